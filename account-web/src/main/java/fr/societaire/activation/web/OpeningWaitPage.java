package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.ActivationView;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.Hindrance;
import fr.societaire.activation.Hindrance.FileIncomplete;
import fr.societaire.activation.Hindrance.RightsPending;
import fr.societaire.member.ContactPoint;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.platform.web.CsrfTokens;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who has proved who he is and cannot open his space yet reads why, what to send, and that he will be told. */
@Named
@RequestScoped
public class OpeningWaitPage {
    static final String ADDRESS = "/premiere-connexion-attente";

    @Inject
    FirstConnection firstConnection;

    @Inject
    ActivationBrowser browser;

    @Inject
    CsrfTokens tokens;

    private Optional<ActivationView> view;

    @PostConstruct
    void load() {
        view = firstConnection
                .view(browser.ticket().orElse(new ActivationTicket("")))
                .filter(ActivationView::proved);
    }

    /** Only behind the proofs; whoever waits for nothing goes on to the password. */
    public Go open() {
        if (view.isEmpty()) {
            return Go.to(FirstConnectionPage.ADDRESS).with("incident", "termine");
        }
        return view.get().hindrance().isEmpty() ? Go.to(FirstPasswordPage.ADDRESS) : Go.stay();
    }

    private <H extends Hindrance> Optional<H> hindrance(Class<H> kind) {
        return view.flatMap(ActivationView::hindrance).filter(kind::isInstance).map(kind::cast);
    }

    public boolean isRightsPending() {
        return hindrance(RightsPending.class).isPresent();
    }

    /** When rights should be open; {@code null} when nobody knows. */
    public LocalDate getExpectedOn() {
        return hindrance(RightsPending.class).flatMap(RightsPending::expectedOn).orElse(null);
    }

    /** What is waited for; {@code null} when there is nothing to say. */
    public String getAwaited() {
        return hindrance(RightsPending.class).flatMap(RightsPending::awaited).orElse(null);
    }

    public List<Hindrance.Paper> getPapers() {
        return hindrance(FileIncomplete.class).map(FileIncomplete::papers).orElse(List.of());
    }

    /** Whether the member has something to do, rather than the desk. */
    public boolean isToSend() {
        return getPapers().stream()
                .anyMatch(paper -> paper.state() == PaperState.AWAITED || paper.state() == PaperState.REFUSED);
    }

    /** Where he will be told, masked. */
    public List<String> getChannels() {
        return view.map(ActivationView::channels).orElse(List.of()).stream()
                .map(ContactPoint::masked)
                .toList();
    }

    /** What became of the file that was just sent. */
    public Notice getNotice() {
        return PaperServlet.notice(browser.parameter("piece"));
    }

    /** The token of the forms that send a file. */
    public String getToken() {
        return tokens.issue(
                PaperServlet.ADDRESS,
                FacesContext.getCurrentInstance().getExternalContext().getRemoteUser());
    }
}
