package org.rundruf.channel.wiring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Route;

/** The joints between routes. Camel starts in silence when a route calls one that no route listens to. */
final class DirectEndpoints {
    private DirectEndpoints() {}

    /** @throws IllegalStateException naming every {@code direct:} endpoint that is called and not listened to */
    static void requireConsumers(CamelContext context) {
        List<String> open = withoutConsumer(context);
        if (!open.isEmpty()) {
            throw new IllegalStateException("No route begins with " + String.join(", ", open)
                    + ", which other routes call; look into the route files");
        }
    }

    private static List<String> withoutConsumer(CamelContext context) {
        Set<String> consumed = context.getRoutes().stream()
                .map(Route::getEndpoint)
                .map(Endpoint::getEndpointUri)
                .collect(Collectors.toSet());
        return context.getEndpoints().stream()
                .map(Endpoint::getEndpointUri)
                .filter(uri -> uri.startsWith("direct:"))
                .filter(uri -> !consumed.contains(uri))
                .sorted()
                .toList();
    }
}
