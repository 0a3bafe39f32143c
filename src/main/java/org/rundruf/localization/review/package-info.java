/**
 * How a translation gets from nothing to its readers: who writes it, who approves it, what may go out before that. May
 * know {@code announcement}, the languages around it and {@code localization}'s checks, machine and memory.
 */
package org.rundruf.localization.review;
