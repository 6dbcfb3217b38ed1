package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequireOptionsTest {

    @Test
    void everyMistakeInTheOptionsIsNamed() {
        assertThat(Rules.errors("require", """
                        each: {kind: clam, effect: benefit}
                        needs:
                          caveat: {kind: caveat, caveat: [evidnce]}
                        places: [sentense, {place: block, needs: [caveats], about: sane, lowers: warn}]
                        severity-when: [{severity: bad}]
                        group: lists
                        except: [questions, {place: block}]
                        message: "{txt}"
                        only-in: [strict]
                        """))
                .containsExactly(
                        "1:14 'kind' cannot be 'clam' | Did you mean 'claim'?",
                        "3:35 'caveat' cannot be 'evidnce' | Did you mean 'evidence'?",
                        "4:10 'place' cannot be 'sentense' | Did you mean 'sentence'?",
                        "4:43 this rule has no need 'caveats' | Did you mean 'caveat'?",
                        "4:60 'about' cannot be 'sane' | Did you mean 'same'?",
                        "4:74 'lowers' cannot be 'warn' | Known here: error, info, warning.",
                        "5:28 'severity' cannot be 'bad' | Known here: error, info, warning.",
                        "6:8 'group' cannot be 'lists' | Did you mean 'list'?",
                        "7:10 'context' cannot be 'questions' | Did you mean 'question'?",
                        "7:21 the key 'has' is missing | Add 'has:' with a value.",
                        "8:10 nothing fills the placeholder {txt} | Did you mean 'text'?",
                        "9:1 unknown key 'only-in' | Known here: advice, also-each, at-least, each, except, group, message,"
                                + " needs, only-if-page, only-where, places, related-note, severity-when, unless-page, weigh.");
    }
}
