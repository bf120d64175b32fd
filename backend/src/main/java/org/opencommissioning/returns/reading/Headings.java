package org.opencommissioning.returns.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises headings, however they are spelled, among the columns of a return. */
public final class Headings<C extends Column> {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z]{6,}");
    private static final int LONGEST_HEADING = 80;

    /** A heading named a column: {@code rank} 0 by its surest spelling; misspelled ones come last. */
    public record Match<C>(C column, int rank) {}

    private record Known<C>(C column, List<Word> plain, List<Pattern> spellings) {
        private boolean isNear(Word reduced, int allowed) {
            return plain.stream().anyMatch(word -> word.isNear(reduced, allowed));
        }
    }

    /**
     * A spelling and the set of its letters. One letter changed changes the set in two places at most, so most words are known to
     * be far apart without a look at their order.
     */
    private record Word(String text, int letters) {
        static Word of(String text) {
            return new Word(text, text.chars().reduce(0, (set, letter) -> set | 1 << (letter & 31)));
        }

        boolean isNear(Word other, int allowed) {
            return Integer.bitCount(letters ^ other.letters) <= 2 * allowed
                    && Spelling.distance(text, other.text, allowed) <= allowed;
        }
    }

    private final List<Known<C>> known;

    public Headings(List<C> columns) {
        known = columns.stream()
                .map(column -> new Known<>(
                        column,
                        Stream.concat(Stream.of(reduced(column.title())), column.spellings().stream())
                                .filter(PLAIN.asMatchPredicate())
                                .map(Word::of)
                                .toList(),
                        column.spellings().stream().map(Pattern::compile).toList()))
                .toList();
    }

    /** The column a heading names, empty when none or when it could name two. */
    public Optional<Match<C>> match(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var reduced = reduced(heading);
        return known.stream()
                .flatMap(column -> IntStream.range(0, column.spellings.size())
                        .filter(i -> column.spellings.get(i).matcher(reduced).matches())
                        .mapToObj(i -> new Match<>(column.column, i)))
                .findFirst()
                .or(() -> misspelled(reduced));
    }

    private Optional<Match<C>> misspelled(String reduced) {
        int allowed = reduced.length() >= 9 ? 2 : reduced.length() >= 6 ? 1 : 0;
        var word = Word.of(reduced);
        var near = known.stream()
                .filter(column -> allowed > 0 && column.isNear(word, allowed))
                .toList();
        return near.size() == 1
                ? Optional.of(new Match<>(
                        near.getFirst().column, near.getFirst().spellings.size()))
                : Optional.empty();
    }

    /** Told of a second heading that names a column as surely as the one found before. */
    @FunctionalInterface
    public interface Twice<C> {
        void named(C column, int first, int again);
    }

    /** As below, where it does not matter that a column may stand twice. */
    public Map<C, Integer> places(List<String> headings) {
        return places(headings, (column, first, again) -> {});
    }

    /** In which place of a file each column stands: where its heading is surest, the first of equals. In the return's order. */
    public Map<C, Integer> places(List<String> headings, Twice<C> twice) {
        record Surest(int place, int rank) {}
        var surest = new HashMap<C, Surest>();
        for (int place = 0; place < headings.size(); place++) {
            var match = match(headings.get(place)).orElse(null);
            if (match == null) {
                continue;
            }
            var before = surest.get(match.column());
            if (before == null || match.rank() < before.rank()) {
                surest.put(match.column(), new Surest(place, match.rank()));
            } else if (match.rank() == before.rank()) {
                twice.named(match.column(), before.place(), place);
            }
        }
        var places = new LinkedHashMap<C, Integer>();
        for (var column : known) {
            if (surest.containsKey(column.column)) {
                places.put(column.column, surest.get(column.column).place());
            }
        }
        return places;
    }

    /** How many different columns a row's cells name: a row of headings names most of them. */
    public int score(SentRow row) {
        return (int) IntStream.range(0, Math.min(row.cells().length, WorkbookLimits.COLUMNS))
                .mapToObj(row::cell)
                .filter(cell -> !Blank.is(cell))
                .flatMap(cell -> match(cell).stream())
                .map(Match::column)
                .distinct()
                .count();
    }

    /** Small letters and digits only, {@code gbp} for a pound sign; signs that a wrong encoding makes of a pound sign or a space fall away. */
    public static String reduced(String heading) {
        return NOT_A_LETTER
                .matcher(heading.toLowerCase(Locale.ROOT).replace("£", "gbp"))
                .replaceAll("");
    }
}
