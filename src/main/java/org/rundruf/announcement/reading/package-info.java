/** Announcements read from YAML, JSON and CAP 1.2 and written as JSON; depends on {@code announcement} alone. */
package org.rundruf.announcement.reading;
