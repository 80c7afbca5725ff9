package org.jiuzhu.policy.spi;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;

/**
 * The sentences of a layer, collected from the classes in which they are constants, so that nobody has to list them:
 *
 * <pre>{@code
 * private static final Provisions PROVISIONS = Provisions.in(MethodHandles.lookup(), XinxiangDibao.class, XinxiangAuthority.class)
 *         .inOrderOf(XinxiangText.REGISTER);
 * }</pre>
 *
 * <p>Collected are all static final constants of the types {@link Rule}, {@link Unruled}, {@link Table} (its rules) and lists of rules or sentences, private
 * ones too where the lookup may read them.
 */
public final class Provisions {

    private static final TypeToken<Iterable<? extends Provision>> MANY = new TypeToken<>() {};

    private final ImmutableList<Provision> all;

    private Provisions(ImmutableList<Provision> all) {
        this.all = all;
    }

    /**
     * The sentences that are constants of some classes: class by class in the order given, and in each by id, numbers by their value (1.2 before 1.10),
     * with what follows further from a sentence ({@code /2}) behind it.
     *
     * @param lookup {@code MethodHandles.lookup()}, called where it may read the constants: in a class of the same package
     * @param classes the classes
     * @return the sentences
     * @throws PolicyException if two constants have one id, a class has no sentence, or a constant cannot be read or is not there yet
     */
    public static Provisions in(MethodHandles.Lookup lookup, Class<?>... classes) {
        Map<String, Field> homes = new LinkedHashMap<>();
        ImmutableList.Builder<Provision> all = ImmutableList.builder();
        for (Class<?> type : classes) {
            List<Provision> found = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
                    provisions(lookup, field).forEach(p -> {
                        note(homes, p, field);
                        found.add(p);
                    });
                }
            }
            if (found.isEmpty()) {
                throw new PolicyException("the class " + type.getName()
                        + " has no sentence: no static final constant that is a Rule, an Unruled, a Table or a list of rules;"
                        + " leave it out, or write the sentences as constants");
            }
            found.sort(comparing(Provision::id, SentenceOrder.OF_IDS));
            all.addAll(found);
        }
        return new Provisions(all.build());
    }

    private static void note(Map<String, Field> homes, Provision provision, Field field) {
        Field other = homes.putIfAbsent(provision.id(), field);
        if (other != null) {
            throw new PolicyException("two sentences have the id " + provision.id() + ": " + name(other) + " and "
                    + name(field) + "; each is written once, and each has an id of its own");
        }
    }

    private static Stream<Provision> provisions(MethodHandles.Lookup lookup, Field field) {
        Class<?> type = field.getType();
        if (Provision.class.isAssignableFrom(type)) {
            return Stream.of((Provision) value(lookup, field));
        } else if (type == Table.class) {
            return ((Table<?, ?>) value(lookup, field)).rules().stream().map(r -> r);
        } else if (Iterable.class.isAssignableFrom(type) && MANY.isSupertypeOf(field.getGenericType())) {
            return StreamSupport.stream(((Iterable<?>) value(lookup, field)).spliterator(), false)
                    .map(Provision.class::cast);
        }
        return Stream.empty();
    }

    private static Object value(MethodHandles.Lookup lookup, Field field) {
        Object value;
        try {
            value = lookup.unreflectVarHandle(field).get();
        } catch (IllegalAccessException e) {
            throw new PolicyException(
                    "the sentence " + name(field) + " cannot be read from "
                            + lookup.lookupClass().getName() + ": " + e.getMessage()
                            + "; leave the word private away, and collect the sentences of a package in that package",
                    e);
        }
        if (value == null) {
            throw new PolicyException("the sentence " + name(field)
                    + " is not there yet: its class was still being initialised when the sentences were collected;"
                    + " collect them in a class that it does not use");
        }
        return value;
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    /**
     * The same sentences in the order of documents: those of the first register clause by clause, then those of the second, and so on; after them, in the
     * order in which they were collected, those of documents without a register.
     *
     * @param registers the documents
     * @return the sentences
     * @throws PolicyException if two registers are of one document
     */
    public Provisions inOrderOf(Register... registers) {
        ImmutableList.Builder<Provision> ordered = ImmutableList.builder();
        Set<Text> texts = new HashSet<>();
        for (Register register : registers) {
            if (!texts.add(register.text())) {
                throw new PolicyException(
                        "there are two registers of " + register.text().number() + "; a document has one");
            }
            ordered.addAll(register.inOrder(all));
        }
        all.stream().filter(p -> !texts.contains(p.clause().text())).forEach(ordered::add);
        return new Provisions(ordered.build());
    }

    /** {@return the rules} */
    public ImmutableList<Rule<?>> rules() {
        return all.stream()
                .flatMap(p -> p instanceof Rule<?> rule ? Stream.of(rule) : Stream.empty())
                .collect(ImmutableList.<Rule<?>>toImmutableList());
    }

    /** {@return the sentences that no rule decides} */
    public ImmutableList<Unruled> unruled() {
        return all.stream()
                .flatMap(p -> p instanceof Unruled unruled ? Stream.of(unruled) : Stream.empty())
                .collect(toImmutableList());
    }
}
