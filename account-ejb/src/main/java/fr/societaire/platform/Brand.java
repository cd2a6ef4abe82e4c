package fr.societaire.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose portal this is: the insurer's name, telephone numbers, opening hours and legal mentions, and the files of his
 * looks. Three layers, the last wins: the demonstration brand shipped with the portal, {@code brand.properties} (UTF-8)
 * in the folder {@code portal.brand.directory}, single settings {@code portal.brand.<key>}. The keys are listed in
 * {@code docs/configuration.md}.
 */
@Named
@ApplicationScoped
public class Brand {
    /** The files a brand folder may bring; each stands for the shipped one of that name. */
    public static final List<String> FILES = List.of("brand.css", "logo.svg");

    private static final String TEXTS = "brand.properties";
    private static final String PREFIX = "portal.brand.";

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = PREFIX + "directory")
    Optional<String> directory;

    private final Properties texts = new Properties();

    @PostConstruct
    void read() {
        try (InputStream shipped = Brand.class.getResourceAsStream("brand/" + TEXTS);
                Reader reader = new java.io.InputStreamReader(shipped, StandardCharsets.UTF_8)) {
            texts.load(reader);
            Optional<Path> own = ownFile(TEXTS);
            if (own.isPresent()) {
                try (Reader ownReader = Files.newBufferedReader(own.get(), StandardCharsets.UTF_8)) {
                    texts.load(ownReader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The brand cannot be read", e);
        }
    }

    /** The insurer's name as members know it. */
    public String getName() {
        return text("name");
    }

    /** One line under the name. */
    public String getTagline() {
        return text("tagline");
    }

    /** The number of the advisors, as written. */
    public String getPhone() {
        return text("phone");
    }

    /** When the advisors answer. */
    public String getHours() {
        return text("hours");
    }

    /** The legal mentions at the foot of pages and papers. */
    public String getLegal() {
        return text("legal");
    }

    /** The numbers to call at once, in the brand's order: {@code emergency.1.label} and {@code emergency.1.phone}. */
    public List<Emergency> getEmergencies() {
        return IntStream.iterate(1, n -> texts.containsKey("emergency." + n + ".label"), n -> n + 1)
                .mapToObj(n -> new Emergency(text("emergency." + n + ".label"), text("emergency." + n + ".phone")))
                .toList();
    }

    /** The bytes of one of {@link #FILES}: the insurer's own where his folder has it, else the shipped one. */
    public byte[] file(String name) {
        if (!FILES.contains(name)) {
            throw new IllegalArgumentException("not a file of a brand: " + name);
        }
        try (InputStream shipped = Brand.class.getResourceAsStream("brand/" + name)) {
            Optional<Path> own = ownFile(name);
            return own.isPresent() ? Files.readAllBytes(own.get()) : shipped.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The brand cannot be read", e);
        }
    }

    /** Any text of the brand by its key; a missing one is a mistake of configuration. */
    public String text(String key) {
        return config.getOptionalValue(PREFIX + key, String.class)
                .or(() -> Optional.ofNullable(texts.getProperty(key)))
                .orElseThrow(() -> new IllegalStateException("The brand has no " + key));
    }

    private Optional<Path> ownFile(String name) {
        return directory.map(folder -> Path.of(folder, name)).filter(Files::isRegularFile);
    }

    /**
     * A telephone number for an emergency.
     *
     * @param label what it is for
     * @param phone the number as written
     */
    public record Emergency(String label, String phone) {
        /** The number as a telephone link takes it. */
        public String dialled() {
            return Brand.dialled(phone);
        }
    }

    /** The advisors' number as a telephone link takes it. */
    public String getDialledPhone() {
        return dialled(getPhone());
    }

    private static String dialled(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }
}
