package fr.societaire.staff.internal;

import fr.societaire.factor.AppCheck;
import fr.societaire.factor.AppEnrolmentOutcome;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.staff.StaffAttemptView;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffSecondStep;
import fr.societaire.staff.StaffSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The second step of a sign-in of staff, in one transaction. Wrong codes are outcomes: a rollback would give tries back. */
@Stateless
@PermitAll
public class StaffEntrance {
    private static final String APP_NAME = "Application du poste de conseil";

    @Inject
    StaffLedger ledger;

    @Inject
    AuthenticatorApps apps;

    @Inject
    StaffSessions sessions;

    public Optional<StaffAttemptView> view(String token) {
        return ledger.holder(token)
                .map(staff -> new StaffAttemptView(
                        staff, apps.pending(owner(staff), staff.id().value())));
    }

    public StaffSecondStep verify(String token, String code, String address) {
        return ledger.holder(token)
                .map(staff -> verify(token, staff, code, address))
                .orElseGet(StaffSecondStep.AttemptOver::new);
    }

    private StaffSecondStep verify(String token, StaffMember staff, String code, String address) {
        return switch (apps.check(owner(staff), code)) {
            case AppCheck.Good good -> in(token, staff, address);
            case AppCheck.Wrong wrong -> new StaffSecondStep.WrongCode();
            case AppCheck.Replayed replayed -> new StaffSecondStep.Replayed();
            case AppCheck.Paused paused -> new StaffSecondStep.Waiting(paused.until());
            case AppCheck.NoApp none ->
                switch (apps.confirm(owner(staff), code, APP_NAME)) {
                    case AppEnrolmentOutcome.Confirmed confirmed -> in(token, staff, address);
                    case AppEnrolmentOutcome.WrongCode wrong -> new StaffSecondStep.WrongCode();
                    case AppEnrolmentOutcome.Over over -> new StaffSecondStep.AttemptOver();
                };
        };
    }

    private StaffSecondStep in(String token, StaffMember staff, String address) {
        return ledger.end(token, staff.id())
                ? new StaffSecondStep.SignedIn(sessions.open(staff, address))
                : new StaffSecondStep.AttemptOver();
    }

    private static FactorOwner owner(StaffMember staff) {
        return FactorOwner.ofStaff(staff.id().value());
    }
}
