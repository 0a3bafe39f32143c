/** Fetches alerts that other authorities publish as feeds of CAP 1.2, and lets them in by the door of all announcements. */
package org.rundruf.channel.feed;
