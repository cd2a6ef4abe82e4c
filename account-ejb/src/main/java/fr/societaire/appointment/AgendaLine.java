package fr.societaire.appointment;

import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/**
 * An appointment in the agenda of the desk.
 *
 * @param phone where an advisor calls him; empty where he comes
 * @param concludable whether it has begun and nobody has said what became of it
 */
public record AgendaLine(
        AppointmentView appointment,
        MemberNumber member,
        String memberName,
        Optional<String> phone,
        boolean concludable) {}
