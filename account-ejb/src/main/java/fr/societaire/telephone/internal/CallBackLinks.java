package fr.societaire.telephone.internal;

import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.telephone.domain.CallBack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links of the text messages: whoever reads that number may give the call up. */
@Dependent
public class CallBackLinks {
    /** Followed by the token; what answers there takes it out of the address at once. */
    private static final String PATH = "/lien-rappel/";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** A fresh address. */
    URI of(CallBack wish) {
        IssuedSecret link = secrets.issueLink(
                SecretPurpose.CALL_BACK_LINK,
                new SecretSubject.Unknown("call-back " + wish.id() + " " + UUID.randomUUID()));
        em.createNativeQuery("insert into call_back_link (secret, call_back) values (?1, ?2)")
                .setParameter(1, link.id().value().toString())
                .setParameter(2, wish.id())
                .executeUpdate();
        return portal.resolve(PATH + link.value());
    }

    /** The wish a token leads to. */
    public Optional<String> callBack(String token) {
        if (!(secrets.checkLink(SecretPurpose.CALL_BACK_LINK, token) instanceof SecretCheck.Good good)) {
            return Optional.empty();
        }
        List<?> wishes = em.createNativeQuery("select call_back from call_back_link where secret = ?1")
                .setParameter(1, good.secret().value().toString())
                .getResultList();
        return wishes.stream().findFirst().map(String.class::cast);
    }
}
