package org.opencommissioning.returns.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Delivery;

/**
 * How a text file separates its cells.
 *
 * @param spacesBeforeQuotes whether white space stands between a delimiter and a quotation mark
 */
record CsvShape(char delimiter, boolean spacesBeforeQuotes) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final Pattern SPACED_QUOTE = Pattern.compile("[,;\\t|] +\"");
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 50;

    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(spacesBeforeQuotes);
    }

    /**
     * The delimiter under which some row of the beginning looks most like headings; between equals the one that makes more cells.
     *
     * @param headings how many known headings a row holds
     */
    static CsvShape of(Delivery.Bytes content, TextEncoding encoding, ToIntFunction<SentRow> headings)
            throws IOException {
        var sample = sample(content, encoding);
        boolean spaced = SPACED_QUOTE.matcher(sample).find();
        var best = new CsvShape(',', spaced);
        long most = -1;
        for (char delimiter : DELIMITERS) {
            var shape = new CsvShape(delimiter, spaced);
            long score = shape.score(sample, headings);
            if (score > most) {
                most = score;
                best = shape;
            }
        }
        return best;
    }

    private static String sample(Delivery.Bytes content, TextEncoding encoding) throws IOException {
        try (var text = new InputStreamReader(content.open(), encoding.charset())) {
            var sample = new char[SAMPLE_CHARACTERS];
            int filled = 0;
            int read = 0;
            while (read >= 0 && filled < sample.length) {
                read = text.read(sample, filled, sample.length - filled);
                filled += Math.max(read, 0);
            }
            int start = filled > 0 && sample[0] == '\ufeff' ? 1 : 0;
            return new String(sample, start, filled - start);
        }
    }

    private long score(String sample, ToIntFunction<SentRow> headings) throws IOException {
        long best = 0;
        int seen = 0;
        try (var rows = reader().build(new CsvCells(), sample).iterator()) {
            while (rows.hasNext() && seen++ < SAMPLE_ROWS) {
                var row = rows.next();
                best = Math.max(best, headings.applyAsInt(row) * 1000L + Math.min(row.cells().length, 999));
            }
        } catch (CsvParseException cutOff) {
            return best; // the sample may end within quotation marks
        }
        return best;
    }

    /** Whether a cell with line breaks holds as many delimiters as whole rows do: an unclosed quotation mark swallowed them. */
    boolean looksLikeRows(String cell, int columns) {
        return cell.chars().filter(c -> c == delimiter).count() >= Math.max(2, columns - 1);
    }
}
