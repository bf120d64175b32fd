/** Pages of people at work: what they owe, their submissions step by step, rows that wait for a moderator. */
package org.opencommissioning.pages.work;
