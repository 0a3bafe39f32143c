package org.rundruf.announcement;

import java.time.OffsetDateTime;

/**
 * An announcement and the time that it is about.
 *
 * @param from when its matter begins, else when it goes out
 * @param until when its matter ends or it expires; as {@code from} if neither is known
 */
public record Span(Announcement announcement, OffsetDateTime from, OffsetDateTime until) {}
