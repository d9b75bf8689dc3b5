-- Digital Post is a way to be told as well.
alter table member drop constraint member_tell_by;
--> statement-breakpoint
alter table member add constraint member_tell_by check (tell_by in ('portal', 'mail', 'sms', 'digitalPost', 'post'));
