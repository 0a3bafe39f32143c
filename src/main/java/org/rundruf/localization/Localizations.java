package org.rundruf.localization;

import java.util.Map;

/**
 * An announcement in all the languages that it exists in.
 *
 * @param available by tag, in the wanted order
 * @param missing why it does not exist in the other wanted languages, by tag
 */
public record Localizations(Map<String, Localized> available, Map<String, String> missing) {}
