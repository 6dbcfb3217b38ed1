package io.healthlint.rule;

import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import java.util.List;

/**
 * A demand on the pages of a site together. On each page it assesses what concerns that page alone and notes evidence; when
 * all pages are read, it judges the evidence. Pages for which a policy switches it off give none.
 */
public interface SiteRule extends Rule {

    /**
     * What is wrong between pages.
     *
     * @param evidence its own of all pages, by path and place
     */
    List<Finding> judge(List<Evidence> evidence);
}
