/** The pages of the desk, and the one a member reads his case files on. */
package fr.societaire.desk.web;
