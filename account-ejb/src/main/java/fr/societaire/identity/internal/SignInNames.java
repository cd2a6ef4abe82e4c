package fr.societaire.identity.internal;

import fr.societaire.identity.domain.Identifier;
import fr.societaire.identity.domain.IdentifierKind;
import fr.societaire.identity.domain.IdentifierPatterns;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom a typed name leads to. One query of one shape whatever was typed, so that its time tells nothing. Always in a
 * transaction, of its own if there is none: the server takes a connection used outside of one back only when the outermost
 * call ends, and a sign-in would keep it while its password waits and is computed.
 */
@Stateless
@PermitAll
public class SignInNames {
    /** Fits no row: what matches no pattern is looked up all the same. */
    private static final Identifier NOBODY = new Identifier(IdentifierKind.MEMBER_NUMBER, "");

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    @ConfigProperty(name = "portal.identifier.patterns")
    String patterns;

    /** A member, and his password's hash if he has an account. */
    public record Holder(MemberNumber member, Optional<PasswordHash> password) {}

    /** The one member of that name; empty when there is none, or more than one. */
    public Optional<Holder> find(String typed) {
        Identifier name = IdentifierPatterns.parse(patterns).recognise(typed).orElse(NOBODY);
        List<?> rows = em.createNativeQuery("""
                        select n.member_number, a.password_hash
                        from identity_sign_in_name n left join identity_account a using (member_number)
                        where n.kind = ?1 and n.value = ?2 limit 2""")
                .setParameter(1, name.kind().name())
                .setParameter(2, name.value())
                .getResultList();
        return rows.size() == 1 ? Optional.of(holder((Object[]) rows.getFirst())) : Optional.empty();
    }

    /** Everything the member may type to say who he is. */
    public List<String> valuesOf(MemberNumber member) {
        Stream<?> values = em.createNativeQuery("select value from identity_sign_in_name where member_number = ?1")
                .setParameter(1, member.value())
                .getResultStream();
        return values.map(String.class::cast).toList();
    }

    private static Holder holder(Object[] row) {
        return new Holder(
                new MemberNumber((String) row[0]),
                Optional.ofNullable((String) row[1]).map(PasswordHash::parse));
    }
}
