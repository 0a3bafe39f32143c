/** The beans of the dispatch routes: planning, claiming, rendering, settling and an orderly stop. */
package org.rundruf.channel.dispatch;
