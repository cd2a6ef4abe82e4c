package fr.societaire.desk;

import java.io.Serializable;

/** Names one search of one advisor; worth nothing to another. */
public record SearchId(String value) implements Serializable {
    @Override
    public String toString() {
        return value;
    }
}
