/**
 * The one append-only log: nothing is public except as an entry of it. Canonical forms, salted leaves, Merkle trees and
 * their proofs, entries, signed checkpoints. The bytes are for ever and written down in docs/log-format.md.
 * May use values, database, api. Words: entry, edition, leaf, content root, checkpoint, tombstone (DICTIONARY.md).
 */
package org.opencommissioning.transparencylog;
