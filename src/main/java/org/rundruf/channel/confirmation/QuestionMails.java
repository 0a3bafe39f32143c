package org.rundruf.channel.confirmation;

import org.rundruf.audience.SignUpQuestions.Question;
import org.rundruf.channel.mail.PlainMail;
import org.springframework.stereotype.Component;

/** Asks the owner of an e-mail address. */
@Component("questionMails")
public class QuestionMails {
    private final PlainMail mail;
    private final QuestionText texts;

    QuestionMails(PlainMail mail, QuestionText texts) {
        this.mail = mail;
        this.texts = texts;
    }

    /** @throws Exception if the mail server does not take it */
    public void send(Question question) throws Exception {
        String id = "sign-up-" + question.signUp() + "-" + question.attempt();
        mail.send(new PlainMail.Message(
                question.address(), texts.subject(question), texts.text(question), question.language(), id));
    }
}
