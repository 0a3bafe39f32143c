/** Whether the database answers and takes what is written; what that is good for is for others to know. */
package org.rundruf.delivery.outage;
