package fr.societaire.billing.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One sum of a premium with its due day. It arrives with the portfolio, is owed, and is paid once: by a card payment of
 * this portal or by other means the insurer reports. A paid instalment never becomes owed again.
 */
@Entity
@Table(name = "instalment")
@NamedQuery(name = "Instalment.ofMember", query = "select i from Instalment i where i.id = :id and i.member = :member")
@NamedQuery(
        name = "Instalment.owed",
        query = "select i from Instalment i where i.member = :member"
                + " and i.status = fr.societaire.billing.domain.InstalmentStatus.DUE order by i.dueOn, i.id.value")
@NamedQuery(
        name = "Instalment.owedOfContract",
        query = "select i from Instalment i where i.member = :member and i.contract = :contract"
                + " and i.status = fr.societaire.billing.domain.InstalmentStatus.DUE order by i.dueOn, i.id.value")
@NamedQuery(
        name = "Instalment.paidSince",
        query = "select i from Instalment i where i.member = :member and i.paidAt >= :since"
                + " order by i.paidAt desc, i.id.value")
@NamedQuery(
        name = "Instalment.settledBy",
        query = "select i from Instalment i where i.member = :member and i.payment = :payment")
public class Instalment {
    @EmbeddedId
    private InstalmentId id;

    @Embedded
    private ContractNumber contract;

    @Embedded
    private MemberNumber member;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private Money amount;

    @Enumerated(EnumType.STRING)
    private InstalmentStatus status;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    @Column(name = "payment_id")
    private String payment;

    @Version
    private int version;

    protected Instalment() {}

    /**
     * A card payment has paid this instalment. Told again by the same payment it changes nothing.
     *
     * @return false when it was already paid by something else: the member has paid twice, and is owed a refund
     */
    public boolean settle(PaymentId by, Instant at) {
        if (status == InstalmentStatus.PAID) {
            return by.value().equals(payment);
        }
        status = InstalmentStatus.PAID;
        means = PaymentMeans.CARD;
        payment = by.value();
        paidAt = at;
        return true;
    }

    public InstalmentStanding standingOn(LocalDate today) {
        if (status == InstalmentStatus.PAID) {
            return InstalmentStanding.PAID;
        }
        return dueOn.isBefore(today) ? InstalmentStanding.LATE : InstalmentStanding.UPCOMING;
    }

    public boolean isOwed() {
        return status == InstalmentStatus.DUE;
    }

    public InstalmentId id() {
        return id;
    }

    public ContractNumber contract() {
        return contract;
    }

    public MemberNumber member() {
        return member;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return amount;
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    public Optional<PaymentMeans> means() {
        return Optional.ofNullable(means);
    }

    public Optional<PaymentId> payment() {
        return Optional.ofNullable(payment).map(PaymentId::new);
    }
}
