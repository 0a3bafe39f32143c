package org.rundruf.channel.intake;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.rundruf.announcement.Intake;
import org.springframework.stereotype.Component;

/** Sends what the API received down the announcement route. */
@Component
class CamelIntake implements Intake {
    private final ProducerTemplate camel;

    CamelIntake(ProducerTemplate camel) {
        this.camel = camel;
    }

    @Override
    public Received receive(byte[] content, String mediaType, String author) {
        Exchange exchange = camel.request("direct:announcement", asked -> {
            asked.getMessage().setBody(content);
            asked.getMessage().setHeaders(Map.of("mediaType", mediaType, "author", author));
        });
        if (exchange.getException() != null) {
            throw RuntimeCamelException.wrapRuntimeException(exchange.getException());
        }
        return exchange.getMessage().getBody(Received.class);
    }
}
