package fr.societaire.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the sandbox serves, pages and interfaces, is a resource found in this application. */
@ApplicationPath("/")
public class SandboxApplication extends Application {}
