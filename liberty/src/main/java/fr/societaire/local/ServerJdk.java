package fr.societaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pins the server to the JDK that the build selected: this program runs on it. */
public final class ServerJdk {
    public static void main(String[] arguments) throws IOException {
        Path serverEnv = Path.of(arguments[0]);
        Files.createDirectories(serverEnv.getParent());
        Files.writeString(serverEnv, "JAVA_HOME=" + System.getProperty("java.home") + "\n");
    }

    private ServerJdk() {}
}
