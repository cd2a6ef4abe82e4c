/**
 * Runs front doors without a server: CDI by Weld, persistence by EclipseLink on a real, private PostgreSQL, transactions
 * as the container would give them. Roles are not checked here; the tests inside the server do that.
 */
package fr.societaire.testing;
