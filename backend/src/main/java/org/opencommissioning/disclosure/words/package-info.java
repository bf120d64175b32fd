/**
 * Personal data and alarming words in what people wrote, found by this machine alone: no text leaves it. It proposes; a person
 * decides.
 */
package org.opencommissioning.disclosure.words;
