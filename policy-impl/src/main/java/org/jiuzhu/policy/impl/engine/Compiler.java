package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;

/**
 * Makes a class of planned rules, so that the JIT sees straight code over {@code long}s instead of a tree. Each definition, open term and rule becomes a
 * method, and what they are made of code within it: {@link ConditionCode} and {@link NumberCode} write it, {@link Code} has the instructions. What depends
 * on nothing but the area is computed beforehand, see {@link Figures}.
 *
 * <p>Code that meets something unknown, or no whole number, throws {@link Run.NotKnown}, and so does code for what has no form here: so compiled rules
 * never say anything else than planned ones, only sooner.
 */
final class Compiler {

    /** The compiled rules of a plan. What they come to for one entity is left in the memory. */
    interface Compiled {

        void household(Run run, long[] numbers, byte[] truths, Entity household, int number, int truth);

        void member(Run run, long[] numbers, byte[] truths, Entity member, int number, int truth);
    }

    /** What the code of a method does with the entity at hand. */
    interface Body {
        void write(Code code, Scope scope);
    }

    /**
     * The entity at hand.
     *
     * @param kind what it is
     * @param entity the variable that holds it
     * @param number the variable that says where its numbers begin
     * @param truth the variable that says where its truths begin
     */
    record Scope(EntityKind<?> kind, int entity, int number, int truth) {}

    /** A method of the class. */
    record Method(String name, MethodType type) {}

    // the variables that every method begins with
    static final int RUN = 0;
    private static final int NUMBERS = 1;
    private static final int TRUTHS = 2;
    private static final Scope PARAMETER = new Scope(Household.ENTITY, 3, 4, 5);
    private static final MethodType NOTHING = MethodType.methodType(
            void.class, Run.class, long[].class, byte[].class, Entity.class, int.class, int.class);
    private static final MethodType NUMBER = NOTHING.changeReturnType(long.class);
    private static final MethodType TRUTH = NOTHING.changeReturnType(int.class);

    private static final int PUBLIC = 1;
    private static final int STATIC = 8;

    private static final String NAME = Compiler.class.getPackageName().replace('.', '/') + "/CompiledRules";

    /** What is kept besides the results. */
    enum Notes {
        NOTHING,
        /** Which rules are met and which are not. */
        RULES
    }

    final Memory memory;
    final Figures figures;
    final ConditionCode conditions;
    final NumberCode numbers;
    private final ClassFile file = new ClassFile(NAME, Compiled.class);
    private final List<Object> constants = new ArrayList<>();
    // planned nodes are compared by identity
    private final Map<ImmutableList<Object>, Method> methods = new HashMap<>();
    private final Map<ImmutableList<Object>, Integer> places = new HashMap<>();
    private final Deque<Runnable> unwritten = new ArrayDeque<>();
    // how often each definition is asked for
    private final Multiset<Eval> uses = HashMultiset.create();

    Compiler(Plan plan, List<Row<?>> rows, Memory memory, Notes notes) {
        this.memory = memory;
        this.figures = new Figures(plan);
        this.conditions = new ConditionCode(this, figures, notes);
        this.numbers = new NumberCode(this, figures);
        rows.forEach(row -> row.conditionsAndValues().forEach(this::countUses));
    }

    /** What the code refers to by number. */
    ImmutableList<Object> constants() {
        return ImmutableList.copyOf(constants);
    }

    /**
     * Makes the class.
     *
     * @param household what it does with a household
     * @param member what it does with each member
     */
    Compiled compile(Body household, Body member) {
        entrance("household", household, Household.ENTITY);
        entrance("member", member, Member.ENTITY);
        while (!unwritten.isEmpty()) {
            unwritten.remove().run();
        }
        Code constructor = new Code(file, MethodType.methodType(void.class, Object.class));
        constructor.construct();
        file.add(PUBLIC, "<init>", MethodType.methodType(void.class), constructor);
        byte[] bytes = file.bytes();
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Compiled) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable e) { // a method handle throws anything
            throw new IllegalStateException("the rules of a plan cannot be compiled", e);
        }
    }

    // the interface is implemented by methods of the object, the rest are static: they have one variable less
    private void entrance(String name, Body body, EntityKind<?> kind) {
        Method all = method(name, "m", NOTHING, kind, body);
        Code code = new Code(file, NOTHING.insertParameterTypes(0, Object.class));
        for (int parameter = 1; parameter <= NOTHING.parameterCount(); parameter++) {
            code.get(parameter);
        }
        code.callOwn(all.name, all.type);
        code.finish(void.class);
        file.add(PUBLIC, name, NOTHING, code);
    }

    // Methods

    // written once for what it is of and a kind of entity
    private Method method(Object of, String letter, MethodType type, EntityKind<?> kind, Body body) {
        ImmutableList<Object> key = ImmutableList.of(of, letter, kind);
        Method known = methods.get(key);
        if (known != null) {
            return known;
        }
        Method method = new Method(letter + methods.size(), type);
        methods.put(key, method);
        unwritten.add(() -> {
            Code code = new Code(file, NOTHING);
            body.write(code, new Scope(kind, PARAMETER.entity, PARAMETER.number, PARAMETER.truth));
            if (type.returnType() == void.class) {
                code.finish(void.class);
            }
            file.add(STATIC, method.name, type, code);
        });
        return method;
    }

    /** A method that does something and returns nothing. */
    Method action(Object of, EntityKind<?> kind, Body body) {
        return method(of, "a", NOTHING, kind, body);
    }

    /** A method that leaves a number. */
    Method number(Object of, EntityKind<?> kind, Body body) {
        return method(of, "n", NUMBER, kind, (code, scope) -> {
            body.write(code, scope);
            code.finish(long.class);
        });
    }

    /** A method that leaves 1 or 0. */
    Method test(Object of, EntityKind<?> kind, Body bit) {
        return method(of, "t", TRUTH, kind, (code, scope) -> {
            bit.write(code, scope);
            code.finish(int.class);
        });
    }

    /** A method that leaves a truth as it is remembered; its code returns it. */
    Method remembering(Object of, EntityKind<?> kind, Body body) {
        return method(of, "d", TRUTH, kind, body);
    }

    void call(Method method, Code code, Scope scope) {
        code.get(RUN);
        code.get(NUMBERS);
        code.get(TRUTHS);
        code.get(scope.entity);
        code.get(scope.number);
        code.get(scope.truth);
        code.callOwn(method.name, method.type);
    }

    /** Code about the household, where the entity at hand is another. */
    static void ofHousehold(Code code, Consumer<Scope> body) {
        int before = code.declared();
        code.get(RUN);
        code.callOn(Run.class, "household", Entity.class);
        int household = code.keep();
        code.constant(0);
        int first = code.keep();
        body.accept(new Scope(Household.ENTITY, household, first, first));
        code.forget(before);
    }

    /** Leaves a number that is never had: what is not known, or has no form here, is asked the other way. */
    static void giveUp(Code code) {
        code.constant(Fact.UNKNOWN);
        code.call(Run.class, "known", long.class, long.class);
    }

    // what is remembered asks once, however often it is asked itself; the rules on who is eligible are among the roots
    private void countUses(Eval eval) {
        if (eval.node.operator() == Operator.ELIGIBLE) {
            return;
        }
        boolean keeps = eval.node.operator() == Operator.DEFINITION || Remembered.is(eval);
        if (keeps && uses.add(eval, 1) > 0) {
            return;
        }
        eval.operands().forEach(this::countUses);
        // an owner is asked by each that it has
        if (eval.node.operator() == Operator.OWNER) {
            eval.operands().forEach(this::countUses);
        }
    }

    /** Whether something is made of no more than so many planned nodes, definitions written out. Looks at no more than those. */
    static boolean isWithin(int most, Eval eval) {
        return left(most, eval) >= 0;
    }

    private static int left(int most, Eval eval) {
        int left = most - 1;
        if (eval.node.operator() != Operator.ELIGIBLE && eval.node.operator() != Operator.RUNS_ON) {
            for (int i = 0; i < eval.operands.length && left >= 0; i++) {
                left = left(left, eval.operands[i]);
            }
        }
        return left;
    }

    /** Whether a definition is asked for at one place only. */
    boolean isUsedOnce(Eval definition) {
        return uses.count(definition) == 1;
    }

    /** The number of what the code refers to. */
    int constant(Object value) {
        int known = constants.indexOf(value);
        if (known >= 0) {
            return known;
        }
        constants.add(value);
        return constants.size() - 1;
    }

    /** The place of what is remembered of each entity of a kind. */
    int place(Object of, EntityKind<?> kind, Memory.Places among) {
        return places.computeIfAbsent(ImmutableList.of(of, kind), k -> among.next(kind));
    }

    /** Leaves the place of a truth of the entity at hand. */
    static void placeOfTruth(int place, Code code, Scope scope) {
        code.get(TRUTHS);
        code.get(scope.truth);
        code.constant(place);
        code.plus();
    }

    /** Leaves the place of a number of the entity at hand. */
    static void placeOfNumber(int place, Code code, Scope scope) {
        code.get(NUMBERS);
        code.get(scope.number);
        code.constant(place);
        code.plus();
    }

    // Facts and lists

    /** Leaves the value of a fact. */
    static void fact(Fact<?, ?> fact, Code code, Scope scope) {
        code.get(scope.entity);
        code.constant(fact.slot());
        code.call(Run.class, "fact", long.class, Entity.class, int.class);
    }

    /** Goes to a place if a fact is not known. */
    static void jumpIfUnknown(Eval fact, Code code, Scope scope, Code.Label to) {
        code.get(scope.entity);
        code.constant(fact.node.payload(Fact.class).slot());
        code.call(Run.class, "isKnown", boolean.class, Entity.class, int.class);
        code.jump(Code.IFEQ, to);
    }

    /** Leaves the position of a list. */
    private void list(Relation<?, ?> list, Code code, Scope scope) {
        code.get(RUN);
        if (list == Household.MEMBERS) {
            code.callOn(Run.class, "members", int.class);
        } else {
            code.get(scope.entity);
            code.constant(constant(list));
            code.callOn(Run.class, "list", int.class, Entity.class, int.class);
        }
    }

    /** Leaves how many a list has. */
    void size(Relation<?, ?> list, Code code, Scope scope) {
        code.get(scope.entity);
        list(list, code, scope);
        code.callOn(Entity.class, "size", int.class, int.class);
    }

    /** Does something for each entity of a list. */
    void each(Relation<?, ?> list, Code code, Scope scope, Consumer<Scope> step) {
        int before = code.declared();
        boolean ofMembers = list == Household.MEMBERS;
        list(list, code, scope);
        int all = code.keep();
        code.get(scope.entity);
        code.get(all);
        code.callOn(Entity.class, "size", int.class, int.class);
        int size = code.keep();
        code.constant(0);
        int index = code.keep();
        int number = firstOf(ofMembers, "firstNumber", code);
        int truth = firstOf(ofMembers, "firstTruth", code);
        Code.Label head = code.head();
        Code.Label end = new Code.Label();
        code.get(index);
        code.get(size);
        code.jumpUnlessLess(end);
        int inLoop = code.declared();
        code.get(scope.entity);
        code.get(all);
        code.get(index);
        code.callOn(Entity.class, "part", Entity.class, int.class, int.class);
        int part = code.keep();
        step.accept(new Scope(list.part(), part, number, truth));
        code.forget(inLoop);
        code.get(index);
        code.constant(1);
        code.plus();
        code.set(index);
        if (ofMembers) {
            advance(number, "numbersOfMember", code);
            advance(truth, "truthsOfMember", code);
        }
        code.jump(head);
        code.here(end);
        code.forget(before);
    }

    // those that are no members have no places
    private static int firstOf(boolean ofMembers, String first, Code code) {
        if (ofMembers) {
            layout(first, code);
        } else {
            code.constant(0);
        }
        return code.keep();
    }

    private static void layout(String what, Code code) {
        code.get(RUN);
        code.callOn(Run.class, "layout", Memory.Layout.class);
        code.callOn(Memory.Layout.class, what, int.class);
    }

    private static void advance(int variable, String size, Code code) {
        code.get(variable);
        layout(size, code);
        code.plus();
        code.set(variable);
    }

    /** Does something for each member, with what it comes to in variables that were made before. */
    void eachMember(Code code, Scope household, Body body) {
        each(Household.MEMBERS, code, household, s -> body.write(code, s));
    }
}
