package fr.societaire.platform.web;

import java.util.Optional;

/**
 * What may be absent, for pages: {@code m:present(file.lastSignIn())}, {@code m:value(file.lastSignIn())}. The expression
 * language of Jakarta EE 11 opens an {@link Optional} by itself on some paths and not on others; here both are the same.
 */
public final class Maybe {
    /** Whether there is one. */
    public static boolean present(Object maybe) {
        return value(maybe) != null;
    }

    /** What there is; {@code null} when there is nothing. */
    public static Object value(Object maybe) {
        return maybe instanceof Optional<?> optional ? optional.orElse(null) : maybe;
    }

    private Maybe() {}
}
