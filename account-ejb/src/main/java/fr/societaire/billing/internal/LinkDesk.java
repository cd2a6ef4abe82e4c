package fr.societaire.billing.internal;

import fr.societaire.billing.PaymentLink;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.notification.SmsMessage;
import fr.societaire.payment.OpenPage;
import fr.societaire.platform.ClockProducer;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short transactions of the links: a link and what it leads to, a link and the message that carries it. */
@Stateless
@PermitAll
public class LinkDesk {
    /** Followed by the token; what answers there takes it out of the address at once. */
    private static final String PATH = "/lien-paiement/";

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    ContactPoints contacts;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    @Inject
    @ConfigProperty(name = "portal.payment.most-link-texts-an-hour")
    int mostTexts;

    /** A link just made. */
    public record Fresh(String id, URI address, Instant until) {
        /** Whoever reads the address may follow it. */
        @Override
        public String toString() {
            return "link " + id;
        }
    }

    /** Former links of the same payment give way to it. */
    public Fresh issue(OpenPage page) {
        return issue(page, false);
    }

    /** It never outlives the page it leads to. */
    private Fresh issue(OpenPage page, boolean texted) {
        IssuedSecret link =
                secrets.issueLink(SecretPurpose.PAYMENT_LINK, new SecretSubject.Unknown("payment " + page.payment()));
        em.createNativeQuery("insert into payment_link (secret, payment_id, member_number, made_at, texted)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, link.id().value().toString())
                .setParameter(2, page.payment().value())
                .setParameter(3, page.member().value())
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, texted)
                .executeUpdate();
        Instant until = link.expiresAt().isBefore(page.closesAt()) ? link.expiresAt() : page.closesAt();
        return new Fresh(link.id().value().toString(), portal.resolve(PATH + link.value()), until);
    }

    /** By text message, to the number on file. */
    public PaymentLink send(OpenPage page) {
        Optional<ContactPoint> mobile = contacts.of(page.member()).stream()
                .filter(contact -> contact.channel() == ContactChannel.MOBILE)
                .findFirst();
        if (mobile.isEmpty()) {
            return new PaymentLink.NoMobile();
        }
        return textedLately(page) >= mostTexts ? new PaymentLink.TooMany() : send(page, mobile.get());
    }

    private PaymentLink send(OpenPage page, ContactPoint mobile) {
        Fresh link = issue(page, true);
        String text = "Payer %s sur ce telephone, une seule fois, avant %s : %s"
                .formatted(euros(page.amount()), TIME.format(link.until().atZone(ClockProducer.PARIS)), link.address());
        outbox.post(new SmsMessage(mobile.value(), text, "payment-link-" + link.id()));
        return new PaymentLink.Sent(mobile.masked(), link.until());
    }

    /** Without the letters and blanks that halve a text message. */
    private static String euros(Money amount) {
        return "%d,%02d EUR".formatted(amount.cents() / 100, amount.cents() % 100);
    }

    private long textedLately(OpenPage page) {
        return ((Number) em.createNativeQuery("select count(*) from payment_link"
                                + " where member_number = ?1 and texted and made_at > ?2")
                        .setParameter(1, page.member().value())
                        .setParameter(2, Timestamp.from(clock.instant().minus(WINDOW)))
                        .getSingleResult())
                .longValue();
    }

    /** The payment a token leads to; empty when the link is too old, was used, or gave way to another. */
    public Optional<PaymentId> payment(String token) {
        if (!(secrets.checkLink(SecretPurpose.PAYMENT_LINK, token) instanceof SecretCheck.Good good)) {
            return Optional.empty();
        }
        List<?> payments = em.createNativeQuery("select payment_id from payment_link where secret = ?1")
                .setParameter(1, good.secret().value().toString())
                .getResultList();
        return payments.stream().findFirst().map(id -> new PaymentId((String) id));
    }

    /** True for exactly one caller, whatever happens at the same time. */
    public boolean use(String token) {
        return secrets.checkLink(SecretPurpose.PAYMENT_LINK, token) instanceof SecretCheck.Good good
                && secrets.consume(good.secret()) instanceof SecretCheck.Good;
    }
}
