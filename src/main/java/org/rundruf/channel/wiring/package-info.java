/** How the route files are found, loaded and checked, and the names under which routes find the hub's beans. */
package org.rundruf.channel.wiring;
