package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The hidden token of a form on a page without server state, where Faces itself gives none. It is
 * {@code seconds.HMAC-SHA256(key, seconds|view|caller)}: no session is needed to give or to check it, and every node
 * with the same {@code portal.secret-key} accepts it. Bound to the page and to who is signed in, good for one hour.
 */
@Named("csrf")
@ApplicationScoped
public class CsrfTokens {
    static final Duration LIFE = Duration.ofHours(1);
    private static final String HMAC = "HmacSHA256";

    private InstantSource clock;
    private SecretKeySpec key;

    protected CsrfTokens() {}

    /** @param secret {@code portal.secret-key}; the key of these tokens is derived from it */
    @Inject
    public CsrfTokens(InstantSource clock, @ConfigProperty(name = "portal.secret-key") String secret) {
        this.clock = clock;
        var master = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
        this.key = new SecretKeySpec(hmac(master, "form-token"), HMAC);
    }

    /** A fresh token for the page being shown. */
    public String getToken() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return issue(faces.getViewRoot().getViewId(), faces.getExternalContext().getRemoteUser());
    }

    /** A token for one page and one caller; nobody signed in is {@code null}. */
    public String issue(String viewId, String caller) {
        return sign(clock.instant().getEpochSecond(), viewId, caller);
    }

    /** What a posted token is worth. */
    public Verdict judge(String token, String viewId, String caller) {
        if (token == null || !token.matches("[0-9]{1,12}\\.[-_0-9A-Za-z]{43}")) {
            return Verdict.FORGED;
        }
        long issued = Long.parseLong(token.substring(0, token.indexOf('.')));
        if (!sameBytes(token, sign(issued, viewId, caller))) {
            return caller != null && sameBytes(token, sign(issued, viewId, null)) ? Verdict.OVERTAKEN : Verdict.FORGED;
        }
        Instant end = Instant.ofEpochSecond(issued).plus(LIFE);
        return clock.instant().isAfter(end) ? Verdict.EXPIRED : Verdict.GOOD;
    }

    private String sign(long seconds, String viewId, String caller) {
        String signed = seconds + "|" + viewId + "|" + Objects.requireNonNullElse(caller, "");
        return seconds + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, signed));
    }

    private static boolean sameBytes(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }

    /** What a posted token can be. */
    public enum Verdict {
        GOOD,
        /** Ours, for this page and caller, but the page stayed open too long. */
        EXPIRED,
        /** Given to a stranger who has signed in since, in another tab: what he meant to do then is not done. */
        OVERTAKEN,
        FORGED
    }
}
