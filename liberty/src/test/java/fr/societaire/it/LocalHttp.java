package fr.societaire.it;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** HTTP to the server under test, whose certificate was made a moment ago. Nothing but loopback is trusted so. */
final class LocalHttp {
    static HttpClient.Builder builder() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Loopback()}, null);
            return HttpClient.newBuilder().sslContext(context).connectTimeout(Duration.ofSeconds(5));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Loopback extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            require((InetSocketAddress) socket.getRemoteSocketAddress());
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            require(new InetSocketAddress(engine.getPeerHost(), engine.getPeerPort()));
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }

        private static void require(InetSocketAddress peer) {
            if (!peer.getAddress().isLoopbackAddress()) {
                throw new IllegalStateException("only the local server is trusted: " + peer);
            }
        }
    }

    private LocalHttp() {}
}
