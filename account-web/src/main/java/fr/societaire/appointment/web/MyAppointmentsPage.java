package fr.societaire.appointment.web;

import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.MyAppointments;
import fr.societaire.platform.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /mes-rendez-vous}: a member's appointments, the next first. */
@Named
@RequestScoped
public class MyAppointmentsPage {
    static final String ADDRESS = "/mes-rendez-vous";

    @Inject
    MyAppointments appointments;

    @Inject
    CurrentMember me;

    private List<AppointmentView> all;

    @PostConstruct
    void load() {
        all = appointments.of(me.number());
    }

    public List<AppointmentView> getAll() {
        return all;
    }
}
