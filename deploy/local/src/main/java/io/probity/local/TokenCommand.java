package io.probity.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token, for curl. */
@Command(name = "token", description = "Print an access token of a demo user, such as ceo@wattle-creek.example.")
final class TokenCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "USER")
    String user = "";

    @Override
    public Integer call() {
        System.out.println(new LoginServer(Settings.fromEnvironment()).token(user));
        return 0;
    }
}
