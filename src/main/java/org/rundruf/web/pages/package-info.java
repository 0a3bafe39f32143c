/** The pages that residents open, in their language; no script, no cookie, nothing from other sites. */
package org.rundruf.web.pages;
