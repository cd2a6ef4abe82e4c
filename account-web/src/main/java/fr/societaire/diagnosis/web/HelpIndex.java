package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.domain.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Every cause with its remedy, for the page that lists them. */
@Named
@ApplicationScoped
public class HelpIndex {
    public List<Advice> getAll() {
        return Arrays.stream(Cause.values()).map(Advice::of).toList();
    }
}
