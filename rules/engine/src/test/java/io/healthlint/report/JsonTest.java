package io.healthlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "22 | \\\"",
                "5c | \\\\",
                "0a | \\n",
                "0d | \\r",
                "09 | \\t",
                "00 | \\u0000",
                "1b | \\u001b",
                "7f | \\u007f",
                "85 | \\u0085",
                "2028 | \\u2028",
                "2029 | \\u2029",
                "d83d | \\ud83d",
                "dc4d | \\udc4d"
            })
    void escapes(String hex, String escaped) throws IOException {
        String character = Character.toString((char) Integer.parseInt(hex, 16));

        assertThat(string("a" + character + "b")).isEqualTo("\"a" + escaped + "b\"");
        assertThat(string(character + character)).isEqualTo("\"" + escaped + escaped + "\"");
    }

    @Test
    void leavesPairsAndOtherCharactersAlone() throws IOException {
        String text = "thumb \uD83D\uDC4D, é, 治, / and '";

        assertThat(string(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void aPairTurnedRoundIsTwoLoneSurrogatesAndStillUtf8() throws IOException {
        String json = string("\uDC4D\uD83D");

        assertThat(json).isEqualTo("\"\\udc4d\\ud83d\"");
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Test
    void laysOutLinesAndInline() throws IOException {
        StringBuilder out = new StringBuilder();
        Json json = new Json(out).object(Json.Layout.LINES).name("a").value(1);
        json.name("b").array(Json.Layout.LINES);
        json.object(Json.Layout.INLINE)
                .name("c")
                .value(true)
                .name("d")
                .value("x")
                .end();
        json.object(Json.Layout.INLINE).end().end();
        json.name("e").array(Json.Layout.LINES).end().end();

        assertThat(out).hasToString("""
                {
                  "a": 1,
                  "b": [
                    {"c": true, "d": "x"},
                    {}
                  ],
                  "e": []
                }
                """);
    }

    private static String string(String value) throws IOException {
        StringBuilder out = new StringBuilder();
        new Json(out).value(value);
        return out.toString();
    }
}
