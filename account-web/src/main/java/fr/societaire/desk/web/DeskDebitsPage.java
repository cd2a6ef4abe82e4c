package fr.societaire.desk.web;

import fr.societaire.debit.DebitBoard;
import fr.societaire.desk.DebitDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/prelevements}: the files that left for the bank, and what it answered. */
@Named
@RequestScoped
public class DeskDebitsPage {
    @Inject
    DebitDesk desk;

    @Inject
    @Param(name = "page")
    Integer page;

    private DebitBoard board;

    @PostConstruct
    void load() {
        board = desk.board(page == null ? 1 : page);
    }

    public DebitBoard getBoard() {
        return board;
    }
}
