package org.opencommissioning.publication.reading;

import java.util.List;
import java.util.Map;
import org.opencommissioning.transparencylog.Hash;

/**
 * A published row as it was sent, and what proves that it stands in its publication.
 *
 * @param publicationId internal number of its publication
 * @param kind         of the publication
 * @param headings     of the file's columns
 * @param cells        in the order of the headings; there may be fewer or more
 * @param rows         in the publication
 * @param place        among them, from 0
 * @param linesOfBlock lines of the rows whose leaves are needed for the proof, this row's among them, in order
 * @param saltsOfBlock a salt for each of them
 * @param tombstones   leaves of those of these lines that were withdrawn
 * @param blockRoots   roots of all blocks of the publication
 */
public record PublishedRow(
        long publicationId,
        String kind,
        List<String> headings,
        List<String> cells,
        long rows,
        long place,
        List<Integer> linesOfBlock,
        List<byte[]> saltsOfBlock,
        Map<Integer, Hash> tombstones,
        List<Hash> blockRoots) {}
