/** The page of a consortium's reconciliation statement. May use anything below the roof. */
package org.opencommissioning.pages.statements;
