package org.potline.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.kie.api.runtime.rule.FactHandle;

/** {@code collectList( $x )} of a variable: what the engine's interpreter would work out each time is looked up. */
final class ListAccumulator implements Accumulator {
    private static final Object OF_SESSION = new Object();
    private final String variable;

    ListAccumulator(String variable) {
        this.variable = variable;
    }

    @Override
    public Object createWorkingMemoryContext() {
        return OF_SESSION;
    }

    @Override
    public Object createContext() {
        return new ArrayList<>();
    }

    @Override
    public Object init(Object ofSession, Object context, BaseTuple tuple, Declaration[] declared, ValueResolver values) {
        list(context).clear();
        return context;
    }

    @Override
    public Object accumulate(Object ofSession, Object context, BaseTuple tuple, FactHandle handle, Declaration[] declared,
            Declaration[] inner, ValueResolver values) {
        Object value = value(tuple, handle, inner, values);
        list(context).add(value);
        return value;
    }

    /** A variable of the fact at hand, or, where several facts are gathered together, of one of those before it. */
    private Object value(BaseTuple tuple, FactHandle handle, Declaration[] inner, ValueResolver values) {
        for (Declaration each : inner) {
            if (each.getIdentifier().equals(variable)) {
                return each.getTupleIndex() <= tuple.getIndex() ? each.getValue(values, tuple) : each.getValue(values, handle.getObject());
            }
        }
        throw new IllegalArgumentException("(%s) stands for nothing.".formatted(variable));
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public boolean tryReverse(Object ofSession, Object context, BaseTuple tuple, FactHandle handle, Object value, Declaration[] declared,
            Declaration[] inner, ValueResolver values) {
        list(context).remove(value);
        return true;
    }

    @Override
    public Object getResult(Object ofSession, Object context, BaseTuple tuple, Declaration[] declared, ValueResolver values) {
        return Collections.unmodifiableList(list(context));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object context) {
        return (List<Object>) context;
    }
}
