package io.probity.servers.child;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Runs another main class on a leash: the process ends when whoever started it ends. */
public final class Leashed {
    private Leashed() {}

    /** @param arguments the main class, then its own arguments */
    public static void main(String[] arguments) throws Throwable {
        Leash.attach();
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) own);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
