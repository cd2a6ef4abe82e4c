package fr.societaire.identity.internal;

import fr.societaire.factor.HeldFactors;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.AttemptView;
import fr.societaire.identity.Awaited;
import fr.societaire.identity.domain.SignInAttempt;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Deliveries;
import fr.societaire.notification.Delivery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows an attempt to the member it waits for. */
@Dependent
public class AttemptViews {
    @Inject
    SecondFactors factors;

    @Inject
    CodeDispatch dispatch;

    @Inject
    ResendLimits limits;

    @Inject
    Deliveries deliveries;

    AttemptView of(SignInAttempt attempt) {
        List<ContactPoint> channels = attempt.isStrongOnly() ? List.of() : dispatch.channelsOf(attempt.member());
        Optional<ContactPoint> last = channels.stream()
                .filter(point ->
                        attempt.channel().filter(point.channel().name()::equals).isPresent())
                .findFirst();
        return new AttemptView(
                Awaited.valueOf(attempt.awaited()),
                ways(factors.heldBy(FactorOwner.of(attempt.member())), !channels.isEmpty()),
                attempt.channel().map(ContactChannel::valueOf).orElse(null),
                last.map(ContactPoint::masked).orElse(null),
                attempt.lastSentAt().orElse(null),
                attempt.lastMessage()
                        .flatMap(deliveries::stateOf)
                        .map(Delivery::state)
                        .orElse(null),
                attempt.resendAllowedAt(limits.policy()),
                channels.stream()
                        .map(point -> new AttemptView.Choice(point.channel(), point.masked()))
                        .toList(),
                attempt.callReference());
    }

    /** What may be shown, the best first. */
    List<Awaited> ways(HeldFactors held, boolean codes) {
        List<Awaited> ways = new ArrayList<>();
        if (held.passkey()) {
            ways.add(Awaited.PASSKEY);
        }
        if (held.app()) {
            ways.add(Awaited.APP);
        }
        if (codes) {
            ways.add(Awaited.CODE);
        }
        if (held.recoveryCodes() > 0) {
            ways.add(Awaited.RECOVERY_CODE);
        }
        return ways;
    }
}
