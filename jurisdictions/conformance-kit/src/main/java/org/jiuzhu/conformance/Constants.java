package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.text.PolicyException;

/** The sentences that are constants of the classes in a package, so that no class is written and then forgotten where they are collected. */
final class Constants {

    private static final TypeToken<Iterable<? extends Provision>> MANY = new TypeToken<>() {};

    private Constants() {}

    /**
     * A sentence that is a constant, or in a list that is one.
     *
     * @param name class and constant
     * @param provision the sentence
     */
    record Constant(String name, Provision provision) {}

    /** All in the package of a class, tests left out. */
    static ImmutableList<Constant> provisionsBeside(Class<?> place) {
        List<Constant> found = new ArrayList<>();
        for (Class<?> type : classesBeside(place)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    add(found, field);
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private static void add(List<Constant> found, Field field) {
        if (Provision.class.isAssignableFrom(field.getType())) {
            addValue(found, field, value(field));
        } else if (field.getType() == Table.class) {
            ((Table<?, ?>) value(field)).rules().forEach(r -> addValue(found, field, r));
        } else if (isList(field)) {
            ((Iterable<?>) value(field)).forEach(v -> addValue(found, field, v));
        }
    }

    // told from the declaration: to read a field initialises its class, and the classes beside a place may be anything
    private static boolean isList(Field field) {
        return MANY.isSupertypeOf(field.getGenericType());
    }

    private static void addValue(List<Constant> found, Field field, Object value) {
        if (value instanceof Provision provision) {
            found.add(new Constant(field.getDeclaringClass().getSimpleName() + "." + field.getName(), provision));
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(null));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new PolicyException(
                    "the constant " + field + " cannot be read: " + e.getMessage()
                            + "; in a named module, its package has to be open to the tests",
                    e);
        }
    }

    private static List<Class<?>> classesBeside(Class<?> place) {
        try {
            CodeSource source = place.getProtectionDomain().getCodeSource();
            List<Class<?>> classes = new ArrayList<>();
            for (ClassPath.ClassInfo info :
                    ClassPath.from(place.getClassLoader()).getTopLevelClasses(place.getPackageName())) {
                Class<?> type = Class.forName(info.getName(), false, place.getClassLoader());
                if (Objects.equals(type.getProtectionDomain().getCodeSource(), source)) {
                    classes.add(type);
                }
            }
            return classes;
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new PolicyException(
                    "the classes beside " + place.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
