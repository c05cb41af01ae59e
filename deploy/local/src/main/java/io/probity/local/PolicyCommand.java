package io.probity.local;

import picocli.CommandLine.Command;

/** What can be done with policy packs by hand. */
@Command(
        name = "policy",
        description = "Check a policy pack.",
        subcommands = {PolicyCheckCommand.class})
final class PolicyCommand {}
