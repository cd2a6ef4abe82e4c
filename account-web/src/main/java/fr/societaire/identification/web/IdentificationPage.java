package fr.societaire.identification.web;

import fr.societaire.identification.Identification;
import fr.societaire.identification.IdentificationView;
import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.platform.web.CsrfTokens;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /identification-renforcee}: what is wanted, what has become of it, and what happens next. */
@Named
@RequestScoped
public class IdentificationPage {
    static final String ADDRESS = "/identification-renforcee";
    static final TokenCookie COOKIE = new TokenCookie("__Host-identification");

    @Inject
    Identification identification;

    @Inject
    CsrfTokens tokens;

    private IdentificationView view;
    private Notice notice;

    @PostConstruct
    void load() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        view = identification.look(COOKIE.read(request).orElse("")).orElse(null);
        notice = ProofServlet.notice(request.getParameter("piece"));
    }

    /** {@code null} when the link leads to nothing any more. */
    public IdentificationView getView() {
        return view;
    }

    /** Whether the member has something to do, rather than the desk. */
    public boolean isToSend() {
        return view.papers().stream().anyMatch(IdentificationView.Paper::isToSend);
    }

    /** Whether it is over without any effect. */
    public boolean isOver() {
        return !view.state().isLive() && view.state() != IdentificationState.EFFECTIVE;
    }

    /** What the paper is called. */
    public String label(IdentificationView.Paper paper) {
        return IdentificationProblem.SENTENCES.text("proof." + paper.kind());
    }

    /** What will do for it. */
    public String hint(IdentificationView.Paper paper) {
        return IdentificationProblem.SENTENCES.text("proof." + paper.kind() + ".hint");
    }

    /** How it ended. */
    public String getEnd() {
        return IdentificationProblem.SENTENCES.text("end." + view.state());
    }

    /** What became of the file that was just sent. */
    public Notice getNotice() {
        return notice;
    }

    /** The token of the forms that send a file. */
    public String getToken() {
        return tokens.issue(
                ProofServlet.ADDRESS,
                FacesContext.getCurrentInstance().getExternalContext().getRemoteUser());
    }
}
