/**
 * Makes a typeset document into the edition for the press or for screens: colours, page boxes, output intents, metadata; depends on no other room.
 */
package org.rundruf.print.finishing;
