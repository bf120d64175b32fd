package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.returns.Rule;

/** docs/rules.md says every rule of every return, in the words that submitters read. */
@Tag("database")
class RulesPageTest {
    @Test
    void everyRuleIsOnThePageInItsOwnWords() throws Exception {
        var page = Repository.root().resolve("docs/rules.md");
        var actual = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(page, actual);
        }
        assertThat(Files.readString(page))
                .as("Read the difference as a submitter would, then accept it by: mvn -pl backend -am test"
                        + " -Dtest=RulesPageTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -DskipFrontendTests=true")
                .isEqualTo(actual);
    }

    @Test
    void noTwoRulesOfAReturnShareAnId() {
        for (var type : types()) {
            assertThat(type.rules().stream().map(Rule::id)).as(type.kind()).doesNotHaveDuplicates();
        }
    }

    private static String page() {
        var text = new StringBuilder("""
            # Rules that files are checked by

            For each kind of return: the rule's id, what it does to the file or row that breaks it, what must be true, and how to mend it. An id never changes its meaning.
            Each rule by a file that passes and one that fails, with the columns and templates of each return: the pages below `/returns`.
            """);
        for (var type : types()) {
            text.append("\n## ")
                    .append(type.title())
                    .append(" (`")
                    .append(type.kind())
                    .append("`)\n\n");
            text.append("| id | severity | rule | how to mend it |\n|---|---|---|---|\n");
            text.append(type.rules().stream()
                    .sorted(Comparator.comparing(Rule::id))
                    .map(RulesPageTest::line)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }

    private static String line(Rule rule) {
        return "| %s | %s | %s | %s |\n".formatted(rule.id(), rule.severity().slug(), rule.sentence(), rule.mend());
    }

    private static List<ReturnType<?>> types() {
        try (var portal = TestPortal.empty()) {
            var types = new ArrayList<ReturnType<?>>();
            portal.context().getBeansOfType(ReturnType.class).forEach(types::add);
            types.sort(Comparator.comparing((ReturnType<?> type) -> type.kind()));
            return types;
        }
    }
}
