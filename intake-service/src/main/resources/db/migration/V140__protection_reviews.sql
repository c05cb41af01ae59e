-- The day by which the plan for a discloser's protection is looked at again; nothing of the plan itself.
alter table disclosure_queue add protection_review date;

-- Whether the discloser added something that the coordinator has neither decided on nor advised them of since.
alter table disclosure_queue add news boolean not null default false;
