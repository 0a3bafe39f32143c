/** The HTTP API that offices' scripts, agencies' feeds and the print shop call. */
package org.rundruf.web.api;
