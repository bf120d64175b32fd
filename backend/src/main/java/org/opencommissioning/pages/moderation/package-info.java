/** What pages share on which a person reads words before anybody else does. */
package org.opencommissioning.pages.moderation;
