package fr.societaire.debit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two folders of the insurer's bank link: from one it takes files, into the other it puts answers. Without them no debit
 * is planned nor announced: nobody would collect it.
 */
@ApplicationScoped
class BankFolders {
    @Inject
    @ConfigProperty(name = "portal.debit.outbox")
    Optional<String> outbox;

    @Inject
    @ConfigProperty(name = "portal.debit.inbox")
    Optional<String> inbox;

    boolean exist() {
        return outbox.isPresent() && inbox.isPresent();
    }

    /** Where the bank takes files from. */
    Path outbox() throws IOException {
        return Files.createDirectories(Path.of(outbox.orElseThrow()));
    }

    /** Where the bank puts its answers. */
    Path inbox() throws IOException {
        return Files.createDirectories(Path.of(inbox.orElseThrow()));
    }
}
