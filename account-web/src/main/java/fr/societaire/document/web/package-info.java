/** The member's documents, «Télécharger mon attestation», and the public page where whoever received one checks it. */
package fr.societaire.document.web;
