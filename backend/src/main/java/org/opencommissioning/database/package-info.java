/**
 * The one PostgreSQL and its wall: the embedded server, the two roles, migrations, and plain SQL with named parameters.
 * Schema {@code intake} is behind the wall; schema {@code published} is all that the reader role may see (decisions/0003).
 * May use values. Words: wall, writer, reader (DICTIONARY.md).
 */
package org.opencommissioning.database;
