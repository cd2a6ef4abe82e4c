package fr.societaire.journal;

/** Everything that is journalled. The name is stored: it is never renamed nor given another meaning. */
public enum Deed {
    /** A sign-in was completed; facts: {@code factors}. */
    SIGNED_IN(true),
    /** A name and a password did not go together. */
    SIGN_IN_REFUSED(true),
    /** Nothing was compared, for too many failures from one network; facts: {@code until}. */
    NETWORK_LIMITED(true),
    /** The password was right but the account waits for its owner to prove himself anew. */
    FROZEN_REFUSED(true),
    /** The last failure allowed; facts: {@code until}. */
    LOCKED(true),
    /** A try during a lock, which prolongs it; facts: {@code until}. */
    LOCK_PROLONGED(true),
    /** A lock was lifted; facts: {@code cause}. */
    UNLOCKED(true),
    /** The account is closed to everybody until its owner proves himself anew; facts: {@code cause}. */
    FROZEN(true),
    /** A device became one of the member's; facts: {@code device}. */
    DEVICE_ADDED(true),
    /** A device is no longer trusted; facts: {@code device}. */
    DEVICE_REMOVED(true),
    /** Somebody of the desk looked for a member; facts: {@code by}, {@code motive}. */
    DESK_SEARCHED(false),
    /** Somebody of the desk opened the member's file; facts: {@code motive}. */
    DESK_FILE_OPENED(true),
    /** Somebody of the desk was refused; facts: {@code right}, {@code lacks} ({@code role} or {@code caller}). */
    DESK_REFUSED(false),
    /** The caller answered the desk's questions rightly. */
    CALLER_VERIFIED(true),
    /** He did not: nobody of the desk acts for this member for a time. */
    CALLER_NOT_VERIFIED(true),
    /** The desk told the member his identifier. */
    DESK_IDENTIFIER_GIVEN(true),
    /** The desk had the link of a new password sent. */
    DESK_RESET_LINK_SENT(true),
    /** The desk had a new code of first connection sent. */
    DESK_ACTIVATION_RENEWED(true),
    /** The desk opened the event of a support code; facts: {@code opened}. */
    DESK_SUPPORT_CODE_OPENED(true),
    /** The desk promised something; facts: {@code reference}, {@code for}. */
    DESK_CASE_OPENED(true),
    /** The desk kept a promise; facts: {@code reference}. */
    DESK_CASE_KEPT(true),
    /** The desk proposed a change that takes a second colleague; facts: {@code kind}. */
    DESK_CHANGE_PROPOSED(true),
    /** The second colleague approved it; facts: {@code kind}, {@code at} when it takes effect. */
    DESK_CHANGE_APPROVED(true),
    /** The second colleague refused it; facts: {@code kind}. */
    DESK_CHANGE_REFUSED(true),
    /** The member stopped it; facts: {@code kind}. */
    DESK_CHANGE_VETOED(true),
    /** It has taken effect; facts: {@code kind}. */
    DESK_CHANGE_APPLIED(true),
    /** The desk accepted them. */
    DESK_PAPERS_ACCEPTED(true),
    /** The desk refused them; facts: {@code reason}. */
    DESK_PAPERS_REFUSED(true),
    /** A sign-in was refused for where it came from; facts: {@code family, signals, country, kind, system, until}. */
    REFUSED_BY_PLACE(true),
    /** An advisor lifted such a refusal. */
    PLACE_REFUSAL_LIFTED(true),
    /** A journey was announced; facts: {@code countries, from, to}. */
    JOURNEY_ANNOUNCED(true),
    /** An announced journey was cancelled. */
    JOURNEY_CANCELLED(true),
    /** A page could not be shown, or refused what was asked of it; facts: {@code status}, {@code page}. */
    PAGE_FAILED(false),
    /** Somebody asked why he cannot get in and keeps the answer; facts: {@code remedy}, {@code cause} and what was found. */
    DIAGNOSED(false),
    /** The member says that a sign-in was not his. */
    INCIDENT_REPORTED(true),
    /** A session was ended from the list of sessions; facts: {@code device}. */
    SESSION_ENDED(true),
    /** All sessions but one were ended; facts: {@code count}. */
    OTHER_SESSIONS_ENDED(true),
    /** The space was opened by a first connection. */
    SPACE_OPENED(true),
    /** The member number was sent to a channel on file, for one who forgot it. */
    IDENTIFIER_SENT(true),
    /** A message to choose another password was sent; facts: {@code channel}, {@code occasion}. */
    RECOVERY_SENT(true),
    /** A paper wanted before the first connection came in; facts: {@code paper}. */
    PAPER_RECEIVED(true),
    /** The password was replaced; facts: {@code cause}. */
    PASSWORD_CHANGED(true),
    /** A sign-in by the identity federation ended before its end; facts: {@code reason}, {@code detail}. */
    FEDERATION_FAILED(true),
    /** A member and the federation's name for him were linked. */
    FEDERATION_LINKED(true),
    /** That link was ended. */
    FEDERATION_UNLINKED(true),
    /** A second factor was added, taken away or used up; facts: {@code change}, {@code name}. */
    SECOND_FACTOR_CHANGED(true),
    /** An advisor dictated a code to a member who was waiting at the second step. */
    CODE_DICTATED(true),
    /** The member wishes for another contact: a code went there; facts: {@code kind}. */
    CONTACT_CHANGE_ASKED(true),
    /** He has shown that it is his; announced; facts: {@code kind}, {@code at} when it takes effect. */
    CONTACT_CHANGE_PROVED(true),
    /** It has taken effect; facts: {@code kind}. */
    CONTACT_CHANGE_APPLIED(true),
    /** It was refused by the link of its announcement; facts: {@code kind}. */
    CONTACT_CHANGE_VETOED(true),
    /** It was given up, or ended with a recovery or the closing of the account; facts: {@code kind}, {@code cause}. */
    CONTACT_CHANGE_CANCELLED(true),
    /** What it was to replace was replaced otherwise meanwhile; facts: {@code kind}. */
    CONTACT_CHANGE_OVERTAKEN(true),
    /** The second e-mail address was taken away. */
    BACKUP_EMAIL_DROPPED(true),
    /** Nothing of what opened the account does so any more: a new password is awaited. */
    ACCESS_RESET(true),
    /** The desk asked a member who has lost everything for papers; facts: {@code reference}. */
    IDENTIFICATION_OPENED(true),
    /** The link to send them was sent again; facts: {@code reference}. */
    IDENTIFICATION_LINK_RENEWED(true),
    /** One of them came in; facts: {@code reference}, {@code paper}. */
    IDENTIFICATION_PAPER_RECEIVED(true),
    /** The desk looked at the copy of one; facts: {@code reference}, {@code paper}. */
    IDENTIFICATION_PAPER_READ(true),
    /** It will do; facts: {@code reference}, {@code paper}. */
    IDENTIFICATION_PAPER_ACCEPTED(true),
    /** It will not do; facts: {@code reference}, {@code paper}, {@code reason}. */
    IDENTIFICATION_PAPER_REFUSED(true),
    /** All of them will do; facts: {@code reference}, {@code at} when it takes effect. */
    IDENTIFICATION_ACCEPTED(true),
    /** The desk ended it: he is not who he says; facts: {@code reference}, {@code reason}. */
    IDENTIFICATION_REFUSED(true),
    /** It was refused by the link of its announcement; facts: {@code reference}. */
    IDENTIFICATION_VETOED(true),
    /** It was given up by the desk, or the account was closed meanwhile; facts: {@code reference}. */
    IDENTIFICATION_CANCELLED(true),
    /** Its papers did not come in time; facts: {@code reference}. */
    IDENTIFICATION_EXPIRED(true),
    /** It has taken effect: the contacts are the new ones; facts: {@code reference}. */
    IDENTIFICATION_EFFECTIVE(true),
    /** The desk gave an appointment; facts: {@code reference}, {@code place}, {@code at}. */
    APPOINTMENT_BOOKED(true),
    /** Its member took another hour; facts: {@code reference}, {@code place}, {@code at}. */
    APPOINTMENT_MOVED(true),
    /** Its member or the desk gave it up; facts: {@code reference}, {@code place}, {@code at}. */
    APPOINTMENT_CANCELLED(true),
    /** It took place; facts: {@code reference}, {@code place}, {@code at}. */
    APPOINTMENT_HELD(true),
    /** The member did not come, or did not answer; facts: {@code reference}, {@code place}, {@code at}. */
    APPOINTMENT_MISSED(true),
    /** Somebody wishes to be called; facts: {@code at}. */
    CALL_BACK_ASKED(false),
    /** The desk has called him, or tried to; facts: {@code outcome}. */
    CALL_BACK_ENDED(false),
    /** The desk handed a promise to an agency; facts: {@code reference}, {@code place}, {@code for}. */
    DESK_CASE_TRANSFERRED(true),
    /** The member signed a mandate to be debited; facts: {@code reference}, {@code account} its last four. */
    MANDATE_SIGNED(true),
    /** He wishes another account of his to be debited: announced; facts: {@code reference}, {@code account}, {@code at}. */
    MANDATE_ACCOUNT_ANNOUNCED(true),
    /** It is debited from now on; facts: {@code reference}, {@code account}. */
    MANDATE_ACCOUNT_CHANGED(true),
    /** It was refused by the link of its announcement; facts: {@code reference}. */
    MANDATE_ACCOUNT_VETOED(true),
    /** It was given up, or ended with the mandate or a recovery; facts: {@code reference}, {@code cause}. */
    MANDATE_ACCOUNT_CANCELLED(true),
    /** He ended a mandate; facts: {@code reference}. */
    MANDATE_REVOKED(true),
    /** The bank gave a debit back, and would do so again: nothing is debited for a time; facts: {@code reference}. */
    MANDATE_SUSPENDED(true),
    /** The bank says that there is no mandate; facts: {@code reference}. */
    MANDATE_ENDED_BY_BANK(true),
    /** Nothing was debited by it for 36 months; facts: {@code reference}. */
    MANDATE_LAPSED(true),
    /** A link to choose a password was sent to somebody of the staff; facts: {@code staff}, {@code occasion}. */
    STAFF_LINK_SENT(false),
    /** Somebody of the staff has chosen his password; facts: {@code staff}. */
    STAFF_PASSWORD_CHOSEN(false),
    /** An advisor asked to see the member's pages. */
    VIEW_ASKED(true),
    /** The member dictated the code: the advisor sees them, and can change nothing; facts: {@code until}. */
    VIEW_OPENED(true),
    /** The member would not. */
    VIEW_REFUSED(true),
    /** Consent did not come in time, or another request took its place. */
    VIEW_LAPSED(true),
    /** It is over; facts: {@code cause}, {@code pages} that were shown, {@code count} of times, {@code minutes}. */
    VIEW_ENDED(true),
    /** A registered letter asked for what is unpaid; facts: {@code contract}, {@code sent}, {@code letter}. */
    FORMAL_NOTICE_SENT(true),
    /** The post said what became of it; facts: {@code contract}, {@code state}. */
    FORMAL_NOTICE_TRACKED(true),
    /** Thirty days after it nothing was paid: nothing is covered any more; facts: {@code contract}. */
    COVER_SUSPENDED(true),
    /** All that was owed is paid; facts: {@code contract}, {@code resumes} if cover had stopped. */
    ARREARS_SETTLED(true),
    /** An accountant ended the contract for what was unpaid; facts: {@code contract}. */
    CONTRACT_ENDED_UNPAID(true),
    /** A second accountant has approved that money be given back; facts: {@code refund}, {@code cents}. */
    REFUND_APPROVED(true),
    /** He has not; facts: {@code refund}, {@code cents}. */
    REFUND_DECLINED(false),
    /** Money was given back to a card; facts: {@code refund}, {@code cents}. */
    REFUND_DONE(true),
    /** It could not be, or has come back; facts: {@code refund}, {@code cents}. */
    REFUND_FAILED(true),
    /** The member has taken back a card the processor kept for him. */
    CARD_FORGOTTEN(true),
    /** Somebody of the staff was given a new access by his supervisor; facts: {@code staff}. */
    STAFF_ACCESS_RENEWED(false);

    private final boolean shownToMember;

    Deed(boolean shownToMember) {
        this.shownToMember = shownToMember;
    }

    /** Whether the member reads it in his history. */
    public boolean isShownToMember() {
        return shownToMember;
    }
}
