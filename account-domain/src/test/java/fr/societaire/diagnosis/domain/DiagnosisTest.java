package fr.societaire.diagnosis.domain;

import static fr.societaire.diagnosis.domain.Check.CAPS_LOCK;
import static fr.societaire.diagnosis.domain.Check.CLOCK;
import static fr.societaire.diagnosis.domain.Check.COOKIES;
import static fr.societaire.diagnosis.domain.Check.SERVICE;
import static fr.societaire.diagnosis.domain.Reading.BAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    /** What he sees · what was found wrong · what he should do. */
    @ParameterizedTest
    @CsvSource({
        "WRONG_PAIR,            ,             RESET_THE_PASSWORD",
        "WRONG_PAIR,            CAPS_LOCK,    TURN_CAPS_LOCK_OFF",
        "WRONG_PAIR,            NUM_LOCK,     TURN_NUM_LOCK_ON",
        "WRONG_PAIR,            BLANKS,       REMOVE_BLANKS",
        "WRONG_PAIR,            COOKIES,      ALLOW_COOKIES",
        "WRONG_PAIR,            CLOCK,        RESET_THE_PASSWORD",
        "PASSWORD_FORGOTTEN,    CAPS_LOCK,    RESET_THE_PASSWORD",
        "IDENTIFIER_FORGOTTEN,  EXTENSIONS,   FIND_THE_IDENTIFIER",
        "LOCKED,                ,             UNLOCK",
        "LOCKED,                CAPS_LOCK,    UNLOCK",
        "LOCKED,                SERVICE,      WAIT_FOR_THE_SERVICE",
        "CODE_MISSING,          ,             LOOK_FOR_THE_MESSAGE",
        "CODE_MISSING,          MESSAGES,     WAIT_FOR_THE_MESSAGE",
        "CODE_REFUSED,          MESSAGES,     USE_THE_NEWEST_CODE",
        "LINK_DEAD,             ,             ASK_FOR_A_NEW_LINK",
        "ABROAD,                PLACE,        LEAVE_THE_VPN",
        "PHONE_LOST,            ,             RECOVER_STEP_BY_STEP",
        "NEVER_CONNECTED,       ,             OPEN_THE_ACCESS",
        "RIGHTS_NOT_OPEN,       ,             WAIT_FOR_THE_RIGHTS",
        "FILE_TO_COMPLETE,      ,             COMPLETE_THE_FILE",
        "FRANCE_CONNECT_FAILED, ,             SIGN_IN_WITHOUT_FRANCE_CONNECT",
        "PAGE_FROZEN,           ,             ISOLATE",
        "PAGE_FROZEN,           CONNECTION,   CHECK_THE_CONNECTION",
        "PAGE_FROZEN,           BROWSER,      UPDATE_THE_BROWSER",
        "PAGE_FROZEN,           EXTENSIONS,   PAUSE_THE_EXTENSIONS",
        "PAGE_FROZEN,           CAPS_LOCK,    ISOLATE",
        "HUMAN_CHECK_MISSING,   ,             ANSWER_THE_QUESTION",
        "HUMAN_CHECK_MISSING,   EXTENSIONS,   PAUSE_THE_EXTENSIONS",
        "SIGNED_OUT,            ,             SIGN_IN_AGAIN",
        "SIGNED_OUT,            CLOCK,        SET_THE_CLOCK",
        "SIGNED_OUT,            STORAGE,      ALLOW_STORAGE",
        "APP_TOO_OLD,           ,             USE_THE_SITE",
        ",                      ,             ISOLATE",
        ",                      PLACE,        LEAVE_THE_VPN",
        ",                      BLANKS,       REMOVE_BLANKS",
        ",                      APP_VERSION,  USE_THE_SITE",
        ",                      MESSAGES,     ISOLATE"
    })
    void the_facts_lead_to_one_thing_to_do(Symptom seen, Check found, Remedy remedy) {
        Facts facts = seen == null ? Facts.NONE : Facts.of(seen);
        assertThat(Diagnosis.of(found == null ? facts : facts.with(found, BAD)).remedy())
                .isEqualTo(remedy);
    }

    @Test
    void the_simplest_cause_comes_first_and_the_others_stay_known() {
        var found =
                Diagnosis.of(Facts.NONE.with(CLOCK, BAD).with(CAPS_LOCK, BAD).with(COOKIES, BAD));
        assertThat(found.cause()).isEqualTo(Cause.COOKIES_BLOCKED);
        assertThat(found.others()).containsExactly(Cause.CAPS_LOCK_ON, Cause.CLOCK_WRONG);
    }

    @Test
    void an_outage_of_ours_explains_everything() {
        assertThat(Stream.of(Symptom.values()).map(Facts::of).map(facts -> facts.with(SERVICE, BAD)))
                .allSatisfy(facts -> assertThat(Diagnosis.of(facts).cause()).isEqualTo(Cause.SERVICE_STOPPED));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_was_found_good_points_nowhere(Check check) {
        assertThat(Diagnosis.of(Facts.NONE.with(check, Reading.GOOD)).cause()).isEqualTo(Cause.UNEXPLAINED);
    }

    @ParameterizedTest
    @EnumSource
    void every_symptom_but_a_frozen_page_explains_itself(Symptom symptom) {
        boolean explained = Diagnosis.of(Facts.of(symptom)).cause() != Cause.UNEXPLAINED;
        assertThat(explained).isEqualTo(symptom != Symptom.PAGE_FROZEN);
    }

    @Test
    void every_remedy_is_the_end_of_some_way() {
        assertThat(Arrays.stream(Cause.values()).map(Cause::remedy)).contains(Remedy.values());
    }

    @Test
    void every_code_of_the_catalogue_has_one_cause() {
        List<String> codes = Stream.concat(
                        Stream.iterate(101, code -> code <= 118, code -> code + 1)
                                .map(code -> "ACC-" + code),
                        Stream.of("SVC-201", "SVC-202"))
                .toList();
        assertThat(codes).allSatisfy(code -> assertThat(Cause.ofCode(code)).isPresent());
        assertThat(Arrays.stream(Cause.values()).flatMap(cause -> cause.codes().stream()))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(Cause.ofCode("ACC-999")).isEmpty();
        assertThat(Cause.ofCode(null)).isEmpty();
    }

    @Test
    void a_message_that_names_its_cause_needs_no_facts() {
        var told = Diagnosis.of(Cause.IDENTITY_NOT_MATCHED);
        assertThat(told.remedy()).isEqualTo(Remedy.PROVE_IDENTITY_HERE);
        assertThat(told.others()).isEmpty();
        assertThat(Diagnosis.of(Cause.UNEXPLAINED).causes()).containsExactly(Cause.UNEXPLAINED);
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.10, true", "1.10, 1.9, false", "2, 2.0.0, false", "2.0, 2.0.1, true", "3, 2.9.9.9, false"})
    void versions_are_compared_number_by_number(String one, String other, boolean before) {
        assertThat(AppVersion.read(one)
                        .orElseThrow()
                        .isBefore(AppVersion.read(other).orElseThrow()))
                .isEqualTo(before);
        assertThat(AppVersion.read(one + "-beta")).isEmpty();
        assertThat(AppVersion.read(null)).isEmpty();
    }
}
