package org.opencommissioning.publication.returntypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.publication.checking.CheckedDelivery;
import org.opencommissioning.publication.checking.CheckedFile;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.OrganisationCode;

/** Each example is sent through the very check: what is said to pass passes, what is said to fail gives this finding and no other. */
@Tag("database")
class RuleExamplesTest {
    /** No small file breaks them. */
    private static final Set<String> WITHOUT = Set.of(
            "CA04", // a part of a month
            "CA07", // 50,000 rows
            "RE04", // a part of a month
            "RE07", // a million rows
            "SP52", // 1.5 million different rows
            "AL09", // 50,000 lines
            "EX05", // 500 lines
            "BD03", // a million positions
            "IN05", // 20,000 interests
            "RP05", // 200 replies
            "CT05", // 20,000 contracts
            "DC05", // 20,000 rows of decisions
            "PL05", // 5,000 items of a plan
            "PL22", // which documents were sent is told to nobody who only tries a file out
            "PL39", // a workbook of several sheets
            "CO25", // nor those of a consultation
            "PG05", // 5,000 rows of progress
            "BD29", // a topology with coarse steps
            // What moderators decided, and what a HealthWatch sent before, is told to nobody who only tries a file out.
            "CO20",
            "CR11",
            "FB22",
            "FB31",
            "FB32",
            "FB33",
            "FB34",
            "FB35");

    private static final Sample AS_IT_IS = new Sample(null, null, null, null, null, null, null, null, null);
    private static TestPortal empty;

    @BeforeAll
    static void open() {
        empty = TestPortal.empty();
    }

    @AfterAll
    static void close() {
        empty.close();
    }

    static Stream<String> sets() {
        return Stream.concat(
                Stream.of("files"), kinds(NorthmoorOnline.portal()).stream().map(PublishableReturn::kind));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void examplesGiveExactlyTheFindingsThatTheyShow(String set) throws IOException {
        var wrong = new ArrayList<String>();
        var examples = examples().of(set);
        verdict(examples, AS_IT_IS, said(set), set, wrong);
        for (var entry : examples.rules().entrySet()) {
            var rule = entry.getKey();
            var example = entry.getValue();
            var besides = example.besides() == null ? List.<String>of() : example.besides();
            var expected = new TreeSet<>(besides);
            verdict(
                    examples,
                    example.passes() == null ? AS_IT_IS : example.passes(),
                    example.passes() == null ? said(set) : expected,
                    rule + " passes",
                    wrong);
            expected.add(rule);
            verdict(examples, example.fails(), expected, rule + " fails", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleHasAnExample() {
        for (var type : kinds(NorthmoorOnline.portal())) {
            assertThat(type.rules().stream()
                            .map(Rule::id)
                            .filter(rule ->
                                    examples().showing(type.kind(), rule).isEmpty()))
                    .as(type.kind())
                    .isSubsetOf(WITHOUT);
        }
    }

    @Test
    void anExampleThatIsOfNoRuleIsNoticed() {
        for (var type : kinds(NorthmoorOnline.portal())) {
            assertThat(type.rules().stream().map(Rule::id))
                    .as(type.kind())
                    .containsAll(examples().of(type.kind()).rules().keySet());
        }
        assertThatThrownBy(() -> examples().of("gossip")).isInstanceOf(IllegalStateException.class);
    }

    /** Of districts a note counts those that were matched, whatever the file. */
    private static Set<String> said(String set) {
        return set.equals("district-boundaries") ? Set.of("BD15") : Set.of();
    }

    private static void verdict(
            ExamplesOfKind examples, Sample sample, Set<String> expected, String what, List<String> wrong)
            throws IOException {
        var checked = check(examples, sample);
        var found = new TreeSet<String>();
        checked.findings().forEach(finding -> found.add(finding.rule()));
        if (!what.endsWith("fails") ? !expected.containsAll(found) : !found.equals(new TreeSet<>(expected))) {
            wrong.add(what + ": expected " + expected + ", found "
                    + checked.findings().stream()
                            .limit(4)
                            .map(finding -> finding.rule() + " " + finding.line() + " " + finding.message())
                            .toList());
        }
    }

    private static CheckedFile check(ExamplesOfKind examples, Sample sample) throws IOException {
        var portal = Boolean.TRUE.equals(sample.empty()) ? empty : NorthmoorOnline.portal();
        var context = portal.context();
        var file = new SampleFile(
                context.getBean(ReturnKinds.class).type(examples.kind()).description(), examples);
        var delivery = context.getBean(CheckedDelivery.class)
                .of(
                        OrganisationCode.parse(sample.publisher() == null ? examples.publisher() : sample.publisher()),
                        sample.period() == null ? examples.period() : sample.period(),
                        "example",
                        file.bytes(sample));
        return context.getBean(CheckFile.class).check(examples.kind(), delivery);
    }

    private static Examples examples() {
        return NorthmoorOnline.portal().context().getBean(Examples.class);
    }

    private static List<PublishableReturn<?>> kinds(TestPortal portal) {
        return portal.context().getBean(CheckFile.class).types();
    }
}
