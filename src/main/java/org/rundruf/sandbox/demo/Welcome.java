package org.rundruf.sandbox.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.rendering.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the start, in five lines, what is running and what to try. */
@Component
@ConditionalOnBooleanProperty("rundruf.demo")
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private static final List<String> LINES = List.of("running", "look", "users", "inbox", "call");

    private final MessageSource messages;
    private final PublicUrl url;
    private final Path inbox;

    Welcome(MessageSource messages, PublicUrl url, @Value("${rundruf.inbox:inbox}") Path inbox) {
        this.messages = messages;
        this.url = url;
        this.inbox = inbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void say() {
        lines(Locale.getDefault()).forEach(LOG::info);
    }

    List<String> lines(Locale locale) {
        Object[] facts = {url.get(), users(), inbox, DemoCity.FIRST};
        return LINES.stream()
                .map(line -> messages.getMessage("demo." + line, facts, locale))
                .toList();
    }

    private static String users() {
        return Stream.of(DemoUser.values())
                .map(user -> user.user() + " / " + user.password())
                .collect(Collectors.joining(", "));
    }
}
