BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE baseline_figure (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_baseline_figure PRIMARY KEY (id), 
	CONSTRAINT fk_baseline_figure_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_baseline_figure_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "baseline_figure" VALUES('visits',1,1);
CREATE TABLE baseline_figure_revision (
	baseline_figure_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	value FLOAT NOT NULL, 
	value_text VARCHAR(40) NOT NULL, 
	unit VARCHAR(20) NOT NULL, 
	period VARCHAR(20) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	mean_of VARCHAR(60), 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_baseline_figure_revision PRIMARY KEY (id), 
	CONSTRAINT fk_baseline_figure_revision_baseline_figure_id FOREIGN KEY(baseline_figure_id) REFERENCES baseline_figure (id), 
	CONSTRAINT fk_baseline_figure_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "baseline_figure_revision" VALUES(1,1,'到馆',209.61,'209.61','万人次','2016-2020','annual_mean',NULL,0,1,'2021-01-01',1);
CREATE TABLE change (
	seq INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	actor_id INTEGER, 
	action VARCHAR(60) NOT NULL, 
	subject_kind VARCHAR(40) NOT NULL, 
	subject_id VARCHAR(80) NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (seq), 
	CONSTRAINT fk_change_actor_id FOREIGN KEY(actor_id) REFERENCES user_account (id)
);
INSERT INTO "change" VALUES(1,'2021-01-04 01:00:00.000000',NULL,'plan.load','plan','1',NULL,'{"added":14,"changed":0,"code":"P-14","effective_on":"2021-01-01","milestones":9,"projects":5,"removed":0,"title":"试验规划"}');
INSERT INTO "change" VALUES(2,'2021-01-04 01:00:00.000000',NULL,'account.create','account','1',NULL,'{"login":"director"}');
INSERT INTO "change" VALUES(3,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','1',NULL,'{"role":"director","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(4,'2021-01-04 01:00:00.000000',NULL,'account.create','account','2',NULL,'{"login":"director2"}');
INSERT INTO "change" VALUES(5,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','2',NULL,'{"role":"director","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(6,'2021-01-04 01:00:00.000000',NULL,'account.create','account','3',NULL,'{"login":"office"}');
INSERT INTO "change" VALUES(7,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','3',NULL,'{"role":"office","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(8,'2021-01-04 01:00:00.000000',NULL,'account.create','account','4',NULL,'{"login":"head_ops"}');
INSERT INTO "change" VALUES(9,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','4',NULL,'{"role":"department_head","scope_id":1,"scope_kind":"department"}');
INSERT INTO "change" VALUES(10,'2021-01-04 01:00:00.000000',NULL,'account.create','account','5',NULL,'{"login":"head_tech"}');
INSERT INTO "change" VALUES(11,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','5',NULL,'{"role":"department_head","scope_id":2,"scope_kind":"department"}');
INSERT INTO "change" VALUES(12,'2021-01-04 01:00:00.000000',NULL,'account.create','account','6',NULL,'{"login":"head_party"}');
INSERT INTO "change" VALUES(13,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','6',NULL,'{"role":"department_head","scope_id":3,"scope_kind":"department"}');
INSERT INTO "change" VALUES(14,'2021-01-04 01:00:00.000000',NULL,'account.create','account','7',NULL,'{"login":"reporter_ops"}');
INSERT INTO "change" VALUES(15,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','7',NULL,'{"role":"reporter","scope_id":1,"scope_kind":"department"}');
INSERT INTO "change" VALUES(16,'2021-01-04 01:00:00.000000',NULL,'account.create','account','8',NULL,'{"login":"reporter_ops2"}');
INSERT INTO "change" VALUES(17,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','8',NULL,'{"role":"reporter","scope_id":1,"scope_kind":"department"}');
INSERT INTO "change" VALUES(18,'2021-01-04 01:00:00.000000',NULL,'account.create','account','9',NULL,'{"login":"reporter_tech"}');
INSERT INTO "change" VALUES(19,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','9',NULL,'{"role":"reporter","scope_id":2,"scope_kind":"department"}');
INSERT INTO "change" VALUES(20,'2021-01-04 01:00:00.000000',NULL,'account.create','account','10',NULL,'{"login":"reporter_party"}');
INSERT INTO "change" VALUES(21,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','10',NULL,'{"role":"reporter","scope_id":3,"scope_kind":"department"}');
INSERT INTO "change" VALUES(22,'2021-01-04 01:00:00.000000',NULL,'account.create','account','11',NULL,'{"login":"unit_reviewer"}');
INSERT INTO "change" VALUES(23,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','11',NULL,'{"role":"unit_reviewer","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(24,'2021-01-04 01:00:00.000000',NULL,'account.create','account','12',NULL,'{"login":"staff"}');
INSERT INTO "change" VALUES(25,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','12',NULL,'{"role":"staff","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(26,'2021-01-04 01:00:00.000000',NULL,'account.create','account','13',NULL,'{"login":"panel"}');
INSERT INTO "change" VALUES(27,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','13',NULL,'{"role":"panel_member","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(28,'2021-01-04 01:00:00.000000',NULL,'account.create','account','14',NULL,'{"login":"trustee"}');
INSERT INTO "change" VALUES(29,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','14',NULL,'{"role":"trustee","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(30,'2021-01-04 01:00:00.000000',NULL,'account.create','account','15',NULL,'{"login":"supervisor"}');
INSERT INTO "change" VALUES(31,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','15',NULL,'{"role":"supervisor","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(32,'2021-01-04 01:00:00.000000',NULL,'account.create','account','16',NULL,'{"login":"admin"}');
INSERT INTO "change" VALUES(33,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','16',NULL,'{"role":"administrator","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(34,'2021-01-04 01:00:00.000000',NULL,'account.create','account','17',NULL,'{"login":"hr"}');
INSERT INTO "change" VALUES(35,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','17',NULL,'{"role":"hr","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(36,'2021-01-04 01:00:00.000000',NULL,'account.create','account','18',NULL,'{"login":"publicity"}');
INSERT INTO "change" VALUES(37,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','18',NULL,'{"role":"publicity","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(38,'2021-01-04 01:00:00.000000',NULL,'account.create','account','19',NULL,'{"login":"statistics"}');
INSERT INTO "change" VALUES(39,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','19',NULL,'{"role":"statistics","scope_id":null,"scope_kind":"plan"}');
INSERT INTO "change" VALUES(40,'2021-01-04 01:00:00.000000',NULL,'node.restrict','node','5',NULL,NULL);
INSERT INTO "change" VALUES(41,'2024-03-25 01:00:00.000000',7,'session.open','account','7',NULL,NULL);
INSERT INTO "change" VALUES(42,'2024-03-25 01:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(43,'2024-03-25 01:00:00.000000',1,'session.open','account','1',NULL,NULL);
INSERT INTO "change" VALUES(44,'2024-03-25 01:00:00.000000',7,'progress_report.submit','progress_report','1:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"1":100,"2":60},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(45,'2024-03-25 01:00:00.000000',4,'progress_report.approve','progress_report','1:2024-03','{"state":"submitted"}','{"reason":null,"report":1,"state":"approved"}');
INSERT INTO "change" VALUES(46,'2024-03-25 01:00:00.000000',7,'progress_report.submit','progress_report','4:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"8":10},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(47,'2024-03-25 01:00:00.000000',4,'progress_report.return','progress_report','4:2024-03','{"state":"submitted"}','{"reason":"请补充数据来源。","report":2,"state":"returned"}');
INSERT INTO "change" VALUES(48,'2024-03-25 01:00:00.000000',9,'session.open','account','9',NULL,NULL);
INSERT INTO "change" VALUES(49,'2024-03-25 01:00:00.000000',9,'progress_report.submit','progress_report','2:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"4":30},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(50,'2024-03-25 01:00:00.000000',4,'project.amend','project','1','{"milestone:施工":"期限2024-06-30；原因未设","title":"新馆建设"}','{"effective_on":"2024-03-25","milestone:施工":"期限2024-09-21；原因情况有变","title":"新馆建设（一期）"}');
INSERT INTO "change" VALUES(51,'2024-03-25 01:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(52,'2024-03-25 01:00:00.000000',5,'session.open','account','5',NULL,NULL);
INSERT INTO "change" VALUES(53,'2024-03-25 01:00:00.000000',NULL,'account.name_deputy','account','4',NULL,'{"deputy_id":5,"ends_on":"2024-03-25","starts_on":"2024-03-25"}');
INSERT INTO "change" VALUES(54,'2024-03-25 01:00:00.000000',1,'project.set_state','project','2','{"state":"active","state_reason":null}','{"effective_on":"2024-03-25","state":"paused","state_reason":"等待资金"}');
CREATE TABLE current_plan (
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_current_plan PRIMARY KEY (id), 
	CONSTRAINT fk_current_plan_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_current_plan_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "current_plan" VALUES(1,1,1);
CREATE TABLE decision (
	subject_kind VARCHAR(40) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	action VARCHAR(20) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason VARCHAR(500), 
	actor_id INTEGER NOT NULL, 
	decided_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_decision_actor_id FOREIGN KEY(actor_id) REFERENCES user_account (id), 
	CONSTRAINT fk_decision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "decision" VALUES('progress_report',1,'submit','submitted',NULL,7,'2024-03-25 01:00:00.000000',1,'2024-03-25',44);
INSERT INTO "decision" VALUES('progress_report',1,'approve','approved',NULL,4,'2024-03-25 01:00:00.000000',2,'2024-03-25',45);
INSERT INTO "decision" VALUES('progress_report',2,'submit','submitted',NULL,7,'2024-03-25 01:00:00.000000',3,'2024-03-25',46);
INSERT INTO "decision" VALUES('progress_report',2,'return','returned','请补充数据来源。',4,'2024-03-25 01:00:00.000000',4,'2024-03-25',47);
INSERT INTO "decision" VALUES('progress_report',3,'submit','submitted',NULL,9,'2024-03-25 01:00:00.000000',5,'2024-03-25',49);
CREATE TABLE department (
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_department PRIMARY KEY (id), 
	CONSTRAINT uq_department_code UNIQUE (code)
);
INSERT INTO "department" VALUES('ops',1);
INSERT INTO "department" VALUES('tech',2);
INSERT INTO "department" VALUES('party',3);
CREATE TABLE department_revision (
	department_id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	predecessor_ids TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_department_revision PRIMARY KEY (id), 
	CONSTRAINT fk_department_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_department_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id)
);
INSERT INTO "department_revision" VALUES(1,'业务部',1,1,'[]',1,'2021-01-01',1);
INSERT INTO "department_revision" VALUES(2,'技术部',2,1,'[]',2,'2021-01-01',1);
INSERT INTO "department_revision" VALUES(3,'党群部',3,1,'[]',3,'2021-01-01',1);
CREATE TABLE deputyship (
	principal_id INTEGER NOT NULL, 
	deputy_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	revoked_seq INTEGER, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_deputyship PRIMARY KEY (id), 
	CONSTRAINT fk_deputyship_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_deputyship_deputy_id FOREIGN KEY(deputy_id) REFERENCES user_account (id), 
	CONSTRAINT fk_deputyship_principal_id FOREIGN KEY(principal_id) REFERENCES user_account (id), 
	CONSTRAINT fk_deputyship_revoked_seq FOREIGN KEY(revoked_seq) REFERENCES change (seq)
);
INSERT INTO "deputyship" VALUES(4,5,'2024-03-25','2024-03-25',NULL,1,53);
CREATE TABLE draft (
	subject_kind VARCHAR(40) NOT NULL, 
	subject_key VARCHAR(80) NOT NULL, 
	body TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	page VARCHAR(32) NOT NULL, 
	stamp INTEGER NOT NULL, 
	updated_by INTEGER NOT NULL, 
	updated_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT fk_draft_updated_by FOREIGN KEY(updated_by) REFERENCES user_account (id), 
	CONSTRAINT uq_draft_subject_kind_subject_key UNIQUE (subject_kind, subject_key)
);
INSERT INTO "draft" VALUES('progress_report','4:2024-03','{"achieved":"本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。本月按计划推进。","completions":{"8":20},"effective_on":"2024-03-25","next_steps":"","problems":""}',1,'',0,7,'2024-03-25 01:00:00.000000',1);
CREATE TABLE installation (
	"key" VARCHAR(40) NOT NULL, 
	value VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_installation PRIMARY KEY ("key")
);
CREATE TABLE ledger_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_ledger_head PRIMARY KEY (id)
);
INSERT INTO "ledger_head" VALUES(1,54);
CREATE TABLE login_session (
	token_hash VARCHAR(64) NOT NULL, 
	user_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_login_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_login_session_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "login_session" VALUES('2ee75f8e32caaa4f3810ce3ad7c70cd16041edb0f444885e1678b0bb72c1aeed',7,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('20e1f1e7c5ba69fc50abf5db600e478c74e9a1259af6eeedb558af4aefa24118',4,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('8e357cda0be00f82f4a5a9e64f589775b4c4dfbf437b8b788d0a756619f3959a',1,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('2006f105374ece0f9968f80950f5286133dc208490fa475d19e7bbb2378eec61',9,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('61876ab1c25538545c5dbc8692f285476a3d78a7a73550bc057e90502ab877a3',4,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('005ec294411b6a97e0db88635f06ecc0d3cdc3abe473209d12e87ab7e73886b9',5,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
CREATE TABLE milestone (
	project_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_milestone PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "milestone" VALUES(1,1);
INSERT INTO "milestone" VALUES(1,2);
INSERT INTO "milestone" VALUES(1,3);
INSERT INTO "milestone" VALUES(2,4);
INSERT INTO "milestone" VALUES(2,5);
INSERT INTO "milestone" VALUES(3,6);
INSERT INTO "milestone" VALUES(4,7);
INSERT INTO "milestone" VALUES(4,8);
INSERT INTO "milestone" VALUES(5,9);
CREATE TABLE milestone_progress (
	milestone_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	completion FLOAT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_milestone_progress PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_progress_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_milestone_progress_milestone_id FOREIGN KEY(milestone_id) REFERENCES milestone (id), 
	CONSTRAINT fk_milestone_progress_report_id FOREIGN KEY(report_id) REFERENCES progress_report (id)
);
INSERT INTO "milestone_progress" VALUES(1,1,100.0,1,'2024-03-25',44);
INSERT INTO "milestone_progress" VALUES(2,1,60.0,2,'2024-03-25',44);
INSERT INTO "milestone_progress" VALUES(8,2,10.0,3,'2024-03-25',46);
INSERT INTO "milestone_progress" VALUES(4,3,30.0,4,'2024-03-25',49);
CREATE TABLE milestone_revision (
	milestone_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	due_on DATE, 
	weight FLOAT NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	reason VARCHAR(500), 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_milestone_revision PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_milestone_revision_milestone_id FOREIGN KEY(milestone_id) REFERENCES milestone (id)
);
INSERT INTO "milestone_revision" VALUES(1,1,'选址','2023-06-30',1.0,0,NULL,1,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(2,2,'施工','2024-06-30',2.0,0,NULL,2,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(3,3,'验收','2024-12-31',1.0,0,NULL,3,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(4,1,'招标','2023-09-30',1.0,0,NULL,4,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(5,2,'上线','2024-09-30',1.0,0,NULL,5,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(6,1,'方案','2023-12-31',1.0,0,NULL,6,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(7,1,'二〇二三年阅读节','2023-11-30',1.0,0,NULL,7,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(8,2,'二〇二四年阅读节','2024-11-30',1.0,0,NULL,8,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(9,1,'设想',NULL,1.0,0,NULL,9,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(2,2,'施工','2024-09-21',2.0,0,'情况有变',10,'2024-03-25',50);
CREATE TABLE named_system (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_named_system PRIMARY KEY (id), 
	CONSTRAINT fk_named_system_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_named_system_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "named_system" VALUES('S001',1,1);
CREATE TABLE named_system_revision (
	named_system_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	node_codes TEXT NOT NULL, 
	also_in TEXT NOT NULL, 
	tracker_record TEXT NOT NULL, 
	note TEXT, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_named_system_revision PRIMARY KEY (id), 
	CONSTRAINT fk_named_system_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_named_system_revision_named_system_id FOREIGN KEY(named_system_id) REFERENCES named_system (id)
);
INSERT INTO "named_system_revision" VALUES(1,1,'平台甲','platform','["D01.1.2"]','[]','状态',NULL,0,1,'2021-01-01',1);
CREATE TABLE node (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_node PRIMARY KEY (id), 
	CONSTRAINT fk_node_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_node_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "node" VALUES('D01',1,1);
INSERT INTO "node" VALUES('D01.1',1,2);
INSERT INTO "node" VALUES('D01.1.1',1,3);
INSERT INTO "node" VALUES('D01.1.2',1,4);
INSERT INTO "node" VALUES('D01.2',1,5);
INSERT INTO "node" VALUES('D02',1,6);
INSERT INTO "node" VALUES('D02.1',1,7);
INSERT INTO "node" VALUES('T1',1,8);
INSERT INTO "node" VALUES('D02.2',1,9);
CREATE TABLE node_restriction (
	node_id INTEGER NOT NULL, 
	lifted_seq INTEGER, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_node_restriction PRIMARY KEY (id), 
	CONSTRAINT fk_node_restriction_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_node_restriction_lifted_seq FOREIGN KEY(lifted_seq) REFERENCES change (seq), 
	CONSTRAINT fk_node_restriction_node_id FOREIGN KEY(node_id) REFERENCES node (id)
);
INSERT INTO "node_restriction" VALUES(5,NULL,1,40);
CREATE TABLE node_revision (
	node_id INTEGER NOT NULL, 
	parent_id INTEGER, 
	level VARCHAR(20) NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	summary TEXT, 
	keywords TEXT NOT NULL, 
	suggested_deliverables TEXT NOT NULL, 
	suggested_measures TEXT NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_node_revision PRIMARY KEY (id), 
	CONSTRAINT fk_node_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_node_revision_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_node_revision_parent_id FOREIGN KEY(parent_id) REFERENCES node (id)
);
INSERT INTO "node_revision" VALUES(1,NULL,'domain',1,'领域一',NULL,'[]','[]','[]',0,1,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(2,1,'item',1,'事项一',NULL,'[]','[]','[]',0,2,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(3,2,'subitem',1,'馆舍',NULL,'[]','[]','[]',0,3,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(4,2,'subitem',2,'平台',NULL,'[]','[]','[]',0,4,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(5,1,'item',2,'党务',NULL,'[]','[]','[]',0,5,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(6,NULL,'domain',2,'领域二',NULL,'[]','[]','[]',0,6,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(7,6,'item',1,'阅读',NULL,'[]','[]','[]',0,7,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(8,7,'topic',1,'专题一',NULL,'[]','[]','[]',0,8,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(9,6,'item',2,'年度活动',NULL,'[]','[]','[]',0,9,'2021-01-01',1);
CREATE TABLE person_name (
	user_id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	position_title VARCHAR(80), 
	CONSTRAINT pk_person_name PRIMARY KEY (user_id), 
	CONSTRAINT fk_person_name_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "person_name" VALUES(1,'试验员1',NULL);
INSERT INTO "person_name" VALUES(2,'试验员2',NULL);
INSERT INTO "person_name" VALUES(3,'试验员3',NULL);
INSERT INTO "person_name" VALUES(4,'试验员4',NULL);
INSERT INTO "person_name" VALUES(5,'试验员5',NULL);
INSERT INTO "person_name" VALUES(6,'试验员6',NULL);
INSERT INTO "person_name" VALUES(7,'试验员7',NULL);
INSERT INTO "person_name" VALUES(8,'试验员8',NULL);
INSERT INTO "person_name" VALUES(9,'试验员9',NULL);
INSERT INTO "person_name" VALUES(10,'试验员10',NULL);
INSERT INTO "person_name" VALUES(11,'试验员11',NULL);
INSERT INTO "person_name" VALUES(12,'试验员12',NULL);
INSERT INTO "person_name" VALUES(13,'试验员13',NULL);
INSERT INTO "person_name" VALUES(14,'试验员14',NULL);
INSERT INTO "person_name" VALUES(15,'试验员15',NULL);
INSERT INTO "person_name" VALUES(16,'试验员16',NULL);
INSERT INTO "person_name" VALUES(17,'试验员17',NULL);
INSERT INTO "person_name" VALUES(18,'试验员18',NULL);
INSERT INTO "person_name" VALUES(19,'试验员19',NULL);
CREATE TABLE "plan" (
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_plan PRIMARY KEY (id), 
	CONSTRAINT uq_plan_code UNIQUE (code)
);
INSERT INTO "plan" VALUES('P-14',1);
CREATE TABLE plan_revision (
	plan_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	document_number VARCHAR(80), 
	organisation VARCHAR(120) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	note TEXT, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_plan_revision PRIMARY KEY (id), 
	CONSTRAINT fk_plan_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_plan_revision_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "plan_revision" VALUES(1,'试验规划',NULL,'试验图书馆','2021-01-01','2025-12-31',NULL,1,'2021-01-01',1);
CREATE TABLE progress_report (
	project_id INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	number INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	achieved TEXT NOT NULL, 
	problems TEXT, 
	next_steps TEXT, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_progress_report PRIMARY KEY (id), 
	CONSTRAINT fk_progress_report_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_progress_report_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_progress_report_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_progress_report_project_id_month_number UNIQUE (project_id, month, number)
);
INSERT INTO "progress_report" VALUES(1,'2024-03',1,7,'2024-03-25 01:00:00.000000','本月按计划推进。',NULL,NULL,1,'2024-03-25',44);
INSERT INTO "progress_report" VALUES(4,'2024-03',1,7,'2024-03-25 01:00:00.000000','本月按计划推进。',NULL,NULL,2,'2024-03-25',46);
INSERT INTO "progress_report" VALUES(2,'2024-03',1,9,'2024-03-25 01:00:00.000000','本月按计划推进。',NULL,NULL,3,'2024-03-25',49);
CREATE TABLE project (
	plan_id INTEGER NOT NULL, 
	node_id INTEGER NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_project_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_project_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "project" VALUES(1,3,'D01.1.1-01',1);
INSERT INTO "project" VALUES(1,4,'D01.1.2-01',2);
INSERT INTO "project" VALUES(1,5,'D01.2-01',3);
INSERT INTO "project" VALUES(1,9,'D02.2-01',4);
INSERT INTO "project" VALUES(1,8,'T1-01',5);
CREATE TABLE project_revision (
	project_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	kind_confirmed BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	state_reason VARCHAR(500), 
	state_since DATE, 
	lead_department_id INTEGER, 
	supporting_department_ids TEXT NOT NULL, 
	director_id INTEGER, 
	owner_id INTEGER, 
	planned_start DATE, 
	planned_finish DATE, 
	weight FLOAT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_project_revision PRIMARY KEY (id), 
	CONSTRAINT fk_project_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_project_revision_director_id FOREIGN KEY(director_id) REFERENCES user_account (id), 
	CONSTRAINT fk_project_revision_lead_department_id FOREIGN KEY(lead_department_id) REFERENCES department (id), 
	CONSTRAINT fk_project_revision_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT fk_project_revision_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "project_revision" VALUES(1,'新馆建设','construction',1,'active',NULL,NULL,1,'[2]',NULL,NULL,'2023-01-01','2024-12-31',2.0,1,'2021-01-01',1);
INSERT INTO "project_revision" VALUES(2,'平台建设','construction',1,'active',NULL,NULL,2,'[]',NULL,NULL,'2023-03-01','2024-09-30',1.0,2,'2021-01-01',1);
INSERT INTO "project_revision" VALUES(3,'党建工作','construction',1,'active',NULL,NULL,3,'[]',NULL,NULL,'2023-01-01','2024-12-31',1.0,3,'2021-01-01',1);
INSERT INTO "project_revision" VALUES(4,'年度阅读节','recurring',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2023-01-01','2025-12-31',1.0,4,'2021-01-01',1);
INSERT INTO "project_revision" VALUES(5,'专题','construction',0,'active',NULL,NULL,2,'[]',NULL,NULL,NULL,NULL,1.0,5,'2021-01-01',1);
INSERT INTO "project_revision" VALUES(1,'新馆建设（一期）','construction',1,'active',NULL,NULL,1,'[2]',NULL,NULL,'2023-01-01','2024-12-31',2.0,6,'2024-03-25',50);
INSERT INTO "project_revision" VALUES(2,'平台建设','construction',1,'paused','等待资金','2024-03-25',2,'[]',NULL,NULL,'2023-03-01','2024-09-30',1.0,7,'2024-03-25',54);
CREATE TABLE role_grant (
	user_id INTEGER NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	scope_kind VARCHAR(20) NOT NULL, 
	scope_id INTEGER, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	revoked_seq INTEGER, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT fk_role_grant_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_role_grant_revoked_seq FOREIGN KEY(revoked_seq) REFERENCES change (seq), 
	CONSTRAINT fk_role_grant_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "role_grant" VALUES(1,'director','plan',NULL,'2021-01-04',NULL,NULL,1,3);
INSERT INTO "role_grant" VALUES(2,'director','plan',NULL,'2021-01-04',NULL,NULL,2,5);
INSERT INTO "role_grant" VALUES(3,'office','plan',NULL,'2021-01-04',NULL,NULL,3,7);
INSERT INTO "role_grant" VALUES(4,'department_head','department',1,'2021-01-04',NULL,NULL,4,9);
INSERT INTO "role_grant" VALUES(5,'department_head','department',2,'2021-01-04',NULL,NULL,5,11);
INSERT INTO "role_grant" VALUES(6,'department_head','department',3,'2021-01-04',NULL,NULL,6,13);
INSERT INTO "role_grant" VALUES(7,'reporter','department',1,'2021-01-04',NULL,NULL,7,15);
INSERT INTO "role_grant" VALUES(8,'reporter','department',1,'2021-01-04',NULL,NULL,8,17);
INSERT INTO "role_grant" VALUES(9,'reporter','department',2,'2021-01-04',NULL,NULL,9,19);
INSERT INTO "role_grant" VALUES(10,'reporter','department',3,'2021-01-04',NULL,NULL,10,21);
INSERT INTO "role_grant" VALUES(11,'unit_reviewer','plan',NULL,'2021-01-04',NULL,NULL,11,23);
INSERT INTO "role_grant" VALUES(12,'staff','plan',NULL,'2021-01-04',NULL,NULL,12,25);
INSERT INTO "role_grant" VALUES(13,'panel_member','plan',NULL,'2021-01-04',NULL,NULL,13,27);
INSERT INTO "role_grant" VALUES(14,'trustee','plan',NULL,'2021-01-04',NULL,NULL,14,29);
INSERT INTO "role_grant" VALUES(15,'supervisor','plan',NULL,'2021-01-04',NULL,NULL,15,31);
INSERT INTO "role_grant" VALUES(16,'administrator','plan',NULL,'2021-01-04',NULL,NULL,16,33);
INSERT INTO "role_grant" VALUES(17,'hr','plan',NULL,'2021-01-04',NULL,NULL,17,35);
INSERT INTO "role_grant" VALUES(18,'publicity','plan',NULL,'2021-01-04',NULL,NULL,18,37);
INSERT INTO "role_grant" VALUES(19,'statistics','plan',NULL,'2021-01-04',NULL,NULL,19,39);
CREATE TABLE shortfall (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_shortfall PRIMARY KEY (id), 
	CONSTRAINT fk_shortfall_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_shortfall_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "shortfall" VALUES('P1',1,1);
CREATE TABLE shortfall_revision (
	shortfall_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	summary TEXT NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_shortfall_revision PRIMARY KEY (id), 
	CONSTRAINT fk_shortfall_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_shortfall_revision_shortfall_id FOREIGN KEY(shortfall_id) REFERENCES shortfall (id)
);
INSERT INTO "shortfall_revision" VALUES(1,1,'馆舍','面积不足',0,1,'2021-01-01',1);
CREATE TABLE stated_target (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_stated_target PRIMARY KEY (id), 
	CONSTRAINT fk_stated_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_stated_target_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "stated_target" VALUES('G1',1,1);
CREATE TABLE stated_target_revision (
	stated_target_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	node_code VARCHAR(60) NOT NULL, 
	text VARCHAR(200) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	value FLOAT, 
	value_text VARCHAR(40) NOT NULL, 
	unit VARCHAR(20) NOT NULL, 
	note TEXT, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_stated_target_revision PRIMARY KEY (id), 
	CONSTRAINT fk_stated_target_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_stated_target_revision_stated_target_id FOREIGN KEY(stated_target_id) REFERENCES stated_target (id)
);
INSERT INTO "stated_target_revision" VALUES(1,1,'D01.1.1','建成10个','numeric',10.0,'10','个',NULL,0,1,'2021-01-01',1);
CREATE TABLE user_account (
	login VARCHAR(60) NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	must_change_password BOOLEAN NOT NULL, 
	password_changed_at DATETIME, 
	failures INTEGER NOT NULL, 
	locked_until DATETIME, 
	active BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_user_account PRIMARY KEY (id), 
	CONSTRAINT uq_user_account_login UNIQUE (login)
);
INSERT INTO "user_account" VALUES('director','$argon2id$v=19$m=19456,t=2,p=1$m7eSl+grvrxC9aSE++74TQ$pCyPCK8k1PuY7sIniLr3AwtrZwS5SlQtNB1HUVCz4Ro',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',1);
INSERT INTO "user_account" VALUES('director2','$argon2id$v=19$m=19456,t=2,p=1$2I+BvNk+ZluPsGLaU06AGQ$fC6+xxzoOhledFn7fwRDObeYwHOVNz+hkOuQLYsArgE',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',2);
INSERT INTO "user_account" VALUES('office','$argon2id$v=19$m=19456,t=2,p=1$tdXTneS3bqTE8UXFXVxq6g$3RvDdYWI4HVR/tAFCoExu1J8DcGQXnmIsZNFYqIrtMA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',3);
INSERT INTO "user_account" VALUES('head_ops','$argon2id$v=19$m=19456,t=2,p=1$Em7YrouJ/opoEJiComslWA$G0t3dqh+t2HMSNeqeQQefVnRpVDsOc1wyvUFiLXLusY',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',4);
INSERT INTO "user_account" VALUES('head_tech','$argon2id$v=19$m=19456,t=2,p=1$Rg9zezuP9nU1UmhTHp2Zcg$wFcgrWRV5/b0FdcpJ4j662Ndlc2SHR5p3b4k+CCMUx4',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',5);
INSERT INTO "user_account" VALUES('head_party','$argon2id$v=19$m=19456,t=2,p=1$PvbRS/BgnKff+kfCQbGfJQ$eIE0GSA2qnhZceR6l7tUkkK2oeBOFR5GpqrUG2e7NnU',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',6);
INSERT INTO "user_account" VALUES('reporter_ops','$argon2id$v=19$m=19456,t=2,p=1$FWxbkDm1TKJGa8tNVY5X9w$Q0gBQbQWFqE2EdzQ0Z6O+ulET4uikGTHhS8A1rHJ5Oo',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',7);
INSERT INTO "user_account" VALUES('reporter_ops2','$argon2id$v=19$m=19456,t=2,p=1$MCVJVXhtbJyN4wGAHyLkxw$+iUmuIuyJFv4L6iyRtR5PcP+DP9d9oCKDL0V0thNSfA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',8);
INSERT INTO "user_account" VALUES('reporter_tech','$argon2id$v=19$m=19456,t=2,p=1$9JLXBYXZcR5xy25F5hD4iQ$3CJTC0OJZvdrsRsrZK2AuY/lJxUXmx9qI1F0luX6iaM',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',9);
INSERT INTO "user_account" VALUES('reporter_party','$argon2id$v=19$m=19456,t=2,p=1$d5U42p7tb5FxAmKR5mQmpg$FrV9IG607t1QZKgWeM4Jz9+1rGyZgx68yCme57pmla0',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',10);
INSERT INTO "user_account" VALUES('unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$LpNXCwajvEVUO4eSfQfecg$5vncLHtn+/Zx7r+Wmu+o0srvkDSYwaUPlcMbGfN1BeA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',11);
INSERT INTO "user_account" VALUES('staff','$argon2id$v=19$m=19456,t=2,p=1$bX6mgsHtdVb+1zIY37iLIg$/xYJZ+AGe59SaJF2aCWTXI/NTqvgRbSBGcfPE/yR5vI',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',12);
INSERT INTO "user_account" VALUES('panel','$argon2id$v=19$m=19456,t=2,p=1$syjrQfgHkTzJS1/lzPXBIA$pfJ+rCNc0YRf3UlrMiF+UZINHIAKQhEGVOQ8bg9Ck5I',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',13);
INSERT INTO "user_account" VALUES('trustee','$argon2id$v=19$m=19456,t=2,p=1$zmIHbKNZVoDPrzv8qEAZ3A$Jnvxvc7GNBkRYZrCsMYfCzlPNp4vfqdkqNtU9qFmJh8',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',14);
INSERT INTO "user_account" VALUES('supervisor','$argon2id$v=19$m=19456,t=2,p=1$mYvx6bSLyNIw18QyPZKO3w$odEIpK/91nBhsJeYXp0BENc5dNRpgDuvMeXKCqEuXaw',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',15);
INSERT INTO "user_account" VALUES('admin','$argon2id$v=19$m=19456,t=2,p=1$zHjENLhfo2euXQH18IuMVg$ShUgvmf4r6cHTQ8PMbZaRqrsmsJmK1PajwiDk3KtLQA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',16);
INSERT INTO "user_account" VALUES('hr','$argon2id$v=19$m=19456,t=2,p=1$xh/8++a9zvSSi1ep5D4P1Q$pq7cHRx+sZEIGwNMyjM4hInPkYa6draQ815cpwRFYsU',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',17);
INSERT INTO "user_account" VALUES('publicity','$argon2id$v=19$m=19456,t=2,p=1$ANmnj7sEHGPigAuvALoPqQ$gjjt94gnCm5bIdOBJRaqo30iF6XFT1uikQbWTGCPx/I',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',18);
INSERT INTO "user_account" VALUES('statistics','$argon2id$v=19$m=19456,t=2,p=1$RNmkz+Ibd1V8Aa71ziEVTw$Q5zGgKv19t8eH8pt5rRfjmbM41UFLUneFIq3f2k5G0w',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',19);
CREATE INDEX ix_change_actor_id ON change (actor_id);
CREATE INDEX ix_change_recorded_at ON change (recorded_at);
CREATE INDEX ix_change_subject ON change (subject_kind, subject_id);
CREATE INDEX ix_login_session_user_id ON login_session (user_id);
CREATE INDEX ix_baseline_figure_revision_change_seq ON baseline_figure_revision (change_seq);
CREATE INDEX ix_baseline_figure_revision_latest ON baseline_figure_revision (baseline_figure_id, effective_on, change_seq);
CREATE INDEX ix_current_plan_change_seq ON current_plan (change_seq);
CREATE INDEX ix_decision_change_seq ON decision (change_seq);
CREATE INDEX ix_decision_latest ON decision (subject_kind, subject_id, change_seq);
CREATE INDEX ix_department_revision_change_seq ON department_revision (change_seq);
CREATE INDEX ix_department_revision_latest ON department_revision (department_id, effective_on, change_seq);
CREATE INDEX ix_deputyship_change_seq ON deputyship (change_seq);
CREATE INDEX ix_deputyship_deputy_id ON deputyship (deputy_id);
CREATE INDEX ix_named_system_revision_change_seq ON named_system_revision (change_seq);
CREATE INDEX ix_named_system_revision_latest ON named_system_revision (named_system_id, effective_on, change_seq);
CREATE INDEX ix_node_restriction_change_seq ON node_restriction (change_seq);
CREATE INDEX ix_node_restriction_node_id ON node_restriction (node_id);
CREATE INDEX ix_node_revision_change_seq ON node_revision (change_seq);
CREATE INDEX ix_node_revision_latest ON node_revision (node_id, effective_on, change_seq);
CREATE INDEX ix_plan_revision_change_seq ON plan_revision (change_seq);
CREATE INDEX ix_plan_revision_latest ON plan_revision (plan_id, effective_on, change_seq);
CREATE INDEX ix_project_node_id ON project (node_id);
CREATE INDEX ix_role_grant_change_seq ON role_grant (change_seq);
CREATE INDEX ix_role_grant_user_id ON role_grant (user_id);
CREATE INDEX ix_shortfall_revision_change_seq ON shortfall_revision (change_seq);
CREATE INDEX ix_shortfall_revision_latest ON shortfall_revision (shortfall_id, effective_on, change_seq);
CREATE INDEX ix_stated_target_revision_change_seq ON stated_target_revision (change_seq);
CREATE INDEX ix_stated_target_revision_latest ON stated_target_revision (stated_target_id, effective_on, change_seq);
CREATE INDEX ix_milestone_project_id ON milestone (project_id);
CREATE INDEX ix_progress_report_change_seq ON progress_report (change_seq);
CREATE INDEX ix_progress_report_latest ON progress_report (project_id, month, change_seq);
CREATE INDEX ix_project_revision_change_seq ON project_revision (change_seq);
CREATE INDEX ix_project_revision_latest ON project_revision (project_id, effective_on, change_seq);
CREATE INDEX ix_milestone_progress_change_seq ON milestone_progress (change_seq);
CREATE INDEX ix_milestone_progress_latest ON milestone_progress (milestone_id, effective_on, change_seq);
CREATE INDEX ix_milestone_progress_report_id ON milestone_progress (report_id);
CREATE INDEX ix_milestone_revision_change_seq ON milestone_revision (change_seq);
CREATE INDEX ix_milestone_revision_latest ON milestone_revision (milestone_id, effective_on, change_seq);
COMMIT;
