package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.util.Map;
import java.util.function.Function;
import org.rundruf.channel.Fate;
import org.rundruf.channel.TwilioAccount;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Messages to one person that no ledger knows, each handed in once: nothing that Twilio says stops anybody or anything. */
@Component
public class SingleMessages {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Fate NO_SENDER = Fate.refused("Twilio: sender");

    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final TwilioOutcomes outcomes;

    SingleMessages(TwilioRestClient client, TwilioAccount account, TwilioOutcomes outcomes) {
        this.client = client;
        this.account = account;
        this.outcomes = outcomes;
    }

    /** @param to E.164 number */
    public Fate text(String to, String body) {
        return send(Texts.creator(account, to, body));
    }

    /** @param to E.164 number of somebody who may be sent any text */
    public Fate whatsApp(String to, String body) {
        return fromNumber(from -> send(message(to, from, body)));
    }

    /**
     * @param to E.164 number
     * @param template sid of an approved one
     * @param variables what its places are filled with
     */
    public Fate template(String to, String template, Map<String, String> variables) {
        return fromNumber(from -> send(message(to, from, null)
                .setContentSid(template)
                .setContentVariables(JSON.writeValueAsString(variables))));
    }

    private Fate fromNumber(Function<String, Fate> sending) {
        return account.whatsappFrom().map(sending).orElse(NO_SENDER);
    }

    private MessageCreator message(String to, String from, String body) {
        return Message.creator(
                account.sid(), new PhoneNumber("whatsapp:" + to), new PhoneNumber("whatsapp:" + from), body);
    }

    /** A server's fault and a lost answer leave open whether Twilio has it. */
    private Fate send(MessageCreator message) {
        try {
            message.create(client);
            return Fate.SENT;
        } catch (Refusal refusal) {
            return TwilioOutcomes.isOpen(refusal) ? Fate.UNCLEAR : Fate.refused(outcomes.reason(refusal));
        } catch (TwilioException lost) {
            return TwilioOutcomes.isUnconnected(lost) ? Fate.refused(TwilioOutcomes.NO_CONNECTION) : Fate.UNCLEAR;
        }
    }
}
