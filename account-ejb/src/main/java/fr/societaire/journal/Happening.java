package fr.societaire.journal;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something to be journalled, said in reading order:
 * {@code Happening.of(LOCKED).about(member).by(Actor.portal()).from(address, agent).with("until", end)}.
 *
 * @param member whom it concerns; empty when what was typed leads to nobody
 * @param from from where it was done, coarsely; empty for what the portal or the desk did
 * @param facts what else is worth knowing, in the order of the names; never a secret, a full address or a full IBAN
 */
public record Happening(
        Deed deed, Optional<MemberNumber> member, Actor actor, Optional<Whereabouts> from, Map<String, String> facts) {
    public Happening {
        facts = Map.copyOf(facts);
    }

    /** Done by the portal and about nobody, until said otherwise. */
    public static Happening of(Deed deed) {
        return new Happening(deed, Optional.empty(), Actor.portal(), Optional.empty(), Map.of());
    }

    public Happening about(MemberNumber whom) {
        return about(Optional.of(whom));
    }

    public Happening about(Optional<MemberNumber> whom) {
        return new Happening(deed, whom, actor, from, facts);
    }

    public Happening by(Actor who) {
        return new Happening(deed, member, who, from, facts);
    }

    /** From the browser of a request; either may be absent. */
    public Happening from(String address, String userAgent) {
        return from(Whereabouts.of(userAgent, address));
    }

    public Happening from(Whereabouts place) {
        return new Happening(deed, member, actor, Optional.of(place), facts);
    }

    public Happening with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new Happening(deed, member, actor, from, more);
    }
}
