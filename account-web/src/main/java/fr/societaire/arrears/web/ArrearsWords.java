package fr.societaire.arrears.web;

import fr.societaire.arrears.Arrears;
import fr.societaire.arrears.ArrearsView;
import fr.societaire.platform.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is unpaid, on whichever page of the member shows it: {@code #{arrearsWords.all}}. Asked once a page. */
@Named
@RequestScoped
public class ArrearsWords {
    @Inject
    Arrears arrears;

    @Inject
    CurrentMember me;

    private List<ArrearsText> all;

    public List<ArrearsText> getAll() {
        if (all == null) {
            all = told(arrears.of(me.number()));
        }
        return all;
    }

    /** The words for what a page has asked itself. */
    public List<ArrearsText> told(List<ArrearsView> views) {
        return views.stream().map(ArrearsText::of).toList();
    }

    /** The same for one contract. */
    public List<ArrearsText> of(String contract) {
        return getAll().stream()
                .filter(text -> text.contract().value().equals(contract))
                .toList();
    }

    /** Whether what is unpaid has stopped the cover of a contract, whatever the portfolio still says of it. */
    public boolean suspends(String contract) {
        return stops(getAll(), contract);
    }

    /** The same, of what a page has asked itself. */
    public boolean suspends(List<ArrearsView> views, String contract) {
        return stops(told(views), contract);
    }

    private static boolean stops(List<ArrearsText> texts, String contract) {
        return texts.stream()
                .anyMatch(text -> text.uncovered() && text.contract().value().equals(contract));
    }
}
