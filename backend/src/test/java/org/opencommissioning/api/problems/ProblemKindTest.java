package org.opencommissioning.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.CommittedFile;

class ProblemKindTest {
    @Test
    void everyKindIsExplainedInTheDocs() throws IOException {
        var page = new StringBuilder("""
            # Problems

            Every refusal is a Problem (RFC 9457, `application/problem+json`): `type`, `title`, `status`, `detail`, `instance` and
            `errors`, which names each parameter or field at fault with its `value`, a `detail` and how to `mend` it. A type never
            changes meaning. GraphQL errors carry the last step of the type as `extensions.type`. The same list: `GET /problems`.

            | type | status | title | explanation |
            |---|---|---|---|
            """);
        for (var kind : ProblemKind.values()) {
            page.append("| `%s` | %d | %s | %s |%n"
                    .formatted(kind.type(), kind.status(), kind.title(), kind.explanation()));
        }
        CommittedFile.check("docs/problems.md", page.toString(), ProblemKindTest.class);
    }

    @Test
    void theNearestKnownNameIsOffered() {
        var known = List.of("parish", "minDepth", "dugOn");
        assertThat(Nearest.mend("parihs", known)).isEqualTo("Did you mean 'parish'?");
        assertThat(Nearest.mend("mindepth", known)).isEqualTo("Did you mean 'minDepth'?");
        assertThat(Nearest.mend("colour", known)).isEqualTo("Use one of: dugOn, minDepth, parish.");
        assertThat(Nearest.mend("colour", List.of())).isEqualTo("Leave it out.");
    }

    @Test
    void aRefusedValueIsShortened() {
        assertThat(new FieldError("parish", "x".repeat(300), "Too long.", "Shorten it.").value())
                .hasSize(200)
                .endsWith("…");
    }
}
