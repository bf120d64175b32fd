/** The first page: what is here, how much of it, what is new, and one search box. */
package org.opencommissioning.pages.home;
