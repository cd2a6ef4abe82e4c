package fr.societaire.security.web;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.platform.web.Sentences;
import fr.societaire.security.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, in plain French: the sentence of a deed, how it came out, from where. */
@Named
@ApplicationScoped
public class EventText {
    static final Sentences SENTENCES = new Sentences("fr.societaire.security.web.messages");

    private static final Set<Deed> GOOD = EnumSet.of(Deed.SIGNED_IN, Deed.UNLOCKED, Deed.PLACE_REFUSAL_LIFTED);
    private static final Set<Deed> BAD = EnumSet.of(
            Deed.SIGN_IN_REFUSED,
            Deed.LOCKED,
            Deed.LOCK_PROLONGED,
            Deed.FROZEN,
            Deed.REFUSED_BY_PLACE,
            Deed.INCIDENT_REPORTED);

    /** «Connexion réussie». */
    public String sentence(EventView event) {
        return SENTENCES.text("deed." + event.deed().name());
    }

    /** «success», «danger» or «neutral»; the word beside it is {@link #outcome}. */
    public String tone(EventView event) {
        if (GOOD.contains(event.deed())) {
            return "success";
        }
        return BAD.contains(event.deed()) ? "danger" : "neutral";
    }

    /** How it came out, in a word: a colour alone says nothing. */
    public String outcome(EventView event) {
        return SENTENCES.text("outcome." + tone(event));
    }

    /** Who, how and from where: «par votre conseiller Martin», «mot de passe et code par e-mail · Firefox sur Windows · Toulouse, France». */
    public String detail(EventView event) {
        return Stream.of(
                        actor(event.actor()),
                        method(event.facts().get("factors")),
                        event.device().orElse(""),
                        event.place().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case Actor.Advisor advisor -> SENTENCES.text("actor.advisor", advisor.pseudonym());
            case Actor.Member member -> "";
            case Actor.Portal portal -> "";
        };
    }

    private static String method(String factors) {
        return factors == null
                ? ""
                : Arrays.stream(factors.split(",", -1))
                        .map(factor -> SENTENCES.text("factor." + factor))
                        .collect(Collectors.joining(" et "));
    }
}
