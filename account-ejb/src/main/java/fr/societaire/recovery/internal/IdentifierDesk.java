package fr.societaire.recovery.internal;

import fr.societaire.member.CivilStatus;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.Bearers;
import fr.societaire.recovery.RequestIdentifier;
import fr.societaire.recovery.domain.IdentifierRequest;
import fr.societaire.recovery.domain.RecoveryQuota;
import fr.societaire.shared.CivilName;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

/** Requests for a forgotten identifier, in short transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdentifierDesk {
    private static final Logger LOG = Logger.getLogger(IdentifierDesk.class.getName());

    @Inject
    IdentifierRequests requests;

    @Inject
    RecoveryLimits limits;

    @Inject
    Members members;

    @Inject
    IdentifierPost post;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    public UUID receive(RequestIdentifier command) {
        var request = IdentifierRequest.receive(
                claim(command), bearers.digest("recovery-address", command.address()), clock.instant());
        requests.add(request);
        return request.id();
    }

    /** Looks for who was described, and writes to him. Homonyms are not told apart: neither is written to. */
    public void answer(UUID id, RequestIdentifier command) {
        IdentifierRequest request = requests.lock(id).orElseThrow();
        requests.takeTurn(request.address());
        requests.takeTurn(request.claim());
        boolean allowed = isAllowed(request);
        request.leaveReceived(allowed);
        if (!allowed) {
            LOG.info(() -> "Identifier request " + id + " is one too many; nothing was sent");
            return;
        }
        List<MemberIdentity> described = members.ofCivilStatus(command.who(), command.postcode());
        if (described.size() == 1) {
            post.tellNumber(described.getFirst());
        } else {
            LOG.info(
                    () -> "Identifier request " + id + " describes " + described.size() + " members; nothing was sent");
        }
    }

    private boolean isAllowed(IdentifierRequest request) {
        Instant since = clock.instant().minus(RecoveryQuota.WINDOW);
        return limits.quota()
                .allows(
                        requests.answeredSince(request.claim(), since),
                        requests.fromAddressSince(request.address(), since));
    }

    /** The same for the same person however he writes his name. */
    private String claim(RequestIdentifier command) {
        CivilStatus who = command.who();
        return bearers.digest(
                "recovery-claim",
                CivilName.of(who.firstName()).letters() + "|"
                        + CivilName.of(who.lastName()).letters() + "|" + who.bornOn());
    }

    /** Forgets requests that no limit counts any more; returns how many. */
    public int forget() {
        return requests.forgetBefore(clock.instant().minus(RecoveryQuota.DAY.multipliedBy(2)));
    }
}
