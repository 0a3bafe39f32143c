/**
 * The announcement: its versions, facts, quarters, topics and life cycle, and its reading from YAML, JSON and CAP; may know {@code audit}.
 */
package org.rundruf.announcement;
