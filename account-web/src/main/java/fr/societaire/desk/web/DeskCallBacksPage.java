package fr.societaire.desk.web;

import fr.societaire.desk.CallBackDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.telephone.CallBackList;
import fr.societaire.telephone.CallBackView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** /conseiller/rappels: who wishes to be called, the soonest first. */
@Named
@RequestScoped
public class DeskCallBacksPage {
    private static final String ADDRESS = "/conseiller/rappels";

    @Inject
    CallBackDesk desk;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private List<CallBackView> waiting;

    @PostConstruct
    void load() {
        waiting = desk.waiting(getNumber());
    }

    /** What a button says of which call: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("joint")) {
            desk.end(sent.get("joint"), true);
            return Go.to(ADDRESS).saying(Notice.success("C’est noté : la personne a été jointe.", null));
        }
        if (sent.containsKey("injoignable")) {
            desk.end(sent.get("injoignable"), false);
            return Go.to(ADDRESS).saying(Notice.success("C’est noté : personne n’a répondu.", null));
        }
        return Go.stay();
    }

    /** What tells the buttons of one line from the others'. */
    public String named(CallBackView wish) {
        return " : " + wish.caller() + ", " + wish.phone();
    }

    public List<CallBackView> getWaiting() {
        return waiting;
    }

    /** From 1. */
    public int getNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean isMore() {
        return waiting.size() == CallBackList.PAGE;
    }
}
