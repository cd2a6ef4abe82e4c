package fr.societaire.portfolio;

/**
 * A line that was not taken.
 *
 * @param line its number in the file, from 1
 * @param subject what it was about as far as could be read ({@code contract AUT00012001}), or {@code null}
 * @param reason why, naming the field and never repeating its content
 */
public record RejectedLine(String file, long line, String subject, String reason) {}
