package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityNamesTest {
    private final EntityNames names = new EntityNames(List.of("NHS Central Fells (Market Cross) CCG", "00K"));

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "NHS CENTRAL FELLS CCG",
                "Central Fells Clinical Commissioning Group",
                "NHS FT\nCentral Fells",
                "00K",
                "00k",
                "Department of Health",
                "NHS",
                "Centrl Fells (Market Cross)",
                "CENTRAL FELLS & MARKET CROSS CCG"
            })
    void isThePublisherOrNobodyInParticular(String entity) {
        assertThat(names.isAnother(entity)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"NHS South Fells CCG", "NHS Central Moor CCG", "NHS Central Fells and Southmere CCG", "Fells"})
    void isAnother(String entity) {
        assertThat(names.isAnother(entity)).isTrue();
    }

    @Test
    void aCodeThatKeptItsAreaUnderALaterBodyIsStillThatArea() {
        var later = new EntityNames(List.of("NHS SOUTH FELLS ICB - 72F"));
        assertThat(later.isAnother("NHS South Fells CCG")).isFalse();
        assertThat(later.isAnother("NHS Central Fells CCG")).isTrue();
    }
}
