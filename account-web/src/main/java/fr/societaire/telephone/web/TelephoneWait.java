package fr.societaire.telephone.web;

import fr.societaire.platform.web.DeskHours;
import fr.societaire.platform.web.French;
import fr.societaire.telephone.PhoneQueue;
import fr.societaire.telephone.domain.QueueReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Beside the telephone number: how long whoever calls now waits. */
@Named
@ApplicationScoped
public class TelephoneWait {
    @Inject
    PhoneQueue queue;

    @Inject
    DeskHours hours;

    /** {@code Attente estimée : environ 6 minutes (à 10 h 05).} Blank when nobody answers, or nothing fresh is known. */
    public String getNow() {
        return hours.isOpen() ? words(queue.now()) : "";
    }

    static String words(Optional<QueueReading> reading) {
        return reading.map(TelephoneWait::words).orElse("");
    }

    private static String words(QueueReading reading) {
        String at = French.time(reading.measuredAt());
        return reading.minutes() == 0
                ? TelephoneWords.SENTENCES.text("queue.now", at)
                : TelephoneWords.SENTENCES.text(
                        "queue.minutes", French.count(reading.minutes(), "minute", "minutes"), at);
    }
}
