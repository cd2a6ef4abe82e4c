package fr.societaire.billing;

import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/** Instalments as a portfolio tells them: 51,00 € due on 11 December 2026 by Camille Bernard, unless said otherwise. */
public final class InstalmentRecordFixture {
    public static final MemberNumber CAMILLE = new MemberNumber("10000001");
    public static final MemberNumber THOMAS = new MemberNumber("10000004");
    public static final ContractNumber CAR = new ContractNumber("AUT00012001");
    public static final InstalmentId DECEMBER = new InstalmentId("AUT00012001-2026-12");

    private InstalmentId id = DECEMBER;
    private ContractNumber contract = CAR;
    private MemberNumber member = CAMILLE;
    private LocalDate dueOn = LocalDate.of(2026, 12, 11);
    private Money amount = Money.euros("51.00");
    private LocalDate paidOn;
    private PaymentMeans means;

    public static InstalmentRecordFixture anInstalment() {
        return new InstalmentRecordFixture();
    }

    public InstalmentRecordFixture id(String value) {
        id = new InstalmentId(value);
        return this;
    }

    public InstalmentRecordFixture of(MemberNumber owner) {
        member = owner;
        return this;
    }

    public InstalmentRecordFixture contract(String number) {
        contract = new ContractNumber(number);
        return this;
    }

    public InstalmentRecordFixture dueOn(String day) {
        dueOn = LocalDate.parse(day);
        return this;
    }

    public InstalmentRecordFixture amount(String euros) {
        amount = Money.euros(euros);
        return this;
    }

    public InstalmentRecordFixture paidOn(String day) {
        paidOn = LocalDate.parse(day);
        means = PaymentMeans.DIRECT_DEBIT;
        return this;
    }

    public InstalmentRecord build() {
        return new InstalmentRecord(id, contract, member, dueOn, amount, paidOn, means);
    }
}
