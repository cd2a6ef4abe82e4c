package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.Journal;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The present state of every object, rebuilt from the journal at start: the oracle for "never lost, never twice". Whoever
 * changes something does it {@link #exclusively}.
 */
@Singleton
public class Ledger {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Journal<Fact> journal;
    private final Map<Class<? extends Fact>, Map<String, Fact>> facts = new LinkedHashMap<>();
    private final List<Fact> unwritten = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** The ledger kept under the sandbox's data directory. */
    @Inject
    public Ledger(SandboxSettings settings) {
        this(settings.data().resolve("processor.jsonl"));
    }

    Ledger(Path file) {
        journal = new Journal<>(
                file,
                List.of(
                        CheckoutSession.class,
                        PaymentIntent.class,
                        Charge.class,
                        Refund.class,
                        Challenge.class,
                        Customer.class,
                        CardMethod.class,
                        Event.class,
                        Delivery.class,
                        SavedAnswer.class));
    }

    @PostConstruct
    void open() {
        exclusively(() -> {
            journal.open(this::apply);
            return null;
        });
    }

    @PreDestroy
    void close() {
        journal.close();
    }

    /**
     * Runs a change while nobody else reads or writes, and writes all its facts down in one line at its end. A change
     * inside a change is part of it.
     */
    <T> T exclusively(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            if (lock.getHoldCount() == 1) {
                conclude();
            }
            lock.unlock();
        }
    }

    /** Makes this the present state of its object, written down when the change ends. */
    <T extends Fact> T save(T fact) {
        return exclusively(() -> {
            unwritten.add(fact);
            apply(fact);
            return fact;
        });
    }

    /** Runs this once the change is written down: what others are told must survive a kill. */
    void afterwards(Runnable action) {
        exclusively(() -> afterwards.add(action));
    }

    /** What is told may change something in its turn: that is written down too before the lock is given up. */
    private void conclude() {
        while (!unwritten.isEmpty() || !afterwards.isEmpty()) {
            if (!unwritten.isEmpty()) {
                journal.append(List.copyOf(unwritten));
                unwritten.clear();
            }
            List<Runnable> actions = List.copyOf(afterwards);
            afterwards.clear();
            actions.forEach(Runnable::run);
        }
    }

    /** The object of that kind and id. */
    <T extends Fact> Optional<T> find(Class<T> kind, String id) {
        return exclusively(() -> Optional.ofNullable(kind.cast(of(kind).get(id))));
    }

    /** The object of that kind and id, which must be there. */
    <T extends Fact> T get(Class<T> kind, String id) {
        return find(kind, id)
                .orElseThrow(() -> new IllegalStateException("No " + kind.getSimpleName() + " of id " + id));
    }

    /** The objects of that kind that fulfil a condition, newest first. */
    <T extends Fact> List<T> all(Class<T> kind, Predicate<T> condition) {
        return exclusively(() -> {
            List<T> found = new ArrayList<>();
            of(kind).values().forEach(fact -> {
                if (condition.test(kind.cast(fact))) {
                    found.add(kind.cast(fact));
                }
            });
            return List.copyOf(found.reversed());
        });
    }

    private void apply(Fact fact) {
        of(fact.getClass()).put(fact.id(), fact);
    }

    private Map<String, Fact> of(Class<? extends Fact> kind) {
        return facts.computeIfAbsent(kind, first -> new LinkedHashMap<>());
    }
}
