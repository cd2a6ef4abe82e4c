package fr.societaire.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Answered by a feature that has something left to do when a member has signed out. */
public interface AfterSignOut {
    /** The page of the portal to go to then, for this browser; empty when nothing is left. */
    Optional<String> address(HttpServletRequest request);
}
