package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.database.Sql;

/** When a rule is changed, it can be seen which published files it would have judged otherwise. */
@Tag("database")
class RecheckTest {
    private static final Workspace WORK = Workspace.asleep();

    @AfterAll
    static void close() {
        WORK.close();
    }

    @Test
    void filesThatWouldBeJudgedOtherwiseAreNamed() throws Exception {
        assertThat(recheck()).allMatch(file -> !file.differs());

        try (var writer = WORK.portal().database().openAsWriter()) {
            Sql.of("""
                update intake.submission s
                set accepted_rows = s.accepted_rows + 1
                from published.publication p
                where p.publication_id = s.publication_id and p.edition = 76
                """).update(writer);
            Sql.of("""
                insert into intake.finding (submission_id, number, rule, severity, message)
                select s.submission_id, 1000000, 'SP99', 'NOTE', 'A rule that was'
                from intake.submission s
                join published.publication p using (publication_id)
                where p.edition = 74
                """).update(writer);
        }

        assertThat(recheck().stream().filter(RecheckPublications.Rechecked::differs))
                .extracting(RecheckPublications.Rechecked::edition)
                .containsExactly(74L, 76L);
    }

    private static List<RecheckPublications.Rechecked> recheck() throws Exception {
        var all = new ArrayList<RecheckPublications.Rechecked>();
        WORK.portal().context().getBean(RecheckPublications.class).recheck("payments", all::add);
        return all;
    }
}
