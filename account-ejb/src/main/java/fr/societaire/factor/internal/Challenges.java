package fr.societaire.factor.internal;

import fr.societaire.factor.PasskeyUse;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.platform.Bearers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What passkeys are given to sign: 256 random bits, good once, for five minutes, in the browser they were given to. */
@Dependent
public class Challenges {
    static final Duration LIFE = Duration.ofMinutes(5);
    private static final String NOBODY = "";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    /** A fresh one, in base64url. */
    public String draw(PasskeyUse use, Optional<FactorOwner> owner, String browser) {
        String challenge = bearers.freshToken();
        em.createNativeQuery("""
                        insert into factor_passkey_challenge (digest, purpose, owner, browser, expires_at)
                        values (?1, ?2, nullif(?3, ''), ?4, ?5)""")
                .setParameter(1, digest(challenge))
                .setParameter(2, use.name())
                .setParameter(3, owner.map(FactorOwner::key).orElse(NOBODY))
                .setParameter(4, browser(browser))
                .setParameter(5, Timestamp.from(clock.instant().plus(LIFE)))
                .executeUpdate();
        return challenge;
    }

    /** Uses one up; true to exactly one caller, and only as it was drawn. */
    public boolean use(String challenge, PasskeyUse use, Optional<FactorOwner> owner, String browser) {
        Timestamp now = Timestamp.from(clock.instant());
        return em.createNativeQuery("""
                                update factor_passkey_challenge set used_at = ?5
                                where digest = ?1 and purpose = ?2 and coalesce(owner, '') = ?3 and browser = ?4
                                  and used_at is null and expires_at > ?5""")
                        .setParameter(1, digest(challenge))
                        .setParameter(2, use.name())
                        .setParameter(3, owner.map(FactorOwner::key).orElse(NOBODY))
                        .setParameter(4, browser(browser))
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    /** Forgets those nobody answered, and those that were. */
    public void forget(Instant before) {
        em.createNativeQuery("delete from factor_passkey_challenge where expires_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private String digest(String challenge) {
        return bearers.digest("passkey-challenge", challenge);
    }

    private String browser(String token) {
        return bearers.digest("passkey-browser", token == null ? "" : token);
    }
}
