package fr.societaire.viewing.internal;

import fr.societaire.platform.Onlooker;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewedPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds, at every page, whether an advisor is shown a member's pages now; counts the page. */
@Stateless
@PermitAll
public class Looks {
    @Inject
    ViewShelf shelf;

    @Inject
    ViewGrounds grounds;

    /** What this advisor is shown; empty when nothing is, or when it has just become over. */
    public Optional<Onlooker.View> at(StaffMember staff, Optional<ViewedPage> page) {
        return shelf.lockOpenOf(staff.id()).stream()
                .filter(view -> staff.may(StaffRight.VIEW_AS_MEMBER)
                        && grounds.missing(view).isEmpty())
                .findFirst()
                .map(view -> shown(view, staff, page));
    }

    private static Onlooker.View shown(MemberView view, StaffMember staff, Optional<ViewedPage> page) {
        page.ifPresent(view::show);
        return new Onlooker.View(view.member(), staff.may(StaffRight.SEE_HEALTH), view.endsAt());
    }
}
