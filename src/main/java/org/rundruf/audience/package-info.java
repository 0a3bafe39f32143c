/**
 * Subscribers, their contact points, languages and subscriptions, and who gets what; may know {@code announcement}.
 */
package org.rundruf.audience;
