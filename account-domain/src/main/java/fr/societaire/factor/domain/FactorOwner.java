package fr.societaire.factor.domain;

import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/**
 * Whose second factors they are: a member, or somebody who works for the insurer.
 *
 * @param id the member's number, or the sign-in name of the staff
 */
public record FactorOwner(Kind kind, String id) {
    private static final int LONGEST = 80;

    /** Members and staff live in separate worlds: the same name in both is two owners. */
    public enum Kind {
        MEMBER,
        STAFF
    }

    public FactorOwner {
        if (kind == null || id == null || id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("an owner has a kind and a name");
        }
    }

    public static FactorOwner of(MemberNumber member) {
        return new FactorOwner(Kind.MEMBER, member.value());
    }

    /** Somebody of the insurer's staff, by the name he signs in with. */
    public static FactorOwner ofStaff(String signInName) {
        return new FactorOwner(Kind.STAFF, signInName);
    }

    /** The member, if it is one. */
    public Optional<MemberNumber> member() {
        return kind == Kind.MEMBER ? Optional.of(new MemberNumber(id)) : Optional.empty();
    }

    /** {@code MEMBER:10000001}: the owner as one text, for rows. */
    public String key() {
        return kind + ":" + id;
    }

    /** From {@link #key()}. */
    public static FactorOwner ofKey(String key) {
        int colon = key.indexOf(':');
        return new FactorOwner(Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
    }

    @Override
    public String toString() {
        return key();
    }
}
