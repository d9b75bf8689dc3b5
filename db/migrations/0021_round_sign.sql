CREATE TABLE "round_sign" (
	"fund_code" text NOT NULL,
	"name" text NOT NULL,
	"alive_at" timestamp with time zone NOT NULL,
	"went_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "round_sign_fund_code_name_pk" PRIMARY KEY("fund_code","name")
);
