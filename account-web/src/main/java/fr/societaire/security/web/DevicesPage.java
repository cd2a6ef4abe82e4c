package fr.societaire.security.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.security.DevicePlace;
import fr.societaire.security.MyDevices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /securite-appareils}: the browsers the member is known by, their names, and an end to it. */
@Named
@RequestScoped
public class DevicesPage {
    private static final String ADDRESS = "/securite-appareils";

    @Inject
    MyDevices mine;

    @Inject
    CurrentMember me;

    private List<DevicePlace> devices;

    public void open() {
        devices = mine.of(me.number());
    }

    /**
     * One of the two buttons of a device.
     *
     * @param forgotten the device, if it is to be forgotten
     * @param renamed the device, if it is to be called by the name typed
     */
    public Go act(String forgotten, String renamed, String name) {
        if (forgotten != null) {
            mine.forget(me.number(), forgotten);
            return said("devices.forgotten");
        }
        if (name == null || name.isBlank()) {
            return Go.to(ADDRESS);
        }
        mine.rename(me.number(), renamed, name);
        return said("devices.renamed");
    }

    private static Go said(String key) {
        return Go.to(ADDRESS).saying(Notice.success(EventText.SENTENCES.text(key), null));
    }

    public List<DevicePlace> getDevices() {
        return devices;
    }
}
