package org.opencommissioning.plans;

import static org.opencommissioning.plans.PlanColumn.*;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Secret;
import org.opencommissioning.values.FinancialYear;

/** Writes a plan item by item for those who have no file; what is written becomes the file of a return (decisions/0427). */
@Singleton
public final class WritePlan {
    private static final int MOST_ITEMS = 1_000;
    private static final int LONGEST_REFERENCE = 40;
    private static final List<PlanColumn> LONG = List.of(DETAIL, SOURCE, EVIDENCE);
    /** What an item of a part may say. */
    static final Map<PlanPart, List<PlanColumn>> COLUMNS = Map.of(
            PlanPart.STATEMENT, List.of(REFERENCE, TITLE, DETAIL),
            PlanPart.NEED, List.of(REFERENCE, TITLE, DETAIL, SOURCE),
            PlanPart.PRIORITY, List.of(REFERENCE, TITLE, DETAIL),
            PlanPart.OBJECTIVE,
                    List.of(
                            REFERENCE, UNDER, TITLE, DETAIL, DOMAIN, BASELINE, TARGET, UNIT, BETTER, STARTS, DUE, OWNER,
                            EVIDENCE),
            PlanPart.SERVICE_LINE, List.of(REFERENCE, UNDER, TITLE, DETAIL, PLANNED, ACTIVITY),
            PlanPart.QUALITY_REQUIREMENT, List.of(REFERENCE, UNDER, TITLE, DETAIL, TARGET, UNIT, BETTER),
            PlanPart.SCHEME, List.of(REFERENCE, UNDER, TITLE, DETAIL, STARTS, DUE, OWNER, PLANNED),
            PlanPart.MILESTONE, List.of(REFERENCE, UNDER, TITLE, DETAIL, DUE, PLANNED),
            PlanPart.POOLED_BUDGET, List.of(REFERENCE, TITLE, DETAIL, PLANNED, PARTNER),
            PlanPart.DOCUMENT, List.of(REFERENCE, TITLE, DETAIL, DOCUMENT));

    private final DataSource writer;
    private final Clock clock;
    private final PlanReturn plans;
    private final PlanQueries published;

    WritePlan(@Named("writer") DataSource writer, Clock clock, PlanReturn plans, PlanQueries published) {
        this.writer = writer;
        this.clock = clock;
        this.plans = plans;
        this.published = published;
    }

    private static long who(Caller.SignedIn person, PlanId plan) {
        Permissions.require(person, Act.SUBMIT_RETURN, plan.consortium());
        return person.accountId();
    }

    /** Begins with what is published of the year, or of the year before; does nothing where something is written already. */
    public void begin(Caller.SignedIn person, Snapshot snapshot, PlanId plan) throws SQLException, IOException {
        long account = who(person, plan);
        var now = published.find(snapshot, plan.toString());
        var before = published.find(
                snapshot,
                new PlanId(plan.consortium(), new FinancialYear(plan.year().startYear() - 1)).toString());
        var items = now.or(() -> before).map(PlanInFull::items).orElse(List.of());
        boolean isOfTheYear = now.isPresent();
        Transaction.in(writer, connection -> {
            if (lines(connection, plan).isEmpty()) {
                put(connection, account, plan, status(isOfTheYear ? "revised" : "draft"));
                for (var item : items) {
                    if (item.part() != PlanPart.STATEMENT || !item.reference().equalsIgnoreCase("status")) {
                        put(connection, account, plan, cells(item));
                    }
                }
            }
            return null;
        });
    }

    /**
     * Throws away what was written, so that it can begin anew.
     *
     * @param version of the whole as it was shown
     * @return whether it is gone: nothing is thrown away where somebody wrote in it since it was shown
     */
    public boolean discard(Caller.SignedIn person, PlanId plan, String version) throws SQLException, IOException {
        who(person, plan);
        return Transaction.in(writer, connection -> {
            lock(connection, plan);
            var there = lines(connection, plan);
            if (!there.isEmpty() && !versionOfAll(there).equals(version)) {
                return false;
            }
            Sql.of("""
                delete from intake.plan_draft_item
                where consortium = :consortium
                  and year_from = :year
                """)
                    .bind("consortium", plan.consortium().text())
                    .bind("year", plan.year().period().from())
                    .update(connection);
            return true;
        });
    }

    /**
     * Writes an item, or writes it anew; where somebody changed or removed it since the form was opened nothing is written, so that
     * nobody's words are lost.
     *
     * @param before  its reference until now; empty for a new one
     * @param version that the form was opened with, empty for a new one
     * @param form    by the names of the form's fields
     * @return what stands there now where it is not written; empty where it is
     * @throws org.opencommissioning.api.problems.Refusal where it has no reference, another has it, or there are too many
     */
    public Optional<DraftForm> put(
            Caller.SignedIn person, PlanId plan, PlanPart part, String before, String version, Map<String, String> form)
            throws SQLException, IOException {
        long account = who(person, plan);
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        cells.put(PART, part.code());
        COLUMNS.get(part)
                .forEach(column ->
                        cells.put(column, form.getOrDefault(name(column), "").strip()));
        var reference = cells.get(REFERENCE);
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name(REFERENCE), "", "Give it a reference of at most 40 characters.", "Write a sign such as O1.");
        }
        return Transaction.in(writer, connection -> {
            lock(connection, plan);
            var there = lines(connection, plan);
            var stands = form(there, part, before);
            if (!before.isEmpty() && !stands.version().equals(version)) {
                return Optional.of(stands);
            }
            if (!reference.equalsIgnoreCase(before) && there.stream().anyMatch(line -> isAt(line, part, reference))) {
                throw ProblemKind.BAD_VALUE.refusal(
                        name(REFERENCE), reference, "Another " + part + " has this reference.", "Choose another one.");
            }
            if (there.size() >= MOST_ITEMS) {
                throw ProblemKind.TOO_LARGE.refusal("The plan has " + there.size() + " items; send it as a file.");
            }
            if (!before.isEmpty() && !before.equalsIgnoreCase(reference)) {
                remove(connection, plan, part, before);
            }
            put(connection, account, plan, cells);
            return Optional.empty();
        });
    }

    /** @return whether it is gone: nothing is removed where somebody changed it since it was shown */
    public boolean remove(Caller.SignedIn person, PlanId plan, PlanPart part, String reference, String version)
            throws SQLException, IOException {
        who(person, plan);
        return Transaction.in(writer, connection -> {
            lock(connection, plan);
            var stands = form(lines(connection, plan), part, reference).version();
            if (!stands.isEmpty() && !stands.equals(version)) {
                return false;
            }
            remove(connection, plan, part, reference);
            return true;
        });
    }

    /** Whoever writes the same plan waits, so that what was looked at is what is written over. */
    private static void lock(Connection connection, PlanId plan) throws SQLException {
        Sql.of("select pg_advisory_xact_lock(hashtext('write-plan'), hashtext(:plan))")
                .bind("plan", plan.toString())
                .get(connection, locked -> true);
    }

    /** What was written so far, and what the check of the return says of it. */
    public DraftPlan read(Caller.SignedIn person, PlanId plan) throws SQLException, IOException {
        who(person, plan);
        var lines = lines(plan);
        var bytes = file(lines);
        var said = new ArrayList<Finding>();
        if (!lines.isEmpty()) {
            plans.check(
                    new Delivery(
                            plan.consortium(),
                            plan.consortium().text(),
                            plan.year().period(),
                            "plan-by-form.csv",
                            bytes.length,
                            () -> new ByteArrayInputStream(bytes)),
                    said::add);
        }
        var items = new ArrayList<DraftItem>();
        for (int i = 0; i < lines.size(); i++) {
            long line = i + 2L;
            var cells = lines.get(i);
            items.add(new DraftItem(
                    PlanPart.parse(cells.get(PART)),
                    cells.get(REFERENCE),
                    cells.get(TITLE),
                    version(cells),
                    said.stream()
                            .filter(finding -> Objects.equals(finding.line(), line))
                            .map(WritePlan::shown)
                            .toList()));
        }
        return new DraftPlan(
                List.copyOf(items),
                said.stream()
                        .filter(finding -> finding.line() == null)
                        .map(WritePlan::shown)
                        .toList(),
                versionOfAll(lines));
    }

    /** The file that is sent. */
    public byte[] file(Caller.SignedIn person, PlanId plan) throws SQLException {
        who(person, plan);
        return file(lines(plan));
    }

    /** The form for an item as it stands. @param reference empty for a new one */
    public DraftForm form(Caller.SignedIn person, PlanId plan, PlanPart part, String reference) throws SQLException {
        who(person, plan);
        return form(reference.isEmpty() ? List.of() : lines(plan), part, reference);
    }

    private static DraftForm form(List<Map<PlanColumn, String>> lines, PlanPart part, String reference) {
        var cells = lines.stream().filter(line -> isAt(line, part, reference)).findFirst();
        return new DraftForm(
                cells.map(WritePlan::version).orElse(""),
                COLUMNS.get(part).stream()
                        .map(column -> new DraftField(
                                name(column),
                                column.title(),
                                column.holds().meaning(),
                                cells.map(line -> line.get(column)).orElse(""),
                                LONG.contains(column)))
                        .toList());
    }

    /** What tells two states of an item apart: all that is written in it. */
    private static String version(Map<PlanColumn, String> cells) {
        return HexFormat.of().formatHex(Secret.hash(CsvText.write(List.of(row(cells)))));
    }

    private static String versionOfAll(List<Map<PlanColumn, String>> lines) {
        return HexFormat.of()
                .formatHex(Secret.hash(
                        CsvText.write(lines.stream().map(WritePlan::row).toList())));
    }

    private static DraftItem.DraftFinding shown(Finding finding) {
        return new DraftItem.DraftFinding(
                finding.rule().id(),
                finding.severity().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.message(),
                finding.rule().mend());
    }

    private static String name(PlanColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAt(Map<PlanColumn, String> cells, PlanPart part, String reference) {
        return cells.get(PART).equals(part.code()) && cells.get(REFERENCE).equalsIgnoreCase(reference);
    }

    private static Map<PlanColumn, String> status(String status) {
        return Map.of(PART, PlanPart.STATEMENT.code(), REFERENCE, "status", TITLE, status);
    }

    private static Map<PlanColumn, String> cells(PlanItem item) {
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        cells.put(PART, item.part().code());
        cells.put(REFERENCE, item.reference());
        cells.put(UNDER, text(item.under()));
        cells.put(TITLE, item.title());
        cells.put(DETAIL, text(item.detail()));
        cells.put(SOURCE, text(item.source()));
        cells.put(DOMAIN, text(item.domain()));
        cells.put(BASELINE, item.baseline() == null ? "" : item.baseline().toPlainString());
        cells.put(TARGET, item.target() == null ? "" : item.target().toPlainString());
        cells.put(UNIT, text(item.unit()));
        cells.put(STARTS, text(item.startsOn()));
        cells.put(DUE, text(item.dueOn()));
        cells.put(OWNER, text(item.owner()));
        cells.put(EVIDENCE, text(item.evidence()));
        cells.put(PLANNED, text(item.planned()));
        cells.put(ACTIVITY, item.activity() == null ? "" : item.activity().toPlainString());
        cells.put(PARTNER, item.partner() == null ? "" : item.partner().code().text());
        cells.put(DOCUMENT, text(item.document()));
        return cells;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private List<Map<PlanColumn, String>> lines(PlanId plan) throws SQLException {
        try (var connection = writer.getConnection()) {
            return lines(connection, plan);
        }
    }

    private static List<Map<PlanColumn, String>> lines(Connection connection, PlanId plan) throws SQLException {
        return Sql.of("""
            select line
            from intake.plan_draft_item
            where consortium = :consortium
              and year_from = :year
            order by place
            """)
                .bind("consortium", plan.consortium().text())
                .bind("year", plan.year().period().from())
                .list(connection, row -> cells(row.getString(1)));
    }

    private static Map<PlanColumn, String> cells(String line) {
        var sent = CsvText.read(line).getFirst();
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        for (var column : PlanColumn.values()) {
            cells.put(column, column.ordinal() < sent.size() ? sent.get(column.ordinal()) : "");
        }
        return cells;
    }

    private static List<String> row(Map<PlanColumn, String> cells) {
        return Stream.of(PlanColumn.values())
                .map(column -> cells.getOrDefault(column, "").replaceAll("[\\r\\n]+", " "))
                .toList();
    }

    private void put(Connection connection, long account, PlanId plan, Map<PlanColumn, String> cells)
            throws SQLException {
        Sql.of("""
            insert into intake.plan_draft_item (consortium, year_from, part, reference, line, changed_at, account_id)
            values (:consortium, :year, :part, lower(:reference), :line, :at, :account)
            on conflict (consortium, year_from, part, reference) do update
            set line = excluded.line, changed_at = excluded.changed_at, account_id = excluded.account_id
            """)
                .bind("consortium", plan.consortium().text())
                .bind("year", plan.year().period().from())
                .bind("part", cells.get(PART))
                .bind("reference", cells.get(REFERENCE))
                .bind("line", CsvText.write(List.of(row(cells))))
                .bind("at", Timestamp.from(clock.instant()))
                .bind("account", account)
                .update(connection);
    }

    private static void remove(Connection connection, PlanId plan, PlanPart part, String reference)
            throws SQLException {
        Sql.of("""
            delete from intake.plan_draft_item
            where consortium = :consortium
              and year_from = :year
              and part = :part
              and reference = lower(:reference)
            """)
                .bind("consortium", plan.consortium().text())
                .bind("year", plan.year().period().from())
                .bind("part", part.code())
                .bind("reference", reference)
                .update(connection);
    }

    private static byte[] file(List<Map<PlanColumn, String>> lines) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(PlanColumn.values()).map(PlanColumn::title).toList());
        lines.forEach(cells -> table.add(row(cells)));
        return CsvText.write(table).getBytes(StandardCharsets.UTF_8);
    }
}
