/** The translation memory: what people once approved, sentence by sentence. May know the languages around it. */
package org.rundruf.localization.memory;
