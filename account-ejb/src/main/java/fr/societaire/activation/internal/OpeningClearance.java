package fr.societaire.activation.internal;

import fr.societaire.activation.Hindrance;
import fr.societaire.activation.OpeningCleared;
import fr.societaire.activation.domain.OpeningFile;
import fr.societaire.activation.domain.RequiredPaper;
import fr.societaire.activation.domain.Rights;
import fr.societaire.identity.Accounts;
import fr.societaire.paper.PaperCopies;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What stands in the way of a first connection, and the moment it does no more. */
@Dependent
public class OpeningClearance {
    @Inject
    OpeningFiles files;

    @Inject
    PaperCopies copies;

    @Inject
    Accounts accounts;

    @Inject
    ActivationPost post;

    @Inject
    Event<OpeningCleared> cleared;

    @Inject
    InstantSource clock;

    /** Papers first: about these the member can do something. */
    Optional<Hindrance> of(MemberNumber member) {
        List<RequiredPaper> papers = files.papers(member);
        Optional<Hindrance> missing = papers.stream().anyMatch(RequiredPaper::isOpen)
                ? Optional.of(new Hindrance.FileIncomplete(
                        papers.stream().map(OpeningClearance::shown).toList()))
                : Optional.empty();
        return missing.or(() -> files.find(member)
                .map(OpeningFile::rights)
                .filter(rights -> !rights.open())
                .map(OpeningClearance::pending));
    }

    private static Hindrance pending(Rights rights) {
        return new Hindrance.RightsPending(rights.expectedOn(), rights.awaited());
    }

    private static Hindrance.Paper shown(RequiredPaper paper) {
        return new Hindrance.Paper(
                paper.key().paper(), paper.label(), paper.state(), paper.reason(), paper.receivedAt());
    }

    /** After a change: whoever has waited and need not any more is told, once. */
    void lookAgain(OpeningFile file) {
        if (file.clears(files.papers(file.member())) && !accounts.exists(file.member())) {
            post.tellCleared(file.member());
            cleared.fire(new OpeningCleared(file.member(), clock.instant()));
        }
    }

    /** Wanted no more, and its copy with it. */
    void dispose(RequiredPaper paper) {
        paper.fileName().ifPresent(copies::remove);
        files.remove(paper);
    }
}
