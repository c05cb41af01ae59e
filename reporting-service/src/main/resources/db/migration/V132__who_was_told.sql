-- Who was told who somebody is, for the ledger of the identity vault (HV-57). Of what was heard before, it is not known until the
-- projections are rebuilt.
alter table disclosure_fact add told_to text;

-- Each look into the identity vault, in matters that have been heard of: of whose looks it is, and not at whom. The stream is the
-- person's, and stays here. Looks at who made a disclosure are in it no more than the disclosure is in any register (MC-03).
create view identity_look with (security_invoker = true) as
select d.tenant, d.stream || '/' || d.version as look, d.complaint, c.reference, c.subjects, c.handler_office, d.told_to, d.ground,
       d.at
from disclosure_fact d
join complaint_fact c on c.generation = d.generation and c.tenant = d.tenant and c.complaint = d.complaint
where d.generation = live_generation() and c.reference is not null;

grant select on identity_look to ${app};
