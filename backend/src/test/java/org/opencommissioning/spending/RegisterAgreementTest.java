package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.pages.NorthmoorOnline;

/** Questions about the register, people, places and recast money have the same answer by JSON, CSV, lines of JSON and GraphQL. */
@Tag("database")
class RegisterAgreementTest {
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        organisations      | organisations     | role=gp-practice&on=2012-01-01&sort=code          | code name status openedOn consortium.code         | 13
        organisations      | organisations     | consortium=9N5&sort=code                           | code name consortium.from                         |  5
        organisations      | organisations     | role=consortium&asAt=76&sort=code                  | code name status                                  |  3
        memberships        | memberships       | consortium=9N5&sort=practice                       | practice.code consortium.code from to fromDated   |  5
        memberships        | memberships       | assigned=true                                      | practice.code consortium.code from assigned       |  1
        register-changes   | registerChanges   | since=3&sort=code                                  | code edition after.status                         | 16
        register-changes   | registerChanges   | since=69&asAt=80&sort=code                         | code edition before.status after.status           |  2
        register-events    | registerEvents    | role=gp-practice&from=2011-04-01&sort=organisation | organisation.code kind on after before from.code to.code edition line | 17
        register-events    | registerEvents    | kind=succeeded                                     | organisation.code kind on to.code                 |  6
        services           | services          | consortium=9N4&sort=practice                       | practice.code consortium.code service detail from to edition line | 6
        services           | services          | service=minor+surgery&on=2011-06-01                | practice.code service detail from                 |  3
        officers           | officers          | name=ruth+tarrant                                  | name post organisation.code role from to edition line | 2
        list-sizes         | listSizes         | practice=N91011                                    | practice.code countedOn registered weighted edition line | 9
        list-sizes         | listSizes         | consortium=9N4&from=2012-10-01&to=2012-10-31       | practice.code countedOn registered commissioner.code     | 5
        populations        | populations       | consortium=9N6                                     | consortium.code countedOn byFile.registered       |  9
        areas              | areas             | sort=name                                          | code name matchedBy feature                       |  4
        areas              | areas             | of=districts                                       | code name matchedBy feature                       |  2
        """)
    void listsAgree(String path, String field, String question, String columns, int count) {
        var wanted = List.of(columns.split(" "));
        var rows = json(path, question, wanted);
        assertThat(csv(path, question, wanted)).as("CSV").isEqualTo(rows);
        assertThat(ndjson(path, question, wanted)).as("NDJSON").isEqualTo(rows);
        assertThat(graphQl(
                        field + arguments(question, "first: 100") + " { nodes { " + fields(wanted) + " } }",
                        field,
                        question,
                        wanted))
                .as("GraphQL")
                .isEqualTo(rows);
        assertThat(rows).hasSize(count);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        payments/recast    | paymentsRecast    | boundariesOn=2012-04-01&by=year&perHead=registered  | period organisation.code amount weighedOn perHead.amount perHead.people | 6
        payments/recast    | paymentsRecast    | boundariesOn=2005-01-01&by=all                       | period organisation.code amount mappedFrom         | 3
        """)
    void wholeAnswersAgree(String path, String field, String question, String columns, int count) {
        var wanted = List.of(columns.split(" "));
        var rows = json(path, question, wanted);
        assertThat(csv(path, question, wanted)).as("CSV").isEqualTo(rows);
        assertThat(graphQl(field + arguments(question, "") + " { " + fields(wanted) + " }", field, question, wanted))
                .as("GraphQL")
                .isEqualTo(rows);
        assertThat(rows).hasSize(count);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        nearest-organisations | nearestOrganisations | postcode=NM4&limit=3                     | from { latitude longitude matched organisations } placed active organisations { metres organisation { code } line }
        nearest-organisations | nearestOrganisations | organisation=N91015                      | from { latitude restsOn } organisations { metres }
        coverage              | coverage             |                                          | practices { code } withoutGeometry { name feature since { edition on } } map { gaps { squareKilometres areas { code } } overlaps { metresWide } }
        comparison            | comparison           | of=9N4,9N5                               | years figures { id values year others { key amount } } subjects { key members { code } } areas { name amounts }
        comparison            | comparison           | of=9N4,9N6&boundariesOn=2012-04-01       | boundariesOn figures { id values } unmapped { year amount paid }
        map                   | map                  | of=districts                             | width height areas { code name path }
        """)
    void singleAnswersAgree(String path, String field, String question, String asked) {
        var byRest = map(map(parse(get("/api/v1/" + path + "?" + (question == null ? "" : question))))
                .get("item"));
        var byGraphQl = map(ask(field + arguments(question == null ? "" : question, "") + " { " + asked + " }", "")
                .get(field));
        assertThat(shape(byGraphQl, byGraphQl)).isEqualTo(shape(byGraphQl, byRest));
    }

    /** What the one answer holds, of the other; numbers as they are written without needless noughts. */
    private static Object shape(Object like, Object value) {
        if (like instanceof Map<?, ?> asked) {
            return asked.keySet().stream()
                    .map(Object::toString)
                    .sorted()
                    .map(key -> key + "=" + shape(asked.get(key), map(value).get(key)))
                    .toList();
        }
        if (like instanceof List<?> items) {
            var others = (List<?>) value;
            var all = new ArrayList<Object>();
            for (int place = 0; place < Math.max(items.size(), others.size()); place++) {
                all.add(
                        place < items.size() && place < others.size()
                                ? shape(items.get(place), others.get(place))
                                : "missing");
            }
            return all;
        }
        return text(value);
    }

    private static List<String> json(String path, String question, List<String> wanted) {
        var limit = path.contains("/") ? "" : "&limit=100";
        return lines(
                maps(map(parse(get("/api/v1/" + path + "?" + question + limit))).get("items")), wanted);
    }

    private static List<String> ndjson(String path, String question, List<String> wanted) {
        return lines(
                get("/api/v1/" + path + ".ndjson?" + question)
                        .lines()
                        .map(line -> map(parse(line)))
                        .toList(),
                wanted);
    }

    private static List<String> csv(String path, String question, List<String> wanted) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(get("/api/v1/" + path + ".csv?" + question))) {
            return rows.stream()
                    .map(row -> wanted.stream()
                            .map(column -> row.findField(column).orElse(""))
                            .map(RegisterAgreementTest::plain)
                            .collect(Collectors.joining(" | ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> graphQl(String query, String field, String question, List<String> wanted) {
        var answer = ask(query, question).get(field);
        return lines(maps(answer instanceof Map<?, ?> connection ? connection.get("nodes") : answer), wanted);
    }

    private static List<String> lines(List<Map<String, Object>> items, List<String> wanted) {
        return items.stream()
                .map(item ->
                        wanted.stream().map(column -> text(value(item, column))).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Object value(Object item, String column) {
        for (var step : column.split("\\.")) {
            item = item == null ? null : map(item).get(step);
        }
        return item;
    }

    private static String text(Object value) {
        return value == null ? "" : plain(Objects.toString(value));
    }

    /** Enumerations are in capitals in GraphQL; numbers lose their needless noughts. */
    private static String plain(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?(E\\d+)?")) {
            return new java.math.BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return text.matches("[A-Z][A-Z_]{3,}") ? text.toLowerCase().replace('_', '-') : text;
    }

    private static String fields(List<String> wanted) {
        return wanted.stream()
                .map(column -> column.contains(".") ? column.replace(".", " { ") + " }" : column)
                .collect(Collectors.joining(" "));
    }

    private static String arguments(String question, String more) {
        var all = Arrays.stream(question.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("asAt="))
                .map(part -> part.split("=", 2))
                .map(part -> part[0] + ": " + literal(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!more.isEmpty()) {
            all.add(more);
        }
        return all.isEmpty() ? "" : "(" + String.join(", ", all) + ")";
    }

    private static String literal(String name, String value) {
        if (value.matches("\\d+|true|false")) {
            return value;
        }
        return switch (name) {
            case "role", "kind", "by", "perHead" -> value.toUpperCase().replace('-', '_');
            case "of" -> value.equals("districts") ? "DISTRICTS" : "[\"" + value.replace(",", "\", \"") + "\"]";
            default -> "\"" + value + "\"";
        };
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
        if (data == null || map(parse(answer.body())).containsKey("errors")) {
            throw new AssertionError(query + "\n" + answer.body());
        }
        return asAt.isPresent() ? map(map(data).get("asAt")) : map(data);
    }

    private static String get(String address) {
        var answer = NorthmoorOnline.probe().get(address);
        assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
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
}
