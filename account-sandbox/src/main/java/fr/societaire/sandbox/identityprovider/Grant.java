package fr.societaire.sandbox.identityprovider;

import java.time.Instant;

/** What a code or an access token stands for. */
record Grant(Request request, Person person, Instant expiresAt) {}
