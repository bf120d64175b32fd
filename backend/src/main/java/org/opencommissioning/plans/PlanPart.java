package org.opencommissioning.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** What kind of item a line of a plan is. */
@Serdeable
public enum PlanPart {
    /** Words about the plan as a whole, by a reference that says which: status, summary, involvement, board-opinion. */
    STATEMENT("statements?"),
    /** What people of the area need, with where that is assessed. */
    NEED("needs?"),
    /** What comes first. */
    PRIORITY("priorit(y|ies)"),
    /** What is to be reached, from which baseline, by when. */
    OBJECTIVE("objectives?|outcomes?"),
    /** Services that are bought, with planned spend and activity. */
    SERVICE_LINE("service[- ]?lines?|services?"),
    /** What quality is asked for of a service; its target says how much. */
    QUALITY_REQUIREMENT("(quality[- ]?)?requirements?|quality"),
    /** A QIPP or Reform scheme; its planned money is what it saves. */
    SCHEME("(qipp |reform )?schemes?"),
    /** A step of a scheme. */
    MILESTONE("milestones?"),
    /** Money that is put together with a local authority's. */
    POOLED_BUDGET("pooled[- ]?budgets?|joint (plan|budget)s?"),
    /** A file that belongs to the plan, by its hash. */
    DOCUMENT("documents?");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String spellings;

    PlanPart(String spellings) {
        this.spellings = spellings;
    }

    /** Empty where the words name no part. */
    public static Optional<PlanPart> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        for (var part : values()) {
            if (plain.matches(part.spellings)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when no part has this code */
    @JsonCreator
    public static PlanPart parse(String code) {
        for (var part : values()) {
            if (part.code.equals(code)) {
                return part;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of statement, need, priority, objective,"
                + " service-line, quality-requirement, scheme, milestone, pooled-budget, document");
    }

    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
