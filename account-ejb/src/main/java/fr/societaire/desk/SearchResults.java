package fr.societaire.desk;

import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.SearchBy;
import fr.societaire.member.FoundMember;
import java.util.List;

/**
 * Whom a search has found.
 *
 * @param page from 1
 */
public record SearchResults(
        SearchId search, SearchBy by, CallMotive motive, List<FoundMember> members, int page, boolean hasMore) {
    public SearchResults {
        members = List.copyOf(members);
    }
}
