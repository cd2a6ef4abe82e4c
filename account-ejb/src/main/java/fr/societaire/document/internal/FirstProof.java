package fr.societaire.document.internal;

import fr.societaire.document.domain.Cover;
import fr.societaire.document.domain.Holder;
import fr.societaire.document.domain.HomeAttestation;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.Period;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints and seals a proof of nobody's when the portal starts, and throws it away. The first member does not wait for
 * fonts and classes to be read (some seconds), and keys that cannot seal are told in the log before anyone needs them.
 * Not in the way of the start: who cannot have a document may still sign in and pay.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstProof {
    private static final Logger LOG = Logger.getLogger(FirstProof.class.getName());
    private static final String NOBODY = "Épreuve";

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Press press;

    @Inject
    Insurers insurers;

    @Inject
    InstantSource clock;

    @PostConstruct
    void start() {
        threads.newThread(this::print).start();
    }

    void print() {
        try {
            var issue = new Issue(DocumentId.random(), clock.instant());
            press.make(proof(issue.on()), issue);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "DOC-005 No document can be made as the portal stands", failure);
        }
    }

    private HomeAttestation proof(LocalDate today) {
        return new HomeAttestation(
                insurers.insurer(),
                new MemberNumber("00000000"),
                new ContractNumber("PRO00000000"),
                new Holder(NOBODY, List.of(NOBODY)),
                NOBODY,
                NOBODY,
                true,
                today,
                new Period(today, today),
                List.of(new Cover(NOBODY, NOBODY, "")));
    }
}
