package fr.societaire.platform;

import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the insurer's who looks, during this request, at the pages of a member who agreed to it. There is hardly ever
 * one. Who has asked the registry of views says so; nothing else makes him one, and no role to act comes with it.
 */
@RequestScoped
public class Onlooker {
    private View view;

    /**
     * What he is shown.
     *
     * @param health whether contracts of health may be shown to him (health data: GDPR, article 9)
     * @param until when it is over
     */
    public record View(MemberNumber member, boolean health, Instant until) {}

    /** For the part that has found the view open. */
    public void isShown(View open) {
        view = open;
    }

    public Optional<View> view() {
        return Optional.ofNullable(view);
    }

    /** Whose pages he looks at. */
    public Optional<MemberNumber> member() {
        return view().map(View::member);
    }

    /** Whether what touches health is to be left out; never for the member himself. */
    public boolean isBarredFromHealth() {
        return view != null && !view.health();
    }
}
