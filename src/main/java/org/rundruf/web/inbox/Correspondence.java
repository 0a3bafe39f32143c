package org.rundruf.web.inbox;

import org.rundruf.announcement.Channel;
import org.rundruf.announcement.WrongState;
import org.rundruf.audience.inbox.Answer;
import org.rundruf.audience.inbox.InboxDesk;
import org.rundruf.audience.inbox.Letter;
import org.rundruf.audience.inbox.Letters;
import org.rundruf.delivery.ReplyWindow;
import org.rundruf.web.problem.NotThere;
import org.springframework.stereotype.Component;

/** What the page and the calls do alike. */
@Component
class Correspondence {
    private final Letters letters;
    private final InboxDesk desk;
    private final ReplyWindow window;

    Correspondence(Letters letters, InboxDesk desk, ReplyWindow window) {
        this.letters = letters;
        this.desk = desk;
        this.window = window;
    }

    /** @throws NotThere if there is none of that number */
    Letter existing(long id) {
        return letters.find(id).orElseThrow(() -> new NotThere("no message " + id));
    }

    /** @return false if WhatsApp would not take an answer any more */
    boolean isInTime(Letter letter) {
        return letter.channel() != Channel.WHATSAPP
                || window.takesText(letters.lastWritten(letter.id()).orElse(null));
    }

    /**
     * @throws org.rundruf.announcement.InvalidInput if the text is none
     * @throws WrongState if somebody was quicker, or if there is no way back to who wrote
     */
    void answer(long id, String text, String user) {
        Letter letter = existing(id);
        Answer answer = new Answer(text);
        if (!letter.isAnswerable()) {
            throw new WrongState("Nobody can be answered there; close it.");
        }
        if (!isInTime(letter)) {
            throw new WrongState(
                    "WhatsApp takes an answer within 24 hours only; close it, or reach the person otherwise.");
        }
        desk.answer(letter, answer, user);
    }

    /** @throws WrongState if somebody was quicker */
    void close(long id, String user) {
        desk.close(existing(id), user);
    }
}
