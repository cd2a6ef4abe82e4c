package fr.societaire.home;

import fr.societaire.arrears.Arrears;
import fr.societaire.arrears.ArrearsView;
import fr.societaire.billing.Instalments;
import fr.societaire.billing.OwedPage;
import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.document.Documents;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import fr.societaire.welcome.Welcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a member's home page shows. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class Home {
    private static final int LATEST_DOCUMENTS = 3;

    @Inject
    Contracts contracts;

    @Inject
    Instalments instalments;

    @Inject
    Arrears arrears;

    @Inject
    Documents documents;

    @Inject
    Welcome welcome;

    /** Four queries, and one more when something is late, however much the member has. */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public HomeView of(MemberNumber member) {
        List<ContractCard> cards = contracts.of(member);
        OwedPage owed = instalments.owed(member, 1);
        List<ArrearsView> unpaid = owed.late() == 0 ? List.of() : arrears.of(member);
        return new HomeView(
                Standing.of(cards, owed, unpaid),
                cards,
                owed.rows(),
                unpaid,
                documents.latestOf(member, LATEST_DOCUMENTS),
                welcome.isOpen(member));
    }
}
