package fr.societaire.factor;

import fr.societaire.factor.domain.AuthenticatorApp;
import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.internal.AppDrawing;
import fr.societaire.factor.internal.AppRows;
import fr.societaire.factor.internal.FactorNews;
import fr.societaire.factor.internal.Guesses;
import fr.societaire.factor.internal.Holders;
import fr.societaire.factor.internal.TotpCodes;
import fr.societaire.journal.Actor;
import fr.societaire.platform.SecretSeal;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Applications that show a code of six digits every thirty seconds (RFC 6238: SHA-1, six digits, as all of them
 * understand). One to an owner: another one takes its place once its first code was typed, so that changing telephones
 * leaves nobody without. Joins the caller's transaction; a caller must not roll back after {@link #check}, or a guesser
 * would have his try back.
 */
@Stateless
@PermitAll
public class AuthenticatorApps {
    /** What the keys of applications are sealed for. */
    private static final String SEAL = "factor";

    @Inject
    AppRows apps;

    @Inject
    Holders holders;

    @Inject
    Guesses guesses;

    @Inject
    SecretSeal seal;

    @Inject
    TotpCodes codes;

    @Inject
    AppDrawing drawing;

    @Inject
    FactorNews news;

    @Inject
    InstantSource clock;

    /** The application that counts; empty when there is none. */
    public Optional<AuthenticatorAppView> of(FactorOwner owner) {
        return apps.confirmed(owner).map(AuthenticatorApps::view);
    }

    /** Draws a secret to be scanned. What was drawn before and never confirmed is forgotten. */
    public void begin(FactorOwner owner) {
        holders.lock(owner);
        apps.removeUnconfirmed(owner);
        UUID id = UUID.randomUUID();
        apps.add(AuthenticatorApp.begin(id, owner, seal.close(SEAL, id.toString(), codes.freshKey()), clock.instant()));
    }

    /**
     * What was drawn and waits for its first code; empty when nothing does, or not any more.
     *
     * @param account how the application shall call it beside the insurer's name: a member number, a sign-in name
     */
    public Optional<AppEnrolment> pending(FactorOwner owner, String account) {
        return apps.unconfirmed(owner)
                .filter(app -> app.isPendingAt(clock.instant()))
                .map(app -> drawing.of(seal.open(SEAL, app.id().toString(), app.secret()), account));
    }

    /** Types the first code of the application that was drawn; the one before, if any, opens nothing any more. */
    public AppEnrolmentOutcome confirm(FactorOwner owner, String code, String name) {
        Instant now = clock.instant();
        holders.lock(owner);
        Optional<AuthenticatorApp> drawn = apps.unconfirmed(owner).filter(app -> app.isPendingAt(now));
        if (drawn.isEmpty()) {
            return new AppEnrolmentOutcome.Over();
        }
        OptionalLong step = step(drawn.get(), code, now);
        if (step.isEmpty()) {
            return new AppEnrolmentOutcome.WrongCode();
        }
        apps.removeConfirmed(owner);
        drawn.get().confirm(name, step.getAsLong(), now);
        news.tell(owner, FactorChange.APP_ADDED, drawn.get().name());
        return new AppEnrolmentOutcome.Confirmed(view(drawn.get()));
    }

    /** Judges a code and, if it is right, uses it up. Guesses made at once are judged one after the other. */
    public AppCheck check(FactorOwner owner, String code) {
        Instant now = clock.instant();
        FactorHolder holder = holders.lock(owner);
        Optional<AuthenticatorApp> app = apps.confirmed(owner);
        if (app.isEmpty()) {
            return new AppCheck.NoApp();
        }
        Optional<Instant> paused = guesses.pausedUntil(holder, now);
        if (paused.isPresent()) {
            return new AppCheck.Paused(paused.get());
        }
        OptionalLong step = step(app.get(), code, now);
        if (step.isEmpty()) {
            return new AppCheck.Wrong(guesses.countWrong(holder, now));
        }
        if (!app.get().accept(step.getAsLong(), now)) {
            return new AppCheck.Replayed();
        }
        guesses.right(holder);
        return new AppCheck.Good();
    }

    /** Gives the application another name; refused as {@link Refusal#NOT_FOUND} when there is none. */
    public void rename(FactorOwner owner, String name) {
        apps.confirmed(owner).orElseThrow(Refusal.NOT_FOUND::toException).rename(name);
    }

    /** Its owner takes the application away, its secret with it; what is not there stays so. */
    public void remove(FactorOwner owner) {
        remove(owner, FactorNews.owner(owner));
    }

    /** The same by somebody else's hand, and what was drawn and not confirmed yet goes too: another is to be drawn. */
    public void remove(FactorOwner owner, Actor by) {
        holders.lock(owner);
        apps.removeUnconfirmed(owner);
        apps.confirmed(owner).ifPresent(app -> {
            apps.removeConfirmed(owner);
            news.tell(owner, FactorChange.APP_REMOVED, app.name(), by);
        });
    }

    private OptionalLong step(AuthenticatorApp app, String code, Instant now) {
        return codes.step(seal.open(SEAL, app.id().toString(), app.secret()), code, now);
    }

    private static AuthenticatorAppView view(AuthenticatorApp app) {
        return new AuthenticatorAppView(app.name(), app.confirmedAt().orElseThrow(), app.lastUsedAt());
    }
}
