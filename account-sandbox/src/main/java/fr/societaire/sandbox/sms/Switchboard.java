package fr.societaire.sandbox.sms;

import fr.societaire.sandbox.Later;
import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes a submitted message and carries it to the telephone, as fast and as safely as the air allows. */
@Singleton
public class Switchboard {
    private final Phone phone;
    private final Air air;
    private final Receipts receipts;
    private final InstantSource clock;
    private final ScheduledExecutorService executor;
    private final Assembly assembly = new Assembly();

    /** Carries messages to that telephone. */
    @Inject
    public Switchboard(Phone phone, Air air, Receipts receipts, SandboxClock clock, ScheduledExecutorService executor) {
        this.phone = phone;
        this.air = air;
        this.receipts = receipts;
        this.clock = clock;
        this.executor = executor;
    }

    SubmitSmResult take(SubmitSm message) throws ProcessRequestException {
        if (!message.getDestAddress().matches("\\+?\\d{8,15}")) {
            throw new ProcessRequestException("Invalid destination", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        if (!Encoding.known(message.getDataCoding())) {
            throw new ProcessRequestException("Unknown data coding", SMPPConstant.STAT_ESME_RINVDCS);
        }
        String id = UUID.randomUUID().toString();
        String to = PhoneNumber.normalise(message.getDestAddress());
        Optional<byte[]> whole = assembly.add(message.getSourceAddr(), to, segment(message));
        carry(id, to, message, whole);
        try {
            return new SubmitSmResult(new MessageId(id), OptionalParameters.EMPTY_OPTIONAL_PARAMETERS);
        } catch (PDUStringException e) {
            throw new IllegalStateException("A UUID fits a message id", e);
        }
    }

    private static Segment segment(SubmitSm message) throws ProcessRequestException {
        try {
            return Segment.of(message);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new ProcessRequestException("Unreadable segmentation", SMPPConstant.STAT_ESME_RINVESMCLASS, e);
        }
    }

    /** After the submission is answered: a receipt may still overtake the answer, as on real networks. */
    private void carry(String id, String to, SubmitSm message, Optional<byte[]> whole) {
        boolean lost = air.loses();
        Instant submitted = clock.instant();
        Later.run(executor, air.plan().delay(), () -> {
            if (!lost) {
                whole.ifPresent(octets -> ring(id, to, message, octets));
            }
            if (wantsReceipt(message, !lost)) {
                receipts.send(new Receipts.Report(id, message.getSourceAddr(), to, submitted, clock.instant(), !lost));
            }
        });
    }

    private void ring(String id, String to, SubmitSm message, byte[] octets) {
        int coding = message.getDataCoding();
        phone.ring(new Sms(
                id,
                to,
                message.getSourceAddr(),
                Encoding.text(coding, octets),
                Encoding.segments(coding, octets.length),
                clock.instant()));
    }

    private static boolean wantsReceipt(SubmitSm message, boolean delivered) {
        int asked = message.getRegisteredDelivery() & 0x03;
        return asked == SMSCDeliveryReceipt.SUCCESS_FAILURE.value()
                || (asked == SMSCDeliveryReceipt.FAILURE.value() && !delivered);
    }
}
