package org.rundruf.announcement.reading;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.QuarterDirectory;

/**
 * What an announcement is checked against.
 *
 * @param kits the kits there are
 * @param quarters the quarters there are
 * @param zone on whose clocks times without an offset are meant
 * @param defaultLanguage what a text is written in that does not say so
 * @param outlines where quarters lie, by their ids
 */
record Rules(
        KitCatalogue kits,
        QuarterDirectory quarters,
        ZoneId zone,
        String defaultLanguage,
        Supplier<Map<String, Geometry>> outlines) {}
