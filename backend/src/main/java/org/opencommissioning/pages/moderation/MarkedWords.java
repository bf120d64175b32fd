package org.opencommissioning.pages.moderation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.Personal;
import org.opencommissioning.pages.frame.FieldProblem;

/**
 * Words that wait for a moderator, with the places that are proposed to be taken out.
 *
 * @param marks in the order of the words, none over another
 */
public record MarkedWords(String words, List<Mark> marks) {
    private static final int MOST_PASSAGES = 100;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    /** @param mark place among the proposed redactions, from 0; null where nothing is proposed @param reason of it */
    @Serdeable
    public record Piece(
            String text, @Nullable Integer mark, @Nullable String reason) {}

    /** All of the words, in order. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int number = 0; number < marks.size(); number++) {
            var mark = marks.get(number);
            if (mark.from() > at) {
                pieces.add(new Piece(words.substring(at, mark.from()), null, null));
            }
            pieces.add(new Piece(
                    words.substring(mark.from(), mark.until()),
                    number,
                    mark.reason().redaction()));
            at = mark.until();
        }
        if (at < words.length()) {
            pieces.add(new Piece(words.substring(at), null, null));
        }
        return pieces;
    }

    /**
     * What the moderator wants taken out: the proposals that were left ticked, and every place of the passages that were typed into the
     * field {@code also}, a line each.
     *
     * @param field what the name of a proposal's tick begins with; its number follows
     */
    public List<Mark> chosen(Map<String, String> form, String field) {
        var chosen = new ArrayList<Mark>();
        for (int number = 0; number < marks.size(); number++) {
            if (form.containsKey(field + number)) {
                chosen.add(marks.get(number));
            }
        }
        form.getOrDefault("also", "")
                .lines()
                .map(String::strip)
                .filter(passage -> !passage.isEmpty())
                .limit(MOST_PASSAGES)
                .forEach(passage -> addEach(chosen, passage));
        chosen.sort(Comparator.comparingInt(Mark::from));
        return chosen;
    }

    private void addEach(List<Mark> chosen, String passage) {
        for (int at = words.indexOf(passage); at >= 0; at = words.indexOf(passage, at + passage.length())) {
            int from = at;
            int until = at + passage.length();
            if (chosen.stream().noneMatch(mark -> mark.from() < until && from < mark.until())) {
                chosen.add(new Mark(from, until, Personal.DETAIL));
            }
        }
    }

    /** What is wrong with the reason that a moderator gives; empty where nothing is. */
    public static Optional<FieldProblem> reasonProblem(Map<String, String> form) {
        int length = form.getOrDefault("reason", "").strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON
                ? Optional.of(new FieldProblem(
                        "reason", "Say why in " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters."))
                : Optional.empty();
    }
}
