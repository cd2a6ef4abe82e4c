package fr.societaire.notification.internal;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An operator of the real protocol: names messages m1, m2… and keeps them. */
final class SmppOperator implements AutoCloseable {
    private final SMPPServerSessionListener listener;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final BlockingQueue<SubmitSm> seen = new LinkedBlockingQueue<>();
    private final AtomicInteger names = new AtomicInteger();
    private volatile int refusal;

    SmppOperator(int port) throws IOException {
        listener = new SMPPServerSessionListener(port);
        listener.setMessageReceiverListener((ServerMessageReceiverListener) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "onAcceptSubmitSm" -> take((SubmitSm) arguments[0]);
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
        Thread.ofPlatform().daemon().name("operator").start(this::welcome);
    }

    private void welcome() {
        try {
            while (true) {
                SMPPServerSession session = listener.accept();
                sessions.add(session);
                session.waitForBind(5_000).accept("operator");
            }
        } catch (IOException | TimeoutException | org.jsmpp.PDUStringException closed) {
            sessions.forEach(SMPPServerSession::close);
        }
    }

    private SubmitSmResult take(SubmitSm message) throws Exception {
        if (refusal != 0) {
            throw new ProcessRequestException("as told", refusal);
        }
        seen.add(message);
        return new SubmitSmResult(new MessageId("m" + names.incrementAndGet()), new OptionalParameter[0]);
    }

    SubmitSm next() throws InterruptedException {
        return seen.poll(5, TimeUnit.SECONDS);
    }

    void refuseWith(int status) {
        refusal = status;
    }

    void dropSessions() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    void report(String name, String state) throws Exception {
        String text = "id:" + name + " sub:001 dlvrd:001 submit date:2612011200 done date:2612011200 stat:" + state
                + " err:000 text:";
        var receipt = new DeliverSm();
        receipt.setSmscDeliveryReceipt();
        sessions.getLast()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "33639980101",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "MutRives",
                        new ESMClass(receipt.getEsmClass()),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        new RawDataCoding((byte) 0),
                        text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        listener.close();
        dropSessions();
    }
}
