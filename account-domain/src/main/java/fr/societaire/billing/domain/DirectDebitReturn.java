package fr.societaire.billing.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Why a direct debit was refused or given back by the member's bank, as told to the member (codes SDD-401 to SDD-408). Built
 * from the ISO 20022 reason of the bank; one nobody foresaw is {@link #OTHER}.
 */
public enum DirectDebitReturn {
    FUNDS("SDD-401", NextStep.PAY, Again.ONCE, MandateFate.GOES_ON, "AM04"),
    ACCOUNT_CLOSED("SDD-402", NextStep.OTHER_ACCOUNT, Again.NEVER, MandateFate.WAITS, "AC04"),
    /** His bank has no mandate, or says that he never signed one: nothing more may be debited by it. */
    NO_MANDATE("SDD-403", NextStep.SIGN, Again.NEVER, MandateFate.ENDS, "MD01"),
    /** The member had it given back within eight weeks, for which he need give no reason. */
    REFUND_ASKED("SDD-404", NextStep.PAY, Again.NEVER, MandateFate.GOES_ON, "MD06"),
    /** He told his bank to refuse it. */
    OPPOSED("SDD-405", NextStep.ASK_BANK, Again.NEVER, MandateFate.WAITS, "MS02"),
    /** His account takes no direct debit, or none of this creditor, at his own wish. */
    LISTED("SDD-405", NextStep.ASK_BANK, Again.NEVER, MandateFate.WAITS, "SL01"),
    WRONG_ACCOUNT("SDD-406", NextStep.OTHER_ACCOUNT, Again.NEVER, MandateFate.WAITS, "AC01"),
    /** A seizure, a quarrel, an inheritance: his bank lets nothing out. */
    ACCOUNT_BLOCKED("SDD-406", NextStep.ASK_BANK, Again.NEVER, MandateFate.WAITS, "AC06"),
    /** A savings account, or one whose kind takes no direct debit. */
    NOT_DEBITABLE("SDD-406", NextStep.OTHER_ACCOUNT, Again.NEVER, MandateFate.WAITS, "AC13", "AG01"),
    DECEASED("SDD-407", NextStep.CALL_US, Again.NEVER, MandateFate.ENDS, "MD07"),
    /** The bank keeps its reason to itself, which may be missing funds or may be a refusal: a person decides. */
    UNSTATED("SDD-408", NextStep.PAY, Again.BY_HAND, MandateFate.GOES_ON, "MS03"),
    /** His bank saw the same debit twice. */
    DUPLICATE("SDD-408", NextStep.NOTHING, Again.BY_HAND, MandateFate.GOES_ON, "AM05"),
    /** What the insurer sent is wrong; the member has nothing to do with it. */
    OUR_MISTAKE("SDD-408", NextStep.NOTHING, Again.BY_HAND, MandateFate.GOES_ON, "BE05", "RC01"),
    OTHER("SDD-408", NextStep.PAY, Again.BY_HAND, MandateFate.GOES_ON);

    /** The one thing the member does now. */
    public enum NextStep {
        /** Pays this instalment otherwise; the following ones are debited as before. */
        PAY,
        /** Pays it otherwise, and names another account for the following ones. */
        OTHER_ACCOUNT,
        /** Pays it otherwise, and signs a mandate if he still wishes to be debited. */
        SIGN,
        /** Pays it otherwise, and asks his bank to let the following ones through. */
        ASK_BANK,
        /** Somebody of the insurer answers him. */
        CALL_US,
        /** Nothing: the insurer sees to it. */
        NOTHING
    }

    /** Whether the same sum may be debited a second time. */
    public enum Again {
        /** Once, announced to the member before. */
        ONCE,
        /** Only if somebody of the insurer's accounting decides so. */
        BY_HAND,
        NEVER
    }

    /** What becomes of the mandate. */
    public enum MandateFate {
        GOES_ON,
        /** Nothing is debited by it until the member has done the next step. */
        WAITS,
        ENDS
    }

    private final String code;
    private final NextStep next;
    private final Again again;
    private final MandateFate mandate;
    private final Set<String> reasons;

    DirectDebitReturn(String code, NextStep next, Again again, MandateFate mandate, String... reasons) {
        this.code = code;
        this.next = next;
        this.again = again;
        this.mandate = mandate;
        this.reasons = Set.of(reasons);
    }

    /**
     * What the bank said, in our words.
     *
     * @param reason an ISO 20022 external reason of return; {@code null} or unforeseen means no reason was given
     */
    public static DirectDebitReturn of(String reason) {
        String known = reason == null ? "" : reason.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.reasons.contains(known))
                .findFirst()
                .orElse(OTHER);
    }

    /** The stable code the member may read to an advisor. */
    public String code() {
        return code;
    }

    public NextStep next() {
        return next;
    }

    /** Whether it may be presented again after it was presented that often: the first time counts. */
    public boolean mayBePresentedAgain(int presented) {
        return again == Again.ONCE && presented == 1;
    }

    /** The reasons in ISO 20022 that mean this; none for {@link #OTHER}, which is all the others. */
    public Set<String> reasons() {
        return reasons;
    }

    public Again again() {
        return again;
    }

    public MandateFate mandate() {
        return mandate;
    }
}
