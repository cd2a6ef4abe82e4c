package fr.societaire.identity.internal;

import fr.societaire.identity.Device;
import fr.societaire.identity.Devices;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.domain.Identifier;
import fr.societaire.shared.MemberNumber;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What stands before the comparison of a password: the limit of the network, then the lock of the door. A known device of
 * the member has a door of its own and is not held to its network: neither can strangers shut.
 */
@Dependent
public class FirstStepGate {
    @Inject
    Devices devices;

    @Inject
    LockRows doors;

    @Inject
    LockGate lock;

    @Inject
    Throttle throttle;

    /** Who is at the door. */
    public Knock knock(Optional<MemberNumber> member, String typed, SignInOrigin origin) {
        Optional<Device> device = devices.known(member, origin.device());
        String door = device.map(known -> doors.doorOfDevice(member.orElseThrow(), known.id()))
                .orElseGet(() -> doors.doorOfStrangers(member, Identifier.normalise(typed)));
        return new Knock(door, member, device, origin);
    }

    /** The answer if nothing is to be compared; empty when the password may be, once. */
    public Optional<FirstFactorOutcome> enter(Knock knock) {
        if (knock.device().isEmpty()
                && throttle.ask(
                                Limit.SIGN_IN_FAILURES_PER_NETWORK,
                                knock.origin().address())
                        instanceof Verdict.Wait wait) {
            return Optional.of(lock.turnedAway(knock, wait.until()));
        }
        return lock.enter(knock);
    }

    /** The password was wrong: counted at the door and for the network. */
    public FirstFactorOutcome failed(Knock knock) {
        throttle.charge(Limit.SIGN_IN_FAILURES_PER_NETWORK, knock.origin().address());
        return lock.failed(knock);
    }

    public void passed(Knock knock) {
        lock.passed(knock);
    }

    /** Too busy to compare: nothing was. */
    public FirstFactorOutcome withdrawn(Knock knock) {
        lock.withdrawn(knock);
        return new FirstFactorOutcome.Busy();
    }
}
