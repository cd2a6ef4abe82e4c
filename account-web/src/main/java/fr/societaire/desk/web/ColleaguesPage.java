package fr.societaire.desk.web;

import fr.societaire.desk.ColleagueAccess;
import fr.societaire.staff.ColleaguePage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;

/** /conseiller/collegues: who works here, for who answers for their access. */
@Named
@RequestScoped
public class ColleaguesPage {
    @Inject
    ColleagueAccess access;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @Param(name = "nom")
    String letters;

    private ColleaguePage found;

    @PostConstruct
    void load() {
        found = access.page(letters, page == null ? 1 : page);
    }

    public ColleaguePage getFound() {
        return found;
    }

    public String getLetters() {
        return letters == null ? "" : letters;
    }

    /** The address of another page of the same search. */
    public String address(int number) {
        return "/conseiller/collegues?nom=" + URLEncoder.encode(getLetters(), StandardCharsets.UTF_8) + "&page="
                + number;
    }
}
