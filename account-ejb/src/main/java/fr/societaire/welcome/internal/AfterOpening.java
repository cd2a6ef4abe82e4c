package fr.societaire.welcome.internal;

import fr.societaire.activation.AccountOpened;
import fr.societaire.welcome.domain.FirstSteps;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A space was opened: the first steps are offered, in the same transaction. */
@Dependent
public class AfterOpening {
    @Inject
    StepsShelf shelf;

    void on(@Observes AccountOpened opened) {
        shelf.add(FirstSteps.offer(opened.member(), opened.at()));
    }
}
