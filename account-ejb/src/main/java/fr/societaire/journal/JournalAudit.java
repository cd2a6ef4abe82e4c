package fr.societaire.journal;

import fr.societaire.journal.internal.JournalChain;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Verifies that the journal is what was written. */
@Stateless
@PermitAll
public class JournalAudit {
    @Inject
    JournalChain chain;

    /** Seals what waits for it, then reads the chain from its first kept entry to its head. */
    public ChainVerdict verify() {
        chain.sealAll();
        return chain.verify();
    }
}
