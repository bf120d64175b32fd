package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;

class CrossRowsTest {
    @Test
    void sp52_aFileOfMoreRowsThanCanBeComparedSaysSo() {
        assertThat(said(3, 4)).containsExactly("SP52: Only the first 3 different rows were compared with all others.");
    }

    @Test
    void sp52_aFileThatJustFitsIsComparedInSilence() {
        assertThat(said(3, 3)).isEmpty();
    }

    private static List<String> said(int mostRows, int sentRows) {
        var crossRows = new CrossRows(mostRows);
        LongStream.rangeClosed(1, sentRows)
                .forEach(line -> crossRows.row(new SentRow(line, new String[] {"row " + line}), 2_500_000));
        var findings = new ArrayList<Finding>();
        crossRows.report(findings::add);
        return findings.stream()
                .map(finding -> finding.rule().id() + ": " + finding.message())
                .toList();
    }
}
