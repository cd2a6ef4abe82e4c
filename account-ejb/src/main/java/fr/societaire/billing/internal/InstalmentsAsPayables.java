package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.payment.Payable;
import fr.societaire.payment.Payables;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Answers what payment asks. */
@Dependent
public class InstalmentsAsPayables implements Payables {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    @Inject
    InstalmentShelf shelf;

    @Override
    public Payable owed(MemberNumber member, InstalmentId instalment) {
        return shelf.ofMember(member, instalment)
                .<Payable>map(
                        one -> one.payable() ? new Payable.Owed(one.amount(), label(one)) : new Payable.NothingOwed())
                .orElseGet(Payable.Unknown::new);
    }

    private static String label(InstalmentView one) {
        return "Échéance du " + DAY.format(one.dueOn()) + ", contrat " + one.contract();
    }
}
