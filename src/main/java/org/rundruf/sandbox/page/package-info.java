/**
 * What can be looked at under {@code /sandbox}: phones, mailbox and print tray.
 */
package org.rundruf.sandbox.page;
