package fr.societaire.sandbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;

/** Lends the server's threads to what happens later: notifications, receipts, expiries. */
@Singleton
public class Executors {
    @Resource
    ManagedScheduledExecutorService managed;

    /** The server's executor. */
    @Produces
    @Singleton
    public ScheduledExecutorService executor() {
        return managed;
    }
}
