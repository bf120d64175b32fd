/** The page that follows a consortium's money from the objectives of its plan to payments, and back. */
package org.opencommissioning.pages.threads;
