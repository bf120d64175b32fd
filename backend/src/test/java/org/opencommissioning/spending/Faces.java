package org.opencommissioning.spending;

import de.siegmar.fastcsv.reader.CsvReader;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.pages.NorthmoorOnline;

/** Asks Northmoor one question by every face. A question is written as in an address: {@code payer=9N4&from=2013-03}. */
final class Faces {
    private static final List<String> NUMBERS = List.of("min", "max", "edition");

    private Faces() {}

    /** Lines in all, their sum, and the first hundred as "76-32 120518.20". */
    record Payments(long lines, BigDecimal total, List<String> first) {}

    static Payments json(String question) {
        var answer = map(rest("/api/v1/payments", question + "&limit=100&count=true"));
        var total = map(map(rest("/api/v1/payments/totals", question.replaceAll("&sort=[^&]*", "") + "&by=month"))
                        .get("item"))
                .get("total");
        var first = maps(answer.get("items")).stream()
                .map(item -> item.get("id") + " " + pounds(item.get("amount")))
                .toList();
        return new Payments(number(answer.get("count")), pounds(map(total).get("amount")), first);
    }

    static Payments csv(String question) {
        var body = NorthmoorOnline.probe()
                .get(address("/api/v1/payments.csv", question))
                .body();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(body)) {
            return of(rows.stream()
                    .map(row -> row.getField("id") + " " + row.getField("amount"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Payments ndjson(String question) {
        var body = NorthmoorOnline.probe()
                .get(address("/api/v1/payments.ndjson", question))
                .body();
        return of(body.lines()
                .map(line -> map(parse(line)))
                .map(item -> item.get("id") + " " + pounds(item.get("amount")))
                .toList());
    }

    static Payments graphQl(String question) {
        var list = map(ask(
                        "payments(first: 100" + arguments(question, ", ") + ")"
                                + " { totalCount totalAmount nodes { key amount } }",
                        question)
                .get("payments"));
        return new Payments(
                number(list.get("totalCount")),
                pounds(list.get("totalAmount")),
                maps(list.get("nodes")).stream()
                        .map(item -> item.get("key") + " " + pounds(item.get("amount")))
                        .toList());
    }

    /** Groups as "9N4 726 943130741.38". */
    static List<String> groupsByJson(String by, String question) {
        var totals = map(map(rest("/api/v1/payments/totals", question + "&limit=100&by=" + by))
                .get("item"));
        return groups(totals);
    }

    static List<String> groupsByCsv(String by, String question) {
        var body = NorthmoorOnline.probe()
                .get(address("/api/v1/payments/totals.csv", question + "&by=" + by))
                .body();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(body)) {
            return rows.stream()
                    .map(row -> row.getField("key") + " " + row.getField("lines") + " " + row.getField("amount"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> groupsByGraphQl(String by, String question) {
        var totals = ask(
                        "paymentTotals(by: " + by.toUpperCase() + arguments(question, ", ") + ")"
                                + " { groups { key lines amount } }",
                        question)
                .get("paymentTotals");
        return groups(map(totals));
    }

    private static List<String> groups(Map<String, Object> totals) {
        return maps(totals.get("groups")).stream()
                .map(group -> group.get("key") + " " + group.get("lines") + " " + pounds(group.get("amount")))
                .toList();
    }

    private static Payments of(List<String> rows) {
        var total = rows.stream()
                .map(row -> new BigDecimal(row.substring(row.indexOf(' ') + 1)))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new Payments(rows.size(), total, rows.stream().limit(100).toList());
    }

    private static Map<String, Object> ask(String field, String question) {
        var asAt = Arrays.stream(question.split("&"))
                .filter(part -> part.startsWith("asAt="))
                .map(part -> part.substring(5))
                .findFirst();
        var query = asAt.map(state -> "{ asAt(state: \"" + state + "\") { " + field + " } }")
                .orElse("{ " + field + " }");
        var answer = NorthmoorOnline.probe()
                .post("/graphql", "application/json", "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}");
        var data = map(parse(answer.body())).get("data");
        if (data == null) {
            throw new AssertionError(query + "\n" + answer.body());
        }
        return asAt.isPresent() ? map(map(data).get("asAt")) : map(data);
    }

    private static String arguments(String question, String before) {
        return Arrays.stream(question.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("asAt="))
                .map(part -> part.split("=", 2))
                .map(part -> before + part[0] + ": " + (NUMBERS.contains(part[0]) ? part[1] : "\"" + part[1] + "\""))
                .collect(Collectors.joining());
    }

    private static Object rest(String path, String question) {
        var answer = NorthmoorOnline.probe().get(address(path, question));
        if (answer.statusCode() != 200) {
            throw new AssertionError(question + "\n" + answer.body());
        }
        return parse(answer.body());
    }

    private static String address(String path, String question) {
        return path + "?" + question.replace(" ", "%20");
    }

    private static Object parse(String json) {
        try {
            return NorthmoorOnline.portal()
                    .context()
                    .getBean(JsonMapper.class)
                    .readValue(json, Argument.of(Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object json) {
        return (List<Map<String, Object>>) json;
    }

    private static long number(Object json) {
        return ((Number) json).longValue();
    }

    private static BigDecimal pounds(Object json) {
        return new BigDecimal(json.toString()).setScale(2);
    }
}
