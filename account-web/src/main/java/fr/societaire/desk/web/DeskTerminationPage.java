package fr.societaire.desk.web;

import fr.societaire.arrears.NoticeView;
import fr.societaire.desk.ArrearsDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/resilier-impaye?mise-en-demeure=…}: the decision to end a contract, with what it changes. */
@Named
@RequestScoped
public class DeskTerminationPage {
    @Inject
    ArrearsDesk desk;

    @Inject
    @Param(name = "mise-en-demeure")
    String id;

    private NoticeView notice;

    @PostConstruct
    void load() {
        notice = desk.one(Optional.ofNullable(id).orElseThrow(Refusal.NOT_FOUND::toException));
    }

    public Go terminate() {
        NoticeView ended = desk.terminate(notice.id());
        return Go.to(DeskArrearsPage.ADDRESS)
                .saying(Notice.success(
                        "Le contrat " + ended.contract() + " est résilié.",
                        "Le sociétaire est prévenu par tous ses canaux."));
    }

    public NoticeView getNotice() {
        return notice;
    }
}
