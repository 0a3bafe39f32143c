/** E-mail: composing messages, reused connections to the mail server, and what its answers mean. */
package org.rundruf.channel.mail;
