package fr.societaire.security;

import fr.societaire.identity.Devices;
import fr.societaire.journal.Actor;
import fr.societaire.security.internal.Events;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The devices on which a member is known, and what he does about them. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyDevices {
    @Inject
    Devices devices;

    @Inject
    Events events;

    /** Last used first. */
    public List<DevicePlace> of(MemberNumber member) {
        return devices.of(member).stream()
                .map(device -> new DevicePlace(device, events.place(device.network())))
                .toList();
    }

    /**
     * Calls one of them by another name.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link fr.societaire.shared.Refusal#NOT_FOUND} when it is not his
     */
    public void rename(MemberNumber member, String device, String name) {
        devices.rename(member, device, name);
    }

    /**
     * Knows one of them no more.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link fr.societaire.shared.Refusal#NOT_FOUND} when it is not his
     */
    public void forget(MemberNumber member, String device) {
        devices.forget(member, device, Actor.member());
    }
}
