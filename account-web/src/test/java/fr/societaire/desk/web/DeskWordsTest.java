package fr.societaire.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.debit.domain.CollectionState;
import fr.societaire.debit.domain.ReplyOutcome;
import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.desk.domain.SearchBy;
import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.journal.Deed;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.JournalNote;
import fr.societaire.payment.domain.Witness;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.staff.domain.StaffRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskWordsTest {
    private final DeskWords words = new DeskWords();

    @ParameterizedTest
    @EnumSource(ArrearsStage.class)
    void every_stage_of_arrears_has_words(ArrearsStage stage) {
        assertThat(words.of("arrears", stage)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void every_state_of_a_letter_has_words(LetterState state) {
        assertThat(words.of("letter", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(CollectionState.class)
    void every_state_of_a_collection_has_words(CollectionState state) {
        assertThat(words.of("collection", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ReplyOutcome.class)
    void every_outcome_of_a_reply_has_words(ReplyOutcome outcome) {
        assertThat(words.of("reply", outcome)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RefundState.class)
    void every_state_of_a_refund_has_words(RefundState state) {
        assertThat(words.of("refund", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RefundCause.class)
    void every_cause_of_a_refund_has_words(RefundCause cause) {
        assertThat(words.of("refundCause", cause)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(CallMotive.class)
    void every_motive_has_words(CallMotive motive) {
        assertThat(words.of("motive", motive)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(SearchBy.class)
    void every_way_of_searching_has_words(SearchBy by) {
        assertThat(words.of("search", by)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(CallerFact.class)
    void every_question_can_be_put(CallerFact fact) {
        assertThat(words.of("fact", fact)).endsWith("?");
    }

    @ParameterizedTest
    @EnumSource(JournalNote.class)
    void every_moment_of_a_payment_has_words(JournalNote note) {
        assertThat(words.of("moment", note)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Witness.class)
    void every_bringer_of_news_has_words(Witness witness) {
        assertThat(words.of("witness", witness)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(CardPaymentStatus.class)
    void every_state_of_a_payment_has_words(CardPaymentStatus status) {
        assertThat(words.of("payment", status)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void every_deed_has_words(Deed deed) {
        assertThat(words.of("deed", deed)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(IdentificationState.class)
    void every_state_of_an_identification_has_words(IdentificationState state) {
        assertThat(words.of("identification", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(AppointmentState.class)
    void every_state_of_an_appointment_has_words(AppointmentState state) {
        assertThat(words.of("appointment", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void every_role_has_words(StaffRole role) {
        assertThat(words.of("role", role)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ProofKind.class)
    void every_proof_has_words(ProofKind kind) {
        assertThat(words.of("proof", kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(PaperState.class)
    void every_state_of_a_paper_has_words(PaperState state) {
        assertThat(words.of("paper", state)).isNotBlank();
    }
}
