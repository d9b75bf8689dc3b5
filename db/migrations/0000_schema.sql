CREATE TABLE "benefit_month" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"month" text NOT NULL,
	"hours" integer NOT NULL,
	CONSTRAINT "benefit_month_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "benefit_month_hours" CHECK (hours >= 0),
	CONSTRAINT "benefit_month_form" CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "circumstances" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"municipality_code" text NOT NULL,
	"insurance" text NOT NULL,
	"has_vocational_education" boolean,
	"supports_children_at_home" boolean,
	"citizenships" jsonb,
	"residence_permit" boolean,
	"eu_free_movement" boolean,
	"in_offer" boolean NOT NULL,
	"situation" text NOT NULL,
	"warned_of_dismissal" boolean NOT NULL,
	CONSTRAINT "circumstances_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "circumstances_insurance" CHECK (insurance in ('fullTime', 'partTime'))
);
--> statement-breakpoint
CREATE TABLE "guidance" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"topic" text NOT NULL,
	"on" date NOT NULL,
	"late_reason" text,
	CONSTRAINT "guidance_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "marking_end" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"participation_id" uuid NOT NULL,
	"reason_code" integer NOT NULL,
	"registered_on" date NOT NULL,
	"left_fund_on" date,
	"ascertained_on" date,
	"ground" text,
	"reason" text NOT NULL,
	CONSTRAINT "marking_end_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "marking_end_code" CHECK (reason_code in (38, 41, 42, 43, 44, 45, 46))
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"start_date" date NOT NULL,
	"end_date" date,
	"reason_code" integer,
	"placement_id" uuid NOT NULL,
	CONSTRAINT "participation_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "participation_end_after_start" CHECK (end_date is null or end_date >= start_date),
	CONSTRAINT "participation_end_has_code" CHECK ((end_date is null) = (reason_code is null))
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"kind" text NOT NULL,
	"effective_from" date NOT NULL,
	"first_decided_as" date,
	CONSTRAINT "placement_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "placement_first_of_month" CHECK (extract(day from effective_from) = 1)
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"registered_on" date NOT NULL,
	"learned_on" date,
	"deregistered_from" date,
	"deregistration_ground" text,
	CONSTRAINT "registration_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "visitation" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"registration_id" uuid NOT NULL,
	"assessed_on" date NOT NULL,
	"responsible" text NOT NULL,
	"assessment" text NOT NULL,
	"late_reason" text,
	CONSTRAINT "visitation_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"fund_code" text NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_fund_code_user_id_key_pk" PRIMARY KEY("fund_code","user_id","key")
);
--> statement-breakpoint
CREATE TABLE "fund" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"clock_offset_seconds" bigint DEFAULT 0 NOT NULL,
	"accent" text,
	"last_turned_day" date
);
--> statement-breakpoint
CREATE TABLE "place" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"municipality_code" text NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "place_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	CONSTRAINT "saved_view_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "scheme_version" (
	"scheme_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "scheme_version_scheme_id_version_pk" PRIMARY KEY("scheme_id","version")
);
--> statement-breakpoint
CREATE TABLE "app_user" (
	"fund_code" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"subject" text,
	"kind" text NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"name" text NOT NULL,
	"initials" text NOT NULL,
	"email" text,
	"professional_id" text,
	"active" boolean DEFAULT true NOT NULL,
	"member_id" uuid,
	"locale" text DEFAULT 'da' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "app_user_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "app_user_kind" CHECK (kind in ('caseworker', 'member')),
	CONSTRAINT "app_user_locale" CHECK (locale in ('da', 'en')),
	CONSTRAINT "app_user_roles" CHECK (case kind
        when 'member' then roles = '{}' and member_id is not null
        else roles <@ '{caseworker,teamLead,authorityReader,administrator}' and roles <> '{}' and member_id is null
      end)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fund_code" text NOT NULL,
	"user_id" uuid NOT NULL,
	"assurance" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "session_token_hash" CHECK (octet_length(token_hash) = 32),
	CONSTRAINT "session_assurance" CHECK (assurance in ('substantial', 'high'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"state_hash" "bytea" PRIMARY KEY NOT NULL,
	"code_verifier" text NOT NULL,
	"nonce" text NOT NULL,
	"door" text NOT NULL,
	"return_to" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_attempt_door" CHECK (door in ('caseworker', 'member'))
);
--> statement-breakpoint
CREATE TABLE "booking_deadline" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"participation_id" uuid NOT NULL,
	"deadline" date NOT NULL,
	"set_on" date NOT NULL,
	"booked_on" date,
	"days_without_times" integer NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "booking_deadline_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "interview" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"purposes" jsonb NOT NULL,
	"form" text NOT NULL,
	"status" text NOT NULL,
	"on" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text,
	"caseworker_id" uuid NOT NULL,
	"slot_id" uuid,
	"fixed_by" text NOT NULL,
	"deadline_id" uuid,
	"short_notice_reason" text,
	"jobcenter_took_part" boolean,
	"member_declines_jobcenter" boolean,
	"member_requests_jobcenter" boolean,
	"fund_requests_jobcenter" boolean,
	"member_wants_in_person" boolean,
	"jobcenter_assessment" text,
	"repatriation_assessed" text,
	"outcome_note" text,
	CONSTRAINT "interview_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "interview_ends_after_start" CHECK (ends_at > starts_at),
	CONSTRAINT "interview_status" CHECK (status in ('booked', 'held', 'cancelled', 'noShow', 'lawfulAbsence'))
);
--> statement-breakpoint
CREATE TABLE "offered_times" (
	"fund_code" text NOT NULL,
	"deadline_id" uuid NOT NULL,
	"on" date NOT NULL,
	"member_id" uuid NOT NULL,
	"lowest_count" integer NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "offered_times_fund_code_deadline_id_on_pk" PRIMARY KEY("fund_code","deadline_id","on")
);
--> statement-breakpoint
CREATE TABLE "slot" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"caseworker_id" uuid NOT NULL,
	"on" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"form" text NOT NULL,
	"place" text,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"held_for" uuid,
	"held_until" timestamp with time zone,
	CONSTRAINT "slot_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "slot_ends_after_start" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
CREATE TABLE "case_note" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_note_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"given_names" text NOT NULL,
	"surname" text NOT NULL,
	"birth_date" date NOT NULL,
	"cpr_ciphertext" "bytea" NOT NULL,
	"cpr_hash" "bytea" NOT NULL,
	"email" text,
	"phone" text,
	"locale" text DEFAULT 'da' NOT NULL,
	"protected_identity" boolean DEFAULT false NOT NULL,
	"caseworker_id" uuid,
	"left_fund_on" date,
	"version" integer DEFAULT 0 NOT NULL,
	"outbox_number" integer DEFAULT 0 NOT NULL,
	"duties_next_change_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "member_word" (
	"fund_code" text NOT NULL,
	"word" text NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "member_word_fund_code_word_member_id_pk" PRIMARY KEY("fund_code","word","member_id")
);
--> statement-breakpoint
CREATE TABLE "holiday" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"reported_on" date NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	CONSTRAINT "holiday_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "job_goal" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"title" text NOT NULL,
	"aim" text NOT NULL,
	"approved" boolean NOT NULL,
	CONSTRAINT "job_goal_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "jobcenter_item" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "jobcenter_item_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "min_plan" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"state" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "min_plan_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "reduced_effort" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"duties_kept" boolean NOT NULL,
	"duties_kept_reason" text,
	CONSTRAINT "reduced_effort_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"fund_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" uuid,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"detail" jsonb,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"decision_id" uuid,
	"business_at" timestamp with time zone NOT NULL,
	"wall_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "audit_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid,
	"command" text NOT NULL,
	"outcome" text NOT NULL,
	"asked" jsonb NOT NULL,
	"input" jsonb NOT NULL,
	"scheme_id" text NOT NULL,
	"scheme_version" integer NOT NULL,
	"decided_on" date NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	CONSTRAINT "decision_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"title" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "duty" (
	"fund_code" text NOT NULL,
	"member_id" uuid NOT NULL,
	"key" text NOT NULL,
	"owner" text NOT NULL,
	"rule" text,
	"bucket" text,
	"wording" text NOT NULL,
	"facts" jsonb NOT NULL,
	"state" text NOT NULL,
	"opens_on" date NOT NULL,
	"due_on" date,
	"sort_day" date NOT NULL,
	"caseworker_id" uuid,
	"rules_version" integer NOT NULL,
	CONSTRAINT "duty_fund_code_member_id_key_pk" PRIMARY KEY("fund_code","member_id","key")
);
--> statement-breakpoint
CREATE TABLE "duty_count" (
	"fund_code" text NOT NULL,
	"caseworker_id" uuid NOT NULL,
	"bucket" text NOT NULL,
	"shard" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "duty_count_fund_code_caseworker_id_bucket_shard_pk" PRIMARY KEY("fund_code","caseworker_id","bucket","shard")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"template" text NOT NULL,
	"fields" jsonb NOT NULL,
	"adverse" boolean NOT NULL,
	"decision_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "message_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"decision_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"delivered_at" timestamp with time zone,
	"last_error" text,
	CONSTRAINT "outbox_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "benefit_month_once" ON "benefit_month" USING btree ("fund_code","member_id","month") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "circumstances_member" ON "circumstances" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "guidance_member" ON "guidance" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "marking_end_member" ON "marking_end" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "participation_member" ON "participation" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participation_one_open" ON "participation" USING btree ("fund_code","member_id") WHERE superseded_at is null and end_date is null;--> statement-breakpoint
CREATE INDEX "placement_member" ON "placement" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "registration_member" ON "registration" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "visitation_member" ON "visitation" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "app_user_subject" ON "app_user" USING btree ("subject","fund_code","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "app_user_member" ON "app_user" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "app_user_professional_id" ON "app_user" USING btree ("fund_code","professional_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("fund_code","user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_expiry" ON "sign_in_attempt" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "booking_deadline_member" ON "booking_deadline" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "interview_member" ON "interview" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "interview_caseworker" ON "interview" USING btree ("fund_code","caseworker_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "interview_one_per_slot" ON "interview" USING btree ("fund_code","slot_id") WHERE superseded_at is null and slot_id is not null and status in ('booked', 'held');--> statement-breakpoint
CREATE INDEX "slot_open" ON "slot" USING btree ("fund_code","on","starts_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "case_note_member" ON "case_note" USING btree ("fund_code","member_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "member_cpr" ON "member" USING btree ("fund_code","cpr_hash");--> statement-breakpoint
CREATE INDEX "member_birth_date" ON "member" USING btree ("fund_code","birth_date","id");--> statement-breakpoint
CREATE INDEX "member_caseworker" ON "member" USING btree ("fund_code","caseworker_id","id");--> statement-breakpoint
CREATE INDEX "member_next_change" ON "member" USING btree ("fund_code","duties_next_change_on") WHERE duties_next_change_on is not null;--> statement-breakpoint
CREATE INDEX "holiday_member" ON "holiday" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "job_goal_member" ON "job_goal" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "jobcenter_item_member" ON "jobcenter_item" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "min_plan_member" ON "min_plan" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "reduced_effort_member" ON "reduced_effort" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "audit_member" ON "audit" USING btree ("fund_code","member_id","id");--> statement-breakpoint
CREATE INDEX "decision_member" ON "decision" USING btree ("fund_code","member_id","decided_at");--> statement-breakpoint
CREATE INDEX "document_member" ON "document" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "duty_list" ON "duty" USING btree ("fund_code","sort_day","member_id","key") WHERE state = 'open' and owner = 'fund';--> statement-breakpoint
CREATE INDEX "duty_list_bucket" ON "duty" USING btree ("fund_code","bucket","sort_day","member_id","key") WHERE state = 'open' and owner = 'fund';--> statement-breakpoint
CREATE INDEX "duty_list_mine" ON "duty" USING btree ("fund_code","caseworker_id","sort_day","member_id","key") WHERE state = 'open' and owner = 'fund';--> statement-breakpoint
CREATE INDEX "duty_list_mine_bucket" ON "duty" USING btree ("fund_code","caseworker_id","bucket","sort_day","member_id","key") WHERE state = 'open' and owner = 'fund';--> statement-breakpoint
CREATE INDEX "message_member" ON "message" USING btree ("fund_code","member_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_order" ON "outbox" USING btree ("fund_code","member_id","number");