/** The insurer's telephone system: it tells the portal how long its queue is, over HTTP and with its token. */
package fr.societaire.sandbox.callcentre;
