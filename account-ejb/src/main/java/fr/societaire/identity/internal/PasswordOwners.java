package fr.societaire.identity.internal;

import fr.societaire.identity.domain.PasswordOwner;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.Brand;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a member, and of the insurer, that a guesser would know too. */
@Dependent
public class PasswordOwners {
    @Inject
    SignInNames names;

    @Inject
    Members members;

    @Inject
    ContactPoints contacts;

    @Inject
    Brand brand;

    public PasswordOwner of(MemberNumber member) {
        Optional<MemberIdentity> identity = members.of(member);
        Stream<String> civil = identity.stream().flatMap(PasswordOwners::civilNames);
        Stream<String> reached = contacts.of(member).stream().map(ContactPoint::value);
        Stream<String> numbers =
                Stream.concat(names.valuesOf(member).stream(), Stream.of(member.value(), brand.getName()));
        return new PasswordOwner(
                Stream.of(civil, reached, numbers)
                        .flatMap(words -> words)
                        .distinct()
                        .toList(),
                identity.map(MemberIdentity::bornOn));
    }

    /** Somebody who is no member, of whom these words are known. */
    public PasswordOwner of(List<String> words) {
        return new PasswordOwner(
                Stream.concat(words.stream(), Stream.of(brand.getName())).toList(), Optional.empty());
    }

    private static Stream<String> civilNames(MemberIdentity identity) {
        return Stream.of(identity.firstName(), identity.lastName(), identity.birthName(), identity.birthPlace())
                .flatMap(Stream::ofNullable);
    }
}
