/**
 * Statements that join what other rooms publish: what a consortium was given, planned, owes and paid in a quarter, and what of it nobody
 * explains (Commissioning for patients 7.4, 2.4, 3.9).
 * May use the rooms below. Words: statement, quarter, unexplained, thread (DICTIONARY.md).
 */
package org.opencommissioning.statements;
