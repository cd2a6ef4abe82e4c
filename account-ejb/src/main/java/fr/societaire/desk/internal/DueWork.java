package fr.societaire.desk.internal;

import fr.societaire.desk.domain.CaseFile;
import fr.societaire.desk.domain.Proposal;
import fr.societaire.desk.domain.ProposalState;
import fr.societaire.identity.AccountClosing;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactChannel;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Outbox;
import fr.societaire.platform.ClockProducer;
import fr.societaire.staff.StaffPost;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What time does at the desk, each in a transaction of its own; what another server has done meanwhile is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueWork {
    /** Searches and visits stay as long as other traces of connections (CNIL, délibération 2021-122). */
    private static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    ProposalShelf shelf;

    @Inject
    CaseShelf cases;

    @Inject
    ContactChanges contacts;

    @Inject
    AccountClosing closing;

    @Inject
    StaffPost post;

    @Inject
    Outbox outbox;

    @Inject
    MailTemplate mails;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public List<String> proposals(int most) {
        return shelf.due(most);
    }

    /** Lets one take effect, unless another server has, or its member stopped it at the last moment. */
    public void apply(String id) {
        shelf.lock(id)
                .filter(proposal -> proposal.state() == ProposalState.APPROVED)
                .ifPresent(this::apply);
    }

    private void apply(Proposal proposal) {
        proposal.apply(clock.instant());
        switch (proposal.kind()) {
            case EMAIL ->
                contacts.replace(
                        proposal.member(),
                        ContactChannel.EMAIL,
                        proposal.newValue().orElseThrow());
            case MOBILE ->
                contacts.replace(
                        proposal.member(),
                        ContactChannel.MOBILE,
                        proposal.newValue().orElseThrow());
            case CLOSING -> closing.close(proposal.member());
        }
        journal.write(Happening.of(Deed.DESK_CHANGE_APPLIED)
                .about(proposal.member())
                .by(Actor.portal())
                .with("kind", proposal.kind()));
    }

    /** Writes to who has promised something for today; once. */
    public void remind(int most) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ClockProducer.PARIS).toLocalDate();
        for (CaseFile file : cases.toRemind(today, most)) {
            file.reminded(now);
            Letter letter = Letter.titled("Dossier " + file.reference() + " : promis pour aujourd’hui")
                    .paragraph("Vous avez promis : " + file.promise())
                    .paragraph("Répondez au sociétaire depuis le poste de conseil, rubrique « Engagements ».");
            post.addressOf(file.staff())
                    .ifPresent(to -> outbox.post(mails.compose(
                            to,
                            "Dossier " + file.reference() + " : promis pour aujourd’hui",
                            letter,
                            "case-reminder-" + file.id())));
        }
    }

    public void forget() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        em.createNativeQuery("delete from desk_search where searched_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
        em.createNativeQuery("delete from desk_visit where opened_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
        em.createNativeQuery("delete from desk_caller_check where asked_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
