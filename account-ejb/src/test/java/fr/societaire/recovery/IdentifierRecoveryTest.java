package fr.societaire.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.IdentityTown;
import fr.societaire.member.CivilStatus;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class IdentifierRecoveryTest {
    private static final LocalDate BORN = LocalDate.of(1987, 12, 17);
    private static final String MAIL = "sophie@example.fr";
    private static final String MOBILE = "+33639980107";

    @Inject
    IdentifierRecovery identifiers;

    @Inject
    MemberIntake members;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void an_empty_telephone() {
        telephone.empty();
    }

    @Test
    void the_number_goes_to_the_mail_on_file_and_never_into_a_subject() {
        sophie("10000007", new Contact(Kind.MOBILE, MOBILE, true, true), new Contact(Kind.EMAIL, MAIL, true, false));
        ask("SOPHIE", "garnier", "44 000");
        var mail = (EmailMessage) telephone.messagesTo(MAIL).getLast();
        assertThat(mail.text()).contains("C’est votre numéro de sociétaire : 10000007");
        assertThat(mail.subject()).doesNotContain("10000007");
        assertThat(telephone.messagesTo(MOBILE)).isEmpty();
    }

    @Test
    void by_text_message_where_there_is_no_mail_and_under_the_name_of_birth() {
        sophie("10000007", new Contact(Kind.MOBILE, MOBILE, true, true));
        ask("Sophie", "Lévy-Brûl", "44000");
        assertThat(telephone.messagesTo(MOBILE).getLast().text()).contains("10000007");
    }

    @Test
    void one_wrong_fact_and_nothing_leaves() {
        sophie("10000007", new Contact(Kind.EMAIL, MAIL, true, true));
        ask("Sophia", "Garnier", "44000");
        ask("Sophie", "Garnier", "44001");
        identifiers.request(
                new RequestIdentifier(new CivilStatus("Sophie", "Garnier", BORN.plusDays(1)), "44000", "192.0.2.1"));
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void homonyms_are_not_told_apart_and_neither_is_written_to() {
        sophie("10000007", new Contact(Kind.EMAIL, MAIL, true, true));
        sophie("10000077", new Contact(Kind.EMAIL, "other@example.fr", true, true));
        ask("Sophie", "Garnier", "44000");
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void three_an_hour_for_one_person_however_the_name_is_written_and_wherever_from() {
        sophie("10000007", new Contact(Kind.EMAIL, MAIL, true, true));
        List.of("Sophie", "SOPHIE", "sophie", "Sôphie").forEach(name -> {
            identifiers.request(
                    new RequestIdentifier(new CivilStatus(name, "Garnier", BORN), "44000", "192.0.2." + name.length()));
        });
        assertThat(telephone.messagesTo(MAIL)).hasSize(3);
        clock.advance(Duration.ofHours(1));
        ask("Sophie", "Garnier", "44000");
        assertThat(telephone.messagesTo(MAIL)).hasSize(4);
    }

    @Test
    void ten_an_hour_from_one_address_whoever_is_described() {
        sophie("10000007", new Contact(Kind.EMAIL, MAIL, true, true));
        IntStream.range(0, 10).forEach(n -> ask("Nobody" + "x".repeat(n), "Garnier", "44000"));
        ask("Sophie", "Garnier", "44000");
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void whoever_is_described_the_rows_are_the_same() {
        sophie("10000007", new Contact(Kind.EMAIL, MAIL, true, true));
        ask("Sophie", "Garnier", "44000");
        ask("Nobody", "Atall", "44000");
        assertThat(town.text("select string_agg(state, ' ') from recovery_identifier_request"))
                .isEqualTo("ANSWERED ANSWERED");
        assertThat(town.text("select string_agg(r::text, ' ') from recovery_identifier_request r"))
                .doesNotContainIgnoringCase("garnier");
    }

    private void ask(String first, String last, String postcode) {
        identifiers.request(new RequestIdentifier(new CivilStatus(first, last, BORN), postcode, "192.0.2.1"));
    }

    private void sophie(String number, Contact... contacts) {
        members.accept(List.of(new MemberRecord(
                new MemberNumber(number),
                "Mme",
                "Sophie",
                "Garnier",
                "Levy Brul",
                BORN,
                null,
                new PostalAddress("1 quai de la Fosse", null, "44000", "Nantes", null),
                null,
                List.of(contacts))));
    }
}
