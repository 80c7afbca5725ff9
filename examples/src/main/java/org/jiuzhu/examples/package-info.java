/** Runnable examples: {@code assess}, which assesses case files, and a first decision in a few lines of Java. */
@NullMarked
package org.jiuzhu.examples;

import org.jspecify.annotations.NullMarked;
