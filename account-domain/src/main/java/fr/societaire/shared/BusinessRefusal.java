package fr.societaire.shared;

/**
 * What a page should have prevented: a contract that is not the caller's, a stale page, a transition the state does not
 * allow. Declared to the EJB container as an application exception that rolls back ({@code ejb-jar.xml}), so that it
 * reaches the caller unwrapped and the domain stays plain Java. What a member may legitimately meet is a sealed outcome
 * instead, never this.
 */
public class BusinessRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public BusinessRefusal(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
