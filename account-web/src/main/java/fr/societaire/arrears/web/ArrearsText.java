package fr.societaire.arrears.web;

import fr.societaire.arrears.ArrearsView;
import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.platform.web.French;
import fr.societaire.shared.ContractNumber;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is unpaid on one contract, in words: where it stands, what to do, and the days of the law.
 *
 * @param sentence what holds today, cover first
 * @param next the one thing to do now
 * @param days what follows and when, in order
 * @param payable whether paying by card is the thing to do
 * @param uncovered whether a loss would not be covered at this moment
 */
public record ArrearsText(
        ContractNumber contract,
        String kind,
        String title,
        String sentence,
        String next,
        List<Day> days,
        boolean payable,
        boolean uncovered) {
    static final String BUNDLE = "fr.societaire.arrears.web.messages";

    /**
     * One day of the timetable.
     *
     * @param isOver whether it has come
     */
    public record Day(String label, String when, boolean isOver) {}

    static ArrearsText of(ArrearsView view) {
        ArrearsStage stage = view.stage();
        return new ArrearsText(
                view.contract(),
                stage == ArrearsStage.SETTLED ? "success" : stage.isCovered() ? "warning" : "danger",
                text("title." + stage, view),
                text("sentence." + stage, view),
                text("next." + stage, view),
                days(view),
                view.owed().isPositive() && stage != ArrearsStage.TERMINATED,
                !stage.isCovered() || view.resumesAt() != null);
    }

    /** None once it is settled: what did not happen would only frighten. */
    private static List<Day> days(ArrearsView view) {
        ArrearsStage stage = view.stage();
        if (stage == ArrearsStage.SETTLED) {
            return List.of();
        }
        String told = view.letter() == null ? "day.earliest" : "day.from";
        ArrearsTimetable days = view.timetable();
        return List.of(
                new Day(text("day.due", view), French.date(days.dueOn()), true),
                new Day(
                        text("day.notice", view),
                        when(view.letter() == null ? told : "day.on", French.date(days.noticeSentOn())),
                        view.letter() != null),
                new Day(
                        text("day.suspension", view),
                        when(told, French.date(days.suspendedFrom().toLocalDate())),
                        !stage.isCovered()),
                new Day(
                        text("day.termination", view),
                        when(told, French.date(days.terminableFrom().toLocalDate())),
                        stage == ArrearsStage.TERMINABLE || stage == ArrearsStage.TERMINATED));
    }

    private static String when(String key, String day) {
        return MessageFormat.format(bundle().getString(key), day);
    }

    private static String text(String key, ArrearsView view) {
        ArrearsTimetable days = view.timetable();
        return MessageFormat.format(
                bundle().getString(key),
                view.owed().display(),
                view.contract(),
                French.date(ArrearsTimetable.lastDayWithoutNotice(days.dueOn())),
                French.date(days.noticeSentOn()),
                French.date(days.lastDayCovered()),
                French.date(days.suspendedFrom().toLocalDate()),
                view.resumesAt() == null ? "" : French.date(view.resumesAt().toLocalDate()));
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH);
    }
}
