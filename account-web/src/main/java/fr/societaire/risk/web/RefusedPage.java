package fr.societaire.risk.web;

import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Sentences;
import fr.societaire.risk.RefusalNotice;
import fr.societaire.risk.SignInRisk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * {@code /connexion-refusee?code=…}: why, until when, and what helps. All of it is found by the support code, which nobody
 * can guess and which tells nothing of whose sign-in it was.
 */
@Named
@RequestScoped
public class RefusedPage {
    static final Sentences SENTENCES = new Sentences("fr.societaire.risk.web.messages");

    @Inject
    SignInRisk risk;

    @Inject
    @Param(name = "code")
    String code;

    private RefusalNotice notice;

    /** Without the code of a refusal there is nothing to explain. */
    public Go open() {
        notice = Optional.ofNullable(code).flatMap(risk::refusal).orElse(null);
        return notice == null ? Go.to("/connexion") : Go.stay();
    }

    public RefusalNotice getNotice() {
        return notice;
    }

    /** «réseau masqué». */
    public String getReason() {
        return SENTENCES.text(key("reason"));
    }

    /** What it means, in a sentence. */
    public String getMeaning() {
        return SENTENCES.text(key("meaning"));
    }

    /** What helps at once. */
    public String getRemedy() {
        return SENTENCES.text(key("remedy"));
    }

    private String key(String part) {
        return part + "." + notice.family().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
