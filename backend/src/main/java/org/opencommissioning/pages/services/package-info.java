/** The page of what practices offer beyond the basic contract: every service, and who offers one of them. */
package org.opencommissioning.pages.services;
