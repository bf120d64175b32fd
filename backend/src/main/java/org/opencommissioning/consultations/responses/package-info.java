/** What the public answers to a consultation: sent from the browser, verified by mail, read by a moderator, counted and published. */
package org.opencommissioning.consultations.responses;
