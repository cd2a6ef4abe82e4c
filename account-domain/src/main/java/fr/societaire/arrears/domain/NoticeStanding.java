package fr.societaire.arrears.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a formal notice stands: its days, where its letter is, what was paid and decided since. The days alone bring the
 * suspension; nothing has to be done for it.
 *
 * @param settledOn the day on which all that is owed was paid, in Europe/Paris
 * @param terminatedAt when the insurer ended the contract
 */
public record NoticeStanding(
        ArrearsTimetable timetable, LetterState letter, Optional<LocalDate> settledOn, Optional<Instant> terminatedAt) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** How far it has got at a moment in Europe/Paris. */
    public ArrearsStage stageAt(LocalDateTime now) {
        if (terminatedAt.isPresent()) {
            return ArrearsStage.TERMINATED;
        }
        if (settledOn.isPresent()) {
            return ArrearsStage.SETTLED;
        }
        if (now.isBefore(timetable.suspendedFrom())) {
            return ArrearsStage.FORMAL_NOTICE;
        }
        return now.isBefore(timetable.terminableFrom()) ? ArrearsStage.SUSPENDED : ArrearsStage.TERMINABLE;
    }

    /** Cover, with what has been paid and decided so far. */
    public CoverUnderNotice cover() {
        return new CoverUnderNotice(timetable, settledOn, terminatedAt.map(at -> LocalDateTime.ofInstant(at, PARIS)));
    }
}
