/**
 * An identity federation of the FranceConnect kind, over OpenID Connect: a description, a page on which one chooses where
 * one has an account — one of the two places is always out of order — and who one is, an exchange of codes with PKCE, and a
 * signed answer about the person. Its keys and its memory last as long as the application.
 */
package fr.societaire.sandbox.identityprovider;
