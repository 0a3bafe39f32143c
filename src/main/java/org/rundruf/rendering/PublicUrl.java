package org.rundruf.rendering;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which the world sees the hub: {@code rundruf.public-url}, else this machine's. */
@Component
public class PublicUrl {
    private final Environment environment;
    private volatile URI known;

    /** @param environment the hub's configuration; after the web server's start it also holds the actual port */
    public PublicUrl(Environment environment) {
        this.environment = environment;
    }

    /** @return the address without a slash at the end; if it is not configured, final only once the web server is up */
    public URI get() {
        URI last = known;
        return last == null ? find() : last;
    }

    /** Messages ask for it one by one, and the environment takes its time. */
    private URI find() {
        String configured = environment.getProperty("rundruf.public-url", "");
        Integer actual = environment.getProperty("local.server.port", Integer.class);
        URI found = configured.isBlank()
                ? URI.create("http://localhost:" + (actual == null ? port() : actual))
                : URI.create(configured.replaceAll("/+$", ""));
        if (actual != null || !configured.isBlank()) {
            known = found;
        }
        return found;
    }

    /** @return the links that messages carry */
    public Links links() {
        return new Links(get());
    }

    private int port() {
        return environment.getProperty("server.port", Integer.class, 8080);
    }
}
