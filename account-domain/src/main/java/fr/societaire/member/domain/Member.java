package fr.societaire.member.domain;

import fr.societaire.shared.CivilName;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A member (<em>sociétaire</em>) as the insurer's portfolio states him. Written by the import only; the portal reads
 * him and compares him with what a visitor claims to know.
 */
@Entity
@Table(name = "member")
public class Member {
    @EmbeddedId
    private MemberNumber number;

    private String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "birth_name")
    private String birthName;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "birth_place")
    private String birthPlace;

    @Column(name = "first_names")
    private String firstNames;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_place_code")
    private String birthPlaceCode;

    @Column(name = "birth_country")
    private String birthCountry;

    @Embedded
    private PostalAddress address;

    @Column(name = "member_since")
    private LocalDate memberSince;

    protected Member() {}

    /** Whether a visitor who gives this birth date and postcode knows the member; both must be right. */
    public boolean isKnownBy(LocalDate birthDate, String postcode) {
        return bornOn.equals(birthDate) && livesAt(postcode);
    }

    /** Whether that is the postcode on file, written with or without blanks; an empty one is nobody's. */
    public boolean livesAt(String postcode) {
        return address != null
                && normal(address.postcode()).equals(normal(postcode))
                && !normal(postcode).isEmpty();
    }

    /** Whether that is his name, the last one or that of birth, as {@link CivilName} compares names. */
    public boolean isNamed(String first, String last) {
        CivilName typed = CivilName.of(last);
        return CivilName.of(first).is(firstName) && (typed.is(lastName) || typed.is(birthName));
    }

    /** What an identity federation's answer is compared with; may lack some of the six facts. */
    public PivotIdentity pivot() {
        return new PivotIdentity(
                birthName == null ? lastName : birthName,
                firstNames == null ? firstName : firstNames,
                sex,
                bornOn,
                birthPlaceCode,
                birthCountry);
    }

    private static String normal(String postcode) {
        return postcode == null ? "" : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public MemberNumber number() {
        return number;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public Optional<String> birthName() {
        return Optional.ofNullable(birthName);
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public Optional<String> birthPlace() {
        return Optional.ofNullable(birthPlace);
    }

    public PostalAddress address() {
        return address;
    }

    public Optional<LocalDate> memberSince() {
        return Optional.ofNullable(memberSince);
    }
}
