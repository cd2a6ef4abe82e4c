package fr.societaire.federation.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.SupportCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One sign-in by an identity federation, from the button to the home page or to the page that says why not. It is found
 * by the {@code state} of the protocol, belongs to the browser that holds its cookie, and is answered once. Neither of the
 * two is stored but as a keyed digest; of the person nothing is stored but the digest of the provider's name for him.
 */
@Entity
@Table(name = "federation_request")
public class FederationRequest {
    @Id
    @Column(name = "state_digest")
    private String stateDigest;

    @Column(name = "browser_digest")
    private String browserDigest;

    @Column(name = "return_path")
    private String returnPath;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private FederationFailure failure;

    @Column(name = "support_code")
    private String supportCode;

    @Column(name = "member_number")
    private String member;

    @Column(name = "subject_digest")
    private String subjectDigest;

    @Enumerated(EnumType.STRING)
    private AssuranceLevel level;

    private String channel;

    @Column(name = "last_sent_at")
    private Instant lastSentAt;

    @Column(name = "times_sent")
    private int timesSent;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected FederationRequest() {}

    /**
     * The browser is about to be sent to the provider.
     *
     * @param returnPath the page that was asked for
     * @param life how long an answer is waited for
     */
    public static FederationRequest send(
            String stateDigest, String browserDigest, String returnPath, Instant now, Duration life) {
        var request = new FederationRequest();
        request.stateDigest = stateDigest;
        request.browserDigest = browserDigest;
        request.returnPath = returnPath;
        request.state = RequestState.SENT;
        request.startedAt = now;
        request.expiresAt = now.plus(life);
        return request;
    }

    /** The browser has come back with an answer: the only one that is looked at. */
    public void claim() {
        become(RequestState.CLAIMED);
    }

    /** The provider vouches for this member, who has never come this way: he must show that a channel is his. */
    public void awaitProof(MemberNumber recognised, String subject, AssuranceLevel sure) {
        become(RequestState.PROOF_AWAITED);
        member = recognised.value();
        subjectDigest = subject;
        level = sure;
    }

    /** A code has been sent; there is time for it. */
    public void sent(String onChannel, Instant now, Duration life) {
        if (state != RequestState.PROOF_AWAITED) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        channel = onChannel;
        lastSentAt = now;
        timesSent++;
        expiresAt = now.plus(life);
    }

    /** He is in. */
    public void complete() {
        become(RequestState.DONE);
    }

    /** It ends here; the page of this browser says why until the request is forgotten. */
    public void fail(FederationFailure why, SupportCode code) {
        become(RequestState.FAILED);
        failure = why;
        supportCode = code.value();
    }

    private void become(RequestState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        state = next;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean isOf(String browser) {
        return browserDigest.equals(browser);
    }

    public RequestState state() {
        return state;
    }

    public String returnPath() {
        return returnPath;
    }

    public Optional<FederationFailure> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<SupportCode> supportCode() {
        return Optional.ofNullable(supportCode).map(SupportCode::new);
    }

    /** Whom the provider vouches for; absent before a proof is awaited. */
    public Optional<MemberNumber> member() {
        return Optional.ofNullable(member).map(MemberNumber::new);
    }

    public Optional<String> subjectDigest() {
        return Optional.ofNullable(subjectDigest);
    }

    public Optional<AssuranceLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Where the last code went. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    public Optional<Instant> lastSentAt() {
        return Optional.ofNullable(lastSentAt);
    }

    public int timesSent() {
        return timesSent;
    }
}
