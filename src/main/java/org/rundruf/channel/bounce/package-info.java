/**
 * What mail servers send back: non-delivery notices (RFC 3464) and complaints (RFC 5965), from a mailbox or handed in; may
 * know {@code mail}, {@code delivery} and {@code audience}.
 */
package org.rundruf.channel.bounce;
