/**
 * The packaged hub as a process that is killed in the middle of a send, and what telephone and mail servers saw of it.
 */
package org.rundruf.crash;
