package fr.societaire.journal;

import fr.societaire.journal.internal.JournalRows;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The journal. Writing joins the caller's transaction: an entry and what it tells exist together or not at all. */
@Stateless
@PermitAll
public class Journal {
    @Inject
    JournalRows rows;

    @Inject
    InstantSource clock;

    /** Writes an entry; the code is what the member is given to read to the desk. */
    public SupportCode write(Happening happening) {
        SupportCode code = SupportCode.random();
        rows.insert(code, happening, clock.instant());
        return code;
    }

    /**
     * What a member may read about himself, newest first.
     *
     * @param page from 1; anything less is the first
     */
    public JournalPage ofMember(MemberNumber member, int page) {
        int number = Math.max(1, page);
        List<JournalLine> lines = rows.ofMember(member, (number - 1) * JournalPage.SIZE, JournalPage.SIZE + 1);
        boolean older = lines.size() > JournalPage.SIZE;
        return new JournalPage(older ? lines.subList(0, JournalPage.SIZE) : lines, number, older);
    }

    /** How many entries of these kinds there are about a member since then. */
    public long count(MemberNumber member, Collection<Deed> deeds, Instant since) {
        return rows.count(member, deeds, since);
    }

    /** The one entry of a code; empty when there is none. For the desk. */
    public Optional<JournalLine> byCode(SupportCode code) {
        return rows.byCode(code);
    }
}
