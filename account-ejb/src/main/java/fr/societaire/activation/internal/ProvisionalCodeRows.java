package fr.societaire.activation.internal;

import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.SecretId;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The provisional codes that were issued, without the codes. */
@Dependent
public class ProvisionalCodeRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    boolean isKnown(String order) {
        return !em.createNativeQuery("select 1 from activation_provisional_code where ordered_as = ?1")
                .setParameter(1, order)
                .getResultList()
                .isEmpty();
    }

    void insert(IssuedSecret code, MemberNumber member, CodeRoute route, Optional<String> order) {
        em.createNativeQuery("""
                        insert into activation_provisional_code (secret, member_number, route, ordered_as, issued_at)
                        values (?1, ?2, ?3, cast(?4 as text), ?5)""")
                .setParameter(1, code.id().value().toString())
                .setParameter(2, member.value())
                .setParameter(3, route.name())
                .setParameter(4, order.orElse(null))
                .setParameter(5, Timestamp.from(code.issuedAt()))
                .executeUpdate();
    }

    Optional<CodeRoute> routeOf(SecretId code) {
        List<?> routes = em.createNativeQuery("select route from activation_provisional_code where secret = ?1")
                .setParameter(1, code.value().toString())
                .getResultList();
        return routes.stream().findFirst().map(String.class::cast).map(CodeRoute::valueOf);
    }

    /** Orders stay known: the file that holds one may come in again years later. */
    void forgetBefore(Instant instant) {
        em.createNativeQuery("delete from activation_provisional_code where ordered_as is null and issued_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }
}
