package org.rundruf.localization.review;

/**
 * What a translation says in another language.
 *
 * @param version the key of the version whose source text it was made from, or last agreed with
 * @param hash of that source text
 */
public record Basis(long version, String hash) {}
