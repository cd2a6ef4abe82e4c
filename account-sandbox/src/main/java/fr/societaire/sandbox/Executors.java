package fr.societaire.sandbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Threads for what happens later: notifications, receipts, expiries. Not those of the server's executor: a notification
 * waits for the portal's answer, and where both live in one server it would hold the very threads the portal needs to
 * give it.
 */
@Singleton
public class Executors {
    private static final int THREADS = 12;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledThreadPoolExecutor pool;

    /** One pool for the life of the sandbox. */
    @Produces
    @Singleton
    public ScheduledExecutorService executor() {
        pool = new ScheduledThreadPoolExecutor(THREADS, threads);
        return pool;
    }

    @PreDestroy
    void stop() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
