/** Where quarters lie: their outlines, read from GeoJSON and kept in the database; depends on {@code announcement} alone. */
package org.rundruf.announcement.outline;
