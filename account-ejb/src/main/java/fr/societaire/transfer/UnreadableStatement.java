package fr.societaire.transfer;

import jakarta.ejb.ApplicationException;

/** A file of the bank's folder that is no statement, or that somebody made to harm: refused whole, nothing of it counts. */
@ApplicationException(rollback = true)
public class UnreadableStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells the place, and nothing of what stands there. */
    public UnreadableStatement(String why, int line, Throwable cause) {
        super(why + " (line " + line + ")", cause);
    }
}
