/** What residents wrote, for people in the office to answer or put aside, as pages and as calls. */
package org.rundruf.web.inbox;
