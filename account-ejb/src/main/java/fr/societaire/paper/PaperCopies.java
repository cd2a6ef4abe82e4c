package fr.societaire.paper;

import fr.societaire.paper.internal.PaperTypes;
import fr.societaire.paper.internal.UploadStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Takes in, gives back and removes copies of papers. Whether somebody may is asked before. A copy that is filed in a
 * transaction that then fails stays as an orphan under a name nobody knows.
 */
@Stateless
@PermitAll
public class PaperCopies {
    @Inject
    UploadStore store;

    @Inject
    PaperTypes types;

    /** Whether a file is one that is taken; nothing is kept. */
    public PaperCheck examine(byte[] content) {
        if (content.length == 0 || content.length > PaperFile.LARGEST) {
            return new PaperCheck.NotTaken(new SupplyOutcome.WrongSize());
        }
        return types.of(content)
                .<PaperCheck>map(PaperCheck.Taken::new)
                .orElseGet(() -> new PaperCheck.NotTaken(new SupplyOutcome.WrongFormat()));
    }

    /** Files it, in the place of another where there was one; returns the name it has from now on. */
    public String file(byte[] content, Optional<String> before) {
        String name = store.put(content);
        before.ifPresent(store::remove);
        return name;
    }

    /** The copy of this name and of the type it was found to be. */
    public PaperFile read(String name, String mediaType) {
        return new PaperFile(store.read(name), mediaType);
    }

    /** It has served. One that is gone already is no mistake. */
    public void remove(String name) {
        store.remove(name);
    }
}
