package fr.societaire.document.internal;

/** A press as the portal has it, with test keys. */
public final class PressFixture {
    public static final String PUBLIC_URL = "https://portail.example.fr";

    public static Press aPress() {
        var press = new Press();
        press.templates = new Templates();
        press.printer = new PdfPrinter();
        press.keys = SigningKeysFixture.someKeys();
        press.seal = new Seal();
        press.seal.keys = press.keys;
        press.publicUrl = PUBLIC_URL;
        return press;
    }

    private PressFixture() {}
}
