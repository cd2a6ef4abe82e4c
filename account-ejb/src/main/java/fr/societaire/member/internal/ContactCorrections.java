package fr.societaire.member.internal;

import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.MemberNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Contacts that were corrected here, by their member or by the desk, and that the insurer's own file does not have yet. A
 * portfolio that still says what was corrected does not undo it: it would lead the member's codes back to the telephone he
 * has lost. One that says the same, or something else, is right, and the correction is forgotten.
 */
final class ContactCorrections {
    private ContactCorrections() {}

    /**
     * @param stated what the portfolio says in its place; empty where it says nothing
     * @param value empty where the member is reached there no more and nowhere else instead
     */
    private record Correction(MemberNumber member, Kind kind, String stated, String value, boolean verified) {
        boolean holdsFor(List<Contact> contacts) {
            List<String> said = contacts.stream()
                    .filter(contact -> contact.kind() == kind)
                    .map(Contact::value)
                    .toList();
            return !said.contains(value) && (stated.isEmpty() ? said.isEmpty() : said.contains(stated));
        }

        List<Contact> in(List<Contact> contacts) {
            List<Contact> corrected = new ArrayList<>(contacts);
            if (value.isEmpty()) {
                corrected.removeIf(
                        contact -> contact.kind() == kind && contact.value().equals(stated));
                return List.copyOf(corrected);
            }
            corrected.replaceAll(
                    contact -> contact.kind() == kind && contact.value().equals(stated)
                            ? new Contact(kind, value, verified, contact.primary())
                            : contact);
            if (stated.isEmpty()) {
                corrected.add(new Contact(kind, value, verified, false));
            }
            return List.copyOf(corrected);
        }
    }

    /** The contacts to keep of each member; what does not hold any more is forgotten. */
    static Map<MemberNumber, List<Contact>> keep(Connection connection, Map<MemberNumber, MemberRecord> members)
            throws SQLException {
        var numbers = new BulkRows("member_number text");
        Map<MemberNumber, List<Contact>> kept = new HashMap<>();
        members.forEach((number, member) -> {
            numbers.add(number);
            kept.put(number, member.contacts());
        });
        var over = new BulkRows("member_number text", "kind text", "stated text");
        for (List<String> row : numbers.read(connection, """
                select c.member_number, c.kind, c.stated, c.contact_value, c.verified::text
                from contact_correction c join {rows} using (member_number)""")) {
            var correction = new Correction(
                    new MemberNumber(row.get(0)),
                    Kind.valueOf(row.get(1)),
                    row.get(2),
                    row.get(3),
                    Boolean.parseBoolean(row.get(4)));
            if (correction.holdsFor(members.get(correction.member()).contacts())) {
                kept.computeIfPresent(correction.member(), (number, contacts) -> correction.in(contacts));
            } else {
                over.add(correction.member(), correction.kind(), correction.stated());
            }
        }
        over.run(connection, """
                delete from contact_correction c using {rows}
                where (c.member_number, c.kind, c.stated) = (r.member_number, r.kind, r.stated)""");
        return kept;
    }
}
