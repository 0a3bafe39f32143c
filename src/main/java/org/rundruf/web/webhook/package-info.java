/** Where the telephone provider calls back; every call carries its signature. */
package org.rundruf.web.webhook;
