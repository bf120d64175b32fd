/**
 * The money in GraphQL: the same questions as by REST, and what belongs to many organisations or suppliers read together.
 * May use what the room spending may. Words: as in the rooms of payments, suppliers and totals.
 */
package org.opencommissioning.spending.graph;
