package fr.societaire.identity;

import fr.societaire.identity.internal.DeviceRows;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Whereabouts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The browsers members have signed in with. A known one is never locked out by what strangers do; a trusted one spares the
 * second step when nothing else is unusual. A browser is recognised by a random token in a cookie of its own, which is
 * given after a full sign-in and outlives it.
 */
@Stateless
@PermitAll
public class Devices {
    static final String KIND = "device";
    private static final int LONGEST_NAME = 60;

    @Inject
    DeviceRows rows;

    @Inject
    Bearers bearers;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.device.trust")
    Duration trust;

    /** The member's device of this token, if it is one. One look-up of one shape, whoever is meant. */
    public Optional<Device> known(Optional<MemberNumber> member, Optional<String> token) {
        return rows.find(member.map(MemberNumber::value).orElse(""), digest(token.orElse("")));
    }

    /**
     * A member has completed a sign-in in this browser, which gets another token each time: one that was planted or copied
     * before is worth nothing from then on. The others who share the browser keep their device with it.
     *
     * @param token the browser's, if it has one
     * @param trusted whether he asks to be spared the second step here; once trusted it stays so to its end
     * @return the token to give to the browser; it bears the portal's mark, which tells a crowd's inventions apart
     */
    public String meet(MemberNumber member, Optional<String> token, SignInOrigin origin, boolean trusted) {
        Instant now = clock.instant();
        String fresh = bearers.freshToken(KIND);
        token.ifPresent(old -> rows.exchange(digest(old), digest(fresh)));
        var place = Whereabouts.of(origin.userAgent(), origin.address());
        Optional<Instant> until = trusted ? Optional.of(now.plus(trust)) : Optional.empty();
        if (rows.meet(member, digest(fresh), place, until, now)) {
            journal.write(Happening.of(Deed.DEVICE_ADDED)
                    .about(member)
                    .by(Actor.member())
                    .from(place)
                    .with("device", place.device()));
        }
        return fresh;
    }

    /** The member's devices, last used first. */
    public List<Device> of(MemberNumber member) {
        return rows.of(member);
    }

    /**
     * Gives a device the name its owner calls it, of 60 characters at most.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when it is not one of his
     */
    public void rename(MemberNumber member, String id, String name) {
        String said = name.strip();
        String shortened = said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
        if (shortened.isEmpty() || !rows.rename(member, id, shortened)) {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    /**
     * The device is a stranger's from now on; sessions are ended apart.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when it is not one of his
     */
    public void forget(MemberNumber member, String id, Actor by) {
        String name = rows.of(member).stream()
                .filter(device -> device.id().equals(id))
                .findFirst()
                .map(Device::name)
                .orElseThrow(Refusal.NOT_FOUND::toException);
        rows.forget(member, id);
        journal.write(Happening.of(Deed.DEVICE_REMOVED).about(member).by(by).with("device", name));
    }

    private String digest(String token) {
        return bearers.digest(KIND, token);
    }
}
