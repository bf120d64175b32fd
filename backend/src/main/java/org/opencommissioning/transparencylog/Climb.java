package org.opencommissioning.transparencylog;

/** The way up a tree that RFC 9162 §2.1.3.2 and §2.1.4.2 walk when they verify: {@code fn} and {@code sn} there. */
final class Climb {
    private long place;
    private long last;

    Climb(long place, long last) {
        this.place = place;
        this.last = last;
    }

    boolean isOver() {
        return last == 0;
    }

    /** Whether the next neighbour stands on the left. */
    boolean fromRight() {
        return isRight() || place == last;
    }

    /** One level, and past the levels on which the last subtree has no neighbour. */
    void up() {
        if (fromRight()) {
            while (!isRight() && place != 0) {
                shift();
            }
        }
        shift();
    }

    void upWhileRight() {
        while (isRight()) {
            shift();
        }
    }

    private boolean isRight() {
        return (place & 1) == 1;
    }

    private void shift() {
        place >>= 1;
        last >>= 1;
    }
}
