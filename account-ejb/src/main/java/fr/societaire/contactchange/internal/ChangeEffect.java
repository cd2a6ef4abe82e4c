package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.Lockouts;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a change take effect, or ends it when it must not. */
@Dependent
public class ChangeEffect {
    @Inject
    ContactPoints contacts;

    @Inject
    ContactChanges writing;

    @Inject
    Accounts accounts;

    @Inject
    Lockouts lockouts;

    @Inject
    ChangeShelf shelf;

    @Inject
    ChangeCodes codes;

    @Inject
    ChangeNews news;

    @Inject
    InstantSource clock;

    /** Its time has come. */
    public void apply(ContactChange change) {
        MemberNumber member = change.member();
        if (!accounts.exists(member) || lockouts.of(member).frozenAt().isPresent()) {
            end(change, ChangeEnd.CLOSED);
        } else if (!new OnFile(contacts.of(member)).stillAwaits(change)) {
            end(change, ChangeEnd.OVERTAKEN);
        } else {
            List<ContactPoint> before = contacts.of(member);
            change.apply(clock.instant());
            shelf.settle();
            write(change);
            news.ended(change, ChangeEnd.APPLIED, everyone(before, contacts.of(member)));
        }
    }

    /** It does not take effect. What is on file stays. */
    public void end(ContactChange change, ChangeEnd end) {
        switch (end) {
            case VETOED -> change.veto(clock.instant());
            case GIVEN_UP, RECOVERED, CLOSED -> change.cancel(clock.instant());
            case OVERTAKEN -> change.overtake(clock.instant());
            case APPLIED -> throw new IllegalArgumentException("that is another way to end");
        }
        shelf.settle();
        codes.revoke(change);
        news.ended(change, end, contacts.of(change.member()));
    }

    private void write(ContactChange change) {
        switch (change.kind()) {
            case EMAIL, MOBILE ->
                writing.exchange(change.member(), OnFile.channel(change.kind()), change.replaced(), change.newValue());
            case BACKUP_EMAIL -> writing.setBackup(change.member(), change.newValue());
        }
    }

    /** Each address and number once. */
    private static Collection<ContactPoint> everyone(List<ContactPoint> before, List<ContactPoint> now) {
        return Stream.concat(before.stream(), now.stream())
                .collect(Collectors.toMap(ContactPoint::value, point -> point, (one, same) -> one))
                .values();
    }
}
