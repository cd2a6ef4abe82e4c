package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.journal.Actor;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Ends a file without any effect, in the caller's transaction: nothing of the account changes, everybody is told. */
@Dependent
public class IdentificationEnding {
    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationNews news;

    @Inject
    InstantSource clock;

    /** By whoever was told, or by time. */
    public void end(IdentificationFile file, IdentificationEnd end) {
        end(file, end, end == IdentificationEnd.VETOED ? Actor.member() : Actor.portal());
    }

    public void end(IdentificationFile file, IdentificationEnd end, Actor by) {
        Instant now = clock.instant();
        switch (end) {
            case VETOED -> file.veto(now);
            case CANCELLED -> file.cancel(now);
            case EXPIRED -> file.expire(now);
            case REFUSED -> throw new IllegalArgumentException("that takes a reason");
        }
        shelf.settle();
        news.ended(file, end, by, Map.of());
    }

    /** By the second of the desk, for a reason the journal keeps. */
    public void refuse(IdentificationFile file, String reason, StaffMember by) {
        file.refuse(by.id().value(), reason, clock.instant());
        shelf.settle();
        news.ended(file, IdentificationEnd.REFUSED, Actor.advisor(by.pseudonym()), Map.of("reason", reason.strip()));
    }
}
