package fr.societaire.availability.internal;

import fr.societaire.availability.domain.ChannelPulse;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.notification.Channel;
import fr.societaire.notification.Deliveries;
import fr.societaire.notification.DeliveryPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** E-mail and text messages, by how they leave. */
@ApplicationScoped
public class ChannelWatches {
    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    Deliveries deliveries;

    public Map<ServiceFunction, FunctionState> look() {
        Map<ServiceFunction, FunctionState> states = new EnumMap<>(ServiceFunction.class);
        for (Channel channel : Channel.values()) {
            DeliveryPace pace = deliveries.pace(channel, LATELY);
            var pulse = new ChannelPulse(pace.longestWait(), pace.operatorDown(), pace.sent(), pace.failed());
            states.put(ServiceFunction.valueOf(channel.name()), pulse.state());
        }
        return states;
    }
}
