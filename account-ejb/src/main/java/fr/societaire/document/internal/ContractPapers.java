package fr.societaire.document.internal;

import fr.societaire.arrears.Arrears;
import fr.societaire.contract.ContractCard;
import fr.societaire.contract.ContractDetail;
import fr.societaire.contract.Contracts;
import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.domain.CarAttestation;
import fr.societaire.document.domain.Cover;
import fr.societaire.document.domain.Holder;
import fr.societaire.document.domain.HomeAttestation;
import fr.societaire.document.domain.InsuranceYear;
import fr.societaire.document.domain.Paper;
import fr.societaire.document.domain.Period;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a contract attests today, or says why it attests nothing. */
@Dependent
public class ContractPapers {
    @Inject
    Contracts contracts;

    @Inject
    Arrears arrears;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    InstantSource clock;

    /** What comes of looking at a contract. */
    public sealed interface Answer {}

    public record Printable(Paper paper) implements Answer {}

    public record Nothing(Reason reason) implements Answer {}

    /** Refused as {@link Refusal#NOT_FOUND} when the member has no such contract. */
    public Answer attestation(MemberNumber member, ContractNumber number) {
        ContractDetail contract = contracts.ofMember(member, number).orElseThrow(Refusal.NOT_FOUND::toException);
        MemberIdentity identity = members.of(member).orElseThrow(Refusal.NOT_FOUND::toException);
        Optional<Reason> obstacle = obstacle(contract.card())
                .or(() -> arrears.leavesCover(number) ? Optional.empty() : Optional.of(Reason.SUSPENDED));
        return obstacle.isPresent()
                ? new Nothing(obstacle.get())
                : paper(contract, identity, yearOf(contract.card()).orElseThrow());
    }

    /** Why this contract attests nothing today, as far as a glance tells; no query. */
    public Optional<Reason> obstacle(ContractCard card) {
        if (!card.kind().isVehicle() && card.kind() != ContractKind.HOME) {
            return Optional.of(Reason.KIND_WITHOUT_ATTESTATION);
        }
        if (card.status() == ContractStatus.SUSPENDED) {
            return Optional.of(Reason.SUSPENDED);
        }
        if (card.status() == ContractStatus.DRAFT
                || (!card.status().isOver() && card.startsOn().isAfter(today()))) {
            return Optional.of(Reason.NOT_YET_IN_FORCE);
        }
        return card.status().isOver() || yearOf(card).isEmpty() ? Optional.of(Reason.OVER) : Optional.empty();
    }

    private Optional<Period> yearOf(ContractCard card) {
        return InsuranceYear.containing(today(), card.startsOn(), card.renewsOn(), card.endsOn());
    }

    private Answer paper(ContractDetail contract, MemberIdentity identity, Period year) {
        Holder holder = holder(identity);
        if (holder.address().isEmpty()) {
            return new Nothing(Reason.FILE_INCOMPLETE);
        }
        return contract.card().kind() == ContractKind.HOME
                ? home(contract, identity, holder, year)
                : vehicle(contract, identity, holder, year);
    }

    private Answer vehicle(ContractDetail contract, MemberIdentity identity, Holder holder, Period year) {
        ContractDetail.Vehicle vehicle = contract.vehicle();
        if (vehicle == null || vehicle.plate() == null || vehicle.plate().isBlank()) {
            return new Nothing(Reason.FILE_INCOMPLETE);
        }
        return new Printable(new CarAttestation(
                insurers.insurer(),
                identity.number(),
                contract.number(),
                holder,
                contract.card().productName(),
                vehicle.plate(),
                vehicle.make(),
                vehicle.model(),
                contract.card().startsOn(),
                year,
                covers(contract)));
    }

    private Answer home(ContractDetail contract, MemberIdentity identity, Holder holder, Period year) {
        if (contract.home() == null || contract.home().address().lines().isEmpty()) {
            return new Nothing(Reason.FILE_INCOMPLETE);
        }
        return new Printable(new HomeAttestation(
                insurers.insurer(),
                identity.number(),
                contract.number(),
                holder,
                contract.card().productName(),
                String.join(", ", contract.home().address().lines()),
                coversTenantRisks(contract),
                contract.card().startsOn(),
                year,
                covers(contract)));
    }

    static Holder holder(MemberIdentity identity) {
        return new Holder(
                identity.fullName(),
                identity.address() == null ? List.of() : identity.address().lines());
    }

    /** The law asks a tenant for it; it is attested only where the contract says so. */
    private static boolean coversTenantRisks(ContractDetail contract) {
        return mentions(contract.home().occupancy(), "locataire")
                && contract.guarantees().stream().anyMatch(guarantee -> mentions(guarantee.label(), "locati"));
    }

    private static boolean mentions(String text, String word) {
        return text != null && text.toLowerCase(Locale.FRENCH).contains(word);
    }

    private static List<Cover> covers(ContractDetail contract) {
        return contract.guarantees().stream()
                .map(guarantee -> new Cover(
                        guarantee.label(),
                        guarantee.limit() == null ? "" : guarantee.limit(),
                        guarantee.deductible() == null
                                ? ""
                                : guarantee.deductible().display()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
