package org.rundruf.localization;

import java.util.Map;
import org.rundruf.announcement.KitCatalogue.KitHead;

/**
 * A reusable announcement pattern.
 *
 * @param name its folder
 * @param head what it asks for and presets
 * @param texts its words by language tag
 */
record Kit(String name, KitHead head, Map<String, KitText> texts) {}
