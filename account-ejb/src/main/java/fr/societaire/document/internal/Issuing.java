package fr.societaire.document.internal;

import fr.societaire.document.AttestationOutcome;
import fr.societaire.document.AttestationOutcome.NotAvailable;
import fr.societaire.document.AttestationOutcome.Ready;
import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.domain.DocumentKind;
import fr.societaire.document.domain.Fingerprint;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.Paper;
import fr.societaire.document.domain.Sha256;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues a paper once. Whoever asks for the same paper meanwhile waits for that one and gets it; on another server the
 * register decides, and the loser's file is an orphan the sweep takes away. Only a few are printed at a time, since each
 * takes a processor and some megabytes; who waits too long is told so.
 */
@ApplicationScoped
public class Issuing {
    @Inject
    Archive archive;

    @Inject
    Press press;

    @Inject
    DocumentStore store;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.documents.printed-at-once")
    int atOnce;

    @Inject
    @ConfigProperty(name = "portal.documents.longest-wait")
    Duration longestWait;

    private final Map<Key, CompletableFuture<Optional<DocumentId>>> underWay = new ConcurrentHashMap<>();
    private Semaphore slots;

    private record Key(MemberNumber member, DocumentKind kind, Fingerprint fingerprint) {}

    @PostConstruct
    void open() {
        slots = new Semaphore(atOnce, true);
    }

    /** Outside of any transaction. */
    public AttestationOutcome issue(Paper paper) {
        return documentOf(paper).<AttestationOutcome>map(Ready::new).orElseGet(() -> new NotAvailable(Reason.BUSY));
    }

    /** The document of the paper, empty when too many are being made. */
    Optional<DocumentId> documentOf(Paper paper) {
        var key = new Key(paper.member(), paper.kind(), paper.fingerprint());
        var mine = new CompletableFuture<Optional<DocumentId>>();
        var other = underWay.putIfAbsent(key, mine);
        return other == null ? lead(key, paper, mine) : other.join();
    }

    private Optional<DocumentId> lead(Key key, Paper paper, CompletableFuture<Optional<DocumentId>> result) {
        try {
            Optional<DocumentId> document =
                    archive.find(key.member(), key.kind(), key.fingerprint()).or(() -> printInTurn(paper));
            result.complete(document);
            return document;
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(key);
        }
    }

    private Optional<DocumentId> printInTurn(Paper paper) {
        if (!hasTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(print(paper));
        } finally {
            slots.release();
        }
    }

    private boolean hasTurn() {
        try {
            return slots.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The file first, then the row: a crash between them leaves a file too many, never a document without file. */
    private DocumentId print(Paper paper) {
        var issue = new Issue(DocumentId.random(), clock.instant());
        Press.Printed printed = press.make(paper, issue);
        Sha256 file = store.put(printed.pdf());
        return archive.enter(paper, issue, printed, file);
    }
}
