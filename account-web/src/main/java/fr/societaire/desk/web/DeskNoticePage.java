package fr.societaire.desk.web;

import fr.societaire.arrears.NoticeOutcome;
import fr.societaire.arrears.domain.PostalItem;
import fr.societaire.billing.OverdueContract;
import fr.societaire.desk.ArrearsDesk;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TypedDate;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/mise-en-demeure?contrat=…}: records that a registered letter has left. */
@Named
@RequestScoped
public class DeskNoticePage {
    @Inject
    ArrearsDesk desk;

    @Inject
    @Param(name = "contrat")
    String contract;

    private OverdueContract overdue;
    private String sentOn;
    private String letter;
    private String dayError;
    private String letterError;

    @PostConstruct
    void load() {
        if (!ContractNumber.isNormal(contract)) {
            throw Refusal.NOT_FOUND.toException();
        }
        overdue = desk.overdue(new ContractNumber(contract)).orElseThrow(Refusal.STALE::toException);
    }

    /** What was typed stays, whatever is wrong with it. */
    public Go record() {
        Optional<LocalDate> day = TypedDate.parse(sentOn);
        Optional<PostalItem> item = PostalItem.typed(letter);
        dayError = day.isPresent() ? null : "Écrivez le jour du dépôt, par exemple 12/03/2026.";
        letterError =
                item.isPresent() ? null : "Recopiez le numéro de la preuve de dépôt, par exemple 1A 009 158 2038 0.";
        return day.isPresent() && item.isPresent() ? record(day.get(), item.get()) : Go.stay();
    }

    private Go record(LocalDate day, PostalItem item) {
        return switch (desk.record(overdue.contract(), day, item)) {
            case NoticeOutcome.Recorded recorded ->
                back(Notice.success(
                        "Mise en demeure enregistrée.",
                        "Le sociétaire est prévenu. Couvert jusqu’au "
                                + French.date(recorded.notice().timetable().lastDayCovered()) + " à minuit."));
            case NoticeOutcome.AlreadySent before ->
                back(Notice.info(
                        "Une mise en demeure était déjà partie.",
                        "Le " + French.date(before.notice().timetable().noticeSentOn()) + ", recommandé "
                                + before.notice().letter() + "."));
            case NoticeOutcome.NothingOverdue paid ->
                back(Notice.info("Ce contrat est à jour.", "Plus rien n’y est en retard : la lettre est sans objet."));
            case NoticeOutcome.TooEarly early ->
                wrongDay("La loi laisse dix jours : une lettre partie avant le " + French.date(early.firstDay())
                        + " est sans effet.");
            case NoticeOutcome.NotSentYet future -> wrongDay("Ce jour n’est pas encore venu.");
            case NoticeOutcome.LetterUsed used -> {
                letterError = "Ce numéro est déjà celui d’une autre mise en demeure.";
                yield Go.stay();
            }
        };
    }

    private Go wrongDay(String why) {
        dayError = why;
        return Go.stay();
    }

    private static Go back(Notice notice) {
        return Go.to(DeskArrearsPage.ADDRESS).saying(notice);
    }

    public OverdueContract getOverdue() {
        return overdue;
    }

    public String getSentOn() {
        return sentOn;
    }

    public void setSentOn(String typed) {
        sentOn = typed;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String typed) {
        letter = typed;
    }

    public String getDayError() {
        return dayError;
    }

    public String getLetterError() {
        return letterError;
    }
}
