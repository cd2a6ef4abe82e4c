package fr.societaire.staff.internal;

import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.platform.Bearers;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short transactions of a sign-in of staff: a try is taken and committed before what was typed is looked at. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StaffLedger {
    private static final String USE = "staff-attempt";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    StaffRows staff;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.desk.sign-in.life")
    Duration life;

    /** Takes one try of the password; empty when none may be made. */
    public Optional<StaffTry> takeTry(StaffId id) {
        return staff.takeTry(id, clock.instant());
    }

    /** The try was not looked at. */
    public void giveBack(StaffId id) {
        staff.giveBack(id);
    }

    /**
     * The password was right: the second factor is awaited by whoever holds the token. Who has none yet is given one to
     * enrol: without it nobody comes in.
     */
    public String begin(StaffId id) {
        Instant now = clock.instant();
        String token = bearers.freshToken();
        staff.giveBack(id);
        FactorOwner owner = FactorOwner.ofStaff(id.value());
        if (apps.of(owner).isEmpty()) {
            apps.begin(owner);
        }
        em.createNativeQuery("insert into staff_attempt (token_digest, staff_id, expires_at) values (?1, ?2, ?3)")
                .setParameter(1, bearers.digest(USE, token))
                .setParameter(2, id.value())
                .setParameter(3, Timestamp.from(now.plus(life)))
                .executeUpdate();
        return token;
    }

    /** Who holds this token between the two steps; empty when it is over. */
    public Optional<StaffMember> holder(String token) {
        List<?> rows = em.createNativeQuery("""
                        select staff_id from staff_attempt
                        where token_digest = ?1 and ended_at is null and expires_at > ?2""")
                .setParameter(1, bearers.digest(USE, token == null ? "" : token))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().findFirst().map(id -> new StaffId((String) id)).flatMap(staff::find);
    }

    /** Both steps are done. Of two at once with one token, one ends it. */
    public boolean end(String token, StaffId id) {
        staff.forgetFailures(id);
        return em.createNativeQuery(
                                "update staff_attempt set ended_at = ?1 where token_digest = ?2 and ended_at is null")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .setParameter(2, bearers.digest(USE, token))
                        .executeUpdate()
                == 1;
    }

    /** Forgets attempts of yesterday, links and sessions of last year. */
    public void forget() {
        Instant now = clock.instant();
        delete("delete from staff_attempt where expires_at < ?1", now.minus(Duration.ofDays(1)));
        delete("delete from staff_invitation where expires_at < ?1", now.minus(Duration.ofDays(30)));
        delete("delete from staff_session where ends_at < ?1", now.minus(Duration.ofDays(365)));
    }

    private void delete(String sql, Instant before) {
        em.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
