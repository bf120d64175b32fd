package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opencommissioning.organisations.particulars.PositionHeld;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * How far the provider is from the practice, as the crow flies, among those to which practices of its consortium refer in the specialty. By the
 * coordinates that the register held on the last day of the year and by nothing else: where one of the two has none, nothing is guessed.
 *
 * @param practicePlaced whether the register has coordinates of the practice
 * @param providerPlaced whether it has some of the provider
 * @param metres         between them; null unless it has both
 * @param place          of the provider among those with coordinates, 1 for the nearest; null as {@code metres}
 * @param providers      to which practices of the consortium refer in the specialty and year
 * @param placed         how many of them have coordinates
 * @param nearest        of these; null unless the practice has coordinates and one of them does
 * @param nearestMetres  how far that is
 */
@Serdeable
public record ReferralDistance(
        boolean practicePlaced,
        boolean providerPlaced,

        @Nullable @Schema(format = "int32", minimum = "0", example = "11487")
        Integer metres,

        @Nullable @Schema(format = "int32", minimum = "1", example = "1")
        Integer place,

        @Schema(format = "int32", minimum = "0", example = "4")
        int providers,

        @Schema(format = "int32", minimum = "0", example = "3")
        int placed,

        @Nullable OrganisationName nearest,

        @Nullable @Schema(format = "int32", minimum = "0", example = "664")
        Integer nearestMetres) {
    static final ReferralDistance UNKNOWN = new ReferralDistance(false, false, null, null, 0, 0, null, null);

    private record Away(OrganisationName provider, int metres) {}

    /**
     * @param others    to which practices of the consortium refer in the specialty, the provider among them
     * @param positions by code, the one that counts first
     */
    static ReferralDistance of(
            OrganisationCode practice,
            OrganisationCode provider,
            Collection<OrganisationName> others,
            Map<String, List<PositionHeld>> positions) {
        var here = position(practice, positions);
        var there = position(provider, positions);
        var placed = others.stream()
                .filter(other -> position(other.code(), positions) != null)
                .toList();
        if (here == null) {
            return new ReferralDistance(false, there != null, null, null, others.size(), placed.size(), null, null);
        }
        var away = placed.stream()
                .map(other -> new Away(other, here.metresTo(position(other.code(), positions))))
                .sorted(Comparator.comparingInt(Away::metres)
                        .thenComparing(one -> one.provider().code()))
                .toList();
        var nearest = away.isEmpty() ? null : away.getFirst();
        Integer metres = there == null ? null : Integer.valueOf(here.metresTo(there));
        return new ReferralDistance(
                true,
                there != null,
                metres,
                metres == null
                        ? null
                        : 1
                                + (int) away.stream()
                                        .filter(one -> one.metres() < metres)
                                        .count(),
                others.size(),
                placed.size(),
                nearest == null ? null : nearest.provider(),
                nearest == null ? null : nearest.metres());
    }

    private static @Nullable PositionHeld position(OrganisationCode code, Map<String, List<PositionHeld>> positions) {
        var held = positions.getOrDefault(code.text(), List.of());
        return held.isEmpty() ? null : held.getFirst();
    }
}
