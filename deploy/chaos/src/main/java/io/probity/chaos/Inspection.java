package io.probity.chaos;

/** One thing that must be true of a platform at rest, whatever was done to it before. */
interface Inspection {
    Finding of(Ground ground, Ledger ledger);
}
