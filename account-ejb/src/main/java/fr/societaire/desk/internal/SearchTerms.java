package fr.societaire.desk.internal;

import fr.societaire.contract.Contracts;
import fr.societaire.desk.SearchId;
import fr.societaire.desk.SearchResults;
import fr.societaire.desk.domain.MemberSearch;
import fr.societaire.member.FoundMember;
import fr.societaire.member.MemberFinder;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs a search again, for its results are kept nowhere. */
@Dependent
public class SearchTerms {
    @Inject
    MemberFinder finder;

    @Inject
    Contracts contracts;

    public SearchResults results(MemberSearch search, int page) {
        List<FoundMember> found = switch (search.by()) {
            case MEMBER_NUMBER -> byNumber(compact(search.term())).stream().toList();
            case CONTRACT_NUMBER -> byContract(compact(search.term())).stream().toList();
            case NAME_AND_BIRTH_DATE -> finder.byName(search.term(), search.bornOn(), page);
            case PHONE -> finder.byPhone(search.term(), page);
        };
        return new SearchResults(
                new SearchId(search.id()),
                search.by(),
                search.motive(),
                found.subList(0, Math.min(MemberFinder.PAGE_SIZE, found.size())),
                page,
                found.size() > MemberFinder.PAGE_SIZE);
    }

    private Optional<FoundMember> byNumber(String number) {
        return Optional.of(number)
                .filter(MemberNumber::isNumber)
                .map(MemberNumber::new)
                .flatMap(finder::byNumber);
    }

    private Optional<FoundMember> byContract(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[0-9A-Z]{4,20}"))
                .map(ContractNumber::new)
                .map(contract -> contracts.owners(List.of(contract)).get(contract))
                .flatMap(finder::byNumber);
    }

    private static String compact(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Zs}.-]", "");
    }
}
