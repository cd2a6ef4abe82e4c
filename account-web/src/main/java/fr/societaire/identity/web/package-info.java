/**
 * The pages of signing in and out, and the mechanism that restores the caller from his cookie at each request, on
 * whatever server. The sign-in pages need neither script nor HTTP session.
 */
package fr.societaire.identity.web;
