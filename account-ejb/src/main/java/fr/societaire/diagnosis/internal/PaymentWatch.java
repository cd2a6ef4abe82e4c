package fr.societaire.diagnosis.internal;

import fr.societaire.availability.FunctionWatch;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.PartyPulse;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.payment.ProcessorWatch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Card payments, by how the processor answers. */
@Dependent
public class PaymentWatch implements FunctionWatch {
    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    ProcessorWatch processor;

    @Override
    public ServiceFunction function() {
        return ServiceFunction.PAYMENTS;
    }

    @Override
    public Optional<FunctionState> look() {
        var pace = processor.pace(LATELY);
        return Optional.of(new PartyPulse(pace.asked(), pace.unanswered()).state());
    }
}
