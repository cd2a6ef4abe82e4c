package fr.societaire.diagnosis.domain;

/** What can be looked at without asking: by the portal, or by a script in the browser. */
public enum Check {
    /** The portal: can anybody sign in? */
    SERVICE(false),
    /** The portal: do e-mails and text messages leave in time? */
    MESSAGES(false),
    /** The portal: is the request from abroad, or from a network that hides where it is? */
    PLACE(false),
    /** The portal: is the application that asks recent enough? */
    APP_VERSION(false),
    COOKIES(true),
    STORAGE(true),
    BROWSER(true),
    EXTENSIONS(true),
    CONNECTION(true),
    CLOCK(true),
    CAPS_LOCK(true),
    NUM_LOCK(true),
    BLANKS(true);

    private final boolean inBrowser;

    Check(boolean inBrowser) {
        this.inBrowser = inBrowser;
    }

    public boolean isInBrowser() {
        return inBrowser;
    }
}
