-- What becomes of a referral whose matter was decided anew.
alter table referral_view
  add superseded_at timestamptz, add withdrawal_prepared_at timestamptz, add withdrawn_at timestamptz;
