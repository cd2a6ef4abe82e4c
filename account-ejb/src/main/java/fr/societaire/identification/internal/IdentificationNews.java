package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What happens to a file, journalled and told, in the transaction of it. The new address learns what its reader has to do;
 * everybody who is reached at the old ones learns what may be stopped.
 */
@Dependent
public class IdentificationNews {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    IdentificationLinks links;

    @Inject
    IdentificationLetters letters;

    @Inject
    Outbox outbox;

    public void opened(IdentificationFile file, StaffMember by) {
        write(Deed.IDENTIFICATION_OPENED, file, advisor(by), Map.of());
        outbox.post(letters.invitation(email(file), file, links.papersOf(file)));
        warn(file, (point, veto) -> letters.announcement(point, file, veto));
    }

    public void renewed(IdentificationFile file, StaffMember by) {
        write(Deed.IDENTIFICATION_LINK_RENEWED, file, advisor(by), Map.of());
        outbox.post(letters.invitation(email(file), file, links.papersOf(file)));
    }

    void received(IdentificationFile file, ProofKind kind) {
        write(Deed.IDENTIFICATION_PAPER_RECEIVED, file, Actor.member(), Map.of("paper", kind.name()));
    }

    void read(IdentificationFile file, ProofKind kind, StaffMember by) {
        write(Deed.IDENTIFICATION_PAPER_READ, file, advisor(by), Map.of("paper", kind.name()));
    }

    void accepted(IdentificationFile file, ProofKind kind, StaffMember by) {
        write(Deed.IDENTIFICATION_PAPER_ACCEPTED, file, advisor(by), Map.of("paper", kind.name()));
    }

    void refused(IdentificationFile file, ProofKind kind, String reason, StaffMember by) {
        write(Deed.IDENTIFICATION_PAPER_REFUSED, file, advisor(by), Map.of("paper", kind.name(), "reason", reason));
        outbox.post(letters.paperRefused(email(file), file, kind, links.papersOf(file)));
    }

    void acceptedAll(IdentificationFile file, StaffMember by) {
        write(
                Deed.IDENTIFICATION_ACCEPTED,
                file,
                advisor(by),
                Map.of("at", file.effectiveAt().orElseThrow().toString()));
        outbox.post(letters.accepted(email(file), file));
        warn(file, (point, veto) -> letters.lastWarning(point, file, veto));
    }

    void ended(IdentificationFile file, IdentificationEnd end, Actor by, Map<String, String> facts) {
        write(end.deed(), file, by, facts);
        outbox.post(letters.ended(email(file), file, end));
        old(file).forEach(point -> outbox.post(letters.ended(point, file, end)));
    }

    /** @param before where the member was reached until this moment */
    void effective(IdentificationFile file, Collection<ContactPoint> before) {
        write(Deed.IDENTIFICATION_EFFECTIVE, file, Actor.portal(), Map.of());
        outbox.post(letters.effective(email(file), file));
        withoutNew(before, file).forEach(point -> outbox.post(letters.effectiveElsewhere(point, file)));
    }

    /** Everybody who is reached where the member is now, each with the same link. */
    private void warn(IdentificationFile file, Warning warning) {
        List<ContactPoint> warned = contacts.of(file.member());
        if (!warned.isEmpty()) {
            URI veto = links.vetoOf(file);
            warned.forEach(point -> outbox.post(warning.to(point, veto)));
        }
    }

    private interface Warning {
        Message to(ContactPoint point, URI veto);
    }

    private List<ContactPoint> old(IdentificationFile file) {
        return withoutNew(contacts.of(file.member()), file);
    }

    /** Who reads the new address is told there already. */
    private static List<ContactPoint> withoutNew(Collection<ContactPoint> points, IdentificationFile file) {
        return points.stream()
                .filter(point -> !point.value().equals(file.contacts().email()))
                .toList();
    }

    private static ContactPoint email(IdentificationFile file) {
        return IdentificationShelf.contacts(file).getFirst();
    }

    private static Actor advisor(StaffMember by) {
        return Actor.advisor(by.pseudonym());
    }

    private void write(Deed deed, IdentificationFile file, Actor by, Map<String, String> facts) {
        Happening happening = Happening.of(deed).about(file.member()).by(by).with("reference", file.reference());
        for (var fact : facts.entrySet()) {
            happening = happening.with(fact.getKey(), fact.getValue());
        }
        journal.write(happening);
    }
}
