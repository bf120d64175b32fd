package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What HealthWatches heard, what moderators decide of it, and what is answered, each as a file. */
final class FeedbackExtract {
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private FeedbackExtract() {}

    static byte[] batch(Country country, County county, YearMonth month) {
        var extract = new FeedbackExtract();
        extract.row(
                "Reference", "About", "Service", "Month", "Channel", "Rating", "Themes", "People", "Consent", "Words");
        for (var heard : Heard.in(country, county, month)) {
            extract.row(
                    heard.reference(),
                    heard.code(),
                    heard.service(),
                    heard.month().toString(),
                    heard.channel(),
                    heard.rating(),
                    heard.themes(),
                    Integer.toString(heard.people()),
                    "yes",
                    heard.words());
        }
        return extract.file.toByteArray();
    }

    /** Item by item, in the columns of {@code demo/decisions}. */
    static byte[] decisions(Stream<Heard> all) {
        var extract = new FeedbackExtract();
        extract.row("reference", "outcome", "why", "reason", "also_take_out");
        all.filter(heard -> heard.outcome() != null).forEach(heard -> {
            boolean returned = heard.outcome().equals("returned");
            extract.row(
                    heard.reference(),
                    heard.outcome(),
                    returned ? "abuse" : "",
                    returned
                            ? "It abuses a person; a complaint belongs to the practice."
                            : "What tells who somebody is has been taken out.",
                    "");
        });
        return extract.file.toByteArray();
    }

    /** @param answered by one body, to one batch */
    static byte[] answers(List<Heard> answered) {
        var extract = new FeedbackExtract();
        extract.row(
                "HealthWatch",
                "Reference",
                "Kind",
                "Date",
                "Until",
                "Working days",
                "Words",
                "What will change",
                "By when",
                "Done on",
                "Evidence");
        for (var heard : answered) {
            var day = heard.answeredOn();
            extract.row(
                    BodiesExtract.healthwatch(heard.county()),
                    heard.reference(),
                    "answer",
                    day.toString(),
                    "",
                    "",
                    heard.answer(),
                    heard.change(),
                    heard.change().isEmpty() ? "" : day.plusMonths(3).toString(),
                    "",
                    "");
        }
        return extract.file.toByteArray();
    }

    private void row(String... cells) {
        List.of(cells).forEach(file::cell);
        file.endLine();
    }
}
