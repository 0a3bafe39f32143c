/** Where people translate an announcement, read what others or machines translated, and let each language go out. */
package org.rundruf.web.office.review;
