package fr.societaire.telephone.web;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.platform.SlotChoice;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.SupportCode;
import fr.societaire.telephone.CallBackOutcome;
import fr.societaire.telephone.CallBacks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** {@code /etre-rappele}: a name, a number, an hour. Nothing typed stands in an address, but a support code that came in one. */
@Named
@RequestScoped
public class CallBackPage {
    static final String ADDRESS = "/etre-rappele";

    @Inject
    CallBacks callBacks;

    @Inject
    ClientAddress addresses;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private final CallBackForm form = new CallBackForm();
    private Notice notice;
    private boolean humanAsked;

    @PostConstruct
    void load() {
        form.setSupportCode(
                SupportCode.read(sent.get("code")).map(SupportCode::value).orElse(null));
        if ("note".equals(sent.get("fait"))) {
            notice = TelephoneWords.call("success", "NOTED");
        }
    }

    /** Notes the wish, or says what is missing. */
    public Go ask() {
        Optional<Instant> start = SlotChoice.start(sent.get("creneau"));
        return start.isPresent() ? answered(callBacks.ask(form.wish(start.get()), human())) : staying("NOTHING");
    }

    private HumanAnswer human() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return HumanAnswer.of(sent::get, addresses.of(request));
    }

    private Go answered(CallBackOutcome outcome) {
        return switch (outcome) {
            case CallBackOutcome.Noted noted -> Go.to(ADDRESS).with("fait", "note");
            case CallBackOutcome.NotANumber no -> staying("NOT_A_NUMBER");
            case CallBackOutcome.Taken taken -> staying("TAKEN");
            case CallBackOutcome.HumanAsked asked -> {
                humanAsked = true;
                yield staying("HUMAN");
            }
            case CallBackOutcome.TooMany many -> staying("TOO_MANY", French.time(many.until()));
        };
    }

    private Go staying(String why, Object... figures) {
        notice = TelephoneWords.call("warning", why, figures);
        return Go.stay();
    }

    /** Where another day is opened, the code kept that a page of refusal gave. */
    public String getDays() {
        String code = form.getSupportCode();
        return ADDRESS + (code == null ? "?jour=" : "?code=" + code + "&jour=");
    }

    public CallBackForm getForm() {
        return form;
    }

    /** When somebody may be called, the day that was asked for open. */
    public SlotChoice getSlots() {
        return SlotChoice.of(callBacks.free(), sent.get("jour"));
    }

    /** What became of the wish just made; {@code null} for none. */
    public Notice getNotice() {
        return notice;
    }

    /** Whether there is nothing left to ask. */
    public boolean isNoted() {
        return "note".equals(sent.get("fait")) && "success".equals(notice.kind());
    }

    public boolean isHumanAsked() {
        return humanAsked;
    }
}
