/** Pages of what people said: all of it, one item with its clock and its answers, who answers how fast; and the same of one body. */
package org.opencommissioning.pages.feedback;
