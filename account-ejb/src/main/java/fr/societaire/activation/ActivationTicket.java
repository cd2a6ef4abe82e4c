package fr.societaire.activation;

/** The bearer token of one first connection; belongs in a cookie only. */
public record ActivationTicket(String token) {
    @Override
    public String toString() {
        return "ActivationTicket";
    }
}
