package fr.societaire.activation.internal;

import fr.societaire.activation.OpeningRecord;
import fr.societaire.activation.OpeningRecord.Paper;
import fr.societaire.activation.domain.OpeningFile;
import fr.societaire.activation.domain.RequiredPaper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings one opening file up to date with what the insurer's systems state, in the caller's transaction. */
@Dependent
public class OpeningUpdate {
    @Inject
    OpeningFiles files;

    @Inject
    OpeningClearance clearance;

    @Inject
    ProvisionalCodeDesk codes;

    /** Returns whether a code that was ordered has left, now or before; true where none was. */
    public boolean accept(OpeningRecord stated) {
        Optional<OpeningFile> known = files.lock(stated.member());
        OpeningFile file = known.orElseGet(() -> OpeningFile.of(stated.member()));
        file.state(stated.proofs(), stated.iban().map(files::known), stated.rights());
        if (known.isEmpty()) {
            files.add(file);
        }
        papers(stated);
        clearance.lookAgain(file);
        return stated.code()
                .map(order -> codes.carryOut(stated.member(), order))
                .orElse(true);
    }

    /** What was already sent stays sent; what is not in the list any more has been dealt with elsewhere. */
    private void papers(OpeningRecord stated) {
        List<RequiredPaper> onFile = files.papers(stated.member());
        Map<String, Paper> wanted = stated.papers().stream()
                .collect(Collectors.toMap(Paper::id, Function.identity(), (first, second) -> second));
        for (RequiredPaper paper : onFile) {
            Paper still = wanted.remove(paper.key().paper());
            if (still == null) {
                clearance.dispose(paper);
            } else {
                paper.rename(still.label());
            }
        }
        wanted.values()
                .forEach(paper -> files.add(
                        RequiredPaper.ask(new RequiredPaper.Key(stated.member(), paper.id()), paper.label())));
    }
}
