package fr.societaire.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Stands for the whole content of a paper: equal content, equal fingerprint. Every component of the record counts
 * (none can be forgotten), each written with its length, so that no two contents run into each other.
 */
@Embeddable
public record Fingerprint(@Column(name = "fingerprint") String hex) implements Serializable {
    static Fingerprint of(Paper paper) {
        var form = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(form)) {
            out.writeInt(paper.kind().code());
            out.writeInt(paper.edition());
            write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fingerprint(Sha256.of(form.toByteArray()).hex());
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case String text -> writeText(text, out);
            case LocalDate day -> out.writeLong(day.toEpochDay());
            case Long number -> out.writeLong(number);
            case Boolean flag -> out.writeBoolean(flag);
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object element : list) {
                    write(element, out);
                }
            }
            case Record content -> {
                for (RecordComponent component : content.getClass().getRecordComponents()) {
                    write(read(component, content), out);
                }
            }
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Object read(RecordComponent component, Record content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
