package fr.societaire.activation.internal;

import fr.societaire.activation.PaperInReview;
import fr.societaire.activation.domain.RequiredPaper;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.paper.PaperCheck;
import fr.societaire.paper.PaperCopies;
import fr.societaire.paper.PaperFile;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Papers on their way from a member to a decision, in the caller's transaction. */
@Dependent
public class PaperDesk {
    @Inject
    OpeningFiles files;

    @Inject
    OpeningClearance clearance;

    @Inject
    PaperCopies copies;

    @Inject
    ActivationPost post;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.activation.keep-copies")
    Duration keepCopies;

    SupplyOutcome supply(MemberNumber member, String id, byte[] content) {
        return switch (copies.examine(content)) {
            case PaperCheck.NotTaken no -> no.told();
            case PaperCheck.Taken taken ->
                files.lockPaper(member, id)
                        .filter(paper -> paper.state().mayBecome(PaperState.RECEIVED))
                        .map(paper -> receive(paper, content, taken.mediaType()))
                        .orElseGet(SupplyOutcome.NotWanted::new);
        };
    }

    private SupplyOutcome receive(RequiredPaper paper, byte[] content, String type) {
        paper.receive(copies.file(content, paper.fileName()), type, clock.instant());
        journal.write(Happening.of(Deed.PAPER_RECEIVED)
                .about(paper.key().member())
                .by(Actor.member())
                .with("paper", paper.key().paper()));
        return new SupplyOutcome.Received();
    }

    public List<PaperInReview> waiting(int first, int most) {
        return files.inReview(first, most).stream()
                .map(paper -> new PaperInReview(
                        paper.key().member(),
                        paper.key().paper(),
                        paper.label(),
                        paper.mediaType().orElseThrow(),
                        paper.receivedAt().orElseThrow()))
                .toList();
    }

    public PaperFile read(MemberNumber member, String id) {
        RequiredPaper paper = files.lockPaper(member, id)
                .filter(found -> found.fileName().isPresent())
                .orElseThrow(Refusal.NOT_FOUND::toException);
        return copies.read(paper.fileName().orElseThrow(), paper.mediaType().orElseThrow());
    }

    public void accept(MemberNumber member, String id) {
        lock(member, id).accept(clock.instant());
        clearance.lookAgain(files.lock(member).orElseThrow());
    }

    public void refuse(MemberNumber member, String id, String reason) {
        RequiredPaper paper = lock(member, id);
        paper.refuse(reason, clock.instant());
        post.tellRefused(member, paper.label());
    }

    private RequiredPaper lock(MemberNumber member, String id) {
        return files.lockPaper(member, id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Copies of identity papers are kept as short as possible: removed a while after the decision. */
    void forgetCopies() {
        files.decidedBefore(clock.instant().minus(keepCopies)).forEach(paper -> {
            paper.fileName().ifPresent(copies::remove);
            paper.forgetFile();
        });
    }
}
