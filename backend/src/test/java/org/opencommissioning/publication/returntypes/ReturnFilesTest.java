package org.opencommissioning.publication.returntypes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.api.CommittedFile;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.publication.checking.CheckedDelivery;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.values.OrganisationCode;

/** What can be taken away of a return: committed, accepted by the check, and recognised by the reading. */
@Tag("database")
class ReturnFilesTest {
    private static final JsonFactory JSON = new JsonFactory();
    private final HttpProbe portal = NorthmoorOnline.probe();

    static Stream<String> kinds() {
        return NorthmoorOnline.portal().context().getBean(CheckFile.class).types().stream()
                .map(ReturnType::kind);
    }

    static Stream<String> tables() {
        return kinds().filter(kind -> description(kind).form().isTable());
    }

    static Stream<String> headed() {
        return kinds().filter(kind -> files(kind).hasTemplate());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void columnsAreDescribedForProgramsAsCommitted(String kind) throws IOException {
        var path = "/api/v1/returns/" + kind;
        CommittedFile.check(
                "openapi/returns/" + kind + ".csv-metadata.json",
                laidOut(portal.get(path + "/csvw").body()),
                getClass());
        CommittedFile.check(
                "openapi/returns/" + kind + ".table-schema.json",
                laidOut(portal.get(path + "/table-schema").body()),
                getClass());
    }

    @Test
    void nothingIsCommittedOfAReturnThatThereIsNot() throws IOException {
        try (var files = Files.list(Path.of("../openapi/returns"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("[.].*", "")))
                    .containsOnlyElementsOf(tables().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headed")
    void aTemplateFilledWithTheExampleIsTaken(String kind) throws IOException {
        var headings = CsvText.read(
                        portal.get("/api/v1/returns/" + kind + "/template.csv").body())
                .getFirst();
        var filled = filled(kind, headings);
        assertThat(verdict(kind, CsvText.write(filled).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("accepted []");
        assertThat(verdict(kind, WorkbookFile.of(filled))).isEqualTo("accepted []");
        assertThat(WorkbookFile.of(List.of(headings))).startsWith((byte) 'P', (byte) 'K');
    }

    /** Every column renamed to one of its other headings: if one were not read, a required column would be missing or a finding made. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("headed")
    void everyHeadingThatIsSaidToBeReadIsRead(String kind) throws IOException {
        var example = sample(kind).table();
        for (var column : description(kind).columns()) {
            int place = example.getFirst().indexOf(column.name());
            for (var heading : column.holds().headings()) {
                if (place >= 0) {
                    var renamed = new ArrayList<>(example);
                    var headings = new ArrayList<>(example.getFirst());
                    headings.set(place, heading);
                    renamed.set(0, headings);
                    assertThat(verdict(kind, CsvText.write(renamed).getBytes(StandardCharsets.UTF_8)))
                            .as(heading)
                            .isEqualTo("accepted []");
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theExampleIsAsItsColumnsAreDescribed(String kind) {
        var columns = description(kind).columns();
        var example = sample(kind).table();
        boolean headed = files(kind).hasTemplate();
        for (var row : example.subList(headed ? 1 : 0, example.size())) {
            for (int place = 0; place < row.size(); place++) {
                int at = place;
                var column = headed
                        ? columns.stream()
                                .filter(known ->
                                        known.name().equals(example.getFirst().get(at)))
                                .findFirst()
                                .orElseThrow()
                        : columns.get(place);
                var pattern = column.holds().type().isDay()
                        ? "[0-9-]{8,10}"
                        : column.holds().type().pattern();
                if (pattern != null && !row.get(place).isEmpty()) {
                    assertThat(row.get(place)).as(column.name()).matches(pattern);
                }
            }
        }
    }

    @Test
    void kindsWithoutATableSayWhereTheyAreDescribed() {
        assertThat(portal.get("/api/v1/returns/boundaries/template").body()).contains("there is no template");
        assertThat(portal.get("/api/v1/returns/boundaries/csvw").statusCode()).isEqualTo(404);
        assertThat(portal.get("/api/v1/returns/gossip").body()).contains("There is no return 'gossip'.");
        assertThat(portal.get("/api/v1/returns/boundaries/example").body()).contains("FeatureCollection");
    }

    @Test
    void restAndGraphQlSayTheSame() {
        var rest = portal.get("/api/v1/returns/payments").body();
        var graph = portal.post("/graphql", "application/json", """
            {"query":"{ returns { kind ruleCount } return(kind: \\"payments\\") { title columns { name need } rules { id fails { cells { value } } } } }"}
            """.strip()).body();

        assertThat(rest).contains("\"name\":\"Amount\"", "\"need\":\"required\"", "\"about 567,000\"");
        assertThat(graph)
                .contains("\"Amount\"", "\"required\"", "\"about 567,000\"")
                .doesNotContain("errors");
    }

    private static String verdict(String kind, byte[] bytes) throws IOException {
        var context = NorthmoorOnline.portal().context();
        var examples = context.getBean(Examples.class).of(kind);
        var delivery = context.getBean(CheckedDelivery.class)
                .of(OrganisationCode.parse(examples.publisher()), examples.period(), "filled", bytes);
        var checked = context.getBean(CheckFile.class).check(kind, delivery);
        var rules = new TreeSet<String>();
        checked.findings().forEach(finding -> rules.add(finding.rule()));
        return checked.verdict() + " " + rules;
    }

    private static List<List<String>> filled(String kind, List<String> headings) {
        var example = sample(kind).table();
        var places = headings.stream()
                .map(heading -> example.getFirst().indexOf(heading))
                .toList();
        var filled = new ArrayList<List<String>>();
        filled.add(headings);
        for (var row : example.subList(1, example.size())) {
            filled.add(places.stream()
                    .map(place -> place < 0 ? "" : row.get(place))
                    .toList());
        }
        return filled;
    }

    private static ReturnFiles files(String kind) {
        return new ReturnFiles(kind, description(kind));
    }

    private static ReturnDescription description(String kind) {
        return NorthmoorOnline.portal()
                .context()
                .getBean(ReturnKinds.class)
                .type(kind)
                .description();
    }

    private static SampleFile sample(String kind) {
        return NorthmoorOnline.portal().context().getBean(ReturnKinds.class).sample(kind);
    }

    private static String laidOut(String json) throws IOException {
        var text = new StringWriter();
        try (var parser = JSON.createParser(json);
                var generator = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
        return text + "\n";
    }
}
