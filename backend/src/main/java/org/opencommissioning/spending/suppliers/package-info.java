/**
 * Suppliers as the public reads them: who was paid, under which spellings, and how the name was matched to the register.
 * May use what the room spending may. Words: Supplier, Match (DICTIONARY.md).
 */
package org.opencommissioning.spending.suppliers;
