package fr.societaire.contract.domain;

import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PremiumFrequency;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A contract as the insurer's portfolio stated it last. Written by the import only; read through views. */
@Entity
@Table(name = "contract")
public class Contract {
    @EmbeddedId
    private ContractNumber number;

    @Embedded
    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Column(name = "product_name")
    private String productName;

    private String insured;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "renews_on")
    private LocalDate renewsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "premium_cents")
    private long premiumCents;

    @Enumerated(EnumType.STRING)
    private PremiumFrequency frequency;

    @Column(name = "as_of")
    private LocalDate asOf;

    /** The place in lists: what is in force first, then the kinds in their order. Computed by the database. */
    @Column(name = "list_rank", insertable = false, updatable = false)
    private int listRank;

    protected Contract() {}
}
