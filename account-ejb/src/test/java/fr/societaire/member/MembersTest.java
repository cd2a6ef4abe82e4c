package fr.societaire.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.member.domain.PivotIdentity;
import fr.societaire.member.domain.Sex;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MembersTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);

    private static final MemberRecord.Birth BIRTH =
            new MemberRecord.Birth("Camille Anne", Sex.FEMALE, "44109", "99100");

    @Inject
    MemberIntake intake;

    @Inject
    Members members;

    @Inject
    ContactPoints contactPoints;

    @Test
    void a_member_taken_in_is_known_with_everything_the_file_said() {
        intake.accept(List.of(camille("12 rue des Lilas", email("Camille.Bernard@Example.fr"))));
        var identity = members.of(CAMILLE).orElseThrow();
        assertThat(identity.formalName()).isEqualTo("Mme Camille Bernard");
        assertThat(identity.birthName()).isEqualTo("Morel");
        assertThat(identity.address().lines()).containsExactly("12 rue des Lilas", "75011 Paris");
        assertThat(identity.memberSince()).isEqualTo(LocalDate.of(2012, 5, 2));
        assertThat(members.none()).isFalse();
        assertThat(members.known(List.of(CAMILLE, new MemberNumber("99999999"))))
                .containsExactly(CAMILLE);
    }

    @Test
    void taken_in_again_a_member_is_brought_up_to_date_and_his_contacts_are_replaced() {
        intake.accept(List.of(camille("12 rue des Lilas", email("ancienne@example.fr"))));
        intake.accept(List.of(
                camille("1 rue perdue", email("perdue@example.fr")),
                camille("3 quai Neuf", email("nouvelle@example.fr"))));
        assertThat(members.of(CAMILLE).orElseThrow().address().street()).isEqualTo("3 quai Neuf");
        assertThat(contactPoints.of(CAMILLE)).extracting(ContactPoint::value).containsExactly("nouvelle@example.fr");
    }

    @Test
    void number_birth_date_and_postcode_must_all_be_right() {
        intake.accept(List.of(camille("12 rue des Lilas")));
        assertThat(members.matching(CAMILLE, BORN, " 75 011")).isPresent();
        assertThat(members.matching(CAMILLE, BORN, "75012")).isEmpty();
        assertThat(members.matching(CAMILLE, BORN.plusDays(1), "75011")).isEmpty();
        assertThat(members.matching(new MemberNumber("10000002"), BORN, "75011"))
                .isEmpty();
    }

    @Test
    void a_member_without_address_matches_no_postcode() {
        intake.accept(List.of(
                new MemberRecord(CAMILLE, null, "Camille", "Bernard", null, BORN, null, null, null, List.of())));
        assertThat(members.matching(CAMILLE, BORN, "")).isEmpty();
    }

    @Test
    void channels_come_preferred_first_and_a_landline_is_none() {
        intake.accept(List.of(camille(
                "12 rue des Lilas",
                new Contact(Kind.MOBILE, "06 39 98 12 12", true, false),
                new Contact(Kind.MOBILE, "01 99 00 12 34", true, true),
                new Contact(Kind.EMAIL, "camille@example.fr", true, true))));
        assertThat(contactPoints.of(CAMILLE))
                .containsExactly(
                        new ContactPoint(ContactChannel.EMAIL, "camille@example.fr", true),
                        new ContactPoint(ContactChannel.MOBILE, "+33639981212", true));
        assertThat(contactPoints.of(new MemberNumber("99999999"))).isEmpty();
    }

    @Test
    void a_member_is_found_by_six_facts_that_agree_and_not_by_five() {
        intake.accept(List.of(camilleBorn(BIRTH)));
        assertThat(members.of(pivot("LE‑GOFF", "44109"))).containsExactly(CAMILLE);
        assertThat(members.of(pivot("Bernard", "44109"))).isEmpty();
        assertThat(members.of(pivot("Le Goff", "44110"))).isEmpty();
        assertThat(members.of(pivot("Le Goff", null))).isEmpty();
    }

    @Test
    void a_member_of_whom_a_fact_is_missing_is_never_found() {
        intake.accept(List.of(camilleBorn(new MemberRecord.Birth("Camille Anne", null, "44109", "99100"))));
        assertThat(members.of(pivot("Le Goff", "44109"))).isEmpty();
        intake.accept(List.of(camilleBorn(BIRTH)));
        assertThat(members.of(pivot("Le Goff", "44109"))).containsExactly(CAMILLE);
        intake.accept(List.of(camilleBorn(null)));
        assertThat(members.of(pivot("Le Goff", "44109"))).isEmpty();
    }

    @Test
    void a_code_that_is_in_no_list_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> new MemberRecord.Birth(null, Sex.MALE, "Nantes", "99100"))
                .hasMessageContaining("birthPlaceCode")
                .hasMessageNotContaining("Nantes");
        assertThatThrownBy(() -> new MemberRecord.Birth(null, Sex.MALE, "2A004", "France"))
                .hasMessageContaining("birthCountry")
                .hasMessageNotContaining("France");
    }

    private static PivotIdentity pivot(String birthName, String place) {
        return new PivotIdentity(birthName, "Camille Anne", Sex.FEMALE, BORN, place, "99100");
    }

    private static MemberRecord camilleBorn(MemberRecord.Birth birth) {
        return new MemberRecord(
                CAMILLE, "Mme", "Camille", "Bernard", "Le Goff", BORN, "Nantes", null, null, List.of(), birth);
    }

    @Test
    void a_contact_that_leads_nowhere_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> email("camille-at-example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e-mail")
                .hasMessageNotContaining("camille");
        assertThatThrownBy(() -> new Contact(Kind.MOBILE, "0612", true, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("telephone");
    }

    @Test
    void a_masked_channel_is_recognised_by_its_owner_only() {
        assertThat(new ContactPoint(ContactChannel.EMAIL, "paul@mail.fr", true).masked())
                .isEqualTo("p•••@m•••.fr");
        assertThat(new ContactPoint(ContactChannel.MOBILE, "+33639981212", true).masked())
                .isEqualTo("06 •• •• •• 12");
        assertThat(new ContactPoint(ContactChannel.MOBILE, "+32470123456", true).masked())
                .isEqualTo("+32 ••• 56");
        assertThat(new ContactPoint(ContactChannel.EMAIL, "paul@mail.fr", true).toString())
                .doesNotContain("paul");
    }

    private static MemberRecord camille(String street, Contact... contacts) {
        return new MemberRecord(
                CAMILLE,
                "Mme",
                "Camille",
                "Bernard",
                "Morel",
                BORN,
                "Nantes",
                new PostalAddress(street, null, "75011", "Paris", null),
                LocalDate.of(2012, 5, 2),
                List.of(contacts));
    }

    private static Contact email(String value) {
        return new Contact(Kind.EMAIL, value, true, true);
    }
}
