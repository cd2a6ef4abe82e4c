package fr.societaire.recovery.domain;

import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One «identifiant oublié». It counts, and remembers nothing: who was described stands as a keyed digest. */
@Entity
@Table(name = "recovery_identifier_request")
public class IdentifierRequest {
    @Id
    private String id;

    private String claim;
    private String address;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private RecoveryState state;

    protected IdentifierRequest() {}

    /**
     * A request as it comes, before anyone is looked for.
     *
     * @param claim digest of the civil status described
     * @param address digest of where it asks from
     */
    public static IdentifierRequest receive(String claim, String address, Instant now) {
        var request = new IdentifierRequest();
        request.id = UUID.randomUUID().toString();
        request.claim = claim;
        request.address = address;
        request.requestedAt = now;
        request.state = RecoveryState.RECEIVED;
        return request;
    }

    /** Looked into, or one too many. */
    public void leaveReceived(boolean answered) {
        if (state != RecoveryState.RECEIVED) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        state = answered ? RecoveryState.ANSWERED : RecoveryState.LIMITED;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String claim() {
        return claim;
    }

    public String address() {
        return address;
    }
}
