package fr.societaire.security;

import fr.societaire.identity.Device;
import java.util.Optional;

/** A device with the place where it was last used. */
public record DevicePlace(Device device, Optional<String> place) {}
