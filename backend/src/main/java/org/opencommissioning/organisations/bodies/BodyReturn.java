package org.opencommissioning.organisations.bodies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.values.Money;

/** One kind of file about organisations. What the register already says is looked up once for each file. */
final class BodyReturn implements PublishableReturn<StatedRow> {
    private final String kind;
    private final String title;
    private final String about;
    private final BodyFile file;
    private final Function<Delivery, KnownBodies> known;

    BodyReturn(String kind, String title, String about, BodyFile file, Function<Delivery, KnownBodies> known) {
        this.kind = kind;
        this.title = title;
        this.about = about;
        this.file = file;
        this.known = known;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), BodyRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                about, "the day that the file speaks of, such as 2013-04-01", file.form(), file.described());
    }

    @Override
    public PublishedRows<StatedRow> publishedRows() {
        return new StatedRows();
    }

    @Override
    public Checked<StatedRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var bodies = known.apply(delivery);
        var first = new Pass(new StatementCheck(bodies, findings), findings, row -> {});
        try {
            BodyRules.mustBeOneDay(delivery.period());
            file.read(delivery, bodies, first);
        } catch (RefusedFile refused) {
            refused.finding().ifPresent(findings);
            return new Checked.Refused<>();
        }
        if (first.accepted == 0) {
            findings.accept(Finding.ofFile(BodyRules.HAS_ROWS, "No row of the file could be accepted."));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                first.counts(),
                first.headings,
                taker -> file.read(
                        delivery, bodies, new Pass(new StatementCheck(bodies, ignored -> {}), ignored -> {}, taker)));
    }

    /** One reading: what is wrong is named, what is right handed on. */
    private static final class Pass implements BodyFile.Taker {
        private final StatementCheck check;
        private final Consumer<Finding> findings;
        private final Checked.RowTaker<StatedRow> taker;
        private List<String> headings = new ArrayList<>();
        private long read;
        private long accepted;

        Pass(StatementCheck check, Consumer<Finding> findings, Checked.RowTaker<StatedRow> taker) {
            this.check = check;
            this.findings = findings;
            this.taker = taker;
        }

        @Override
        public void headings(List<String> named) {
            headings = named;
        }

        @Override
        public void row(StatedRow row) throws IOException {
            read++;
            if (check.accepts(row)) {
                accepted++;
                taker.take(row);
            }
        }

        @Override
        public void refused() {
            read++;
        }

        @Override
        public void finding(Finding finding) {
            findings.accept(finding);
        }

        Checked.Counts counts() {
            return new Checked.Counts(read, accepted, read - accepted, 0, Money.ZERO, Money.ZERO, Money.ZERO);
        }
    }
}
