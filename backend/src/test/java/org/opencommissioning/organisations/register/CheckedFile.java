package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A file that has been checked, as lines a clerk could read. */
record CheckedFile(Checked<RegisterRow> verdict, List<Finding> findings) {
    static final Commissioners NORTHMOOR = new Commissioners(
            Map.of(
                    "9N4", new Commissioners.Life(true, LocalDate.parse("2011-04-01"), null),
                    "9N5", new Commissioners.Life(true, LocalDate.parse("2011-04-01"), LocalDate.parse("2012-09-30")),
                    "9NH", new Commissioners.Life(false, LocalDate.parse("2011-04-01"), null)),
            Map.of("N91099", LocalDate.parse("2010-09-30")));

    static CheckedFile of(RegisterKind kind, RegisterLine... lines) {
        var period = kind == RegisterKind.PRACTICE_AMENDMENTS ? "2013-04" : "2013-04-05";
        return of(kind, period, Arrays.stream(lines).map(RegisterLine::toString).collect(Collectors.joining()));
    }

    static CheckedFile of(RegisterKind kind, String period, String text) {
        return of(kind, period, text.getBytes(StandardCharsets.UTF_8), NORTHMOOR);
    }

    static CheckedFile of(RegisterKind kind, String text, Charset charset) {
        return of(kind, "2013-04-05", text.getBytes(charset), NORTHMOOR);
    }

    static CheckedFile of(RegisterKind kind, String period, byte[] bytes, Commissioners commissioners) {
        return of(kind, period, bytes, commissioners, null);
    }

    static CheckedFile after(EarlierFile earlier, RegisterKind kind, RegisterLine... lines) {
        var text = Arrays.stream(lines).map(RegisterLine::toString).collect(Collectors.joining());
        var period = kind.isWhole() ? "2013-04-05" : "2013-04";
        return of(kind, period, text.getBytes(StandardCharsets.UTF_8), NORTHMOOR, earlier);
    }

    private static CheckedFile of(
            RegisterKind kind,
            String period,
            byte[] bytes,
            Commissioners commissioners,
            @Nullable EarlierFile earlier) {
        var findings = new ArrayList<Finding>();
        try {
            var verdict = new RegisterReturn(kind, () -> commissioners, day -> Optional.ofNullable(earlier))
                    .check(delivery(period, bytes), findings::add);
            return new CheckedFile(verdict, findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Delivery delivery(String period, byte[] bytes) {
        return new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                "register.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    List<RegisterRow> rows() {
        var rows = new ArrayList<RegisterRow>();
        if (verdict instanceof Checked.Accepted<RegisterRow> accepted) {
            try {
                accepted.rows().forEach(rows::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return rows;
    }

    /** {@code RG14 line 1 K '20110231': …} */
    List<String> said() {
        return findings.stream().map(CheckedFile::line).toList();
    }

    private static String line(Finding finding) {
        return finding.rule().id()
                + (finding.line() == null ? "" : " line " + finding.line())
                + (finding.column() == null ? "" : " " + finding.column())
                + (finding.value() == null ? "" : " '" + finding.value() + "'")
                + ": " + finding.message();
    }
}
