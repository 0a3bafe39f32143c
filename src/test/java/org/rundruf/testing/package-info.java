/** What the tests of several rooms need: databases, clocks, servers. */
package org.rundruf.testing;
