package fr.societaire.recovery.web;

import fr.societaire.member.ContactPoint;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.recovery.Rescued;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** «Numéro toujours le bon ?»: after a rescue, before anything else. */
@Named
@RequestScoped
public class ContactsCheckPage {
    @Inject
    Rescued rescued;

    @Inject
    CurrentMember me;

    private List<ContactPoint> contacts;

    @PostConstruct
    void load() {
        contacts = rescued.contacts(me.number());
    }

    /** They were looked at, right or to be corrected. */
    public Go checked() {
        rescued.contactsChecked(me.number());
        return Go.to("/espace");
    }

    /** One of them is not: he changes it now. */
    public Go correct() {
        rescued.contactsChecked(me.number());
        return Go.to("/mes-coordonnees");
    }

    public List<ContactPoint> getContacts() {
        return contacts;
    }
}
