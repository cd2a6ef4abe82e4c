package fr.societaire.document.internal;

import fr.societaire.document.domain.Insurer;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The insurer as he signs his papers, from the brand. */
@ApplicationScoped
public class Insurers {
    @Inject
    Brand brand;

    Insurer insurer() {
        return new Insurer(brand.getName(), brand.text("address"), brand.getPhone(), brand.getLegal());
    }
}
