/**
 * Checks on translations: what has to be equal in every language, and what a text must not contain. May know {@code
 * announcement} and the languages and glossary around it.
 */
package org.rundruf.localization.checks;
