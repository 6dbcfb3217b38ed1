package io.healthlint.policy;

/** What a page is for, as far as rules care; a page says so in front matter, or a policy says it of its path. */
public enum PageType {
    /** Explains a subject. */
    ARTICLE,
    /** Wins patients for a practice. */
    CLINIC_MARKETING,
    /** Sells a product. */
    PRODUCT,
    NEWS,
    /** Accompanies a treatment that somebody has or will have. */
    PATIENT_INFORMATION
}
