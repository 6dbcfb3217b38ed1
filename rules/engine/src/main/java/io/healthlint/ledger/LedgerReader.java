package io.healthlint.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the ledger of an earlier run, as {@link LedgerFiles} wrote it; members that it does not know are passed over. */
public final class LedgerReader {

    /** A file that is no ledger; the message names file, line, column and the cure. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private Broken(String message) {
            super(message);
        }
    }

    private static final String CURE = ". Give the ledger.json that health-lint:ledger wrote.";
    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, Column> COLUMNS =
            Arrays.stream(Column.values()).collect(Collectors.toMap(Column::label, Function.identity()));
    private static final List<Column> NEEDED = List.of(Column.ID, Column.KIND, Column.PAGE, Column.WORDS);

    private final SourceText file;
    private final List<Entry> entries = new ArrayList<>();
    private boolean found;

    private LedgerReader(SourceText file) {
        this.file = file;
    }

    /**
     * The entries of a file, in its order.
     *
     * @throws Broken when it is no ledger, or one of a later version
     */
    public static List<Entry> read(SourceText file) throws Broken {
        LedgerReader reader = new LedgerReader(file);
        try (JsonParser json = JSON.createParser(file.characters())) {
            reader.ledger(json);
        } catch (JsonProcessingException e) {
            throw reader.broken(e.getLocation(), "this is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(reader.entries);
    }

    private void ledger(JsonParser json) throws IOException, Broken {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw broken(json.currentTokenLocation(), "this is no ledger");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals(LedgerFiles.VERSION) && value == JsonToken.VALUE_NUMBER_INT) {
                version(json);
            } else if (name.equals(LedgerFiles.ENTRIES) && value == JsonToken.START_ARRAY) {
                entries(json);
            } else {
                json.skipChildren();
            }
        }
        if (!found) {
            throw broken(json.currentTokenLocation(), "this is no ledger: it has no '" + LedgerFiles.ENTRIES + "'");
        }
    }

    private void version(JsonParser json) throws IOException, Broken {
        if (json.getValueAsInt() > LedgerFiles.FORMAT_VERSION) {
            throw broken(
                    json.currentTokenLocation(), "a later version of health-lint wrote this ledger; update the plugin");
        }
    }

    private void entries(JsonParser json) throws IOException, Broken {
        found = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation start = json.currentTokenLocation();
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw broken(start, "an entry of a ledger is an object");
            }
            Map<Column, String> values = new EnumMap<>(Column.class);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Column column = COLUMNS.get(json.currentName());
                boolean scalar = json.nextToken().isScalarValue();
                if (column != null && scalar) {
                    values.put(column, json.getText());
                }
                json.skipChildren();
            }
            for (Column column : NEEDED) {
                if (!values.containsKey(column)) {
                    throw broken(start, "this entry has no '" + column.label() + "'");
                }
            }
            entries.add(new Entry(values));
        }
    }

    private Broken broken(JsonLocation at, String what) {
        return new Broken(file.path() + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": " + what + CURE);
    }
}
