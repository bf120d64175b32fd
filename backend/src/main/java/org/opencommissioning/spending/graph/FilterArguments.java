package org.opencommissioning.spending.graph;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** A field's arguments as the filter that they are in an address too. */
final class FilterArguments {
    private FilterArguments() {}

    /** @throws org.opencommissioning.api.problems.Refusal when one cannot be read */
    static PaymentFilter filter(Map<String, Object> arguments) {
        var supplier = (String) arguments.get("supplier");
        return new PaymentFilter(
                code("payer", arguments),
                supplier == null ? null : (Integer) key("supplier", supplier),
                code("paidTo", arguments),
                (String) arguments.get("area"),
                (String) arguments.get("type"),
                DateParameter.parse("from", (String) arguments.get("from")),
                DateParameter.parse("to", (String) arguments.get("to")),
                (Money) arguments.get("min"),
                (Money) arguments.get("max"),
                (String) arguments.get("q"),
                (Long) arguments.get("edition"));
    }

    static int key(String name, String text) {
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        throw ProblemKind.BAD_VALUE.refusal(
                name, text, "'" + text + "' is not the key of a supplier.", "Use a key from an answer.");
    }

    static @Nullable OrganisationCode code(String name, Map<String, Object> arguments) {
        var text = (String) arguments.get(name);
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name, text, e.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
