package org.opencommissioning.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The five facts that a commissioner must publish of each contract (SI 2013/500 regulation 9(2)). */
@Serdeable
public enum ContractFact {
    /** The provider's name and the address of its registered office or principal place of business. */
    PROVIDER("the provider's registered office"),
    /** What is provided. */
    SERVICES("a description of the services"),
    /** What is paid or payable under it. */
    AMOUNT("the amount payable"),
    /** Between which days the services are provided. */
    DATES("the days between which they are provided"),
    /** How the provider was selected. */
    PROCESS("how the provider was selected");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String inWords;

    ContractFact(String inWords) {
        this.inWords = inWords;
    }

    static List<ContractFact> missing(
            boolean office, boolean services, boolean amount, boolean dates, boolean process) {
        var missing = new ArrayList<ContractFact>();
        var known = List.of(office, services, amount, dates, process);
        for (var fact : values()) {
            if (!known.get(fact.ordinal())) {
                missing.add(fact);
            }
        }
        return List.copyOf(missing);
    }

    /** In a sentence, after "The register does not give". */
    String inWords() {
        return inWords;
    }

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static ContractFact parse(String code) {
        for (var fact : values()) {
            if (fact.code.equals(code)) {
                return fact;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is none of the five facts");
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
