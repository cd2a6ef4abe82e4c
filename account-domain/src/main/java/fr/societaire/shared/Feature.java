package fr.societaire.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a feature on its root package: the direct child of {@code fr.societaire}. The architecture test refuses a
 * package without it, and an import of a feature that is not listed.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
    /** 0 is the ground. A feature may only use lower tiers. */
    int tier();

    /** The features whose front doors may be used, by package name: {@code "member"}. {@code shared} goes without saying. */
    String[] uses() default {};
}
