/** Brings the office's answers to residents, on the channel on which they wrote; may know {@code twilio} and {@code mail}. */
package org.rundruf.channel.reply;
