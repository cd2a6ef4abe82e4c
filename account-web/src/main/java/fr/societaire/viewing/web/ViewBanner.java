package fr.societaire.viewing.web;

import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** Whose pages an advisor is looking at, for the strip above them. */
@Named
@RequestScoped
public class ViewBanner {
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ]");

    @Inject
    Members members;

    @Inject
    CurrentMember member;

    /** As it follows «l’espace»: {@code de Mme Camille Bernard}, {@code d’Odile Flotte}. */
    public String getWhose() {
        String name =
                members.of(member.number()).map(MemberIdentity::formalName).orElse("ce sociétaire");
        return (VOWEL.matcher(name).lookingAt() ? "d’" : "de ") + name;
    }
}
