package org.opencommissioning.transparencylog;

import java.util.List;
import java.util.stream.Stream;

/** A perfect subtree of {@code 2^level} leaves, from leaf {@code index * 2^level}. Once complete, unchanged for ever. */
record Node(int level, long index) {
    boolean isRight() {
        return (index & 1) == 1;
    }

    Node leftNeighbour() {
        return new Node(level, index - 1);
    }

    Node parent() {
        return new Node(level + 1, index >> 1);
    }

    /** What is needed to hash the parents that it completes. */
    List<Node> leftNeighboursOnTheWayUp() {
        return Stream.iterate(this, Node::isRight, Node::parent)
                .map(Node::leftNeighbour)
                .toList();
    }
}
