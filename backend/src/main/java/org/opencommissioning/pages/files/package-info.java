/** What browsers and search engines fetch beside the pages: scripts, styles, the icon, robots.txt. */
package org.opencommissioning.pages.files;
