package org.rundruf.web.office.watch;

/**
 * Why some messages did not arrive, for people.
 *
 * @param words key of the sentence that says so
 * @param next key of what to do about it
 * @param deliveries how many
 * @param detail the reason as the ledger has it, if the sentence says less than that; else null
 */
public record Failure(String words, String next, int deliveries, String detail) {}
