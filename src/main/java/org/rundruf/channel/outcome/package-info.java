/** What providers tell us later: receipts and stops. */
package org.rundruf.channel.outcome;
