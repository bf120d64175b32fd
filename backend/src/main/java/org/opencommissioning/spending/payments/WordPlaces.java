package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Locale;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Words;

/**
 * Where one word may stand. Names are looked up beforehand by words that begin with it; a description or reference has it whole.
 *
 * @param suppliers whose names have it; null where they are too many to list
 * @param areas     whose names have it
 * @param types     whose names have it
 */
record WordPlaces(String word, @Nullable Integer[] suppliers, Integer[] areas, Integer[] types) {
    private static final String OF_MANY_SUPPLIERS =
            "p.supplier_id in (select supplier_id from published.supplier_name where words @@ :query_%d::tsquery)";

    /** @param number tells this word's parameters from those of others */
    void add(Where where, int number) {
        var places = new ArrayList<String>();
        if (suppliers == null) {
            places.add(OF_MANY_SUPPLIERS.formatted(number));
            where.with("query_" + number, Words.query(word));
        } else {
            among(where, places, "p.supplier_id", "suppliers_" + number, suppliers);
        }
        among(where, places, "p.expense_area_id", "areas_" + number, areas);
        among(where, places, "p.expense_type_id", "types_" + number, types);
        places.add("p.reference = any(:references_%d)".formatted(number));
        where.with("references_" + number, new String[] {word, word.toUpperCase(Locale.ROOT)});
        places.add("(p.description is not null and published.words(p.description) @@ :word_%d::tsquery)"
                .formatted(number));
        where.with("word_" + number, "'" + word + "'");
        where.and("(" + String.join("\n    or ", places) + ")");
    }

    /** What no name has need not be asked for: the database guesses better without it. */
    private static void among(Where where, ArrayList<String> places, String column, String name, Integer[] numbers) {
        if (numbers.length > 0) {
            places.add(column + " = any(:" + name + ")");
            where.with(name, numbers);
        }
    }
}
