package fr.societaire.telephone;

import fr.societaire.telephone.domain.CallBackState;
import java.time.Instant;

/**
 * A wish to be called, as the desk reads it; whoever has its link reads its hour and what became of it.
 *
 * @param memberNumber what he says his number is; it proves nothing. Blank for none
 * @param supportCode the code he gives; blank for none
 * @param late whether its hour is past and nobody has called
 */
public record CallBackView(
        String id,
        String caller,
        String phone,
        String memberNumber,
        String supportCode,
        Instant start,
        CallBackState state,
        boolean late) {
    /** Nothing of who he is: records end up in logs. */
    @Override
    public String toString() {
        return "CallBackView[" + id + "]";
    }
}
