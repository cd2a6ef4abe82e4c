package fr.societaire.desk.web;

import fr.societaire.arrears.LatePage;
import fr.societaire.arrears.NoticePage;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.desk.ArrearsDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/impayes}: who may be sent a formal notice, and what became of those that have left. */
@Named
@RequestScoped
public class DeskArrearsPage {
    static final String ADDRESS = "/conseiller/impayes";
    private static final Map<String, LetterState> SAID = Map.of(
            "distribue", LetterState.DELIVERED,
            "nonreclame", LetterState.UNCLAIMED,
            "inconnu", LetterState.UNKNOWN_ADDRESS);

    @Inject
    ArrearsDesk desk;

    @Inject
    @Param(name = "a-envoyer")
    Integer toSendPage;

    @Inject
    @Param(name = "envoyees")
    Integer livePage;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private LatePage toSend;
    private NoticePage live;

    @PostConstruct
    void load() {
        toSend = desk.toSend(toSendPage == null ? 1 : toSendPage);
        live = desk.live(livePage == null ? 1 : livePage);
    }

    /** What a button says of which letter: another may stand in its place by now. */
    public Go act() {
        for (var said : SAID.entrySet()) {
            if (sent.containsKey(said.getKey())) {
                desk.letterIs(sent.get(said.getKey()), said.getValue());
                return Go.to(ADDRESS)
                        .saying(Notice.success("C’est noté.", "Les délais courent toujours depuis l’envoi."));
            }
        }
        return Go.stay();
    }

    public LatePage getToSend() {
        return toSend;
    }

    public NoticePage getLive() {
        return live;
    }
}
