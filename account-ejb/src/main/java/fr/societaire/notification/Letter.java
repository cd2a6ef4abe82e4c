package fr.societaire.notification;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an e-mail says, before any layout: a title, paragraphs, and at most one thing to act upon, a code or a link. Built
 * in reading order: {@code Letter.titled("…").paragraph("…").code("123456", until).paragraph("…")}.
 */
public record Letter(String title, List<Block> blocks) {
    /** One piece of a letter. */
    public sealed interface Block {
        /** Plain text. */
        record Paragraph(String text) implements Block {}

        /** A code to type, shown large. */
        record Code(String value) implements Block {}

        /** The one address to go to; never a sign-in form, which members must learn not to reach from an e-mail. */
        record Link(String label, URI address) implements Block {}
    }

    public Letter {
        blocks = List.copyOf(blocks);
        if (blocks.stream().filter(b -> !(b instanceof Block.Paragraph)).count() > 1) {
            throw new IllegalArgumentException("a letter asks for one thing");
        }
    }

    public static Letter titled(String title) {
        return new Letter(title, List.of());
    }

    public Letter paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    /** The code and how long it may be used. */
    public Letter code(String value, Instant until) {
        return with(new Block.Code(value))
                .paragraph("Il est valable jusqu’à " + Moments.hour(until)
                        + ", une seule fois. Un code demandé ensuite le remplace.");
    }

    public Letter link(String label, URI address) {
        return with(new Block.Link(label, address));
    }

    private Letter with(Block block) {
        List<Block> longer = new ArrayList<>(blocks);
        longer.add(block);
        return new Letter(title, longer);
    }
}
