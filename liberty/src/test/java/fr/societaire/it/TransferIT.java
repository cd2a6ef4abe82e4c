package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Odile pays by transfer: once with the reference of her contract, once without, which an accountant finds out. */
@ExtendWith(Browsers.class)
class TransferIT {
    private static final Path FOLDER = Addresses.DATA.resolve("bank/credits");

    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(2);
    private final Advisors advisors = new Advisors(sandbox);

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("odile.jsonl", odile.lines())).contains("\"rejected\":0");
    }

    @Test
    void a_transfer_pays_what_its_reference_names_and_an_accountant_finds_out_the_others(
            Visit member, Visit accountant) {
        signsIn(member);
        member.open("/paiements").follow("Payer par virement");
        member.arrivesAt("/virement").isAccessible().fitsSmallScreens();
        member.open("/virement?contrat=" + odile.contract(1));
        member.isAccessible().fitsSmallScreens();
        assertThat(member.text()).contains("51,00", "FR76", "Référence");
        member.photograph(Addresses.DATA.resolve("transfer.png"));
        String reference = member.page().locator("#reference").innerText().replaceAll("\\s|\u00A0", "");
        assertThat(reference).startsWith("RF").endsWith(odile.contract(1));
        assertThat(member.open("/virement?contrat=AUT00012001").text()).contains("n’existe pas");

        bankTells(credit("A", "51.00", reference), credit("B", "51.00", "cotisation " + odile.contract(2)));
        Eventually.holds(
                "the thanks for the first",
                () -> sandbox.mail(odile.mail()).toString().contains("Il règle votre échéance"),
                30);
        member.open("/paiements");
        assertThat(member.text()).contains("par virement", odile.contract(2));

        advisors.signIn(accountant, "compta.roche").follow("Virements");
        accountant.arrivesAt("/conseiller/virements").isAccessible().fitsSmallScreens();
        accountant.photograph(Addresses.DATA.resolve("transfers-desk.png"));
        accountant
                .page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(odile.contract(2)))
                .first()
                .click();
        accountant.arrivesAt("/conseiller/virement").isAccessible().fitsSmallScreens();
        accountant.photograph(Addresses.DATA.resolve("transfer-desk.png"));
        accountant.press("Rattacher").arrivesAt("/conseiller/virements");
        assertThat(accountant.text()).contains("Virement rattaché au contrat " + odile.contract(2));
        assertThat(member.open("/paiements").text()).contains("Aucune échéance à venir.");
        assertThat(accountant.policyViolations()).isEmpty();
        assertThat(member.policyViolations()).isEmpty();
    }

    private void signsIn(Visit member) {
        member.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", MemberDayIT.PASSWORD);
        member.press("Se connecter").arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/espace");
    }

    private String credit(String which, String amount, String words) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return """
                <Ntry><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%4$s</Dt></BookgDt>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>%1$s-%5$s</AcctSvcrRef></Refs><Amt Ccy="EUR">%2$s</Amt>
                <RltdPties><Dbtr><Pty><Nm>FLOTTE ODILE</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Ustrd>%3$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(which, amount, words, today, odile.number());
    }

    private void bankTells(String... credits) {
        String text =
                Stream.of(credits).collect(Collectors.joining("", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><Ntfctn>
                """, "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"));
        try {
            Files.createDirectories(FOLDER);
            Path part = Files.writeString(FOLDER.resolve(odile.number() + ".part"), text);
            Files.move(part, FOLDER.resolve(odile.number() + ".xml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
