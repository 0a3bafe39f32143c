/**
 * API, webhooks and public pages; may know every room, of {@code channel} only its public face.
 */
package org.rundruf.web;
