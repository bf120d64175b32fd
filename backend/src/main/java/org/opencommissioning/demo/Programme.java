package org.opencommissioning.demo;

/**
 * What money is spent on, with its share in a month's lines, the natural logarithm's mean and deviation of an invoice line in
 * pounds, and the share of negative lines. Measured in real files; lines under long contracts are drawn apart ({@link Contract}).
 */
enum Programme {
    PRIMARY_CARE(.827, 7.9, 1.75, .112),
    ACUTE(.049, 10.9, 1.4, .106),
    COMMUNITY(.019, 10.6, 1.1, .059),
    MENTAL_HEALTH(.015, 10.5, 1.0, .068),
    OTHER(.029, 10.4, 1.1, .118),
    AMBULANCE(.002, 11.5, .8, .089),
    URGENT(.0075, 11.4, 1.0, .093),
    CONTINUING(.021, 10.24, 1.1, .04),
    RUNNING(.010, 10.6, 1.0, .085),
    BALANCE(.019, 10.2, 1.3, .153),
    PRESCRIBING(.002, 10.27, .91, .052);

    private final double lines;
    private final double mu;
    private final double sigma;
    private final double negative;

    Programme(double lines, double mu, double sigma, double negative) {
        this.lines = lines;
        this.mu = mu;
        this.sigma = sigma;
        this.negative = negative;
    }

    double lines() {
        return lines;
    }

    double negative() {
        return negative;
    }

    /** Pounds of one positive invoice line. */
    double invoiceLine(Dice dice) {
        return dice.lognormal(mu, sigma, this == PRIMARY_CARE ? 300_000 : 4_000_000);
    }
}
