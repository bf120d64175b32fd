/** The pages of consultations: having your say, answering, and what moderators read. */
package org.opencommissioning.pages.consultations;
