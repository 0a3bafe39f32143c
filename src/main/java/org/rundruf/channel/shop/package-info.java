/** Hands finished print orders over to the print shop: to its SFTP server, and by e-mail with a link. */
package org.rundruf.channel.shop;
