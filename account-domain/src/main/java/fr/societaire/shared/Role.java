package fr.societaire.shared;

/** Names of the roles a signed-in caller may hold, as declared to the container. */
public final class Role {
    /** A member who has passed every factor. */
    public static final String MEMBER = "MEMBER";
    /** An operator of the insurer who may start imports. */
    public static final String OPERATOR = "OPERATOR";
    /** Somebody of the insurer who has passed both steps of his sign-in; what he may do is for his staff roles to say. */
    public static final String STAFF = "STAFF";

    private Role() {}
}
