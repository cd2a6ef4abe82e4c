package fr.societaire.staff.domain;

/** One thing somebody of the insurer may be allowed to do at the desk. A role is a set of these and nothing more. */
public enum StaffRight {
    /** Look members up, with a motive, and open one's file. */
    FIND_MEMBER,
    /** Put the questions that prove who is calling. */
    VERIFY_CALLER,
    /** See which health contracts a member has (health data: GDPR, article 9). */
    SEE_HEALTH,
    /** End a lock, or send the member what ends it. */
    UNLOCK,
    /** Make a provisional code to be read aloud. */
    DICTATE_CODE,
    /** Tell the identifier. */
    GIVE_IDENTIFIER,
    /** Have the link of a new password sent to the member. */
    SEND_RESET_LINK,
    /** Have a new code of first connection sent. */
    RENEW_ACTIVATION,
    /** Lift a refusal by security, having read where the attempts came from. */
    LIFT_RESTRICTION,
    /** Propose another e-mail address or mobile number. */
    PROPOSE_CONTACT,
    /** Propose that an account be closed, to be opened anew. */
    PROPOSE_CLOSING,
    /** Ask a member on the telephone to be shown what he sees. */
    VIEW_AS_MEMBER,
    /** Be the second pair of eyes on what somebody else has proposed. */
    DECIDE_PROPOSAL,
    /** Ask a member who has lost all that opens his account for papers, to give it back to him. */
    REQUEST_IDENTIFICATION,
    /** Accept or refuse the proofs a member has sent. */
    REVIEW_IDENTIFICATION,
    /** Open the one event a support code names. */
    OPEN_SUPPORT_CODE,
    /** Keep case files: what was said, what was promised, for when. */
    KEEP_CASES,
    /** Give a member an appointment, or hand his case to an agency. */
    BOOK_APPOINTMENT,
    /** See who comes or is called back, and say what became of it. */
    KEEP_AGENDA,
    /** Record that a formal notice has left and what became of it, and end a contract that stays unpaid. */
    KEEP_ARREARS,
    /** See which direct debits left for the bank, and what it answered. */
    FOLLOW_DEBITS,
    /** See the transfers received, and say for which contract one was. */
    KEEP_TRANSFERS,
    /** Give money back to the card that paid it, and be the second pair of eyes on what a colleague asks to give back. */
    GIVE_BACK,
    /** Give a colleague who has lost his telephone or fears for his password a new access. */
    RENEW_COLLEAGUE
}
