package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.FormalNotice;
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
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of what is unpaid. Amounts stand in the e-mail only: a text message is read on a locked telephone. */
@ApplicationScoped
public class NoticeLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message sent(ContactPoint to, FormalNotice notice) {
        ArrearsTimetable days = notice.timetable();
        Letter letter = Letter.titled("Une mise en demeure vous a été envoyée")
                .paragraph("Une lettre recommandée est partie le " + Moments.day(days.noticeSentOn())
                        + " : il reste " + notice.amount().display() + " à payer sur votre contrat "
                        + notice.contract() + ".")
                .paragraph("Vous restez couvert jusqu’au " + Moments.day(days.lastDayCovered())
                        + " à minuit. Sans paiement d’ici là, vos garanties seront suspendues le "
                        + Moments.day(days.suspendedFrom().toLocalDate())
                        + " ; nous pourrons résilier le contrat à partir du "
                        + Moments.day(days.terminableFrom().toLocalDate()) + ".");
        return message(
                to,
                "Un paiement est attendu : mise en demeure envoyée",
                pay(letter),
                "une lettre recommandée vous a été envoyée au sujet d'un contrat. Vous restez couvert jusqu'au "
                        + Moments.day(days.lastDayCovered()) + ". Que faire : votre espace, rubrique Paiements.",
                key(notice, ArrearsStage.FORMAL_NOTICE, to));
    }

    Message reached(ContactPoint to, ArrearsStage stage, FormalNotice notice) {
        boolean suspended = stage == ArrearsStage.SUSPENDED;
        LocalDate end = notice.timetable().terminableFrom().toLocalDate();
        Letter letter = Letter.titled(
                        suspended
                                ? "Vos garanties sont suspendues"
                                : "Votre contrat suspendu peut maintenant être résilié")
                .paragraph("Votre contrat " + notice.contract() + " reste impayé. Depuis le "
                        + Moments.day(notice.timetable().suspendedFrom().toLocalDate())
                        + " à 0 h, un sinistre ne serait pas pris en charge.")
                .paragraph(
                        suspended
                                ? "Payez, et vos garanties reviennent le lendemain à midi. À partir du "
                                        + Moments.day(end) + ", nous pourrons résilier le contrat."
                                : "Tant qu’il n’est pas résilié, payer ramène vos garanties le lendemain à midi.");
        return message(
                to,
                suspended ? "Vos garanties sont suspendues" : "Votre contrat suspendu peut être résilié",
                pay(letter),
                (suspended
                                ? "les garanties d'un de vos contrats sont suspendues"
                                : "un contrat suspendu peut être résilié")
                        + ". Payer les ramène le lendemain à midi : votre espace, rubrique Paiements.",
                key(notice, stage, to));
    }

    Message settled(ContactPoint to, FormalNotice notice) {
        String cover = notice.cover()
                .resumesAt()
                .map(noon -> "Vos garanties reviennent le " + Moments.day(noon.toLocalDate())
                        + " à midi. Ce qui est arrivé pendant la suspension n’est pas couvert.")
                .orElse("Vos garanties n’ont jamais été interrompues.");
        return message(
                to,
                "Votre contrat est à jour",
                Letter.titled("Merci, tout est réglé")
                        .paragraph("Plus rien n’est en retard sur votre contrat " + notice.contract() + ". " + cover),
                "merci, tout est réglé sur votre contrat. " + cover.replace('’', '\''),
                key(notice, ArrearsStage.SETTLED, to));
    }

    Message terminated(ContactPoint to, FormalNotice notice) {
        String title = "Votre contrat est résilié";
        return message(
                to,
                title,
                Letter.titled(title)
                        .paragraph(
                                "Votre contrat " + notice.contract()
                                        + ", resté impayé malgré la mise en demeure du "
                                        + Moments.day(notice.timetable().noticeSentOn())
                                        + ", est résilié aujourd’hui. Vous n’êtes plus couvert, et payer maintenant ne le rétablirait pas.")
                        .paragraph(
                                "Vous gardez l’accès à vos documents. Pour en parler ou souscrire à nouveau, appelez-nous au "
                                        + brand.getPhone() + " (" + brand.getHours() + ")."),
                "un de vos contrats, resté impayé, est résilié. Appelez-nous au " + brand.getPhone() + ".",
                key(notice, ArrearsStage.TERMINATED, to));
    }

    private Letter pay(Letter letter) {
        return letter.link("Voir ce que je dois", portal.resolve("/paiements"))
                .paragraph("Une difficulté ? Appelez-nous au " + brand.getPhone() + " (" + brand.getHours()
                        + ") : nous pouvons convenir d’un échéancier.");
    }

    /** One message for each stage and channel, however often it is told. */
    private static String key(FormalNotice notice, ArrearsStage stage, ContactPoint to) {
        return "arrears-" + notice.id() + "-" + stage.name().toLowerCase(Locale.ROOT) + "-"
                + to.channel().name().toLowerCase(Locale.ROOT);
    }

    private Message message(ContactPoint to, String subject, Letter letter, String text, String key) {
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), subject, letter, key);
            case MOBILE -> new SmsMessage(to.value(), brand.getName() + " : " + text, key);
        };
    }
}
