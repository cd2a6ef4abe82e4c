package fr.societaire.viewing;

import fr.societaire.viewing.domain.ViewState;
import java.time.Instant;

/**
 * A view that is asked for or open.
 *
 * @param pseudonym the advisor's, as the member reads it
 * @param until when the wait, or the view, is over
 */
public record ViewStanding(ViewState state, String pseudonym, Instant until) {
    public boolean isAsked() {
        return state == ViewState.ASKED;
    }

    public boolean isOpen() {
        return state == ViewState.OPEN;
    }
}
