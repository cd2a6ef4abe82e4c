package fr.societaire.telephone.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Reads the queue every five seconds, so that no page has to, and forgets who was called long ago. Every server does it. */
@Singleton
@PermitAll
public class TelephoneClock {
    @Inject
    QueueRows rows;

    @Inject
    QueueBoard board;

    @Inject
    CallBackShelf shelf;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "the queue of the telephone")
    public void tick() {
        board.show(rows.find());
    }

    @Schedule(hour = "3", minute = "55", persistent = false, info = "purge of call-backs")
    public void purge() {
        shelf.forget();
    }
}
