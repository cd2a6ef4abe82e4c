package fr.societaire.desk.internal;

import fr.societaire.desk.ProposalView;
import fr.societaire.desk.domain.CaseFile;
import fr.societaire.desk.domain.Proposal;
import fr.societaire.desk.domain.ProposalKind;
import fr.societaire.desk.domain.ProposalState;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The proposals as rows, each with the link by which its member stops it. */
@Dependent
public class ProposalShelf {
    /** Followed by the token; what answers there takes it out of the address at once. */
    public static final String LINK_PATH = "/refuser/";

    private static final int PAGE_SIZE = 20;
    private static final List<ProposalState> LIVE = List.of(ProposalState.PROPOSED, ProposalState.APPROVED);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    DeskActs acts;

    @Inject
    DeskIds ids;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** Returns whether it was entered: not while another of the member's is live. The database holds it to that too. */
    public boolean propose(Warrant warrant, ProposalKind kind, String value, String proof, Instant now) {
        MemberNumber member = warrant.member();
        if (live(member, LockModeType.NONE).isPresent()) {
            return false;
        }
        StaffMember staff = warrant.staff();
        var author = new CaseFile.Author(staff.id().value(), staff.pseudonym());
        em.persist(Proposal.make(ids.fresh(), kind, member, value, proof, author, now));
        em.flush();
        IssuedSecret link = secrets.issueLink(SecretPurpose.DESK_VETO_LINK, SecretSubject.of(member));
        acts.done(
                staff,
                member,
                DeskAct.CHANGE_PROPOSED,
                Map.of("kind", kind.name()),
                letter -> letter.paragraph(announcement(kind))
                        .link("Refuser ce changement", portal.resolve(LINK_PATH + link.value())));
        return true;
    }

    private static String announcement(ProposalKind kind) {
        return switch (kind) {
            case EMAIL ->
                "Une autre adresse e-mail est proposée à la place de celle-ci. Un second conseiller doit valider, puis un"
                        + " délai de protection court. Vous ne l’avez pas demandé ? Refusez :";
            case MOBILE ->
                "Un autre numéro de mobile est proposé. Un second conseiller doit valider, puis un délai de protection"
                        + " court. Vous ne l’avez pas demandé ? Refusez :";
            case CLOSING ->
                "La fermeture de votre espace est proposée, pour que vous puissiez le rouvrir. Vos contrats et vos"
                        + " documents restent. Vous ne l’avez pas demandé ? Refusez :";
        };
    }

    public List<ProposalView> waiting(StaffMember reader, int page) {
        List<?> rows = em.createNativeQuery("""
                        select p.id, p.kind, m.first_name || ' ' || m.last_name, p.member_number, p.new_value, p.proof,
                          p.pseudonym, p.proposed_at, p.proposed_by = ?1
                        from desk_proposal p join member m using (member_number)
                        where p.state = 'PROPOSED' order by p.proposed_at, p.id offset ?2 limit ?3""")
                .setParameter(1, reader.id().value())
                .setParameter(2, (page - 1) * PAGE_SIZE)
                .setParameter(3, PAGE_SIZE)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static ProposalView view(Object[] row) {
        ProposalKind kind = ProposalKind.valueOf((String) row[1]);
        String number = (String) row[3];
        return new ProposalView(
                (String) row[0],
                kind,
                (String) row[2],
                "•••• " + number.substring(number.length() - 4),
                Optional.ofNullable((String) row[4])
                        .map(value -> new ContactPoint(ContactChannel.valueOf(kind.name()), value, false).masked()),
                (String) row[5],
                (String) row[6],
                ((java.sql.Timestamp) row[7]).toInstant(),
                (Boolean) row[8]);
    }

    public Optional<Proposal> lock(String id) {
        return Optional.ofNullable(em.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those whose time has come. */
    public List<String> due(int most) {
        return em.createQuery("""
                        select p.id from Proposal p where p.state = :approved and p.effectiveAt <= :now
                        order by p.effectiveAt""", String.class)
                .setParameter("approved", ProposalState.APPROVED)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** The live proposal a link stops. */
    public Optional<Proposal> stoppable(String token) {
        return member(token).flatMap(member -> live(member, LockModeType.NONE));
    }

    public boolean stop(String token) {
        Optional<Proposal> proposal = member(token).flatMap(member -> live(member, LockModeType.PESSIMISTIC_WRITE));
        proposal.ifPresent(found -> {
            found.veto(clock.instant());
            secrets.revoke(SecretPurpose.DESK_VETO_LINK, SecretSubject.of(found.member()));
            journal.write(Happening.of(Deed.DESK_CHANGE_VETOED)
                    .about(found.member())
                    .by(Actor.member())
                    .with("kind", found.kind()));
        });
        return proposal.isPresent();
    }

    private Optional<MemberNumber> member(String token) {
        return secrets.checkLink(SecretPurpose.DESK_VETO_LINK, token) instanceof SecretCheck.Good good
                ? good.member()
                : Optional.empty();
    }

    private Optional<Proposal> live(MemberNumber member, LockModeType lock) {
        return em.createQuery("select p from Proposal p where p.member = :member and p.state in :live", Proposal.class)
                .setParameter("member", member.value())
                .setParameter("live", LIVE)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
