-- What went to the Mayor because the CEO is subject or conflicted: the CEO sees nothing of it. A table of its own, because
-- an endorsement may be heard of before the lodging.
create table mayors_matter (
  tenant    text not null,
  complaint uuid not null,
  primary key (tenant, complaint)
);
select probity_protect('mayors_matter');
