package fr.societaire.factor;

import fr.societaire.platform.QrPicture;
import java.net.URI;

/**
 * What an application must be given to show our codes: a picture to scan, or the same key to type. Shown to its owner
 * until he has typed a first code.
 *
 * @param key in groups of four, as read from a screen: {@code JBSW Y3DP …}
 * @param address the same with our name, as applications read it ({@code otpauth:})
 */
public record AppEnrolment(String key, URI address, QrPicture picture) {
    /** Nothing of it: this object may end in a log. */
    @Override
    public String toString() {
        return "AppEnrolment";
    }
}
