package org.opencommissioning.organisations.population;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.values.OrganisationCode;

/** The patients registered with each practice, counted on one day (Commissioning for patients 3.5 to 3.7). */
@Singleton
final class ListSizeReturn implements PublishableReturn<ListSizeRow> {
    static final String KIND = "list-sizes";

    private final Before before;

    @Inject
    ListSizeReturn(@Named("reader") DataSource reader) {
        this((day, publisher) -> last(reader, day, publisher));
    }

    ListSizeReturn(Before before) {
        this.before = before;
    }

    /** What is known when a file of a publisher about a day is checked. */
    @FunctionalInterface
    interface Before {
        LastCount of(LocalDate day, OrganisationCode publisher);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Patients registered with practices";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ListSizeRules.all().stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "How many people are registered with each practice, all counted on one day. The Board sends it for the"
                        + " whole country; it is what spending is divided by.",
                "the day of counting, or the month or quarter in which it lies, such as 2013-01",
                FileForm.TABLE,
                Stream.of(ListSizeColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(SurveyListSizes.HEADINGS);
    }

    @Override
    public Checked<ListSizeRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var survey = new AtomicReference<SurveyListSizes>();
        var table = new OpenTable<>(SurveyListSizes.HEADINGS, findings).open(delivery, opened -> {
            survey.set(new SurveyListSizes(delivery.period(), opened, findings));
            return survey.get();
        });
        var file = table.flatMap(read -> survey.get().finish());
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        var last = before.of(file.get().countedOn(), delivery.publisher());
        if (last.publishedBy() != null) {
            findings.accept(Finding.ofFile(
                    ListSizeRules.ONE_PUBLISHER,
                    "%s has published the patients of %s."
                            .formatted(last.publishedBy(), file.get().countedOn())));
            return new Checked.Refused<>();
        }
        return new CheckListSizes(file.get(), last, delivery.guidance(), findings).check();
    }

    private static LastCount last(DataSource reader, LocalDate day, OrganisationCode publisher) {
        try (var connection = reader.getConnection()) {
            return LastCount.before(connection, day, publisher);
        } catch (SQLException lost) {
            throw new IllegalStateException("The last count of patients cannot be read", lost);
        }
    }

    @Override
    public PublishedRows<ListSizeRow> publishedRows() {
        return new ListSizeTable();
    }
}
