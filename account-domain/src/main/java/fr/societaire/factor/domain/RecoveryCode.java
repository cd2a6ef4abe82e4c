package fr.societaire.factor.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One of ten codes printed and put away for the day the telephone is lost. Only its digest is kept, under a key that is
 * not in the database; it opens once.
 */
@Entity
@Table(name = "factor_recovery_code")
public class RecoveryCode {
    @Id
    private String digest;

    private String owner;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public static RecoveryCode make(String digest, FactorOwner owner, Instant now) {
        var code = new RecoveryCode();
        code.digest = digest;
        code.owner = owner.key();
        code.madeAt = now;
        return code;
    }

    /** Uses it up. Returns whether it was still good. */
    public boolean use(Instant now) {
        boolean good = usedAt == null;
        if (good) {
            usedAt = now;
        }
        return good;
    }

    public FactorOwner owner() {
        return FactorOwner.ofKey(owner);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
