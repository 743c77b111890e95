BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE attachment (
	subject_kind VARCHAR(40) NOT NULL, 
	subject_id VARCHAR(80) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	thumbnail_sha256 VARCHAR(64), 
	uploaded_by INTEGER, 
	uploaded_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_attachment_uploaded_by FOREIGN KEY(uploaded_by) REFERENCES user_account (id)
);
INSERT INTO "attachment" VALUES('project','1','说明.txt','text/plain',8,'ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e',NULL,4,'2024-03-25 01:00:00.000000',1,'2024-03-25',68);
INSERT INTO "attachment" VALUES('project','1','清单.txt','text/plain',4,'a330395cc0a53ad1207736546afff4735940937564bbf75ce1edad40780d9139',NULL,4,'2024-03-25 01:00:00.000000',2,'2024-03-25',70);
CREATE TABLE attachment_removal (
	attachment_id INTEGER NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	removed_by INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_attachment_removal PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_removal_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id), 
	CONSTRAINT fk_attachment_removal_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_attachment_removal_removed_by FOREIGN KEY(removed_by) REFERENCES user_account (id), 
	CONSTRAINT uq_attachment_removal_attachment_id UNIQUE (attachment_id)
);
INSERT INTO "attachment_removal" VALUES(1,'放错了项目。',4,1,'2024-03-25',69);
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
INSERT INTO "change" VALUES(3,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','1',NULL,'{"ends_on":null,"role":"director","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(4,'2021-01-04 01:00:00.000000',NULL,'account.create','account','2',NULL,'{"login":"director2"}');
INSERT INTO "change" VALUES(5,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','2',NULL,'{"ends_on":null,"role":"director","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(6,'2021-01-04 01:00:00.000000',NULL,'account.create','account','3',NULL,'{"login":"office"}');
INSERT INTO "change" VALUES(7,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','3',NULL,'{"ends_on":null,"role":"office","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(8,'2021-01-04 01:00:00.000000',NULL,'account.create','account','4',NULL,'{"login":"head_ops"}');
INSERT INTO "change" VALUES(9,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','4',NULL,'{"ends_on":null,"role":"department_head","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(10,'2021-01-04 01:00:00.000000',NULL,'account.create','account','5',NULL,'{"login":"head_tech"}');
INSERT INTO "change" VALUES(11,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','5',NULL,'{"ends_on":null,"role":"department_head","scope_id":2,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(12,'2021-01-04 01:00:00.000000',NULL,'account.create','account','6',NULL,'{"login":"head_party"}');
INSERT INTO "change" VALUES(13,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','6',NULL,'{"ends_on":null,"role":"department_head","scope_id":3,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(14,'2021-01-04 01:00:00.000000',NULL,'account.create','account','7',NULL,'{"login":"reporter_ops"}');
INSERT INTO "change" VALUES(15,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"reporter","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(16,'2021-01-04 01:00:00.000000',NULL,'account.create','account','8',NULL,'{"login":"reporter_ops2"}');
INSERT INTO "change" VALUES(17,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','8',NULL,'{"ends_on":null,"role":"reporter","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(18,'2021-01-04 01:00:00.000000',NULL,'account.create','account','9',NULL,'{"login":"reporter_tech"}');
INSERT INTO "change" VALUES(19,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','9',NULL,'{"ends_on":null,"role":"reporter","scope_id":2,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(20,'2021-01-04 01:00:00.000000',NULL,'account.create','account','10',NULL,'{"login":"reporter_party"}');
INSERT INTO "change" VALUES(21,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','10',NULL,'{"ends_on":null,"role":"reporter","scope_id":3,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(22,'2021-01-04 01:00:00.000000',NULL,'account.create','account','11',NULL,'{"login":"unit_reviewer"}');
INSERT INTO "change" VALUES(23,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','11',NULL,'{"ends_on":null,"role":"unit_reviewer","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(24,'2021-01-04 01:00:00.000000',NULL,'account.create','account','12',NULL,'{"login":"staff"}');
INSERT INTO "change" VALUES(25,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','12',NULL,'{"ends_on":null,"role":"staff","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(26,'2021-01-04 01:00:00.000000',NULL,'account.create','account','13',NULL,'{"login":"panel"}');
INSERT INTO "change" VALUES(27,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','13',NULL,'{"ends_on":null,"role":"panel_member","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(28,'2021-01-04 01:00:00.000000',NULL,'account.create','account','14',NULL,'{"login":"trustee"}');
INSERT INTO "change" VALUES(29,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','14',NULL,'{"ends_on":null,"role":"trustee","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(30,'2021-01-04 01:00:00.000000',NULL,'account.create','account','15',NULL,'{"login":"supervisor"}');
INSERT INTO "change" VALUES(31,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','15',NULL,'{"ends_on":null,"role":"supervisor","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(32,'2021-01-04 01:00:00.000000',NULL,'account.create','account','16',NULL,'{"login":"admin"}');
INSERT INTO "change" VALUES(33,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','16',NULL,'{"ends_on":null,"role":"administrator","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(34,'2021-01-04 01:00:00.000000',NULL,'account.create','account','17',NULL,'{"login":"hr"}');
INSERT INTO "change" VALUES(35,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','17',NULL,'{"ends_on":null,"role":"hr","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(36,'2021-01-04 01:00:00.000000',NULL,'account.create','account','18',NULL,'{"login":"publicity"}');
INSERT INTO "change" VALUES(37,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','18',NULL,'{"ends_on":null,"role":"publicity","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(38,'2021-01-04 01:00:00.000000',NULL,'account.create','account','19',NULL,'{"login":"statistics"}');
INSERT INTO "change" VALUES(39,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','19',NULL,'{"ends_on":null,"role":"statistics","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(40,'2021-01-04 01:00:00.000000',NULL,'node.restrict','node','5',NULL,NULL);
INSERT INTO "change" VALUES(41,'2024-03-25 01:00:00.000000',7,'session.open','account','7',NULL,NULL);
INSERT INTO "change" VALUES(42,'2024-03-25 01:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(43,'2024-03-25 01:00:00.000000',1,'session.open','account','1',NULL,NULL);
INSERT INTO "change" VALUES(44,'2024-03-25 01:00:00.000000',7,'progress_report.submit','progress_report','1:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"1":100,"2":60},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(45,'2024-03-25 01:00:00.000000',4,'progress_report.approve','progress_report','1:2024-03','{"state":"submitted"}','{"reason":null,"state":"approved","submission":1}');
INSERT INTO "change" VALUES(46,'2024-03-25 01:00:00.000000',7,'progress_report.submit','progress_report','4:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"8":10},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(47,'2024-03-25 01:00:00.000000',4,'progress_report.return','progress_report','4:2024-03','{"state":"submitted"}','{"reason":"请补充数据来源。","state":"returned","submission":2}');
INSERT INTO "change" VALUES(48,'2024-03-25 01:00:00.000000',9,'session.open','account','9',NULL,NULL);
INSERT INTO "change" VALUES(49,'2024-03-25 01:00:00.000000',9,'progress_report.submit','progress_report','2:2024-03',NULL,'{"achieved":"本月按计划推进。","completions":{"4":30},"effective_on":"2024-03-25","month":"2024-03","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(50,'2024-03-25 01:00:00.000000',4,'project.amend','project','1','{"milestone:施工":"期限2024-06-30；原因未设","title":"新馆建设"}','{"effective_on":"2024-03-25","milestone:施工":"期限2024-09-21；原因情况有变","title":"新馆建设（一期）"}');
INSERT INTO "change" VALUES(51,'2024-03-25 01:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(52,'2024-03-25 01:00:00.000000',5,'session.open','account','5',NULL,NULL);
INSERT INTO "change" VALUES(53,'2024-03-25 01:00:00.000000',NULL,'account.name_deputy','account','4',NULL,'{"deputy_id":5,"ends_on":"2024-03-25","starts_on":"2024-03-25"}');
INSERT INTO "change" VALUES(54,'2024-03-25 01:00:00.000000',1,'project.set_state','project','2','{"state":"active","state_reason":null}','{"effective_on":"2024-03-25","state":"paused","state_reason":"等待资金"}');
INSERT INTO "change" VALUES(55,'2024-03-25 01:00:00.000000',3,'session.open','account','3',NULL,NULL);
INSERT INTO "change" VALUES(56,'2024-03-25 01:00:00.000000',16,'session.open','account','16',NULL,NULL);
INSERT INTO "change" VALUES(57,'2024-03-25 01:00:00.000000',1,'session.open','account','1',NULL,NULL);
INSERT INTO "change" VALUES(58,'2024-03-25 01:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(59,'2024-03-25 01:00:00.000000',3,'round.save','reporting_round','2024-03','{"due_on":"2024-04-05","grace_days":0,"instructions":"","locked":false,"opens_on":"2024-03-20"}','{"due_on":"2024-04-05","grace_days":2,"instructions":"请附照片。","locked":false,"opens_on":"2024-03-20","reason":null}');
INSERT INTO "change" VALUES(60,'2024-03-25 01:00:00.000000',3,'round.lock','reporting_round','2024-01','{"due_on":"2024-02-05","grace_days":0,"instructions":"","locked":false,"opens_on":"2024-01-20"}','{"due_on":"2024-02-05","grace_days":0,"instructions":"","locked":true,"opens_on":"2024-01-20","reason":"数据已汇总。"}');
INSERT INTO "change" VALUES(61,'2024-03-25 01:00:00.000000',16,'setting.save','setting','lights','{"behind_gap":-15.0,"due_soon_days":30,"overdue_days":30,"watch_gap":-5.0}','{"behind_gap":-20.0,"due_soon_days":20,"effective_on":"2024-03-25","overdue_days":30,"reason":"馆务会决定。","watch_gap":-8.0}');
INSERT INTO "change" VALUES(62,'2024-03-25 01:00:00.000000',16,'dictionary.save','dictionary','work_stop_reasons/e1',NULL,'{"active":true,"label":"设备到货延迟","note":"","position":8}');
INSERT INTO "change" VALUES(63,'2024-03-25 01:00:00.000000',NULL,'indicator.load','indicator','catalogue',NULL,'{"added":67}');
INSERT INTO "change" VALUES(64,'2024-03-25 01:00:00.000000',19,'session.open','account','19',NULL,NULL);
INSERT INTO "change" VALUES(65,'2024-03-25 01:00:00.000000',19,'observation.submit','observation','V01',NULL,'[{"effective_on":"2024-02-29","indicator":"V01","measurement":"measured","note":null,"period":"2024-02","state":"value","subject":"city","value":1200.0}]');
INSERT INTO "change" VALUES(66,'2024-03-25 01:00:00.000000',1,'indicator.target','indicator','V01',NULL,'{"baseline":null,"definition":"闸机计数","direction":"up","due_on":"2025-12-31","effective_on":"2024-03-25","measure":"year","nature":"expected","source":"年度计划","steps":[],"value":20000.0}');
INSERT INTO "change" VALUES(67,'2024-03-25 01:00:00.000000',1,'indicator.link','indicator','V01',NULL,'{"effective_on":"2024-03-25","element":"project:D01.1.1-01","note":"","subject":"city"}');
INSERT INTO "change" VALUES(68,'2024-03-25 01:00:00.000000',4,'attachment.add','project','1',NULL,'{"attachment":"说明.txt","sha256":"ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e","size":8}');
INSERT INTO "change" VALUES(69,'2024-03-25 01:00:00.000000',4,'attachment.remove','project','1','{"attachment":"说明.txt","sha256":"ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e"}','{"attachment":null,"reason":"放错了项目。"}');
INSERT INTO "change" VALUES(70,'2024-03-25 01:00:00.000000',4,'attachment.add','project','1',NULL,'{"attachment":"清单.txt","sha256":"a330395cc0a53ad1207736546afff4735940937564bbf75ce1edad40780d9139","size":4}');
INSERT INTO "change" VALUES(71,'2024-03-25 01:00:00.000000',4,'job.enqueue','job','1',NULL,'{"kind":"projects.export","parameters":{"asof":"2024-03-25","basis":"approved","known":"now","plan":"P-14"}}');
INSERT INTO "change" VALUES(72,'2024-03-25 01:00:00.000000',4,'api_token.make','credential','数据大屏',NULL,'{"expires_at":"2024-04-24 09:00:00+08:00","label":"数据大屏","permissions":["project:read"]}');
INSERT INTO "change" VALUES(73,'2024-03-25 01:00:00.000000',4,'account.set_contact','contact','4','{"set":false}','{"set":true}');
INSERT INTO "change" VALUES(74,'2024-03-25 01:00:00.000000',4,'notice.set_preferences','notice_preference','4','{"mail":true,"quiet_until":null,"workdays_only":false}','{"mail":true,"quiet_until":null,"workdays_only":true}');
CREATE TABLE credential (
	kind VARCHAR(20) NOT NULL, 
	secret_hash VARCHAR(64), 
	beginning VARCHAR(16) NOT NULL, 
	label VARCHAR(40) NOT NULL, 
	note VARCHAR(200), 
	made_by INTEGER, 
	permissions TEXT NOT NULL, 
	project_id INTEGER, 
	frozen_on DATE, 
	frozen_seq BIGINT, 
	code_hash VARCHAR(64), 
	code_expires_at DATETIME, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	last_used_at DATETIME, 
	uses INTEGER NOT NULL, 
	counted_on DATE, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_credential PRIMARY KEY (id), 
	CONSTRAINT fk_credential_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_credential_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_credential_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_credential_code_hash UNIQUE (code_hash), 
	CONSTRAINT uq_credential_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "credential" VALUES('api_token','da6212c70fbf6f12ba13ffed5246b35015979b51019ec7005adf61c6f2c1c611','jlt_2vI4TQPe','数据大屏',NULL,4,'["project:read"]',NULL,NULL,NULL,NULL,NULL,'2024-03-25 01:00:00.000000','2024-04-24 01:00:00.000000',NULL,NULL,0,NULL,1,72);
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
INSERT INTO "decision" VALUES('observation',1,'submit','submitted',NULL,19,'2024-03-25 01:00:00.000000',6,'2024-03-25',65);
CREATE TABLE delivery (
	channel VARCHAR(20) NOT NULL, 
	recipient VARCHAR(40) NOT NULL, 
	user_id INTEGER, 
	day DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_try DATETIME, 
	error VARCHAR(200), 
	body TEXT, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_delivery_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_delivery_channel_recipient_day UNIQUE (channel, recipient, day)
);
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
CREATE TABLE dictionary_entry (
	dictionary VARCHAR(40) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_dictionary_entry PRIMARY KEY (id), 
	CONSTRAINT uq_dictionary_entry_dictionary_code UNIQUE (dictionary, code)
);
INSERT INTO "dictionary_entry" VALUES('work_stop_reasons','e1',1);
CREATE TABLE dictionary_entry_revision (
	entry_id INTEGER NOT NULL, 
	label VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	note VARCHAR(200), 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_dictionary_entry_revision PRIMARY KEY (id), 
	CONSTRAINT fk_dictionary_entry_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_dictionary_entry_revision_entry_id FOREIGN KEY(entry_id) REFERENCES dictionary_entry (id)
);
INSERT INTO "dictionary_entry_revision" VALUES(1,'设备到货延迟',8,1,NULL,1,'2024-03-25',62);
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
CREATE TABLE indicator (
	code VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (id), 
	CONSTRAINT uq_indicator_code UNIQUE (code)
);
INSERT INTO "indicator" VALUES('V01',1);
INSERT INTO "indicator" VALUES('V02',2);
INSERT INTO "indicator" VALUES('V03',3);
INSERT INTO "indicator" VALUES('V04',4);
INSERT INTO "indicator" VALUES('V05',5);
INSERT INTO "indicator" VALUES('C01',6);
INSERT INTO "indicator" VALUES('C02',7);
INSERT INTO "indicator" VALUES('C03',8);
INSERT INTO "indicator" VALUES('C04',9);
INSERT INTO "indicator" VALUES('C05',10);
INSERT INTO "indicator" VALUES('C06',11);
INSERT INTO "indicator" VALUES('C07',12);
INSERT INTO "indicator" VALUES('C08',13);
INSERT INTO "indicator" VALUES('C09',14);
INSERT INTO "indicator" VALUES('C10',15);
INSERT INTO "indicator" VALUES('C11',16);
INSERT INTO "indicator" VALUES('U01',17);
INSERT INTO "indicator" VALUES('U02',18);
INSERT INTO "indicator" VALUES('U03',19);
INSERT INTO "indicator" VALUES('U04',20);
INSERT INTO "indicator" VALUES('U05',21);
INSERT INTO "indicator" VALUES('K01',22);
INSERT INTO "indicator" VALUES('K02',23);
INSERT INTO "indicator" VALUES('K03',24);
INSERT INTO "indicator" VALUES('K05',25);
INSERT INTO "indicator" VALUES('E01',26);
INSERT INTO "indicator" VALUES('E02',27);
INSERT INTO "indicator" VALUES('E03',28);
INSERT INTO "indicator" VALUES('E05',29);
INSERT INTO "indicator" VALUES('E06',30);
INSERT INTO "indicator" VALUES('E07',31);
INSERT INTO "indicator" VALUES('E08',32);
INSERT INTO "indicator" VALUES('R01',33);
INSERT INTO "indicator" VALUES('R02',34);
INSERT INTO "indicator" VALUES('R03',35);
INSERT INTO "indicator" VALUES('R05',36);
INSERT INTO "indicator" VALUES('R06',37);
INSERT INTO "indicator" VALUES('R07',38);
INSERT INTO "indicator" VALUES('R08',39);
INSERT INTO "indicator" VALUES('R09',40);
INSERT INTO "indicator" VALUES('R10',41);
INSERT INTO "indicator" VALUES('R11',42);
INSERT INTO "indicator" VALUES('R12',43);
INSERT INTO "indicator" VALUES('R13',44);
INSERT INTO "indicator" VALUES('R14',45);
INSERT INTO "indicator" VALUES('R15',46);
INSERT INTO "indicator" VALUES('Q01',47);
INSERT INTO "indicator" VALUES('Q02',48);
INSERT INTO "indicator" VALUES('Q03',49);
INSERT INTO "indicator" VALUES('P01',50);
INSERT INTO "indicator" VALUES('P02',51);
INSERT INTO "indicator" VALUES('P03',52);
INSERT INTO "indicator" VALUES('P04',53);
INSERT INTO "indicator" VALUES('M01',54);
INSERT INTO "indicator" VALUES('M02',55);
INSERT INTO "indicator" VALUES('SP01',56);
INSERT INTO "indicator" VALUES('U06',57);
INSERT INTO "indicator" VALUES('M11',58);
INSERT INTO "indicator" VALUES('M12',59);
INSERT INTO "indicator" VALUES('M13',60);
INSERT INTO "indicator" VALUES('Q11',61);
INSERT INTO "indicator" VALUES('Q12',62);
INSERT INTO "indicator" VALUES('Q13',63);
INSERT INTO "indicator" VALUES('P11',64);
INSERT INTO "indicator" VALUES('P12',65);
INSERT INTO "indicator" VALUES('S01',66);
INSERT INTO "indicator" VALUES('S02',67);
CREATE TABLE indicator_link (
	plan_id INTEGER NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	element_kind VARCHAR(20) NOT NULL, 
	element_code VARCHAR(60) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_indicator_link PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_link_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_link_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_indicator_link_plan_id_indicator_id_element_kind_element_code UNIQUE (plan_id, indicator_id, element_kind, element_code)
);
INSERT INTO "indicator_link" VALUES(1,1,'project','D01.1.1-01',1);
CREATE TABLE indicator_link_revision (
	link_id INTEGER NOT NULL, 
	subject VARCHAR(40) NOT NULL, 
	note VARCHAR(500), 
	suggested BOOLEAN NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_indicator_link_revision PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_link_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_indicator_link_revision_link_id FOREIGN KEY(link_id) REFERENCES indicator_link (id)
);
INSERT INTO "indicator_link_revision" VALUES(1,'city',NULL,0,0,1,'2024-03-25',67);
CREATE TABLE indicator_revision (
	indicator_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	definition TEXT NOT NULL, 
	unit VARCHAR(20) NOT NULL, 
	frequency VARCHAR(10) NOT NULL, 
	time_aggregation VARCHAR(10) NOT NULL, 
	unit_aggregation VARCHAR(10) NOT NULL, 
	direction VARCHAR(10) NOT NULL, 
	numerator VARCHAR(20), 
	denominator VARCHAR(20), 
	factor FLOAT NOT NULL, 
	signed BOOLEAN NOT NULL, 
	source VARCHAR(120) NOT NULL, 
	owner_department_id INTEGER, 
	reason VARCHAR(500), 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_indicator_revision PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_indicator_revision_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_revision_owner_department_id FOREIGN KEY(owner_department_id) REFERENCES department (id)
);
INSERT INTO "indicator_revision" VALUES(1,1,'到馆人次','客流闸机计数；逐值标记实测或估算','人次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/文旅基3表',NULL,NULL,1,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(2,2,'人均到馆次数','到馆人次÷服务人口；按行政区计','次/人','year','ratio','area','up','V01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,2,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(3,3,'单位面积到馆人次','到馆人次÷建筑面积','人次/㎡','year','ratio','ratio','up','V01','R02',1.0,0,'ISO 11620',NULL,NULL,3,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(4,4,'每开放小时到馆人次','到馆人次÷实际开放小时','人次/小时','month','ratio','ratio','up','V01','R05',1.0,0,'自定',NULL,NULL,4,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(5,5,'线上服务人次','平台计数；只在市级渠道单位填报','人次','month','sum','sum','up',NULL,NULL,1.0,0,'文旅基3表(2020起)',NULL,NULL,5,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(6,6,'文献外借册次','首次外借＋人工续借','册次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/文旅基3表',NULL,NULL,6,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(7,7,'自动续借册次','单列，不计入外借册次','册次','month','sum','sum','context',NULL,NULL,1.0,0,'美国州馆统计规则',NULL,NULL,7,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(8,8,'归还册次','按归还地点计','册次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,8,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(9,9,'人均外借册次','外借册次÷服务人口；按行政区计','册次/人','year','ratio','area','up','C01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,9,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(10,10,'少儿文献外借册次','按文献类别计','册次','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,10,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(11,11,'少儿外借占比','少儿文献外借册次÷外借册次','%','month','ratio','ratio','context','C05','C01',100.0,0,'自定',NULL,NULL,11,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(12,12,'馆藏周转率','外借册次÷可外借藏量','次','year','ratio','ratio','up','C01','K01',1.0,0,'ISO 11620',NULL,NULL,12,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(13,13,'网借册次','“书服到家”信用网借订单册次','册次','month','sum','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,13,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(14,14,'荐购册次','“你选书 我买单”等读者决策采购册次','册次','month','sum','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,14,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(15,15,'异地归还册次','非借出地归还','册次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,15,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(16,16,'异地归还率','异地归还册次÷归还册次','%','month','ratio','ratio','context','C10','C03',100.0,0,'自定',NULL,NULL,16,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(17,17,'有效读者证数','期末有效证数（按发证馆计）','张','month','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,17,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(18,18,'新增注册读者数','当期新办证（含数字资源阅览证）','人','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,18,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(19,19,'注册读者率','注册读者人数÷行政区常住人口；各级用本级去重人数','%','year','ratio','own','up','U06','SP01',100.0,0,'公共图书馆年报',NULL,NULL,19,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(20,20,'活跃读者数','12 个月内至少使用一次；按去重读者编号计','人','month','last','distinct','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,20,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(21,21,'读者活跃率','活跃读者÷注册读者人数；各级用本级去重人数','%','month','ratio','own','up','U04','U06',100.0,0,'自定',NULL,NULL,21,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(22,22,'实体文献藏量','期末藏量；按归属馆计','册件','month','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,22,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(23,23,'新增藏量','当期入藏','册件','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,23,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(24,24,'人均藏量','藏量÷服务人口；按行政区计','册件/人','year','ratio','area','up','K01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,24,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(25,25,'数字资源下载浏览量','平台计数；只在市级渠道单位填报','次','month','sum','none','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,25,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(26,26,'读者活动场次','讲座、展览、培训等；线上线下均计','场','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/规划',NULL,NULL,26,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(27,27,'读者活动参与人次','讲座、展览、培训等的参与人次；线上线下均计','人次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/规划',NULL,NULL,27,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(28,28,'场均参与人次','参与人次÷场次','人次/场','month','ratio','ratio','up','E02','E01',1.0,0,'自定',NULL,NULL,28,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(29,29,'少儿活动场次','面向未成年人的活动','场','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,29,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(30,30,'活动预约到场人次','预约后到场人次','人次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,30,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(31,31,'活动预约人次','预约人次','人次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,31,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(32,32,'预约到场率','到场÷预约','%','month','ratio','ratio','up','E06','E07',100.0,0,'自定',NULL,NULL,32,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(33,33,'通借通还服务点数','期末开放的服务点，由单位名录推算','个','month','last','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,33,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(34,34,'馆舍建筑面积','期末面积','㎡','year','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,34,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(35,35,'阅览座席数','期末座席','个','year','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,35,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(36,36,'实际开放小时','当期实际开放','小时','month','sum','sum','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,36,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(37,37,'计划开放小时','当期应开放','小时','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,37,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(38,38,'开放兑现率','实际÷计划开放小时','%','month','ratio','ratio','up','R05','R06',100.0,0,'自定',NULL,NULL,38,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(39,39,'自助设备在线小时','24 小时自助设备在线','小时','month','sum','sum','up',NULL,NULL,1.0,0,'自定',NULL,NULL,39,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(40,40,'自助设备应在线小时','24 小时自助设备应当在线的小时数','小时','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,40,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(41,41,'自助设备可用率','在线÷应在线小时','%','month','ratio','ratio','up','R08','R09',100.0,0,'自定',NULL,NULL,41,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(42,42,'在岗人员','折合全时人数','人','year','last','sum','context',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,42,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(43,43,'总支出','年度总支出（决算数）','元','year','sum','sum','context',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,43,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(44,44,'文献购置费','用于购置文献的支出（决算数）','元','year','sum','sum','context',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,44,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(45,45,'购置费占比','文献购置费÷总支出','%','year','ratio','ratio','context','R13','R12',100.0,0,'公共图书馆年报',NULL,NULL,45,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(46,46,'单次到馆成本','总支出÷到馆人次','元','year','ratio','ratio','down','R12','V01',1.0,0,'ISO 11620',NULL,NULL,46,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(47,47,'读者满意度','满意答卷÷有效答卷','%','year','ratio','ratio','up','Q11','Q12',100.0,0,'WH/T 70.2',NULL,NULL,47,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(48,48,'万人次投诉率','投诉件数÷到馆人次×10000','件/万人次','month','ratio','ratio','down','Q13','V01',10000.0,0,'自定',NULL,NULL,48,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(49,49,'参考咨询量','当期受理的参考咨询件数','件','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,49,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(50,50,'公众号阅读量','当期全部图文','次','month','sum','none','up',NULL,NULL,1.0,0,'新媒体平台',NULL,NULL,50,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(51,51,'公众号净增关注','新增－取消关注','人','month','sum','none','up',NULL,NULL,1.0,1,'新媒体平台',NULL,NULL,51,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(52,52,'媒体加权分','Σ 报道篇次×媒体级别权重','分','month','sum','sum','up',NULL,NULL,1.0,0,'计分规则(按年度版本)',NULL,NULL,52,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(53,53,'单次互动成本','营销支出÷互动次数','元','month','ratio','ratio','down','P11','P12',1.0,0,'AMEC',NULL,NULL,53,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(54,54,'报送率','已报÷应报','%','month','ratio','ratio','up','M11','M12',100.0,0,'DHIS2',NULL,NULL,54,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(55,55,'及时率','按时报送÷应报','%','month','ratio','ratio','up','M13','M12',100.0,0,'DHIS2',NULL,NULL,55,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(56,56,'服务人口','行政区常住人口；属于行政区而不属于馆，不可跨层相加','人','year','last','none','context',NULL,NULL,1.0,0,'统计公报',NULL,NULL,56,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(57,57,'注册读者人数','持有效证的去重人数；各级各报，不可相加','人','month','last','distinct','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,57,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(58,58,'已报点数','由报送记录推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,58,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(59,59,'应报点数','由单位启用、关闭日期推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,59,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(60,60,'按时报送点数','由报送记录推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,60,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(61,61,'满意答卷数','评价为满意及以上的有效答卷','份','year','sum','sum','context',NULL,NULL,1.0,0,'WH/T 70.2',NULL,NULL,61,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(62,62,'有效答卷数','回收并有效的答卷','份','year','sum','sum','context',NULL,NULL,1.0,0,'WH/T 70.2',NULL,NULL,62,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(63,63,'投诉件数','当期受理的投诉件数','件','month','sum','sum','down',NULL,NULL,1.0,0,'自定',NULL,NULL,63,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(64,64,'营销支出','用于宣传营销的支出','元','month','sum','sum','context',NULL,NULL,1.0,0,'AMEC',NULL,NULL,64,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(65,65,'互动次数','点赞、评论、转发等互动次数之和','次','month','sum','sum','up',NULL,NULL,1.0,0,'AMEC',NULL,NULL,65,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(66,66,'少儿图书室（阅读空间）数','期末已建成并开放的少儿图书室（阅读空间），按全市累计数计','个','month','last','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,66,'2000-01-01',63);
INSERT INTO "indicator_revision" VALUES(67,67,'智慧化系统上线数','期末已上线运行的智慧图书馆平台和系统，按累计数计','个','month','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,67,'2000-01-01',63);
CREATE TABLE indicator_target (
	plan_id INTEGER NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	subject VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_indicator_target PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_target_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_indicator_target_plan_id_indicator_id_subject UNIQUE (plan_id, indicator_id, subject)
);
INSERT INTO "indicator_target" VALUES(1,1,'city',1);
CREATE TABLE indicator_target_revision (
	target_id INTEGER NOT NULL, 
	value FLOAT NOT NULL, 
	starts_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	measure VARCHAR(10) NOT NULL, 
	direction VARCHAR(10) NOT NULL, 
	baseline FLOAT, 
	steps TEXT NOT NULL, 
	nature VARCHAR(20) NOT NULL, 
	definition TEXT NOT NULL, 
	source VARCHAR(200) NOT NULL, 
	defined_by INTEGER, 
	confirmed_by INTEGER, 
	confirmed_on DATE, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_indicator_target_revision PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_target_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_indicator_target_revision_confirmed_by FOREIGN KEY(confirmed_by) REFERENCES user_account (id), 
	CONSTRAINT fk_indicator_target_revision_defined_by FOREIGN KEY(defined_by) REFERENCES user_account (id), 
	CONSTRAINT fk_indicator_target_revision_target_id FOREIGN KEY(target_id) REFERENCES indicator_target (id)
);
INSERT INTO "indicator_target_revision" VALUES(1,20000.0,'2021-01-01','2025-12-31','year','up',NULL,'[]','expected','闸机计数','年度计划',1,NULL,NULL,0,1,'2024-03-25',66);
CREATE TABLE installation (
	"key" VARCHAR(40) NOT NULL, 
	value VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_installation PRIMARY KEY ("key")
);
CREATE TABLE job (
	kind VARCHAR(60) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	parameters TEXT NOT NULL, 
	idempotency_key VARCHAR(80), 
	state VARCHAR(20) NOT NULL, 
	requested_by INTEGER, 
	requested_at DATETIME NOT NULL, 
	started_at DATETIME, 
	finished_at DATETIME, 
	attempts INTEGER NOT NULL, 
	worker VARCHAR(160), 
	heartbeat_at DATETIME, 
	cancelled_at DATETIME, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	text VARCHAR(200) NOT NULL, 
	error VARCHAR(500), 
	result TEXT, 
	file_name VARCHAR(200), 
	file_size BIGINT, 
	file_sha256 VARCHAR(64), 
	file_until DATETIME, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_requested_by FOREIGN KEY(requested_by) REFERENCES user_account (id), 
	CONSTRAINT uq_job_requested_by_idempotency_key UNIQUE (requested_by, idempotency_key)
);
INSERT INTO "job" VALUES('projects.export','导出全部项目资料','{"asof":"2024-03-25","basis":"approved","known":"now","plan":"P-14"}',NULL,'queued',4,'2024-03-25 01:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE ledger_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_ledger_head PRIMARY KEY (id)
);
INSERT INTO "ledger_head" VALUES(1,74);
CREATE TABLE login_session (
	token_hash VARCHAR(64) NOT NULL, 
	user_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_login_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_login_session_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "login_session" VALUES('d66f46f4f05ef2cf60851bbbe38798e4b8c9079cfb507f620fd95c9618e90a6b',7,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('76161c7f099f27c0e24f4ec725c1acbab13d32d42d1df694e04b0c2d748ab24a',4,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('81dc76e06f0ed0604b98e7156c94e033e72f88f4e851b2d654d06981f9ec1f60',1,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('6676673f5458ff58040e9473eaa5e9e455853af529f074ff55e93b13b14c0cba',9,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('6b42a05cb7ecc2a8079bb50a9323980232245792258ac16abdac5b10cb552a6a',4,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('a85c1355ea0afecf95fb6bbb00e05d7210603d1ab3bc89b3b579ce33dd1d0268',5,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('36bb488e87371bb19c3d1857a6ba2dfc73f943e6afefb32fd166eed353d886bb',3,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('f8e6f4b3c59807c486962c62318157d7431601f316f06749910a608650ac0235',16,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('7187a618de5168f98350b413d050bf0b0077db53d0a5546556edc359cb33f57c',1,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('0aa30ebfad43fd22047a808e4ce6c0cdb4e227f7b72d3dccb680f7c2ba12a773',4,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('d7e23c75463d115dd54394cf2397a89e8b0fa6a502e51d09523fd434b59b141f',19,'2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000',NULL);
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
CREATE TABLE notice (
	user_id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	detail VARCHAR(500), 
	person_id INTEGER, 
	href VARCHAR(300) NOT NULL, 
	created_at DATETIME NOT NULL, 
	read_at DATETIME, 
	dedupe VARCHAR(160) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_person_id FOREIGN KEY(person_id) REFERENCES user_account (id), 
	CONSTRAINT fk_notice_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_notice_user_id_dedupe UNIQUE (user_id, dedupe)
);
INSERT INTO "notice" VALUES(4,'decision_awaited','progress_report:1:2024-03','新馆建设 2024-03 月报待您审核',NULL,7,'/projects/D01.1.1-01?plan=P-14','2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000','awaited:progress_report:1',1);
INSERT INTO "notice" VALUES(7,'approved','progress_report:1:2024-03','新馆建设 2024-03 月报已审核通过',NULL,4,'/projects/D01.1.1-01?plan=P-14','2024-03-25 01:00:00.000000',NULL,'approved:progress_report:1',2);
INSERT INTO "notice" VALUES(4,'decision_awaited','progress_report:4:2024-03','年度阅读节 2024-03 月报待您审核',NULL,7,'/projects/D02.2-01?plan=P-14','2024-03-25 01:00:00.000000','2024-03-25 01:00:00.000000','awaited:progress_report:2',3);
INSERT INTO "notice" VALUES(7,'returned','progress_report:4:2024-03','年度阅读节 2024-03 月报被退回，请修改后重新提交','请补充数据来源。',4,'/projects/D02.2-01/report?month=2024-03&plan=P-14','2024-03-25 01:00:00.000000',NULL,'returned:progress_report:2',4);
INSERT INTO "notice" VALUES(5,'decision_awaited','progress_report:2:2024-03','平台建设 2024-03 月报待您审核',NULL,9,'/projects/D01.1.2-01?plan=P-14','2024-03-25 01:00:00.000000',NULL,'awaited:progress_report:3',5);
INSERT INTO "notice" VALUES(5,'deputy_named','deputyship:53','您被指定为代理人，2024-03-25 至 2024-03-25 代行其职责',NULL,4,'/account','2024-03-25 01:00:00.000000',NULL,'deputy-named:53',6);
INSERT INTO "notice" VALUES(1,'decision_awaited','observation:V01:city:2024-02','到馆人次 2024-02 数据待您审核',NULL,19,'/indicators/V01?subject=city','2024-03-25 01:00:00.000000',NULL,'awaited:observation:1',7);
INSERT INTO "notice" VALUES(2,'decision_awaited','observation:V01:city:2024-02','到馆人次 2024-02 数据待您审核',NULL,19,'/indicators/V01?subject=city','2024-03-25 01:00:00.000000',NULL,'awaited:observation:1',8);
CREATE TABLE notice_preference (
	user_id INTEGER NOT NULL, 
	mail BOOLEAN NOT NULL, 
	workdays_only BOOLEAN NOT NULL, 
	quiet_until DATE, 
	CONSTRAINT pk_notice_preference PRIMARY KEY (user_id), 
	CONSTRAINT fk_notice_preference_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "notice_preference" VALUES(4,1,1,NULL);
CREATE TABLE observation (
	indicator_id INTEGER NOT NULL, 
	subject VARCHAR(40) NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	value FLOAT, 
	measurement VARCHAR(20) NOT NULL, 
	note VARCHAR(500), 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_observation PRIMARY KEY (id), 
	CONSTRAINT fk_observation_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_observation_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_observation_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);
INSERT INTO "observation" VALUES(1,'city','2024-02','value',1200.0,'measured',NULL,19,'2024-03-25 01:00:00.000000',1,'2024-02-29',65);
CREATE TABLE person_contact (
	user_id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	CONSTRAINT pk_person_contact PRIMARY KEY (user_id), 
	CONSTRAINT fk_person_contact_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "person_contact" VALUES(4,'head@example.org','2024-03-25 01:00:00.000000');
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
	change_seq INTEGER NOT NULL, state_category VARCHAR(40), 
	CONSTRAINT pk_project_revision PRIMARY KEY (id), 
	CONSTRAINT fk_project_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_project_revision_director_id FOREIGN KEY(director_id) REFERENCES user_account (id), 
	CONSTRAINT fk_project_revision_lead_department_id FOREIGN KEY(lead_department_id) REFERENCES department (id), 
	CONSTRAINT fk_project_revision_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT fk_project_revision_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "project_revision" VALUES(1,'新馆建设','construction',1,'active',NULL,NULL,1,'[2]',NULL,NULL,'2023-01-01','2024-12-31',2.0,1,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(2,'平台建设','construction',1,'active',NULL,NULL,2,'[]',NULL,NULL,'2023-03-01','2024-09-30',1.0,2,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(3,'党建工作','construction',1,'active',NULL,NULL,3,'[]',NULL,NULL,'2023-01-01','2024-12-31',1.0,3,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(4,'年度阅读节','recurring',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2023-01-01','2025-12-31',1.0,4,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(5,'专题','construction',0,'active',NULL,NULL,2,'[]',NULL,NULL,NULL,NULL,1.0,5,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(1,'新馆建设（一期）','construction',1,'active',NULL,NULL,1,'[2]',NULL,NULL,'2023-01-01','2024-12-31',2.0,6,'2024-03-25',50,NULL);
INSERT INTO "project_revision" VALUES(2,'平台建设','construction',1,'paused','等待资金','2024-03-25',2,'[]',NULL,NULL,'2023-03-01','2024-09-30',1.0,7,'2024-03-25',54,NULL);
CREATE TABLE reporting_round_revision (
	plan_id INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	opens_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	grace_days INTEGER NOT NULL, 
	instructions TEXT, 
	locked BOOLEAN NOT NULL, 
	reason VARCHAR(500), 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_reporting_round_revision PRIMARY KEY (id), 
	CONSTRAINT fk_reporting_round_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_reporting_round_revision_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "reporting_round_revision" VALUES(1,'2024-03','2024-03-20','2024-04-05',2,'请附照片。',0,NULL,1,59);
INSERT INTO "reporting_round_revision" VALUES(1,'2024-01','2024-01-20','2024-02-05',0,NULL,1,'数据已汇总。',2,60);
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
CREATE TABLE setting_revision (
	"key" VARCHAR(40) NOT NULL, 
	value TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_setting_revision PRIMARY KEY (id), 
	CONSTRAINT fk_setting_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "setting_revision" VALUES('lights','{"behind_gap":-20.0,"due_soon_days":20,"overdue_days":30,"watch_gap":-8.0}',1,'2024-03-25',61);
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
INSERT INTO "user_account" VALUES('director','$argon2id$v=19$m=19456,t=2,p=1$5mQ2IJ0Br+f7Iclm+Zpk7w$VKJrL445MK1iTigkT3MHGcDzA6E86rqG2a5EX4Ev9rA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',1);
INSERT INTO "user_account" VALUES('director2','$argon2id$v=19$m=19456,t=2,p=1$OA4Uq/w3gMDEpADIX0vTIA$8FWKkzytxVUxS5TUQfXc5sTbZFNW9gF14qWln6159y0',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',2);
INSERT INTO "user_account" VALUES('office','$argon2id$v=19$m=19456,t=2,p=1$mKlYj4M0NTgrckxBPanNtw$yfKMv35H3hqp82Jd8bvjDi7RO855h4C+QH3tVPMIouc',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',3);
INSERT INTO "user_account" VALUES('head_ops','$argon2id$v=19$m=19456,t=2,p=1$NeDDfrmcEwD1DNevNMD7ww$toIs6sF8zhL4INsJXgIHRlrc6juSdSRAmSQdU93flWU',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',4);
INSERT INTO "user_account" VALUES('head_tech','$argon2id$v=19$m=19456,t=2,p=1$rnpsonpkghudY4ilQqQ3vg$0tO5bDT95adkrSfQTVbwkyvSN/+/8bwR6Jf746bouYw',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',5);
INSERT INTO "user_account" VALUES('head_party','$argon2id$v=19$m=19456,t=2,p=1$eSJmWkjPtu9EwZVFnvkLeQ$sqqnaVlrXQW+TkJ93FoIkFis/uIj9RwECUstatXUyoE',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',6);
INSERT INTO "user_account" VALUES('reporter_ops','$argon2id$v=19$m=19456,t=2,p=1$jDUIVWAikwnII0aQh8xUmA$5nSNfT7ImGAItQ16tS7nGla1AurECUKYU41loLLgwdk',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',7);
INSERT INTO "user_account" VALUES('reporter_ops2','$argon2id$v=19$m=19456,t=2,p=1$rZNUVM/PlPOrjnB2PLU3Aw$6XKiokZJEIQV/pe8FFb8NuTFC18W7ImPXiOqBPxCeiU',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',8);
INSERT INTO "user_account" VALUES('reporter_tech','$argon2id$v=19$m=19456,t=2,p=1$2mG1g7twlcO77JAW9Yh3Ww$NABxh30zDHwKsF4wmqw+auzEjtc55E+d4KFPBaGmrkI',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',9);
INSERT INTO "user_account" VALUES('reporter_party','$argon2id$v=19$m=19456,t=2,p=1$CUnVvWkxxywuiENtfVmtMg$44NlrK8jmBX5PYhbUn0BCnqevRKezwZjoMqElc23kNg',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',10);
INSERT INTO "user_account" VALUES('unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$6L6Muth19d4ZaWPSq16UJA$dgC2qCb2sU0QCWB8Km+MGuPu1asAJcLKm/aUhG4a8oc',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',11);
INSERT INTO "user_account" VALUES('staff','$argon2id$v=19$m=19456,t=2,p=1$lsOocYDBvpOBZNvQYz/hVw$G4O8qR7DDoEmyqvh9R7dFRheZEMFCWvdLVtvsNCXwwY',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',12);
INSERT INTO "user_account" VALUES('panel','$argon2id$v=19$m=19456,t=2,p=1$WWoVIwohBdqxO49MP1gU0Q$VEqLkrbq/9Q5iwFiw/36K56crnuHOYgan5Dif/+HkRA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',13);
INSERT INTO "user_account" VALUES('trustee','$argon2id$v=19$m=19456,t=2,p=1$gVF/mVdZNv84UUjBRgpX4w$ipurZ5t1L025PavIf/e21LPytB6X3jC0UNBTKayVkAA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',14);
INSERT INTO "user_account" VALUES('supervisor','$argon2id$v=19$m=19456,t=2,p=1$UbOxatUHkjvGWensD2ZPTQ$laV5HErEehq4nkX6OSbiDeLza6r5MRUfiIBpA3KaEBg',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',15);
INSERT INTO "user_account" VALUES('admin','$argon2id$v=19$m=19456,t=2,p=1$j6rlZhb/PNSojR/QYoQ8Fw$SOjHRrqKJzYzX1XcPnwYLZL/HxpKQXFOgEcAP1Q0O8w',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',16);
INSERT INTO "user_account" VALUES('hr','$argon2id$v=19$m=19456,t=2,p=1$kANTux91u5Ay2fbrm4+XKQ$L3NR3BXtSxXFoKB26n7S46MrVDtqj6Y5K9Rw12NQi8M',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',17);
INSERT INTO "user_account" VALUES('publicity','$argon2id$v=19$m=19456,t=2,p=1$62J2ZGEV3aHrELIqtz9pDg$cxnDM0dCsGGcIhkLPHZS7y9R2RE66WfOyhxUSEoGJF4',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',18);
INSERT INTO "user_account" VALUES('statistics','$argon2id$v=19$m=19456,t=2,p=1$Y6YsBAXC/CXAJNxantiVuw$8+W+E+T059u/wxYKQCrIp2YgyziRwrSRu0rqjHk8h3c',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',19);
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
CREATE INDEX ix_reporting_round_revision_change_seq ON reporting_round_revision (change_seq);
CREATE INDEX ix_reporting_round_revision_latest ON reporting_round_revision (plan_id, month, change_seq);
CREATE INDEX ix_indicator_revision_change_seq ON indicator_revision (change_seq);
CREATE INDEX ix_indicator_revision_latest ON indicator_revision (indicator_id, effective_on, change_seq);
CREATE INDEX ix_observation_change_seq ON observation (change_seq);
CREATE INDEX ix_observation_latest ON observation (indicator_id, subject, period, effective_on, change_seq);
CREATE INDEX ix_indicator_target_indicator_id ON indicator_target (indicator_id);
CREATE INDEX ix_indicator_target_revision_change_seq ON indicator_target_revision (change_seq);
CREATE INDEX ix_indicator_target_revision_latest ON indicator_target_revision (target_id, effective_on, change_seq);
CREATE INDEX ix_indicator_link_indicator_id ON indicator_link (indicator_id);
CREATE INDEX ix_indicator_link_revision_change_seq ON indicator_link_revision (change_seq);
CREATE INDEX ix_indicator_link_revision_latest ON indicator_link_revision (link_id, effective_on, change_seq);
CREATE INDEX ix_attachment_change_seq ON attachment (change_seq);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_subject ON attachment (subject_kind, subject_id, change_seq);
CREATE INDEX ix_attachment_removal_change_seq ON attachment_removal (change_seq);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_delivery_due ON delivery (state, next_try);
CREATE INDEX ix_notice_subject ON notice (subject);
CREATE INDEX ix_notice_unread ON notice (user_id, read_at);
CREATE INDEX ix_credential_change_seq ON credential (change_seq);
CREATE INDEX ix_credential_made_by ON credential (kind, made_by);
CREATE INDEX ix_credential_project_id ON credential (project_id);
CREATE INDEX ix_setting_revision_change_seq ON setting_revision (change_seq);
CREATE INDEX ix_setting_revision_latest ON setting_revision ("key", effective_on, change_seq);
CREATE INDEX ix_dictionary_entry_revision_change_seq ON dictionary_entry_revision (change_seq);
CREATE INDEX ix_dictionary_entry_revision_latest ON dictionary_entry_revision (entry_id, effective_on, change_seq);
COMMIT;
