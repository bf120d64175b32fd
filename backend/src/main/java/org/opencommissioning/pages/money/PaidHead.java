package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.values.Money;

/**
 * What a consortium paid, divided by its people.
 *
 * @param registered for each registered person; null where no count of that time is known
 * @param weighted   for each person weighted for need, likewise
 */
@Serdeable
record PaidHead(
        String code, @Nullable Money registered, @Nullable Money weighted) {}
