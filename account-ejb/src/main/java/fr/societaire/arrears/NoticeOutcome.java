package fr.societaire.arrears;

import java.time.LocalDate;

/** What may come of recording a formal notice. */
public sealed interface NoticeOutcome {
    /** It counts, with these days. */
    record Recorded(NoticeView notice) implements NoticeOutcome {}

    /** Nothing is overdue on this contract any more: no letter was to be sent. */
    record NothingOverdue() implements NoticeOutcome {}

    /** The law gives ten days: a letter sent before this day has no effect and must be sent again. */
    record TooEarly(LocalDate firstDay) implements NoticeOutcome {}

    /** The day of sending is still to come. */
    record NotSentYet() implements NoticeOutcome {}

    /** There is already one for this contract. */
    record AlreadySent(NoticeView notice) implements NoticeOutcome {}

    /** The number of this letter was recorded for another notice. */
    record LetterUsed() implements NoticeOutcome {}
}
