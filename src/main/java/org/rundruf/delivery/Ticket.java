package org.rundruf.delivery;

/**
 * A delivery that is offered to whichever node takes it first. It says nothing about whom it goes to, and it is worth
 * nothing once the ledger has moved on: it may be lost, repeated or kept for as long as anybody likes.
 *
 * @param delivery its row in the ledger
 * @param attempt the attempt that it was offered for, from 1
 * @param priority its place in the order of dispatch; 0 leaves first
 */
public record Ticket(long delivery, int attempt, int priority) {}
