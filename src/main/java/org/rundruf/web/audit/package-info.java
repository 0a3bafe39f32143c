/** Who changed what and when, as a page for administrators and as calls; only reads. */
package org.rundruf.web.audit;
