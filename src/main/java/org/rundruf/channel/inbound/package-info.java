/** What residents write to the city's numbers: words that end or resume their messages, and everything else, for the office. */
package org.rundruf.channel.inbound;
