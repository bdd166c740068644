package org.potline.rules.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A field or question of a fact by its name. It is looked up once for each kind of fact that is asked in turn: nearly always one. */
final class AskedMethod {
    /** A method and the kind it was looked up in. */
    private record Known(Class<?> kind, Method method) {
    }

    private final String name;
    private final int arguments;
    private Known known = new Known(Void.class, null);

    AskedMethod(String name, int arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /**
     * Its answer.
     *
     * @throws IllegalArgumentException when the fact has no such field or question, or takes no such arguments
     */
    Object ask(Object of, Object[] given) {
        Known last = known;     // threads may share it: each reads it once, and a record is whole or not there
        if (last.kind() != of.getClass()) {
            last = new Known(of.getClass(), find(of.getClass()));
            known = last;
        }
        try {
            return last.method().invoke(of, given);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(name, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private Method find(Class<?> kind) {
        for (Method method : kind.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments) {
                return method;
            }
        }
        throw new IllegalArgumentException("(%s) has no (%s).".formatted(kind.getSimpleName(), name));
    }
}
