package fr.societaire.desk.web;

import fr.societaire.desk.CaseFiles;
import fr.societaire.desk.CasePage;
import fr.societaire.platform.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** /suivi: what the insurer has promised the member on the telephone, and how it was kept. */
@Named
@RequestScoped
public class MyCasesPage {
    @Inject
    CaseFiles cases;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "page")
    Integer page;

    private CasePage mine;

    @PostConstruct
    void load() {
        mine = cases.ofMember(me.number(), page == null ? 1 : page);
    }

    public CasePage getMine() {
        return mine;
    }
}
