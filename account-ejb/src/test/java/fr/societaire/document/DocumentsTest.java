package fr.societaire.document;

import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.document.DocumentTown.CAMILLE;
import static fr.societaire.document.DocumentTown.CAR;
import static fr.societaire.document.DocumentTown.SOMEONE_ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.document.AttestationOutcome.NotAvailable;
import fr.societaire.document.AttestationOutcome.Ready;
import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.domain.DocumentKind;
import fr.societaire.document.domain.DocumentKind.Family;
import fr.societaire.document.internal.SigningKeysFixture;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalContainer.class)
class DocumentsTest {
    @Inject
    Documents documents;

    @Inject
    DocumentTown town;

    @Inject
    TestClock clock;

    @BeforeAll
    static void makeKeys() {
        SigningKeysFixture.someKeys();
    }

    @BeforeEach
    void camilleHasACar() {
        town.camilleWithHerCar();
    }

    @Test
    void an_attestation_is_made_filed_and_listed() {
        DocumentId id = attestation(CAR);
        DocumentFile file = documents.open(CAMILLE, id).orElseThrow();
        assertThat(file.content()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(file.name()).isEqualTo("Attestation d’assurance AA-123-BB AUT00012001.pdf");
        DocumentView listed =
                documents.list(CAMILLE, DocumentFilter.ALL, 1).rows().getFirst();
        assertThat(listed.id()).isEqualTo(id);
        assertThat(listed.issuedAt()).isEqualTo(TestClock.NOON);
        assertThat(listed.size()).isEqualTo(file.content().length);
    }

    @Test
    void asked_again_it_is_the_same_document_to_the_last_byte() {
        DocumentId first = attestation(CAR);
        clock.advance(Duration.ofDays(3));
        DocumentId second = attestation(CAR);
        assertThat(second).isEqualTo(first);
        assertThat(bytes(second)).isEqualTo(bytes(first));
        assertThat(town.count("document")).isEqualTo(1);
    }

    @Test
    void changed_data_make_another_document_and_the_former_data_the_former_one() {
        DocumentId before = attestation(CAR);
        town.has(aContract().withProduct("Auto Tous risques"));
        DocumentId after = attestation(CAR);
        assertThat(after).isNotEqualTo(before);
        town.has(aContract());
        assertThat(attestation(CAR)).isEqualTo(before);
    }

    @Test
    void a_new_insurance_year_makes_another_document() {
        DocumentId before = attestation(CAR);
        clock.advance(Duration.ofDays(31));
        assertThat(attestation(CAR)).isNotEqualTo(before);
    }

    @Test
    void twenty_who_ask_at_once_get_one_document() throws Exception {
        List<DocumentId> got = atOnce(20, () -> attestation(CAR));
        assertThat(got).hasSize(20).containsOnly(got.getFirst());
        assertThat(town.count("document")).isEqualTo(1);
    }

    @Test
    void a_home_is_attested_too() {
        town.has(aContract().numbered("HAB00012002").withKind(ContractKind.HOME).withProduct("Habitation"));
        DocumentId id = attestation(new ContractNumber("HAB00012002"));
        assertThat(documents.list(CAMILLE, DocumentFilter.ALL, 1).rows())
                .extracting(DocumentView::id, DocumentView::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, DocumentKind.HOME_ATTESTATION));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, DRAFT, NOT_YET_IN_FORCE",
        "AUTO, SUSPENDED, SUSPENDED",
        "AUTO, TERMINATED, OVER",
        "HOME, LAPSED, OVER",
        "HEALTH, ACTIVE, KIND_WITHOUT_ATTESTATION"
    })
    void a_contract_that_does_not_cover_attests_nothing_and_says_why(
            ContractKind kind, ContractStatus status, Reason reason) {
        town.has(aContract().numbered("CON00012009").withKind(kind).withStatus(status));
        var contract = new ContractNumber("CON00012009");
        assertThat(documents.attestationFor(CAMILLE, contract)).isEqualTo(new NotAvailable(reason));
        assertThat(documents.whyNoAttestation(CAMILLE, contract)).contains(reason);
        assertThat(town.count("document")).isZero();
    }

    @Test
    void nothing_of_someone_else_exists() {
        DocumentId camilles = attestation(CAR);
        assertThatThrownBy(() -> documents.attestationFor(SOMEONE_ELSE, CAR)).isInstanceOf(BusinessRefusal.class);
        assertThat(documents.open(SOMEONE_ELSE, camilles)).isEmpty();
        assertThat(documents.list(SOMEONE_ELSE, DocumentFilter.ALL, 1).rows()).isEmpty();
        assertThat(documents.latestOf(SOMEONE_ELSE, 5)).isEmpty();
    }

    @Test
    void the_list_is_filtered_and_paged_by_the_database() {
        town.has(aContract().numbered("HAB00012002").withKind(ContractKind.HOME));
        attestation(new ContractNumber("HAB00012002"));
        for (String product : IntStream.range(0, 21).mapToObj(i -> "Auto " + i).toList()) {
            town.has(aContract().withProduct(product));
            clock.advance(Duration.ofMinutes(1));
            attestation(CAR);
        }
        DocumentPage cars = documents.list(CAMILLE, new DocumentFilter(Family.ATTESTATION, CAR), 2);
        assertThat(cars.rows()).hasSize(1);
        assertThat(cars)
                .extracting(DocumentPage::page, DocumentPage::pages, DocumentPage::total)
                .containsExactly(2, 2, 21L);
        assertThat(documents
                        .list(CAMILLE, new DocumentFilter(null, new ContractNumber("HAB00012002")), 7)
                        .rows())
                .hasSize(1);
        assertThat(documents
                        .list(CAMILLE, new DocumentFilter(Family.RECEIPT, null), 1)
                        .total())
                .isZero();
        assertThat(documents.latestOf(CAMILLE, 3))
                .hasSize(3)
                .extracting(DocumentView::issuedAt)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(StatementLog.of(() -> documents.list(CAMILLE, DocumentFilter.ALL, 1)))
                .hasSize(2);
        assertThat(StatementLog.of(() -> documents.latestOf(CAMILLE, 3))).hasSize(1);
    }

    private byte[] bytes(DocumentId id) {
        return documents.open(CAMILLE, id).orElseThrow().content();
    }

    private DocumentId attestation(ContractNumber contract) {
        return attestation(CAMILLE, contract);
    }

    private DocumentId attestation(MemberNumber member, ContractNumber contract) {
        return ((Ready) documents.attestationFor(member, contract)).document();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
