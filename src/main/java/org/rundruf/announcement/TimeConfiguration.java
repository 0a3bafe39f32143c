package org.rundruf.announcement;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hub's clock and the city's time zone. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId timeZone(@Value("${rundruf.time-zone:Europe/Berlin}") ZoneId zone) {
        return zone;
    }

    @Bean
    SteadyTime steadyTime() {
        return () -> Duration.ofNanos(System.nanoTime());
    }
}
