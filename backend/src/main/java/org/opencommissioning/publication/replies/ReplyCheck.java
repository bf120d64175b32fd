package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.OrganisationCode;

/** Reads one reply; says the first thing that is wrong with it. */
record ReplyCheck(
        Table table,
        Map<ReplyColumn, Integer> places,
        OrganisationCode organisation,
        ReplySubjects subjects,
        Consumer<Finding> findings) {
    private static final int FEWEST = 10;
    private static final int MOST = 5_000;

    Optional<ReplyRow> read(SentRow row) {
        if (!Blank.collapse(row.cell(places.get(ReplyColumn.ORGANISATION))).equalsIgnoreCase(organisation.text())) {
            return refuse(
                    row,
                    ReplyRules.IS_ITS_OWN,
                    ReplyColumn.ORGANISATION,
                    "is not " + organisation + ", whose return it is");
        }
        var edition = number(row, ReplyColumn.EDITION);
        var line = number(row, ReplyColumn.LINE);
        if (edition == null || (line != 0 && edition == 0)) {
            return refuse(row, ReplyRules.IS_ABOUT_SOMETHING, ReplyColumn.EDITION, "is no edition");
        }
        if (line == null || line > Integer.MAX_VALUE) {
            return refuse(row, ReplyRules.IS_ABOUT_SOMETHING, ReplyColumn.LINE, "is no line");
        }
        var about = line == 0 ? null : line.intValue();
        if (edition != 0) {
            var refused = refused(row, edition, about);
            if (refused.isPresent()) {
                return Optional.empty();
            }
        }
        var words = row.cell(places.get(ReplyColumn.STATEMENT)).strip();
        if (words.length() < FEWEST || words.length() > MOST) {
            return refuse(row, ReplyRules.SAYS_SOMETHING, ReplyColumn.STATEMENT, "says too little, or too much");
        }
        return Optional.of(new ReplyRow(row.line(), List.of(row.cells()), edition == 0 ? null : edition, about, words));
    }

    /** @return something where it was refused */
    private Optional<Rule> refused(SentRow row, long edition, @Nullable Integer line) {
        try {
            return switch (subjects.ask(edition, line, organisation)) {
                case NAMED -> Optional.empty();
                case NOT_NAMED -> {
                    refuse(
                            row,
                            ReplyRules.IS_NAMED_THERE,
                            ReplyColumn.EDITION,
                            "does not name the organisation " + organisation);
                    yield Optional.of(ReplyRules.IS_NAMED_THERE);
                }
                case NOT_PUBLISHED -> {
                    refuse(
                            row,
                            ReplyRules.IS_ABOUT_SOMETHING,
                            line == null ? ReplyColumn.EDITION : ReplyColumn.LINE,
                            "is not published");
                    yield Optional.of(ReplyRules.IS_ABOUT_SOMETHING);
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException("What is published could not be read", e);
        }
    }

    /** 0 where nothing is written; null where it is no number. */
    private @Nullable Long number(SentRow row, ReplyColumn column) {
        var text = Blank.collapse(row.cell(places.get(column)));
        return text.isEmpty() ? Long.valueOf(0) : text.matches("[1-9][0-9]{0,17}") ? Long.valueOf(text) : null;
    }

    private Optional<ReplyRow> refuse(SentRow row, Rule rule, ReplyColumn column, String says) {
        var value = row.cell(places.get(column));
        findings.accept(Finding.ofCell(
                rule,
                row.line(),
                Table.nameOf(table.headings(), places.get(column)),
                Finding.shortened(value),
                "'" + Finding.shortened(value) + "' " + says + "."));
        return Optional.empty();
    }
}
