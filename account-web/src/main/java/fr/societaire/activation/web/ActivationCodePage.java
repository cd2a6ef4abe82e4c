package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.ActivationView;
import fr.societaire.activation.ChannelOutcome;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.SendOutcome;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The second step: where to send the code, then the code. */
@Named
@RequestScoped
public class ActivationCodePage {
    static final String ADDRESS = "/premiere-connexion-code";

    @Inject
    FirstConnection firstConnection;

    @Inject
    ActivationBrowser browser;

    @Inject
    InstantSource clock;

    private ActivationTicket ticket;
    private Optional<ActivationView> view;
    private String code;
    private Notice problem;

    @PostConstruct
    void load() {
        ticket = browser.ticket().orElse(new ActivationTicket(""));
        view = firstConnection.view(ticket);
    }

    public Go open() {
        return view.isEmpty() ? over() : view.get().proved() ? Go.to(FirstPasswordPage.ADDRESS) : Go.stay();
    }

    /** To the preferred channel: for one who has just typed a code that is too old. */
    public Go sendAtOnce() {
        return view.filter(known -> !known.channels().isEmpty())
                .map(known -> send(known.channels().getFirst().channel()))
                .orElseGet(() -> Go.to(ADDRESS));
    }

    public Go send(ContactChannel channel) {
        return switch (firstConnection.send(ticket, channel)) {
            case SendOutcome.Sent sent -> Go.to(ADDRESS).with("envoi", "1");
            case SendOutcome.Wait wait -> stay(ActivationProblem.TOO_EARLY.metAt(wait.at()));
            case SendOutcome.NoMore none -> stay(ActivationProblem.NO_MORE_CODES.met());
            case SendOutcome.Over over -> over();
        };
    }

    public Go verify() {
        return switch (firstConnection.verify(ticket, code)) {
            case ChannelOutcome.Right right -> {
                browser.keep(right.ticket());
                yield Go.to(FirstPasswordPage.ADDRESS);
            }
            case ChannelOutcome.Wrong wrong -> stay(ActivationProblem.WRONG_CODE.met(wrong.triesLeft()));
            case ChannelOutcome.Expired e -> stay(ActivationProblem.CODE_EXPIRED.met());
            case ChannelOutcome.Superseded newer -> stay(ActivationProblem.CODE_SUPERSEDED.metAt(newer.newerSentAt()));
            case ChannelOutcome.Burnt b -> stay(ActivationProblem.CODE_BURNT.met());
            case ChannelOutcome.Paused paused -> stay(ActivationProblem.CODES_PAUSED.metAt(paused.until()));
            case ChannelOutcome.Over over -> over();
        };
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    private static Go over() {
        return Go.to(FirstConnectionPage.ADDRESS).with("incident", "termine");
    }

    public ActivationView getView() {
        return view.orElse(null);
    }

    /** Whether a code has left; else the member still has to say where to. */
    public boolean isSent() {
        return view.flatMap(ActivationView::sentTo).isPresent();
    }

    /** Where it went, masked. */
    public String getSentTo() {
        return view.flatMap(ActivationView::sentTo).map(point -> point.masked()).orElse("");
    }

    /** The last code that left, when and how far it has got; {@code null} when none has. */
    public ActivationView.Sent getLastSent() {
        return view.flatMap(ActivationView::lastSent).orElse(null);
    }

    /** How far its message has got, as the operator says: {@code WAITING}, {@code SENT}, {@code DELIVERED}, {@code FAILED}. */
    public String getDelivery() {
        return view.flatMap(ActivationView::lastSent)
                .flatMap(ActivationView.Sent::delivery)
                .map(message -> message.state().name())
                .orElse("");
    }

    /** Seconds until another code may be asked for, rounded up; 0 when it may, or not at all today. */
    public long getSecondsToResend() {
        Instant now = clock.instant();
        Duration wait = view.flatMap(ActivationView::nextCodeAt)
                .map(at -> Duration.between(now, at))
                .orElse(Duration.ZERO);
        return wait.isPositive() ? wait.plusMillis(999).toSeconds() : 0;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
