/**
 * The SMS operator: takes short messages over SMPP 3.4 from who binds with the password, carries them to the telephone,
 * and reports what became of them. It can be slow and it can lose messages, when told to.
 */
package fr.societaire.sandbox.sms;
