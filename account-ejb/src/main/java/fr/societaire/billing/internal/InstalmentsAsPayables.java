package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.payment.Payable;
import fr.societaire.payment.Payables;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Answers what payment asks. */
@Dependent
public class InstalmentsAsPayables implements Payables {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    @Inject
    InstalmentShelf shelf;

    @Override
    public Map<InstalmentId, Payable> owed(MemberNumber member, Collection<InstalmentId> instalments) {
        Map<InstalmentId, Payable> answers = new HashMap<>();
        instalments.forEach(one -> answers.put(one, new Payable.Unknown()));
        shelf.held(member, instalments).forEach(one -> answers.put(one.id(), payable(one)));
        return answers;
    }

    private static Payable payable(InstalmentView one) {
        return one.payable() ? new Payable.Owed(one.amount(), label(one)) : new Payable.NothingOwed();
    }

    private static String label(InstalmentView one) {
        return "Échéance du " + DAY.format(one.dueOn()) + ", contrat " + one.contract();
    }
}
