-- Ties, appointments, ends of terms, links and handlers that were told before the registers of this service listened to them.
select hear_again();
