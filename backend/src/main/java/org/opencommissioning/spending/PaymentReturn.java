package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.KnownColumn;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;

/**
 * The payments of a body in a period (HM Treasury, Transparency: publication of spend over £25,000). A file is loaded with the right
 * total, or refused, wholly or in named rows; nothing is guessed.
 */
@Singleton
public final class PaymentReturn implements PublishableReturn<PaymentRow> {
    static final String KIND = "payments";

    private final PublisherNames names;
    private final @Nullable PaymentTable table;

    @Inject
    PaymentReturn(PublisherNames names, @Nullable PaymentTable table) {
        this.names = names;
        this.table = table;
    }

    /** For checking alone, without a place to publish. */
    PaymentReturn(PublisherNames names) {
        this(names, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Payments of £25,000 and over";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), PaymentRules.all().stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "Every payment that a consortium made in the period, line by line as its ledger holds them. Payments"
                        + " of £25,000 and over must be published; smaller ones may be. Nothing is left out silently: a"
                        + " row that cannot be published is refused or held, and counted.",
                "a month, such as 2013-03, a quarter or a year",
                FileForm.TABLE,
                Stream.of(PaymentColumn.values()).map(Column::described).toList());
    }

    @Override
    public List<KnownColumn> columns() {
        return PaymentColumn.CHOICES.stream()
                .map(column -> new KnownColumn(column.slug(), column.title()))
                .toList();
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(SurveyPayments.HEADINGS);
    }

    @Override
    public Checked<PaymentRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var survey = new AtomicReference<SurveyPayments>();
        var table = new OpenTable<>(SurveyPayments.HEADINGS, findings).open(delivery, opened -> {
            survey.set(new SurveyPayments(delivery, opened, findings));
            return survey.get();
        });
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        var surveyed = survey.get().finish(names);
        return surveyed.isEmpty() ? new Checked.Refused<>() : new CheckPayments(surveyed.get(), findings).check();
    }

    @Override
    public String publicationTitle(String publisher, String period) {
        return publisher + ", payments in " + period;
    }

    @Override
    public boolean isMoney() {
        return true;
    }

    @Override
    public PublishedRows<PaymentRow> publishedRows() {
        return table;
    }
}
