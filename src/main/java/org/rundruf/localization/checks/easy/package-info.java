/** What makes a German text hard to read, found sentence by sentence; may know the templates. */
package org.rundruf.localization.checks.easy;
