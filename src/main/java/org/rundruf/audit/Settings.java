package org.rundruf.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** What the hub was set up with, each as a digest. Of secrets it knows only whether they are given. */
final class Settings {
    private static final Pattern OURS = Pattern.compile("(?i)(rundruf|spring)[._].*");
    private static final Pattern SECRET = Pattern.compile("(?i)(?s).*(password|secret|token|[._-]key|credential).*");
    private static final int LONGEST_NAME = 300;

    private Settings() {}

    /** @return digests by name */
    static Map<String, String> of(ConfigurableEnvironment environment) {
        Map<String, String> digests = new TreeMap<>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> OURS.matcher(name).matches() && name.length() <= LONGEST_NAME)
                .forEach(name -> digests.put(name, digest(name, environment.getProperty(name))));
        return digests;
    }

    private static String digest(String name, String value) {
        String shown = String.valueOf(value);
        boolean isSecret =
                SECRET.matcher(name).matches() || SECRET.matcher(shown).matches();
        return DigestUtils.sha256Hex(isSecret ? "given" : shown);
    }
}
