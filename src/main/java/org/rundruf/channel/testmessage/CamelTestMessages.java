package org.rundruf.channel.testmessage;

import org.apache.camel.ProducerTemplate;
import org.rundruf.channel.Fate;
import org.rundruf.channel.TestMessage;
import org.rundruf.channel.TestMessages;
import org.springframework.stereotype.Component;

/** Sends tests down their route. */
@Component
class CamelTestMessages implements TestMessages {
    private final ProducerTemplate camel;

    CamelTestMessages(ProducerTemplate camel) {
        this.camel = camel;
    }

    @Override
    public Fate send(TestMessage message) {
        return camel.requestBody("direct:test-message", message, Fate.class);
    }
}
