/** Who a member is and how he may be reached. */
package fr.societaire.member.domain;
