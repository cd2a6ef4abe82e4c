package fr.societaire.shared;

/** Names of the roles a signed-in caller may hold, as declared to the container. */
public final class Role {
    /** A member who has passed every factor. */
    public static final String MEMBER = "MEMBER";
    /** An operator of the insurer who may start imports. */
    public static final String OPERATOR = "OPERATOR";
    /** Somebody of the insurer who has passed both steps of his sign-in; what he may do is for his staff roles to say. */
    public static final String STAFF = "STAFF";

    /** Somebody of the insurer who looks at a member's pages, at that member's wish: reads a few things, does none. */
    public static final String VIEWER = "VIEWER";

    private Role() {}
}
