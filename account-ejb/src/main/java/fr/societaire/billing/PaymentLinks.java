package fr.societaire.billing;

import fr.societaire.billing.internal.LinkDesk;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.OpenPage;
import fr.societaire.payment.OpenPages;
import fr.societaire.platform.QrPicture;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * The same payment on another device: a link that lives half an hour and opens once, and only ever leads to the page of
 * the very attempt it was made for. Two devices are one payment.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentLinks {
    @Inject
    CardPayments payments;

    @Inject
    OpenPages pages;

    @Inject
    LinkDesk desk;

    /** A link to scan; former ones of this payment open nothing any more. Another's payment is refused as not found. */
    public PaymentLink draw(MemberNumber member, PaymentId payment) {
        return open(member, payment)
                .<PaymentLink>map(page -> {
                    LinkDesk.Fresh link = desk.issue(page);
                    return new PaymentLink.Drawn(
                            link.address(), QrPicture.of(link.address().toString()), link.until());
                })
                .orElseGet(PaymentLink.NotOpen::new);
    }

    /** A link by text message to the number on file; former ones of this payment open nothing any more. */
    public PaymentLink send(MemberNumber member, PaymentId payment) {
        return open(member, payment).map(desk::send).orElseGet(PaymentLink.NotOpen::new);
    }

    /** What the link is for. Looking uses nothing up. */
    @PermitAll
    public Optional<LinkedPayment> look(String token) {
        return desk.payment(token).flatMap(pages::of).map(page -> new LinkedPayment(page.amount(), page.label()));
    }

    /** Uses the link up, and leads to the processor's page; empty when it leads nowhere any more. */
    @PermitAll
    public Optional<URI> follow(String token) {
        Optional<OpenPage> page = desk.payment(token).flatMap(pages::of).filter(open -> desk.use(token));
        page.map(OpenPage::payment).ifPresent(pages::openedElsewhere);
        return page.map(OpenPage::page);
    }

    private Optional<OpenPage> open(MemberNumber member, PaymentId payment) {
        payments.look(member, payment);
        return pages.of(payment);
    }
}
