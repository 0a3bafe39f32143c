/**
 * Translation engines behind one small interface, and what protects names, numbers and addresses from them. May know
 * {@code announcement} and the languages and glossary around it.
 */
package org.rundruf.localization.machine;
