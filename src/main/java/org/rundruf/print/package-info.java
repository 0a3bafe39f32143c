/**
 * Typeset flyers and posters and the print orders that carry them; may know {@code rendering} and what that knows.
 */
package org.rundruf.print;
