package org.rundruf.announcement;

import java.time.OffsetDateTime;

/**
 * That a version was approved.
 *
 * @param by who approved it; the hub itself for trusted feeds
 * @param at when
 */
public record Approval(String by, OffsetDateTime at) {}
