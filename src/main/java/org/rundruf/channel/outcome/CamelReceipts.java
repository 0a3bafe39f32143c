package org.rundruf.channel.outcome;

import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.rundruf.channel.Receipts;
import org.springframework.stereotype.Component;

/** Sends what a provider tells us down the outcome routes. */
@Component
class CamelReceipts implements Receipts {
    private final ProducerTemplate camel;

    CamelReceipts(ProducerTemplate camel) {
        this.camel = camel;
    }

    @Override
    public boolean status(long delivery, Map<String, String> form) {
        return camel.requestBodyAndHeader("direct:receipt", form, "delivery", delivery, Boolean.class);
    }

    @Override
    public String inbound(Map<String, String> form) {
        return camel.requestBody("direct:inbound", form, String.class);
    }
}
