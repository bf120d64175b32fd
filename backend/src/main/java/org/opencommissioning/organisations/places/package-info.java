/**
 * Places: the areas of consortia, read from boundary files in GeoJSON, matched to the register, checked, drawn as a map without
 * anybody's tiles, and held against each other: what overlaps, what is left over, what has no geometry (decisions/0200).
 * May use what the room organisations may. Words: Area, Feature, Seam (DICTIONARY.md).
 */
package org.opencommissioning.organisations.places;
