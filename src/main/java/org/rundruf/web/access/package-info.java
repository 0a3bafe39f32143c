/** Who may call what: users, roles, the filter chains and the headers that browsers get. */
package org.rundruf.web.access;
