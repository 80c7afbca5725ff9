package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;

/** A class file in the making (JVMS chapter 4): methods and a pool of constants, and nothing else that {@link Compiler} has no use for. */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_8 = 52;
    private static final int FINAL_SUPER_SYNTHETIC = 0x1030;
    private static final int MOST = 0xFFFF;

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final String name;
    private final Class<?> implemented;
    private final ByteArrayDataOutput pool = ByteStreams.newDataOutput();
    private final Map<ImmutableList<Object>, Integer> indices = new HashMap<>();
    private int poolSize = 1;
    private final ByteArrayDataOutput methods = ByteStreams.newDataOutput();
    private int methodCount;

    /**
     * @param name its binary name, with slashes
     * @param implemented the interface that it implements
     */
    ClassFile(String name, Class<?> implemented) {
        this.name = name;
        this.implemented = implemented;
    }

    String name() {
        return name;
    }

    /** Adds a method. */
    void add(int access, String method, MethodType type, Code code) {
        methodCount++;
        methods.writeShort(access);
        methods.writeShort(utf8(method));
        methods.writeShort(utf8(type.toMethodDescriptorString()));
        methods.writeShort(1);
        code.writeTo(methods);
    }

    byte[] bytes() {
        int self = type(name);
        int above = type(Object.class);
        int with = type(implemented);
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        out.writeInt(MAGIC);
        out.writeShort(0);
        out.writeShort(JAVA_8);
        out.writeShort(poolSize);
        out.write(pool.toByteArray());
        out.writeShort(FINAL_SUPER_SYNTHETIC);
        out.writeShort(self);
        out.writeShort(above);
        out.writeShort(1);
        out.writeShort(with);
        out.writeShort(0);
        out.writeShort(methodCount);
        out.write(methods.toByteArray());
        out.writeShort(0);
        return out.toByteArray();
    }

    // The pool of constants

    int utf8(String text) {
        return index(1, () -> pool.writeUTF(text), UTF8, text);
    }

    int type(Class<?> type) {
        return type(binary(type));
    }

    private int type(String binaryName) {
        int text = utf8(binaryName);
        return index(1, () -> pool.writeShort(text), CLASS, binaryName);
    }

    int number(long value) {
        return index(2, () -> pool.writeLong(value), LONG, value);
    }

    int field(Class<?> owner, String field, Class<?> type) {
        return member(FIELD, binary(owner), field, type.descriptorString());
    }

    int method(Class<?> owner, String method, MethodType type) {
        return member(METHOD, binary(owner), method, type.toMethodDescriptorString());
    }

    int ownMethod(String method, MethodType type) {
        return member(METHOD, name, method, type.toMethodDescriptorString());
    }

    private int member(int tag, String owner, String member, String descriptor) {
        int of = type(owner);
        int memberName = utf8(member);
        int type = utf8(descriptor);
        int nameAndType = index(
                1,
                () -> {
                    pool.writeShort(memberName);
                    pool.writeShort(type);
                },
                NAME_AND_TYPE,
                member,
                descriptor);
        return index(
                1,
                () -> {
                    pool.writeShort(of);
                    pool.writeShort(nameAndType);
                },
                tag,
                owner,
                member,
                descriptor);
    }

    private int index(int size, Runnable write, int tag, Object... key) {
        ImmutableList<Object> entry = ImmutableList.builder().add(tag).add(key).build();
        Integer known = indices.get(entry);
        if (known != null) {
            return known;
        }
        int index = poolSize;
        if (index + size > MOST) {
            throw new Code.TooLarge("more constants than a class can have");
        }
        indices.put(entry, index);
        poolSize += size;
        pool.writeByte(tag);
        write.run();
        return index;
    }

    private static String binary(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
