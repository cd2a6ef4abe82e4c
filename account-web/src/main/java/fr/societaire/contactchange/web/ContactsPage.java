package fr.societaire.contactchange.web;

import fr.societaire.contactchange.ContactLine;
import fr.societaire.contactchange.MyContacts;
import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.ProofGate;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /mes-coordonnees}: how the member is reached, and what of it is changing. */
@Named
@RequestScoped
public class ContactsPage {
    static final String ADDRESS = "/mes-coordonnees";

    @Inject
    MyContacts mine;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    private List<ContactLine> lines;

    @PostConstruct
    void load() {
        lines = mine.of(me.number());
    }

    public Go cancel(ChangeKind kind) {
        mine.cancel(me.number(), kind);
        return Go.to(ADDRESS).saying(ContactNotice.CANCELLED.said());
    }

    public Go dropBackup() {
        return gate.through(ADDRESS, () -> {
            mine.dropBackup(me.number());
            return Go.to(ADDRESS).saying(ContactNotice.DROPPED.said());
        });
    }

    public List<ContactLine> getLines() {
        return lines;
    }

    /** Where to change that one. */
    public String way(ChangeKind kind) {
        return ChangeContactPage.ADDRESS + "?quoi=" + KindWord.of(kind);
    }

    /** Whether there is an address of every day, beside which another can be kept. */
    public boolean isBackupPossible() {
        return lines.getFirst().onFile() != null;
    }

    public boolean isChanging() {
        return lines.stream().anyMatch(ContactLine::waits);
    }
}
