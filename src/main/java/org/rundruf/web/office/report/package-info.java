/** How a sending went: numbers, curves, bars and a file for spreadsheets, from counters alone. */
package org.rundruf.web.office.report;
