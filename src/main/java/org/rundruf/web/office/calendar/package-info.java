/** What holds when, a month at a time. */
package org.rundruf.web.office.calendar;
