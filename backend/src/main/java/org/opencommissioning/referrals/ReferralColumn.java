package org.opencommissioning.referrals;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of referrals. None of them is about a patient. */
enum ReferralColumn implements Column {
    MONTH(
            "Month",
            Holds.usual(
                    CellType.TEXT,
                    "In which month the referrals were made, 2013-03; may be left out where the return is of one"
                            + " month.",
                    "Period"),
            "month",
            "(referral)?(month|period)"),
    PRACTICE(
            "Practice code",
            Holds.required(CellType.CODE, "The practice that referred.", "GP practice code"),
            "(gp|referring)?practicecode",
            "(gp|referring)?practice"),
    PROVIDER(
            "Provider code",
            Holds.required(CellType.CODE, "The provider that the patients were referred to.", "Provider"),
            "providercode",
            "provider"),
    SPECIALTY(
            "Specialty",
            Holds.required(
                    CellType.TEXT,
                    "What for: a treatment function by its code or name, 110 or Trauma and orthopaedics.",
                    "Treatment function code"),
            "specialty",
            "speciality|treatmentfunction(code)?"),
    URGENT(
            "Urgent",
            Holds.required(CellType.WORD, "yes or no; urgent and routine are read too.", "Priority"),
            "urgent",
            "priority|urgency"),
    CHOICE(
            "Choice offered",
            Holds.required(
                    CellType.WORD,
                    "yes or no: whether patients were offered a choice of providers; not needed where urgent.",
                    "Patient offered choice"),
            "choiceoffered",
            "(patients?)?(offered|choice)(a)?(choice)?"),
    REFERRALS(
            "Referrals",
            Holds.required(
                    CellType.WHOLE_NUMBER, "How many referrals; 0 where there were none.", "Number of referrals"),
            "referrals",
            "(number|count|total)(of)?referrals");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ReferralColumn(String title, Holds holds, String... spellings) {
        this.title = title;
        this.holds = holds;
        this.spellings = List.of(spellings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    @Override
    public Holds holds() {
        return holds;
    }
}
