package fr.societaire.mandate.internal;

import fr.societaire.identity.MemberSessions;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a member has proved of himself, for the record of his signature. */
@Dependent
public class ShownFactors {
    @Inject
    MemberSessions sessions;

    /**
     * What he proved to open this session, by the names of the factors, with commas. That he has shown a second one again just
     * now is asked before anything is signed.
     */
    public String of(MemberNumber member, UUID session) {
        return sessions.of(member).stream()
                .filter(one -> one.id().equals(session))
                .flatMap(one -> one.factors().stream())
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
