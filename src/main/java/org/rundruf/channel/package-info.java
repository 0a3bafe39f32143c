/**
 * The adapters that messages leave through and the beans that routes call; the only room that imports Camel, Twilio or Jakarta Mail, and may know every room but {@code web}, {@code sandbox} and {@code command}. Its public face lies here, its insides in the packages below.
 */
package org.rundruf.channel;
