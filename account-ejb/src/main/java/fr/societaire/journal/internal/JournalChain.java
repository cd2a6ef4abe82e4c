package fr.societaire.journal.internal;

import fr.societaire.journal.ChainVerdict;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.Turns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain: every entry is sealed, a moment after it was committed, by a keyed digest of its content and of the seal
 * before it. Sealing apart from writing keeps members from queueing for one another; whoever changes the database without
 * the portal's key cannot make a seal. Positions have no gaps, so a removed entry is missed.
 */
@Dependent
public class JournalChain {
    private static final int BATCH = 1_000;
    private static final String GENESIS = "genesis";
    /** Every column, in one text without ambiguity: a quoted array. */
    private static final String CONTENT =
            "array[id::text, code, extract(epoch from at)::text, deed, member_number, actor, device, network, facts]::text";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    Turns turns;

    private record Link(long position, String seal) {}

    /** Seals what waits, in batches; servers take turns. When nothing waits it is one look. */
    public void sealAll() {
        if (!isWaiting()) {
            return;
        }
        turns.take("journal-chain");
        int sealed;
        do {
            sealed = sealSome();
        } while (sealed == BATCH);
    }

    private boolean isWaiting() {
        return (Boolean) em.createNativeQuery("select exists (select from journal_entry where position is null)")
                .getSingleResult();
    }

    private int sealSome() {
        Link last = head();
        List<?> waiting = em.createNativeQuery("select id, " + CONTENT
                        + " from journal_entry where position is null order by id limit " + BATCH)
                .getResultList();
        List<String> ids = new ArrayList<>();
        List<String> seals = new ArrayList<>();
        Link before = last;
        for (Object waits : waiting) {
            Object[] row = (Object[]) waits;
            last = new Link(last.position() + 1, seal(last, (String) row[1]));
            ids.add(row[0].toString());
            seals.add(last.seal());
        }
        if (!waiting.isEmpty()) {
            write(ids, seals, before.position());
            moveHead(last);
        }
        return waiting.size();
    }

    private void write(List<String> ids, List<String> seals, long before) {
        em.createNativeQuery("""
                        update journal_entry e set position = ?3 + u.n, seal = u.seal
                        from unnest(string_to_array(?1, ',')::bigint[], string_to_array(?2, ',')) with ordinality u (id, seal, n)
                        where e.id = u.id""")
                .setParameter(1, String.join(",", ids))
                .setParameter(2, String.join(",", seals))
                .setParameter(3, before)
                .executeUpdate();
    }

    private void moveHead(Link last) {
        em.createNativeQuery("""
                        insert into journal_head (position, seal) values (?1, ?2)
                        on conflict (single_row) do update set position = excluded.position, seal = excluded.seal""")
                .setParameter(1, last.position())
                .setParameter(2, last.seal())
                .executeUpdate();
    }

    public ChainVerdict verify() {
        Link head = head();
        Link start = start();
        Link last = start;
        long end = Math.max(head.position(), lastPosition());
        while (last.position() < end) {
            List<?> rows = em.createNativeQuery("select position, seal, " + CONTENT
                            + " from journal_entry where position > ?1 order by position limit " + BATCH)
                    .setParameter(1, last.position())
                    .getResultList();
            for (Object next : rows) {
                Object[] row = (Object[]) next;
                Link due = new Link(last.position() + 1, seal(last, (String) row[2]));
                if (((Number) row[0]).longValue() != due.position() || !row[1].equals(due.seal())) {
                    return new ChainVerdict.Broken(due.position());
                }
                last = due;
            }
            if (rows.isEmpty()) {
                return new ChainVerdict.Broken(last.position() + 1);
            }
        }
        return last.equals(head)
                ? new ChainVerdict.Intact(last.position() - start.position(), last.seal())
                : new ChainVerdict.Broken(last.position());
    }

    private String seal(Link before, String content) {
        return bearers.digest("journal", before.seal() + "|" + (before.position() + 1) + "|" + content);
    }

    private Link head() {
        return link("select coalesce(max(position), 0), max(seal) from journal_head");
    }

    /** The last entry that was forgotten when its time was over: the chain goes on from its seal. */
    private Link start() {
        return link("select coalesce(max(forgotten_position), 0), max(forgotten_seal) from journal_head");
    }

    /** The head is a row like another: whoever removes it must not hide the entries. */
    private long lastPosition() {
        return ((Number) em.createNativeQuery("select coalesce(max(position), 0) from journal_entry")
                        .getSingleResult())
                .longValue();
    }

    private Link link(String sql) {
        Object[] row = (Object[]) em.createNativeQuery(sql).getSingleResult();
        return new Link(((Number) row[0]).longValue(), row[1] == null ? GENESIS : (String) row[1]);
    }
}
