package fr.societaire.arrears;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A formal notice as accountants read it.
 *
 * @param amount what was overdue when it was sent
 * @param letter the number of the registered letter
 */
public record NoticeView(
        String id,
        ContractNumber contract,
        MemberNumber member,
        Money amount,
        ArrearsTimetable timetable,
        ArrearsStage stage,
        String letter,
        LetterState letterState)
        implements Serializable {
    static NoticeView of(FormalNotice notice, LocalDateTime now) {
        return new NoticeView(
                notice.id(),
                notice.contract(),
                notice.member(),
                notice.amount(),
                notice.timetable(),
                notice.stageAt(now),
                notice.letter().number(),
                notice.letterState());
    }

    /** Whether the insurer may end the contract today. */
    public boolean isTerminable() {
        return stage == ArrearsStage.TERMINABLE;
    }
}
