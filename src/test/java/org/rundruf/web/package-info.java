/** The hub seen from outside, over HTTP. */
package org.rundruf.web;
