/** Open Commissioning: rooms by subject, one log, one wall. See ARCHITECTURE.md for what may use what. */
package org.opencommissioning;
