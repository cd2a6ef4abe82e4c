package fr.societaire.arrears;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A contract of a member with something unpaid on it, or whose cover is on its way back.
 *
 * @param owed what is overdue today; zero once all is paid
 * @param count how many instalments that is
 * @param timetable from the notice that was sent, or as early as the law allows while none was
 * @param letter where the letter is, {@code null} while none was sent
 * @param resumesAt when cover comes back, {@code null} when it never stopped or nothing was paid
 */
public record ArrearsView(
        ContractNumber contract,
        ArrearsStage stage,
        Money owed,
        int count,
        ArrearsTimetable timetable,
        LetterState letter,
        LocalDateTime resumesAt)
        implements Serializable {}
