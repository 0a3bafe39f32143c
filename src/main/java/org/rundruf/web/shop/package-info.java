/** The print shop's desk: its orders, their files and how far each is; it sees nothing else. */
package org.rundruf.web.shop;
