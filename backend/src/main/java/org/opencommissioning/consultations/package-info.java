/**
 * Consultations on service change: what is proposed and asked, what people said, what was decided and what came of it
 * (Commissioning for patients 3.12, and the code of practice of its annex). May use the ground floor, organisations and feedback.
 */
package org.opencommissioning.consultations;
