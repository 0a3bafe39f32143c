/**
 * Checks kits and words files, by file and line; may know {@code announcement} and the languages and templates around
 * it.
 */
package org.rundruf.localization.kits;
