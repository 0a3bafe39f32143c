/** Sends one message, marked as a test, to whoever wrote it; may know {@code dispatch}, {@code twilio} and {@code mail}. */
package org.rundruf.channel.testmessage;
