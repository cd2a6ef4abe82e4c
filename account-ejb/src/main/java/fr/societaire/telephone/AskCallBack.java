package fr.societaire.telephone;

import java.time.Instant;

/**
 * Somebody wishes to be called. All of it is as he typed it.
 *
 * @param memberNumber blank when he gives none
 * @param supportCode blank when he gives none
 */
public record AskCallBack(String caller, String phone, String memberNumber, String supportCode, Instant start) {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST = 30;

    /** Refuses what is missing or too long with an {@link IllegalArgumentException}. */
    public AskCallBack {
        caller = bare(caller, LONGEST_NAME);
        memberNumber = bare(memberNumber, LONGEST);
        supportCode = bare(supportCode, LONGEST);
        if (caller.isEmpty() || start == null) {
            throw new IllegalArgumentException("a call has somebody to ask for, and an hour");
        }
    }

    private static String bare(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    /** Nothing of it: records end up in logs. */
    @Override
    public String toString() {
        return "AskCallBack";
    }
}
