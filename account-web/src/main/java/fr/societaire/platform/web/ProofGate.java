package fr.societaire.platform.web;

import fr.societaire.platform.RecentProof;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Leads through the page that asks for a second factor, and back, whoever has not shown one lately. */
@RequestScoped
public class ProofGate {
    @Inject
    RecentProof proof;

    /** Does it, or has the member confirm first and come back to {@code here}, where he does it again. */
    public Go through(String here, Supplier<Go> action) {
        return proof.isFresh() ? action.get() : Go.to("/confirmer").with("suite", here);
    }

    public boolean isOpen() {
        return proof.isFresh();
    }
}
