package fr.societaire.it;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A member of so many car contracts, each with one instalment to come, soon enough to be payable, and one paid; written as the insurer's system
 * would. New each time: nothing is left of him from a former run.
 */
final class Fleet {
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$QTmZ8UoXre9dQs4sxz6yDg$Nty1gJ61n1cUpNzj0RD3EPPWEMFJGIvPy5Nqap0V0Gc";

    private final String number = Integer.toString(ThreadLocalRandom.current().nextInt(60_000_000, 90_000_000));
    private final int size;

    private Fleet(int size) {
        this.size = size;
    }

    static Fleet of(int size) {
        return new Fleet(size);
    }

    String number() {
        return number;
    }

    /** How many contracts she has. */
    int size() {
        return size;
    }

    /** As the desk hears her. */
    Caller onTheTelephone() {
        return new Caller(
                number,
                "Odile Flotte",
                Map.of(
                        "numéro d’un de vos contrats", contract(1),
                        "date de naissance", "01 01 1970",
                        "code postal", "29200",
                        "nom de votre rue", "12 rue de la digue",
                        "immatriculation", "FL 001 OT",
                        "dernier paiement", "51,00",
                        "devenu sociétaire", "2020"));
    }

    String mail() {
        return "fleet" + number + "@example.fr";
    }

    String mobile() {
        return "+3363998" + number.substring(4);
    }

    String contract(int n) {
        return "AUT" + number + "%03d".formatted(n);
    }

    /** The instalment to come of a contract. */
    String due(int n) {
        return contract(n) + "-D";
    }

    String lines() {
        return """
                {"v":1,"type":"member","number":"%1$s","firstName":"Odile","lastName":"Flotte","bornOn":"1970-01-01",\
                "memberSince":"2020-01-01","address":{"street":"12 rue de la Digue","postcode":"29200","city":"Brest"},\
                "contacts":[{"kind":"EMAIL","value":"%2$s","verified":true,"primary":true},\
                {"kind":"MOBILE","value":"%4$s","verified":true}]}
                {"v":1,"type":"account","member":"%1$s","passwordHash":"%3$s"}
                """.formatted(number, mail(), PASSWORD_HASH, mobile())
                + IntStream.rangeClosed(1, size).mapToObj(this::contractLines).collect(Collectors.joining());
    }

    /** The same of one who has never connected. */
    String linesWithoutAccount() {
        return lines().lines()
                .filter(line -> !line.contains("\"type\":\"account\""))
                .collect(Collectors.joining("\n"));
    }

    private String contractLines(int n) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return """
                {"v":1,"type":"contract","number":"%1$s","member":"%2$s","kind":"AUTO","product":"Auto Flotte","status":"ACTIVE",\
                "startsOn":"2020-01-01","premium":"51.00","frequency":"MONTHLY","asOf":"%3$s",\
                "guarantees":[{"label":"Vol"},{"label":"Incendie"}],"vehicle":{"make":"Renault","model":"Kangoo","plate":"FL-%4$03d-OT"}}
                {"v":1,"type":"instalments","contract":"%1$s","instalments":[\
                {"id":"%1$s-P","dueOn":"%5$s","amount":"51.00","paidOn":"%5$s","means":"DIRECT_DEBIT"},\
                {"id":"%1$s-D","dueOn":"%6$s","amount":"51.00"}]}
                """.formatted(contract(n), number, today, n, today.minusMonths(1), today.plusDays((n + 1) / 2));
    }
}
