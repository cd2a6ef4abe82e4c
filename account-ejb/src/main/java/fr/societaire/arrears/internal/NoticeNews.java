package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What happens to a formal notice, journalled and told on every channel, in the transaction of it. A message of the portal
 * never replaces the registered letter.
 */
@Dependent
public class NoticeNews {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    NoticeLetters letters;

    @Inject
    Outbox outbox;

    public void sent(FormalNotice notice, String by) {
        journal.write(about(Deed.FORMAL_NOTICE_SENT, notice, Actor.advisor(by))
                .with("sent", notice.timetable().noticeSentOn().toString())
                .with("letter", notice.letter().number()));
        contacts.of(notice.member()).forEach(point -> outbox.post(letters.sent(point, notice)));
    }

    public void tracked(FormalNotice notice, String by) {
        journal.write(about(Deed.FORMAL_NOTICE_TRACKED, notice, Actor.advisor(by))
                .with("state", notice.letterState().name()));
    }

    /** The days alone have brought this stage. */
    void reached(ArrearsStage stage, FormalNotice notice) {
        if (stage == ArrearsStage.SUSPENDED) {
            journal.write(about(Deed.COVER_SUSPENDED, notice, Actor.portal()));
        }
        contacts.of(notice.member()).forEach(point -> outbox.post(letters.reached(point, stage, notice)));
    }

    void settled(FormalNotice notice) {
        Happening happening = about(Deed.ARREARS_SETTLED, notice, Actor.portal());
        var resumes = notice.cover().resumesAt();
        journal.write(
                resumes.isPresent() ? happening.with("resumes", resumes.get().toString()) : happening);
        contacts.of(notice.member()).forEach(point -> outbox.post(letters.settled(point, notice)));
    }

    public void terminated(FormalNotice notice, String by) {
        journal.write(about(Deed.CONTRACT_ENDED_UNPAID, notice, Actor.advisor(by)));
        contacts.of(notice.member()).forEach(point -> outbox.post(letters.terminated(point, notice)));
    }

    private static Happening about(Deed deed, FormalNotice notice, Actor by) {
        return Happening.of(deed).about(notice.member()).by(by).with("contract", notice.contract());
    }
}
