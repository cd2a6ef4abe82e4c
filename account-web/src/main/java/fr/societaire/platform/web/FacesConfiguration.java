package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on with its CDI integration. */
@FacesConfig
@ApplicationScoped
public class FacesConfiguration {}
