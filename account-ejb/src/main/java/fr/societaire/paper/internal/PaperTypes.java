package fr.societaire.paper.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells what a file is by what it holds; its name and what the browser says of it are the sender's to choose. */
@ApplicationScoped
public class PaperTypes {
    private static final Set<String> TAKEN = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Tika tika = new Tika();

    /** The media type, if it is one that is taken. */
    public Optional<String> of(byte[] content) {
        return Optional.of(tika.detect(content)).filter(TAKEN::contains);
    }
}
