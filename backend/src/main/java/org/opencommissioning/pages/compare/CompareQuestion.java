package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationCode;

/**
 * The question of the page as its address asks it: {@code of=9N4,9N5&group=West Pennine:9N4,9N6}.
 *
 * @param of     codes of single organisations, in the order given
 * @param groups codes by the reader's name for them
 * @param add    a code, or words to look for
 * @param figure which figure is drawn; null for the first
 */
record CompareQuestion(
        List<OrganisationCode> of,
        Map<String, List<OrganisationCode>> groups,
        @Nullable String figure,
        @Nullable LocalDate boundariesOn,
        @Nullable String add,
        List<FieldProblem> problems) {
    static final int MOST = 5;
    private static final int MOST_MEMBERS = 50;
    private static final int LONGEST_NAME = 60;

    /** @param parameters every value of a parameter, by its name */
    static CompareQuestion of(Function<String, List<String>> parameters) {
        return new Reader(parameters, new ArrayList<>()).read();
    }

    /** What is to be added, where it has the form of a code. */
    Optional<OrganisationCode> added() {
        return of.size() + groups.size() < MOST && add != null ? Reader.code(add) : Optional.empty();
    }

    private record Reader(Function<String, List<String>> parameters, List<FieldProblem> problems) {
        private Optional<String> one(String name) {
            return parameters.apply(name).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }

        CompareQuestion read() {
            var groups = new LinkedHashMap<String, List<OrganisationCode>>();
            parameters.apply("group").forEach(text -> group(text, groups));
            one("groupOf").ifPresent(codes -> group(one("groupName").orElse("My group") + ":" + codes, groups));
            var of = new ArrayList<>(one("of").map(text -> codes("of", text)).orElse(List.of()));
            if (of.size() + groups.size() > MOST) {
                problems.add(new FieldProblem("of", "At most five can be compared; the first five are shown."));
            }
            return new CompareQuestion(
                    of.stream().distinct().limit(MOST).toList(),
                    limited(groups, MOST - Math.min(MOST, of.size())),
                    one("figure").orElse(null),
                    one("boundariesOn").flatMap(this::day).orElse(null),
                    one("add").orElse(null),
                    problems);
        }

        private void group(String text, Map<String, List<OrganisationCode>> groups) {
            int colon = text.lastIndexOf(':');
            var name = colon < 0 ? "" : text.substring(0, colon).strip();
            var codes = codes("group", text.substring(colon + 1));
            if (name.isEmpty() || name.length() > LONGEST_NAME || codes.isEmpty()) {
                problems.add(new FieldProblem(
                        "group", "A group has a name of at most 60 letters and codes, such as West:9N4,9N6."));
            } else {
                groups.put(name, codes);
            }
        }

        private List<OrganisationCode> codes(String field, String text) {
            var codes = new ArrayList<OrganisationCode>();
            Arrays.stream(text.split("[,;\\s]+"))
                    .filter(code -> !code.isBlank())
                    .limit(MOST_MEMBERS)
                    .forEach(code -> code(code).ifPresentOrElse(codes::add, () -> noCode(field, code)));
            return codes.stream().distinct().toList();
        }

        private void noCode(String field, String text) {
            problems.add(new FieldProblem(
                    field,
                    "“" + text.substring(0, Math.min(40, text.length()))
                            + "” does not have the form of a code, such as 9N4."));
        }

        private static Optional<OrganisationCode> code(String text) {
            try {
                return Optional.of(OrganisationCode.parse(text));
            } catch (IllegalArgumentException words) {
                return Optional.empty();
            }
        }

        private Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                problems.add(new FieldProblem("boundariesOn", "“" + text + "” is not a day. Write 2013-03-31."));
                return Optional.empty();
            }
        }

        private static Map<String, List<OrganisationCode>> limited(
                Map<String, List<OrganisationCode>> groups, int most) {
            var first = new LinkedHashMap<String, List<OrganisationCode>>();
            groups.entrySet().stream().limit(most).forEach(group -> first.put(group.getKey(), group.getValue()));
            return first;
        }
    }
}
