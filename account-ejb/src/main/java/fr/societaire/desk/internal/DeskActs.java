package fr.societaire.desk.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Writes an act of the desk in the member's journal and tells him on every channel on file, in the transaction of the act:
 * there is none he does not learn of.
 */
@Dependent
public class DeskActs {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    Outbox outbox;

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    /** As {@link #done(StaffMember, MemberNumber, DeskAct, Map, UnaryOperator)}, with nothing to add. */
    public void done(StaffMember staff, MemberNumber member, DeskAct act) {
        done(staff, member, act, Map.of(), letter -> letter);
    }

    /**
     * It is done.
     *
     * @param facts for the journal; nothing secret
     * @param more what the e-mail says besides; nothing secret
     */
    public void done(
            StaffMember staff,
            MemberNumber member,
            DeskAct act,
            Map<String, String> facts,
            UnaryOperator<Letter> more) {
        act.deed().ifPresent(deed -> write(deed, staff, member, facts));
        Instant now = clock.instant();
        contacts.of(member).forEach(point -> outbox.post(news(point, staff, act, now, more)));
    }

    /** Written, where the feature that did it tells the member itself. */
    public void write(Deed deed, StaffMember staff, MemberNumber member, Map<String, String> facts) {
        Happening happening = Happening.of(deed).about(member).by(Actor.advisor(staff.pseudonym()));
        for (var fact : facts.entrySet()) {
            happening = happening.with(fact.getKey(), fact.getValue());
        }
        journal.write(happening);
    }

    private Message news(ContactPoint point, StaffMember staff, DeskAct act, Instant now, UnaryOperator<Letter> more) {
        String key = "desk-" + UUID.randomUUID();
        String who = staff.pseudonym() + ", votre conseiller, ";
        if (point.channel() == ContactChannel.MOBILE) {
            String text = brand.getName() + " : " + who + act.words() + ". Ce n'est pas vous ? Appelez le "
                    + brand.getPhone() + ".";
            return new SmsMessage(point.value(), text.replace('’', '\''), key);
        }
        Letter letter = more.apply(Letter.titled("Un conseiller est intervenu dans votre espace")
                        .paragraph(who + act.words() + " le " + Moments.dayAndHour(now) + "."))
                .paragraph("Vous retrouvez cette intervention dans l’historique de votre espace.")
                .paragraph(
                        "Ce n’était pas vous au téléphone ? Appelez-nous tout de suite au " + brand.getPhone() + ".");
        return mails.compose(point.value(), "Un conseiller est intervenu dans votre espace", letter, key);
    }
}
