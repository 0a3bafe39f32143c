package org.rundruf.channel.wiring;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.model.errorhandler.DefaultErrorHandlerDefinition;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Routes wait while the database is away, and say nothing of it: that is said once, elsewhere. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageWiring implements CamelContextConfiguration {
    private final DatabaseWatch database;

    OutageWiring(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public void beforeApplicationStart(CamelContext context) {
        context.getCamelContextExtension()
                .setErrorHandlerFactory(new DefaultErrorHandlerDefinition().logger(new DatabaseLog(database)));
        DatabaseQuiet quiet = new DatabaseQuiet(context, database);
        DatabaseTurn turn = new DatabaseTurn(database);
        context.addLifecycleStrategy(new LifecycleStrategySupport() {
            @Override
            public void onEndpointAdd(Endpoint endpoint) {
                if (endpoint instanceof DefaultEndpoint any) {
                    any.setExceptionHandler(quiet);
                }
                if (endpoint instanceof ScheduledPollEndpoint polled) {
                    polled.setPollStrategy(turn);
                }
            }
        });
    }

    @Override
    public void afterApplicationStart(CamelContext context) {
        // routes ask whenever they begin
    }
}
