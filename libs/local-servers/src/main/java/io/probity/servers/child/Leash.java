package io.probity.servers.child;

/** Ends this process when its parent ends, however that ended: no server outlives a killed launcher or test. */
final class Leash {
    private Leash() {}

    static void attach() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform().daemon().name("leash").start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }
}
