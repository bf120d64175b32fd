/**
 * The audit trail: who did what when, from which network, with what outcome. Only ever added to; each entry's hash covers the one
 * before. Behind the wall, for stewards. Words: audit trail (DICTIONARY.md).
 */
package org.opencommissioning.security.audit;
