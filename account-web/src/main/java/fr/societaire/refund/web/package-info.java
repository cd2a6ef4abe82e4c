/** What a member reads of money that is given back to him. */
package fr.societaire.refund.web;
