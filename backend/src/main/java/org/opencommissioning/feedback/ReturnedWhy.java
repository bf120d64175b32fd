package org.opencommissioning.feedback;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.returns.Rule;

/** Why a moderator gives an item back; counted in public, by rule. */
@Serdeable
public enum ReturnedWhy {
    PERSONAL("It tells who somebody is, and cannot be separated from that", FeedbackRules.IS_SEPARABLE),
    ABUSE("It abuses or accuses somebody", FeedbackRules.IS_NO_ABUSE),
    NOT_CARE("It is not about care of a body of the register", FeedbackRules.IS_ABOUT_CARE),
    UNCLEAR("It cannot be understood, or stands here twice", FeedbackRules.IS_CLEAR);

    private final String title;
    private final Rule rule;

    ReturnedWhy(String title, Rule rule) {
        this.title = title;
        this.rule = rule;
    }

    public static Optional<ReturnedWhy> find(String slug) {
        return Arrays.stream(values()).filter(why -> why.slug().equals(slug)).findFirst();
    }

    public static ReturnedWhy parse(String slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("There is no reason '" + slug + "'"));
    }

    /** As written in JSON: {@code not-care}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    Rule rule() {
        return rule;
    }
}
