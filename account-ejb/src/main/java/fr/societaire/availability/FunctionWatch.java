package fr.societaire.availability;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;

/** A port: whoever knows how a function is answers it as a CDI bean. Asked every few seconds by each server. */
public interface FunctionWatch {
    ServiceFunction function();

    FunctionState look();
}
