package fr.societaire.humancheck;

import fr.societaire.humancheck.domain.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Somebody who reads the question and answers it. */
@ApplicationScoped
public class Person {
    private static final List<String> NUMBERS =
            List.of("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");

    @Inject
    HumanChecks checks;

    public HumanAnswer answers(String address) {
        HumanChallenge asked = checks.challenge();
        return new HumanAnswer(null, asked.questionToken(), String.valueOf(answerTo(asked)), address);
    }

    static int answerTo(HumanChallenge asked) {
        String[] words = asked.question().split("[ \u00A0]", -1);
        return new Question(NUMBERS.indexOf(words[2]), NUMBERS.indexOf(words[4]), words[3].equals("plus")).answer();
    }
}
