package fr.societaire.sandbox.mail;

import fr.societaire.sandbox.Journal;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody's messages; a restart keeps them. */
@Singleton
public class Mailbox {
    private final Journal<Mail> journal;
    private final List<Mail> mails = new ArrayList<>();

    /** The messages kept under the sandbox's data directory. */
    @Inject
    public Mailbox(SandboxSettings settings) {
        this(settings.data().resolve("mail.jsonl"));
    }

    Mailbox(Path file) {
        journal = new Journal<>(file, List.of(Mail.class));
    }

    @PostConstruct
    void open() {
        journal.open(mails::add);
    }

    @PreDestroy
    void close() {
        journal.close();
    }

    synchronized void add(Mail mail) {
        journal.append(List.of(mail));
        mails.add(mail);
    }

    /** The messages of that address, or everybody's, newest first. */
    public synchronized List<Mail> to(Optional<String> address) {
        return mails.reversed().stream()
                .filter(mail -> address.isEmpty() || mail.to().equalsIgnoreCase(address.get()))
                .toList();
    }

    synchronized Optional<Mail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    /** Empties every inbox. */
    public synchronized void clear() {
        journal.clear();
        mails.clear();
    }
}
