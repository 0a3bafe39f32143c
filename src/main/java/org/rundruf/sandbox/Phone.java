package org.rundruf.sandbox;

/**
 * A telephone of the sandbox, one for each way of messaging.
 *
 * @param kind {@code SMS} or {@code WHATSAPP}
 * @param number E.164
 */
public record Phone(Kind kind, String number) {}
