package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.api.search.Search;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Composes the page that sets organisations side by side. */
@Singleton
final class ComparePages {
    private static final int CHOICES = 500;
    private static final int FOUND = 10;
    private static final List<String> OF_CONSORTIA = List.of("money", "perHead", "people", "practices");
    private static final List<String> OF_PRACTICES = List.of("people", "money");

    private final KnownSubjects subjects;
    private final ReadYears years;
    private final AreasBeside areas;
    private final OrganisationDirectory directory;
    private final Search search;

    ComparePages(
            KnownSubjects subjects,
            ReadYears years,
            AreasBeside areas,
            OrganisationDirectory directory,
            Search search) {
        this.subjects = subjects;
        this.years = years;
        this.areas = areas;
        this.directory = directory;
        this.search = search;
    }

    Page<ComparePage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var question = CompareQuestion.of(visit::all);
        var known = subjects.known(snapshot, question);
        var role = known.role();
        var comparison = comparison(snapshot, question, known);
        var figures = comparison.figures();
        var asked = known.added() ? null : question.add();
        var page = new ComparePage(
                known.subjects(),
                question.problems(),
                role,
                comparison.years(),
                figures,
                chosen(question, figures),
                comparison.areas(),
                question.boundariesOn(),
                comparison.unmapped(),
                asked,
                asked == null ? List.of() : found(snapshot, role, asked),
                role == null || role == OrganisationRole.CONSORTIUM ? choices(snapshot) : List.of());
        return Page.of(
                "compare",
                known.subjects().isEmpty()
                        ? "Compare"
                        : "Compare "
                                + known.subjects().stream().map(Subject::name).collect(Collectors.joining(", ")),
                "Two to five organisations side by side: money by year, money a head, patients and practices.",
                page);
    }

    /** @throws org.opencommissioning.api.problems.Refusal when something asked for cannot be compared */
    Comparison comparison(Snapshot snapshot, CompareQuestion question) throws SQLException {
        var known = subjects.known(snapshot, question);
        for (var problem : question.problems()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    problem.field(), "", problem.message(), "Give two to five codes of one kind, such as of=9N4,9N5.");
        }
        if (known.subjects().isEmpty()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "of",
                    "",
                    "Nothing is given to compare.",
                    "Give two to five codes of one kind, such as of=9N4,9N5.");
        }
        return comparison(snapshot, question, known);
    }

    private Comparison comparison(Snapshot snapshot, CompareQuestion question, KnownSubjects.Known known)
            throws SQLException {
        var role = known.role();
        if (role == null) {
            return new Comparison(List.of(), null, List.of(), List.of(), List.of(), question.boundariesOn(), List.of());
        }
        var read = years.read(snapshot, role, codes(known.subjects()), question.boundariesOn());
        var figures = figures(role, known.subjects(), read.years());
        return new Comparison(
                known.subjects(),
                role,
                read.years().stream().map(YearFigures::year).toList(),
                figures,
                role == OrganisationRole.CONSORTIUM
                        ? areas.list(snapshot, known.subjects(), newest(figures))
                        : List.of(),
                question.boundariesOn(),
                read.unmapped());
    }

    private static Set<String> codes(List<Subject> subjects) {
        var codes = new HashSet<String>();
        subjects.forEach(subject -> codes.addAll(subject.codes()));
        return codes;
    }

    private static @Nullable String chosen(CompareQuestion question, List<Figure> figures) {
        return figures.stream()
                .map(Figure::id)
                .filter(id -> id.equals(question.figure()))
                .findFirst()
                .or(() -> figures.stream().map(Figure::id).findFirst())
                .orElse(null);
    }

    private static List<Figure> figures(OrganisationRole role, List<Subject> subjects, List<YearFigures> years) {
        var ids = switch (role) {
            case CONSORTIUM -> OF_CONSORTIA;
            case GP_PRACTICE -> OF_PRACTICES;
            default -> List.of("money");
        };
        return ids.stream()
                .map(id -> figure(id, subjects, years))
                .filter(figure -> figure.values().stream().flatMap(List::stream).anyMatch(Objects::nonNull))
                .toList();
    }

    private static Figure figure(String id, List<Subject> subjects, List<YearFigures> years) {
        var values = new ArrayList<List<BigDecimal>>();
        for (var subject : subjects) {
            var series = new ArrayList<BigDecimal>();
            years.forEach(year -> series.add(year.value(id, subject.codes())));
            values.add(series);
        }
        int fewest = Math.min(2, subjects.size());
        for (int year = years.size() - 1; year >= 0; year--) {
            int at = year;
            if (values.stream().filter(series -> series.get(at) != null).count() >= fewest) {
                return new Figure(
                        id, values, years.get(at).all(id), years.get(at).year());
            }
        }
        return new Figure(id, values, List.of(), null);
    }

    private static @Nullable String newest(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.id().equals("money"))
                .map(Figure::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Only what could be set beside the others. */
    private List<Found> found(Snapshot snapshot, @Nullable OrganisationRole role, String words) throws SQLException {
        return search.find(snapshot, words, FOUND * 5).stream()
                .filter(found -> found.type().equals("organisation"))
                .filter(found -> role == null || role.code().equals(found.role()))
                .limit(FOUND)
                .toList();
    }

    private List<OrganisationName> choices(Snapshot snapshot) throws SQLException {
        var consortia = new DirectoryFilter(OrganisationRole.CONSORTIUM, OrganisationStatus.ACTIVE, null, null, null);
        return directory.page(snapshot, consortia, null, CHOICES).rows().stream()
                .map(organisation ->
                        new OrganisationName(new OrganisationCode(organisation.code()), organisation.name()))
                .toList();
    }
}
