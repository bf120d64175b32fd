/** The days within which an answer is due, counted one by one so that everybody can count along. */
package org.opencommissioning.feedback.clock;
