-- As letters are paged: a page is read from where the last one ended, and no letter before or behind it.
create index letter_by_state on letter_view (tenant, state, drafted_at, letter);
