package fr.societaire.factor;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.domain.PrintedCode;
import fr.societaire.factor.domain.RecoveryCode;
import fr.societaire.factor.internal.FactorNews;
import fr.societaire.factor.internal.Guesses;
import fr.societaire.factor.internal.Holders;
import fr.societaire.factor.internal.RecoveryCodeRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ten codes on paper, for the day the telephone is lost. Each opens once, and its owner is told when it does. Joins the
 * caller's transaction; a caller must not roll back after {@link #check}.
 */
@Stateless
@PermitAll
public class RecoveryCodes {
    /** How many are made at once. */
    public static final int HOW_MANY = 10;

    private static final String NAME = "codes de secours";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RecoveryCodeRows rows;

    @Inject
    Holders holders;

    @Inject
    Guesses guesses;

    @Inject
    FactorNews news;

    @Inject
    InstantSource clock;

    /** Those that were made; empty for who has none. */
    public Optional<RecoveryCodesView> of(FactorOwner owner) {
        return rows.view(owner);
    }

    /** Makes ten, in clear for the only time, as printed. Those made before open nothing any more. */
    public List<String> make(FactorOwner owner) {
        Instant now = clock.instant();
        holders.lock(owner);
        rows.removeAllOf(owner);
        List<PrintedCode> codes = Stream.generate(() -> PrintedCode.draw(RANDOM::nextInt))
                .distinct()
                .limit(HOW_MANY)
                .toList();
        codes.forEach(code -> rows.add(owner, code, now));
        news.tell(owner, FactorChange.RECOVERY_CODES_MADE, NAME);
        return codes.stream().map(PrintedCode::printed).toList();
    }

    /** Judges a typed code and, if it is right, uses it up. The same one typed twice at once opens once. */
    public RecoveryCodeCheck check(FactorOwner owner, String typed) {
        Instant now = clock.instant();
        FactorHolder holder = holders.lock(owner);
        Optional<Instant> paused = guesses.pausedUntil(holder, now);
        if (paused.isPresent()) {
            return new RecoveryCodeCheck.Paused(paused.get());
        }
        Optional<RecoveryCode> found = rows.find(owner, PrintedCode.typed(typed));
        if (found.isEmpty()) {
            return new RecoveryCodeCheck.Wrong(guesses.countWrong(holder, now));
        }
        if (!found.get().use(now)) {
            return new RecoveryCodeCheck.Used(found.get().usedAt().orElseThrow());
        }
        guesses.right(holder);
        news.tell(owner, FactorChange.RECOVERY_CODE_USED, NAME);
        return new RecoveryCodeCheck.Good(
                rows.view(owner).map(RecoveryCodesView::left).orElse(0));
    }
}
