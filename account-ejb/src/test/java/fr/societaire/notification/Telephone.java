package fr.societaire.notification;

import fr.societaire.notification.internal.Deliverer;
import fr.societaire.notification.internal.RecordingOperators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a member finds in his mailbox and on his telephone, for the tests of other features. */
@ApplicationScoped
public class Telephone {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Pattern LINK = Pattern.compile("https://\\S+");

    @Inject
    Deliverer deliverer;

    @Inject
    RecordingOperators operators;

    /** Forgets what came before this test. */
    public void empty() {
        operators.reset();
    }

    /** Everything that was posted, delivered now, oldest first. */
    public List<Message> messages() {
        while (deliverer.deliverNext()) {
            continue;
        }
        return operators.taken();
    }

    public List<Message> messagesTo(String address) {
        return messages().stream().filter(m -> m.to().equals(address)).toList();
    }

    /** The code in the last message to that address. */
    public String codeSentTo(String address) {
        return found(CODE, address);
    }

    /** The link in the last message to that address. */
    public String linkSentTo(String address) {
        return found(LINK, address);
    }

    private String found(Pattern wanted, String address) {
        Matcher matcher = wanted.matcher(messagesTo(address).getLast().text());
        if (!matcher.find()) {
            throw new AssertionError("nothing of the kind in the last message");
        }
        return matcher.group();
    }
}
