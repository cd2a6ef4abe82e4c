package fr.societaire.identification.internal;

import fr.societaire.identification.IdentificationView;
import fr.societaire.identification.ProofInReview;
import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.IdentificationPaper;
import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files, their papers and their links, as rows. */
@Dependent
public class IdentificationShelf {
    /** Of a fresh token: 132 random bits. */
    private static final int NAME_LENGTH = 22;

    private static final List<IdentificationState> LIVE = Arrays.stream(IdentificationState.values())
            .filter(IdentificationState::isLive)
            .toList();

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    public IdentificationFile.Name freshName() {
        return new IdentificationFile.Name(
                bearers.freshToken().substring(0, NAME_LENGTH),
                "IR-" + SupportCode.random().value());
    }

    /** With a row for each paper that is wanted. */
    public void add(IdentificationFile file) {
        em.persist(file);
        em.flush();
        Arrays.stream(ProofKind.values()).forEach(kind -> em.persist(IdentificationPaper.ask(file.id(), kind)));
        em.flush();
    }

    /** Whatever was decided is in the database before what follows from it. */
    public void settle() {
        em.flush();
    }

    public Optional<IdentificationFile> lock(String id) {
        return Optional.ofNullable(em.find(IdentificationFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<IdentificationFile> liveOf(MemberNumber member) {
        return live(member, LockModeType.NONE);
    }

    /** The same, held to the end of the transaction. */
    public Optional<IdentificationFile> lockLiveOf(MemberNumber member) {
        return live(member, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<IdentificationFile> live(MemberNumber member, LockModeType lock) {
        return em.createQuery(
                        "select f from IdentificationFile f where f.member = :member and f.state in :live",
                        IdentificationFile.class)
                .setParameter("member", member.value())
                .setParameter("live", LIVE)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public Optional<IdentificationFile> latestOf(MemberNumber member) {
        return em.createQuery(
                        "select f from IdentificationFile f where f.member = :member order by f.openedAt desc",
                        IdentificationFile.class)
                .setParameter("member", member.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The file a link leads to. */
    public Optional<IdentificationFile> ofLink(String secret, LockModeType lock) {
        List<?> ids = em.createNativeQuery("select file_id from identification_link where secret = ?1")
                .setParameter(1, secret)
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(IdentificationFile.class, id, lock));
    }

    public void link(String secret, IdentificationFile file, boolean veto) {
        em.createNativeQuery("insert into identification_link (secret, file_id, veto) values (?1, ?2, ?3)")
                .setParameter(1, secret)
                .setParameter(2, file.id())
                .setParameter(3, veto)
                .executeUpdate();
    }

    /** In the order in which they are asked for. */
    public List<IdentificationPaper> papers(IdentificationFile file) {
        return em.createQuery("select p from IdentificationPaper p where p.key.file = :file", IdentificationPaper.class)
                .setParameter("file", file.id())
                .getResultStream()
                .sorted(Comparator.comparing(IdentificationPaper::kind))
                .toList();
    }

    public IdentificationPaper paper(IdentificationFile file, ProofKind kind) {
        return em.find(
                IdentificationPaper.class,
                new IdentificationPaper.Key(file.id(), kind),
                LockModeType.PESSIMISTIC_WRITE);
    }

    public IdentificationView view(IdentificationFile file) {
        return new IdentificationView(
                file.id(),
                file.reference(),
                file.state(),
                file.stateSince(),
                file.openedAt(),
                file.expiresAt(),
                file.effectiveAt(),
                contacts(file),
                papers(file).stream().map(IdentificationShelf::view).toList());
    }

    private static IdentificationView.Paper view(IdentificationPaper paper) {
        var supplied = paper.supplied();
        return new IdentificationView.Paper(paper.kind(), supplied.state(), supplied.reason(), supplied.receivedAt());
    }

    /** Where the member is reached once it has taken effect. */
    static List<ContactPoint> contacts(IdentificationFile file) {
        var reached = file.contacts();
        return Stream.concat(
                        Stream.of(new ContactPoint(ContactChannel.EMAIL, reached.email(), true)),
                        reached.mobile().stream().map(number -> new ContactPoint(ContactChannel.MOBILE, number, false)))
                .toList();
    }

    public List<ProofInReview> waiting(StaffMember reader, int first, int most) {
        List<?> rows = em.createNativeQuery("""
                        select p.file_id, f.reference, f.member_number, m.first_name || ' ' || m.last_name, p.kind,
                          p.received_at, f.opened_by = ?1
                        from identification_paper p join identification_file f on f.id = p.file_id
                          join member m using (member_number)
                        where p.state = 'RECEIVED' and f.state in ('OPEN', 'IN_REVIEW')
                        order by p.received_at, p.file_id, p.kind offset ?2 limit ?3""")
                .setParameter(1, reader.id().value())
                .setParameter(2, first)
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProofInReview(
                        (String) row[0],
                        (String) row[1],
                        new MemberNumber((String) row[2]),
                        (String) row[3],
                        ProofKind.valueOf((String) row[4]),
                        ((Timestamp) row[5]).toInstant(),
                        (Boolean) row[6]))
                .toList();
    }

    /** Those whose time has come. */
    public List<String> due(int most, Instant now) {
        return em.createQuery("""
                        select f.id from IdentificationFile f where f.state = :accepted and f.effectiveAt <= :now
                        order by f.effectiveAt""", String.class)
                .setParameter("accepted", IdentificationState.ACCEPTED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose papers have not come in time. */
    public List<String> late(int most, Instant now) {
        return em.createQuery("""
                        select f.id from IdentificationFile f where f.state = :open and f.expiresAt <= :now
                        order by f.expiresAt""", String.class)
                .setParameter("open", IdentificationState.OPEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Papers whose copy is still there although their file has been over since before then. */
    public List<IdentificationPaper> servedBefore(Instant instant) {
        return em.createQuery("""
                        select p from IdentificationPaper p, IdentificationFile f
                        where p.key.file = f.id and p.supplied.fileName is not null
                          and f.state not in :live and f.stateSince < :instant""", IdentificationPaper.class)
                .setParameter("live", LIVE)
                .setParameter("instant", instant)
                .getResultList();
    }

    /** Files that have been over since before then, with all that is theirs. */
    public void forget(Instant instant) {
        em.createNativeQuery("""
                        delete from identification_file
                        where state not in ('OPEN', 'IN_REVIEW', 'ACCEPTED') and state_since < ?1""").setParameter(1, Timestamp.from(instant)).executeUpdate();
    }
}
