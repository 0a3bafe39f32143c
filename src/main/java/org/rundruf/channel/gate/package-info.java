/** Whether, and how fast, each channel may send right now: pauses, and the tempo that a provider bears. */
package org.rundruf.channel.gate;
