-- Appointments, ends of terms and in which office a matter was decided: told before this service listened to them.
select hear_again();
