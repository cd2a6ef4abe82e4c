package fr.societaire.diagnosis;

import fr.societaire.diagnosis.domain.Diagnosis;
import fr.societaire.diagnosis.domain.Facts;

/** What was known, and what it came to. */
public record Examination(Facts facts, Diagnosis diagnosis) {}
