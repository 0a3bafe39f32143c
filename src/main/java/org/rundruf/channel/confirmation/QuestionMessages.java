package org.rundruf.channel.confirmation;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.SignUpQuestions.Question;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.twilio.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the owner of a telephone number, by text message or WhatsApp. */
@Component("questionMessages")
public class QuestionMessages {
    private static final JsonMapper JSON = new JsonMapper();
    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final QuestionText texts;
    private final QuestionTemplates templates;

    QuestionMessages(TwilioRestClient client, TwilioAccount account, QuestionText texts, QuestionTemplates templates) {
        this.client = client;
        this.account = account;
        this.texts = texts;
        this.templates = templates;
    }

    /** Sends it once; the provider's refusals are thrown. */
    public void send(Question question) {
        boolean isWhatsApp = question.channel() == Channel.WHATSAPP;
        MessageCreator message =
                isWhatsApp ? whatsApp(question) : Texts.creator(account, question.address(), texts.text(question));
        message.create(client);
    }

    private MessageCreator whatsApp(Question question) {
        String from = "whatsapp:" + account.whatsappFrom().orElseThrow();
        String to = "whatsapp:" + question.address();
        Optional<String> template = templates.sid(question.language());
        if (template.isEmpty()) {
            return message(from, to, texts.text(question));
        }
        Map<String, String> variables = Map.of("1", texts.publisher(question), "2", texts.link(question));
        return message(from, to, null)
                .setContentSid(template.get())
                .setContentVariables(JSON.writeValueAsString(variables));
    }

    private MessageCreator message(String from, String to, String text) {
        return Message.creator(account.sid(), new PhoneNumber(to), new PhoneNumber(from), text);
    }
}
