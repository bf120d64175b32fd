package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.reports.ReportFilter;
import org.opencommissioning.interests.InterestFilter;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What can be followed: a list with its filters, or an organisation. The same question always makes the same topic.
 *
 * @param question the filters that were given, by name, in the order of {@link What}
 */
public record Topic(What what, Map<String, String> question) {
    private static final int LONGEST_WORDS = 200;
    /** Each is looked for in names, areas, types and descriptions, whenever something is published. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_QUESTION = 2_000;
    private static final Set<String> CODES = Set.of(
            "publisher",
            "about",
            "healthwatch",
            "code",
            "payer",
            "paidTo",
            "consortium",
            "provider",
            "practice",
            "body");
    private static final Set<String> STATES = Set.of("answered", "answered-late", "running", "overdue", "no-clock");

    /** Kinds of topic, each with the filters that it takes. */
    public enum What {
        /** Everything published, corrected and withdrawn. */
        PUBLICATIONS("/publications", "publisher", "kind", "corrections"),
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
        ORGANISATION("/organisations", "code"),
        /** What was paid by whom to whom. */
        PAYMENTS("/spending", "payer", "supplier", "paidTo", "area", "type", "from", "to", "min", "max", "q"),
        /** With whom contracts were made. */
        CONTRACTS("/contracts", "consortium", "provider", "route", "q", "on"),
        /** What was decided to be bought from whom. */
        DECISIONS("/decisions", "consortium", "provider", "interest", "q"),
        /** What is planned for a year. */
        PLANS("/plans", "consortium"),
        /** Who has declared an interest in whom. */
        INTERESTS("/interests", "consortium", "practice", "provider"),
        /** What a consortium spent on each service. */
        EXPENDITURE("/money", "consortium"),
        /** What a consortium was given. */
        ALLOCATIONS("/money", "consortium"),
        /** What HealthWatch recommends, and what became of it. */
        REPORTS("/reports", "healthwatch", "body"),
        /** What people are asked about, and what became of it. */
        CONSULTATIONS("/consultations", "consortium");

        private final String path;
        private final List<String> filters;

        What(String path, String... filters) {
            this.path = path;
            this.filters = List.of(filters);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of return that alone changes the list; null where days or several kinds do. */
        @Nullable
        String kind() {
            return switch (this) {
                case PAYMENTS, CONTRACTS, DECISIONS, PLANS, INTERESTS, EXPENDITURE, ALLOCATIONS -> slug();
                case PUBLICATIONS, FEEDBACK, ORGANISATION, REPORTS, CONSULTATIONS -> null;
            };
        }

        /** Whether it is the list of one body alone: all of them together are followed by {@link #PUBLICATIONS}. */
        private boolean isOfOne() {
            return this == ORGANISATION || this == INTERESTS || this == EXPENDITURE || this == ALLOCATIONS;
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
        if (what.isOfOne() && question.isEmpty()) {
            throw wrong(what.filters.getFirst(), "", "It is not said which organisation.");
        }
        var topic = new Topic(what, question);
        if (topic.query().length() > LONGEST_QUESTION) {
            throw wrong("what", kind, "The filters are longer than " + LONGEST_QUESTION + " letters together.");
        }
        // What does not go together, such as an end before its beginning, is refused now and not when the first mail is
        // due.
        topic.payments();
        return topic;
    }

    /** As the query of a link to {@code /follow} asks it. */
    static Topic asked(String query) {
        var given = values(query);
        return asked(
                name -> Optional.ofNullable(given.get(name)).map(String::strip).filter(value -> !value.isEmpty()));
    }

    /** As it was kept. */
    static Topic kept(String what, String question) {
        return new Topic(What.valueOf(what.toUpperCase(Locale.ROOT)), values(question));
    }

    private static Map<String, String> values(String query) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw wrong("follow", value, "A percent sign is not followed by two digits.");
        }
    }

    private static String checked(String filter, String value) {
        return switch (filter) {
            case "publisher",
                    "about",
                    "healthwatch",
                    "code",
                    "payer",
                    "paidTo",
                    "consortium",
                    "provider",
                    "practice",
                    "body" -> code(filter, value);
            case "from", "to" -> month(filter, value);
            case "on" -> day(filter, value);
            case "min", "max" -> pounds(filter, value);
            case "supplier" -> one(filter, value, value.matches("[1-9][0-9]{0,8}"));
            case "interest" -> one(filter, value, value.equals("true") || value.equals("false"));
            case "route" -> route(filter, value);
            case "theme" -> one(filter, value, value.matches("[a-z]{1,20}"));
            case "q" -> one(filter, value, isLine(value) && value.strip().split("\\s+").length <= MOST_WORDS);
            case "state" -> one(filter, value, STATES.contains(value));
            case "rating" -> one(filter, value, value.matches("[1-5]"));
            case "channel" -> one(filter, value, FeedbackFilter.CHANNELS.contains(value));
            case "corrections" -> one(filter, value, value.equals("true"));
            case "kind" -> one(filter, value, value.matches("[a-z][a-z0-9-]{0,39}"));
            default -> one(filter, value, isLine(value));
        };
    }

    private static boolean isLine(String value) {
        return value.length() <= LONGEST_WORDS && !value.matches("(?s).*\\p{Cntrl}.*");
    }

    private static String day(String filter, String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw wrong(filter, value, "That is no day.");
        }
    }

    private static String pounds(String filter, String value) {
        var plain = value.replaceAll("[£, ]", "");
        return one(filter, plain, plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?"));
    }

    private static String route(String filter, String value) {
        try {
            return Route.parse(value).code();
        } catch (IllegalArgumentException e) {
            throw wrong(filter, value, "There is no such route.");
        }
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

    /** The organisations that it names, by filter. */
    Map<String, OrganisationCode> organisations() {
        var named = new LinkedHashMap<String, OrganisationCode>();
        question.forEach((filter, value) -> {
            if (CODES.contains(filter)) {
                named.put(filter, new OrganisationCode(value));
            }
        });
        return named;
    }

    /** Whose it is; null where it is no particular organisation's. */
    @Nullable
    OrganisationCode organisation() {
        return organisations().values().stream().findFirst().orElse(null);
    }

    /** Whether it narrows a list by more than an organisation. */
    boolean isSearch() {
        return question.keySet().stream().anyMatch(filter -> !CODES.contains(filter));
    }

    /** The filters as the query of an address. */
    String query() {
        return question.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As the query of a link to {@code /follow}. */
    String link() {
        return "what=" + what.slug() + (question.isEmpty() ? "" : "&" + query());
    }

    /** The page that shows it. */
    public String page() {
        return switch (what) {
            case ORGANISATION -> what.path + "/" + question.get("code");
            case INTERESTS ->
                question.containsKey("consortium")
                        ? "/organisations/" + question.get("consortium") + what.path
                        : "/organisations/" + organisation();
            case EXPENDITURE, ALLOCATIONS -> "/organisations/" + question.get("consortium") + what.path;
            case PAYMENTS -> address(what.path, "sort=-date");
            default -> address(what.path);
        };
    }

    /** The same as an Atom feed; null where there is none. */
    public @Nullable String atom() {
        return feed("atom");
    }

    /** The same as a JSON Feed; null where there is none. */
    public @Nullable String json() {
        return feed("json");
    }

    private @Nullable String feed(String format) {
        return switch (what) {
            case PUBLICATIONS -> address("/changes." + format);
            case ORGANISATION -> "/changes." + format + "?publisher=" + question.get("code");
            case FEEDBACK, PAYMENTS, CONTRACTS, DECISIONS, PLANS, REPORTS, CONSULTATIONS ->
                address(what.path + "." + format);
            // A feed of these lists is that of the files they come from, whole registers and years at a time.
            case INTERESTS ->
                question.keySet().equals(Set.of("consortium"))
                        ? "/changes." + format + "?publisher=" + question.get("consortium") + "&kind=" + what.slug()
                        : null;
            case EXPENDITURE ->
                "/changes." + format + "?publisher=" + question.get("consortium") + "&kind=" + what.slug();
            case ALLOCATIONS -> "/changes." + format + "?kind=" + what.slug();
        };
    }

    private String address(String path, String more) {
        return address(path) + (question.isEmpty() ? "?" : "&") + more;
    }

    private String address(String path) {
        return question.isEmpty() ? path : path + "?" + query();
    }

    /** Which publications it means; empty where it means none. */
    Optional<PublicationFilter> publications() {
        return switch (what) {
            case PUBLICATIONS ->
                Optional.of(new PublicationFilter(
                        organisation(),
                        question.get("kind"),
                        null,
                        null,
                        question.containsKey("corrections") ? true : null));
            case ORGANISATION -> Optional.of(PublicationFilter.by(organisation()));
            default -> Optional.empty();
        };
    }

    /** Which feedback it means; empty where it means none. */
    Optional<FeedbackFilter> feedback() {
        return switch (what) {
            case FEEDBACK ->
                Optional.of(new FeedbackFilter(
                        code("about"),
                        code("healthwatch"),
                        question.get("theme"),
                        question.get("words"),
                        question.containsKey("from") ? month("from").atDay(1) : null,
                        question.containsKey("to") ? month("to").atEndOfMonth() : null,
                        question.get("state"),
                        question.containsKey("rating") ? Integer.valueOf(question.get("rating")) : null,
                        question.get("channel"),
                        question.get("service")));
            case ORGANISATION -> Optional.of(FeedbackFilter.about(organisation()));
            default -> Optional.empty();
        };
    }

    /** Which payments it means; of no use where it means none. @throws Refusal when its filters do not go together */
    PaymentFilter payments() {
        return new PaymentFilter(
                code("payer"),
                question.containsKey("supplier") ? Integer.valueOf(question.get("supplier")) : null,
                code("paidTo"),
                question.get("area"),
                question.get("type"),
                what == What.PAYMENTS && question.containsKey("from") ? Period.ofMonth(month("from")) : null,
                what == What.PAYMENTS && question.containsKey("to") ? Period.ofMonth(month("to")) : null,
                money("min"),
                money("max"),
                question.get("q"),
                null);
    }

    ContractFilter contracts() {
        return new ContractFilter(
                code("consortium"),
                code("provider"),
                question.containsKey("route") ? Route.parse(question.get("route")) : null,
                question.get("q"),
                question.containsKey("on") ? LocalDate.parse(question.get("on")) : null,
                null,
                null,
                null);
    }

    DecisionFilter decisions() {
        return new DecisionFilter(
                code("consortium"),
                code("provider"),
                null,
                null,
                null,
                null,
                question.containsKey("interest") ? Boolean.valueOf(question.get("interest")) : null,
                question.get("q"),
                null);
    }

    InterestFilter interests() {
        return new InterestFilter(code("consortium"), code("practice"), code("provider"), null);
    }

    ReportFilter reports() {
        return new ReportFilter(code("healthwatch"), null, code("body"));
    }

    private YearMonth month(String filter) {
        return YearMonth.parse(question.get(filter));
    }

    private @Nullable Money money(String filter) {
        return question.containsKey(filter) ? Money.ofPounds(new BigDecimal(question.get(filter))) : null;
    }

    @Nullable
    OrganisationCode code(String filter) {
        return question.containsKey(filter) ? new OrganisationCode(question.get(filter)) : null;
    }
}
