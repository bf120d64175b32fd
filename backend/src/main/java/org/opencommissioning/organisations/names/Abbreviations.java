package org.opencommissioning.organisations.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms that are in public use in the National Health Service and on envelopes, and the words they stand for. */
final class Abbreviations {
    private static final Map<String, List<String>> WORDS = read("""
        NHS TRUST                     NHST NHSTRUST
        NHS FOUNDATION TRUST          NHSFT NHSF NHSFOUNDATION
        FOUNDATION TRUST              FT FTRUST
        FOUNDATION                    FOUND FOUNDN FDN FND FDTN FOUNDAT FOUNDATIO FOUNDATI FOUNDA
        TRUST                         TR TRS TST TRST TRUS TRU TRT
        HOSPITAL                      HOSP HOSPIT HOSPITA HSP HOSPL
        HOSPITALS                     HOSPS
        UNIVERSITY                    UNIV UNI
        HEALTH                        HLTH
        HEALTHCARE                    HCARE HLTHCARE
        MEDICAL                       MED MEDIC
        CENTRE                        CTR CNTR CENTER CENT CTRE CEN
        MEDICAL CENTRE                MC
        HEALTH CENTRE                 HC
        SURGERY                       SURG SURGY SGY
        PRACTICE                      PRAC PRACT PRCT
        GROUP                         GRP GP
        CLINICAL COMMISSIONING GROUP  CCG
        PRIMARY CARE TRUST            PCT
        COMMUNITY                     COMM
        PARTNERSHIP                   PSHIP PSHP PARTNERSHIPS PARTNERSH PTNSHIP PTNSHP
        PARTNERS                      PARTNER PTNRS PTNERS PTNS
        AMBULANCE                     AMB
        SERVICE                       SVC SVCS SERV SERVS SERVICES
        MENTAL HEALTH                 MH
        TEACHING                      TCHG TEACH
        GENERAL                       GEN
        DISTRICT                      DIST
        ROYAL                         RYL
        CHILDREN                      CHILDRENS CHILD
        WOMEN                         WOMENS
        DR                            DRS DOCTOR DOCTORS
        ST                            SAINT STREET
        ROAD                          RD
        AVENUE                        AVE
        LANE                          LN
        HOUSE                         HSE
        PARK                          PK
        GREEN                         GRN
        NORTH                         NTH
        SOUTH                         STH
        ON                            UPON
        BEDFORDSHIRE                  BEDS
        BERKSHIRE                     BERKS
        BUCKINGHAMSHIRE               BUCKS
        CAMBRIDGESHIRE                CAMBS
        GLOUCESTERSHIRE               GLOS
        HAMPSHIRE                     HANTS
        HERTFORDSHIRE                 HERTS
        LANCASHIRE                    LANCS
        LEICESTERSHIRE                LEICS
        LINCOLNSHIRE                  LINCS
        NORTHAMPTONSHIRE              NORTHANTS
        NOTTINGHAMSHIRE               NOTTS
        OXFORDSHIRE                   OXON
        SHROPSHIRE                    SALOP
        STAFFORDSHIRE                 STAFFS
        WARWICKSHIRE                  WARKS
        WILTSHIRE                     WILTS
        WORCESTERSHIRE                WORCS
        YORKSHIRE                     YORKS
        BIRMINGHAM                    BHAM
        LIVERPOOL                     LPOOL
        MANCHESTER                    MANC
        """);

    private Abbreviations() {}

    /** The words that a word stands for: itself, when it is no abbreviation. */
    static List<String> expand(String word) {
        return WORDS.getOrDefault(word, List.of(word));
    }

    private static Map<String, List<String>> read(String table) {
        var words = new HashMap<String, List<String>>();
        table.lines().forEach(line -> {
            var columns = line.split(" {2,}");
            var full = List.of(columns[0].split(" "));
            Arrays.stream(columns[1].split(" ")).forEach(shortForm -> words.put(shortForm, full));
        });
        return Map.copyOf(words);
    }
}
