package fr.societaire.portfolio.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small portfolios for tests, written line by line. */
final class PortfolioFiles {
    private final List<String> lines = new ArrayList<>();

    static PortfolioFiles aPortfolio() {
        return new PortfolioFiles();
    }

    /** So many members, each with one contract of {@code 24} instalments and an account: four lines a member. */
    PortfolioFiles withMembers(int count) {
        for (int i = 0; i < count; i++) {
            String member = Integer.toString(20000000 + i);
            String contract = "AUT%08d".formatted(i);
            lines.add(member(member));
            lines.add(contract(contract, member));
            lines.add(instalments(contract));
            lines.add("""
                    {"v":1,"type":"account","member":"%s","contracts":["%s"],"emails":["m%s@example.fr"]}""".formatted(member, contract, member));
        }
        return this;
    }

    PortfolioFiles withLine(String line) {
        lines.add(line);
        return this;
    }

    /** The line replaces the one that has this number, from 1. */
    PortfolioFiles withLineAt(int number, String line) {
        lines.set(number - 1, line);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, lines);
    }

    static String member(String number) {
        return """
                {"v":1,"type":"member","number":"%s","title":"M.","firstName":"Rémi","lastName":"Caron","bornOn":"1970-01-01",\
                "address":{"street":"1 rue de l’Étang","postcode":"29000","city":"Quimper"},\
                "contacts":[{"kind":"EMAIL","value":"M%s@example.fr","verified":true,"primary":true}]}""".formatted(number, number);
    }

    static String contract(String number, String member) {
        return contract(number, member, "ACTIVE");
    }

    static String contract(String number, String member, String status) {
        return """
                {"v":1,"type":"contract","number":"%s","member":"%s","kind":"AUTO","product":"Auto","status":"%s",\
                "startsOn":"2020-01-01","endsOn":"2026-12-31","premium":"51.00","frequency":"MONTHLY","asOf":"2026-11-20",\
                "guarantees":[{"label":"Vol","limit":"Valeur du véhicule","deductible":"350.00","explanation":"Le vol."}],\
                "exclusions":["La course"],"options":[{"label":"Assistance 0 km","explanation":"Dès la maison."}],\
                "vehicle":{"plate":"AB-123-CD","make":"Renault","model":"Clio","coefficient":"0.68",\
                "history":[{"since":"2025-01-01","coefficient":"0.72","reason":"Sans sinistre"}],\
                "drivers":[{"name":"Rémi Caron","bornOn":"1970-01-01","main":true}]}}""".formatted(number, member, status);
    }

    static String instalments(String contract) {
        StringBuilder items = new StringBuilder();
        for (int month = 0; month < 24; month++) {
            String due = "%d-%02d-05".formatted(2025 + month / 12, month % 12 + 1);
            String paid = month < 22 ? ",\"paidOn\":\"" + due + "\",\"means\":\"DIRECT_DEBIT\"" : "";
            items.append(month == 0 ? "" : ",")
                    .append("{\"id\":\"%s-%02d\",\"dueOn\":\"%s\",\"amount\":\"51.00\"%s}"
                            .formatted(contract, month, due, paid));
        }
        return "{\"v\":1,\"type\":\"instalments\",\"contract\":\"" + contract + "\",\"instalments\":[" + items + "]}";
    }
}
