package org.rundruf.web.access;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The directories where people of this city may sign in. */
@Component
@EnableConfigurationProperties({OAuth2ClientProperties.class, OidcSettings.class})
public class Providers {
    private final List<Provider> all;

    @Autowired
    Providers(OAuth2ClientProperties properties) {
        this.all = properties.getRegistration().entrySet().stream()
                .map(entry -> new Provider(
                        entry.getKey(),
                        entry.getValue().getClientName() == null
                                ? entry.getKey()
                                : entry.getValue().getClientName()))
                .toList();
    }

    /** @return all of them, without asking any whether it is there; empty if the city has none */
    public List<Provider> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * @param id as in {@code spring.security.oauth2.client.registration.<id>}
     * @param name for people: its {@code client-name}, else its id
     */
    public record Provider(String id, String name) {}
}
