package fr.societaire.secret;

import java.io.Serializable;
import java.util.UUID;

/** Names one issued secret inside the portal. It opens nothing and is shown to nobody. */
public record SecretId(UUID value) implements Serializable {}
