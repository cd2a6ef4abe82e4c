package fr.societaire.staff.web;

import fr.societaire.platform.web.Go;
import fr.societaire.staff.StaffLinkRequest;
import fr.societaire.staff.StaffPasswords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The password of the desk is forgotten: a name is asked for, and the answer is the same whoever has it. */
@Named
@RequestScoped
public class StaffForgottenPage {
    static final String ADDRESS = StaffDoor.AREA + "/mot-de-passe-oublie";

    @Inject
    StaffPasswords passwords;

    @Inject
    StaffBrowser browser;

    private String name;
    private boolean taken;
    private StaffProblem.Met problem;

    @PostConstruct
    void load() {
        taken = browser.parameter("fait") != null;
    }

    public Go submit() {
        return switch (passwords.ask(name, browser.address())) {
            case StaffLinkRequest.Taken asked -> Go.to(ADDRESS).with("fait", "oui");
            case StaffLinkRequest.Wait wait -> {
                problem = StaffProblem.TOO_MANY_LINKS.met(wait.until());
                yield Go.stay();
            }
        };
    }

    /** Whether a request has just been taken, as the address says. */
    public boolean isTaken() {
        return taken;
    }

    public StaffProblem.Met getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
