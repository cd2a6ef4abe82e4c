package fr.societaire.it;

import java.net.URI;
import java.nio.file.Path;

/** Where the server under test and its outside world are. */
final class Addresses {
    static final URI PORTAL = URI.create(System.getProperty("portal.url"));
    static final URI SANDBOX = URI.create(System.getProperty("sandbox.url"));
    static final String DATABASE = System.getProperty("db.url");
    static final Path LOGS = Path.of(System.getProperty("server.logs"));
    static final Path DATA = Path.of(System.getProperty("local.data"));

    private Addresses() {}
}
