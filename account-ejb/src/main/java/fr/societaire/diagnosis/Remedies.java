package fr.societaire.diagnosis;

import fr.societaire.diagnosis.domain.Cause;
import fr.societaire.diagnosis.domain.Diagnosis;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** What to do about a message, by its stable code. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Remedies {
    /** Empty for a code that is none of the access catalogue. */
    public Optional<Diagnosis> of(String code) {
        return Cause.ofCode(code).map(Diagnosis::of);
    }
}
