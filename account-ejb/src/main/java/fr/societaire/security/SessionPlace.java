package fr.societaire.security;

import fr.societaire.identity.SessionView;
import java.util.Optional;

/** A session with the place of its network. */
public record SessionPlace(SessionView session, Optional<String> place) {}
