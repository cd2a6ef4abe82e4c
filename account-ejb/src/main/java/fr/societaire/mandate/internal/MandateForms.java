package fr.societaire.mandate.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.mandate.MandateView.AccountView;
import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateForm;
import fr.societaire.mandate.domain.MandateForm.Creditor;
import fr.societaire.mandate.domain.MandateForm.Debtor;
import fr.societaire.mandate.domain.MandateForm.Parties;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.member.Members;
import fr.societaire.platform.Brand;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills in the form of a mandate. */
@ApplicationScoped
public class MandateForms {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** Of the random part of a reference: with the member and the day, enough that no two are alike. */
    private static final int TAIL = 8;

    @Inject
    Brand brand;

    @Inject
    Members members;

    @Inject
    @ConfigProperty(name = "portal.mandate.creditor-identifier")
    String identifier;

    private CreditorIdentifier creditor;

    /** A wrong identifier stops the portal at its first use, not a bank at the first collection. */
    @PostConstruct
    void read() {
        creditor = new CreditorIdentifier(identifier.strip());
    }

    public CreditorIdentifier creditor() {
        return creditor;
    }

    /** A mandate for these contracts, with a reference of its own, its text and no signature. */
    public Mandate draft(DebitAccount account, List<ContractCard> contracts, AccountView shown, Instant now) {
        var id = MandateId.random();
        MandateReference reference = reference(account.member(), id, now);
        var parties = new Parties(
                new Creditor(brand.getName(), brand.text("address"), creditor),
                new Debtor(account.holder().name(), address(account.member()), described(shown)));
        MandateForm form = MandateForm.of(
                reference,
                parties,
                contracts.stream()
                        .map(card -> card.number() + " · " + card.productName())
                        .toList());
        return Mandate.draft(id, reference, account, form.text(), now);
    }

    private static String described(AccountView account) {
        return account.masked() + (account.bank().isEmpty() ? "" : ", " + account.bank());
    }

    /** {@code 10000001-20261123-1F00D2A4}: an advisor can read it out, and it says nothing of the account. */
    private static MandateReference reference(MemberNumber member, MandateId id, Instant now) {
        String day = DAY.format(now.atZone(ClockProducer.PARIS));
        return new MandateReference(
                member.value() + "-" + day + "-" + id.value().substring(0, TAIL).toUpperCase(Locale.ROOT));
    }

    private String address(MemberNumber member) {
        PostalAddress address = members.of(member).orElseThrow().address();
        return address == null ? "non communiquée" : String.join(", ", address.lines());
    }
}
