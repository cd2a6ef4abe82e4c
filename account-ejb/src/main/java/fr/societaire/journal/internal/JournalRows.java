package fr.societaire.journal.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.JournalLine;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stored entries. */
@Dependent
public class JournalRows {
    private static final String ADVISOR = "ADVISOR ";
    private static final String COLUMNS = "code, at, deed, member_number, actor, device, network, facts";
    private static final List<String> SHOWN = Arrays.stream(Deed.values())
            .filter(Deed::isShownToMember)
            .map(Deed::name)
            .toList();

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void insert(SupportCode code, Happening happening, Instant now) {
        em.createNativeQuery("""
                        insert into journal_entry (code, at, deed, member_number, actor, device, network, facts)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, code.value())
                // What the column keeps is what the seal is made of.
                .setParameter(2, Timestamp.from(now.truncatedTo(ChronoUnit.MICROS)))
                .setParameter(3, happening.deed().name())
                .setParameter(4, happening.member().map(MemberNumber::value).orElse(null))
                .setParameter(5, word(happening.actor()))
                .setParameter(6, happening.from().map(Whereabouts::device).orElse(null))
                .setParameter(7, happening.from().map(Whereabouts::network).orElse(null))
                .setParameter(8, json(happening.facts()))
                .executeUpdate();
    }

    public List<JournalLine> ofMember(MemberNumber member, int first, int most) {
        return lines(em.createNativeQuery("select " + COLUMNS + """
                         from journal_entry where member_number = ?1 and deed = any (string_to_array(?2, ','))
                        order by at desc, id desc offset ?3 limit ?4""")
                .setParameter(1, member.value())
                .setParameter(2, String.join(",", SHOWN))
                .setParameter(3, first)
                .setParameter(4, most));
    }

    public long count(MemberNumber member, Collection<Deed> deeds, Instant since) {
        String names = String.join(",", deeds.stream().map(Deed::name).toList());
        return ((Number) em.createNativeQuery("""
                        select count(*) from journal_entry
                        where member_number = ?1 and at >= ?2 and deed = any (string_to_array(?3, ','))""")
                        .setParameter(1, member.value())
                        .setParameter(2, Timestamp.from(since))
                        .setParameter(3, names)
                        .getSingleResult())
                .longValue();
    }

    public Optional<JournalLine> byCode(SupportCode code) {
        return lines(em.createNativeQuery("select " + COLUMNS + " from journal_entry where code = ?1")
                        .setParameter(1, code.value()))
                .stream()
                .findFirst();
    }

    private static List<JournalLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static JournalLine line(Object[] row) {
        return new JournalLine(
                new SupportCode((String) row[0]),
                ((Timestamp) row[1]).toInstant(),
                Deed.valueOf((String) row[2]),
                Optional.ofNullable((String) row[3]).map(MemberNumber::new),
                actor((String) row[4]),
                Optional.ofNullable((String) row[5]).map(device -> new Whereabouts(device, (String) row[6])),
                facts((String) row[7]));
    }

    private static String word(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> "MEMBER";
            case Actor.Portal portal -> "PORTAL";
            case Actor.Advisor advisor -> ADVISOR + advisor.pseudonym();
        };
    }

    private static Actor actor(String word) {
        return switch (word) {
            case "MEMBER" -> Actor.member();
            case "PORTAL" -> Actor.portal();
            default -> Actor.advisor(word.substring(ADVISOR.length()));
        };
    }

    private static String json(Map<String, String> facts) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> facts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> facts = new TreeMap<>();
            object.forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            return facts;
        }
    }
}
