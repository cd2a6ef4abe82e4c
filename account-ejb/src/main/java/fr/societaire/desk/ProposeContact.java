package fr.societaire.desk;

import fr.societaire.member.ContactChannel;

/**
 * Another e-mail address or mobile number for the member of an open visit.
 *
 * @param typed as the member says it
 * @param proof what it rests upon: what was seen, where
 */
public record ProposeContact(VisitId visit, ContactChannel channel, String typed, String proof) {
    /** The longest proof, in characters. */
    public static final int LONGEST = 300;

    /** Refuses a proposal without proof with an {@link IllegalArgumentException}. */
    public ProposeContact {
        if (channel == null || proof == null || proof.isBlank() || proof.length() > LONGEST) {
            throw new IllegalArgumentException("a correction rests upon a proof");
        }
    }

    /** Nothing of the contact ends in a log. */
    @Override
    public String toString() {
        return "ProposeContact[" + channel + "]";
    }
}
