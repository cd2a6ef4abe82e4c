package fr.societaire.identity;

import fr.societaire.identity.internal.StepUpDesk;
import fr.societaire.member.ContactChannel;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * A second factor shown again within a session, for what changes an access or takes something out. Who holds an
 * application or a passkey shows that: a code sent to a channel could be read by who has just changed the channel.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class StepUp {
    @Inject
    StepUpDesk desk;

    /** Whether this session has shown one in the last minutes. Asked before the caller is known to the container. */
    @PermitAll
    public boolean isFresh(String sessionToken) {
        return desk.isFresh(sessionToken);
    }

    public StepUpView view(MemberNumber member) {
        return desk.view(member);
    }

    /** Sends a code; empty when it has left, else the moment from which one may be asked for. */
    public Optional<Instant> send(MemberNumber member, ContactChannel channel) {
        return desk.send(member, channel);
    }

    /** Judges what was typed. A caller must not roll back afterwards. */
    public StepUpOutcome verify(MemberNumber member, String sessionToken, Awaited way, String typed) {
        return desk.verify(member, sessionToken, way, typed);
    }

    /** Judges the answer of a passkey. */
    public StepUpOutcome verifyPasskey(MemberNumber member, String sessionToken, String answer, String browser) {
        return desk.verifyPasskey(member, sessionToken, answer, browser);
    }
}
