package org.opencommissioning.security.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aCodeIsTakenHalfAMinuteEarlyOrLateAndNeverAgain() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, near), now, 0)).hasValue(near);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
    }

    @Test
    void theSecretIsWrittenAsAuthenticatorsReadIt() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("fo".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXQ");
    }
}
