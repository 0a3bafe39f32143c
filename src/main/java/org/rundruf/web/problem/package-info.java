/** How the hub says no: RFC 9457 problems for programs, plain pages for people, never a stack trace. */
package org.rundruf.web.problem;
