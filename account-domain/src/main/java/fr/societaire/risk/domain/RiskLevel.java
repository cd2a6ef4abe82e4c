package fr.societaire.risk.domain;

/** What is done about an approach: nothing, a second factor even on a known device, a refusal. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
