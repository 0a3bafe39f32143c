package org.rundruf.channel.bounce;

import org.apache.camel.ProducerTemplate;
import org.rundruf.channel.MailReports;
import org.springframework.stereotype.Component;

/** Hands reports to the route {@code bounce}. */
@Component
class CamelMailReports implements MailReports {
    private final ProducerTemplate camel;

    CamelMailReports(ProducerTemplate camel) {
        this.camel = camel;
    }

    @Override
    public boolean take(byte[] raw) {
        return camel.requestBody("direct:bounce", raw, Boolean.class);
    }
}
