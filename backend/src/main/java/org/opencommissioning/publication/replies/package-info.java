/**
 * The right of reply: an organisation that a figure names says something about it, which is public beside the figure. A reply is a
 * return, so that it is moderated, logged, proved and withdrawn as everything published is. Rooms say whom their figures name.
 */
package org.opencommissioning.publication.replies;
