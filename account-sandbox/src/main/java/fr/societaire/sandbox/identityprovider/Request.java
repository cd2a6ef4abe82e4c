package fr.societaire.sandbox.identityprovider;

import java.net.URI;
import java.time.Instant;

/** What a client asks for when it sends a browser here, until the browser is sent back. */
record Request(URI redirect, String state, String nonce, String challenge, String level, Instant expiresAt) {}
