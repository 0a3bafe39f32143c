/**
 * Checks a press file before it leaves the house: every rule with pass or fail and the place; depends on no other room.
 */
package org.rundruf.print.finishing.preflight;
