/**
 * What an organisation owes and how it is delivered: a submission's file is kept untouched, read, checked by rules and shown
 * back with its findings. Knows no return type by name: rooms implement {@link org.opencommissioning.returns.ReturnType}.
 * May use values, database, api, disclosure, transparencylog, security. Words: Return, Submission, Finding (DICTIONARY.md).
 */
package org.opencommissioning.returns;
