package fr.societaire.throttle;

import fr.societaire.platform.Bearers;
import fr.societaire.throttle.domain.Network;
import fr.societaire.throttle.domain.Quota;
import fr.societaire.throttle.internal.Counters;
import fr.societaire.throttle.internal.Quotas;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Says whether somebody may go on. Outside of every transaction: what was counted stays counted whatever becomes of the
 * caller's work, and no row stays locked meanwhile. A key is the member's number, the typed name, the token of a device
 * or the address of a request, as the limit says; it is kept as a keyed digest only.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Throttle {
    @Inject
    Quotas quotas;

    @Inject
    Counters counters;

    @Inject
    Bearers bearers;

    /** Whether it may be done now. Where every question counts this one does, unless it is refused. */
    public Verdict ask(Limit limit, String key) {
        Quota quota = quotas.of(limit.setting());
        Optional<Instant> shut = limit.countsCharges()
                ? counters.shutUntil(digest(limit, key), quota.most(), quota)
                : counters.count(digest(limit, key), limit.name(), quota.most() + 1, quota);
        return verdict(shut);
    }

    /** One more of what counts has happened; says what the next question will be answered. */
    public Verdict charge(Limit limit, String key) {
        Quota quota = charged(limit);
        return verdict(counters.count(digest(limit, key), limit.name(), quota.most(), quota));
    }

    /** As {@link #charge(Limit, String)}, but the same {@code what} counts once in a window: distinct names, say. */
    public Verdict charge(Limit limit, String key, String what) {
        Quota quota = charged(limit);
        String digest = digest(limit, key);
        String pair = bearers.digest("throttle/" + limit.name() + "/pair", digest + "|" + what);
        return verdict(counters.countOnce(digest, pair, limit.name(), quota.most(), quota));
    }

    private Quota charged(Limit limit) {
        if (!limit.countsCharges()) {
            throw new IllegalArgumentException(limit + " counts questions: asking is enough");
        }
        return quotas.of(limit.setting());
    }

    private String digest(Limit limit, String key) {
        return bearers.digest(
                "throttle/" + limit.name(),
                limit.isPerNetwork() ? Network.of(key).key() : key);
    }

    private static Verdict verdict(Optional<Instant> shut) {
        return shut.<Verdict>map(Verdict.Wait::new).orElseGet(Verdict.Allowed::new);
    }
}
