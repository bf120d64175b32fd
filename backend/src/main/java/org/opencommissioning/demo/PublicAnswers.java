package org.opencommissioning.demo;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.values.OrganisationCode;

/**
 * What invented people answer to a consultation, and what an invented moderator decides of it.
 *
 * @param reference of the consultation at its consortium
 * @param moderator the Board whose moderator decides
 */
public record PublicAnswers(String reference, OrganisationCode moderator, String file) {
    static final String ENDED = "consultation-care-at-night.csv";
    static final String OPEN = "consultation-foot-care.csv";

    private static final Map<String, PublicAnswers> BY_DELIVERY = Map.of(
            "northmoor-west-consultations-2013-06.csv",
            new PublicAnswers("NW-1", new OrganisationCode("9NB"), "northmoor-responses.csv"),
            ENDED,
            new PublicAnswers(InvolvedInCountry.ENDED, InventedCountry.BOARD, "merrowmark-care-at-night.csv"),
            OPEN,
            new PublicAnswers(InvolvedInCountry.OPEN, InventedCountry.BOARD, "merrowmark-foot-care.csv"));

    /** Those to the consultation that a delivery opens; empty where nobody answers. */
    public static Optional<PublicAnswers> to(DemoDelivery delivery) {
        return Optional.ofNullable(BY_DELIVERY.get(delivery.fileName()));
    }

    /** A row each: {@code email, q1, q2, q3, consent, outcome, reason}. */
    public InputStream open() {
        return PublicAnswers.class.getResourceAsStream("/demo/decisions/" + file);
    }
}
