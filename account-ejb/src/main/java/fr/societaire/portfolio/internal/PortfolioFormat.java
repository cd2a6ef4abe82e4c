package fr.societaire.portfolio.internal;

import fr.societaire.activation.OpeningRecord;
import fr.societaire.activation.OpeningRecord.CodeOrder;
import fr.societaire.activation.OpeningRecord.Paper;
import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.activation.domain.OpeningProofs;
import fr.societaire.activation.domain.Rights;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.contract.ContractDetail.Driver;
import fr.societaire.contract.ContractDetail.Guarantee;
import fr.societaire.contract.ContractDetail.InsuredHome;
import fr.societaire.contract.ContractDetail.Option;
import fr.societaire.contract.ContractDetail.PastCoefficient;
import fr.societaire.contract.ContractRecord;
import fr.societaire.contract.ContractRecord.Term;
import fr.societaire.contract.ContractRecord.VehicleRecord;
import fr.societaire.contract.domain.Coefficient;
import fr.societaire.identity.AccountRecord;
import fr.societaire.mandate.MandateRecord;
import fr.societaire.mandate.domain.AccountHolder;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.domain.Sex;
import fr.societaire.platform.ClockProducer;
import fr.societaire.portfolio.internal.Entry.AccountEntry;
import fr.societaire.portfolio.internal.Entry.ContractEntry;
import fr.societaire.portfolio.internal.Entry.Instalment;
import fr.societaire.portfolio.internal.Entry.InstalmentsEntry;
import fr.societaire.portfolio.internal.Entry.MandateEntry;
import fr.societaire.portfolio.internal.Entry.MemberEntry;
import fr.societaire.portfolio.internal.Entry.OpeningEntry;
import fr.societaire.portfolio.internal.Entry.SignInsEntry;
import fr.societaire.risk.FormerSignIn;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.Iban;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PremiumFrequency;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The import format, version 1: what each type of line states, field by field. docs/portfolio-import.md is its reference. */
final class PortfolioFormat {
    static Entry entry(Fields line) {
        if (!Integer.valueOf(1).equals(line.integer("v"))) {
            throw line.wrong("v", "1 expected");
        }
        return switch (line.required("type")) {
            case "member" -> new MemberEntry(member(line));
            case "contract" -> new ContractEntry(contract(line));
            case "instalments" ->
                new InstalmentsEntry(
                        line.requiredAs("contract", ContractNumber::new),
                        line.objects("instalments", PortfolioFormat::instalment));
            case "account" -> new AccountEntry(account(line));
            case "opening" -> new OpeningEntry(opening(line));
            case "mandate" -> new MandateEntry(mandate(line));
            case "signIns" -> signIns(line);
            default ->
                throw line.wrong(
                        "type", "member, contract, instalments, account, opening, mandate or signIns expected");
        };
    }

    private static MemberRecord member(Fields line) {
        return new MemberRecord(
                line.requiredAs("number", MemberNumber::new),
                line.text("title"),
                line.required("firstName"),
                line.required("lastName"),
                line.text("birthName"),
                line.date("bornOn"),
                line.text("birthPlace"),
                line.address("address"),
                line.date("memberSince"),
                line.objects(
                        "contacts",
                        c -> new Contact(
                                c.oneOf("kind", MemberRecord.Kind.class),
                                c.required("value"),
                                c.flag("verified"),
                                c.flag("primary"))),
                birth(line));
    }

    private static MemberRecord.Birth birth(Fields line) {
        return new MemberRecord.Birth(
                line.text("firstNames"),
                line.text("sex") == null ? null : line.oneOf("sex", Sex.class),
                line.text("birthPlaceCode"),
                line.text("birthCountry"));
    }

    private static ContractRecord contract(Fields line) {
        return new ContractRecord(
                line.requiredAs("number", ContractNumber::new),
                line.requiredAs("member", MemberNumber::new),
                line.oneOf("kind", ContractKind.class),
                line.required("product"),
                line.oneOf("status", ContractStatus.class),
                new Term(line.date("startsOn"), line.date("renewsOn"), line.date("endsOn")),
                line.requiredAs("premium", Money::euros),
                line.oneOf("frequency", PremiumFrequency.class),
                line.requiredAs("asOf", LocalDate::parse),
                line.objects(
                        "guarantees",
                        g -> new Guarantee(
                                g.required("label"), g.text("limit"), g.money("deductible"), g.text("explanation"))),
                line.texts("exclusions"),
                line.objects("options", o -> new Option(o.required("label"), o.text("explanation"))),
                line.object("vehicle", PortfolioFormat::vehicle),
                line.object("home", PortfolioFormat::home));
    }

    private static VehicleRecord vehicle(Fields v) {
        return new VehicleRecord(
                v.text("plate"),
                v.required("make"),
                v.required("model"),
                v.date("firstRegisteredOn"),
                v.text("usage"),
                v.as("coefficient", Coefficient::of),
                v.date("coefficientSince"),
                v.objects(
                        "history",
                        h -> new PastCoefficient(
                                h.requiredAs("since", LocalDate::parse),
                                h.requiredAs("coefficient", Coefficient::of),
                                h.text("reason"))),
                v.objects(
                        "drivers",
                        d -> new Driver(d.required("name"), d.date("bornOn"), d.date("licensedOn"), d.flag("main"))));
    }

    private static InsuredHome home(Fields h) {
        return new InsuredHome(
                Optional.ofNullable(h.address("address")).orElseThrow(() -> h.wrong("address", "required")),
                h.integer("rooms"),
                h.text("occupancy"),
                h.integer("surface"));
    }

    private static Instalment instalment(Fields i) {
        var paidOn = i.date("paidOn");
        var means = i.text("means") == null ? null : i.oneOf("means", PaymentMeans.class);
        if ((paidOn == null) != (means == null)) {
            throw i.wrong("paidOn", "comes with means, and means with it");
        }
        var amount = i.requiredAs("amount", Money::euros);
        if (!amount.isPositive()) {
            throw i.wrong("amount", "more than 0 expected");
        }
        return new Instalment(
                i.requiredAs("id", InstalmentId::new), i.requiredAs("dueOn", LocalDate::parse), amount, paidOn, means);
    }

    private static AccountRecord account(Fields line) {
        return new AccountRecord(
                line.requiredAs("member", MemberNumber::new),
                Optional.ofNullable(line.text("passwordHash")),
                line.texts("contracts").stream().map(ContractNumber::new).toList(),
                line.texts("emails"),
                line.flag("mustChangePassword"));
    }

    private static OpeningRecord opening(Fields line) {
        return new OpeningRecord(
                line.requiredAs("member", MemberNumber::new),
                line.oneOf("proofs", OpeningProofs.class),
                Optional.ofNullable(line.as("reimbursementIban", PortfolioFormat::iban)),
                Optional.ofNullable(line.object("rights", PortfolioFormat::rights))
                        .orElse(Rights.OPEN),
                line.objects("papers", p -> new Paper(p.required("id"), p.required("label"))),
                Optional.ofNullable(line.object(
                        "code", c -> new CodeOrder(c.required("order"), c.oneOf("by", CodeRoute.class)))));
    }

    private static MandateRecord mandate(Fields line) {
        return new MandateRecord(
                line.requiredAs("reference", MandateReference::new),
                line.requiredAs("member", MemberNumber::new),
                line.texts("contracts").stream().map(ContractNumber::new).collect(Collectors.toSet()),
                line.requiredAs("iban", PortfolioFormat::iban),
                line.requiredAs("holder", AccountHolder::new),
                line.requiredAs("signedOn", LocalDate::parse),
                Optional.ofNullable(line.date("lastDebitOn")),
                line.flag("ended"));
    }

    private static Iban iban(String written) {
        return Iban.typed(written).orElseThrow(() -> new IllegalArgumentException("IBAN expected"));
    }

    private static Rights rights(Fields r) {
        return r.flag("open") ? Rights.OPEN : Rights.pending(r.date("expectedOn"), r.text("awaited"));
    }

    private static SignInsEntry signIns(Fields line) {
        MemberNumber member = line.requiredAs("member", MemberNumber::new);
        return new SignInsEntry(
                member,
                line.objects(
                        "signIns",
                        s -> new FormerSignIn(
                                member,
                                s.requiredAs("on", LocalDate::parse)
                                        .atStartOfDay(ClockProducer.PARIS)
                                        .toInstant(),
                                Optional.ofNullable(s.as("country", PortfolioFormat::country)),
                                Optional.ofNullable(s.as("network", PortfolioFormat::network)),
                                Optional.ofNullable(s.text("device")))));
    }

    private static String country(String written) {
        return matching(written, "[A-Z]{2}", "two capital letters expected");
    }

    private static String network(String written) {
        return matching(written, "[0-9.]+\\.0/24|[0-9a-f:]+::/48", "24 bits of IPv4 or 48 of IPv6 expected");
    }

    private static String matching(String written, String pattern, String expectation) {
        if (!written.matches(pattern)) {
            throw new IllegalArgumentException(expectation);
        }
        return written;
    }

    private PortfolioFormat() {}
}
