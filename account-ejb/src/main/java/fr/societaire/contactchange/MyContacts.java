package fr.societaire.contactchange;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.domain.ChangeState;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.contactchange.domain.ProtectionDelay;
import fr.societaire.contactchange.internal.ChangeCodes;
import fr.societaire.contactchange.internal.ChangeEffect;
import fr.societaire.contactchange.internal.ChangeEnd;
import fr.societaire.contactchange.internal.ChangeNews;
import fr.societaire.contactchange.internal.ChangeShelf;
import fr.societaire.contactchange.internal.OnFile;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.RecentProof;
import fr.societaire.platform.Turns;
import fr.societaire.secret.SecretCheck;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the member who is in is reached, and what he changes of it. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyContacts {
    @Inject
    ContactPoints contacts;

    @Inject
    ContactChanges writing;

    @Inject
    ChangeShelf shelf;

    @Inject
    ChangeCodes codes;

    @Inject
    ChangeNews news;

    @Inject
    ChangeEffect effect;

    @Inject
    RecentProof proof;

    @Inject
    Bearers bearers;

    @Inject
    Turns turns;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.contacts.change-delay")
    Duration delay;

    /** How long a proved change waits for a no. */
    public Duration protection() {
        return delay;
    }

    /** One line of each kind, what is on its way included. */
    public List<ContactLine> of(MemberNumber member) {
        var onFile = new OnFile(contacts.of(member));
        List<ContactChange> open = shelf.openOf(member);
        return Arrays.stream(ChangeKind.values())
                .map(kind -> new ContactLine(
                        kind,
                        onFile.of(kind).orElse(null),
                        open.stream()
                                .filter(change -> change.kind() == kind)
                                .findFirst()
                                .map(this::view)
                                .orElse(null)))
                .toList();
    }

    private ContactLine.OpenChange view(ContactChange change) {
        boolean proved = change.state() == ChangeState.PROVED;
        return new ContactLine.OpenChange(
                proved,
                OnFile.toBe(change).masked(),
                proved ? null : codes.lastOf(change).orElse(null),
                proved ? null : codes.nextAt(change),
                change.effectiveAt().orElse(null));
    }

    /**
     * Sends a code to another address or number; a wish of the same kind that was not proved is forgotten.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_ALLOWED} without a recent second factor, or for a
     *     backup of no address
     */
    public AskOutcome ask(AskChange command) {
        proof.require();
        turns.take("contact-change " + command.member().value());
        Optional<String> value = writing.normalForm(OnFile.channel(command.kind()), command.typed());
        return value.map(found -> ask(command, found)).orElseGet(AskOutcome.NotAContact::new);
    }

    private AskOutcome ask(AskChange command, String value) {
        var onFile = new OnFile(contacts.of(command.member()));
        if (command.kind() == ChangeKind.BACKUP_EMAIL
                && onFile.of(ChangeKind.EMAIL).isEmpty()) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        if (onFile.holds(value)) {
            return new AskOutcome.AlreadyOnFile();
        }
        List<ContactChange> open = shelf.lockOf(command.member());
        if (open.stream().anyMatch(change -> standsInTheWay(change, command.kind(), value))) {
            return new AskOutcome.AnotherPending();
        }
        return codes.pausedUntil(command.member(), command.kind())
                .<AskOutcome>map(AskOutcome.TooManyCodes::new)
                .orElseGet(() -> asked(command, value, onFile, open));
    }

    private static boolean standsInTheWay(ContactChange change, ChangeKind kind, String value) {
        return change.kind() == kind
                ? change.state() == ChangeState.PROVED
                : change.newValue().equals(value);
    }

    private AskOutcome asked(AskChange command, String value, OnFile onFile, List<ContactChange> open) {
        open.stream()
                .filter(change -> change.kind() == command.kind())
                .forEach(change -> effect.end(change, ChangeEnd.GIVEN_UP));
        Optional<String> replaced = onFile.of(command.kind()).map(ContactPoint::value);
        var wish = new ContactChange.Wish(command.kind(), replaced, value);
        ContactChange change = ContactChange.ask(bearers.freshToken(), command.member(), wish, clock.instant());
        shelf.add(change);
        codes.send(change);
        news.asked(change, command.origin());
        return new AskOutcome.CodeSent();
    }

    /**
     * Judges the code that was sent to it. A right one announces the change to whoever was reached until now. A caller must
     * not roll back afterwards.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#STALE} when there is no change of this kind
     */
    public ProofOutcome prove(MemberNumber member, ChangeKind kind, String typed) {
        ContactChange change = shelf.lockOf(member, kind).orElseThrow(Refusal.STALE::toException);
        if (change.state() == ChangeState.PROVED) {
            // The same code twice, by a double click.
            return new ProofOutcome.Proved(change.effectiveAt().orElseThrow());
        }
        return switch (codes.check(change, typed)) {
            case SecretCheck.Good good -> proved(change);
            case SecretCheck.Wrong wrong -> new ProofOutcome.Wrong(wrong.triesLeft());
            case SecretCheck.Superseded old -> new ProofOutcome.Superseded(old.newerSentAt());
            case SecretCheck.Burnt burnt -> new ProofOutcome.Burnt();
            case SecretCheck.Paused paused -> new ProofOutcome.Paused(paused.until());
            case SecretCheck.Expired expired -> new ProofOutcome.Expired();
            // Of a change before this one.
            case SecretCheck.Used used -> new ProofOutcome.Expired();
        };
    }

    private ProofOutcome proved(ContactChange change) {
        List<ContactPoint> warned = contacts.of(change.member());
        change.prove(new ProtectionDelay(delay).after(warned.size()), clock.instant());
        news.announced(change, warned);
        shelf.settle();
        if (warned.isEmpty()) {
            effect.apply(change);
            return new ProofOutcome.Applied();
        }
        return new ProofOutcome.Proved(change.effectiveAt().orElseThrow());
    }

    /**
     * Sends another code to the same address or number; empty when it has left, else the moment from which one may be asked
     * for.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#STALE} when none is awaited
     */
    public Optional<Instant> resend(MemberNumber member, ChangeKind kind) {
        ContactChange change = shelf.lockOf(member, kind)
                .filter(open -> open.state() == ChangeState.ASKED)
                .orElseThrow(Refusal.STALE::toException);
        Optional<Instant> wait = Optional.of(codes.nextAt(change)).filter(clock.instant()::isBefore);
        if (wait.isEmpty()) {
            codes.send(change);
        }
        return wait;
    }

    /**
     * Gives up what is on its way.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#STALE} when nothing is
     */
    public void cancel(MemberNumber member, ChangeKind kind) {
        effect.end(shelf.lockOf(member, kind).orElseThrow(Refusal.STALE::toException), ChangeEnd.GIVEN_UP);
    }

    /**
     * Keeps no second address any more; told there too.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_ALLOWED} without a recent second factor,
     *     {@link Refusal#STALE} when there is none
     */
    public void dropBackup(MemberNumber member) {
        proof.require();
        List<ContactPoint> before = contacts.of(member);
        if (!writing.dropBackup(member)) {
            throw Refusal.STALE.toException();
        }
        news.backupDropped(member, before);
    }
}
