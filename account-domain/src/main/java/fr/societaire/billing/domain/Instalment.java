package fr.societaire.billing.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One sum of a premium with its due day. It arrives with the portfolio, is owed, and is paid once: by a card payment of
 * this portal or by other means the insurer reports. A paid instalment never becomes owed again, unless it was paid by a
 * direct debit that the bank sends back.
 */
@Entity
@Table(name = "instalment")
@NamedQuery(name = "Instalment.ofMember", query = "select i from Instalment i where i.id = :id and i.member = :member")
@NamedQuery(
        name = "Instalment.firstOwed",
        query = "select i from Instalment i where i.member = :member"
                + " and i.status = fr.societaire.billing.domain.InstalmentStatus.DUE order by i.dueOn, i.id.value")
// One page of what ?1 owes on the day ?2: ?3 rows, those around ?5 if it is owed, else those after the first ?4, or
// the last ones; none of the contracts in ?6. The first of all comes with every page, and beside each row stands what
// all of them come to.
@NamedNativeQuery(name = "Instalment.owedPage", resultSetMapping = "Instalment.owedPage", query = """
                with owed as (
                  select i.*, row_number() over (order by due_on, instalment_id) as place, count(*) over () as total,
                         count(*) filter (where due_on < ?2 and debit_standing is distinct from 'AT_BANK') over () as late,
                         coalesce(sum(amount_cents) filter
                           (where due_on < ?2 and debit_standing is distinct from 'AT_BANK') over (), 0)::bigint as late_cents
                  from instalment i where member_number = ?1 and status = 'DUE'
                    and contract_number <> all(string_to_array(?6, ','))),
                asked as (select least(coalesce(max(place - 1) filter (where instalment_id = ?5) / ?3 * ?3, ?4),
                                        (count(*) - 1) / ?3 * ?3) as skipped from owed)
                select owed.*, skipped from owed, asked
                where place = 1 or place > skipped and place <= skipped + ?3
                order by place""")
@SqlResultSetMapping(
        name = "Instalment.owedPage",
        entities = @EntityResult(entityClass = Instalment.class),
        columns = {
            @ColumnResult(name = "total", type = Long.class),
            @ColumnResult(name = "late", type = Long.class),
            @ColumnResult(name = "late_cents", type = Long.class),
            @ColumnResult(name = "skipped", type = Long.class)
        })
@NamedNativeQuery(name = "Instalment.nextOfEach", resultClass = Instalment.class, query = """
                select distinct on (contract_number) * from instalment
                where member_number = ?1 and status = 'DUE' and contract_number = any(string_to_array(?2, ','))
                order by contract_number, due_on, instalment_id""")
@NamedQuery(
        name = "Instalment.owedOfContract",
        query = "select i from Instalment i where i.member = :member and i.contract = :contract"
                + " and i.status = fr.societaire.billing.domain.InstalmentStatus.DUE order by i.dueOn, i.id.value")
@NamedQuery(
        name = "Instalment.paidSince",
        query = "select i from Instalment i where i.member = :member and i.paidAt >= :since"
                + " and locate(concat(',', i.contract.value, ','), :without) = 0 order by i.paidAt desc, i.id.value")
@NamedNativeQuery(name = "Instalment.among", resultClass = Instalment.class, query = """
                select * from instalment
                where member_number = ?1 and instalment_id = any(string_to_array(?2, ','))
                order by due_on, instalment_id""")
// The same, held against whoever would put one of them into a file for the bank, in the order everybody holds them.
@NamedNativeQuery(name = "Instalment.held", resultClass = Instalment.class, query = """
                select * from instalment
                where member_number = ?1 and instalment_id = any(string_to_array(?2, ','))
                order by instalment_id for share""")
@NamedNativeQuery(name = "Instalment.late", resultClass = Instalment.class, query = """
                select * from instalment
                where member_number = ?1 and status = 'DUE' and due_on < ?2 and (?3 = '' or contract_number = ?3)
                  and debit_standing is distinct from 'AT_BANK'
                order by due_on, instalment_id""")
@NamedQuery(
        name = "Instalment.toPayByCredit",
        query = "select i from Instalment i where i.contract = :contract and i.dueOn <= :last"
                + " and i.status = fr.societaire.billing.domain.InstalmentStatus.DUE"
                + " and (i.debitStanding is null"
                + " or i.debitStanding <> fr.societaire.billing.domain.DebitStanding.AT_BANK)"
                + " order by i.dueOn, i.id.value")
@NamedQuery(
        name = "Instalment.settledBy",
        query = "select i from Instalment i where i.member = :member and i.payment = :payment"
                + " order by i.dueOn, i.id.value")
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

    @Enumerated(EnumType.STRING)
    @Column(name = "debit_standing")
    private DebitStanding debitStanding;

    @Column(name = "debit_on")
    private LocalDate debitOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "debit_reason")
    private DirectDebitReturn debitReason;

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
        forgetDebit();
        return true;
    }

    /** Unless it is at the bank: what comes of it there is still to be told. */
    private void forgetDebit() {
        if (debitStanding != DebitStanding.AT_BANK) {
            debitStanding = null;
            debitOn = null;
            debitReason = null;
        }
    }

    /**
     * Transfers received for its contract have paid it. Refused with an {@link IllegalStateException} when it is not
     * owed, or a debit for it is on its way.
     */
    public void settleByTransfer(Instant at) {
        if (!isPayable()) {
            throw new IllegalStateException(id + " is not to be paid");
        }
        status = InstalmentStatus.PAID;
        means = PaymentMeans.TRANSFER;
        paidAt = at;
        forgetDebit();
    }

    public InstalmentStanding standingOn(LocalDate today) {
        if (status == InstalmentStatus.PAID) {
            return InstalmentStanding.PAID;
        }
        return dueOn.isBefore(today) && !isAtBank() ? InstalmentStanding.LATE : InstalmentStanding.UPCOMING;
    }

    private boolean isAtBank() {
        return debitStanding == DebitStanding.AT_BANK;
    }

    /** Whether it may be paid by card: it is owed, and no debit for it is on its way. */
    public boolean isPayable() {
        return isOwed() && !isAtBank();
    }

    /** Empty when it is not collected by direct debit, or not yet. */
    public Optional<InstalmentDebit> debit() {
        return Optional.ofNullable(debitStanding).map(where -> new InstalmentDebit(where, debitOn, debitReason));
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
