/** Where what providers tell us later enters the outcome routes. */
package org.rundruf.channel.outcome;
