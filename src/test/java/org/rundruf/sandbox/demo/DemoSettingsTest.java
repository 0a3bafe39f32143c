package org.rundruf.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoSettingsTest {
    private static final String PACKED = "Config resource 'class path resource [application.properties]' via location";

    @ParameterizedTest
    @CsvSource({
        "logging.level.root,           warn,           true",
        "server.port,                  8081,           true",
        "spring.datasource.url,        jdbc:h2:mem:x,  false",
        "SPRING_DATASOURCE_URL,        jdbc:h2:mem:x,  false",
        "spring.mail.host,             mail.example,   false",
        "rundruf.users.eva.password,   secret,         false",
        "RUNDRUF_USERS_EVA_PASSWORD,   secret,         false",
        "rundruf.twilio.account-sid,   AC1,            false",
        "rundruf.demo,                 false,          false",
    })
    void isTheDemoOnlyWhileNothingElseIsConfigured(String name, String value, boolean expected) {
        assertThat(processed(name, value).getProperty("rundruf.demo", Boolean.class))
                .isEqualTo(expected);
    }

    @Test
    void staysTheDemoIfSomebodySaysSo() {
        var environment = processed("rundruf.demo", "true", "spring.mail.host", "mail.example");

        assertThat(environment.getProperty("rundruf.users.author.password")).isEqualTo("author-demo");
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("mail.example");
    }

    @Test
    void winsOverThePackedDefaultsOnly() {
        var environment = processed("server.address", "0.0.0.0", "spring.main.banner-mode", "off");

        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
        assertThat(environment.getProperty("rundruf.mail.from")).contains("Dortmund");
        assertThat(environment.getProperty("rundruf.users.printshop.roles")).isEqualTo("PRINTSHOP");
    }

    @Test
    void leavesARealHubAlone() {
        var environment = processed("spring.datasource.url", "jdbc:h2:mem:x");

        assertThat(environment.getProperty("rundruf.users.author.password")).isNull();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    private static StandardEnvironment processed(String... pairs) {
        var environment = new StandardEnvironment();
        Map<String, Object> own = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) own.put(pairs[i], pairs[i + 1]);
        environment.getPropertySources().addFirst(new MapPropertySource("own", own));
        Map<String, Object> packed =
                Map.of("spring.datasource.url", "jdbc:h2:file:x", "rundruf.mail.from", "Rundruf <rundruf@localhost>");
        environment.getPropertySources().addLast(new MapPropertySource(PACKED, packed));
        new DemoSettings().postProcessEnvironment(environment, null);
        return environment;
    }
}
