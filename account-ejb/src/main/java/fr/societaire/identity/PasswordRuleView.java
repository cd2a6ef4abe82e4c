package fr.societaire.identity;

/**
 * One line of the live checklist.
 *
 * @param code stable name of the rule, for the page's script and for tests
 * @param sentence what the member reads
 * @param met whether the password reviewed meets it; false in a list shown before anything is typed
 */
public record PasswordRuleView(String code, String sentence, boolean met) {}
