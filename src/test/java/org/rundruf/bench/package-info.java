/** How fast the hub is beside others; run with {@code -Pbench} and never among the tests. */
package org.rundruf.bench;
