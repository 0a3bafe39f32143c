package org.rundruf.localization.review;

/**
 * A language of a version has another text or another state: whatever was made of it has to be made again.
 *
 * @param version the version's key
 */
public record TranslationsChanged(long version) {}
