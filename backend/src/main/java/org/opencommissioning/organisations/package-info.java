/**
 * The register: every organisation the portal speaks of, its code, names, role, status and days, and which practice belongs
 * to which consortium from when. Read from files of the Organisation Data Service; kept by edition, so that old answers stand.
 * May use the ground floor (values … exports). Words: Organisation, Practice, Consortium, Provider, Membership (DICTIONARY.md).
 */
package org.opencommissioning.organisations;
