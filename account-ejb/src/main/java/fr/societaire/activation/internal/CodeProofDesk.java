package fr.societaire.activation.internal;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.CodeProofOutcome;
import fr.societaire.activation.ProveByCode;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretId;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The first step of the provisional-code mode, in one transaction that is never rolled back: the try is counted. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeProofDesk {
    @Inject
    CodeProof proof;

    @Inject
    IdentityProof limits;

    @Inject
    ActivationAttempts attempts;

    @Inject
    ProvisionalCodeDesk codes;

    @Inject
    InstantSource clock;

    public CodeProofOutcome prove(ProveByCode command) {
        Instant now = clock.instant();
        ActivationAttempt.Origin origin = proof.origin(command);
        attempts.takeTurn(origin.address());
        attempts.takeTurn(origin.number());
        if (!limits.mayTry(origin, now)) {
            return new CodeProofOutcome.TooMany();
        }
        Optional<MemberNumber> member = proof.described(command);
        SecretCheck check = proof.check(member, command);
        var begun = new Begun(attempts.freshTicket(), origin, now);
        return member.flatMap(described -> judge(described, check, command, begun))
                .orElseGet(() -> {
                    attempts.add(ActivationAttempt.refused(attempts.digest(begun.ticket()), origin, now));
                    return new CodeProofOutcome.NotMatched();
                });
    }

    /** An attempt about to be entered. */
    private record Begun(ActivationTicket ticket, ActivationAttempt.Origin origin, Instant at) {}

    /** Empty for a code that was never his: nothing tells then that the other proofs are right. */
    private Optional<CodeProofOutcome> judge(MemberNumber member, SecretCheck check, ProveByCode command, Begun begun) {
        return switch (check) {
            case SecretCheck.Good good -> {
                prove(enter(member, begun), good.secret(), begun.ticket());
                yield Optional.of(new CodeProofOutcome.Proved(begun.ticket()));
            }
            case SecretCheck.Superseded newer -> {
                enter(member, begun);
                yield Optional.of(new CodeProofOutcome.Superseded(begun.ticket(), newer.newerSentAt()));
            }
            case SecretCheck.Expired e -> expired(member, command, begun);
            case SecretCheck.Wrong w -> Optional.empty();
            case SecretCheck.Used u -> Optional.empty();
            case SecretCheck.Burnt b -> Optional.empty();
            case SecretCheck.Paused p -> Optional.empty();
        };
    }

    private Optional<CodeProofOutcome> expired(MemberNumber member, ProveByCode command, Begun begun) {
        if (!proof.wasSent(member, command)) {
            return Optional.empty();
        }
        enter(member, begun);
        return Optional.of(new CodeProofOutcome.Expired(begun.ticket()));
    }

    private ActivationAttempt enter(MemberNumber member, Begun begun) {
        var attempt = ActivationAttempt.matched(attempts.digest(begun.ticket()), begun.origin(), member, begun.at());
        attempts.add(attempt);
        return attempt;
    }

    private void prove(ActivationAttempt attempt, SecretId code, ActivationTicket ticket) {
        codes.routeOf(code)
                .filter(route -> route == CodeRoute.EMAIL || route == CodeRoute.MOBILE)
                .ifPresent(route -> attempt.codeCameBy(route.name()));
        attempt.prove(code.value(), attempts.digest(ticket));
    }
}
