package fr.societaire.member.internal;

import fr.societaire.member.MemberRecord;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes members and their contacts, a few statements for any number of them; what has not changed is not written. */
@Dependent
public class MemberUpsert {
    private static final PostalAddress NOWHERE = new PostalAddress(null, null, null, null, null);

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    /** Returns those who have lost a channel a code or a link may have been sent to. */
    public Set<MemberNumber> all(List<MemberRecord> members) {
        Map<MemberNumber, MemberRecord> last = new LinkedHashMap<>();
        members.forEach(member -> last.put(member.number(), member));
        try (Connection connection = dataSource.getConnection()) {
            identities(connection, last.values());
            return contacts(connection, last);
        } catch (SQLException e) {
            throw new IllegalStateException("members could not be written", e);
        }
    }

    private static void identities(Connection connection, Collection<MemberRecord> members) throws SQLException {
        var rows = new BulkRows(
                "member_number text",
                "title text",
                "first_name text",
                "last_name text",
                "birth_name text",
                "born_on date",
                "birth_place text",
                "street text",
                "address_complement text",
                "postcode text",
                "city text",
                "country text",
                "member_since date",
                "first_names text",
                "sex text",
                "birth_place_code text",
                "birth_country text");
        for (MemberRecord m : members) {
            PostalAddress a = m.address() == null ? NOWHERE : m.address();
            rows.add(
                    m.number(),
                    m.title(),
                    m.firstName(),
                    m.lastName(),
                    m.birthName(),
                    m.bornOn(),
                    m.birthPlace(),
                    a.street(),
                    a.complement(),
                    a.postcode(),
                    a.city(),
                    a.country(),
                    m.memberSince(),
                    m.birth().firstNames(),
                    m.birth().sex(),
                    m.birth().placeCode(),
                    m.birth().countryCode());
        }
        rows.run(connection, """
                insert into member (member_number, title, first_name, last_name, birth_name, born_on, birth_place,
                                    street, address_complement, postcode, city, country, member_since,
                                    first_names, sex, birth_place_code, birth_country)
                select * from {rows}
                on conflict (member_number) do update set
                  title = excluded.title, first_name = excluded.first_name, last_name = excluded.last_name,
                  birth_name = excluded.birth_name, born_on = excluded.born_on, birth_place = excluded.birth_place,
                  street = excluded.street, address_complement = excluded.address_complement,
                  postcode = excluded.postcode, city = excluded.city, country = excluded.country,
                  member_since = excluded.member_since, first_names = excluded.first_names, sex = excluded.sex,
                  birth_place_code = excluded.birth_place_code, birth_country = excluded.birth_country
                where (member.title, member.first_name, member.last_name, member.birth_name, member.born_on,
                       member.birth_place, member.street, member.address_complement, member.postcode, member.city,
                       member.country, member.member_since, member.first_names, member.sex, member.birth_place_code,
                       member.birth_country)
                  is distinct from (excluded.title, excluded.first_name, excluded.last_name, excluded.birth_name,
                       excluded.born_on, excluded.birth_place, excluded.street, excluded.address_complement,
                       excluded.postcode, excluded.city, excluded.country, excluded.member_since,
                       excluded.first_names, excluded.sex, excluded.birth_place_code, excluded.birth_country)""");
    }

    /** Of a member whose contacts are others than those on file, all are written anew, but for the backup he keeps. */
    private static Set<MemberNumber> contacts(Connection connection, Map<MemberNumber, MemberRecord> members)
            throws SQLException {
        var owners = new BulkRows("member_number text", "contacts text");
        var rows = new BulkRows(
                "member_number text", "kind text", "contact_value text", "verified boolean", "is_primary boolean");
        Map<MemberNumber, List<MemberRecord.Contact>> kept = ContactCorrections.keep(connection, members);
        for (MemberRecord member : members.values()) {
            Map<String, MemberRecord.Contact> contacts = new TreeMap<>();
            kept.get(member.number()).forEach(c -> contacts.putIfAbsent(c.kind() + " " + c.value(), c));
            contacts.values().forEach(c -> rows.add(member.number(), c.kind(), c.value(), c.verified(), c.primary()));
            owners.add(
                    member.number(),
                    contacts.entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue().verified() + " "
                                    + e.getValue().primary())
                            .collect(Collectors.joining("\n")));
        }
        var before = owners.read(connection, """
                delete from contact_point where not is_backup and member_number in (
                  select member_number from {rows} where r.contacts <> (
                    select coalesce(string_agg(kind || ' ' || contact_value || ' ' || verified || ' ' || is_primary, E'\\n'
                                               order by kind collate "C", contact_value collate "C"), '')
                    from contact_point p where p.member_number = r.member_number and not p.is_backup))
                returning member_number, kind, contact_value""");
        rows.run(connection, """
                insert into contact_point (member_number, kind, contact_value, verified, is_primary)
                select * from {rows} on conflict (member_number, kind, contact_value)
                do update set is_backup = false, verified = excluded.verified, is_primary = excluded.is_primary
                where contact_point.is_backup""");
        return before.stream()
                .filter(row -> !row.get(1).equals(MemberRecord.Kind.LANDLINE.name()))
                .filter(row -> kept.get(new MemberNumber(row.getFirst())).stream()
                        .noneMatch(contact -> contact.kind().name().equals(row.get(1))
                                && contact.value().equals(row.get(2))))
                .map(row -> new MemberNumber(row.getFirst()))
                .collect(Collectors.toSet());
    }
}
