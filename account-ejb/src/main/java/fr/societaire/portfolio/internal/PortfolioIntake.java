package fr.societaire.portfolio.internal;

import fr.societaire.activation.OpeningIntake;
import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentRecord;
import fr.societaire.contract.ContractIntake;
import fr.societaire.contract.Contracts;
import fr.societaire.identity.AccountIntake;
import fr.societaire.mandate.MandateIntake;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.Members;
import fr.societaire.portfolio.internal.Entry.AccountEntry;
import fr.societaire.portfolio.internal.Entry.ContractEntry;
import fr.societaire.portfolio.internal.Entry.InstalmentsEntry;
import fr.societaire.portfolio.internal.Entry.MandateEntry;
import fr.societaire.portfolio.internal.Entry.MemberEntry;
import fr.societaire.portfolio.internal.Entry.OpeningEntry;
import fr.societaire.portfolio.internal.Entry.SignInsEntry;
import fr.societaire.portfolio.internal.PortfolioLine.Bad;
import fr.societaire.portfolio.internal.PortfolioLine.Good;
import fr.societaire.risk.HabitIntake;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands lines of mixed types to the front doors that own them: members first, then what hangs on them. In a transaction
 * of its own, committed before the place in the file is: a crash between the two makes the same lines come again, and
 * every front door takes the same line twice without a trace.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PortfolioIntake {
    @Inject
    MemberIntake memberIntake;

    @Inject
    Members members;

    @Inject
    ContractIntake contractIntake;

    @Inject
    Contracts contracts;

    @Inject
    InstalmentIntake instalmentIntake;

    @Inject
    AccountIntake accountIntake;

    @Inject
    OpeningIntake openingIntake;

    @Inject
    MandateIntake mandateIntake;

    @Inject
    HabitIntake habitIntake;

    /** Takes them all in but those it returns, which say why. */
    public List<Bad> take(List<Good> lines) {
        List<Bad> refused = new ArrayList<>();
        memberIntake.accept(of(lines, MemberEntry.class, MemberEntry::member));
        Set<MemberNumber> known = members.known(
                lines.stream().flatMap(PortfolioIntake::memberNamed).toList());
        List<Good> rooted = new ArrayList<>();
        for (Good line : lines) {
            if (memberNamed(line).allMatch(known::contains)) {
                rooted.add(line);
            } else {
                refused.add(line.because("member: unknown"));
            }
        }
        refused.addAll(contracts(rooted));
        refused.addAll(instalments(rooted));
        refused.addAll(mandates(rooted));
        accountIntake.accept(of(rooted, AccountEntry.class, AccountEntry::account));
        refused.addAll(openings(rooted));
        habitIntake.accept(of(rooted, SignInsEntry.class, SignInsEntry::signIns).stream()
                .flatMap(List::stream)
                .toList());
        return refused;
    }

    private static Stream<MemberNumber> memberNamed(Good line) {
        return switch (line.entry()) {
            case ContractEntry e -> Stream.of(e.contract().member());
            case AccountEntry e -> Stream.of(e.account().member());
            case OpeningEntry e -> Stream.of(e.opening().member());
            case MandateEntry e -> Stream.of(e.mandate().member());
            case SignInsEntry e -> Stream.of(e.member());
            case MemberEntry e -> Stream.empty();
            case InstalmentsEntry e -> Stream.empty();
        };
    }

    private List<Bad> contracts(List<Good> lines) {
        Set<ContractNumber> refused = contractIntake.accept(of(lines, ContractEntry.class, ContractEntry::contract));
        return lines.stream()
                .filter(line -> line.entry() instanceof ContractEntry e
                        && refused.contains(e.contract().number()))
                .map(line -> line.because("status: the contract is over and cannot be revived"))
                .toList();
    }

    private List<Bad> mandates(List<Good> lines) {
        Set<MandateReference> refused = mandateIntake.accept(of(lines, MandateEntry.class, MandateEntry::mandate));
        return lines.stream()
                .filter(line -> line.entry() instanceof MandateEntry e
                        && refused.contains(e.mandate().reference()))
                .map(line -> line.because("contracts, reference: unknown, or another member's"))
                .toList();
    }

    private List<Bad> openings(List<Good> lines) {
        Set<MemberNumber> codeless = openingIntake.accept(of(lines, OpeningEntry.class, OpeningEntry::opening));
        return lines.stream()
                .filter(line -> line.entry() instanceof OpeningEntry e
                        && codeless.contains(e.opening().member()))
                .map(line -> line.because("code.by: the member cannot be reached that way; the rest was taken in"))
                .toList();
    }

    private List<Bad> instalments(List<Good> lines) {
        Map<ContractNumber, MemberNumber> owners =
                contracts.owners(of(lines, InstalmentsEntry.class, InstalmentsEntry::contract));
        List<Bad> refused = new ArrayList<>();
        List<InstalmentRecord> records = new ArrayList<>();
        for (Good line : lines) {
            if (line.entry() instanceof InstalmentsEntry e) {
                MemberNumber owner = owners.get(e.contract());
                if (owner == null) {
                    refused.add(line.because("contract: unknown"));
                } else {
                    e.instalments()
                            .forEach(i -> records.add(new InstalmentRecord(
                                    i.id(), e.contract(), owner, i.dueOn(), i.amount(), i.paidOn(), i.means())));
                }
            }
        }
        instalmentIntake.accept(records);
        return refused;
    }

    private static <E extends Entry, T> List<T> of(List<Good> lines, Class<E> type, Function<E, T> content) {
        return lines.stream()
                .map(Good::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .map(content)
                .collect(Collectors.toList());
    }
}
