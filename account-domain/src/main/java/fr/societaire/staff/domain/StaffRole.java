package fr.societaire.staff.domain;

import static fr.societaire.staff.domain.StaffRight.BOOK_APPOINTMENT;
import static fr.societaire.staff.domain.StaffRight.DECIDE_PROPOSAL;
import static fr.societaire.staff.domain.StaffRight.DICTATE_CODE;
import static fr.societaire.staff.domain.StaffRight.FIND_MEMBER;
import static fr.societaire.staff.domain.StaffRight.FOLLOW_DEBITS;
import static fr.societaire.staff.domain.StaffRight.GIVE_BACK;
import static fr.societaire.staff.domain.StaffRight.GIVE_IDENTIFIER;
import static fr.societaire.staff.domain.StaffRight.KEEP_AGENDA;
import static fr.societaire.staff.domain.StaffRight.KEEP_ARREARS;
import static fr.societaire.staff.domain.StaffRight.KEEP_CASES;
import static fr.societaire.staff.domain.StaffRight.KEEP_TRANSFERS;
import static fr.societaire.staff.domain.StaffRight.LIFT_RESTRICTION;
import static fr.societaire.staff.domain.StaffRight.OPEN_SUPPORT_CODE;
import static fr.societaire.staff.domain.StaffRight.PROPOSE_CLOSING;
import static fr.societaire.staff.domain.StaffRight.PROPOSE_CONTACT;
import static fr.societaire.staff.domain.StaffRight.RENEW_ACTIVATION;
import static fr.societaire.staff.domain.StaffRight.RENEW_COLLEAGUE;
import static fr.societaire.staff.domain.StaffRight.REQUEST_IDENTIFICATION;
import static fr.societaire.staff.domain.StaffRight.REVIEW_IDENTIFICATION;
import static fr.societaire.staff.domain.StaffRight.SEE_HEALTH;
import static fr.societaire.staff.domain.StaffRight.SEND_RESET_LINK;
import static fr.societaire.staff.domain.StaffRight.UNLOCK;
import static fr.societaire.staff.domain.StaffRight.VERIFY_CALLER;
import static fr.societaire.staff.domain.StaffRight.VIEW_AS_MEMBER;

import java.util.Set;

/** What somebody does at the insurer, with the least rights it takes. One may hold several. */
public enum StaffRole {
    /** Answers members and helps them back in. */
    ADVISOR(
            FIND_MEMBER,
            VERIFY_CALLER,
            UNLOCK,
            DICTATE_CODE,
            GIVE_IDENTIFIER,
            SEND_RESET_LINK,
            RENEW_ACTIVATION,
            LIFT_RESTRICTION,
            VIEW_AS_MEMBER,
            PROPOSE_CONTACT,
            DECIDE_PROPOSAL,
            REQUEST_IDENTIFICATION,
            OPEN_SUPPORT_CODE,
            KEEP_CASES,
            BOOK_APPOINTMENT,
            KEEP_AGENDA),
    /** Held beside another role by those who may see that a member is insured for his health. */
    HEALTH(SEE_HEALTH),
    /** Leads the advisors: what is sensitive enough to be his. */
    SUPERVISOR(
            FIND_MEMBER,
            VERIFY_CALLER,
            UNLOCK,
            SEND_RESET_LINK,
            LIFT_RESTRICTION,
            PROPOSE_CONTACT,
            PROPOSE_CLOSING,
            DECIDE_PROPOSAL,
            REQUEST_IDENTIFICATION,
            REVIEW_IDENTIFICATION,
            OPEN_SUPPORT_CODE,
            KEEP_CASES,
            BOOK_APPOINTMENT,
            KEEP_AGENDA,
            RENEW_COLLEAGUE),
    /** Explains a technical failure from its support code; needs no member's file for it. */
    TECHNICIAN(OPEN_SUPPORT_CODE),
    /** Handles claims; gives nobody access to anything. */
    CLAIMS_HANDLER(FIND_MEMBER, VERIFY_CALLER, KEEP_CASES, BOOK_APPOINTMENT, KEEP_AGENDA),
    /** Answers complaints. */
    COMPLAINTS(FIND_MEMBER, VERIFY_CALLER, KEEP_CASES),
    /** Answers about payments, and follows those that do not come. */
    ACCOUNTANT(FIND_MEMBER, VERIFY_CALLER, KEEP_CASES, KEEP_ARREARS, FOLLOW_DEBITS, KEEP_TRANSFERS, GIVE_BACK),
    /** Data protection officer: decides on proofs of identity, which he is answerable for. */
    DPO(REVIEW_IDENTIFICATION);

    private final Set<StaffRight> rights;

    StaffRole(StaffRight... rights) {
        this.rights = Set.of(rights);
    }

    /** Everything this role allows. */
    public Set<StaffRight> rights() {
        return rights;
    }

    /** Whether this role allows it. */
    public boolean grants(StaffRight right) {
        return rights.contains(right);
    }
}
