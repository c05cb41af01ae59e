package io.probity.local;

/** Says where to look next. */
final class Guide {
    private Guide() {}

    static String whereToLook(Settings settings) {
        return """

                Where to look next
                  APIs       %s/openapi describes intake's; the others on %d to %d
                  health     %s/q/health/ready tells intake's, /q/metrics its figures; the others on %d to %d
                  mail       %s  (every letter that was sent)
                  login      %s/admin  (admin; password in %s)
                  users      ceo@wattle-creek.example, manager@ironbark.example, … password "demo"
                  token      ./probity token ceo@wattle-creek.example
                  status     ./probity status      logs  ./probity logs intake -f      stop  ./probity down
                """.formatted(
                        settings.url(Part.INTAKE),
                        settings.port(Part.ASSESSMENT),
                        settings.port(Part.REPORTING),
                        settings.healthUrl(Part.INTAKE),
                        settings.healthPort(Part.ASSESSMENT),
                        settings.healthPort(Part.REPORTING),
                        settings.url(Part.MAIL_PAGE),
                        settings.url(Part.KEYCLOAK),
                        settings.data(Part.KEYCLOAK).resolve("passwords.properties"));
    }
}
