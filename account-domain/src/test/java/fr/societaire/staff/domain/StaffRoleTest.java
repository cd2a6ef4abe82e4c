package fr.societaire.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaffRoleTest {
    /** The whole table: a line for each right, a column for each role, in their order. */
    @Test
    void every_pair_of_role_and_right_is_decided() {
        String table = Arrays.stream(StaffRight.values())
                .map(right -> right + " "
                        + Arrays.stream(StaffRole.values())
                                .map(role -> role.grants(right) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        // ADVISOR, HEALTH, SUPERVISOR, TECHNICIAN, CLAIMS_HANDLER, COMPLAINTS, ACCOUNTANT, DPO
        assertThat(table).isEqualTo("""
                FIND_MEMBER x-x-xxx-
                VERIFY_CALLER x-x-xxx-
                SEE_HEALTH -x------
                UNLOCK x-x-----
                DICTATE_CODE x-------
                GIVE_IDENTIFIER x-------
                SEND_RESET_LINK x-x-----
                RENEW_ACTIVATION x-------
                LIFT_RESTRICTION x-x-----
                PROPOSE_CONTACT x-x-----
                PROPOSE_CLOSING --x-----
                VIEW_AS_MEMBER x-------
                DECIDE_PROPOSAL x-x-----
                REQUEST_IDENTIFICATION x-x-----
                REVIEW_IDENTIFICATION --x----x
                OPEN_SUPPORT_CODE x-xx----
                KEEP_CASES x-x-xxx-
                BOOK_APPOINTMENT x-x-x---
                KEEP_AGENDA x-x-x---
                KEEP_ARREARS ------x-
                FOLLOW_DEBITS ------x-
                KEEP_TRANSFERS ------x-
                GIVE_BACK ------x-
                RENEW_COLLEAGUE --x-----""");
    }
}
