package io.probity.local;

import picocli.CommandLine.Command;

/** What can be done with policy packs by hand. */
@Command(
        name = "policy",
        description = "Check a policy pack, or simulate a draft of one.",
        subcommands = {PolicyCheckCommand.class, PolicySimulateCommand.class})
final class PolicyCommand {}
