package fr.societaire.desk.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The questions put to one caller, drawn so that nobody knows beforehand what he will be asked, and the points he needs.
 *
 * @param asked in the order they are put
 */
public record CallerScript(List<CallerFact> asked, int needed) {
    /** A slip of memory on a small question is forgiven: so many points more than needed are asked for, where there are. */
    private static final int MARGIN = 2;

    private static final int FEWEST = 3;

    public CallerScript {
        asked = List.copyOf(asked);
    }

    /**
     * Draws the questions from what is on file.
     *
     * @param onFile what the insurer knows of this member
     * @param foundBy what the caller has said already
     * @return empty when the file is too poor to prove anybody by it: he is identified by his papers then
     */
    public static Optional<CallerScript> draw(
            Collection<CallerFact> onFile, SearchBy foundBy, int needed, RandomGenerator chance) {
        List<CallerFact> left = new ArrayList<>(onFile.stream()
                .filter(fact -> !fact.isGivenAwayBy(foundBy))
                .sorted()
                .toList());
        Collections.shuffle(left, chance);
        List<CallerFact> asked = new ArrayList<>();
        for (CallerFact fact : left) {
            if (asked.size() < FEWEST || worth(asked) < needed + MARGIN) {
                asked.add(fact);
            }
        }
        return worth(asked) < needed ? Optional.empty() : Optional.of(new CallerScript(asked, needed));
    }

    /** What the right answers are worth together; an answer to what was not asked is worth nothing. */
    public int score(Set<CallerFact> right) {
        return worth(asked.stream().filter(right::contains).toList());
    }

    /** Whether they prove the caller. */
    public boolean isPassedBy(Set<CallerFact> right) {
        return score(right) >= needed;
    }

    private static int worth(List<CallerFact> facts) {
        return facts.stream().mapToInt(CallerFact::points).sum();
    }
}
