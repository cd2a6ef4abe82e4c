package fr.societaire.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * Writes a portfolio of any size in the import format, for load tests: members with 1 to 5 contracts, 24 months of
 * instalments each, an account for four members in five. The same size and day give the same bytes: the seed is fixed and
 * the generator of the JDK is specified. Streamed: the memory used does not depend on the size.
 *
 * <p>Arguments: number of members, file, and optionally the day (today by default). One file without dependencies, so
 * that the JDK runs it from its source.
 */
public final class PortfolioGenerator {
    private static final long SEED = 20_261_122L;
    private static final int FIRST_MEMBER = 20_000_001;

    /** {@code Marée-Haute-2026!}, the password of the demonstration: whoever tests a load signs many members in. */
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1" + "$QTmZ8UoXre9dQs4sxz6yDg$Nty1gJ61n1cUpNzj0RD3EPPWEMFJGIvPy5Nqap0V0Gc";

    private static final String[] WOMEN = {
        "Marie",
        "Nathalie",
        "Isabelle",
        "Sylvie",
        "Catherine",
        "Camille",
        "Léa",
        "Manon",
        "Chloé",
        "Inès",
        "Amélie",
        "Hélène",
        "Zoé",
        "Fatou",
        "Yasmina",
        "Élodie"
    };
    private static final String[] MEN = {
        "Jean",
        "Pierre",
        "Michel",
        "Philippe",
        "Nicolas",
        "Julien",
        "Thomas",
        "Lucas",
        "Hugo",
        "Rémi",
        "Loïc",
        "Mamadou",
        "Karim",
        "Éric",
        "Gaël",
        "François"
    };
    private static final String[] NAMES = {
        "Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Dubois", "Moreau", "Laurent", "Simon",
        "Michel", "Lefèvre", "Leroy", "Roux", "David", "Bertrand", "Morel", "Fournier", "Girard", "Bonnet", "Dupont",
        "Lambert", "Fontaine", "Rousseau", "Vincent", "Muller", "Faure", "Mercier", "Blanc", "Guérin", "Boyer",
                "N’Diaye",
        "Le Goff", "Benali", "Nguyen"
    };
    private static final String[] STREETS = {
        "rue de la République",
        "rue des Lilas",
        "avenue Jean-Jaurès",
        "rue Pasteur",
        "place de l’Église",
        "rue Victor-Hugo",
        "chemin des Vignes",
        "boulevard Voltaire",
        "allée des Tilleuls",
        "quai de la Loire"
    };
    private static final String[][] TOWNS = {
        {"75011", "Paris"}, {"69003", "Lyon"}, {"13001", "Marseille"}, {"31000", "Toulouse"}, {"44000", "Nantes"},
        {"33000", "Bordeaux"}, {"59000", "Lille"}, {"35000", "Rennes"}, {"67000", "Strasbourg"}, {"06000", "Nice"},
        {"29000", "Quimper"}, {"79000", "Niort"}, {"86000", "Poitiers"}, {"17000", "La Rochelle"}
    };
    private static final String[][] CARS = {
        {"Renault", "Clio"},
        {"Peugeot", "208"},
        {"Citroën", "C3"},
        {"Dacia", "Sandero"},
        {"Toyota", "Yaris"},
        {"Volkswagen", "Golf"},
        {"Renault", "Mégane"},
        {"Peugeot", "3008"}
    };

    private enum Product {
        AUTO("AUT", "Auto Confort", "Dommages tous accidents", "Valeur du véhicule", "350.00"),
        TWO_WHEELER("MOT", "Deux-roues Liberté", "Vol", "Valeur du deux-roues", "500.00"),
        HOME("HAB", "Habitation Sérénité", "Dégât des eaux", "40 000 €", "150.00"),
        HEALTH("SAN", "Santé Famille", "Hôpital", "Frais réels", null);

        final String prefix;
        final String terms;

        Product(String prefix, String name, String guarantee, String limit, String deductible) {
            this.prefix = prefix;
            this.terms = ",\"product\":\"" + name + "\",\"guarantees\":[{\"label\":\"" + guarantee + "\",\"limit\":\""
                    + limit
                    + "\"" + (deductible == null ? "" : ",\"deductible\":\"" + deductible + "\"")
                    + ",\"explanation\":\"Selon les conditions du contrat.\"},{\"label\":\"Défense et recours\",\"limit\":\"6 000 €"
                    + " par litige\"},{\"label\":\"Assistance\",\"explanation\":\"Jour et nuit.\"}],"
                    + "\"exclusions\":[\"Les dommages causés volontairement.\"]";
        }
    }

    private final Random random = new Random(SEED);
    private final LocalDate today;
    private final Writer out;
    private int contracts;

    private PortfolioGenerator(LocalDate today, Writer out) {
        this.today = today;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int members = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        LocalDate today =
                arguments.length > 2 ? LocalDate.parse(arguments[2]) : LocalDate.now(ZoneId.of("Europe/Paris"));
        try (Writer out = Files.newBufferedWriter(file)) {
            var generator = new PortfolioGenerator(today, out);
            for (int i = 0; i < members; i++) {
                generator.member(FIRST_MEMBER + i);
            }
            System.out.println(members + " members, " + generator.contracts + " contracts: " + file.toAbsolutePath());
        }
    }

    private void member(int number) throws IOException {
        boolean woman = random.nextBoolean();
        String first = any(woman ? WOMEN : MEN);
        String name = any(NAMES);
        String[] town = TOWNS[random.nextInt(TOWNS.length)];
        String address = "{\"street\":\"" + (1 + random.nextInt(90)) + " " + any(STREETS) + "\",\"postcode\":\""
                + town[0] + "\",\"city\":\"" + town[1] + "\"}";
        LocalDate born = LocalDate.of(1940 + random.nextInt(66), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String email = "m" + number + "@example.fr";
        line("{\"v\":1,\"type\":\"member\",\"number\":\"" + number + "\",\"title\":\"" + (woman ? "Mme" : "M.")
                + "\",\"firstName\":\"" + first + "\",\"lastName\":\"" + name + "\",\"bornOn\":\"" + born
                + "\",\"memberSince\":\"" + today.minusYears(1 + random.nextInt(25)) + "\",\"address\":" + address
                + ",\"contacts\":[{\"kind\":\"EMAIL\",\"value\":\"" + email + "\",\"verified\":true,\"primary\":true},"
                + "{\"kind\":\"MOBILE\",\"value\":\"+3363998" + String.format("%04d", random.nextInt(10_000))
                + "\",\"verified\":true,\"primary\":true}]}");
        StringBuilder numbers = new StringBuilder();
        for (int left = howMany(); left > 0; left--) {
            numbers.append(numbers.length() == 0 ? "\"" : ",\"")
                    .append(contract(number, first + " " + name, born, address))
                    .append('"');
        }
        if (random.nextInt(5) > 0) {
            line("{\"v\":1,\"type\":\"account\",\"member\":\"" + number + "\",\"passwordHash\":\"" + PASSWORD_HASH
                    + "\",\"contracts\":[" + numbers + "],\"emails\":[\"" + email + "\"]}");
        }
    }

    /** 1 to 5, most often 1 or 2. */
    private int howMany() {
        int dice = random.nextInt(100);
        return dice < 35 ? 1 : dice < 65 ? 2 : dice < 85 ? 3 : dice < 95 ? 4 : 5;
    }

    private String contract(int member, String name, LocalDate born, String address) throws IOException {
        Product product = Product.values()[random.nextInt(Product.values().length)];
        String number = product.prefix + String.format("%08d", 30_000_001 + contracts++);
        int months = List.of(1, 1, 1, 1, 1, 1, 3, 12, 12, 12).get(random.nextInt(10));
        LocalDate next = today.plusDays(random.nextInt(28));
        LocalDate renewal = next.plusMonths(months == 12 ? 0 : random.nextInt(12));
        String amount = (months * (8 + random.nextInt(60))) + "." + String.format("%02d", random.nextInt(100));
        line("{\"v\":1,\"type\":\"contract\",\"number\":\"" + number + "\",\"member\":\"" + member + "\",\"kind\":\""
                + product.name() + "\"" + product.terms + ",\"status\":\"ACTIVE\",\"startsOn\":\""
                + renewal.minusYears(3 + random.nextInt(10)) + "\",\"renewsOn\":\"" + renewal + "\",\"premium\":\""
                + amount
                + "\",\"frequency\":\"" + (months == 1 ? "MONTHLY" : months == 3 ? "QUARTERLY" : "YEARLY")
                + "\",\"asOf\":\""
                + today + "\"" + insured(product, name, born, address) + "}");
        instalments(number, next, months, amount);
        return number;
    }

    private String insured(Product product, String name, LocalDate born, String address) {
        return switch (product) {
            case AUTO, TWO_WHEELER -> {
                String[] car = CARS[random.nextInt(CARS.length)];
                yield ",\"vehicle\":{\"plate\":\"" + plate() + "\",\"make\":\"" + car[0] + "\",\"model\":\"" + car[1]
                        + "\",\"firstRegisteredOn\":\"" + today.minusMonths(6 + random.nextInt(140))
                        + "\",\"usage\":\"Trajets privés et domicile-travail\",\"coefficient\":\"0."
                        + (50 + random.nextInt(50)) + "\",\"coefficientSince\":\""
                        + today.minusMonths(random.nextInt(12))
                        + "\",\"drivers\":[{\"name\":\"" + name + "\",\"bornOn\":\"" + born + "\",\"licensedOn\":\""
                        + born.plusYears(19) + "\",\"main\":true}]}";
            }
            case HOME ->
                ",\"home\":{\"address\":" + address + ",\"rooms\":" + (1 + random.nextInt(6)) + ",\"occupancy\":\""
                        + (random.nextBoolean() ? "Locataire" : "Propriétaire occupant") + "\",\"surface\":"
                        + (18 + random.nextInt(140)) + "}";
            case HEALTH -> "";
        };
    }

    private String plate() {
        String letters = "ABCDEFGHJKLMNPQRSTVWXYZ";
        StringBuilder plate = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            plate.append(i == 2 ? String.format("-%03d-", 1 + random.nextInt(999)) : "")
                    .append(letters.charAt(random.nextInt(letters.length())));
        }
        return plate.toString();
    }

    /** The 24 months behind, all paid, and the next one. */
    private void instalments(String contract, LocalDate next, int months, String amount) throws IOException {
        StringBuilder items = new StringBuilder();
        for (int back = 24 / months; back >= 0; back--) {
            LocalDate due = next.minusMonths((long) back * months);
            String day = due.toString();
            items.append(items.length() == 0 ? "{\"id\":\"" : ",{\"id\":\"")
                    .append(contract)
                    .append('-')
                    .append(day, 0, 7)
                    .append("\",\"dueOn\":\"")
                    .append(day)
                    .append("\",\"amount\":\"")
                    .append(amount)
                    .append('"');
            if (back > 0) {
                items.append(",\"paidOn\":\"").append(day).append("\",\"means\":\"DIRECT_DEBIT\"");
            }
            items.append('}');
        }
        line("{\"v\":1,\"type\":\"instalments\",\"contract\":\"" + contract + "\",\"instalments\":[" + items + "]}");
    }

    private void line(String json) throws IOException {
        out.write(json);
        out.write('\n');
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
