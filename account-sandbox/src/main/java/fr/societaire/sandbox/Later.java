package fr.societaire.sandbox;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is done after a while, with nobody waiting for its result: so its failure is told in the log. */
public final class Later {
    private static final Logger LOG = Logger.getLogger(Later.class.getName());

    private Later() {}

    /** Does the task once the pause is over; one that the sandbox's stop leaves undone is told too. */
    public static void run(ScheduledExecutorService executor, Duration pause, Runnable task) {
        try {
            var unused = executor.schedule(() -> told(task), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.fine("Left undone: the sandbox stops");
        }
    }

    private static void told(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "What was to be done later failed", failure);
        }
    }
}
