/** Files whose rows people write themselves: words, days and codes, each column once. */
package org.opencommissioning.feedback.written;
