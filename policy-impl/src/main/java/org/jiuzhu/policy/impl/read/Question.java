package org.jiuzhu.policy.impl.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.text.Label;

/** What an engine asks; of some hundred questions few are read, so each is put into words by whoever reads it. */
final class Question extends Missing {

    private final Kind kind;
    private final String id;
    private final Supplier<Label> words;
    private final Optional<String> citation;
    private final int decides;

    Question(Kind kind, String id, Supplier<Label> words, Optional<String> citation, int decides) {
        this.kind = kind;
        this.id = id;
        this.words = words;
        this.citation = citation;
        this.decides = decides;
    }

    /** The same, where it can change several results. */
    Question deciding(int results) {
        return results == decides ? this : new Question(kind, id, words, citation, results);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Label question() {
        return words.get();
    }

    @Override
    public Optional<String> citation() {
        return citation;
    }

    @Override
    public int decides() {
        return decides;
    }
}
