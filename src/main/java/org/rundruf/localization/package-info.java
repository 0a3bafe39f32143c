/**
 * Languages, kits, translations, locale formats and bidi isolation; may know {@code announcement}.
 */
package org.rundruf.localization;
