package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It doesn’t cure pain.; it|doesn't|cure|pain|.",
                "the FDA's rule; the|fda|'s|rule",
                "1,200.5 mg of B12; 1,200.5|mg|of|b12",
                "stress-fighting herb – new; stress|-|fighting|herb|-|new",
                "naïve T‑cells; naive|t|-|cells",
                "in the 1990s, 2019-nCoV; in|the|1990s|,|2019|-|ncov",
                "benefits—and risks…; benefits|—|and|risks|...",
                "patients' rights; patients|'|rights"
            })
    void foldsAndCuts(String text, String forms) {
        assertThat(Tokenizer.tokens(text).stream().map(Token::form).collect(Collectors.joining("|")))
                .isEqualTo(forms);
    }

    @Test
    void everyTokenStandsWhereItSays() {
        String text = "Ünder \uD83D\uDE00 the “co\u00ADvid‑19” — 3.5%?";
        for (Token token : Tokenizer.tokens(text)) {
            String raw = text.substring(token.start(), token.end());
            assertThat(raw).isNotBlank().isEqualTo(raw.strip());
        }
    }

    @Test
    void knowsJointsFromDashes() {
        assertThat(Tokenizer.tokens("anti-aging - now").stream().map(Token::kind))
                .containsExactly(Token.Kind.WORD, Token.Kind.JOINT, Token.Kind.WORD, Token.Kind.MARK, Token.Kind.WORD);
    }

    @Test
    void knowsShapes() {
        assertThat(Tokenizer.tokens("WHO Who who A 12").stream().map(Token::shape))
                .containsExactly(
                        Token.Shape.UPPER,
                        Token.Shape.CAPITAL,
                        Token.Shape.LOWER,
                        Token.Shape.CAPITAL,
                        Token.Shape.NONE);
    }
}
