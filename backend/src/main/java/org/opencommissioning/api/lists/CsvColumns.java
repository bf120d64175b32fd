package org.opencommissioning.api.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.InOneCell;

/**
 * A record as a line of CSV (RFC 4180): the same names as in JSON, those of nested records joined by a dot. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it; text that begins with an apostrophe gets one more, so that taking one away
 * always gives back what was published. What is unknown is an empty cell, empty text is {@code ""}.
 */
final class CsvColumns {
    private static final String RISKY = "=+-@\t\r\n'";
    private static final Map<Class<?>, CsvColumns> KNOWN = new ConcurrentHashMap<>();

    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, Function<Object, Object> value) {}

    private CsvColumns(Class<?> rowType) {
        add("", BeanIntrospection.getIntrospection(rowType), row -> row);
    }

    static CsvColumns of(Class<?> rowType) {
        return KNOWN.computeIfAbsent(rowType, CsvColumns::new);
    }

    private void add(String prefix, BeanIntrospection<?> introspection, Function<Object, Object> parent) {
        for (var property : introspection.getBeanProperties()) {
            Function<Object, Object> value = row -> read(property, parent.apply(row));
            var nested = BeanIntrospector.SHARED.findIntrospection(property.getType());
            if (nested.isPresent() && !isWrittenAsOneValue(property.getType())) {
                add(prefix + property.getName() + ".", nested.get(), value);
            } else {
                columns.add(new Column(prefix + property.getName(), value));
            }
        }
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return !type.isRecord()
                || InOneCell.class.isAssignableFrom(type)
                || Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    @SuppressWarnings("unchecked")
    private static Object read(BeanProperty<?, ?> property, Object bean) {
        return bean == null ? null : ((BeanProperty<Object, Object>) property).get(bean);
    }

    String header() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
    }

    void write(Object row, StringBuilder out) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            append(columns.get(i).value().apply(row), out);
        }
        out.append("\r\n");
    }

    private static void append(Object value, StringBuilder out) {
        switch (value) {
            case null -> {}
            case String text -> appendText(text, out);
            case Collection<?> many ->
                appendText(many.stream().map(String::valueOf).collect(Collectors.joining("; ")), out);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case FinancialYear year -> out.append(year.code()); // as in JSON; its text is how pages write it
            default -> appendPlain(value.toString(), out);
        }
    }

    private static void appendText(String text, StringBuilder out) {
        if (text.isEmpty()) {
            out.append("\"\"");
        } else if (RISKY.indexOf(text.charAt(0)) >= 0) {
            appendPlain("'" + text, out);
        } else {
            appendPlain(text, out);
        }
    }

    private static void appendPlain(String text, StringBuilder out) {
        if (needsQuotes(text)) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return false;
    }
}
