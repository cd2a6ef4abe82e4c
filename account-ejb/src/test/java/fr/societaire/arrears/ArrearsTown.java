package fr.societaire.arrears;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentRecord;
import fr.societaire.billing.InstalmentRecordFixture;
import fr.societaire.identity.IdentityTown;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.testing.TestClock;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Camille owes 51,00 € on her car since 1 March 2026; a clock that is set to days in Paris; a card that pays. */
@Stateless
public class ArrearsTown {
    private static final MemberNumber CAMILLE = IdentityTown.CAMILLE;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final List<ContractEndedUnpaid> ENDED = Collections.synchronizedList(new ArrayList<>());

    @Inject
    IdentityTown people;

    @Inject
    InstalmentIntake intake;

    @Inject
    Event<PaymentCaptured> captured;

    @Inject
    TestClock clock;

    public void camilleHasNotPaidMarch() {
        ENDED.clear();
        itIs("2026-02-20T09:00");
        people.camilleHasAnAccount();
        tells(anInstalment("2026-03"));
    }

    public static InstalmentRecordFixture anInstalment(String month) {
        return InstalmentRecordFixture.anInstalment()
                .id("AUT00012001-" + month)
                .dueOn(month + "-01")
                .of(CAMILLE);
    }

    public void tells(InstalmentRecordFixture... instalments) {
        intake.accept(Stream.of(instalments)
                .<InstalmentRecord>map(InstalmentRecordFixture::build)
                .toList());
    }

    public void itIs(String inParis) {
        clock.set(LocalDateTime.parse(inParis).atZone(ZoneId.of("Europe/Paris")).toInstant());
    }

    public void pays(String month) {
        var line =
                new PaymentLine(new InstalmentId("AUT00012001-" + month), Money.euros("51.00"), "Échéance de " + month);
        captured.fire(new PaymentCaptured(PaymentId.drawnFrom(CHANCE), CAMILLE, List.of(line), clock.instant()));
    }

    void hear(@Observes ContractEndedUnpaid event) {
        ENDED.add(event);
    }

    public List<ContractEndedUnpaid> ended() {
        return List.copyOf(ENDED);
    }
}
