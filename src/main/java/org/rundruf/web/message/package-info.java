/** Messages as they go out, for previews in the API and for residents who want a page on paper. */
package org.rundruf.web.message;
