/**
 * The built-in telephone provider: an endpoint that speaks Twilio's Messages API, its signed callbacks and the replies of phones.
 */
package org.rundruf.sandbox.twilio;
