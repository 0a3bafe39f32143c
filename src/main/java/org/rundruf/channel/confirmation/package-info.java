/** Asks the owners of addresses whether it was them who subscribed; may know the other adapters' connections. */
package org.rundruf.channel.confirmation;
