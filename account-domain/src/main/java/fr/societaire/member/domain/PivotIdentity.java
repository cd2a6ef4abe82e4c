package fr.societaire.member.domain;

import fr.societaire.shared.CivilName;
import java.time.LocalDate;

/**
 * The six facts by which the French State's identity federation says who somebody is (<em>identité pivot</em>). Two
 * identities are one person only if all six agree; one that lacks any of them is nobody's.
 *
 * @param birthName as in the register: compared as a {@link CivilName}
 * @param firstNames all of them, in the register's order, compared likewise
 * @param bornOn {@code null} when the register has no full date
 * @param birthPlace five characters of the national list of communes; empty for whoever was born abroad
 * @param birthCountry five digits of the national list of countries; {@link #FRANCE} is one of them
 */
public record PivotIdentity(
        String birthName, String firstNames, Sex sex, LocalDate bornOn, String birthPlace, String birthCountry) {
    /** The code of France in the national list of countries. */
    public static final String FRANCE = "99100";

    public PivotIdentity {
        birthPlace = birthPlace == null ? "" : birthPlace.strip();
        birthCountry = birthCountry == null ? "" : birthCountry.strip();
    }

    /** Whether all six are there; of whoever was born abroad no commune is known, and none is asked. */
    public boolean isComplete() {
        return isName(birthName)
                && isName(firstNames)
                && sex != null
                && bornOn != null
                && isPlaceOf(birthCountry, birthPlace);
    }

    /** Whether both are complete and agree in all six. */
    public boolean isSamePersonAs(PivotIdentity other) {
        return isComplete()
                && other.isComplete()
                && CivilName.of(birthName).is(other.birthName)
                && CivilName.of(firstNames).is(other.firstNames)
                && sex == other.sex
                && bornOn.equals(other.bornOn)
                && birthPlace.equals(other.birthPlace)
                && birthCountry.equals(other.birthCountry);
    }

    private static boolean isName(String written) {
        return !CivilName.of(written).letters().isEmpty();
    }

    private static boolean isPlaceOf(String country, String place) {
        return country.equals(FRANCE) ? !place.isEmpty() : !country.isEmpty() && place.isEmpty();
    }

    /** Nothing of the person: values end up in logs. */
    @Override
    public String toString() {
        return "PivotIdentity";
    }
}
