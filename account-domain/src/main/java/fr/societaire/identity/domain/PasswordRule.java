package fr.societaire.identity.domain;

/** One rule a new password must satisfy, with the sentence a member reads beside its tick. */
public enum PasswordRule {
    STRONG(
            "12 caractères mêlant majuscules, minuscules, chiffres et signes, ou 14 caractères de trois de ces familles, ou une phrase de 7 mots différents"),
    NOT_TOO_LONG("128 caractères au plus"),
    NOT_ABOUT_YOU("ni votre nom, ni votre date de naissance, ni votre numéro, ni votre adresse e-mail"),
    NO_OBVIOUS_SEQUENCE("pas de suite évidente comme 1234, azerty ou aaaa"),
    NOT_COMMON("pas un mot de passe courant ou facile à deviner");

    private final String sentence;

    PasswordRule(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
