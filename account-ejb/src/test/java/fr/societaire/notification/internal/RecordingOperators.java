package fr.societaire.notification.internal;

import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Message;
import fr.societaire.notification.SmsMessage;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Both operators at once: takes what it is given and shows it, or fails as it is told. */
@ApplicationScoped
@Alternative
@Priority(1)
public class RecordingOperators implements MailSender, SmsSender {
    private final List<Message> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<Message> mood = m -> {};

    /** Forgets everything and is in a good mood again. */
    public void reset() {
        taken.clear();
        mood = m -> {};
    }

    /** What is to happen to a message before it is taken: nothing, or an exception. */
    public void treat(Consumer<Message> each) {
        mood = each;
    }

    /** In the order they were taken. */
    public List<Message> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void send(EmailMessage message) {
        mood.accept(message);
        taken.add(message);
    }

    @Override
    public String send(SmsMessage message) {
        mood.accept(message);
        taken.add(message);
        return "op-" + taken.size();
    }

    @Override
    public void stayConnected() {
        // Nothing to lose.
    }
}
