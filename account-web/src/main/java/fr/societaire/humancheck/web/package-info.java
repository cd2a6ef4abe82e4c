/** What a public form shows to whoever must prove that he is no program: {@code <m:humanCheck/>}. */
package fr.societaire.humancheck.web;
