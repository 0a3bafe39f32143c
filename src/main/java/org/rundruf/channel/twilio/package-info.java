/** Text messages and WhatsApp through Twilio's API: sending, the webhooks' signatures, and finding out about doubts. */
package org.rundruf.channel.twilio;
