package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.Complaint;
import fr.societaire.diagnosis.Diagnoses;
import fr.societaire.diagnosis.KeptOutcome;
import fr.societaire.diagnosis.Remedies;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Diagnosis;
import fr.societaire.diagnosis.domain.Symptom;
import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.platform.web.ClientAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * «Pourquoi je ne peux pas me connecter ?» Asked by an address, which holds what is seen and what was found and nothing
 * of anybody; answered on the same page. The code for the desk is made only when it is asked for.
 */
@Named
@RequestScoped
public class DiagnosisPage {
    static final String ADDRESS = "/pourquoi-je-ne-peux-pas-me-connecter";

    @Inject
    ClientAddress addresses;

    @Inject
    Diagnoses diagnoses;

    @Inject
    Remedies remedies;

    private Diagnosis diagnosis;
    private KeptOutcome kept;

    /** Before anything of the page is: whether its button exists depends on it. */
    @PostConstruct
    void examine() {
        Optional<Diagnosis> told = remedies.of(parameter("code"));
        boolean asked = parameter("chercher") != null;
        diagnosis = told.orElseGet(() ->
                asked ? diagnoses.examine(complaint(), addresses.of(request())).diagnosis() : null);
    }

    /** Keeps what is shown for the desk; the page comes back with the code, or asks for a human check first. */
    public void keep() {
        var request = request();
        var human = HumanAnswer.of(request::getParameter, addresses.of(request));
        kept = diagnoses.keep(complaint(), human, request.getHeader("User-Agent"));
    }

    /** What a message's code told needs no desk: the message has a support code of its own where there is one to give. */
    public boolean isKeepable() {
        return parameter("code") == null;
    }

    public boolean isAnswered() {
        return diagnosis != null;
    }

    /** What to do now. */
    public Advice getAdvice() {
        return Advice.of(diagnosis.cause());
    }

    public List<Advice> getOthers() {
        return diagnosis.others().stream().map(Advice::of).toList();
    }

    /** What may be seen, for the list of choices. */
    public List<Choice> getSymptoms() {
        String chosen = parameter(ComplaintForm.SYMPTOM);
        return Arrays.stream(Symptom.values())
                .map(symptom -> Choice.of(symptom, chosen))
                .toList();
    }

    public List<LiveCheck> getChecks() {
        return ComplaintForm.checks().stream().map(this::liveCheck).toList();
    }

    /** The code of a kept diagnosis; {@code null} while it is not kept. */
    public String getCode() {
        return kept instanceof KeptOutcome.Kept done ? done.code().value() : null;
    }

    public boolean isHumanAsked() {
        return kept instanceof KeptOutcome.HumanAsked;
    }

    private LiveCheck liveCheck(Check check) {
        return LiveCheck.of(check, parameter(ComplaintForm.field(check)));
    }

    private static Complaint complaint() {
        return ComplaintForm.read(DiagnosisPage::parameter);
    }

    private static String parameter(String name) {
        return request().getParameter(name);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
