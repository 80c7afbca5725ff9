package org.jiuzhu.policy.impl.engine;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The code of one method in the making (JVMS chapter 6). It keeps count of the types on the stack and in the variables, which the verifier wants to
 * find at each place that is jumped to. What could never be reached is left out. Each instruction is written in its shortest form, for the JIT puts
 * methods together only up to a number of bytes.
 */
final class Code {

    // instructions, by their names in the specification
    static final int IFEQ = 0x99;
    static final int IFNE = 0x9A;
    static final int IFLT = 0x9B;
    static final int IFGE = 0x9C;
    static final int IFGT = 0x9D;
    static final int IFLE = 0x9E;
    private static final int ICONST_0 = 0x03;
    private static final int LCONST_0 = 0x09;
    private static final int BIPUSH = 0x10;
    private static final int SIPUSH = 0x11;
    private static final int LDC2_W = 0x14;
    private static final int ILOAD = 0x15;
    private static final int LLOAD = 0x16;
    private static final int ALOAD = 0x19;
    private static final int ILOAD_0 = 0x1A;
    private static final int ISTORE = 0x36;
    private static final int LSTORE = 0x37;
    private static final int ASTORE = 0x3A;
    private static final int ISTORE_0 = 0x3B;
    private static final int LALOAD = 0x2F;
    private static final int BALOAD = 0x33;
    private static final int LASTORE = 0x50;
    private static final int BASTORE = 0x54;
    private static final int POP = 0x57;
    private static final int POP2 = 0x58;
    private static final int IADD = 0x60;
    private static final int LSUB = 0x65;
    private static final int LSHL = 0x79;
    private static final int LUSHR = 0x7D;
    private static final int IAND = 0x7E;
    private static final int IOR = 0x80;
    private static final int LOR = 0x81;
    private static final int IXOR = 0x82;
    private static final int I2L = 0x85;
    private static final int L2I = 0x88;
    private static final int LCMP = 0x94;
    private static final int IF_ICMPGE = 0xA2;
    private static final int GOTO = 0xA7;
    private static final int IRETURN = 0xAC;
    private static final int LRETURN = 0xAD;
    private static final int RETURN = 0xB1;
    private static final int GETFIELD = 0xB4;
    private static final int INVOKEVIRTUAL = 0xB6;
    private static final int INVOKESPECIAL = 0xB7;
    private static final int INVOKESTATIC = 0xB8;

    private static final int FULL_FRAME = 255;
    private static final int MOST_BYTES = 0xFFFF;

    /** A method or a class would be larger than the format allows. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge(String what) {
            super(what);
        }
    }

    /** A place in the code. */
    static final class Label {
        private int at = -1;
        private final List<Integer> jumps = new ArrayList<>();
        private @Nullable List<Class<?>> stack;
    }

    private final ClassFile file;
    private byte[] bytes = new byte[256];
    private int size;
    private final List<Class<?>> variables = new ArrayList<>();
    private List<Class<?>> stack = new ArrayList<>();
    private int mostStack;
    private int mostVariables;
    private boolean reachable = true;
    private final Map<Integer, byte[]> frames = new TreeMap<>();

    /** Begins a method with its parameters in the first variables. */
    Code(ClassFile file, MethodType type) {
        this.file = file;
        type.parameterList().forEach(this::declare);
    }

    // Variables

    /** Takes what is on the stack into a new variable. */
    int keep() {
        Class<?> type = reachable ? stack.get(stack.size() - 1) : int.class;
        int variable = declare(type);
        set(variable);
        return variable;
    }

    private int declare(Class<?> type) {
        variables.add(type);
        mostVariables = Math.max(mostVariables, words(variables));
        return variables.size() - 1;
    }

    int declared() {
        return variables.size();
    }

    /** Forgets the variables that were made since there were so many. */
    void forget(int declared) {
        variables.subList(declared, variables.size()).clear();
    }

    void get(int variable) {
        Class<?> type = variables.get(variable);
        ofVariable(type == int.class ? ILOAD : type == long.class ? LLOAD : ALOAD, ILOAD, ILOAD_0, variable);
        push(type);
    }

    void set(int variable) {
        Class<?> type = pop();
        ofVariable(type == int.class ? ISTORE : type == long.class ? LSTORE : ASTORE, ISTORE, ISTORE_0, variable);
    }

    // the first four variables of each type have instructions of their own
    private void ofVariable(int instruction, int ofInt, int ofFirstInt, int variable) {
        int position = position(variable);
        if (position < 4) {
            op(ofFirstInt + 4 * (instruction - ofInt) + position);
        } else {
            op(instruction);
            u1(position);
        }
    }

    private int position(int variable) {
        return checkFits(words(variables.subList(0, variable)), 255, "a variable");
    }

    private static int checkFits(int value, int most, String what) {
        if (Math.abs(value) > most) {
            throw new TooLarge(what + " of " + value);
        }
        return value;
    }

    // Values

    void constant(long value) {
        if (value == 0 || value == 1) {
            op(LCONST_0 + (int) value);
        } else {
            op(LDC2_W);
            u2(file.number(value));
        }
        push(long.class);
    }

    void constant(int value) {
        checkFits(value, Short.MAX_VALUE, "a constant");
        if (value >= -1 && value <= 5) {
            op(ICONST_0 + value);
        } else if (value == (byte) value) {
            op(BIPUSH);
            u1(value);
        } else {
            op(SIPUSH);
            u2(value);
        }
        push(int.class);
    }

    void field(Class<?> owner, String field, Class<?> type) {
        pop();
        op(GETFIELD);
        u2(file.field(owner, field, type));
        push(type);
    }

    /** An element of a {@code long[]} or {@code byte[]}: the array and the index are on the stack. */
    void element() {
        pop();
        boolean wide = pop() == long[].class;
        op(wide ? LALOAD : BALOAD);
        push(wide ? long.class : int.class);
    }

    /** Sets an element of a {@code long[]} or {@code byte[]}: the array, the index and the value are on the stack. */
    void setElement() {
        boolean wide = pop() == long.class;
        pop();
        pop();
        op(wide ? LASTORE : BASTORE);
    }

    /** Adds two {@code int}s. */
    void plus() {
        joined(IADD);
    }

    void and() {
        joined(IAND);
    }

    void or() {
        joined(IOR);
    }

    /** Makes 1 of 0 and 0 of 1. */
    void not() {
        constant(1);
        joined(IXOR);
    }

    private void joined(int instruction) {
        pop();
        pop();
        op(instruction);
        push(int.class);
    }

    /** 1 if the first of two {@code long}s is less than the second, else 0; their difference must not overflow. */
    void isLess() {
        pop();
        pop();
        op(LSUB);
        push(long.class);
        constant(Long.SIZE - 1);
        pop();
        pop();
        op(LUSHR);
        push(long.class);
        toInt();
    }

    /** Adds an {@code int} to the bits of a {@code long}, so many places up. */
    void orShifted(int places) {
        toLong();
        constant(places);
        pop();
        op(LSHL);
        pop();
        op(LOR);
    }

    void toLong() {
        pop();
        op(I2L);
        push(long.class);
    }

    void toInt() {
        pop();
        op(L2I);
        push(int.class);
    }

    void drop() {
        op(pop() == long.class ? POP2 : POP);
    }

    /** Calls a static method. */
    void call(Class<?> owner, String method, Class<?> result, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        op(INVOKESTATIC);
        u2(file.method(owner, method, type));
        called(type);
    }

    /** Calls a static method of the class itself. */
    void callOwn(String method, MethodType type) {
        op(INVOKESTATIC);
        u2(file.ownMethod(method, type));
        called(type);
    }

    /** Calls a method of what is on the stack below its arguments. */
    void callOn(Class<?> owner, String method, Class<?> result, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        op(INVOKEVIRTUAL);
        u2(file.method(owner, method, type));
        called(type.insertParameterTypes(0, owner));
    }

    /** The code of a constructor that does nothing. */
    void construct() {
        get(0);
        op(INVOKESPECIAL);
        u2(file.method(Object.class, "<init>", MethodType.methodType(void.class)));
        pop();
        finish(void.class);
    }

    private void called(MethodType type) {
        type.parameterList().forEach(p -> pop());
        if (type.returnType() != void.class) {
            // truth is an int on the stack
            push(type.returnType() == boolean.class ? int.class : type.returnType());
        }
    }

    // Jumps

    /** Goes to a place if what is on the stack compares so with zero. */
    void jump(int when, Label to) {
        pop();
        jumpTo(when, to);
    }

    /** Goes to a place if two {@code long}s on the stack compare so. */
    void jumpCompared(int when, Label to) {
        pop();
        pop();
        op(LCMP);
        push(int.class);
        jump(when, to);
    }

    /** Goes to a place if the first of two {@code int}s is not less than the second. */
    void jumpUnlessLess(Label to) {
        pop();
        pop();
        jumpTo(IF_ICMPGE, to);
    }

    void jump(Label to) {
        jumpTo(GOTO, to);
        reachable = false;
    }

    private void jumpTo(int instruction, Label to) {
        if (!reachable) {
            return;
        }
        if (to.stack == null) {
            to.stack = List.copyOf(stack);
        }
        int from = size;
        op(instruction);
        if (to.at < 0) {
            to.jumps.add(from);
            u2(0);
        } else {
            u2(distance(from, to.at));
        }
    }

    /** The place is here, and is jumped to from above only. */
    void here(Label label) {
        if (label.jumps.isEmpty()) {
            return;
        }
        bind(label);
        for (int from : label.jumps) {
            int distance = distance(from, size);
            bytes[from + 1] = (byte) (distance >> 8);
            bytes[from + 2] = (byte) distance;
        }
    }

    /** The place is here, and will be jumped to from below. */
    Label head() {
        Label label = new Label();
        label.stack = List.copyOf(stack);
        if (reachable) {
            bind(label);
        }
        return label;
    }

    private void bind(Label label) {
        label.at = size;
        stack = new ArrayList<>(label.stack == null ? List.of() : label.stack);
        reachable = true;
        ByteArrayDataOutput types = ByteStreams.newDataOutput();
        writeTypes(types, variables);
        writeTypes(types, stack);
        frames.put(size, types.toByteArray());
    }

    private static int distance(int from, int to) {
        if (Math.abs(to - from) > Short.MAX_VALUE) {
            throw new TooLarge("a jump of " + (to - from) + " bytes");
        }
        return to - from;
    }

    /** Returns what is on the stack, or nothing. */
    void finish(Class<?> type) {
        if (type != void.class) {
            pop();
        }
        op(type == void.class ? RETURN : type == long.class ? LRETURN : IRETURN);
        reachable = false;
    }

    // Bytes

    private void push(Class<?> type) {
        if (reachable) {
            stack.add(type);
            mostStack = Math.max(mostStack, words(stack));
        }
    }

    private Class<?> pop() {
        return reachable ? stack.remove(stack.size() - 1) : int.class;
    }

    private static int words(List<Class<?>> types) {
        int words = 0;
        for (Class<?> type : types) {
            words += type == long.class ? 2 : 1;
        }
        return words;
    }

    private void op(int instruction) {
        u1(instruction);
    }

    private void u1(int value) {
        if (!reachable) {
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    private void u2(int value) {
        u1(value >> 8);
        u1(value);
    }

    private void writeTypes(ByteArrayDataOutput out, List<Class<?>> types) {
        out.writeShort(types.size());
        for (Class<?> type : types) {
            if (type == int.class) {
                out.writeByte(1);
            } else if (type == long.class) {
                out.writeByte(4);
            } else {
                out.writeByte(7);
                out.writeShort(file.type(type));
            }
        }
    }

    /** Writes the code as the attribute of its method. */
    void writeTo(ByteArrayDataOutput out) {
        checkFits(size, MOST_BYTES, "a method");
        ByteArrayDataOutput map = ByteStreams.newDataOutput();
        map.writeShort(frames.size());
        int last = -1;
        for (Map.Entry<Integer, byte[]> frame : frames.entrySet()) {
            map.writeByte(FULL_FRAME);
            map.writeShort(frame.getKey() - last - 1);
            map.write(frame.getValue());
            last = frame.getKey();
        }
        byte[] framed = map.toByteArray();
        out.writeShort(file.utf8("Code"));
        out.writeInt(2 + 2 + 4 + size + 2 + 2 + 6 + framed.length);
        out.writeShort(mostStack);
        out.writeShort(mostVariables);
        out.writeInt(size);
        out.write(bytes, 0, size);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(file.utf8("StackMapTable"));
        out.writeInt(framed.length);
        out.write(framed);
    }
}
