package io.probity.faults;

/** How long a form of the fault tests runs: 1 inside every build, more where somebody has time. */
public final class Scale {
    private static final String PROPERTY = "probity.faults.scale";

    private Scale() {}

    /** So many times in the short form, and in the long one as many times more. */
    public static int times(int inTheShortForm) {
        return inTheShortForm * Integer.getInteger(PROPERTY, 1);
    }
}
