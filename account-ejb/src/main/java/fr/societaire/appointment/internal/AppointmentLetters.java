package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.Place;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;

/** The words of an appointment. The matter stands in the e-mail only: a text message is read on a locked telephone. */
@ApplicationScoped
public class AppointmentLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    Message booked(ContactPoint to, Appointment appointment, Place place, URI link) {
        return withLink(to, appointment, place, link, "Votre rendez-vous est pris", "rendez-vous pris le ");
    }

    Message moved(ContactPoint to, Appointment appointment, Place place, URI link) {
        return withLink(to, appointment, place, link, "Votre rendez-vous est déplacé", "rendez-vous déplacé au ");
    }

    Message reminder(ContactPoint to, Appointment appointment, Place place, URI link) {
        return withLink(to, appointment, place, link, "Votre rendez-vous est demain", "rappel, rendez-vous le ");
    }

    private Message withLink(
            ContactPoint to, Appointment appointment, Place place, URI link, String title, String inShort) {
        Letter letter = Letter.titled(title)
                .paragraph("Le " + Moments.dayAndHour(appointment.start()) + ", avec un conseiller. " + where(place))
                .paragraph("Objet : " + appointment.subject() + ".");
        if (appointment.bring().isPresent()) {
            letter = letter.paragraph("À apporter : " + appointment.bring().get() + ".");
        }
        letter = letter.link("Voir, déplacer ou annuler", link)
                .paragraph("Ce lien est à vous seul et marche sans mot de passe. La page l’ajoute aussi à votre agenda."
                        + " Référence " + appointment.reference() + ".")
                .paragraph(stranger());
        String text = inShort + Moments.dayAndHour(appointment.start()) + ", " + shortly(place)
                + ". Voir, déplacer, annuler : " + link;
        return to(to, title, letter, text);
    }

    Message cancelled(ContactPoint to, Appointment appointment, Place place, boolean byDesk) {
        String when = "le " + Moments.dayAndHour(appointment.start());
        String title = byDesk ? "Nous avons dû annuler votre rendez-vous" : "Votre rendez-vous est annulé";
        String another = (byDesk ? "Pour en convenir d’un autre" : "Pour en reprendre un") + ", appelez-nous au "
                + brand.getPhone() + " (" + brand.getHours() + ").";
        Letter letter = Letter.titled(title)
                .paragraph(
                        "Il était prévu " + when + ". " + where(place) + " Référence " + appointment.reference() + ".")
                .paragraph(another);
        return to(to, title, letter, "rendez-vous du " + when.substring(3) + " annulé. " + another);
    }

    private static String where(Place place) {
        return place.address()
                .map(address -> place.name() + ", " + address.line() + " (" + place.phone() + ").")
                .orElse(
                        "Nous vous appelons au numéro de votre dossier. Nous ne vous demanderons ni mot de passe ni code.");
    }

    private static String shortly(Place place) {
        return place.address()
                .map(address -> place.name() + ", " + address.line())
                .orElse("nous vous appelons");
    }

    private String stranger() {
        return "Vous n’avez rien demandé ? Appelez-nous au " + brand.getPhone() + ".";
    }

    private Message to(ContactPoint to, String title, Letter letter, String text) {
        String key = "appointment-" + UUID.randomUUID();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), title, letter, key);
            case MOBILE -> new SmsMessage(to.value(), (brand.getName() + " : " + text).replace('’', '\''), key);
        };
    }
}
