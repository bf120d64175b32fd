package org.opencommissioning.pages.organisations;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.referrals.ReferralFlow;

/** Referrals of a practice, or to a provider, in the newest year that has some. @param flows the largest first, 100 at most */
@Serdeable
record Referred(String year, List<ReferralFlow> flows, long count) {}
