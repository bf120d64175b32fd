/**
 * Accounts: people who act behind the wall, the roles they hold with their days, how they come (an invitation), how they set a
 * password. Words: account, grant (DICTIONARY.md).
 */
package org.opencommissioning.security.accounts;
