/** The contracts of the member, in cards and one by one. */
package fr.societaire.contract.web;
