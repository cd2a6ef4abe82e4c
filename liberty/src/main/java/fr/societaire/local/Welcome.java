package fr.societaire.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Waits until the portal says it is ready, then prints where to go and with what. */
final class Welcome extends Thread {
    private final String prefix;
    private final HttpClient client;

    /** Everything that must be loaded is loaded here: once main has returned, the plugin's class loader is closed. */
    Welcome(String prefix) throws GeneralSecurityException {
        super(LocalParts.rootGroup(), "welcome");
        this.prefix = prefix;
        this.client = HttpClient.newBuilder()
                .sslContext(trustingLocalCertificate())
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            var ready = HttpRequest.newBuilder(URI.create("https://localhost:" + prefix + "443/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (!answers(ready)) {
                sleep(500);
            }
            System.out.println("\n"
                    + "  Espace sociétaire   https://localhost:" + prefix + "443\n"
                    + "  Bac à sable         https://localhost:" + prefix
                    + "444   (boîte aux lettres, téléphone, cartes de test)\n"
                    + "  Camille Bernard     identifiant 10000001 · mot de passe Marée-Haute-2026!\n"
                    + "  Ctrl-C arrête tout ; -Dreset repart de zéro.\n");
        } catch (InterruptedException stopped) {
            interrupt();
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The certificate was made by the local server a moment ago: nobody could vouch for it. Loopback only. */
    private static SSLContext trustingLocalCertificate() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustAll()}, null);
        return context;
    }

    private static final class TrustAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {
            requireLoopback((InetSocketAddress) socket.getRemoteSocketAddress());
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            requireLoopback(new InetSocketAddress(engine.getPeerHost(), engine.getPeerPort()));
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }

        private static void requireLoopback(InetSocketAddress peer) {
            if (!peer.getAddress().isLoopbackAddress()) {
                throw new IllegalStateException("not the local server");
            }
        }
    }
}
