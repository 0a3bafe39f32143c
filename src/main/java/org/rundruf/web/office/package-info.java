/** The pages on which communicators write, look at, approve and send; they change nothing but through the rooms below. */
package org.rundruf.web.office;
