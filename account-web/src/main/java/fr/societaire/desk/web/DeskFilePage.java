package fr.societaire.desk.web;

import fr.societaire.desk.CaseFiles;
import fr.societaire.desk.CasePage;
import fr.societaire.desk.CaseView;
import fr.societaire.desk.MemberDesk;
import fr.societaire.desk.MemberFile;
import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** /conseiller/dossier/{visit}: one member's file and what may be done for him. */
@Named
@RequestScoped
public class DeskFilePage {
    @Inject
    MemberDesk desk;

    @Inject
    CaseFiles cases;

    @Inject
    CurrentStaff staff;

    @Inject
    OpenVisit visit;

    @Inject
    @Param(name = "page")
    Integer page;

    private MemberFile file;
    private CasePage promises;

    @PostConstruct
    void load() {
        file = desk.file(visit.getId(), page == null ? 1 : page);
        promises = cases.ofVisit(visit.getId(), 1);
    }

    /** Whether to offer what the word names: the right, and a caller who has proved who he is. */
    public boolean offers(String right) {
        return file.check().isPassed() && staff.get().may(StaffRight.valueOf(right));
    }

    public MemberFile getFile() {
        return file;
    }

    /** Of those on the page, the ones nobody has answered: they may be handed over. */
    public List<CaseView> getOpenCases() {
        return promises.cases().stream()
                .filter(matter -> matter.keptAt().isEmpty())
                .toList();
    }

    public CasePage getPromises() {
        return promises;
    }
}
