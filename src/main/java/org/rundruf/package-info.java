/** The hub itself: it starts the server or a command; may know every room. */
package org.rundruf;
