-- As matters are paged: with it a page is read from where the last one ended, and no line before or behind it.
create index complaint_in_order on complaint_fact (generation, tenant, alleges, received_on, reference);
drop index complaint_by_receipt;
