package org.opencommissioning.transparencylog;

/** What a publication's entry says about its rows: how many, and the root of the Merkle tree over them. */
public record Content(long rows, Hash root) {}
