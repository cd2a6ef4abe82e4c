package fr.societaire.identity.internal;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.humancheck.HumanChecks;
import fr.societaire.humancheck.HumanVerdict;
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
 * What stands before the comparison of a password: the limit of the network, a human check where it worries us, then the
 * lock of the door. A known device of the member has a door of its own and is not held to its network: neither can strangers
 * shut.
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

    @Inject
    HumanChecks humans;

    /** Who is at the door. */
    public Knock knock(Optional<MemberNumber> member, String typed, HumanAnswer human, SignInOrigin origin) {
        Optional<Device> device = devices.known(member, origin.device());
        String door = device.map(known -> doors.doorOfDevice(member.orElseThrow(), known.id()))
                .orElseGet(() -> doors.doorOfStrangers(member, Identifier.normalise(typed)));
        return new Knock(door, member, Identifier.normalise(typed), device, human, origin);
    }

    /** The answer if nothing is to be compared; empty when the password may be, once. */
    public Optional<FirstFactorOutcome> enter(Knock knock) {
        if (knock.device().isEmpty()) {
            if (throttle.ask(Limit.SIGN_IN_FAILURES_PER_NETWORK, knock.address()) instanceof Verdict.Wait wait) {
                return Optional.of(lock.turnedAway(knock, wait.until()));
            }
            if (isWorrying(knock.address()) && !(humans.verify(knock.human()) instanceof HumanVerdict.Passed)) {
                return Optional.of(
                        new FirstFactorOutcome.HumanAsked(knock.human().isGiven()));
            }
        }
        return lock.enter(knock);
    }

    /** Whether a stranger from this network must show that he is no program. */
    public boolean isWorrying(String address) {
        return throttle.ask(Limit.UNCHECKED_FAILURES_PER_NETWORK, address) instanceof Verdict.Wait
                || throttle.ask(Limit.SIGN_IN_NAMES_PER_NETWORK, address) instanceof Verdict.Wait;
    }

    /** The password was wrong: counted at the door and for the network. */
    public FirstFactorOutcome failed(Knock knock) {
        throttle.charge(Limit.SIGN_IN_FAILURES_PER_NETWORK, knock.address());
        throttle.charge(Limit.UNCHECKED_FAILURES_PER_NETWORK, knock.address());
        throttle.charge(Limit.SIGN_IN_NAMES_PER_NETWORK, knock.address(), knock.name());
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
