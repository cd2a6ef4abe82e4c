package fr.societaire.welcome.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * The first steps of one member, offered when he opens his space. Each is done or skipped in any order; they are over
 * when none is open. What is done stays done.
 */
@Entity
@Table(name = "welcome_first_steps")
public class FirstSteps {
    @Id
    @Column(name = "member_number")
    private String member;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private StepState contacts = StepState.OPEN;

    @Enumerated(EnumType.STRING)
    private StepState attestation = StepState.OPEN;

    @Enumerated(EnumType.STRING)
    private StepState code = StepState.OPEN;

    @Column(name = "code_channel")
    private String codeChannel;

    @Version
    private long version;

    protected FirstSteps() {}

    public static FirstSteps offer(MemberNumber member, Instant now) {
        var steps = new FirstSteps();
        steps.member = member.value();
        steps.offeredAt = now;
        return steps;
    }

    public void complete(Step step) {
        put(step, StepState.DONE);
    }

    public void skip(Step step) {
        if (state(step) == StepState.OPEN) {
            put(step, StepState.SKIPPED);
        }
    }

    /** The member does not want to be asked any more. */
    public void dismiss() {
        for (Step step : Step.values()) {
            skip(step);
        }
    }

    /** A code has left by this channel; the one before, by whichever, is worth nothing any more. */
    public void codeSentTo(String channel) {
        codeChannel = channel;
    }

    private void put(Step step, StepState state) {
        switch (step) {
            case CONTACTS -> contacts = state;
            case ATTESTATION -> attestation = state;
            case CODE -> code = state;
        }
    }

    public StepState state(Step step) {
        return switch (step) {
            case CONTACTS -> contacts;
            case ATTESTATION -> attestation;
            case CODE -> code;
        };
    }

    public boolean isOver() {
        return contacts != StepState.OPEN && attestation != StepState.OPEN && code != StepState.OPEN;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** Where the last code went; absent until one has left. */
    public Optional<String> codeChannel() {
        return Optional.ofNullable(codeChannel);
    }
}
