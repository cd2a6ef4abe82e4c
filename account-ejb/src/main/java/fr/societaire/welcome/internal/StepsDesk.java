package fr.societaire.welcome.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.welcome.FirstStepsView;
import fr.societaire.welcome.TestCodeOutcome;
import fr.societaire.welcome.TestSendOutcome;
import fr.societaire.welcome.domain.FirstSteps;
import fr.societaire.welcome.domain.Step;
import fr.societaire.welcome.domain.StepState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps in short transactions, one each. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StepsDesk {
    @Inject
    StepsShelf shelf;

    @Inject
    TestCodePost post;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    InstantSource clock;

    /** A step that nothing can be done for counts as skipped. */
    public Optional<FirstStepsView> view(MemberNumber member, Optional<ContractCard> attestable) {
        return shelf.find(member).map(steps -> {
            List<ContactPoint> channels = post.channelsOf(member);
            return new FirstStepsView(
                    states(steps, attestable.isPresent()),
                    channels,
                    attestable.orElse(null),
                    channels.stream()
                            .filter(point -> steps.codeChannel()
                                    .filter(point.channel().name()::equals)
                                    .isPresent())
                            .findFirst()
                            .orElse(null),
                    post.nextCodeAt(member, clock.instant()));
        });
    }

    private static Map<Step, StepState> states(FirstSteps steps, boolean attestable) {
        return Arrays.stream(Step.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        step -> step == Step.ATTESTATION && !attestable && steps.state(step) == StepState.OPEN
                                ? StepState.SKIPPED
                                : steps.state(step)));
    }

    public boolean isOpen(MemberNumber member) {
        return shelf.isOpen(member);
    }

    public void complete(MemberNumber member, Step step) {
        shelf.lock(member).complete(step);
    }

    public void skip(MemberNumber member, Step step) {
        shelf.lock(member).skip(step);
    }

    public void dismiss(MemberNumber member) {
        shelf.lock(member).dismiss();
    }

    /** The row is held: two clicks at once send one code. */
    public TestSendOutcome sendCode(MemberNumber member, ContactChannel channel) {
        FirstSteps steps = shelf.lock(member);
        ContactPoint to = post.channelsOf(member).stream()
                .filter(point -> point.channel() == channel)
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
        TestSendOutcome outcome = post.send(member, to, clock.instant());
        if (outcome instanceof TestSendOutcome.Sent) {
            steps.codeSentTo(channel.name());
        }
        return outcome;
    }

    /** Never rolled back: the try is counted. */
    public TestCodeOutcome verifyCode(MemberNumber member, String typed) {
        FirstSteps steps = shelf.lock(member);
        return switch (secrets.checkCode(SecretPurpose.CHANNEL_TEST_CODE, SecretSubject.of(member), typed)) {
            case SecretCheck.Good good -> {
                secrets.consume(good.secret());
                steps.complete(Step.CODE);
                yield new TestCodeOutcome.Right();
            }
            case SecretCheck.Wrong wrong -> new TestCodeOutcome.Wrong(wrong.triesLeft());
            case SecretCheck.Superseded newer -> new TestCodeOutcome.Superseded(newer.newerSentAt());
            case SecretCheck.Burnt b -> new TestCodeOutcome.Burnt();
            case SecretCheck.Paused paused -> new TestCodeOutcome.Paused(paused.until());
            case SecretCheck.Expired e -> new TestCodeOutcome.Expired();
            // The same code typed twice, by a double click: the step is done, and stays so.
            case SecretCheck.Used u -> new TestCodeOutcome.Right();
        };
    }
}
