package fr.societaire.recovery.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.NamedMember;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.Bearers;
import fr.societaire.recovery.AgainOutcome;
import fr.societaire.recovery.CodeOutcome;
import fr.societaire.recovery.RecoveryProof;
import fr.societaire.recovery.RecoveryView;
import fr.societaire.recovery.RequestRecovery;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.recovery.domain.RecoveryQuota;
import fr.societaire.recovery.domain.RecoveryRequest;
import fr.societaire.recovery.domain.RecoveryState;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * The requests, in short transactions. Codes are bound to what was asked, not to the member, so that a request for nobody
 * leaves the same rows and its wrong codes are counted alike: the answers to them tell nothing either.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RequestDesk {
    private static final Logger LOG = Logger.getLogger(RequestDesk.class.getName());

    @Inject
    RecoveryRequests requests;

    @Inject
    RecoveryPost post;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    RecoverySecrets bindings;

    @Inject
    Bearers bearers;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    @Inject
    RecoveryLimits limits;

    /** A request that was entered. */
    public record Received(UUID id, RecoveryProof.Ticket ticket) {}

    public Received receive(RequestRecovery command) {
        var ticket = requests.freshTicket();
        String address = bearers.digest("recovery-address", command.address());
        var request = RecoveryRequest.receive(
                requests.digest(ticket),
                command.identifier(),
                command.preference(),
                address,
                command.occasion(),
                clock.instant());
        requests.add(request);
        return new Received(request.id(), ticket);
    }

    /** What a repeated request leads to; {@code received} where one was entered. */
    public record Repeat(AgainOutcome outcome, Optional<Received> received) {
        static Repeat refused(AgainOutcome why) {
            return new Repeat(why, Optional.empty());
        }
    }

    public Repeat again(RecoveryProof.Ticket ticket, String from) {
        Instant now = clock.instant();
        return requests.lock(ticket)
                .map(known -> again(known, from, now))
                .orElseGet(() -> Repeat.refused(new AgainOutcome.Over()));
    }

    private Repeat again(RecoveryRequest before, String from, Instant now) {
        Instant at = before.againAt(limits.resendWait());
        if (now.isBefore(at)) {
            return Repeat.refused(new AgainOutcome.Wait(at));
        }
        var ticket = requests.freshTicket();
        var request = before.again(requests.digest(ticket), bearers.digest("recovery-address", from), now);
        requests.add(request);
        return new Repeat(new AgainOutcome.Asked(ticket), Optional.of(new Received(request.id(), ticket)));
    }

    public Optional<RecoveryView> view(RecoveryProof.Ticket ticket) {
        return requests.of(ticket)
                .map(request -> new RecoveryView(
                        request.preference(),
                        request.occasion(),
                        request.requestedAt(),
                        request.againAt(limits.resendWait())));
    }

    /** Looks up whom the request is for, and writes to him. */
    public void answer(UUID id) {
        RecoveryRequest request = requests.lock(id)
                .filter(found -> found.state() == RecoveryState.RECEIVED)
                .orElseThrow();
        Meant meant = request.typed().map(this::meantBy).orElseGet(() -> meantBefore(request));
        Instant now = clock.instant();
        requests.takeTurn(request.address());
        requests.takeTurn(meant.subject());
        if (isAllowed(request, meant.subject(), now)) {
            request.answer(meant.subject(), meant.member(), send(request, meant.named(), meant.subject(), now));
        } else {
            LOG.info(() -> "Recovery request " + id + " is one too many; nothing was sent");
            request.limit(meant.subject(), meant.member());
        }
    }

    /** Whom a request is about, and the digest under which it is counted. */
    private record Meant(Optional<NamedMember> named, String subject) {
        Optional<MemberNumber> member() {
            return named.map(NamedMember::member);
        }
    }

    private Meant meantBy(String typed) {
        Optional<NamedMember> named = accounts.named(typed);
        return new Meant(named, bindings.subject(named.map(NamedMember::member), accounts.normalForm(typed)));
    }

    private Meant meantBefore(RecoveryRequest repeated) {
        RecoveryRequest before = repeated.follows().flatMap(requests::lock).orElseThrow();
        return new Meant(
                before.member().map(member -> new NamedMember(member, accounts.exists(member))),
                before.subject().orElseThrow());
    }

    private boolean isAllowed(RecoveryRequest request, String subject, Instant now) {
        Instant since = now.minus(RecoveryQuota.WINDOW);
        return limits.quota()
                .allows(requests.answeredSince(subject, since), requests.fromAddressSince(request.address(), since));
    }

    private Optional<RecoveryChannel> send(
            RecoveryRequest request, Optional<NamedMember> named, String subject, Instant now) {
        boolean codeAllowed = limits.quota().allowsCode(requests.codesSince(subject, now.minus(RecoveryQuota.DAY)));
        // Issued whoever is meant and whatever is sent: see the class comment.
        var code = secrets.issueCode(SecretPurpose.RECOVERY_CODE, bindings.ofCode(subject, request.preference()));
        Optional<RecoveryChannel> sent = named.flatMap(holder -> post.send(holder, request, codeAllowed, code));
        sent.ifPresent(channel -> journal.write(Happening.of(Deed.RECOVERY_SENT)
                .about(named.map(NamedMember::member))
                .with("channel", channel)
                .with("occasion", request.occasion())));
        return sent;
    }

    /** Tries a typed code on the request of this browser. Never rolled back: the try is counted. */
    public CodeOutcome verify(RecoveryProof.Ticket ticket, String typed) {
        Optional<RecoveryRequest> request =
                requests.of(ticket).filter(found -> found.state() == RecoveryState.ANSWERED);
        return request.map(found -> verify(found, typed)).orElseGet(CodeOutcome.Expired::new);
    }

    private CodeOutcome verify(RecoveryRequest request, String typed) {
        var subject = bindings.ofCode(request.subject().orElseThrow(), request.preference());
        return switch (secrets.checkCode(SecretPurpose.RECOVERY_CODE, subject, typed)) {
            case SecretCheck.Good good -> proved(request, good);
            case SecretCheck.Wrong wrong -> new CodeOutcome.Wrong(wrong.triesLeft());
            case SecretCheck.Expired e -> new CodeOutcome.Expired();
            case SecretCheck.Superseded newer -> new CodeOutcome.Superseded(newer.newerSentAt());
            case SecretCheck.Used u -> new CodeOutcome.Used();
            case SecretCheck.Burnt b -> new CodeOutcome.Burnt();
            case SecretCheck.Paused paused -> new CodeOutcome.Paused(paused.until());
        };
    }

    private CodeOutcome proved(RecoveryRequest request, SecretCheck.Good good) {
        if (request.sent().filter(RecoveryChannel.SMS_CODE::equals).isEmpty()) {
            // A code that was never sent, guessed: it leads nowhere.
            return new CodeOutcome.Expired();
        }
        var proof = requests.freshTicket();
        request.prove(good.secret().value(), requests.digest(proof));
        return new CodeOutcome.Right(proof);
    }

    /** Forgets requests that no limit counts any more; returns how many. */
    public int forget() {
        return requests.forgetBefore(clock.instant().minus(RecoveryQuota.DAY.multipliedBy(2)));
    }
}
