package fr.societaire.desk.web;

import fr.societaire.desk.TransferDesk;
import fr.societaire.transfer.StatementView;
import fr.societaire.transfer.UnknownPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/virements}: transfers nobody knows the contract of, and the files of the bank they came in. */
@Named
@RequestScoped
public class DeskTransfersPage {
    static final String ADDRESS = "/conseiller/virements";

    @Inject
    TransferDesk desk;

    @Inject
    @Param(name = "page")
    Integer page;

    private UnknownPage unknown;
    private List<StatementView> files;

    @PostConstruct
    void load() {
        unknown = desk.unknown(page == null ? 1 : page);
        files = desk.files();
    }

    public UnknownPage getUnknown() {
        return unknown;
    }

    public List<StatementView> getFiles() {
        return files;
    }
}
