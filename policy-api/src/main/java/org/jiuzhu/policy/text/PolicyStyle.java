package org.jiuzhu.policy.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all value types that are built from many attributes: the generated class stays out of sight, callers see the type and its
 * builder, and a list is built by adding to it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        // the generated code is private to us: no annotations in it for other tools, and no modules required for them
        allowedClasspathAnnotations = {Override.class})
public @interface PolicyStyle {}
