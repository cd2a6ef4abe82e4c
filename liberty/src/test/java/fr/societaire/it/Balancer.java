package fr.societaire.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What stands before several servers under one name: each connection goes whole, still encrypted, to one of those that are
 * ready, in turn. When that server dies the connection breaks, as it does for a visitor.
 */
final class Balancer implements AutoCloseable {
    private static final int CONNECT_MILLIS = 1000;

    private final ServerSocket door;
    private final Supplier<List<Integer>> ready;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Will stand at {@code port} of this machine; {@code ready} tells the ports of the servers that may be sent to. */
    Balancer(int port, Supplier<List<Integer>> ready) throws IOException {
        this.ready = ready;
        door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
    }

    void open() {
        threads.execute(this::welcome);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                threads.execute(() -> lead(visitor));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void lead(Socket visitor) {
        Optional<Socket> server = server();
        server.ifPresent(found -> {
            threads.execute(() -> pour(visitor, found));
            pour(found, visitor);
        });
        end(visitor);
    }

    private Optional<Socket> server() {
        List<Integer> ports = ready.get();
        int first = turn.getAndIncrement();
        for (int n = 0; n < ports.size(); n++) {
            var socket = new Socket();
            try {
                int port = ports.get(Math.floorMod(first + n, ports.size()));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
                return Optional.of(socket);
            } catch (IOException dead) {
                end(socket);
            }
        }
        return Optional.empty();
    }

    /** Until one of the two hangs up; then both have. */
    private static void pour(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException broken) {
            // The other end learns of it by the connection that ends below.
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
