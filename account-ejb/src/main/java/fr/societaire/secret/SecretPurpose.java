package fr.societaire.secret;

/** What a one-time secret is for. It opens nothing else. */
public enum SecretPurpose {
    /** Second step of a sign-in: six digits, ten minutes (ASVS 6.5.5). */
    SIGN_IN_CODE("portal.secrets.sign-in-code.life"),
    /** Dictated by an advisor to a member who waits at the second step: six digits, fifteen minutes. */
    DICTATED_CODE("portal.secrets.dictated-code.life"),
    /** Shows, in a session, that the member is still there: six digits, ten minutes. */
    CONFIRMATION_CODE("portal.secrets.confirmation-code.life"),
    /** Link of a lost password, by e-mail: thirty minutes. */
    RECOVERY_LINK("portal.secrets.recovery-link.life"),
    /** Code of a lost password, by SMS: six digits, fifteen minutes. */
    RECOVERY_CODE("portal.secrets.recovery-code.life"),
    /** Code of a first connection: six digits, fifteen minutes. */
    ACTIVATION_CODE("portal.secrets.activation-code.life"),
    /** Code by which a member of the health profile opens his space: six digits, seven days; dictated, fifteen minutes. */
    PROVISIONAL_CODE("portal.secrets.provisional-code.life"),
    /** Code that shows a member that his channel works: six digits, ten minutes. */
    CHANNEL_TEST_CODE("portal.secrets.channel-test-code.life"),
    /** Link that stops a change of a member's account which the desk has prepared: ten days. */
    DESK_VETO_LINK("portal.secrets.desk-veto-link.life"),
    /** «Ce n’était pas moi», in the alert of an unusual sign-in: a week, for mail is not read every day. */
    NOT_ME_LINK("portal.secrets.not-me-link.life"),
    /** Code of a first sign-in by the identity federation: six digits, fifteen minutes. */
    FEDERATION_CODE("portal.secrets.federation-code.life"),
    /** Code that shows that another e-mail address or mobile number is the member's: six digits, fifteen minutes. */
    CONTACT_CODE("portal.secrets.contact-code.life"),
    /** Link that stops such a change: ten days, of which it can stop it three, and close the space all of them. */
    CONTACT_VETO_LINK("portal.secrets.contact-veto-link.life"),
    /** Link behind which a member who has lost everything sends his papers: sixty days, of which the file lives thirty. */
    IDENTIFICATION_LINK("portal.secrets.identification-link.life"),
    /** Link that stops such a file, where he was reached until then: sixty days. */
    IDENTIFICATION_VETO_LINK("portal.secrets.identification-veto-link.life"),
    /** Link by which a member sees, moves or gives up his appointment: forty-five days, longer than it is taken ahead. */
    APPOINTMENT_LINK("portal.secrets.appointment-link.life"),
    /** Link by which whoever reads a number gives up a call to it: fifteen days, longer than it is taken ahead. */
    CALL_BACK_LINK("portal.secrets.call-back-link.life"),
    /** Link by which a member stops another account for his mandate: ten days, longer than it waits. */
    MANDATE_VETO_LINK("portal.secrets.mandate-veto-link.life"),
    /** Link by which a payment is made on another device: thirty minutes, once. */
    PAYMENT_LINK("portal.secrets.payment-link.life"),
    /** Dictated by a member who lets an advisor see his pages: six digits, ten minutes. */
    VIEW_CONSENT("portal.secrets.view-consent.life");

    private final String lifeProperty;

    SecretPurpose(String lifeProperty) {
        this.lifeProperty = lifeProperty;
    }

    /** Name of the configured life, an ISO-8601 duration. */
    public String lifeProperty() {
        return lifeProperty;
    }
}
