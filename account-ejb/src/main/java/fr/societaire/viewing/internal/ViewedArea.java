package fr.societaire.viewing.internal;

import fr.societaire.platform.Onlooker;
import fr.societaire.shared.Role;
import fr.societaire.staff.NarrowArea;
import fr.societaire.staff.StaffMember;
import fr.societaire.viewing.domain.ViewedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The addresses under which a member's pages are shown to an advisor. What is not on the list of pages leads to the one that
 * says so, and without a view there is nothing at all.
 */
@ApplicationScoped
public class ViewedArea implements NarrowArea {
    private static final String AREA = "/conseiller/vue/";
    private static final String NOT_SHOWN = "non-visible";

    @Inject
    Looks looks;

    @Inject
    Onlooker onlooker;

    @Override
    public boolean holds(String path) {
        return path.startsWith(AREA);
    }

    @Override
    public Entry enter(StaffMember staff, String path) {
        String word = path.substring(AREA.length()).split("[/;?]", 2)[0];
        Optional<ViewedPage> page = ViewedPage.of(word);
        if (page.isEmpty() && !word.equals(NOT_SHOWN)) {
            return new Entry.Elsewhere(AREA + NOT_SHOWN);
        }
        Optional<Onlooker.View> view = looks.at(staff, page);
        view.ifPresent(onlooker::isShown);
        return view.isPresent()
                ? new Entry.As(Role.VIEWER)
                : new Entry.Elsewhere("/conseiller/accueil?motif=vue-terminee");
    }
}
