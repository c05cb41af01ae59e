package io.probity.contracts;

/** One topic a service, and one for the councils themselves. Each is kept for ever. */
public final class Topics {
    public static final String COUNCILS = "probity.councils";
    public static final String INTAKE = "probity.intake";
    public static final String ASSESSMENT = "probity.assessment";
    public static final String NOTIFICATION = "probity.notification";
    public static final String APPEALS = "probity.appeals";

    private Topics() {}
}
