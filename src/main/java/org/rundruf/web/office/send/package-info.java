/** One page before it goes out: to whom, when and at what price; and the same to oneself, as a test. */
package org.rundruf.web.office.send;
