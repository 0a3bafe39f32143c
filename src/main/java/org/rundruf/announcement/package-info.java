/**
 * The announcement: its versions, facts, quarters, topics and life cycle, and its reading from YAML, JSON and CAP; depends on no other room.
 */
package org.rundruf.announcement;
