package fr.societaire.debit;

import jakarta.ejb.ApplicationException;

/**
 * A file that is not what it says, or that somebody made to harm: refused whole, nothing of it counts. Tells the place, and
 * nothing of what stands there.
 */
@ApplicationException(rollback = true)
public class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String why, int line, int column) {
        super(why + " (line " + line + ", column " + column + ")");
    }

    public UnreadableFile(String why, int line, int column, Throwable cause) {
        super(why + " (line " + line + ", column " + column + ")", cause);
    }
}
