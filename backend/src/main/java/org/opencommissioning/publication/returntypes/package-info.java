/**
 * What each return is, for people who prepare one and for programs: columns, rules with examples, templates. May use what the room
 * publication may.
 */
package org.opencommissioning.publication.returntypes;
