package fr.societaire.staff;

import fr.societaire.identity.PasswordHashes;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.testing.TestCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Some people who work for the insurer. */
@ApplicationScoped
public class StaffRoom {
    public static final String PASSWORD = "Marée-Haute-2026!";
    public static final String MARTIN = "conseil.martin";
    public static final String FAURE = "conseil.faure";
    public static final String BLANC = "sinistres.blanc";
    public static final String COLIN = "admin.colin";

    @Inject
    StaffIntake intake;

    @Inject
    PasswordHashes hashes;

    @Inject
    TestCaller caller;

    /** Everybody, with the password of the demonstration. */
    public void isStaffed() {
        Optional<String> hash = hashes.hash(PASSWORD);
        intake.accept(List.of(
                record(MARTIN, "Martin", Set.of(StaffRole.ADVISOR), hash),
                record(FAURE, "Faure", Set.of(StaffRole.ADVISOR, StaffRole.HEALTH), hash),
                record(BLANC, "Blanc", Set.of(StaffRole.CLAIMS_HANDLER), hash),
                record(COLIN, "Colin", Set.of(StaffRole.SUPERVISOR), hash)));
    }

    /** Martin and one more, and nobody else. */
    public void joins(String staff, Set<StaffRole> roles) {
        Optional<String> hash = hashes.hash(PASSWORD);
        intake.accept(List.of(
                record(MARTIN, "Martin", Set.of(StaffRole.ADVISOR), hash), record(staff, "Roche", roles, hash)));
    }

    /** These, each with these roles, and nobody else. */
    public void joins(List<String> staff, Set<StaffRole> roles) {
        Optional<String> hash = hashes.hash(PASSWORD);
        intake.accept(staff.stream()
                .map(id -> record(id, id.substring(id.indexOf('.') + 1), roles, hash))
                .toList());
    }

    /** From now on he is the caller. */
    public void comesIn(String staff) {
        caller.signInStaff(staff);
    }

    public static StaffRecord record(String id, String pseudonym, Set<StaffRole> roles, Optional<String> hash) {
        return new StaffRecord(new StaffId(id), pseudonym, id + "@example.fr", roles, hash);
    }
}
