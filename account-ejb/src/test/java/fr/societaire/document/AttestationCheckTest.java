package fr.societaire.document;

import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.document.DocumentTown.CAMILLE;
import static fr.societaire.document.DocumentTown.CAR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.document.AttestationOutcome.Ready;
import fr.societaire.document.CheckOutcome.Genuine;
import fr.societaire.document.CheckOutcome.Mistyped;
import fr.societaire.document.CheckOutcome.NotGenuine;
import fr.societaire.document.CheckOutcome.Standing;
import fr.societaire.document.CheckOutcome.TooMany;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.StoredDocument;
import fr.societaire.document.internal.Archive;
import fr.societaire.document.internal.SigningKeysFixture;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.DocumentId;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(PortalContainer.class)
class AttestationCheckTest {
    private static final String LANDLORD = "203.0.113.7";

    @Inject
    AttestationCheck check;

    @Inject
    Documents documents;

    @Inject
    Archive archive;

    @Inject
    DocumentTown town;

    @Inject
    TestClock clock;

    private StoredDocument document;

    @BeforeAll
    static void makeKeys() {
        SigningKeysFixture.someKeys();
    }

    @BeforeEach
    void camilleHasAnAttestation() {
        town.camilleWithHerCar();
        DocumentId id = ((Ready) documents.attestationFor(CAMILLE, CAR)).document();
        document = archive.ofMember(CAMILLE, id).orElseThrow();
    }

    @Test
    void a_genuine_code_says_what_the_document_says_and_that_the_contract_is_in_force() {
        var genuine = (Genuine) check.check(document.signedCode(), LANDLORD);
        assertThat(genuine.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(genuine.essentials().holder()).isEqualTo("Camille Bernard");
        assertThat(genuine.essentials().subject()).isEqualTo("AA-123-BB");
        assertThat(genuine.essentials().contract()).isEqualTo(CAR);
    }

    @Test
    void the_address_of_the_qr_and_the_short_code_are_as_good() {
        String shortCode = printedCode();
        assertThat(Stream.of(
                        "https://portal.test/verifier?code=" + document.signedCode(),
                        shortCode,
                        " " + shortCode.toLowerCase(Locale.ROOT)))
                .allSatisfy(shown -> assertThat(check.check(shown, LANDLORD)).isInstanceOf(Genuine.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "TERMINATED"})
    void once_the_contract_covers_no_more_it_says_so_and_not_why(ContractStatus status) {
        town.has(aContract().withStatus(status));
        assertThat(standing()).isEqualTo(Standing.NO_LONGER_IN_FORCE);
    }

    @Test
    void once_the_insurance_year_is_over_it_says_so() {
        clock.advance(Duration.ofDays(31));
        assertThat(standing()).isEqualTo(Standing.PERIOD_OVER);
    }

    @Test
    void anything_else_is_not_genuine() {
        String code = document.signedCode();
        String forged = code.substring(0, 60) + (code.charAt(60) == 'A' ? 'B' : 'A') + code.substring(61);
        assertThat(Stream.of(forged, "0000-0000-0000-0000", "x".repeat(1_000)))
                .allSatisfy(shown -> assertThat(check.check(shown, LANDLORD)).isEqualTo(new NotGenuine()));
    }

    private String printedCode() {
        return new Issue(document.id(), TestClock.NOON).checkCode().display();
    }

    @Test
    void a_slip_of_the_hand_is_not_called_a_forgery() {
        String printed = printedCode();
        assertThat(Stream.of("", "  ", printed.substring(1), printed + "7", printed.replace(printed.charAt(2), '?')))
                .allSatisfy(shown -> assertThat(check.check(shown, LANDLORD)).isEqualTo(new Mistyped()));
        assertThat(check.check(null, LANDLORD)).isEqualTo(new Mistyped());
    }

    @Test
    void an_eleventh_check_in_a_minute_has_to_wait_whoever_else_may_go_on() {
        IntStream.range(0, 10).forEach(i -> check.check("", LANDLORD));
        assertThat(check.check(document.signedCode(), LANDLORD)).isEqualTo(new TooMany(TestClock.NOON.plusSeconds(60)));
        assertThat(check.check(document.signedCode(), "2001:db8::next:door")).isInstanceOf(Genuine.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(check.check(document.signedCode(), LANDLORD)).isInstanceOf(Genuine.class);
    }

    private Standing standing() {
        return ((Genuine) check.check(document.signedCode(), LANDLORD)).standing();
    }
}
