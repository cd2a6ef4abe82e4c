package fr.societaire.secret;

import fr.societaire.secret.domain.OneTimeSecret;
import fr.societaire.secret.domain.RecentCodes;
import fr.societaire.secret.domain.SecretState;
import fr.societaire.secret.internal.SecretDigests;
import fr.societaire.secret.internal.SecretLives;
import fr.societaire.secret.internal.SecretRows;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every code and every link the portal sends to prove that a channel is a member's: bound to one purpose, stored as a
 * digest, expiring, opening once, newest only, dead after five wrong tries. Joins the caller's transaction, so that the
 * secret and the message that carries it exist together or not at all.
 *
 * <p>Wrong tries are outcomes, not exceptions: a rollback would give a guesser his try back. A caller must not roll back
 * after {@link #checkCode}.
 */
@Stateless
@PermitAll
public class OneTimeSecrets {
    @Inject
    SecretRows rows;

    @Inject
    SecretDigests digests;

    @Inject
    SecretLives lives;

    @Inject
    InstantSource clock;

    /** A fresh code of six digits. Older ones of the same purpose and subject open nothing any more. */
    public IssuedSecret issueCode(SecretPurpose purpose, SecretSubject subject) {
        return issueCode(purpose, subject, lives.of(purpose));
    }

    /** The same with a life of its own: a code that is read out need not live as long as one that is posted. */
    public IssuedSecret issueCode(SecretPurpose purpose, SecretSubject subject, Duration life) {
        UUID id = UUID.randomUUID();
        String code = digests.freshCode();
        return issue(new Fresh(id, code, digests.ofCode(id, purpose, code)), purpose, subject, life);
    }

    /** A fresh token of 256 bits for a link. Older links of the same purpose and subject open nothing any more. */
    public IssuedSecret issueLink(SecretPurpose purpose, SecretSubject subject) {
        String token = digests.freshToken();
        var fresh = new Fresh(UUID.randomUUID(), token, digests.ofToken(purpose, token));
        return issue(fresh, purpose, subject, lives.of(purpose));
    }

    /** A value just drawn, and what is kept of it. */
    private record Fresh(UUID id, String value, String digest) {}

    /** Looks at a typed code; a wrong one counts as a try of the newest code sent. A right one stays unused. */
    public SecretCheck checkCode(SecretPurpose purpose, SecretSubject subject, String typed) {
        Instant now = clock.instant();
        String code = bare(typed);
        RecentCodes recent = recent(purpose, subject, now);
        return recent.pausedUntil(lives.mostWrongADay(), now)
                .<SecretCheck>map(SecretCheck.Paused::new)
                .orElseGet(() -> tried(recent, purpose, code, now));
    }

    /**
     * Whether the typed code is one that was sent lately, dead or alive. It counts nothing: only for a caller who has just
     * had {@link #checkCode} count, and must know whether {@link SecretCheck.Expired} speaks of the code that was typed.
     */
    public boolean recognises(SecretPurpose purpose, SecretSubject subject, String typed) {
        String code = bare(typed);
        return recent(purpose, subject, clock.instant()).holds(row -> digests.isCode(row, purpose, code));
    }

    private RecentCodes recent(SecretPurpose purpose, SecretSubject subject, Instant now) {
        Instant since = now.minus(lives.remembered(purpose));
        return new RecentCodes(rows.lockSince(purpose, digests.ofSubject(subject), since));
    }

    private static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\p{Zs}.-]", "");
    }

    private SecretCheck tried(RecentCodes recent, SecretPurpose purpose, String code, Instant now) {
        RecentCodes.Trial trial = recent.tryOut(row -> digests.isCode(row, purpose, code), now);
        if (trial.state() == SecretState.LIVE && !trial.recognised()) {
            return new SecretCheck.Wrong(trial.code().orElseThrow().triesLeft());
        }
        return trial.code()
                .map(described -> answer(described, trial.state(), recent.newest()))
                .orElseGet(SecretCheck.Expired::new);
    }

    /** Looks at the token of a link, however often: only {@link #consume} uses it up. */
    public SecretCheck checkLink(SecretPurpose purpose, String token) {
        Instant now = clock.instant();
        return rows.byDigest(purpose, digests.ofToken(purpose, token == null ? "" : token))
                .map(row -> answer(row, row.stateAt(now), rows.newestLike(row)))
                .orElseGet(SecretCheck.Expired::new);
    }

    /**
     * Looks again at a secret that was {@link SecretCheck.Good} a moment ago, for the steps between the typing of a code
     * and its use. Counts nothing.
     */
    public SecretCheck standing(SecretId secret) {
        Instant now = clock.instant();
        return rows.find(secret.value())
                .map(row -> answer(row, row.stateAt(now), rows.newestLike(row)))
                .orElseGet(SecretCheck.Expired::new);
    }

    /** Uses the secret up. {@link SecretCheck.Good} to exactly one caller, whatever happens at the same time. */
    public SecretCheck consume(SecretId secret) {
        Instant now = clock.instant();
        Optional<OneTimeSecret> row = rows.lock(secret.value());
        if (row.filter(live -> live.use(now)).isPresent()) {
            return new SecretCheck.Good(secret, row.get().member());
        }
        return row.map(dead -> answer(dead, dead.stateAt(now), rows.newestLike(dead)))
                .orElseGet(SecretCheck.Expired::new);
    }

    /** Kills whatever is live for this purpose and subject: its reason to be is gone (a password was changed). */
    public void revoke(SecretPurpose purpose, SecretSubject subject) {
        rows.supersedeAll(purpose, digests.ofSubject(subject), clock.instant());
    }

    /** When the secrets since {@code since} that were never used were issued, newest first: for limits on sending. */
    public List<Instant> unusedSince(SecretPurpose purpose, SecretSubject subject, Instant since) {
        return rows.unusedSince(purpose, digests.ofSubject(subject), since);
    }

    /** How long a secret of this purpose lives. */
    public Duration life(SecretPurpose purpose) {
        return lives.of(purpose);
    }

    private IssuedSecret issue(Fresh fresh, SecretPurpose purpose, SecretSubject subject, Duration life) {
        Instant now = clock.instant();
        Optional<MemberNumber> member =
                subject instanceof SecretSubject.Known known ? Optional.of(known.member()) : Optional.empty();
        var binding = new OneTimeSecret.Binding(purpose.name(), digests.ofSubject(subject), member);
        OneTimeSecret secret = OneTimeSecret.issue(fresh.id(), binding, fresh.digest(), now, life, lives.maxTries());
        rows.replaceWith(secret, purpose, binding.subject(), now);
        return new IssuedSecret(new SecretId(fresh.id()), fresh.value(), now, secret.expiresAt());
    }

    private static SecretCheck answer(OneTimeSecret row, SecretState state, Optional<OneTimeSecret> newest) {
        return switch (state) {
            case LIVE -> new SecretCheck.Good(new SecretId(row.id()), row.member());
            case USED -> new SecretCheck.Used(row.usedAt().orElseThrow());
            // Without a newer one it was killed: to tell its reader to look at his last message would send him in a
            // circle.
            case SUPERSEDED ->
                newest.filter(other -> !other.id().equals(row.id()))
                        .<SecretCheck>map(newer -> new SecretCheck.Superseded(newer.issuedAt()))
                        .orElseGet(SecretCheck.Expired::new);
            case BURNT -> new SecretCheck.Burnt();
            case EXPIRED -> new SecretCheck.Expired();
        };
    }
}
