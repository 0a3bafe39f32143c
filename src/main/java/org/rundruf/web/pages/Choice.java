package org.rundruf.web.pages;

import org.rundruf.localization.Language;

/**
 * The page in another language.
 *
 * @param language what a click leads to
 * @param href the address without the host
 * @param current true if that is the page one is on
 */
public record Choice(Language language, String href, boolean current) {}
