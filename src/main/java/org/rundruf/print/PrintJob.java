package org.rundruf.print;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;

/**
 * What has to be made for a print order.
 *
 * @param id the order's id; names its folder in the tray
 * @param channel flyer or poster
 * @param languages the announcement once in each of its languages
 * @param quarters where copies go, each with its households
 */
public record PrintJob(String id, Channel channel, List<PageContent> languages, List<Quarter> quarters) {}
