package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.Themes;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.values.OrganisationCode;

/**
 * What can be followed: a list with its filters, or an organisation. The same question always makes the same topic.
 *
 * @param question the filters that were given, by name, in the order of {@link What}
 */
public record Topic(What what, Map<String, String> question) {
    private static final int LONGEST_WORDS = 200;
    private static final Set<String> STATES = Set.of("answered", "answered-late", "running", "overdue", "no-clock");

    /** Kinds of topic, each with the filters that it takes. */
    public enum What {
        /** Everything published, corrected and withdrawn. */
        PUBLICATIONS("/publications", "publisher", "corrections"),
        /** What people said, and what became of it. */
        FEEDBACK(
                "/feedback",
                "about",
                "healthwatch",
                "theme",
                "words",
                "from",
                "to",
                "state",
                "rating",
                "channel",
                "service"),
        /** What one organisation published and what was said of it. */
        ORGANISATION("/organisations", "code");

        private final String path;
        private final List<String> filters;

        What(String path, String... filters) {
            this.path = path;
            this.filters = List.of(filters);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Topic {
        question = Collections.unmodifiableMap(new LinkedHashMap<>(question));
    }

    /**
     * As a reader asks for it.
     *
     * @param parameter the value of a parameter, where it was given
     * @throws Refusal when a filter is wrong: whoever follows would never see that it was left out
     */
    public static Topic asked(Function<String, Optional<String>> parameter) {
        var kind = parameter.apply("what").orElse("");
        var what = Arrays.stream(What.values())
                .filter(known -> known.slug().equals(kind))
                .findFirst()
                .orElseThrow(() -> wrong("what", kind, "There is nothing of that name to follow."));
        var question = new LinkedHashMap<String, String>();
        for (var filter : what.filters) {
            parameter.apply(filter).ifPresent(value -> question.put(filter, checked(filter, value)));
        }
        if (what == What.ORGANISATION && question.isEmpty()) {
            throw wrong("code", "", "It is not said which organisation.");
        }
        return new Topic(what, question);
    }

    /** As it was kept. */
    static Topic kept(String what, String question) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : question.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Topic(What.valueOf(what.toUpperCase(Locale.ROOT)), values);
    }

    private static String checked(String filter, String value) {
        return switch (filter) {
            case "publisher", "about", "healthwatch", "code" -> code(filter, value);
            case "from", "to" -> month(filter, value);
            case "theme" ->
                one(
                        filter,
                        value,
                        Themes.all().stream().anyMatch(known -> known.theme().equals(value)));
            case "state" -> one(filter, value, STATES.contains(value));
            case "rating" -> one(filter, value, value.matches("[1-5]"));
            case "channel" -> one(filter, value, FeedbackFilter.CHANNELS.contains(value));
            case "corrections" -> one(filter, value, value.equals("true"));
            default -> one(filter, value, value.length() <= LONGEST_WORDS && !value.matches("(?s).*\\p{Cntrl}.*"));
        };
    }

    private static String code(String filter, String value) {
        try {
            return OrganisationCode.parse(value).text();
        } catch (IllegalArgumentException e) {
            throw wrong(filter, value, "That is no code of an organisation.");
        }
    }

    private static String month(String filter, String value) {
        try {
            return YearMonth.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw wrong(filter, value, "That is no month.");
        }
    }

    private static String one(String filter, String value, boolean right) {
        if (!right) {
            throw wrong(filter, value, "That is no value of " + filter + ".");
        }
        return value;
    }

    private static Refusal wrong(String filter, String value, String detail) {
        return ProblemKind.BAD_VALUE.refusal(filter, value, detail, "Take the link \"Follow\" of the page itself.");
    }

    /** Whose it is; null where it is no particular organisation's. */
    @Nullable
    OrganisationCode organisation() {
        for (var filter : List.of("publisher", "about", "healthwatch", "code")) {
            if (question.containsKey(filter)) {
                return new OrganisationCode(question.get(filter));
            }
        }
        return null;
    }

    /** Whether it narrows a list by more than an organisation. */
    boolean isSearch() {
        return question.keySet().stream()
                .anyMatch(filter ->
                        !Set.of("publisher", "about", "healthwatch", "code").contains(filter));
    }

    /** The filters as the query of an address. */
    String query() {
        return question.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The page that shows it. */
    public String page() {
        return what == What.ORGANISATION ? what.path + "/" + question.get("code") : address(what.path);
    }

    /** The same as an Atom feed; null where there is none. */
    public @Nullable String atom() {
        return switch (what) {
            case PUBLICATIONS -> address("/changes.atom");
            case FEEDBACK -> address("/feedback.atom");
            case ORGANISATION -> "/changes.atom?publisher=" + question.get("code");
        };
    }

    /** The same as a JSON Feed; null where there is none. */
    public @Nullable String json() {
        return switch (what) {
            case PUBLICATIONS -> address("/changes.json");
            case FEEDBACK -> address("/feedback.json");
            case ORGANISATION -> "/changes.json?publisher=" + question.get("code");
        };
    }

    private String address(String path) {
        return question.isEmpty() ? path : path + "?" + query();
    }

    /** Which publications it means; empty where it means none. */
    Optional<PublicationFilter> publications() {
        return switch (what) {
            case PUBLICATIONS ->
                Optional.of(new PublicationFilter(
                        organisation(), null, null, null, question.containsKey("corrections") ? true : null));
            case FEEDBACK -> Optional.empty();
            case ORGANISATION -> Optional.of(PublicationFilter.by(organisation()));
        };
    }

    /** Which feedback it means; empty where it means none. */
    Optional<FeedbackFilter> feedback() {
        return switch (what) {
            case PUBLICATIONS -> Optional.empty();
            case FEEDBACK ->
                Optional.of(new FeedbackFilter(
                        code("about"),
                        code("healthwatch"),
                        question.get("theme"),
                        question.get("words"),
                        question.containsKey("from")
                                ? YearMonth.parse(question.get("from")).atDay(1)
                                : null,
                        question.containsKey("to")
                                ? YearMonth.parse(question.get("to")).atEndOfMonth()
                                : null,
                        question.get("state"),
                        question.containsKey("rating") ? Integer.valueOf(question.get("rating")) : null,
                        question.get("channel"),
                        question.get("service")));
            case ORGANISATION -> Optional.of(FeedbackFilter.about(organisation()));
        };
    }

    private @Nullable OrganisationCode code(String filter) {
        return question.containsKey(filter) ? new OrganisationCode(question.get(filter)) : null;
    }
}
