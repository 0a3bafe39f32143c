/** Writing an announcement: forms that grow from a kit, and what was typed in the shape of the announcement file. */
package org.rundruf.web.office.compose;
