package fr.societaire.payment;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;

/** «Payer». */
public record PayInstalment(MemberNumber member, InstalmentId instalment, RequestKey key) {}
