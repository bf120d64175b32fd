package org.opencommissioning.interests.companies;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;

/** Judges one company. Whoever only tries a file out is not told with whom a company was brought together. */
final class CompanyCheck {
    private static final Pattern NUMBER = Pattern.compile("\\d{8}|[A-Z]{2}\\d{6}");
    private static final int LONGEST = 200;
    private static final Set<String> YES = Set.of("true", "yes", "y", "1");

    private final Delivery delivery;
    private final Map<CompanyColumn, Integer> places;
    private final KnownHolders known;
    private final boolean tellsWhom;
    private final Consumer<Finding> findings;
    private final Set<String> numbers = new HashSet<>();
    private SentRow row;
    private boolean refused;

    CompanyCheck(
            Delivery delivery,
            Map<CompanyColumn, Integer> places,
            KnownHolders known,
            boolean tellsWhom,
            Consumer<Finding> findings) {
        this.delivery = delivery;
        this.places = new EnumMap<>(places);
        this.known = known;
        this.tellsWhom = tellsWhom;
        this.findings = findings;
    }

    /** What became of a row. @param row null where it is refused */
    record Judged(@Nullable CompanyRow row, boolean held) {}

    Judged judge(SentRow sent) {
        row = sent;
        refused = false;
        var number = text(CompanyColumn.NUMBER).toUpperCase(Locale.ROOT);
        must(NUMBER.matcher(number).matches(), CompanyRules.NUMBER_FITS);
        must(numbers.add(number), CompanyRules.NUMBER_ONCE);
        must(isText(CompanyColumn.NAME) && isText(CompanyColumn.STATUS), CompanyRules.HAS_A_NAME);
        var created = day(CompanyColumn.CREATED);
        var ceased = day(CompanyColumn.CEASED);
        must(created == null || ceased == null || !ceased.isBefore(created), CompanyRules.DATES_ARE_DAYS);
        var link = known.find(
                text(CompanyColumn.ORGANISATION).toUpperCase(Locale.ROOT),
                text(CompanyColumn.NAME),
                text(CompanyColumn.POSTCODE));
        must(link.isPresent(), CompanyRules.IS_SOMEBODYS);
        if (refused || delivery.guidance().refuses(row.line())) {
            return new Judged(null, false);
        }
        return judge(number, created, ceased, link.get());
    }

    private Judged judge(
            String number, @Nullable LocalDate created, @Nullable LocalDate ceased, KnownHolders.Link link) {
        boolean held = !delivery.guidance().releases(row.line());
        if (held && tellsWhom) {
            findings.accept(Finding.ofRow(CompanyRules.LINK_IS_CONFIRMED, row.line(), said(link)));
        }
        var read = new CompanyRow(
                row.line(),
                places.values().stream().map(row::cell).toList(),
                number,
                text(CompanyColumn.NAME),
                text(CompanyColumn.STATUS).toLowerCase(Locale.ROOT),
                created,
                ceased,
                YES.contains(text(CompanyColumn.COMMUNITY_INTEREST).toLowerCase(Locale.ROOT)),
                link.organisation(),
                link.foundBy());
        return new Judged(read, held);
    }

    private String said(KnownHolders.Link link) {
        return switch (link.foundBy()) {
            case CODE -> "The file says that it is of " + link.organisation() + ".";
            case NAME -> "It may be " + link.organisation() + ", which bears its name.";
            case POSTCODE -> "It may be of " + link.organisation() + ", the one practice at its postcode.";
        };
    }

    private boolean isText(CompanyColumn column) {
        return !text(column).isEmpty() && text(column).length() <= LONGEST;
    }

    private @Nullable LocalDate day(CompanyColumn column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            must(false, CompanyRules.DATES_ARE_DAYS);
            return null;
        }
    }

    private String text(CompanyColumn column) {
        var place = places.get(column);
        return place == null ? "" : Blank.collapse(row.cell(place));
    }

    private void must(boolean holds, Rule rule) {
        if (!holds) {
            refused |= rule.severity() == Severity.REFUSE_ROW;
            findings.accept(Finding.ofRow(rule, row.line(), "This is not so here: " + rule.sentence()));
        }
    }

    /** The headings under which the cells of rows stand. */
    static List<String> headings(Map<CompanyColumn, Integer> places, List<String> all) {
        return places.values().stream().map(all::get).toList();
    }

    static Optional<Map<CompanyColumn, Integer>> places(List<String> headings) {
        var places = new EnumMap<CompanyColumn, Integer>(CompanyColumn.class);
        for (int index = 0; index < headings.size(); index++) {
            var match = CompanyReturn.HEADINGS.match(headings.get(index));
            if (match.isPresent() && places.put(match.get().column(), index) != null) {
                return Optional.empty();
            }
        }
        return places.keySet()
                        .containsAll(Set.of(
                                CompanyColumn.NUMBER, CompanyColumn.NAME, CompanyColumn.STATUS, CompanyColumn.POSTCODE))
                ? Optional.of(places)
                : Optional.empty();
    }
}
