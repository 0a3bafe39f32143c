package org.rundruf.print.order;

/**
 * Who ordered, and whom the print shop asks.
 *
 * @param city the publisher
 * @param name a person or office, or null
 * @param phone or null
 * @param email or null
 */
public record Customer(String city, String name, String phone, String email) {}
