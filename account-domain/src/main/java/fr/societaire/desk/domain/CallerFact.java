package fr.societaire.desk.domain;

/**
 * Something a caller may be asked to prove who he is. Its points are what knowing it is worth: what is printed on a letter
 * box is worth little, what only the insurer and the member know is worth much.
 */
public enum CallerFact {
    /** The number of one of his contracts; any of them. */
    CONTRACT_NUMBER(3, SearchBy.CONTRACT_NUMBER),
    BIRTH_DATE(2, SearchBy.NAME_AND_BIRTH_DATE),
    BIRTH_PLACE(2, null),
    POSTCODE(1, null),
    STREET(2, null),
    /** The plate of an insured vehicle; any of them. */
    PLATE(3, null),
    /** What he paid last, to the cent. */
    LAST_PAYMENT(4, null),
    /** The year he became a member. */
    MEMBER_SINCE(2, null);

    private final int points;
    private final SearchBy givenAwayBy;

    CallerFact(int points, SearchBy givenAwayBy) {
        this.points = points;
        this.givenAwayBy = givenAwayBy;
    }

    /** What a right answer is worth. */
    public int points() {
        return points;
    }

    /** Whether the caller has said it already, to be found. */
    public boolean isGivenAwayBy(SearchBy search) {
        return givenAwayBy == search;
    }
}
