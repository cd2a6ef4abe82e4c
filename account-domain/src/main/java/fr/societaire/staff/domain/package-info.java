/** Who works for the insurer and what each may do: the table of roles, and the names staff sign in with. */
package fr.societaire.staff.domain;
