package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Why the debit of an instalment came back, on whichever page shows it: {@code #{returnWords.of(one, 'title')}}. */
@Named
@ApplicationScoped
public class ReturnWords {
    /** Its {@code title} (what happened), {@code not} (what did not) or {@code next} (what to do). */
    public String of(InstalmentView back, String part) {
        return PaymentTexts.of(back.debit().reason(), part);
    }
}
