package fr.societaire.desk.internal;

import fr.societaire.desk.CheckView;
import fr.societaire.desk.CheckView.Standing;
import fr.societaire.desk.domain.CallerCheck;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.desk.domain.CallerScript;
import fr.societaire.desk.domain.CheckState;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.desk.domain.SpokenAnswer;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The checks of callers as rows: who may act for whom at this moment, and for whom nobody may. */
@Dependent
public class CheckDesk {
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    CallerFacts facts;

    @Inject
    DeskIds ids;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.desk.caller-check.needed")
    int needed;

    @Inject
    @ConfigProperty(name = "portal.desk.caller-check.holds")
    Duration holds;

    @Inject
    @ConfigProperty(name = "portal.desk.caller-check.closes")
    Duration closes;

    /** Whether the caller of this visit has proved who he is to this advisor, a moment ago. */
    public boolean lets(DeskVisit visit, StaffMember staff) {
        return view(visit, staff).isPassed();
    }

    public CheckView view(DeskVisit visit, StaffMember staff) {
        return view(recent(visit.member(), LockModeType.NONE), staff);
    }

    /** A failed check closes before anything else is looked at, one passed earlier included. */
    private CheckView view(List<CallerCheck> recent, StaffMember staff) {
        Instant now = clock.instant();
        Optional<Instant> closed = recent.stream()
                .filter(check -> check.state() == CheckState.FAILED)
                .map(CallerCheck::holdsUntil)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
        if (closed.isPresent()) {
            return new CheckView(Standing.CLOSED, List.of(), closed);
        }
        Optional<CallerCheck> passed = recent.stream()
                .filter(check -> check.lets(staff.id().value(), now))
                .findFirst();
        if (passed.isPresent()) {
            return new CheckView(Standing.PASSED, List.of(), passed.map(CallerCheck::holdsUntil));
        }
        return asked(recent)
                .map(check -> new CheckView(Standing.ASKED, check.script().asked(), Optional.empty()))
                .orElseGet(() -> new CheckView(Standing.NEEDED, List.of(), Optional.empty()));
    }

    public CheckView ask(DeskVisit visit, StaffMember staff) {
        List<CallerCheck> recent = recent(visit.member(), LockModeType.NONE);
        CheckView standing = view(recent, staff);
        if (standing.standing() != Standing.NEEDED) {
            return standing;
        }
        Optional<CallerScript> script =
                CallerScript.draw(facts.of(visit.member()).keySet(), visit.foundBy(), needed, CHANCE);
        if (script.isEmpty()) {
            return new CheckView(Standing.FILE_TOO_POOR, List.of(), Optional.empty());
        }
        em.persist(CallerCheck.ask(ids.fresh(), staff.id().value(), visit.member(), script.get(), clock.instant()));
        return new CheckView(Standing.ASKED, script.get().asked(), Optional.empty());
    }

    /** Compares the answers; refused as stale when nothing is asked, or somebody has answered. */
    public CheckState answer(DeskVisit visit, StaffMember staff, Map<CallerFact, String> said) {
        List<CallerCheck> recent = recent(visit.member(), LockModeType.PESSIMISTIC_WRITE);
        if (view(recent, staff).standing() != Standing.ASKED) {
            throw Refusal.STALE.toException();
        }
        CallerCheck check = asked(recent).orElseThrow();
        check.decide(staff.id().value(), right(visit.member(), check.script(), said), holds, closes, clock.instant());
        return check.state();
    }

    private Set<CallerFact> right(MemberNumber member, CallerScript script, Map<CallerFact, String> said) {
        Map<CallerFact, Set<String>> truth = facts.of(member);
        Set<CallerFact> right = EnumSet.noneOf(CallerFact.class);
        script.asked().stream()
                .filter(fact -> new SpokenAnswer(said.get(fact)).knows(fact, truth.getOrDefault(fact, Set.of())))
                .forEach(right::add);
        return right;
    }

    /** What is put and not answered, whoever has put it: who asks again puts the same. */
    private static Optional<CallerCheck> asked(List<CallerCheck> recent) {
        return recent.stream()
                .filter(check -> check.state() == CheckState.ASKED)
                .findFirst();
    }

    private List<CallerCheck> recent(MemberNumber member, LockModeType lock) {
        Duration back = closes.compareTo(holds) > 0 ? closes : holds;
        return em.createQuery("""
                        select c from CallerCheck c where c.member = :member and c.askedAt > :since
                        order by c.askedAt desc""", CallerCheck.class)
                .setParameter("member", member.value())
                .setParameter("since", clock.instant().minus(back.multipliedBy(2)))
                .setLockMode(lock)
                .getResultList();
    }
}
