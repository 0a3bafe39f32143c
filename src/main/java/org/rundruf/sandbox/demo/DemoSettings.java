package org.rundruf.sandbox.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;

/** Decides whether the hub is the demo city, and if so, what it is set to where nothing else says so. */
public class DemoSettings implements EnvironmentPostProcessor, Ordered {
    private static final String DEMO = "rundruf.demo";

    /** The defaults that are packed into the jar are nobody's configuration. */
    private static final String PACKED = "class path resource [application.properties]";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        boolean demo = environment.getProperty(DEMO, Boolean.class, isUnconfigured(sources));
        add(new MapPropertySource("demo city", demo ? demoCity() : Map.of(DEMO, false)), sources);
    }

    /** Whatever is configured anywhere comes first. */
    private static void add(MapPropertySource settings, MutablePropertySources sources) {
        sources.stream()
                .map(PropertySource::getName)
                .filter(name -> name.contains(PACKED))
                .findFirst()
                .ifPresentOrElse(packed -> sources.addBefore(packed, settings), () -> sources.addLast(settings));
    }

    private static boolean isUnconfigured(MutablePropertySources sources) {
        return sources.stream()
                .filter(source -> !source.getName().contains(PACKED))
                .flatMap(DemoSettings::names)
                .noneMatch(DemoSettings::isOfARealHub);
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known ? Stream.of(known.getPropertyNames()) : Stream.of();
    }

    /** Environment variables are written in capitals and with underscores. */
    private static boolean isOfARealHub(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return key.equals("spring.datasource.url")
                || key.equals("spring.mail.host")
                || key.startsWith("rundruf.users.")
                || key.startsWith("rundruf.twilio.");
    }

    private static Map<String, Object> demoCity() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(DEMO, true);
        settings.put("server.address", "127.0.0.1");
        settings.put("rundruf.publisher", "Stadt Dortmund");
        settings.put("rundruf.hotline", "+49 231 500");
        settings.put("rundruf.mail.from", "Stadt Dortmund <rundruf@example.org>");
        for (DemoUser user : DemoUser.values()) settings.putAll(user.settings());
        return settings;
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
