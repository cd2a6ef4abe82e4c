package fr.societaire.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What other programs call, all under {@code /api}. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
