package fr.societaire.sandbox.bank;

/** A file of which the bank takes nothing. */
class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reference;

    /** @param reference of the file, as far as it could be read */
    RefusedFile(String reference, String why) {
        super(why);
        this.reference = reference;
    }

    String reference() {
        return reference;
    }
}
