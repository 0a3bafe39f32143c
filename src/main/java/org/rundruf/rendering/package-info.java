/**
 * One text per channel and language, and what a text message costs in segments; may know {@code announcement} and {@code localization}.
 */
package org.rundruf.rendering;
