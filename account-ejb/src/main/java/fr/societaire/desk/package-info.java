/**
 * The insurer's desk: what an advisor does for a member who calls. He says why he looks, finds the member, proves who is
 * calling by questions whose answers he never sees, and only then acts; each act is written in the member's journal under
 * the advisor's pseudonym and told to the member on every channel, in one transaction with what it does.
 *
 * <p>Front doors: {@link fr.societaire.desk.MemberDesk} to find and open a file, {@link fr.societaire.desk.CallerChecks} for
 * who is calling, {@link fr.societaire.desk.AccessHelp} for what helps back in, {@link fr.societaire.desk.CaseFiles} for
 * what was promised, {@link fr.societaire.desk.AppointmentDesk} and {@link fr.societaire.desk.CaseTransfers} for what does
 * not end in one call, {@link fr.societaire.desk.ArrearsDesk} for what stays unpaid,
 * {@link fr.societaire.desk.TransferDesk} for what came in by transfer, {@link fr.societaire.desk.RefundDesk} for what is
 * given back, {@link fr.societaire.desk.IdentificationDesk} for the way back of who has lost everything,
 * {@link fr.societaire.desk.SupportCodes} for the event a member reads the code of.
 */
@Feature(
        tier = 9,
        uses = {
            "platform",
            "journal",
            "notification",
            "member",
            "secret",
            "paper",
            "contract",
            "risk",
            "identity",
            "recovery",
            "activation",
            "payment",
            "billing",
            "arrears",
            "debit",
            "transfer",
            "staff",
            "identification",
            "appointment",
            "telephone",
            "viewing",
            "refund"
        })
package fr.societaire.desk;

import fr.societaire.shared.Feature;
