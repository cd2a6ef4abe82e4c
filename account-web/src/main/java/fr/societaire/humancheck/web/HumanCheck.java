package fr.societaire.humancheck.web;

import fr.societaire.humancheck.HumanChallenge;
import fr.societaire.humancheck.HumanChecks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The challenge of the page being shown: a fresh one each time it is shown. */
@Named
@RequestScoped
public class HumanCheck {
    @Inject
    HumanChecks checks;

    private HumanChallenge challenge;

    @PostConstruct
    void ask() {
        challenge = checks.challenge();
    }

    public HumanChallenge getChallenge() {
        return challenge;
    }
}
