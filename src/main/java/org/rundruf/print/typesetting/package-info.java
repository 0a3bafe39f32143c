/**
 * The typesetting engine: HTML and CSS become PDF pages with glyphs shaped for every script; depends on no other room.
 */
package org.rundruf.print.typesetting;
