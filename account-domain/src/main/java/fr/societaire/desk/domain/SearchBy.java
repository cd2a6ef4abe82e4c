package fr.societaire.desk.domain;

/** By what a caller was looked up. What he gave to be found is not asked again to prove who he is. */
public enum SearchBy {
    MEMBER_NUMBER,
    CONTRACT_NUMBER,
    NAME_AND_BIRTH_DATE,
    PHONE
}
