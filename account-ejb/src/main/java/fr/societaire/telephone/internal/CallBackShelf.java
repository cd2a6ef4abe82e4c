package fr.societaire.telephone.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.telephone.CallBackView;
import fr.societaire.telephone.domain.CallBack;
import fr.societaire.telephone.domain.CallBackState;
import fr.societaire.telephone.domain.FrenchNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wishes to be called as rows. */
@Dependent
public class CallBackShelf {
    /** Names and numbers of people who may be no members: no longer than somebody comes back to a call. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** Of a fresh token: 132 random bits. */
    private static final int NAME_LENGTH = 22;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    String freshName() {
        return bearers.freshToken().substring(0, NAME_LENGTH);
    }

    void add(CallBack wish) {
        em.persist(wish);
        em.flush();
    }

    public Optional<CallBack> find(String id) {
        return Optional.ofNullable(em.find(CallBack.class, id));
    }

    public Optional<CallBack> lock(String id) {
        return Optional.ofNullable(em.find(CallBack.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of this number that waits. */
    Optional<CallBack> waitingAt(FrenchNumber phone) {
        return em.createQuery("select c from CallBack c where c.phone = :phone and c.state = :waiting", CallBack.class)
                .setParameter("phone", phone.value())
                .setParameter("waiting", CallBackState.WAITING)
                .getResultStream()
                .findFirst();
    }

    public List<CallBackView> waiting(int first, int most) {
        return em.createQuery(
                        "select c from CallBack c where c.state = :waiting order by c.start, c.askedAt, c.id",
                        CallBack.class)
                .setParameter("waiting", CallBackState.WAITING)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** How many wait for each hour from then on. */
    Map<Instant, Long> waitingFrom(Instant start) {
        return em.createQuery("select c from CallBack c where c.state = :waiting and c.start >= :start", CallBack.class)
                .setParameter("waiting", CallBackState.WAITING)
                .setParameter("start", start)
                .getResultStream()
                .collect(Collectors.groupingBy(CallBack::start, Collectors.counting()));
    }

    public CallBackView view(CallBack wish) {
        return new CallBackView(
                wish.id(),
                wish.caller(),
                wish.phone().value(),
                wish.said().memberNumber(),
                wish.said().supportCode(),
                wish.start(),
                wish.state(),
                wish.isWaiting() && wish.start().isBefore(clock.instant()));
    }

    void forget() {
        em.createNativeQuery("delete from call_back where asked_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
