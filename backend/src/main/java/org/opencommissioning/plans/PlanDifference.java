package org.opencommissioning.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Field by field what a version of a plan says otherwise than the one before; what was left out without a word is in it. */
final class PlanDifference {
    private static final Map<String, Function<PlanItem, Object>> FIELDS = fields();

    private PlanDifference() {}

    private static Map<String, Function<PlanItem, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<PlanItem, Object>>();
        fields.put("title", PlanItem::title);
        fields.put("under", PlanItem::under);
        fields.put("detail", PlanItem::detail);
        fields.put("source", PlanItem::source);
        fields.put("domain", PlanItem::domain);
        fields.put("baseline", PlanItem::baseline);
        fields.put("target", PlanItem::target);
        fields.put("unit", PlanItem::unit);
        fields.put("startsOn", PlanItem::startsOn);
        fields.put("dueOn", PlanItem::dueOn);
        fields.put("owner", PlanItem::owner);
        fields.put("evidence", PlanItem::evidence);
        fields.put("planned", PlanItem::planned);
        fields.put("activity", PlanItem::activity);
        fields.put(
                "partner",
                item -> item.partner() == null ? null : item.partner().code());
        fields.put("document", PlanItem::document);
        return fields;
    }

    static List<PlanChange> between(List<PlanItem> before, List<PlanItem> after, long edition) {
        var old = new LinkedHashMap<String, PlanItem>();
        before.forEach(item -> old.put(item.key(), item));
        var changes = new ArrayList<PlanChange>();
        for (var item : after) {
            var was = old.remove(item.key());
            if (was == null) {
                changes.add(change(edition, "added", item, null, null, null));
            } else {
                FIELDS.forEach((name, field) -> {
                    var then = written(field.apply(was));
                    var now = written(field.apply(item));
                    if (!Objects.equals(then, now)) {
                        changes.add(change(edition, "changed", item, name, then, now));
                    }
                });
            }
        }
        old.values().forEach(item -> changes.add(change(edition, "dropped", item, null, null, null)));
        return changes;
    }

    private static PlanChange change(
            long edition, String change, PlanItem item, String field, String before, String after) {
        return new PlanChange(edition, change, item.part(), item.reference(), item.title(), field, before, after);
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
