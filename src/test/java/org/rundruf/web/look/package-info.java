/** Every page of the office as somebody has looked at it; may use whatever the tests of pages have. */
package org.rundruf.web.look;
