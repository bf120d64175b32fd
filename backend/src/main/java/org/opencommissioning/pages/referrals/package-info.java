/** Pages about where practices refer patients, and beside whom. */
package org.opencommissioning.pages.referrals;
