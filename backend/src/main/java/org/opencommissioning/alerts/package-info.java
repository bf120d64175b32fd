/**
 * Alerts: whoever follows a list, an organisation or a search is told what is new, by mail or by a call to their own program. May use all
 * rooms below it. Words: topic, subscription, digest, news, webhook (DICTIONARY.md).
 */
package org.opencommissioning.alerts;
