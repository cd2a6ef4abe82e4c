package fr.societaire.secret;

/** What a one-time secret is for. It opens nothing else. */
public enum SecretPurpose {
    /** Second step of a sign-in: six digits, ten minutes (ASVS 6.5.5). */
    SIGN_IN_CODE("portal.secrets.sign-in-code.life"),
    /** Link of a lost password, by e-mail: thirty minutes. */
    RECOVERY_LINK("portal.secrets.recovery-link.life"),
    /** Code of a lost password, by SMS: six digits, fifteen minutes. */
    RECOVERY_CODE("portal.secrets.recovery-code.life"),
    /** Code of a first connection: six digits, fifteen minutes. */
    ACTIVATION_CODE("portal.secrets.activation-code.life"),
    /** Code that shows a member that his channel works: six digits, ten minutes. */
    CHANNEL_TEST_CODE("portal.secrets.channel-test-code.life"),
    /** Code of a first sign-in by the identity federation: six digits, fifteen minutes. */
    FEDERATION_CODE("portal.secrets.federation-code.life");

    private final String lifeProperty;

    SecretPurpose(String lifeProperty) {
        this.lifeProperty = lifeProperty;
    }

    /** Name of the configured life, an ISO-8601 duration. */
    public String lifeProperty() {
        return lifeProperty;
    }
}
