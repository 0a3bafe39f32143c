/** Dispatch over a broker: what lies in it, whether it is there, and when this node listens to it. */
package org.rundruf.channel.broker;
