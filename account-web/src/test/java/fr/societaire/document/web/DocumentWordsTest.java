package fr.societaire.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.DocumentFilter;
import fr.societaire.document.domain.DocumentKind.Family;
import fr.societaire.shared.ContractNumber;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
    @Test
    void the_words_of_the_address_choose_the_documents() {
        assertThat(DocumentWords.filter("recus", "AUT00012001"))
                .isEqualTo(new DocumentFilter(Family.RECEIPT, new ContractNumber("AUT00012001")));
        assertThat(DocumentWords.reason("SUSPENDED")).contains(Reason.SUSPENDED);
    }

    @Test
    void words_that_mean_nothing_choose_nothing_and_are_not_repeated() {
        assertThat(DocumentWords.filter("<script>", "'; drop")).isEqualTo(DocumentFilter.ALL);
        assertThat(DocumentWords.filter(null, null)).isEqualTo(DocumentFilter.ALL);
        assertThat(DocumentWords.reason("<script>")).isEmpty();
        assertThat(DocumentWords.address("<script>", "'; drop", 2)).isEqualTo("/documents?page=2");
    }

    @Test
    void another_page_keeps_the_choice() {
        assertThat(DocumentWords.address("attestations", "AUT00012001", 3))
                .isEqualTo("/documents?page=3&type=attestations&contrat=AUT00012001");
    }
}
