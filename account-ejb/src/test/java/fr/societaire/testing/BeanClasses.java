package fr.societaire.testing;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Every class of the portal and of its tests that a container would make a bean of. */
final class BeanClasses {
    private static final List<Class<? extends Annotation>> DEFINING = List.of(
            Stateless.class,
            Singleton.class,
            ApplicationScoped.class,
            RequestScoped.class,
            Dependent.class,
            Alternative.class,
            Interceptor.class);

    static Class<?>[] ofThePortal() {
        try {
            return Collections.list(
                            Thread.currentThread().getContextClassLoader().getResources("fr/societaire"))
                    .stream()
                    .filter(url -> url.getProtocol().equals("file"))
                    .flatMap(BeanClasses::classesBelow)
                    .filter(type -> DEFINING.stream().anyMatch(type::isAnnotationPresent))
                    .toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> classesBelow(URL folder) {
        Path root = Path.of(URI.create(folder.toString())).getParent().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .<Class<?>>map(file -> load(root.relativize(file).toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private BeanClasses() {}
}
