package org.opencommissioning.spending;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises payments to natural persons for one patient's care: personal health budgets, continuing care, funded nursing, children.
 * GPs paid under primary care contracts stand there by name rightly: it is the area or type that decides first.
 */
final class PersonalPayee {
    private static final Pattern ABOUT =
            Pattern.compile("(?i)personal(ised|ized)? ?(health|care)? ?budget|\\bphbs?\\b|direct"
                    + " payment|\\bcont(inuing)?[ .]*(health ?)?care\\b|\\bchc\\b|\\bcc care\\b|funded nursing|nursing"
                    + " care|\\bfnc\\b|\\bchild(ren)?('?s)?\\b|section 117|\\bs ?117\\b|individual"
                    + " (patient|placement|funding)|\\bcare package");
    private static final Pattern PRIMARY_CARE =
            Pattern.compile("(?i)prc delegated|c&m-(gms|pms|apms)|local enhanced|\\bme ?- ?(gms|pms)|primary"
                    + " care|co-commissioning|general practice");
    private static final Pattern TITLE = Pattern.compile("(?i)(mr|mrs|miss|ms|mx|dr|prof|master|rev)\\b\\.? .+");
    private static final Pattern INITIALS =
            Pattern.compile("([A-Z][. ]{1,2}){1,3}(& ([A-Z][. ]{1,2}){1,3})?[A-Z][A-Za-z'`’-]+");
    private static final Pattern SURNAME_FIRST = Pattern.compile(
            "[A-Z][A-Za-z'`’-]+, ?([A-Z][A-Za-z'`’.-]*)( [A-Z][A-Za-z'`’.-]*)?( ?\\((mr|mrs|miss|ms)\\))?");
    private static final Pattern SURNAME_INITIALS = Pattern.compile("[A-Z][A-Za-z'`’-]+( [A-Z]\\.?){1,3}");
    private static final Pattern NAMES = Pattern.compile("[A-Z][A-Za-z'`’-]+( (& |and )?[A-Z][A-Za-z'`’.-]*){1,3}");
    private static final Pattern TRADING_AS = Pattern.compile("(?i) +(t/?as?|trading as) .*");
    private static final Pattern REDACTED = Pattern.compile("(?i)redacted payee.*");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Set<String> OF_ORGANISATIONS =
            Set.copyOf(List.of(("limited ltd plc llp lp cic cio inc co company trust trusts council borough county"
                + " city district nhs ccg ft foundation hospital hospitals hospice hospices infirmary university"
                + " college school academy care cares carers caring home homes house houses nursing nurses nurse"
                + " residential rest lodge court grange manor villa villas hall cottage mews place park view lawn"
                + " lawns gardens garden heights farm castle abbey priory practice practices surgery medical medicine"
                + " clinic clinics centre center centres health healthcare healthwatch pharmacy pharmacies chemist"
                + " chemists dental optical ambulance society association assoc federation charity foundation service"
                + " services group groups partnership partners partner agency agencies support supported living lives"
                + " life community communities social enterprise enterprises consortium alliance network resource"
                + " resources solutions solution systems technology consulting consultancy consultants management"
                + " recruitment staffing holdings international uk europe national bank insurance office department"
                + " authority police fire government hm hmrc england london homecare homelink domiciliary disability"
                + " disabilities autism autistic mencap scope sense mind rethink housing homeless women womens youth"
                + " family families childrens children action aid age concern church catholic methodist jewish muslim"
                + " salvation army red cross st saint sisters supplies supply equipment products medic recovery rehab"
                + " rehabilitation therapy therapies therapeutic psychology counselling wellbeing independent options"
                + " choices choice opportunities pathways pathway transport travel hotel estates estate property"
                + " properties the of for with at direct plus first total premier quality elite prime various redacted"
                + " withheld supplier fellowship")
                    .split(" ")));

    private PersonalPayee() {}

    /** Whether an expense area or type speaks of payments for one patient's care. */
    static boolean isAbout(String areaOrType) {
        return ABOUT.matcher(areaOrType).find();
    }

    /** Whether an expense area or type is plainly about general practice, where persons are paid as contractors. */
    static boolean isPrimaryCare(String areaOrType) {
        return PRIMARY_CARE.matcher(areaOrType).find();
    }

    /** Whether a supplier's name looks like that of a natural person. */
    static boolean isPerson(String sent) {
        var supplier = TRADING_AS.matcher(sent).replaceFirst("");
        if (REDACTED.matcher(supplier).matches()) {
            return true;
        }
        if (isOrganisation(supplier)) {
            return false;
        }
        return TITLE.matcher(supplier).matches()
                || INITIALS.matcher(supplier).matches()
                || SURNAME_FIRST.matcher(supplier).matches()
                || SURNAME_INITIALS.matcher(supplier).matches()
                || NAMES.matcher(supplier).matches();
    }

    private static boolean isOrganisation(String supplier) {
        for (var word : NOT_A_LETTER.split(supplier.toLowerCase(Locale.ROOT).replaceAll("['`’]", ""))) {
            if (OF_ORGANISATIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
