package fr.societaire.document.domain;

/** The insurer as he signs: name, postal address on one line, telephone, and the legal line (form, registration, supervisor). */
public record Insurer(String name, String address, String phone, String legal) {}
