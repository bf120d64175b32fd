package org.opencommissioning.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.values.FinancialYear;

/** Draws what one consortium paid in one month: contracts first, then invoices programme by programme. */
final class PaymentMonth {
    private static final int THRESHOLD = 25_000;
    private static final long LARGE_FOR_A_PRACTICE = 2_000_000;
    private static final int TRANSACTIONS_OF_A_MONTH = 2_000;
    private static final double GROWTH = 1.02;
    /** Stands for the line before with its sign turned. */
    private static final double TAKEN_BACK = Double.NEGATIVE_INFINITY;

    private final Dice dice;
    private final Consortium consortium;
    private final Payees payees;
    private final YearMonth month;
    private final int[] days;
    private final List<PaymentLine> lines = new ArrayList<>();
    private final boolean someLate;
    private int transaction;
    private int day;

    private PaymentMonth(Dice dice, Consortium consortium, Payees payees, YearMonth month, int round) {
        this.dice = dice;
        this.consortium = consortium;
        this.payees = payees;
        this.month = month;
        this.days = dice.chance(.72) ? new int[] {month.lengthOfMonth()} : new int[] {15, month.lengthOfMonth()};
        this.someLate = dice.chance(.06);
        this.transaction = 1_000_000
                + consortium.index() * 37
                + TRANSACTIONS_OF_A_MONTH * (month.getYear() * 12 + month.getMonthValue() - 2009 * 12 + round);
    }

    /** @param round 0, or the number of a further drawing with other chances and later transaction numbers */
    static List<PaymentLine> draw(long seed, Consortium consortium, Payees payees, YearMonth month, int round) {
        var dice = Dice.of(seed, "payments", consortium.index(), month.getYear(), month.getMonthValue(), round);
        var drawing = new PaymentMonth(dice, consortium, payees, month, round);
        payees.contracts().forEach(drawing::contract);
        for (var programme : Programme.values()) {
            drawing.invoices(programme);
        }
        drawing.personalBudgets();
        return drawing.lines;
    }

    /** Practices were paid through consortia by and by: seven tenths of these lines in 2009/10, all from 2012/13. */
    private static double primaryCare(FinancialYear year) {
        return Math.min(1, .7 + .1 * (year.startYear() - 2009));
    }

    private void contract(Contract contract) {
        double growth = StrictMath.pow(GROWTH, month.getYear() - 2013);
        double pounds = consortium.monthlyBudget() * growth * contract.share() * (1 + .03 * dice.normal());
        if (pounds < THRESHOLD) {
            return;
        }
        begin();
        add(contract.expense(), contract.payee(), pence(pounds));
        if (dice.chance(.12)) {
            var extra = dice.pick(Words.EXPENSES.get(contract.programme()));
            add(extra, contract.payee(), pence(Math.max(pounds * dice.between(.01, .06), 1_500)));
        }
    }

    private void invoices(Programme programme) {
        double share = programme == Programme.PRIMARY_CARE ? primaryCare(FinancialYear.of(month.atDay(1))) : 1;
        int target = dice.about(consortium.lines() * programme.lines() * share);
        if (programme == Programme.ACUTE) {
            target -= 10;
        }
        var from = programme == Programme.PRIMARY_CARE
                ? payees.practices()
                : payees.invoicers().get(programme);
        while (target > 0) {
            target -= invoice(programme, dice.pickEarly(from));
        }
    }

    /** @return its lines */
    private int invoice(Programme programme, Payee payee) {
        var pounds = new ArrayList<Double>();
        double net = 0;
        for (int i = linesOfInvoice(programme); i > 0; i--) {
            net += charge(programme, pounds);
        }
        if (net < THRESHOLD && dice.chance(.98)) {
            lift(net, pounds);
        }
        begin();
        long before = 0;
        for (double amount : pounds) {
            long pence = amount == TAKEN_BACK ? -before : pence(amount);
            add(expense(programme, pence), payee, pence);
            before = pence;
        }
        return pounds.size();
    }

    private int linesOfInvoice(Programme programme) {
        if (programme == Programme.PRIMARY_CARE) {
            return (int) Math.clamp(Math.round(dice.lognormal(1.72, .45)), 1, 21);
        }
        return dice.chance(.94) ? 1 : dice.between(2, 4);
    }

    /**
     * Charges one line and, now and then, takes something back; a fifth of that is the very line before.
     *
     * @return what both come to, in pounds
     */
    private double charge(Programme programme, List<Double> pounds) {
        double charged = programme.invoiceLine(dice);
        pounds.add(charged);
        if (!dice.chance(programme.negative() / (1 - programme.negative()))) {
            return charged;
        }
        if (dice.chance(.2)) {
            pounds.add(TAKEN_BACK);
            return 0;
        }
        double credit = dice.lognormal(8.4, 1.8, 1_000_000);
        pounds.add(-credit);
        return charged - credit;
    }

    /** Raises an invoice over the publishing threshold: below it, it would not be in the file. */
    private void lift(double net, List<Double> pounds) {
        double wanted = THRESHOLD * dice.between(1, 1.8);
        if (net < THRESHOLD / 10) {
            pounds.add(wanted - net);
        } else {
            pounds.replaceAll(amount -> amount == TAKEN_BACK ? amount : amount * wanted / net);
        }
    }

    /** Now and then persons stand among the payees of continuing care, where they must be held back. */
    private void personalBudgets() {
        if (dice.chance(.025)) {
            for (int i = dice.between(1, 2); i > 0; i--) {
                begin();
                var title = dice.pick(List.of("Mr ", "Mrs ", "Miss ", ""));
                var name = title + Practice.initials(dice) + " " + dice.pick(Words.SURNAMES);
                var expense = new Words.Expense("Continuing care", "Personal health budget");
                add(expense, new Payee(name, name), pence(THRESHOLD * dice.between(1, 1.6)));
            }
        }
    }

    /** What a practice gets in large sums is its contract; the small ones may be for anything. */
    private Words.Expense expense(Programme programme, long pence) {
        var expenses = Words.EXPENSES.get(programme);
        boolean contract = programme == Programme.PRIMARY_CARE && Math.abs(pence) > LARGE_FOR_A_PRACTICE;
        return dice.pick(contract ? expenses.subList(0, 4) : expenses);
    }

    private void begin() {
        transaction++;
        day = someLate && dice.chance(.05) ? PaymentLine.MONTH_BEFORE : days[dice.below(days.length)];
    }

    private void add(Words.Expense expense, Payee payee, long pence) {
        lines.add(new PaymentLine(day, expense, payee.name(dice), transaction, pence));
    }

    private long pence(double pounds) {
        double kind = dice.unit();
        long rounded = kind < .04 ? Math.round(pounds / 100) * 10_000 : kind < .16 ? Math.round(pounds) * 100 : 0;
        return rounded == 0 ? Math.round(pounds * 100) : rounded;
    }
}
