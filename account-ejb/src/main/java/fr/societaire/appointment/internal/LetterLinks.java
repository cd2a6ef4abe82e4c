package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The links of the letters. Each is a secret of its own and leads to its appointment wherever it was moved: whoever opens
 * the first letter finds what the last one says.
 */
@Dependent
public class LetterLinks {
    /** Followed by the token; what answers there takes it out of the address at once. */
    private static final String PATH = "/lien-rendez-vous/";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** A fresh address for its member. */
    URI of(Appointment appointment) {
        IssuedSecret link = secrets.issueLink(
                SecretPurpose.APPOINTMENT_LINK,
                new SecretSubject.Unknown("appointment " + appointment.reference() + " " + UUID.randomUUID()));
        em.createNativeQuery("insert into appointment_link (secret, reference) values (?1, ?2)")
                .setParameter(1, link.id().value().toString())
                .setParameter(2, appointment.reference())
                .executeUpdate();
        return portal.resolve(PATH + link.value());
    }

    /** The appointment a token leads to. */
    public Optional<String> reference(String token) {
        if (!(secrets.checkLink(SecretPurpose.APPOINTMENT_LINK, token) instanceof SecretCheck.Good good)) {
            return Optional.empty();
        }
        List<?> references = em.createNativeQuery("select reference from appointment_link where secret = ?1")
                .setParameter(1, good.secret().value().toString())
                .getResultList();
        return references.stream().findFirst().map(String.class::cast);
    }
}
