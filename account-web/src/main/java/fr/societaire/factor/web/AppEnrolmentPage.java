package fr.societaire.factor.web;

import fr.societaire.factor.AppEnrolment;
import fr.societaire.factor.AppEnrolmentOutcome;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.ProofGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** {@code /securite-application}: the picture to scan, and the first code. */
@Named
@RequestScoped
public class AppEnrolmentPage {
    static final String ADDRESS = "/securite-application";

    @Inject
    AuthenticatorApps apps;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    private AppEnrolment enrolment;
    private String code;
    private String name;
    private Notice problem;

    /** The key is shown to who has just proved himself, and only while it waits for its first code. */
    public Go open() {
        return gate.through(ADDRESS, () -> {
            Optional<AppEnrolment> pending = apps.pending(owner(), me.number().value());
            enrolment = pending.orElse(null);
            return pending.isPresent() ? Go.stay() : Go.to(FactorsPage.ADDRESS);
        });
    }

    public Go confirm() {
        return gate.through(ADDRESS, () -> switch (apps.confirm(owner(), code, name)) {
            case AppEnrolmentOutcome.Confirmed confirmed ->
                Go.to(FactorsPage.ADDRESS).with("fait", "application-ajoutee");
            case AppEnrolmentOutcome.WrongCode wrong -> {
                problem = FactorProblem.WRONG_FIRST_CODE.met();
                yield Go.stay();
            }
            case AppEnrolmentOutcome.Over over -> Go.to(FactorsPage.ADDRESS).with("fait", "trop-tard");
        });
    }

    private FactorOwner owner() {
        return FactorOwner.of(me.number());
    }

    public AppEnrolment getEnrolment() {
        return enrolment;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
