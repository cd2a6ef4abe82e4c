package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Appointment;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What time does to appointments, each in a transaction of its own; what another server has done is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueReminders {
    /** As long as the journal that tells of them; what was agreed is known while somebody may come back to it. */
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    AppointmentShelf shelf;

    @Inject
    AppointmentNews news;

    @Inject
    InstantSource clock;

    public List<String> due(int most) {
        return shelf.toRemind(most, clock.instant());
    }

    /** Reminds its member, unless another server has, or it was cancelled at the last moment. */
    public void remind(String id) {
        shelf.lock(id).filter(one -> one.isToBeRemindedAt(clock.instant())).ifPresent(this::remind);
    }

    private void remind(Appointment appointment) {
        appointment.reminded();
        news.remind(appointment);
    }

    public void forget() {
        shelf.forget(clock.instant().minus(KEPT));
    }
}
