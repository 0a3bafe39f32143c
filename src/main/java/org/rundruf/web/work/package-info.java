/** What the API and the office's pages do alike. */
package org.rundruf.web.work;
