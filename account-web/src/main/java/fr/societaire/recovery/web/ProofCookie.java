package fr.societaire.recovery.web;

import fr.societaire.platform.web.TokenCookie;
import fr.societaire.recovery.RecoveryProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** What this browser holds of a recovery: the token of its link, or of its request. The newest replaces the other. */
final class ProofCookie {
    /** As long as a link lives; what it stands for may end before, in the database. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final TokenCookie COOKIE = new TokenCookie("__Host-recovery");
    private static final char LINK = 'l';
    private static final char TICKET = 't';

    static void give(HttpServletResponse response, RecoveryProof proof) {
        String value = switch (proof) {
            case RecoveryProof.Link link -> LINK + link.token();
            case RecoveryProof.Ticket ticket -> TICKET + ticket.token();
        };
        COOKIE.give(response, value, LIFE);
    }

    static Optional<RecoveryProof> read(HttpServletRequest request) {
        return COOKIE.read(request).filter(value -> value.length() > 1).flatMap(ProofCookie::proof);
    }

    /** Only a request made in this browser. */
    static Optional<RecoveryProof.Ticket> readTicket(HttpServletRequest request) {
        return read(request).filter(RecoveryProof.Ticket.class::isInstance).map(RecoveryProof.Ticket.class::cast);
    }

    static void take(HttpServletResponse response) {
        COOKIE.take(response);
    }

    private static Optional<RecoveryProof> proof(String value) {
        String token = value.substring(1);
        return switch (value.charAt(0)) {
            case LINK -> Optional.of(new RecoveryProof.Link(token));
            case TICKET -> Optional.of(new RecoveryProof.Ticket(token));
            default -> Optional.empty();
        };
    }

    private ProofCookie() {}
}
