/**
 * What all faces share, knowing no subject: problems, lists with cursors, answers kept by edition, the GraphQL kit, HTTP habits.
 * How to write an endpoint with it: docs/api-kit.md. Sub-packages: problems, lists, answers, graphql, http.
 * May use values, database. Words: edition, face, problem (DICTIONARY.md).
 */
package org.opencommissioning.api;
