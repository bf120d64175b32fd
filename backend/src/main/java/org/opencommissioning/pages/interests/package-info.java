/** Pages about who of a consortium has an interest in whom. */
package org.opencommissioning.pages.interests;
