-- The day by which the plan for a discloser's protection is looked at again; nothing of the plan itself.
alter table disclosure_queue add protection_review date;
