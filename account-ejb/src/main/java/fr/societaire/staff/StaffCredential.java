package fr.societaire.staff;

import jakarta.security.enterprise.credential.Credential;

/** Hands a session that has just been opened to the container, as members' sessions are. */
public record StaffCredential(OpenedStaffSession session) implements Credential {}
