/** Pages of whoever follows something: how to follow it, and by the links in mail to confirm, change and stop. */
package org.opencommissioning.pages.following;
