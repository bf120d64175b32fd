package org.opencommissioning.interests;

import static org.opencommissioning.interests.InterestColumn.*;

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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Writes a register of interests entry by entry; what is written becomes the file of a return (decisions/0510). */
@Singleton
public final class WriteRegister {
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST = 4_000;
    private static final Set<InterestColumn> LARGE = Set.of(RELATIONSHIP, MANAGED, GIFTS, BREACH);
    private static final Set<InterestColumn> REQUIRED = Set.of(ROLE, PROVIDER_NAME, DECLARED);
    private static final Map<InterestColumn, List<String>> CHOICES = Map.of(
            PUBLISHED,
            List.of("yes", "no"),
            KIND,
            Stream.of(InterestKind.values()).map(WriteRegister::written).toList(),
            BAND,
            Stream.of(ShareBand.values()).map(ShareBand::title).toList());

    /** As the form asks for them: the band beside the share. */
    private static final List<InterestColumn> ASKED = Stream.of(InterestColumn.values())
            .filter(column -> column != BAND)
            .flatMap(column -> column == SHARE ? Stream.of(SHARE, BAND) : Stream.of(column))
            .toList();

    private final DataSource writer;
    private final Clock clock;
    private final InterestReturn interests;
    private final InterestQueries published;

    WriteRegister(
            @Named("writer") DataSource writer, Clock clock, InterestReturn interests, InterestQueries published) {
        this.writer = writer;
        this.clock = clock;
        this.interests = interests;
        this.published = published;
    }

    /** An entry as it is kept. */
    private record Entry(long place, int version, Map<InterestColumn, String> cells) {
        static Entry read(java.sql.ResultSet row) throws SQLException {
            return new Entry(row.getLong("place"), row.getInt("version"), WriteRegister.cells(row.getString("line")));
        }
    }

    private static long who(Caller.SignedIn person, RegisterId register) {
        Permissions.require(person, Act.SUBMIT_RETURN, register.consortium());
        return person.accountId();
    }

    /** Begins with the newest register that is published; does nothing where something is begun already. */
    public void begin(Caller.SignedIn person, Snapshot snapshot, RegisterId id) throws SQLException, IOException {
        long account = who(person, id);
        var edition = published.findRegister(snapshot, id.consortium()).map(Register::edition);
        var now = published.listOf(snapshot, id.consortium()).stream()
                .sorted(Comparator.comparingInt(Interest::line))
                .toList();
        Transaction.in(writer, connection -> {
            int begun = of("""
                insert into intake.register_draft (consortium, first_day, last_day, edition, begun_at)
                values (:consortium, :from, :to, :edition, :at)
                on conflict do nothing
                """, id)
                    .bind("edition", edition.orElse(null))
                    .bind("at", Timestamp.from(clock.instant()))
                    .update(connection);
            if (begun == 1) {
                for (var interest : now) {
                    add(connection, account, id, cells(interest), interest.line());
                }
            }
            return null;
        });
    }

    /**
     * Throws away what was written, so that it can begin anew.
     *
     * @param version of the whole as it was shown
     */
    public Kept discard(Caller.SignedIn person, RegisterId id, String version) throws SQLException, IOException {
        who(person, id);
        return Transaction.in(writer, connection -> {
            if (isBegun(connection, id) && !versionOf(entries(connection, id)).equals(version)) {
                return Kept.OVERTAKEN;
            }
            of("""
                delete from intake.register_draft
                where consortium = :consortium
                  and first_day = :from
                  and last_day = :to
                """, id).update(connection);
            return Kept.KEPT;
        });
    }

    /** Whether what somebody did stands. */
    public enum Kept {
        KEPT,
        /** Somebody wrote there meanwhile, or took it away: nothing was done. */
        OVERTAKEN
    }

    /**
     * Writes an entry, or writes it anew.
     *
     * @param place   of the entry; 0 for a new one
     * @param version of it when it was shown
     * @param form    by the names of {@link #fields}
     * @throws org.opencommissioning.api.problems.Refusal where nothing is written in it, it is too long, or there are too many
     */
    public Kept put(Caller.SignedIn person, RegisterId id, long place, int version, Map<String, String> form)
            throws SQLException, IOException {
        long account = who(person, id);
        var cells = new EnumMap<InterestColumn, String>(InterestColumn.class);
        for (var column : InterestColumn.values()) {
            var text = form.getOrDefault(name(column), "").strip();
            if (text.length() > LONGEST) {
                throw ProblemKind.BAD_VALUE.refusal(
                        name(column), "", column.title() + " is too long.", "Write at most 1,000 characters.");
            }
            cells.put(column, text);
        }
        if (Stream.of(PERSON, PRACTICE, ROLE, PROVIDER, PROVIDER_NAME, WITHHELD)
                .allMatch(column -> cells.get(column).isEmpty())) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name(PERSON), "", "The entry says neither whose interest it is nor in what.", "Fill in both.");
        }
        return Transaction.in(writer, connection -> {
            if (place != 0) {
                return rewrite(connection, account, id, new Entry(place, version, cells)) ? Kept.KEPT : Kept.OVERTAKEN;
            }
            int there = lock(connection, id);
            if (there >= MOST_ENTRIES) {
                throw ProblemKind.TOO_LARGE.refusal("The register has " + there + " entries; send it as a file.");
            }
            add(connection, account, id, cells, null);
            return Kept.KEPT;
        });
    }

    /**
     * Takes out an entry that should never have stood there; one that is over keeps its place and has a last day.
     *
     * @param version of it when it was shown
     */
    public Kept remove(Caller.SignedIn person, RegisterId id, long place, int version)
            throws SQLException, IOException {
        who(person, id);
        return Transaction.in(
                writer,
                connection -> of("""
                    delete from intake.register_draft_entry
                    where consortium = :consortium
                      and first_day = :from
                      and last_day = :to
                      and place = :place
                      and version = :version
                    """, id)
                                        .bind("place", place)
                                        .bind("version", version)
                                        .update(connection)
                                == 1
                        ? Kept.KEPT
                        : Kept.OVERTAKEN);
    }

    /** What was written so far, and what the check of the return says of it; empty where nothing is begun. */
    public Optional<DraftRegister> find(Caller.SignedIn person, RegisterId id) throws SQLException, IOException {
        who(person, id);
        try (var connection = writer.getConnection()) {
            var begunWith =
                    of("""
                        select edition
                        from intake.register_draft
                        where consortium = :consortium
                          and first_day = :from
                          and last_day = :to
                        """, id).list(connection, row -> Optional.ofNullable(row.getObject("edition", Long.class)));
            return begunWith.isEmpty()
                    ? Optional.empty()
                    : Optional.of(judged(id, begunWith.getFirst().orElse(null), entries(connection, id)));
        }
    }

    private DraftRegister judged(RegisterId id, Long edition, List<Entry> entries) throws IOException {
        var bytes = file(entries);
        var said = new ArrayList<Finding>();
        if (!entries.isEmpty()) {
            interests.check(
                    new Delivery(
                            id.consortium(),
                            id.consortium().text(),
                            id.period(),
                            "interests-by-form.csv",
                            bytes.length,
                            () -> new ByteArrayInputStream(bytes)),
                    said::add);
        }
        var judged = new ArrayList<DraftEntry>();
        for (int i = 0; i < entries.size(); i++) {
            long line = i + 2L;
            judged.add(shown(
                    entries.get(i),
                    said.stream()
                            .filter(finding -> Objects.equals(finding.line(), line))
                            .map(WriteRegister::shown)
                            .toList()));
        }
        return new DraftRegister(
                edition,
                versionOf(entries),
                List.copyOf(judged),
                said.stream()
                        .filter(finding -> finding.line() == null)
                        .map(WriteRegister::shown)
                        .toList());
    }

    /** The file that is sent. */
    public byte[] file(Caller.SignedIn person, RegisterId id) throws SQLException {
        who(person, id);
        try (var connection = writer.getConnection()) {
            return file(entries(connection, id));
        }
    }

    /** Fields of the form for an entry. @param place 0 for a new one, and so where it was taken away */
    public List<RegisterField> fields(Caller.SignedIn person, RegisterId id, long place) throws SQLException {
        who(person, id);
        try (var connection = writer.getConnection()) {
            var cells = entries(connection, id).stream()
                    .filter(entry -> entry.place() == place)
                    .findFirst()
                    .map(Entry::cells)
                    .orElse(Map.of(PUBLISHED, "yes"));
            return ASKED.stream()
                    .map(column -> new RegisterField(
                            name(column),
                            column.title(),
                            column.holds().meaning(),
                            cells.getOrDefault(column, ""),
                            CHOICES.getOrDefault(column, List.of()),
                            LARGE.contains(column),
                            REQUIRED.contains(column)))
                    .toList();
        }
    }

    private static DraftEntry shown(Entry entry, List<DraftEntry.EntryFinding> findings) {
        var cells = entry.cells();
        return new DraftEntry(
                entry.place(),
                entry.version(),
                cells.get(PERSON),
                cells.get(PUBLISHED).equals("no"),
                cells.get(PRACTICE),
                cells.get(PROVIDER_NAME),
                cells.get(KIND),
                cells.get(FROM),
                cells.get(TO),
                findings);
    }

    private static DraftEntry.EntryFinding shown(Finding finding) {
        return new DraftEntry.EntryFinding(
                finding.rule().id(),
                finding.severity().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Stream.of(InterestColumn.values())
                        .filter(column -> column.title().equals(finding.column()))
                        .map(WriteRegister::name)
                        .findFirst()
                        .orElse(null),
                finding.message(),
                finding.rule().mend());
    }

    private static String name(InterestColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A kind as a register writes it: "Non-financial professional". */
    private static String written(InterestKind kind) {
        var words = kind.code().replace("-professional", " professional").replace("-personal", " personal");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<InterestColumn, String> cells(Interest interest) {
        var cells = new EnumMap<InterestColumn, String>(InterestColumn.class);
        cells.put(PERSON, text(interest.person()));
        cells.put(PUBLISHED, interest.withheld() == null ? "yes" : "no");
        cells.put(WITHHELD, text(interest.withheld()));
        cells.put(
                PRACTICE,
                interest.practice() == null ? "" : interest.practice().code().text());
        cells.put(ROLE, interest.role());
        cells.put(
                PROVIDER,
                interest.provider() == null ? "" : interest.provider().code().text());
        cells.put(PROVIDER_NAME, interest.providerName());
        cells.put(KIND, written(interest.kind()));
        cells.put(SHARE, interest.share() == null ? "" : interest.share().toPlainString());
        cells.put(BAND, interest.band() == null ? "" : interest.band().title());
        cells.put(RELATIONSHIP, text(interest.relationship()));
        cells.put(FROM, text(interest.from()));
        cells.put(TO, text(interest.to()));
        cells.put(DECLARED, text(interest.declaredOn()));
        cells.put(MANAGED, text(interest.managed()));
        cells.put(GIFTS, text(interest.gifts()));
        cells.put(BREACH, text(interest.breach()));
        return cells;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static Sql of(String text, RegisterId id) {
        return Sql.of(text)
                .bind("consortium", id.consortium().text())
                .bind("from", id.period().from())
                .bind("to", id.period().lastDay());
    }

    private static List<Entry> entries(Connection connection, RegisterId id) throws SQLException {
        return of("""
            select place, version, line
            from intake.register_draft_entry
            where consortium = :consortium
              and first_day = :from
              and last_day = :to
            order by place
            """, id).list(connection, Entry::read);
    }

    private static Map<InterestColumn, String> cells(String line) {
        var sent = CsvText.read(line).getFirst();
        var cells = new EnumMap<InterestColumn, String>(InterestColumn.class);
        for (var column : InterestColumn.values()) {
            cells.put(column, column.ordinal() < sent.size() ? sent.get(column.ordinal()) : "");
        }
        return cells;
    }

    private static List<String> row(Map<InterestColumn, String> cells) {
        return Stream.of(InterestColumn.values())
                .map(column -> cells.getOrDefault(column, "").replaceAll("[\\r\\n]+", " "))
                .toList();
    }

    /** Of the whole: another as soon as one entry comes, goes or is written anew. */
    private static String versionOf(List<Entry> entries) {
        return HexFormat.of()
                .formatHex(Secret.hash(entries.stream()
                        .map(entry -> entry.place() + "." + entry.version())
                        .collect(Collectors.joining(" "))));
    }

    /** Nobody else begins, ends or adds to it until the transaction is over. */
    private static boolean isBegun(Connection connection, RegisterId id) throws SQLException {
        return of("""
            select true
            from intake.register_draft
            where consortium = :consortium
              and first_day = :from
              and last_day = :to
            for update
            """, id).find(connection, row -> true).isPresent();
    }

    /** As {@link #isBegun}. @return how many entries there are */
    private static int lock(Connection connection, RegisterId id) throws SQLException {
        if (!isBegun(connection, id)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "period",
                    id.period().toString(),
                    "No register of it is begun.",
                    "Begin on the page of the editor.");
        }
        return entries(connection, id).size();
    }

    private void add(
            Connection connection, long account, RegisterId id, Map<InterestColumn, String> cells, Integer fromLine)
            throws SQLException {
        of("""
            insert into intake.register_draft_entry
              (consortium, first_day, last_day, line, version, from_line, changed_at, account_id)
            values (:consortium, :from, :to, :line, 1, :from_line, :at, :account)
            """, id)
                .bind("line", CsvText.write(List.of(row(cells))))
                .bind("from_line", fromLine)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("account", account)
                .update(connection);
    }

    private boolean rewrite(Connection connection, long account, RegisterId id, Entry entry) throws SQLException {
        return of("""
            update intake.register_draft_entry
            set line = :line, version = version + 1, changed_at = :at, account_id = :account
            where consortium = :consortium
              and first_day = :from
              and last_day = :to
              and place = :place
              and version = :version
            """, id)
                        .bind("line", CsvText.write(List.of(row(entry.cells()))))
                        .bind("at", Timestamp.from(clock.instant()))
                        .bind("account", account)
                        .bind("place", entry.place())
                        .bind("version", entry.version())
                        .update(connection)
                == 1;
    }

    private static byte[] file(List<Entry> entries) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(InterestColumn.values()).map(InterestColumn::title).toList());
        entries.forEach(entry -> table.add(row(entry.cells())));
        return CsvText.write(table).getBytes(StandardCharsets.UTF_8);
    }
}
