-- Appointments and ends of terms that were told before the registers of this service listened to them.
select hear_again();
