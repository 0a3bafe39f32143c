package org.rundruf.print;

/**
 * What the city has agreed on with its print shop.
 *
 * @param language BCP 47 tag of the cover: {@code de}; any other is English
 * @param contact whom the shop asks: a person or office, or null
 * @param phone or null
 * @param email or null
 */
public record PrintShop(String language, String contact, String phone, String email) {}
