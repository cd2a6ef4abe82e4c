package fr.societaire.risk.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.risk.RefusalNotice;
import fr.societaire.risk.RefusalView;
import fr.societaire.risk.RiskVerdict;
import fr.societaire.risk.domain.Circumstances;
import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Refuses and lifts, with an entry in the journal that says for the desk what the member is not told. */
@Dependent
public class RefusalDesk {
    @Inject
    RefusalRows rows;

    @Inject
    RiskSettings settings;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public Optional<RefusalView> of(MemberNumber member) {
        return rows.of(member);
    }

    public Optional<RefusalNotice> byCode(String code) {
        return SupportCode.read(code)
                .flatMap(journal::byCode)
                .filter(line -> line.deed() == Deed.REFUSED_BY_PLACE)
                .map(line -> new RefusalNotice(
                        RefusalFamily.valueOf(line.facts().get("family")),
                        Instant.parse(line.facts().get("until")),
                        line.code()));
    }

    public RiskVerdict.High refuse(MemberNumber member, Circumstances now, Set<RiskSignal> signals) {
        Instant until = rows.refuse(member, now, signals, settings.refusalClock());
        RefusalFamily family = RefusalFamily.of(signals);
        var code = journal.write(Happening.of(Deed.REFUSED_BY_PLACE)
                .about(member)
                .by(Actor.portal())
                .from(now.from())
                .with("family", family)
                .with(
                        "signals",
                        String.join(
                                ", ",
                                new TreeSet<>(signals).stream().map(Enum::name).toList()))
                .with("country", now.place().country().orElse("?"))
                .with("kind", now.place().network())
                .with("system", now.place().system().map(String::valueOf).orElse("?"))
                .with("until", until));
        return new RiskVerdict.High(family, signals, until, code);
    }

    public boolean lift(MemberNumber member, Actor by) {
        Instant now = clock.instant();
        boolean stood = rows.lift(member, now, now.plus(settings.pardon()));
        if (stood) {
            journal.write(Happening.of(Deed.PLACE_REFUSAL_LIFTED).about(member).by(by));
        }
        return stood;
    }
}
