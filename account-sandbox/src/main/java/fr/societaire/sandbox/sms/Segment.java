package fr.societaire.sandbox.sms;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.bean.SubmitSm;

/**
 * One part of a message as it was submitted: whole in {@code short_message} or {@code message_payload}, or a part that
 * names its place in a user data header or in the {@code sar_*} parameters.
 */
record Segment(int reference, int total, int number, byte[] octets) {
    private static final int CONCATENATION_8_BIT = 0x00;
    private static final int CONCATENATION_16_BIT = 0x08;

    static Segment of(SubmitSm message) {
        byte[] octets = octets(message);
        if (message.isUdhi() && octets.length > 0) {
            return withHeader(octets);
        }
        OptionalParameter reference = message.getOptionalParameter(Tag.SAR_MSG_REF_NUM);
        if (reference == null) {
            return new Segment(0, 1, 1, octets);
        }
        return new Segment(
                number(reference),
                number(message.getOptionalParameter(Tag.SAR_TOTAL_SEGMENTS)),
                number(message.getOptionalParameter(Tag.SAR_SEGMENT_SEQNUM)),
                octets);
    }

    private static byte[] octets(SubmitSm message) {
        var payload = (OptionalParameter.OctetString) message.getOptionalParameter(Tag.MESSAGE_PAYLOAD);
        return payload == null ? message.getShortMessage() : payload.getValue();
    }

    private static Segment withHeader(byte[] octets) {
        int headerEnd = 1 + (octets[0] & 0xFF);
        byte[] text = Arrays.copyOfRange(octets, headerEnd, octets.length);
        ByteBuffer header = ByteBuffer.wrap(octets, 1, headerEnd - 1);
        while (header.remaining() > 1) {
            int element = header.get();
            byte[] value = new byte[header.get() & 0xFF];
            header.get(value);
            if (element == CONCATENATION_8_BIT) {
                return new Segment(value[0] & 0xFF, value[1], value[2], text);
            }
            if (element == CONCATENATION_16_BIT) {
                return new Segment(((value[0] & 0xFF) << 8) | (value[1] & 0xFF), value[2], value[3], text);
            }
        }
        return new Segment(0, 1, 1, text);
    }

    private static int number(OptionalParameter parameter) {
        if (parameter instanceof OptionalParameter.Short two) {
            return two.getValue() & 0xFFFF;
        }
        if (parameter instanceof OptionalParameter.Byte one) {
            return one.getValue() & 0xFF;
        }
        throw new IllegalArgumentException("An incomplete set of sar parameters");
    }
}
