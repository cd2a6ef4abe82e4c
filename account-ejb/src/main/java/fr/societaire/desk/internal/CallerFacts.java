package fr.societaire.desk.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.contract.ContractCard;
import fr.societaire.contract.ContractDetail;
import fr.societaire.contract.Contracts;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the insurer knows of a member and may ask him. Read to be compared, and shown to nobody. */
@Dependent
public class CallerFacts {
    /** Of a fleet, some plates are enough. */
    private static final int MOST_VEHICLES = 3;

    @Inject
    Members members;

    @Inject
    Contracts contracts;

    @Inject
    Instalments instalments;

    /** Each fact that is on file, with everything that is a right answer. */
    public Map<CallerFact, Set<String>> of(MemberNumber member) {
        Map<CallerFact, Set<String>> facts = new EnumMap<>(CallerFact.class);
        members.of(member).ifPresent(identity -> civilStatus(facts, identity));
        List<ContractCard> cards = contracts.of(member);
        put(
                facts,
                CallerFact.CONTRACT_NUMBER,
                cards.stream().map(card -> card.number().value()));
        put(facts, CallerFact.PLATE, plates(member, cards));
        put(
                facts,
                CallerFact.LAST_PAYMENT,
                instalments.history(member, 1).rows().stream()
                        .limit(1)
                        .map(InstalmentView::amount)
                        .map(amount -> BigDecimal.valueOf(amount.cents(), 2).toPlainString()));
        return facts;
    }

    private static void civilStatus(Map<CallerFact, Set<String>> facts, MemberIdentity identity) {
        put(facts, CallerFact.BIRTH_DATE, Optional.of(identity.bornOn().toString()).stream());
        put(facts, CallerFact.BIRTH_PLACE, Optional.ofNullable(identity.birthPlace()).stream());
        put(
                facts,
                CallerFact.MEMBER_SINCE,
                Optional.ofNullable(identity.memberSince()).stream().map(day -> Integer.toString(day.getYear())));
        Optional<PostalAddress> address = Optional.ofNullable(identity.address());
        put(facts, CallerFact.POSTCODE, address.map(PostalAddress::postcode).stream());
        put(facts, CallerFact.STREET, address.map(PostalAddress::street).stream());
    }

    private Stream<String> plates(MemberNumber member, List<ContractCard> cards) {
        return cards.stream()
                .filter(card -> card.kind().isVehicle())
                .limit(MOST_VEHICLES)
                .flatMap(card -> contracts.ofMember(member, card.number()).stream())
                .flatMap(detail -> detail.insuredVehicle().stream())
                .map(ContractDetail.Vehicle::plate);
    }

    private static void put(Map<CallerFact, Set<String>> facts, CallerFact fact, Stream<String> truths) {
        Set<String> known =
                truths.filter(truth -> truth != null && !truth.isBlank()).collect(Collectors.toSet());
        if (!known.isEmpty()) {
            facts.put(fact, known);
        }
    }
}
