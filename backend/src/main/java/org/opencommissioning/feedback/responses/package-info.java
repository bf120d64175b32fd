/** What bodies answer to feedback, in as many rounds as it takes, and what they say will change. */
package org.opencommissioning.feedback.responses;
