package fr.societaire.diagnosis.domain;

import static fr.societaire.diagnosis.domain.Symptom.HUMAN_CHECK_MISSING;
import static fr.societaire.diagnosis.domain.Symptom.PAGE_FROZEN;
import static fr.societaire.diagnosis.domain.Symptom.SIGNED_OUT;
import static fr.societaire.diagnosis.domain.Symptom.WRONG_PAIR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why somebody cannot get in, in the order in which the causes are looked for: ours first, then what stops everything,
 * then what he told us himself, then the keyboard and the browser from the simplest upwards, and the guided trials when
 * nothing explains it. What he told us decides before his browser does: whoever has forgotten his password is not helped
 * by the right time.
 */
public enum Cause {
    SERVICE_STOPPED(Remedy.WAIT_FOR_THE_SERVICE, facts -> facts.isBad(Check.SERVICE), "SVC-201"),
    /** Met, never guessed: its page says it. */
    SERVICE_CROWDED(Remedy.WAIT_A_MOMENT, Cause::never, "SVC-202"),
    TOO_MANY_REQUESTS(Remedy.WAIT_A_MOMENT, Cause::never, "ACC-116"),
    CONTRACTS_OVER(Remedy.READ_THE_ARCHIVE, Cause::never, "ACC-110"),
    APP_OLD(Remedy.USE_THE_SITE, facts -> facts.says(Symptom.APP_TOO_OLD) || facts.isBad(Check.APP_VERSION), "ACC-118"),
    COOKIES_BLOCKED(Remedy.ALLOW_COOKIES, facts -> facts.isBad(Check.COOKIES), "ACC-115"),

    PLACE_REFUSED(Remedy.LEAVE_THE_VPN, facts -> facts.says(Symptom.ABROAD), "ACC-103"),
    ACCESS_LOCKED(Remedy.UNLOCK, facts -> facts.says(Symptom.LOCKED), "ACC-102"),
    RIGHTS_PENDING(Remedy.WAIT_FOR_THE_RIGHTS, facts -> facts.says(Symptom.RIGHTS_NOT_OPEN), "ACC-111"),
    FILE_INCOMPLETE(Remedy.COMPLETE_THE_FILE, facts -> facts.says(Symptom.FILE_TO_COMPLETE), "ACC-112"),
    PHONE_GONE(Remedy.RECOVER_STEP_BY_STEP, facts -> facts.says(Symptom.PHONE_LOST)),
    LINK_OVER(Remedy.ASK_FOR_A_NEW_LINK, facts -> facts.says(Symptom.LINK_DEAD), "ACC-107", "ACC-108"),
    MESSAGES_LATE(
            Remedy.WAIT_FOR_THE_MESSAGE, facts -> facts.says(Symptom.CODE_MISSING) && facts.isBad(Check.MESSAGES)),
    MESSAGE_LOST(Remedy.LOOK_FOR_THE_MESSAGE, facts -> facts.says(Symptom.CODE_MISSING)),
    CODE_NOT_THE_LAST(
            Remedy.USE_THE_NEWEST_CODE, facts -> facts.says(Symptom.CODE_REFUSED), "ACC-104", "ACC-105", "ACC-106"),
    FRANCE_CONNECT_SILENT(
            Remedy.SIGN_IN_WITHOUT_FRANCE_CONNECT, facts -> facts.says(Symptom.FRANCE_CONNECT_FAILED), "ACC-113"),
    /** Met, never guessed: only the answer of the identity provider shows it. */
    IDENTITY_NOT_MATCHED(Remedy.PROVE_IDENTITY_HERE, Cause::never, "ACC-114"),

    CAPS_LOCK_ON(Remedy.TURN_CAPS_LOCK_OFF, facts -> typing(facts) && facts.isBad(Check.CAPS_LOCK)),
    NUM_LOCK_OFF(Remedy.TURN_NUM_LOCK_ON, facts -> typing(facts) && facts.isBad(Check.NUM_LOCK)),
    BLANKS_PASTED(Remedy.REMOVE_BLANKS, facts -> typing(facts) && facts.isBad(Check.BLANKS)),

    CONNECTION_WEAK(Remedy.CHECK_THE_CONNECTION, facts -> machine(facts) && facts.isBad(Check.CONNECTION)),
    BROWSER_OLD(Remedy.UPDATE_THE_BROWSER, facts -> machine(facts) && facts.isBad(Check.BROWSER)),
    EXTENSION_IN_THE_WAY(Remedy.PAUSE_THE_EXTENSIONS, facts -> machine(facts) && facts.isBad(Check.EXTENSIONS)),
    STORAGE_BLOCKED(Remedy.ALLOW_STORAGE, facts -> machine(facts) && facts.isBad(Check.STORAGE)),
    CLOCK_WRONG(Remedy.SET_THE_CLOCK, facts -> machine(facts) && facts.isBad(Check.CLOCK)),
    PLACE_UNUSUAL(Remedy.LEAVE_THE_VPN, facts -> machine(facts) && facts.isBad(Check.PLACE)),
    HUMAN_CHECK_LOST(Remedy.ANSWER_THE_QUESTION, facts -> facts.says(HUMAN_CHECK_MISSING), "ACC-109"),

    IDENTIFIER_LOST(Remedy.FIND_THE_IDENTIFIER, facts -> facts.says(Symptom.IDENTIFIER_FORGOTTEN)),
    PASSWORD_LOST(
            Remedy.RESET_THE_PASSWORD,
            facts -> facts.says(WRONG_PAIR) || facts.says(Symptom.PASSWORD_FORGOTTEN),
            "ACC-101"),
    ACCESS_NEVER_OPENED(Remedy.OPEN_THE_ACCESS, facts -> facts.says(Symptom.NEVER_CONNECTED)),
    SESSION_OVER(Remedy.SIGN_IN_AGAIN, facts -> facts.says(SIGNED_OUT), "ACC-117"),
    UNEXPLAINED(Remedy.ISOLATE, facts -> true);

    private final Remedy remedy;
    private final Predicate<Facts> holds;
    private final List<String> codes;

    Cause(Remedy remedy, Predicate<Facts> holds, String... codes) {
        this.remedy = remedy;
        this.holds = holds;
        this.codes = List.of(codes);
    }

    /** The cause that a stable code of the catalogue of messages names. */
    public static Optional<Cause> ofCode(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.codes.stream().anyMatch(own -> own.equals(code)))
                .findFirst();
    }

    public Remedy remedy() {
        return remedy;
    }

    /** The codes of the messages that name it; none for what no page says. */
    public List<String> codes() {
        return codes;
    }

    boolean explains(Facts facts) {
        return holds.test(facts);
    }

    private static boolean never(Facts facts) {
        return false;
    }

    /** What he sees may come from what his fingers do. */
    private static boolean typing(Facts facts) {
        return facts.saysNothingBut(WRONG_PAIR);
    }

    /** What he sees may come from his browser, his network or his clock. */
    private static boolean machine(Facts facts) {
        return facts.saysNothingBut(PAGE_FROZEN, HUMAN_CHECK_MISSING, SIGNED_OUT);
    }
}
