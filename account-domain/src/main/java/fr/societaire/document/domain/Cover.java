package fr.societaire.document.domain;

/** One guarantee as printed: its name, its limit and its deductible in words; either may be empty, never null. */
public record Cover(String name, String limit, String deductible) {}
