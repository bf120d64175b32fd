package org.opencommissioning.disclosure;

import java.util.List;

/**
 * A sum of published figures. It is made of them alone, never of the exact counts, so that whoever subtracts cells from it learns
 * nothing: what it leaves open is exactly what its suppressed cells leave open.
 *
 * @param shown       sum of the figures that are shown
 * @param suppressed  how many figures are suppressed
 * @param smallCounts by which parameters
 */
public record Total(long shown, long suppressed, SmallCounts smallCounts) {

    public static Total of(List<Figure> figures, SmallCounts smallCounts) {
        long shown = 0;
        long suppressed = 0;
        for (var figure : figures) {
            switch (figure) {
                case Figure.Shown(var value) -> shown += value;
                case Figure.Suppressed() -> suppressed++;
                case Figure.NotAvailable() -> {
                    // Whoever has said nothing is in no total.
                }
            }
        }
        return new Total(shown, suppressed, smallCounts);
    }

    /** With the least that the suppressed figures stand for. */
    public long least() {
        return shown + suppressed * smallCounts.smallest();
    }

    /** With the most that the suppressed figures stand for. */
    public long greatest() {
        return shown + suppressed * smallCounts.largest();
    }

    /** With the middle of what each suppressed figure may stand for: what statistics use, and say so. */
    public double middle() {
        return (least() + greatest()) / 2.0;
    }
}
