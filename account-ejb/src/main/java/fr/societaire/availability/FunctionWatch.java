package fr.societaire.availability;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import java.util.Optional;

/** A port: whoever knows how a function is answers it as a CDI bean. Asked every few seconds by each server. */
public interface FunctionWatch {
    ServiceFunction function();

    /** How it is; empty where this insurer has no such function. */
    Optional<FunctionState> look();
}
