package fr.societaire.humancheck;

import fr.societaire.humancheck.internal.Puzzles;
import fr.societaire.humancheck.internal.Questions;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks, and judges the answer. What is used up is used up on every server. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HumanChecks {
    @Inject
    Puzzles puzzles;

    @Inject
    Questions questions;

    @Inject
    Throttle throttle;

    /** A challenge for one page. */
    public HumanChallenge challenge() {
        var asked = questions.ask();
        return new HumanChallenge(puzzles.make(), asked.words(), asked.token());
    }

    /** Judges what came back; whatever it is worth, it is worth it once. */
    public HumanVerdict verify(HumanAnswer answer) {
        if (isGiven(answer.work())) {
            return puzzles.judge(answer.work());
        }
        if (!isGiven(answer.typed())) {
            return new HumanVerdict.Missing();
        }
        return switch (throttle.ask(Limit.HUMAN_QUESTIONS_PER_NETWORK, answer.address())) {
            case Verdict.Wait wait -> new HumanVerdict.TooMany(wait.until());
            case Verdict.Allowed go -> questions.judge(answer.questionToken(), answer.typed());
        };
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
