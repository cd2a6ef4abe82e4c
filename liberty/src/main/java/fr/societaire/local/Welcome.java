package fr.societaire.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Waits until the portal says it is ready, then prints where to go and with what. */
final class Welcome extends Thread {
    private static final int PATIENCE_MILLIS = 5_000;

    private final String words;
    private final URL ready;
    private final SSLSocketFactory trust;

    /**
     * Once main has returned, the plugin ends every thread main has started in its group and closes its class loader. So
     * this thread is of the root group, asks by a client that has no threads of its own, and has asked once before.
     */
    Welcome(String prefix) throws GeneralSecurityException, IOException {
        super(LocalParts.rootGroup(), "welcome");
        words = """

                  Espace sociétaire   https://localhost:%1$s443
                  Bac à sable         https://localhost:%1$s444   (boîte aux lettres, téléphone, cartes de test)
                  Camille Bernard     identifiant 10000001 · mot de passe Marée-Haute-2026!
                  Poste de conseil    https://localhost:%1$s443/conseiller/accueil   conseil.martin · même mot de passe
                  Ctrl-C arrête tout ; -Dreset repart de zéro.
                """.formatted(prefix);
        ready = new URL("https://localhost:" + prefix + "443/health/ready");
        trust = trustingLocalCertificate();
        setDaemon(true);
        if (answers()) {
            throw new IllegalStateException("A portal is running already on " + ready.getAuthority());
        }
    }

    @Override
    public void run() {
        try {
            while (!answers()) {
                sleep(500);
            }
            System.out.println(words);
        } catch (InterruptedException stopped) {
            interrupt();
        }
    }

    private boolean answers() {
        try {
            var asked = (HttpsURLConnection) ready.openConnection();
            asked.setSSLSocketFactory(trust);
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            return asked.getResponseCode() == HttpsURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The certificate was made by the local server a moment ago: nobody could vouch for it. Loopback only. */
    private static SSLSocketFactory trustingLocalCertificate() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Loopback()}, null);
        return context.getSocketFactory();
    }

    private static final class Loopback extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            require(((InetSocketAddress) socket.getRemoteSocketAddress()).getAddress());
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            require(new InetSocketAddress(engine.getPeerHost(), engine.getPeerPort()).getAddress());
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }

        private static void require(InetAddress peer) {
            if (!peer.isLoopbackAddress()) {
                throw new IllegalStateException("not the local server");
            }
        }
    }
}
