package fr.societaire.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * Hands a session that has just been opened to the container: {@code securityContext.authenticate(request, response,
 * withParams().newAuthentication(true).credential(new SessionCredential(session)))} signs the member in for this request
 * and gives his browser the cookie for those that follow.
 */
public record SessionCredential(OpenedSession session) implements Credential {}
