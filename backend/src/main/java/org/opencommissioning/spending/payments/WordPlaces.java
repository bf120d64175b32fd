package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Words;

/**
 * Where one word may stand.
 *
 * @param suppliers whose names have it; null where they are too many to list
 * @param areas     whose names have it
 * @param types     whose names have it
 */
record WordPlaces(String word, @Nullable Integer[] suppliers, Integer[] areas, Integer[] types) {
    private static final String OF_MANY_SUPPLIERS = """
        p.supplier_id in (select supplier_id from published.supplier_name where words @@ :query_%1$d::tsquery)\
        """;

    /** @param number tells this word's parameters from those of others */
    void add(Where where, int number) {
        where.and("""
            (%2$s
                or p.expense_area_id = any(:areas_%1$d)
                or p.expense_type_id = any(:types_%1$d)
                or lower(p.reference) = :word_%1$d
                or (p.description is not null and published.words(p.description) @@ :query_%1$d::tsquery))\
            """.formatted(
                                number,
                                (suppliers == null ? OF_MANY_SUPPLIERS : "p.supplier_id = any(:suppliers_%1$d)")
                                        .formatted(number)))
                .with("areas_" + number, areas)
                .with("types_" + number, types)
                .with("word_" + number, word)
                .with("query_" + number, Words.query(word));
        if (suppliers != null) {
            where.with("suppliers_" + number, suppliers);
        }
    }
}
