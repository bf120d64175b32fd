/**
 * What patients said through HealthWatch, the answers, and the clock that runs until an answer comes.
 * May use the ground floor and organisations. Words: clock, regime (DICTIONARY.md).
 */
package org.opencommissioning.feedback;
