package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import java.util.List;
import java.util.Optional;

/** How a member is reached now, by what may be changed of it. */
public record OnFile(List<ContactPoint> points) {
    public OnFile {
        points = List.copyOf(points);
    }

    public static ContactChannel channel(ChangeKind kind) {
        return switch (kind) {
            case EMAIL, BACKUP_EMAIL -> ContactChannel.EMAIL;
            case MOBILE -> ContactChannel.MOBILE;
        };
    }

    /** The new one, as it will be. */
    public static ContactPoint toBe(ContactChange change) {
        return new ContactPoint(channel(change.kind()), change.newValue(), false);
    }

    /** The one that counts of this kind. */
    public Optional<ContactPoint> of(ChangeKind kind) {
        return points.stream()
                .filter(point -> point.channel() == channel(kind))
                .filter(point -> point.backup() == (kind == ChangeKind.BACKUP_EMAIL))
                .findFirst();
    }

    public boolean holds(String value) {
        return points.stream().anyMatch(point -> point.value().equals(value));
    }

    /** Whether what the change is to take the place of is still what there is. */
    public boolean stillAwaits(ContactChange change) {
        return of(change.kind()).map(ContactPoint::value).equals(change.replaced());
    }
}
