package fr.societaire.sandbox;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the sandbox is told about itself and about the portal.
 *
 * @param url its own public address
 * @param portalUrl the portal's public address
 * @param data where the journals are kept
 * @param clockFile the file, shared with the portal, that holds the shift of the clock
 */
public record SandboxSettings(
        URI url,
        URI portalUrl,
        Path data,
        Path clockFile,
        Processor processor,
        Smtp smtp,
        Smpp smpp,
        Federation federation,
        CallCentre callCentre,
        Bank bank) {

    /** The name of the merchant on the hosted pages, the secrets shared with it, and where its notifications go. */
    public record Processor(String merchant, String secretKey, String webhookSecret, URI webhookAddress) {}

    /** The mail server; a message from a client that did not sign in is refused. */
    public record Smtp(int port, String user, String password) {}

    /** The SMS operator; a bind with another password is refused. */
    public record Smpp(int port, String systemId, String password) {}

    /** The one client of the identity federation, where its browsers are sent back to, and where when they leave. */
    public record Federation(String clientId, String clientSecret, URI returnAddress, URI farewellAddress) {}

    /** The folder the bank takes files from, and the one it puts its answers into. */
    public record Bank(Path collections, Path answers) {}

    /** Where the telephone system tells how long its queue is, and the token it shows there. */
    public record CallCentre(URI queueAddress, String token) {}
}
