package fr.societaire.diagnosis;

import fr.societaire.availability.ServiceState;
import fr.societaire.availability.ServiceView;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.diagnosis.domain.AppVersion;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Diagnosis;
import fr.societaire.diagnosis.domain.Facts;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.diagnosis.internal.DiagnosisArchive;
import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.humancheck.HumanChecks;
import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.risk.Places;
import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.Place;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Examines why somebody cannot get in. Asks nobody who he is, and looks at no account. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Diagnoses {
    private static final String HOME = "FR";

    @Inject
    ServiceState service;

    @Inject
    Places places;

    @Inject
    Throttle throttle;

    @Inject
    HumanChecks humans;

    @Inject
    DiagnosisArchive archive;

    @Inject
    @ConfigProperty(name = "portal.app.oldest-version")
    Optional<String> oldestApp;

    /**
     * Adds to the complaint what the portal knows of itself and of the network it is asked from, and concludes. Nothing is
     * written.
     *
     * @param address the network address of the request
     */
    public Examination examine(Complaint complaint, String address) {
        ServiceView now = service.now();
        Facts facts = new Facts(complaint.symptom(), complaint.found())
                .with(Check.SERVICE, now.isSignInStopped() ? Reading.BAD : Reading.GOOD)
                .with(Check.MESSAGES, messages(now));
        Facts placed = place(address).map(read -> facts.with(Check.PLACE, read)).orElse(facts);
        Facts all =
                app(complaint).map(read -> placed.with(Check.APP_VERSION, read)).orElse(placed);
        return new Examination(all, Diagnosis.of(all));
    }

    /**
     * Keeps an examination for the desk, under a code for the member to read out. Whoever asks for many from one network
     * shows first that he is no program.
     */
    public KeptOutcome keep(Complaint complaint, HumanAnswer human, String userAgent) {
        HumanVerdict verdict = switch (throttle.ask(Limit.KEPT_DIAGNOSES_PER_NETWORK, human.address())) {
            case Verdict.Wait often -> humans.verify(human);
            case Verdict.Allowed go -> new HumanVerdict.Passed();
        };
        return verdict instanceof HumanVerdict.Passed
                ? new KeptOutcome.Kept(archive.write(examine(complaint, human.address()), human.address(), userAgent))
                : new KeptOutcome.HumanAsked(verdict);
    }

    /** What a stranger may be told of his own network: that it is abroad, or hides where it is. Empty where nothing is known. */
    private Optional<Reading> place(String address) {
        Place place = places.of(address);
        boolean hidden = place.network() == NetworkKind.HOSTING || place.network() == NetworkKind.ANONYMISING;
        boolean abroad =
                place.country().filter(country -> !country.equals(HOME)).isPresent();
        if (hidden || abroad) {
            return Optional.of(Reading.BAD);
        }
        return place.country().map(home -> Reading.GOOD);
    }

    private static Reading messages(ServiceView now) {
        boolean well =
                now.of(ServiceFunction.EMAIL) == FunctionState.UP && now.of(ServiceFunction.SMS) == FunctionState.UP;
        return well ? Reading.GOOD : Reading.BAD;
    }

    private Optional<Reading> app(Complaint complaint) {
        Optional<AppVersion> oldest = oldestApp.flatMap(AppVersion::read);
        return complaint
                .appVersion()
                .flatMap(AppVersion::read)
                .flatMap(theirs -> oldest.map(ours -> theirs.isBefore(ours) ? Reading.BAD : Reading.GOOD));
    }
}
