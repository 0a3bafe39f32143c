/**
 * The demo city that a hub without any configuration starts with.
 */
package org.rundruf.sandbox.demo;
