package fr.societaire.telephone;

import fr.societaire.platform.ProgramToken;
import fr.societaire.telephone.domain.QueueReading;
import fr.societaire.telephone.internal.QueueBoard;
import fr.societaire.telephone.internal.QueueRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The queue of the telephone: told by the telephone system, read by every page that shows the number. */
@Stateless
@PermitAll
public class PhoneQueue {
    @Inject
    @ConfigProperty(name = "portal.telephone.token")
    Optional<String> token;

    @Inject
    QueueRows rows;

    @Inject
    QueueBoard board;

    /** Whether a program that shows this token is the telephone system. */
    public boolean opens(String shown) {
        return new ProgramToken(token).opens(shown);
    }

    /** What it has measured; what is older than what is known changes nothing. */
    public void measured(QueueReading reading) {
        rows.put(reading);
    }

    /** What was last measured, unless it is too old to say anything. Asks no database: pages are many. */
    public Optional<QueueReading> now() {
        return board.now();
    }
}
