package fr.societaire.sandbox.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.TestSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmsOperatorTest {
    private static final Charset UCS_2 = Charset.forName("UTF-16BE");
    private static final ESMClass WITH_HEADER =
            new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private final BlockingQueue<DeliveryReceipt> receipts = new LinkedBlockingQueue<>();
    private final Air air = new Air();
    private SandboxSettings settings;
    private Phone phone;
    private SmsOperator operator;
    private SMPPSession session;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        settings = TestSettings.in(data);
        var clock = new SandboxClock(settings);
        phone = new Phone(settings);
        phone.open();
        var told = new Receipts(executor);
        operator = new SmsOperator(settings, new Switchboard(phone, air, told, clock, executor), told, executor);
        operator.start();
        session = bind(TestSettings.PASSWORD);
    }

    @AfterEach
    void stop() {
        session.unbindAndClose();
        operator.stop();
        executor.shutdownNow();
        phone.close();
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> bind("wrong")).hasCauseInstanceOf(NegativeResponseException.class);
    }

    @Test
    void a_message_in_the_basic_alphabet_arrives_and_is_receipted() throws Exception {
        byte[] octets = {'C', 'o', 'd', 'e', ' ', 0x1B, 0x65, ' ', 0x05, ' ', 0x7F, '1'};
        String id = submit(new ESMClass(), 0, octets);
        DeliveryReceipt receipt = receipt();
        assertThat(receipt.getId()).isEqualTo(id);
        assertThat(receipt.getFinalStatus()).isEqualTo(DeliveryReceiptState.DELIVRD);
        Sms sms = phone.to(Optional.of("06 39 98 00 01")).getFirst();
        assertThat(sms.text()).isEqualTo("Code € é à1");
        assertThat(sms.to()).isEqualTo("+33639980001");
        assertThat(sms.from()).isEqualTo("RIVES");
    }

    @Test
    void a_message_in_any_alphabet_arrives() throws Exception {
        submit(new ESMClass(), 8, "Votre côté reçu œuvre".getBytes(UCS_2));
        receipt();
        assertThat(phone.to(Optional.empty()).getFirst().text()).isEqualTo("Votre côté reçu œuvre");
    }

    @Test
    void a_long_message_in_parts_is_put_together_in_whatever_order_they_come() throws Exception {
        submit(WITH_HEADER, 0, part(2, 2, "et demain."));
        submit(WITH_HEADER, 0, part(2, 1, "Aujourd'hui "));
        receipt();
        receipt();
        assertThat(phone.to(Optional.empty())).extracting(Sms::text).containsExactly("Aujourd'hui et demain.");
    }

    @Test
    void a_long_message_with_sar_parameters_is_put_together_too() throws Exception {
        submit(new ESMClass(), 0, "un ".getBytes(StandardCharsets.US_ASCII), sar(1));
        submit(new ESMClass(), 0, "deux".getBytes(StandardCharsets.US_ASCII), sar(2));
        receipt();
        receipt();
        assertThat(phone.to(Optional.empty())).extracting(Sms::text).containsExactly("un deux");
    }

    @Test
    void a_long_message_as_one_payload_arrives_and_counts_its_segments() throws Exception {
        String text = "0123456789".repeat(31);
        submit(
                new ESMClass(),
                0,
                new byte[0],
                new OptionalParameter.Message_payload(text.getBytes(StandardCharsets.US_ASCII)));
        receipt();
        Sms sms = phone.to(Optional.empty()).getFirst();
        assertThat(sms.text()).isEqualTo(text);
        assertThat(sms.segments()).isEqualTo(3);
    }

    @Test
    void a_lost_message_never_arrives_and_its_receipt_says_so() throws Exception {
        air.follow(new AirPlan(1, 100, Duration.ZERO));
        submit(new ESMClass(), 0, "perdu".getBytes(StandardCharsets.US_ASCII));
        assertThat(receipt().getFinalStatus()).isEqualTo(DeliveryReceiptState.UNDELIV);
        assertThat(phone.to(Optional.empty())).isEmpty();
    }

    @Test
    void a_delayed_message_is_accepted_at_once_and_arrives_later() throws Exception {
        air.follow(new AirPlan(1, 0, Duration.ofHours(1)));
        assertThat(submit(new ESMClass(), 0, "plus tard".getBytes(StandardCharsets.US_ASCII)))
                .isNotBlank();
        assertThat(phone.to(Optional.empty())).isEmpty();
        assertThat(receipts).isEmpty();
    }

    @Test
    void a_number_that_is_none_and_an_unknown_coding_are_refused() {
        byte[] text = "x".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> submit("RIVES", "12", new ESMClass(), 0, text))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RINVDSTADR));
        assertThatThrownBy(() -> submit(new ESMClass(), 4, text))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RINVDCS));
        assertThatThrownBy(() -> submit(WITH_HEADER, 0, new byte[] {9, 0, 3}))
                .isInstanceOf(NegativeResponseException.class);
    }

    private String submit(ESMClass esm, int coding, byte[] octets, OptionalParameter... more) throws Exception {
        return submit("RIVES", "33639980001", esm, coding, octets, more);
    }

    private String submit(String from, String to, ESMClass esm, int coding, byte[] octets, OptionalParameter... more)
            throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        from,
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        esm,
                        (byte) 0,
                        (byte) 1,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding((byte) coding),
                        (byte) 0,
                        octets,
                        more)
                .getMessageId();
    }

    private DeliveryReceipt receipt() throws InterruptedException {
        DeliveryReceipt receipt = receipts.poll(10, TimeUnit.SECONDS);
        assertThat(receipt).as("a receipt within ten seconds").isNotNull();
        return receipt;
    }

    private SMPPSession bind(String password) throws IOException {
        SMPPSession fresh = new SMPPSession();
        fresh.setMessageReceiverListener(new Listener());
        fresh.connectAndBind(
                "localhost",
                settings.smpp().port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        "portal",
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                5_000);
        return fresh;
    }

    private static byte[] part(int total, int number, String text) {
        byte[] header = {5, 0, 3, 77, (byte) total, (byte) number};
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(header, header.length + letters.length);
        System.arraycopy(letters, 0, whole, header.length, letters.length);
        return whole;
    }

    private static OptionalParameter[] sar(int number) {
        return new OptionalParameter[] {
            OptionalParameters.newSarMsgRefNum(9),
            OptionalParameters.newSarSegmentSeqnum(number),
            OptionalParameters.newSarTotalSegments(2)
        };
    }

    private final class Listener implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
            try {
                receipts.add(message.getShortMessageAsDeliveryReceipt());
            } catch (InvalidDeliveryReceiptException e) {
                throw new ProcessRequestException("unreadable", SMPPConstant.STAT_ESME_RSYSERR, e);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification notification) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, org.jsmpp.session.Session source)
                throws ProcessRequestException {
            throw new ProcessRequestException("not used", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
