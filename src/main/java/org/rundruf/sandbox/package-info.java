/**
 * The built-in phones, mailbox and demo city; may know every room but {@code web} and {@code command}.
 */
package org.rundruf.sandbox;
