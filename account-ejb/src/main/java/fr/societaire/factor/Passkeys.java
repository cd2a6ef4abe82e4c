package fr.societaire.factor;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.domain.Passkey;
import fr.societaire.factor.internal.Challenges;
import fr.societaire.factor.internal.FactorNews;
import fr.societaire.factor.internal.Guesses;
import fr.societaire.factor.internal.Holders;
import fr.societaire.factor.internal.PasskeyOptions;
import fr.societaire.factor.internal.PasskeyReader;
import fr.societaire.factor.internal.PasskeyReader.Reading;
import fr.societaire.factor.internal.PasskeyRows;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Passkeys (W3C Web Authentication, level 3): kept by the owner's device, asked for by name or found by themselves, and
 * always with the finger, the face or the code of the device. What is to be signed is drawn here, once, and bound to the
 * browser it was given to. Joins the caller's transaction; a caller must not roll back after {@link #check}.
 */
@Stateless
@PermitAll
public class Passkeys {
    @Inject
    PasskeyRows rows;

    @Inject
    Challenges challenges;

    @Inject
    PasskeyOptions options;

    @Inject
    PasskeyReader reader;

    @Inject
    Holders holders;

    @Inject
    Guesses guesses;

    @Inject
    FactorNews news;

    @Inject
    InstantSource clock;

    /** All of an owner, the oldest first. */
    public List<PasskeyView> of(FactorOwner owner) {
        return rows.of(owner).stream().map(Passkeys::view).toList();
    }

    /**
     * What the owner's browser needs to make one, as the JSON its script takes.
     *
     * @param shownAs how the vault shows whose it is: «Camille Bernard»
     * @param browser a token only this browser has
     */
    public String enrolment(FactorOwner owner, String shownAs, String browser) {
        FactorHolder holder = holders.lock(owner);
        String challenge = challenges.draw(PasskeyUse.ENROL, Optional.of(owner), browser);
        return options.toMake(challenge, holder, shownAs, rows.of(owner));
    }

    /** Takes in what the browser answered. */
    public PasskeyEnrolmentOutcome enrol(FactorOwner owner, String answer, String name, String browser) {
        holders.lock(owner);
        Optional<Passkey.Made> made = reader.made(
                answer, challenge -> challenges.use(challenge, PasskeyUse.ENROL, Optional.of(owner), browser));
        if (made.isEmpty()) {
            return new PasskeyEnrolmentOutcome.Refused();
        }
        if (rows.find(made.get().credentialId()).isPresent()) {
            return new PasskeyEnrolmentOutcome.Known();
        }
        Passkey passkey = Passkey.enrol(owner, name, made.get(), clock.instant());
        rows.add(passkey);
        news.tell(owner, FactorChange.PASSKEY_ADDED, passkey.name());
        return new PasskeyEnrolmentOutcome.Enrolled(view(passkey));
    }

    /**
     * What a browser needs to ask for a passkey, as the JSON its script takes.
     *
     * @param owner whose; empty to let the device say whom it knows
     */
    public String request(PasskeyUse use, Optional<FactorOwner> owner, String browser) {
        String challenge = challenges.draw(use, owner, browser);
        return options.toUse(challenge, owner.map(rows::of).orElseGet(List::of));
    }

    /**
     * Judges what the browser answered.
     *
     * @param owner as in {@link #request}
     */
    public PasskeyCheck check(PasskeyUse use, Optional<FactorOwner> owner, String answer, String browser) {
        Optional<Passkey> named = reader.credentialOf(answer)
                .flatMap(rows::find)
                .filter(passkey -> !passkey.isSuspended())
                .filter(passkey -> owner.isEmpty() || owner.get().equals(passkey.owner()));
        if (named.isEmpty()) {
            return new PasskeyCheck.Refused();
        }
        Passkey passkey = named.get();
        FactorHolder holder = holders.lock(passkey.owner());
        Reading reading =
                reader.signed(answer, passkey, holder, challenge -> challenges.use(challenge, use, owner, browser));
        return switch (reading) {
            case Reading.Signed signed -> {
                passkey.used(signed.count(), signed.backedUp(), clock.instant());
                guesses.right(holder);
                yield new PasskeyCheck.Good(passkey.owner());
            }
            case Reading.CountedBackwards copied -> {
                passkey.suspend(clock.instant());
                news.tell(passkey.owner(), FactorChange.PASSKEY_SUSPENDED, passkey.name());
                yield new PasskeyCheck.Copied();
            }
            case Reading.Unreadable no -> new PasskeyCheck.Refused();
        };
    }

    /** Gives one another name; refused as {@link Refusal#NOT_FOUND} when it is not his. */
    public void rename(FactorOwner owner, String id, String name) {
        rows.find(id)
                .filter(passkey -> passkey.owner().equals(owner))
                .orElseThrow(Refusal.NOT_FOUND::toException)
                .rename(name);
    }

    /** Takes one away; what is not there, or not his, stays so. */
    public void remove(FactorOwner owner, String id) {
        holders.lock(owner);
        rows.find(id).filter(passkey -> passkey.owner().equals(owner)).ifPresent(passkey -> {
            rows.remove(passkey);
            news.tell(owner, FactorChange.PASSKEY_REMOVED, passkey.name());
        });
    }

    private static PasskeyView view(Passkey passkey) {
        return new PasskeyView(
                passkey.credentialId(),
                passkey.name(),
                passkey.addedAt(),
                passkey.lastUsedAt(),
                passkey.isBackedUp(),
                passkey.isSuspended());
    }
}
