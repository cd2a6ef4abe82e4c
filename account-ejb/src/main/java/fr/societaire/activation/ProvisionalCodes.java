package fr.societaire.activation;

import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.activation.internal.ProvisionalCodeDesk;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Provisional codes, for the desk and for the insurer's systems. Newest only: a code that is issued makes those before
 * it worthless. Joins the caller's transaction; the caller has the proof and journals what he does.
 */
@Stateless
@PermitAll
public class ProvisionalCodes {
    @Inject
    ProvisionalCodeDesk desk;

    /**
     * Sends one, good for seven days.
     *
     * @return whether it left: not where the member has no such channel, no address, or no need of one
     */
    public boolean send(MemberNumber member, CodeRoute route) {
        return desk.send(member, route);
    }

    /**
     * One to be read out to a caller whose identity has been verified, good for fifteen minutes.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@code NOT_FOUND} when the member does not prove himself by a code
     */
    public IssuedSecret dictate(MemberNumber member) {
        return desk.dictate(member);
    }
}
