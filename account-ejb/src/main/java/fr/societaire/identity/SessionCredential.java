package fr.societaire.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * Hands a session that has just been opened to the container: {@code securityContext.authenticate(request, response,
 * withParams().newAuthentication(true).credential(new SessionCredential(session, false)))} signs the member in for this
 * request and gives his browser the cookies for those that follow.
 *
 * @param trusted whether he asked to be spared the second step in this browser from now on
 */
public record SessionCredential(OpenedSession session, boolean trusted) implements Credential {}
