package org.rundruf.localization.review;

import java.time.Duration;
import java.util.List;
import org.rundruf.announcement.Urgency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a city allows before somebody has read it, and how patiently machines are asked.
 *
 * @param unreviewed urgencies for which machine text goes out before anybody approved it, and says so
 * @param trustMemory whether a text counts as approved if every sentence of it was approved before
 * @param lease how long one language may take before another hub tries it
 * @param backoff the wait before the second attempt, doubled before every further one
 * @param longestBackoff no wait is longer, unless an engine asks for it
 */
@ConfigurationProperties("rundruf.review")
record ReviewSettings(
        @DefaultValue("emergency") List<Urgency> unreviewed,
        @DefaultValue("false") boolean trustMemory,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30s") Duration backoff,
        @DefaultValue("1h") Duration longestBackoff) {}
