/**
 * What can be run from the shell without a server; may know every room but {@code web} and {@code sandbox}.
 */
package org.rundruf.command;
