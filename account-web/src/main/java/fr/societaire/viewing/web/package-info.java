/** What the member reads of a view, and what the advisor reads above its pages. */
package fr.societaire.viewing.web;
