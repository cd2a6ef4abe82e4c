package fr.societaire.debit.internal;

import fr.societaire.billing.ReturnTexts;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.debit.domain.CollectDay;
import fr.societaire.debit.domain.DebitId;
import fr.societaire.mandate.DebitMandate;
import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of debits. Of an account only its last four are in any of them; amounts stand in the e-mail only. */
@ApplicationScoped
class DebitLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** What the rulebook calls the pre-notification. */
    Message announced(
            ContactPoint to,
            CollectDay day,
            CreditorIdentifier creditor,
            List<AnnouncedDebit> debits,
            Map<ContractNumber, DebitMandate> mandates) {
        String when = Moments.day(day.day());
        String key = "debit-announced-" + debits.getFirst().id().value() + "-" + day.day();
        if (to.channel() == ContactChannel.MOBILE) {
            return new SmsMessage(
                    to.value(),
                    brand.getName() + " : un prelevement est prevu le " + when
                            + ". Montant et compte : votre espace, rubrique Paiements.",
                    key);
        }
        Letter letter = Letter.titled("Votre prélèvement du " + when)
                .paragraph("Nous prélèverons " + total(debits).display() + " le " + when + ".");
        for (Map.Entry<DebitMandate, List<AnnouncedDebit>> one :
                byMandate(debits, mandates).entrySet()) {
            letter = letter.paragraph(lines(one.getValue()) + " Compte " + masked(one.getKey())
                    + ", référence unique du mandat (RUM) " + one.getKey().reference()
                    + ", identifiant créancier SEPA (ICS) " + creditor + ".");
        }
        if (debits.stream().anyMatch(one -> one.presentation() > 1)) {
            letter = letter.paragraph(
                    "Ce prélèvement est une seconde présentation : la première n’a pas abouti, faute de"
                            + " solde. Nous n’en ferons pas de troisième.");
        }
        letter = letter.paragraph("Vous n’avez rien à faire. Si vous préférez payer par carte, faites-le avant le "
                        + Moments.day(day.dates().fileBy()) + " : l’échéance ne sera alors pas prélevée.")
                .link("Voir mes paiements", portal.resolve("/paiements"));
        return mails.compose(to.value(), "Votre prélèvement du " + when, letter, key);
    }

    /**
     * A debit the bank refused or sent back.
     *
     * @param again whether it will be presented a second time
     */
    record CameBack(
            DebitId id,
            ContractNumber contract,
            Money amount,
            LocalDate dueOn,
            DirectDebitReturn reason,
            boolean again) {}

    Message cameBack(ContactPoint to, CameBack back) {
        String key = "debit-back-" + back.id().value() + "-" + UUID.randomUUID();
        if (to.channel() == ContactChannel.MOBILE) {
            return new SmsMessage(
                    to.value(),
                    brand.getName() + " : un prelevement n'a pas abouti ("
                            + back.reason().code() + "). Que faire : votre espace, rubrique Paiements.",
                    key);
        }
        Letter letter = Letter.titled("Un prélèvement n’a pas abouti")
                .paragraph("Échéance du " + Moments.day(back.dueOn()) + ", contrat " + back.contract() + " : "
                        + back.amount().display() + ".")
                .paragraph(ReturnTexts.of(back.reason(), "title"))
                .paragraph(ReturnTexts.of(back.reason(), "not"))
                .paragraph(ReturnTexts.of(back.reason(), "next"));
        if (back.again()) {
            letter = letter.paragraph(
                    "Si elle n’est pas réglée d’ici là, nous la présenterons une seconde fois. Nous vous"
                            + " en annoncerons le jour au moins 14 jours avant.");
        }
        return mails.compose(
                to.value(),
                "Un prélèvement n’a pas abouti",
                letter.paragraph("Référence " + back.reason().code() + ".")
                        .link("Voir mes paiements", portal.resolve("/paiements")),
                key);
    }

    private static Map<DebitMandate, List<AnnouncedDebit>> byMandate(
            List<AnnouncedDebit> debits, Map<ContractNumber, DebitMandate> mandates) {
        Map<String, DebitMandate> first = debits.stream()
                .map(one -> mandates.get(one.contract()))
                .collect(Collectors.toMap(DebitMandate::reference, mandate -> mandate, (a, b) -> a));
        return debits.stream()
                .collect(Collectors.groupingBy(
                        one -> first.get(mandates.get(one.contract()).reference())));
    }

    private static String lines(List<AnnouncedDebit> debits) {
        return debits.stream()
                .map(one -> "Échéance du " + Moments.day(one.dueOn()) + ", contrat " + one.contract() + " : "
                        + one.amount().display() + ".")
                .collect(Collectors.joining(" "));
    }

    private static Money total(List<AnnouncedDebit> debits) {
        return debits.stream().map(AnnouncedDebit::amount).reduce(Money.ZERO, Money::plus);
    }

    /** {@code FR •••• 0189}. */
    private static String masked(DebitMandate mandate) {
        return mandate.account().value().substring(0, 2) + " •••• "
                + mandate.account().lastDigits();
    }
}
