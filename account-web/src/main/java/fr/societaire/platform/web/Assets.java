package fr.societaire.platform.web;

import fr.societaire.platform.Brand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of the looks, read once and served from memory under an address that holds the hash of them all
 * ({@code /assets/<version>/portal.css}), so that a browser may keep each for ever and still never shows an old one.
 * The style sheet is one file: tokens, the brand's redefinitions, layout, components.
 */
@Named
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/WEB-INF/static/";
    private static final List<String> SHEETS =
            List.of("css/tokens.css", "brand.css", "css/layout.css", "css/components.css", "css/print.css");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    @Inject
    ServletContext servlets;

    @Inject
    Brand brand;

    private final Map<String, byte[]> files = new TreeMap<>();
    private String version;

    @PostConstruct
    void read() {
        collect(FOLDER);
        Brand.FILES.forEach(name -> files.put(name, brand.file(name)));
        files.put("portal.css", styleSheet());
        version = hash();
    }

    /** The address of a file for a page. */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + version + "/" + name;
    }

    public String getVersion() {
        return version;
    }

    /** The bytes of a file, if there is one of that name. */
    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name));
    }

    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private void collect(String folder) {
        for (String path : servlets.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                collect(path);
            } else {
                files.put(path.substring(FOLDER.length()), read(path));
            }
        }
    }

    private byte[] read(String path) {
        try (InputStream in = servlets.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] styleSheet() {
        var sheet = new ByteArrayOutputStream();
        for (String name : SHEETS) {
            sheet.writeBytes(files.get(name));
            sheet.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        }
        return sheet.toByteArray();
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
