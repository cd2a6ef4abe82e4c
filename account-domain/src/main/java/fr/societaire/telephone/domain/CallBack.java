package fr.societaire.telephone.domain;

import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody wishes to be called at a number, at an hour. All of it is what he says: nothing proves who he is, and that he
 * answers there proves nothing either.
 */
@Entity
@Table(name = "call_back")
public class CallBack {
    @Id
    private String id;

    private String caller;
    private String phone;

    @Column(name = "said_number")
    private String saidNumber;

    @Column(name = "said_code")
    private String saidCode;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CallBackState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Version
    private long version;

    protected CallBack() {}

    /**
     * What somebody says of himself.
     *
     * @param caller his name
     * @param memberNumber blank when he gives none
     * @param supportCode blank when he gives none
     */
    public record Said(String caller, String memberNumber, String supportCode) {
        /** Nothing of it: records end up in logs. */
        @Override
        public String toString() {
            return "Said";
        }
    }

    public static CallBack ask(String id, FrenchNumber phone, Said said, Instant start, Instant now) {
        var wish = new CallBack();
        wish.id = id;
        wish.caller = said.caller();
        wish.phone = phone.value();
        wish.saidNumber = said.memberNumber();
        wish.saidCode = said.supportCode();
        wish.start = start;
        wish.askedAt = now;
        wish.state = CallBackState.WAITING;
        wish.stateSince = now;
        return wish;
    }

    /** What became of it. Refused as stale once something has. */
    public void become(CallBackState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public boolean isWaiting() {
        return state == CallBackState.WAITING;
    }

    public String id() {
        return id;
    }

    public String caller() {
        return caller;
    }

    public FrenchNumber phone() {
        return new FrenchNumber(phone);
    }

    public Said said() {
        return new Said(caller, saidNumber, saidCode);
    }

    public Instant start() {
        return start;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public CallBackState state() {
        return state;
    }
}
