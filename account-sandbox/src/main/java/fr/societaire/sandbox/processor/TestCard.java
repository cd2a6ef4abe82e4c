package fr.societaire.sandbox.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The test cards and what each one does. All numbers are those the processor documents, but for the ones beginning with
 * 4000 0099, which are this sandbox's own, for causes the processor gives no number to.
 */
public enum TestCard {
    SUCCESS("4242424242424242", Enrolment.NOT_ENROLLED, null, "Payée, sans authentification (carte non enrôlée)"),
    SUCCESS_FRANCE("4000002500000003", Enrolment.NOT_ENROLLED, null, "Payée, carte émise en France"),
    SUCCESS_MASTERCARD("5555555555554444", Enrolment.NOT_ENROLLED, null, "Payée, Mastercard"),
    ALWAYS_AUTHENTICATE("4000002760003184", Enrolment.ALWAYS, null, "3-D Secure à chaque fois, puis payée"),
    AUTHENTICATE("4000000000003220", Enrolment.ALWAYS, null, "3-D Secure demandé, puis payée"),
    AUTHENTICATE_UNLESS_SET_UP("4000002500003155", Enrolment.ALWAYS, null, "3-D Secure demandé, puis payée"),
    ALREADY_SET_UP("4000003800000446", Enrolment.ALWAYS, null, "3-D Secure en présence du porteur, puis payée"),
    AUTHENTICATE_THEN_NO_FUNDS(
            "4000008260003178",
            Enrolment.ALWAYS,
            Decline.INSUFFICIENT_FUNDS,
            "3-D Secure réussi, puis provision insuffisante"),
    AUTHENTICATE_THEN_DECLINED(
            "4000008400001629", Enrolment.ALWAYS, Decline.GENERIC, "3-D Secure réussi, puis refusée"),
    LOOKUP_ERROR(
            "4000008400001280", Enrolment.LOOKUP_FAILS, Decline.GENERIC, "3-D Secure impossible à joindre, refusée"),
    AUTHENTICATION_OPTIONAL(
            "4000000000003055", Enrolment.ON_REQUEST, null, "Payée ; 3-D Secure seulement si le marchand l’exige"),
    AUTHENTICATION_FAILING(
            "4000000000003097", Enrolment.ON_REQUEST_FAILING, null, "Payée ; erreur si le marchand exige 3-D Secure"),
    AUTHENTICATION_UNSUPPORTED(
            "378282246310005", Enrolment.NOT_SUPPORTED, null, "Payée, American Express sans 3-D Secure"),
    DECLINED("4000000000000002", Enrolment.NOT_ENROLLED, Decline.GENERIC, "Refusée sans motif"),
    NO_FUNDS("4000000000009995", Enrolment.NOT_ENROLLED, Decline.INSUFFICIENT_FUNDS, "Provision insuffisante"),
    LOST("4000000000009987", Enrolment.NOT_ENROLLED, Decline.LOST_CARD, "Carte perdue (jamais dit au porteur)"),
    STOLEN("4000000000009979", Enrolment.NOT_ENROLLED, Decline.STOLEN_CARD, "Carte volée (jamais dit au porteur)"),
    EXPIRED("4000000000000069", Enrolment.NOT_ENROLLED, Decline.EXPIRED_CARD, "Carte expirée"),
    WRONG_CVC("4000000000000127", Enrolment.NOT_ENROLLED, Decline.INCORRECT_CVC, "Cryptogramme inexact"),
    PROCESSING_ERROR("4000000000000119", Enrolment.NOT_ENROLLED, Decline.PROCESSING_ERROR, "Erreur de traitement"),
    WRONG_NUMBER(
            "4242424242424241", Enrolment.NOT_ENROLLED, Decline.INCORRECT_NUMBER, "Numéro inexact, arrêté par la page"),
    VELOCITY("4000000000006975", Enrolment.NOT_ENROLLED, Decline.VELOCITY_EXCEEDED, "Plafond de la carte atteint"),
    DECLINED_AFTER_ATTACH(
            "4000000000000341", Enrolment.NOT_ENROLLED, Decline.GENERIC, "Enregistrée, puis refusée au paiement"),
    BLOCKED("4100000000000019", Enrolment.NOT_ENROLLED, Decline.FRAUDULENT, "Bloquée par le prestataire (risque)"),
    DISPUTED("4000000000000259", Enrolment.NOT_ENROLLED, null, "Payée, puis contestée par le porteur"),
    REFUND_PENDING("4000000000007726", Enrolment.NOT_ENROLLED, null, "Payée ; remboursement en attente, puis fait"),
    REFUND_FAILING("4000000000005126", Enrolment.NOT_ENROLLED, null, "Payée ; remboursement fait, puis revenu"),
    DO_NOT_HONOR(
            "4000009900000012",
            Enrolment.NOT_ENROLLED,
            Decline.DO_NOT_HONOR,
            "Refusée par la banque, « ne pas honorer »"),
    BANK_UNREACHABLE("4000009900000020", Enrolment.NOT_ENROLLED, Decline.ISSUER_NOT_AVAILABLE, "Banque injoignable"),
    REMOTE_PAYMENTS_OFF(
            "4000009900000038",
            Enrolment.NOT_ENROLLED,
            Decline.TRANSACTION_NOT_ALLOWED,
            "Paiements à distance désactivés par le porteur"),
    AUTHENTICATION_NOT_ACTIVE(
            "4000009900000046",
            Enrolment.NOT_ENROLLED,
            Decline.AUTHENTICATION_REQUIRED,
            "La banque exige 3-D Secure, non activé sur la carte"),
    NOT_SUPPORTED(
            "4000009900000053", Enrolment.NOT_ENROLLED, Decline.CARD_NOT_SUPPORTED, "Type de paiement non permis"),
    RESTRICTED("4000009900000061", Enrolment.NOT_ENROLLED, Decline.RESTRICTED_CARD, "Carte restreinte"),
    PICKUP("4000009900000079", Enrolment.NOT_ENROLLED, Decline.PICKUP_CARD, "Carte à retenir (jamais dit au porteur)"),
    TRY_LATER("4000009900000087", Enrolment.NOT_ENROLLED, Decline.TRY_AGAIN_LATER, "Réessayer plus tard"),
    SOFT_DECLINE(
            "4000009900000095",
            Enrolment.WANTED_BY_THE_BANK,
            Decline.AUTHENTICATION_REQUIRED,
            "Refusée tant que 3-D Secure n’est pas exigé par le marchand, payée ensuite"),
    DUPLICATE(
            "4000009900000103",
            Enrolment.NOT_ENROLLED,
            Decline.DUPLICATE_TRANSACTION,
            "Refusée comme doublon d’un paiement récent"),
    /** Any other well-formed number. */
    OTHER("", Enrolment.NOT_ENROLLED, Decline.NOT_A_TEST_CARD, "Refusée : ce n’est pas une carte de test");

    private final String number;
    private final Enrolment enrolment;
    private final Decline decline;
    private final String outcome;

    TestCard(String number, Enrolment enrolment, Decline decline, String outcome) {
        this.number = number;
        this.enrolment = enrolment;
        this.decline = decline;
        this.outcome = outcome;
    }

    /** The card of that number, digits only. */
    public static TestCard of(String number) {
        return documented().stream()
                .filter(card -> card.number.equals(number))
                .findFirst()
                .orElse(OTHER);
    }

    /** The cards the start page lists. */
    public static List<TestCard> documented() {
        return Arrays.stream(values()).filter(card -> card != OTHER).toList();
    }

    public String number() {
        return number;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    /** Why the bank refuses it once the holder is known, or empty where it pays. */
    public Optional<Decline> decline() {
        return Optional.ofNullable(decline);
    }

    /** Why the bank refuses it once it has questioned the holder, or empty where it pays then. */
    public Optional<Decline> declineOnceAuthenticated() {
        return enrolment == Enrolment.WANTED_BY_THE_BANK ? Optional.empty() : decline();
    }

    /** What happens, in French, for the start page. */
    public String outcome() {
        return outcome;
    }
}
