package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.paper.PaperCheck;
import fr.societaire.paper.PaperCopies;
import fr.societaire.paper.PaperFile;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.paper.domain.SuppliedPaper;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Papers on their way from the member to a decision, in the caller's transaction, which holds the file. */
@Dependent
public class ProofDesk {
    @Inject
    IdentificationShelf shelf;

    @Inject
    PaperCopies copies;

    @Inject
    IdentificationNews news;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.identification.delay")
    Duration delay;

    public SupplyOutcome supply(IdentificationFile file, ProofKind kind, byte[] content) {
        if (!file.takesPapers()) {
            return new SupplyOutcome.Over();
        }
        return switch (copies.examine(content)) {
            case PaperCheck.NotTaken no -> no.told();
            case PaperCheck.Taken taken -> receive(file, kind, content, taken.mediaType());
        };
    }

    private SupplyOutcome receive(IdentificationFile file, ProofKind kind, byte[] content, String type) {
        SuppliedPaper paper = shelf.paper(file, kind).supplied();
        if (!paper.state().mayBecome(PaperState.RECEIVED)) {
            return new SupplyOutcome.NotWanted();
        }
        paper.receive(copies.file(content, paper.fileName()), type, clock.instant());
        follow(file);
        news.received(file, kind);
        return new SupplyOutcome.Received();
    }

    public PaperFile read(IdentificationFile file, ProofKind kind, StaffMember by) {
        SuppliedPaper paper = shelf.paper(file, kind).supplied();
        String name = paper.fileName().orElseThrow(Refusal.NOT_FOUND::toException);
        PaperFile copy = copies.read(name, paper.mediaType().orElseThrow());
        news.read(file, kind, by);
        return copy;
    }

    public void accept(IdentificationFile file, ProofKind kind, StaffMember by) {
        shelf.paper(file, kind).supplied().accept(clock.instant());
        follow(file);
        news.accepted(file, kind, by);
        if (file.state() == IdentificationState.ACCEPTED) {
            news.acceptedAll(file, by);
        }
    }

    public void refuse(IdentificationFile file, ProofKind kind, String reason, StaffMember by) {
        shelf.paper(file, kind).supplied().refuse(reason, clock.instant());
        follow(file);
        news.refused(file, kind, reason.strip(), by);
    }

    private void follow(IdentificationFile file) {
        shelf.settle();
        file.follow(shelf.papers(file), delay, clock.instant());
        shelf.settle();
    }

    /** Copies of identity papers are kept as short as possible: removed a while after the end of their file. */
    void forgetCopies(Duration kept) {
        shelf.servedBefore(clock.instant().minus(kept)).forEach(paper -> {
            paper.supplied().fileName().ifPresent(copies::remove);
            paper.supplied().dropCopy();
        });
    }
}
