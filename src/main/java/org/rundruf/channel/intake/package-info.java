/** Where announcements come in: the inbox folder and the door that the API uses. */
package org.rundruf.channel.intake;
