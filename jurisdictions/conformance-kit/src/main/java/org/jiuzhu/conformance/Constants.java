package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/** The rules that are constants of the classes in a package, so that none is written and then forgotten in the list. */
final class Constants {

    private Constants() {}

    /**
     * A rule that is a constant, or in a list that is one.
     *
     * @param name class and constant
     * @param rule the rule
     */
    record Constant(String name, Rule<?> rule) {}

    /** All in the package of a class, tests left out; lists in the class itself too, because there all are listed. */
    static ImmutableList<Constant> rulesBeside(Class<?> place) {
        List<Constant> found = new ArrayList<>();
        for (Class<?> type : classesBeside(place)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    add(found, place, field);
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private static void add(List<Constant> found, Class<?> place, Field field) {
        if (field.getType() == Rule.class) {
            addValue(found, field, value(field));
        } else if (isListOfRules(field) && field.getDeclaringClass() != place) {
            ((List<?>) value(field)).forEach(v -> addValue(found, field, v));
        }
    }

    // told from the declaration: to read a field initialises its class, and the classes beside a place may be anything
    private static boolean isListOfRules(Field field) {
        return List.class.isAssignableFrom(field.getType())
                && field.getGenericType().getTypeName().contains(Rule.class.getName());
    }

    private static void addValue(List<Constant> found, Field field, Object value) {
        if (value instanceof Rule<?> rule) {
            found.add(new Constant(field.getDeclaringClass().getSimpleName() + "." + field.getName(), rule));
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
