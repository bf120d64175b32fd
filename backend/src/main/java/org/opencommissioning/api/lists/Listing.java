package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.api.problems.Nearest;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;

/**
 * A list that can be asked for: where its rows come from, what they may be sorted by, what tells them apart. Made once, beside the
 * record it fills:
 * <pre>{@code
 * static final Listing<Well> WELLS = Listing.of("wells", Well.class, Well::read)
 *         .select("w.code, w.name, w.depth_cm")
 *         .from("published.well w")
 *         .sort("name", "w.name", KeyType.TEXT)
 *         .key("w.code", KeyType.TEXT)
 *         .reads("wells");
 * }</pre>
 */
public final class Listing<T> {
    private final String name;
    private final Class<T> rowType;
    private final Reading<?, T> reading;
    private final Map<String, Key> sorts = new LinkedHashMap<>();
    private final List<Key> identity = new ArrayList<>();
    private String columns = "*";
    private String tables = "";
    private String csv = "";
    private String csvTables = "";
    private String defaultSort = "";
    private Set<String> datasets = Set.of();

    private Listing(String name, Class<T> rowType, Reading<?, T> reading) {
        this.name = name;
        this.rowType = rowType;
        this.reading = reading;
    }

    /** @param name of the list in paths and file names */
    public static <T> Listing<T> of(String name, Class<T> rowType, Sql.RowReader<T> reader) {
        return new Listing<>(name, rowType, Reading.plain(reader));
    }

    /**
     * A list whose rows hold numbers; what stands under them is looked up for many rows together, and mostly remembered. A join costs
     * the database more than that: planning one of ten tables takes longer than running it.
     */
    public static <R, T> Listing<T> of(String name, Class<T> rowType, Sql.RowReader<R> reader, Naming<R, T> naming) {
        return new Listing<>(name, rowType, new Reading<>(reader, naming));
    }

    public Listing<T> select(String list) {
        columns = list.strip();
        return this;
    }

    /** Tables and joins, without the word {@code from}. */
    public Listing<T> from(String from) {
        tables = from.strip();
        return this;
    }

    /**
     * The columns of CSV as expressions, for lists so long that the database had better write the lines itself. Text goes through
     * {@code published.csv_text}; each line must be what {@link CsvColumns} makes of the row.
     *
     * @param from tables and joins that hold what the expressions and the sort keys speak of
     */
    public Listing<T> csv(String expressions, String from) {
        csv = expressions.strip();
        csvTables = from.strip();
        return this;
    }

    /** Adds what readers may sort by; the first is the default, smallest first unless {@link #byDefault} says otherwise. */
    public Listing<T> sort(String key, String expression, KeyType type) {
        sorts.put(key, new Key(expression, type));
        if (defaultSort.isEmpty()) {
            defaultSort = key;
        }
        return this;
    }

    /** @param sort as readers write it, {@code -date} for newest first */
    public Listing<T> byDefault(String sort) {
        defaultSort = sort;
        return this;
    }

    /** Adds a column of the row's identity, which settles the order of rows that sort alike. */
    public Listing<T> key(String expression, KeyType type) {
        identity.add(new Key(expression, type));
        return this;
    }

    /** The datasets it reads, as in {@code published.dataset_edition}. */
    public Listing<T> reads(String... names) {
        return reads(Set.of(names));
    }

    /** The datasets it reads; {@link org.opencommissioning.api.editions.State#ALL} for all of them. */
    public Listing<T> reads(Set<String> names) {
        datasets = names;
        return this;
    }

    public String name() {
        return name;
    }

    public Class<T> rowType() {
        return rowType;
    }

    public Set<String> datasets() {
        return datasets;
    }

    Reading<?, T> reading() {
        return reading;
    }

    /** @throws org.opencommissioning.api.problems.Refusal when the list has no such sort key */
    Order order(@Nullable String sort) {
        var asked = sort == null ? defaultSort : sort;
        var descending = asked.startsWith("-");
        var key = sorts.get(descending ? asked.substring(1) : asked);
        if (key == null) {
            throw ProblemKind.UNKNOWN_SORT.refusal(
                    "sort",
                    asked,
                    "The list cannot be sorted by '" + asked + "'.",
                    Nearest.mend(asked, sorts.keySet()));
        }
        var keys = new ArrayList<Key>();
        keys.add(key);
        identity.stream()
                .filter(part -> !part.expression().equals(key.expression()))
                .forEach(keys::add);
        return new Order(asked, List.copyOf(keys), descending);
    }

    /** @param limit rows at most; 0 for all */
    Sql page(Where where, Order order, @Nullable Cursor after, int limit) {
        return bound(text(where.clause(order.after(after)), order, limit), where, order, after);
    }

    boolean isWrittenByDatabase() {
        return !csv.isEmpty();
    }

    /** All rows as their columns of CSV. */
    Sql csv(Where where, Order order) {
        return Sql.of("select " + csv + "\nfrom " + csvTables + "\n" + where.clause() + order.clause())
                .bind(where.values());
    }

    /**
     * The first rows of the same list under each of many parents, in one statement.
     *
     * @param parent expression that holds the parent's key, or a condition that speaks of {@code parent.key}
     * @param keys   parents' keys; each row's is read back as {@code parent_key}
     */
    Sql pageUnderEach(Where where, Order order, @Nullable Cursor after, int limit, String parent, Object[] keys) {
        var belongs = parent.contains("parent.key") ? parent : parent + " = parent.key";
        var each = text(where.clause(belongs, order.after(after)), order, limit);
        var text = """
            select page.*, parent.key as parent_key
            from unnest(:parents) with ordinality as parent(key, place)
            cross join lateral (
            %s
            ) page
            order by parent.place, %s
            """.formatted(each, order.columnClause());
        return bound(text, where, order, after).bind("parents", keys);
    }

    private String text(String where, Order order, int limit) {
        return "select " + columns + order.columns() + "\nfrom " + tables + "\n" + where + order.clause()
                + (limit == 0 ? "" : "\nlimit " + limit);
    }

    private static Sql bound(String text, Where where, Order order, @Nullable Cursor after) {
        var sql = Sql.of(text).bind(where.values());
        return after == null ? sql : sql.bind(order.values(after));
    }

    /** How many rows there are under each of many parents. */
    Sql countUnderEach(Where where, String parent, Object[] keys) {
        var text = "select " + parent + " as parent_key, count(*)\nfrom " + tables + "\n"
                + where.clause(parent + " = any(:parents)") + "group by 1";
        return Sql.of(text).bind(where.values()).bind("parents", keys);
    }

    Sql count(Where where) {
        return Sql.of("select count(*)\nfrom " + tables + "\n" + where.clause()).bind(where.values());
    }
}
