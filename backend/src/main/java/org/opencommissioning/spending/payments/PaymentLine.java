package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.opencommissioning.api.editions.LookUp;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** A payment as it is kept: who, whom and what for are numbers, under which the names stand. */
record PaymentLine(
        long edition,
        int line,
        LocalDate date,
        long pence,
        @Nullable String reference,
        @Nullable String description,
        int payer,
        int supplier,
        int supplierName,
        @Nullable Integer area,
        @Nullable Integer type,
        boolean corrected) {

    static final String COLUMNS = """
        pub.edition, p.line, p.paid_on, p.amount_pence, p.reference, p.description,
        p.payer_id, p.supplier_id, p.supplier_name_id, p.expense_area_id, p.expense_type_id,
        coalesce(pub.superseded_by <= :edition, false) as corrected\
        """;

    private static final LookUp<PaidSupplier> SUPPLIERS = new LookUp<>("""
        select supplier.supplier_id, supplier.name, paid.code
        from published.supplier
        left join published.organisation_key paid on paid.organisation_id = supplier.organisation_id
        where supplier.supplier_id = any(:numbers)
        """, PaymentLine::supplier);

    private static final LookUp<String> SUPPLIER_NAMES = names("supplier_name", "supplier_name_id");
    private static final LookUp<String> AREAS = names("expense_area", "expense_area_id");
    private static final LookUp<String> TYPES = names("expense_type", "expense_type_id");

    private static LookUp<String> names(String table, String number) {
        return new LookUp<>("""
            select %2$s, name
            from published.%1$s
            where %2$s = any(:numbers)
            """.formatted(table, number), row -> row.getString(2));
    }

    private static PaidSupplier supplier(ResultSet row) throws SQLException {
        var code = row.getString(3);
        return new PaidSupplier(
                Integer.toString(row.getInt(1)), row.getString(2), code == null ? null : new OrganisationCode(code));
    }

    static PaymentLine read(ResultSet row) throws SQLException {
        return new PaymentLine(
                row.getLong("edition"),
                row.getInt("line"),
                row.getObject("paid_on", LocalDate.class),
                row.getLong("amount_pence"),
                row.getString("reference"),
                row.getString("description"),
                row.getInt("payer_id"),
                row.getInt("supplier_id"),
                row.getInt("supplier_name_id"),
                row.getObject("expense_area_id", Integer.class),
                row.getObject("expense_type_id", Integer.class),
                row.getBoolean("corrected"));
    }

    /** Looks up the names that these lines need. */
    static Function<PaymentLine, Payment> named(Snapshot snapshot, List<PaymentLine> lines) throws SQLException {
        var payers = snapshot.lookUp(OrganisationQueries.NAMES, numbers(lines, PaymentLine::payer));
        var suppliers = snapshot.lookUp(SUPPLIERS, numbers(lines, PaymentLine::supplier));
        var written = snapshot.lookUp(SUPPLIER_NAMES, numbers(lines, PaymentLine::supplierName));
        var areas = snapshot.lookUp(AREAS, numbers(lines, PaymentLine::area));
        var types = snapshot.lookUp(TYPES, numbers(lines, PaymentLine::type));
        var replies = ReplyQueries.listAbout(snapshot, numbers(lines, line -> Math.toIntExact(line.edition)));
        return line -> new Payment(
                line.edition + "-" + line.line,
                line.date,
                payers.get(line.payer),
                suppliers.get(line.supplier),
                written.get(line.supplierName),
                line.area == null ? null : areas.get(line.area),
                line.type == null ? null : types.get(line.type),
                line.description,
                line.reference,
                new Money(line.pence),
                line.edition,
                line.line,
                line.corrected,
                Reply.aboutLine(replies.get(Math.toIntExact(line.edition)), line.line));
    }

    private static Collection<Integer> numbers(List<PaymentLine> lines, Function<PaymentLine, Integer> number) {
        var numbers = new HashSet<Integer>();
        for (var line : lines) {
            numbers.add(number.apply(line));
        }
        numbers.removeIf(Objects::isNull);
        return numbers;
    }
}
