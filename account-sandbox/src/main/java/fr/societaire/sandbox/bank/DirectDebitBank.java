package fr.societaire.sandbox.bank;

import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.bank.DebitFile.Debit;
import fr.societaire.sandbox.bank.DebitFile.Unpaid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Takes files of direct debits and answers them on the days a bank does: rejections at once, the credit on the day of the
 * debit, what comes back two working days later, and what members ask back three weeks later. Which debits are not paid is
 * decided by the account ({@link DemoAccount}) or by a word of whoever plays. What it has taken and answered are files: it
 * goes on after a restart.
 */
@Singleton
public class DirectDebitBank {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> BEFORE_SETTLEMENT = Set.of("AC01", "AM05", "BE05", "RC01");
    private static final String ASKED_BACK = "MD06";
    private static final String PAYS = "";
    private static final int DAYS_TO_RETURN = 2;
    private static final int DAYS_TO_ASK_BACK = 21;

    private final InstantSource clock;
    private final Path collections;
    private final Path taken;
    private final Answers answers;
    private final Map<String, String> forced = new ConcurrentHashMap<>();

    /** The bank of this installation. */
    @Inject
    public DirectDebitBank(SandboxClock clock, SandboxSettings settings) {
        this(
                clock,
                settings.bank().collections(),
                settings.bank().answers(),
                settings.data().resolve("bank"));
    }

    DirectDebitBank(InstantSource clock, Path collections, Path answers, Path own) {
        this.clock = clock;
        this.collections = collections;
        this.taken = own;
        this.answers = new Answers(answers);
    }

    /** Debits of that account, or the debit of that reference, are not paid for that reason; an empty one means they are. */
    void force(String accountOrReference, String code) {
        forced.put(accountOrReference, code);
    }

    /** Takes what has arrived, and answers what is due. */
    public synchronized void look() {
        try {
            Files.createDirectories(collections);
            Files.createDirectories(taken);
            for (Path file : xml(collections)) {
                take(file);
            }
            for (Path file : xml(taken)) {
                answer(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> xml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file) throws IOException {
        try {
            DebitFile read = read(file);
            Path kept = taken.resolve(read.reference() + ".xml");
            if (Files.exists(kept) || !read.collectOn().isAfter(today())) {
                throw new RefusedFile(read.reference(), "taken before, or too late for its day");
            }
            Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (RefusedFile refused) {
            Path aside = Files.createDirectories(taken.resolve("refused"));
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            answers.refused(refused.reference(), clock.instant());
        }
    }

    private void answer(Path kept) throws IOException {
        Optional<Step> due = Stream.of(Step.values())
                .filter(step -> !Files.exists(mark(kept, step)))
                .findFirst();
        if (due.isEmpty()) {
            return;
        }
        try {
            DebitFile file = read(kept);
            if (!due.get().day(file.collectOn(), today()).isAfter(today())) {
                answer(file, due.get(), clock.instant());
                Files.createFile(mark(kept, due.get()));
            }
        } catch (RefusedFile changed) {
            throw new IllegalStateException(changed);
        }
    }

    private void answer(DebitFile file, Step step, Instant now) throws IOException {
        List<Unpaid> told = file.unpaid().stream()
                .filter(one -> step == Step.of(one.code()))
                .toList();
        switch (step) {
            case REJECTIONS -> {
                if (!told.isEmpty()) {
                    answers.rejected(file, told, now);
                }
            }
            case CREDIT -> {
                BigDecimal credited = file.unpaid().stream()
                        .filter(one -> Step.of(one.code()) == Step.REJECTIONS)
                        .map(Unpaid::amount)
                        .reduce(file.total(), BigDecimal::subtract);
                if (credited.signum() > 0) {
                    answers.credited(file, credited, now);
                }
            }
            case RETURNS, REFUNDS -> {
                if (!told.isEmpty()) {
                    answers.returned(file, told, today(), now);
                }
            }
        }
    }

    private DebitFile read(Path file) throws IOException, RefusedFile {
        try (InputStream in = Files.newInputStream(file)) {
            return DebitFile.read(in, this::reason);
        }
    }

    private Optional<String> reason(Debit debit) {
        String word = forced.getOrDefault(debit.reference(), forced.get(debit.iban()));
        return word == null
                ? DemoAccount.codeOf(debit.iban())
                : Optional.of(word).filter(code -> !code.equals(PAYS));
    }

    private static Path mark(Path kept, Step step) {
        return kept.resolveSibling(kept.getFileName() + "." + step.name().toLowerCase(Locale.ROOT));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** The answers to a file, in their order. */
    private enum Step {
        REJECTIONS,
        CREDIT,
        RETURNS,
        REFUNDS;

        static Step of(String code) {
            return BEFORE_SETTLEMENT.contains(code) ? REJECTIONS : code.equals(ASKED_BACK) ? REFUNDS : RETURNS;
        }

        LocalDate day(LocalDate collectOn, LocalDate today) {
            return switch (this) {
                case REJECTIONS -> today;
                case CREDIT -> collectOn;
                case RETURNS -> workingDaysAfter(collectOn, DAYS_TO_RETURN);
                case REFUNDS -> collectOn.plusDays(DAYS_TO_ASK_BACK);
            };
        }

        private static LocalDate workingDaysAfter(LocalDate day, int days) {
            return day.datesUntil(day.plusWeeks(2))
                    .filter(one -> one.getDayOfWeek() != DayOfWeek.SATURDAY && one.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .skip(days)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
