/** The papers of a print order: run list, job ticket, checksums and zip; knows nothing of how sheets are made. */
package org.rundruf.print.order;
