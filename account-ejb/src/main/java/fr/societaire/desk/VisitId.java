package fr.societaire.desk;

import java.io.Serializable;

/** Names one file open on one desk; worth nothing on another. */
public record VisitId(String value) implements Serializable {
    @Override
    public String toString() {
        return value;
    }
}
