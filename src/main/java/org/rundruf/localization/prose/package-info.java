/** An author's sentences as they are read out, with numbers, times and addresses in words; may know the languages and the values in texts. */
package org.rundruf.localization.prose;
