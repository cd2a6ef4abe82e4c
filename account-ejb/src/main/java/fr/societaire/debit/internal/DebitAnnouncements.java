package fr.societaire.debit.internal;

import fr.societaire.billing.Collectables;
import fr.societaire.billing.domain.DebitDates;
import fr.societaire.debit.domain.CollectDay;
import fr.societaire.mandate.DebitMandate;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.domain.TargetDay;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells members of their debits, at least fourteen days before: one message for a member and a day. Who cannot be told is
 * not debited.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitAnnouncements {
    @Inject
    PlannedDebits planned;

    @Inject
    DebitMandates mandates;

    @Inject
    Collectables collectables;

    @Inject
    ContactPoints contacts;

    @Inject
    DebitLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.debit.told-ahead")
    String toldAhead;

    /**
     * Tells some members.
     *
     * @param after those up to this one were told
     * @return the last one that was looked at; empty when there is nobody after him
     */
    public Optional<String> tell(String after) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        List<AnnouncedDebit> some = planned.toTell(today.plus(Period.parse(toldAhead)), after);
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Map<ContractNumber, DebitMandate> byContract =
                mandates
                        .of(some.stream()
                                .map(AnnouncedDebit::contract)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DebitMandate::contract, Function.identity()));
        LocalDate earliest =
                TargetDay.onOrAfter(today.plusDays(DebitDates.NOTICE_DAYS)).date();
        var told = new ArrayList<AnnouncedDebit>();
        some.stream()
                .filter(one -> byContract.containsKey(one.contract()))
                .map(one -> one.notBefore(earliest))
                .collect(Collectors.groupingBy(
                        AnnouncedDebit::member,
                        TreeMap::new,
                        Collectors.groupingBy(AnnouncedDebit::collectOn, TreeMap::new, Collectors.toList())))
                .forEach((member, days) -> days.forEach((day, debits) -> {
                    if (told(member, CollectDay.on(day), debits, byContract)) {
                        told.addAll(debits);
                    }
                }));
        record(told);
        return Optional.of(some.getLast().member().value());
    }

    private boolean told(
            MemberNumber member,
            CollectDay day,
            List<AnnouncedDebit> debits,
            Map<ContractNumber, DebitMandate> byContract) {
        Optional<ContactPoint> reached = contacts.of(member).stream().findFirst();
        reached.ifPresent(point -> outbox.post(letters.announced(point, day, mandates.creditor(), debits, byContract)));
        return reached.isPresent();
    }

    private void record(List<AnnouncedDebit> told) {
        planned.told(told, clock.instant());
        told.stream()
                .collect(Collectors.groupingBy(AnnouncedDebit::collectOn))
                .forEach((day, debits) -> collectables.announced(
                        debits.stream().map(AnnouncedDebit::instalment).toList(), day));
    }
}
