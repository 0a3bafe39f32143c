/**
 * Text messages and WhatsApp through Twilio's API: sending, what errors mean, status callbacks, the webhooks' signatures,
 * and finding out about doubts.
 */
package org.rundruf.channel.twilio;
