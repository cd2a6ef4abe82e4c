package fr.societaire.notification.internal;

/** Why an operator did not take a message. The reason is stored and logged: it never quotes an address or a body. */
public class OperatorFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the failure says about the next try. */
    public enum Kind {
        /** This message will never be taken: no use in trying again. */
        REFUSED,
        /** This message was not taken now. */
        DEFERRED,
        /** Nothing gets through at the moment, whatever the message. */
        UNREACHABLE
    }

    private final Kind kind;

    public OperatorFailure(Kind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
