/** The office's side of what people wrote: what is open, what was answered, and when it is forgotten. */
package org.rundruf.audience.inbox;
