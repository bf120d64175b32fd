package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;

/** Checks one feature: whom it means, and whether its geometry can be drawn and measured. */
final class FeatureCheck {
    private static final String GEOMETRY = "geometry";

    private final AreaKind kind;
    private final Feature feature;
    private final KnownOwners consortia;
    private final Consumer<Finding> findings;
    private boolean refused;

    FeatureCheck(AreaKind kind, Feature feature, KnownOwners consortia, Consumer<Finding> findings) {
        this.kind = kind;
        this.feature = feature;
        this.consortia = consortia;
        this.findings = findings;
    }

    /** Empty where the feature is refused. */
    Optional<BoundaryRow> check() {
        var match = match();
        var geometry = geometry();
        if (refused) {
            return Optional.empty();
        }
        return Optional.of(
                new BoundaryRow(feature.number(), cells(), feature.name(), code(), match.orElse(null), geometry));
    }

    private Optional<KnownOwners.Match> match() {
        var name = feature.name();
        if (name == null && code() == null) {
            say(BoundaryRules.IS_NAMED, "name", null, "%s has neither a name nor a code.".formatted(called()));
            return Optional.empty();
        }
        var byCode = consortia.byCode(feature.odsCode(), feature.onsCode());
        var byName = consortia.byName(name);
        if (byCode.isPresent()
                && byName.isPresent()
                && !byCode.get().code().equals(byName.get().code())) {
            say(
                    BoundaryRules.CODE_AND_NAME_AGREE,
                    "code",
                    feature.odsCode(),
                    "%s is %s by its code, and %s by its name."
                            .formatted(
                                    called(), byCode.get().name(), byName.get().name()));
        }
        var match = byCode.or(() -> byName);
        if (match.isEmpty() && kind == AreaKind.CONSORTIA && !consortia.isEmpty()) {
            say(
                    BoundaryRules.IS_KNOWN,
                    "name",
                    name,
                    "No consortium of the register is known as %s.".formatted(called()));
        }
        match.filter(found -> !found.isSure()).ifPresent(this::doubt);
        return match;
    }

    private void doubt(KnownOwners.Match found) {
        say(
                BoundaryRules.IS_SURE,
                "name",
                feature.name(),
                "%s is taken for %s (%s); sure to %d in a hundred."
                        .formatted(called(), found.name(), found.code(), Math.round(100 * found.confidence())));
    }

    @Nullable
    private Geometry geometry() {
        var sent = feature.shape();
        if (sent == null) {
            say(BoundaryRules.HAS_GEOMETRY, GEOMETRY, null, "%s has no geometry.".formatted(called()));
            return null;
        }
        return new ShapeCheck((rule, wrong) -> say(rule, GEOMETRY, null, called() + ": " + wrong)).check(sent);
    }

    private void say(Rule rule, String column, @Nullable String value, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        var shown = value == null ? null : Finding.shortened(value);
        findings.accept(new Finding(rule, (long) feature.number(), column, shown, message));
    }

    private String called() {
        var name = feature.name() == null ? code() : feature.name();
        return "Feature %d".formatted(feature.number()) + (name == null ? "" : ", '" + Finding.shortened(name) + "'");
    }

    @Nullable
    private String code() {
        return feature.odsCode() == null ? feature.onsCode() : feature.odsCode();
    }

    private List<String> cells() {
        var shape = feature.shape();
        return List.of(
                Objects.requireNonNullElse(feature.name(), ""),
                Objects.requireNonNullElse(code(), ""),
                shape == null ? "" : shape.type(),
                shape == null ? "" : shape.text());
    }
}
