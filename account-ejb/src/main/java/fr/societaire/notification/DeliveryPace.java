package fr.societaire.notification;

import java.time.Duration;

/**
 * How messages of one channel leave.
 *
 * @param longestWait how long the oldest of those that have not left has waited; zero when none waits
 * @param operatorDown whether one waits because the operator is out of reach
 * @param sent how many left in the time looked at
 * @param failed how many were given up in it
 */
public record DeliveryPace(Duration longestWait, boolean operatorDown, int sent, int failed) {}
