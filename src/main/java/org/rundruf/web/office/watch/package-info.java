/** What becomes of an announcement once it is sent: live progress, reasons, reports, and what may follow. */
package org.rundruf.web.office.watch;
