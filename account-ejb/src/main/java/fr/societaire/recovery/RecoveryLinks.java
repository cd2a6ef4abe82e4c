package fr.societaire.recovery;

import fr.societaire.recovery.internal.RecoveryPost;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The link of a new password, sent at the insurer's own wish. It goes to the member and to nobody else; joins the caller's
 * transaction, and the caller has made sure who asks for it.
 */
@Stateless
@PermitAll
public class RecoveryLinks {
    @Inject
    RecoveryPost post;

    /** Sends it to the e-mail on file, replacing any before it; {@code false} when there is no e-mail or no account. */
    public boolean send(MemberNumber member) {
        return post.sendLink(member);
    }
}
