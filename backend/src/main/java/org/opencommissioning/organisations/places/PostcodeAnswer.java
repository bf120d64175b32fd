package org.opencommissioning.organisations.places;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Which consortia practices of a place belong to, by the practices' own addresses in the register.
 *
 * @param asked     the postcode, or the part of one, that was asked for
 * @param matched   the part of it in which practices have their address; shorter where none is nearer
 * @param practices active GP practices there
 * @param consortia with most practices first; practices without one are in no count
 */
@Serdeable
public record PostcodeAnswer(String asked, String matched, int practices, List<ConsortiumThere> consortia) {

    /** A consortium and how many practices of the place belong to it. */
    @Serdeable
    public record ConsortiumThere(String code, String name, int practices) {}
}
