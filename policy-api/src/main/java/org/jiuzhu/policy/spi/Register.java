package org.jiuzhu.policy.spi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;

/**
 * The clauses of a document of which a layer has every sentence: in the order of the document, each with how the ids of its sentences begin. What the
 * sentences say stands in the sentences, so the register says nothing of them; {@link #sections} puts the two together.
 *
 * <p>Loading checks that the sentences of the document and its register agree: each sentence lies in a clause and cites it; the sentences of a clause are
 * numbered 1, 2, 3 without a gap; no clause is empty. So a sentence whose id is mistyped or missing does not load. A document of which a layer has
 * only some sentences has no register.
 */
public final class Register {

    private final Text text;
    private final ImmutableList<Heading> headings;

    private Register(Text text, ImmutableList<Heading> headings) {
        this.text = text;
        this.headings = headings;
    }

    private ImmutableMap<String, Integer> positions() {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builderWithExpectedSize(headings.size());
        for (int position = 0; position < headings.size(); position++) {
            positions.put(headings.get(position).id(), position);
        }
        return positions.buildOrThrow();
    }

    /**
     * A clause of a document.
     *
     * @param clause the clause
     * @param id how the ids of its sentences begin: those of {@code XX-2-4} are {@code XX-2-4.1}, {@code XX-2-4.2} and so on
     * @param title its title
     */
    public record Heading(Clause clause, String id, Label title) {

        // a passage that is one whole, such as a table, has the id of the clause, and its parts have the numbers
        private boolean has(Provision provision) {
            String sentence = SentenceOrder.sentence(provision.id());
            return sentence.equals(id) || sentence.startsWith(id + ".");
        }
    }

    /**
     * A clause with its sentences.
     *
     * @param heading the clause
     * @param provisions its sentences in the order of their numbers, each before what follows further from it ({@code /2})
     */
    public record Section(Heading heading, ImmutableList<Provision> provisions) {}

    /**
     * The register of a document, with no clause yet.
     *
     * @param text the document
     * @return the register
     */
    public static Register of(Text text) {
        return new Register(text, ImmutableList.of());
    }

    /**
     * The register with one clause more, after the others.
     *
     * @param locator where the clause stands, as the document numbers it and as its sentences cite it
     * @param id how the ids of its sentences begin: those of {@code XX-2-4} are {@code XX-2-4.1}, {@code XX-2-4.2} and so on
     * @param zh its title, in Chinese
     * @param en its title, in English
     * @return the register
     * @throws PolicyException if the register has the id already, or an id that one of the two begins with, up to a point
     */
    public Register clause(String locator, String id, String zh, String en) {
        for (Heading other : headings) {
            if ((other.id() + ".").startsWith(id + ".") || (id + ".").startsWith(other.id() + ".")) {
                throw new PolicyException("the register of " + text.number() + " has "
                        + other.clause().locator()
                        + " with ids that begin " + other.id() + ", so those of " + locator + " cannot begin " + id
                        + ": one would not see in which of the two a sentence lies");
            }
        }
        return new Register(
                text,
                ImmutableList.<Heading>builder()
                        .addAll(headings)
                        .add(new Heading(text.clause(locator), id, Label.of(zh, en)))
                        .build());
    }

    /** {@return the document} */
    public Text text() {
        return text;
    }

    /** {@return its clauses, in the order of the document} */
    public ImmutableList<Heading> headings() {
        return headings;
    }

    /**
     * The clause in which a sentence lies by its id.
     *
     * @param provision a sentence, of this document or another
     * @return the clause; empty if its id begins as those of no clause do
     */
    public Optional<Heading> headingOf(Provision provision) {
        return headings.stream().filter(h -> h.has(provision)).findFirst();
    }

    /**
     * The whole document, clause by clause and sentence by sentence.
     *
     * @param provisions the sentences of the layer: its {@link Jurisdiction#rules} and its {@link Jurisdiction#unruled}; those of other documents are left out
     * @return a section for each clause, in the order of the document
     */
    public ImmutableList<Section> sections(Iterable<? extends Provision> provisions) {
        ImmutableList<Provision> all = inOrder(provisions);
        return headings.stream()
                .map(h -> new Section(h, all.stream().filter(h::has).collect(toImmutableList())))
                .collect(toImmutableList());
    }

    /** Those of this document, in its order; last those that lie in no clause. */
    ImmutableList<Provision> inOrder(Iterable<? extends Provision> provisions) {
        ImmutableMap<String, Integer> positions = positions();
        ListMultimap<Integer, Provision> byClause =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Provision provision : provisions) {
            if (provision.clause().text().equals(text)) {
                byClause.put(position(provision, positions), provision);
            }
        }
        ImmutableList.Builder<Provision> ordered = ImmutableList.builder();
        for (Collection<Provision> ofClause : byClause.asMap().values()) {
            ordered.addAll(
                    ImmutableList.sortedCopyOf(Comparator.comparing(Provision::id, SentenceOrder.OF_IDS), ofClause));
        }
        return ordered.build();
    }

    // the id of a sentence is that of its clause, a point, and a number, and may go on behind another point
    private int position(Provision provision, ImmutableMap<String, Integer> positions) {
        String id = SentenceOrder.sentence(provision.id());
        while (!positions.containsKey(id) && id.indexOf('.') >= 0) {
            id = id.substring(0, id.lastIndexOf('.'));
        }
        return positions.getOrDefault(id, headings.size());
    }
}
