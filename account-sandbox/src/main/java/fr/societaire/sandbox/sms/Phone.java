package fr.societaire.sandbox.sms;

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

/** Everybody's telephone; a restart keeps the messages. */
@Singleton
public class Phone {
    private final Journal<Sms> journal;
    private final List<Sms> messages = new ArrayList<>();

    /** The messages kept under the sandbox's data directory. */
    @Inject
    public Phone(SandboxSettings settings) {
        this(settings.data().resolve("sms.jsonl"));
    }

    Phone(Path file) {
        journal = new Journal<>(file, List.of(Sms.class));
    }

    @PostConstruct
    void open() {
        journal.open(messages::add);
    }

    @PreDestroy
    void close() {
        journal.close();
    }

    synchronized void ring(Sms message) {
        journal.append(List.of(message));
        messages.add(message);
    }

    /** The messages of that number, or everybody's, newest first. */
    public synchronized List<Sms> to(Optional<String> number) {
        Optional<String> wanted = number.map(PhoneNumber::normalise);
        return messages.reversed().stream()
                .filter(message -> wanted.isEmpty() || wanted.get().equals(message.to()))
                .toList();
    }

    /** Empties every telephone. */
    public synchronized void clear() {
        journal.clear();
        messages.clear();
    }
}
