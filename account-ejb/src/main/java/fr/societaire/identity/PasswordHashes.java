package fr.societaire.identity;

import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.PasswordHashing;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Makes and compares password hashes for those who are no members, in the same queue: whoever signs in, no more Argon2id
 * is computed at once than there are processors. No connection is held meanwhile.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordHashes {
    @Inject
    PasswordHashing hashing;

    /** What came of a comparison. */
    public enum Match {
        SAME,
        DIFFERENT,
        /** Too many at once: nothing was compared. */
        BUSY
    }

    /** Compares with the hash, or with nobody's: always one computation. */
    public Match compare(Optional<String> hash, String typed) {
        return switch (hashing.compare(hash.map(PasswordHash::parse), typed == null ? "" : typed)) {
            case SAME -> Match.SAME;
            case DIFFERENT -> Match.DIFFERENT;
            case BUSY -> Match.BUSY;
        };
    }

    /** A hash in PHC format; empty when too many are being made at once. */
    public Optional<String> hash(String password) {
        return hashing.hash(password).map(PasswordHash::phc);
    }
}
