package fr.societaire.document;

import static fr.societaire.contract.ContractRecords.aContract;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentRecord;
import fr.societaire.contract.ContractIntake;
import fr.societaire.contract.ContractRecords;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.PostalAddress;
import fr.societaire.shared.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Camille Bernard with her car, and what happens to her. */
@Stateless
public class DocumentTown {
    public static final MemberNumber CAMILLE = new MemberNumber("10000001");
    public static final MemberNumber SOMEONE_ELSE = new MemberNumber("10000002");
    public static final ContractNumber CAR = new ContractNumber("AUT00012001");
    public static final InstalmentId INSTALMENT = new InstalmentId("AUT00012001-2026-12");
    public static final PaymentId PAYMENT = new PaymentId("0123456789abcdef0123456789abcdef");

    @Inject
    MemberIntake members;

    @Inject
    ContractIntake contracts;

    @Inject
    InstalmentIntake instalments;

    @Inject
    Event<PaymentCaptured> captured;

    @Inject
    InstantSource clock;

    @PersistenceContext
    EntityManager em;

    public void camilleWithHerCar() {
        members.accept(List.of(member(CAMILLE, "Camille"), member(SOMEONE_ELSE, "Julien")));
        has(aContract());
    }

    public void has(ContractRecords contract) {
        contracts.accept(List.of(contract.build()));
    }

    public void owesFiftyOneEuros() {
        instalments.accept(List.of(new InstalmentRecord(
                INSTALMENT, CAR, CAMILLE, LocalDate.of(2026, 12, 2), Money.euros("51.00"), null, null)));
    }

    public void pays() {
        captured.fire(new PaymentCaptured(
                PAYMENT,
                CAMILLE,
                List.of(new PaymentLine(INSTALMENT, Money.euros("51.00"), "Échéance")),
                clock.instant()));
    }

    public void paysAndFallsOver() {
        pays();
        throw Refusal.STALE.toException();
    }

    public long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }

    public String mailTo(String address) {
        return (String)
                em.createNativeQuery("select subject || ': ' || body_text from outbox_message where recipient = ?")
                        .setParameter(1, address)
                        .getSingleResult();
    }

    /** What a restarted server would find due at once. */
    public void leaseExpires() {
        em.createNativeQuery("update receipt_order set due_at = clock_timestamp()")
                .executeUpdate();
    }

    private static MemberRecord member(MemberNumber number, String firstName) {
        return new MemberRecord(
                number,
                null,
                firstName,
                "Bernard",
                null,
                LocalDate.of(1984, 3, 12),
                null,
                new PostalAddress("8 rue de l’Échiquier", null, "75011", "Paris", null),
                null,
                List.of(new Contact(Kind.EMAIL, firstName + "@example.fr", true, true)));
    }
}
