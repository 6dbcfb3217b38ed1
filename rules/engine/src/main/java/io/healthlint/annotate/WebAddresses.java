package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bare web addresses and DOIs in plain text, in one pass. */
final class WebAddresses {

    private static final String TRAILING = ".,;:!?'\"\u2019\u201D*_";
    private static final int MAX_PREFIX = 9;

    /** A piece of the text with what it points to. */
    record Found(int start, int end, String type, String target) {}

    private WebAddresses() {}

    /** All between two offsets, in order. */
    static List<Found> find(String text, int start, int end) {
        List<Found> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            char first = text.charAt(at);
            // The one test that nearly every character fails comes first.
            boolean begins = (first == 'h' || first == 'w' || first == '1')
                    && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)));
            int last = begins && (isWeb(text, at) || isDoi(text, at, end)) ? end(text, at, end) : at;
            if (last > at) {
                String target = text.substring(at, last);
                found.add(new Found(at, last, isWeb(text, at) ? type(target, "url") : "doi", target));
                at = last;
            } else {
                at++;
            }
        }
        return found;
    }

    /** What an address points to: a DOI, a paper in PubMed, a registered trial; else {@code other}. */
    static String type(String address, String other) {
        String folded = address.toLowerCase(Locale.ROOT);
        if (folded.contains("doi.org/10.")) {
            return "doi";
        }
        if (folded.contains("pubmed.ncbi.nlm.nih.gov/")
                || folded.contains("ncbi.nlm.nih.gov/pubmed/")
                || folded.contains("ncbi.nlm.nih.gov/pmc/")
                || folded.contains("pmc.ncbi.nlm.nih.gov/")) {
            return "pmid";
        }
        return folded.contains("clinicaltrials.gov/") && folded.contains("nct") ? "nct" : other;
    }

    private static boolean isWeb(String text, int at) {
        return text.startsWith("https://", at) || text.startsWith("http://", at) || text.startsWith("www.", at);
    }

    /** "10.", a registrant of four to nine digits, "/" and a suffix (ISO 26324). */
    private static boolean isDoi(String text, int at, int end) {
        if (!text.startsWith("10.", at)) {
            return false;
        }
        int digits = at + 3;
        while (digits < end && digits <= at + 3 + MAX_PREFIX && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int length = digits - at - 3;
        return length >= 4 && length <= MAX_PREFIX && digits + 1 < end && text.charAt(digits) == '/';
    }

    /** The end of an address: before white space, and before marks that belong to the sentence. */
    private static int end(String text, int from, int end) {
        int at = from;
        int open = 0;
        while (at < end && "<>\"".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : 0;
            if (c == ')' && --open < 0 || c == ']') {
                break;
            }
            at++;
        }
        while (at > from && TRAILING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
