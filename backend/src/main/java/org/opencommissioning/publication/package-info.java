/**
 * Publishing: the one way for anything to become public. One transaction passes the wall, writes rows, keeps what derives from
 * them up to date and appends to the transparency log; the entry's position is the edition. Corrections supersede, nothing is edited.
 * May use the floor (values … returns). Words: Publication, Edition, Correction, Withdrawal (DICTIONARY.md).
 */
package org.opencommissioning.publication;
