package org.opencommissioning.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Writes lines as one publisher writes them. */
final class PaymentFile {
    private final Habits habits;
    private final String publisher;
    private final YearMonth month;
    private final String[] dates;
    private final CsvBytes csv;

    private PaymentFile(Habits habits, String publisher, YearMonth month) {
        this.habits = habits;
        this.publisher = publisher;
        this.month = month;
        this.dates = new String[month.lengthOfMonth() + 1];
        this.csv = new CsvBytes(habits.charset(), habits.lineEnd());
    }

    static byte[] write(List<PaymentLine> lines, Habits habits, String publisher, YearMonth month) {
        var file = new PaymentFile(habits, publisher, month);
        file.top();
        lines.stream().sorted(habits.order()).forEach(file::line);
        if (habits.total()) {
            file.total(lines);
        }
        return file.csv.toByteArray();
    }

    /** A part of a file too long to be held in memory: lines in the order given, the headings before the first of them. */
    static byte[] part(List<PaymentLine> lines, Habits habits, String publisher, YearMonth month, boolean first) {
        var file = new PaymentFile(habits, publisher, month);
        if (first) {
            file.top();
        }
        lines.forEach(file::line);
        return file.csv.toByteArray();
    }

    private void top() {
        if (habits.byteOrderMark()) {
            csv.raw("\uFEFF");
        }
        if (habits.title()) {
            csv.cell(publisher + ": payments over £25,000 in " + month);
            for (int i = 1; i < habits.columns().size(); i++) {
                csv.cell("");
            }
            csv.endLine();
        }
        habits.columns().forEach(column -> csv.cell(habits.headings().get(column)));
        csv.endLine();
    }

    private void line(PaymentLine line) {
        for (var column : habits.columns()) {
            csv.cell(text(column, line));
        }
        csv.endLine();
    }

    private String text(Column column, PaymentLine line) {
        return switch (column) {
            case FAMILY -> "Department of Health";
            case ENTITY -> publisher;
            case DATE -> date(line.day());
            case TYPE -> line.expense().type();
            case AREA -> line.expense().area();
            case SUPPLIER -> habits.capitals() ? line.supplier().toUpperCase(Locale.ROOT) : line.supplier();
            case TRANSACTION -> Integer.toString(line.transaction());
            case AMOUNT -> habits.amounts().write(line.pence());
        };
    }

    private String date(int day) {
        if (dates[day] == null) {
            dates[day] = habits.dates().write(month.atDay(1).plusDays(day - 1L));
        }
        return dates[day];
    }

    private void total(List<PaymentLine> lines) {
        long pence = lines.stream()
                .filter(PaymentLine::isReadable)
                .mapToLong(PaymentLine::pence)
                .sum();
        csv.cell("Total");
        for (int i = 2; i < habits.columns().size(); i++) {
            csv.cell("");
        }
        csv.cell(habits.amounts().write(pence)).endLine();
    }
}
