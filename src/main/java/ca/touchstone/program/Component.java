package ca.touchstone.program;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record of a description, read as fast as by a call that is written out: a review reads hundreds.
 *
 * @param declared what the record declares
 * @param name its name
 * @param isList whether its type is a list
 * @param accessor reads it from a record of that type
 */
record Component(RecordComponent declared, String name, boolean isList, Function<Object, @Nullable Object> accessor) {
    private static final ClassValue<List<Component>> ALL = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(declared -> new Component(
                            declared, declared.getName(), declared.getType() == List.class, accessor(declared)))
                    .toList();
        }
    };

    /** The components of a type of record, in order, made once. */
    static List<Component> of(Class<?> type) {
        return ALL.get(type);
    }

    /** What the record holds there. */
    @Nullable
    Object read(Object record) {
        return accessor.apply(record);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(RecordComponent declared) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle handle = lookup.unreflect(declared.getAccessor());
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    handle.type().wrap());
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(declared + " can be read", e);
        }
    }
}
