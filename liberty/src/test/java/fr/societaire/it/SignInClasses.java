package fr.societaire.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom a stranger may mean at the sign-in, and what he may type. Each class holds names of which none, or one alike for
 * all, is somebody's; whoever compares two classes of one {@link Typed} may not tell them apart.
 */
final class SignInClasses {
    static final String WRONG = "Pas-Le-Bon-1789!";

    /** What is done at the form; only what was done alike is compared. */
    enum Typed {
        /** A wrong password. */
        WRONG_PASSWORD,
        /** No password at all. */
        EMPTY_PASSWORD,
        /** A password longer than any can be. */
        ENDLESS_PASSWORD,
        /** A wrong password, with blanks in the name. */
        ODD_SPELLING,
        /** A wrong password, once the lock holds. */
        DURING_THE_LOCK
    }

    /** @param names used in turn, so that nobody is locked who should not be */
    record Kind(String said, Typed typed, List<String> names) {
        String name(int n) {
            return names.get(n % names.size());
        }

        Map<String, String> fields(int n) {
            String name = name(n);
            return switch (typed) {
                case WRONG_PASSWORD, DURING_THE_LOCK -> Map.of("Identifiant", name, "Mot de passe", WRONG);
                case EMPTY_PASSWORD -> Map.of("Identifiant", name, "Mot de passe", "");
                case ENDLESS_PASSWORD -> Map.of("Identifiant", name, "Mot de passe", "x".repeat(129));
                case ODD_SPELLING ->
                    Map.of(
                            "Identifiant",
                            " " + name.substring(0, 2) + "\u00a0" + name.substring(2) + " ",
                            "Mot de passe",
                            WRONG);
            };
        }
    }

    private final int each;
    private final StringBuilder lines = new StringBuilder();

    private SignInClasses(int each) {
        this.each = each;
    }

    /** So many names in each class, all new; the members among them are there from then on. */
    static List<Kind> of(int each) throws SQLException {
        var classes = new SignInClasses(each);
        List<String> frozen = classes.members();
        var all = List.of(
                new Kind("nobody", Typed.WRONG_PASSWORD, classes.nobody()),
                new Kind("a member", Typed.WRONG_PASSWORD, classes.members()),
                new Kind("a member without an account", Typed.WRONG_PASSWORD, classes.withoutAccount()),
                new Kind("a member whose account is closed to everybody", Typed.WRONG_PASSWORD, frozen),
                new Kind("nobody, no password", Typed.EMPTY_PASSWORD, classes.nobody()),
                new Kind("a member, no password", Typed.EMPTY_PASSWORD, classes.members()),
                new Kind("nobody, an endless password", Typed.ENDLESS_PASSWORD, classes.nobody()),
                new Kind("a member, an endless password", Typed.ENDLESS_PASSWORD, classes.members()),
                new Kind("nobody, oddly spelled", Typed.ODD_SPELLING, classes.nobody()),
                new Kind("a member, oddly spelled", Typed.ODD_SPELLING, classes.members()),
                new Kind("nobody, locked", Typed.DURING_THE_LOCK, classes.nobody()),
                new Kind("a member, locked", Typed.DURING_THE_LOCK, classes.members()),
                new Kind("a member without an account, locked", Typed.DURING_THE_LOCK, classes.withoutAccount()));
        String told = new Imports().completed("classes.jsonl", classes.lines.toString());
        if (!told.contains("\"rejected\":0")) {
            throw new AssertionError(told);
        }
        freeze(frozen);
        return all;
    }

    private List<String> nobody() {
        return IntStream.range(0, each)
                .mapToObj(n -> Integer.toString(ThreadLocalRandom.current().nextInt(40_000_000, 60_000_000)))
                .toList();
    }

    private List<String> members() {
        return Stream.generate(() -> Fleet.of(0))
                .limit(each)
                .peek(member -> lines.append(member.lines()))
                .map(Fleet::number)
                .toList();
    }

    private List<String> withoutAccount() {
        return Stream.generate(() -> Fleet.of(0))
                .limit(each)
                .peek(member -> lines.append(member.lines()
                        .lines()
                        .filter(line -> !line.contains("\"account\""))
                        .collect(Collectors.joining("\n", "", "\n"))))
                .map(Fleet::number)
                .toList();
    }

    /** As the button of an alert does, for so many at once. */
    private static void freeze(List<String> members) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.prepareStatement(
                        "update identity_account set frozen_at = now() where member_number = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", members.toArray()));
            if (statement.executeUpdate() != members.size()) {
                throw new AssertionError("not every account is closed");
            }
        }
    }
}
