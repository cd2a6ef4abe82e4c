package fr.societaire.factor.internal;

import fr.societaire.factor.AppEnrolment;
import fr.societaire.platform.Brand;
import fr.societaire.platform.QrPicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/** A key as applications take it: the address of the de facto standard «Key Uri Format», drawn and in letters. */
@ApplicationScoped
public class AppDrawing {
    @Inject
    Brand brand;

    public AppEnrolment of(byte[] key, String account) {
        String letters = Base32.toBase32String(key);
        String issuer = encoded(brand.getName());
        URI address = URI.create("otpauth://totp/" + issuer + ":" + encoded(account) + "?secret=" + letters + "&issuer="
                + issuer + "&algorithm=SHA1&digits=6&period=30");
        return new AppEnrolment(letters.replaceAll("(.{4})(?=.)", "$1 "), address, QrPicture.of(address.toString()));
    }

    /** Some applications show a plus where a blank was. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
