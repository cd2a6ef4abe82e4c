package fr.societaire.contract.internal;

import fr.societaire.contract.ContractDetail.Driver;
import fr.societaire.contract.ContractDetail.Guarantee;
import fr.societaire.contract.ContractDetail.InsuredHome;
import fr.societaire.contract.ContractDetail.Option;
import fr.societaire.contract.ContractDetail.PastCoefficient;
import fr.societaire.contract.ContractRecord;
import fr.societaire.contract.ContractRecord.VehicleRecord;
import fr.societaire.contract.domain.ContractLine.Section;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.PostalAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** What hangs on contracts, gathered row by row and written table by table; what was there before goes. */
final class ContractParts {
    private static final List<String> TABLES =
            List.of("contract_term", "insured_vehicle", "vehicle_coefficient", "vehicle_driver", "insured_premises");

    private final BulkRows owners = new BulkRows("contract_number text");
    private final BulkRows terms = new BulkRows(
            "contract_number text",
            "section text",
            "line_position integer",
            "label text",
            "limit_text text",
            "deductible_cents bigint",
            "explanation text");
    private final BulkRows vehicles = new BulkRows(
            "contract_number text",
            "plate text",
            "make text",
            "model text",
            "first_registered_on date",
            "vehicle_usage text",
            "coefficient integer",
            "coefficient_since date");
    private final BulkRows coefficients =
            new BulkRows("contract_number text", "since date", "coefficient integer", "reason text");
    private final BulkRows drivers = new BulkRows(
            "contract_number text",
            "line_position integer",
            "full_name text",
            "born_on date",
            "licensed_on date",
            "main_driver boolean");
    private final BulkRows premises = new BulkRows(
            "contract_number text",
            "street text",
            "address_complement text",
            "postcode text",
            "city text",
            "country text",
            "rooms integer",
            "occupancy text",
            "surface integer");
    private final List<BulkRows> all = List.of(owners, terms, vehicles, coefficients, drivers, premises);

    static ContractParts of(ContractRecord contract) {
        var parts = new ContractParts();
        parts.gather(contract);
        return parts;
    }

    void addAll(ContractParts other) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).addAll(other.all.get(i));
        }
    }

    /** Tells parts apart that differ in anything. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            all.forEach(rows -> rows.feed(digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void gather(ContractRecord contract) {
        ContractNumber number = contract.number();
        owners.add(number);
        int position = 0;
        for (Guarantee g : contract.guarantees()) {
            Long deductible = g.deductible() == null ? null : g.deductible().cents();
            terms.add(number, Section.GUARANTEE, position++, g.label(), g.limit(), deductible, g.explanation());
        }
        for (String exclusion : contract.exclusions()) {
            terms.add(number, Section.EXCLUSION, position++, exclusion, null, null, null);
        }
        for (Option option : contract.options()) {
            terms.add(number, Section.OPTION, position++, option.label(), null, null, option.explanation());
        }
        if (contract.vehicle() != null) {
            gather(number, contract.vehicle());
        }
        if (contract.home() != null) {
            gather(number, contract.home());
        }
    }

    private void gather(ContractNumber number, VehicleRecord v) {
        Integer coefficient = v.coefficient() == null ? null : v.coefficient().hundredths();
        vehicles.add(
                number,
                v.plate(),
                v.make(),
                v.model(),
                v.firstRegisteredOn(),
                v.usage(),
                coefficient,
                v.coefficientSince());
        for (PastCoefficient past : v.history()) {
            coefficients.add(number, past.since(), past.coefficient().hundredths(), past.reason());
        }
        int position = 0;
        for (Driver d : v.drivers()) {
            drivers.add(number, position++, d.name(), d.bornOn(), d.licensedOn(), d.main());
        }
    }

    private void gather(ContractNumber number, InsuredHome home) {
        PostalAddress a = home.address();
        premises.add(
                number,
                a.street(),
                a.complement(),
                a.postcode(),
                a.city(),
                a.country(),
                home.rooms(),
                home.occupancy(),
                home.surface());
    }

    void replace(Connection connection) throws SQLException {
        for (String table : TABLES) {
            owners.run(
                    connection,
                    "delete from " + table + " where contract_number in (select contract_number from {rows})");
        }
        insert(
                connection,
                terms,
                "contract_term",
                "section, line_position, label, limit_text, deductible_cents, explanation");
        insert(
                connection,
                vehicles,
                "insured_vehicle",
                "plate, make, model, first_registered_on, vehicle_usage, coefficient, coefficient_since");
        insert(connection, coefficients, "vehicle_coefficient", "since, coefficient, reason");
        insert(connection, drivers, "vehicle_driver", "line_position, full_name, born_on, licensed_on, main_driver");
        insert(
                connection,
                premises,
                "insured_premises",
                "street, address_complement, postcode, city, country, rooms, occupancy, surface");
    }

    private static void insert(Connection connection, BulkRows rows, String table, String columns) throws SQLException {
        rows.run(connection, "insert into " + table + " (contract_number, " + columns + ") select * from {rows}");
    }
}
