package org.jiuzhu.policy.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser, within limits that no honest file comes near. */
final class StrictParser {

    /** The longest text, in characters. */
    static final int LONGEST_TEXT = 10_000;

    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;

    /** What is said of a file that is beyond the limits. */
    static final String LIMITS = "too long or too deep: a text has at most " + LONGEST_TEXT + " characters, a name "
            + LONGEST_NAME + ", a number " + LONGEST_NUMBER + ", and at most " + DEEPEST + " levels are nested";

    private static final Pattern CULPRIT = Pattern.compile(
            "(?:Unexpected character \\(|Unrecognized token |Unexpected close marker )'(.[^']*)'.*", Pattern.DOTALL);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(BoundedReader.MOST)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // names come from strangers: they are not worth a table that outlives the file
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private StrictParser() {}

    static JsonParser of(BoundedReader characters) throws IOException {
        return FACTORY.createParser(characters);
    }

    /** What the parser stumbled over, if it says so. */
    static Optional<String> culprit(JacksonException malformed) {
        Matcher matcher = CULPRIT.matcher(malformed.getOriginalMessage());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
