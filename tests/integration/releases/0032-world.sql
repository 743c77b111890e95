BEGIN TRANSACTION;
CREATE TABLE achievement (
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_achievement PRIMARY KEY (id), 
	CONSTRAINT fk_achievement_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "achievement" VALUES(1,346);
INSERT INTO "achievement" VALUES(2,347);
INSERT INTO "achievement" VALUES(3,353);
INSERT INTO "achievement" VALUES(4,354);
INSERT INTO "achievement" VALUES(5,360);
INSERT INTO "achievement" VALUES(6,361);
INSERT INTO "achievement" VALUES(7,367);
INSERT INTO "achievement" VALUES(8,368);
INSERT INTO "achievement" VALUES(9,374);
INSERT INTO "achievement" VALUES(10,375);
INSERT INTO "achievement" VALUES(11,381);
INSERT INTO "achievement" VALUES(12,382);
INSERT INTO "achievement" VALUES(13,388);
INSERT INTO "achievement" VALUES(14,389);
INSERT INTO "achievement" VALUES(15,395);
INSERT INTO "achievement" VALUES(16,396);
INSERT INTO "achievement" VALUES(17,402);
INSERT INTO "achievement" VALUES(18,403);
CREATE TABLE achievement_revision (
	achievement_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	title_key VARCHAR(400) NOT NULL, 
	level VARCHAR(20) NOT NULL, 
	achieved_on DATE NOT NULL, 
	issuer VARCHAR(120) NOT NULL, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_achievement_revision PRIMARY KEY (id), 
	CONSTRAINT fk_achievement_revision_achievement_id FOREIGN KEY(achievement_id) REFERENCES achievement (id), 
	CONSTRAINT fk_achievement_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "achievement_revision" VALUES(1,'paper','试验论文甲0','试验论文甲0','municipal','2025-03-01','某学术期刊',NULL,1,346);
INSERT INTO "achievement_revision" VALUES(2,'paper','试验论文乙0','试验论文乙0','municipal','2025-03-01','某学术期刊',NULL,2,347);
INSERT INTO "achievement_revision" VALUES(3,'paper','试验论文甲1','试验论文甲1','municipal','2025-03-01','某学术期刊',NULL,3,353);
INSERT INTO "achievement_revision" VALUES(4,'paper','试验论文乙1','试验论文乙1','municipal','2025-03-01','某学术期刊',NULL,4,354);
INSERT INTO "achievement_revision" VALUES(5,'paper','试验论文甲2','试验论文甲2','municipal','2025-03-01','某学术期刊',NULL,5,360);
INSERT INTO "achievement_revision" VALUES(6,'paper','试验论文乙2','试验论文乙2','municipal','2025-03-01','某学术期刊',NULL,6,361);
INSERT INTO "achievement_revision" VALUES(7,'paper','试验论文甲3','试验论文甲3','municipal','2025-03-01','某学术期刊',NULL,7,367);
INSERT INTO "achievement_revision" VALUES(8,'paper','试验论文乙3','试验论文乙3','municipal','2025-03-01','某学术期刊',NULL,8,368);
INSERT INTO "achievement_revision" VALUES(9,'paper','试验论文甲4','试验论文甲4','municipal','2025-03-01','某学术期刊',NULL,9,374);
INSERT INTO "achievement_revision" VALUES(10,'paper','试验论文乙4','试验论文乙4','municipal','2025-03-01','某学术期刊',NULL,10,375);
INSERT INTO "achievement_revision" VALUES(11,'paper','试验论文甲5','试验论文甲5','municipal','2025-03-01','某学术期刊',NULL,11,381);
INSERT INTO "achievement_revision" VALUES(12,'paper','试验论文乙5','试验论文乙5','municipal','2025-03-01','某学术期刊',NULL,12,382);
INSERT INTO "achievement_revision" VALUES(13,'paper','试验论文甲6','试验论文甲6','municipal','2025-03-01','某学术期刊',NULL,13,388);
INSERT INTO "achievement_revision" VALUES(14,'paper','试验论文乙6','试验论文乙6','municipal','2025-03-01','某学术期刊',NULL,14,389);
INSERT INTO "achievement_revision" VALUES(15,'paper','试验论文甲7','试验论文甲7','municipal','2025-03-01','某学术期刊',NULL,15,395);
INSERT INTO "achievement_revision" VALUES(16,'paper','试验论文乙7','试验论文乙7','municipal','2025-03-01','某学术期刊',NULL,16,396);
INSERT INTO "achievement_revision" VALUES(17,'paper','试验论文甲8','试验论文甲8','municipal','2025-03-01','某学术期刊',NULL,17,402);
INSERT INTO "achievement_revision" VALUES(18,'paper','试验论文乙8','试验论文乙8','municipal','2025-03-01','某学术期刊',NULL,18,403);
CREATE TABLE achievement_share (
	achievement_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	author_id INTEGER, 
	submitted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_achievement_share PRIMARY KEY (id), 
	CONSTRAINT fk_achievement_share_achievement_id FOREIGN KEY(achievement_id) REFERENCES achievement (id), 
	CONSTRAINT fk_achievement_share_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_achievement_share_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_achievement_share_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "achievement_share" VALUES(1,1,1,15,'2025-09-10 02:00:00.000000',1,346);
INSERT INTO "achievement_share" VALUES(2,1,1,15,'2025-09-10 02:00:00.000000',2,347);
INSERT INTO "achievement_share" VALUES(3,2,1,2,'2025-09-10 02:00:00.000000',3,353);
INSERT INTO "achievement_share" VALUES(4,2,1,2,'2025-09-10 02:00:00.000000',4,354);
INSERT INTO "achievement_share" VALUES(5,3,1,1,'2025-09-10 02:00:00.000000',5,360);
INSERT INTO "achievement_share" VALUES(6,3,1,1,'2025-09-10 02:00:00.000000',6,361);
INSERT INTO "achievement_share" VALUES(7,4,1,11,'2025-09-10 02:00:00.000000',7,367);
INSERT INTO "achievement_share" VALUES(8,4,1,11,'2025-09-10 02:00:00.000000',8,368);
INSERT INTO "achievement_share" VALUES(9,5,1,3,'2025-09-10 02:00:00.000000',9,374);
INSERT INTO "achievement_share" VALUES(10,5,1,3,'2025-09-10 02:00:00.000000',10,375);
INSERT INTO "achievement_share" VALUES(11,6,1,12,'2025-09-10 02:00:00.000000',11,381);
INSERT INTO "achievement_share" VALUES(12,6,1,12,'2025-09-10 02:00:00.000000',12,382);
INSERT INTO "achievement_share" VALUES(13,7,1,5,'2025-09-10 02:00:00.000000',13,388);
INSERT INTO "achievement_share" VALUES(14,7,1,5,'2025-09-10 02:00:00.000000',14,389);
INSERT INTO "achievement_share" VALUES(15,8,1,6,'2025-09-10 02:00:00.000000',15,395);
INSERT INTO "achievement_share" VALUES(16,8,1,6,'2025-09-10 02:00:00.000000',16,396);
INSERT INTO "achievement_share" VALUES(17,9,1,13,'2025-09-10 02:00:00.000000',17,402);
INSERT INTO "achievement_share" VALUES(18,9,1,13,'2025-09-10 02:00:00.000000',18,403);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0032');
CREATE TABLE answered_request (
	credential_id INTEGER NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	request_hash VARCHAR(64) NOT NULL, 
	status INTEGER NOT NULL, 
	answer TEXT NOT NULL, 
	answered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_answered_request PRIMARY KEY (id), 
	CONSTRAINT fk_answered_request_credential_id FOREIGN KEY(credential_id) REFERENCES credential (id), 
	CONSTRAINT uq_answered_request_credential_id_key UNIQUE (credential_id, "key")
);
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
INSERT INTO "attachment" VALUES('progress_report','12:2025-07','验收单.txt','text/plain',15,'db4919e22ed11e6d7cf235246bb9fb34600bfaedd29e788bcc420734a712be6c',NULL,17,'2025-09-10 02:00:00.000000',1,'2025-09-10',173);
INSERT INTO "attachment" VALUES('talent_decision','7','认定.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,NULL,'2025-09-10 02:00:00.000000',2,'2025-09-10',301);
INSERT INTO "attachment" VALUES('talent_decision','8','认定.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,NULL,'2025-09-10 02:00:00.000000',3,'2025-09-10',313);
INSERT INTO "attachment" VALUES('hour_claim','1','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,15,'2025-09-10 02:00:00.000000',4,'2025-09-10',453);
INSERT INTO "attachment" VALUES('hour_claim','2','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,15,'2025-09-10 02:00:00.000000',5,'2025-09-10',456);
INSERT INTO "attachment" VALUES('hour_claim','3','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,2,'2025-09-10 02:00:00.000000',6,'2025-09-10',458);
INSERT INTO "attachment" VALUES('hour_claim','4','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,2,'2025-09-10 02:00:00.000000',7,'2025-09-10',461);
INSERT INTO "attachment" VALUES('hour_claim','5','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,1,'2025-09-10 02:00:00.000000',8,'2025-09-10',463);
INSERT INTO "attachment" VALUES('hour_claim','6','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,1,'2025-09-10 02:00:00.000000',9,'2025-09-10',466);
INSERT INTO "attachment" VALUES('hour_claim','7','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,11,'2025-09-10 02:00:00.000000',10,'2025-09-10',468);
INSERT INTO "attachment" VALUES('hour_claim','8','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,11,'2025-09-10 02:00:00.000000',11,'2025-09-10',471);
INSERT INTO "attachment" VALUES('hour_claim','9','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,3,'2025-09-10 02:00:00.000000',12,'2025-09-10',473);
INSERT INTO "attachment" VALUES('hour_claim','10','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,3,'2025-09-10 02:00:00.000000',13,'2025-09-10',476);
INSERT INTO "attachment" VALUES('hour_claim','11','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,12,'2025-09-10 02:00:00.000000',14,'2025-09-10',478);
INSERT INTO "attachment" VALUES('hour_claim','12','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,12,'2025-09-10 02:00:00.000000',15,'2025-09-10',481);
INSERT INTO "attachment" VALUES('hour_claim','13','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,5,'2025-09-10 02:00:00.000000',16,'2025-09-10',483);
INSERT INTO "attachment" VALUES('hour_claim','14','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,5,'2025-09-10 02:00:00.000000',17,'2025-09-10',486);
INSERT INTO "attachment" VALUES('hour_claim','15','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,6,'2025-09-10 02:00:00.000000',18,'2025-09-10',488);
INSERT INTO "attachment" VALUES('hour_claim','16','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,6,'2025-09-10 02:00:00.000000',19,'2025-09-10',491);
INSERT INTO "attachment" VALUES('hour_claim','17','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,13,'2025-09-10 02:00:00.000000',20,'2025-09-10',493);
INSERT INTO "attachment" VALUES('hour_claim','18','证书.pdf','application/pdf',77,'4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175',NULL,13,'2025-09-10 02:00:00.000000',21,'2025-09-10',496);
INSERT INTO "attachment" VALUES('plan_document','1','规划.txt','text/plain',70,'9d694b8ae58b98f8527d2329b38abd4f7f53975e34f1310e71d4220794c299e0',NULL,10,'2025-09-10 02:00:00.000000',22,'2025-09-10',534);
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
CREATE TABLE baseline_figure (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_baseline_figure PRIMARY KEY (id), 
	CONSTRAINT fk_baseline_figure_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_baseline_figure_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "baseline_figure" VALUES('visits_total',1,1);
INSERT INTO "baseline_figure" VALUES('visits_annual_mean',1,2);
INSERT INTO "baseline_figure" VALUES('loans_total',1,3);
INSERT INTO "baseline_figure" VALUES('loans_annual_mean',1,4);
INSERT INTO "baseline_figure" VALUES('new_cards_total',1,5);
INSERT INTO "baseline_figure" VALUES('activities_total',1,6);
INSERT INTO "baseline_figure" VALUES('activity_participants_total',1,7);
INSERT INTO "baseline_figure" VALUES('new_holdings_total',1,8);
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
INSERT INTO "baseline_figure_revision" VALUES(1,1,'总流通人次（累计）',1048.07,'1048.07','万人次','2016-2020','total',NULL,0,1,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(2,2,'年均到馆接受服务人次',209.61,'209.61','万人次','2016-2020','annual_mean','visits_total',0,2,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(3,3,'文献外借量（累计）',593.25,'593.25','万册次','2016-2020','total',NULL,0,3,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(4,4,'年均文献外借量',118.65,'118.65','万册次','2016-2020','annual_mean','loans_total',0,4,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(5,5,'新增注册读者证（含数字资源阅览证）',29.16,'29.16','万个','2016-2020','total',NULL,0,5,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(6,6,'读者活动场次',3986.0,'3986','场','2016-2020','total',NULL,0,6,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(7,7,'读者活动参与人次',140.6,'140.6','万人次','2016-2020','total',NULL,0,7,'2021-01-01',1);
INSERT INTO "baseline_figure_revision" VALUES(8,8,'新增藏量',40.29,'40.29','万册件','2016-2020','total',NULL,0,8,'2021-01-01',1);
CREATE TABLE cadre (
	staff_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_cadre_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cadre" VALUES(7,1,215);
INSERT INTO "cadre" VALUES(9,2,216);
CREATE TABLE cadre_action (
	cadre_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre_action PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_action_cadre_id FOREIGN KEY(cadre_id) REFERENCES cadre (id), 
	CONSTRAINT fk_cadre_action_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cadre_action" VALUES(1,1,218);
CREATE TABLE cadre_action_revision (
	action_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	department_id INTEGER, 
	from_day DATE NOT NULL, 
	to_day DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	result TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre_action_revision PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_action_revision_action_id FOREIGN KEY(action_id) REFERENCES cadre_action (id), 
	CONSTRAINT fk_cadre_action_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_cadre_action_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cadre_action_revision" VALUES(1,'task','专项任务',NULL,'2025-09-10','2025-09-10','arranged',NULL,'2025-09-10',1,218);
CREATE TABLE cadre_need (
	direction VARCHAR(40) NOT NULL, 
	level VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre_need PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_need_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_cadre_need_direction_level UNIQUE (direction, level)
);
INSERT INTO "cadre_need" VALUES('children','head',1,219);
CREATE TABLE cadre_need_revision (
	need_id INTEGER NOT NULL, 
	needed INTEGER NOT NULL, 
	basis TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre_need_revision PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_need_revision_need_id FOREIGN KEY(need_id) REFERENCES cadre_need (id), 
	CONSTRAINT fk_cadre_need_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cadre_need_revision" VALUES(1,1,'馆务会','2025-09-10',1,219);
CREATE TABLE cadre_revision (
	cadre_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	author_id INTEGER, 
	direction VARCHAR(40) NOT NULL, 
	level VARCHAR(20) NOT NULL, 
	readiness VARCHAR(20) NOT NULL, 
	in_pool BOOLEAN NOT NULL, 
	exit_reason VARCHAR(20), 
	note TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cadre_revision PRIMARY KEY (id), 
	CONSTRAINT fk_cadre_revision_cadre_id FOREIGN KEY(cadre_id) REFERENCES cadre (id), 
	CONSTRAINT fk_cadre_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_cadre_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cadre_revision" VALUES(1,'enter',NULL,'children','deputy','soon',1,NULL,'民主推荐。','2025-09-10',1,215);
INSERT INTO "cadre_revision" VALUES(2,'enter',NULL,'children','deputy','soon',1,NULL,'民主推荐。','2025-09-10',2,216);
INSERT INTO "cadre_revision" VALUES(2,'exit',NULL,'children','deputy','soon',0,'wish','本人申请。','2025-09-10',3,217);
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
INSERT INTO "change" VALUES(1,'2021-01-04 01:00:00.000000',NULL,'plan.load','plan','1',NULL,'{"added":309,"changed":0,"code":"JLP-14","effective_on":"2021-01-01","milestones":257,"projects":76,"removed":0,"title":"金陵图书馆“十四五”规划"}');
INSERT INTO "change" VALUES(2,'2021-01-04 01:00:00.000000',NULL,'indicator.load','indicator','catalogue',NULL,'{"added":104}');
INSERT INTO "change" VALUES(3,'2021-01-04 01:00:00.000000',NULL,'node.restrict','node','19',NULL,NULL);
INSERT INTO "change" VALUES(4,'2021-01-04 01:00:00.000000',NULL,'department.save','department','1',NULL,'{"active":true,"effective_on":"2021-01-04","name":"读者服务部"}');
INSERT INTO "change" VALUES(5,'2021-01-04 01:00:00.000000',NULL,'department.save','department','2',NULL,'{"active":true,"effective_on":"2021-01-04","name":"文献采编部"}');
INSERT INTO "change" VALUES(6,'2021-01-04 01:00:00.000000',NULL,'account.create','account','1',NULL,'{"login":"only.director"}');
INSERT INTO "change" VALUES(7,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','1',NULL,'{"ends_on":null,"role":"director","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(8,'2021-01-04 01:00:00.000000',NULL,'account.create','account','2',NULL,'{"login":"only.department-head"}');
INSERT INTO "change" VALUES(9,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','2',NULL,'{"ends_on":null,"role":"department_head","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(10,'2021-01-04 01:00:00.000000',NULL,'account.create','account','3',NULL,'{"login":"only.office"}');
INSERT INTO "change" VALUES(11,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','3',NULL,'{"ends_on":null,"role":"office","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(12,'2021-01-04 01:00:00.000000',NULL,'account.create','account','4',NULL,'{"login":"only.unit-reviewer"}');
INSERT INTO "change" VALUES(13,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','4',NULL,'{"ends_on":null,"role":"unit_reviewer","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(14,'2021-01-04 01:00:00.000000',NULL,'account.create','account','5',NULL,'{"login":"only.reporter"}');
INSERT INTO "change" VALUES(15,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','5',NULL,'{"ends_on":null,"role":"reporter","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(16,'2021-01-04 01:00:00.000000',NULL,'account.create','account','6',NULL,'{"login":"only.staff"}');
INSERT INTO "change" VALUES(17,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','6',NULL,'{"ends_on":null,"role":"staff","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(18,'2021-01-04 01:00:00.000000',NULL,'account.create','account','7',NULL,'{"login":"only.panel-member"}');
INSERT INTO "change" VALUES(19,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(20,'2021-01-04 01:00:00.000000',NULL,'account.create','account','8',NULL,'{"login":"only.trustee"}');
INSERT INTO "change" VALUES(21,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','8',NULL,'{"ends_on":null,"role":"trustee","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(22,'2021-01-04 01:00:00.000000',NULL,'account.create','account','9',NULL,'{"login":"only.supervisor"}');
INSERT INTO "change" VALUES(23,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','9',NULL,'{"ends_on":null,"role":"supervisor","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(24,'2021-01-04 01:00:00.000000',NULL,'account.create','account','10',NULL,'{"login":"only.administrator"}');
INSERT INTO "change" VALUES(25,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','10',NULL,'{"ends_on":null,"role":"administrator","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(26,'2021-01-04 01:00:00.000000',NULL,'account.create','account','11',NULL,'{"login":"only.hr"}');
INSERT INTO "change" VALUES(27,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','11',NULL,'{"ends_on":null,"role":"hr","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(28,'2021-01-04 01:00:00.000000',NULL,'account.create','account','12',NULL,'{"login":"only.publicity"}');
INSERT INTO "change" VALUES(29,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','12',NULL,'{"ends_on":null,"role":"publicity","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(30,'2021-01-04 01:00:00.000000',NULL,'account.create','account','13',NULL,'{"login":"only.statistics"}');
INSERT INTO "change" VALUES(31,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','13',NULL,'{"ends_on":null,"role":"statistics","scope_id":null,"scope_kind":"plan","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(32,'2021-01-04 01:00:00.000000',NULL,'account.create','account','14',NULL,'{"login":"nobody"}');
INSERT INTO "change" VALUES(33,'2021-01-04 01:00:00.000000',NULL,'account.create','account','15',NULL,'{"login":"colleague"}');
INSERT INTO "change" VALUES(34,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','15',NULL,'{"ends_on":null,"role":"reporter","scope_id":1,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(35,'2021-01-04 01:00:00.000000',NULL,'account.create','account','16',NULL,'{"login":"other.head"}');
INSERT INTO "change" VALUES(36,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','16',NULL,'{"ends_on":null,"role":"department_head","scope_id":2,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(37,'2021-01-04 01:00:00.000000',NULL,'account.create','account','17',NULL,'{"login":"other.reporter"}');
INSERT INTO "change" VALUES(38,'2021-01-04 01:00:00.000000',NULL,'account.grant','account','17',NULL,'{"ends_on":null,"role":"reporter","scope_id":2,"scope_kind":"department","starts_on":"2021-01-04"}');
INSERT INTO "change" VALUES(39,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','1','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:专题学习会议纪要":"期限未设","milestone:意识形态工作责任分工表":"期限未设","milestone:活动与资源导向审核记录":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":1,"milestone:专题学习会议纪要":"期限2025-08-30","milestone:意识形态工作责任分工表":"期限2025-06-30","milestone:活动与资源导向审核记录":"期限2025-07-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(40,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','2','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:党建工作责任书":"期限未设","milestone:党组织与党员考核评价办法及结果":"期限未设","milestone:廉政学习教育计划和签到记录":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":1,"milestone:党建工作责任书":"期限2025-06-30","milestone:党组织与党员考核评价办法及结果":"期限2025-07-30","milestone:廉政学习教育计划和签到记录":"期限2025-08-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(41,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','3','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:党员带头的业务项目清单":"期限未设","milestone:党建品牌创建方案与验收材料":"期限未设","milestone:评优推荐和表彰记录":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":1,"milestone:党员带头的业务项目清单":"期限2025-08-30","milestone:党建品牌创建方案与验收材料":"期限2025-06-30","milestone:评优推荐和表彰记录":"期限2025-07-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(42,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','4','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:党组织听取群团汇报的会议记录":"期限未设","milestone:群团活动台账":"期限未设","milestone:群团组织年度工作计划":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":1,"milestone:党组织听取群团汇报的会议记录":"期限2025-07-30","milestone:群团活动台账":"期限2025-08-30","milestone:群团组织年度工作计划":"期限2025-06-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(43,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','5','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:内部机构调整方案及批准文件":"期限未设","milestone:新版组织架构图":"期限未设","milestone:部门职责说明书":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":1,"milestone:内部机构调整方案及批准文件":"期限2025-06-30","milestone:新版组织架构图":"期限2025-08-30","milestone:部门职责说明书":"期限2025-07-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(44,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','12','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:“五个一”完成情况记录":"期限未设","milestone:“镀金计划”年度课程表":"期限未设","milestone:继续教育学时认定管理办法":"期限未设","milestone:馆际交流（交换、跟班、挂职）名单":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":2,"milestone:“五个一”完成情况记录":"期限2025-08-30","milestone:“镀金计划”年度课程表":"期限2025-07-30","milestone:继续教育学时认定管理办法":"期限2025-06-30","milestone:馆际交流（交换、跟班、挂职）名单":"期限2025-09-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(45,'2021-03-01 02:00:00.000000',NULL,'project.amend','project','13','{"kind":"recurring","kind_confirmed":false,"lead_department_id":null,"milestone:人才扶持政策和经费安排":"期限未设","milestone:人才需求与结构分析报告":"期限未设","milestone:引进招聘计划及结果":"期限未设","planned_finish":null,"planned_start":null}','{"effective_on":"2021-03-01","kind":"construction","kind_confirmed":true,"lead_department_id":2,"milestone:人才扶持政策和经费安排":"期限2025-08-30","milestone:人才需求与结构分析报告":"期限2025-06-30","milestone:引进招聘计划及结果":"期限2025-07-30","planned_finish":"2025-12-31","planned_start":"2021-03-01"}');
INSERT INTO "change" VALUES(46,'2025-09-08 02:00:00.000000',15,'progress_report.submit','progress_report','3:2025-08',NULL,'{"achieved":"按计划推进。","completions":{"7":60.0},"effective_on":"2025-08-31","month":"2025-08","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(47,'2025-09-08 02:00:00.000000',2,'progress_report.submit','progress_report','4:2025-08',NULL,'{"achieved":"按计划推进。","completions":{"10":60.0},"effective_on":"2025-08-31","month":"2025-08","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(48,'2025-09-08 02:00:00.000000',5,'progress_report.submit','progress_report','5:2025-08',NULL,'{"achieved":"按计划推进。","completions":{"13":60.0},"effective_on":"2025-08-31","month":"2025-08","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(49,'2025-09-08 02:00:00.000000',17,'progress_report.submit','progress_report','12:2025-08',NULL,'{"achieved":"按计划推进。","completions":{"37":60.0},"effective_on":"2025-08-31","month":"2025-08","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(50,'2025-09-08 02:00:00.000000',3,'indicator.define','indicator','V01','{"definition":"客流闸机计数；逐值标记实测或估算","maximum":2000000.0,"minimum":0.0,"name":"到馆人次","owner_department_id":null,"source":"统计年鉴/文旅基3表"}','{"definition":"客流闸机计数；逐值标记实测或估算","effective_on":"2025-09-08","maximum":2000000.0,"minimum":0.0,"name":"到馆人次","owner_department_id":1,"reason":"","source":"统计年鉴/文旅基3表"}');
INSERT INTO "change" VALUES(51,'2025-09-08 02:00:00.000000',3,'indicator.target','indicator','V01',NULL,'{"baseline":null,"definition":"全年到馆人次","direction":"up","due_on":"2025-12-31","effective_on":"2025-09-08","measure":"year","nature":"expected","source":"年度工作要点","steps":[],"value":2200000}');
INSERT INTO "change" VALUES(52,'2025-09-08 02:00:00.000000',15,'observation.submit','observation','V01',NULL,'[{"effective_on":"2025-01-31","indicator":"V01","measurement":"measured","note":null,"period":"2025-01","state":"value","subject":"city","value":150000.0}]');
INSERT INTO "change" VALUES(53,'2025-09-08 02:00:00.000000',2,'observation.submit','observation','V01',NULL,'[{"effective_on":"2025-02-28","indicator":"V01","measurement":"measured","note":null,"period":"2025-02","state":"value","subject":"city","value":150000.0}]');
INSERT INTO "change" VALUES(54,'2025-09-08 02:00:00.000000',5,'observation.submit','observation','V01',NULL,'[{"effective_on":"2025-03-31","indicator":"V01","measurement":"measured","note":null,"period":"2025-03","state":"value","subject":"city","value":150000.0}]');
INSERT INTO "change" VALUES(55,'2025-09-08 02:00:00.000000',13,'observation.submit','observation','V01',NULL,'[{"effective_on":"2025-04-30","indicator":"V01","measurement":"measured","note":null,"period":"2025-04","state":"value","subject":"city","value":150000.0}]');
INSERT INTO "change" VALUES(56,'2025-09-08 02:00:00.000000',NULL,'dependency.add','milestone_dependency','1',NULL,'{"lag_days":7,"predecessor":"D01.1.3-01 党建品牌创建方案与验收材料","successor":"D01.1.1-01 意识形态工作责任分工表"}');
INSERT INTO "change" VALUES(57,'2025-09-08 02:00:00.000000',3,'evaluation.open','evaluation','1',NULL,'{"department_id":1,"due_on":"2025-09-08","figures_on":"2025-09-08","kind":"midterm","node":"D01"}');
INSERT INTO "change" VALUES(58,'2025-09-08 02:00:00.000000',3,'evaluation.open','evaluation','2',NULL,'{"department_id":1,"due_on":"2025-09-08","figures_on":"2025-09-08","kind":"midterm","node":"D02"}');
INSERT INTO "change" VALUES(59,'2025-09-08 02:00:00.000000',2,'evaluation.submit','evaluation','2',NULL,'{"figures_on":"2025-09-08","known_at":58,"version":1}');
INSERT INTO "change" VALUES(60,'2025-09-08 02:00:00.000000',3,'evaluation.open','evaluation','3',NULL,'{"department_id":1,"due_on":"2025-09-08","figures_on":"2025-09-08","kind":"midterm","node":"D03"}');
INSERT INTO "change" VALUES(61,'2025-09-08 02:00:00.000000',2,'evaluation.submit','evaluation','3',NULL,'{"figures_on":"2025-09-08","known_at":60,"version":1}');
INSERT INTO "change" VALUES(62,'2025-09-08 02:00:00.000000',1,'evaluation.approve','evaluation','3','{"state":"submitted"}','{"reason":null,"state":"approved","submission":2}');
INSERT INTO "change" VALUES(63,'2025-09-08 02:00:00.000000',1,'evaluation.freeze','evaluation','3',NULL,'{"sha256":"2591ee84527cdd6fc6cc5cd21038784048100f9411f19a735d085b61b885ba0a","version":1}');
INSERT INTO "change" VALUES(64,'2025-09-10 02:00:00.000000',1,'job.enqueue','job','1',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(65,'2025-09-10 02:00:00.000000',1,'job.enqueue','job','2',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(66,'2025-09-10 02:00:00.000000',1,'job.cancel','job','2',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(67,'2025-09-10 02:00:00.000000',2,'job.enqueue','job','3',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(68,'2025-09-10 02:00:00.000000',2,'job.enqueue','job','4',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(69,'2025-09-10 02:00:00.000000',2,'job.cancel','job','4',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(70,'2025-09-10 02:00:00.000000',3,'job.enqueue','job','5',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(71,'2025-09-10 02:00:00.000000',3,'job.enqueue','job','6',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(72,'2025-09-10 02:00:00.000000',3,'job.cancel','job','6',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(73,'2025-09-10 02:00:00.000000',4,'job.enqueue','job','7',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(74,'2025-09-10 02:00:00.000000',4,'job.enqueue','job','8',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(75,'2025-09-10 02:00:00.000000',4,'job.cancel','job','8',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(76,'2025-09-10 02:00:00.000000',5,'job.enqueue','job','9',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(77,'2025-09-10 02:00:00.000000',5,'job.enqueue','job','10',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(78,'2025-09-10 02:00:00.000000',5,'job.cancel','job','10',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(79,'2025-09-10 02:00:00.000000',6,'job.enqueue','job','11',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(80,'2025-09-10 02:00:00.000000',6,'job.enqueue','job','12',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(81,'2025-09-10 02:00:00.000000',6,'job.cancel','job','12',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(82,'2025-09-10 02:00:00.000000',7,'job.enqueue','job','13',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(83,'2025-09-10 02:00:00.000000',7,'job.enqueue','job','14',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(84,'2025-09-10 02:00:00.000000',7,'job.cancel','job','14',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(85,'2025-09-10 02:00:00.000000',8,'job.enqueue','job','15',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(86,'2025-09-10 02:00:00.000000',8,'job.enqueue','job','16',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(87,'2025-09-10 02:00:00.000000',8,'job.cancel','job','16',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(88,'2025-09-10 02:00:00.000000',9,'job.enqueue','job','17',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(89,'2025-09-10 02:00:00.000000',9,'job.enqueue','job','18',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(90,'2025-09-10 02:00:00.000000',9,'job.cancel','job','18',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(91,'2025-09-10 02:00:00.000000',10,'job.enqueue','job','19',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(92,'2025-09-10 02:00:00.000000',10,'job.enqueue','job','20',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(93,'2025-09-10 02:00:00.000000',10,'job.cancel','job','20',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(94,'2025-09-10 02:00:00.000000',11,'job.enqueue','job','21',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(95,'2025-09-10 02:00:00.000000',11,'job.enqueue','job','22',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(96,'2025-09-10 02:00:00.000000',11,'job.cancel','job','22',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(97,'2025-09-10 02:00:00.000000',12,'job.enqueue','job','23',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(98,'2025-09-10 02:00:00.000000',12,'job.enqueue','job','24',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(99,'2025-09-10 02:00:00.000000',12,'job.cancel','job','24',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(100,'2025-09-10 02:00:00.000000',13,'job.enqueue','job','25',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(101,'2025-09-10 02:00:00.000000',13,'job.enqueue','job','26',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(102,'2025-09-10 02:00:00.000000',13,'job.cancel','job','26',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(103,'2025-09-10 02:00:00.000000',14,'job.enqueue','job','27',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(104,'2025-09-10 02:00:00.000000',14,'job.enqueue','job','28',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(105,'2025-09-10 02:00:00.000000',14,'job.cancel','job','28',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(106,'2025-09-10 02:00:00.000000',15,'job.enqueue','job','29',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(107,'2025-09-10 02:00:00.000000',15,'job.enqueue','job','30',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(108,'2025-09-10 02:00:00.000000',15,'job.cancel','job','30',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(109,'2025-09-10 02:00:00.000000',16,'job.enqueue','job','31',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(110,'2025-09-10 02:00:00.000000',16,'job.enqueue','job','32',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(111,'2025-09-10 02:00:00.000000',16,'job.cancel','job','32',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(112,'2025-09-10 02:00:00.000000',17,'job.enqueue','job','33',NULL,'{"kind":"tests.any","parameters":{"number":0}}');
INSERT INTO "change" VALUES(113,'2025-09-10 02:00:00.000000',17,'job.enqueue','job','34',NULL,'{"kind":"tests.any","parameters":{"number":1}}');
INSERT INTO "change" VALUES(114,'2025-09-10 02:00:00.000000',17,'job.cancel','job','34',NULL,'{"kind":"tests.any"}');
INSERT INTO "change" VALUES(115,'2025-09-10 02:00:00.000000',2,'schedule_request.submit','schedule_request','5:1','{"milestone:新版组织架构图":"期限2025-08-30"}','{"milestone:新版组织架构图":"期限2025-12-20；原因供货推迟，年底前完成。","state":"submitted"}');
INSERT INTO "change" VALUES(116,'2025-09-10 02:00:00.000000',3,'schedule_request.submit','schedule_request','12:1','{"milestone:馆际交流（交换、跟班、挂职）名单":"期限2025-09-30"}','{"milestone:馆际交流（交换、跟班、挂职）名单":"期限2025-12-20；原因供货推迟，年底前完成。","state":"submitted"}');
INSERT INTO "change" VALUES(117,'2025-09-10 02:00:00.000000',1,'light_override.set','light_override','4','{"computed":"behind"}','{"expires_on":"2025-10-10","light":"normal","reason":"协调会已定方案，下月可赶上进度。"}');
INSERT INTO "change" VALUES(118,'2025-09-10 02:00:00.000000',1,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["cockpit:read","indicator:read","network:read","project:read"]}');
INSERT INTO "change" VALUES(119,'2025-09-10 02:00:00.000000',2,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["cockpit:read","indicator:read","network:read","project:read"]}');
INSERT INTO "change" VALUES(120,'2025-09-10 02:00:00.000000',3,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["cockpit:read","indicator:read","network:read","project:read"]}');
INSERT INTO "change" VALUES(121,'2025-09-10 02:00:00.000000',4,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["network:read","unit_observation:write"]}');
INSERT INTO "change" VALUES(122,'2025-09-10 02:00:00.000000',5,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["indicator:read","network:read","project:read","unit_observation:write"]}');
INSERT INTO "change" VALUES(123,'2025-09-10 02:00:00.000000',13,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["indicator:read","network:read","unit_observation:write"]}');
INSERT INTO "change" VALUES(124,'2025-09-10 02:00:00.000000',15,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["indicator:read","network:read","project:read","unit_observation:write"]}');
INSERT INTO "change" VALUES(125,'2025-09-10 02:00:00.000000',16,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["cockpit:read","indicator:read","network:read","project:read"]}');
INSERT INTO "change" VALUES(126,'2025-09-10 02:00:00.000000',17,'api_token.make','credential','报表',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"报表","permissions":["indicator:read","network:read","project:read","unit_observation:write"]}');
INSERT INTO "change" VALUES(127,'2025-09-10 02:00:00.000000',1,'signed_link.make','credential','项目简报',NULL,'{"expires_at":"2025-09-17 02:00:00+00:00","label":"项目简报","project":"D01.1.1-01"}');
INSERT INTO "change" VALUES(128,'2025-09-10 02:00:00.000000',1,'screen.make','credential','大厅',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"大厅"}');
INSERT INTO "change" VALUES(129,'2025-09-10 02:00:00.000000',NULL,'screen.open','credential','11',NULL,'{"label":"大厅"}');
INSERT INTO "change" VALUES(130,'2025-09-10 02:00:00.000000',1,'screen.make','credential','会议室',NULL,'{"expires_at":"2025-10-10 02:00:00+00:00","label":"会议室"}');
INSERT INTO "change" VALUES(131,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-1',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项0"}');
INSERT INTO "change" VALUES(132,'2025-09-10 02:00:00.000000',3,'supervision.hand_over','supervision_order','2025-1','{"colour":"none","completion":null,"department_id":null,"due_on":"2025-09-30","order_state":"raised","person_id":null}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}');
INSERT INTO "change" VALUES(133,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-2',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项1"}');
INSERT INTO "change" VALUES(134,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-3',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项2"}');
INSERT INTO "change" VALUES(135,'2025-09-10 02:00:00.000000',3,'supervision.hand_over','supervision_order','2025-3','{"colour":"none","completion":null,"department_id":null,"due_on":"2025-09-30","order_state":"raised","person_id":null}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}');
INSERT INTO "change" VALUES(136,'2025-09-10 02:00:00.000000',2,'supervision.accept','supervision_order','2025-3','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}');
INSERT INTO "change" VALUES(137,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-4',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项3"}');
INSERT INTO "change" VALUES(138,'2025-09-10 02:00:00.000000',3,'supervision.hand_over','supervision_order','2025-4','{"colour":"none","completion":null,"department_id":null,"due_on":"2025-09-30","order_state":"raised","person_id":null}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}');
INSERT INTO "change" VALUES(139,'2025-09-10 02:00:00.000000',2,'supervision.accept','supervision_order','2025-4','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}');
INSERT INTO "change" VALUES(140,'2025-09-10 02:00:00.000000',2,'supervision.answer','supervision_order','2025-4','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}','{"colour":"none","completion":100,"department_id":1,"due_on":"2025-09-30","order_state":"answered","person_id":5,"reason":"已办完。"}');
INSERT INTO "change" VALUES(141,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-5',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项4"}');
INSERT INTO "change" VALUES(142,'2025-09-10 02:00:00.000000',3,'supervision.hand_over','supervision_order','2025-5','{"colour":"none","completion":null,"department_id":null,"due_on":"2025-09-30","order_state":"raised","person_id":null}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}');
INSERT INTO "change" VALUES(143,'2025-09-10 02:00:00.000000',2,'supervision.accept','supervision_order','2025-5','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}');
INSERT INTO "change" VALUES(144,'2025-09-10 02:00:00.000000',2,'supervision.answer','supervision_order','2025-5','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}','{"colour":"none","completion":100,"department_id":1,"due_on":"2025-09-30","order_state":"answered","person_id":5,"reason":"已办完。"}');
INSERT INTO "change" VALUES(145,'2025-09-10 02:00:00.000000',3,'supervision.finish','supervision_order','2025-5','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"answered","person_id":5}','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"finished","person_id":5}');
INSERT INTO "change" VALUES(146,'2025-09-10 02:00:00.000000',3,'supervision.raise','supervision_order','2025-6',NULL,'{"basis":null,"colour":"none","due_on":"2025-09-30","requirement":"请按要求办理。","subject":null,"title":"事项5"}');
INSERT INTO "change" VALUES(147,'2025-09-10 02:00:00.000000',3,'supervision.hand_over','supervision_order','2025-6','{"colour":"none","completion":null,"department_id":null,"due_on":"2025-09-30","order_state":"raised","person_id":null}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}');
INSERT INTO "change" VALUES(148,'2025-09-10 02:00:00.000000',2,'supervision.accept','supervision_order','2025-6','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"handed","person_id":5}','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}');
INSERT INTO "change" VALUES(149,'2025-09-10 02:00:00.000000',2,'supervision.answer','supervision_order','2025-6','{"colour":"none","completion":null,"department_id":1,"due_on":"2025-09-30","order_state":"accepted","person_id":5}','{"colour":"none","completion":100,"department_id":1,"due_on":"2025-09-30","order_state":"answered","person_id":5,"reason":"已办完。"}');
INSERT INTO "change" VALUES(150,'2025-09-10 02:00:00.000000',3,'supervision.finish','supervision_order','2025-6','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"answered","person_id":5}','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"finished","person_id":5}');
INSERT INTO "change" VALUES(151,'2025-09-10 02:00:00.000000',3,'supervision.strike_off','supervision_order','2025-6','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"finished","person_id":5}','{"colour":"none","completion":100.0,"department_id":1,"due_on":"2025-09-30","order_state":"struck","person_id":5,"reason":"已核对。"}');
INSERT INTO "change" VALUES(152,'2025-09-10 02:00:00.000000',2,'money.submit','money','4:2025',NULL,'{"amounts":"市财政：预算 5.00，到位 3.00，支出 1.00（万元）","effective_on":"2025-09-10","note":null,"year":"2025"}');
INSERT INTO "change" VALUES(153,'2025-09-10 02:00:00.000000',2,'risk.raise','risk','whole',NULL,'{"department_id":1,"description":"可能推迟。","effective_on":"2025-09-10","impact":4,"likelihood":3,"measures":[],"owner_id":5,"reason":null,"review_on":"2025-10-10","state":"open","title":"风险open"}');
INSERT INTO "change" VALUES(154,'2025-09-10 02:00:00.000000',2,'risk.raise','risk','whole',NULL,'{"department_id":1,"description":"可能推迟。","effective_on":"2025-09-10","impact":4,"likelihood":3,"measures":[],"owner_id":5,"reason":null,"review_on":"2025-10-10","state":"open","title":"风险closed"}');
INSERT INTO "change" VALUES(155,'2025-09-10 02:00:00.000000',2,'risk.close','risk','2','{"department_id":1,"description":"可能推迟。","impact":4,"likelihood":3,"measures":[],"owner_id":5,"reason":null,"review_on":"2025-10-10","state":"open","title":"风险closed"}','{"department_id":1,"description":"可能推迟。","impact":4,"likelihood":3,"measures":[],"owner_id":5,"reason":"不再可能。","review_on":"2025-10-10","state":"closed","title":"风险closed"}');
INSERT INTO "change" VALUES(156,'2025-09-10 02:00:00.000000',2,'problem.raise','problem','whole',NULL,'{"answer":null,"department_id":1,"description":"已经推迟。","director_id":null,"effect":"影响验收。","measures":[],"needs_director":false,"owner_id":5,"reason":null,"request":null,"since_on":"2021-01-04","state":"open","title":"问题open"}');
INSERT INTO "change" VALUES(157,'2025-09-10 02:00:00.000000',2,'problem.raise','problem','whole',NULL,'{"answer":null,"department_id":1,"description":"已经推迟。","director_id":1,"effect":"影响验收。","measures":[],"needs_director":true,"owner_id":5,"reason":null,"request":"请协调供货。","since_on":"2021-01-04","state":"coordinating","title":"问题coordinating"}');
INSERT INTO "change" VALUES(158,'2025-09-10 02:00:00.000000',2,'problem.raise','problem','whole',NULL,'{"answer":null,"department_id":1,"description":"已经推迟。","director_id":null,"effect":"影响验收。","measures":[],"needs_director":false,"owner_id":5,"reason":null,"request":null,"since_on":"2021-01-04","state":"open","title":"问题solved"}');
INSERT INTO "change" VALUES(159,'2025-09-10 02:00:00.000000',2,'problem.solve','problem','3','{"answer":null,"department_id":1,"description":"已经推迟。","director_id":null,"effect":"影响验收。","measures":[],"needs_director":false,"owner_id":5,"reason":null,"request":null,"since_on":"2021-01-04","state":"open","title":"问题solved"}','{"answer":null,"department_id":1,"description":"已经推迟。","director_id":null,"effect":"影响验收。","measures":[],"needs_director":false,"owner_id":5,"reason":"已到货。","request":null,"since_on":"2021-01-04","state":"solved","title":"问题solved"}');
INSERT INTO "change" VALUES(160,'2025-09-10 02:00:00.000000',3,'yearly_list.draw','yearly_list','1',NULL,'{"year":"2024"}');
INSERT INTO "change" VALUES(161,'2025-09-10 02:00:00.000000',3,'yearly_item.add','yearly_item','1',NULL,'{"department_id":1,"director_id":null,"reason":null,"recurring":false,"target_1":"好","title":"服务"}');
INSERT INTO "change" VALUES(162,'2025-09-10 02:00:00.000000',3,'yearly_item.add','yearly_item','2',NULL,'{"department_id":1,"director_id":null,"reason":null,"recurring":false,"target_1":"好","title":"培训"}');
INSERT INTO "change" VALUES(163,'2025-09-10 02:00:00.000000',3,'yearly_item.add','yearly_item','3',NULL,'{"department_id":1,"director_id":null,"reason":null,"recurring":false,"target_1":"好","title":"宣传"}');
INSERT INTO "change" VALUES(164,'2025-09-10 02:00:00.000000',3,'yearly_list.draw','yearly_list','2',NULL,'{"year":"2025"}');
INSERT INTO "change" VALUES(165,'2025-09-10 02:00:00.000000',3,'yearly_item.add','yearly_item','4',NULL,'{"department_id":1,"director_id":null,"reason":null,"recurring":false,"target_1":"好","title":"规则"}');
INSERT INTO "change" VALUES(166,'2025-09-10 02:00:00.000000',3,'yearly_list.draw','yearly_list','3',NULL,'{"year":"2023"}');
INSERT INTO "change" VALUES(167,'2025-09-10 02:00:00.000000',3,'yearly_item.add','yearly_item','5',NULL,'{"department_id":1,"director_id":null,"reason":null,"recurring":false,"target_1":"好","title":"总结"}');
INSERT INTO "change" VALUES(168,'2025-09-10 02:00:00.000000',1,'yearly_list.issue','yearly_list','1',NULL,'{"document_number":"试发2024","issued_on":"2024-01-10","list_state":"issued"}');
INSERT INTO "change" VALUES(169,'2025-09-10 02:00:00.000000',1,'yearly_list.issue','yearly_list','3',NULL,'{"document_number":"试发2023","issued_on":"2023-01-10","list_state":"issued"}');
INSERT INTO "change" VALUES(170,'2025-09-10 02:00:00.000000',3,'yearly_item.judge','yearly_item','5',NULL,'{"reason":null,"verdict":"done"}');
INSERT INTO "change" VALUES(171,'2025-09-10 02:00:00.000000',2,'yearly_statement.submit','yearly_statement','2',NULL,'{"completion":20,"quarter":"第 1 季度","text":"好"}');
INSERT INTO "change" VALUES(172,'2025-09-10 02:00:00.000000',5,'yearly_statement.submit','yearly_statement','3',NULL,'{"completion":20,"quarter":"第 1 季度","text":"好"}');
INSERT INTO "change" VALUES(173,'2025-09-10 02:00:00.000000',17,'attachment.add','progress_report','12:2025-07',NULL,'{"attachment":"验收单.txt","sha256":"db4919e22ed11e6d7cf235246bb9fb34600bfaedd29e788bcc420734a712be6c","size":15}');
INSERT INTO "change" VALUES(174,'2025-09-10 02:00:00.000000',17,'progress_report.submit','progress_report','12:2025-07',NULL,'{"achieved":"已完成。","completions":{"40":100.0},"effective_on":"2025-09-10","month":"2025-07","next_steps":"","problems":""}');
INSERT INTO "change" VALUES(175,'2025-09-10 02:00:00.000000',16,'progress_report.approve','progress_report','12:2025-07','{"state":"submitted"}','{"reason":null,"state":"approved","submission":5}');
INSERT INTO "change" VALUES(176,'2025-09-10 02:00:00.000000',3,'verification.draw','verification_draw','1-1',NULL,'{"candidates":1,"candidates_sha256":"178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab","claimed_from":"2025-09-10","claimed_to":"2025-09-10","due_on":"2025-09-10","scope":"plan","scope_id":null,"seed":"2463c8768b1b8c2fe129fc286cabed7c","size":1}');
INSERT INTO "change" VALUES(177,'2025-09-10 02:00:00.000000',3,'verification.draw','verification_draw','1-2',NULL,'{"candidates":1,"candidates_sha256":"178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab","claimed_from":"2025-09-10","claimed_to":"2025-09-10","due_on":"2025-09-10","scope":"plan","scope_id":null,"seed":"aeca050015b3fbea534578306f4df89e","size":1}');
INSERT INTO "change" VALUES(178,'2025-09-10 02:00:00.000000',3,'verification.draw','verification_draw','1-3',NULL,'{"candidates":1,"candidates_sha256":"178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab","claimed_from":"2025-09-10","claimed_to":"2025-09-10","due_on":"2025-09-10","scope":"plan","scope_id":null,"seed":"8253979094ef2cab9054766583e79440","size":1}');
INSERT INTO "change" VALUES(179,'2025-09-10 02:00:00.000000',NULL,'unit.save','unit','test',NULL,NULL);
INSERT INTO "change" VALUES(180,'2025-09-10 02:00:00.000000',NULL,'network_period.open','network_period','2025-08',NULL,'{"periods":["2021年1月","2021年2月","2021年3月","2021年第一季度","2021年4月","2021年5月","2021年6月","2021年第二季度","2021年上半年","2021年7月","2021年8月","2021年9月","2021年第三季度","2021年10月","2021年11月","2021年12月","2021年第四季度","2021年下半年","2021年","2022年1月","2022年2月","2022年3月","2022年第一季度","2022年4月","2022年5月","2022年6月","2022年第二季度","2022年上半年","2022年7月","2022年8月","2022年9月","2022年第三季度","2022年10月","2022年11月","2022年12月","2022年第四季度","2022年下半年","2022年","2023年1月","2023年2月","2023年3月","2023年第一季度","2023年4月","2023年5月","2023年6月","2023年第二季度","2023年上半年","2023年7月","2023年8月","2023年9月","2023年第三季度","2023年10月","2023年11月","2023年12月","2023年第四季度","2023年下半年","2023年","2024年1月","2024年2月","2024年3月"]}');
INSERT INTO "change" VALUES(181,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','1',NULL,'{"cells":[["SG","V01","2025-07","value",90000000],["SG","V01","2024-07","value",8000000]],"entries":2}');
INSERT INTO "change" VALUES(182,'2025-09-10 02:00:00.000000',NULL,'unit_doubt.examine','unit_doubt','2025-07',NULL,'{"found":1,"settled":0}');
INSERT INTO "change" VALUES(183,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','1:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(184,'2025-09-10 02:00:00.000000',NULL,'unit_report.approve','unit_report','1:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(185,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','2',NULL,'{"cells":[["XW","V01","2025-07","value",30000000],["XW","V01","2024-07","value",8000000]],"entries":2}');
INSERT INTO "change" VALUES(186,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','2:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(187,'2025-09-10 02:00:00.000000',NULL,'unit_report.approve','unit_report','2:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(188,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','3',NULL,'{"cells":[["XW-1","V01","2025-07","value",12000000],["XW-1","V01","2024-07","value",8000000]],"entries":2}');
INSERT INTO "change" VALUES(189,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','4:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(190,'2025-09-10 02:00:00.000000',NULL,'unit_report.review','unit_report','4:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(191,'2025-09-10 02:00:00.000000',NULL,'unit_report.approve','unit_report','4:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(192,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','4',NULL,'{"cells":[["QH","V01","2025-07","value",5000000],["QH","V01","2024-07","value",8000000]],"entries":2}');
INSERT INTO "change" VALUES(193,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','3:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(194,'2025-09-10 02:00:00.000000',NULL,'unit_report.approve','unit_report','3:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(195,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','5',NULL,'{"cells":[["QH-1","V01","2025-07","value",900000],["QH-1","V01","2024-07","value",8000000]],"entries":2}');
INSERT INTO "change" VALUES(196,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','6:2025-07',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(197,'2025-09-10 02:00:00.000000',3,'unit_target.save','unit_target','V01:2024',NULL,'{"targets":[["SG",90000.0]]}');
INSERT INTO "change" VALUES(198,'2025-09-10 02:00:00.000000',NULL,'unit_observation.post','unit_observation','6',NULL,'{"cells":[["QH","C01","2025-08","value",3000000],["QH","C05","2025-08","value",9000000]],"entries":2}');
INSERT INTO "change" VALUES(199,'2025-09-10 02:00:00.000000',NULL,'unit_doubt.examine','unit_doubt','2025-08',NULL,'{"found":1,"settled":0}');
INSERT INTO "change" VALUES(200,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','5',NULL,'{"ends_on":null,"role":"reporter","scope_id":3,"scope_kind":"unit","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(201,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','4',NULL,'{"ends_on":null,"role":"unit_reviewer","scope_id":3,"scope_kind":"unit","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(202,'2025-09-10 02:00:00.000000',NULL,'unit.save','unit','test',NULL,NULL);
INSERT INTO "change" VALUES(203,'2025-09-10 02:00:00.000000',NULL,'unit_report.submit','unit_report','10:2025-08,11:2025-08',NULL,'{"reason":"核对","reports":2}');
INSERT INTO "change" VALUES(204,'2025-09-10 02:00:00.000000',NULL,'unit_report.review','unit_report','11:2025-08',NULL,'{"reason":"核对","reports":1}');
INSERT INTO "change" VALUES(205,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0001',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(206,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0002',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(207,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0003',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(208,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0004',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(209,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0005',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(210,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0006',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(211,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0007',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(212,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0008',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(213,'2025-09-10 02:00:00.000000',NULL,'staff.create','staff','YG0009',NULL,'{"effective_on":"2015-03-02"}');
INSERT INTO "change" VALUES(214,'2025-09-10 02:00:00.000000',11,'staff.export','table_export','staff',NULL,'{"rows":9}');
INSERT INTO "change" VALUES(215,'2025-09-10 02:00:00.000000',NULL,'cadre.enter','cadre','7',NULL,'{"direction":"children","effective_on":"2025-09-10","exit_reason":null,"in_pool":true,"level":"deputy","note":"民主推荐。","readiness":"soon","staff_id":7}');
INSERT INTO "change" VALUES(216,'2025-09-10 02:00:00.000000',NULL,'cadre.enter','cadre','9',NULL,'{"direction":"children","effective_on":"2025-09-10","exit_reason":null,"in_pool":true,"level":"deputy","note":"民主推荐。","readiness":"soon","staff_id":9}');
INSERT INTO "change" VALUES(217,'2025-09-10 02:00:00.000000',NULL,'cadre.exit','cadre','2','{"direction":"children","effective_on":"2025-09-10","exit_reason":null,"in_pool":true,"level":"deputy","note":"民主推荐。","readiness":"soon"}','{"direction":"children","effective_on":"2025-09-10","exit_reason":"wish","in_pool":false,"level":"deputy","note":"本人申请。","readiness":"soon"}');
INSERT INTO "change" VALUES(218,'2025-09-10 02:00:00.000000',NULL,'cadre_action.arrange','cadre_action','1',NULL,'{"cadre_id":1,"department_id":null,"from_day":"2025-09-10","kind":"task","note":null,"state":"arranged","title":"专项任务","to_day":"2025-09-10"}');
INSERT INTO "change" VALUES(219,'2025-09-10 02:00:00.000000',NULL,'cadre_need.set','cadre_need','2025-09-10','{"needs":[]}','{"basis":"馆务会","effective_on":"2025-09-10","needs":["少儿管理·部门正职 1 人"]}');
INSERT INTO "change" VALUES(220,'2025-09-10 02:00:00.000000',NULL,'observation.count','observation','T11',NULL,'[{"effective_on":"2025-09-10","indicator":"T11","period":"2025","value":1.0}]');
INSERT INTO "change" VALUES(221,'2025-09-10 02:00:00.000000',NULL,'mechanism_document.register','mechanism_document','tolerate',NULL,'{"in_force":true,"issued_on":"2025-09-10","mechanism":"tolerate","number":null,"reason":null,"title":"容错纠错实施办法"}');
INSERT INTO "change" VALUES(222,'2025-09-10 02:00:00.000000',NULL,'mechanism_case.register','mechanism_case','tolerate',NULL,'{"concluded_on":null,"conclusion":null,"mechanism":"tolerate","opened_on":"2025-09-10","people":1,"state":"open"}');
INSERT INTO "change" VALUES(223,'2025-09-10 02:00:00.000000',NULL,'mechanism_case.register','mechanism_case','move',NULL,'{"concluded_on":null,"conclusion":null,"mechanism":"move","opened_on":"2025-09-10","people":1,"state":"open"}');
INSERT INTO "change" VALUES(224,'2025-09-10 02:00:00.000000',NULL,'mechanism_case.conclude','mechanism_case','2','{"concluded_on":null,"conclusion":null,"mechanism":"move","opened_on":"2025-09-10","people":1,"state":"open"}','{"concluded_on":"2025-09-10","conclusion":"moved_on","mechanism":"move","opened_on":"2025-09-10","people":1,"state":"concluded"}');
INSERT INTO "change" VALUES(225,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"young","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(226,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','1:1',NULL,'{"batch_id":1,"staff_id":1}');
INSERT INTO "change" VALUES(227,'2025-09-10 02:00:00.000000',2,'talent.start','talent_application','1:2',NULL,'{"batch_id":1,"staff_id":2}');
INSERT INTO "change" VALUES(228,'2025-09-10 02:00:00.000000',1,'talent.start','talent_application','1:3',NULL,'{"batch_id":1,"staff_id":3}');
INSERT INTO "change" VALUES(229,'2025-09-10 02:00:00.000000',11,'talent.start','talent_application','1:4',NULL,'{"batch_id":1,"staff_id":4}');
INSERT INTO "change" VALUES(230,'2025-09-10 02:00:00.000000',3,'talent.start','talent_application','1:5',NULL,'{"batch_id":1,"staff_id":5}');
INSERT INTO "change" VALUES(231,'2025-09-10 02:00:00.000000',12,'talent.start','talent_application','1:6',NULL,'{"batch_id":1,"staff_id":6}');
INSERT INTO "change" VALUES(232,'2025-09-10 02:00:00.000000',5,'talent.start','talent_application','1:7',NULL,'{"batch_id":1,"staff_id":7}');
INSERT INTO "change" VALUES(233,'2025-09-10 02:00:00.000000',6,'talent.start','talent_application','1:8',NULL,'{"batch_id":1,"staff_id":8}');
INSERT INTO "change" VALUES(234,'2025-09-10 02:00:00.000000',13,'talent.start','talent_application','1:9',NULL,'{"batch_id":1,"staff_id":9}');
INSERT INTO "change" VALUES(235,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"leading","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(236,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','2:1',NULL,'{"batch_id":2,"staff_id":1}');
INSERT INTO "change" VALUES(237,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','10','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(238,'2025-09-10 02:00:00.000000',2,'talent.start','talent_application','2:2',NULL,'{"batch_id":2,"staff_id":2}');
INSERT INTO "change" VALUES(239,'2025-09-10 02:00:00.000000',2,'talent.submit','talent_application','11','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(240,'2025-09-10 02:00:00.000000',1,'talent.start','talent_application','2:3',NULL,'{"batch_id":2,"staff_id":3}');
INSERT INTO "change" VALUES(241,'2025-09-10 02:00:00.000000',1,'talent.submit','talent_application','12','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(242,'2025-09-10 02:00:00.000000',11,'talent.start','talent_application','2:4',NULL,'{"batch_id":2,"staff_id":4}');
INSERT INTO "change" VALUES(243,'2025-09-10 02:00:00.000000',11,'talent.submit','talent_application','13','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(244,'2025-09-10 02:00:00.000000',3,'talent.start','talent_application','2:5',NULL,'{"batch_id":2,"staff_id":5}');
INSERT INTO "change" VALUES(245,'2025-09-10 02:00:00.000000',3,'talent.submit','talent_application','14','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(246,'2025-09-10 02:00:00.000000',12,'talent.start','talent_application','2:6',NULL,'{"batch_id":2,"staff_id":6}');
INSERT INTO "change" VALUES(247,'2025-09-10 02:00:00.000000',12,'talent.submit','talent_application','15','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(248,'2025-09-10 02:00:00.000000',5,'talent.start','talent_application','2:7',NULL,'{"batch_id":2,"staff_id":7}');
INSERT INTO "change" VALUES(249,'2025-09-10 02:00:00.000000',5,'talent.submit','talent_application','16','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(250,'2025-09-10 02:00:00.000000',6,'talent.start','talent_application','2:8',NULL,'{"batch_id":2,"staff_id":8}');
INSERT INTO "change" VALUES(251,'2025-09-10 02:00:00.000000',6,'talent.submit','talent_application','17','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(252,'2025-09-10 02:00:00.000000',13,'talent.start','talent_application','2:9',NULL,'{"batch_id":2,"staff_id":9}');
INSERT INTO "change" VALUES(253,'2025-09-10 02:00:00.000000',13,'talent.submit','talent_application','18','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(254,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(255,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','3:1',NULL,'{"batch_id":3,"staff_id":1}');
INSERT INTO "change" VALUES(256,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','19','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(257,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','19','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(258,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','3',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(259,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":3,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(260,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','3','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2011-01-01","apply_to":"2011-01-21","decide_by":"2011-03-02","term_to":"2013-06-19"}');
INSERT INTO "change" VALUES(261,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(262,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','4:1',NULL,'{"batch_id":4,"staff_id":1}');
INSERT INTO "change" VALUES(263,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','20','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(264,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','20','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(265,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','4',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(266,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":4,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(267,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','4','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2012-01-01","apply_to":"2012-01-21","decide_by":"2012-03-01","term_to":"2014-06-19"}');
INSERT INTO "change" VALUES(268,'2025-09-10 02:00:00.000000',7,'talent.score','talent_application','20',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(269,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(270,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','5:1',NULL,'{"batch_id":5,"staff_id":1}');
INSERT INTO "change" VALUES(271,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','21','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(272,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','21','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(273,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','5',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(274,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":5,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(275,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','5','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2013-01-01","apply_to":"2013-01-21","decide_by":"2013-03-02","term_to":"2015-06-20"}');
INSERT INTO "change" VALUES(276,'2025-09-10 02:00:00.000000',7,'talent.score','talent_application','21',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(277,'2025-09-10 02:00:00.000000',NULL,'talent.propose','talent_application','21','{"stage":"qualified"}','{"day":"2025-09-10","stage":"proposed"}');
INSERT INTO "change" VALUES(278,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(279,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','6:1',NULL,'{"batch_id":6,"staff_id":1}');
INSERT INTO "change" VALUES(280,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','22','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(281,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','22','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(282,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','6',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(283,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":6,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(284,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','6','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2014-01-01","apply_to":"2014-01-21","decide_by":"2014-03-02","term_to":"2016-06-19"}');
INSERT INTO "change" VALUES(285,'2025-09-10 02:00:00.000000',7,'talent.score','talent_application','22',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(286,'2025-09-10 02:00:00.000000',NULL,'talent.propose','talent_application','22','{"stage":"qualified"}','{"day":"2025-09-10","stage":"proposed"}');
INSERT INTO "change" VALUES(287,'2025-09-10 02:00:00.000000',NULL,'talent_batch.publish','talent_batch','6',NULL,'{"from_day":"2025-09-10","people":1,"to_day":"2025-09-16"}');
INSERT INTO "change" VALUES(288,'2025-09-10 02:00:00.000000',NULL,'talent.publish','talent_application','22','{"stage":"proposed"}','{"day":"2025-09-10","stage":"published"}');
INSERT INTO "change" VALUES(289,'2025-09-10 02:00:00.000000',16,'talent.object','talent_application','22',NULL,NULL);
INSERT INTO "change" VALUES(290,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(291,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','7:1',NULL,'{"batch_id":7,"staff_id":1}');
INSERT INTO "change" VALUES(292,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','23','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(293,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','23','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(294,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','7',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(295,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":7,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(296,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','7','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2015-01-01","apply_to":"2015-01-21","decide_by":"2015-03-02","term_to":"2017-06-19"}');
INSERT INTO "change" VALUES(297,'2025-09-10 02:00:00.000000',7,'talent.score','talent_application','23',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(298,'2025-09-10 02:00:00.000000',NULL,'talent.propose','talent_application','23','{"stage":"qualified"}','{"day":"2025-09-10","stage":"proposed"}');
INSERT INTO "change" VALUES(299,'2025-09-10 02:00:00.000000',NULL,'talent_batch.publish','talent_batch','7',NULL,'{"from_day":"2025-09-10","people":1,"to_day":"2025-09-16"}');
INSERT INTO "change" VALUES(300,'2025-09-10 02:00:00.000000',NULL,'talent.publish','talent_application','23','{"stage":"proposed"}','{"day":"2025-09-10","stage":"published"}');
INSERT INTO "change" VALUES(301,'2025-09-10 02:00:00.000000',NULL,'attachment.add','talent_decision','7',NULL,'{"attachment":"认定.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(302,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','试验批次',NULL,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(303,'2025-09-10 02:00:00.000000',15,'talent.start','talent_application','8:1',NULL,'{"batch_id":8,"staff_id":1}');
INSERT INTO "change" VALUES(304,'2025-09-10 02:00:00.000000',15,'talent.submit','talent_application','24','{"stage":"draft"}','{"day":"2025-09-10","stage":"applied"}');
INSERT INTO "change" VALUES(305,'2025-09-10 02:00:00.000000',NULL,'talent.qualify','talent_application','24','{"stage":"applied"}','{"day":"2025-09-10","stage":"qualified"}');
INSERT INTO "change" VALUES(306,'2025-09-10 02:00:00.000000',NULL,'talent_batch.seat','talent_batch','8',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(307,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','7',NULL,'{"ends_on":null,"role":"panel_member","scope_id":8,"scope_kind":"assignment","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(308,'2025-09-10 02:00:00.000000',NULL,'talent_batch.change','talent_batch','8','{"apply_from":"2025-09-05","apply_to":"2025-09-30","decide_by":"2025-11-09","term_to":"2028-02-27"}','{"apply_from":"2016-01-01","apply_to":"2016-01-21","decide_by":"2016-03-01","term_to":"2018-06-19"}');
INSERT INTO "change" VALUES(309,'2025-09-10 02:00:00.000000',7,'talent.score','talent_application','24',NULL,'{"reviewer_id":7}');
INSERT INTO "change" VALUES(310,'2025-09-10 02:00:00.000000',NULL,'talent.propose','talent_application','24','{"stage":"qualified"}','{"day":"2025-09-10","stage":"proposed"}');
INSERT INTO "change" VALUES(311,'2025-09-10 02:00:00.000000',NULL,'talent_batch.publish','talent_batch','8',NULL,'{"from_day":"2025-09-10","people":1,"to_day":"2025-09-16"}');
INSERT INTO "change" VALUES(312,'2025-09-10 02:00:00.000000',NULL,'talent.publish','talent_application','24','{"stage":"proposed"}','{"day":"2025-09-10","stage":"published"}');
INSERT INTO "change" VALUES(313,'2025-09-10 02:00:00.000000',NULL,'attachment.add','talent_decision','8',NULL,'{"attachment":"认定.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(314,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','24','{"stage":"published"}','{"day":"2025-09-10","reference":"试人〔2025〕2 号","stage":"selected"}');
INSERT INTO "change" VALUES(315,'2025-09-10 02:00:00.000000',NULL,'account.revoke','account','7','{"role":"panel_member","scope_id":8,"scope_kind":"assignment"}','{"reason":"批次已认定，评审组解散"}');
INSERT INTO "change" VALUES(316,'2025-09-10 02:00:00.000000',NULL,'observation.count','observation','T01',NULL,'[{"effective_on":"2025-09-10","indicator":"T01","period":"2025","value":1.0}]');
INSERT INTO "change" VALUES(317,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','2023 年青年人才',NULL,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"2023 年青年人才","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(318,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','25',NULL,NULL);
INSERT INTO "change" VALUES(319,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','25',NULL,NULL);
INSERT INTO "change" VALUES(320,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','26',NULL,NULL);
INSERT INTO "change" VALUES(321,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','26',NULL,NULL);
INSERT INTO "change" VALUES(322,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','27',NULL,NULL);
INSERT INTO "change" VALUES(323,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','27',NULL,NULL);
INSERT INTO "change" VALUES(324,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','28',NULL,NULL);
INSERT INTO "change" VALUES(325,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','28',NULL,NULL);
INSERT INTO "change" VALUES(326,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','29',NULL,NULL);
INSERT INTO "change" VALUES(327,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','29',NULL,NULL);
INSERT INTO "change" VALUES(328,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','30',NULL,NULL);
INSERT INTO "change" VALUES(329,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','30',NULL,NULL);
INSERT INTO "change" VALUES(330,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','31',NULL,NULL);
INSERT INTO "change" VALUES(331,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','31',NULL,NULL);
INSERT INTO "change" VALUES(332,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','32',NULL,NULL);
INSERT INTO "change" VALUES(333,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','32',NULL,NULL);
INSERT INTO "change" VALUES(334,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','33',NULL,NULL);
INSERT INTO "change" VALUES(335,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','33',NULL,NULL);
INSERT INTO "change" VALUES(336,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','已退出的批次',NULL,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"已退出的批次","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(337,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','34',NULL,NULL);
INSERT INTO "change" VALUES(338,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','34',NULL,NULL);
INSERT INTO "change" VALUES(339,'2025-09-10 02:00:00.000000',NULL,'talent_batch.create','talent_batch','待开始的批次',NULL,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"待开始的批次","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}');
INSERT INTO "change" VALUES(340,'2025-09-10 02:00:00.000000',NULL,'talent.submit','talent_application','35',NULL,NULL);
INSERT INTO "change" VALUES(341,'2025-09-10 02:00:00.000000',NULL,'talent.select','talent_application','35',NULL,NULL);
INSERT INTO "change" VALUES(342,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','25','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(343,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:25',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(344,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','1',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":2,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(345,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','1',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(346,'2025-09-10 02:00:00.000000',15,'achievement.register','achievement','staff:1',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲0"}');
INSERT INTO "change" VALUES(347,'2025-09-10 02:00:00.000000',15,'achievement.register','achievement','staff:1',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙0"}');
INSERT INTO "change" VALUES(348,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','2:1','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":2}');
INSERT INTO "change" VALUES(349,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','26','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(350,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:26',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(351,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','2',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":1,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(352,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','2',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(353,'2025-09-10 02:00:00.000000',2,'achievement.register','achievement','staff:2',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲1"}');
INSERT INTO "change" VALUES(354,'2025-09-10 02:00:00.000000',2,'achievement.register','achievement','staff:2',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙1"}');
INSERT INTO "change" VALUES(355,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','4:2','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":4}');
INSERT INTO "change" VALUES(356,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','27','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(357,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:27',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(358,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','3',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":11,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(359,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','3',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(360,'2025-09-10 02:00:00.000000',1,'achievement.register','achievement','staff:3',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲2"}');
INSERT INTO "change" VALUES(361,'2025-09-10 02:00:00.000000',1,'achievement.register','achievement','staff:3',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙2"}');
INSERT INTO "change" VALUES(362,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','6:3','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":6}');
INSERT INTO "change" VALUES(363,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','28','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(364,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:28',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(365,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','4',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":3,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(366,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','4',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(367,'2025-09-10 02:00:00.000000',11,'achievement.register','achievement','staff:4',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲3"}');
INSERT INTO "change" VALUES(368,'2025-09-10 02:00:00.000000',11,'achievement.register','achievement','staff:4',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙3"}');
INSERT INTO "change" VALUES(369,'2025-09-10 02:00:00.000000',11,'achievement_share.recall','achievement_share','8:4','{"state":"submitted"}','{"reason":null,"state":"recalled","submission":8}');
INSERT INTO "change" VALUES(370,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','29','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(371,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:29',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(372,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','5',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":12,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(373,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','5',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(374,'2025-09-10 02:00:00.000000',3,'achievement.register','achievement','staff:5',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲4"}');
INSERT INTO "change" VALUES(375,'2025-09-10 02:00:00.000000',3,'achievement.register','achievement','staff:5',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙4"}');
INSERT INTO "change" VALUES(376,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','10:5','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":10}');
INSERT INTO "change" VALUES(377,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','30','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(378,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:30',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(379,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','6',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":5,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(380,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','6',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(381,'2025-09-10 02:00:00.000000',12,'achievement.register','achievement','staff:6',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲5"}');
INSERT INTO "change" VALUES(382,'2025-09-10 02:00:00.000000',12,'achievement.register','achievement','staff:6',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙5"}');
INSERT INTO "change" VALUES(383,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','12:6','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":12}');
INSERT INTO "change" VALUES(384,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','31','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(385,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:31',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(386,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','7',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":6,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(387,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','7',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(388,'2025-09-10 02:00:00.000000',5,'achievement.register','achievement','staff:7',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲6"}');
INSERT INTO "change" VALUES(389,'2025-09-10 02:00:00.000000',5,'achievement.register','achievement','staff:7',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙6"}');
INSERT INTO "change" VALUES(390,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','14:7','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":14}');
INSERT INTO "change" VALUES(391,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','32','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(392,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:32',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(393,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','8',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":13,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(394,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','8',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(395,'2025-09-10 02:00:00.000000',6,'achievement.register','achievement','staff:8',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲7"}');
INSERT INTO "change" VALUES(396,'2025-09-10 02:00:00.000000',6,'achievement.register','achievement','staff:8',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙7"}');
INSERT INTO "change" VALUES(397,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','16:8','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":16}');
INSERT INTO "change" VALUES(398,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','33','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(399,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:33',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(400,'2025-09-10 02:00:00.000000',NULL,'mentorship.add','mentorship','9',NULL,'{"field":"阅读推广","from_day":"2023-04-01","mentor_id":15,"reason":null,"removed":false,"to_day":null}');
INSERT INTO "change" VALUES(401,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','9',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"举办读者讲座","unit":"场"}');
INSERT INTO "change" VALUES(402,'2025-09-10 02:00:00.000000',13,'achievement.register','achievement','staff:9',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文甲8"}');
INSERT INTO "change" VALUES(403,'2025-09-10 02:00:00.000000',13,'achievement.register','achievement','staff:9',NULL,'{"achieved_on":"2025-03-01","issuer":"某学术期刊","kind":"paper","level":"municipal","rank":1,"title":"试验论文乙8"}');
INSERT INTO "change" VALUES(404,'2025-09-10 02:00:00.000000',11,'achievement_share.return','achievement_share','18:9','{"state":"submitted"}','{"reason":"请补充证明材料","state":"returned","submission":18}');
INSERT INTO "change" VALUES(405,'2025-09-10 02:00:00.000000',NULL,'development_goal.add','development_goal','1',NULL,'{"due_on":"2026-06-30","measure":"按计划举办并有记录","target":4.0,"title":"已取消的目标","unit":"场"}');
INSERT INTO "change" VALUES(406,'2025-09-10 02:00:00.000000',NULL,'development_goal.drop','development_goal','10','{"state":"open"}','{"reason":"改为其他目标","state":"dropped"}');
INSERT INTO "change" VALUES(407,'2025-09-10 02:00:00.000000',NULL,'talent.begin_training','talent_application','34','{"stage":"selected"}','{"day":"2023-04-01","stage":"training"}');
INSERT INTO "change" VALUES(408,'2025-09-10 02:00:00.000000',NULL,'cultivation.start','cultivation','application:34',NULL,'{"ends_on":"2026-12-31","starts_on":"2023-04-01"}');
INSERT INTO "change" VALUES(409,'2025-09-10 02:00:00.000000',NULL,'talent.exit','talent_application','34','{"stage":"training"}','{"day":"2025-09-10","stage":"exited"}');
INSERT INTO "change" VALUES(410,'2025-09-10 02:00:00.000000',NULL,'training.add','training_activity','new',NULL,'{"audience":"staff","category":"professional","department_id":1,"ends_on":"2025-09-24","enrol_until":null,"mode":"classroom","note":"","place":"","places":30,"provider":"试验图书馆","starts_on":"2025-09-24","tenths":60,"title":"将开班的培训"}');
INSERT INTO "change" VALUES(411,'2025-09-10 02:00:00.000000',NULL,'training.add','training_activity','new',NULL,'{"audience":"staff","category":"professional","department_id":1,"ends_on":"2025-09-07","enrol_until":null,"mode":"classroom","note":"","place":"","places":30,"provider":"试验图书馆","starts_on":"2025-09-07","tenths":60,"title":"已结束的培训"}');
INSERT INTO "change" VALUES(412,'2025-09-10 02:00:00.000000',NULL,'training.add','training_activity','new',NULL,'{"audience":"network","category":"professional","department_id":1,"ends_on":"2025-10-01","enrol_until":null,"mode":"classroom","note":"","place":"","places":30,"provider":"试验图书馆","starts_on":"2025-10-01","tenths":60,"title":"面向全市的培训"}');
INSERT INTO "change" VALUES(413,'2025-09-10 02:00:00.000000',NULL,'training.enrol','training_activity','2',NULL,'{"staff":[1]}');
INSERT INTO "change" VALUES(414,'2025-09-10 02:00:00.000000',NULL,'checklist.save','checklist','2025:professional',NULL,'{"items":["读一本专业书","上一堂公开课"]}');
INSERT INTO "change" VALUES(415,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":1,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(416,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":1,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(417,'2025-09-10 02:00:00.000000',15,'exchange_report.submit','exchange_report','1',NULL,'{"length":30}');
INSERT INTO "change" VALUES(418,'2025-09-10 02:00:00.000000',15,'checklist_claim.submit','checklist_claim','1:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(419,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":2,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(420,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":2,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(421,'2025-09-10 02:00:00.000000',2,'exchange_report.submit','exchange_report','3',NULL,'{"length":30}');
INSERT INTO "change" VALUES(422,'2025-09-10 02:00:00.000000',2,'checklist_claim.submit','checklist_claim','2:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(423,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":3,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(424,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":3,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(425,'2025-09-10 02:00:00.000000',1,'exchange_report.submit','exchange_report','5',NULL,'{"length":30}');
INSERT INTO "change" VALUES(426,'2025-09-10 02:00:00.000000',1,'checklist_claim.submit','checklist_claim','3:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(427,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":4,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(428,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":4,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(429,'2025-09-10 02:00:00.000000',11,'exchange_report.submit','exchange_report','7',NULL,'{"length":30}');
INSERT INTO "change" VALUES(430,'2025-09-10 02:00:00.000000',11,'checklist_claim.submit','checklist_claim','4:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(431,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":5,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(432,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":5,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(433,'2025-09-10 02:00:00.000000',3,'exchange_report.submit','exchange_report','9',NULL,'{"length":30}');
INSERT INTO "change" VALUES(434,'2025-09-10 02:00:00.000000',3,'checklist_claim.submit','checklist_claim','5:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(435,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":6,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(436,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":6,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(437,'2025-09-10 02:00:00.000000',12,'exchange_report.submit','exchange_report','11',NULL,'{"length":30}');
INSERT INTO "change" VALUES(438,'2025-09-10 02:00:00.000000',12,'checklist_claim.submit','checklist_claim','6:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(439,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":7,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(440,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":7,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(441,'2025-09-10 02:00:00.000000',5,'exchange_report.submit','exchange_report','13',NULL,'{"length":30}');
INSERT INTO "change" VALUES(442,'2025-09-10 02:00:00.000000',5,'checklist_claim.submit','checklist_claim','7:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(443,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":8,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(444,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":8,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(445,'2025-09-10 02:00:00.000000',6,'exchange_report.submit','exchange_report','15',NULL,'{"length":30}');
INSERT INTO "change" VALUES(446,'2025-09-10 02:00:00.000000',6,'checklist_claim.submit','checklist_claim','8:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(447,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-06-12","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":9,"tenths":400,"to_day":"2025-06-23"}');
INSERT INTO "change" VALUES(448,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-08-01","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":9,"tenths":400,"to_day":"2025-08-12"}');
INSERT INTO "change" VALUES(449,'2025-09-10 02:00:00.000000',13,'exchange_report.submit','exchange_report','17',NULL,'{"length":30}');
INSERT INTO "change" VALUES(450,'2025-09-10 02:00:00.000000',13,'checklist_claim.submit','checklist_claim','9:2025:i2',NULL,'{"done_on":"2025-09-10","item":"上一堂公开课","text":"在读者学堂讲了一课。"}');
INSERT INTO "change" VALUES(451,'2025-09-10 02:00:00.000000',NULL,'exchange.add','staff_exchange','new',NULL,'{"category":"professional","from_day":"2025-11-09","host":"试验大学图书馆","kind":"shadowing","post":"","purpose":"","staff":1,"tenths":400,"to_day":"2025-11-20"}');
INSERT INTO "change" VALUES(452,'2025-09-10 02:00:00.000000',15,'hour_claim.save','hour_claim','1',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(453,'2025-09-10 02:00:00.000000',15,'attachment.add','hour_claim','1',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(454,'2025-09-10 02:00:00.000000',15,'hour_claim.submit','hour_claim','1','{"state":"draft"}','{"state":"submitted","submission":1}');
INSERT INTO "change" VALUES(455,'2025-09-10 02:00:00.000000',15,'hour_claim.save','hour_claim','2',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(456,'2025-09-10 02:00:00.000000',15,'attachment.add','hour_claim','2',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(457,'2025-09-10 02:00:00.000000',2,'hour_claim.save','hour_claim','3',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(458,'2025-09-10 02:00:00.000000',2,'attachment.add','hour_claim','3',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(459,'2025-09-10 02:00:00.000000',2,'hour_claim.submit','hour_claim','3','{"state":"draft"}','{"state":"submitted","submission":3}');
INSERT INTO "change" VALUES(460,'2025-09-10 02:00:00.000000',2,'hour_claim.save','hour_claim','4',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(461,'2025-09-10 02:00:00.000000',2,'attachment.add','hour_claim','4',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(462,'2025-09-10 02:00:00.000000',1,'hour_claim.save','hour_claim','5',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(463,'2025-09-10 02:00:00.000000',1,'attachment.add','hour_claim','5',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(464,'2025-09-10 02:00:00.000000',1,'hour_claim.submit','hour_claim','5','{"state":"draft"}','{"state":"submitted","submission":5}');
INSERT INTO "change" VALUES(465,'2025-09-10 02:00:00.000000',1,'hour_claim.save','hour_claim','6',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(466,'2025-09-10 02:00:00.000000',1,'attachment.add','hour_claim','6',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(467,'2025-09-10 02:00:00.000000',11,'hour_claim.save','hour_claim','7',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(468,'2025-09-10 02:00:00.000000',11,'attachment.add','hour_claim','7',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(469,'2025-09-10 02:00:00.000000',11,'hour_claim.submit','hour_claim','7','{"state":"draft"}','{"state":"submitted","submission":7}');
INSERT INTO "change" VALUES(470,'2025-09-10 02:00:00.000000',11,'hour_claim.save','hour_claim','8',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(471,'2025-09-10 02:00:00.000000',11,'attachment.add','hour_claim','8',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(472,'2025-09-10 02:00:00.000000',3,'hour_claim.save','hour_claim','9',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(473,'2025-09-10 02:00:00.000000',3,'attachment.add','hour_claim','9',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(474,'2025-09-10 02:00:00.000000',3,'hour_claim.submit','hour_claim','9','{"state":"draft"}','{"state":"submitted","submission":9}');
INSERT INTO "change" VALUES(475,'2025-09-10 02:00:00.000000',3,'hour_claim.save','hour_claim','10',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(476,'2025-09-10 02:00:00.000000',3,'attachment.add','hour_claim','10',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(477,'2025-09-10 02:00:00.000000',12,'hour_claim.save','hour_claim','11',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(478,'2025-09-10 02:00:00.000000',12,'attachment.add','hour_claim','11',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(479,'2025-09-10 02:00:00.000000',12,'hour_claim.submit','hour_claim','11','{"state":"draft"}','{"state":"submitted","submission":11}');
INSERT INTO "change" VALUES(480,'2025-09-10 02:00:00.000000',12,'hour_claim.save','hour_claim','12',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(481,'2025-09-10 02:00:00.000000',12,'attachment.add','hour_claim','12',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(482,'2025-09-10 02:00:00.000000',5,'hour_claim.save','hour_claim','13',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(483,'2025-09-10 02:00:00.000000',5,'attachment.add','hour_claim','13',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(484,'2025-09-10 02:00:00.000000',5,'hour_claim.submit','hour_claim','13','{"state":"draft"}','{"state":"submitted","submission":13}');
INSERT INTO "change" VALUES(485,'2025-09-10 02:00:00.000000',5,'hour_claim.save','hour_claim','14',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(486,'2025-09-10 02:00:00.000000',5,'attachment.add','hour_claim','14',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(487,'2025-09-10 02:00:00.000000',6,'hour_claim.save','hour_claim','15',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(488,'2025-09-10 02:00:00.000000',6,'attachment.add','hour_claim','15',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(489,'2025-09-10 02:00:00.000000',6,'hour_claim.submit','hour_claim','15','{"state":"draft"}','{"state":"submitted","submission":15}');
INSERT INTO "change" VALUES(490,'2025-09-10 02:00:00.000000',6,'hour_claim.save','hour_claim','16',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(491,'2025-09-10 02:00:00.000000',6,'attachment.add','hour_claim','16',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(492,'2025-09-10 02:00:00.000000',13,'hour_claim.save','hour_claim','17',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"编目规则培训","year":"2025"}');
INSERT INTO "change" VALUES(493,'2025-09-10 02:00:00.000000',13,'attachment.add','hour_claim','17',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(494,'2025-09-10 02:00:00.000000',13,'hour_claim.submit','hour_claim','17','{"state":"draft"}','{"state":"submitted","submission":17}');
INSERT INTO "change" VALUES(495,'2025-09-10 02:00:00.000000',13,'hour_claim.save','hour_claim','18',NULL,'{"category":"professional","certificate":"","ended_on":"2025-06-04","hours":"8","mode":"classroom","provider":"试验学会","started_on":"2025-06-03","title":"古籍编目培训","year":"2025"}');
INSERT INTO "change" VALUES(496,'2025-09-10 02:00:00.000000',13,'attachment.add','hour_claim','18',NULL,'{"attachment":"证书.pdf","sha256":"4f0721b2855d0ba9449d707e357a71b818155573a87bd0b3bb57f66627230175","size":77}');
INSERT INTO "change" VALUES(497,'2025-09-10 02:00:00.000000',NULL,'plan.load','plan','2',NULL,'{"added":2,"changed":0,"code":"JLP-NEXT","effective_on":"2025-09-10","milestones":0,"projects":1,"removed":0,"title":"后续规划"}');
INSERT INTO "change" VALUES(498,'2025-09-10 02:00:00.000000',NULL,'evaluation.sign','evaluation','1',NULL,NULL);
INSERT INTO "change" VALUES(499,'2025-09-10 02:00:00.000000',1,'session.open','account','1',NULL,NULL);
INSERT INTO "change" VALUES(500,'2025-09-10 02:00:00.000000',2,'session.open','account','2',NULL,NULL);
INSERT INTO "change" VALUES(501,'2025-09-10 02:00:00.000000',3,'session.open','account','3',NULL,NULL);
INSERT INTO "change" VALUES(502,'2025-09-10 02:00:00.000000',4,'session.open','account','4',NULL,NULL);
INSERT INTO "change" VALUES(503,'2025-09-10 02:00:00.000000',5,'session.open','account','5',NULL,NULL);
INSERT INTO "change" VALUES(504,'2025-09-10 02:00:00.000000',6,'session.open','account','6',NULL,NULL);
INSERT INTO "change" VALUES(505,'2025-09-10 02:00:00.000000',7,'session.open','account','7',NULL,NULL);
INSERT INTO "change" VALUES(506,'2025-09-10 02:00:00.000000',8,'session.open','account','8',NULL,NULL);
INSERT INTO "change" VALUES(507,'2025-09-10 02:00:00.000000',9,'session.open','account','9',NULL,NULL);
INSERT INTO "change" VALUES(508,'2025-09-10 02:00:00.000000',10,'session.open','account','10',NULL,NULL);
INSERT INTO "change" VALUES(509,'2025-09-10 02:00:00.000000',11,'session.open','account','11',NULL,NULL);
INSERT INTO "change" VALUES(510,'2025-09-10 02:00:00.000000',12,'session.open','account','12',NULL,NULL);
INSERT INTO "change" VALUES(511,'2025-09-10 02:00:00.000000',13,'session.open','account','13',NULL,NULL);
INSERT INTO "change" VALUES(512,'2025-09-10 02:00:00.000000',14,'session.open','account','14',NULL,NULL);
INSERT INTO "change" VALUES(513,'2025-09-10 02:00:00.000000',15,'session.open','account','15',NULL,NULL);
INSERT INTO "change" VALUES(514,'2025-09-10 02:00:00.000000',16,'session.open','account','16',NULL,NULL);
INSERT INTO "change" VALUES(515,'2025-09-10 02:00:00.000000',17,'session.open','account','17',NULL,NULL);
INSERT INTO "change" VALUES(516,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','1',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(517,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','2',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(518,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','3',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(519,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','4',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(520,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','5',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(521,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','6',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(522,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','7',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(523,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','8',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(524,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','9',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(525,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','10',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(526,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','11',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(527,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','12',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(528,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','13',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(529,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','14',NULL,'{"deputy_id":15,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(530,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','15',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(531,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','16',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(532,'2025-09-10 02:00:00.000000',NULL,'account.name_deputy','account','17',NULL,'{"deputy_id":14,"ends_on":"2026-03-29","starts_on":"2026-03-29"}');
INSERT INTO "change" VALUES(533,'2025-09-10 02:00:00.000000',10,'plan_document.upload','plan_document','1',NULL,'{"file":"规划.txt","headings":4,"size":70}');
INSERT INTO "change" VALUES(534,'2025-09-10 02:00:00.000000',10,'attachment.add','plan_document','1',NULL,'{"attachment":"规划.txt","sha256":"9d694b8ae58b98f8527d2329b38abd4f7f53975e34f1310e71d4220794c299e0","size":70}');
INSERT INTO "change" VALUES(535,'2025-09-10 02:00:00.000000',NULL,'account.grant','account','4',NULL,'{"ends_on":null,"role":"unit_reviewer","scope_id":1,"scope_kind":"unit","starts_on":"2025-09-10"}');
INSERT INTO "change" VALUES(536,'2025-09-10 02:00:00.000000',4,'unit_import.upload','unit_import','1',NULL,'{"file":"mapping.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(537,'2025-09-10 02:00:00.000000',4,'unit_import.upload','unit_import','2',NULL,'{"file":"stuck.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(538,'2025-09-10 02:00:00.000000',4,'unit_import.upload','unit_import','3',NULL,'{"file":"tried.csv","lines":2,"size":48}');
INSERT INTO "change" VALUES(539,'2025-09-10 02:00:00.000000',4,'unit_import.upload','unit_import','4',NULL,'{"file":"committed.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(540,'2025-09-10 02:00:00.000000',4,'unit_observation.publish','unit_observation','8',NULL,'{"entries":1,"note":"导入“committed.csv”","source":"import"}');
INSERT INTO "change" VALUES(541,'2025-09-10 02:00:00.000000',4,'unit_import.commit','unit_import','4',NULL,'{"batch":8,"counts":{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0},"file":"committed.csv"}');
INSERT INTO "change" VALUES(542,'2025-09-10 02:00:00.000000',13,'unit_import.upload','unit_import','5',NULL,'{"file":"mapping.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(543,'2025-09-10 02:00:00.000000',13,'unit_import.upload','unit_import','6',NULL,'{"file":"stuck.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(544,'2025-09-10 02:00:00.000000',13,'unit_import.upload','unit_import','7',NULL,'{"file":"tried.csv","lines":2,"size":48}');
INSERT INTO "change" VALUES(545,'2025-09-10 02:00:00.000000',13,'unit_import.upload','unit_import','8',NULL,'{"file":"committed.csv","lines":2,"size":46}');
INSERT INTO "change" VALUES(546,'2025-09-10 02:00:00.000000',13,'unit_observation.publish','unit_observation','10',NULL,'{"entries":1,"note":"导入“committed.csv”","source":"import"}');
INSERT INTO "change" VALUES(547,'2025-09-10 02:00:00.000000',13,'unit_import.commit','unit_import','8',NULL,'{"batch":10,"counts":{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0},"file":"committed.csv"}');
CREATE TABLE checklist_claim (
	staff_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	item_key VARCHAR(20) NOT NULL, 
	text TEXT NOT NULL, 
	done_on DATE NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_checklist_claim PRIMARY KEY (id), 
	CONSTRAINT fk_checklist_claim_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_checklist_claim_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_checklist_claim_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "checklist_claim" VALUES(1,2025,'i2','在读者学堂讲了一课。','2025-09-10',15,'2025-09-10 02:00:00.000000','2025-09-10',1,418);
INSERT INTO "checklist_claim" VALUES(2,2025,'i2','在读者学堂讲了一课。','2025-09-10',2,'2025-09-10 02:00:00.000000','2025-09-10',2,422);
INSERT INTO "checklist_claim" VALUES(3,2025,'i2','在读者学堂讲了一课。','2025-09-10',1,'2025-09-10 02:00:00.000000','2025-09-10',3,426);
INSERT INTO "checklist_claim" VALUES(4,2025,'i2','在读者学堂讲了一课。','2025-09-10',11,'2025-09-10 02:00:00.000000','2025-09-10',4,430);
INSERT INTO "checklist_claim" VALUES(5,2025,'i2','在读者学堂讲了一课。','2025-09-10',3,'2025-09-10 02:00:00.000000','2025-09-10',5,434);
INSERT INTO "checklist_claim" VALUES(6,2025,'i2','在读者学堂讲了一课。','2025-09-10',12,'2025-09-10 02:00:00.000000','2025-09-10',6,438);
INSERT INTO "checklist_claim" VALUES(7,2025,'i2','在读者学堂讲了一课。','2025-09-10',5,'2025-09-10 02:00:00.000000','2025-09-10',7,442);
INSERT INTO "checklist_claim" VALUES(8,2025,'i2','在读者学堂讲了一课。','2025-09-10',6,'2025-09-10 02:00:00.000000','2025-09-10',8,446);
INSERT INTO "checklist_claim" VALUES(9,2025,'i2','在读者学堂讲了一课。','2025-09-10',13,'2025-09-10 02:00:00.000000','2025-09-10',9,450);
CREATE TABLE checklist_revision (
	year INTEGER NOT NULL, 
	staff_group VARCHAR(20) NOT NULL, 
	items TEXT NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_checklist_revision PRIMARY KEY (id), 
	CONSTRAINT fk_checklist_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "checklist_revision" VALUES(2025,'professional','[{"detail":"","key":"i1","proof":"claim","times":1,"title":"读一本专业书"},{"detail":"","key":"i2","proof":"claim","times":1,"title":"上一堂公开课"}]','2025-09-10',1,414);
CREATE TABLE consolidated_text (
	plan_id INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	node_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	finished BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_consolidated_text PRIMARY KEY (id), 
	CONSTRAINT fk_consolidated_text_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_consolidated_text_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_consolidated_text_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
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
	change_seq INTEGER NOT NULL, units TEXT, 
	CONSTRAINT pk_credential PRIMARY KEY (id), 
	CONSTRAINT fk_credential_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_credential_made_by FOREIGN KEY(made_by) REFERENCES user_account (id), 
	CONSTRAINT fk_credential_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_credential_code_hash UNIQUE (code_hash), 
	CONSTRAINT uq_credential_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "credential" VALUES('api_token','0e37eaf951a93bce79b048f2762aa7a8846a0784fc149c7d22b15739649088f6','jlt_sCeZ2JzI','报表',NULL,1,'["cockpit:read","indicator:read","network:read","project:read"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,1,118,NULL);
INSERT INTO "credential" VALUES('api_token','aec0328017273880bec93416844fc8a78ed332d5e0141d8bc228830963d53df7','jlt_pbRqwwE6','报表',NULL,2,'["cockpit:read","indicator:read","network:read","project:read"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,2,119,NULL);
INSERT INTO "credential" VALUES('api_token','7d84b59f7eca8697ae3526e8a35225c7f7410b99ed29c91ee5a52d93c8bee7b6','jlt_mvocwUCS','报表',NULL,3,'["cockpit:read","indicator:read","network:read","project:read"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,3,120,NULL);
INSERT INTO "credential" VALUES('api_token','7af6bd2556a967fa0845607175f448280c972a36cdf1187a2c342c13309bd017','jlt_WMPdP5en','报表',NULL,4,'["network:read","unit_observation:write"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,4,121,NULL);
INSERT INTO "credential" VALUES('api_token','f594bb540e230bf2ac267aa6794c5ebd9c8172859ecdd4aea40a942ae0335ead','jlt_gs56zX0k','报表',NULL,5,'["indicator:read","network:read","project:read","unit_observation:write"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,5,122,NULL);
INSERT INTO "credential" VALUES('api_token','4fb213849055031146e2c6b465ed667fc9a388e99ab2ded8554f2fd346d6a9ef','jlt_QdeBeq6X','报表',NULL,13,'["indicator:read","network:read","unit_observation:write"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,6,123,NULL);
INSERT INTO "credential" VALUES('api_token','27d08a722c0c449ede8722e2724d45a1e446ff045f25b4ec35cdc9c0cfc8f9ac','jlt_-V9BW8HC','报表',NULL,15,'["indicator:read","network:read","project:read","unit_observation:write"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,7,124,NULL);
INSERT INTO "credential" VALUES('api_token','441d65f998b9e6c461c89e31dce73908316c1a2f120c4e960c56282da4feaede','jlt_X6iAuodN','报表',NULL,16,'["cockpit:read","indicator:read","network:read","project:read"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,8,125,NULL);
INSERT INTO "credential" VALUES('api_token','f2f54138bc338df354e21a0fbf1d2b0f9cd07dbeda00d5a525427f803540d6b0','jlt_pSUaA352','报表',NULL,17,'["indicator:read","network:read","project:read","unit_observation:write"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,9,126,NULL);
INSERT INTO "credential" VALUES('signed_link','4c015ac4d322c2efabd7a6c373f38fac3f63f749041e8fc0c777c9eb4a891f1d','-h8xsBKW','项目简报',NULL,1,'["project:read"]',1,'2025-09-10',126,NULL,NULL,'2025-09-10 02:00:00.000000','2025-09-17 02:00:00.000000',NULL,NULL,0,NULL,10,127,NULL);
INSERT INTO "credential" VALUES('screen','a2cc3355f95e7e143986e53a2e392db995b5d7e5e15a7c4bf5320ba4a1974946','NXrZHKkQ','大厅',NULL,1,'["cockpit:read"]',NULL,NULL,NULL,NULL,NULL,'2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,11,128,NULL);
INSERT INTO "credential" VALUES('screen',NULL,'uub1FqF3','会议室',NULL,1,'["cockpit:read"]',NULL,NULL,NULL,'412d2d3008ae76357d8a95b3e81487d566b6a96bd4ea428c28f11b49c93f6bfe','2025-09-11 02:00:00.000000','2025-09-10 02:00:00.000000','2025-10-10 02:00:00.000000',NULL,NULL,0,NULL,12,130,NULL);
CREATE TABLE cultivation (
	application_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cultivation PRIMARY KEY (id), 
	CONSTRAINT fk_cultivation_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id), 
	CONSTRAINT fk_cultivation_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_cultivation_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_cultivation_application_id UNIQUE (application_id)
);
INSERT INTO "cultivation" VALUES(25,1,1,343);
INSERT INTO "cultivation" VALUES(26,2,2,350);
INSERT INTO "cultivation" VALUES(27,3,3,357);
INSERT INTO "cultivation" VALUES(28,4,4,364);
INSERT INTO "cultivation" VALUES(29,5,5,371);
INSERT INTO "cultivation" VALUES(30,6,6,378);
INSERT INTO "cultivation" VALUES(31,7,7,385);
INSERT INTO "cultivation" VALUES(32,8,8,392);
INSERT INTO "cultivation" VALUES(33,9,9,399);
INSERT INTO "cultivation" VALUES(34,1,10,408);
CREATE TABLE cultivation_assessment (
	cultivation_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	year INTEGER NOT NULL, 
	grade VARCHAR(20) NOT NULL, 
	opinion TEXT NOT NULL, 
	reason TEXT, 
	author_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cultivation_assessment PRIMARY KEY (id), 
	CONSTRAINT fk_cultivation_assessment_cultivation_id FOREIGN KEY(cultivation_id) REFERENCES cultivation (id), 
	CONSTRAINT fk_cultivation_assessment_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_cultivation_assessment_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE cultivation_revision (
	cultivation_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	reason TEXT, 
	author_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_cultivation_revision PRIMARY KEY (id), 
	CONSTRAINT fk_cultivation_revision_cultivation_id FOREIGN KEY(cultivation_id) REFERENCES cultivation (id), 
	CONSTRAINT fk_cultivation_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_cultivation_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "cultivation_revision" VALUES(1,'start','2023-04-01','2026-12-31',NULL,NULL,1,'2023-04-01',343);
INSERT INTO "cultivation_revision" VALUES(2,'start','2023-04-01','2026-12-31',NULL,NULL,2,'2023-04-01',350);
INSERT INTO "cultivation_revision" VALUES(3,'start','2023-04-01','2026-12-31',NULL,NULL,3,'2023-04-01',357);
INSERT INTO "cultivation_revision" VALUES(4,'start','2023-04-01','2026-12-31',NULL,NULL,4,'2023-04-01',364);
INSERT INTO "cultivation_revision" VALUES(5,'start','2023-04-01','2026-12-31',NULL,NULL,5,'2023-04-01',371);
INSERT INTO "cultivation_revision" VALUES(6,'start','2023-04-01','2026-12-31',NULL,NULL,6,'2023-04-01',378);
INSERT INTO "cultivation_revision" VALUES(7,'start','2023-04-01','2026-12-31',NULL,NULL,7,'2023-04-01',385);
INSERT INTO "cultivation_revision" VALUES(8,'start','2023-04-01','2026-12-31',NULL,NULL,8,'2023-04-01',392);
INSERT INTO "cultivation_revision" VALUES(9,'start','2023-04-01','2026-12-31',NULL,NULL,9,'2023-04-01',399);
INSERT INTO "cultivation_revision" VALUES(10,'start','2023-04-01','2026-12-31',NULL,NULL,10,'2023-04-01',408);
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
INSERT INTO "decision" VALUES('progress_report',1,'submit','submitted',NULL,15,'2025-09-08 02:00:00.000000',1,'2025-09-08',46);
INSERT INTO "decision" VALUES('progress_report',2,'submit','submitted',NULL,2,'2025-09-08 02:00:00.000000',2,'2025-09-08',47);
INSERT INTO "decision" VALUES('progress_report',3,'submit','submitted',NULL,5,'2025-09-08 02:00:00.000000',3,'2025-09-08',48);
INSERT INTO "decision" VALUES('progress_report',4,'submit','submitted',NULL,17,'2025-09-08 02:00:00.000000',4,'2025-09-08',49);
INSERT INTO "decision" VALUES('observation',1,'submit','submitted',NULL,15,'2025-09-08 02:00:00.000000',5,'2025-09-08',52);
INSERT INTO "decision" VALUES('observation',2,'submit','submitted',NULL,2,'2025-09-08 02:00:00.000000',6,'2025-09-08',53);
INSERT INTO "decision" VALUES('observation',3,'submit','submitted',NULL,5,'2025-09-08 02:00:00.000000',7,'2025-09-08',54);
INSERT INTO "decision" VALUES('observation',4,'submit','submitted',NULL,13,'2025-09-08 02:00:00.000000',8,'2025-09-08',55);
INSERT INTO "decision" VALUES('evaluation',1,'submit','submitted',NULL,2,'2025-09-08 02:00:00.000000',9,'2025-09-08',59);
INSERT INTO "decision" VALUES('evaluation',2,'submit','submitted',NULL,2,'2025-09-08 02:00:00.000000',10,'2025-09-08',61);
INSERT INTO "decision" VALUES('evaluation',2,'approve','approved',NULL,1,'2025-09-08 02:00:00.000000',11,'2025-09-08',62);
INSERT INTO "decision" VALUES('schedule_request',1,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',12,'2025-09-10',115);
INSERT INTO "decision" VALUES('schedule_request',2,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',13,'2025-09-10',116);
INSERT INTO "decision" VALUES('money',1,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',14,'2025-09-10',152);
INSERT INTO "decision" VALUES('yearly_statement',1,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',15,'2025-09-10',171);
INSERT INTO "decision" VALUES('yearly_statement',2,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',16,'2025-09-10',172);
INSERT INTO "decision" VALUES('progress_report',5,'submit','submitted',NULL,17,'2025-09-10 02:00:00.000000',17,'2025-09-10',174);
INSERT INTO "decision" VALUES('progress_report',5,'approve','approved',NULL,16,'2025-09-10 02:00:00.000000',18,'2025-09-10',175);
INSERT INTO "decision" VALUES('observation',5,'approve','approved',NULL,11,'2025-09-10 02:00:00.000000',19,'2025-09-10',220);
INSERT INTO "decision" VALUES('observation',6,'approve','approved',NULL,7,'2025-09-10 02:00:00.000000',20,'2025-09-10',316);
INSERT INTO "decision" VALUES('achievement_share',1,'submit','submitted',NULL,15,'2025-09-10 02:00:00.000000',21,'2025-09-10',346);
INSERT INTO "decision" VALUES('achievement_share',2,'submit','submitted',NULL,15,'2025-09-10 02:00:00.000000',22,'2025-09-10',347);
INSERT INTO "decision" VALUES('achievement_share',2,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',23,'2025-09-10',348);
INSERT INTO "decision" VALUES('achievement_share',3,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',24,'2025-09-10',353);
INSERT INTO "decision" VALUES('achievement_share',4,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',25,'2025-09-10',354);
INSERT INTO "decision" VALUES('achievement_share',4,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',26,'2025-09-10',355);
INSERT INTO "decision" VALUES('achievement_share',5,'submit','submitted',NULL,1,'2025-09-10 02:00:00.000000',27,'2025-09-10',360);
INSERT INTO "decision" VALUES('achievement_share',6,'submit','submitted',NULL,1,'2025-09-10 02:00:00.000000',28,'2025-09-10',361);
INSERT INTO "decision" VALUES('achievement_share',6,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',29,'2025-09-10',362);
INSERT INTO "decision" VALUES('achievement_share',7,'submit','submitted',NULL,11,'2025-09-10 02:00:00.000000',30,'2025-09-10',367);
INSERT INTO "decision" VALUES('achievement_share',8,'submit','submitted',NULL,11,'2025-09-10 02:00:00.000000',31,'2025-09-10',368);
INSERT INTO "decision" VALUES('achievement_share',8,'recall','recalled',NULL,11,'2025-09-10 02:00:00.000000',32,'2025-09-10',369);
INSERT INTO "decision" VALUES('achievement_share',9,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',33,'2025-09-10',374);
INSERT INTO "decision" VALUES('achievement_share',10,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',34,'2025-09-10',375);
INSERT INTO "decision" VALUES('achievement_share',10,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',35,'2025-09-10',376);
INSERT INTO "decision" VALUES('achievement_share',11,'submit','submitted',NULL,12,'2025-09-10 02:00:00.000000',36,'2025-09-10',381);
INSERT INTO "decision" VALUES('achievement_share',12,'submit','submitted',NULL,12,'2025-09-10 02:00:00.000000',37,'2025-09-10',382);
INSERT INTO "decision" VALUES('achievement_share',12,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',38,'2025-09-10',383);
INSERT INTO "decision" VALUES('achievement_share',13,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',39,'2025-09-10',388);
INSERT INTO "decision" VALUES('achievement_share',14,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',40,'2025-09-10',389);
INSERT INTO "decision" VALUES('achievement_share',14,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',41,'2025-09-10',390);
INSERT INTO "decision" VALUES('achievement_share',15,'submit','submitted',NULL,6,'2025-09-10 02:00:00.000000',42,'2025-09-10',395);
INSERT INTO "decision" VALUES('achievement_share',16,'submit','submitted',NULL,6,'2025-09-10 02:00:00.000000',43,'2025-09-10',396);
INSERT INTO "decision" VALUES('achievement_share',16,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',44,'2025-09-10',397);
INSERT INTO "decision" VALUES('achievement_share',17,'submit','submitted',NULL,13,'2025-09-10 02:00:00.000000',45,'2025-09-10',402);
INSERT INTO "decision" VALUES('achievement_share',18,'submit','submitted',NULL,13,'2025-09-10 02:00:00.000000',46,'2025-09-10',403);
INSERT INTO "decision" VALUES('achievement_share',18,'return','returned','请补充证明材料',11,'2025-09-10 02:00:00.000000',47,'2025-09-10',404);
INSERT INTO "decision" VALUES('exchange_report',1,'submit','submitted',NULL,15,'2025-09-10 02:00:00.000000',48,'2025-09-10',417);
INSERT INTO "decision" VALUES('checklist_claim',1,'submit','submitted',NULL,15,'2025-09-10 02:00:00.000000',49,'2025-09-10',418);
INSERT INTO "decision" VALUES('exchange_report',2,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',50,'2025-09-10',421);
INSERT INTO "decision" VALUES('checklist_claim',2,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',51,'2025-09-10',422);
INSERT INTO "decision" VALUES('exchange_report',3,'submit','submitted',NULL,1,'2025-09-10 02:00:00.000000',52,'2025-09-10',425);
INSERT INTO "decision" VALUES('checklist_claim',3,'submit','submitted',NULL,1,'2025-09-10 02:00:00.000000',53,'2025-09-10',426);
INSERT INTO "decision" VALUES('exchange_report',4,'submit','submitted',NULL,11,'2025-09-10 02:00:00.000000',54,'2025-09-10',429);
INSERT INTO "decision" VALUES('checklist_claim',4,'submit','submitted',NULL,11,'2025-09-10 02:00:00.000000',55,'2025-09-10',430);
INSERT INTO "decision" VALUES('exchange_report',5,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',56,'2025-09-10',433);
INSERT INTO "decision" VALUES('checklist_claim',5,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',57,'2025-09-10',434);
INSERT INTO "decision" VALUES('exchange_report',6,'submit','submitted',NULL,12,'2025-09-10 02:00:00.000000',58,'2025-09-10',437);
INSERT INTO "decision" VALUES('checklist_claim',6,'submit','submitted',NULL,12,'2025-09-10 02:00:00.000000',59,'2025-09-10',438);
INSERT INTO "decision" VALUES('exchange_report',7,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',60,'2025-09-10',441);
INSERT INTO "decision" VALUES('checklist_claim',7,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',61,'2025-09-10',442);
INSERT INTO "decision" VALUES('exchange_report',8,'submit','submitted',NULL,6,'2025-09-10 02:00:00.000000',62,'2025-09-10',445);
INSERT INTO "decision" VALUES('checklist_claim',8,'submit','submitted',NULL,6,'2025-09-10 02:00:00.000000',63,'2025-09-10',446);
INSERT INTO "decision" VALUES('exchange_report',9,'submit','submitted',NULL,13,'2025-09-10 02:00:00.000000',64,'2025-09-10',449);
INSERT INTO "decision" VALUES('checklist_claim',9,'submit','submitted',NULL,13,'2025-09-10 02:00:00.000000',65,'2025-09-10',450);
INSERT INTO "decision" VALUES('hour_claim',1,'submit','submitted',NULL,15,'2025-09-10 02:00:00.000000',66,'2025-09-10',454);
INSERT INTO "decision" VALUES('hour_claim',3,'submit','submitted',NULL,2,'2025-09-10 02:00:00.000000',67,'2025-09-10',459);
INSERT INTO "decision" VALUES('hour_claim',5,'submit','submitted',NULL,1,'2025-09-10 02:00:00.000000',68,'2025-09-10',464);
INSERT INTO "decision" VALUES('hour_claim',7,'submit','submitted',NULL,11,'2025-09-10 02:00:00.000000',69,'2025-09-10',469);
INSERT INTO "decision" VALUES('hour_claim',9,'submit','submitted',NULL,3,'2025-09-10 02:00:00.000000',70,'2025-09-10',474);
INSERT INTO "decision" VALUES('hour_claim',11,'submit','submitted',NULL,12,'2025-09-10 02:00:00.000000',71,'2025-09-10',479);
INSERT INTO "decision" VALUES('hour_claim',13,'submit','submitted',NULL,5,'2025-09-10 02:00:00.000000',72,'2025-09-10',484);
INSERT INTO "decision" VALUES('hour_claim',15,'submit','submitted',NULL,6,'2025-09-10 02:00:00.000000',73,'2025-09-10',489);
INSERT INTO "decision" VALUES('hour_claim',17,'submit','submitted',NULL,13,'2025-09-10 02:00:00.000000',74,'2025-09-10',494);
CREATE TABLE decision_remark (
	subject_kind VARCHAR(40) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_decision_remark PRIMARY KEY (id), 
	CONSTRAINT fk_decision_remark_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
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
INSERT INTO "delivery" VALUES('robot','group',NULL,'2025-09-10','failed',5,NULL,NULL,'[]','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',1);
CREATE TABLE department (
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_department PRIMARY KEY (id), 
	CONSTRAINT uq_department_code UNIQUE (code)
);
INSERT INTO "department" VALUES('readers',1);
INSERT INTO "department" VALUES('holdings',2);
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
INSERT INTO "department_revision" VALUES(1,'读者服务部',0,1,'[]',1,'2021-01-04',4);
INSERT INTO "department_revision" VALUES(2,'文献采编部',0,1,'[]',2,'2021-01-04',5);
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
INSERT INTO "deputyship" VALUES(1,14,'2026-03-29','2026-03-29',NULL,1,516);
INSERT INTO "deputyship" VALUES(2,14,'2026-03-29','2026-03-29',NULL,2,517);
INSERT INTO "deputyship" VALUES(3,14,'2026-03-29','2026-03-29',NULL,3,518);
INSERT INTO "deputyship" VALUES(4,14,'2026-03-29','2026-03-29',NULL,4,519);
INSERT INTO "deputyship" VALUES(5,14,'2026-03-29','2026-03-29',NULL,5,520);
INSERT INTO "deputyship" VALUES(6,14,'2026-03-29','2026-03-29',NULL,6,521);
INSERT INTO "deputyship" VALUES(7,14,'2026-03-29','2026-03-29',NULL,7,522);
INSERT INTO "deputyship" VALUES(8,14,'2026-03-29','2026-03-29',NULL,8,523);
INSERT INTO "deputyship" VALUES(9,14,'2026-03-29','2026-03-29',NULL,9,524);
INSERT INTO "deputyship" VALUES(10,14,'2026-03-29','2026-03-29',NULL,10,525);
INSERT INTO "deputyship" VALUES(11,14,'2026-03-29','2026-03-29',NULL,11,526);
INSERT INTO "deputyship" VALUES(12,14,'2026-03-29','2026-03-29',NULL,12,527);
INSERT INTO "deputyship" VALUES(13,14,'2026-03-29','2026-03-29',NULL,13,528);
INSERT INTO "deputyship" VALUES(14,15,'2026-03-29','2026-03-29',NULL,14,529);
INSERT INTO "deputyship" VALUES(15,14,'2026-03-29','2026-03-29',NULL,15,530);
INSERT INTO "deputyship" VALUES(16,14,'2026-03-29','2026-03-29',NULL,16,531);
INSERT INTO "deputyship" VALUES(17,14,'2026-03-29','2026-03-29',NULL,17,532);
CREATE TABLE development_goal (
	cultivation_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_development_goal PRIMARY KEY (id), 
	CONSTRAINT fk_development_goal_cultivation_id FOREIGN KEY(cultivation_id) REFERENCES cultivation (id), 
	CONSTRAINT fk_development_goal_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "development_goal" VALUES(1,1,345);
INSERT INTO "development_goal" VALUES(2,2,352);
INSERT INTO "development_goal" VALUES(3,3,359);
INSERT INTO "development_goal" VALUES(4,4,366);
INSERT INTO "development_goal" VALUES(5,5,373);
INSERT INTO "development_goal" VALUES(6,6,380);
INSERT INTO "development_goal" VALUES(7,7,387);
INSERT INTO "development_goal" VALUES(8,8,394);
INSERT INTO "development_goal" VALUES(9,9,401);
INSERT INTO "development_goal" VALUES(1,10,405);
CREATE TABLE development_goal_revision (
	goal_id INTEGER NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	measure TEXT NOT NULL, 
	target FLOAT, 
	unit VARCHAR(10) NOT NULL, 
	due_on DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason TEXT, 
	author_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_development_goal_revision PRIMARY KEY (id), 
	CONSTRAINT fk_development_goal_revision_goal_id FOREIGN KEY(goal_id) REFERENCES development_goal (id), 
	CONSTRAINT fk_development_goal_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_development_goal_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "development_goal_revision" VALUES(1,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,1,'2025-09-10',345);
INSERT INTO "development_goal_revision" VALUES(2,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,2,'2025-09-10',352);
INSERT INTO "development_goal_revision" VALUES(3,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,3,'2025-09-10',359);
INSERT INTO "development_goal_revision" VALUES(4,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,4,'2025-09-10',366);
INSERT INTO "development_goal_revision" VALUES(5,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,5,'2025-09-10',373);
INSERT INTO "development_goal_revision" VALUES(6,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,6,'2025-09-10',380);
INSERT INTO "development_goal_revision" VALUES(7,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,7,'2025-09-10',387);
INSERT INTO "development_goal_revision" VALUES(8,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,8,'2025-09-10',394);
INSERT INTO "development_goal_revision" VALUES(9,'举办读者讲座','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,9,'2025-09-10',401);
INSERT INTO "development_goal_revision" VALUES(10,'已取消的目标','按计划举办并有记录',4.0,'场','2026-06-30','open',NULL,NULL,10,'2025-09-10',405);
INSERT INTO "development_goal_revision" VALUES(10,'已取消的目标','按计划举办并有记录',4.0,'场','2026-06-30','dropped','改为其他目标',NULL,11,'2025-09-10',406);
CREATE TABLE development_review (
	goal_id INTEGER NOT NULL, 
	outcome VARCHAR(20) NOT NULL, 
	reached FLOAT, 
	comment TEXT NOT NULL, 
	author_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_development_review PRIMARY KEY (id), 
	CONSTRAINT fk_development_review_goal_id FOREIGN KEY(goal_id) REFERENCES development_goal (id), 
	CONSTRAINT fk_development_review_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_development_review_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE dictionary_entry (
	dictionary VARCHAR(40) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_dictionary_entry PRIMARY KEY (id), 
	CONSTRAINT uq_dictionary_entry_dictionary_code UNIQUE (dictionary, code)
);
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
INSERT INTO "draft" VALUES('progress_report','2:2025-08','{"achieved":"按计划推进。","completions":{"4":60.0},"effective_on":"2025-08-31","next_steps":"","problems":""}',1,'',0,15,'2025-09-08 02:00:00.000000',1);
INSERT INTO "draft" VALUES('table_upload','0c163352fa8ccc5d0600c2b07358c8b1','{"file":"表.xlsx","parameters":{"plan":"JLP-14"},"table":"milestones","upload":{"marks":{"plan":"JLP-14","table":"milestones"},"notes":[],"rows":[[2,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-06-30","key":"M1","project":"把握意识形态正确方向","reason":null,"title":"意识形态工作责任分工表","waiting":null,"weight":"3"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"意识形态工作责任分工表","weight":"1"},{}],[3,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-07-30","key":"M2","project":"把握意识形态正确方向","reason":null,"title":"活动与资源导向审核记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"活动与资源导向审核记录","weight":"1"},{}],[4,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-08-30","key":"M3","project":"把握意识形态正确方向","reason":null,"title":"专题学习会议纪要","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"专题学习会议纪要","weight":"1"},{}],[5,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-06-30","key":"M4","project":"落实党建工作责任制度","reason":null,"title":"党建工作责任书","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"党建工作责任书","weight":"1"},{}],[6,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-07-30","key":"M5","project":"落实党建工作责任制度","reason":null,"title":"党组织与党员考核评价办法及结果","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"党组织与党员考核评价办法及结果","weight":"1"},{}],[7,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-08-30","key":"M6","project":"落实党建工作责任制度","reason":null,"title":"廉政学习教育计划和签到记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"廉政学习教育计划和签到记录","weight":"1"},{}],[8,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-06-30","key":"M7","project":"党务业务全面深度融合","reason":null,"title":"党建品牌创建方案与验收材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"党建品牌创建方案与验收材料","weight":"1"},{}],[9,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-07-30","key":"M8","project":"党务业务全面深度融合","reason":null,"title":"评优推荐和表彰记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"评优推荐和表彰记录","weight":"1"},{}],[10,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-08-30","key":"M9","project":"党务业务全面深度融合","reason":null,"title":"党员带头的业务项目清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"党员带头的业务项目清单","weight":"1"},{}],[11,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-06-30","key":"M10","project":"领导群团组织开展工作","reason":null,"title":"群团组织年度工作计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"群团组织年度工作计划","weight":"1"},{}],[12,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-07-30","key":"M11","project":"领导群团组织开展工作","reason":null,"title":"党组织听取群团汇报的会议记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"党组织听取群团汇报的会议记录","weight":"1"},{}],[13,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-08-30","key":"M12","project":"领导群团组织开展工作","reason":null,"title":"群团活动台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"群团活动台账","weight":"1"},{}],[14,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-06-30","key":"M13","project":"统筹设置内部机构","reason":null,"title":"内部机构调整方案及批准文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"内部机构调整方案及批准文件","weight":"1"},{}],[15,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-07-30","key":"M14","project":"统筹设置内部机构","reason":null,"title":"部门职责说明书","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"部门职责说明书","weight":"1"},{}],[16,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-08-30","key":"M15","project":"统筹设置内部机构","reason":null,"title":"新版组织架构图","waiting":"2025-12-20","weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"新版组织架构图","weight":"1"},{}]]},"workbook":"UEsDBBQAAAAIALdCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALdCeF2JOS5mzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFqwzAMBuBXKb6nStwSiklz2dhpg8EKLb0JWW3N6sTYGunefl5oMtiOO5r/1yejhoKhPvJr7ANHcZwWN3/tkqGwVReRYAASXdhjWuZGl8NTHz1KfsYzBKR3PDPosqzBs6BFQfgGizCL6k5aEo4+zW74iNdRsQRjAlPzltzcGoZhOazGXt5SweHl+W38UOG6JNgRq7a504Yio7BdZMDIZ+CtmpL96uFx96RaXeq6qKpCr3flxujKrOtjA7/mf0DfW3dy/xAnoG3gz6nbL1BLAwQUAAAACAC3QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALdCeF1cWhDsFQoAADMtAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sxZpbU9tIFse/istV+7K1idW+mwKqEiAhqaQ2NcnMPgsjwBvZ8shySOaJJFwM4eJMwiWBkJgkDDu7GDLLgo0h+S6zbkl+ylfY1sWyjLt9DFO1qVQRqbv/p1vnd3QkHXf3uCTfz4wJguJ5mBRTmR7vmKKku3y+THxMSPKZy1JaSJGeEUlO8go5lUd9mbQs8MOmKCn6/BwX9iX5RMrb22223ZF7u6WsIiZSwh3Zk8kmk7z86KogSuM9XuStN3yXGB1TzAZfb3eaHxXuCsr3aSIgpz7HznAiKaQyCSnlkYWRHu8V1HUThU2JOeSHhDCecR17FH7oriAKcUUYNm0bVzckSfeNzhukifMak6UEz8O7aTFB5vd7PY/sQzJckdK3hBGlTxDFHm8f6ePjSuKBcIcoerxDkqJISXPd5CoUXiFtI7L0k5CyFmTOayw1bQ4ntuyxlhHbqOGBH82L6UNUnTWNsYxm5RW/ozQOmUrKpFcak16xJvU5LnMf1115zYRNWAzxGaFPEv+WGFbGerxRr2dYGOGzovKdND4o2ABDpsG4JGbMv55xazDiLkcQFwtESH88myELs60Ya1EeiYIxxOtJJlJmU5J/WA8Gt5Fg50b8thH/WSOBcxgJ2EYCLUbCnRsJ2kaCLZcTgI0g20jINhI+ayQK2/DbNiK2jcgFbNQvJmrbiP4Rt8ZsI7EWj3QQJYF6lHD1MOGsGLZizozYfl7he7tladwjG1oyh3Fgxr3pShKoiZSRke4qMulNEJ3Sq76b0femu30KsWW0+OK27mp7Xa1Q1taL2skKXjqiqPs6UeP8gvbLPkXdD6hn5rWdZ9rW8z9TtAPttXqxgHM/4+K8mstT1Nfaq/HnKXW2rG68rb2iqa8Dvn7ztDazQFv0IDDt0op6mKPobgAXu/9UXT5QcyuWAe31JF58i9ffUSzdBFZw9Jvls68nuT99PZlttuAjQedEnt+JPL9pEgUZNm8jWtgBon4OXSb/LnE0cR8gVufm1KWCOrlEQh6fbqkTj9Xd91qhqK6Ucf45LRBtgxzLoMsUPvpYPd3QD95XKxWcmyanemGHFqC2TWTaNN4YHvQGQ9FAtNv3wB2J9rCQPcxMGmaQ2R1+lz7QrB0Elo3z27RgalK5Zrxpd4RdHU3IAw7yAIDcT0MOiNojB8TnRx4AkB9U8NxOtbSo/2dSPc7jvRNiBxcL6ruSXtzHp8s05AEq8vBZ5AEW8kArcnQGObBsBvIAC3kAQB50kAcB5AEackDUHjkgPj/yYHvfVUsvaltreHe7Wn5XPXmtF4va8a/69mMa6SCVdCx2hnSQRToIkwZWyyAdZJEOAqRDDukQQDpIIw2ILNJ+BmlArOdPcXETT73GlePm9HuIj2le6A8BvmsxVS3T7AyEOsvhIRbmEIwZWiodc4iFOQRgDjuYwwDmEA0zIGqPGRCfH3MYxKxVJrXKDEnjhtnna/rEUyOB701WK0d4blP99zJemtMqL9TNDRr+cGf5PMzCH4bxQ5dAxx9m4Q8D+CMO/giAP0zDD4ja4wfE58cfAXxXmVVffrHyubr8Sn/ym/1V8PO8tvsZ5/bZD/JIZ+k9wgIfgcFDi6eDj7DARwDwUQd8FAAfoYEHRBb4AAM8IDaQzxWqJeMvntqpvdlSjz4R5PrmAs7TPof6ox2l9xePtdl5nFsnx+SdQC3kSBqo/TqvvjxU3+TVlVc08NHOEn6UBT4Kg4cWTwcfZYGPAuBjDvgYAD5KAw+I2oMHxOcHH2vvOyOxn6ypizv6Qp7c5eTDDJ+2uctjnaX3GAt2DIYNLJgBO8aCHQNgI65RD+IA3DFqNQhQtecNqc8PvG6x3a3+fA2XtvGHA+31pGXaKjuppSm8QOVeNwql9/q4VvL1nnbowaXT2TfL3PDrPWz6rmoggooyHBU/ILPwB1n4AXVta5p8R2ufP+D1LevFDJ9M4E/L1tOeih+192GTrfIBCSX7zcF80FPZo84yfH0chT3qgD2wbhZ7xGSPIPaNehwCC3LUihwkA9gD6guwh6pb9bd7nP8XXlqxTKufZtS5j0YmMD/g2bkf0ctzLckfMetziFKga4mDi1XoELNEh6AaHWoU6RBUpUPUMh0kA+IAUF8gDoCSlw3erNfhpX39gPolj+i1udaczyzOoQ6qc9BaWbyZ9TkEFehQo0KHoBIdotboIJnBm/VJB2m1ylttt6wXP2unRTw9VXu6o24cq5uTVM5Qwcult3/xMN/qyRe8OlvGM9Pqyky1ckiFTy/XtSZ9Zr2u3tMW/sUqds2yJvhQzQ41inYIqtohatkOkrWFD2jPBR8ogxFxbXVHfzyvH7zX9w7UtUVGxQ7RS3ateZ1Zs0MdFO2g5bJQM8t2CKrboUbhDkGVO0Qt3UGytqgB7blQAyUvdWVfm81ZzwZ185BYweufqajp5bnWlH6mPmeOC3PoDNTrqINyHbR4FnhmwQ4xK3Y+16/99iYhSbE3wVjbYW5J8fvCsLHvJWNs97Fbv0+JZ9sNdY+xz0Aa+jsZkTGPE6mMIBvbW6xB1ungo7Qgk4u6b43hs4p0LSEqgmwZigspXk5IVqe1T6pPErPJlGVjmCxAEZwWZxJ3SzrxQFLu8UOiYJ1bGmcZtlFn7da5052RZMU8IG5qLK5lx9Qw8doPvJgg/xN3ZTxxKZtSrN84mrvqe4X6/V39IZPFmDTeL0vpfmk8ZTtPGr+RSmeV20Imw48K5qKNxgFZlmR3Iy+K0vhVkU/dN08Fo/9eQjE2duDCP/H0K3VjVt/bs3t6vNXSgn44pX+Z8fg5zoN3V/878YT4R5aSacXWOVsg6u0slUK49XgV4aFyS0iNKmMENQHJK8Y8xNOZe2N86q/ywI9ZXiQ+MJyaFXnUS0x0+5yzbl+zc1jOGvB3Dfy/naXvHZF2dfWjuvH268k83n5Crt8fusSFLwW4Vse59380fEfMkpfMZqH1KoGPfiMTWjs+aoWKMf/aorWLgsymvfxU2562Xl2N34DJ60Z+UXv5Vl3OubxPnCS4nRsIh/xht3vtI39vJMCFGo73d+z46/6u69/G8fr8U7x+QFI7+bRSl/epwWrte3F5Oz9fLU3U9wBNOrFcLT+rrRrVGm29hPfK1cppbWbJYPrhl+rxoodzu1SIJ5LNIctRPYo47iIOHfR3DX4Dh1Yri9XSM/XZLM6t6oWdamm3NjGrPvtHq0+tHT1Ndz+eXqhtTOjbj4kHHZ+SmX6f2FDX9n6feGO4snzoDmGXR8VERnG700s0fyFPLe8F8sANf9eNb5c0Q6ykydoO1fCiPcK8251x6uoh/jLl3Px/JK2GgLR6piFj7Qq+zcuj5HnpEYUR4xl3OeL1yNbGU/NYkdLmEXmNsXa/1s/GBH7YfEBfDhjPS0lxThrbjbNpjyQnhJRiTkgWz6eGM3E+LRCnkL/y3cRPQn3Pos/ZJ937P1BLAwQUAAAACAC3QnhdxyLb98MFAAADEwAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbI1YW1PbRhT+Kx7P5BEsm6sz4JkGptM+dCaTTNtnAQJ7YluuJEr6Zkp8CzY4qTEYmxgz3NpMbCAU8A3+S6LV5Ym/kLMrWzZUXvUBWK32O/ud7+yec9DUCi+8Ev0cJzleh4Jhcdrpl6TIU5dLnPdzIVYc5iNcGN4s8kKIleBRWHKJEYFjFwgoFHR5GGbcFWIDYadvisw9F3xT/LIUDIS554JDXA6FWOGPZ1yQX5l2up3diReBJb9EJly+qQi7xL3kpJ8jAIBHl2lnIRDiwmKADzsEbnHa+Z376azbSyBkyS8BbkXsGzuwN3M8/wo//Lgw7WQwKS7IzUvYBgt/fudmuGAQmwIqv3WsOnu7YmT/uGv+eyIA8JtjRW6GD/4aWJD8085Jp2OBW2SXg9ILfuUHruPUGDE4zwdF8tuxYix2Tw5PuBnvyAS8n18WJT7UsQIEQoGw8Zd93VWlH+mxQXo6yJHHyAnGBjnaQY4aIhikicuzrMT6pgR+xSHg5WAWD7Ba4GMgjAP8UhJgPgAIyacn3umFf1HxVq4f68fxL9ESyqyiYlFu5L5E97STNyj5Xk+k1dN19eCdVq3Ao1Y5vW+lPYxnbIjxDrkZh3yzrrXbX6N/TrkkIIMNu+bhB0iYTDwmE88AJtrxqpI/QwcfzO1gF612jUqnsKOy34JtlHwdxQvyTVSrpO9bu8BW2U9oNaC9p24V1L8bAEGVj7BGr9TVYlVt5dHm9dfoqmkTxoYXqJpWkln0Pq3sremJDJ39iMl+ZAB7dH2hVqpa9bCz8e4bpVTWC1k1dw6y6gdxVGuhakVJ1YG3kqujt6fmGrldkm8aau4zeKtsZuXGIbgBK1EijlIZuZlR0im0UTYW04mOmkRHBwa8o4R8k9HW2ii5rxdgv6Lc3DBkhgUwiTaawA9klu/2lPQqLEabO0ALD+IZvRSFcOEFJD741GzmlaskxAEltyECODI7NXik0x0z6Y4NoKsW2lrqAmW2UGwNyKHNmtw8MkIMbNTVs/63mNxdzHwLMsuNuFwvw7zc2sURiB3RCY2bhMYHBRr8IyTUkyYEEUtSL3dovd3XEv+g63MQBpaBqCAPlhlOdq4O6qLDS0NCmEHZJKpfmdTNeVjZf6zpdCdMuhMD6CoXFaWUAkmAE9wPkLMjRvsvOHYOBuwr20dwtPC9ggnjWo8PjTBY3sItSsaVWq7zctwzPPaEzshrMoKML+IID5TxoRUCemYDIpG1wM3Y4OIxVK1b4GbpOK12qexsULx1M70EyxBT3kFxIAG1ctkGiM905aOVz3Y75hPok5XIszZA9XNTbZbV3KmydwQJDSUa2p2Zc9NGjjZyg5Fz6QfC3VeD3NR9+1O2pVB0OEUoOpAilB3wQblStq+MA4qqa0oqis4/mLWgW4eoQvVKJAzthULZjHpyZikUHU4Rig6kCGUNJL3JAx97hRSGVB+7qlo6SMcaNcDSQTqQ4iAdiFP3VUy7S0D+ZBxgwybUvTINQ5rh/l7FUgk6HOrSICXoQKMmWCphs+PjMgJKaGdrytYldEhQiYwmRq80YSHkVmhrUHEfl5r/9Ekou6HmyspW0kbLXg+BO3gatdsYmDUIWGpJh1OuDR1I0dKGMPSUpCmEplX9lAL+jyQyO0gbiXpdDQypVEkvbCkOHUi5cjY7bp0NunI2O2ahYYp2U+GbXltbX9e3L3HOLd6gWl1utvXEJv634PBEbmyQhocmVa+jgiH9auGG11IqO+DAO0kHQkOtJPMoe2ypFh37qG031epv1bFI0JH23UsbrSZ7Wk3SsxhJAJg8EQ23x8S+pXp0UxT16EBKbv9f5Mk9M13Atf4uZqYxG6F6TbHba3fjjVx/30o+uW+lLAWim6CkKTrQbPYtNbLG9gq8q+/jA/4w9BMrLAXCoiPILQKCGYbjKRjfWchY4iNkBAlwjpckPtR98nPsAifgJ6i4izwvmQ94K/O7l+8bUEsDBBQAAAAIALdCeF3NIMhK+gQAAOEVAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1slZh/T9tGGMffSuS/RxOH3yhEGrRom4aEWm37czLJQSwcO7PNsmqaVEaAgCikpTAKDDWsRahaA9symhBgbyZ3Me9iZwecNLlvIv5A3Jnv89zjD/fY93UkbZhzVoIQO/BTUtOtUSlh26mRYNCKJUhSsR4YKaLzv8wYZlKx+dScDVopkyhxLyipBcOh0EAwqai6FI1416bMaMSYtzVVJ1NmwJpPJhXz6RjRjPSoJEt3Fx6rswnbuxCMRlLKLHlC7G9SPIBPg36euJokuqUaesAkM6PS5/LIhDzohXiSb1WStprGAfdupg1jzp18GR+VQm5RRCMx282h8F8/knGiaW4qXsoPt1mlxqpuZPP4Lv2EB4DXN61YZNzQvlPjdmJUGpICcTKjzGv2YyP9Bbm9qf5GiQ8VW4lGTCMdMN27jUZi7sBdkgtV3aX0xDb5dZWvZEd/lmxlWiPSSEBKqhqxbEMnlvRZQEppiu5e/errqR65T/olErR5mW5QMMZ/+AL+KmF/lTBYZY48/TTek48hua3aGhEEjKOA+Dz53tAFEQ9RRNpDJ4h4hCJiih7j/0kSFwRNoCC+ca3Wwj5h1+uz6wUpJmUROqRmmU3ndJleHbFnC/Tju+rVgVP8o1qp0Owynzr5ExFWlCwcCvf3hAZ6ekMitChKVO8jJKa5YxHPVrnXL83c+nxufYhbWMQNqVmxQtdOqqUN598Mu8jR00uae0ELefam5BTO6NW2iBtKVuc2CLihKCE3JAbcWuVt3Pp9bv2IW6+IG1JXS1s3R7v0w3G1/KZ6uecUCrWL987xgggXylHHNQRwoSghLiQGuFrlbbgGfFwDCFefCBdS06U9WrlobsxqWVTZOErQuSVRlJAVrFHMqlXexmrQZzWIWPWLWCE1Z1WrZGqVFd6VLrcXu86zRbcfTzPVyke6dsj+2aaba7XKFjs8EDFEiTu3J4oSMoS1ixm2ytsYDvkMhxDDARFDpKaVVfbqv3p7su3Xzq9/O4U8zb6kL9drH65p9gw/3FDKzt2KooT0YNVieq3yNnrDPr1hRG9QRA+pb7t1a6G2uk6z+3zMdsosn+Ub8ub9Ont1zn7PsZ3XInooZef+RVFCerBqMb1WeRs9OdQ4LYYQvyERPyh3W/Vyl22cOM9zfMvx4we96rDlYJ7OHQvDhNigGnBr07eDazpmo3P25LAQHJLXn3e0dEzfFmt7mWppj67lb/Ll2n6BlZboczE+lK1zy8IwMT5YMsDXqm/H1/APMjpHT8qi0segvnb9lu4f1V8ftFykF8e371zv6SeEh1J17lgYJoaH1Aheq74dXsNAyNhBCC0E1PsvXpr7k27u1Fmyv1bY2jt3L3qnvA5N3NlNwCa+l53AtQOQXQ2F3HAUMrQUstBTQP0tOc9a0M0zpyg86sHwLm17Lx8B1QhYVychN6yEDL2ELDQTUE+Xl24WT9jBBTvMOGeLbLtYf+HyYx5bLdOVZbazUq2cCyl2dhewf+9lL3DhgGJXgyE3HIYMLYYs9BhQzxHe/HbiLKxzh+GcFtnuBjAZMEOXVr2XzYBqxKyr0ZAbTkOGVkMWeg2oZztntdVs/bHHDs/5/qP710JmnV0F7NZ72QqoRsywsQg2fRV0P3tOKuasqlsBjczwiNADHmnWvyJ6Y9tIeSO+cacN2zaSd7MEUeLEdGf8UTpjGLY/cZfyv+pG/wdQSwMEFAAAAAgAt0J4XXtxjhaPAwAAYBgAAA0AAAB4bC9zdHlsZXMueG1s7Vltb5swEP4riGrf1hFCQ8MUIrVISJO2qVL7YV+dYBJrBjMwXbJfP59NCLS5pOlWqY1KVGH7Xp7nzmcbq5NKrjm9XVIqrVXG8yq0l1IWnx2nmi9pRqpPoqC5kqSizIhU3XLhVEVJSVKBUcad4WDgOxlhuT2d5HUWZ7Ky5qLOZWh77ZBlXl+S0Hb9C9sy7iKR0NBeq+c8y86TxLacnQajvsHZx7OzwacBpu33tZXmB63qNOymk1TkfZIwoHyRjFr3hId2RDiblUybpSRjfG3Gh3pkLrgoLanyo9y7eqj6YxTcpgvJa3xlLBelIWBgjgObNY47yOViFtpx87wwfA9xFPvXl1dHI+oXpJ1x3qb9wjYD00lBpKRlHquOMdKjj2VN+25dqLQvSrJ2hyP76RaV4CwB0EXUjcmNvauRyeKskbA8oSuqagkqFfx3fP4jWjyIh/HoeDT9UimciTKhZZvEob0Zmk44TSXYl2yx1A0pCo0jpBQZtBJGFiInJssbs5653g1CWy71ajZzT2opNvXngNYG4qCyVjM8DuoqpZbqQWWjhwTUNFSy5pTzW/D1I20z5iqPq7SzXwxgt8jbpkpz0zRumg4AdN0Z512/l89zXLB7Ia9rFU+u+79qIelNSVO20v1VumXQc38RPMk/KQq+vuJskWfUxG+GbkqFM5cMYN2n05hOyMaXdU9Lyeaw4tXkaYJF69TiYv6TGgpLliQ0b9O4Sh9E0hwIpxHK6HRC8U8llM5KdLeBDLuBuDsDeQ7p3yUp7uhKtpvVIzrdlTvc8vEOJ/b/JPHACnwtlPzXRulpG/rLEDquqt72cn0/D15nKCdzHrxvwG9mA3aaz+zOx3zvU74dteBCG9rf4eLPO5/Ns5pxyfJdn/HKqSQzTvtelVZCU1JzedcKQ3vb/kYTVmdBq3UDwTZa2/ZXuPq4/vYKrcCai17UdNWNsHM1HDSPtngo6tz0H4tQKyNERCBEsVAaqJWxQ7FOMa4xHpcRogzHu0Vj3GqMWxm7naJI/1AsxCpQDxJyEHie76PpjaLdNCI0h74Pf4hDlCHYoFiAdmzm9xTAnrI5UBvoLO8tGzTkPSWKhrwn8yBCcgg2QYAUAIoFNuikoBUFJBAsKDXEyvNgnlGG6DLfIwoCVARFilSv72OJ8uGHzBe6iDwvCBARCBEanoeKYMHuEaE0gAgq8jxzkD44z5zNOeds/6cw/QtQSwMEFAAAAAgAt0J4XbdH64rAAAAAFgIAAAsAAABfcmVscy8ucmVsc52SS24CMQxArxJlX0ypxAIxrNiwQ4gLuInno5nEkWPE9PaN2MAgaBFL/56eLa8PNKB2HHPbpWzGMMRc2VY1rQCyaylgnnGiWCo1S0AtoTSQ0PXYECzm8yXILcNu1rdMc/xJ9AqR67pztGV3ChT1Afiuw5ojSkNa2XGAM0v/zdzPCtSana+s7PynNfCmzPP1IJCiR0VwLPSRpEyLdpSvPp7dvqTzpWNitHjf6P/z0KgUPfm/nTClidLXRQkmb7D5BVBLAwQUAAAACAC3Qnhdu/rlOvABAADLAwAADwAAAHhsL3dvcmtib29rLnhtbI2Tz2rbQBDGX0VdDLlFlpMIbCxDaWidUtrQhORo1tqxNXi1K3bHsZ0HaAMthfaUHN1ToNBe+kpu3LfoSkKOUpPS084f9Ptmvl11Z9pMhlpPvHkqle2YiCVEWcf3bZxAyu2uzkC53kiblJNLzdjXoxHGcKjjaQqK/FazGfoGJCfUyiaYWVbS/odlMwNc2ASAUlmiUo6K9brVZMfG83vdPDpDmNn7Rp56F2hxiBJpEbEilsC8FBWmeAkiYk3m2UTP+trgpVbE5UlstJQRC8rGGRjCeKt8kg90yoe2qMzPUQk9i1hr3/EWVRYcMG9WxOcoKHGFsNne1PqA44Qi1g5D9xHx4dvcoIiFTZeO0FgqRIoReUx4AU6vzKakn6MkMIec4IXR0wzVuJjEOeHXrCh8q05P8RQi9vv9x7vbD3dfP6+/L1dXX9bL23wl1z8S5XrkoDWzTAddwxyJEl9HrZbfVu9u1j9+/rr+VIO0/gFpbUEGsY4nGVINsHcPALPooxCgaoy9cs9qOQEjVCBeO9rDrBKYS5XuDjaO8SG3biSp82utJJ2tSaGTe9Db2TZp50njaSPoNF42grDr11Qelzw2qGhwiiTBbus9IuIkgr/4/sMNHSZ2jz4/iitr7R8EbfdkplI+c7U36pXmYvMaqr+h9wdQSwMEFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc82TOQ6DMBBFr2L5AAxLkiKCVGloIy5gwbCIxZZnosDtg6AASynSoKSy/lh+/xXj+IGd4kYPVDeGxNh3AyWyZjZXAMpr7BV52uAw35Ta9ornaCswKm9VhRD6/gXsniFv8Z4pssngN0Rdlk2Od50/exz4Axhe2rZUI7IUmbIVciJh7LYxwXIE3kyWIi0SadMikAJ+bRQ6RuEfGEWOUXSkEfHUIW06a3b6T0f28/wWt/olrkN3Uc6LBDj/4fYGUEsDBBQAAAAIALdCeF3b+86PJAEAAOkEAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbM1Uy07DMBD8lcjXKnEpEgfU9AJcoQd+wCSbxopf8m5L+vdsEhoJVFqqINFLrHhnZ8Y7spev+wCYtNY4zEVNFO6lxKIGqzDzARxXKh+tIv6NGxlU0agNyMV8ficL7wgcpdRxiNXyESq1NZQ8tbyN2rtcRDAokocB2GnlQoVgdKGI63Lnym8q6adCxp09BmsdcMYAkcijEn3pR4VD48sOYtQlJGsV6VlZhsnWSKS9AcxOcxxx6atKF1D6Ymu5JcMQQZVYA5A12UA6OyNNPGQYvjeTDfQ0JxUZuo4+IKcW4XK9QyxddxqYCCLpM4ccJZl78gmhS7yE8rfiPOF3H5s+E5T9Mn3MX3Me+S81srgWI7f/aeTN++avb163ZlZpNxqQ/Qu3+gBQSwECFAMUAAAACAC3QnhdRsdNSJUAAADNAAAAEAAAAAAAAAAAAAAAgAEAAAAAZG9jUHJvcHMvYXBwLnhtbFBLAQIUAxQAAAAIALdCeF2JOS5mzgAAAH4BAAARAAAAAAAAAAAAAACAAcMAAABkb2NQcm9wcy9jb3JlLnhtbFBLAQIUAxQAAAAIALdCeF0Y+kZUsAUAAFIbAAATAAAAAAAAAAAAAACAAcABAAB4bC90aGVtZS90aGVtZTEueG1sUEsBAhQDFAAAAAgAt0J4XVxaEOwVCgAAMy0AABgAAAAAAAAAAAAAAICBoQcAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUAxQAAAAIALdCeF3HItv3wwUAAAMTAAAYAAAAAAAAAAAAAACAgewRAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwECFAMUAAAACAC3QnhdzSDISvoEAADhFQAAGAAAAAAAAAAAAAAAgIHlFwAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sUEsBAhQDFAAAAAgAt0J4XXtxjhaPAwAAYBgAAA0AAAAAAAAAAAAAAIABFR0AAHhsL3N0eWxlcy54bWxQSwECFAMUAAAACAC3Qnhdt0frisAAAAAWAgAACwAAAAAAAAAAAAAAgAHPIAAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAC3Qnhdu/rlOvABAADLAwAADwAAAAAAAAAAAAAAgAG4IQAAeGwvd29ya2Jvb2sueG1sUEsBAhQDFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAAAAAAAAAAAAIAB1SMAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAt0J4Xdv7zo8kAQAA6QQAABMAAAAAAAAAAAAAAIABySQAAFtDb250ZW50X1R5cGVzXS54bWxQSwUGAAAAAAsACwDKAgAAHiYAAAAA"}',1,'',0,2,'2025-09-10 02:00:00.000000',2);
INSERT INTO "draft" VALUES('table_upload','581e0ed8438b1a9e4ce60ac5d40c391a','{"file":"表.xlsx","parameters":{"plan":"JLP-14"},"table":"milestones","upload":{"marks":{"plan":"JLP-14","table":"milestones"},"notes":[],"rows":[[2,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-06-30","key":"M1","project":"把握意识形态正确方向","reason":null,"title":"意识形态工作责任分工表","waiting":null,"weight":"3"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"意识形态工作责任分工表","weight":"1"},{}],[3,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-07-30","key":"M2","project":"把握意识形态正确方向","reason":null,"title":"活动与资源导向审核记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"活动与资源导向审核记录","weight":"1"},{}],[4,{"cancelled":"否","code":"D01.1.1-01","completion":null,"due_on":"2025-08-30","key":"M3","project":"把握意识形态正确方向","reason":null,"title":"专题学习会议纪要","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"专题学习会议纪要","weight":"1"},{}],[5,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-06-30","key":"M4","project":"落实党建工作责任制度","reason":null,"title":"党建工作责任书","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"党建工作责任书","weight":"1"},{}],[6,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-07-30","key":"M5","project":"落实党建工作责任制度","reason":null,"title":"党组织与党员考核评价办法及结果","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"党组织与党员考核评价办法及结果","weight":"1"},{}],[7,{"cancelled":"否","code":"D01.1.2-01","completion":null,"due_on":"2025-08-30","key":"M6","project":"落实党建工作责任制度","reason":null,"title":"廉政学习教育计划和签到记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"廉政学习教育计划和签到记录","weight":"1"},{}],[8,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-06-30","key":"M7","project":"党务业务全面深度融合","reason":null,"title":"党建品牌创建方案与验收材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"党建品牌创建方案与验收材料","weight":"1"},{}],[9,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-07-30","key":"M8","project":"党务业务全面深度融合","reason":null,"title":"评优推荐和表彰记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"评优推荐和表彰记录","weight":"1"},{}],[10,{"cancelled":"否","code":"D01.1.3-01","completion":null,"due_on":"2025-08-30","key":"M9","project":"党务业务全面深度融合","reason":null,"title":"党员带头的业务项目清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"党员带头的业务项目清单","weight":"1"},{}],[11,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-06-30","key":"M10","project":"领导群团组织开展工作","reason":null,"title":"群团组织年度工作计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"群团组织年度工作计划","weight":"1"},{}],[12,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-07-30","key":"M11","project":"领导群团组织开展工作","reason":null,"title":"党组织听取群团汇报的会议记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"党组织听取群团汇报的会议记录","weight":"1"},{}],[13,{"cancelled":"否","code":"D01.1.4-01","completion":null,"due_on":"2025-08-30","key":"M12","project":"领导群团组织开展工作","reason":null,"title":"群团活动台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"群团活动台账","weight":"1"},{}],[14,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-06-30","key":"M13","project":"统筹设置内部机构","reason":null,"title":"内部机构调整方案及批准文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"内部机构调整方案及批准文件","weight":"1"},{}],[15,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-07-30","key":"M14","project":"统筹设置内部机构","reason":null,"title":"部门职责说明书","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"部门职责说明书","weight":"1"},{}],[16,{"cancelled":"否","code":"D01.2-01","completion":null,"due_on":"2025-08-30","key":"M15","project":"统筹设置内部机构","reason":null,"title":"新版组织架构图","waiting":"2025-12-20","weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"新版组织架构图","weight":"1"},{}],[17,{"cancelled":"否","code":"D01.3.1-01","completion":null,"due_on":null,"key":"M16","project":"建立考核制度体系","reason":null,"title":"业务、党务、专技三套考核标准","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"业务、党务、专技三套考核标准","weight":"1"},{}],[18,{"cancelled":"否","code":"D01.3.1-01","completion":null,"due_on":null,"key":"M17","project":"建立考核制度体系","reason":null,"title":"人员聘用与岗位管理办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"人员聘用与岗位管理办法","weight":"1"},{}],[19,{"cancelled":"否","code":"D01.3.1-01","completion":null,"due_on":null,"key":"M18","project":"建立考核制度体系","reason":null,"title":"绩效考核及激励约束细则","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"绩效考核及激励约束细则","weight":"1"},{}],[20,{"cancelled":"否","code":"D01.3.1-01","completion":null,"due_on":null,"key":"M19","project":"建立考核制度体系","reason":null,"title":"分层分类分岗标准对照表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分层分类分岗标准对照表","weight":"1"},{}],[21,{"cancelled":"否","code":"D01.3.2-01","completion":null,"due_on":null,"key":"M20","project":"构建考核评价机制","reason":null,"title":"部门双轨考核评分表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"部门双轨考核评分表","weight":"1"},{}],[22,{"cancelled":"否","code":"D01.3.2-01","completion":null,"due_on":null,"key":"M21","project":"构建考核评价机制","reason":null,"title":"人员综合考评表（含群众测评）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"人员综合考评表（含群众测评）","weight":"1"},{}],[23,{"cancelled":"否","code":"D01.3.2-01","completion":null,"due_on":null,"key":"M22","project":"构建考核评价机制","reason":null,"title":"年度考核结果公示","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度考核结果公示","weight":"1"},{}],[24,{"cancelled":"否","code":"D01.4-01","completion":null,"due_on":null,"key":"M23","project":"强化应急管理机制","reason":null,"title":"应急组织架构和责任链","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"应急组织架构和责任链","weight":"1"},{}],[25,{"cancelled":"否","code":"D01.4-01","completion":null,"due_on":null,"key":"M24","project":"强化应急管理机制","reason":null,"title":"疫情防控、安全生产等专项预案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"疫情防控、安全生产等专项预案","weight":"1"},{}],[26,{"cancelled":"否","code":"D01.4-01","completion":null,"due_on":null,"key":"M25","project":"强化应急管理机制","reason":null,"title":"应急演练记录及整改清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"应急演练记录及整改清单","weight":"1"},{}],[27,{"cancelled":"否","code":"D01.5.1-01","completion":null,"due_on":null,"key":"M26","project":"形成制度框架体系","reason":null,"title":"“3+4+X”制度框架图谱","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“3+4+X”制度框架图谱","weight":"1"},{}],[28,{"cancelled":"否","code":"D01.5.1-01","completion":null,"due_on":null,"key":"M27","project":"形成制度框架体系","reason":null,"title":"岗位、聘用、绩效三项核心制度文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"岗位、聘用、绩效三项核心制度文本","weight":"1"},{}],[29,{"cancelled":"否","code":"D01.5.1-01","completion":null,"due_on":null,"key":"M28","project":"形成制度框架体系","reason":null,"title":"干部、绩效工资、竞聘、日常工作四项机制文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"干部、绩效工资、竞聘、日常工作四项机制文本","weight":"1"},{}],[30,{"cancelled":"否","code":"D01.5.1-01","completion":null,"due_on":null,"key":"M29","project":"形成制度框架体系","reason":null,"title":"X类规章目录及关联关系表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"X类规章目录及关联关系表","weight":"1"},{}],[31,{"cancelled":"否","code":"D01.5.2-01","completion":null,"due_on":null,"key":"M30","project":"健全法人治理结构","reason":null,"title":"理事会章程与权责清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"理事会章程与权责清单","weight":"1"},{}],[32,{"cancelled":"否","code":"D01.5.2-01","completion":null,"due_on":null,"key":"M31","project":"健全法人治理结构","reason":null,"title":"理事会会议记录与决议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"理事会会议记录与决议","weight":"1"},{}],[33,{"cancelled":"否","code":"D01.5.2-01","completion":null,"due_on":null,"key":"M32","project":"健全法人治理结构","reason":null,"title":"各利益方代表构成名单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"各利益方代表构成名单","weight":"1"},{}],[34,{"cancelled":"否","code":"D01.5.3-01","completion":null,"due_on":null,"key":"M33","project":"引入社会力量参与","reason":null,"title":"社会合作单位名录及协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"社会合作单位名录及协议","weight":"1"},{}],[35,{"cancelled":"否","code":"D01.5.3-01","completion":null,"due_on":null,"key":"M34","project":"引入社会力量参与","reason":null,"title":"第三方独立评估报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"第三方独立评估报告","weight":"1"},{}],[36,{"cancelled":"否","code":"D01.5.3-01","completion":null,"due_on":null,"key":"M35","project":"引入社会力量参与","reason":null,"title":"志愿服务管理制度","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"志愿服务管理制度","weight":"1"},{}],[37,{"cancelled":"否","code":"D01.5.3-01","completion":null,"due_on":null,"key":"M36","project":"引入社会力量参与","reason":null,"title":"志愿服务系统数据库平台（含招募、培训、记录、评价功能）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"志愿服务系统数据库平台（含招募、培训、记录、评价功能）","weight":"1"},{}],[38,{"cancelled":"否","code":"D02.1.1-01","completion":null,"due_on":"2025-06-30","key":"M37","project":"加强岗位培训工作","reason":null,"title":"继续教育学时认定管理办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"继续教育学时认定管理办法","weight":"1"},{}],[39,{"cancelled":"否","code":"D02.1.1-01","completion":null,"due_on":"2025-07-30","key":"M38","project":"加强岗位培训工作","reason":null,"title":"“镀金计划”年度课程表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"“镀金计划”年度课程表","weight":"1"},{}],[40,{"cancelled":"否","code":"D02.1.1-01","completion":null,"due_on":"2025-08-30","key":"M39","project":"加强岗位培训工作","reason":null,"title":"“五个一”完成情况记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"“五个一”完成情况记录","weight":"1"},{}],[41,{"cancelled":"否","code":"D02.1.1-01","completion":null,"due_on":"2025-09-30","key":"M40","project":"加强岗位培训工作","reason":null,"title":"馆际交流（交换、跟班、挂职）名单","waiting":"2025-12-20","weight":"1"},{"cancelled":"否","due_on":"2025-09-30","reason":"","title":"馆际交流（交换、跟班、挂职）名单","weight":"1"},{}],[42,{"cancelled":"否","code":"D02.1.2-01","completion":null,"due_on":"2025-06-30","key":"M41","project":"建设专业人才队伍","reason":null,"title":"人才需求与结构分析报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-06-30","reason":"","title":"人才需求与结构分析报告","weight":"1"},{}],[43,{"cancelled":"否","code":"D02.1.2-01","completion":null,"due_on":"2025-07-30","key":"M42","project":"建设专业人才队伍","reason":null,"title":"引进招聘计划及结果","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-07-30","reason":"","title":"引进招聘计划及结果","weight":"1"},{}],[44,{"cancelled":"否","code":"D02.1.2-01","completion":null,"due_on":"2025-08-30","key":"M43","project":"建设专业人才队伍","reason":null,"title":"人才扶持政策和经费安排","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"2025-08-30","reason":"","title":"人才扶持政策和经费安排","weight":"1"},{}],[45,{"cancelled":"否","code":"D02.2.1-01","completion":null,"due_on":null,"key":"M47","project":"强化锻炼管理干部","reason":null,"title":"“三项机制”实施办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“三项机制”实施办法","weight":"1"},{}],[46,{"cancelled":"否","code":"D02.2.1-01","completion":null,"due_on":null,"key":"M48","project":"强化锻炼管理干部","reason":null,"title":"干部培养锻炼计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"干部培养锻炼计划","weight":"1"},{}],[47,{"cancelled":"否","code":"D02.2.1-01","completion":null,"due_on":null,"key":"M49","project":"强化锻炼管理干部","reason":null,"title":"干部选拔与调整记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"干部选拔与调整记录","weight":"1"},{}],[48,{"cancelled":"否","code":"D02.2.2-01","completion":null,"due_on":null,"key":"M50","project":"积极培养储备干部","reason":null,"title":"储备干部培养机制文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"储备干部培养机制文件","weight":"1"},{}],[49,{"cancelled":"否","code":"D02.2.2-01","completion":null,"due_on":null,"key":"M51","project":"积极培养储备干部","reason":null,"title":"储备干部基础人员库（年龄、学历、专业）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"储备干部基础人员库（年龄、学历、专业）","weight":"1"},{}],[50,{"cancelled":"否","code":"D02.2.2-01","completion":null,"due_on":null,"key":"M52","project":"积极培养储备干部","reason":null,"title":"少儿与技术类干部引进培养清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"少儿与技术类干部引进培养清单","weight":"1"},{}],[51,{"cancelled":"否","code":"D03.1.1-01","completion":null,"due_on":null,"key":"M53","project":"完善馆藏资源体系建设","reason":null,"title":"馆藏发展委员会章程与会议记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆藏发展委员会章程与会议记录","weight":"1"},{}],[52,{"cancelled":"否","code":"D03.1.1-01","completion":null,"due_on":null,"key":"M54","project":"完善馆藏资源体系建设","reason":null,"title":"年度采购计划和结构分析","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度采购计划和结构分析","weight":"1"},{}],[53,{"cancelled":"否","code":"D03.1.1-01","completion":null,"due_on":null,"key":"M55","project":"完善馆藏资源体系建设","reason":null,"title":"地方文献征集目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"地方文献征集目录","weight":"1"},{}],[54,{"cancelled":"否","code":"D03.1.2-01","completion":null,"due_on":null,"key":"M56","project":"特色馆藏“文献+”建设","reason":null,"title":"特色专藏年度补充目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"特色专藏年度补充目录","weight":"1"},{}],[55,{"cancelled":"否","code":"D03.1.2-01","completion":null,"due_on":null,"key":"M57","project":"特色馆藏“文献+”建设","reason":null,"title":"主题馆藏建设计划（文旅、长江文化、南京学、少儿）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"主题馆藏建设计划（文旅、长江文化、南京学、少儿）","weight":"1"},{}],[56,{"cancelled":"否","code":"D03.1.2-01","completion":null,"due_on":null,"key":"M58","project":"特色馆藏“文献+”建设","reason":null,"title":"“文献+”与业务项目对接表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“文献+”与业务项目对接表","weight":"1"},{}],[57,{"cancelled":"否","code":"D03.2.1-01","completion":null,"due_on":null,"key":"M62","project":"增加馆藏数字资源采选","reason":null,"title":"数字资源评估指标与年度报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"数字资源评估指标与年度报告","weight":"1"},{}],[58,{"cancelled":"否","code":"D03.2.1-01","completion":null,"due_on":null,"key":"M63","project":"增加馆藏数字资源采选","reason":null,"title":"年度采购及联采计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度采购及联采计划","weight":"1"},{}],[59,{"cancelled":"否","code":"D03.2.1-01","completion":null,"due_on":null,"key":"M64","project":"增加馆藏数字资源采选","reason":null,"title":"“阅汇点”推广活动记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“阅汇点”推广活动记录","weight":"1"},{}],[60,{"cancelled":"否","code":"D03.2.1-01","completion":null,"due_on":null,"key":"M65","project":"增加馆藏数字资源采选","reason":null,"title":"第三空间合作协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"第三空间合作协议","weight":"1"},{}],[61,{"cancelled":"否","code":"D03.2.2-01","completion":null,"due_on":null,"key":"M66","project":"扩充南京地方特色数据库","reason":null,"title":"“南京名胜数据库”上线（文字、图片、音视频）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“南京名胜数据库”上线（文字、图片、音视频）","weight":"1"},{}],[62,{"cancelled":"否","code":"D03.2.2-01","completion":null,"due_on":null,"key":"M67","project":"扩充南京地方特色数据库","reason":null,"title":"“南京学”文献服务阵地","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“南京学”文献服务阵地","weight":"1"},{}],[63,{"cancelled":"否","code":"D03.2.2-01","completion":null,"due_on":null,"key":"M68","project":"扩充南京地方特色数据库","reason":null,"title":"长江文化专题资源目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"长江文化专题资源目录","weight":"1"},{}],[64,{"cancelled":"否","code":"D03.2.2-01","completion":null,"due_on":null,"key":"M69","project":"扩充南京地方特色数据库","reason":null,"title":"景区数字阅读机布点表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"景区数字阅读机布点表","weight":"1"},{}],[65,{"cancelled":"否","code":"D03.2.3-01","completion":null,"due_on":null,"key":"M70","project":"加大自建数字资源力度","reason":null,"title":"微视频与慕课节目目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"微视频与慕课节目目录","weight":"1"},{}],[66,{"cancelled":"否","code":"D03.2.3-01","completion":null,"due_on":null,"key":"M71","project":"加大自建数字资源力度","reason":null,"title":"全市数字资源建设标准文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全市数字资源建设标准文本","weight":"1"},{}],[67,{"cancelled":"否","code":"D03.2.3-01","completion":null,"due_on":null,"key":"M72","project":"加大自建数字资源力度","reason":null,"title":"“阅美四季”主题数据库及展示页","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“阅美四季”主题数据库及展示页","weight":"1"},{}],[68,{"cancelled":"否","code":"D03.2.3-01","completion":null,"due_on":null,"key":"M73","project":"加大自建数字资源力度","reason":null,"title":"国家项目申报与验收材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国家项目申报与验收材料","weight":"1"},{}],[69,{"cancelled":"否","code":"D03.3.1-01","completion":null,"due_on":null,"key":"M74","project":"加强古籍数字化及平台建设","reason":null,"title":"古籍数字资源管理平台上线","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"古籍数字资源管理平台上线","weight":"1"},{}],[70,{"cancelled":"否","code":"D03.3.1-01","completion":null,"due_on":null,"key":"M75","project":"加强古籍数字化及平台建设","reason":null,"title":"南京历代文学专栏（书名、版本、作者、全文）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"南京历代文学专栏（书名、版本、作者、全文）","weight":"1"},{}],[71,{"cancelled":"否","code":"D03.3.1-01","completion":null,"due_on":null,"key":"M76","project":"加强古籍数字化及平台建设","reason":null,"title":"区馆特藏接入清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"区馆特藏接入清单","weight":"1"},{}],[72,{"cancelled":"否","code":"D03.3.2-01","completion":null,"due_on":null,"key":"M77","project":"加强对古籍、近现代文献、地方文献的保护利用","reason":null,"title":"古籍修复计划与修复档案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"古籍修复计划与修复档案","weight":"1"},{}],[73,{"cancelled":"否","code":"D03.3.2-01","completion":null,"due_on":null,"key":"M78","project":"加强对古籍、近现代文献、地方文献的保护利用","reason":null,"title":"典籍类文化产品清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"典籍类文化产品清单","weight":"1"},{}],[74,{"cancelled":"否","code":"D03.3.2-01","completion":null,"due_on":null,"key":"M79","project":"加强对古籍、近现代文献、地方文献的保护利用","reason":null,"title":"地方人物事件专题成果","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"地方人物事件专题成果","weight":"1"},{}],[75,{"cancelled":"否","code":"D03.3.2-01","completion":null,"due_on":null,"key":"M80","project":"加强对古籍、近现代文献、地方文献的保护利用","reason":null,"title":"地方文化品牌或公共空间方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"地方文化品牌或公共空间方案","weight":"1"},{}],[76,{"cancelled":"否","code":"D03.3.3-01","completion":null,"due_on":null,"key":"M81","project":"加强灰色文献、口述史、馆史等搜集研究","reason":null,"title":"捐赠渠道与接收登记册","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"捐赠渠道与接收登记册","weight":"1"},{}],[77,{"cancelled":"否","code":"D03.3.3-01","completion":null,"due_on":null,"key":"M82","project":"加强灰色文献、口述史、馆史等搜集研究","reason":null,"title":"灰色文献目录及数字化清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"灰色文献目录及数字化清单","weight":"1"},{}],[78,{"cancelled":"否","code":"D03.3.3-01","completion":null,"due_on":null,"key":"M83","project":"加强灰色文献、口述史、馆史等搜集研究","reason":null,"title":"口述史访谈录音与文稿","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"口述史访谈录音与文稿","weight":"1"},{}],[79,{"cancelled":"否","code":"D03.3.3-01","completion":null,"due_on":null,"key":"M84","project":"加强灰色文献、口述史、馆史等搜集研究","reason":null,"title":"馆史陈列二期筹备资料目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆史陈列二期筹备资料目录","weight":"1"},{}],[80,{"cancelled":"否","code":"D04.1.1-01","completion":null,"due_on":null,"key":"M85","project":"完善文献专业化管理和保障布局","reason":null,"title":"文献配置、典藏、下架、处置等制度文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文献配置、典藏、下架、处置等制度文本","weight":"1"},{}],[81,{"cancelled":"否","code":"D04.1.1-01","completion":null,"due_on":null,"key":"M86","project":"完善文献专业化管理和保障布局","reason":null,"title":"自助及智能设备部署清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"自助及智能设备部署清单","weight":"1"},{}],[82,{"cancelled":"否","code":"D04.1.1-01","completion":null,"due_on":null,"key":"M87","project":"完善文献专业化管理和保障布局","reason":null,"title":"馆藏评估报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆藏评估报告","weight":"1"},{}],[83,{"cancelled":"否","code":"D04.1.2-01","completion":null,"due_on":null,"key":"M88","project":"加强主题性分类阅读指导和服务","reason":null,"title":"读者行为数据分析报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者行为数据分析报告","weight":"1"},{}],[84,{"cancelled":"否","code":"D04.1.2-01","completion":null,"due_on":null,"key":"M89","project":"加强主题性分类阅读指导和服务","reason":null,"title":"主题书展与线上荐书栏目","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"主题书展与线上荐书栏目","weight":"1"},{}],[85,{"cancelled":"否","code":"D04.1.2-01","completion":null,"due_on":null,"key":"M90","project":"加强主题性分类阅读指导和服务","reason":null,"title":"阅读辅导产品目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"阅读辅导产品目录","weight":"1"},{}],[86,{"cancelled":"否","code":"D04.1.3-01","completion":null,"due_on":null,"key":"M91","project":"构建多层次的参考咨询服务体系","reason":null,"title":"本馆参考咨询平台","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"本馆参考咨询平台","weight":"1"},{}],[87,{"cancelled":"否","code":"D04.1.3-01","completion":null,"due_on":null,"key":"M92","project":"构建多层次的参考咨询服务体系","reason":null,"title":"分类服务产品目录（公众、政府、科研、教育、企业）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分类服务产品目录（公众、政府、科研、教育、企业）","weight":"1"},{}],[88,{"cancelled":"否","code":"D04.1.3-01","completion":null,"due_on":null,"key":"M93","project":"构建多层次的参考咨询服务体系","reason":null,"title":"决策支持与查新报告存档","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"决策支持与查新报告存档","weight":"1"},{}],[89,{"cancelled":"否","code":"D04.1.4-01","completion":null,"due_on":null,"key":"M94","project":"注重读者信息素养能力培养提升","reason":null,"title":"信息素养课程体系","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"信息素养课程体系","weight":"1"},{}],[90,{"cancelled":"否","code":"D04.1.4-01","completion":null,"due_on":null,"key":"M95","project":"注重读者信息素养能力培养提升","reason":null,"title":"读者手册","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者手册","weight":"1"},{}],[91,{"cancelled":"否","code":"D04.1.4-01","completion":null,"due_on":null,"key":"M96","project":"注重读者信息素养能力培养提升","reason":null,"title":"讲座培训与新媒体项目计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"讲座培训与新媒体项目计划","weight":"1"},{}],[92,{"cancelled":"否","code":"D04.1.4-01","completion":null,"due_on":null,"key":"M97","project":"注重读者信息素养能力培养提升","reason":null,"title":"咨询馆员培训记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"咨询馆员培训记录","weight":"1"},{}],[93,{"cancelled":"否","code":"D04.2.1-01","completion":null,"due_on":null,"key":"M98","project":"强化“阅美四季”品牌，深化多元拓展服务","reason":null,"title":"“阅美”品牌架构与定位说明","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“阅美”品牌架构与定位说明","weight":"1"},{}],[94,{"cancelled":"否","code":"D04.2.1-01","completion":null,"due_on":null,"key":"M99","project":"强化“阅美四季”品牌，深化多元拓展服务","reason":null,"title":"统一形象识别手册","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"统一形象识别手册","weight":"1"},{}],[95,{"cancelled":"否","code":"D04.2.1-01","completion":null,"due_on":null,"key":"M100","project":"强化“阅美四季”品牌，深化多元拓展服务","reason":null,"title":"全年分众活动日历","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全年分众活动日历","weight":"1"},{}],[96,{"cancelled":"否","code":"D04.2.1-01","completion":null,"due_on":null,"key":"M101","project":"强化“阅美四季”品牌，深化多元拓展服务","reason":null,"title":"面向特殊人群与少儿的专项计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"面向特殊人群与少儿的专项计划","weight":"1"},{}],[97,{"cancelled":"否","code":"D04.2.2-01","completion":null,"due_on":null,"key":"M102","project":"聚力“阅美分享团”，打造阅读宣讲体系","reason":null,"title":"分享团章程及分享人名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分享团章程及分享人名录","weight":"1"},{}],[98,{"cancelled":"否","code":"D04.2.2-01","completion":null,"due_on":null,"key":"M103","project":"聚力“阅美分享团”，打造阅读宣讲体系","reason":null,"title":"市、区、街道、社区宣讲点清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"市、区、街道、社区宣讲点清单","weight":"1"},{}],[99,{"cancelled":"否","code":"D04.2.2-01","completion":null,"due_on":null,"key":"M104","project":"聚力“阅美分享团”，打造阅读宣讲体系","reason":null,"title":"宣讲课程目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"宣讲课程目录","weight":"1"},{}],[100,{"cancelled":"否","code":"D04.2.2-01","completion":null,"due_on":null,"key":"M105","project":"聚力“阅美分享团”，打造阅读宣讲体系","reason":null,"title":"向都市圈和友好单位推广的记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"向都市圈和友好单位推广的记录","weight":"1"},{}],[101,{"cancelled":"否","code":"D04.2.3-01","completion":null,"due_on":null,"key":"M106","project":"拓展多元社会合作，增强品牌影响效应","reason":null,"title":"合作流程与联动机制文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"合作流程与联动机制文件","weight":"1"},{}],[102,{"cancelled":"否","code":"D04.2.3-01","completion":null,"due_on":null,"key":"M107","project":"拓展多元社会合作，增强品牌影响效应","reason":null,"title":"合作单位名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"合作单位名录","weight":"1"},{}],[103,{"cancelled":"否","code":"D04.2.3-01","completion":null,"due_on":null,"key":"M108","project":"拓展多元社会合作，增强品牌影响效应","reason":null,"title":"读者节等市区联动方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者节等市区联动方案","weight":"1"},{}],[104,{"cancelled":"否","code":"D04.2.3-01","completion":null,"due_on":null,"key":"M109","project":"拓展多元社会合作，增强品牌影响效应","reason":null,"title":"分会场与宣传矩阵记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分会场与宣传矩阵记录","weight":"1"},{}],[105,{"cancelled":"否","code":"D04.2.4-01","completion":null,"due_on":null,"key":"M110","project":"加强现代科技赋能，推进线上阅读推广","reason":null,"title":"线上线下融合活动方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"线上线下融合活动方案","weight":"1"},{}],[106,{"cancelled":"否","code":"D04.2.4-01","completion":null,"due_on":null,"key":"M111","project":"加强现代科技赋能，推进线上阅读推广","reason":null,"title":"短视频与直播节目清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"短视频与直播节目清单","weight":"1"},{}],[107,{"cancelled":"否","code":"D04.2.4-01","completion":null,"due_on":null,"key":"M112","project":"加强现代科技赋能，推进线上阅读推广","reason":null,"title":"活动音视频归档目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"活动音视频归档目录","weight":"1"},{}],[108,{"cancelled":"否","code":"D04.2.4-01","completion":null,"due_on":null,"key":"M113","project":"加强现代科技赋能，推进线上阅读推广","reason":null,"title":"二次宣传发布记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"二次宣传发布记录","weight":"1"},{}],[109,{"cancelled":"否","code":"D04.3.1-01","completion":null,"due_on":null,"key":"M114","project":"加强全市少儿阅读服务体系建设","reason":null,"title":"同类城市及各区少儿馆调研报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"同类城市及各区少儿馆调研报告","weight":"1"},{}],[110,{"cancelled":"否","code":"D04.3.1-01","completion":null,"due_on":null,"key":"M115","project":"加强全市少儿阅读服务体系建设","reason":null,"title":"100个少儿图书室（阅读空间）名录与验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"100个少儿图书室（阅读空间）名录与验收","weight":"1"},{}],[111,{"cancelled":"否","code":"D04.3.1-01","completion":null,"due_on":null,"key":"M116","project":"加强全市少儿阅读服务体系建设","reason":null,"title":"运维指导规范","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"运维指导规范","weight":"1"},{}],[112,{"cancelled":"否","code":"D04.3.1-01","completion":null,"due_on":null,"key":"M117","project":"加强全市少儿阅读服务体系建设","reason":null,"title":"国内及长三角少儿馆合作记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国内及长三角少儿馆合作记录","weight":"1"},{}],[113,{"cancelled":"否","code":"D04.3.2-01","completion":null,"due_on":null,"key":"M121","project":"提升公共图书馆基础服务效能","reason":null,"title":"“书服到家”与“你选书 我买单”运行台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“书服到家”与“你选书 我买单”运行台账","weight":"1"},{}],[114,{"cancelled":"否","code":"D04.3.2-01","completion":null,"due_on":null,"key":"M122","project":"提升公共图书馆基础服务效能","reason":null,"title":"全市免押金办证实施方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全市免押金办证实施方案","weight":"1"},{}],[115,{"cancelled":"否","code":"D04.3.2-01","completion":null,"due_on":null,"key":"M123","project":"提升公共图书馆基础服务效能","reason":null,"title":"“一码通”借阅功能验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“一码通”借阅功能验收","weight":"1"},{}],[116,{"cancelled":"否","code":"D04.3.2-01","completion":null,"due_on":null,"key":"M124","project":"提升公共图书馆基础服务效能","reason":null,"title":"社区分馆图书配置调整清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"社区分馆图书配置调整清单","weight":"1"},{}],[117,{"cancelled":"否","code":"D04.3.3-01","completion":null,"due_on":null,"key":"M125","project":"促进优质阅读资源向基层延伸","reason":null,"title":"公益文化服务菜单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"公益文化服务菜单","weight":"1"},{}],[118,{"cancelled":"否","code":"D04.3.3-01","completion":null,"due_on":null,"key":"M126","project":"促进优质阅读资源向基层延伸","reason":null,"title":"基层点单与配送记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"基层点单与配送记录","weight":"1"},{}],[119,{"cancelled":"否","code":"D04.3.3-01","completion":null,"due_on":null,"key":"M127","project":"促进优质阅读资源向基层延伸","reason":null,"title":"现场会参与材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"现场会参与材料","weight":"1"},{}],[120,{"cancelled":"否","code":"D04.3.4-01","completion":null,"due_on":null,"key":"M128","project":"推进公共文化服务保障全覆盖","reason":null,"title":"特殊群体服务项目清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"特殊群体服务项目清单","weight":"1"},{}],[121,{"cancelled":"否","code":"D04.3.4-01","completion":null,"due_on":null,"key":"M129","project":"推进公共文化服务保障全覆盖","reason":null,"title":"分群体活动记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分群体活动记录","weight":"1"},{}],[122,{"cancelled":"否","code":"D04.3.4-01","completion":null,"due_on":null,"key":"M130","project":"推进公共文化服务保障全覆盖","reason":null,"title":"“春风行动”配合工作总结","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“春风行动”配合工作总结","weight":"1"},{}],[123,{"cancelled":"否","code":"D05.1.1-01","completion":null,"due_on":null,"key":"M131","project":"发挥公共图书馆全民阅读主阵地作用","reason":null,"title":"年度品牌主题与内容统筹表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度品牌主题与内容统筹表","weight":"1"},{}],[124,{"cancelled":"否","code":"D05.1.1-01","completion":null,"due_on":null,"key":"M132","project":"发挥公共图书馆全民阅读主阵地作用","reason":null,"title":"系列品牌活动方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"系列品牌活动方案","weight":"1"},{}],[125,{"cancelled":"否","code":"D05.1.1-01","completion":null,"due_on":null,"key":"M133","project":"发挥公共图书馆全民阅读主阵地作用","reason":null,"title":"联盟馆与高校馆合作记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"联盟馆与高校馆合作记录","weight":"1"},{}],[126,{"cancelled":"否","code":"D05.1.2-01","completion":null,"due_on":null,"key":"M134","project":"加强社会合作与阅读推广资源共享","reason":null,"title":"与阅读办、促进会的对接记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与阅读办、促进会的对接记录","weight":"1"},{}],[127,{"cancelled":"否","code":"D05.1.2-01","completion":null,"due_on":null,"key":"M135","project":"加强社会合作与阅读推广资源共享","reason":null,"title":"联办承办活动清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"联办承办活动清单","weight":"1"},{}],[128,{"cancelled":"否","code":"D05.1.2-01","completion":null,"due_on":null,"key":"M136","project":"加强社会合作与阅读推广资源共享","reason":null,"title":"专家与志愿者资源库","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"专家与志愿者资源库","weight":"1"},{}],[129,{"cancelled":"否","code":"D05.2.1-01","completion":null,"due_on":null,"key":"M137","project":"对南京地方文献佳作进行整理研究","reason":null,"title":"南京文学经典书目与研究成果","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"南京文学经典书目与研究成果","weight":"1"},{}],[130,{"cancelled":"否","code":"D05.2.1-01","completion":null,"due_on":null,"key":"M138","project":"对南京地方文献佳作进行整理研究","reason":null,"title":"线上线下推介活动方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"线上线下推介活动方案","weight":"1"},{}],[131,{"cancelled":"否","code":"D05.2.1-01","completion":null,"due_on":null,"key":"M139","project":"对南京地方文献佳作进行整理研究","reason":null,"title":"活动记录与传播数据","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"活动记录与传播数据","weight":"1"},{}],[132,{"cancelled":"否","code":"D05.2.2-01","completion":null,"due_on":null,"key":"M140","project":"与南京籍、常驻南京作家开展深入合作","reason":null,"title":"作家专家库","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"作家专家库","weight":"1"},{}],[133,{"cancelled":"否","code":"D05.2.2-01","completion":null,"due_on":null,"key":"M141","project":"与南京籍、常驻南京作家开展深入合作","reason":null,"title":"与文联、作协等单位的合作协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与文联、作协等单位的合作协议","weight":"1"},{}],[134,{"cancelled":"否","code":"D05.2.2-01","completion":null,"due_on":null,"key":"M142","project":"与南京籍、常驻南京作家开展深入合作","reason":null,"title":"作家主题活动计划与记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"作家主题活动计划与记录","weight":"1"},{}],[135,{"cancelled":"否","code":"D05.2.3-01","completion":null,"due_on":null,"key":"M143","project":"挖掘和培育馆员、读者的文学创作潜力","reason":null,"title":"文学笔杆队伍名单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文学笔杆队伍名单","weight":"1"},{}],[136,{"cancelled":"否","code":"D05.2.3-01","completion":null,"due_on":null,"key":"M144","project":"挖掘和培育馆员、读者的文学创作潜力","reason":null,"title":"馆员读者作品集","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆员读者作品集","weight":"1"},{}],[137,{"cancelled":"否","code":"D05.2.3-01","completion":null,"due_on":null,"key":"M145","project":"挖掘和培育馆员、读者的文学创作潜力","reason":null,"title":"创作分享与展示活动记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"创作分享与展示活动记录","weight":"1"},{}],[138,{"cancelled":"否","code":"D05.2.4-01","completion":null,"due_on":null,"key":"M146","project":"积极组织并参与“文学之都”相关社会活动","reason":null,"title":"文都之窗阅览室主题活动计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文都之窗阅览室主题活动计划","weight":"1"},{}],[139,{"cancelled":"否","code":"D05.2.4-01","completion":null,"due_on":null,"key":"M147","project":"积极组织并参与“文学之都”相关社会活动","reason":null,"title":"与促进会、促进中心的合作协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与促进会、促进中心的合作协议","weight":"1"},{}],[140,{"cancelled":"否","code":"D05.2.4-01","completion":null,"due_on":null,"key":"M148","project":"积极组织并参与“文学之都”相关社会活动","reason":null,"title":"承办及参与活动清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"承办及参与活动清单","weight":"1"},{}],[141,{"cancelled":"否","code":"D06.1.1-01","completion":null,"due_on":null,"key":"M149","project":"全面贯通宣传工作渠道","reason":null,"title":"宣传管理制度（含预报审核、备案、统计、考核流程）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"宣传管理制度（含预报审核、备案、统计、考核流程）","weight":"1"},{}],[142,{"cancelled":"否","code":"D06.1.1-01","completion":null,"due_on":null,"key":"M150","project":"全面贯通宣传工作渠道","reason":null,"title":"宣传稿件台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"宣传稿件台账","weight":"1"},{}],[143,{"cancelled":"否","code":"D06.1.1-01","completion":null,"due_on":null,"key":"M151","project":"全面贯通宣传工作渠道","reason":null,"title":"馆员宣传激励办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆员宣传激励办法","weight":"1"},{}],[144,{"cancelled":"否","code":"D06.1.1-01","completion":null,"due_on":null,"key":"M152","project":"全面贯通宣传工作渠道","reason":null,"title":"全市宣传口径统筹方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全市宣传口径统筹方案","weight":"1"},{}],[145,{"cancelled":"否","code":"D06.1.2-01","completion":null,"due_on":null,"key":"M153","project":"统筹线上线下宣传阵地","reason":null,"title":"全媒体阵地清单与发布计划","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全媒体阵地清单与发布计划","weight":"1"},{}],[146,{"cancelled":"否","code":"D06.1.2-01","completion":null,"due_on":null,"key":"M154","project":"统筹线上线下宣传阵地","reason":null,"title":"新型宣传方式引入方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"新型宣传方式引入方案","weight":"1"},{}],[147,{"cancelled":"否","code":"D06.1.2-01","completion":null,"due_on":null,"key":"M155","project":"统筹线上线下宣传阵地","reason":null,"title":"跨地域联动宣传记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"跨地域联动宣传记录","weight":"1"},{}],[148,{"cancelled":"否","code":"D06.1.3-01","completion":null,"due_on":null,"key":"M156","project":"拓展新老媒体合作范围","reason":null,"title":"分级媒体联络名录（中央级、省级、行业）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"分级媒体联络名录（中央级、省级、行业）","weight":"1"},{}],[149,{"cancelled":"否","code":"D06.1.3-01","completion":null,"due_on":null,"key":"M157","project":"拓展新老媒体合作范围","reason":null,"title":"重大新闻报道台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"重大新闻报道台账","weight":"1"},{}],[150,{"cancelled":"否","code":"D06.1.3-01","completion":null,"due_on":null,"key":"M158","project":"拓展新老媒体合作范围","reason":null,"title":"新媒体多媒体作品集","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"新媒体多媒体作品集","weight":"1"},{}],[151,{"cancelled":"否","code":"D06.1.4-01","completion":null,"due_on":null,"key":"M159","project":"着力探索网站创新发展","reason":null,"title":"网站改版方案及上线验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"网站改版方案及上线验收","weight":"1"},{}],[152,{"cancelled":"否","code":"D06.1.4-01","completion":null,"due_on":null,"key":"M160","project":"着力探索网站创新发展","reason":null,"title":"年轻化宣传栏目","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年轻化宣传栏目","weight":"1"},{}],[153,{"cancelled":"否","code":"D06.1.4-01","completion":null,"due_on":null,"key":"M161","project":"着力探索网站创新发展","reason":null,"title":"部门话题策划记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"部门话题策划记录","weight":"1"},{}],[154,{"cancelled":"否","code":"D06.2.1-01","completion":null,"due_on":null,"key":"M162","project":"探索营销模式","reason":null,"title":"营销规划文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"营销规划文本","weight":"1"},{}],[155,{"cancelled":"否","code":"D06.2.1-01","completion":null,"due_on":null,"key":"M163","project":"探索营销模式","reason":null,"title":"读者调查报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者调查报告","weight":"1"},{}],[156,{"cancelled":"否","code":"D06.2.1-01","completion":null,"due_on":null,"key":"M164","project":"探索营销模式","reason":null,"title":"营销案例绩效评估报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"营销案例绩效评估报告","weight":"1"},{}],[157,{"cancelled":"否","code":"D06.2.2-01","completion":null,"due_on":null,"key":"M165","project":"打造营销亮点","reason":null,"title":"大型活动策划方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"大型活动策划方案","weight":"1"},{}],[158,{"cancelled":"否","code":"D06.2.2-01","completion":null,"due_on":null,"key":"M166","project":"打造营销亮点","reason":null,"title":"原有业务二次开发项目清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"原有业务二次开发项目清单","weight":"1"},{}],[159,{"cancelled":"否","code":"D06.2.2-01","completion":null,"due_on":null,"key":"M167","project":"打造营销亮点","reason":null,"title":"国际营销奖申报材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国际营销奖申报材料","weight":"1"},{}],[160,{"cancelled":"否","code":"D07.1-01","completion":null,"due_on":null,"key":"M172","project":"促进文旅资源双向融合","reason":null,"title":"文旅融合阅读实践基地名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文旅融合阅读实践基地名录","weight":"1"},{}],[161,{"cancelled":"否","code":"D07.1-01","completion":null,"due_on":null,"key":"M173","project":"促进文旅资源双向融合","reason":null,"title":"文旅阅读空间配置方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文旅阅读空间配置方案","weight":"1"},{}],[162,{"cancelled":"否","code":"D07.1-01","completion":null,"due_on":null,"key":"M174","project":"促进文旅资源双向融合","reason":null,"title":"面向游客的设施与品牌清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"面向游客的设施与品牌清单","weight":"1"},{}],[163,{"cancelled":"否","code":"D07.2-01","completion":null,"due_on":null,"key":"M175","project":"开辟特色文献开发业务","reason":null,"title":"定题咨询协议和报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"定题咨询协议和报告","weight":"1"},{}],[164,{"cancelled":"否","code":"D07.2-01","completion":null,"due_on":null,"key":"M176","project":"开辟特色文献开发业务","reason":null,"title":"旅游专题二次文献汇编","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"旅游专题二次文献汇编","weight":"1"},{}],[165,{"cancelled":"否","code":"D07.2-01","completion":null,"due_on":null,"key":"M177","project":"开辟特色文献开发业务","reason":null,"title":"旅游特色数据库","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"旅游特色数据库","weight":"1"},{}],[166,{"cancelled":"否","code":"D07.2-01","completion":null,"due_on":null,"key":"M178","project":"开辟特色文献开发业务","reason":null,"title":"景区文化读物入藏目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"景区文化读物入藏目录","weight":"1"},{}],[167,{"cancelled":"否","code":"D07.3-01","completion":null,"due_on":null,"key":"M179","project":"打造特色文旅服务产品","reason":null,"title":"文旅文创产品清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文旅文创产品清单","weight":"1"},{}],[168,{"cancelled":"否","code":"D07.3-01","completion":null,"due_on":null,"key":"M180","project":"打造特色文旅服务产品","reason":null,"title":"品牌联名合作协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"品牌联名合作协议","weight":"1"},{}],[169,{"cancelled":"否","code":"D07.3-01","completion":null,"due_on":null,"key":"M181","project":"打造特色文旅服务产品","reason":null,"title":"产品展示推广记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"产品展示推广记录","weight":"1"},{}],[170,{"cancelled":"否","code":"D07.4-01","completion":null,"due_on":null,"key":"M182","project":"推动文旅空间体系建设","reason":null,"title":"景区选点调研报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"景区选点调研报告","weight":"1"},{}],[171,{"cancelled":"否","code":"D07.4-01","completion":null,"due_on":null,"key":"M183","project":"推动文旅空间体系建设","reason":null,"title":"24小时文旅阅读空间建成清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"24小时文旅阅读空间建成清单","weight":"1"},{}],[172,{"cancelled":"否","code":"D07.4-01","completion":null,"due_on":null,"key":"M184","project":"推动文旅空间体系建设","reason":null,"title":"南京文旅资源数据库","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"南京文旅资源数据库","weight":"1"},{}],[173,{"cancelled":"否","code":"D07.4-01","completion":null,"due_on":null,"key":"M185","project":"推动文旅空间体系建设","reason":null,"title":"文旅小程序上线","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文旅小程序上线","weight":"1"},{}],[174,{"cancelled":"否","code":"D08.1-01","completion":null,"due_on":null,"key":"M186","project":"建设主题型文献空间，完善图书馆服务体系建设","reason":null,"title":"文献流转规则","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文献流转规则","weight":"1"},{}],[175,{"cancelled":"否","code":"D08.1-01","completion":null,"due_on":null,"key":"M187","project":"建设主题型文献空间，完善图书馆服务体系建设","reason":null,"title":"用户画像与网点布局分析","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"用户画像与网点布局分析","weight":"1"},{}],[176,{"cancelled":"否","code":"D08.1-01","completion":null,"due_on":null,"key":"M188","project":"建设主题型文献空间，完善图书馆服务体系建设","reason":null,"title":"主题分馆及阅读空间名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"主题分馆及阅读空间名录","weight":"1"},{}],[177,{"cancelled":"否","code":"D08.1-01","completion":null,"due_on":null,"key":"M189","project":"建设主题型文献空间，完善图书馆服务体系建设","reason":null,"title":"24小时自助设备布点表","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"24小时自助设备布点表","weight":"1"},{}],[178,{"cancelled":"否","code":"D08.2-01","completion":null,"due_on":null,"key":"M190","project":"建设共享型公共空间，满足读者个性化服务","reason":null,"title":"公共空间使用政策","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"公共空间使用政策","weight":"1"},{}],[179,{"cancelled":"否","code":"D08.2-01","completion":null,"due_on":null,"key":"M191","project":"建设共享型公共空间，满足读者个性化服务","reason":null,"title":"预约办公间及预约功能","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"预约办公间及预约功能","weight":"1"},{}],[180,{"cancelled":"否","code":"D08.2-01","completion":null,"due_on":null,"key":"M192","project":"建设共享型公共空间，满足读者个性化服务","reason":null,"title":"信息共享空间","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"信息共享空间","weight":"1"},{}],[181,{"cancelled":"否","code":"D08.2-01","completion":null,"due_on":null,"key":"M193","project":"建设共享型公共空间，满足读者个性化服务","reason":null,"title":"读者云空间","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者云空间","weight":"1"},{}],[182,{"cancelled":"否","code":"D08.3-01","completion":null,"due_on":null,"key":"M194","project":"建设沉浸式体验空间，提升公众阅读体验","reason":null,"title":"沉浸式体验区建设方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"沉浸式体验区建设方案","weight":"1"},{}],[183,{"cancelled":"否","code":"D08.3-01","completion":null,"due_on":null,"key":"M195","project":"建设沉浸式体验空间，提升公众阅读体验","reason":null,"title":"智能坐席、阅读舱、直播间验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"智能坐席、阅读舱、直播间验收","weight":"1"},{}],[184,{"cancelled":"否","code":"D08.3-01","completion":null,"due_on":null,"key":"M196","project":"建设沉浸式体验空间，提升公众阅读体验","reason":null,"title":"设施与用户终端互联功能","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"设施与用户终端互联功能","weight":"1"},{}],[185,{"cancelled":"否","code":"D09.1.1-01","completion":null,"due_on":null,"key":"M197","project":"建立学术科研制度体系","reason":null,"title":"学术科研管理办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"学术科研管理办法","weight":"1"},{}],[186,{"cancelled":"否","code":"D09.1.1-01","completion":null,"due_on":null,"key":"M198","project":"建立学术科研制度体系","reason":null,"title":"科研项目流程规范","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"科研项目流程规范","weight":"1"},{}],[187,{"cancelled":"否","code":"D09.1.1-01","completion":null,"due_on":null,"key":"M199","project":"建立学术科研制度体系","reason":null,"title":"科研奖励办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"科研奖励办法","weight":"1"},{}],[188,{"cancelled":"否","code":"D09.1.2-01","completion":null,"due_on":null,"key":"M200","project":"形成调查研究工作机制","reason":null,"title":"调研工作制度","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"调研工作制度","weight":"1"},{}],[189,{"cancelled":"否","code":"D09.1.2-01","completion":null,"due_on":null,"key":"M201","project":"形成调查研究工作机制","reason":null,"title":"年度调研计划与报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度调研计划与报告","weight":"1"},{}],[190,{"cancelled":"否","code":"D09.1.2-01","completion":null,"due_on":null,"key":"M202","project":"形成调查研究工作机制","reason":null,"title":"重大决策论证记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"重大决策论证记录","weight":"1"},{}],[191,{"cancelled":"否","code":"D09.1.3-01","completion":null,"due_on":null,"key":"M203","project":"加速科研成果落地转化","reason":null,"title":"优秀成果汇编出版物","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"优秀成果汇编出版物","weight":"1"},{}],[192,{"cancelled":"否","code":"D09.1.3-01","completion":null,"due_on":null,"key":"M204","project":"加速科研成果落地转化","reason":null,"title":"省级以上奖项申报记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"省级以上奖项申报记录","weight":"1"},{}],[193,{"cancelled":"否","code":"D09.1.3-01","completion":null,"due_on":null,"key":"M205","project":"加速科研成果落地转化","reason":null,"title":"成果转化应用案例","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"成果转化应用案例","weight":"1"},{}],[194,{"cancelled":"否","code":"D09.2.1-01","completion":null,"due_on":null,"key":"M206","project":"加强市学会平台建设","reason":null,"title":"换届选举材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"换届选举材料","weight":"1"},{}],[195,{"cancelled":"否","code":"D09.2.1-01","completion":null,"due_on":null,"key":"M207","project":"加强市学会平台建设","reason":null,"title":"修订后的科研管理制度","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"修订后的科研管理制度","weight":"1"},{}],[196,{"cancelled":"否","code":"D09.2.1-01","completion":null,"due_on":null,"key":"M208","project":"加强市学会平台建设","reason":null,"title":"学术交流活动计划与记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"学术交流活动计划与记录","weight":"1"},{}],[197,{"cancelled":"否","code":"D09.2.2-01","completion":null,"due_on":null,"key":"M209","project":"加强行业人才培养及学术研究规划组织","reason":null,"title":"馆级课题申报、立项、评审办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"馆级课题申报、立项、评审办法","weight":"1"},{}],[198,{"cancelled":"否","code":"D09.2.2-01","completion":null,"due_on":null,"key":"M210","project":"加强行业人才培养及学术研究规划组织","reason":null,"title":"专家聘请名单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"专家聘请名单","weight":"1"},{}],[199,{"cancelled":"否","code":"D09.2.2-01","completion":null,"due_on":null,"key":"M211","project":"加强行业人才培养及学术研究规划组织","reason":null,"title":"与高校院所的合作研究协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与高校院所的合作研究协议","weight":"1"},{}],[200,{"cancelled":"否","code":"D09.2.2-01","completion":null,"due_on":null,"key":"M212","project":"加强行业人才培养及学术研究规划组织","reason":null,"title":"论文专著与高级别课题清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"论文专著与高级别课题清单","weight":"1"},{}],[201,{"cancelled":"否","code":"D09.2.3-01","completion":null,"due_on":null,"key":"M213","project":"加强与各级各类行业学会协作","reason":null,"title":"中图学会与省学会任务配合记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"中图学会与省学会任务配合记录","weight":"1"},{}],[202,{"cancelled":"否","code":"D09.2.3-01","completion":null,"due_on":null,"key":"M214","project":"加强与各级各类行业学会协作","reason":null,"title":"跨行业交流活动方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"跨行业交流活动方案","weight":"1"},{}],[203,{"cancelled":"否","code":"D09.2.3-01","completion":null,"due_on":null,"key":"M215","project":"加强与各级各类行业学会协作","reason":null,"title":"科协系统协会联络名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"科协系统协会联络名录","weight":"1"},{}],[204,{"cancelled":"否","code":"D09.3-01","completion":null,"due_on":null,"key":"M216","project":"推动行业规范化法制化建设","reason":null,"title":"标准规范参编或主编材料","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"标准规范参编或主编材料","weight":"1"},{}],[205,{"cancelled":"否","code":"D09.3-01","completion":null,"due_on":null,"key":"M217","project":"推动行业规范化法制化建设","reason":null,"title":"议案提案及专家建议稿","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"议案提案及专家建议稿","weight":"1"},{}],[206,{"cancelled":"否","code":"D09.3-01","completion":null,"due_on":null,"key":"M218","project":"推动行业规范化法制化建设","reason":null,"title":"与代表委员沟通记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与代表委员沟通记录","weight":"1"},{}],[207,{"cancelled":"否","code":"D10.1-01","completion":null,"due_on":null,"key":"M219","project":"积极参与全省公共图书馆大数据共建共享工作","reason":null,"title":"省平台参建分工与运维记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"省平台参建分工与运维记录","weight":"1"},{}],[208,{"cancelled":"否","code":"D10.1-01","completion":null,"due_on":null,"key":"M220","project":"积极参与全省公共图书馆大数据共建共享工作","reason":null,"title":"各区馆五类系统接入清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"各区馆五类系统接入清单","weight":"1"},{}],[209,{"cancelled":"否","code":"D10.1-01","completion":null,"due_on":null,"key":"M221","project":"积极参与全省公共图书馆大数据共建共享工作","reason":null,"title":"省馆数据标准规范落实说明","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"省馆数据标准规范落实说明","weight":"1"},{}],[210,{"cancelled":"否","code":"D10.2-01","completion":null,"due_on":null,"key":"M222","project":"广泛推动现代技术应用","reason":null,"title":"智慧服务系统建设方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"智慧服务系统建设方案","weight":"1"},{}],[211,{"cancelled":"否","code":"D10.2-01","completion":null,"due_on":null,"key":"M223","project":"广泛推动现代技术应用","reason":null,"title":"智能化文献管理系统","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"智能化文献管理系统","weight":"1"},{}],[212,{"cancelled":"否","code":"D10.2-01","completion":null,"due_on":null,"key":"M224","project":"广泛推动现代技术应用","reason":null,"title":"文旅融合虚拟体验平台","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文旅融合虚拟体验平台","weight":"1"},{}],[213,{"cancelled":"否","code":"D10.2-01","completion":null,"due_on":null,"key":"M225","project":"广泛推动现代技术应用","reason":null,"title":"读者精准定制服务功能","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"读者精准定制服务功能","weight":"1"},{}],[214,{"cancelled":"否","code":"D10.3-01","completion":null,"due_on":null,"key":"M226","project":"加强全市图书馆文献资源智能服务","reason":null,"title":"全市一站式检索入口","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全市一站式检索入口","weight":"1"},{}],[215,{"cancelled":"否","code":"D10.3-01","completion":null,"due_on":null,"key":"M227","project":"加强全市图书馆文献资源智能服务","reason":null,"title":"各系统集成验收报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"各系统集成验收报告","weight":"1"},{}],[216,{"cancelled":"否","code":"D10.3-01","completion":null,"due_on":null,"key":"M228","project":"加强全市图书馆文献资源智能服务","reason":null,"title":"地方数字文献平台升级记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"地方数字文献平台升级记录","weight":"1"},{}],[217,{"cancelled":"否","code":"D10.3-01","completion":null,"due_on":null,"key":"M229","project":"加强全市图书馆文献资源智能服务","reason":null,"title":"地方文献数字化市区共建清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"地方文献数字化市区共建清单","weight":"1"},{}],[218,{"cancelled":"否","code":"D11.1.1-01","completion":null,"due_on":null,"key":"M234","project":"精研基础业务能力","reason":null,"title":"市区两级数据填报记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"市区两级数据填报记录","weight":"1"},{}],[219,{"cancelled":"否","code":"D11.1.1-01","completion":null,"due_on":null,"key":"M235","project":"精研基础业务能力","reason":null,"title":"数据统计分析系统","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"数据统计分析系统","weight":"1"},{}],[220,{"cancelled":"否","code":"D11.1.1-01","completion":null,"due_on":null,"key":"M236","project":"精研基础业务能力","reason":null,"title":"点单式培训课程菜单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"点单式培训课程菜单","weight":"1"},{}],[221,{"cancelled":"否","code":"D11.1.1-01","completion":null,"due_on":null,"key":"M237","project":"精研基础业务能力","reason":null,"title":"个性化培训方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"个性化培训方案","weight":"1"},{}],[222,{"cancelled":"否","code":"D11.1.2-01","completion":null,"due_on":null,"key":"M238","project":"激发“阅美”品牌活力","reason":null,"title":"年度“阅美”主题方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"年度“阅美”主题方案","weight":"1"},{}],[223,{"cancelled":"否","code":"D11.1.2-01","completion":null,"due_on":null,"key":"M239","project":"激发“阅美”品牌活力","reason":null,"title":"全市联合活动清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"全市联合活动清单","weight":"1"},{}],[224,{"cancelled":"否","code":"D11.1.2-01","completion":null,"due_on":null,"key":"M240","project":"激发“阅美”品牌活力","reason":null,"title":"“金图模式”经验总结","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“金图模式”经验总结","weight":"1"},{}],[225,{"cancelled":"否","code":"D11.2.1-01","completion":null,"due_on":null,"key":"M241","project":"促进系统内单位的资源高度整合","reason":null,"title":"系统内合作协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"系统内合作协议","weight":"1"},{}],[226,{"cancelled":"否","code":"D11.2.1-01","completion":null,"due_on":null,"key":"M242","project":"促进系统内单位的资源高度整合","reason":null,"title":"联合品牌与活动清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"联合品牌与活动清单","weight":"1"},{}],[227,{"cancelled":"否","code":"D11.2.1-01","completion":null,"due_on":null,"key":"M243","project":"促进系统内单位的资源高度整合","reason":null,"title":"场地与人才共享目录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"场地与人才共享目录","weight":"1"},{}],[228,{"cancelled":"否","code":"D11.2.1-01","completion":null,"due_on":null,"key":"M244","project":"促进系统内单位的资源高度整合","reason":null,"title":"联动长效机制文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"联动长效机制文件","weight":"1"},{}],[229,{"cancelled":"否","code":"D11.2.2-01","completion":null,"due_on":null,"key":"M245","project":"推动与其他社会机构的共建共享","reason":null,"title":"合作机构名录（知识、信息、推广三类）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"合作机构名录（知识、信息、推广三类）","weight":"1"},{}],[230,{"cancelled":"否","code":"D11.2.2-01","completion":null,"due_on":null,"key":"M246","project":"推动与其他社会机构的共建共享","reason":null,"title":"购买服务或联合创建协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"购买服务或联合创建协议","weight":"1"},{}],[231,{"cancelled":"否","code":"D11.2.2-01","completion":null,"due_on":null,"key":"M247","project":"推动与其他社会机构的共建共享","reason":null,"title":"合作项目成果总结","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"合作项目成果总结","weight":"1"},{}],[232,{"cancelled":"否","code":"D12.2-01","completion":null,"due_on":null,"key":"M252","project":"积极对接在宁其他类型图书馆","reason":null,"title":"合作协议及名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"合作协议及名录","weight":"1"},{}],[233,{"cancelled":"否","code":"D12.2-01","completion":null,"due_on":null,"key":"M253","project":"积极对接在宁其他类型图书馆","reason":null,"title":"通借通还与馆际互借规则","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"通借通还与馆际互借规则","weight":"1"},{}],[234,{"cancelled":"否","code":"D12.2-01","completion":null,"due_on":null,"key":"M254","project":"积极对接在宁其他类型图书馆","reason":null,"title":"联合课题和培训记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"联合课题和培训记录","weight":"1"},{}],[235,{"cancelled":"否","code":"D12.3-01","completion":null,"due_on":null,"key":"M255","project":"不断拓展国际间同行交流合作","reason":null,"title":"国际合作项目清单及协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国际合作项目清单及协议","weight":"1"},{}],[236,{"cancelled":"否","code":"D12.3-01","completion":null,"due_on":null,"key":"M256","project":"不断拓展国际间同行交流合作","reason":null,"title":"“中国图书之窗”等既有项目活动记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“中国图书之窗”等既有项目活动记录","weight":"1"},{}],[237,{"cancelled":"否","code":"D12.3-01","completion":null,"due_on":null,"key":"M257","project":"不断拓展国际间同行交流合作","reason":null,"title":"国际交流年度总结","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国际交流年度总结","weight":"1"},{}],[238,{"cancelled":"否","code":"T1-01","completion":null,"due_on":null,"key":"M44","project":"“111”人才培养工程","reason":null,"title":"“111”工程实施办法","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“111”工程实施办法","weight":"1"},{}],[239,{"cancelled":"否","code":"T1-01","completion":null,"due_on":null,"key":"M45","project":"“111”人才培养工程","reason":null,"title":"三类人才遴选名单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"三类人才遴选名单","weight":"1"},{}],[240,{"cancelled":"否","code":"T1-01","completion":null,"due_on":null,"key":"M46","project":"“111”人才培养工程","reason":null,"title":"入选者培养计划及成果台账","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"入选者培养计划及成果台账","weight":"1"},{}],[241,{"cancelled":"否","code":"T2-01","completion":null,"due_on":null,"key":"M59","project":"探索文献采购 PDA（读者决策采购）创新模式","reason":null,"title":"PDA业务流程与审核规则","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"PDA业务流程与审核规则","weight":"1"},{}],[242,{"cancelled":"否","code":"T2-01","completion":null,"due_on":null,"key":"M60","project":"探索文献采购 PDA（读者决策采购）创新模式","reason":null,"title":"景区校园荐购点清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"景区校园荐购点清单","weight":"1"},{}],[243,{"cancelled":"否","code":"T2-01","completion":null,"due_on":null,"key":"M61","project":"探索文献采购 PDA（读者决策采购）创新模式","reason":null,"title":"“线上PDA”功能上线验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“线上PDA”功能上线验收","weight":"1"},{}],[244,{"cancelled":"否","code":"T3-01","completion":null,"due_on":null,"key":"M118","project":"推动南京少儿图书馆规划落地","reason":null,"title":"国内少儿图书馆调研报告","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"国内少儿图书馆调研报告","weight":"1"},{}],[245,{"cancelled":"否","code":"T3-01","completion":null,"due_on":null,"key":"M119","project":"推动南京少儿图书馆规划落地","reason":null,"title":"建设规划与运营设想文本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"建设规划与运营设想文本","weight":"1"},{}],[246,{"cancelled":"否","code":"T3-01","completion":null,"due_on":null,"key":"M120","project":"推动南京少儿图书馆规划落地","reason":null,"title":"项目规划获批文件","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"项目规划获批文件","weight":"1"},{}],[247,{"cancelled":"否","code":"T4-01","completion":null,"due_on":null,"key":"M168","project":"探索吉祥物多领域营销形式","reason":null,"title":"吉祥物推广方案","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"吉祥物推广方案","weight":"1"},{}],[248,{"cancelled":"否","code":"T4-01","completion":null,"due_on":null,"key":"M169","project":"探索吉祥物多领域营销形式","reason":null,"title":"文创衍生品与儿童绘本","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"文创衍生品与儿童绘本","weight":"1"},{}],[249,{"cancelled":"否","code":"T4-01","completion":null,"due_on":null,"key":"M170","project":"探索吉祥物多领域营销形式","reason":null,"title":"吉祥物主题展陈","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"吉祥物主题展陈","weight":"1"},{}],[250,{"cancelled":"否","code":"T4-01","completion":null,"due_on":null,"key":"M171","project":"探索吉祥物多领域营销形式","reason":null,"title":"与外部吉祥物机构的合作记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"与外部吉祥物机构的合作记录","weight":"1"},{}],[251,{"cancelled":"否","code":"T5-01","completion":null,"due_on":null,"key":"M230","project":"逐步构建金图智慧图书馆服务体系","reason":null,"title":"“云上智慧金图”平台","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"“云上智慧金图”平台","weight":"1"},{}],[252,{"cancelled":"否","code":"T5-01","completion":null,"due_on":null,"key":"M231","project":"逐步构建金图智慧图书馆服务体系","reason":null,"title":"知识内容集成仓储（含开放接口）","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"知识内容集成仓储（含开放接口）","weight":"1"},{}],[253,{"cancelled":"否","code":"T5-01","completion":null,"due_on":null,"key":"M232","project":"逐步构建金图智慧图书馆服务体系","reason":null,"title":"智慧图书馆管理系统升级验收","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"智慧图书馆管理系统升级验收","weight":"1"},{}],[254,{"cancelled":"否","code":"T5-01","completion":null,"due_on":null,"key":"M233","project":"逐步构建金图智慧图书馆服务体系","reason":null,"title":"各级馆智慧服务空间名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"各级馆智慧服务空间名录","weight":"1"},{}],[255,{"cancelled":"否","code":"T6-01","completion":null,"due_on":null,"key":"M248","project":"建立南京都市圈图书馆合作机制","reason":null,"title":"都市圈合作机制章程或协议","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"都市圈合作机制章程或协议","weight":"1"},{}],[256,{"cancelled":"否","code":"T6-01","completion":null,"due_on":null,"key":"M249","project":"建立南京都市圈图书馆合作机制","reason":null,"title":"成员馆名录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"成员馆名录","weight":"1"},{}],[257,{"cancelled":"否","code":"T6-01","completion":null,"due_on":null,"key":"M250","project":"建立南京都市圈图书馆合作机制","reason":null,"title":"交流协调会议与活动记录","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"交流协调会议与活动记录","weight":"1"},{}],[258,{"cancelled":"否","code":"T6-01","completion":null,"due_on":null,"key":"M251","project":"建立南京都市圈图书馆合作机制","reason":null,"title":"人才培养及资源共享清单","waiting":null,"weight":"1"},{"cancelled":"否","due_on":"","reason":"","title":"人才培养及资源共享清单","weight":"1"},{}]]},"workbook":"UEsDBBQAAAAIALdCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALdCeF2JOS5mzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFqwzAMBuBXKb6nStwSiklz2dhpg8EKLb0JWW3N6sTYGunefl5oMtiOO5r/1yejhoKhPvJr7ANHcZwWN3/tkqGwVReRYAASXdhjWuZGl8NTHz1KfsYzBKR3PDPosqzBs6BFQfgGizCL6k5aEo4+zW74iNdRsQRjAlPzltzcGoZhOazGXt5SweHl+W38UOG6JNgRq7a504Yio7BdZMDIZ+CtmpL96uFx96RaXeq6qKpCr3flxujKrOtjA7/mf0DfW3dy/xAnoG3gz6nbL1BLAwQUAAAACAC3QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALdCeF1QARpmDUoAAG8QAgAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sxb1bcxtHmq77VxSO2Ddr9mqzjkB1uB3R3fJM98RM7I5pr7XXrdpmt7VbFjUSPZ5ZV6B4AimeJFEkJVLiQaJEW+JJomUSIMX/4kFVAVf+CzuzElUoSPnWmwTZa6Ij3BCT34ePeF9UZT6Vh0++Hbj511tf9fcPXvr3r69dv/Wrj74aHLzxy48/vvXFV/1fX7n1i4Eb/ddFy58Hbn59ZVD88+ZfPr5142b/lS+ToK+vfWz39fkff33l6vWPPv0k+dkfbn76ycA3g9euXu//w81Lt775+usrN//jN/3XBr791UfWR+kP/uXqX74aTH7w8aef3Ljyl/4/9g/+jxsiQPzz4yzPl1e/7r9+6+rA9Us3+//8q49+bf3yH22vnMQkv/M/r/Z/eyv3+tLglT/9sf9a/xeD/V8myeWf96eBgb/Kxt+LH/V9JN/tev+lf//jjWtXRQH2R5f+o/1S/PrgwI1/6v/z4G/7r1371Ue/FW1Xvhi8+m/9fxARv/roTwODgwNfJ4WLP2PwyqD42Z9vDvzv/uuqoOR9Za03kl8Xudq/q5K0k8qP4F+Tv+a3ljZOvY0sozvy13YWKV/CSM2b/rrzpr9Wb/px9pHlX6cf5d8nagsx/nTlVv9vB679v1e/HPzqVx+JD/7L/j9f+eba4L8MfPu7/raCXpLwi4Frt5L/XvpW/bLV94uS1Rc4JdH+xTe3RGHtLLKWwf+41i9/5aNLX1+9nvzo6yv/nrohn8Q1T2K3k9jvJ3HOkMRpJ3E+SOKbJ3HbSdwP/hyHJ7HaSbx2Ev/9JGWew27nKLVzlHrIkf4x5XaO8nk+1qCdJPjgEzFwiZO6pC+1SZ/ysPJc4tjLVwavfPrJzYFvL92UseI95IvE98lHKYx69bq8JP1x8KZovSriBj+N1sabu2OffDwocsmffPxFO+43xXGt9aN4eSc+Xghnf9RE/9YkOpybjl/saaIvk+jxqXjrTrxx979pYj8rjm3urIfVe+HOVFSd00T/fXF0+G40mjiKVlZbD3XR/0A+68fDrfFpXdG/I287uxC9rWrifk/+2L3h6MFBVF1QCeJHI+HMari8psn0j6SCH1+rz+zn4+r/9fPxRHeGj4XpMufZmfPsJKXlgpz/bOlsR4Iu91m/EP/773264N+S4GhyMppdj0ZmheXDk42oMhRtP43Xd6KFo3Durs6I7YR9KGEuVfjjZuNkpXnwtFGvh9Ux8c/m+pbOoO2cVpJTdhn+7VPXKzvlTz7+t7wT27/mtX8tuWgkJms32Ll4pzv2d6TscO65zkxdUbl3/Md2g59r6JLcySR3iOS2TnISVCw5CT675A6R/KAeTm41DmeaP4xEtblw91jkCXfWo7XD5s5eePJAJ7mjldx/X3IHSe58KLn1nuSkbCC5gyR3iORuJrlLJHd0kpOgYslJ8Nkld4s/u8bh/dbGUrj9vHG01jh+1NzZiWvfN58P6ZR2tUoHwXtKu0hplytNqgVKu0hplyjtZUp7RGlXpzQJUkrbQGkS3Jw7CXeehKOPwnqt+/L7NqzpPoXLHvnsPkjVONLl+cwzu4Z7SGaPy8xK1cvsIZk9IrOfyewTmT2dzCSoWGYSfHaZfSpzXB+J6+PiMi7T3l1qVoblBXx3pFH/MZx8Er15EM5OxvX70ZMVnfy+2fXcR/L7XH72J+jl95H8PpG/lMlfIvL7OvlJULH8JPjs8pfIZ1efiOZP1fU8evCweft1e1RwbyrefhdW9/CNvGR2eS8h4UtceFa8XvgSEr5EhC9nwpeJ8CWd8CRICe8A4UmwlHxyvXEo/xuObrUeb0Q/7gvJm0+mwzndcOhy2ejyfn8onpgKq8vitegTROtVcRlofT8Vzb+NHs9FCw91wpfNLvhlJHyZC8+K1wtfRsKXifBBJnxAhC/rhCdBxcKT4LMLHxR/dvLCfrwUzWw1p+fEt1wMzMKTgm95YHZ5D5DYARebFAzEDpDYARHb6uvwoD4id6ClQSSqWG8WfXbB04xFX/W7S+Hh8/DZQfxoRKVW2Ck6HA2ntbqnSdnlPf29D5VPW4qkp6Xrte8Oy4uftmD1czTQYlCmTys/CVPyu0h+Et3aGBPj6Pjds3B5Q3XMwuNKuP9A3e218lvFn2FXrqMDYaV2zyG50Wu1t8yu8OnvabS3DLQndSPtLai9xbTv8DiLAjktkWNhRHsS3YP2jG6lvftw7lU4u6BSR/vj0eSmvBIkA3h87bf0eO6Di78F+ZylAXQf+KA3QmdBRGcxRmd1IJ3FKJ2lxXQsjPiARPfgA4K82sInvC6c3WseaEfylp7NfXjNh3DOMqBzrFakN+RzFgN0VofQWQzRWVpGx8Kk3mhIx2Lj+mq8fdTceRef7IRjo63hrWilFj0Z0erMgFcuvv3EI+nVixF8NHEUjo9FC+ON+lut+Hpc9+FFH/K6tKVQ/N6IXXdYl/iM2VkdaGcxamdpsR0LKxSfxJ5JfILBRHBrcas5NNU8eNrcPYiWZgCxs/TI7sPrOmR2lgG0Y+UiqSG2sxi3szrgzmLkztKiOxZWKDWJPZPUBHlFC3vxRFXdG6Inb0WWcPmdVmo9nvvwkv4en0t+z++z3hP1HywDXMeKR8JDYGcxYmd1kJ3FmJ2lhXYsTArvwKcwLDqs1+KXdxRYVaiucXI/flPXSk+glxq+/WdlSA0UxYvG4f1ostI4nAg3F9V7RGvj4lqv9cN71C77kP/egqDOMiB1rGqkOWR1FoN1VofWWQzXWVpex8KI5ozYnUVzwrsatZoE80NL8bx83Bq+XmycTMc76/HcmCL0WqnLUGqI5iwDNseKRVJDOmcxPGd1+JzFAJ2lJXQsjEjNGN1ZpCa0K65/Fz2otnOJXttpJZzcj2vPo8ercX0srGqJrBVAqSGYswzIHCsWSQ3ZnMXgnN2BczaDc5aWzrGwYqlZ9FmkTnPBT686Fu7fFv+N95NZMq8X1XU73D2KR1+gGTN9SOq0RTNLxoDE0WLBPBlI4tIWLHWHxNmMxNlaEsfClNSov8aiZaeqXss/DRX9NaG5VmrCslTXPJydap5sZRmF5khkC4oMkZttgNxYmUhkiNxshtzs3BQ4htxs/SQ4A+RWIDKbBncWkQmoUnfpuH4czskLuEgn5P35uBrOvYzfPWscL0Y/3BE//GDKYFtzG2qOp78Z4DVWNdIcz4BjeM3u4DWbToLT4jUWRjRn8+DOojmDVQlQV7nUHIlw9FX8rKZV2IEKQ6BmGwA1WiNQGAI1mwE1uwPUbAbUbC1QY2FSYYRPWWx4XAunFsLafFTZVJ3kAn0Zj1JZ8gPte1NqzkXrvnbEnWbUqAzJWdpSqHJv5Kw7rEtlRs7sDjmzGTmzteSMhRWqTGLPpDJBUfHCy2h4tLX0Opp5IUfWOxPh6FY8v9qovYi3J+Scx/Wj1sZItK57/vqZ7UHFIUCzDQAaqxopDgGazQCa3QFoNgNothagsbBCxUnsmRRnDCrJEh3Px/Vh9QBMDrYeHETzR/iZuO1DoeH0NtsAmNFigdAQmNkMmNkdYGYzYGZrgRkLk0J7eJjFgNnJRlSdUwOsaH1MXHkLhlkEPf1UWXH+zv27//VT5XE+Ybj8rrm3r5UZMjIbMjLbgJGxQpHMkJHZjJHZHUZmM0ZmaxkZCyMyM0Z2FpkZdkqgmLh6K0wmXiiU0jicEFdvOVw/HW6/08J4tPJKqzxEZjZEZrYBMqO1A+UhMrMZMrM7yMxmyMzWIjMWRpRnyOwsyjMKdfRajK8zweVqox9G5D9fPhFeEC+ixc3w8FA9PQ+Xl6UdkhtHgREgULMhULMNgBr9U4ARIFCzGVBzOkDNYUDN1gI1FlZsBBZ9FiOkudCn97/i/XrzxUj8ck2uqExu6eHom+bQvPivSAlgS5r1Q63TFs0iJAOixqpFy5AgUUtbsNYdouYwouZoiRoLU1qjgTeLDoc2Rb86evOgUatFr+uiA5cMmbVPQB2CqkRwo3ancfxIqr11p3E4Ez0eFgMz3HtzIFRzIFRzDKAaqxTpDKGaw6Ca04FqDoNqjhaqsTCiM4k+k84ET2U65yeryWdgY2/EP7U6Q5DmQJDmGIA0VinSGYI0h4E0J7eYlIE0R7+c1ACkFehMos+kM4VUI2H1u3h5Mlo4atSfimu1SCTvDHPT6PsMcZqDF4+arB7tcfkoXj/KcJrTwWkOXUKqxWksTOmMpqSz6PD4QTi6GT97J76D4eRya3w2nL0tvoNanQmmameZq8q+2PQD0WWXCqt79fQs+kpDppa2aKQ2YGqsWCQ1ZGppC5a6w9QcxtQcLVNjYURqStXOIDWjaq9eicGX+D7Hd17Jh6Zy4cleNLkZ3p3UigwxmgMxmmOA0ViZSGSI0RyG0ZwORnMYRnO0GI2FEZEpSDuDyIxNnS5GI6fRynQ4ud6ekYLWIn7mQH7mQH7mGPAzWiNQGPIzh/Ezp8PPHMbPHC0/Y2FEYcbPzqIww1J5hd/U4/pq9GAvmt4Ja/fDozfh7J56xBndWQ7vrEp6vnrU3NmWICbpq8kX7bXEq83hE/D004HMzYHMzTFgbvSPA9aAzM1hzM3pMDeHMTdHy9xY2OU+u2gTEMbcJtckSE9omZIKLytwCLeK6y/i+rZaNxxuP48W3zZ3noU7j9jUNMdwCakDqZtjQN1Y9Uh7SN0cRt2cDnVzGHVztNSNhRHtGXU7i/YEVf1UWWk9qLTG76p1ZJKuq2fhu+/EeByxFsPlpA6kbI4BZWOlI+EhZXMYZXM7lM1llM3RUjYWViw8iz6L8GmuAuEbtfnG4feNw4pUPdkLKxoeDcd+wEvJ0qR0MxiI3NKWwu1gekNu3WFdG8Iw5OZ2kJvLkJurRW4sjAjPkNtZhGeT2J6PtR6ONmrPoh+GxD1fvpjekLf3H1fjWXnDj6ZuN4emxB0eD9pdS+eDQNLIbh+8h+TQegTXANCxvwu5AgI6lwE6twPoXAboXC2gY2HKFQjcsGg5/WnnXePwfuPwkWQ3E9OtpdXG8bTWFXzWm4xfqUT7soepCFBYHYuezOGxnmtrLwcfdABcSOxcA2LHSkfCQ2LnMmLndoidy4idqyV2LIwIz4jdWYRnHOz4QfN0WXT7m0NL7U1jivYJcvWLSz+49bsQ3rkG8I4WDSSH8M5l8M7Nbf/G4J2r3wCOwrtCyRm8O4vkhIep+GjibTQ1FM2fxtsLcp+g+mzz4CjcmYhmtLsJpEnprR+ivLSlUPjeUF53WJfwDOW5HZTn0u3gtAM9FiaFt/Gt32iCXGu+Ht8+bg/IkgflWuEJI5N9PjWPInlwnnT7nkQLJ3iI50Ka50Ka5xrQPFYp0hnSPJfRPLdD81xG81ztoI6FEZ2NpsUZ6sxIWRIpOorhaF1lxLuEuJDmuZDmuQY0j9YIFIY0z2U0z+3QPJfRPFc/eqM0r1BhSvPOoDADXklkqzIR3ZmXO7cmmwQUjNsgl3Mhl3MNuBwtE4gMuZzLuJzb4XIu43KefqRmwOVsfJ8m0fGL3ejJkPrqhbe3wmfjBSIzspWLVxmzCU9g9wcXznxzIYNzDRgcrRToDBmcyxic22FwLmNwnn7sZcDgCnQm0WfSmYGsLp1r8XpFrUEKa/cllD86aL2TE+HC7efhzJhaKS56gQDBu3DOmwtpnGtA4+gfASwAaZzLaJzXoXEeo3GedhTGwootwKLPYoE0F/z09u6GI6dy+tNkJVrZlUtJlR2S0Vn7yw/nRKXZP9Q8bdHs12sA4mjVYMdeCOLSFqx5B8R5DMR52mEYC7vc5xSAOBYd7kyFCyOt52PNxVm1Xbqa56iGZ1rlOY4TucLZu3JnqBfz4mufnw3H9vbyLKg8nA3nGcA2VjVSHsI2j8E2rwPbPAbbPP2+3BS2FSrPYNvZlWfcKnnQ0hofbx5sd7brzYE3reBwWpwHIZtnANlosUBwCNk8Btm8DmTzGGTztNMrWBgRnEG2swvOqNXKntzHa2E8ntoJ3w21lsfUBGetznBanAfJmmdA1miNQGdI1jxG1rwOWfMYWfO0kyxYmNIZ3sZJdDxx1Jx4rXT+qbKi5Pk7yUaw0Gx2XJJSdNPklV09Tl3fDEdHC+SGU+PSFo3cBjyNVYrkhjwtbcFy505XYDzN0/I0FkbkZlu19SA3gVWNw3prY6l9I0+yqMu56LzLtSmLo6LP3npwGu2vin+GUwuyLz+92Ki9Ej16+Trp+4HuvAcBnAcBnGcA4NjfhIyBT2NgAM7rADiPHsigBXAsjBiDbezWgzEI4+pKI3tzuT2bw92jaAYdqORBKOdBKOcZQDlWMFIdQjmPQTmvA+U8eg6DfhBHoZxTAOVYdLjxJJxcU6pHD/bC7UV1rxfdslZF94287BHmlc/Sniw7NR6tJSdzJPcC/DzVg5jOg5jOM8B0rGQkO8R0HsN0XgfTeQzT+fpxHMV0hbKz6XNnl50hsFxvPpydbA7Ny9cQu3uQ1HmQ1HkGpI6WCaSGpM5jpM7rkDqPkTpfP3CjpK5QajZb7uxSG8yZWxqN9sfj20fiwh7NbIVHp2pX5oKROuRyHuRyngGXY8UiwSGX8xiX8ztczmdcztcfrUS5XJHgLPrsgqcZi5dAxN/VWosH6ZoXtMglzfWhzmmL5vAkAxbHakTHJ0EWl7ZgnTsszmcsztcO3FiY0hmeocV2dpv4Toyp2j3pZGitunDZvHat1ARsie92O+PcdHN4JcuVdOAm49qp6tQLU8me+/K7eGJc9u5X3zRfjLU27oJevA8xnQ8xnW+A6dhfg0wBMZ3PMJ3fwXQ+w3S+dnjHwogp2E5wPZmCwK+OKbafywt+0qdXSylaSz+It9FqDkmdD0mdb0DqWLFIc0jqfEbq/A6p8xmp87UjNxZGNGc7wfWkOQFh+QG7Oi5T3UUww/EhsvMhsvMNkB2rFAkOkZ3PkJ3fQXY+Q3a+diYFCyOCk+jeBCcoLHq4G07VVIdBdO+au8nT9sNh0ckDo/Q0o0ZwCO3SlkLBe4N23WFdgjNo53egnc+gXUk7q4KFKcHRQjgWLee/P3vRHP9eHnCX69KFk8vovEzGt97tqDu2fOY6+qC5+645eVue/46/3pDE+ZDE+QYkjlYK1IYkzmckzs+djMpIXEk7t4KFEbXZVLizq02PR90KD2935UqgntqpGW8g5EMO50MO5xtwOFov0Bwfhso4nN/hcD7jcCUth2NhRHPG4c6uOd8wTlzG43cz4fJyuP006cBLTt9Z9jo7Ge4/iJ/VWus/aMWHNM6HNM43oHGscCQ+pHE+o3F+h8b59ExULY1jYUR8g8WsZxSfYa7lk3DnrSLt8fybaHLT4ERUHzI5HzI534DJ0WKB4JDJ+YzJ+R0m5zMmV9IyORYmBcf777Po9nq22Wfx/rQSXG4JKr6PyUp0/MDFZ7Arl7HdXW9PtJV51QBeqzyEcz6Ec74BnKP1AuUhnPMZnCt14FyJwbmSFs6xsGLlWXSvyqd54SepBgMzY43604TPPJfn6azNyhWOR8/DObmlZDxRFfd5OYHyZKVZGU0O39kSvwygTfqWH5oibdGchm1A8uifAs7DhiQvbcGm6JC8EiN5Jf1p6AYkr8AUZstbz24Khr+maq3nY3JsuDgbzWyGo5t4DmUJIroSRHQlA0RHawRqQ0RXYoiu1EF0JYboSlpEx8KU2mj0zqLbau8eKcHl0uPTu/HMnvrmxlM78ouZmyoljzg9fRxNPpM7i81rp9eWGBNL3qlxuhM+m1bP5OTT+OSf0fpTsCF4CQK8EgR4JQOAR4sFjoAAr8QAXqkD8EoM4JW0AI+FEUewqXZ/A0cwaDZ6KN4p3q+3CV/tRXh/qODqANleCbK9kgHbo2UCL0C2V2Jsr9RheyXG9kpatsfCiBfYQte/gRcYT0vSNWq1eOI7uUtl/a0CvnJDDP0q6DSjxg6Q/KUthXbojfx1h3XZgZG/Uof8lRj5K2vJHwsjdjAgfxdtBwbc0nSyE3Jf9BqnoupCOPoqHN1Xj4DVYbxaX0BGWIKMsGTACGnJwBeQEZYYIyx1GGGJMcKylhGyMOULhAxYtPJFPLQnsX9mhNmnzdO9cPa1fCT7fEy8iLcnorkVOdN6bT7+TnvGRImwuGh6rvnDWnS41hq6L2HxzGY0/zZ+WJdTPcamtC6A1LAEqWHJgBqySpELIDUsMWpY6lDDEqOGZS01ZGHEBQbU8IJcQKBc/j2ybcmzsUpBxwFCxBKEiCUDiMjqRV6AELHEIGKpAxFLDCKWtRCRhREvGO2IdyFeYLwuTdrcOW3uVYUXWqtv5KVBvOuWli+VIFksQbJYMiCLtFLgAkgWS4wsljpkscTIYllLFlkYcYERWbwQFxB2pxK1HlbD6mKjNhWtyHPBw2fjkjsuPMTPEUuQNZYgaywZsEZWL/ICZI0lxhrLHdZYZqyxrGWNLOxyn1uwgotFqxVcygVqzbS4VLeB8L0p0U1sPVoJD4fD/YpO/zQ77BckeVuj0/FJ4rHRw+bibLI6+0705K38ybMR0SScxs6rSd/pQ0ekLR86Im0pcgT7C4AjusPyjkhbsCM6oLHMQGNZCxpZGHGE0fLdnh1BUJ58gDX5newXPKw1h0+aO+/E5aA1vBWfvMYdhDLkjmXIHcsG3JEVi8SH3LHMuGO5wx3LjDuWtdyRhRHxjVbw9iw+oXbthaJkd/QyZIplyBTLBkyRVYfUhkyxzJhiucMUy4wplrVMkYUptRE4YNGqI9B+5F95oc7nbs/rmhoPd4+F5moKp1ZtwuVElmZltLk+1TistScUkL0Sy5AgliFBLBsQRFYpUh4SxDIjiOUOQSwzgljWEkQWRpQ3Iog9K08QnMornynuywNs4tpp43CyOT0nfhKtzYpun1Z8yAvTFo34BryQFYvEh7wwbcHid3hhmfHCQMsLWRgR34gX9iw+4WwqUfPdqEikHhngfn4ZssAyZIFlAxbIakSaQxZYZiyw3GGBZcYCAy0LZGFKczTmY9HqJPDw2aNw/3b0aj1+NBLO3m5WhsN7W83dDaU2Po6uzPjfyqtkqNfJqB5LazWH5K8MyV/ZgPyxGpHmkPyVGfkrd8hfmZG/QEv+WBjRnESfU3NGz5LLRjtL7nsut+MafdU4lot/ovnTsLYip5W8uBuvzcufJCcoyCHg8RDeoKsMiWAZEsGyARGkfxPwCCSCZUYEyx0iWGZEMNASQRZGPEKiz+kRxtbG3sTbC9H8bjQ1JOHf6ma00O75h9tL0fpTrfgQBJYhCCwbgEBaLBAfgsAyA4HlDggsMxAYaEEgC1Pio2PGWXT0Zqs1Pq366Y3T9WhoNz5YC0frYmAup5WqHdVm58Lpca34BKZ1ZUyOyoBG+qwMgV8ZAr+yAfBjNSLNIfArM+AXdIBfwIBfoAV+LKxYcxZ9Ps3T7MVjvmjiDnjsl8Z/qHPa8qHOaUuRzqwuoHN3WF7ntAXr3MF4AcN4gRbjsTCiM1v5ez6dGcbbeR2Ke35yzEbyVGcv/P6e+Hqr2eR4S4cAkrwAkrzAgOSxepH+kOQFjOQFHZIXMJIXaEkeCyP6s0W+59OfsbKkeyD7/HeXlAvwrg4B5HkB5HmBAc+jNQLNIc8LGM8LOjwvYDwv0PI8FiY1x7s6sGi1e/aHi3rUDJ2fj6eiH/flhB3R2xsdju7cD/cf4HF+QKBZ9jbZG0RP3orupNzDZ+dR40R47yBa0p3D91kAOV8AOV9gwPlYycgRkPMFjPMFHc4XMM4XaDkfCyOOYJzvQh1BSFpcX20cVsKTjeb+enN3LKy+LOgIQNqXtmgsYED7WI3IApD2pS3YAh3aFzDaZ/VpcR+LIx4wOh3jojzAyNroltzlqTrWOF5U2/1Ei5vhzJjWA5D+BZD+BQb0j9YIPADpX8DoX9ChfwGjf5ZWxd+wOOIBo5MzLsoDhLS1Hm+Ec3fjiaNoZ1LOGH73TN4Tkh0c5dTTQ9lLLOgiQj4YQD4YGPBBVjVyBeSDAeODQYcPBowPWn1aQMjilCvQgwAW3RySR+Z2XCG+tbWX4fKGMIa0xMT9VmVN4fxw56no8mMQFHBYqFKrXbvluqXkJ3IT/+RQdK0TIAUMIAUMDCggLRY4AVLAgFHAoEMBA0YBrT4tBmRxxAkk+gKdwCjb4W0572eqJqepry+2hu5LPPzsnfiJSh3fPsIzQQLIBgPIBgMDNkirBpaAbDBgbDDosMGAsUGrTwsHWRyxBIm+QEswCJfEK0SInxUGEBEGEBEGBoiQVgekh4gwYIhQ9AIz7eVrJr6WEtLAYvVp+MXJn70V/oTvtoZPxIUhXKmG96bC2Tvh5om4AIgxpNo3UvQaMF7I0n9ojKzpQ2dkTUXWMKhc64334vLmyJoK3GHl3MHQotWnZYs0ULkDPTWi4aqLqLqL4uLdOH6k9nwU1pBbS4reZtKxDE/2w/vT0YNqWJvXW4NyO5k1+mFIHfXRHJqXIwpywlOWVecIiBmzpmJH9AYa34vrdgRDjaJvmHMEg41Wn5Y20kDmCMYbL8oRlOqpvUXl1QF3HbM0OgtA6pg1FVugN+74Xly3BRh5FJ3CnAUYe7T6tPCRBjILsD0GL8oCZhMLJ2/LeePirjFVa18X4JrDLKXODhA5Zk3FdugNOr4X120Hhh1FhzBnBwYerT4teaSBzA4k/MLswJCehE2PwpVaQp6fNo7X4tXvWks/FHUZIH3MmnR2MOCPvFpkB0ggs6YCO3g5O1AIaWkhJA1UdkDPo2h4e9VRsiw5fnE3mqw0f7jTHD6RvcmZrebpspom2p6HmPT79HYgdE+lSf57p/lE3COqbQ5ZcHWAIDJr0tnBAEXSaqEdIIzMmgrs4OfsQHmkpeWRNJDZwWxx8vntQLBevLqdbWIZLx9E97bVJpaYMWQpdXaACDJrKrZDbxDyvbhuOzAMKTqEOTtQEGlpQSQNZHYwW6V8fjuwk0eSa0G2F3l4ci9af4qhQ5ZP5wUIIbOmYi/0hiHfi+v2AgORomeY8wJFkZYWRdJA5gWzVcrn9wKBenJF6qt11WWQh0seDhd1GSB5zJp0RjBgj7ROaARIH7OmAiMEOSNQAGlpASQNlEbAW57R8PbGJsnGtOr5UbrpdGdaKt75LEuPP9cpeYjs6oxMPzsZzo1ICK3e5/lYc284XpvHi5Wy9DpHQCKZNRU7ojcm+V5ctyMolbRyVNKiVNLSU0kWSBzBws/piDQ9+lytvr7G4fcqcbj8Tq5g2nn283FVvYna2ebn4wnFHbLdUrXuSN9K4460SeOOtKnQHeyvQO7ojutyR9pU4I4clbQolbT0VJIFMneY7ZHYszvYpMfTubh+oJZINV+MNKeG9cpj+mhh+miZ0EdWIVQe00eL0kcrRx8tSh8tPX1kgUx5s/0Se1aeIb3lk3BsVNwjWg9Ez2Oi+eJedptQTKOg42BhEmlhEmmZkEhaNrIDJpEWJZFWjkRalETa+sElC1R2gA+vWLia2Kr2I1PXcanUai1eryhHRA+qokOp9wKf9yjXsYo01b1w5606tVL+8GStVZkQTZei6t3G0Z4YXYo2cc1ork+Fs3vNA50Wn2Vvp7MHJpOWCZlkfwm0ByaTFiWTVo5MWpRM2vrBJgtk9mBk8jz2YHxPXYNGp6PJ49b43XDySXN3KNx5Ei2cFBCoNKvOBRhIpk3FLugRSHbHdbuAAkkrByQtCiRt/TCTBTIXkPBzuYBgPXk9OKzEa0OtyiM5za6yKu5H4eSqyFfUZ8Qc0sIc0jLhkKxg6ALMIS3KIa0ch7Qoh7T1Y0wWyFzAFkafxwWMPappTdUxmVLlTrZCEkPL6MFBAYG0MIG0MIG0TAgkqxkaARNIixJIK0cgLUogbTC0NCCQeFM0Gt44HW6eLjeOl5oHW+09DNQBG3N3hR3C/dth/W3j+FBvBIbyRl/Fy5Nqu1TlqubsChQfI0cLI0fLBDnSOpH4GDlaFDlaOeRoUeRog5GjAXIsEp+En0t8hu+SBPHtIzlp4XBGXAJalaGiAQMmjRYmjZYJaaSlIv0xabQoabRypNGipNEG40cj0oj1J+Hn0p/AunhmTz6cPn4Uzt6WayXh2TpZJp3ymChaJkSRFQmVx0TRokTRzhFFmxJFWz9phQUq5eHDBhauniio+3/+At3e62x0q/l8LF5e0Cqf5obKJ0sg5PqHk/vto1CT9bEFd/40pcYCaZPGAmlToQVYtcgC3XFdFkibCiyQw4Y2xYa2fqIKC2QWYJMZz2MBRuSqY239ydnnWSad8hgb2ibYkBaJlMfY0KbY0M5hQ5tiQ0c/J4UFMuXZpMXzKM8PRI6WNltPZyT/mdwSo0Bx5w/nquGPm3JKa6Ue13VnsH6WJdYZAQND2wQYspqhETAwtCkwtHPA0KbA0NEDQxZ4uc8r2PaShoezd6OpzfdHgaNb0d5d1R2Qu6Ulx1gL7cCZCdmbwE/36CCsPVez3tpb5B3OSK68cxTX5c7I4AzdLLHOEZgR2iaMkNaMHIEZoU0ZoZ1jhDZlhI6eEbJA5gi2cvpCHMFWTL+ph9XF9up5NkstTaZzAWaEaVOxC3pkhN1x3S6gjNDOMUKbMkJHzwhZIHMBm7R4IS4g7K05NB8vr4rEcnT4cilaWzd5rmRjWGhjWGibwEJWMLQDhoU2hYV2DhbaFBY6eljIApUdICxk4e2ZSbnJzFKy3Dyk9qhxdL9Re6n3AsFvWb5w8oncJa89Ln0kN2bbPYpmNoscgamhjamhbUINWdnQEZga2pQa2jlqaFNq6OipIQtkjjCbt3geRxAml6xteBJNnMr/qntEwfARs0Mbs0PbhB2yOqEFMDu0KTu0c+zQpuzQ0bNDFsgsYDZd8TwWYBMVD++HO29lZ/F0MRo5lYtfVMoaGEFggmhjgmibEERWKnQBJog2JYh2jiDalCA6eoLIAqUL8AYbNFwev6bO182dtNY4eSNv4qfLYgwYPTiI5wrOUsneAX60SXp1cG9cnw1HD0V3JF7ekRPbk6z4LL4st84RmCzaJmSRlo0cgcmiTcmikyOLDiWLjp4sskDiCBZ+fkek72Cy1EVcahr1O3QQkabUGCFt0hghbSo0AqsWGaE7rssIaVOBEXJ80aF80dHzRRbIjMCmJZ7fCATg5eGiPLX3eC26t63OXNC7ALNGB7NGx4Q1slKhCzBrdChrdHKs0aGs0dWzRhaoXAC7CSxc3r4TF6gjOsPDw9Z3dfUTuaB55214XJHbLv24H45uqn6E3guE4alkqsuAOggORowORoyOCWJk5UH9MWJ0KGJ0cojRoYjR1SNGFsj0J+EXpj8hduqQPTFqkMNHuVJ+Vi6TTtbLy0Fke/n8bHMHXBowa3Qwa3RMWCOrHFoDs0aHskYnxxodyhpdPWtkgcwaJPzCrEEwXnppSA7+aN8y2ge9F2CFNKvOEZg7pk3FjuiRO3bHdTuCckcnxx0dyh1dPXdkgcoRcD4CC4+mFqKZJbkZzupR8/ZrtdGu3DEr2fpAfI/VMCCsLstnSULWyWW9IwjJa48mXs1Hj8daS6uN42RPDQAXHEwcHUwcHRPiyOqERsDE0aHE0ckRR4cSR1dPHFkgMwKbnnhRRmB7NiaJ29tFizT3h1rL2k07s0w6F2DK6JhQRlYkdAGmjA6ljE6OMjqUMrp6ysgCmQvYSS4X5QK6TaNM0N6aUdyU9h/Ez2p05oKDoaODoaNjAh1pwcgRGDo6FDo6OejoUOjo6qEjC1SOgDMXWHj8Yjd6MhTXR+L6eHj0Vk0tk1MOEiM0ju60hk9+qjyOlw/D0TeKTSod9b4gVE9kFflE1vj7RUk2X1TDnWcf9iP07sAw0sEw0jGBkaxs6A4MIx0KI50cjHQojHT1MJIFMneQ8At2Bzvo5XAme07VeWZ1uB2eDhuNODCbdDCbdEzYJKscGgSzSYeySTfHJl3KJl09m2SBxCAs/GINkr4bvHwkD6/kEns1A5Y9xUrzaRyRNmkckTYVOoKVihzRHdfliLSpwBE5SOlSSOnqISULvNznF810YOHh6Fbr8UbzYLdVedTeEkNNVDtcaw3pKNLlLCX8LNVmXOr04OR8b3k23NzL1saI3FZhZz1aO0zOAB+P1qtyF+D6qriPyG5NZVg0qV0fwQlx2ZvrPIIRpmuCMOnfhTyCEaZLEaabQ5guRZieHmGyQOYRtsq6B48wHKg8snXaqL8tWCXrYmDpYmDpmgBLWiFSGwNLlwJLNwcsXQosPT2wZIFMbTYnsge1CeFrHxiUJItOK+HkvpzU8AbcBTCJdDGJdE1IJKsTao5JpEtJpJsjkS4lkZ6eRLJApjmb9diD5mYLotu7LD0N342oya4FDynTlDrlMXFMm4qV75E4dsd1K0+Jo5sjji4ljp6eOLJApTxk0CxciZJ/oqwkU7Mb9cobnAWjToVLcqgOn8QK7b224JDRxaDRxaDRNQGNtGakPwaNLgWNbg40uhQ0enrQyAKZ/iS8F/3ZqdALe+GTdhrxbQ+PZ8PjB+HoZtE3H8NFF8NF1wQusmqh8hguuhQuujm46FK46OnhIgtkypPwXpRncxZ/3BKh4eqq2phZ5SsgiC4miC4miK4JQWSlQtkxQXQpQXRzBNGlBNHTE0QWqGSHTJmFt095WthriiFYcpluTzmfGg6XD/SyM95WHYtrL1QyOam9vqJ2ShPDPomDnu2IVjnOWxlSL5rrU/gM8OzddKbA4NA1AYf0D0GmwODQpeDQzYFDl4JDTw8OWSAzBTsRugdTEMbWGp8On70QKVuLdTHsF93IonEeZoEuZoGuCQtkdULNMQt0KQv0cizQoyzQ07NAFkg0Z+E9aJ6mLLrzq0zPHqkXxc8U03wa2dMmjexpU6HsrFQke3dcl+xpU4HsOeDnUeDn6YEfC1SyQwTMwuPHYvy9HM1sxAcb8cnd+OXDsLoshRO9833dbfpylhLOR03SRPNH8URVdfLC2UnVqyjY9cjDJM/DJM8zIXmsYCg+JnkeJXlejuR5lOT5epLHApn4JLwX8RknOzpontTlIZKqw782Gy/rH/h4GOZ5GOZ5JjCPFokExzDPozDPy8E8j8I8Xw/zWCATnIT3IjiDecNbrcWt5u7j1sZSvL0gBvMFPXwPwzwPwzzPBOaxOqHmGOZ5FOZ5OZjnUZjn62EeC5SaF8w7Z+FK7ebcZmu+Em2ti/G3XmeCxFSC5osRoXC0MB6tvNIrjKFd2qRT2ATasQqhwhjapU0FCuegnUehna+HdiyQKcymCRoqzBYgqwOV9oaj1c2CDc89jOU8jOU8EyzHKoQKYyznUSzn5bCcR7Gcr8dyLJApzOb/GSpM4FY7wXq18e5OXP9O7mm4O9I43itSG6M4D6M4zwTFsWqh2hjFeRTFeTkU51EU5+tRHAtUakMUx8LVsZpKrEZtJ759pFebMa1nL8In7bVg6s5cgFw9zN48zN48E/ZG60Q6Y/bmUfbm5dibR9mbr2dvLJDpzNiboc4MU82sRisTjcNHcssidZjJcUX06OguYx5Gax5Ga54JWqM1I80xWvMoWvNyaM2jaM3XozUWyDRnaM1Qc4aplk9aD0dVmnBzIZ5/I67hBXsKepioeZioeSZEjZaKpMZEzaNEzc8RNZ8StZK+480CL/eV8C2bBav5j7KnvJiu05+dCufuqsPotKKnKQvm38pkSYL00OUnzR9/kHtTruwVHIOaJtaonzZp1E+bCtVnNSP1u+O61E+bCtTPgTWfgrWSvlPOAovVJ8G9qM9W9ybJ8mfQqG2kC27qPmZqPmZqvglTY9VC3TFT8ylT83NMzadMraTvqrPAYt3Z8t4edCewqvV4QySIDg/DnY3kCPR30cKJnD+h9gvDt3cfAzYfAzbfBLCxmqH6GLD5FLD5OcDmU8BW0nfdWaBUH97cWbDodzXfrcYTR82J12p9v+qJqb6ZXn2GrXYetTaWwntbzd0NNXs+vDdVMF7zMWHzMWHzTQgbLRWJjgmbTwmbnyNsPiVsJX0/ngUWi84my/UgOiFZ4uIhvu+Nw/tyc8ikR68SR/vj8bFuH9LPspQ63TF3S5uKde+Ru3XHdetOuZuf424+5W4lfV+eBRbrzjYF7EF3tg430b2dMtm3A23d4GMI52MI55tAOFYklBtDOJ9COD8H4XwK4Ur6J+QssFhutulfD3KzmXEPd8OpmtpxWHbqJr4LRzebi7MFB9H6GMf5GMf5JjiOVQt1xzjOpzjOz+E4n+K4kv4ROQuUusN5ESxYDdgz3eVXVG0OXXshemB63dnpwyqN0L26rNIU9eIwmPMxmPNNwByrEyqOwZxPwZyfA3M+BXNl/XNxFlisuBGWO5viDHclfXU5DXJumq6E9DGW8zGW802wHK0TKY6xnE+xnJ/Dcj7FcmX9g3EWWKy4EZQ7m+JsNWwS2l46r/Z/xI/FfUznfEznfBM6x+qEimM651M6V8rRuRKlc2U9nWOBUnE4EYIFS0nkDnlSawVT6Omgacriu3mrMhHfPqKnRqfJNIqnTRrF06ZCxVmdSPHuuC7F06YCxXNErkSJXFlP5FhgseL8eI8zK04Yl+2Ge7PR4tsPyZxIKrfhxHf1EiZzJUzmSiZkjlUN9cdkrkTJXClH5kqUzJX1ZI4FFuvPD/k4s/6McqVbsWawr3jQVsJAroSBXMkEyNFSkegYyJUokCvlgFyJArmyHsixwGLR2QnAPYhOKJdKJr748dadsDar5rXq5cYoroRRXMkExbEiodwYxZUoiivlUFyJoriyHsWxwMt9ZUzfWbCSVe1II6c+JMN0pfvPx1PhzlS4MJKd32B4KHj6ngV+kGTuh6Hmyatkdpz+AWyaRmcGzOfSpmIz9MjnuuO6zUD5XCnH50qUz5X1fI4FFpuB8bm/hRkIG4vnt6Lqj/F8PRyelRtyn9yVBz4eDof7lbA6Fj2Z03sDw7wShnklE5jHCobewDCvRGFeKQfzShTmlfUwjwUWe4PBvL+FN+iZHsm7qWOAZye7uov40X0JA78SBn4lE+DHCobewMCvRIFfKQf8ShT4lfXAjwUWe4Od5fG38AYhbelIojn+fTj5ncgSPhsXlw05kgSHgZUwFixhLFgywYKsWOgLjAVLFAuWcliwRLFgoMeCLFD6Aj4AYMFKXnV+h1zQnpwGlfkiqq83375p75x5+H1UeZEdI6h3BCNxufSNk1N5Y5k/jbf1D/9KmBiWMDEsmRBDWicyAyaGJUoMSzliWKLEMNATQxZYbAZ2zsfFmoEtnt0YiWvPw8kn4n3k7ULcPdo/WdUfSv9ZllJnCYwUSyZIkVULLYGRYokixXIOKZYpUgz0SJEFFlqCBV+sJdJ3g72J0/VoaFe9m3oTrQ3SNBobpE0aG6RNhTZgFSIbdMd12SBtKrBBjjOWKWcM9JyRBRbbgO2gd7E2IDCvnal2t8gDmDWWMWssm7BGVh70AGaNZcoayznWWKasMdCzRhYoPQCfJ7Fg5YHo9UT0w2F4PCv3Pvp+quOB2blwelwYo3G82D4+MvkFvQEI2HvvTcKpWvvN8azQMsaQZYwhyyYYklUL/YAxZJliyHIOQ5Yphgz0GJIFFvuBzQu8QD8wPPmwJroE4eO58HD7PytDKl+zui83XFk+iO5ty3nDeBV+GTPLMmaWZRNmySqH3sDMskyZZTnHLMuUWQZ6ZskCi71hxCwvxhtsCW86dbiNqerV+OVuo3Yv2Z4J9iTTrDpLYHKZNhVbokdy2R3XbQlKLss5clmm5DLQk0sWeLkvKNqAkYULU8Qv74Tbz6OV3fjF3XhtXu2cq0CDXnxG+nLJ2pvx4k03y5hIljGRLJsQSVon0hwTyTIlkuUckSxTIhnoiSQLZJpzJnlmzQnBU2na6wCTfZSbL0aaU8N6zTFpLGPSWDYhjaxOqDkmjWVKGss50limpDHQk0YWyDTnrPHMmhM6106zuVC8rW4Z88My5odlE37IKoRqY35YpvywnOOHZcYP7T49P2SBSm08NGQE8WQjqs6pDRbUMY/tbXVXakJ2vdoEv6mJRiqNso5ebQwIyxgQlk0AIasQqo0BYZkCwnIOEJYZILS1cv2GBjK1GSLsQW1G1o4OhMJK8+zMtoJZZmUMAcsYApZNICAtFcmOIWCZQsAgBwEDBgHtPj0EZIFEdhbeg+xpSoh/k70Tw7E38fZCc6fW3B0qmEuaJtNonjZpNE+bCjVndSLNu+O6NE+bCjTPEb+AET+7T0/8WKDSHI7hWHg4udaqrKo7rzp+uzl3Eq7sNU9ehVO6RzaXs5SQ7x4vxS8qKpla9hWO1+KJajzxnV52DPkCDPkCE8jHSoWyY8gXUMgX5CBfwCCf3aeHfCyQyc4wXw+yE0CmNsVt1Dcbh5OiDye77snWDkVfeIzzAozzAhOcx6qFymOcF1CcF+RwXsBwnt2nx3kskCnPgF4PyjNwp9IkCcLavEQ0yT5Nes0xpgswpgtMMB2rE2qOMV1AMV2Qw3QBw3R2nx7TsUCpecEeXCxcaB4e1+QhFtvPG8ePwqM34exewZyPNB8UfHoj3J9sVSYah+8Kdm5J0+ikxvgtbSqWukf81h3XLTXFb0EOvwUMv9l9evzGApnUDL+dVWrCtBqnO82djXBuJn400kXg8IgtwAQuwAQuMCFwrFooOyZwASVwQY7ABYzA2X16AscCmeyMwJ1Vdoa1Eq7TqD2LfhgyP2g7wBwuwBwuMOFwtGCkPOZwAeVwQY7DBYzD2X16DscClfJ40MY4XKK8OoigUatFE9Ph6lE4WpeHFSo4l4zk1O6n6rxEvSMI+mo9l0cjNHffyc1yk46dfC738o7o5yXn+I6EwiAY2gUY2gUY2gUm0I5VDq2BoV1AoV2Qg3YBhXaWHtqxQGYNBu0uyhqEkzUO74c7b5tDS83dHwtOXw8wyQswyQtMSB6rEFoAk7yAkrwgR/ICSvIsPcljgcwCjORdlAX4Cbqtl0vR2nrr4UY0UclOzW1jJLxiPMCcL8CcLzDhfKxmaArM+QLG+ey+DueTr5kptJyPBhabgoZfkCmy98EP7eUOIeLq0Ly7qAwiD9epvlQ3EbzENEv8oSmypg9NkTUVmYLWDEzxXlzeFFlTgSmsnCkoCLS0IJAGKlMgLkDDlSnk5mxzI1Im8d/9uvJIu085PSu+0HojMCJ4uB0uv1Np5ByOlaH267roWa63RuXGErhbmaXX2QECwqyp2A69AcL34rrtwACh3Wfn7EABoaUFhDSQ2YEDwt7tQNhb88et9OLTGV/gWX9ZPp3+EBNmTcX694YJ34vr1p9hQrvPyelPMaGlxYQ0kOnPMWHv+hMOF7+4K6LjN/W4virTHD/Kn7WmtwCkhlmTzgIG1JBWCy0AqWHWVGABN2cBSg0tLTWkgdIC2AAkWK0/V4qrqTdyuvebBxL8TC1gtJAlhvBwbTwcH2unnL0dHy9E1YXGYV2+gCwxy6ozAGSJWVOxAXpjie/FdRuAsUS7z8sZgLJES8sSaWCxAejRHL0agB3WsbMjrvTR7Fx6vJYcPSb5duIt7X4EWUqd+hApZk3F6veGFN+L61afIUW7z8+pT5GipUWKNLBYfXpsR6/q07XEM4360+b6VvhiPry7FL1ebVUeFXX+IFPMmnTSGzBFWiqUHjLFrKlA+lJOesoULS1TpIGXrT7Ikmlw/GI3ejIkLs3y7j+6JXvryUqgbOWwPA1T7RYjflivtRcMJVNF9JZg8/7EOyhgPXtb5quOyWSHM83Tubh+UOQNCBWzJp03DKAirRl6A0LFrKnAG+WcNyhUtLVQkQYWe4MEX7w3KLkbkVuTPR9r1OZFD1R1GqOZTXkKdwFAgKgxa9IZwwA1GhQMjAFRY9ZUYIwgZwyKGm0taqSBxcYgwRdvDELvxDvITQySlPkupZzNsPOkuXsQLc3ovQGJY9ak84YBcaQ1Q29A4pg1YW9YOeJoUeJo64kjC5TegLyRBYdHp9GbZdWjiGf2xO0/mqxEK7tqrohW/TRlwVqxaPSFWn3aHkiStYNZSo3uaZNG97SpUHdWLdK9O65L97SpQPccVLQoVLT1UJEFFuvOkGIPurOTRNQaQdEVVXubJHMRlAH0omN0aGF0aJmgQ1YqFB2jQ4uiQyuHDi2KDm09OmSBxaIzcNiD6GyhcO7woObDR9Gd1faK4aTTqNcdI0MLI0PLBBmyaqHuGBlaFBlaOWRoUWRo65EhCyzWnQHDHnQn5E3tEBC/fidu7uHOIzH0VBd8vOIzS6nTHXNCy4QTsmqh7pgTWpQTWjlOaFFOaOs5IQuUukNQwILbM49Gt+Tko2xvqeTq3N5YNLlk440isneAH2ySu3FYkWc+H89GTyvxwYbo/4ezT/UewKgwbdJ5wAQV0lKRBzAqTJsKPJBDhRZFhbYeFbLAYg+YTTo8jwcohRtRd/nW8lhUnVPbAODlQ1k+nQcwMLRMgCEvFXgAA0OLAkMrBwwtCgxtPTBkgcUeMJuBeB4PMBy3sie79w/2wu3F9jEmihpNj8uZaRgTWRghWhghWiYIkdaMzIARokURopVDiBZFiLYeIbLAYjMYTUo8lxkYf1NmUDvYJpaQWFq821RNAYYCOmRhbGhhbGiZYENaNvIDxoYWxYZWDhtaFBs6YFBAsaFVsFychotenFztu1qL1yvq3CE5jptc1ovPGFuic+Pwmfjet6HS+svCpUZZSp3mmAhaJkSQVos0x0TQokTQyhFBixJBBwwIKBEs1pwxwTNpTtiZ0ln0AJKJ6HJD4qJhP2Z8FmZ8lgnjY3VCtTHjsyjjs3OMz6aMz9EPA1ggUZuFn0ntNBmku7ePxNVb9PbD1aPmznZz953cAWR2BV3S03wawdMmjeBpU6HgrFQkeHdcl+BpU4HgObhnU7jn6Pv8LJAJTsLPJjidItjeUVAJXsBxbYz0bIz0bBOkx4qEUmOkZ1OkZ+eQnk2RnqPv2rNAJTWEOyw8OpXnBf5UWWktjcbvZn6qPG4f4Sun7gHBGSZLNoTIp1T7Vhcpj6GejaGebQL1aLVIeQz1bAr17BzUsynUc/T9eBbIlGfHkPSgPANlybAgOVGu2p77ifvqNgZ6NgZ6tgnQo3UizTHQsynQs3NAz6ZAz9U/4meBTHM29a8HzQkYk8nG74qhYLS1Lu7qImVcn5UUpyL6cNojh7KUOuUxxkubipXvEeN1x3UrTzGencN4NsV4rv4ZPguUyuNlpDRcnQHffqA6Jr+UjZNpeXJ7MmhvvVwSl+zowQE4Dz5LD3t1WWJykGSWSSc+5ne2Cb9jRULxMb+zKb+zc/zOpvzO1T+kZ4FMfBJ+XvEJClMXfHUlkXs/0Ss/pnY2pna2CbVjpUILYGpnU2pn56idTamdq39ezwKZBUj4eS1AoV0tXNmTM0DVqjO1BTw8MjrLp7MABnW2CaijpSILYFBnU1Bn50CdTUGdqwd1LJBZgISf1wJs1z+5Ye9W68Fp9KCq9hWTSwTr2i2ds2Q6/TG0s02gHasT6o+hnU2hnZ2DdjaFdq4e2rFApT/u/LEDhZMn+MksvreN+kL87F3j+JFQKnoyIlf15ibv6fWneKyqdpQT+dR6n5+Pq/HqZnN37D8rQ+poCPFCnTvcOJyI9+s/H0/o3YEhn40hn20C+fhfAdyBIZ9NIZ+Tg3wOhXyuHvKxQOIOFn5Od6Tp4dXhYLtxtKceC0XVhXaXoboss+LOYppVY4S0SWOEtKnQCKxgZITuuC4jpE0FRsjBP4fCP1cP/1ggM4LRmcS9G4GSNnmZaG//rHYSxCNFBxNBBxNBx4QI8jqB/pgIOpQIOjki6FAi6OkHCyzwslWkPgluz/bePZIz8Ve2wp2htg326/LgmPSJr156ito6Y0O5IwFeFOpgHuhgHuiY8EBeJNAd80CH8kAnxwMdygM9/QiBBRbrToLPpTvBba3Ko7CSLAY7XZK7RTwfaz0cbdTuiR/iw2mzrDoPYD7omPBBVjD0AOaDDuWDTo4POpQPevohAgss9gAJPpcHCHhTN3y1P0h4b6r98A8/1U/z6dTHjDBtKla/R0bYHdetPmWETo4ROpQRevoBAguU6sOZPSy4cTgdLWxHd+6H+w/C5RPxFU0OgZ2SK0WT3RzU5VuvPiNvSb6uW3+Ch+RdoKD3h1Ghg1GhY4IKacHIAxgVOhQVOjlU6FBU6IFhAEWFRR5goPA8HiDo7afKSrJbzIm6kDSO7sTfL8rHBdsT0eJGtDLRNkZ7T0J8ZcD00MH00DGhh+xPgK7A9NCh9NDJ0UOH0kMPjAkoPSxyBWOH53EFo3FJvnaa5MFx0XAAU0MHU0PHhBrSOpH0mBo6lBo6OWroMGoIoCGL+xzyQhYpvrCWZcnH9/mdxH7cjLd0+z9fzvIVXABUPpUj3HkSLZyEcGPJLJ9ObcwIHRNGyEqFamNG6FBG6OQYocMYIUCELK5AbRJ5ZrXpvoGS8KlkraGDVmUCbyCZJdNJjYGfYwL8WJ1Qagz8HAr83BzwcxnwA7yPxWGpWeRZpU7z4Wkfm0LeZmVUZVL7CYuuncI74exe80C7n3SWWCN72qSRPW0qlJ3WDGTvjuuSPW0qkD2H91yG9zz9rB8W9zkc3rHIaGYjPthQE+tb4+PNg+1Lf7j865+Pq2o1njrKRTX8fDwRVpejhT01qUPvCgLQRG41d1Ad8iaB4s56tHZYMOR3Me5zMe5zTXAfqxb6AeM+l+I+N4f7XIb7fP2MIBZX4Ac29e+C/cDW+j7cDadq0dp6uLzdnJ4TWePbRwWzBFzMAF3MAF0TBshKhWbADNClDNDNMUCXMUBfP0mIxRWYgc0GvGAzEMImbkFx7bRxOCneRPYIk3W/4p/ih/gg4CyrzhIYCbomSJAVDC2BkaBLkaCbQ4IuQ4IW2CyMBX4Ox30sUj0JCqcXG7VX4d7dcOQ0Y4BqB2F1vozeAAyyLZ/IOQjvZU0OkStY/Jlm1RkAU8G0qdgAPVLB7rhuA1Aq6OaooEuP/QVbhrHAAgMYbRTYowEYYUt2dVFp1I5gzblNuc/L8Bu5K8TKK70BMBJ0MRJ0TZAgLRgZACNBlyJBN4cEXXoGMNgXjAUWGMBor8AeDUBgmsJ97TQzP0YTRwXzhVwM/VwM/VwT6MfqhLpj6OdS6OfmoJ9LzwH2wZWfBH7uQt1JpOoNhHMT8eZmPPFd+OxRa2MsXF0VX9HWfCU82YD3fYrR2inVNKCCJSEuZn0uZn2uCevjRQLFMetzKetzc6zPZazP8sGlnsE+rDiJ7F1xgtLEl1r0Fpvr0/H8anh/SA4DR07jl5txfQle5DH4czH4c03AH6sWSo/Bn0vBn5sDfy4Df1YJXOQZ+cPS03mBvUpP0Vo7pVr/Fe4/aD0EX3bM/1zM/1wT/seLBIpj/udS/ufl+J/H+J9V0g/2WCBWnEX2rHiaGEPfmfDZQmt4q3OdzyaOJc+ICp7rpbk1HkibNB5Imwo9wMpGHuiO6/JA2lTggRwM9PhCX/23ngV+7kEPkMhWZS7a3pRzdeu19gKuZOfFzqYeyVzNxsn9+E1dbwaC1OQD39pdMahXidWbyME+3tzNwwDQwwDQMwGArFroAQwAPQoAvRwA9PgKYHAdYAQQe4BEXoAH2NHByfxvOdLfOVIbPDXq98PbWz8fV8O5l+FxJZp/J2cbzT5Fc8E9jAE9jAE9EwzIioeWwBjQoxjQy2FAjy8N1k8BZYEFliCRF2AJdqZwd778Rp9qv6cCAOhhAOhhAOiZAEBWNjQDBoAeBYBeDgB6dE6go58XygILzEAiL8AMlKrJM2hkpvy2v9/VkgkmcHpwmlVnA4wB06ZiG/SIAbvjum1AMaCXw4AeX0CspwEs8HMf2oBtAlivxS/vKArUGj6RezStVDvbf6frfsKq7kt7OUsPQVCWMpcpfrkWb92JqgsF8wM9DAM9DAM9ExjIaoY2wDDQozDQy8FAjy8l1iMCFlhgA7YP4DltQDib6BuEd5eSTPiLjzGghzGgZ4IBWXlQcYwBPYoBvRwG9PjcPzBGYBgQK842+zun4oSztWf9iS/43rA8KmxnJ1s9XjROxGDQw2DQMwGDrGDoAQwGPQoGvRwY9OjSYQ+MERgYxB5gRw2f0wPshOHuU0rVWmS1vKxgboCHCaGHCaFnQghZwdADmBB6kBB+fOur/v7By1cGr3z6SfLyDzcHBvu/GLw6cP3Srf5r4tU/DXzx1/4vf9t/7ZrIIJlD8tP/cf3a+z+X0eI9Pro08Kf/T/zGreT11eu3+m8O/svAt+qX1D9/9x83+m+KP+uv6neufDM48PdXrw3231SJvui/fuXm1QHV+OeBm19fGfztwLVvvr6ucnwpChjsz36SvUn+Jzeu/tvA4OdX/nStX/1bxWRltJNmtat/Z823Bm4OJi/Ex9Qp7tLN/j/L85h/qT5P0fal+Nj+55VrV8X/i8/r1qUvBr65LgJlX6q76dKtf02CL9u/vFxKxPhq4NvLNwduXB749nr70xv49vfXb3wz+M/9t25d+Ut/UrX84Wc3bw7czP/wyrVrA9/+5tqV639N/tkv2z+/OnhNtIbrL8Oxh9HKRHN3t93yq48ah9PNt6PN0/FLdl/fpXB78T8rt8UHdHPg6xuD7bjW+JTo6sQbd9Ofo6hBIdyvPhrs//fBf+q//pfBr4TWQskrg/J9xEd96/Ovrlz/f25+9q/fXLkmPgP5qX5z7Yr1qUjxycfZvz75uPvDQR/WZ/YvP/s//WHJU8bXX0aLm9HK6s/HU+Hz2+Lvt8Xwxf/vTt+HH1x7ouHOlOg6dD47kVZckroDxQ1G7mzw42vxhiJ36+Fca70u339pJpxZDZfXxLvF8/tyZdrGWLh7LGeqTRyFczPx/Gr0oJr79MWH1J//cB3fk3uzdz7e9iv705LT53U+eNv4g/8H+5f/8F/zwcuj4JYPwrHR+NGI2nn3w888ejzcGp/OfdpzU43DinqWKwZzmZcbR3fEGE4kipcPw92jRv2kNT4rNX32olGbudSX/0j7v7j6dbdl+7SfqNXX18sH+jv7l7/7L/hAG/WZxuGd6M5EWF1srm81DrdblYnozncffqbh7EL0ttr17Q/HplsrlebzIfEJZp+peKefKivR0u5Plcfyozx6m7dw7hO9dvXWYP7j/EjE/N/ixvVRD9eB39u//P1/3UXTQxdN9Y2W48Pkw5MPGJJPofMptn8j+bZnvxctvg1PR7Mv/3kuqx65rL73A9FbuCE+j3++cvMv4oZ56Vr/n+VN7heie3jz6l++Sl8PDtxIXoney58GBgcHvk7/9VX/lS+TO/QvHHnDHBjM/vGxSvzH/sFvblwauHm1//pg8oai+CvXv7z1xZUb/eJDEf+9+cer/1v8oYHqf3w7cPOvSafh0/8fUEsDBBQAAAAIALdCeF3HItv3wwUAAAMTAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sjVhbU9tGFP4rHs/kESybqzPgmQam0z50JpNM22cBAntiW64kSvpmSnwLNjipMRibGDPc2kxsIBTwDf5LotXlib+QsytbNlRe9QFYrfY7+53v7J5z0NQKL7wS/RwnOV6HgmFx2umXpMhTl0uc93MhVhzmI1wY3izyQoiV4FFYcokRgWMXCCgUdHkYZtwVYgNhp2+KzD0XfFP8shQMhLnngkNcDoVY4Y9nXJBfmXa6nd2JF4Elv0QmXL6pCLvEveSknyMAgEeXaWchEOLCYoAPOwRucdr5nfvprNtLIGTJLwFuRewbO7A3czz/Cj/8uDDtZDApLsjNS9gGC39+52a4YBCbAiq/daw6e7tiZP+4a/57IgDwm2NFboYP/hpYkPzTzkmnY4FbZJeD0gt+5Qeu49QYMTjPB0Xy27FiLHZPDk+4Ge/IBLyfXxYlPtSxAgRCgbDxl33dVaUf6bFBejrIkcfICcYGOdpBjhoiGKSJy7OsxPqmBH7FIeDlYBYPsFrgYyCMA/xSEmA+AAjJpyfe6YV/UfFWrh/rx/Ev0RLKrKJiUW7kvkT3tJM3KPleT6TV03X14J1WrcCjVjm9b6U9jGdsiPEOuRmHfLOutdtfo39OuSQggw275uEHSJhMPCYTzwAm2vGqkj9DBx/M7WAXrXaNSqewo7Lfgm2UfB3FC/JNVKuk71u7wFbZT2g1oL2nbhXUvxsAQZWPsEav1NViVW3l0eb11+iqaRPGhheomlaSWfQ+reyt6YkMnf2IyX5kAHt0faFWqlr1sLPx7hulVNYLWTV3DrLqB3FUa6FqRUnVgbeSq6O3p+YauV2Sbxpq7jN4q2xm5cYhuAErUSKOUhm5mVHSKbRRNhbTiY6aREcHBryjhHyT0dbaKLmvF2C/otzcMGSGBTCJNprAD2SW7/aU9CosRps7QAsP4hm9FIVw4QUkPvjUbOaVqyTEASW3IQI4Mjs1eKTTHTPpjg2gqxbaWuoCZbZQbA3Ioc2a3DwyQgxs1NWz/reY3F3MfAsyy424XC/DvNzaxRGIHdEJjZuExgcFGvwjJNSTJgQRS1Ivd2i93dcS/6DrcxAGloGoIA+WGU52rg7qosNLQ0KYQdkkql+Z1M15WNl/rOl0J0y6EwPoKhcVpZQCSYAT3A+QsyNG+y84dg4G7CvbR3C08L2CCeNajw+NMFjewi1KxpVarvNy3DM89oTOyGsygowv4ggPlPGhFQJ6ZgMikbXAzdjg4jFUrVvgZuk4rXap7GxQvHUzvQTLEFPeQXEgAbVy2QaIz3Tlo5XPdjvmE+iTlcizNkD1c1NtltXcqbJ3BAkNJRranZlz00aONnKDkXPpB8LdV4Pc1H37U7alUHQ4RSg6kCKUHfBBuVK2r4wDiqprSiqKzj+YtaBbh6hC9UokDO2FQtmMenJmKRQdThGKDqQIZQ0kvckDH3uFFIZUH7uqWjpIxxo1wNJBOpDiIB2IU/dVTLtLQP5kHGDDJtS9Mg1DmuH+XsVSCToc6tIgJehAoyZYKmGz4+MyAkpoZ2vK1iV0SFCJjCZGrzRhIeRWaGtQcR+Xmv/0SSi7oebKylbSRsteD4E7eBq12xiYNQhYakmHU64NHUjR0oYw9JSkKYSmVf2UAv6PJDI7SBuJel0NDKlUSS9sKQ4dSLlyNjtunQ26cjY7ZqFhinZT4ZteW1tf17cvcc4t3qBaXW629cQm/rfg8ERubJCGhyZVr6OCIf1q4YbXUio74MA7SQdCQ60k8yh7bKkWHfuobTfV6m/VsUjQkfbdSxutJntaTdKzGEkAmDwRDbfHxL6lenRTFPXoQEpu/1/kyT0zXcC1/i5mpjEboXpNsdtrd+ONXH/fSj65b6UsBaKboKQpOtBs9i01ssb2Cryr7+MD/jD0EyssBcKiI8gtAoIZhuMpGN9ZyFjiI2QECXCOlyQ+1H3yc+wCJ+AnqLiLPC+ZD3gr87uX7xtQSwMEFAAAAAgAt0J4XcvUhcobLgAAbi4BABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWydnWtvHDmWpv+K4a+9PRape6OqgOnuaewutoHGDHZ3vi3UVaoqo22r1lZv7WCxQOqSUqZuKVlXSyrrYt1sWSnJlu28KKX/0pOMiPzUf2HJYFjBzDgvae6HqZFU5/BEvR3BeMkg+Xz188jTvzz7cXh49N7/fvzoybOv7/84OvrTbx48ePbtj8OPh579w8hPw0/kv/l+5OnjoVH569MfHjz76enw0Hdx0uNHD3hXV9+Dx0MPn9z/5qv4b396+s1XI38dffTwyfCfnt579tfHj4ee/ttvhx+N/Pz1fXb/8x/++eEPP47Gf3jwzVc/Df0w/C/Do//1J5kgf31w1853Dx8PP3n2cOTJvafD3399/x/Zb/7AewfjnDjmvz0c/vmZ8fM99Z/z55GRv6hf/tN3X9/vUlc1/Gj421HVyJD8f/9r+HfDjx6ptuS1/M+k2ftpWZVp/vy5+T/ECsgL/PPQs+HfjTz67w+/G/3x6/sD9+99N/z90F8fjf7zyM//cTj5r+pNL/H3Q6ND33z1dOTne0/Vf+43X32rflAlZeDDJ0qmfxl9Kv/+UFYa/eb/3B8d+vOj4fu/uXf/8cNHw89GR54MP7v/H+7d/+nR0BP11//8X/70a9Zz//9+9WBUXqZKevCt/D9Z4K4Kv6vCQZW/DP9be34c/lsUPvpw9NEwkfA7lPDdX4f/x8gTIuP3KOPnWDoi459QxrdDT76V/0sOf0ck/QElyTv3WeeFtWnXfaddN2jij4ySDkUHk6XofEo09oPcmPh02GxsR1evmvW6KEzJX6O9E0pW1Bjv4r2/7ur7dXcXJS3Koq73n1CwWDyi9OwMj58XU7eeO916kG6c0g1FB1d1MXPSrCxEHyaD2qI4vxaLS6K8F+xWovKFaKxSuqHGtG79QDeUReqGgoFuneEZ3XrvdOtFunVTuqHoZmW5tb8hzo6a1d3m9WZULoe1N9HRGCUXakPLNQDkQlmkXCgYyNUZnpGr706uPiRXDyUXihb5TVGvmQ9ms0pd2e9QA/ZHEmWRWsFrpLXqDM9o1X+nVT/SqpfSCkVLrcL6ZFiflk+l0m1pI8pNqOfxfLJZ/yRmXgbvV0VpJqwvBy+3KQ1Rw/bHE2WRGsJrpzXsDM9oOHCn4QDSsI/SEEWLejFYudWPZ7D6Ihp/F5X3ROG5eD4Xnt2IwgXu3FCT9qcVZZHqwaum1esMz6g3eKfeIFKvn1IPRSdP6/JYWJwThS35c7BWDfYK8oZsvZkLVj4GvywGay8o9VCT9ucXZZHqwaum1esMz6jHulK32IX0G6D0g+HqUb3eCBZOovlFectJ+yEallsOtmN/YmEaKRuMBrpl4rPCGTYb+ew/DpLCoXDd34nKkTi4Cjcnm5VNMbPX2quGW+WgkhfztHyoNfsjC9No+eAlA/k647PypeMHhnz0Hxl16b+F8eHNgdja168PUb0StaPknRv3fqR4qCn7EwvTaPFQNBKvMz4rXjqAYHgEQQ4hYPzdi1csvhWlNa1lcDkdzByqezF2eZaH2D6agA+x13ACXzsQ0jmgYOmIgsEhBSPHFDA+US4eWojSRXRFWj2Y7nhsvcYRMBoJ5hxJsHQoweBYgpGDCRgvpvKtiZNguxa8nIwuJoLVK/3ClTYvKFbF9FSwNt2sfyRVtI8u4PPrNbzAFw5UdA4wWDrCYHCIwcgxBoyXErbWT6KxOTnCiM6vgo0FMMiALTgeVa9hBoxGmjkHGiwdaTA41GDkWAPGB2sXYbGgu73g5Ud5/4mtG1Iz+6gCPq1ewwoYjTRzDixYOrJgcGjByLEFjNeu5N9zY8qtxD80K8vBTK5ZKYrDdT1YC3an5WNLCknZ+UQsr1EEjEZiOccRLB1IMDiSYORQAsY3azU1gh3bCFfUNJN4t95szIflvXBxSg9lSY0o055o5DVWgNFII+dogaejBQ5HC4wcLsD4sP46WC3oG0d1+bc5MXMZ1o6CX3bC+pQokCOtTGupRrAQqRGMBhqRhds1SgcGHA4MGDkygPFqIvdyXP4zvIwndd+t60dMnFfD/DGY4M20Zmjk5f7xZQGNnO6fG18PoPvnpPuH8foFKEpzUePkbs5IioXUoVx2oo6XvYfRSB2nveepvefQ3nPS3sN43ROF9WuxqJ41KY3U5e/XBbF4Kg1r83o9+DAr//j36yIpFuWkE7G8LDyMRmI5LTxPLTzHXwVICw/j9eBR30R6plHk34YHNVIayjMn0niZdXw1QBqnWeepWefQrHPSrMN4UVsJcodtlun5nJ7Ubi2T3inTlCGQlw/H1wQEcvpwnvpwDn04J304jA/XToOJfGvjXbBwrFxSuSjyJ+HKTrN2HJ4V1ZeTvWprf1KOb0ixKB+ciOVlwGE0EstpwHlqwDk04Jw04DBe303B9UpYn9CTC8oByAHgShXPeGVaMzTyMtz4soBGTsPNU8PNoeHmpOGG8X/LbXf/qudX//q33C+i8FH2S8HelHzy5Eglurgk9cEeGxah9fH02GThdn1Sj82hx+akx4bx2lTLR03bbPmDdpRyQCIfNWUqbycS4damg+23pGTYcsO6tGSelpss3L5WILXc3dByc9Jyw3hRfSfd0p1Sao3Ah0n16+lLKaL8IVg/FJWKnj0VW1tKx+2aFBErmKmVKggvg14z4GnIycLtCqaGvBsack4achj/r9KIR8eT4eluuFXW3ZbIv4/GVuQ/w/d1tOQCO3JYiRbJ05GThdtFSh15N3Tk5CzHb2G8HOU2a7PN600l08msHAAHv0xIr4C79kxThkBephxGI4GcprzbWLQDTXk3vWwHxd8JZE6vq3mCqffyV1IgbMRhFVog37U5TiPenRrxbmjEu0kjDuPFohzBvQ63ZoK1arP+Sj5W0nAGhUWxOI/uIGzHYRVaIE87ThZuFyi14914HQ5px2F8eHAj7x05plMd9fyqfBEqaXR/NF9CNxF25LAQrZGnIycLt2uUOvJu6Mi7SUcO48O3b6UXkHdQOPs2PJ2NP09fBDOHYmmGVAdbcFiCVsfTgpOF29VJLXg3tODdpAWH8eJ2PZi8DbbnxcxeMjMZmyVSGuy8Yfu0NJ7OmyzcLk3qvLuh8+4mnTeMb5PmfT2s7wSrF8F8WdSWRfW9KF3o+ZNgdkvM7qix3k41Kp8pJxp35OqHZNXSTjTRAFMrmeqGpl5uHf9nAE2dbr07devd0K13k24dxof147B+plclibOjYP1jVD4Q5U3XpDhs0LFc1cu9w2gkodO996TuvQe6927SvcN4OSBsreZa00t6XYMaF+r5qvMb6bKA9YStOZatenl3GI0Wrjq9e0/q3Xugd+8mvTuMl/o1ayvNyptmJafEK89JRxFM5MXUB8uq3/+/ZTYwjdbP09Zn4rP6pba+B9r6HtLWw/jW0VTrRb5ZOwg+jMkeUP0wv686u087YUl1f8HceDQ2J/s7bNNg41rOQSSn1yAARiM5nYOAnnQQ0AMHAT3kIADGN2u1oDjf2s4Fl+PS+8fzzeq7RfByEZsU2Jq9O4RptH6eY4RMfFY/YwU/HCP00Gv4oR+/Xo1ut+RLOBrbSNa52tYHw3YcHaHfAn7fFfzOwUNPOnjogYOHHnLwAOP1nRcUPwZzY8HKbXi2plYI10vRVVWUi8ECuWQOtuboCL0GFjAa6eccWPSkA4sevKqf9DIwXr1I9CRjPDkWv0teBmsN7GIyTaVmD1ahBfIcW5CF2wVKxxY9cGzRQzsV6ObjeUZpi0W+3lqph+PXeClmphFDGq+xBb4aII1zbNGTji164NiihzYh0JTH0rRyxWB2RW1Aite9WewHHiXAErQ6nqMEsnC7OukooQeOEnppiwH99viJOJg2b5+7+WewEjDTlCGQ1xgAXxMQyDkG6E3HAL1wDNBLmgYY3y5QLdzL6Q/8cmiqBqXVq9aNmtCXIyyxMKXXaDUrm2AImqmSagcvgN6I5en/ycLt2qX+vxf6/17SMMB4cbEkJm/VbPRMLtg+V0tqtI6xkUhuNzhFnWnWEMvL7OPrA2I5zX5vavZ7odnvpXf6Wcx+tF4SpSVxuSqOV+QtZs7nu5aFZ5o1xPKy8jAaieW08r2ple+FVr6XnGmE8Xoc3pqejq7O0i1XhqEnNcJT+rAQrZGnXScLt2uU2vVeaNd7yflGGC+2L9Ty7rXpcK4sbsZaW1P6CxopDZ7Mh+3T0nj6cbJwuzTGnlrox3vJ+UYYHxarUfGd7KrVE6endPYORT5vEQjP5MMqtEC+e2idhrs3Ndy90HD3koYbxjcr9db+RtIl1WtR+UY/ZfKVp75Mr+flm661ehtc7shfxdyaegPOrzdrb+V7UP0cd/zoJYitObweWkpPa04Wbpcytea9eJctac1hvBy76GfwV3LYonpyY7OZOK8GC+jYgEyLhk5ePh1GI52cPr039em9eCctbRZQfLB6Ic7W9fkAyZejuelgN96eHD+ieI4m06ahlJdnh9FIKadn7009ey/07H20U4D+2Hj5idJMNLaifobjvUw7hjpehh1fEFDHadj7UsPeBw17H30EgG3SfiMfXE6H41X5xAULJ6J6qzeJYfuUaS3VCBaid/17GnOycLtGqTHvg8a8j7QGMF5/qA1f11rrV58/aaNv2JlGDGm8bDiMRtI4bXhfasP7oA3vI60BjJe3T/ImW5yPJrbvvkPGnfdMWLvVr0DZVan33NZNWJxW78Kd99HxVGt/CbzzMuUMEb3sOYxGIjrteV9qz/ugPe8j7QOMT0U8O1LPYPz+0593WxsfpDElNcL2HBaiNfK052Thdo1Se94H7Xkf6QtgvGmf9DEv+t2HPWimKUMgL5MOo5FATpPel5r0PmjS+8iJOxgfvDgXczVtC2SPHp3HU1OVCdmvA8eUacoQyMukw2gkkPukG+OoG2jS+8m5Oxgvbsq601EzLPnV6PwmmhmXt4/lDsLWG1ahBfI93cZpvftS690HrXc/OXcH40X+RFTGTWOpxzJ6SxdeYptp0JDJy3njKwMyOZ13X+q8+6Dz7iedN4zXjim8WRBbW+LsVfymU8O/dA1OaUZcroYHtdbeB1Iv7L9hUVovT/9NFm7XK/XfffjUGtJ/w3ix1RDlj3oEF668l+OSLzixJtOaoZGXC8eXBTRyuvD+1IX3QxfeT7pwGC9KB+HlvPnoJeuO4uVc2klRMmUaTGWCteijozyNOFm4XabUiPdDI95Pn8EFra92SQtTzfqr2FUeqT3euyW12qN6JC2o2itQLMh+Sn1aaGxHuXy8IfxEBgOrmallKOjl1/FFAwWdfr0/9ev90K/3k34dxkuL0DqaUhN666Vg4VDkD/EXhUwjhjReLhxfDZDG6cL7UxfeD114P+nCYbx+Bpu3ZXEwr6cH1PRT/Guw9wrsi8u0Zmjk5cLxZQGNnC68P3Xh/dCF95MuHMaLfEVqFF7WEyNeOxbLY5Y7CFtwWIJWx9OCk4Xb1UkteD+04P2kBYfx+hNCs1YLi6/V/on6Rz1SUcv4wKGA2ILDKrRAnhacLNwuUGrB+6EFHyAtOIy/+8Yi7x19kF1QWBP5tyJ/qWdX9AE7pFLYi8NytFKeXpws3K6UcdYk9OIDpBeH8cH8YvRhN6jstsaW1Xhl4VDapfBFXc3JTc2RAmEXDqvQAvkeI+l04f2pC++HLnyAdOEwPhy7iIrv9FTJ3VY3baDkzWXpkrD5hrVomTzNN1m4XabUfPdD8z1Amm8YL0qvotsLUXoXlW+ji4KUqbXzXt1QUrgT2lJi5w2r0AJ5Om+ycPt5pKnzHsBnQpLOG8ZLNyTVab0oiIL0lnPB9k54VhUH08qFr73AcwOZBlOZYC362FFP500Wbpcpdd4D0HkPkM4bxusHrZWfDxvl2FJXpIGM1+/MBi8/qr8cTMp/FZ4VXVuaMyUM4bwMN4xGwjkN90BquAeg4R6gj7xF8dH0GzHzWvVNL2rRRCMq38ibqzVxEjbe4U4q05qhkZfzhtFII6fzHkid9wB03gOk84bx+sO5a/9bJt0Qxctqw2gkitNqD6RWewBa7QHSasP46Lwuh6/R3lyzUkumlhxr7zNNGQJ5uW0YjQRyuu2B1G0PQLc9QLptGK9n3dS4/1LtTQ5rt83KTDS/KP8S7JZkz01qhA03LERr5Gm4ycLtGqWGewAa7kHScMN4/SEgusmL82s9WLO80bDDhu3T0ng6bLJwuzSpwx6ADnuQdNgwXr6e4nf/eJSbEM9PovN9PdlGSoO9NWyflsbTW5OF26UxDmmH3nqQ9NYwXp/npj9AmneNWsGbf9u8Vt9y1UHutW0133a8FO6uqL/EeyeVJ7gew2t6M0UNKf2Oa/c9r93pvwdS/z0A/fcg6b9hvJh6H56tBSvnwdyYst07h8Fa8o4TZxvB3itSI2zBYSFaI08LThZuP9Q+teCD0IIPkhYcxjdv94Kx8/BqV+Treq9os7Ecvq9T0mQaSaWB7dPn1XvabrJwuzSp7R7EB6+TthvGaxMQFGfBoD+TaMjhZaZhNJLDaaYHUzM9CM30IGmmYXxUfidkfxRvZ48HsRfizXN5s+iPS3hNV6ZBQyYvPw2jkUxOPz2Y+ulB6KcHaVAE9LHx60y93ZY2tFh4KVemEUMaL1eNrwZI43TVg6mrHoSuepB01TD+7uOt2hSnZyDjwwLVssnyZrMxr4+oJpXC9hqWo5XytNdk4XalUns9CO31IGmvYXxY32lWcqKxH13uKYhX4dTSDWFXDdunpfF01WThdmlSVz2IjzTvIm01TFArJapX0iap80njtZLqYLIF8mTpTCOGNl62Gl8N0MZpqwdTWz2Ijy7vIn01TGj9si8Wl8JiNSjPqE8hNwfq2YpXuMfsENVZW3pq7LRhRVotT6dNFm5XK3Xag/jQ8i7SasMEdQ/VThUdJN66pJaOxH9Ru+biA5NIkbCHhoVokTw9NFm4XSSDeoQPK+8iTTRMEJVxNcM4V1OHOeytt8aW1bjj4Eb+RZRfSVMQjluO5cw0a6jlhzjyZRx9AeTIpBzhg8u7aOQCzNCqaC+NB/zZ/FQZ3DbAGHlzjNwgoy6DZNSFTyzvotkKMEP2Tq2JhrynxHZBPJ8TpVlx2NBnlOnV77KbslGhsOXGNYFovvQisnaHaNwQDfpu1kXDFWCGXvYefBjT+yvVgZIzJ669z9nmTK28jLftyoBWTustuyFDK8wr6qLZCjAje+odLQ523rhtII4vgIis3SGOgSDqwgyiLsBgc0xrz4yrT0XyGZyrJfcS/PKfbcsUyo87BMOhUG7yUJeBHurC7KEumrkGM2J3uSm2a/HQ5FXzejfced3asBwFlW3LFMoPLYQvCwnlhgt1GXShLuzFAVwNZuiJ//ifs9FL+cQVEktuuaOwJ8d1gFC+QCGydodQBlKoCxtzAFKDGeHO2d0C+HDrKnh+phfAWxh+mbZMofwgQjAcCuXGCHUZHKEu7MkBKA1m6PvnbpOSaDwP9l7ZfJQFHgSLAJV88UFk7Q6VDIBQFzblgI4GM9Rqibd7umtS5zBUJmxdk4UdBCsAiXzpQWTtDmam4cMxbpQB9JkF4jmnTvHYWVBvOjm0W5xUQ5Z4LKy+eV9MhLsr+Htutl1DNE/MqDdn9EtAoyZpFPtzwD7DoM+urmbljVZJbN2oD7zlg79fF/S3TL1OMDnDLz6UWm8loAW0eHVf0Kg3adTt1U3WqAU2CkBoMCO6XQzrV8HctDi/jo4no7kJWhyLOfcEiXqTRL8AJWqyRG0wUdqcYyTnVkNM5eXD2FqVhqEYHT+/ex61b7d0YiS387Nifo7dGxn6BcxQExpqo4bStgFmqNPkqkfqa3DhQpQ/6mMZ1B8bu61cUf6re0FhqVm9kB5C/jt580V7cxa+KMny/Cyin5v3xoh+AUfUBIlaSKI0uAln6L11Ij8fzFy3ppfEzMvofEyfymfxqSSx87NWfobeGxb6BbRQExdq4YXSJCecER9fmAt3x1q5TfWZJrcju359VrWtr7d4ek9GqDck9AsooSYm1MIJpaFOOCOZBS1Mqf4rflnqNZoJr9ZC57Y4e088qDcf9AsAoSYh1IIIpbFOOEPh0hS0QW1A0OtbotI2lMhi6z2hoN5U0C/AgppcUAsYlKY64QyxUxOX4+F4VU1gSXeVn299PjieVsni7D2xoN5cUDcYlBlkUGZBg9JsJ5wRLlyoqZnrTVEaj/kxaCNrtglDHz8kKA6HwHa3iTeooMyCBaVBTjhDf/9TH/8ay8lJFvEaDUuPZMGC4jpAKF+z7iaDMgMNyjAblNG8Jpyh1tpplRxn7mSbMPXx8+u+aFC6doc+hl/HdFBGo5pwhjoPbOOw9WpBucqZE+kHZI8knbpmgAW5elhfpuWymHU/NigOh3K5zbqBB2WYD8pocBPO0Idd6ZUtyQJphW3Ki3I1rKutLeAskGyLplx+ttwXGErX7pDLsOWYGcpojBPOCN/XRWE9WQjkmjW2AENxBSCRrxt3M0OZAQ1lmBrKaJATzojGVsKtHWkvlRk43Qh2975kqGzhheJSQCtfN+5GhjKDGcowNJTRQCecoSSKZ6nk+E4thL6diG631Lm0m5PJ2YUWxSyG3A8fisOhYm5DbhBEGUaIMhryhDPij38vg+Kt+qd+AC0OwWLI/QiiOBxK5DbkBkSUYYooo2FPOKNZWRblj6obj7FP6uupPpynBl58FkPuBw3F4VAltyE3uKEMg0MZjW/CGfpoEH0oSFgviXxFjoWl4VTfunZXwtcf8Sb8bKOGYn6QUMv1AcXcmFBmcEIZBoUymtaEM8zvpsHCSbM+63wDWjihuA4Qyteiu1GhzGCFMgwLZTSWCWeYzjw+W3w3eH6mt+TRKlmMuh8tFIdDldxG3QCGMkwMZTR8CWeoJS+qm1KdFeqaLJRQ3DBQxteTu0GhzCCFMowKZTRHCWfo7fbyTacPJRLzJbX2JV4epIyB40DRbLumaH7O3JcdStfuEM1w5hgfymh4Es74fDvFJ6slD2ByJo/FRFkIorgU0MrXorshosygiDKMEWU0LglnJG+9tyvBL1OtjZ3m9TwGnGVbMSXyc+a+IFG6dodEhjPHLFHWQztzmKE3w+jFZ+rWWlYH/NP6WHy4H0wUh0N93D7c4IkyDBRlPbQPxyzOwpaSRa89l1YzPr/QOSVlYYTiUkArX0PuxoQygxPKMCiU9dCGHGbIx6010WhWZ8M38UmrxwVRPsj2VLRiFnPuxwTF4VAxtzk3sKAMc0EZzSPDGfFBaslYOB0XV87E7cSXvAFJHGcimh8IFIcj0dwoUGawQBmGgTKaUYYz9KBYLRvSnxhco2MSuvlZJT9z7sv7pGt3qGSYc4z8ZDSuDGckS2MNQLSGH7f2J9XKqvJesFuJj6eZloMatW2kviMfT7WRJDch/5Ve0Q72qmermpL6OXlf5iddu0NSw8lj7CejGWc4I5H05LZZ/2hZyEFSNT+L42fmfYGedO0OcQwzj5mejOab4YxkV20sUXCbEzOXAlIVs62YEvlZd19yJ127QyLDumN4J6MxZjgjWeuSLAx9JW4m9acHy8QCycn8LJSfb/dFdNK1O4QyfDumdDIaYYYzlFB6/3p8yr/u25X7SlbTQhdhwXXiakAuXw/vJnYyA9nJMLOT0RAznKG2+7+cTR69taq4LonrVXWCreW+sph5P3onDodCuc28AfBkmODJaJIZzog+ncjbSezs6K01WjGLjbdAPHERoJKvjXdzPJkB8mSY5MloqBnOUF/ea8f6AVQfuerbekmxOkxaWtODsvy3yjBsj+kf4qO40LE22TKmhn7G3pf0Sddu19BgfTIM+2Q09wxntKbnxcGxfDBb63Vpt1pjyxbDYMF54gq0RL5AT7p2h0SGjcdMT0bzzHDG3SEl4mBT/2Cff7BwPHERoJKvjXejPJnB8mQY5sl6aRsPM8LGUnj6IlipquPb4/5cDnz05wnLmk8LxhOXAlr5+nM3yZMZKE+GWZ6sj/bnNppn1KirI5T1qxAedpdtwtTHz6L7Qjzp2h36GBYdczxZH23RYYbiV6+fROe/tPY3FDu+8Nzy7rOgPHEFIJGvRXfTPJmB82SY58loeCDOiBYPWyu56HhSioOPas3mm+L42XJfkCddu0Mcw5ZjliejeYE4I9mifDGhTmvDu7MsYE7cNhDH14S72ZzMgHMyTOdkNC4QZ+g7R/bPzZvZsP46WC24zm3NtmUK5WfCfdmcdO0OoQwTjvGcjGYG4gzpi+RoRc/a6V7IMk6xIDlxBSCRrwN3UzmZgeVkmMvJaHYgzhALO8F2URNek92k1zk5+HUuFbYwOnE1IJev2XZjOpnB6WQY1MloSiDOEFuN1ou8fgDF4ZpmKVlWnlsonbgIrZIvp5Ou3aGS4bcxqpPRdC6coYHL+iCAZDFe+WX06YPa1yAHxfg8Dgu5E1cDcvkabze8U77iDbmw8abhXDhDy2XurdUbiCydVaYtUyg/1w3DoVBu120QOhlGdDKa0IUz9LlmQaUiyvvxCUE3wVpDTdbpxcO4s7KAOnE1IJevCXezOpkB62SY1sloUhfOEOVNab+Tg5XjT3vi+ZzFJFhonbgIUMnXh7uBncwgdjKM7GQ0jQtnyEdP3lGaEqTfgAn89XI6vF6jhbJ4cj9sJw6HQrk9uUHuZBjdyWg2F87QQiluWfHdHWiR1sdiy/2onTgc6uO25Qa4k2FyJ6O5XDgjob/GGxtVT158LfKH0XrJcmqJBduJ6wChfG25m9zJDHQnw+xORiO6cIZ+3ymhClsufFm2FVMiP1vuy+qka3dIZNhyjOtkNKQLZ+g3mvp2sDjvXJthAXXiCkAiXyvuZnUyA9bJMK2T0XQunKHvnGSVVHxooGWKyQLpxBVoiXwxnXTtDokMH45JnYzmc+EM3SO1ckUFoHaddGOhcOIKQCJf7+0GcTKDxMkwipPRbC6cwXvERSlY/5j14KJeU/sVcM9kYXPiekAwXw/uxnMyg8/JMKCT0awunHG3yUON8OJNMHYvYKFz4iJAJV/r7QZ0MoPQyTCik9GoLpyh9ZG3ljpQuFbC9OBsE6Y+fqbbl9BJ1+7QxzDdGNLJaCIXzkgs9oexqPE2ngKnp08sbE7cNhDH12i78ZzM4HMyDOhkNIoLZ4QrJ0HhU7hSFxMltXeqsaSOgqhMiMuc5k/RWllMtx+eE4dDrdym2yB0MozoZDShC2foNb/J4SulmbYOHM8zWUCduBTQytd3u1mdzIB1MkzrZDSsC2d8ftdpHp7G4MnbSpkDsCPdQurEZYBOvubbDetkBq2TYVwno4FdOMOk4TYbt+pxXLkNz+i5AAurE1cAEvmabzeukxm8ToaBnYwGd+GM1v5kWDtSa6Pzb9WjJp+85C/qiChSKAutE9ehhfLlddK1O4QyLDhGdjIa44UzNFhJ3k7N2qm+o2hxLObbD8mJw6E4bvNtUDkZxnIyGsyFM5K9QLUlmzIWl+0H4sThUBm3yzZYnAzDOBmN48IZwbti8KEirktqZeqbOXW+WL0Wz3fDTwIWNieuA4TyNdpuPCcz+JwMAzoZDefCGRrpKn5ZFJWzf8+NJbDFwqVaNRifr6y+puDVSxZeJ64JRPN1325kJzOYnQxDOxmN8MIZdx9OEqdZL4Sn583a83itKu7ALWbcD9yJw6FWbjNusDsZhncymuOFM8TZUbB9rgmLyRYXvNnAwu/EFYBEvh7cjfBkBsOTYYgno3leOEOLk6wYiDfzWI68tXA8cQUgka/1dqM8mcHyZBjmyWiQF87QEonDNftmFQuZE7cNxPH12244JzPonAzjOTlN8sIZempSnyam94/R4licth+TE4dDcdxO28ByMszl5DTKC2fo08S0RHfb7y3TuBY6Jy5Cq+TL56Rrd6hk2GyM6OQ0wgtn6EXwmvQalWvRue24TAuxE1cAEvmabTe0kxnUToaxnZwGeOGM5vVGeJzTR/Dob9tiuhYWC2HxNa2SxXj7ETtxOFTJbbwNaCfD1E4OsF0wQ281adYPm5UZ2V2rl1q8xst2O1mMtx+/E4dDodzG20B4Mszw5ADhBTP0jRQ13qpF8LUV5STjBam0RBab7QfuxOFQIrfNNtidDMM7OQB2wYxgfl9czqgD2is3ljWCFnInbhuI4+ur3fBOZtA7GcZ3ckDoghnN23JU3heLC+HmZJu7xgbAgvHEdYBQvu7aTfJkBsqTYZYnB7QuDMuMByDN2oG01l9+Co8F4olLAa18bbab48kMkCfDJE8OgF0wo3Wk9hNG5zdq20ncb6t5gNNZ2Y2r3YPnk0JKh+23BeqJawLRfO23m+vJDLAnw2RPDuBdMEOfFxaNbUTnnyyHFlkYnrhtII6v/XZjPLmB8eQY48lpYBfOSE9cfbEfFHN3R6XoAw3xopxsi6lcuBopFw4HctG1O+RihlzYh9PYLpwhvbdiUVaWo6V1LZ3a31s41Y8kXkyRbdGUy8uT43Aol9OTcwPpyTHSk9P8LpyhNjlv3cgevnm9qabjtseSn+t1dVx7fMo27uSz7ZqieVl0HA5Fc1p0brA9OWZ7cprohTOiTyd6H7j5TsQT49mGTJW8/DkOhyo5/Tk3IJ8cQz45jfDCGdJTqVMO39fD+o78Qd5U5gZ7Wijs0nEdIJSnS6drdwjVawiFXTqN6sIZwe60mJ7SM5aiNC7HxUFhrVmpqx+gac82Z2rlZdpxONTKadq5wfnkmPPJaXIXzpAvO/mUBaXFz5vD45NG1ZepcnhCrm/KtmUK5WXacTgUymnaucH55JjzyRlp2nGGOm2t/iraOxHHK2JpI3i308pt2npybNdxEaCSp12na3eoNGCohO06I+06zlDvu+p7UbqQz528i0RhSk0Cy3FNTM+zyYWNOq4G5PI06nTtDrkGDbmwUeekUccZml2pMAC1lfCyrvv2YOFQnb9jcVbYt+NSQCtP307XbtfKwH5yjP3kNDEPZ8hbSwqll6aaPXy02FB7Ec+vgo0FUi4L8BNXo+XyBX7StTvkMnw7Bn5ymo2HM4IXtSB/rClBiWdwrDfItmUK5efYfcGedO0OoQzHjsGenAbj4YxkvcHcml7BquestGK0ShaL7kf4xOFQJbdFNwifHBM+OY3EwxnmBuDoxWYwu5OsY4l7e1ooi0v3A3vicCiU26UbYE+OwZ6chuHhDL0CKnx3IzsoUd4UhY/6GcTLMLJtmUL5uXRfeCddu0Mow6VjeCenkXg4Qx9oqJiUpy/EdSl4lQuv9uWLT5Re0SpZ/LkfttNyTUgltz83sJ0cYzs5jcTDGdIh6L6otTUVFBb1wif8sTjbkKmSnzn3BXbStTtUMsw5BnZyGoyHM9Q5j/K9tnohztZ1N5640PlpNXuMbacF2ImrAbl8Xbob2MkNYCfHwE5O4/FwRiKX3rERi6Y++VXG1aLE/KXaJoXNp4XfiQsCxXyNupvfyQ1+J8f8Tk4zqHCGFqdZOZC3U7I7au/U+hE525YplJ9L90V40rXbhTIQnhwjPDmNnsIZWhx9HrTe2mKxUhaKJ65AS+RL8aRrd0hkOHNM8eQ0egpnaAqsOmh1pxqVz6LzG7W+DhJzsw2ZKvnZcl+EJ127QyXDlmOEJ6fRUzijWXkT5I5VvxSrZBm2WBCeuHmgj68hdyM8uYHw5BjhyWnQFM7Qq8j+lttubeTDm4UYIB/DEixCWQy5H7zTcllIKLchN+CdHMM7OQ2awhnaZ8Yb7wuu4/6zrZgS+VlxX2AnXbtDIsOKY2AnpylTOEPdRdNLYusmONmT/ZK8l8J6SVlNCILNtmUK5efGfbGddO0OoQw3jrGdnIZO4YxkImUq7zrBIduEqY+fD/dFddK1O/QxfDhGdXKaL4Uz9FP2GZTrpGtkGzJV8rPfvnhOunaHSob9xnhOTpOlcIbYVoemqQ8KtVpQnE+2ksEzZbINmSr5WW5fQiddu0Mlw3JjQien4VI4Qx+z3lq9DVYLgVSsoE50aNbJXT/ZVkyJ/My2L56Trt0ukYHn5BjPyWm+FM7QvZAUJ3g5eXfMerhzGJ1PxUAgtVFR/qDPUmlWiuFlHZy0nq1hCOhH67RdLi2gm9bJDVonx7ROTkOncEZ0ddasXugJuqCwlnRfhS316Qr37RZgJy4FtPI15G5gJzeAnRwDOzmNm8IZ+mZL9gTpNefYHlhonbgCkMjXk7tpndygdXJM6+Q0owVnmK5AIabwwgwLsxM3D/TxteJuZic3mJ0cMzs5jWbBGa3cpsjF381vN9RasqOp1ot8s/Zc/hEfGZJtztTKz5P7ojrp2h1aGZ4cozo5zWXBGbov0qvsxPO5ZK4ATzdZIJ24CFDJ15C7IZ3cgHRyDOnkNJQFZ+jTe9u6pthtqqfP0oFbzLkfrdNyZUgrtzk3aJ0c0zo5jWbBGXKUF69ObMiBXrN6pFGLaqx3VgzW94PtYiKgg0+ZLWCq52fafVmedO0O9QzTjlmenIay4Ax9p+kFinruxfb6szh2P4Sn5YKQRG7HbiA8OUZ4AsMOE+T9xRiTN5T4dKgOySq/DNYaeG1+tiFTJD/P7kvtpGu3i2RQOzmmdgLLboF2KheuB36tsatWrogX6GdbMRTyQ3TicKSQG9HJDUQnx4hO4MkxDTN/KFWJcnn5yhP5ut4aI/tz7TkxCSnboqmWny33RXXStTvUMmw5RnXSiB+c8Kff/6M+6l9v01dHZ8d0ToufsvA3cR2gk683d/M3ucHf5Ji/SeN9cEJylO/untg6i+YX5cAvHK9aZqYsHE5cBIjka9DdHE5ucDg55nDSjB+cIHvwsHbbrMzIu0r14/GSFRcvKtucKZWfP/flcdK1O6Qy/LmFxwnWA2PwpfRRU3lxsSQmb7WhksMZ15Gs2eZMrfxcui+Sk67doZXh0i1ITrAqGFMv45WHGoykFwNHi4dqLeLEe8xJyjZnauXn0n15nHTtDq0Ml27hcYIlwTBDm3CtVbTwKShWLdOeFhInrgAk8rXibhInN0ic3ELi7AOPHna+xfDwMCy+1hObli+eFgYnbh7o4+vD3QxObjA4uYXB2QceN5Shz2GP9ubDlR2xPKY8weRteHoY1jfgs2bx4n6gTRwOhXJ7cQO0yS2gzX76WbNwLZMbKTlz9HK19YK+kSyUTdw8rY8vZZOu3aGP4cQtlM1+2g/ADHXnHKy1Jk7SJy7+1nC3Z9YyS2AhbuKCQDFfN+4mbnKDuMkxcZN3gzsKZag5ltqStEx6+b3+qq6sFF4mbcFt4jpAKF877sZtcgO3yTFuk3eDWwueyhJ/pVIOqlzVS1ub9WUxfvL364JYPBXXuWDlRm2EKb1CX6wsGE5cFujm69DdGE5uYDg5xnDybvoTA8zQ99Wd4TR3K+jFrhajbqFy4oJAMV+j7qZycoPKyTGVk3fTHx0sKMxJJcvRVNuOGMd50tnmTK38jLovpJOu3aGVYdQxpFN6EForlNGaaKiVrtuFuy/LovAxPN0NT2aDwpplRt2C7cTVgFy+Xt2N7eQGtpNjbKd0IrRckA9UWBRLG+qccsuNZLHofpxOHA6VcVt0g9PJMadTehBaGZSRzJPLG+ZiQm1UL5fvlgPZPIPFrvsBO3E41Mpt1w1gJ8fATuk+aK3gaS16FVA82ylKMxrBoRcFWSaoLLROXApo5evYLbTOB89+HB4e/f3Q6NA3X/009MPwH4ee/vDwybN7j4a/lxld/yDvyKcPf/jx88+jIz/FP8ke788jo6Mjjz//9uPw0HfDT9Vv8lX7/cjI6N0vqtTPI0//Ehf65v8BUEsDBBQAAAAIALdCeF17cY4WjwMAAGAYAAANAAAAeGwvc3R5bGVzLnhtbO1ZbW+bMBD+K4hq39YRQkPDFCK1SEiTtqlS+2FfnWASawYzMF2yXz+fTQi0uaTpVqmNSlRh+16e585nG6uTSq45vV1SKq1VxvMqtJdSFp8dp5ovaUaqT6KguZKkosyIVN1y4VRFSUlSgVHGneFg4DsZYbk9neR1FmeysuaizmVoe+2QZV5fktB2/QvbMu4ikdDQXqvnPMvOk8S2nJ0Go77B2cezs8GnAabt97WV5get6jTsppNU5H2SMKB8kYxa94SHdkQ4m5VMm6UkY3xtxod6ZC64KC2p8qPcu3qo+mMU3KYLyWt8ZSwXpSFgYI4DmzWOO8jlYhbacfO8MHwPcRT715dXRyPqF6Sdcd6m/cI2A9NJQaSkZR6rjjHSo49lTftuXai0L0qydocj++kWleAsAdBF1I3Jjb2rkcnirJGwPKErqmoJKhX8d3z+I1o8iIfx6Hg0/VIpnIkyoWWbxKG9GZpOOE0l2JdssdQNKQqNI6QUGbQSRhYiJybLG7Oeud4NQlsu9Wo2c09qKTb154DWBuKgslYzPA7qKqWW6kFlo4cE1DRUsuaU81vw9SNtM+Yqj6u0s18MYLfI26ZKc9M0bpoOAHTdGeddv5fPc1yweyGvaxVPrvu/aiHpTUlTttL9Vbpl0HN/ETzJPykKvr7ibJFn1MRvhm5KhTOXDGDdp9OYTsjGl3VPS8nmsOLV5GmCRevU4mL+kxoKS5YkNG/TuEofRNIcCKcRyuh0QvFPJZTOSnS3gQy7gbg7A3kO6d8lKe7oSrab1SM63ZU73PLxDif2/yTxwAp8LZT810bpaRv6yxA6rqre9nJ9Pw9eZygncx68b8BvZgN2ms/szsd871O+HbXgQhva3+HizzufzbOaccnyXZ/xyqkkM077XpVWQlNSc3nXCkN72/5GE1ZnQat1A8E2Wtv2V7j6uP72Cq3Amote1HTVjbBzNRw0j7Z4KOrc9B+LUCsjREQgRLFQGqiVsUOxTjGuMR6XEaIMx7tFY9xqjFsZu52iSP9QLMQqUA8SchB4nu+j6Y2i3TQiNIe+D3+IQ5Qh2KBYgHZs5vcUwJ6yOVAb6CzvLRs05D0lioa8J/MgQnIINkGAFACKBTbopKAVBSQQLCg1xMrzYJ5Rhugy3yMKAlQERYpUr+9jifLhh8wXuog8LwgQEQgRGp6HimDB7hGhNIAIKvI8c5A+OM+czTnnbP+nMP0LUEsDBBQAAAAIALdCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAt0J4XYgz017xAQAAzAMAAA8AAAB4bC93b3JrYm9vay54bWyNk89u00AQxl/FrCL1VjtuE5EojoSoIEUIKlq1x2jjncSjrHet3UmT9AEACYQEJziGUyUkuPBKoeEtWNty6hIVcdr5I/++mW/Xvbk205HWU2+RSmW7JmIJUdb1fRsnkHK7rzNQrjfWJuXkUjPx9XiMMRzpeJaCIj8MgrZvQHJCrWyCmWUl7X9YNjPAhU0AKJUlKuWoWL9XTXZiPL/fy6NzhLm9beSpd4kWRyiRlhErYgnMS1FhilcgIhYwzyZ6PtAGr7QiLk9jo6WMWLNsnIMhjHfKp/lAZ3xki8riApXQ84iFh463rLJmi3nzIr5AQYkrtIPOtjYAnCQUsU677T4iPnqVGxSxduDSMRpLhUgxIo8JL8HpldmM9BOUBOaIEzw1epahmhSTOCf8mhWFb9XpKZ5CxH6/eX9z/e7m68fN99X67afN6jpfyfWPRbkeOWjNLNNF1zDHosTXUevVt/XrL5sfP399/lCDhP+AhDuQYazjaYZUAxzcAsAsBygEqBrjoNyzWk7AGBWIF452N6sEFlKl+8OtY3zErRtJ6vxaK0lna1Lo5B7093ZN2nvQeNRodhvPGmHrYc+vydyveWJQ0fAMSYLdFbxHxWk0/+L7d1d0mNi9+vwo7iw8bDU77s3MpHzsai/Vc83F9jlUv0P/D1BLAwQUAAAACAC3QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAt0J4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALdCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAt0J4XYk5LmbOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAt0J4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC3QnhdUAEaZg1KAABvEAIAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAt0J4Xcci2/fDBQAAAxMAABgAAAAAAAAAAAAAAICB5FEAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALdCeF3L1IXKGy4AAG4uAQAYAAAAAAAAAAAAAACAgd1XAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC3Qnhde3GOFo8DAABgGAAADQAAAAAAAAAAAAAAgAEuhgAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALdCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAeiJAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALdCeF2IM9Ne8QEAAMwDAAAPAAAAAAAAAAAAAACAAdGKAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC3QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAHvjAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC3Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAHjjQAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAAA4jwAAAAA="}',1,'',0,3,'2025-09-10 02:00:00.000000',3);
INSERT INTO "draft" VALUES('table_upload','45afb34c2f9e6f0d285cb6da2273b8c0','{"file":"表.xlsx","parameters":{"month":"2025-08","plan":"JLP-14"},"table":"report","upload":{"marks":{"month":"2025-08","plan":"JLP-14","table":"report"},"notes":[],"rows":[[2,{"achieved":null,"code":"D01.1.1-01","due_on":null,"item":"把握意识形态正确方向","key":"P1","last":null,"next_steps":null,"now":null,"problems":null,"status":"待填报"},{"achieved":"","next_steps":"","now":"","problems":""},{}],[3,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-06-30","item":"意识形态工作责任分工表","key":"M1","last":null,"next_steps":null,"now":"40%","problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[4,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-07-30","item":"活动与资源导向审核记录","key":"M2","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[5,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-08-30","item":"专题学习会议纪要","key":"M3","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[6,{"achieved":"按计划推进。","code":"D01.1.2-01","due_on":null,"item":"落实党建工作责任制度","key":"P2","last":null,"next_steps":null,"now":null,"problems":null,"status":"待填报"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[7,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-06-30","item":"党建工作责任书","key":"M4","last":null,"next_steps":null,"now":"60%","problems":null,"status":null},{"achieved":"","next_steps":"","now":"60%","problems":""},{}],[8,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-07-30","item":"党组织与党员考核评价办法及结果","key":"M5","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[9,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-08-30","item":"廉政学习教育计划和签到记录","key":"M6","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[10,{"achieved":"按计划推进。","code":"D01.1.3-01","due_on":null,"item":"党务业务全面深度融合","key":"P3","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[11,{"achieved":"按计划推进。","code":"D01.1.4-01","due_on":null,"item":"领导群团组织开展工作","key":"P4","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[12,{"achieved":"按计划推进。","code":"D01.2-01","due_on":null,"item":"统筹设置内部机构","key":"P5","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}]]},"workbook":"UEsDBBQAAAAIALdCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALdCeF2rphE5zwAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFqwzAMBuBXKb6nStzSDZPm0rLTCoMVNnYTstqa1omxVdK9/bzQZLAddzT/r09GNQVDXeSX2AWO4jjNbv7SJkNhrU4iwQAkOrHHNM+NNoeHLnqU/IxHCEhnPDLoslyBZ0GLgvANFmES1Z20JBx9mtxwjZdBsQRDAmPzltzU6vt+3i+GXt5Swfvu+XX4UOHaJNgSq6a+04Yio7CdZcDIZ+C1GpO3xWa7f1KNLvWqqKpCL/flo9GVWT581PBr/gf0nXUH9w9xBJoa/py6+QJQSwMEFAAAAAgAt0J4XRj6RlSwBQAAUhsAABMAAAB4bC90aGVtZS90aGVtZTEueG1s7VlNj9tEGL7zK0a+t44TO82umq022aSF7bar3bSox4k9sacZe6yZyW5zQ+0RCQlREBckbhwQUKmVuJRfs1AERepf4PVHkvFmss22iwC1OSSe8fN+f/gd5+q1BzFDR0RIypO25VyuWYgkPg9oEratO4P+pZaFpMJJgBlPSNuaEmld2/rgKt5UEYkJAvJEbuK2FSmVbtq29GEby8s8JQncG3ERYwVLEdqBwMfANmZ2vVZr2jGmiYUSHAPX26MR9QkaZCytrRnzHoOvRMlsw2fi0M8l6hQ5Nhg72Y+cyi4T6AiztgVyAn48IA+UhRiWCm60rVr+seytq/aciKkVtBpdP/+UdCVBMK7ndCIczgmdvrtxZWfOv17wX8b1er1uz5nzywHY98FSZwnr9ltOZ8ZTAxWXy7y7Na/mVvEa/8YSfqPT6XgbFXxjgXeX8K1a092uV/DuAu8t69/Z7nabFby3wDeX8P0rG023is9BEaPJeAmdxXMemTlkxNkNI7wF8NYsARYoW8uugj5Rq3Itxve56AMgDy5WNEFqmpIR9gHXxfFQUJwJwJsEa3eKLV8ubWWykPQFTVXb+ijFUBELyKvnP7x6/hS9ev7k5OGzk4c/nzx6dPLwJwPhDZyEOuHL7z7/65tP0J9Pv335+EszXur433789NdfvjADlQ588dWT3589efH1Z398/9gA3xZ4qMMHNCYS3SLH6IDHYJtBABmK81EMIkwrFDgCpAHYU1EFeGuKmQnXIVXn3RXQAEzA65P7FV0PIzFR1ADcjeIKcI9z1uHCaM5uJks3Z5KEZuFiouMOMD4yye6eCm1vkkImUxPLbkQqau4ziDYOSUIUyu7xMSEGsnuUVvy6R33BJR8pdI+iDqZGlwzoUJmJbtAY4jI1KQihrvhm7y7qcGZiv0OOqkgoCMxMLAmruPE6nigcGzXGMdORN7GKTEoeToVfcbhUEOmQMI56AZHSRHNbTCvq7mLoRMaw77FpXEUKRccm5E3MuY7c4eNuhOPUqDNNIh37oRxDimK0z5VRCV6tkGwNccDJynDfpUSdr6zv0DAyJ0h2ZyLKrl3pvzFNzmrGjEI3ft+MZ/BteDSZSuJ0C16F+x823h08SfYJ5Pr7vvu+776LfXdVLa/bbRcN1tbn4pxfvHJIHlHGDtWUkZsyb80SlA76sJkvcqL5TJ5GcFmKq+BCgfNrJLj6mKroMMIpiHFyCaEsWYcSpVzCScBayTs/TlIwPt/zZmdAQGO1x4Niu6GfDeds8lUodUGNjMG6whpX3k6YUwDXlOZ4ZmnemdJszZtQDQhnB3+nWS9EQ8ZgRoLM7wWDWVguPEQywgEpY+QYDXEaa7qt9XqvadI2Gm8nbZ0g6eLcFeK8C4hSbSlK9nI5sqS6QseglVf3LOTjtG2NYJKCyzgFfjJrQJiFSdvyVWnKa4v5tMHmtHRqKw2uiEiFVDtYRgVVfmv26iRZ6F/33MwPF2OAoRutp0Wj5fyLWtinQ0tGI+KrFTuLZXmPTxQRh1FwjIZsIg4w6O0W2RVQCc+M+mwhoELdMvGqlV9WwelXNGV1YJZGuOxJLS32BTy/nuuQrzT17BW6v6EpjQs0xXt3TckyF8bWRpAfqGAMEBhlOdq2uFARhy6URtTvCxgcclmgF4KyyFRCLHvfnOlKjhZ9q+BRNLkwUgc0RIJCp1ORIGRflXa+hplT15+vM0Zln5mrK9Pid0iOCBtk1dvM7LdQNOsmpSNy3Omg2abqGob9//Dk466YfM4eDxaC3PPMIq7W9LVHwcbbqXDOR23dbHHdW/tRm8LhA2Vf0Lip8Nlivh3wA4g+mk+UCBLxUqssv/nmEHRuacZlrP7ZMWoRgtaKeF/k8Kk5u7HC2WeLe3NnewZfe2e72l4uUVs7yOSrpT+e+PA+yN6Bg9KEKVm8TXoAR83u7C8D4GMvSLf+BlBLAwQUAAAACAC3Qnhd3LKo2GkIAABVIQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbM1abVPbxhr9Kx7P9GOxJb8zwAyBJMaTzM2UtPezsBfQRZZcaR0n/UTCOyWBNpeEgi+NacMwucGkvWl4MSQ/pl5Z/pS/cFdaWUiwu2ZuZm4zmXGkPTpnV895Vo+0S19F06eMSQBg6H5RUY3+8CSEpd5IxMhPgqJk9GgloGJkXNOLEsSn+kTEKOlAKjikohIRo9FkpCjJanigz2m7ow/0aWWoyCq4o4eMcrEo6Q+uAUWr9IeFcKfhK3liEjoNkYG+kjQBRgH8uoQJ+DTi6RTkIlANWVNDOhjvDw8KvTlBdCjOJd/IoGL4jkNQGhsFCshDUHC07bsb07QpGxzBTdGw3ZkKQvdHS4qM+8diD9xDfDnUSrfAOBwCitIfHsKYlIfyPXAHM/rDYxqEWtEZN74LKEHcNq5r3wGVDMjp1x5qybkca7nXEhFX1I7At87NDAlUHunGHkaQOSh6zEGRw6R0Onje6SDpNOKFzH/cCeUNx2zsxZhkgCFN+btcgJP94XQ4VADjUlmBX2mVLHANTDiCeU0xnN9QhVwsRHtSQjQTS2E8XzbwwFwVeyzwgYLHmwmHirLqtBSl+51c8GvEr6whuhriRY1Y8soaMVcjdlEjc2WJuCsRv3Qrsa4aQtQVSbgiiUsiQncRwRVJuiLJ/0VEdEVSrkjqUlTT3UVirkjaFUlfEumeIp5IppMjUZK/JN+cbB2WoDTQp2uVkG5TcRf2gZPzzu3jJJVV+2k0CnWMypgHB8wXC9bBfF8EYi27JZJ3edf4vHbtuLVVb50+Q6uHFPbQVdjNoyfthZXW3vetnR8oGsN8jdbyO3P6IYV3nc+z6jW0+COqr5iLaxT2DT67ebRsvq4R9sfTxS8+ni5RRG52CXr1tVn9uZtIli9C6ObMHJr/g8Ie6cLe30DVvfbzentng8LOdYvC9+b+S3Ppaav+PMiO4PzzklD0klB05DIMuTsCLQH5nOGo0IP/fRmlcYf4XHN52VytmbOrOPXR2Q5OI3P/l1atbj47RmvUVOTrofdzqPZvc/klLRsJ1Z6vmEtKJEk0FxAuAjdZQNYFYheBERaQowABh2KeQzHuHd6mOsTn8B3ic/3eoMOXzbOq9faXZqOBFufxqVXbo5nkl/QF4Xos6MBA372BeCIdS/dF7vknfozlhwuIPn60Jx5kZ92L4pe8YQE5ChDwJu55E+d7I9K84XP43vC55tsGWt7DD2/rj1nzZA0dnOJJg+o188WRVX+DztZp3sQZ3sSp3iQvehNneRMPenM+V+IsP1hAjgIE/Eh4fiT4fsRofvA5fD/43ObRU/wQR/u7zeMXzdNNq15vnbyydmmlcTjBsCFBtSGTuWBDgmVDgmVDgmUDC8hRgIANSc+GJL+oUKcFn0NsEBk28LnW2hmqb6O5TdQ4CT6y3qGTXZoZfD1uUUmyikqS5RALyCb9JYIy21eWyBuT+WTP+rD15/Qj2stGQMTvJgUIuJny3EzxJ1Wc5iafw3eTz73sY/OYamKKMaNSVys6KZZfKVrRSV4oOinW7GIBOQoQ8CPt+ZHm+5Gg+cHn8P3gc7EfrcZsq7GA647tzQ8b1vSMXXEOZpuNQ7S8bf5nHa0utxpPze0qzac0w6f01QpQmuVTmvXkS7O8YQE5ChDwJuN5k+F7k6R5w+fwveFzUWPJ/OcHUoDM9Z+sR7+731g/rrT236PFN+zXggzDlczV6lGG5UqG5UqG5QoLyFGAgCtC9PxTO8qvSNQXgy4kYkyMYUwXsj1TlmvNI/sXze21/7VjHv6Gq5G1/RitLVK/ubsI4qLkvOlRv7ujrKrUQS4bxUSyHST+SYUpqOL3lYYEjfWtoQh8Y6nFqQuJGBtnGcsnt3fm8Xt36/2vaGuHPBfR6TT6bZ0ULKqxfEG+sQLTWIFpLAvJdpBPNFZgGktBgsaer0sIXRYmqFWuC8k2lvUg7UJtNX5u7R9b9fetszqan2vP7JnVE3N7lmpo9zUJtqHMRQmBuSrBRLId5BMNFZmGUhBiaMS38OnulWjQ3QsguwK3tPwUKNjL/4a96+G2fq0qF9tttrPiqo39A19hOMeyagDdXuUnF5HT7IMS0PE9TpFrpDLUbsgKBDoRygNV0mWNgGS7aEhTykWVaBTwACDwWrxO/C0l+Z4G70pjCiDnhOMNwxX1xk7OPdjQdOgc4DCdD+7SxlEBR+0bSZHx/zhcRiivlVVIVh2CUGfL5KbYS5JgUqsM61ppWKuobuy0yohaKsPbwDCkCUAWrnHjdV3XdH+jpCha5ZoiqVPOKbDxuzK0V7jxtw6a/8msLlkHBy7SH7YODnG7tTKDtt7i+dDanDXX36D95ziFcJR0rViCLt2/pNqBsOjqK/sbqrqEVjfQyjPM/3i6grvBz8hQUuxJfIGF7I6re95CNL7Gqq3gU6cPiL3uDxdAXi5KCo6MHeqyIgn4XTzaF/HOOu3igOBrF3GCBkPJCm1W7M3+n0PbPHpsvZuzPiyEEtFoNEQNqn+J+TyobqgfbjZP5puN6ebx4p/TD8mLN9p91Dxbx0LmwWrz6BVZ5sfdN4+mzdc1O/Yk2GTzYHO2vfvsUrAhuA9vAXUCTuK5iGeaBO3h4qlg3J2U1L/p178tB62wx+/34ooxHxF7Rz7HmPsW5n0x/73mZPEBlsDSH0+32tVpa/dhe3eevAqgx6vWmxk7efGUwR1vPDlP7c8h2jmRPHg+s2j7NzLOo41b7YzFSb4wj35dsFO9k+c4vc3n78jE+KsifKHBIH83cFvSJ3ApCSlg3H789+AvfZ1sTTvHUCs5R4lwiOyPd84mgVRwaldPzC4lGvROzv8goVwKaboMVOh0iEcvqQUjL5UAjhn+1Ufl78jmr12Zvb+kGPgvUEsDBBQAAAAIALdCeF3NWlNhXwUAANERAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1slVhdU9tGFP0rGs/kESwbzEfGeKaB6bQPnckk0/ZZYAGe2BaVRJ2+2SH+5MOkEDBgCmYwoRDsNA1gYzv8l0S7kp/4C7krGdkBaZU8gFe7OnfPOXu1eyV/TBCfSbM8LzPPI+GoNOaaleW5h263NDXLRzipX5jjozAyLYgRToZLccYtzYk8F9RBkbDby7JD7ggXiroCfr3vsRjwC/NyOBTlH4uMNB+JcOJfj/iwEBtzeVy3HU9CM7Oy3uEO+Oe4Gf4pL/86BwC4dJtxgqEIH5VCQpQR+ekx1w+ehxOeER2i3/JbiI9JPW2GqJkUhGfk4ufgmIslpPgwPyWTGBz8/MmP8+EwCQVU/uhEdXVnJcje9m34H3UDgN8kJ/HjQvj3UFCeHXMBmSA/zc2H5SdC7Ce+I8qnB5wSwpL+n4kZN3tG+oc97OjAMIxPzUuyEOlEAQKRUNT45Z7futKL9DogvR3kwF3kMOuAHOwgBw0TDNK65AlO5gJ+UYgxIrkdwpIGcQs0hqJkgZ/KIvSHACEH2ulX7a1ztPNRqR+1j1Kf4kW0nEA7O8rV+qf4rvbmJcr8zXhZr6+PHWFwMYNz5ZvmktEx2sf6GJw5wWcHPX0ellFqi1qr9Tn+wu+WgR2ZyT0Ff8DKpOY1qXltqOFqXqmdtEt1daeCkhlcqCq1uFZawhtpdLapVT/gwgrMC5O1dw9gFFUW1O2X7fSSeryoHry6aW6rWx9RJoWr66h0iorH5hAEAaARpzOkzwL9dNIDJukBG9JKLac099HqinK9i84KSu1KW86qx9cwn3ZdaBfjMBmYjLP1djoPc4Of4HO7dE405FeVq0NUKeH9Gp3HoMlj0IaHutXSsu/R8muUXMD7TZSvKo0y0ZraAipq4l3vqFJbRtdJcxSv15WrlFLfg36luY2qTZQs0wn5TEI+G0Ios2mQUN80UO6YLFx9r0Mrt6+lT9Dlf7B8cNtNc0erXsLc2lECqGilY3T4QV9o0oNWM6h+YVI3++FO4ut+WqtCFu/S6Q6ZdIfsku99CRezYAlwUv+9Ajs7ZrTWlFaRYSE+3izj4h5YRjqM7B/qG2CJvWbeGYND3n7fAzqjEZMRbE4SYWhr49dRdNAjB5C+sha4cQdcKokqdQvcBB1nPJsUtaOm2lE90IjdKujLaSWYjiMJXTq1Euwwn74lWAmm49T/G2pjT10/xrtlrXKI0lfa9ZaxW5EHvyebIfXpieBhu3s2S53U2LPU5gbKX1pZ5AC398gBaG+SDVA/or7S2HMueb5Bo1JbMfduS6X0IBSldCBFqTXwvtLuMQdNagrlLnA8YamODqSoowMp6qyB99V1z0No0ubSKiUoJFBlCWdWLTXS4RSNdKCxR1tqtAbe19g9a6FJJ5nDb0uGxptm5sFNM2sp1SmKrVQ60Dx0LNVaY++r7R7kpB6mOVt8S04/R7X0KFAA2KmlA+lqnSY9IZUXHO/5AlragBMeNuk7R/WdihHugb0cLh02725hAU0qB904vJBEqXNL3xzg9r7RgZSH3gForHdim5SGjbhSz3yOJ9TGGv6niI5eKK3XpCLqrdhLp3AAwgNBvO2psUmJfrTxTWYOd80cprtxViDxNyvtg4KlmQ5wezPpQIqZDkCjuoTqV3/aoeKFNwMoEOANrH2QIgX3cl57R15noHaAzIRqqpuT32tjt7T0jDhsPYv4rIyza2rFssh0gFNspAMpNjoSJjkGaZlOocM0Sc7bzISExJsXxlP2/da5e16lyWeOXzhxJhSVmDA/DUTg5dzFiMZXA70tC3N6C7adSUGGt/Xbq1meC/IiuYLTZloQZPOCbLzmV5zAF1BLAwQUAAAACAC3QnhdWef8os8CAABECwAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbI2WzW7TQBDHX8VaiRut7Xw1jRxLtDYCRKWoFXBEm2QSW7W9Zr1tWlVIiBNIiANXTtw48Qo8DKLqY7Drtv7KDOohyu7+/zP7m7WTWW8j5GkRASjrIk2yYsoipfKJbReLCFJe7IocMq2shEy50lO5totcAl+WQWli9xxnZKc8zpjvlWsz6XviTCVxBjNpFWdpyuXlASRiM2Uuu184jteRKhds38v5Gk5Avcp1gJ7aVZ5lnEJWxCKzJKym7Ik7Cd1+GVJaXsewKRpjy1QzF+LUTJ4vp8wxUJDAQpkcXH+dwyEkiUmlUd7dZWX1riayOb5P/7Q8AM035wUciuRNvFTRlI2ZtYQVP0vUsdg8g7uihjViwBX3PSk2ljTV+t7CDMyW2hhn5pROlNTrsd5J+VdM8XkCbGIxCbmQij22WJ7wzKy8eDnbcQdmJRWZisxSz+kNd5wxe+/ZSmObJPZCf/SG1a69atcesespXLbjS/sBZc/EBrEfUna+iGI4hyUSE1AxuRT6GNICiQlJLLhQbwsFefGfw+hXh9En0sxc7Cy6bvOAb8smlYBUQkxpYQ4qzAGBeYRidt01JqkEpBJiSgtzWGEOKcwehtl115ikEpBKiCktzFGFOaIw+xhm111jkkpAKiGmtDD3Ksw96t1ET7PrrjGpPNdfPt/8+vH307frrz9vfn//8+Ej9uMk84aY0iplXJUypk58gJVCuUfOI+wvp2uvHwOphJjSYt+v2Pcp9iHG3nXXj4FUAlIJMaWF6Tp1N3Eo0BEGumWvSWkpoKUQldqwjdZH9b4Z+hvcsjdgqUwPe73pzCEqtQuqu6pLNaQZ+opv2RsFUZkeWBCZOUSldkF1Z3TJ1oi+91v2RkFUpgcWRHdQVLotyG5cvMzN8ojLdZwVVgIrHeHs6j8veXtRK8dK5OVId5G5UEqk97NI33JBmpneayWEqiZmq+ri7P8DUEsDBBQAAAAIALdCeF3A+DOkgAMAAF4WAAANAAAAeGwvc3R5bGVzLnhtbO1YbW+bMBD+KwhpH1tCaFiZQqQWCWnSNlVaP+yrE0xizWAGpkv26+ezCZCXI23XbtFUogrbd/fcc+ezsTut5IbTrytKpbXOeF6F9krK4oPjVIsVzUh1KQqaK0kqyoxI1S2XTlWUlCQVGGXcGY9GvpMRltuzaV5ncSYrayHqXIb2uB2yzOtjEtquf2VbBi4SCQ3tjXousuwiSWzLOWow2TUYXY7eaVWn8TebpiLv3Hq2GVBYJKPWA+GhHRHO5iXTZinJGN+Y8bEeWQguSkuqiBW8q4eqX0bBbbqQjgYrY7koDQHj5jnOyuU8tON4Evu3729e2eO8AT50b54nu9cvSDvjvE37lW0GZtOCSEnLPFYdY6RHD2VN+35TqLQvS7JxxxP78RaV4CwBp8toJ6ZRPI4NzryRsDyha6pqCWoP8HuYf+jNjb2bSfx0b/qlUjgXZULLnSVjhmZTTlMJ9iVbrnRDikL7EVKKDFoJI0uRE5PlrdmOuV7foS1Xen2auSe1FNtqcEBr6+KkslYzPE7qKqWW6kllo4cE1DRUshaU86+A9S1tM+YqxHXa2y9GsFvkbVOluWkamKYDDvpwBryPO3kecMEehLytVTy57v+ohaR3JU3ZWvfXacdgB/4q6PDdDn+8h0+Kgm9uOFvmGTXxP9rlbEq2dtYDLSVbwOpWE2XSsU73GDVb9XlRmpw1pYHCOEJJD92VisdCMqD1YjSLFtTiYvGdGgorliQ0b+v/IJR+CZ5FJD9LUtzTtdxuFM8Lq7dwx11UXj8q98VKZp/ycJb/egmfpve4be5fsXvbJd92ybdd8jV2yfPblpzmSNY7+O0c+9pRC25Cof0FLom8d8Sa14xLlh878ilQSebq7ruDqrQSmpKay/tWGNpd+zNNWJ0FrdYdRN5ode1PcEx2/e66pZw1l4Ko6arbQ+8aMWoebbEv6t3RDkWolREiIhCivlAaqJWxQ339j3Fd43EZIcrw+rjoGre6xq2M3VFRpH+oL8QqUA8SchB4nu+j6Y2i4zQiNIe+D38IIMoQbFBf4O2pmR8ogIGyOVEb6CwPlg0a8kCJoiEPZB5ESA7BJgiQAkB9gQ06KWhFAQnEF5QaYuV5MM8oQ3SZD4iCABVBkSLV6/tYonz4IfOFLiLPCwJEBEKEhuehIliwAyKUBhBBRZ5nPqR73zNn+51zuv8oz34DUEsDBBQAAAAIALdCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAt0J4Xcm7joPmAQAAuQMAAA8AAAB4bC93b3JrYm9vay54bWyNks9u00AQxl/FrCL1VsduaylRHAlRQYoQVLRqj9HGO45HWe9au5M66QOAygGucOyhJw5cuPBAjeAtWNty6hKBOO380f6+mW93VGqzmGm98Fa5VHZoYpYRFUPft0kGObf7ugDleqk2OSeXmrmv0xQTONbJMgdFftjvR74ByQm1shkWljW0/2HZwgAXNgOgXDaonKNi41E72anx/PGoii4QSvvQqFLvCi3OUCKtY1bHEpiXo8Icr0HErM88m+lyog1ea0VcniVGSxmzoGlcgCFMdspn1UDnfGbryuoSldBlzMJDx1u3WXDEvLKOL1FQ5gpRf7CtTQDnGcVsEEXuEvHZ28qgmEV9l6ZoLNUi9Yg8IbwCp9dkS9LPURKYY07wwuhlgWpeT+Kc8DtW1L61p6d4DjHb3Pz49f7T/e3XzYe7ahnXORHNYuRwHZvMEF3DnIgG3IW46/fvvvz89n3z+WMHEv4DEu5ApolOFgVSB3DwAACznqAQoDqMg2bDdi0BKSoQrx3tcdYKrKTK96dbr/iMWzeS1NWDtpLO0KzWqTwY73Xt2XvSe9oLhr2XvSAc+R3+38VODSqaniNJsLtKO3gHD/4g+4+3coDEffHqqJ8pPDwKBu6DLKV85mpv1CvNxfbt278//g1QSwMEFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc82TOQ6DMBBFr2L5AAxLkiKCVGloIy5gwbCIxZZnosDtg6AASynSoKSy/lh+/xXj+IGd4kYPVDeGxNh3AyWyZjZXAMpr7BV52uAw35Ta9ornaCswKm9VhRD6/gXsniFv8Z4pssngN0Rdlk2Od50/exz4Axhe2rZUI7IUmbIVciJh7LYxwXIE3kyWIi0SadMikAJ+bRQ6RuEfGEWOUXSkEfHUIW06a3b6T0f28/wWt/olrkN3Uc6LBDj/4fYGUEsDBBQAAAAIALdCeF3b+86PJAEAAOkEAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbM1Uy07DMBD8lcjXKnEpEgfU9AJcoQd+wCSbxopf8m5L+vdsEhoJVFqqINFLrHhnZ8Y7spev+wCYtNY4zEVNFO6lxKIGqzDzARxXKh+tIv6NGxlU0agNyMV8ficL7wgcpdRxiNXyESq1NZQ8tbyN2rtcRDAokocB2GnlQoVgdKGI63Lnym8q6adCxp09BmsdcMYAkcijEn3pR4VD48sOYtQlJGsV6VlZhsnWSKS9AcxOcxxx6atKF1D6Ymu5JcMQQZVYA5A12UA6OyNNPGQYvjeTDfQ0JxUZuo4+IKcW4XK9QyxddxqYCCLpM4ccJZl78gmhS7yE8rfiPOF3H5s+E5T9Mn3MX3Me+S81srgWI7f/aeTN++avb163ZlZpNxqQ/Qu3+gBQSwECFAMUAAAACAC3QnhdRsdNSJUAAADNAAAAEAAAAAAAAAAAAAAAgAEAAAAAZG9jUHJvcHMvYXBwLnhtbFBLAQIUAxQAAAAIALdCeF2rphE5zwAAAH4BAAARAAAAAAAAAAAAAACAAcMAAABkb2NQcm9wcy9jb3JlLnhtbFBLAQIUAxQAAAAIALdCeF0Y+kZUsAUAAFIbAAATAAAAAAAAAAAAAACAAcEBAAB4bC90aGVtZS90aGVtZTEueG1sUEsBAhQDFAAAAAgAt0J4XdyyqNhpCAAAVSEAABgAAAAAAAAAAAAAAICBogcAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUAxQAAAAIALdCeF3NWlNhXwUAANERAAAYAAAAAAAAAAAAAACAgUEQAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwECFAMUAAAACAC3QnhdWef8os8CAABECwAAGAAAAAAAAAAAAAAAgIHWFQAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sUEsBAhQDFAAAAAgAt0J4XcD4M6SAAwAAXhYAAA0AAAAAAAAAAAAAAIAB2xgAAHhsL3N0eWxlcy54bWxQSwECFAMUAAAACAC3Qnhdt0frisAAAAAWAgAACwAAAAAAAAAAAAAAgAGGHAAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAC3QnhdybuOg+YBAAC5AwAADwAAAAAAAAAAAAAAgAFvHQAAeGwvd29ya2Jvb2sueG1sUEsBAhQDFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAAAAAAAAAAAAIABgh8AAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAt0J4Xdv7zo8kAQAA6QQAABMAAAAAAAAAAAAAAIABdiAAAFtDb250ZW50X1R5cGVzXS54bWxQSwUGAAAAAAsACwDKAgAAyyEAAAAA"}',1,'',0,2,'2025-09-10 02:00:00.000000',4);
INSERT INTO "draft" VALUES('table_upload','e0f99d844e9dd0700089e31c26ed202d','{"file":"表.xlsx","parameters":{"month":"2025-08","plan":"JLP-14"},"table":"report","upload":{"marks":{"month":"2025-08","plan":"JLP-14","table":"report"},"notes":[],"rows":[[2,{"achieved":null,"code":"D01.1.1-01","due_on":null,"item":"把握意识形态正确方向","key":"P1","last":null,"next_steps":null,"now":null,"problems":null,"status":"待填报"},{"achieved":"","next_steps":"","now":"","problems":""},{}],[3,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-06-30","item":"意识形态工作责任分工表","key":"M1","last":null,"next_steps":null,"now":"40%","problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[4,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-07-30","item":"活动与资源导向审核记录","key":"M2","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[5,{"achieved":null,"code":"D01.1.1-01","due_on":"2025-08-30","item":"专题学习会议纪要","key":"M3","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[6,{"achieved":"按计划推进。","code":"D01.1.2-01","due_on":null,"item":"落实党建工作责任制度","key":"P2","last":null,"next_steps":null,"now":null,"problems":null,"status":"待填报"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[7,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-06-30","item":"党建工作责任书","key":"M4","last":null,"next_steps":null,"now":"60%","problems":null,"status":null},{"achieved":"","next_steps":"","now":"60%","problems":""},{}],[8,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-07-30","item":"党组织与党员考核评价办法及结果","key":"M5","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[9,{"achieved":null,"code":"D01.1.2-01","due_on":"2025-08-30","item":"廉政学习教育计划和签到记录","key":"M6","last":null,"next_steps":null,"now":null,"problems":null,"status":null},{"achieved":"","next_steps":"","now":"","problems":""},{}],[10,{"achieved":"按计划推进。","code":"D01.1.3-01","due_on":null,"item":"党务业务全面深度融合","key":"P3","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[11,{"achieved":"按计划推进。","code":"D01.1.4-01","due_on":null,"item":"领导群团组织开展工作","key":"P4","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}],[12,{"achieved":"按计划推进。","code":"D01.2-01","due_on":null,"item":"统筹设置内部机构","key":"P5","last":null,"next_steps":null,"now":null,"problems":null,"status":"待审核"},{"achieved":"按计划推进。","next_steps":"","now":"","problems":""},{}]]},"workbook":"UEsDBBQAAAAIALdCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALdCeF2rphE5zwAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFqwzAMBuBXKb6nStzSDZPm0rLTCoMVNnYTstqa1omxVdK9/bzQZLAddzT/r09GNQVDXeSX2AWO4jjNbv7SJkNhrU4iwQAkOrHHNM+NNoeHLnqU/IxHCEhnPDLoslyBZ0GLgvANFmES1Z20JBx9mtxwjZdBsQRDAmPzltzU6vt+3i+GXt5Swfvu+XX4UOHaJNgSq6a+04Yio7CdZcDIZ+C1GpO3xWa7f1KNLvWqqKpCL/flo9GVWT581PBr/gf0nXUH9w9xBJoa/py6+QJQSwMEFAAAAAgAt0J4XRj6RlSwBQAAUhsAABMAAAB4bC90aGVtZS90aGVtZTEueG1s7VlNj9tEGL7zK0a+t44TO82umq022aSF7bar3bSox4k9sacZe6yZyW5zQ+0RCQlREBckbhwQUKmVuJRfs1AERepf4PVHkvFmss22iwC1OSSe8fN+f/gd5+q1BzFDR0RIypO25VyuWYgkPg9oEratO4P+pZaFpMJJgBlPSNuaEmld2/rgKt5UEYkJAvJEbuK2FSmVbtq29GEby8s8JQncG3ERYwVLEdqBwMfANmZ2vVZr2jGmiYUSHAPX26MR9QkaZCytrRnzHoOvRMlsw2fi0M8l6hQ5Nhg72Y+cyi4T6AiztgVyAn48IA+UhRiWCm60rVr+seytq/aciKkVtBpdP/+UdCVBMK7ndCIczgmdvrtxZWfOv17wX8b1er1uz5nzywHY98FSZwnr9ltOZ8ZTAxWXy7y7Na/mVvEa/8YSfqPT6XgbFXxjgXeX8K1a092uV/DuAu8t69/Z7nabFby3wDeX8P0rG023is9BEaPJeAmdxXMemTlkxNkNI7wF8NYsARYoW8uugj5Rq3Itxve56AMgDy5WNEFqmpIR9gHXxfFQUJwJwJsEa3eKLV8ubWWykPQFTVXb+ijFUBELyKvnP7x6/hS9ev7k5OGzk4c/nzx6dPLwJwPhDZyEOuHL7z7/65tP0J9Pv335+EszXur433789NdfvjADlQ588dWT3589efH1Z398/9gA3xZ4qMMHNCYS3SLH6IDHYJtBABmK81EMIkwrFDgCpAHYU1EFeGuKmQnXIVXn3RXQAEzA65P7FV0PIzFR1ADcjeIKcI9z1uHCaM5uJks3Z5KEZuFiouMOMD4yye6eCm1vkkImUxPLbkQqau4ziDYOSUIUyu7xMSEGsnuUVvy6R33BJR8pdI+iDqZGlwzoUJmJbtAY4jI1KQihrvhm7y7qcGZiv0OOqkgoCMxMLAmruPE6nigcGzXGMdORN7GKTEoeToVfcbhUEOmQMI56AZHSRHNbTCvq7mLoRMaw77FpXEUKRccm5E3MuY7c4eNuhOPUqDNNIh37oRxDimK0z5VRCV6tkGwNccDJynDfpUSdr6zv0DAyJ0h2ZyLKrl3pvzFNzmrGjEI3ft+MZ/BteDSZSuJ0C16F+x823h08SfYJ5Pr7vvu+776LfXdVLa/bbRcN1tbn4pxfvHJIHlHGDtWUkZsyb80SlA76sJkvcqL5TJ5GcFmKq+BCgfNrJLj6mKroMMIpiHFyCaEsWYcSpVzCScBayTs/TlIwPt/zZmdAQGO1x4Niu6GfDeds8lUodUGNjMG6whpX3k6YUwDXlOZ4ZmnemdJszZtQDQhnB3+nWS9EQ8ZgRoLM7wWDWVguPEQywgEpY+QYDXEaa7qt9XqvadI2Gm8nbZ0g6eLcFeK8C4hSbSlK9nI5sqS6QseglVf3LOTjtG2NYJKCyzgFfjJrQJiFSdvyVWnKa4v5tMHmtHRqKw2uiEiFVDtYRgVVfmv26iRZ6F/33MwPF2OAoRutp0Wj5fyLWtinQ0tGI+KrFTuLZXmPTxQRh1FwjIZsIg4w6O0W2RVQCc+M+mwhoELdMvGqlV9WwelXNGV1YJZGuOxJLS32BTy/nuuQrzT17BW6v6EpjQs0xXt3TckyF8bWRpAfqGAMEBhlOdq2uFARhy6URtTvCxgcclmgF4KyyFRCLHvfnOlKjhZ9q+BRNLkwUgc0RIJCp1ORIGRflXa+hplT15+vM0Zln5mrK9Pid0iOCBtk1dvM7LdQNOsmpSNy3Omg2abqGob9//Dk466YfM4eDxaC3PPMIq7W9LVHwcbbqXDOR23dbHHdW/tRm8LhA2Vf0Lip8Nlivh3wA4g+mk+UCBLxUqssv/nmEHRuacZlrP7ZMWoRgtaKeF/k8Kk5u7HC2WeLe3NnewZfe2e72l4uUVs7yOSrpT+e+PA+yN6Bg9KEKVm8TXoAR83u7C8D4GMvSLf+BlBLAwQUAAAACAC3Qnhd3LKo2GkIAABVIQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbM1abVPbxhr9Kx7P9GOxJb8zwAyBJMaTzM2UtPezsBfQRZZcaR0n/UTCOyWBNpeEgi+NacMwucGkvWl4MSQ/pl5Z/pS/cFdaWUiwu2ZuZm4zmXGkPTpnV895Vo+0S19F06eMSQBg6H5RUY3+8CSEpd5IxMhPgqJk9GgloGJkXNOLEsSn+kTEKOlAKjikohIRo9FkpCjJanigz2m7ow/0aWWoyCq4o4eMcrEo6Q+uAUWr9IeFcKfhK3liEjoNkYG+kjQBRgH8uoQJ+DTi6RTkIlANWVNDOhjvDw8KvTlBdCjOJd/IoGL4jkNQGhsFCshDUHC07bsb07QpGxzBTdGw3ZkKQvdHS4qM+8diD9xDfDnUSrfAOBwCitIfHsKYlIfyPXAHM/rDYxqEWtEZN74LKEHcNq5r3wGVDMjp1x5qybkca7nXEhFX1I7At87NDAlUHunGHkaQOSh6zEGRw6R0Onje6SDpNOKFzH/cCeUNx2zsxZhkgCFN+btcgJP94XQ4VADjUlmBX2mVLHANTDiCeU0xnN9QhVwsRHtSQjQTS2E8XzbwwFwVeyzwgYLHmwmHirLqtBSl+51c8GvEr6whuhriRY1Y8soaMVcjdlEjc2WJuCsRv3Qrsa4aQtQVSbgiiUsiQncRwRVJuiLJ/0VEdEVSrkjqUlTT3UVirkjaFUlfEumeIp5IppMjUZK/JN+cbB2WoDTQp2uVkG5TcRf2gZPzzu3jJJVV+2k0CnWMypgHB8wXC9bBfF8EYi27JZJ3edf4vHbtuLVVb50+Q6uHFPbQVdjNoyfthZXW3vetnR8oGsN8jdbyO3P6IYV3nc+z6jW0+COqr5iLaxT2DT67ebRsvq4R9sfTxS8+ni5RRG52CXr1tVn9uZtIli9C6ObMHJr/g8Ie6cLe30DVvfbzentng8LOdYvC9+b+S3Ppaav+PMiO4PzzklD0klB05DIMuTsCLQH5nOGo0IP/fRmlcYf4XHN52VytmbOrOPXR2Q5OI3P/l1atbj47RmvUVOTrofdzqPZvc/klLRsJ1Z6vmEtKJEk0FxAuAjdZQNYFYheBERaQowABh2KeQzHuHd6mOsTn8B3ic/3eoMOXzbOq9faXZqOBFufxqVXbo5nkl/QF4Xos6MBA372BeCIdS/dF7vknfozlhwuIPn60Jx5kZ92L4pe8YQE5ChDwJu55E+d7I9K84XP43vC55tsGWt7DD2/rj1nzZA0dnOJJg+o188WRVX+DztZp3sQZ3sSp3iQvehNneRMPenM+V+IsP1hAjgIE/Eh4fiT4fsRofvA5fD/43ObRU/wQR/u7zeMXzdNNq15vnbyydmmlcTjBsCFBtSGTuWBDgmVDgmVDgmUDC8hRgIANSc+GJL+oUKcFn0NsEBk28LnW2hmqb6O5TdQ4CT6y3qGTXZoZfD1uUUmyikqS5RALyCb9JYIy21eWyBuT+WTP+rD15/Qj2stGQMTvJgUIuJny3EzxJ1Wc5iafw3eTz73sY/OYamKKMaNSVys6KZZfKVrRSV4oOinW7GIBOQoQ8CPt+ZHm+5Gg+cHn8P3gc7EfrcZsq7GA647tzQ8b1vSMXXEOZpuNQ7S8bf5nHa0utxpPze0qzac0w6f01QpQmuVTmvXkS7O8YQE5ChDwJuN5k+F7k6R5w+fwveFzUWPJ/OcHUoDM9Z+sR7+731g/rrT236PFN+zXggzDlczV6lGG5UqG5UqG5QoLyFGAgCtC9PxTO8qvSNQXgy4kYkyMYUwXsj1TlmvNI/sXze21/7VjHv6Gq5G1/RitLVK/ubsI4qLkvOlRv7ujrKrUQS4bxUSyHST+SYUpqOL3lYYEjfWtoQh8Y6nFqQuJGBtnGcsnt3fm8Xt36/2vaGuHPBfR6TT6bZ0ULKqxfEG+sQLTWIFpLAvJdpBPNFZgGktBgsaer0sIXRYmqFWuC8k2lvUg7UJtNX5u7R9b9fetszqan2vP7JnVE3N7lmpo9zUJtqHMRQmBuSrBRLId5BMNFZmGUhBiaMS38OnulWjQ3QsguwK3tPwUKNjL/4a96+G2fq0qF9tttrPiqo39A19hOMeyagDdXuUnF5HT7IMS0PE9TpFrpDLUbsgKBDoRygNV0mWNgGS7aEhTykWVaBTwACDwWrxO/C0l+Z4G70pjCiDnhOMNwxX1xk7OPdjQdOgc4DCdD+7SxlEBR+0bSZHx/zhcRiivlVVIVh2CUGfL5KbYS5JgUqsM61ppWKuobuy0yohaKsPbwDCkCUAWrnHjdV3XdH+jpCha5ZoiqVPOKbDxuzK0V7jxtw6a/8msLlkHBy7SH7YODnG7tTKDtt7i+dDanDXX36D95ziFcJR0rViCLt2/pNqBsOjqK/sbqrqEVjfQyjPM/3i6grvBz8hQUuxJfIGF7I6re95CNL7Gqq3gU6cPiL3uDxdAXi5KCo6MHeqyIgn4XTzaF/HOOu3igOBrF3GCBkPJCm1W7M3+n0PbPHpsvZuzPiyEEtFoNEQNqn+J+TyobqgfbjZP5puN6ebx4p/TD8mLN9p91Dxbx0LmwWrz6BVZ5sfdN4+mzdc1O/Yk2GTzYHO2vfvsUrAhuA9vAXUCTuK5iGeaBO3h4qlg3J2U1L/p178tB62wx+/34ooxHxF7Rz7HmPsW5n0x/73mZPEBlsDSH0+32tVpa/dhe3eevAqgx6vWmxk7efGUwR1vPDlP7c8h2jmRPHg+s2j7NzLOo41b7YzFSb4wj35dsFO9k+c4vc3n78jE+KsifKHBIH83cFvSJ3ApCSlg3H789+AvfZ1sTTvHUCs5R4lwiOyPd84mgVRwaldPzC4lGvROzv8goVwKaboMVOh0iEcvqQUjL5UAjhn+1Ufl78jmr12Zvb+kGPgvUEsDBBQAAAAIALdCeF3NWlNhXwUAANERAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1slVhdU9tGFP0rGs/kESwbzEfGeKaB6bQPnckk0/ZZYAGe2BaVRJ2+2SH+5MOkEDBgCmYwoRDsNA1gYzv8l0S7kp/4C7krGdkBaZU8gFe7OnfPOXu1eyV/TBCfSbM8LzPPI+GoNOaaleW5h263NDXLRzipX5jjozAyLYgRToZLccYtzYk8F9RBkbDby7JD7ggXiroCfr3vsRjwC/NyOBTlH4uMNB+JcOJfj/iwEBtzeVy3HU9CM7Oy3uEO+Oe4Gf4pL/86BwC4dJtxgqEIH5VCQpQR+ekx1w+ehxOeER2i3/JbiI9JPW2GqJkUhGfk4ufgmIslpPgwPyWTGBz8/MmP8+EwCQVU/uhEdXVnJcje9m34H3UDgN8kJ/HjQvj3UFCeHXMBmSA/zc2H5SdC7Ce+I8qnB5wSwpL+n4kZN3tG+oc97OjAMIxPzUuyEOlEAQKRUNT45Z7futKL9DogvR3kwF3kMOuAHOwgBw0TDNK65AlO5gJ+UYgxIrkdwpIGcQs0hqJkgZ/KIvSHACEH2ulX7a1ztPNRqR+1j1Kf4kW0nEA7O8rV+qf4rvbmJcr8zXhZr6+PHWFwMYNz5ZvmktEx2sf6GJw5wWcHPX0ellFqi1qr9Tn+wu+WgR2ZyT0Ff8DKpOY1qXltqOFqXqmdtEt1daeCkhlcqCq1uFZawhtpdLapVT/gwgrMC5O1dw9gFFUW1O2X7fSSeryoHry6aW6rWx9RJoWr66h0iorH5hAEAaARpzOkzwL9dNIDJukBG9JKLac099HqinK9i84KSu1KW86qx9cwn3ZdaBfjMBmYjLP1djoPc4Of4HO7dE405FeVq0NUKeH9Gp3HoMlj0IaHutXSsu/R8muUXMD7TZSvKo0y0ZraAipq4l3vqFJbRtdJcxSv15WrlFLfg36luY2qTZQs0wn5TEI+G0Ios2mQUN80UO6YLFx9r0Mrt6+lT9Dlf7B8cNtNc0erXsLc2lECqGilY3T4QV9o0oNWM6h+YVI3++FO4ut+WqtCFu/S6Q6ZdIfsku99CRezYAlwUv+9Ajs7ZrTWlFaRYSE+3izj4h5YRjqM7B/qG2CJvWbeGYND3n7fAzqjEZMRbE4SYWhr49dRdNAjB5C+sha4cQdcKokqdQvcBB1nPJsUtaOm2lE90IjdKujLaSWYjiMJXTq1Euwwn74lWAmm49T/G2pjT10/xrtlrXKI0lfa9ZaxW5EHvyebIfXpieBhu3s2S53U2LPU5gbKX1pZ5AC398gBaG+SDVA/or7S2HMueb5Bo1JbMfduS6X0IBSldCBFqTXwvtLuMQdNagrlLnA8YamODqSoowMp6qyB99V1z0No0ubSKiUoJFBlCWdWLTXS4RSNdKCxR1tqtAbe19g9a6FJJ5nDb0uGxptm5sFNM2sp1SmKrVQ60Dx0LNVaY++r7R7kpB6mOVt8S04/R7X0KFAA2KmlA+lqnSY9IZUXHO/5AlragBMeNuk7R/WdihHugb0cLh02725hAU0qB904vJBEqXNL3xzg9r7RgZSH3gForHdim5SGjbhSz3yOJ9TGGv6niI5eKK3XpCLqrdhLp3AAwgNBvO2psUmJfrTxTWYOd80cprtxViDxNyvtg4KlmQ5wezPpQIqZDkCjuoTqV3/aoeKFNwMoEOANrH2QIgX3cl57R15noHaAzIRqqpuT32tjt7T0jDhsPYv4rIyza2rFssh0gFNspAMpNjoSJjkGaZlOocM0Sc7bzISExJsXxlP2/da5e16lyWeOXzhxJhSVmDA/DUTg5dzFiMZXA70tC3N6C7adSUGGt/Xbq1meC/IiuYLTZloQZPOCbLzmV5zAF1BLAwQUAAAACAC3QnhdWef8os8CAABECwAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbI2WzW7TQBDHX8VaiRut7Xw1jRxLtDYCRKWoFXBEm2QSW7W9Zr1tWlVIiBNIiANXTtw48Qo8DKLqY7Drtv7KDOohyu7+/zP7m7WTWW8j5GkRASjrIk2yYsoipfKJbReLCFJe7IocMq2shEy50lO5totcAl+WQWli9xxnZKc8zpjvlWsz6XviTCVxBjNpFWdpyuXlASRiM2Uuu184jteRKhds38v5Gk5Avcp1gJ7aVZ5lnEJWxCKzJKym7Ik7Cd1+GVJaXsewKRpjy1QzF+LUTJ4vp8wxUJDAQpkcXH+dwyEkiUmlUd7dZWX1riayOb5P/7Q8AM035wUciuRNvFTRlI2ZtYQVP0vUsdg8g7uihjViwBX3PSk2ljTV+t7CDMyW2hhn5pROlNTrsd5J+VdM8XkCbGIxCbmQij22WJ7wzKy8eDnbcQdmJRWZisxSz+kNd5wxe+/ZSmObJPZCf/SG1a69atcesespXLbjS/sBZc/EBrEfUna+iGI4hyUSE1AxuRT6GNICiQlJLLhQbwsFefGfw+hXh9En0sxc7Cy6bvOAb8smlYBUQkxpYQ4qzAGBeYRidt01JqkEpBJiSgtzWGEOKcwehtl115ikEpBKiCktzFGFOaIw+xhm111jkkpAKiGmtDD3Ksw96t1ET7PrrjGpPNdfPt/8+vH307frrz9vfn//8+Ej9uMk84aY0iplXJUypk58gJVCuUfOI+wvp2uvHwOphJjSYt+v2Pcp9iHG3nXXj4FUAlIJMaWF6Tp1N3Eo0BEGumWvSWkpoKUQldqwjdZH9b4Z+hvcsjdgqUwPe73pzCEqtQuqu6pLNaQZ+opv2RsFUZkeWBCZOUSldkF1Z3TJ1oi+91v2RkFUpgcWRHdQVLotyG5cvMzN8ojLdZwVVgIrHeHs6j8veXtRK8dK5OVId5G5UEqk97NI33JBmpneayWEqiZmq+ri7P8DUEsDBBQAAAAIALdCeF3A+DOkgAMAAF4WAAANAAAAeGwvc3R5bGVzLnhtbO1YbW+bMBD+KwhpH1tCaFiZQqQWCWnSNlVaP+yrE0xizWAGpkv26+ezCZCXI23XbtFUogrbd/fcc+ezsTut5IbTrytKpbXOeF6F9krK4oPjVIsVzUh1KQqaK0kqyoxI1S2XTlWUlCQVGGXcGY9GvpMRltuzaV5ncSYrayHqXIb2uB2yzOtjEtquf2VbBi4SCQ3tjXousuwiSWzLOWow2TUYXY7eaVWn8TebpiLv3Hq2GVBYJKPWA+GhHRHO5iXTZinJGN+Y8bEeWQguSkuqiBW8q4eqX0bBbbqQjgYrY7koDQHj5jnOyuU8tON4Evu3729e2eO8AT50b54nu9cvSDvjvE37lW0GZtOCSEnLPFYdY6RHD2VN+35TqLQvS7JxxxP78RaV4CwBp8toJ6ZRPI4NzryRsDyha6pqCWoP8HuYf+jNjb2bSfx0b/qlUjgXZULLnSVjhmZTTlMJ9iVbrnRDikL7EVKKDFoJI0uRE5PlrdmOuV7foS1Xen2auSe1FNtqcEBr6+KkslYzPE7qKqWW6kllo4cE1DRUshaU86+A9S1tM+YqxHXa2y9GsFvkbVOluWkamKYDDvpwBryPO3kecMEehLytVTy57v+ohaR3JU3ZWvfXacdgB/4q6PDdDn+8h0+Kgm9uOFvmGTXxP9rlbEq2dtYDLSVbwOpWE2XSsU73GDVb9XlRmpw1pYHCOEJJD92VisdCMqD1YjSLFtTiYvGdGgorliQ0b+v/IJR+CZ5FJD9LUtzTtdxuFM8Lq7dwx11UXj8q98VKZp/ycJb/egmfpve4be5fsXvbJd92ybdd8jV2yfPblpzmSNY7+O0c+9pRC25Cof0FLom8d8Sa14xLlh878ilQSebq7ruDqrQSmpKay/tWGNpd+zNNWJ0FrdYdRN5ode1PcEx2/e66pZw1l4Ko6arbQ+8aMWoebbEv6t3RDkWolREiIhCivlAaqJWxQ339j3Fd43EZIcrw+rjoGre6xq2M3VFRpH+oL8QqUA8SchB4nu+j6Y2i4zQiNIe+D38IIMoQbFBf4O2pmR8ogIGyOVEb6CwPlg0a8kCJoiEPZB5ESA7BJgiQAkB9gQ06KWhFAQnEF5QaYuV5MM8oQ3SZD4iCABVBkSLV6/tYonz4IfOFLiLPCwJEBEKEhuehIliwAyKUBhBBRZ5nPqR73zNn+51zuv8oz34DUEsDBBQAAAAIALdCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAt0J4Xcm7joPmAQAAuQMAAA8AAAB4bC93b3JrYm9vay54bWyNks9u00AQxl/FrCL1VsduaylRHAlRQYoQVLRqj9HGO45HWe9au5M66QOAygGucOyhJw5cuPBAjeAtWNty6hKBOO380f6+mW93VGqzmGm98Fa5VHZoYpYRFUPft0kGObf7ugDleqk2OSeXmrmv0xQTONbJMgdFftjvR74ByQm1shkWljW0/2HZwgAXNgOgXDaonKNi41E72anx/PGoii4QSvvQqFLvCi3OUCKtY1bHEpiXo8Icr0HErM88m+lyog1ea0VcniVGSxmzoGlcgCFMdspn1UDnfGbryuoSldBlzMJDx1u3WXDEvLKOL1FQ5gpRf7CtTQDnGcVsEEXuEvHZ28qgmEV9l6ZoLNUi9Yg8IbwCp9dkS9LPURKYY07wwuhlgWpeT+Kc8DtW1L61p6d4DjHb3Pz49f7T/e3XzYe7ahnXORHNYuRwHZvMEF3DnIgG3IW46/fvvvz89n3z+WMHEv4DEu5ApolOFgVSB3DwAACznqAQoDqMg2bDdi0BKSoQrx3tcdYKrKTK96dbr/iMWzeS1NWDtpLO0KzWqTwY73Xt2XvSe9oLhr2XvSAc+R3+38VODSqaniNJsLtKO3gHD/4g+4+3coDEffHqqJ8pPDwKBu6DLKV85mpv1CvNxfbt278//g1QSwMEFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc82TOQ6DMBBFr2L5AAxLkiKCVGloIy5gwbCIxZZnosDtg6AASynSoKSy/lh+/xXj+IGd4kYPVDeGxNh3AyWyZjZXAMpr7BV52uAw35Ta9ornaCswKm9VhRD6/gXsniFv8Z4pssngN0Rdlk2Od50/exz4Axhe2rZUI7IUmbIVciJh7LYxwXIE3kyWIi0SadMikAJ+bRQ6RuEfGEWOUXSkEfHUIW06a3b6T0f28/wWt/olrkN3Uc6LBDj/4fYGUEsDBBQAAAAIALdCeF3b+86PJAEAAOkEAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbM1Uy07DMBD8lcjXKnEpEgfU9AJcoQd+wCSbxopf8m5L+vdsEhoJVFqqINFLrHhnZ8Y7spev+wCYtNY4zEVNFO6lxKIGqzDzARxXKh+tIv6NGxlU0agNyMV8ficL7wgcpdRxiNXyESq1NZQ8tbyN2rtcRDAokocB2GnlQoVgdKGI63Lnym8q6adCxp09BmsdcMYAkcijEn3pR4VD48sOYtQlJGsV6VlZhsnWSKS9AcxOcxxx6atKF1D6Ymu5JcMQQZVYA5A12UA6OyNNPGQYvjeTDfQ0JxUZuo4+IKcW4XK9QyxddxqYCCLpM4ccJZl78gmhS7yE8rfiPOF3H5s+E5T9Mn3MX3Me+S81srgWI7f/aeTN++avb163ZlZpNxqQ/Qu3+gBQSwECFAMUAAAACAC3QnhdRsdNSJUAAADNAAAAEAAAAAAAAAAAAAAAgAEAAAAAZG9jUHJvcHMvYXBwLnhtbFBLAQIUAxQAAAAIALdCeF2rphE5zwAAAH4BAAARAAAAAAAAAAAAAACAAcMAAABkb2NQcm9wcy9jb3JlLnhtbFBLAQIUAxQAAAAIALdCeF0Y+kZUsAUAAFIbAAATAAAAAAAAAAAAAACAAcEBAAB4bC90aGVtZS90aGVtZTEueG1sUEsBAhQDFAAAAAgAt0J4XdyyqNhpCAAAVSEAABgAAAAAAAAAAAAAAICBogcAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUAxQAAAAIALdCeF3NWlNhXwUAANERAAAYAAAAAAAAAAAAAACAgUEQAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwECFAMUAAAACAC3QnhdWef8os8CAABECwAAGAAAAAAAAAAAAAAAgIHWFQAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sUEsBAhQDFAAAAAgAt0J4XcD4M6SAAwAAXhYAAA0AAAAAAAAAAAAAAIAB2xgAAHhsL3N0eWxlcy54bWxQSwECFAMUAAAACAC3Qnhdt0frisAAAAAWAgAACwAAAAAAAAAAAAAAgAGGHAAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAC3QnhdybuOg+YBAAC5AwAADwAAAAAAAAAAAAAAgAFvHQAAeGwvd29ya2Jvb2sueG1sUEsBAhQDFAAAAAgAt0J4XQsIXQa8AAAAHwMAABoAAAAAAAAAAAAAAIABgh8AAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAt0J4Xdv7zo8kAQAA6QQAABMAAAAAAAAAAAAAAIABdiAAAFtDb250ZW50X1R5cGVzXS54bWxQSwUGAAAAAAsACwDKAgAAyyEAAAAA"}',1,'',0,5,'2025-09-10 02:00:00.000000',5);
INSERT INTO "draft" VALUES('table_upload','17f1a3659f1573ef6a654b617d3810e0','{"file":"表.xlsx","parameters":{"indicator":"V01","year":"2023"},"table":"targets","upload":{"marks":{"indicator":"V01","table":"targets","year":"2023"},"notes":[],"rows":[[2,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"SG","last_year":null,"name":"单位SG","source":"试验计划","type":"市馆","value":"80000"},{"baseline":"","baseline_period":"","source":"","value":""},{}],[3,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"QH","last_year":null,"name":"单位QH","source":null,"type":"区馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[4,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"QH-1","last_year":null,"name":"单位QH-1","source":null,"type":"社区分馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[5,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"XW","last_year":null,"name":"单位XW","source":null,"type":"区馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[6,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"XW-1","last_year":null,"name":"单位XW-1","source":null,"type":"街道分馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1/A+GqzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvJ5vWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhmM1hsILOhQEL7BKs6iupKOhFPIsxs/0nlUHMGYwNS8ZD+3hmFYDquxV7bU8Pq4ex4/VPkuC3bEqm2utKXEKOwWBbDyGXmrpuRldXe/f1Ct0WZT1XVl1nt9a01tb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF2c+2DW9AUAALMUAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZhbU9tGFMe/ikbvwbZ84TK2Z4gB2zPJlIZc+irsBavIWkVaY8gTSculLaSdpEkml6ZhStM2nRoySRNiJ+TDVLLFU75Cj3ZlYROtTNNOWx5gdc7+/3v000FaKV3HxoJZQYgIS1VVMzNihRB9LBIxSxVUlc0hrCMNMnPYqMoEDo35iKkbSC5TUVWNSNFoKlKVFU3Mpmls2simcY2oioamDcGsVauysXwaqbieEWNiN3BOma8QGohk07o8j2YQuaCDAA4jvk9ZqSLNVLAmGGguI47HxoopqqAzLiqobvaMBSLPziAVlQgqU2v35GYxXnCTRQhFRXctDQlLM7qqwPKSKCx7Q5hOsH4GzZEcUtWMmIOcXCLKIpoGRUacxYTgKi0bToLIBGJzBr6CNFYQXdetVKfTwcuby0w8UxfAZXouuVigji3jltGvHJd8pTvkKgMWHT9adJwtGvGR9Y67KKfotYZLMSubKIfVS0qZVDLiiCiU0ZxcU8k5XC8g7/olqWEJqyb9LdTZ5Jg0NByLjsaHIV+qmVCY5+LWQpZVqHdYFKqKRiNVeanbCj0eUuLEHpLnIR33+At1xD2P+Hseg+sY8TwSnkfiAzxGPY+k55H6gHOJRT2TYc9k+LhJfHAhvsmIZzLyN6iOeh6jrPFYo9A2m5CJnE0buC4YrhAWcAe0WSkE6C5Fc+8iM8SArAI6krW3bllvtqzWD51HV9MRAo5uPFLy1KdPog7Q5cJ1nact++FXAbqJcJ21/6X96rndeHh4dzVAPTmgWpA2H3fuN9qP1gPUUwPU3zc7zbcBuvxJdLC21XoToC6Eq9vf/dhufhOgKw4gvN1wGjtWs9kvjUB7+D0i+T0iUa9hjtdMPqgzwjWsMwKVuQHK/WuHj9eCeoPpRqiOPSTYVWfxUS+eTS9mR6Lwk44s9l7d/lm+Os/i7v9of6LQl3i/Tmf31uGTTaexbW/cCLo+vWfJbPvgx3348VAcHxeC4IdrGPxAZW6AcrPJgR/nwI8HY53ixPNxHm5eohgPB5nwQSYGgDwVC0IZruqiDNTmwrWdnQPgaW+scZAmOEgTHKSceD7BQ8pLFBPhSJM+0mToCX5yKQhouIYBDVTmBii5vZnkgExyQHLi+SQPJC9RTIaDTPkgUwNABvdmuKqLMrg3w7XO9p3Dqzf5vZniIE1xkHLi+RQPKS9RTHGQRno2Od77DCbehp1t3c/g0gIqu3t003018aIXNPV43FXTvRWe/RRmmHSsaCYy3K04m8QOC8s6MoDdApsj1wieUlSCDGZUQppsKJgl2Ssd7O9rVY15lKEAgvyIv0hvRFcWMTkvz6qIHTONX4Zn6tfOjv20iQ1CB4DpqLjjL3dlgHZRVhX4C7RMoYRrGmF3zv5U97VmUhqjV7qC6xMG1idwXfPI4XpR02vkLDJNeMdkG1QIThoGNnqDsgrvp6dVWVugh8jNn1eIu5O1t3+11+62H3zh7O56mYzo7L6EuLP5mX3/ub222rn3efvWnv3bnT9WrgEjA1d10pX37OK6KYiu/gwJ5/FV5+DA3thj+nevN+2dn6zmdSH67vX99v5q55emvfWsfWPn8NsV5kD9CVzljFhGJaUqqwDFhVxT5VgW9hD+uBuVsrFoz8/Q0RwJmrSfJ4/vlDQ29b/lS/erR2St1nWrtWK92mjvPbdfPXN+f9lp3HHJfr1r7W+BKaC19q/3bnOt/RWYxuoIB3yKx/Kf5Z2XxvL/Lm9A47xYdd6uC1JUCOHMgPX08dpd680DEEkJob1xGwax1Ck4ivZwJGiJnEHaPKnAHQzuTzJxV4QbiHm+ImsfGZOXa/2UpT6uJ2RWkMYK/x0zDjT2OnSEi/0T2+tNZ/2JffMJoGzfXrdaLwCd9fqe02hAozqNA6u55s3ce2q/XT3cbr3XnB8ANZzqsYDJvsqdlY15eAgIKppzb9xD8Jwz2JcfOiZYpyPYV7DPT92jCpLL9KkzFHcfApj4B0ef+2q6gA0FaYQuCMXLWtksyToCXvDbmFGuIP/Dgf+dMvsnUEsDBBQAAAAIALlCeF3MKDwv1gQAAMoPAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sjVddU9tGFP0rGs/0ESzbYCBje6aB6bQPnckk0/ZZwII1kS1XEnX6Ztr4A4gJ0zhQCATcAiFJa5tAApZs+C+pVpKf+Au9KxnZbaRVHsC7qz33nnv2495N5EXpoZxGSGEeZYSsnAylFSV3JxyW59Iow8mjYg5l4cuCKGU4BbrSYljOSYibt0EZIRxl2Xg4w/HZUCphj92TUglxSRH4LLonMfJSJsNJP99FgphPhiKh24H7/GJasQfCqUSOW0QPkPJdDgDQDbt25vkMysq8mGUktJAMfRm5MxOJ2xB7yvc8ystDbYZEMyuKD0nnm/lkiCWkkIDmFGKDg5+f0DQSBGIKqPzYtxoaeCXI4fat+a9sAYDfLCejaVH4gZ9X0snQZIiZRwvckqDcF/Nfo35Q47bBOVGQ7f9M3pkcmRydiLBTsQn4PrckK2KmbwUIZPis88s9ulVlGBkNQEb7yNj/kRNsAHKsjxxzRHBI2yHPcAqXSkhinpHIdDBLGkQtiJHPkgV+oEgwzgNCSUXZaAy3z/HGY1x9rnerHwu7uNLqHZd0VTX+qn8s7Jk7j80XDeOgfNN54sy56ew4X2EE8OMj7NRIhGX0yzWr2/2n8EsirAAnYj88B3/AxSUUdQlFfQgZl0XztUooqceOX1w9M3477NUKN50XRq2NV0+s67LLqlfXzNopEO79UcLNTq9cNTZbZr1hNQ6BntPQ22t4papfVnW1YS436RRjLsWYD0Vzu2utvAMtcPFX46CDnzZ17QjX3+LSNnG53Br+Cl7xddH9CgHoaklv7xM2nR1gjItHdEJjLqExH0K4suWQMF9pIA+4AQd9WqsHVvkNvjgFwWAaSGg1L8C3dbwMVKz6CT48J/PtEbxRwe0PLnV3HGbCvgCxrWYJdgSd7rhLd9xvid/Vjd0VkIQs4msV5OyL0X2md3cZFuwbW0fG7j5IRgacPRYfibFE3u0rXCkZzVr/Yzw6Ov4FndGEy2gCrg/C0FfG/1qxQXcDQPbKeuCmA3ClIm60PXAzdJzVPDd+X6dEO+lGO2kbivsRsM+yrv1pHix7hU1Hk21df+sVNh1nbJbx314yz9Bx5plmavtm7cTYO4ITjcuqdb2tXxas+hPYFMN7Gg4AfTtMuQJNfYZAXtLQcf7S0HH+0njj7Jt/OLAIO7juWbqapxp+ueYVWgDQP7YAoH9wPsBPoxtKZpEAkqskfzRe9raLnjEGwX1jpAON5y2/GL2Bn8Y4yI/QpG7OoQTpGWMA/GnTL0Y6kBJjgMfiCXCGI2pdwQXegqsfTJGS4vCVrq4zLEnuTuq/TfdOcPSzHBlka2hS/e+rpnrtKVUA0F8qOpAiFR2oa+u6VtDbFaN1jttn1vsLs7FFpIKMbu9N0Eq/XHciAlF1rUtuwvcXTi4KUGxQTkAzWDHHvqduAXB/3ehAylUR4NEtF8YYo7IJjUh8BHpsgCKDioW8AWjM9o4MdcNTCzqQokWAR38t6MB+6QxpEqq/Z29gCcGUrn0AXaDSshoNkjUbV1CL9me2TqFMhWL6s/ZQfKBYnE7Dqb9V1VM0OpZyD9OBFNG8gYN7ODz0hiLv2285aZHPyoyAFgABr7IQIznPRbutiDm7BWsxKyrwTLvtpeGtjSTSg6O+IIqK2yGu3Od76l9QSwMEFAAAAAgAuUJ4XZSFy/sQAgAApAYAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWyFlVFv2jAQx79K5OetCVBgQiHSSrJ1D5O6orV7m0xyEAsnzuyjDE397juHkgCytwcU3/3vf/ezI5x4r/TWlAAY/K5kbeasRGxmYWjyEipublQDNSlrpSuOFOpNaBoNvGhNlQyHUTQJKy5qlsRt7kEnsdqhFDU86MDsqorrwx1ItZ+zATslHsWmxDYRJnHDN7AE/N6QgcKw61OICmojVB1oWM/Zx8Esm7aOtuJJwN6crQO7mZVSWxt8KeYsskwgIUfbgtPjBRYgpe1EJL/emrJ+qHWer0/tP7X7J7wVN7BQ8lkUWM7ZBxYUsOY7iY9qfw9vexr3iClHnsRa7QNtN5vEuV3YkVQoantIS9SUFzQJkz8M+UoCmwW00BtAw94FVFeInKPSNv8UDWzuALwNh9FwxF7jEIna9ghz+tG8buiwGzr0DN3C4dLflt/5yl+43IHDsPAZ7JHZnMOT/s/zswEtVOGwZj6rUTudwz9OZNSdyMjTYvnZdSDX1fYlH3fuVVKvkrmUC8zbDvPWg/nt3oV5Xd1jepXUq2Qu5QJz3GGOvZjvBy7Q6/oe1KukXiVzKRegkw504gH98ezCvK7uMb1K6lUyl3KBOe0wp15M93le1/egXiX1KplLOYKGZzebvbm/0k0lahNIWJMjuiGnPt6E7RpV067oBa0UoqpOUUlfEdA2ov/CWinsAjuq+zAlfwFQSwMEFAAAAAgAuUJ4XaM4K1lDAwAAdBMAAA0AAAB4bC9zdHlsZXMueG1s7Vhtb5swEP4riB8wQmhZmEKkNhLSpG2q1H7YVyeYxJrBzJgu2a+fzyZAXo40bSdtVYmq2Pf2PHc+Y6fTSm05vV9TqpxNzosqdtdKlZ88r1quaU6qD6KkhdZkQuZE6alceVUpKUkrcMq5Nx6NQi8nrHBn06LOk1xVzlLUhYrdket4s2kmik4UuFagbUlOnUfCY3dOOFtIZo1JzvjWysdGshRcSEdpNjR2fSOqflsDv5kC1SZWzgohjdSzMM8Bk6tF7CbJdRLefrz5y4iLJvAxvH0uhjdflYZinLdlv3KtYDYtiVJUFomeWCcjPdY144dtqcu+kmTrj6/dp3tUgrMUQFfzvZxGyTixcRaNhhUp3dA0dsMrG78X84VofhLcXCeXo5kvXcKFkCmVbRHH7k40m3KaKfCXbLU2AyVKgyOUEjmMUkZWoiC2yju3PXez92JXrc3esWtPaiV23eCB1Q7irLExszzO2mqjlupZY2uHJNQMdLGWlPN7iPU9ayvm64ibzLGvhc+peSNAe+6GuszN0IZpJgDQD2eD9+M+M3DJHoW6rXU+hZn/rIWid5JmbGPmm6xjsBf+Kuri+1388UF8UpZ8e8PZqsipzf/JkLMp2fk5j1QqtoTdrRfKlmOTHTL6hwkNrMAJQkZ0JzWLpWJA6tVIlm1Qh4vlD2oprFma0qJttONEoreSSW9TjLtEgn4i/qv1yC9Jyge6Ue17Y4jOZXV9hRqeZ/e+xd+3+H+Ridcchr0jd+/AbaUO3EFj9xtc3XnvcFvUjCtWnDpsdVBFFvoXwV5UbZXSjNRcPbTK2O3GX2nK6jxqre6gII1VN/4CFxQ/7C66Gqy5js2bqb639S5wo+YxHoeq3u34WIV6WSWiAiWKhdJAvawfivUW85rgeVklynByWjXBvSa4l/U7qZqbD4qFeEX6QVKOoiAIQ7S88/lpGnO0hmEIf0hAlCH4oFiAdmnlBxpgoG3O9Aa6yoNtg6Y80KJoygOVBxVSQ/CJIqQBUCzwQRcF7SgggWBBqyFeQQDrjDJEt/mAKopQFTQp0r1hiBUqhA+yXugmCoIoQlSgRGgEAaqCDTugQmkAEVQVBPYgPTjPvN0553X/Z5v9AVBLAwQUAAAACAC5Qnhdt0frisAAAAAWAgAACwAAAF9yZWxzLy5yZWxznZJLbgIxDECvEmVfTKnEAjGs2LBDiAu4ieejmcSRY8T09o3YwCBoEUv/np4trw80oHYcc9ulbMYwxFzZVjWtALJrKWCecaJYKjVLQC2hNJDQ9dgQLObzJcgtw27Wt0xz/En0CpHrunO0ZXcKFPUB+K7DmiNKQ1rZcYAzS//N3M8K1Jqdr6zs/Kc18KbM8/UgkKJHRXAs9JGkTIt2lK8+nt2+pPOlY2K0eN/o//PQqBQ9+b+dMKWJ0tdFCSZvsPkFUEsDBBQAAAAIALlCeF1Kc1P28AEAAMoDAAAPAAAAeGwvd29ya2Jvb2sueG1sjZPPbtNAEMZfxawi9VY7bmspURwJUUEiIaho1R6jjXcSj7LetXYnTdIHgFO5IYG4wIULElx6AYm3IYXHYG3LqUNUxGnnj/z7Zr5d9xbazMZaz7xlJpXtmpilRHnX922SQsbtvs5Bud5Em4yTS83U15MJJnCsk3kGivwwCCLfgOSEWtkUc8sq2v+wbG6AC5sCUCYrVMZRsX6vnuzEeH6/V0TnCAt71yhS7xItjlEirWJWxhKYl6HCDK9AxCxgnk31YqANXmlFXJ4mRksZs3bVOAdDmOyUT4uBzvjYlpXlBSqhFzELDx1vVWftI+YtyvgCBaWuEAWdTW0AOE0pZp0och8RH78oDIpZFLh0gsZSKVKOyBPCS3B6VTYn/RglgTnmBE+MnueopuUkzgm/YUXpW316imcQs/X1m58/rtffbtbfP/16/+X2w6tiJdcfimo9ctCGWaaLrmGGosJvoT5+Xr989/vrze3b1w1I+A9IuAMZJTqZ5UgNwMEdAMxqgEKAajAOqj3r5QRMUIF45mjbWS2wlCrbH20c42Nu3UhSF9daSzpb01Kn8KC/t2vS3oPWw1a72xq2op7fELlf8cSgotEZkgS7K3ePhlNo/8X3txd0mMS9+eIobyw8PGp33IuZS/nI1Z6rp5qLzWOof4b+H1BLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XX8D4arOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5QnhdnPtg1vQFAACzFAAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4XcwoPC/WBAAAyg8AABgAAAAAAAAAAAAAAICByw0AAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF2Uhcv7EAIAAKQGAAAYAAAAAAAAAAAAAACAgdcSAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdozgrWUMDAAB0EwAADQAAAAAAAAAAAAAAgAEdFQAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAYsYAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF1Kc1P28AEAAMoDAAAPAAAAAAAAAAAAAACAAXQZAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAGRGwAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAGFHAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAADaHQAAAAA="}',1,'',0,1,'2025-09-10 02:00:00.000000',6);
INSERT INTO "draft" VALUES('table_upload','e689c03043491fad7a49fb186545a149','{"file":"表.xlsx","parameters":{"indicator":"V01","year":"2023"},"table":"targets","upload":{"marks":{"indicator":"V01","table":"targets","year":"2023"},"notes":[],"rows":[[2,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"SG","last_year":null,"name":"单位SG","source":"试验计划","type":"市馆","value":"80000"},{"baseline":"","baseline_period":"","source":"","value":""},{}],[3,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"QH","last_year":null,"name":"单位QH","source":null,"type":"区馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[4,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"QH-1","last_year":null,"name":"单位QH-1","source":null,"type":"社区分馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[5,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"XW","last_year":null,"name":"单位XW","source":null,"type":"区馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}],[6,{"baseline":null,"baseline_period":null,"confirmed":null,"key":"XW-1","last_year":null,"name":"单位XW-1","source":null,"type":"街道分馆","value":null},{"baseline":"","baseline_period":"","source":"","value":""},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1/A+GqzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvJ5vWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhmM1hsILOhQEL7BKs6iupKOhFPIsxs/0nlUHMGYwNS8ZD+3hmFYDquxV7bU8Pq4ex4/VPkuC3bEqm2utKXEKOwWBbDyGXmrpuRldXe/f1Ct0WZT1XVl1nt9a01tb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF2c+2DW9AUAALMUAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZhbU9tGFMe/ikbvwbZ84TK2Z4gB2zPJlIZc+irsBavIWkVaY8gTSculLaSdpEkml6ZhStM2nRoySRNiJ+TDVLLFU75Cj3ZlYROtTNNOWx5gdc7+/3v000FaKV3HxoJZQYgIS1VVMzNihRB9LBIxSxVUlc0hrCMNMnPYqMoEDo35iKkbSC5TUVWNSNFoKlKVFU3Mpmls2simcY2oioamDcGsVauysXwaqbieEWNiN3BOma8QGohk07o8j2YQuaCDAA4jvk9ZqSLNVLAmGGguI47HxoopqqAzLiqobvaMBSLPziAVlQgqU2v35GYxXnCTRQhFRXctDQlLM7qqwPKSKCx7Q5hOsH4GzZEcUtWMmIOcXCLKIpoGRUacxYTgKi0bToLIBGJzBr6CNFYQXdetVKfTwcuby0w8UxfAZXouuVigji3jltGvHJd8pTvkKgMWHT9adJwtGvGR9Y67KKfotYZLMSubKIfVS0qZVDLiiCiU0ZxcU8k5XC8g7/olqWEJqyb9LdTZ5Jg0NByLjsaHIV+qmVCY5+LWQpZVqHdYFKqKRiNVeanbCj0eUuLEHpLnIR33+At1xD2P+Hseg+sY8TwSnkfiAzxGPY+k55H6gHOJRT2TYc9k+LhJfHAhvsmIZzLyN6iOeh6jrPFYo9A2m5CJnE0buC4YrhAWcAe0WSkE6C5Fc+8iM8SArAI6krW3bllvtqzWD51HV9MRAo5uPFLy1KdPog7Q5cJ1nact++FXAbqJcJ21/6X96rndeHh4dzVAPTmgWpA2H3fuN9qP1gPUUwPU3zc7zbcBuvxJdLC21XoToC6Eq9vf/dhufhOgKw4gvN1wGjtWs9kvjUB7+D0i+T0iUa9hjtdMPqgzwjWsMwKVuQHK/WuHj9eCeoPpRqiOPSTYVWfxUS+eTS9mR6Lwk44s9l7d/lm+Os/i7v9of6LQl3i/Tmf31uGTTaexbW/cCLo+vWfJbPvgx3348VAcHxeC4IdrGPxAZW6AcrPJgR/nwI8HY53ixPNxHm5eohgPB5nwQSYGgDwVC0IZruqiDNTmwrWdnQPgaW+scZAmOEgTHKSceD7BQ8pLFBPhSJM+0mToCX5yKQhouIYBDVTmBii5vZnkgExyQHLi+SQPJC9RTIaDTPkgUwNABvdmuKqLMrg3w7XO9p3Dqzf5vZniIE1xkHLi+RQPKS9RTHGQRno2Od77DCbehp1t3c/g0gIqu3t003018aIXNPV43FXTvRWe/RRmmHSsaCYy3K04m8QOC8s6MoDdApsj1wieUlSCDGZUQppsKJgl2Ssd7O9rVY15lKEAgvyIv0hvRFcWMTkvz6qIHTONX4Zn6tfOjv20iQ1CB4DpqLjjL3dlgHZRVhX4C7RMoYRrGmF3zv5U97VmUhqjV7qC6xMG1idwXfPI4XpR02vkLDJNeMdkG1QIThoGNnqDsgrvp6dVWVugh8jNn1eIu5O1t3+11+62H3zh7O56mYzo7L6EuLP5mX3/ub222rn3efvWnv3bnT9WrgEjA1d10pX37OK6KYiu/gwJ5/FV5+DA3thj+nevN+2dn6zmdSH67vX99v5q55emvfWsfWPn8NsV5kD9CVzljFhGJaUqqwDFhVxT5VgW9hD+uBuVsrFoz8/Q0RwJmrSfJ4/vlDQ29b/lS/erR2St1nWrtWK92mjvPbdfPXN+f9lp3HHJfr1r7W+BKaC19q/3bnOt/RWYxuoIB3yKx/Kf5Z2XxvL/Lm9A47xYdd6uC1JUCOHMgPX08dpd680DEEkJob1xGwax1Ck4ivZwJGiJnEHaPKnAHQzuTzJxV4QbiHm+ImsfGZOXa/2UpT6uJ2RWkMYK/x0zDjT2OnSEi/0T2+tNZ/2JffMJoGzfXrdaLwCd9fqe02hAozqNA6u55s3ce2q/XT3cbr3XnB8ANZzqsYDJvsqdlY15eAgIKppzb9xD8Jwz2JcfOiZYpyPYV7DPT92jCpLL9KkzFHcfApj4B0ef+2q6gA0FaYQuCMXLWtksyToCXvDbmFGuIP/Dgf+dMvsnUEsDBBQAAAAIALlCeF3MKDwv1gQAAMoPAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sjVddU9tGFP0rGs/0ESzbYCBje6aB6bQPnckk0/ZZwII1kS1XEnX6Ztr4A4gJ0zhQCATcAiFJa5tAApZs+C+pVpKf+Au9KxnZbaRVHsC7qz33nnv2495N5EXpoZxGSGEeZYSsnAylFSV3JxyW59Iow8mjYg5l4cuCKGU4BbrSYljOSYibt0EZIRxl2Xg4w/HZUCphj92TUglxSRH4LLonMfJSJsNJP99FgphPhiKh24H7/GJasQfCqUSOW0QPkPJdDgDQDbt25vkMysq8mGUktJAMfRm5MxOJ2xB7yvc8ystDbYZEMyuKD0nnm/lkiCWkkIDmFGKDg5+f0DQSBGIKqPzYtxoaeCXI4fat+a9sAYDfLCejaVH4gZ9X0snQZIiZRwvckqDcF/Nfo35Q47bBOVGQ7f9M3pkcmRydiLBTsQn4PrckK2KmbwUIZPis88s9ulVlGBkNQEb7yNj/kRNsAHKsjxxzRHBI2yHPcAqXSkhinpHIdDBLGkQtiJHPkgV+oEgwzgNCSUXZaAy3z/HGY1x9rnerHwu7uNLqHZd0VTX+qn8s7Jk7j80XDeOgfNN54sy56ew4X2EE8OMj7NRIhGX0yzWr2/2n8EsirAAnYj88B3/AxSUUdQlFfQgZl0XztUooqceOX1w9M3477NUKN50XRq2NV0+s67LLqlfXzNopEO79UcLNTq9cNTZbZr1hNQ6BntPQ22t4papfVnW1YS436RRjLsWYD0Vzu2utvAMtcPFX46CDnzZ17QjX3+LSNnG53Br+Cl7xddH9CgHoaklv7xM2nR1gjItHdEJjLqExH0K4suWQMF9pIA+4AQd9WqsHVvkNvjgFwWAaSGg1L8C3dbwMVKz6CT48J/PtEbxRwe0PLnV3HGbCvgCxrWYJdgSd7rhLd9xvid/Vjd0VkIQs4msV5OyL0X2md3cZFuwbW0fG7j5IRgacPRYfibFE3u0rXCkZzVr/Yzw6Ov4FndGEy2gCrg/C0FfG/1qxQXcDQPbKeuCmA3ClIm60PXAzdJzVPDd+X6dEO+lGO2kbivsRsM+yrv1pHix7hU1Hk21df+sVNh1nbJbx314yz9Bx5plmavtm7cTYO4ITjcuqdb2tXxas+hPYFMN7Gg4AfTtMuQJNfYZAXtLQcf7S0HH+0njj7Jt/OLAIO7juWbqapxp+ueYVWgDQP7YAoH9wPsBPoxtKZpEAkqskfzRe9raLnjEGwX1jpAON5y2/GL2Bn8Y4yI/QpG7OoQTpGWMA/GnTL0Y6kBJjgMfiCXCGI2pdwQXegqsfTJGS4vCVrq4zLEnuTuq/TfdOcPSzHBlka2hS/e+rpnrtKVUA0F8qOpAiFR2oa+u6VtDbFaN1jttn1vsLs7FFpIKMbu9N0Eq/XHciAlF1rUtuwvcXTi4KUGxQTkAzWDHHvqduAXB/3ehAylUR4NEtF8YYo7IJjUh8BHpsgCKDioW8AWjM9o4MdcNTCzqQokWAR38t6MB+6QxpEqq/Z29gCcGUrn0AXaDSshoNkjUbV1CL9me2TqFMhWL6s/ZQfKBYnE7Dqb9V1VM0OpZyD9OBFNG8gYN7ODz0hiLv2285aZHPyoyAFgABr7IQIznPRbutiDm7BWsxKyrwTLvtpeGtjSTSg6O+IIqK2yGu3Od76l9QSwMEFAAAAAgAuUJ4XZSFy/sQAgAApAYAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWyFlVFv2jAQx79K5OetCVBgQiHSSrJ1D5O6orV7m0xyEAsnzuyjDE397juHkgCytwcU3/3vf/ezI5x4r/TWlAAY/K5kbeasRGxmYWjyEipublQDNSlrpSuOFOpNaBoNvGhNlQyHUTQJKy5qlsRt7kEnsdqhFDU86MDsqorrwx1ItZ+zATslHsWmxDYRJnHDN7AE/N6QgcKw61OICmojVB1oWM/Zx8Esm7aOtuJJwN6crQO7mZVSWxt8KeYsskwgIUfbgtPjBRYgpe1EJL/emrJ+qHWer0/tP7X7J7wVN7BQ8lkUWM7ZBxYUsOY7iY9qfw9vexr3iClHnsRa7QNtN5vEuV3YkVQoantIS9SUFzQJkz8M+UoCmwW00BtAw94FVFeInKPSNv8UDWzuALwNh9FwxF7jEIna9ghz+tG8buiwGzr0DN3C4dLflt/5yl+43IHDsPAZ7JHZnMOT/s/zswEtVOGwZj6rUTudwz9OZNSdyMjTYvnZdSDX1fYlH3fuVVKvkrmUC8zbDvPWg/nt3oV5Xd1jepXUq2Qu5QJz3GGOvZjvBy7Q6/oe1KukXiVzKRegkw504gH98ezCvK7uMb1K6lUyl3KBOe0wp15M93le1/egXiX1KplLOYKGZzebvbm/0k0lahNIWJMjuiGnPt6E7RpV067oBa0UoqpOUUlfEdA2ov/CWinsAjuq+zAlfwFQSwMEFAAAAAgAuUJ4XaM4K1lDAwAAdBMAAA0AAAB4bC9zdHlsZXMueG1s7Vhtb5swEP4riB8wQmhZmEKkNhLSpG2q1H7YVyeYxJrBzJgu2a+fzyZAXo40bSdtVYmq2Pf2PHc+Y6fTSm05vV9TqpxNzosqdtdKlZ88r1quaU6qD6KkhdZkQuZE6alceVUpKUkrcMq5Nx6NQi8nrHBn06LOk1xVzlLUhYrdket4s2kmik4UuFagbUlOnUfCY3dOOFtIZo1JzvjWysdGshRcSEdpNjR2fSOqflsDv5kC1SZWzgohjdSzMM8Bk6tF7CbJdRLefrz5y4iLJvAxvH0uhjdflYZinLdlv3KtYDYtiVJUFomeWCcjPdY144dtqcu+kmTrj6/dp3tUgrMUQFfzvZxGyTixcRaNhhUp3dA0dsMrG78X84VofhLcXCeXo5kvXcKFkCmVbRHH7k40m3KaKfCXbLU2AyVKgyOUEjmMUkZWoiC2yju3PXez92JXrc3esWtPaiV23eCB1Q7irLExszzO2mqjlupZY2uHJNQMdLGWlPN7iPU9ayvm64ibzLGvhc+peSNAe+6GuszN0IZpJgDQD2eD9+M+M3DJHoW6rXU+hZn/rIWid5JmbGPmm6xjsBf+Kuri+1388UF8UpZ8e8PZqsipzf/JkLMp2fk5j1QqtoTdrRfKlmOTHTL6hwkNrMAJQkZ0JzWLpWJA6tVIlm1Qh4vlD2oprFma0qJttONEoreSSW9TjLtEgn4i/qv1yC9Jyge6Ue17Y4jOZXV9hRqeZ/e+xd+3+H+Ridcchr0jd+/AbaUO3EFj9xtc3XnvcFvUjCtWnDpsdVBFFvoXwV5UbZXSjNRcPbTK2O3GX2nK6jxqre6gII1VN/4CFxQ/7C66Gqy5js2bqb639S5wo+YxHoeq3u34WIV6WSWiAiWKhdJAvawfivUW85rgeVklynByWjXBvSa4l/U7qZqbD4qFeEX6QVKOoiAIQ7S88/lpGnO0hmEIf0hAlCH4oFiAdmnlBxpgoG3O9Aa6yoNtg6Y80KJoygOVBxVSQ/CJIqQBUCzwQRcF7SgggWBBqyFeQQDrjDJEt/mAKopQFTQp0r1hiBUqhA+yXugmCoIoQlSgRGgEAaqCDTugQmkAEVQVBPYgPTjPvN0553X/Z5v9AVBLAwQUAAAACAC5Qnhdt0frisAAAAAWAgAACwAAAF9yZWxzLy5yZWxznZJLbgIxDECvEmVfTKnEAjGs2LBDiAu4ieejmcSRY8T09o3YwCBoEUv/np4trw80oHYcc9ulbMYwxFzZVjWtALJrKWCecaJYKjVLQC2hNJDQ9dgQLObzJcgtw27Wt0xz/En0CpHrunO0ZXcKFPUB+K7DmiNKQ1rZcYAzS//N3M8K1Jqdr6zs/Kc18KbM8/UgkKJHRXAs9JGkTIt2lK8+nt2+pPOlY2K0eN/o//PQqBQ9+b+dMKWJ0tdFCSZvsPkFUEsDBBQAAAAIALlCeF1Kc1P28AEAAMoDAAAPAAAAeGwvd29ya2Jvb2sueG1sjZPPbtNAEMZfxawi9VY7bmspURwJUUEiIaho1R6jjXcSj7LetXYnTdIHgFO5IYG4wIULElx6AYm3IYXHYG3LqUNUxGnnj/z7Zr5d9xbazMZaz7xlJpXtmpilRHnX922SQsbtvs5Bud5Em4yTS83U15MJJnCsk3kGivwwCCLfgOSEWtkUc8sq2v+wbG6AC5sCUCYrVMZRsX6vnuzEeH6/V0TnCAt71yhS7xItjlEirWJWxhKYl6HCDK9AxCxgnk31YqANXmlFXJ4mRksZs3bVOAdDmOyUT4uBzvjYlpXlBSqhFzELDx1vVWftI+YtyvgCBaWuEAWdTW0AOE0pZp0och8RH78oDIpZFLh0gsZSKVKOyBPCS3B6VTYn/RglgTnmBE+MnueopuUkzgm/YUXpW316imcQs/X1m58/rtffbtbfP/16/+X2w6tiJdcfimo9ctCGWaaLrmGGosJvoT5+Xr989/vrze3b1w1I+A9IuAMZJTqZ5UgNwMEdAMxqgEKAajAOqj3r5QRMUIF45mjbWS2wlCrbH20c42Nu3UhSF9daSzpb01Kn8KC/t2vS3oPWw1a72xq2op7fELlf8cSgotEZkgS7K3ePhlNo/8X3txd0mMS9+eIobyw8PGp33IuZS/nI1Z6rp5qLzWOof4b+H1BLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XX8D4arOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5QnhdnPtg1vQFAACzFAAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4XcwoPC/WBAAAyg8AABgAAAAAAAAAAAAAAICByw0AAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF2Uhcv7EAIAAKQGAAAYAAAAAAAAAAAAAACAgdcSAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdozgrWUMDAAB0EwAADQAAAAAAAAAAAAAAgAEdFQAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAYsYAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF1Kc1P28AEAAMoDAAAPAAAAAAAAAAAAAACAAXQZAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAGRGwAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAGFHAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAADaHQAAAAA="}',1,'',0,3,'2025-09-10 02:00:00.000000',7);
INSERT INTO "draft" VALUES('table_upload','a8049108a0e50698c2335ccb3ac3cc5f','{"file":"表.xlsx","parameters":{"from":"2025-09-10"},"table":"units","upload":{"marks":{"from":"2025-09-10","table":"units"},"notes":[],"rows":[[2,{"address":null,"area_m2":null,"closed_on":null,"code":"SG","district":null,"key":"U1","latitude":null,"longitude":null,"name":"单位SG","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":"24","state":"开放","tags":null,"type":"市馆"},{"address":"","area_m2":"","code":"SG","district":"","latitude":"","longitude":"","name":"单位SG","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"市馆"},{}],[3,{"address":null,"area_m2":null,"closed_on":null,"code":"QH","district":"秦淮","key":"U3","latitude":null,"longitude":null,"name":"单位QH","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"区馆"},{"address":"","area_m2":"","code":"QH","district":"秦淮","latitude":"","longitude":"","name":"单位QH","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"区馆"},{}],[4,{"address":null,"area_m2":null,"closed_on":null,"code":"QH-1","district":"秦淮","key":"U6","latitude":null,"longitude":null,"name":"单位QH-1","opened_on":"2021-01-01","parent":"QH","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"社区分馆"},{"address":"","area_m2":"","code":"QH-1","district":"秦淮","latitude":"","longitude":"","name":"单位QH-1","opened_on":"2021-01-01","parent":"QH","report_frequency":"按月","seats":"","tags":"","type":"社区分馆"},{}],[5,{"address":null,"area_m2":null,"closed_on":null,"code":"XW","district":"玄武","key":"U2","latitude":null,"longitude":null,"name":"单位XW","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"区馆"},{"address":"","area_m2":"","code":"XW","district":"玄武","latitude":"","longitude":"","name":"单位XW","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"区馆"},{}],[6,{"address":null,"area_m2":null,"closed_on":null,"code":"XW-1","district":"玄武","key":"U4","latitude":null,"longitude":null,"name":"单位XW-1","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"街道分馆"},{"address":"","area_m2":"","code":"XW-1","district":"玄武","latitude":"","longitude":"","name":"单位XW-1","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":"","tags":"","type":"街道分馆"},{}],[7,{"address":null,"area_m2":null,"closed_on":null,"code":"XW-2","district":"玄武","key":"U5","latitude":null,"longitude":null,"name":"单位XW-2","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"24小时自助点"},{"address":"","area_m2":"","code":"XW-2","district":"玄武","latitude":"","longitude":"","name":"单位XW-2","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":"","tags":"","type":"24小时自助点"},{}],[8,{"address":null,"area_m2":null,"closed_on":null,"code":"WX","district":null,"key":"U7","latitude":null,"longitude":null,"name":"单位WX","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"渠道"},{"address":"","area_m2":"","code":"WX","district":"","latitude":"","longitude":"","name":"单位WX","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"渠道"},{}],[9,{"address":null,"area_m2":null,"closed_on":null,"code":"QU-ALL","district":null,"key":"U9","latitude":null,"longitude":null,"name":"单位QU-ALL","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"行政区"},{"address":"","area_m2":"","code":"QU-ALL","district":"","latitude":"","longitude":"","name":"单位QU-ALL","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"行政区"},{}],[10,{"address":null,"area_m2":null,"closed_on":null,"code":"QU-XW","district":"玄武","key":"U8","latitude":null,"longitude":null,"name":"单位QU-XW","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"行政区"},{"address":"","area_m2":"","code":"QU-XW","district":"玄武","latitude":"","longitude":"","name":"单位QU-XW","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"行政区"},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1/A+GqzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvJ5vWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhmM1hsILOhQEL7BKs6iupKOhFPIsxs/0nlUHMGYwNS8ZD+3hmFYDquxV7bU8Pq4ex4/VPkuC3bEqm2utKXEKOwWBbDyGXmrpuRldXe/f1Ct0WZT1XVl1nt9a01tb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF3UkKImaAoAADU0AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZtrV9PKGse/SldfngW0Se9dwFpCgVapWze69W1oA+SYJt1JanW/qm4vyMXL8YIecStbBdRTwSNbS2HLd9EmbV/5Fc5MJg0pnWEiZy2FF3Qyz/yfmXnml6eTS3uLsnJOneJ5zXMhJ0pqn3dK0/Jxn0/NTPE5Tu2R87wELBOykuM0cKhM+tS8wnNZU5QTfazfH/blOEHy9veadSeU/l65oImCxJ9QPGohl+OUiwO8KBf7vIy3VfGzMDmlmRW+/t48N8mP8drpPBCAQ5/tJyvkeEkVZMmj8BN93iNM/ATjNyVmk18Evqg6yh6NGx/jRT6j8VnTN5zduCyfg8YUqPJ7YWcS77kwlhcF1P/F3aIm50f5CW2QF8U+7wDr9XAZTTjPnwCKPu+4rGlyzhw3mIXGaaBuQpF/4yU0ILNfONS82Rz4stoiJ5ZTGIFfzckMMFgd6gYOo115hLWVsEhUYjo9stvpEdSpzw6Zs9wK5bC52GAtxjmVH5TFM0JWm+rzRr2eLD/BFUTtZ7mY5K0FDJkOM7Komv89RdSY8fdEGH8sEAH2TEEFA7O8wLFoF0UeNvF6coJkVuW4C31etuWq5YQNu3cSsJwE9jphWPdOgpaTYIcTxr2TkOUktNdJzL2PsOUj3DGQoHsnEctJpCOu3xCSqOUkepCQMJaTmOUkdhAnbAsTv+XFSgHfSFug5aaFG9PBmxtUgi03LeCYTuK+hf0WckwHc9+AC9NijumA7pvm1MKOQdz50GltJoUEp3H9vYpc9ChQC/qABTO1mJiCXCBIMOmPaQqwCkCn9RvPrjfWrvX6NOAL1vgylm5gf119+4F+6+M/MMLB/YX67fn6yjpOmKD0+G5L/2MWJxzaX1irzNSrK/r8/drf8xj18P7qxtKccW9Hn6tipCPU2NbLnzC6JCVEi+v6kxJGl6Lotqr18p3mkz/rK2tft6e/3Fz6un0D4+bo/m6aD682VqZ1ELJKGbipVV7j3RyjrNfWLb26jNGNUnTV/+B1acrst0vGvU/Gwktj8SlGfZyiXnpjzLzU76zi1T9RxjzzwShdwuhOUHq9+r65UMaN2QfOY/tkZu2TmTXdwRyC9XeawZ3JFNHYCO4stkR+0sjN0wkrTdCklcvNZVzKGWoTok0bOkVJhhGSIUkypCwDs9dw1DKwlqG/93w/G+z1nXcSb7UJ7BWPkgxpyxB0eA0GmVik3fFxSsiMuRvG4jSOS8raopMCB6YlDDtG3MZcwGYuQGEugGOOIjqZxDEXcMMcVpqgSeeqBOYoQizhwxRRfWXZ+PgW94URIPFKMqQCJF4D7bzahmMBEqQkQzrgDlLKrMmQUmAgQxqgQBq0IQ1SIA3jIKWITia7cfl0MOgOU6w4QRHXX3wCrOrT1wi4UuTYk2OY1icR1yAJV5IhFSThGiThGiThSjKkg+5wpcyajCsFCzKuQQquIRvXEAVXFocrRXT2DA7WkBtYsdIETUrMqRQhPqdSRPWbV4wybls4EiJBSjKkQiRIQyRIQyRISYZ0yB2klFmTIaXAQIY0RIE0bEMapkAaxEFKEZ09g8+pYXeY4nMqRdxYWmheukvOqRQ59uQYpojIuIZJuJIMqTAJ1zAJ1zAJV5IhHXaHK2XWZFwpWJBxDVNwjdi4Rii4hnC4UkSAOFwqHoy4xBUnTlDEbFBfv2UsfGhcf63PvKpf3sQxS/GBZ5YiIjMbITFLMqQiJGYjJGYjJGZJhnTEHbOUWZOZpbBBZjZCYTZqMxulMBvBMUsRnTmLIzbqhlisNEGRGpVnIL3iIKUI8fuAKAGpEZIhSTKkoiQIoyQIoyQISYZ01B2EtBgSIaQsNhnCKAXCmA1hjAJhDAchRXTydPeR0VEciDFXV08keYIi3+927VCMAMowyTBCMiRJhlSMxFyMxFyMxBzJkI65Y44SKjJzlLUlMxejMMf4dx9L+CnURbEPJSgqwA3+MqglpGKHvxSiyffFrl3s5I7mlvyNTPSZJFpSLUsnmy1LJ5wtSyedREu6ZaHxSZs9GVAaBmRCW8pORH2Oh2jW6w2yZj2+Rw/yR+XMOT4Ln9ir8EUFq/a0JO6th+o++PhOHv8naKGaZUFSeQU+mEeN0GHyYp5XwOjPoTZcQZOHBVHjFeQow0ucIsjIiN7wGJTFQk5CPrJgABpv19idOGvywnlZO8WNizw6Rhp7GJZTe+zo2DarsqKZBRCm3cF1vOuRBVH7hRMF8AnCpXoyckHSTDb22ux3K9j4QMhcjCm5mFDkfEIuSlb05GJKyhe0NK+q3CRvjhpWDimKrDgrOVGUiwMiJ50zD3loPyVo8IGpvvRGv/bIWLzRWFuzLH3eWmW+8eFqY+e6h/V79PLCl9JlEB9FzuU1S4aearYqgZsXK8ANaGqszX8pXTLur4Oy/q+5+tOysfq6Xt35uj2nL1/2nEx2+/2Br9uP64+2Gm/X9ds3YV+//2083jDubZr9aGCl+7waf0Eb5aVJbQrAAZae0+DAwNqop6Y46Sdl6NcCJ4KgwWUoiBzTz/p7ffZBr689mKTgDrLxwR8X3DAhuOjJ725wsYoDhil8kDAl2Hjie4epsfaxtgXomDVmb+jTC42l1Vql3CzdMGZfYXA0H3nvRgzttAF/9tcNiKHxcM1YnNdnlsCVoiOEoqBqzgh50WO3LnTXrst5T6TLedO5q1bZav750DowHq0Bi+2/q+PatEtfv6Nf2dEff6ptLutvX3ShMXbZI/QeYGGG2PjQ4UsOzvcIHCnCdOa01f99BeURkA9Q0J0rZvx3CfSM2n/3xDDMxocPX2B3WbGjijY+IOWiZxOgoG9Vm5eroNDcvmu83IbZ+K9l/dZzWHj2oLn4BzQ9Xm3MvNNvrcPKd0/1t5eg8GpZvz0Na6orxvoGbPbmofHxfW1ztlYpgTWCLecWjAfrYATg9IQJf3EVvbvRvD733ddohI2P/Mg1IiwSCoiD++vPapXXqBaEsrmwUb+32lzaAdyD3AE2YOir8XNp0RlfuB4vFkFjtEP7XHry/8X3IAFOsvHk4Qjwd512io2nfsC3HahvzP2uP97Qr10FmRFtoRyzz/IZIdc+v7bZWSUWztrvmDjreuJH2fjRQzjx4pQs8i6nfYBZH2Pjxw7VrNt3NubLYbvZhGGiPezn0l2GifWEPCifgARSq9xEr4OBTN346yPqdH94uhm/468HH1RSG/fhHWXjo4c4vGbQdsMbYHr8ILoBtifaHlxzGQ5dcNNsPP1jgotexbOu6lg/G+r2h7sDfszFjONtQ8cG3dzcIRvcBt5/VH9VhVuMe5v6zKpTo8+/hxeH5edwIeAFQQlY9ZVZff0dvO3xYB01a7xdcq4Ip7VljEA4xIaxaxAJ+EMHifxxNn78UF8SOd/TdGwXzUDXKlV0y2i/yyDUogt86OXn5sf8jL65YZY2N/a/WtlToaLfxaQ5ZVKQVI/IT8B7JT0Rr0dBP70wy5qcN0shrwf9/qN1NMVzWfNGT08A3neRNftg9wc3hbxHVgRe0swOwXQ4KatmuDwP5g7+K2PCb3zrpX2f/Uuh/v8BUEsDBBQAAAAIALlCeF3aohD4AwcAACEZAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1spVlbUxpJFP4rFFX7KAyD15RatYm1lX3YquymdveZ6KhUgHFhXLNvYIIgApp4jyiQKLhxEYwakUv8LwndMzz5F/b0NA4kmemurX1Qe3r6O/2db7rPOd2OLsjBp6FZSVJsz/y+QGjMPqsoc/ecztDkrOT3hBzynBSAN9Ny0O9R4DE44wzNBSXPlA7y+5yiIAw6/R5vwD4+qvc9Co6PyvOKzxuQHgVtoXm/3xP8677kkxfG7C77Xccv3plZRe9wjo/OeWakx5Ly6xwA4NFp2Jny+qVAyCsHbEFpesz+vevehNivQ/Qhv3mlhVBP20a8eSLLT8nDj1NjdoGQknzSpEJseODPn9IDyecjpoDKHx2r9u6sBNnbvjP/gy4A8HviCUkPZN/v3illdsw+bLdNSdOeeZ/yi7zwUOo4NaAbnJR9If23bYEOdg07hlzCiHsI3k/OhxTZ37ECBPzeAP3reXanSi9S5CDFDtL9NXJI4CD7O0gqq5OS1l2e8Cie8dGgvGALkuFgljSIWuCjN0A+8GMlCP1eQCjjOJNCibzafKnWMyi12Wqm0FoKNTdvG0lREAf6hJE+l2BrVVe0ZhP68MY1ShxrsXe2nrfa5ZW6kcWbcRjQqh+hZbDxAmeyrZt9nIygdBbvH6mvX6DmK3R28Dm8OOpUgDOZ3zkJP8DVICwahEULwlohou7WtdMK3qpQwjCrVr5CmWMtf4xzDeCKt67R0m6rGtbyydvG60/hDM7FtPLSp/C+urmr/l0DCMqfwBi1sYVWrz6HI+C1WqxAQz2ro4MVaLSqCbVW7GjyKgmm8MYNStbYDrgNB9wWDlCLrWpKe95E8Vx79/C2sdeqpyn7diwJnShdB8FgSiohDEarOzAxip63t0tADn63C0tAC0feoMMUaoTxxkeQgBpv5y/b+29Q4kBdW2LT7Tfo9lvQVXeb2vJ7sIuiz4EfWi2TT6yLByqqkUrvW0L0Jmq8hdXSqi21rrPQ32q8RuUGih6xCQ0YhAas9ItvUxJqsQ5rkay562yHViIHSxNdnZHVFt8GXWFhEKULEaACAqPDCzJe70FrcXT9waBu9MPI3gXDpjto0B202mDv8zizDJIAJ1h5IGdHjOZ6q5mxCWAfbx/BbiErFjrovhrscwtE3t2PKL6Eyxudl4OiY+A7NqNhgxFEuRBhaCnjl1Z00H0OSP+yJrgHHNxSFJ1em+Am2DitfIF30gxvRwxvR3RDI1ZfQf+cZg6zcWRB50/MHObMtxVDJTOBJ9g49byu1rPqxjGETO30EMVq2o0RyJIk5L05oJGBBjL2WnAJ3fgvsOfV46CZPhwg3e5mAnGA1grxZjwswhoELC6nIBLizQq0IRKq2RI+fqfWbkhwLyzafn7YJwhuiAE0XaC1NI25eO8CtjhHuJ7E6WKz0fOGqXAcoLVwbCBDODaQuP8hqt3EbIOCDUxwJOimYmgy146eMU0lYAMZErCB7fAy7Il23jSicLC4mmtH1nsTOuiCd8qdQmiRtzK6CR6abLm79YOpOGw4ZDQrcdhAxvrgzKgH917aJGXpgQF2Eaou0orD0I1mNjqeI1q3zIAmi4Nh3FQxNpahGBvIUIwNVNMvcKlAisZiAV+dkjKyXmsv1kiB1ljHRw0Sny4LaPUtaeS22pkD8mrvWEucoVVSbeKzLDqNEGC0BAUJ6akVceWCDDvZwVfnresVWOqgPxmZ3CYZIFkj5S6EwAwUjDG19BFqRo7+3aqKnHLYeRIMmorPBjLE58xoLT5nxliuVX1HCYNK7e0LSJvt/A0sV6iZoCKmeYDUcj3SEakPMzCYlszcAs/VrfCgyeSTqaD9sKl0HKC1dGwgQzpzoH5W/MK7oa53Q2yS9ZpaegmnCrVYvm3EP6fzt41lU2c5dqydZQNpnjd11hz4rbPd0tg1zM4vO1GtGEcQBqslcBaWmZWzbDsMZ9lAvHkB/po6aw781tluZezilJz1VVQrmHrHBjK84xTH1p+SDXS5hh3ip/C6yzXiGLDRTa+f29Jq7R9wghTKl1c0j3HuGbqVscipjHXLZvJwgNbycIDW8nCAbpdDAHXcomP4S3H0L/wfxOlWvyKniNWDKD2/mkrEgVtLxKmBrWac4AHpaVynTaqbzm3QHr3X6nUHpc7JSaH0Vr/UgrNDGN6i4gqqnOHkMiQTOkw7zXPE7LnS4pTD+ROcOEIvj63E5MCtxfwf1TQHSwVsVWtEk0ycI0W3dhbZpaia+IDDEVMReEW31XmdA7TOpRbAbyKu2C1yRU6hqt/iMXYNG87wkVPnWu8aDmGzi0XqxVdXkBYLwNlzNU3+bfCTJzjjDYRsPmkaJhQckMGD9BZebyvynN6CAvCJrCiy/+5pVvJMSUHyBB9lWpYV44F8DeO/IuP/AlBLAwQUAAAACAC5QnhdzFmmLnMEAADTGAAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbIWZX2/bVByGv0rkazI7adN/SiKtCW38b1pXlfaucuOTxKrtkx2fLFSIC6ZpG6iDC0C74YJJqAgkEFcwkIAvQ9PuW3CcNHYIv9eRNs32+z7Hx+7TE8erj7k4TwaMydKHURgnDW0g5XBH15PugEVeco8PWaySHheRJ9Wu6OvJUDDPn0JRqFcNY0OPvCDWmvXpsYeiWecjGQYxeyhKySiKPHGxy0I+bmgVbX7gUdAfyOkBvVkfen12yOTRUAFqV8/G8YOIxUnA45JgvYZ2v7LzoDJDppUPAjZOFrZL6dWccX6e7ph+QzPSSbGQdWU6hqf+ecJaLAzTodRUHt+NquVnTcnF7fnwe9MboOZ35iWsxcPjwJeDhrallXzW80ahfMTHHXZ3UbV8im1Pes264OOSSK+2We+mG+kpVTGI07t0KIU6HqgzyeZHmvTOQqbtlLRRHMhEe6+k9QSP0gNVo1orG9vliqF9XNelmmXK6F31V42fnaSanaQKTnLOLv7LT+u7qN7lPiP6LdSPvYjqt1FfXgyp/vuoP/QEiyVB7CHCDxIpgi7F7MNZef2E6HdQ3/N9wRIKMSGifo9OoyqBWAhJmPotJAAbASGP+4EckT9BB0KeRIyLmHShYP4pjwnoAYIEG3IhT3uCPR6xuHtRoPVapvUaGOyoQlmN2of7lNOoff3q63/+fEUybci8ffru6jll9jKRrhYzg2GyD5MOTEyYWDCxYeLAxEV3QK1YlbKR/qGkQNTk8tPJNy8LVFjPVFhHKqxRKqD2QYdSAbVnKpBMGzKXfwAVEEGqtofaN99fTX77mVrelolcG5iYMLFgYsPEgYmLrqZYG0St1KaWaVND2mxQ2qD2QadMTbCF+nNxSKqNqJvv/lL2XL98DgTCs6MEgmeBAi0TuUAwMWFiwcSGiQMTF11NsUCIWinQRibQBhKI+jDfRe2TY0of1J7pQzJtyMB1BxH0uoPaN58/m/x0RWmzTOTawMSEiQUTGyYOTFx0NcXaIGqlNpuZNptIm3VKG9Q+OabXHdSfi0OvO4i6ffP63Sdf4nUHz44SCLWxQMtELhBMTJhYMLFh4sDERVdTLBCiVgq0lQm0hQSqUQKhtlKBWqdaqJ8JRFFtRFXXr3/5YvL619sXP15/9sPN098pi/AUKYtQG1u0TOQWwcSEiQUTGyYOTFx44wotQtRKi7Yzi7aRRZuURah9fEI5hNozh0imjZjJ22/VEkRpgwj602u5nX+pgkkHJiZMLJjYMHFg4qJrLNYD3stVelSM/OWUgQTZpgSB9YOj8n3HoSyByN0zMgLbELx9czn56m/1vEPp8j8q/8KNo30cdXBk4sjCkY0jB0cuvBvFjkBstSQLbzDRK8yjLVISVFc/a/o5GBKZI/SzMOSKFVmmFhRBA+KPHTxaB0cmjiwc2ThycOTCi1qhDsKwOvrCe/D0Rb/riX4QJ6WQ9dRIxj31WCRm782n25IPp1vqW9oZl5JH870B83wm0r01rdTjXGY76cv77P8xmv8CUEsDBBQAAAAIALlCeF03yW3UkQMAANQYAAANAAAAeGwvc3R5bGVzLnhtbO1ZbW+bMBD+K4h+XQuEhoUpRGqRkCZtU6X2w746wSTWDGZgumS/fj6bENLm8tKtUheVqML2vTzPnc92nI5rueL0fkGptJY5L+rIXkhZfnKceragOamvREkLJclElROputXcqcuKkrQGo5w7A9cNnJywwp6MiyZPcllbM9EUMrL9bsgyr89pZHvBtW0Zd7FIaWRffLi4cK9c23J2ag93ausHMwm2TVbquczzyzTVBk7LcjLORLFNFgaUR5JT65HwyI4JZ9OKabOM5IyvzPhAj8wEF5UlVZ4UiKeH6t9GwWu7kMTWV84KURkCBuY0sGnruIdczaeRnbTPK8NvIQ6T4PbjzcmI+gVpZ5x3ab+2zcBkXBIpaVUkqmOM9OhzWdt+WJUq7fOKrLzB0D7eohacpQA6j/sxeYl/MzRZnLYSVqR0SVVFQcWC/57Pv0RL3GSQDE9H0y+VwqmoUlp1SRzY66HJmNNMgn3F5gvdkKLUOEJKkUMrZWQuCmKyvDbbMte7QmTLhV7VZu5JI8W6/hzQWkMcVNZqhsdBXaXUUT2obPSQgNqGStaMcn4Pvr5nXcY85XGZ9XYNF/aMomuqNLdN46btAEDfnXHe9/vxZY5L9ijkbaPiKXT/ZyMkvatoxpa6v8w2DLbcX4dH+SdlyVc3nM2LnJr4zdBdpXBmkgGsdzyNyZisfVmPtJJsBiteTZ4mWHZOLS5mP6ihsGBpSosujcvsSSTtwXAOofjnEkh7/J5HKMG5hNLbUrxNIIN+IN7OQF5C+ldFyge6lN2u+4xOfwsabPj4hxP7b5J4YK7fBqXjjoHXIXTaFP7fa+P9FHl7gbyfIm8xlPdtezclp/1K37s4bF0bulELLs+R/Q1+auC9r+jThnHJil1XBuVUkimn216VVkoz0nD50Akje9P+SlPW5GGndQfBtlqb9he4ZnnB5rquwNpLZdx21e2zdw113d7PKE9FvV8VnotQKyNERCBEsVAaqJWxQ7HOMa4RHpcRogxHu0Uj3GqEWxm7naJYf1AsxCpUDxJyGPp+EKDpjePdNGI0h0EAf4hDlCHYoFiAdmrm9xTAnrI5UBvoLO8tGzTkPSWKhrwn8yBCcgg2YYgUAIoFNuikoBUFJBAsKDXEyvdhnlGG6DLfIwpDVARFilRvEGCJCuCDzBe6iHw/DBERCBEavo+KYMHuEaE0gAgq8n1zkD45z5z1Oeds/o8x+QNQSwMEFAAAAAgAuUJ4XbdH64rAAAAAFgIAAAsAAABfcmVscy8ucmVsc52SS24CMQxArxJlX0ypxAIxrNiwQ4gLuInno5nEkWPE9PaN2MAgaBFL/56eLa8PNKB2HHPbpWzGMMRc2VY1rQCyaylgnnGiWCo1S0AtoTSQ0PXYECzm8yXILcNu1rdMc/xJ9AqR67pztGV3ChT1Afiuw5ojSkNa2XGAM0v/zdzPCtSana+s7PynNfCmzPP1IJCiR0VwLPSRpEyLdpSvPp7dvqTzpWNitHjf6P/z0KgUPfm/nTClidLXRQkmb7D5BVBLAwQUAAAACAC5QnhdN4dkFuUBAAC5AwAADwAAAHhsL3dvcmtib29rLnhtbI2Sz2rbQBDGX0VdDLlFkpMYbCxDaWgdKK1pQnI0K+3YGrzaFbvjyM4D9ObSS6A99txDL7nmbeLSx+hKQo5c09LTzh/29818u8NCm0Ws9cJbZVLZgYlYSpQPfN8mKWTcHusclOvNtMk4udTMfT2bYQLnOllmoMjvBkHPNyA5oVY2xdyymvY/LJsb4MKmAJTJGpVxVGw0bCabGM8fDcvoGqGwz40y9W7RYowSaR2xKpbAvAwVZngHImIB82yqi7E2eKcVcXmZGC1lxMK6cQ2GMDkoX5YDXfHYVpXVDSqhi4h1Tx1v3WThGfOKKr5BQakr9IL+rjYGnKcUsX6v5y4Rjz+UBkWsF7h0hsZSJVKNyBPCW3B6dbYk/RolgTnnBG+MXuao5tUkzgm/ZUXlW3N6imcQse3m/ulxs/282T7el8u4zoWoFyOHa9lkBuga5kLU4D3It+/bj19//Xj4+eVTC9L9B6R7AJkmOlnkSC3AyTMAzHqMQoBqMU7qDZu1BMxQgXjnaPtZI7CSKjue7rziMbduJKnLB20knaFppVN6MDpq23P0ovOyEw46k04YDP0W/+9iE4OKpldIEuyh0gHewcM/yP7+Vg6QuC9eHtUzdU/Pwr77IEspX7nae/VWc7F7++bvj34DUEsDBBQAAAAIALlCeF0LCF0GvAAAAB8DAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHPNkzkOgzAQRa9i+QAMS5IiglRpaCMuYMGwiMWWZ6LA7YOgAEsp0qCksv5Yfv8V4/iBneJGD1Q3hsTYdwMlsmY2VwDKa+wVedrgMN+U2vaK52grMCpvVYUQ+v4F7J4hb/GeKbLJ4DdEXZZNjnedP3sc+AMYXtq2VCOyFJmyFXIiYey2McFyBN5MliItEmnTIpACfm0UOkbhHxhFjlF0pBHx1CFtOmt2+k9H9vP8Frf6Ja5Dd1HOiwQ4/+H2BlBLAwQUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAFtDb250ZW50X1R5cGVzXS54bWzNVMtOwzAQ/JXI1ypxKRIH1PQCXKEHfsAkm8aKX/JuS/r3bBIaCVRaqiDRS6x4Z2fGO7KXr/sAmLTWOMxFTRTupcSiBqsw8wEcVyofrSL+jRsZVNGoDcjFfH4nC+8IHKXUcYjV8hEqtTWUPLW8jdq7XEQwKJKHAdhp5UKFYHShiOty58pvKumnQsadPQZrHXDGAJHIoxJ96UeFQ+PLDmLUJSRrFelZWYbJ1kikvQHMTnMccemrShdQ+mJruSXDEEGVWAOQNdlAOjsjTTxkGL43kw30NCcVGbqOPiCnFuFyvUMsXXcamAgi6TOHHCWZe/IJoUu8hPK34jzhdx+bPhOU/TJ9zF9zHvkvNbK4FiO3/2nkzfvmr29et2ZWaTcakP0Lt/oAUEsBAhQDFAAAAAgAuUJ4XUbHTUiVAAAAzQAAABAAAAAAAAAAAAAAAIABAAAAAGRvY1Byb3BzL2FwcC54bWxQSwECFAMUAAAACAC5QnhdfwPhqs4AAAB+AQAAEQAAAAAAAAAAAAAAgAHDAAAAZG9jUHJvcHMvY29yZS54bWxQSwECFAMUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAAAAAAAAAAAAgAHAAQAAeGwvdGhlbWUvdGhlbWUxLnhtbFBLAQIUAxQAAAAIALlCeF3UkKImaAoAADU0AAAYAAAAAAAAAAAAAACAgaEHAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwECFAMUAAAACAC5Qnhd2qIQ+AMHAAAhGQAAGAAAAAAAAAAAAAAAgIE/EgAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sUEsBAhQDFAAAAAgAuUJ4XcxZpi5zBAAA0xgAABgAAAAAAAAAAAAAAICBeBkAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbFBLAQIUAxQAAAAIALlCeF03yW3UkQMAANQYAAANAAAAAAAAAAAAAACAASEeAAB4bC9zdHlsZXMueG1sUEsBAhQDFAAAAAgAuUJ4XbdH64rAAAAAFgIAAAsAAAAAAAAAAAAAAIAB3SEAAF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAuUJ4XTeHZBblAQAAuQMAAA8AAAAAAAAAAAAAAIABxiIAAHhsL3dvcmtib29rLnhtbFBLAQIUAxQAAAAIALlCeF0LCF0GvAAAAB8DAAAaAAAAAAAAAAAAAACAAdgkAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc1BLAQIUAxQAAAAIALlCeF3b+86PJAEAAOkEAAATAAAAAAAAAAAAAACAAcwlAABbQ29udGVudF9UeXBlc10ueG1sUEsFBgAAAAALAAsAygIAACEnAAAAAA=="}',1,'',0,10,'2025-09-10 02:00:00.000000',8);
INSERT INTO "draft" VALUES('table_upload','6403229efacf92f61bccf7341ee262f7','{"file":"表.xlsx","parameters":{"from":"2025-09-10"},"table":"units","upload":{"marks":{"from":"2025-09-10","table":"units"},"notes":[],"rows":[[2,{"address":null,"area_m2":null,"closed_on":null,"code":"SG","district":null,"key":"U1","latitude":null,"longitude":null,"name":"单位SG","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":"24","state":"开放","tags":null,"type":"市馆"},{"address":"","area_m2":"","code":"SG","district":"","latitude":"","longitude":"","name":"单位SG","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"市馆"},{}],[3,{"address":null,"area_m2":null,"closed_on":null,"code":"QH","district":"秦淮","key":"U3","latitude":null,"longitude":null,"name":"单位QH","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"区馆"},{"address":"","area_m2":"","code":"QH","district":"秦淮","latitude":"","longitude":"","name":"单位QH","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"区馆"},{}],[4,{"address":null,"area_m2":null,"closed_on":null,"code":"QH-1","district":"秦淮","key":"U6","latitude":null,"longitude":null,"name":"单位QH-1","opened_on":"2021-01-01","parent":"QH","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"社区分馆"},{"address":"","area_m2":"","code":"QH-1","district":"秦淮","latitude":"","longitude":"","name":"单位QH-1","opened_on":"2021-01-01","parent":"QH","report_frequency":"按月","seats":"","tags":"","type":"社区分馆"},{}],[5,{"address":null,"area_m2":null,"closed_on":null,"code":"XW","district":"玄武","key":"U2","latitude":null,"longitude":null,"name":"单位XW","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"区馆"},{"address":"","area_m2":"","code":"XW","district":"玄武","latitude":"","longitude":"","name":"单位XW","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"区馆"},{}],[6,{"address":null,"area_m2":null,"closed_on":null,"code":"XW-1","district":"玄武","key":"U4","latitude":null,"longitude":null,"name":"单位XW-1","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"街道分馆"},{"address":"","area_m2":"","code":"XW-1","district":"玄武","latitude":"","longitude":"","name":"单位XW-1","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":"","tags":"","type":"街道分馆"},{}],[7,{"address":null,"area_m2":null,"closed_on":null,"code":"XW-2","district":"玄武","key":"U5","latitude":null,"longitude":null,"name":"单位XW-2","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"24小时自助点"},{"address":"","area_m2":"","code":"XW-2","district":"玄武","latitude":"","longitude":"","name":"单位XW-2","opened_on":"2021-01-01","parent":"XW","report_frequency":"按月","seats":"","tags":"","type":"24小时自助点"},{}],[8,{"address":null,"area_m2":null,"closed_on":null,"code":"WX","district":null,"key":"U7","latitude":null,"longitude":null,"name":"单位WX","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"渠道"},{"address":"","area_m2":"","code":"WX","district":"","latitude":"","longitude":"","name":"单位WX","opened_on":"2021-01-01","parent":"SG","report_frequency":"按月","seats":"","tags":"","type":"渠道"},{}],[9,{"address":null,"area_m2":null,"closed_on":null,"code":"QU-ALL","district":null,"key":"U9","latitude":null,"longitude":null,"name":"单位QU-ALL","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"行政区"},{"address":"","area_m2":"","code":"QU-ALL","district":"","latitude":"","longitude":"","name":"单位QU-ALL","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"行政区"},{}],[10,{"address":null,"area_m2":null,"closed_on":null,"code":"QU-XW","district":"玄武","key":"U8","latitude":null,"longitude":null,"name":"单位QU-XW","opened_on":"2021-01-01","parent":null,"report_frequency":"按月","seats":null,"state":"开放","tags":null,"type":"行政区"},{"address":"","area_m2":"","code":"QU-XW","district":"玄武","latitude":"","longitude":"","name":"单位QU-XW","opened_on":"2021-01-01","parent":"","report_frequency":"按月","seats":"","tags":"","type":"行政区"},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1/A+GqzgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvJ5vWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhmM1hsILOhQEL7BKs6iupKOhFPIsxs/0nlUHMGYwNS8ZD+3hmFYDquxV7bU8Pq4ex4/VPkuC3bEqm2utKXEKOwWBbDyGXmrpuRldXe/f1Ct0WZT1XVl1nt9a01tb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF3UkKImaAoAADU0AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZtrV9PKGse/SldfngW0Se9dwFpCgVapWze69W1oA+SYJt1JanW/qm4vyMXL8YIecStbBdRTwSNbS2HLd9EmbV/5Fc5MJg0pnWEiZy2FF3Qyz/yfmXnml6eTS3uLsnJOneJ5zXMhJ0pqn3dK0/Jxn0/NTPE5Tu2R87wELBOykuM0cKhM+tS8wnNZU5QTfazfH/blOEHy9veadSeU/l65oImCxJ9QPGohl+OUiwO8KBf7vIy3VfGzMDmlmRW+/t48N8mP8drpPBCAQ5/tJyvkeEkVZMmj8BN93iNM/ATjNyVmk18Evqg6yh6NGx/jRT6j8VnTN5zduCyfg8YUqPJ7YWcS77kwlhcF1P/F3aIm50f5CW2QF8U+7wDr9XAZTTjPnwCKPu+4rGlyzhw3mIXGaaBuQpF/4yU0ILNfONS82Rz4stoiJ5ZTGIFfzckMMFgd6gYOo115hLWVsEhUYjo9stvpEdSpzw6Zs9wK5bC52GAtxjmVH5TFM0JWm+rzRr2eLD/BFUTtZ7mY5K0FDJkOM7Komv89RdSY8fdEGH8sEAH2TEEFA7O8wLFoF0UeNvF6coJkVuW4C31etuWq5YQNu3cSsJwE9jphWPdOgpaTYIcTxr2TkOUktNdJzL2PsOUj3DGQoHsnEctJpCOu3xCSqOUkepCQMJaTmOUkdhAnbAsTv+XFSgHfSFug5aaFG9PBmxtUgi03LeCYTuK+hf0WckwHc9+AC9NijumA7pvm1MKOQdz50GltJoUEp3H9vYpc9ChQC/qABTO1mJiCXCBIMOmPaQqwCkCn9RvPrjfWrvX6NOAL1vgylm5gf119+4F+6+M/MMLB/YX67fn6yjpOmKD0+G5L/2MWJxzaX1irzNSrK/r8/drf8xj18P7qxtKccW9Hn6tipCPU2NbLnzC6JCVEi+v6kxJGl6Lotqr18p3mkz/rK2tft6e/3Fz6un0D4+bo/m6aD682VqZ1ELJKGbipVV7j3RyjrNfWLb26jNGNUnTV/+B1acrst0vGvU/Gwktj8SlGfZyiXnpjzLzU76zi1T9RxjzzwShdwuhOUHq9+r65UMaN2QfOY/tkZu2TmTXdwRyC9XeawZ3JFNHYCO4stkR+0sjN0wkrTdCklcvNZVzKGWoTok0bOkVJhhGSIUkypCwDs9dw1DKwlqG/93w/G+z1nXcSb7UJ7BWPkgxpyxB0eA0GmVik3fFxSsiMuRvG4jSOS8raopMCB6YlDDtG3MZcwGYuQGEugGOOIjqZxDEXcMMcVpqgSeeqBOYoQizhwxRRfWXZ+PgW94URIPFKMqQCJF4D7bzahmMBEqQkQzrgDlLKrMmQUmAgQxqgQBq0IQ1SIA3jIKWITia7cfl0MOgOU6w4QRHXX3wCrOrT1wi4UuTYk2OY1icR1yAJV5IhFSThGiThGiThSjKkg+5wpcyajCsFCzKuQQquIRvXEAVXFocrRXT2DA7WkBtYsdIETUrMqRQhPqdSRPWbV4wybls4EiJBSjKkQiRIQyRIQyRISYZ0yB2klFmTIaXAQIY0RIE0bEMapkAaxEFKEZ09g8+pYXeY4nMqRdxYWmheukvOqRQ59uQYpojIuIZJuJIMqTAJ1zAJ1zAJV5IhHXaHK2XWZFwpWJBxDVNwjdi4Rii4hnC4UkSAOFwqHoy4xBUnTlDEbFBfv2UsfGhcf63PvKpf3sQxS/GBZ5YiIjMbITFLMqQiJGYjJGYjJGZJhnTEHbOUWZOZpbBBZjZCYTZqMxulMBvBMUsRnTmLIzbqhlisNEGRGpVnIL3iIKUI8fuAKAGpEZIhSTKkoiQIoyQIoyQISYZ01B2EtBgSIaQsNhnCKAXCmA1hjAJhDAchRXTydPeR0VEciDFXV08keYIi3+927VCMAMowyTBCMiRJhlSMxFyMxFyMxBzJkI65Y44SKjJzlLUlMxejMMf4dx9L+CnURbEPJSgqwA3+MqglpGKHvxSiyffFrl3s5I7mlvyNTPSZJFpSLUsnmy1LJ5wtSyedREu6ZaHxSZs9GVAaBmRCW8pORH2Oh2jW6w2yZj2+Rw/yR+XMOT4Ln9ir8EUFq/a0JO6th+o++PhOHv8naKGaZUFSeQU+mEeN0GHyYp5XwOjPoTZcQZOHBVHjFeQow0ucIsjIiN7wGJTFQk5CPrJgABpv19idOGvywnlZO8WNizw6Rhp7GJZTe+zo2DarsqKZBRCm3cF1vOuRBVH7hRMF8AnCpXoyckHSTDb22ux3K9j4QMhcjCm5mFDkfEIuSlb05GJKyhe0NK+q3CRvjhpWDimKrDgrOVGUiwMiJ50zD3loPyVo8IGpvvRGv/bIWLzRWFuzLH3eWmW+8eFqY+e6h/V79PLCl9JlEB9FzuU1S4aearYqgZsXK8ANaGqszX8pXTLur4Oy/q+5+tOysfq6Xt35uj2nL1/2nEx2+/2Br9uP64+2Gm/X9ds3YV+//2083jDubZr9aGCl+7waf0Eb5aVJbQrAAZae0+DAwNqop6Y46Sdl6NcCJ4KgwWUoiBzTz/p7ffZBr689mKTgDrLxwR8X3DAhuOjJ725wsYoDhil8kDAl2Hjie4epsfaxtgXomDVmb+jTC42l1Vql3CzdMGZfYXA0H3nvRgzttAF/9tcNiKHxcM1YnNdnlsCVoiOEoqBqzgh50WO3LnTXrst5T6TLedO5q1bZav750DowHq0Bi+2/q+PatEtfv6Nf2dEff6ptLutvX3ShMXbZI/QeYGGG2PjQ4UsOzvcIHCnCdOa01f99BeURkA9Q0J0rZvx3CfSM2n/3xDDMxocPX2B3WbGjijY+IOWiZxOgoG9Vm5eroNDcvmu83IbZ+K9l/dZzWHj2oLn4BzQ9Xm3MvNNvrcPKd0/1t5eg8GpZvz0Na6orxvoGbPbmofHxfW1ztlYpgTWCLecWjAfrYATg9IQJf3EVvbvRvD733ddohI2P/Mg1IiwSCoiD++vPapXXqBaEsrmwUb+32lzaAdyD3AE2YOir8XNp0RlfuB4vFkFjtEP7XHry/8X3IAFOsvHk4Qjwd512io2nfsC3HahvzP2uP97Qr10FmRFtoRyzz/IZIdc+v7bZWSUWztrvmDjreuJH2fjRQzjx4pQs8i6nfYBZH2Pjxw7VrNt3NubLYbvZhGGiPezn0l2GifWEPCifgARSq9xEr4OBTN346yPqdH94uhm/468HH1RSG/fhHWXjo4c4vGbQdsMbYHr8ILoBtifaHlxzGQ5dcNNsPP1jgotexbOu6lg/G+r2h7sDfszFjONtQ8cG3dzcIRvcBt5/VH9VhVuMe5v6zKpTo8+/hxeH5edwIeAFQQlY9ZVZff0dvO3xYB01a7xdcq4Ip7VljEA4xIaxaxAJ+EMHifxxNn78UF8SOd/TdGwXzUDXKlV0y2i/yyDUogt86OXn5sf8jL65YZY2N/a/WtlToaLfxaQ5ZVKQVI/IT8B7JT0Rr0dBP70wy5qcN0shrwf9/qN1NMVzWfNGT08A3neRNftg9wc3hbxHVgRe0swOwXQ4KatmuDwP5g7+K2PCb3zrpX2f/Uuh/v8BUEsDBBQAAAAIALlCeF3aohD4AwcAACEZAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1spVlbUxpJFP4rFFX7KAyD15RatYm1lX3YquymdveZ6KhUgHFhXLNvYIIgApp4jyiQKLhxEYwakUv8LwndMzz5F/b0NA4kmemurX1Qe3r6O/2db7rPOd2OLsjBp6FZSVJsz/y+QGjMPqsoc/ecztDkrOT3hBzynBSAN9Ny0O9R4DE44wzNBSXPlA7y+5yiIAw6/R5vwD4+qvc9Co6PyvOKzxuQHgVtoXm/3xP8677kkxfG7C77Xccv3plZRe9wjo/OeWakx5Ly6xwA4NFp2Jny+qVAyCsHbEFpesz+vevehNivQ/Qhv3mlhVBP20a8eSLLT8nDj1NjdoGQknzSpEJseODPn9IDyecjpoDKHx2r9u6sBNnbvjP/gy4A8HviCUkPZN/v3illdsw+bLdNSdOeeZ/yi7zwUOo4NaAbnJR9If23bYEOdg07hlzCiHsI3k/OhxTZ37ECBPzeAP3reXanSi9S5CDFDtL9NXJI4CD7O0gqq5OS1l2e8Cie8dGgvGALkuFgljSIWuCjN0A+8GMlCP1eQCjjOJNCibzafKnWMyi12Wqm0FoKNTdvG0lREAf6hJE+l2BrVVe0ZhP68MY1ShxrsXe2nrfa5ZW6kcWbcRjQqh+hZbDxAmeyrZt9nIygdBbvH6mvX6DmK3R28Dm8OOpUgDOZ3zkJP8DVICwahEULwlohou7WtdMK3qpQwjCrVr5CmWMtf4xzDeCKt67R0m6rGtbyydvG60/hDM7FtPLSp/C+urmr/l0DCMqfwBi1sYVWrz6HI+C1WqxAQz2ro4MVaLSqCbVW7GjyKgmm8MYNStbYDrgNB9wWDlCLrWpKe95E8Vx79/C2sdeqpyn7diwJnShdB8FgSiohDEarOzAxip63t0tADn63C0tAC0feoMMUaoTxxkeQgBpv5y/b+29Q4kBdW2LT7Tfo9lvQVXeb2vJ7sIuiz4EfWi2TT6yLByqqkUrvW0L0Jmq8hdXSqi21rrPQ32q8RuUGih6xCQ0YhAas9ItvUxJqsQ5rkay562yHViIHSxNdnZHVFt8GXWFhEKULEaACAqPDCzJe70FrcXT9waBu9MPI3gXDpjto0B202mDv8zizDJIAJ1h5IGdHjOZ6q5mxCWAfbx/BbiErFjrovhrscwtE3t2PKL6Eyxudl4OiY+A7NqNhgxFEuRBhaCnjl1Z00H0OSP+yJrgHHNxSFJ1em+Am2DitfIF30gxvRwxvR3RDI1ZfQf+cZg6zcWRB50/MHObMtxVDJTOBJ9g49byu1rPqxjGETO30EMVq2o0RyJIk5L05oJGBBjL2WnAJ3fgvsOfV46CZPhwg3e5mAnGA1grxZjwswhoELC6nIBLizQq0IRKq2RI+fqfWbkhwLyzafn7YJwhuiAE0XaC1NI25eO8CtjhHuJ7E6WKz0fOGqXAcoLVwbCBDODaQuP8hqt3EbIOCDUxwJOimYmgy146eMU0lYAMZErCB7fAy7Il23jSicLC4mmtH1nsTOuiCd8qdQmiRtzK6CR6abLm79YOpOGw4ZDQrcdhAxvrgzKgH917aJGXpgQF2Eaou0orD0I1mNjqeI1q3zIAmi4Nh3FQxNpahGBvIUIwNVNMvcKlAisZiAV+dkjKyXmsv1kiB1ljHRw0Sny4LaPUtaeS22pkD8mrvWEucoVVSbeKzLDqNEGC0BAUJ6akVceWCDDvZwVfnresVWOqgPxmZ3CYZIFkj5S6EwAwUjDG19BFqRo7+3aqKnHLYeRIMmorPBjLE58xoLT5nxliuVX1HCYNK7e0LSJvt/A0sV6iZoCKmeYDUcj3SEakPMzCYlszcAs/VrfCgyeSTqaD9sKl0HKC1dGwgQzpzoH5W/MK7oa53Q2yS9ZpaegmnCrVYvm3EP6fzt41lU2c5dqydZQNpnjd11hz4rbPd0tg1zM4vO1GtGEcQBqslcBaWmZWzbDsMZ9lAvHkB/po6aw781tluZezilJz1VVQrmHrHBjK84xTH1p+SDXS5hh3ip/C6yzXiGLDRTa+f29Jq7R9wghTKl1c0j3HuGbqVscipjHXLZvJwgNbycIDW8nCAbpdDAHXcomP4S3H0L/wfxOlWvyKniNWDKD2/mkrEgVtLxKmBrWac4AHpaVynTaqbzm3QHr3X6nUHpc7JSaH0Vr/UgrNDGN6i4gqqnOHkMiQTOkw7zXPE7LnS4pTD+ROcOEIvj63E5MCtxfwf1TQHSwVsVWtEk0ycI0W3dhbZpaia+IDDEVMReEW31XmdA7TOpRbAbyKu2C1yRU6hqt/iMXYNG87wkVPnWu8aDmGzi0XqxVdXkBYLwNlzNU3+bfCTJzjjDYRsPmkaJhQckMGD9BZebyvynN6CAvCJrCiy/+5pVvJMSUHyBB9lWpYV44F8DeO/IuP/AlBLAwQUAAAACAC5QnhdzFmmLnMEAADTGAAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbIWZX2/bVByGv0rkazI7adN/SiKtCW38b1pXlfaucuOTxKrtkx2fLFSIC6ZpG6iDC0C74YJJqAgkEFcwkIAvQ9PuW3CcNHYIv9eRNs32+z7Hx+7TE8erj7k4TwaMydKHURgnDW0g5XBH15PugEVeco8PWaySHheRJ9Wu6OvJUDDPn0JRqFcNY0OPvCDWmvXpsYeiWecjGQYxeyhKySiKPHGxy0I+bmgVbX7gUdAfyOkBvVkfen12yOTRUAFqV8/G8YOIxUnA45JgvYZ2v7LzoDJDppUPAjZOFrZL6dWccX6e7ph+QzPSSbGQdWU6hqf+ecJaLAzTodRUHt+NquVnTcnF7fnwe9MboOZ35iWsxcPjwJeDhrallXzW80ahfMTHHXZ3UbV8im1Pes264OOSSK+2We+mG+kpVTGI07t0KIU6HqgzyeZHmvTOQqbtlLRRHMhEe6+k9QSP0gNVo1orG9vliqF9XNelmmXK6F31V42fnaSanaQKTnLOLv7LT+u7qN7lPiP6LdSPvYjqt1FfXgyp/vuoP/QEiyVB7CHCDxIpgi7F7MNZef2E6HdQ3/N9wRIKMSGifo9OoyqBWAhJmPotJAAbASGP+4EckT9BB0KeRIyLmHShYP4pjwnoAYIEG3IhT3uCPR6xuHtRoPVapvUaGOyoQlmN2of7lNOoff3q63/+fEUybci8ffru6jll9jKRrhYzg2GyD5MOTEyYWDCxYeLAxEV3QK1YlbKR/qGkQNTk8tPJNy8LVFjPVFhHKqxRKqD2QYdSAbVnKpBMGzKXfwAVEEGqtofaN99fTX77mVrelolcG5iYMLFgYsPEgYmLrqZYG0St1KaWaVND2mxQ2qD2QadMTbCF+nNxSKqNqJvv/lL2XL98DgTCs6MEgmeBAi0TuUAwMWFiwcSGiQMTF11NsUCIWinQRibQBhKI+jDfRe2TY0of1J7pQzJtyMB1BxH0uoPaN58/m/x0RWmzTOTawMSEiQUTGyYOTFx0NcXaIGqlNpuZNptIm3VKG9Q+OabXHdSfi0OvO4i6ffP63Sdf4nUHz44SCLWxQMtELhBMTJhYMLFh4sDERVdTLBCiVgq0lQm0hQSqUQKhtlKBWqdaqJ8JRFFtRFXXr3/5YvL619sXP15/9sPN098pi/AUKYtQG1u0TOQWwcSEiQUTGyYOTFx44wotQtRKi7Yzi7aRRZuURah9fEI5hNozh0imjZjJ22/VEkRpgwj602u5nX+pgkkHJiZMLJjYMHFg4qJrLNYD3stVelSM/OWUgQTZpgSB9YOj8n3HoSyByN0zMgLbELx9czn56m/1vEPp8j8q/8KNo30cdXBk4sjCkY0jB0cuvBvFjkBstSQLbzDRK8yjLVISVFc/a/o5GBKZI/SzMOSKFVmmFhRBA+KPHTxaB0cmjiwc2ThycOTCi1qhDsKwOvrCe/D0Rb/riX4QJ6WQ9dRIxj31WCRm782n25IPp1vqW9oZl5JH870B83wm0r01rdTjXGY76cv77P8xmv8CUEsDBBQAAAAIALlCeF03yW3UkQMAANQYAAANAAAAeGwvc3R5bGVzLnhtbO1ZbW+bMBD+K4h+XQuEhoUpRGqRkCZtU6X2w746wSTWDGZgumS/fj6bENLm8tKtUheVqML2vTzPnc92nI5rueL0fkGptJY5L+rIXkhZfnKceragOamvREkLJclElROputXcqcuKkrQGo5w7A9cNnJywwp6MiyZPcllbM9EUMrL9bsgyr89pZHvBtW0Zd7FIaWRffLi4cK9c23J2ag93ausHMwm2TVbquczzyzTVBk7LcjLORLFNFgaUR5JT65HwyI4JZ9OKabOM5IyvzPhAj8wEF5UlVZ4UiKeH6t9GwWu7kMTWV84KURkCBuY0sGnruIdczaeRnbTPK8NvIQ6T4PbjzcmI+gVpZ5x3ab+2zcBkXBIpaVUkqmOM9OhzWdt+WJUq7fOKrLzB0D7eohacpQA6j/sxeYl/MzRZnLYSVqR0SVVFQcWC/57Pv0RL3GSQDE9H0y+VwqmoUlp1SRzY66HJmNNMgn3F5gvdkKLUOEJKkUMrZWQuCmKyvDbbMte7QmTLhV7VZu5JI8W6/hzQWkMcVNZqhsdBXaXUUT2obPSQgNqGStaMcn4Pvr5nXcY85XGZ9XYNF/aMomuqNLdN46btAEDfnXHe9/vxZY5L9ijkbaPiKXT/ZyMkvatoxpa6v8w2DLbcX4dH+SdlyVc3nM2LnJr4zdBdpXBmkgGsdzyNyZisfVmPtJJsBiteTZ4mWHZOLS5mP6ihsGBpSosujcvsSSTtwXAOofjnEkh7/J5HKMG5hNLbUrxNIIN+IN7OQF5C+ldFyge6lN2u+4xOfwsabPj4hxP7b5J4YK7fBqXjjoHXIXTaFP7fa+P9FHl7gbyfIm8xlPdtezclp/1K37s4bF0bulELLs+R/Q1+auC9r+jThnHJil1XBuVUkimn216VVkoz0nD50Akje9P+SlPW5GGndQfBtlqb9he4ZnnB5rquwNpLZdx21e2zdw113d7PKE9FvV8VnotQKyNERCBEsVAaqJWxQ7HOMa4RHpcRogxHu0Uj3GqEWxm7naJYf1AsxCpUDxJyGPp+EKDpjePdNGI0h0EAf4hDlCHYoFiAdmrm9xTAnrI5UBvoLO8tGzTkPSWKhrwn8yBCcgg2YYgUAIoFNuikoBUFJBAsKDXEyvdhnlGG6DLfIwpDVARFilRvEGCJCuCDzBe6iHw/DBERCBEavo+KYMHuEaE0gAgq8n1zkD45z5z1Oeds/o8x+QNQSwMEFAAAAAgAuUJ4XbdH64rAAAAAFgIAAAsAAABfcmVscy8ucmVsc52SS24CMQxArxJlX0ypxAIxrNiwQ4gLuInno5nEkWPE9PaN2MAgaBFL/56eLa8PNKB2HHPbpWzGMMRc2VY1rQCyaylgnnGiWCo1S0AtoTSQ0PXYECzm8yXILcNu1rdMc/xJ9AqR67pztGV3ChT1Afiuw5ojSkNa2XGAM0v/zdzPCtSana+s7PynNfCmzPP1IJCiR0VwLPSRpEyLdpSvPp7dvqTzpWNitHjf6P/z0KgUPfm/nTClidLXRQkmb7D5BVBLAwQUAAAACAC5QnhdN4dkFuUBAAC5AwAADwAAAHhsL3dvcmtib29rLnhtbI2Sz2rbQBDGX0VdDLlFkpMYbCxDaWgdKK1pQnI0K+3YGrzaFbvjyM4D9ObSS6A99txDL7nmbeLSx+hKQo5c09LTzh/29818u8NCm0Ws9cJbZVLZgYlYSpQPfN8mKWTcHusclOvNtMk4udTMfT2bYQLnOllmoMjvBkHPNyA5oVY2xdyymvY/LJsb4MKmAJTJGpVxVGw0bCabGM8fDcvoGqGwz40y9W7RYowSaR2xKpbAvAwVZngHImIB82yqi7E2eKcVcXmZGC1lxMK6cQ2GMDkoX5YDXfHYVpXVDSqhi4h1Tx1v3WThGfOKKr5BQakr9IL+rjYGnKcUsX6v5y4Rjz+UBkWsF7h0hsZSJVKNyBPCW3B6dbYk/RolgTnnBG+MXuao5tUkzgm/ZUXlW3N6imcQse3m/ulxs/282T7el8u4zoWoFyOHa9lkBuga5kLU4D3It+/bj19//Xj4+eVTC9L9B6R7AJkmOlnkSC3AyTMAzHqMQoBqMU7qDZu1BMxQgXjnaPtZI7CSKjue7rziMbduJKnLB20knaFppVN6MDpq23P0ovOyEw46k04YDP0W/+9iE4OKpldIEuyh0gHewcM/yP7+Vg6QuC9eHtUzdU/Pwr77IEspX7nae/VWc7F7++bvj34DUEsDBBQAAAAIALlCeF0LCF0GvAAAAB8DAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHPNkzkOgzAQRa9i+QAMS5IiglRpaCMuYMGwiMWWZ6LA7YOgAEsp0qCksv5Yfv8V4/iBneJGD1Q3hsTYdwMlsmY2VwDKa+wVedrgMN+U2vaK52grMCpvVYUQ+v4F7J4hb/GeKbLJ4DdEXZZNjnedP3sc+AMYXtq2VCOyFJmyFXIiYey2McFyBN5MliItEmnTIpACfm0UOkbhHxhFjlF0pBHx1CFtOmt2+k9H9vP8Frf6Ja5Dd1HOiwQ4/+H2BlBLAwQUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAFtDb250ZW50X1R5cGVzXS54bWzNVMtOwzAQ/JXI1ypxKRIH1PQCXKEHfsAkm8aKX/JuS/r3bBIaCVRaqiDRS6x4Z2fGO7KXr/sAmLTWOMxFTRTupcSiBqsw8wEcVyofrSL+jRsZVNGoDcjFfH4nC+8IHKXUcYjV8hEqtTWUPLW8jdq7XEQwKJKHAdhp5UKFYHShiOty58pvKumnQsadPQZrHXDGAJHIoxJ96UeFQ+PLDmLUJSRrFelZWYbJ1kikvQHMTnMccemrShdQ+mJruSXDEEGVWAOQNdlAOjsjTTxkGL43kw30NCcVGbqOPiCnFuFyvUMsXXcamAgi6TOHHCWZe/IJoUu8hPK34jzhdx+bPhOU/TJ9zF9zHvkvNbK4FiO3/2nkzfvmr29et2ZWaTcakP0Lt/oAUEsBAhQDFAAAAAgAuUJ4XUbHTUiVAAAAzQAAABAAAAAAAAAAAAAAAIABAAAAAGRvY1Byb3BzL2FwcC54bWxQSwECFAMUAAAACAC5QnhdfwPhqs4AAAB+AQAAEQAAAAAAAAAAAAAAgAHDAAAAZG9jUHJvcHMvY29yZS54bWxQSwECFAMUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAAAAAAAAAAAAgAHAAQAAeGwvdGhlbWUvdGhlbWUxLnhtbFBLAQIUAxQAAAAIALlCeF3UkKImaAoAADU0AAAYAAAAAAAAAAAAAACAgaEHAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwECFAMUAAAACAC5Qnhd2qIQ+AMHAAAhGQAAGAAAAAAAAAAAAAAAgIE/EgAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sUEsBAhQDFAAAAAgAuUJ4XcxZpi5zBAAA0xgAABgAAAAAAAAAAAAAAICBeBkAAHhsL3dvcmtzaGVldHMvc2hlZXQzLnhtbFBLAQIUAxQAAAAIALlCeF03yW3UkQMAANQYAAANAAAAAAAAAAAAAACAASEeAAB4bC9zdHlsZXMueG1sUEsBAhQDFAAAAAgAuUJ4XbdH64rAAAAAFgIAAAsAAAAAAAAAAAAAAIAB3SEAAF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAuUJ4XTeHZBblAQAAuQMAAA8AAAAAAAAAAAAAAIABxiIAAHhsL3dvcmtib29rLnhtbFBLAQIUAxQAAAAIALlCeF0LCF0GvAAAAB8DAAAaAAAAAAAAAAAAAACAAdgkAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc1BLAQIUAxQAAAAIALlCeF3b+86PJAEAAOkEAAATAAAAAAAAAAAAAACAAcwlAABbQ29udGVudF9UeXBlc10ueG1sUEsFBgAAAAALAAsAygIAACEnAAAAAA=="}',1,'',0,13,'2025-09-10 02:00:00.000000',9);
INSERT INTO "draft" VALUES('table_upload','f64f2ed35e1bad1d98c6cf0d81cfad1f','{"file":"表.xlsx","parameters":{"library":"QH","period":"2025-08"},"table":"network","upload":{"marks":{"library":"QH","period":"2025-08","table":"network"},"notes":["表中没有“媒体加权分”、“营销支出”、“互动次数”、“自助设备在线小时”、“自助设备应在线小时”、“线上服务人次”、“数字资源下载浏览量”、“公众号阅读量”、“公众号净增关注”、“馆舍建筑面积”、“阅览座席数”、“在岗人员”、“总支出”、“文献购置费”、“满意答卷数”、“有效答卷数”、“服务人口”列，这些内容保持不变。"],"rows":[[2,{"C01":"300","C02":null,"C03":null,"C05":"900","C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH","name":"单位QH","status":"待填报"},{"C01":"300","C02":"","C03":"","C05":"900","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[3,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-2","name":"单位QH-2","status":"待审核"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[4,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-3","name":"单位QH-3","status":"已初审"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[5,{"C01":"300","C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-1","name":"单位QH-1","status":"待填报"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1dnN71zgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvZ5PWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhlMXW8gsKBDQfgGqziL6ko6Ek4hz278SOdRcQRjAlPzkv3cGoZhOazGXtmi4fVx9zx+qPJdFuyIVdtcaUuJUdgtCmDlM/JWTcnL6u5+/6BaU5tNpXVl1vv61hptb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF06vE59iAkAAC42AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZtbV9u4Fse/SlbeT0NMgdYLWKsN9zuE+5sBAz517IztlHaeQqeQQEuBToGZaXqBdaBd7SHQ6Y1yGb7LNHacp36FkSzHcYg3Th8m9Usi/6W9Jf+8ZSmSUj8nSrfkWZZVfHcivCA3+GcVJUoHAvLkLBth5CtilBVQzrQoRRgFXUozATkqscyUYRThA1RVVW0gwnCCv7He0PqkxnoxpvCcwPZJPjkWiTDS3ZssL841+IP+vDDAzcwqhhBorI8yM2yYVYaiyABdBiw/U1yEFWROFHwSO93gvxGkx2sMC6PEMMfOyba0T2EmwizPTirslOEa39yEKN7Cme1IqvLjugTWdycc5TlUPeX33TWTqLgiRrvYaSXE8nyDP4TymEmFu832IYsG/4SoKGLEaDa6CYVRkDYtiT+zAmmQUS9uadQojnyZZYkT0ykG8JNxL6Ggox2pBjej2PIGZVniJGjpUOmNQqU3SKUBC5k9nUfZYjxr9CgmGJkNifwIN6XMNviv+X1T7DQT45UBca6NNZ8feRyTIi8bn745UjhIXakLVl2vrkP5kzEZNcz0gtui3OVRe2v9vggnGEqEuZMPBZsPqnwflOmDuujjO9pRbfqoLvFR4+qjzvRxNd+OWsKZcDGoNjEK01gviXM+CVuiGnDCeDZGnQgmJ+BOE1YklMshO6VRe5nQDxbrAwryhZXApGl383I7dWUjc7biYBe63C67/EmLzzvYNbnUlzzM7S1mjo+1/29/O03mE0sOnppd7ngzkX2YVv+3qcZfqIsPib98wslfy+X+9MQbdfl19mS/XH+tLnd69lg//60sT20ung7X1fvn332/7W78DtWd59r718iHfnCixxe0jUPySJz9dbjwIz4+nCCKasp8vijh7KzzO5yt3sscPSorZLrKAllmE7tdnKWf535fUE/j2pO/1MNVbesTdmYmnPz1uNxyeltNPv4Of70uPfRsvdxI6XNp2cqa/mG/LE/9LsxO76mpw+/oGQMuMZxa0jaSJFj0g3kSwOrpS2dnYRdnH070z7+U1RUGXTzZOhUO18udDbnGWebsV9L79a3VXGKVMMucAHExXE6/L8vTiCsw1JFyO/ezx3vovY46UlmddLR8r2X5G3Pht3pPj/+iPn6tH+yQWwbvd9ylZcsb+sESsjYfqIObABq2rbGbssZuyvBbC/jtb3Maty+3IeO2o2XIxfKvBXX7rba86zR4E9M6w5RMV8lQXKw31t9urK6qqg/ctg+vgG0roLeV+rx+0Wc7YNsB6J2A3gXo3YDeA+i9gN4H6P2APgDoYUAfBPQhQB8G9BFAHwX0MUAfL9WLIr/aivxql8j/D+UU+5db5WPf0TbkYouiP72tvTxyin5ieq0k+gG9BdBbAb0N0NsBvQPQOwG9C9C7Ab0H0HsBvQ/Q+wF9ANDDgD4I6EOAPgzoI4A+CuhjgD5eqhdF+VUryq+6RXm1U5RfbmVFuZNtyMX2859q8hkKdKcovwpEOaC3AHoroLcBejugdwB6J6B3AXo3oPcAei+g9wF6P6APAHoY0AcBfQjQhwF9BNBHAX0M0MdL9aIor7GivMYtyoNOUX65lRXlTrYhF9vLZjI1wEymWHeeyQC2rYDeBujtgN4B6J2A3gXo3YDeA+i9NUDEA3o/oA8AehjQBwF9CNCHAX0E0EcBfQzQx0t1EvEB2/qbubIsKubSKVlE7RInb7FTeLVUxovEpjok8Bd1bG2s+4kT/0UlZCPNCTIr4UVRUohctt2NshIK7VukDBNTxBaOV1iJOJpkBUbiRJJJFtdDIh+LCMTHFGqAwlqKVYldiXK3RWWQmeBZck1srGaYTq22k2srWxYlxUggTIXGXVxmn0LQhhmeQ9+IluybFGMCMqPwTLA4L7/C3ETRRiedFeeaJDHaJM4JJjpxrl2IxpRuVpaZGZasniKxWZJEyS4yPC/O3eQZ4ZZxyeL8QU7By6zovaAu/q6llvSDAzOnwZ85WtE/LejnCR9VVeVT97e+xu8hOpIYiSp5O9vyZD4LBWRV8Gs8rqZ3tI/zua0jLXWsozkk/hH4NBdfU+OnePU1fYh+qWsfH2jJzczpYTa9hcILPdoGv8LeUbpYYUaZRdGAnjWj4MaghyEPzjJCr9T8U4zhESbMPcYzwUYKv5Csq/pAMT+IZzNFN3uOZ+miZYFqyKCa29tEKinx7fQBQq9+3iWrsBUG2ELRLZ4DWLoqbQdI4bBc2VCTW99OH2Jv6W11YbcYd0UZtlJ0q+cY2tcb7fSqET3t4ZKZnTrM3vuCAFaYWBtFt3mPGLDjYKdXQ+iRQtl3J2rybeXptVN0u+foOe6sFNANkW579quWeoGLLj/XD+bxSuzaW1QOedQ/3teO13K/LeivkkbWUoWpdlB0h+eolu4vFZA2G0OJnv5TPX71NT6vvttA6HDiBerR+9n9JTRSZ4/PM0fLxucD9Vmi8rHaSdGd3qZq22izs6UuZ5v9437xFt2PR91F0V2eQ126+2iHjF+nuWc76tq6lnqjJdfULx8QT8SWGFQYYDdFd3sPYMmOawHggAGQvFTt5SrMrYeiezzHrXRn2c6ttsDt+MkPgdZL0b2eg2bfPrdPe64hXH/HU5kve1pqBe96pj/9HX+WOd/OPnlNbPT0Dp6T/4jpdx9F93mOpP34gJ3kdZPk2ctcfAnx9GnJ9cyXQ8QOAUXjChma1MX32f3NXCJh81FRpv0U3e85pqUHKWxkg1XGWPIcx2/i2CpXYW4DFD3gOW6lB0bs83I8icST8tTbfDnzSAn+lbi6ji5ze4vobVr5GXmYosPeg1l8YMZO8ioiGaR8maM3WiqpLi7oifdo+pM5O0dvycxRnEwTMdVHJ7nECnGRPd1UVz9XfrI4SNGD3mNbcoTIjrfW+O09b0UpnoIbJPOnjZ6qa/ezx6/Qp7a8S9aG1NWD7NMjdfllhfEOUfSQ5/CWHqoq4O20vQfyx6SeknUi9d1z8gaoMMNhih72HEP7QTI7vcLqhrqwi7IrzGqEoke8xwo4Kmf/BYg7tVli7VFxoYoCHKXoUU8DLEVXZ6H7IcTGKHrMc8QunHss4Oo3Fr7NHrq6lV1bJCs4VmlywrHCDMcpYyvRWwztJz5tAIMOAIuL/kvoLggy+UNUNyPNcILs49lpvFN7pc7vk8ifboy0IkaNFKJL/vmTv5plmSljm/lKNd71FRXrovBPq1jUJ0ocKyhGhajxjDAlTzJRFuFAn1KY+xnd6HWyiW79RazxH1BLAwQUAAAACAC5QnhdDc+Ej5AIAAC5JQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbKWaW1Pb1hbHv4qGmfNILMtcO8BMS+i00zkzTTq0zw6I4KmNObZS2peOIPGVi03KJQniOkB8QrGdQADf4u+SaG9JT3yFri0ZyZxj7a2Qh5AtWeu/1/rt21qyh+aisV/j06Iocb9HwjPx4a5pSZr9yueLT0yLkWD8XnRWnIFPpqKxSFCCy9hjX3w2JgYnTaNI2CfwfJ8vEgzNdI0Mmfd+jI0MRZ9I4dCM+GOMiz+JRIKxP74Rw9G54S5/182Nh6HH05J5wzcyNBt8LP4kSuOzYACXPltnMhQRZ+Kh6AwXE6eGu772f3U/0GOamI/8HBLn4m1tjkTzKBr9lVx8PzncxROnxLA4IRGNIPz3mzgqhsNEClz5T0u1y+mVWLa3b+S/NQGAf4+CcXE0Gv4lNClND3cNdHGT4lTwSVh6GJ37TmwF1WsKTkTDcfMvN2c97B+41+/nBwP98PnEk7gUjbRUwIFIaMb6P/j7DZV2S4FhKbQsA/9r2c8zLHtalhZWn+W0GfL9oBQcGYpF57gYeRxkSYPQghhDM2SAf5JicD8EFtIIWl5XG8sPvuMEXuhFlfMBrKSv60vkqpsf7PbzHE6/wacHt++pV4t6o/FJXhjySdA9kfJNwD/o1u5bsPsW3PreP0HJl3ijgs/Wr+uveE5Tdo2ti0+y3M1p9SrOHkHTB50tG/KCtlaAK7/A/8mp9bJW3Lyub2l/H6PcJcqvoFwJlNDKLtraA0/R8cJHWenm9OIHdJjC6wnjlfJR3qb7G7D9Dbj4q15l1foedKc2t9HpC/Wqqi9ntEITetSbLwxFRkoB+tUaq1pNgeAgAOjV2H9vbB/gXF6tHtI96LE96HHxQHvZ0DPvYMxQ4ineq0PYau3IwghOaPPl9k+BG2om7E/xWkWtJtXKLtxX669QqY4SR3SHem2Het2GML1pOaG9rqFsAbqBDlpuZff01Bt0+VZ79Qweg+HSS5fQt348D67o+wV0eE6eN++gfBpVLmzX7fvwJBDFeym9lGSOYJ/tbp+Lu/jdPlYygAR80v5bBZwtGI2/1IbC8aCPN4+wsgvIyA1ryvd1B3iC9+UHlE7i0lrrwz7hXu+/6B4N2B7BlhM3F7obxtsqptE3DCNzZDvYjTLskglUrHSwu0+300vn+MUKJdpBO9pBU8ht0ljD2Slguh2Z0PsnnQJm9LeRQqedAN+n21l7o1bf0Pbmyfif1bTaLuxDePtI/1DQi4fWA2T5ly7RYlNtFmG+0meEn3e2ZN5D750oMQzdMTEM3Tm5GJpnz63o2g4cP7UvLXuB5fmO0dENKdHRDSnRdTb8/+icIw2a1LFLl43jpFqt4r/3r+vpm0amY7wMKTjaXOKlG+L1MsSL0xtcN+fj/uwYOF3hZ94PRy4qHuD388bmFVaqenEfZGErN+Q8kutkIRfLqLiD3y9CR9a5TJv8zhkLTcZgaUtFdLiBZNiLlyyMN43OGOmCFIwMTzxgpCuMmhiN4w1w3orour4IUwJdHmm1U7ikEXNyAmjSeiFnbbZgCXokRhekEKMbeiFGVxjlBTLxIBsgeYOZChT3IVtpnw80aE7eQpJ6WoyN55C5ecTFkHLHRTf0gouuMMoHABdeyrTCUcraQgWI0RA5uRI0qXGVV9Gz5h3WI0PWHRfd0AsuusIo32vhsoLS3tZQ+oSBq9/B1c/YuMroYAefFQCOXqrpcsLcMMkR4AaKLkgBxfDEAyi6wri1DBt/QUJM4sru6KV5Mu75E0tcf/8MV/PGi4T+Om1+lKExdJJh/wB9K7O4nZOKAimtMxQabgDpahSAdEMvAOkKY+bOrxffoerrT/I8ersOoEhjF5bnqXaaITVstQl1pfl3EW2nGPPQSbH99Nz1FsPcgnq14jEbYaTE7jAZObgHmHSFMXM2UmCSOvNWpJ/HVnAyc4GRmVtbotf5yVJzRcow9ICUoTBm7oTG9gHKr2LlDU7nUeUc6AFJKzoaLifVF+iJN+SHxssEqst47QMq5/DmBcHVanQmxhB0J8YoATwQoys8NIlZW2J7XDRQbS/C6Pk2SXLSzz8L1F1rB4ahF1B0hYd8nwOqusam5JQGAj2d1hqrnpMQhhSFzxcXBQyFUX4A+HyUFbVyjJVlKBhR8eKjvK0297W1ghWjXjwgOTAr3RWcGkFg1AjLef381CO6u1YHDEMv6FjVwWALXWPPkDMAkMPpVbVSBlhAEE4C6/BDyTPtdMNIpeyYaRCdmkFgJPr1BciwP6dyYAm6o/ziyoGhMOrnzQNgh6yoVNWOiwbKqRwERqauZPB62hoLyA6tPBjV99wo3bVgYLnhgRJdYdxM40gSrJzcBNUKhxRduVW4NI6TsH3TM2DBqSIERu5+XtMvn3qrHxhSFG5fXD8wFMb5HvMrG069eoMVWCMJPXUGyZPaaMIep17JVpZGGK7UjNSyFa9W30C5S0au5tQSAiOJb6vESF7IgnnXWoLlhgeYdIVx80DFS/P2DCT5rsntJq4tlH+mVV/DX5w9st6bgMPa1hXK7tFgOkWFwMj+izsqnOhm2axv5oxUztr61JprgnLXcoJh6IUnXeGHtkV9E8uW9Q4Fvd2xljPt20KnWgiw3qqTNwLecDGk3HGxfGDjYij80PYuACWOIBwaHKc2CDAycrPMMA5g3h6THEipeitTGbIUUF9cITAUxsx12ooov9IeFI2YUyQEGKl5GzGPrO5aJLA88cCKrjDG99us2IjavqBnpfULuvwUPS/opQNr0VFW3F0rBIahFzh0hQfmW93Wisttavmk9YLDDg2Cgl5oxJzCIMBIyrPreiljCdJx3bUqYDngARdd4YG/A672uDqB8rX9ZIb8nOnfwdjj0EycC4tT0Al/D/KbmPXrILMtRWfNFvjwKCpJ0cjN1bQYnBRj5ArGdCoalewL8h2i/WutkX8AUEsDBBQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sfdhbb9owGAbgvxL5em0CFNZWgDSO4RzC8TaAgahJzBx3rJr232enbSjoe3dREft5fUj6YQHVs5Av6ZFzZf2OoyStsaNSp2fbTrdHHgfpvTjxRMteyDhQuikPdnqSPNhlg+LILjpOxY6DMGH1atbnyXpVvKooTLgnrfQ1jgP51uCRONdYgX12+OHhqLIOu149BQc+42px0gN0087n2YUxT9JQJJbk+xr7UXheV7IRWWIZ8nP65doyN7MR4sU0ersac8yeeMS3ykwR6JdfvMmjyMykd/LzY1J2WdSM/Hr9OX0nu3+9vU2Q8qaIVuFOHWvskVk7vg9eI+WLs8s/7ql82WIrUEG9KsXZkuZm69WtuTBL6mCYmIc0U1L3h3olVf/DVLCJOHu2WMKVuR32zWJRuJH6kZneqWs6TlyGYmfaRadYvnMe2d+qrfS+zSz2Vv/pFfNli/myRbDsC3+7Hp/FGyi+dApEvIniTTLewvEiEW/jeImId3C8TMS7KL4gN+OieJu81R6OU7P3cZza+wDFfTI+xPEKER/hB/lIxMc4/kTEJzBecIi4h/9N1HOf4vgDEfdxnHoyMxQfkJuZ4zhVBAtcBNRmljj+nYivUHxKvpvWMF4o/efgKeUHTwmNd6lz5zZtTtP3IwbNU3KocmnBidpQOmiJJ3KJLpzIhdKD0ocygDKEMoIyhjKB4kGZQvGhzKDMoSygLKGsoKwpuSrfh7x8H2D53lHv3cZt/lLAUFpQ2lA6ULpQXCg9KH0oAyhDKCMoYygTKB6UKRQfygzKHMoCyhLKCsqakquyLOdlWcZlSZ3ijdv8pSyhtKC0oXSgdKG4UHpQ+lAGUIZQRlDGUCZQPChTKD6UGZQ5lAWUJZQVlDUlV2VZycuygsuS+mDUuM1fyhJKC0obSgdKF4oLpQelD2UAZQhlBGUMZQLFgzKF4kOZQZlDWUBZQllBWVPyXpb2l+/f5veFUSAPYZJaEd/rEc79d2bJ9+/r2bUSp+xK1/lGKCXiz9aRBzsuTUt/YNgLofKGWSr/+aT+D1BLAwQUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAHhsL3N0eWxlcy54bWztWG1vmzAQ/iuIHzCS0LIwhUgtEtKkbarUfthXE0xizWBmTJfs18+HHSAvR9qulappRBX2vTz33PlsrC5qteP0fkOpcrYFL+vI3ShVffK8erWhBak/iIqWWpMLWRClp3Lt1ZWkJKvBqeDebDIJvIKw0l0uyqZIClU7K9GUKnKnncgxr8+ZFgZXrmPgYpHRyHUdb7nwrOtykYuyR/BdI9A4pKDOI+GRGxPOUslat5wUjO+MfNZKVoIL6ShNngIBENW/jcHUTiEzi1WwUkhDwIR5STC5TiM3Sa6T4PbjzRtHTC3waXjzPDt8+4KyM867sl+5RrBcVEQpKstET4xTKz3V2fHDrtJlX0uym86u3ad71IKzDIKu44OcJsksMTip1bAyo1uq+wjaCPAHmH8ZbZr4N9fJ86O1L13CVMiMyq6IM3cvWi44zRX4S7betAMlqjaOUEoUMMoYWYuSmCrv3Q7c260auWrTbjWz9qRRYt8NHljtQ1w0bs0Mj4u22qijetHY2CEJ2YEu1opyfg9Y3/OD82KbD86KCZwUZTfUZbZDA2MnEGAIZ8AHuOHLcCv2KNRto9Mp2/nPRih6J2nOtu18m/cEDuCvwh5/2uPPjvBJVfHdDWfrsqAm/SeHXC7I3s95pFKxFWxuvU6mGtv8iJE9dC+mfIZSK7qTmsdKMaD1ajSrDtThYvWDGgoblmW07Bb2JJXB2s36RPxhItNXq+0vSaoHulVdd49X9n0s9tO6+20IXS7Y/83xhpvjfXSjZ8/fwSl/cMZ3UgeuPZH7DW6DfHCgpg3jipXnzncNqkiq76wHqNoqozlpuHrolJHbj7/SjDVF2FndQbLWqh9/gW/iNOjvVjqYvQHEdqqvCoM7w8Q+rcexanAhO1WhXkaJqECJxkJpoF7GD431L+Y1x/MySpTh/LxqjnvNcS/jd1YVtz80FuIV6gdJOQx9PwjQ8sbxeRoxWsMggD8EEGUIPmgsiPbcyo80wEjbXOgNdJVH2wZNeaRF0ZRHKg8qpIbgE4ZIA6CxwAddFLSjgAQSC1oN8fJ9WGeUIbrNR1RhiKqgSZHuDQKsUAH8kPVCN5HvhyGiAiVCw/dRFWzYERVKA4igKt83H9Kj75m3/855/X+Cln8AUEsDBBQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAuUJ4Xcpd0S/xAQAAygMAAA8AAAB4bC93b3JrYm9vay54bWyNk8Fq20AQhl9FXQy5RZYSG2wsQ2loHShtaEICvZi1dmwNXu2K3XFk5wF6CKTQWwu55NBTD730Vvo4dvoYXUnIUWpSetqdGfb7Z/7dHeTazCdaz71lKpXtm4glRFnf922cQMrtvs5AudpUm5STC83M19MpxnCk40UKivyw3e76BiQn1MommFlW0f6HZTMDXNgEgFJZoVKOig0HdWcnxvOHg2J3jpDbh0IRepdocYISaRWxci+BeSkqTPEKRMTazLOJzkfa4JVWxOVpbLSUEQuqwjkYwngnfVo0dMYntswsL1AJnUcsPHS8VR0FHebl5f4CBSUu0W33trkR4CyhiPW6XXeI+ORdYVDEum0XTtFYKkXKFnlMeAlOr4oWpF+iJDBHnOCV0YsM1azsxDnhN6wofatXT/EUIra5vVlf393/+nT/83Z9921z/bUYydWPRTUeOWjDLNNHVzDHosI3Ue74+sOX399/bD5/bEDCf0DCHcg41vE8Q2oADh4AYFYjFAJUg3FQzVkPJ2CKCsQbR3sc1QJLqdL98dYxPuHWtSR1ca21pLM1KXUKD4Z7uybtPWs9bwX91vtWZ+A3RJ5WPDGoaHyGJMHuyj2h4RSCv/j+4wEdJnZvvljKGwsPO0HPvZiFlC9c7q16rbnYPob6Mwz/AFBLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XV2c3vXOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5QnhdOrxOfYgJAAAuNgAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4XQ3PhI+QCAAAuSUAABgAAAAAAAAAAAAAAICBXxEAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAAAAAAAAAAACAgSUaAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAAAAAAAAAAAAgAFoHQAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAeUgAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF3KXdEv8QEAAMoDAAAPAAAAAAAAAAAAAACAAc4hAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAHsIwAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAHgJAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAAA1JgAAAAA="}',1,'',0,5,'2025-09-10 02:00:00.000000',10);
INSERT INTO "draft" VALUES('table_upload','20c9219a07e3414cfe14d0aacc6e178a','{"file":"表.xlsx","parameters":{"library":"QH","period":"2025-08"},"table":"network","upload":{"marks":{"library":"QH","period":"2025-08","table":"network"},"notes":["表中没有“媒体加权分”、“营销支出”、“互动次数”、“自助设备在线小时”、“自助设备应在线小时”、“线上服务人次”、“数字资源下载浏览量”、“公众号阅读量”、“公众号净增关注”、“馆舍建筑面积”、“阅览座席数”、“在岗人员”、“总支出”、“文献购置费”、“满意答卷数”、“有效答卷数”、“服务人口”列，这些内容保持不变。"],"rows":[[2,{"C01":"300","C02":null,"C03":null,"C05":"900","C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH","name":"单位QH","status":"待填报"},{"C01":"300","C02":"","C03":"","C05":"900","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[3,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-2","name":"单位QH-2","status":"待审核"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[4,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-3","name":"单位QH-3","status":"已初审"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[5,{"C01":"300","C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-1","name":"单位QH-1","status":"待填报"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1dnN71zgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvZ5PWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhlMXW8gsKBDQfgGqziL6ko6Ek4hz278SOdRcQRjAlPzkv3cGoZhOazGXtmi4fVx9zx+qPJdFuyIVdtcaUuJUdgtCmDlM/JWTcnL6u5+/6BaU5tNpXVl1vv61hptb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF06vE59iAkAAC42AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZtbV9u4Fse/SlbeT0NMgdYLWKsN9zuE+5sBAz517IztlHaeQqeQQEuBToGZaXqBdaBd7SHQ6Y1yGb7LNHacp36FkSzHcYg3Th8m9Usi/6W9Jf+8ZSmSUj8nSrfkWZZVfHcivCA3+GcVJUoHAvLkLBth5CtilBVQzrQoRRgFXUozATkqscyUYRThA1RVVW0gwnCCv7He0PqkxnoxpvCcwPZJPjkWiTDS3ZssL841+IP+vDDAzcwqhhBorI8yM2yYVYaiyABdBiw/U1yEFWROFHwSO93gvxGkx2sMC6PEMMfOyba0T2EmwizPTirslOEa39yEKN7Cme1IqvLjugTWdycc5TlUPeX33TWTqLgiRrvYaSXE8nyDP4TymEmFu832IYsG/4SoKGLEaDa6CYVRkDYtiT+zAmmQUS9uadQojnyZZYkT0ykG8JNxL6Ggox2pBjej2PIGZVniJGjpUOmNQqU3SKUBC5k9nUfZYjxr9CgmGJkNifwIN6XMNviv+X1T7DQT45UBca6NNZ8feRyTIi8bn745UjhIXakLVl2vrkP5kzEZNcz0gtui3OVRe2v9vggnGEqEuZMPBZsPqnwflOmDuujjO9pRbfqoLvFR4+qjzvRxNd+OWsKZcDGoNjEK01gviXM+CVuiGnDCeDZGnQgmJ+BOE1YklMshO6VRe5nQDxbrAwryhZXApGl383I7dWUjc7biYBe63C67/EmLzzvYNbnUlzzM7S1mjo+1/29/O03mE0sOnppd7ngzkX2YVv+3qcZfqIsPib98wslfy+X+9MQbdfl19mS/XH+tLnd69lg//60sT20ung7X1fvn332/7W78DtWd59r718iHfnCixxe0jUPySJz9dbjwIz4+nCCKasp8vijh7KzzO5yt3sscPSorZLrKAllmE7tdnKWf535fUE/j2pO/1MNVbesTdmYmnPz1uNxyeltNPv4Of70uPfRsvdxI6XNp2cqa/mG/LE/9LsxO76mpw+/oGQMuMZxa0jaSJFj0g3kSwOrpS2dnYRdnH070z7+U1RUGXTzZOhUO18udDbnGWebsV9L79a3VXGKVMMucAHExXE6/L8vTiCsw1JFyO/ezx3vovY46UlmddLR8r2X5G3Pht3pPj/+iPn6tH+yQWwbvd9ylZcsb+sESsjYfqIObABq2rbGbssZuyvBbC/jtb3Maty+3IeO2o2XIxfKvBXX7rba86zR4E9M6w5RMV8lQXKw31t9urK6qqg/ctg+vgG0roLeV+rx+0Wc7YNsB6J2A3gXo3YDeA+i9gN4H6P2APgDoYUAfBPQhQB8G9BFAHwX0MUAfL9WLIr/aivxql8j/D+UU+5db5WPf0TbkYouiP72tvTxyin5ieq0k+gG9BdBbAb0N0NsBvQPQOwG9C9C7Ab0H0HsBvQ/Q+wF9ANDDgD4I6EOAPgzoI4A+CuhjgD5eqhdF+VUryq+6RXm1U5RfbmVFuZNtyMX2859q8hkKdKcovwpEOaC3AHoroLcBejugdwB6J6B3AXo3oPcAei+g9wF6P6APAHoY0AcBfQjQhwF9BNBHAX0M0MdL9aIor7GivMYtyoNOUX65lRXlTrYhF9vLZjI1wEymWHeeyQC2rYDeBujtgN4B6J2A3gXo3YDeA+i9NUDEA3o/oA8AehjQBwF9CNCHAX0E0EcBfQzQx0t1EvEB2/qbubIsKubSKVlE7RInb7FTeLVUxovEpjok8Bd1bG2s+4kT/0UlZCPNCTIr4UVRUohctt2NshIK7VukDBNTxBaOV1iJOJpkBUbiRJJJFtdDIh+LCMTHFGqAwlqKVYldiXK3RWWQmeBZck1srGaYTq22k2srWxYlxUggTIXGXVxmn0LQhhmeQ9+IluybFGMCMqPwTLA4L7/C3ETRRiedFeeaJDHaJM4JJjpxrl2IxpRuVpaZGZasniKxWZJEyS4yPC/O3eQZ4ZZxyeL8QU7By6zovaAu/q6llvSDAzOnwZ85WtE/LejnCR9VVeVT97e+xu8hOpIYiSp5O9vyZD4LBWRV8Gs8rqZ3tI/zua0jLXWsozkk/hH4NBdfU+OnePU1fYh+qWsfH2jJzczpYTa9hcILPdoGv8LeUbpYYUaZRdGAnjWj4MaghyEPzjJCr9T8U4zhESbMPcYzwUYKv5Csq/pAMT+IZzNFN3uOZ+miZYFqyKCa29tEKinx7fQBQq9+3iWrsBUG2ELRLZ4DWLoqbQdI4bBc2VCTW99OH2Jv6W11YbcYd0UZtlJ0q+cY2tcb7fSqET3t4ZKZnTrM3vuCAFaYWBtFt3mPGLDjYKdXQ+iRQtl3J2rybeXptVN0u+foOe6sFNANkW579quWeoGLLj/XD+bxSuzaW1QOedQ/3teO13K/LeivkkbWUoWpdlB0h+eolu4vFZA2G0OJnv5TPX71NT6vvttA6HDiBerR+9n9JTRSZ4/PM0fLxucD9Vmi8rHaSdGd3qZq22izs6UuZ5v9437xFt2PR91F0V2eQ126+2iHjF+nuWc76tq6lnqjJdfULx8QT8SWGFQYYDdFd3sPYMmOawHggAGQvFTt5SrMrYeiezzHrXRn2c6ttsDt+MkPgdZL0b2eg2bfPrdPe64hXH/HU5kve1pqBe96pj/9HX+WOd/OPnlNbPT0Dp6T/4jpdx9F93mOpP34gJ3kdZPk2ctcfAnx9GnJ9cyXQ8QOAUXjChma1MX32f3NXCJh81FRpv0U3e85pqUHKWxkg1XGWPIcx2/i2CpXYW4DFD3gOW6lB0bs83I8icST8tTbfDnzSAn+lbi6ji5ze4vobVr5GXmYosPeg1l8YMZO8ioiGaR8maM3WiqpLi7oifdo+pM5O0dvycxRnEwTMdVHJ7nECnGRPd1UVz9XfrI4SNGD3mNbcoTIjrfW+O09b0UpnoIbJPOnjZ6qa/ezx6/Qp7a8S9aG1NWD7NMjdfllhfEOUfSQ5/CWHqoq4O20vQfyx6SeknUi9d1z8gaoMMNhih72HEP7QTI7vcLqhrqwi7IrzGqEoke8xwo4Kmf/BYg7tVli7VFxoYoCHKXoUU8DLEVXZ6H7IcTGKHrMc8QunHss4Oo3Fr7NHrq6lV1bJCs4VmlywrHCDMcpYyvRWwztJz5tAIMOAIuL/kvoLggy+UNUNyPNcILs49lpvFN7pc7vk8ifboy0IkaNFKJL/vmTv5plmSljm/lKNd71FRXrovBPq1jUJ0ocKyhGhajxjDAlTzJRFuFAn1KY+xnd6HWyiW79RazxH1BLAwQUAAAACAC5QnhdDc+Ej5AIAAC5JQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbKWaW1Pb1hbHv4qGmfNILMtcO8BMS+i00zkzTTq0zw6I4KmNObZS2peOIPGVi03KJQniOkB8QrGdQADf4u+SaG9JT3yFri0ZyZxj7a2Qh5AtWeu/1/rt21qyh+aisV/j06Iocb9HwjPx4a5pSZr9yueLT0yLkWD8XnRWnIFPpqKxSFCCy9hjX3w2JgYnTaNI2CfwfJ8vEgzNdI0Mmfd+jI0MRZ9I4dCM+GOMiz+JRIKxP74Rw9G54S5/182Nh6HH05J5wzcyNBt8LP4kSuOzYACXPltnMhQRZ+Kh6AwXE6eGu772f3U/0GOamI/8HBLn4m1tjkTzKBr9lVx8PzncxROnxLA4IRGNIPz3mzgqhsNEClz5T0u1y+mVWLa3b+S/NQGAf4+CcXE0Gv4lNClND3cNdHGT4lTwSVh6GJ37TmwF1WsKTkTDcfMvN2c97B+41+/nBwP98PnEk7gUjbRUwIFIaMb6P/j7DZV2S4FhKbQsA/9r2c8zLHtalhZWn+W0GfL9oBQcGYpF57gYeRxkSYPQghhDM2SAf5JicD8EFtIIWl5XG8sPvuMEXuhFlfMBrKSv60vkqpsf7PbzHE6/wacHt++pV4t6o/FJXhjySdA9kfJNwD/o1u5bsPsW3PreP0HJl3ijgs/Wr+uveE5Tdo2ti0+y3M1p9SrOHkHTB50tG/KCtlaAK7/A/8mp9bJW3Lyub2l/H6PcJcqvoFwJlNDKLtraA0/R8cJHWenm9OIHdJjC6wnjlfJR3qb7G7D9Dbj4q15l1foedKc2t9HpC/Wqqi9ntEITetSbLwxFRkoB+tUaq1pNgeAgAOjV2H9vbB/gXF6tHtI96LE96HHxQHvZ0DPvYMxQ4ineq0PYau3IwghOaPPl9k+BG2om7E/xWkWtJtXKLtxX669QqY4SR3SHem2Het2GML1pOaG9rqFsAbqBDlpuZff01Bt0+VZ79Qweg+HSS5fQt348D67o+wV0eE6eN++gfBpVLmzX7fvwJBDFeym9lGSOYJ/tbp+Lu/jdPlYygAR80v5bBZwtGI2/1IbC8aCPN4+wsgvIyA1ryvd1B3iC9+UHlE7i0lrrwz7hXu+/6B4N2B7BlhM3F7obxtsqptE3DCNzZDvYjTLskglUrHSwu0+300vn+MUKJdpBO9pBU8ht0ljD2Slguh2Z0PsnnQJm9LeRQqedAN+n21l7o1bf0Pbmyfif1bTaLuxDePtI/1DQi4fWA2T5ly7RYlNtFmG+0meEn3e2ZN5D750oMQzdMTEM3Tm5GJpnz63o2g4cP7UvLXuB5fmO0dENKdHRDSnRdTb8/+icIw2a1LFLl43jpFqt4r/3r+vpm0amY7wMKTjaXOKlG+L1MsSL0xtcN+fj/uwYOF3hZ94PRy4qHuD388bmFVaqenEfZGErN+Q8kutkIRfLqLiD3y9CR9a5TJv8zhkLTcZgaUtFdLiBZNiLlyyMN43OGOmCFIwMTzxgpCuMmhiN4w1w3orour4IUwJdHmm1U7ikEXNyAmjSeiFnbbZgCXokRhekEKMbeiFGVxjlBTLxIBsgeYOZChT3IVtpnw80aE7eQpJ6WoyN55C5ecTFkHLHRTf0gouuMMoHABdeyrTCUcraQgWI0RA5uRI0qXGVV9Gz5h3WI0PWHRfd0AsuusIo32vhsoLS3tZQ+oSBq9/B1c/YuMroYAefFQCOXqrpcsLcMMkR4AaKLkgBxfDEAyi6wri1DBt/QUJM4sru6KV5Mu75E0tcf/8MV/PGi4T+Om1+lKExdJJh/wB9K7O4nZOKAimtMxQabgDpahSAdEMvAOkKY+bOrxffoerrT/I8ersOoEhjF5bnqXaaITVstQl1pfl3EW2nGPPQSbH99Nz1FsPcgnq14jEbYaTE7jAZObgHmHSFMXM2UmCSOvNWpJ/HVnAyc4GRmVtbotf5yVJzRcow9ICUoTBm7oTG9gHKr2LlDU7nUeUc6AFJKzoaLifVF+iJN+SHxssEqst47QMq5/DmBcHVanQmxhB0J8YoATwQoys8NIlZW2J7XDRQbS/C6Pk2SXLSzz8L1F1rB4ahF1B0hYd8nwOqusam5JQGAj2d1hqrnpMQhhSFzxcXBQyFUX4A+HyUFbVyjJVlKBhR8eKjvK0297W1ghWjXjwgOTAr3RWcGkFg1AjLef381CO6u1YHDEMv6FjVwWALXWPPkDMAkMPpVbVSBlhAEE4C6/BDyTPtdMNIpeyYaRCdmkFgJPr1BciwP6dyYAm6o/ziyoGhMOrnzQNgh6yoVNWOiwbKqRwERqauZPB62hoLyA6tPBjV99wo3bVgYLnhgRJdYdxM40gSrJzcBNUKhxRduVW4NI6TsH3TM2DBqSIERu5+XtMvn3qrHxhSFG5fXD8wFMb5HvMrG069eoMVWCMJPXUGyZPaaMIep17JVpZGGK7UjNSyFa9W30C5S0au5tQSAiOJb6vESF7IgnnXWoLlhgeYdIVx80DFS/P2DCT5rsntJq4tlH+mVV/DX5w9st6bgMPa1hXK7tFgOkWFwMj+izsqnOhm2axv5oxUztr61JprgnLXcoJh6IUnXeGHtkV9E8uW9Q4Fvd2xljPt20KnWgiw3qqTNwLecDGk3HGxfGDjYij80PYuACWOIBwaHKc2CDAycrPMMA5g3h6THEipeitTGbIUUF9cITAUxsx12ooov9IeFI2YUyQEGKl5GzGPrO5aJLA88cCKrjDG99us2IjavqBnpfULuvwUPS/opQNr0VFW3F0rBIahFzh0hQfmW93Wisttavmk9YLDDg2Cgl5oxJzCIMBIyrPreiljCdJx3bUqYDngARdd4YG/A672uDqB8rX9ZIb8nOnfwdjj0EycC4tT0Al/D/KbmPXrILMtRWfNFvjwKCpJ0cjN1bQYnBRj5ArGdCoalewL8h2i/WutkX8AUEsDBBQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sfdhbb9owGAbgvxL5em0CFNZWgDSO4RzC8TaAgahJzBx3rJr232enbSjoe3dREft5fUj6YQHVs5Av6ZFzZf2OoyStsaNSp2fbTrdHHgfpvTjxRMteyDhQuikPdnqSPNhlg+LILjpOxY6DMGH1atbnyXpVvKooTLgnrfQ1jgP51uCRONdYgX12+OHhqLIOu149BQc+42px0gN0087n2YUxT9JQJJbk+xr7UXheV7IRWWIZ8nP65doyN7MR4sU0ersac8yeeMS3ykwR6JdfvMmjyMykd/LzY1J2WdSM/Hr9OX0nu3+9vU2Q8qaIVuFOHWvskVk7vg9eI+WLs8s/7ql82WIrUEG9KsXZkuZm69WtuTBL6mCYmIc0U1L3h3olVf/DVLCJOHu2WMKVuR32zWJRuJH6kZneqWs6TlyGYmfaRadYvnMe2d+qrfS+zSz2Vv/pFfNli/myRbDsC3+7Hp/FGyi+dApEvIniTTLewvEiEW/jeImId3C8TMS7KL4gN+OieJu81R6OU7P3cZza+wDFfTI+xPEKER/hB/lIxMc4/kTEJzBecIi4h/9N1HOf4vgDEfdxnHoyMxQfkJuZ4zhVBAtcBNRmljj+nYivUHxKvpvWMF4o/efgKeUHTwmNd6lz5zZtTtP3IwbNU3KocmnBidpQOmiJJ3KJLpzIhdKD0ocygDKEMoIyhjKB4kGZQvGhzKDMoSygLKGsoKwpuSrfh7x8H2D53lHv3cZt/lLAUFpQ2lA6ULpQXCg9KH0oAyhDKCMoYygTKB6UKRQfygzKHMoCyhLKCsqakquyLOdlWcZlSZ3ijdv8pSyhtKC0oXSgdKG4UHpQ+lAGUIZQRlDGUCZQPChTKD6UGZQ5lAWUJZQVlDUlV2VZycuygsuS+mDUuM1fyhJKC0obSgdKF4oLpQelD2UAZQhlBGUMZQLFgzKF4kOZQZlDWUBZQllBWVPyXpb2l+/f5veFUSAPYZJaEd/rEc79d2bJ9+/r2bUSp+xK1/lGKCXiz9aRBzsuTUt/YNgLofKGWSr/+aT+D1BLAwQUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAHhsL3N0eWxlcy54bWztWG1vmzAQ/iuIHzCS0LIwhUgtEtKkbarUfthXE0xizWBmTJfs18+HHSAvR9qulappRBX2vTz33PlsrC5qteP0fkOpcrYFL+vI3ShVffK8erWhBak/iIqWWpMLWRClp3Lt1ZWkJKvBqeDebDIJvIKw0l0uyqZIClU7K9GUKnKnncgxr8+ZFgZXrmPgYpHRyHUdb7nwrOtykYuyR/BdI9A4pKDOI+GRGxPOUslat5wUjO+MfNZKVoIL6ShNngIBENW/jcHUTiEzi1WwUkhDwIR5STC5TiM3Sa6T4PbjzRtHTC3waXjzPDt8+4KyM867sl+5RrBcVEQpKstET4xTKz3V2fHDrtJlX0uym86u3ad71IKzDIKu44OcJsksMTip1bAyo1uq+wjaCPAHmH8ZbZr4N9fJ86O1L13CVMiMyq6IM3cvWi44zRX4S7betAMlqjaOUEoUMMoYWYuSmCrv3Q7c260auWrTbjWz9qRRYt8NHljtQ1w0bs0Mj4u22qijetHY2CEJ2YEu1opyfg9Y3/OD82KbD86KCZwUZTfUZbZDA2MnEGAIZ8AHuOHLcCv2KNRto9Mp2/nPRih6J2nOtu18m/cEDuCvwh5/2uPPjvBJVfHdDWfrsqAm/SeHXC7I3s95pFKxFWxuvU6mGtv8iJE9dC+mfIZSK7qTmsdKMaD1ajSrDtThYvWDGgoblmW07Bb2JJXB2s36RPxhItNXq+0vSaoHulVdd49X9n0s9tO6+20IXS7Y/83xhpvjfXSjZ8/fwSl/cMZ3UgeuPZH7DW6DfHCgpg3jipXnzncNqkiq76wHqNoqozlpuHrolJHbj7/SjDVF2FndQbLWqh9/gW/iNOjvVjqYvQHEdqqvCoM7w8Q+rcexanAhO1WhXkaJqECJxkJpoF7GD431L+Y1x/MySpTh/LxqjnvNcS/jd1YVtz80FuIV6gdJOQx9PwjQ8sbxeRoxWsMggD8EEGUIPmgsiPbcyo80wEjbXOgNdJVH2wZNeaRF0ZRHKg8qpIbgE4ZIA6CxwAddFLSjgAQSC1oN8fJ9WGeUIbrNR1RhiKqgSZHuDQKsUAH8kPVCN5HvhyGiAiVCw/dRFWzYERVKA4igKt83H9Kj75m3/855/X+Cln8AUEsDBBQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAuUJ4Xcpd0S/xAQAAygMAAA8AAAB4bC93b3JrYm9vay54bWyNk8Fq20AQhl9FXQy5RZYSG2wsQ2loHShtaEICvZi1dmwNXu2K3XFk5wF6CKTQWwu55NBTD730Vvo4dvoYXUnIUWpSetqdGfb7Z/7dHeTazCdaz71lKpXtm4glRFnf922cQMrtvs5AudpUm5STC83M19MpxnCk40UKivyw3e76BiQn1MommFlW0f6HZTMDXNgEgFJZoVKOig0HdWcnxvOHg2J3jpDbh0IRepdocYISaRWxci+BeSkqTPEKRMTazLOJzkfa4JVWxOVpbLSUEQuqwjkYwngnfVo0dMYntswsL1AJnUcsPHS8VR0FHebl5f4CBSUu0W33trkR4CyhiPW6XXeI+ORdYVDEum0XTtFYKkXKFnlMeAlOr4oWpF+iJDBHnOCV0YsM1azsxDnhN6wofatXT/EUIra5vVlf393/+nT/83Z9921z/bUYydWPRTUeOWjDLNNHVzDHosI3Ue74+sOX399/bD5/bEDCf0DCHcg41vE8Q2oADh4AYFYjFAJUg3FQzVkPJ2CKCsQbR3sc1QJLqdL98dYxPuHWtSR1ca21pLM1KXUKD4Z7uybtPWs9bwX91vtWZ+A3RJ5WPDGoaHyGJMHuyj2h4RSCv/j+4wEdJnZvvljKGwsPO0HPvZiFlC9c7q16rbnYPob6Mwz/AFBLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XV2c3vXOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5QnhdOrxOfYgJAAAuNgAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4XQ3PhI+QCAAAuSUAABgAAAAAAAAAAAAAAICBXxEAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAAAAAAAAAAACAgSUaAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAAAAAAAAAAAAgAFoHQAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAeUgAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF3KXdEv8QEAAMoDAAAPAAAAAAAAAAAAAACAAc4hAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAHsIwAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAHgJAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAAA1JgAAAAA="}',1,'',0,13,'2025-09-10 02:00:00.000000',11);
INSERT INTO "draft" VALUES('table_upload','e167463391a0cd683f03bf814d005975','{"file":"表.xlsx","parameters":{"library":"QH","period":"2025-08"},"table":"network","upload":{"marks":{"library":"QH","period":"2025-08","table":"network"},"notes":["表中没有“媒体加权分”、“营销支出”、“互动次数”、“自助设备在线小时”、“自助设备应在线小时”、“线上服务人次”、“数字资源下载浏览量”、“公众号阅读量”、“公众号净增关注”、“馆舍建筑面积”、“阅览座席数”、“在岗人员”、“总支出”、“文献购置费”、“满意答卷数”、“有效答卷数”、“服务人口”列，这些内容保持不变。"],"rows":[[2,{"C01":"300","C02":null,"C03":null,"C05":"900","C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH","name":"单位QH","status":"待填报"},{"C01":"300","C02":"","C03":"","C05":"900","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[3,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-2","name":"单位QH-2","status":"待审核"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[4,{"C01":null,"C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-3","name":"单位QH-3","status":"已初审"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}],[5,{"C01":"300","C02":null,"C03":null,"C05":null,"C08":null,"C09":null,"C10":null,"E01":null,"E02":null,"E05":null,"E06":null,"E07":null,"K01":null,"K02":null,"Q03":null,"Q13":null,"R05":null,"R06":null,"U01":null,"U02":null,"U04":null,"U06":null,"V01":null,"key":"QH-1","name":"单位QH-1","status":"待填报"},{"C01":"","C02":"","C03":"","C05":"","C08":"","C09":"","C10":"","E01":"","E02":"","E05":"","E06":"","E07":"","K01":"","K02":"","Q03":"","Q13":"","R05":"","R06":"","U01":"","U02":"","U04":"","U06":"","V01":""},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1dnN71zgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvZ5PWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhlMXW8gsKBDQfgGqziL6ko6Ek4hz278SOdRcQRjAlPzkv3cGoZhOazGXtmi4fVx9zx+qPJdFuyIVdtcaUuJUdgtCmDlM/JWTcnL6u5+/6BaU5tNpXVl1vv61hptb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF06vE59iAkAAC42AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1szZtbV9u4Fse/SlbeT0NMgdYLWKsN9zuE+5sBAz517IztlHaeQqeQQEuBToGZaXqBdaBd7SHQ6Y1yGb7LNHacp36FkSzHcYg3Th8m9Usi/6W9Jf+8ZSmSUj8nSrfkWZZVfHcivCA3+GcVJUoHAvLkLBth5CtilBVQzrQoRRgFXUozATkqscyUYRThA1RVVW0gwnCCv7He0PqkxnoxpvCcwPZJPjkWiTDS3ZssL841+IP+vDDAzcwqhhBorI8yM2yYVYaiyABdBiw/U1yEFWROFHwSO93gvxGkx2sMC6PEMMfOyba0T2EmwizPTirslOEa39yEKN7Cme1IqvLjugTWdycc5TlUPeX33TWTqLgiRrvYaSXE8nyDP4TymEmFu832IYsG/4SoKGLEaDa6CYVRkDYtiT+zAmmQUS9uadQojnyZZYkT0ykG8JNxL6Ggox2pBjej2PIGZVniJGjpUOmNQqU3SKUBC5k9nUfZYjxr9CgmGJkNifwIN6XMNviv+X1T7DQT45UBca6NNZ8feRyTIi8bn745UjhIXakLVl2vrkP5kzEZNcz0gtui3OVRe2v9vggnGEqEuZMPBZsPqnwflOmDuujjO9pRbfqoLvFR4+qjzvRxNd+OWsKZcDGoNjEK01gviXM+CVuiGnDCeDZGnQgmJ+BOE1YklMshO6VRe5nQDxbrAwryhZXApGl383I7dWUjc7biYBe63C67/EmLzzvYNbnUlzzM7S1mjo+1/29/O03mE0sOnppd7ngzkX2YVv+3qcZfqIsPib98wslfy+X+9MQbdfl19mS/XH+tLnd69lg//60sT20ung7X1fvn332/7W78DtWd59r718iHfnCixxe0jUPySJz9dbjwIz4+nCCKasp8vijh7KzzO5yt3sscPSorZLrKAllmE7tdnKWf535fUE/j2pO/1MNVbesTdmYmnPz1uNxyeltNPv4Of70uPfRsvdxI6XNp2cqa/mG/LE/9LsxO76mpw+/oGQMuMZxa0jaSJFj0g3kSwOrpS2dnYRdnH070z7+U1RUGXTzZOhUO18udDbnGWebsV9L79a3VXGKVMMucAHExXE6/L8vTiCsw1JFyO/ezx3vovY46UlmddLR8r2X5G3Pht3pPj/+iPn6tH+yQWwbvd9ylZcsb+sESsjYfqIObABq2rbGbssZuyvBbC/jtb3Maty+3IeO2o2XIxfKvBXX7rba86zR4E9M6w5RMV8lQXKw31t9urK6qqg/ctg+vgG0roLeV+rx+0Wc7YNsB6J2A3gXo3YDeA+i9gN4H6P2APgDoYUAfBPQhQB8G9BFAHwX0MUAfL9WLIr/aivxql8j/D+UU+5db5WPf0TbkYouiP72tvTxyin5ieq0k+gG9BdBbAb0N0NsBvQPQOwG9C9C7Ab0H0HsBvQ/Q+wF9ANDDgD4I6EOAPgzoI4A+CuhjgD5eqhdF+VUryq+6RXm1U5RfbmVFuZNtyMX2859q8hkKdKcovwpEOaC3AHoroLcBejugdwB6J6B3AXo3oPcAei+g9wF6P6APAHoY0AcBfQjQhwF9BNBHAX0M0MdL9aIor7GivMYtyoNOUX65lRXlTrYhF9vLZjI1wEymWHeeyQC2rYDeBujtgN4B6J2A3gXo3YDeA+i9NUDEA3o/oA8AehjQBwF9CNCHAX0E0EcBfQzQx0t1EvEB2/qbubIsKubSKVlE7RInb7FTeLVUxovEpjok8Bd1bG2s+4kT/0UlZCPNCTIr4UVRUohctt2NshIK7VukDBNTxBaOV1iJOJpkBUbiRJJJFtdDIh+LCMTHFGqAwlqKVYldiXK3RWWQmeBZck1srGaYTq22k2srWxYlxUggTIXGXVxmn0LQhhmeQ9+IluybFGMCMqPwTLA4L7/C3ETRRiedFeeaJDHaJM4JJjpxrl2IxpRuVpaZGZasniKxWZJEyS4yPC/O3eQZ4ZZxyeL8QU7By6zovaAu/q6llvSDAzOnwZ85WtE/LejnCR9VVeVT97e+xu8hOpIYiSp5O9vyZD4LBWRV8Gs8rqZ3tI/zua0jLXWsozkk/hH4NBdfU+OnePU1fYh+qWsfH2jJzczpYTa9hcILPdoGv8LeUbpYYUaZRdGAnjWj4MaghyEPzjJCr9T8U4zhESbMPcYzwUYKv5Csq/pAMT+IZzNFN3uOZ+miZYFqyKCa29tEKinx7fQBQq9+3iWrsBUG2ELRLZ4DWLoqbQdI4bBc2VCTW99OH2Jv6W11YbcYd0UZtlJ0q+cY2tcb7fSqET3t4ZKZnTrM3vuCAFaYWBtFt3mPGLDjYKdXQ+iRQtl3J2rybeXptVN0u+foOe6sFNANkW579quWeoGLLj/XD+bxSuzaW1QOedQ/3teO13K/LeivkkbWUoWpdlB0h+eolu4vFZA2G0OJnv5TPX71NT6vvttA6HDiBerR+9n9JTRSZ4/PM0fLxucD9Vmi8rHaSdGd3qZq22izs6UuZ5v9437xFt2PR91F0V2eQ126+2iHjF+nuWc76tq6lnqjJdfULx8QT8SWGFQYYDdFd3sPYMmOawHggAGQvFTt5SrMrYeiezzHrXRn2c6ttsDt+MkPgdZL0b2eg2bfPrdPe64hXH/HU5kve1pqBe96pj/9HX+WOd/OPnlNbPT0Dp6T/4jpdx9F93mOpP34gJ3kdZPk2ctcfAnx9GnJ9cyXQ8QOAUXjChma1MX32f3NXCJh81FRpv0U3e85pqUHKWxkg1XGWPIcx2/i2CpXYW4DFD3gOW6lB0bs83I8icST8tTbfDnzSAn+lbi6ji5ze4vobVr5GXmYosPeg1l8YMZO8ioiGaR8maM3WiqpLi7oifdo+pM5O0dvycxRnEwTMdVHJ7nECnGRPd1UVz9XfrI4SNGD3mNbcoTIjrfW+O09b0UpnoIbJPOnjZ6qa/ezx6/Qp7a8S9aG1NWD7NMjdfllhfEOUfSQ5/CWHqoq4O20vQfyx6SeknUi9d1z8gaoMMNhih72HEP7QTI7vcLqhrqwi7IrzGqEoke8xwo4Kmf/BYg7tVli7VFxoYoCHKXoUU8DLEVXZ6H7IcTGKHrMc8QunHss4Oo3Fr7NHrq6lV1bJCs4VmlywrHCDMcpYyvRWwztJz5tAIMOAIuL/kvoLggy+UNUNyPNcILs49lpvFN7pc7vk8ifboy0IkaNFKJL/vmTv5plmSljm/lKNd71FRXrovBPq1jUJ0ocKyhGhajxjDAlTzJRFuFAn1KY+xnd6HWyiW79RazxH1BLAwQUAAAACAC5QnhdDc+Ej5AIAAC5JQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbKWaW1Pb1hbHv4qGmfNILMtcO8BMS+i00zkzTTq0zw6I4KmNObZS2peOIPGVi03KJQniOkB8QrGdQADf4u+SaG9JT3yFri0ZyZxj7a2Qh5AtWeu/1/rt21qyh+aisV/j06Iocb9HwjPx4a5pSZr9yueLT0yLkWD8XnRWnIFPpqKxSFCCy9hjX3w2JgYnTaNI2CfwfJ8vEgzNdI0Mmfd+jI0MRZ9I4dCM+GOMiz+JRIKxP74Rw9G54S5/182Nh6HH05J5wzcyNBt8LP4kSuOzYACXPltnMhQRZ+Kh6AwXE6eGu772f3U/0GOamI/8HBLn4m1tjkTzKBr9lVx8PzncxROnxLA4IRGNIPz3mzgqhsNEClz5T0u1y+mVWLa3b+S/NQGAf4+CcXE0Gv4lNClND3cNdHGT4lTwSVh6GJ37TmwF1WsKTkTDcfMvN2c97B+41+/nBwP98PnEk7gUjbRUwIFIaMb6P/j7DZV2S4FhKbQsA/9r2c8zLHtalhZWn+W0GfL9oBQcGYpF57gYeRxkSYPQghhDM2SAf5JicD8EFtIIWl5XG8sPvuMEXuhFlfMBrKSv60vkqpsf7PbzHE6/wacHt++pV4t6o/FJXhjySdA9kfJNwD/o1u5bsPsW3PreP0HJl3ijgs/Wr+uveE5Tdo2ti0+y3M1p9SrOHkHTB50tG/KCtlaAK7/A/8mp9bJW3Lyub2l/H6PcJcqvoFwJlNDKLtraA0/R8cJHWenm9OIHdJjC6wnjlfJR3qb7G7D9Dbj4q15l1foedKc2t9HpC/Wqqi9ntEITetSbLwxFRkoB+tUaq1pNgeAgAOjV2H9vbB/gXF6tHtI96LE96HHxQHvZ0DPvYMxQ4ineq0PYau3IwghOaPPl9k+BG2om7E/xWkWtJtXKLtxX669QqY4SR3SHem2Het2GML1pOaG9rqFsAbqBDlpuZff01Bt0+VZ79Qweg+HSS5fQt348D67o+wV0eE6eN++gfBpVLmzX7fvwJBDFeym9lGSOYJ/tbp+Lu/jdPlYygAR80v5bBZwtGI2/1IbC8aCPN4+wsgvIyA1ryvd1B3iC9+UHlE7i0lrrwz7hXu+/6B4N2B7BlhM3F7obxtsqptE3DCNzZDvYjTLskglUrHSwu0+300vn+MUKJdpBO9pBU8ht0ljD2Slguh2Z0PsnnQJm9LeRQqedAN+n21l7o1bf0Pbmyfif1bTaLuxDePtI/1DQi4fWA2T5ly7RYlNtFmG+0meEn3e2ZN5D750oMQzdMTEM3Tm5GJpnz63o2g4cP7UvLXuB5fmO0dENKdHRDSnRdTb8/+icIw2a1LFLl43jpFqt4r/3r+vpm0amY7wMKTjaXOKlG+L1MsSL0xtcN+fj/uwYOF3hZ94PRy4qHuD388bmFVaqenEfZGErN+Q8kutkIRfLqLiD3y9CR9a5TJv8zhkLTcZgaUtFdLiBZNiLlyyMN43OGOmCFIwMTzxgpCuMmhiN4w1w3orour4IUwJdHmm1U7ikEXNyAmjSeiFnbbZgCXokRhekEKMbeiFGVxjlBTLxIBsgeYOZChT3IVtpnw80aE7eQpJ6WoyN55C5ecTFkHLHRTf0gouuMMoHABdeyrTCUcraQgWI0RA5uRI0qXGVV9Gz5h3WI0PWHRfd0AsuusIo32vhsoLS3tZQ+oSBq9/B1c/YuMroYAefFQCOXqrpcsLcMMkR4AaKLkgBxfDEAyi6wri1DBt/QUJM4sru6KV5Mu75E0tcf/8MV/PGi4T+Om1+lKExdJJh/wB9K7O4nZOKAimtMxQabgDpahSAdEMvAOkKY+bOrxffoerrT/I8ersOoEhjF5bnqXaaITVstQl1pfl3EW2nGPPQSbH99Nz1FsPcgnq14jEbYaTE7jAZObgHmHSFMXM2UmCSOvNWpJ/HVnAyc4GRmVtbotf5yVJzRcow9ICUoTBm7oTG9gHKr2LlDU7nUeUc6AFJKzoaLifVF+iJN+SHxssEqst47QMq5/DmBcHVanQmxhB0J8YoATwQoys8NIlZW2J7XDRQbS/C6Pk2SXLSzz8L1F1rB4ahF1B0hYd8nwOqusam5JQGAj2d1hqrnpMQhhSFzxcXBQyFUX4A+HyUFbVyjJVlKBhR8eKjvK0297W1ghWjXjwgOTAr3RWcGkFg1AjLef381CO6u1YHDEMv6FjVwWALXWPPkDMAkMPpVbVSBlhAEE4C6/BDyTPtdMNIpeyYaRCdmkFgJPr1BciwP6dyYAm6o/ziyoGhMOrnzQNgh6yoVNWOiwbKqRwERqauZPB62hoLyA6tPBjV99wo3bVgYLnhgRJdYdxM40gSrJzcBNUKhxRduVW4NI6TsH3TM2DBqSIERu5+XtMvn3qrHxhSFG5fXD8wFMb5HvMrG069eoMVWCMJPXUGyZPaaMIep17JVpZGGK7UjNSyFa9W30C5S0au5tQSAiOJb6vESF7IgnnXWoLlhgeYdIVx80DFS/P2DCT5rsntJq4tlH+mVV/DX5w9st6bgMPa1hXK7tFgOkWFwMj+izsqnOhm2axv5oxUztr61JprgnLXcoJh6IUnXeGHtkV9E8uW9Q4Fvd2xljPt20KnWgiw3qqTNwLecDGk3HGxfGDjYij80PYuACWOIBwaHKc2CDAycrPMMA5g3h6THEipeitTGbIUUF9cITAUxsx12ooov9IeFI2YUyQEGKl5GzGPrO5aJLA88cCKrjDG99us2IjavqBnpfULuvwUPS/opQNr0VFW3F0rBIahFzh0hQfmW93Wisttavmk9YLDDg2Cgl5oxJzCIMBIyrPreiljCdJx3bUqYDngARdd4YG/A672uDqB8rX9ZIb8nOnfwdjj0EycC4tT0Al/D/KbmPXrILMtRWfNFvjwKCpJ0cjN1bQYnBRj5ArGdCoalewL8h2i/WutkX8AUEsDBBQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sfdhbb9owGAbgvxL5em0CFNZWgDSO4RzC8TaAgahJzBx3rJr232enbSjoe3dREft5fUj6YQHVs5Av6ZFzZf2OoyStsaNSp2fbTrdHHgfpvTjxRMteyDhQuikPdnqSPNhlg+LILjpOxY6DMGH1atbnyXpVvKooTLgnrfQ1jgP51uCRONdYgX12+OHhqLIOu149BQc+42px0gN0087n2YUxT9JQJJbk+xr7UXheV7IRWWIZ8nP65doyN7MR4sU0ersac8yeeMS3ykwR6JdfvMmjyMykd/LzY1J2WdSM/Hr9OX0nu3+9vU2Q8qaIVuFOHWvskVk7vg9eI+WLs8s/7ql82WIrUEG9KsXZkuZm69WtuTBL6mCYmIc0U1L3h3olVf/DVLCJOHu2WMKVuR32zWJRuJH6kZneqWs6TlyGYmfaRadYvnMe2d+qrfS+zSz2Vv/pFfNli/myRbDsC3+7Hp/FGyi+dApEvIniTTLewvEiEW/jeImId3C8TMS7KL4gN+OieJu81R6OU7P3cZza+wDFfTI+xPEKER/hB/lIxMc4/kTEJzBecIi4h/9N1HOf4vgDEfdxnHoyMxQfkJuZ4zhVBAtcBNRmljj+nYivUHxKvpvWMF4o/efgKeUHTwmNd6lz5zZtTtP3IwbNU3KocmnBidpQOmiJJ3KJLpzIhdKD0ocygDKEMoIyhjKB4kGZQvGhzKDMoSygLKGsoKwpuSrfh7x8H2D53lHv3cZt/lLAUFpQ2lA6ULpQXCg9KH0oAyhDKCMoYygTKB6UKRQfygzKHMoCyhLKCsqakquyLOdlWcZlSZ3ijdv8pSyhtKC0oXSgdKG4UHpQ+lAGUIZQRlDGUCZQPChTKD6UGZQ5lAWUJZQVlDUlV2VZycuygsuS+mDUuM1fyhJKC0obSgdKF4oLpQelD2UAZQhlBGUMZQLFgzKF4kOZQZlDWUBZQllBWVPyXpb2l+/f5veFUSAPYZJaEd/rEc79d2bJ9+/r2bUSp+xK1/lGKCXiz9aRBzsuTUt/YNgLofKGWSr/+aT+D1BLAwQUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAHhsL3N0eWxlcy54bWztWG1vmzAQ/iuIHzCS0LIwhUgtEtKkbarUfthXE0xizWBmTJfs18+HHSAvR9qulappRBX2vTz33PlsrC5qteP0fkOpcrYFL+vI3ShVffK8erWhBak/iIqWWpMLWRClp3Lt1ZWkJKvBqeDebDIJvIKw0l0uyqZIClU7K9GUKnKnncgxr8+ZFgZXrmPgYpHRyHUdb7nwrOtykYuyR/BdI9A4pKDOI+GRGxPOUslat5wUjO+MfNZKVoIL6ShNngIBENW/jcHUTiEzi1WwUkhDwIR5STC5TiM3Sa6T4PbjzRtHTC3waXjzPDt8+4KyM867sl+5RrBcVEQpKstET4xTKz3V2fHDrtJlX0uym86u3ad71IKzDIKu44OcJsksMTip1bAyo1uq+wjaCPAHmH8ZbZr4N9fJ86O1L13CVMiMyq6IM3cvWi44zRX4S7betAMlqjaOUEoUMMoYWYuSmCrv3Q7c260auWrTbjWz9qRRYt8NHljtQ1w0bs0Mj4u22qijetHY2CEJ2YEu1opyfg9Y3/OD82KbD86KCZwUZTfUZbZDA2MnEGAIZ8AHuOHLcCv2KNRto9Mp2/nPRih6J2nOtu18m/cEDuCvwh5/2uPPjvBJVfHdDWfrsqAm/SeHXC7I3s95pFKxFWxuvU6mGtv8iJE9dC+mfIZSK7qTmsdKMaD1ajSrDtThYvWDGgoblmW07Bb2JJXB2s36RPxhItNXq+0vSaoHulVdd49X9n0s9tO6+20IXS7Y/83xhpvjfXSjZ8/fwSl/cMZ3UgeuPZH7DW6DfHCgpg3jipXnzncNqkiq76wHqNoqozlpuHrolJHbj7/SjDVF2FndQbLWqh9/gW/iNOjvVjqYvQHEdqqvCoM7w8Q+rcexanAhO1WhXkaJqECJxkJpoF7GD431L+Y1x/MySpTh/LxqjnvNcS/jd1YVtz80FuIV6gdJOQx9PwjQ8sbxeRoxWsMggD8EEGUIPmgsiPbcyo80wEjbXOgNdJVH2wZNeaRF0ZRHKg8qpIbgE4ZIA6CxwAddFLSjgAQSC1oN8fJ9WGeUIbrNR1RhiKqgSZHuDQKsUAH8kPVCN5HvhyGiAiVCw/dRFWzYERVKA4igKt83H9Kj75m3/855/X+Cln8AUEsDBBQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAX3JlbHMvLnJlbHOdkktuAjEMQK8SZV9MqcQCMazYsEOIC7iJ56OZxJFjxPT2jdjAIGgRS/+eni2vDzSgdhxz26VsxjDEXNlWNa0AsmspYJ5xolgqNUtALaE0kND12BAs5vMlyC3Dbta3THP8SfQKkeu6c7RldwoU9QH4rsOaI0pDWtlxgDNL/83czwrUmp2vrOz8pzXwpszz9SCQokdFcCz0kaRMi3aUrz6e3b6k86VjYrR43+j/89CoFD35v50wpYnS10UJJm+w+QVQSwMEFAAAAAgAuUJ4Xcpd0S/xAQAAygMAAA8AAAB4bC93b3JrYm9vay54bWyNk8Fq20AQhl9FXQy5RZYSG2wsQ2loHShtaEICvZi1dmwNXu2K3XFk5wF6CKTQWwu55NBTD730Vvo4dvoYXUnIUWpSetqdGfb7Z/7dHeTazCdaz71lKpXtm4glRFnf922cQMrtvs5AudpUm5STC83M19MpxnCk40UKivyw3e76BiQn1MommFlW0f6HZTMDXNgEgFJZoVKOig0HdWcnxvOHg2J3jpDbh0IRepdocYISaRWxci+BeSkqTPEKRMTazLOJzkfa4JVWxOVpbLSUEQuqwjkYwngnfVo0dMYntswsL1AJnUcsPHS8VR0FHebl5f4CBSUu0W33trkR4CyhiPW6XXeI+ORdYVDEum0XTtFYKkXKFnlMeAlOr4oWpF+iJDBHnOCV0YsM1azsxDnhN6wofatXT/EUIra5vVlf393/+nT/83Z9921z/bUYydWPRTUeOWjDLNNHVzDHosI3Ue74+sOX399/bD5/bEDCf0DCHcg41vE8Q2oADh4AYFYjFAJUg3FQzVkPJ2CKCsQbR3sc1QJLqdL98dYxPuHWtSR1ca21pLM1KXUKD4Z7uybtPWs9bwX91vtWZ+A3RJ5WPDGoaHyGJMHuyj2h4RSCv/j+4wEdJnZvvljKGwsPO0HPvZiFlC9c7q16rbnYPob6Mwz/AFBLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XV2c3vXOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5QnhdOrxOfYgJAAAuNgAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4XQ3PhI+QCAAAuSUAABgAAAAAAAAAAAAAAICBXxEAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF0LGlxyDQMAAEoRAAAYAAAAAAAAAAAAAACAgSUaAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdVuPoxlIDAAAWEgAADQAAAAAAAAAAAAAAgAFoHQAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAeUgAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF3KXdEv8QEAAMoDAAAPAAAAAAAAAAAAAACAAc4hAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAHsIwAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAHgJAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAAA1JgAAAAA="}',1,'',0,4,'2025-09-10 02:00:00.000000',12);
INSERT INTO "draft" VALUES('table_upload','c9cdc076e0d21e4fa0e4b441dbdecb98','{"file":"表.xlsx","parameters":{"from":"2025-09-10"},"table":"staff","upload":{"marks":{"from":"2025-09-10","table":"staff"},"notes":[],"rows":[[2,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P1","left_on":null,"login":"colleague","name":"同事甲","number":"YG0001","status":"在职","title":"研究馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"colleague","name":"同事甲","number":"YG0001","status":"在职","title":"馆员","title_level":"中级"},{}],[3,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P2","left_on":null,"login":"only.department-head","name":"申人员","number":"YG0002","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.department-head","name":"申人员","number":"YG0002","status":"在职","title":"馆员","title_level":"中级"},{}],[4,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P3","left_on":null,"login":"only.director","name":"甲人员","number":"YG0003","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.director","name":"甲人员","number":"YG0003","status":"在职","title":"馆员","title_level":"中级"},{}],[5,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P4","left_on":null,"login":"only.hr","name":"甼人员","number":"YG0004","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.hr","name":"甼人员","number":"YG0004","status":"在职","title":"馆员","title_level":"中级"},{}],[6,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P5","left_on":null,"login":"only.office","name":"甴人员","number":"YG0005","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.office","name":"甴人员","number":"YG0005","status":"在职","title":"馆员","title_level":"中级"},{}],[7,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P6","left_on":null,"login":"only.publicity","name":"甽人员","number":"YG0006","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.publicity","name":"甽人员","number":"YG0006","status":"在职","title":"馆员","title_level":"中级"},{}],[8,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P7","left_on":null,"login":"only.reporter","name":"甶人员","number":"YG0007","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.reporter","name":"甶人员","number":"YG0007","status":"在职","title":"馆员","title_level":"中级"},{}],[9,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P8","left_on":null,"login":"only.staff","name":"男人员","number":"YG0008","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.staff","name":"男人员","number":"YG0008","status":"在职","title":"馆员","title_level":"中级"},{}],[10,{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","key":"P9","left_on":null,"login":"only.statistics","name":"甾人员","number":"YG0009","status":"在职","title":"馆员","title_level":"中级"},{"birth_year":"1985","department":"读者服务部","discipline":"图书馆学","education":"硕士","entered_on":"2015-03-02","group":"专业技术","left_on":"","login":"only.statistics","name":"甾人员","number":"YG0009","status":"在职","title":"馆员","title_level":"中级"},{}]]},"workbook":"UEsDBBQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAZG9jUHJvcHMvYXBwLnhtbE3PTQvCMAwG4L9SdreZih6kDkQ9ip68zy51hbYpbYT67+0EP255ecgboi6JIia2mEXxLuRtMzLHDUDWI/o+y8qhiqHke64x3YGMsRoPpB8eA8OibdeAhTEMOMzit7Dp1C5GZ3XPlkJ3sjpRJsPiWDQ6sScfq9wcChDneiU+ixNLOZcrBf+LU8sVU57mym/8ZAW/B7oXUEsDBBQAAAAIALlCeF1dnN71zgAAAH4BAAARAAAAZG9jUHJvcHMvY29yZS54bWyl0MFKAzEQBuBXKblvZ5PWImG7F8VTBcGC4m2YTNtgsxuSka1vb1y6K+jRY/j/+SZMQ9FSn/gp9ZGTeM6LSzh32VLcqpNItACZThwwL0ujK+GhTwGlPNMRItI7HhlMXW8gsKBDQfgGqziL6ko6Ek4hz278SOdRcQRjAlPzkv3cGoZhOazGXtmi4fVx9zx+qPJdFuyIVdtcaUuJUdgtCmDlM/JWTcnL6u5+/6BaU5tNpXVl1vv61hptb/RbA7/mf8DQO3/w/xAnoG3gz6nbL1BLAwQUAAAACAC5QnhdGPpGVLAFAABSGwAAEwAAAHhsL3RoZW1lL3RoZW1lMS54bWztWU2P20QYvvMrRr63jhM7za6arTbZpIXttqvdtKjHiT2xpxl7rJnJbnND7REJCVEQFyRuHBBQqZW4lF+zUARF6l/g9UeS8WayzbaLALU5JJ7x835/+B3n6rUHMUNHREjKk7blXK5ZiCQ+D2gStq07g/6lloWkwkmAGU9I25oSaV3b+uAq3lQRiQkC8kRu4rYVKZVu2rb0YRvLyzwlCdwbcRFjBUsR2oHAx8A2Zna9VmvaMaaJhRIcA9fboxH1CRpkLK2tGfMeg69EyWzDZ+LQzyXqFDk2GDvZj5zKLhPoCLO2BXICfjwgD5SFGJYKbrStWv6x7K2r9pyIqRW0Gl0//5R0JUEwrud0IhzOCZ2+u3FlZ86/XvBfxvV6vW7PmfPLAdj3wVJnCev2W05nxlMDFZfLvLs1r+ZW8Rr/xhJ+o9PpeBsVfGOBd5fwrVrT3a5X8O4C7y3r39nudpsVvLfAN5fw/SsbTbeKz0ERo8l4CZ3Fcx6ZOWTE2Q0jvAXw1iwBFihby66CPlGrci3G97noAyAPLlY0QWqakhH2AdfF8VBQnAnAmwRrd4otXy5tZbKQ9AVNVdv6KMVQEQvIq+c/vHr+FL16/uTk4bOThz+fPHp08vAnA+ENnIQ64cvvPv/rm0/Qn0+/ffn4SzNe6vjffvz011++MAOVDnzx1ZPfnz158fVnf3z/2ADfFniowwc0JhLdIsfogMdgm0EAGYrzUQwiTCsUOAKkAdhTUQV4a4qZCdchVefdFdAATMDrk/sVXQ8jMVHUANyN4gpwj3PW4cJozm4mSzdnkoRm4WKi4w4wPjLJ7p4KbW+SQiZTE8tuRCpq7jOINg5JQhTK7vExIQaye5RW/LpHfcElHyl0j6IOpkaXDOhQmYlu0BjiMjUpCKGu+GbvLupwZmK/Q46qSCgIzEwsCau48TqeKBwbNcYx05E3sYpMSh5OhV9xuFQQ6ZAwjnoBkdJEc1tMK+ruYuhExrDvsWlcRQpFxybkTcy5jtzh426E49SoM00iHfuhHEOKYrTPlVEJXq2QbA1xwMnKcN+lRJ2vrO/QMDInSHZnIsquXem/MU3OasaMQjd+34xn8G14NJlK4nQLXoX7HzbeHTxJ9gnk+vu++77vvot9d1Utr9ttFw3W1ufinF+8ckgeUcYO1ZSRmzJvzRKUDvqwmS9yovlMnkZwWYqr4EKB82skuPqYqugwwimIcXIJoSxZhxKlXMJJwFrJOz9OUjA+3/NmZ0BAY7XHg2K7oZ8N52zyVSh1QY2MwbrCGlfeTphTANeU5nhmad6Z0mzNm1ANCGcHf6dZL0RDxmBGgszvBYNZWC48RDLCASlj5BgNcRpruq31eq9p0jYabydtnSDp4twV4rwLiFJtKUr2cjmypLpCx6CVV/cs5OO0bY1gkoLLOAV+MmtAmIVJ2/JVacpri/m0wea0dGorDa6ISIVUO1hGBVV+a/bqJFnoX/fczA8XY4ChG62nRaPl/Ita2KdDS0Yj4qsVO4tleY9PFBGHUXCMhmwiDjDo7RbZFVAJz4z6bCGgQt0y8aqVX1bB6Vc0ZXVglka47EktLfYFPL+e65CvNPXsFbq/oSmNCzTFe3dNyTIXxtZGkB+oYAwQGGU52ra4UBGHLpRG1O8LGBxyWaAXgrLIVEIse9+c6UqOFn2r4FE0uTBSBzREgkKnU5EgZF+Vdr6GmVPXn68zRmWfmasr0+J3SI4IG2TV28zst1A06yalI3Lc6aDZpuoahv3/8OTjrph8zh4PFoLc88wirtb0tUfBxtupcM5Hbd1scd1b+1GbwuEDZV/QuKnw2WK+HfADiD6aT5QIEvFSqyy/+eYQdG5pxmWs/tkxahGC1op4X+TwqTm7scLZZ4t7c2d7Bl97Z7vaXi5RWzvI5KulP5748D7I3oGD0oQpWbxNegBHze7sLwPgYy9It/4GUEsDBBQAAAAIALlCeF2ePQGOkwoAAHo2AAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1s1ZttVxNJFse/Sk5e7kGTdJ5zgHMk+DSi6xmd2bMvm9BAr53uTHfHyLwKuuAD4OBOlFFxlVEBZXlQWUAi+l1m0unwar7C3qrqNA1UVeeQs+q8ge6q+t97+/bvVlcnlc6Spl8xhiXJDFzLK6rRFRw2zUImFDJyw1JeNI5rBUmFnkFNz4smnOpDIaOgS+IAFuWVkBAOJ0J5UVaD3Z247aLe3akVTUVWpYt6wCjm86I+0iMpWqkrGAk2G76Vh4ZN3BDq7iyIQ9IlyfyuAAI4Dbl2BuS8pBqypgZ0abAreCKSuRAJYwke8r0slQzPccAU+y9JipQzpQFsG11dv6ZdQZ1noSkcRM5UKXDtUkGRif+RvUNTK/RJg2ZWUpSuYI8QDIg5U74qXQRFV7BfM00tj+OGqzBFE9oGde1HSSUBYb8o1AIeDracscSIYxRl4Ad8MT0Rqo64QWHsV54QXCU6ZCopTk/sOT1BnIbclHmPm6k8hW823It+0ZCymvI3ecAc7gqmgoEBaVAsKua3WumM5NzAODaY0xQD/w2UyOBI+HgyEk5Hk9CfKxoQmGMFxWKOKBBvMhjIyypuyYvXuoLRpiXXRqplGzHHRuyQjUjLNuKOjfghG7GWbSQcG4k24kg6NpIHbaRbNpFyTKTauJS0YyN9yIb/rRWatzbsGHGq1mtF8LWSalppEhKJHCEWFzOhaUVoJ5Zo08phXP2tuLE0eY0QYEOkfnD19Yqm2N2pa6WAjqTgAh3gGsZ8Q9HJKppdL5k69MqgM7vrz242Vsc7QybYQi2hnKPr4euszZfWT5t/oQizPsKFn63pKZqwly/cvbG4O7NIE57kCxujk/bCmr29YN1aoslPtSKn6E77XOjbmdrOlP2mynB7xke+PG/dHacJz/oK7YV7ta2fa1uPKOpvfNQ3t+3KU+v9eq26Q3N+zkc+9nJ3frw+87I++5Qm7+PL7Tsb9fIoRXfeRzdfdd1S1Bd81A+r1s59oHK/NASl5NaT4NaTgG2lGbYuRmi1xNf8/XQ4HKbpsnydNT1Z256wK29pxUSkSRbUq9VGeaw+O2XdmYPCohUV30BtaxkqilZNfJ39rGK/2oCbZd37hVZTfl4R1fU75frsKq2kfHzP3beeL9Eqiq+zHn+svZ9HMS/P0yqKqAWsRqvZq92RdCreGbrqrRsyKOUZFBPCiQOj+nwCmV2E2YhWHvut4+cLBp8PEDw8FEkcKkoc8KMu+FE++AINfL4Gg0/TZfk6u/Kutr1NJ6g32i74fANs8Pk6NvJ+/vjI89Vs5Pk6P+SjrSAfbQl5n0CYyEcZyPPR0VRl5PiAVBB1E94QzWPD8EbKoT/m0h/j0x+l0c/XYPppuixfBxM+m/5Yu/TzDbDp5+vY9Pv549PPV7Pp5+v86I+1Qn+sJfp9AmHSH2PQz0eH0C/r8Pqv6Rzs4y72cT72MRr2fA3GnqbL8nV25QMb+3i72PMNsLHn69jY+/njY89Xs7Hn6/ywj7eCfbwl7H0CYWIfZ2DPRwdjP8wDPuECn+ADH6cBz9dg4Gm6LF9nV9bZwCfaBZ5vgA08X8cG3s8fH3i+mg08X+cHfKIV4BMtAe8TCBP4BAN4PjoYeG1wUM7xlvZJF/okH/oEDXq+BkNP02X5Oruyw4Y+2S70fANs6Pk6NvR+/vjQ89Vs6Pk6P+iTrUCfbAl6n0CY0CcZ0PPRwdAXiv2KnJPNEQ73KZf7FJ/7JI17vgZzT9Nl+Tq7ssHmPtUu93wDbO75Ojb3fv743PPVbO75Oj/uU61wn2qJe59AmNynGNzz0cHc61JB002Jt8ZJu9in+dinaNjzNRh7mi7L19mVTTb26Xax5xtgY8/XsbH388fHnq9mY8/X+WGfbgX7dEvY+wTCxD7NwJ6PDsbeMMXBQQ7zkfDe92BhPvVp6pdgfBHGnibM+gjtykc29462DfB9LLDJ9xGy0ff1yGffR86G30foR78j98HfGeXHv18szAI4YH+vAnwoapaAKRumnDNodRDyfDXs7I7RTGf3B9kH0qflrkgDaMOHgfa5OK3fqcrBdqTG30lr/f+AEQY+llVD0tG+DjKInJ4ZKUg6BHuFjBGLpnZKVuDpRAzlJFXUZY10kg1CWU0p5lViYwACMCW3xXXibSnIVzXzstivSOScaNwwHKNu7OTc7TbgUYkPINF7wR3aKjQAWfteVGT4D+kyAjmtqJr4C/yDfe7WHCHTE8c3bVgr9epaoVcrqU72tNJZtVA0z0uGIQ5J5Mt9aDyp65rubRQVRSv1KKJ6BZ9KqP+ybKJdANbckjX+sD57u7G66vR0BWtbU42NscanmwEhHLCWZ34vX4f86Fq+YDZl+Lv6ZiOcv1gAMzC0vjr1e3m0fn8Njq1/TdpPl+uLr+3tT398mLTmrwfQ7BYR/vjw2H5YbaysWdN3ka8bO/XH6/XKe/CDTudHIarG9lKtutNYHQU/2L8JBHQFTema2SepQ+YwQANIiCYKGO6ZcXlYVP+qn/yhKCqQTHR7iooY6RbCnSH3pDO0P8mspGeFTPbLJT3FSjre57CX9PqDNevXf5NJvz6zQaxCbq3NtzAxWOOTpMt+9E+itCtv7HdVu/rUXpmzp9G0C8PsymL91ubu3H93n/xa+7RC7sKRs506SrZ7hUzv15dtsjnEgzg2Q1pRSscW7YU1wLq2dZdkdffmJLSTASjbC2u1rXLj5vpnz+dJIXPyc+ezsbpZq0IxT9Qnblu3Zhpzi7Ai2C3frk+88ly/Ak8V7+UF68vPd5d+6bBur6J/ZBHRYd16gv7VZ19bK4/gKHiEHJwSMqe+HFMxBlNk44+Hqfnrv5Vn4eq9exh+Kz8BrOpv58A8AGXff2i/2m4HothRIDotZE7/SSDyrgQ7yNzWgR5QEy+OQs4ZIXPmT3Lh1tQjWMN2kKUs1Mt/7IV7HfAohoR0WGMbteqDoyTgrJA5+/VNx949aHsFBFlDBeTpg+pBS4+xLZiOIYMwBe/OvW8+Gp2qsqZv7Zavo0l8bgnJcapA+Nln6m+EzDdfgDW0vJq8YT1et8bHIAtktUZJuWfjnmfO+uk1sotbnVUder+BdQfcRNSDVWTjHKwAGeu40rCmSN78RdLhfRl0jgRYwKXTbofQcmrPCZlzXya15NKd1AhhIX4snDgWDVPy69nZ6FnVVd5bdxa9fdbUO7Q+Xn6OVhtomihbH8rWwoS19qY+eRtWgWRYY2XOk2DIxv78poREjJrgZDQcDx8hw31Cpu9rmyj35Zds/dzLLHmS1ra2yWszd2bFIzqs8tPG2g20mH7xoMOer6K23XK59uHeUSbW80Lm/FeOpHfXqydx+MrhvY5cO5k4sa8yfoMr17ZeoyS9nQEl8oKzR1u7/P+pvCBkLny5p1eC8fRy9wPT397gjQ2ZXJ+HVzE3u/BYcmUwux5YEEKayWsHTAHkbdyqbttLE8QI6j30ttdY+WjvrFir4/azUbhv1vQqvPy188xL8J95BxoM8uOq86I+JKtGQJEG0Scmx5PBgE5+v4OPTa2Aj+LBAPkRUfMMbavDH/ccj6JPXzTTPdn71VaxENB0WVJN7BBiF9UBIycWJEg7/NUvyT9KzV+RhNyfm3X/D1BLAwQUAAAACAC5Qnhdz5bqLRkHAABIGAAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbJ1ZXVMaSRT9KxRV+xgZxu+UWrWJtR8PW5Xa1O7WPhIdlQowLoxr9g2SCJggkkREDa6SVSC6AhoiCBL/SzI9MzzlL+zt7nEgyUx3ah/Unu4+3feevn37dDuxLIfvRxYkSXE9CAZCkUn3gqIs3vR4IjMLUtAXGZAXpRC0zMnhoE+Bz/C8J7IYlnyzBBQMeERBGPEEff6Qe2qC1N0JT03IS0rAH5LuhF2RpWDQF/7rlhSQlyfdXvd1xc/++QWFVHimJhZ989JdSfllEQDw6bHGmfUHpVDEL4dcYWlu0v2t9+a0OEggpMuvfmk50ld2YW/uyfJ9/PHj7KRbwEZJAWlGwWP44M+f0m0pEMBDgSl/mKO6e7NiZH/5evjvCAFg3z1fRLotB37zzyoLk+4xt2tWmvMtBZSf5eUfJNOpYTLgjByIkN+uZdrZOzYw6hXGB0ehfWYposhBcxQwIOgP0b++B9es9CNFDlI0kYOfI0cFDnLIRA5REqjRxOVpn+KbmgjLy64w7g7D4gJmC3z0h/AC31XCUO8HhDKltlro2RbKrKF46uNlShTE4RvC+A2v4FKbT41OB+q0jQv0pGwkjlx9rcbbhr6xp2WT0EFtH6LVNfVqV0vFUHpP2z3Udx4blRrqZD9EH054FLAQz+aZgR+wzDJPtMwTHcwzijF9uw1jaZs1airMZ1QbKF82CmVt/xKs1DYvUHxbbUaNAriw8z6a1/YTRjX+PrqrZ7f11y2AoMIx9EGNQ7Te+BCNodILcBkK3Uflbq6sn6yizGOUzLHNHbTMHWSyqTbXjEcdlNzvbh98vHypttPU1m4iBZUo3cb0FFKUMOiM1rdgYr3Y7hbjuKnaAMr1J+caGHpxTk2nrVruUMvvmRTEEsACnbFbeNvdfUWZYvswZPkw5OCDlv8XzEWZY7V5BKOrVwUtVsWrTOIBNc7wyq4AkVvayzparxn1omlQ8RBtPgav9EoB3NbftPX2HrgHNehky2gdq+2OUY3BCtD+mKZiDPvQbqudLCwgrAD1lu3DsOXDsIMP+nbHWD1Da1m08giIR+tVHKNkaJhbj9X6W/EKXK1YrcC92oqrF8T0yx1UvQRv2QaNWAaNOBiEPSNG6KU2bCZM58WeadaTfdhbqHEKSw/dgDmLGzAFL8VBndBP2MokcUhcm27VQ8/+uGebO2qZO+oUA2cFLb8KlIBNsIGATpOMzgu1k3cJMD4NRbzxoIImhpEbgwKmd/sdSsa16obZOCIODH/DtmjcsmgcEjxJa040fjoKAd3igMjK2uBuc3DxFVS5sMFNs3FGta5tpRneeoVeWhbIUE5hQxfUzmUOEMd04djOZ96Mmwl0YkfyNAdIt7u+UYb0b1QOUKJlXFlJOQXpG736m+Y9mpTZAeHtO7m8zHlpTreliAMke96WIjaQQRFnxoMSPoROcloVnz1atgZl9Dyl751o5SO9dYUPquJD1+/fC4JXxCmUJHSUSdMTBfIt7HMgzswFheP+pMohtHfWQpFpJTkbbQnlAJ0JZQMZhPKAOKroEajlzq9T+Es4pOBYAUVDm3BiJU7pG6dmmFYKeiaOhU++jEM22aAnqHpVoQyzmOzJACiyzKPiwpZJNpDBJBvIYJIzI6HOVENA10pZL9XI6ZKmjIF2gXraATNZquG9nahzuOrJDSiyDDBiKRhTb5VQ0s7xWxw4gzE2sBtdBUe6Bds874AlkvsTN3uKBN8iuG7aOsgGglZwcpANZIQEZ8biQ5AUaLWq72/or89BfcJ+AW2BszmRB1gbfE0q76kjKDJnPMupnTX9tO0UAxy4cwywgewYsMd+GQM9VQVFpp0nRZS2P9Q5QGcH2UC2g/bYLx0c6zk4xnNQLz1Tmy/U5o6tmxy4c6izgYxQZwPhhoZDvc9siHN8Nq80Ie9Z7PWuCFQeZ5JduLZBtiwcY/jKudre5Ipvb0/resfZPCRacMVGF3U44m1p5MCdo4UN1LJ1kCa2NHJmXD/CFBGDTSnjHR8bxldgIkepQ+bF4Xnq68WL2BPMIluFwlXNuibbccaDO3LGATrOOM0DkseVfrPR2hss9E7+IS8raXwtvoyi0lNUO9VSqyB5aDejUuCQ1pPQIluX0qcGW7o4gtZxp3KAzITEs5acOWqzhd+AYikOCX1PTGwt2f/AYksFR/w6U8HRsM6RwzWYuB/rRqPq5TOahyA/afkouTFE1eYRVsFnOZgCb0dC11ce2mJP5Ips5Qh3FNTJOtwYOFgGaf9X53KBvRsD3BIgixv1Ish/iz3I4pZHkLg+Uzr4dYPIYdiJ9OKJ2i39+CkdBLd+ccMwKu/0TgVV4/p+DNYFZapw4XAg39P3gotf13/yhef9oYgrIM2BN8IAnNRh+lhNyoq8SEqg4+7JiiIHr78WJN+sFMZfwMacLCvWBz7UrX8eTP0HUEsDBBQAAAAIALlCeF2Frn2Q6gQAAJUeAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDMueG1sjdltb9tEAMDxrxL5NW2ctOmTkkjUZQ/ApmoTIF5VTnJJrNq+cL4sqxDSEIIXY0gggoSgbyakMglNkwDBKLBP0zbdt8B2V6cL97/kxbTEu//d5fpTmsX1kVT7SV8IXbofhXHScPpaD7bK5aTdF5GfLMuBiNN/6UoV+Tp9qnrlZKCE38mjKCxXXXetHPlB7DTr+bVd1azLoQ6DWOyqUjKMIl8dbItQjhpOxbm8cCfo9XV+odysD/yeuCv0e4M0SJ+Wi3k6QSTiJJBxSYluw3mzsnW7cpHkQ94PxCi58riUvZqWlPvZk5udhuNmmxKhaOtsDj/9657wRBhmU6Vb+ejVrM501ay8+vhy+mv5AaT7a/mJ8GT4QdDR/Yaz4ZQ6ousPQ31Hjm6IVy+qNt3ijq/9Zl3JUUllr7ZZb2cPsiXTgUGcndJdrdLrQbqSbn7saL8VCmer5CTa73adN0pOV8kou1B1q7Uld3Op4jqf1Ms63WXWlNvpn3T+YpFqsUgVFtkXB6/3+fBtGh4Po5ZQhsLDwo+EYfwOje+Iga90+qPWhuotqnSgQ7EXinsiNGTXrJkhuE5BT8nhwBDcoEB0hm0/E2eIbuIZBEk7GGRXDdXbVLUCpft7B8I3/XzewQ3GWijR2TPu8F2qUpB6mBiKW1SEoqvNi9zGRPaC2KJ7pdC9AjPsVky4afSH113XNRUeFadfPzo5/nIy/tUknKLzZ3+fP/j87PCr04ePX372xMSc0pPnTyfHP5uEU/Hy6IvTb743Eec1vj15/sPZwwdnh89M0qmbPP7u9KdfTMzx9H58cfLXUbbDp0cm6NRVNjdqJuI0vupW0jfLlSW3aiKOuzt8cv7pIxPx2SJ7g7+QTHO1ZRgKvzcUFs2rheZV0mza/zaNzjWbCo+Kyfi3k+NjM5cdihbQTClrpoI18xp2zXgWqJmKeZqpI8003q4Zd4eaZ4upZppLxuHB8vT39FI//QhogV0rYNcI9ooJNo3OYZsKj4r0DZphU7QAbEoZNhUMm9eww8azQNhUzINNHcGm8XbYuDuEPVtMYdNcF7ADlf4fQSqL6LVC9BqJXjWJptG5aFPhUTEZ/8OiKVpANKUsmgoWzWvYReNZoGgq5ommjkTTeLto3B2Kni2mommuXHTfZnm9sLxOlk2veZtG55ZNhUfFZPw7W6ZoAcuUsmUq2DKvYbeMZ4GWqZhnmTqyTOPtlnF3aHm2mFqmuXLLstsN2raP0RuF5w3yvGbyTKNzz6bCo2Iy/pc9U7SAZ0rZMxXsmdewe8azQM9UzPNMHXmm8XbPuDv0PFtMPdNcuefBsBUG7UAfWEhvFqQ3ifS6iTSNzkmbCo+KyfgPJk3RAqQpZdJUMGlew04azwJJUzGPNHVEmsbbSePukPRsMSVNc+WklRhIpWe/JX5NdMWdfvvtkukNk2kcnqM2JR4mk/GfrBqrBVhjy64xYdiWVeyy+UCQNibzbGNIuDGw6+YNIu//JVPfOFsOPL8bY9N95d4O3dzZ3TTqpuG5blPiYTIZv7DopmoR3dRadFNi0c2rzNGNB8K6KZmrm0LUTcEc3bhB1j2bXNFNs13q1kGig3ZiIl6+ciczu1V7y1e9IE5K2e2dhuMupx/e1cWdz/yxloP8Uc0ptaTWMrp8ln1nKFT2bMUpdaXUxZPs9mtxJ7r5H1BLAwQUAAAACAC5QnhdGIXaBGADAABYEwAADQAAAHhsL3N0eWxlcy54bWzdWG1vmzAQ/iuI7x0hNCxMIVKLhDRpmyqtH/bVCSaxZjAzpkv26+ezCZA2R5quk7YSVdj39jx3PmOri1rtOf26pVQ5u4KXdexulao+eF693tKC1O9ERUutyYUsiNJTufHqSlKS1eBUcG86mYReQVjpLhdlU6SFqp21aEoVu34ncuzrY6aF4bXr2HCJyGjs7vVzVRRXWeY63nLhtUGWi1yUfazAtQIdkRTUeSA8dhPC2Uoy45aTgvG9lU+NZC24kI7SaVCgAqL6lzXw2ynk2MYqWCmkJWBhLgNbtYEHyHKzit20ff4y/BHiLA1v399cjGheUHbGeVf2a9cKlouKKEVlmeqJdTLSp7p2fL+vdNk3kuz96cx9vkctOMsAdJMMc/LT4GZmq7hqNazM6I7qjoKGgviDmH+Ilk7SaTq7HM28dAlXQmZUdkWcugfRcsFprsBfss3WDJSoDI5QShQwyhjZiJLYKh/cjtzNpo1dtTWbzq49aZQ49J8HVgeIs8bGzPI4a6uNOqpnja0dklA70MVaU86/Qqxv+dGXY5cPvhoT+GaU3VCXuR3aMO0EAIbhbPBh3MnLAlfsQajbRudTmvmPRih6J2nOdma+y3sGR+Gvo2fFJ1XF9zecbcqC2vyt6E5qnLViAOs/n8ZyQQ6xnAcqFVvDjteLZwhWXVCHi/V3ailsWZbRsivjLn+Uif9mErEH0FtIZdC8fp/IdJiIfzKRl5D+KUl1T3eq299P6AybfdrzCc4X9nWKOFqgy1b6FQhdVq//uxHf0J76J5rYa8+twel4dDZ2UgduiLH7Be7TfHAOrRrGFStPnYs6qCIrfes/iqqtMpqThqv7Thm7/fgzzVhTRJ3VHSTbWvXjT3CX8MP+TqrB2ptT0k71FWtw15q0j/F4rBpcnZ+qUC+rRFSgRLFQGqiX9UOx3mJeczwvq0QZzk+r5rjXHPeyfidVifmhWIhXpB8k5SgKgjBEy5skp2kkaA3DEP6QgChD8EGxAO3Syo80wEjbnOkNdJVH2wZNeaRF0ZRHKg8qpIbgE0VIA6BY4IMuCtpRQALBglZDvIIA1hlliG7zEVUUoSpoUqR7wxArVAg/ZL3QTRQEUYSoQInQCAJUBRt2RIXSACKoKgjsQfroPPMO55zX/y9t+RtQSwMEFAAAAAgAuUJ4XbdH64rAAAAAFgIAAAsAAABfcmVscy8ucmVsc52SS24CMQxArxJlX0ypxAIxrNiwQ4gLuInno5nEkWPE9PaN2MAgaBFL/56eLa8PNKB2HHPbpWzGMMRc2VY1rQCyaylgnnGiWCo1S0AtoTSQ0PXYECzm8yXILcNu1rdMc/xJ9AqR67pztGV3ChT1Afiuw5ojSkNa2XGAM0v/zdzPCtSana+s7PynNfCmzPP1IJCiR0VwLPSRpEyLdpSvPp7dvqTzpWNitHjf6P/z0KgUPfm/nTClidLXRQkmb7D5BVBLAwQUAAAACAC5QnhdFmUHWeYBAAC5AwAADwAAAHhsL3dvcmtib29rLnhtbI2Sz27TQBDGX8WsIvVW22kbKVEcCVFBKqFS0ao9RmvvOB5lvWvtTuqkD9ATILiVI2cOvfTU5yGIx2Bty6lLBOK080f7+2a+3XGpzSLWeuGtcqnsyEQsIypGvm+TDHJu93UByvVSbXJOLjVzX6cpJnCsk2UOivx+EAx8A5ITamUzLCxraP/DsoUBLmwGQLlsUDlHxSbjdrIz4/mTcRVdIpT2qVGl3jVajFEirSNWxxKYl6PCHG9ARCxgns10OdUGb7QiLs8To6WMWNg0LsEQJjvl82qgCx7burK6QiV0GbH+oeOt2yw8Yl5Zx1coKHOFQTDc1qaA84wiNhwM3CXi8fvKoIgNApemaCzVIvWIPCG8BqfXZEvSr1ESmGNO8MboZYFqXk/inPA7VtS+taeneA4R+/H4uPlyt/n8cXP7oVrGdU5Esxg5XMcmM0LXMCeiAXchm2/fN7dff90//Lz71IH0/wHp70BmiU4WBVIHcPAEALOeohCgOoyDZsN2LQEpKhCnjvY8awVWUuX7s61XPObWjSR19aCtpDM0q3UqDyZ7XXv2XvRe9sJR77QXBmO/w/+72JlBRbMLJAl2V2kH7+DhH2T/+VYOkLgvXh31M/UPj8Kh+yBLKV+52jv1VnOxffv2709+A1BLAwQUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzzZM5DoMwEEWvYvkADEuSIoJUaWgjLmDBsIjFlmeiwO2DoABLKdKgpLL+WH7/FeP4gZ3iRg9UN4bE2HcDJbJmNlcAymvsFXna4DDflNr2iudoKzAqb1WFEPr+BeyeIW/xnimyyeA3RF2WTY53nT97HPgDGF7atlQjshSZshVyImHstjHBcgTeTJYiLRJp0yKQAn5tFDpG4R8YRY5RdKQR8dQhbTprdvpPR/bz/Ba3+iWuQ3dRzosEOP/h9gZQSwMEFAAAAAgAuUJ4Xdv7zo8kAQAA6QQAABMAAABbQ29udGVudF9UeXBlc10ueG1szVTLTsMwEPyVyNcqcSkSB9T0AlyhB37AJJvGil/ybkv692wSGglUWqog0UuseGdnxjuyl6/7AJi01jjMRU0U7qXEogarMPMBHFcqH60i/o0bGVTRqA3IxXx+JwvvCByl1HGI1fIRKrU1lDy1vI3au1xEMCiShwHYaeVChWB0oYjrcufKbyrpp0LGnT0Gax1wxgCRyKMSfelHhUPjyw5i1CUkaxXpWVmGydZIpL0BzE5zHHHpq0oXUPpia7klwxBBlVgDkDXZQDo7I008ZBi+N5MN9DQnFRm6jj4gpxbhcr1DLF13GpgIIukzhxwlmXvyCaFLvITyt+I84Xcfmz4TlP0yfcxfcx75LzWyuBYjt/9p5M375q9vXrdmVmk3GpD9C7f6AFBLAQIUAxQAAAAIALlCeF1Gx01IlQAAAM0AAAAQAAAAAAAAAAAAAACAAQAAAABkb2NQcm9wcy9hcHAueG1sUEsBAhQDFAAAAAgAuUJ4XV2c3vXOAAAAfgEAABEAAAAAAAAAAAAAAIABwwAAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAuUJ4XRj6RlSwBQAAUhsAABMAAAAAAAAAAAAAAIABwAEAAHhsL3RoZW1lL3RoZW1lMS54bWxQSwECFAMUAAAACAC5Qnhdnj0BjpMKAAB6NgAAGAAAAAAAAAAAAAAAgIGhBwAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAuUJ4Xc+W6i0ZBwAASBgAABgAAAAAAAAAAAAAAICBahIAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLAQIUAxQAAAAIALlCeF2Frn2Q6gQAAJUeAAAYAAAAAAAAAAAAAACAgbkZAAB4bC93b3Jrc2hlZXRzL3NoZWV0My54bWxQSwECFAMUAAAACAC5QnhdGIXaBGADAABYEwAADQAAAAAAAAAAAAAAgAHZHgAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIALlCeF23R+uKwAAAABYCAAALAAAAAAAAAAAAAACAAWQiAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIALlCeF0WZQdZ5gEAALkDAAAPAAAAAAAAAAAAAACAAU0jAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAC5QnhdCwhdBrwAAAAfAwAAGgAAAAAAAAAAAAAAgAFgJQAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMUAAAACAC5Qnhd2/vOjyQBAADpBAAAEwAAAAAAAAAAAAAAgAFUJgAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAACwALAMoCAACpJwAAAAA="}',1,'',0,11,'2025-09-10 02:00:00.000000',13);
INSERT INTO "draft" VALUES('talent_application','1','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,15,'2025-09-10 02:00:00.000000',14);
INSERT INTO "draft" VALUES('talent_application','2','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,2,'2025-09-10 02:00:00.000000',15);
INSERT INTO "draft" VALUES('talent_application','3','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,1,'2025-09-10 02:00:00.000000',16);
INSERT INTO "draft" VALUES('talent_application','4','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,11,'2025-09-10 02:00:00.000000',17);
INSERT INTO "draft" VALUES('talent_application','5','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,3,'2025-09-10 02:00:00.000000',18);
INSERT INTO "draft" VALUES('talent_application','6','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,12,'2025-09-10 02:00:00.000000',19);
INSERT INTO "draft" VALUES('talent_application','7','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,5,'2025-09-10 02:00:00.000000',20);
INSERT INTO "draft" VALUES('talent_application','8','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,6,'2025-09-10 02:00:00.000000',21);
INSERT INTO "draft" VALUES('talent_application','9','{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}',1,'',0,13,'2025-09-10 02:00:00.000000',22);
CREATE TABLE evaluation (
	plan_id INTEGER NOT NULL, 
	node_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_evaluation_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_evaluation_plan_id_node_id_kind UNIQUE (plan_id, node_id, kind)
);
INSERT INTO "evaluation" VALUES(1,1,'midterm',1);
INSERT INTO "evaluation" VALUES(1,16,'midterm',2);
INSERT INTO "evaluation" VALUES(1,24,'midterm',3);
INSERT INTO "evaluation" VALUES(1,1,'final',4);
CREATE TABLE evaluation_finding (
	submission_id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	actor_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation_finding PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_finding_actor_id FOREIGN KEY(actor_id) REFERENCES user_account (id), 
	CONSTRAINT fk_evaluation_finding_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_evaluation_finding_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_evaluation_finding_submission_id FOREIGN KEY(submission_id) REFERENCES evaluation_submission (id)
);
CREATE TABLE evaluation_seal (
	evaluation_id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	signed_by INTEGER NOT NULL, 
	signed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation_seal PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_seal_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_evaluation_seal_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_evaluation_seal_signed_by FOREIGN KEY(signed_by) REFERENCES user_account (id), 
	CONSTRAINT fk_evaluation_seal_submission_id FOREIGN KEY(submission_id) REFERENCES evaluation_submission (id), 
	CONSTRAINT uq_evaluation_seal_submission_id UNIQUE (submission_id)
);
INSERT INTO "evaluation_seal" VALUES(3,2,'{"department":"读者服务部","figures":{"actual":null,"adjustments":[],"evidence":[],"indicators":[],"known_at":60,"lights":{"unset":9},"on":"2025-09-08","planned":null,"problems":[],"tasks":[{"actual":null,"code":"D03.1.1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":17,"state":"active","title":"完善馆藏资源体系建设"},{"actual":null,"code":"D03.1.2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":18,"state":"active","title":"特色馆藏“文献+”建设"},{"actual":null,"code":"D03.2.1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":20,"state":"active","title":"增加馆藏数字资源采选"},{"actual":null,"code":"D03.2.2-01","complete":0,"department":"","kind":"construction","light":"unset","milestones":4,"planned":null,"project_id":21,"state":"active","title":"扩充南京地方特色数据库"},{"actual":null,"code":"D03.2.3-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":22,"state":"active","title":"加大自建数字资源力度"},{"actual":null,"code":"D03.3.1-01","complete":0,"department":"","kind":"construction","light":"unset","milestones":3,"planned":null,"project_id":23,"state":"active","title":"加强古籍数字化及平台建设"},{"actual":null,"code":"D03.3.2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":24,"state":"active","title":"加强对古籍、近现代文献、地方文献的保护利用"},{"actual":null,"code":"D03.3.3-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":25,"state":"active","title":"加强灰色文献、口述史、馆史等搜集研究"},{"actual":null,"code":"T2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":19,"state":"active","title":"探索文献采购 PDA（读者决策采购）创新模式"}]},"format":1,"kind":"midterm","node":{"code":"D03","title":"文献资源建设"},"plan":"JLP-14","signed":[{"at":"2025-09-08T02:00:00+00:00","for":"department","person":2},{"at":"2025-09-08T02:00:00+00:00","for":"library","person":1}],"texts":{"overall":"总体符合预期。","problems":"总体符合预期。","results":"总体符合预期。"},"verdicts":[],"version":1}','2591ee84527cdd6fc6cc5cd21038784048100f9411f19a735d085b61b885ba0a',1,'2025-09-08 02:00:00.000000',1,'2025-09-08',63);
INSERT INTO "evaluation_seal" VALUES(4,3,'{"figures": {"on": "2025-09-10", "known_at": 498, "actual": null, "planned": null, "lights": {}, "tasks": [], "indicators": [], "problems": [], "adjustments": [], "evidence": []}, "texts": {}, "verdicts": []}','0000000000000000000000000000000000000000000000000000000000000000',1,'2025-09-10 02:00:00.000000',2,'2025-09-10',498);
CREATE TABLE evaluation_submission (
	evaluation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	figures_on DATE NOT NULL, 
	known_at INTEGER NOT NULL, 
	figures TEXT NOT NULL, 
	body TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation_submission PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_submission_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_evaluation_submission_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_evaluation_submission_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT uq_evaluation_submission_evaluation_id_number UNIQUE (evaluation_id, number)
);
INSERT INTO "evaluation_submission" VALUES(2,1,1,2,'2025-09-08 02:00:00.000000','2025-09-08',58,'{"actual":null,"adjustments":[],"evidence":[],"indicators":[{"code":"T01","latest":null,"latest_period":"","name":"111人才入选人数","nature":"","percent":null,"target":null,"unit":"人","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T02","latest":null,"latest_period":"","name":"国家级成果数","nature":"","percent":null,"target":null,"unit":"项","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T03","latest":null,"latest_period":"","name":"省部级成果数","nature":"","percent":null,"target":null,"unit":"项","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T04","latest":null,"latest_period":"","name":"市厅级成果数","nature":"","percent":null,"target":null,"unit":"项","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T05","latest":null,"latest_period":"","name":"馆级成果数","nature":"","percent":null,"target":null,"unit":"项","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T08","latest":null,"latest_period":"","name":"继续教育达标率","nature":"","percent":null,"target":null,"unit":"%","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T10","latest":null,"latest_period":"","name":"人均认定学时","nature":"","percent":null,"target":null,"unit":"学时/人","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}},{"code":"T13","latest":null,"latest_period":"","name":"储备干部需求满足率","nature":"","percent":null,"target":null,"unit":"%","years":{"2021":null,"2022":null,"2023":null,"2024":null,"2025":null}}],"known_at":58,"lights":{"behind":2,"unset":3},"on":"2025-09-08","planned":87.5,"problems":[],"tasks":[{"actual":null,"code":"D02.1.1-01","complete":0,"department":"文献采编部","kind":"construction","light":"behind","milestones":4,"planned":75.0,"project_id":12,"state":"active","title":"加强岗位培训工作"},{"actual":null,"code":"D02.1.2-01","complete":0,"department":"文献采编部","kind":"construction","light":"behind","milestones":3,"planned":100.0,"project_id":13,"state":"active","title":"建设专业人才队伍"},{"actual":null,"code":"D02.2.1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":15,"state":"active","title":"强化锻炼管理干部"},{"actual":null,"code":"D02.2.2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":16,"state":"active","title":"积极培养储备干部"},{"actual":null,"code":"T1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":14,"state":"active","title":"“111”人才培养工程"}]}','{"texts":{"overall":"总体符合预期。","problems":"总体符合预期。","results":"总体符合预期。"},"verdicts":{}}',1,'2025-09-08',59);
INSERT INTO "evaluation_submission" VALUES(3,1,1,2,'2025-09-08 02:00:00.000000','2025-09-08',60,'{"actual":null,"adjustments":[],"evidence":[],"indicators":[],"known_at":60,"lights":{"unset":9},"on":"2025-09-08","planned":null,"problems":[],"tasks":[{"actual":null,"code":"D03.1.1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":17,"state":"active","title":"完善馆藏资源体系建设"},{"actual":null,"code":"D03.1.2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":18,"state":"active","title":"特色馆藏“文献+”建设"},{"actual":null,"code":"D03.2.1-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":20,"state":"active","title":"增加馆藏数字资源采选"},{"actual":null,"code":"D03.2.2-01","complete":0,"department":"","kind":"construction","light":"unset","milestones":4,"planned":null,"project_id":21,"state":"active","title":"扩充南京地方特色数据库"},{"actual":null,"code":"D03.2.3-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":22,"state":"active","title":"加大自建数字资源力度"},{"actual":null,"code":"D03.3.1-01","complete":0,"department":"","kind":"construction","light":"unset","milestones":3,"planned":null,"project_id":23,"state":"active","title":"加强古籍数字化及平台建设"},{"actual":null,"code":"D03.3.2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":24,"state":"active","title":"加强对古籍、近现代文献、地方文献的保护利用"},{"actual":null,"code":"D03.3.3-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":4,"planned":null,"project_id":25,"state":"active","title":"加强灰色文献、口述史、馆史等搜集研究"},{"actual":null,"code":"T2-01","complete":0,"department":"","kind":"recurring","light":"unset","milestones":3,"planned":null,"project_id":19,"state":"active","title":"探索文献采购 PDA（读者决策采购）创新模式"}]}','{"texts":{"overall":"总体符合预期。","problems":"总体符合预期。","results":"总体符合预期。"},"verdicts":{}}',2,'2025-09-08',61);
INSERT INTO "evaluation_submission" VALUES(4,1,1,1,'2025-09-10 02:00:00.000000','2025-09-10',498,'{"actual":null,"adjustments":[],"evidence":[],"indicators":[],"known_at":498,"lights":{},"on":"2025-09-10","planned":null,"problems":[],"tasks":[]}','{"texts":{},"verdicts":{}}',3,'2025-09-10',498);
CREATE TABLE evaluation_terms (
	evaluation_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	due_on DATE NOT NULL, 
	figures_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation_terms PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_terms_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_evaluation_terms_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_evaluation_terms_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id)
);
INSERT INTO "evaluation_terms" VALUES(1,1,'2025-09-08','2025-09-08',1,57);
INSERT INTO "evaluation_terms" VALUES(2,1,'2025-09-08','2025-09-08',2,58);
INSERT INTO "evaluation_terms" VALUES(3,1,'2025-09-08','2025-09-08',3,60);
INSERT INTO "evaluation_terms" VALUES(4,1,'2025-09-10','2025-09-10',4,498);
CREATE TABLE evaluation_verdict (
	seal_id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	into_project_id INTEGER, 
	finding VARCHAR(500), 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_evaluation_verdict PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_verdict_into_project_id FOREIGN KEY(into_project_id) REFERENCES project (id), 
	CONSTRAINT fk_evaluation_verdict_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_evaluation_verdict_seal_id FOREIGN KEY(seal_id) REFERENCES evaluation_seal (id), 
	CONSTRAINT uq_evaluation_verdict_seal_id_project_id UNIQUE (seal_id, project_id)
);
INSERT INTO "evaluation_verdict" VALUES(2,1,'carried','尚未完成',NULL,NULL,1);
INSERT INTO "evaluation_verdict" VALUES(2,2,'done','已完成',NULL,NULL,2);
INSERT INTO "evaluation_verdict" VALUES(2,3,'done','已完成',NULL,NULL,3);
INSERT INTO "evaluation_verdict" VALUES(2,4,'done','已完成',NULL,NULL,4);
INSERT INTO "evaluation_verdict" VALUES(2,5,'done','已完成',NULL,NULL,5);
INSERT INTO "evaluation_verdict" VALUES(2,6,'done','已完成',NULL,NULL,6);
INSERT INTO "evaluation_verdict" VALUES(2,7,'done','已完成',NULL,NULL,7);
INSERT INTO "evaluation_verdict" VALUES(2,8,'done','已完成',NULL,NULL,8);
INSERT INTO "evaluation_verdict" VALUES(2,9,'done','已完成',NULL,NULL,9);
INSERT INTO "evaluation_verdict" VALUES(2,10,'done','已完成',NULL,NULL,10);
INSERT INTO "evaluation_verdict" VALUES(2,11,'done','已完成',NULL,NULL,11);
INSERT INTO "evaluation_verdict" VALUES(2,12,'done','已完成',NULL,NULL,12);
INSERT INTO "evaluation_verdict" VALUES(2,13,'done','已完成',NULL,NULL,13);
INSERT INTO "evaluation_verdict" VALUES(2,15,'done','已完成',NULL,NULL,14);
INSERT INTO "evaluation_verdict" VALUES(2,16,'done','已完成',NULL,NULL,15);
INSERT INTO "evaluation_verdict" VALUES(2,17,'done','已完成',NULL,NULL,16);
INSERT INTO "evaluation_verdict" VALUES(2,18,'done','已完成',NULL,NULL,17);
INSERT INTO "evaluation_verdict" VALUES(2,20,'done','已完成',NULL,NULL,18);
INSERT INTO "evaluation_verdict" VALUES(2,21,'done','已完成',NULL,NULL,19);
INSERT INTO "evaluation_verdict" VALUES(2,22,'done','已完成',NULL,NULL,20);
INSERT INTO "evaluation_verdict" VALUES(2,23,'done','已完成',NULL,NULL,21);
INSERT INTO "evaluation_verdict" VALUES(2,24,'done','已完成',NULL,NULL,22);
INSERT INTO "evaluation_verdict" VALUES(2,25,'done','已完成',NULL,NULL,23);
INSERT INTO "evaluation_verdict" VALUES(2,26,'done','已完成',NULL,NULL,24);
INSERT INTO "evaluation_verdict" VALUES(2,27,'done','已完成',NULL,NULL,25);
INSERT INTO "evaluation_verdict" VALUES(2,28,'done','已完成',NULL,NULL,26);
INSERT INTO "evaluation_verdict" VALUES(2,29,'done','已完成',NULL,NULL,27);
INSERT INTO "evaluation_verdict" VALUES(2,30,'done','已完成',NULL,NULL,28);
INSERT INTO "evaluation_verdict" VALUES(2,31,'done','已完成',NULL,NULL,29);
INSERT INTO "evaluation_verdict" VALUES(2,32,'done','已完成',NULL,NULL,30);
INSERT INTO "evaluation_verdict" VALUES(2,33,'done','已完成',NULL,NULL,31);
INSERT INTO "evaluation_verdict" VALUES(2,34,'done','已完成',NULL,NULL,32);
INSERT INTO "evaluation_verdict" VALUES(2,36,'done','已完成',NULL,NULL,33);
INSERT INTO "evaluation_verdict" VALUES(2,37,'done','已完成',NULL,NULL,34);
INSERT INTO "evaluation_verdict" VALUES(2,38,'done','已完成',NULL,NULL,35);
INSERT INTO "evaluation_verdict" VALUES(2,39,'done','已完成',NULL,NULL,36);
INSERT INTO "evaluation_verdict" VALUES(2,40,'done','已完成',NULL,NULL,37);
INSERT INTO "evaluation_verdict" VALUES(2,41,'done','已完成',NULL,NULL,38);
INSERT INTO "evaluation_verdict" VALUES(2,42,'done','已完成',NULL,NULL,39);
INSERT INTO "evaluation_verdict" VALUES(2,43,'done','已完成',NULL,NULL,40);
INSERT INTO "evaluation_verdict" VALUES(2,44,'done','已完成',NULL,NULL,41);
INSERT INTO "evaluation_verdict" VALUES(2,45,'done','已完成',NULL,NULL,42);
INSERT INTO "evaluation_verdict" VALUES(2,46,'done','已完成',NULL,NULL,43);
INSERT INTO "evaluation_verdict" VALUES(2,47,'done','已完成',NULL,NULL,44);
INSERT INTO "evaluation_verdict" VALUES(2,48,'done','已完成',NULL,NULL,45);
INSERT INTO "evaluation_verdict" VALUES(2,49,'done','已完成',NULL,NULL,46);
INSERT INTO "evaluation_verdict" VALUES(2,50,'done','已完成',NULL,NULL,47);
INSERT INTO "evaluation_verdict" VALUES(2,52,'done','已完成',NULL,NULL,48);
INSERT INTO "evaluation_verdict" VALUES(2,53,'done','已完成',NULL,NULL,49);
INSERT INTO "evaluation_verdict" VALUES(2,54,'done','已完成',NULL,NULL,50);
INSERT INTO "evaluation_verdict" VALUES(2,55,'done','已完成',NULL,NULL,51);
INSERT INTO "evaluation_verdict" VALUES(2,56,'done','已完成',NULL,NULL,52);
INSERT INTO "evaluation_verdict" VALUES(2,57,'done','已完成',NULL,NULL,53);
INSERT INTO "evaluation_verdict" VALUES(2,58,'done','已完成',NULL,NULL,54);
INSERT INTO "evaluation_verdict" VALUES(2,59,'done','已完成',NULL,NULL,55);
INSERT INTO "evaluation_verdict" VALUES(2,60,'done','已完成',NULL,NULL,56);
INSERT INTO "evaluation_verdict" VALUES(2,61,'done','已完成',NULL,NULL,57);
INSERT INTO "evaluation_verdict" VALUES(2,62,'done','已完成',NULL,NULL,58);
INSERT INTO "evaluation_verdict" VALUES(2,63,'done','已完成',NULL,NULL,59);
INSERT INTO "evaluation_verdict" VALUES(2,64,'done','已完成',NULL,NULL,60);
INSERT INTO "evaluation_verdict" VALUES(2,65,'done','已完成',NULL,NULL,61);
INSERT INTO "evaluation_verdict" VALUES(2,66,'done','已完成',NULL,NULL,62);
INSERT INTO "evaluation_verdict" VALUES(2,67,'done','已完成',NULL,NULL,63);
INSERT INTO "evaluation_verdict" VALUES(2,68,'done','已完成',NULL,NULL,64);
INSERT INTO "evaluation_verdict" VALUES(2,70,'done','已完成',NULL,NULL,65);
INSERT INTO "evaluation_verdict" VALUES(2,71,'done','已完成',NULL,NULL,66);
INSERT INTO "evaluation_verdict" VALUES(2,72,'done','已完成',NULL,NULL,67);
INSERT INTO "evaluation_verdict" VALUES(2,73,'done','已完成',NULL,NULL,68);
INSERT INTO "evaluation_verdict" VALUES(2,75,'done','已完成',NULL,NULL,69);
INSERT INTO "evaluation_verdict" VALUES(2,76,'done','已完成',NULL,NULL,70);
INSERT INTO "evaluation_verdict" VALUES(2,14,'done','已完成',NULL,NULL,71);
INSERT INTO "evaluation_verdict" VALUES(2,19,'done','已完成',NULL,NULL,72);
INSERT INTO "evaluation_verdict" VALUES(2,35,'done','已完成',NULL,NULL,73);
INSERT INTO "evaluation_verdict" VALUES(2,51,'done','已完成',NULL,NULL,74);
INSERT INTO "evaluation_verdict" VALUES(2,69,'done','已完成',NULL,NULL,75);
INSERT INTO "evaluation_verdict" VALUES(2,74,'done','已完成',NULL,NULL,76);
CREATE TABLE exchange_report (
	exchange_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_exchange_report PRIMARY KEY (id), 
	CONSTRAINT fk_exchange_report_exchange_id FOREIGN KEY(exchange_id) REFERENCES staff_exchange (id), 
	CONSTRAINT fk_exchange_report_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_exchange_report_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "exchange_report" VALUES(1,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',15,'2025-09-10 02:00:00.000000','2025-09-10',1,417);
INSERT INTO "exchange_report" VALUES(3,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',2,'2025-09-10 02:00:00.000000','2025-09-10',2,421);
INSERT INTO "exchange_report" VALUES(5,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',1,'2025-09-10 02:00:00.000000','2025-09-10',3,425);
INSERT INTO "exchange_report" VALUES(7,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',11,'2025-09-10 02:00:00.000000','2025-09-10',4,429);
INSERT INTO "exchange_report" VALUES(9,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',3,'2025-09-10 02:00:00.000000','2025-09-10',5,433);
INSERT INTO "exchange_report" VALUES(11,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',12,'2025-09-10 02:00:00.000000','2025-09-10',6,437);
INSERT INTO "exchange_report" VALUES(13,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',5,'2025-09-10 02:00:00.000000','2025-09-10',7,441);
INSERT INTO "exchange_report" VALUES(15,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',6,'2025-09-10 02:00:00.000000','2025-09-10',8,445);
INSERT INTO "exchange_report" VALUES(17,'跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。',13,'2025-09-10 02:00:00.000000','2025-09-10',9,449);
CREATE TABLE hour_assessment (
	claim_id INTEGER NOT NULL, 
	category VARCHAR(20) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	tenths INTEGER NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hour_assessment PRIMARY KEY (id), 
	CONSTRAINT fk_hour_assessment_claim_id FOREIGN KEY(claim_id) REFERENCES hour_claim (id), 
	CONSTRAINT fk_hour_assessment_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE hour_claim (
	staff_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_hour_claim PRIMARY KEY (id), 
	CONSTRAINT fk_hour_claim_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_hour_claim_author_id FOREIGN KEY(author_id) REFERENCES user_account (id)
);
INSERT INTO "hour_claim" VALUES(1,15,1);
INSERT INTO "hour_claim" VALUES(1,15,2);
INSERT INTO "hour_claim" VALUES(2,2,3);
INSERT INTO "hour_claim" VALUES(2,2,4);
INSERT INTO "hour_claim" VALUES(3,1,5);
INSERT INTO "hour_claim" VALUES(3,1,6);
INSERT INTO "hour_claim" VALUES(4,11,7);
INSERT INTO "hour_claim" VALUES(4,11,8);
INSERT INTO "hour_claim" VALUES(5,3,9);
INSERT INTO "hour_claim" VALUES(5,3,10);
INSERT INTO "hour_claim" VALUES(6,12,11);
INSERT INTO "hour_claim" VALUES(6,12,12);
INSERT INTO "hour_claim" VALUES(7,5,13);
INSERT INTO "hour_claim" VALUES(7,5,14);
INSERT INTO "hour_claim" VALUES(8,6,15);
INSERT INTO "hour_claim" VALUES(8,6,16);
INSERT INTO "hour_claim" VALUES(9,13,17);
INSERT INTO "hour_claim" VALUES(9,13,18);
CREATE TABLE hour_claim_revision (
	claim_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	category VARCHAR(20) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	claimed INTEGER NOT NULL, 
	started_on DATE NOT NULL, 
	ended_on DATE NOT NULL, 
	provider VARCHAR(120) NOT NULL, 
	certificate VARCHAR(60), 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hour_claim_revision PRIMARY KEY (id), 
	CONSTRAINT fk_hour_claim_revision_claim_id FOREIGN KEY(claim_id) REFERENCES hour_claim (id), 
	CONSTRAINT fk_hour_claim_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "hour_claim_revision" VALUES(1,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,1,'2025-09-10',452);
INSERT INTO "hour_claim_revision" VALUES(2,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,2,'2025-09-10',455);
INSERT INTO "hour_claim_revision" VALUES(3,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,3,'2025-09-10',457);
INSERT INTO "hour_claim_revision" VALUES(4,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,4,'2025-09-10',460);
INSERT INTO "hour_claim_revision" VALUES(5,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,5,'2025-09-10',462);
INSERT INTO "hour_claim_revision" VALUES(6,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,6,'2025-09-10',465);
INSERT INTO "hour_claim_revision" VALUES(7,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,7,'2025-09-10',467);
INSERT INTO "hour_claim_revision" VALUES(8,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,8,'2025-09-10',470);
INSERT INTO "hour_claim_revision" VALUES(9,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,9,'2025-09-10',472);
INSERT INTO "hour_claim_revision" VALUES(10,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,10,'2025-09-10',475);
INSERT INTO "hour_claim_revision" VALUES(11,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,11,'2025-09-10',477);
INSERT INTO "hour_claim_revision" VALUES(12,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,12,'2025-09-10',480);
INSERT INTO "hour_claim_revision" VALUES(13,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,13,'2025-09-10',482);
INSERT INTO "hour_claim_revision" VALUES(14,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,14,'2025-09-10',485);
INSERT INTO "hour_claim_revision" VALUES(15,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,15,'2025-09-10',487);
INSERT INTO "hour_claim_revision" VALUES(16,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,16,'2025-09-10',490);
INSERT INTO "hour_claim_revision" VALUES(17,2025,'编目规则培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,17,'2025-09-10',492);
INSERT INTO "hour_claim_revision" VALUES(18,2025,'古籍编目培训','professional','classroom',80,'2025-06-03','2025-06-04','试验学会',NULL,0,18,'2025-09-10',495);
CREATE TABLE hour_close (
	year INTEGER NOT NULL, 
	closed_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hour_close PRIMARY KEY (year), 
	CONSTRAINT fk_hour_close_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE hour_entry (
	staff_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	category VARCHAR(20) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	claimed INTEGER NOT NULL, 
	tenths INTEGER NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	note VARCHAR(500), 
	source_kind VARCHAR(20) NOT NULL, 
	source_id BIGINT NOT NULL, 
	corrects_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hour_entry PRIMARY KEY (id), 
	CONSTRAINT fk_hour_entry_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_hour_entry_corrects_id FOREIGN KEY(corrects_id) REFERENCES hour_entry (id), 
	CONSTRAINT fk_hour_entry_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE hour_rule_revision (
	year INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hour_rule_revision PRIMARY KEY (id), 
	CONSTRAINT fk_hour_rule_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE hour_sheet (
	year INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	staff_group VARCHAR(20) NOT NULL, 
	months INTEGER NOT NULL, 
	required INTEGER NOT NULL, 
	required_professional INTEGER NOT NULL, 
	public INTEGER NOT NULL, 
	professional INTEGER NOT NULL, 
	carried_public INTEGER NOT NULL, 
	carried_professional INTEGER NOT NULL, 
	CONSTRAINT pk_hour_sheet PRIMARY KEY (year, staff_id), 
	CONSTRAINT fk_hour_sheet_year FOREIGN KEY(year) REFERENCES hour_close (year), 
	CONSTRAINT fk_hour_sheet_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_hour_sheet_department_id FOREIGN KEY(department_id) REFERENCES department (id)
);
CREATE TABLE import_alias (
	source_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name_key VARCHAR(200) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	code VARCHAR(40), 
	confirmed_by INTEGER, 
	confirmed_at DATETIME NOT NULL, 
	CONSTRAINT pk_import_alias PRIMARY KEY (source_id, kind, name_key), 
	CONSTRAINT fk_import_alias_source_id FOREIGN KEY(source_id) REFERENCES import_source (id), 
	CONSTRAINT fk_import_alias_confirmed_by FOREIGN KEY(confirmed_by) REFERENCES user_account (id)
);
INSERT INTO "import_alias" VALUES(1,'unit','单位xw1','单位XW-1','XW-1',13,'2025-09-10 02:00:00.000000');
INSERT INTO "import_alias" VALUES(1,'unit','单位qh','单位QH','QH',13,'2025-09-10 02:00:00.000000');
CREATE TABLE import_row (
	run_id INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	remarks TEXT NOT NULL, 
	CONSTRAINT pk_import_row PRIMARY KEY (run_id, part), 
	CONSTRAINT fk_import_row_run_id FOREIGN KEY(run_id) REFERENCES import_run (id)
);
CREATE TABLE import_run (
	source_id INTEGER, 
	file_name VARCHAR(200) NOT NULL, 
	file_size BIGINT NOT NULL, 
	file_sha256 VARCHAR(64) NOT NULL, 
	lines INTEGER NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	stated TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	counts TEXT, 
	error VARCHAR(500), 
	job_id BIGINT, 
	batch_id INTEGER, 
	undone_id INTEGER, 
	uploaded_by INTEGER, 
	uploaded_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	committed_by INTEGER, 
	committed_at DATETIME, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT fk_import_run_source_id FOREIGN KEY(source_id) REFERENCES import_source (id), 
	CONSTRAINT fk_import_run_batch_id FOREIGN KEY(batch_id) REFERENCES observation_batch (id), 
	CONSTRAINT fk_import_run_undone_id FOREIGN KEY(undone_id) REFERENCES observation_batch (id), 
	CONSTRAINT fk_import_run_uploaded_by FOREIGN KEY(uploaded_by) REFERENCES user_account (id), 
	CONSTRAINT fk_import_run_committed_by FOREIGN KEY(committed_by) REFERENCES user_account (id)
);
INSERT INTO "import_run" VALUES(NULL,'mapping.csv',46,'1a04fdbaecb4d7ab4b602ab85d9836003af878173bfa5fa1f7815d22d79392d7',2,'mapping',1,'{"columns":[[0,"单位",["单位XW"]],[1,"月份",["2022-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw","单位XW","XW","same"]]},"source":"mapping"}',NULL,NULL,NULL,NULL,NULL,4,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL,NULL,1);
INSERT INTO "import_run" VALUES(NULL,'stuck.csv',46,'1a04fdbaecb4d7ab4b602ab85d9836003af878173bfa5fa1f7815d22d79392d7',2,'trying',1,'{"columns":[[0,"单位",["单位XW"]],[1,"月份",["2022-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw","单位XW","XW","same"]]},"source":"stuck"}',NULL,NULL,NULL,NULL,NULL,4,'2025-09-10 02:00:00.000000','2025-09-10 01:00:00.000000',NULL,NULL,2);
INSERT INTO "import_run" VALUES(1,'tried.csv',48,'23ca86c6a7726492befdd610c26944d3bca76c6d0cee23ee6573073e35345ea9',2,'tried',3,'{"columns":[[0,"单位",["单位XW-1"]],[1,"月份",["2022-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw1","单位XW-1","XW-1","same"]]},"source":"tried"}','{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0}',NULL,NULL,7,NULL,4,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL,NULL,3);
INSERT INTO "import_run" VALUES(1,'committed.csv',46,'a461dc413b86f63058950f7d30a531fb1c7ace27002036dbb1301714a29bf18f',2,'committed',5,'{"columns":[[0,"单位",["单位QH"]],[1,"月份",["2022-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位qh","单位QH","QH","same"]]},"source":"tried"}','{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0}',NULL,NULL,8,NULL,4,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',4,'2025-09-10 02:00:00.000000',4);
INSERT INTO "import_run" VALUES(1,'mapping.csv',46,'db140d8daa5484017ff141270340360b3fbcb2b0e77b1fdd2ef7794e41b666b6',2,'mapping',1,'{"columns":[[0,"单位",["单位XW"]],[1,"月份",["2023-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw","单位XW","XW","same"]]},"source":"tried"}',NULL,NULL,NULL,NULL,NULL,13,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL,NULL,5);
INSERT INTO "import_run" VALUES(1,'stuck.csv',46,'db140d8daa5484017ff141270340360b3fbcb2b0e77b1fdd2ef7794e41b666b6',2,'trying',1,'{"columns":[[0,"单位",["单位XW"]],[1,"月份",["2023-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw","单位XW","XW","same"]]},"source":"tried"}',NULL,NULL,NULL,NULL,NULL,13,'2025-09-10 02:00:00.000000','2025-09-10 01:00:00.000000',NULL,NULL,6);
INSERT INTO "import_run" VALUES(1,'tried.csv',48,'1b2f74532264b08ea40e83a064eb605a77db2f88941540da5d0850ca7c528d7f',2,'tried',3,'{"columns":[[0,"单位",["单位XW-1"]],[1,"月份",["2023-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位xw1","单位XW-1","XW-1","remembered"]]},"source":"tried"}','{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0}',NULL,NULL,9,NULL,13,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL,NULL,7);
INSERT INTO "import_run" VALUES(1,'committed.csv',46,'fd8c9ff724054b1b9354875e811326db9c79bf7127d3b4b875a35336010a8388',2,'committed',5,'{"columns":[[0,"单位",["单位QH"]],[1,"月份",["2023-01"]],[2,"到馆人次",["5"]]],"delimiter":",","encoding":"utf-8","notes":["文字编码：UTF-8"],"signature":"单位|月份|到馆人次","title":""}','{"columns":{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null},"items":[],"names":{"unit":[["单位qh","单位QH","QH","remembered"]]},"source":"tried"}','{"added":1,"blanks":0,"left_out":0,"lines":2,"rejected":0,"unchanged":0,"updated":0,"warnings":0}',NULL,NULL,10,NULL,13,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',13,'2025-09-10 02:00:00.000000',8);
CREATE TABLE import_source (
	name VARCHAR(120) NOT NULL, 
	signature VARCHAR(500) NOT NULL, 
	mapping TEXT, 
	created_by INTEGER, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_import_source PRIMARY KEY (id), 
	CONSTRAINT fk_import_source_created_by FOREIGN KEY(created_by) REFERENCES user_account (id), 
	CONSTRAINT uq_import_source_name UNIQUE (name)
);
INSERT INTO "import_source" VALUES('tried','单位|月份|到馆人次','{"besides":[],"code":"","columns":[[0,"单位","unit","",""],[1,"月份","period","",""],[2,"到馆人次","figure","V01",""]],"estimated":false,"header_line":1,"period":"","skipped":[],"sums":false,"year":null}',4,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',1);
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
INSERT INTO "indicator" VALUES('T01',68);
INSERT INTO "indicator" VALUES('T02',69);
INSERT INTO "indicator" VALUES('T03',70);
INSERT INTO "indicator" VALUES('T04',71);
INSERT INTO "indicator" VALUES('T05',72);
INSERT INTO "indicator" VALUES('T06',73);
INSERT INTO "indicator" VALUES('T07',74);
INSERT INTO "indicator" VALUES('T08',75);
INSERT INTO "indicator" VALUES('T09',76);
INSERT INTO "indicator" VALUES('T10',77);
INSERT INTO "indicator" VALUES('T11',78);
INSERT INTO "indicator" VALUES('T12',79);
INSERT INTO "indicator" VALUES('T13',80);
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
INSERT INTO "indicator_link" VALUES(1,1,'baseline','visits_total',1);
INSERT INTO "indicator_link" VALUES(1,1,'baseline','visits_annual_mean',2);
INSERT INTO "indicator_link" VALUES(1,6,'baseline','loans_total',3);
INSERT INTO "indicator_link" VALUES(1,6,'baseline','loans_annual_mean',4);
INSERT INTO "indicator_link" VALUES(1,18,'baseline','new_cards_total',5);
INSERT INTO "indicator_link" VALUES(1,26,'baseline','activities_total',6);
INSERT INTO "indicator_link" VALUES(1,27,'baseline','activity_participants_total',7);
INSERT INTO "indicator_link" VALUES(1,23,'baseline','new_holdings_total',8);
INSERT INTO "indicator_link" VALUES(1,66,'target','G08',9);
INSERT INTO "indicator_link" VALUES(1,66,'node','D04.3.1',10);
INSERT INTO "indicator_link" VALUES(1,34,'shortfall','P1',11);
INSERT INTO "indicator_link" VALUES(1,35,'shortfall','P1',12);
INSERT INTO "indicator_link" VALUES(1,44,'shortfall','P2',13);
INSERT INTO "indicator_link" VALUES(1,45,'shortfall','P2',14);
INSERT INTO "indicator_link" VALUES(1,67,'shortfall','P3',15);
INSERT INTO "indicator_link" VALUES(1,41,'shortfall','P3',16);
INSERT INTO "indicator_link" VALUES(1,68,'node','T1',17);
INSERT INTO "indicator_link" VALUES(1,69,'node','T1',18);
INSERT INTO "indicator_link" VALUES(1,70,'node','T1',19);
INSERT INTO "indicator_link" VALUES(1,71,'node','T1',20);
INSERT INTO "indicator_link" VALUES(1,72,'node','T1',21);
INSERT INTO "indicator_link" VALUES(1,75,'node','D02.1.1',22);
INSERT INTO "indicator_link" VALUES(1,77,'node','D02.1.1',23);
INSERT INTO "indicator_link" VALUES(1,80,'node','D02.2.2',24);
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
INSERT INTO "indicator_link_revision" VALUES(1,'city','基线为“总流通人次”，与客流闸机计数的到馆人次口径不同，只可参照',1,0,1,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(2,'city','基线为“总流通人次”的年均数，与客流闸机计数的到馆人次口径不同，只可参照',1,0,2,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(3,'city','规划未写明是否含自动续借，现指标不含，口径待核',1,0,3,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(4,'city','规划未写明是否含自动续借，现指标不含，口径待核',1,0,4,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(5,'city','均含数字资源阅览证；基线以证计，现指标以人计',1,0,5,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(6,'city','规划未写明线上活动是否计入，口径待核',1,0,6,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(7,'city','规划未写明线上参与是否计入，口径待核',1,0,7,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(8,'city',NULL,1,0,8,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(9,'network','规划目标为全市累计数',1,0,9,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(10,'network',NULL,1,0,10,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(11,'city','规划只写不足，没有给出目标面积',1,0,11,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(12,'city',NULL,1,0,12,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(13,'city','规划只写经费多年未增，没有给出目标数额',1,0,13,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(14,'city',NULL,1,0,14,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(15,'city','规划只写落后，没有给出目标数量',1,0,15,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(16,'city',NULL,1,0,16,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(17,'city','规划未写明各批人数，只可对照进展',1,0,17,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(18,'city','成果含全馆人员，不限入选者',1,0,18,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(19,'city','成果含全馆人员，不限入选者',1,0,19,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(20,'city','成果含全馆人员，不限入选者',1,0,20,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(21,'city','成果含全馆人员，不限入选者',1,0,21,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(22,'city','规划只写建立学时认定管理体系，没有给出学时目标',1,0,22,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(23,'city','规划只写建立学时认定管理体系，没有给出学时目标',1,0,23,'2000-01-01',2);
INSERT INTO "indicator_link_revision" VALUES(24,'city','规划只写建立储备干部培养机制和人员库，没有给出人数',1,0,24,'2000-01-01',2);
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
	change_seq INTEGER NOT NULL, minimum FLOAT, maximum FLOAT, 
	CONSTRAINT pk_indicator_revision PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_indicator_revision_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_revision_owner_department_id FOREIGN KEY(owner_department_id) REFERENCES department (id)
);
INSERT INTO "indicator_revision" VALUES(1,1,'到馆人次','客流闸机计数；逐值标记实测或估算','人次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/文旅基3表',NULL,NULL,1,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(2,2,'人均到馆次数','到馆人次÷服务人口；按行政区计','次/人','year','ratio','area','up','V01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,2,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(3,3,'单位面积到馆人次','到馆人次÷建筑面积','人次/㎡','year','ratio','ratio','up','V01','R02',1.0,0,'ISO 11620',NULL,NULL,3,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(4,4,'每开放小时到馆人次','到馆人次÷实际开放小时','人次/小时','month','ratio','ratio','up','V01','R05',1.0,0,'自定',NULL,NULL,4,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(5,5,'线上服务人次','平台计数；只在市级渠道单位填报','人次','month','sum','sum','up',NULL,NULL,1.0,0,'文旅基3表(2020起)',NULL,NULL,5,'2000-01-01',2,0.0,50000000.0);
INSERT INTO "indicator_revision" VALUES(6,6,'文献外借册次','首次外借＋人工续借','册次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/文旅基3表',NULL,NULL,6,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(7,7,'自动续借册次','单列，不计入外借册次','册次','month','sum','sum','context',NULL,NULL,1.0,0,'美国州馆统计规则',NULL,NULL,7,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(8,8,'归还册次','按归还地点计','册次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,8,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(9,9,'人均外借册次','外借册次÷服务人口；按行政区计','册次/人','year','ratio','area','up','C01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,9,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(10,10,'少儿文献外借册次','按文献类别计','册次','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,10,'2000-01-01',2,0.0,1000000.0);
INSERT INTO "indicator_revision" VALUES(11,11,'少儿外借占比','少儿文献外借册次÷外借册次','%','month','ratio','ratio','context','C05','C01',100.0,0,'自定',NULL,NULL,11,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(12,12,'馆藏周转率','外借册次÷可外借藏量','次','year','ratio','ratio','up','C01','K01',1.0,0,'ISO 11620',NULL,NULL,12,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(13,13,'网借册次','“书服到家”信用网借订单册次','册次','month','sum','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,13,'2000-01-01',2,0.0,500000.0);
INSERT INTO "indicator_revision" VALUES(14,14,'荐购册次','“你选书 我买单”等读者决策采购册次','册次','month','sum','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,14,'2000-01-01',2,0.0,200000.0);
INSERT INTO "indicator_revision" VALUES(15,15,'异地归还册次','非借出地归还','册次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,15,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(16,16,'异地归还率','异地归还册次÷归还册次','%','month','ratio','ratio','context','C10','C03',100.0,0,'自定',NULL,NULL,16,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(17,17,'有效读者证数','期末有效证数（按发证馆计）','张','month','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,17,'2000-01-01',2,0.0,10000000.0);
INSERT INTO "indicator_revision" VALUES(18,18,'新增注册读者数','当期新办证（含数字资源阅览证）','人','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,18,'2000-01-01',2,0.0,500000.0);
INSERT INTO "indicator_revision" VALUES(19,19,'注册读者率','注册读者人数÷行政区常住人口；各级用本级去重人数','%','year','ratio','own','up','U06','SP01',100.0,0,'公共图书馆年报',NULL,NULL,19,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(20,20,'活跃读者数','12 个月内至少使用一次；按去重读者编号计','人','month','last','distinct','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,20,'2000-01-01',2,0.0,10000000.0);
INSERT INTO "indicator_revision" VALUES(21,21,'读者活跃率','活跃读者÷注册读者人数；各级用本级去重人数','%','month','ratio','own','up','U04','U06',100.0,0,'自定',NULL,NULL,21,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(22,22,'实体文献藏量','期末藏量；按归属馆计','册件','month','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,22,'2000-01-01',2,0.0,20000000.0);
INSERT INTO "indicator_revision" VALUES(23,23,'新增藏量','当期入藏','册件','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,23,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(24,24,'人均藏量','藏量÷服务人口；按行政区计','册件/人','year','ratio','area','up','K01','SP01',1.0,0,'公共图书馆年报',NULL,NULL,24,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(25,25,'数字资源下载浏览量','平台计数；只在市级渠道单位填报','次','month','sum','none','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,25,'2000-01-01',2,0.0,1000000000.0);
INSERT INTO "indicator_revision" VALUES(26,26,'读者活动场次','讲座、展览、培训等；线上线下均计','场','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/规划',NULL,NULL,26,'2000-01-01',2,0.0,3000.0);
INSERT INTO "indicator_revision" VALUES(27,27,'读者活动参与人次','讲座、展览、培训等的参与人次；线上线下均计','人次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/规划',NULL,NULL,27,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(28,28,'场均参与人次','参与人次÷场次','人次/场','month','ratio','ratio','up','E02','E01',1.0,0,'自定',NULL,NULL,28,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(29,29,'少儿活动场次','面向未成年人的活动','场','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,29,'2000-01-01',2,0.0,3000.0);
INSERT INTO "indicator_revision" VALUES(30,30,'活动预约到场人次','预约后到场人次','人次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,30,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(31,31,'活动预约人次','预约人次','人次','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,31,'2000-01-01',2,0.0,2000000.0);
INSERT INTO "indicator_revision" VALUES(32,32,'预约到场率','到场÷预约','%','month','ratio','ratio','up','E06','E07',100.0,0,'自定',NULL,NULL,32,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(33,33,'通借通还服务点数','期末开放的服务点，由单位名录推算','个','month','last','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,33,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(34,34,'馆舍建筑面积','期末面积','㎡','year','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,34,'2000-01-01',2,0.0,500000.0);
INSERT INTO "indicator_revision" VALUES(35,35,'阅览座席数','期末座席','个','year','last','sum','up',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,35,'2000-01-01',2,0.0,50000.0);
INSERT INTO "indicator_revision" VALUES(36,36,'实际开放小时','当期实际开放','小时','month','sum','sum','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,36,'2000-01-01',2,0.0,744.0);
INSERT INTO "indicator_revision" VALUES(37,37,'计划开放小时','当期应开放','小时','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,37,'2000-01-01',2,0.0,744.0);
INSERT INTO "indicator_revision" VALUES(38,38,'开放兑现率','实际÷计划开放小时','%','month','ratio','ratio','up','R05','R06',100.0,0,'自定',NULL,NULL,38,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(39,39,'自助设备在线小时','24 小时自助设备在线','小时','month','sum','sum','up',NULL,NULL,1.0,0,'自定',NULL,NULL,39,'2000-01-01',2,0.0,7440.0);
INSERT INTO "indicator_revision" VALUES(40,40,'自助设备应在线小时','24 小时自助设备应当在线的小时数','小时','month','sum','sum','context',NULL,NULL,1.0,0,'自定',NULL,NULL,40,'2000-01-01',2,0.0,7440.0);
INSERT INTO "indicator_revision" VALUES(41,41,'自助设备可用率','在线÷应在线小时','%','month','ratio','ratio','up','R08','R09',100.0,0,'自定',NULL,NULL,41,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(42,42,'在岗人员','折合全时人数','人','year','last','sum','context',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,42,'2000-01-01',2,0.0,5000.0);
INSERT INTO "indicator_revision" VALUES(43,43,'总支出','年度总支出（决算数）','元','year','sum','sum','context',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,43,'2000-01-01',2,0.0,10000000000.0);
INSERT INTO "indicator_revision" VALUES(44,44,'文献购置费','用于购置文献的支出（决算数）','元','year','sum','sum','context',NULL,NULL,1.0,0,'统计年鉴',NULL,NULL,44,'2000-01-01',2,0.0,1000000000.0);
INSERT INTO "indicator_revision" VALUES(45,45,'购置费占比','文献购置费÷总支出','%','year','ratio','ratio','context','R13','R12',100.0,0,'公共图书馆年报',NULL,NULL,45,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(46,46,'单次到馆成本','总支出÷到馆人次','元','year','ratio','ratio','down','R12','V01',1.0,0,'ISO 11620',NULL,NULL,46,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(47,47,'读者满意度','满意答卷÷有效答卷','%','year','ratio','ratio','up','Q11','Q12',100.0,0,'WH/T 70.2',NULL,NULL,47,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(48,48,'万人次投诉率','投诉件数÷到馆人次×10000','件/万人次','month','ratio','ratio','down','Q13','V01',10000.0,0,'自定',NULL,NULL,48,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(49,49,'参考咨询量','当期受理的参考咨询件数','件','month','sum','sum','up',NULL,NULL,1.0,0,'公共图书馆年报',NULL,NULL,49,'2000-01-01',2,0.0,1000000.0);
INSERT INTO "indicator_revision" VALUES(50,50,'公众号阅读量','当期全部图文','次','month','sum','none','up',NULL,NULL,1.0,0,'新媒体平台',NULL,NULL,50,'2000-01-01',2,0.0,1000000000.0);
INSERT INTO "indicator_revision" VALUES(51,51,'公众号净增关注','新增－取消关注','人','month','sum','none','up',NULL,NULL,1.0,1,'新媒体平台',NULL,NULL,51,'2000-01-01',2,-5000000.0,5000000.0);
INSERT INTO "indicator_revision" VALUES(52,52,'媒体加权分','Σ 报道篇次×媒体级别权重','分','month','sum','sum','up',NULL,NULL,1.0,0,'计分规则(按年度版本)',NULL,NULL,52,'2000-01-01',2,0.0,1000000.0);
INSERT INTO "indicator_revision" VALUES(53,53,'单次互动成本','营销支出÷互动次数','元','month','ratio','ratio','down','P11','P12',1.0,0,'AMEC',NULL,NULL,53,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(54,54,'报送率','已报÷应报','%','month','ratio','ratio','up','M11','M12',100.0,0,'DHIS2',NULL,NULL,54,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(55,55,'及时率','按时报送÷应报','%','month','ratio','ratio','up','M13','M12',100.0,0,'DHIS2',NULL,NULL,55,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(56,56,'服务人口','行政区常住人口；属于行政区而不属于馆，不可跨层相加','人','year','last','none','context',NULL,NULL,1.0,0,'统计公报',NULL,NULL,56,'2000-01-01',2,1000.0,30000000.0);
INSERT INTO "indicator_revision" VALUES(57,57,'注册读者人数','持有效证的去重人数；各级各报，不可相加','人','month','last','distinct','up',NULL,NULL,1.0,0,'ISO 2789',NULL,NULL,57,'2000-01-01',2,0.0,10000000.0);
INSERT INTO "indicator_revision" VALUES(58,58,'已报点数','由报送记录推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,58,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(59,59,'应报点数','由单位启用、关闭日期推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,59,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(60,60,'按时报送点数','由报送记录推算','个','month','sum','sum','context',NULL,NULL,1.0,0,'DHIS2',NULL,NULL,60,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(61,61,'满意答卷数','评价为满意及以上的有效答卷','份','year','sum','sum','context',NULL,NULL,1.0,0,'WH/T 70.2',NULL,NULL,61,'2000-01-01',2,0.0,1000000.0);
INSERT INTO "indicator_revision" VALUES(62,62,'有效答卷数','回收并有效的答卷','份','year','sum','sum','context',NULL,NULL,1.0,0,'WH/T 70.2',NULL,NULL,62,'2000-01-01',2,0.0,1000000.0);
INSERT INTO "indicator_revision" VALUES(63,63,'投诉件数','当期受理的投诉件数','件','month','sum','sum','down',NULL,NULL,1.0,0,'自定',NULL,NULL,63,'2000-01-01',2,0.0,100000.0);
INSERT INTO "indicator_revision" VALUES(64,64,'营销支出','用于宣传营销的支出','元','month','sum','sum','context',NULL,NULL,1.0,0,'AMEC',NULL,NULL,64,'2000-01-01',2,0.0,100000000.0);
INSERT INTO "indicator_revision" VALUES(65,65,'互动次数','点赞、评论、转发等互动次数之和','次','month','sum','sum','up',NULL,NULL,1.0,0,'AMEC',NULL,NULL,65,'2000-01-01',2,0.0,1000000000.0);
INSERT INTO "indicator_revision" VALUES(66,66,'少儿图书室（阅读空间）数','期末已建成并开放的少儿图书室（阅读空间），按全市累计数计','个','month','last','sum','up',NULL,NULL,1.0,0,'规划',NULL,NULL,66,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(67,67,'智慧化系统上线数','期末已上线运行的智慧图书馆平台和系统，按累计数计','个','month','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,67,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(68,68,'111人才入选人数','“111”人才培养工程经馆领导认定入选的人数，截至期末累计；认定被撤销的不计，其后结项、退出的仍计，同一人多批入选只计一次','人','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,68,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(69,69,'国家级成果数','截至期末累计、已核定的国家级人才成果；按成果取得日期计，多人合作的只计一次','项','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,69,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(70,70,'省部级成果数','截至期末累计、已核定的省部级人才成果；按成果取得日期计，多人合作的只计一次','项','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,70,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(71,71,'市厅级成果数','截至期末累计、已核定的市厅级人才成果；按成果取得日期计，多人合作的只计一次','项','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,71,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(72,72,'馆级成果数','截至期末累计、已核定的馆级人才成果；按成果取得日期计，多人合作的只计一次','项','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,72,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(73,73,'继续教育应达标人数','年度学时关账时有学时要求的人数；未关账的年度不计','人','year','sum','none','context',NULL,NULL,1.0,0,'自定',NULL,NULL,73,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(74,74,'继续教育达标人数','应达标人员中总学时和专业科目学时均达到本人要求的人数，含结转；关账后更正的随之重算','人','year','sum','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,74,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(75,75,'继续教育达标率','继续教育达标人数÷继续教育应达标人数','%','year','ratio','ratio','up','T07','T06',100.0,0,'自定',NULL,NULL,75,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(76,76,'认定学时总数','应达标人员本年度认定的学时合计，不含上年结转；关账后更正的随之重算','学时','year','sum','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,76,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(77,77,'人均认定学时','认定学时总数÷继续教育应达标人数','学时/人','year','ratio','ratio','up','T09','T06',1.0,0,'自定',NULL,NULL,77,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(78,78,'储备干部需求人数','按方向和层次设定的储备干部需求人数合计；截至期末','人','year','last','none','context',NULL,NULL,1.0,0,'自定',NULL,NULL,78,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(79,79,'储备干部到位人数','在库且在职、计入需求的储备干部人次；逐方向、逐层次计，超出需求的不计','人','year','last','none','up',NULL,NULL,1.0,0,'自定',NULL,NULL,79,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(80,80,'储备干部需求满足率','储备干部到位人数÷储备干部需求人数','%','year','ratio','ratio','up','T12','T11',100.0,0,'自定',NULL,NULL,80,'2000-01-01',2,NULL,NULL);
INSERT INTO "indicator_revision" VALUES(1,1,'到馆人次','客流闸机计数；逐值标记实测或估算','人次','month','sum','sum','up',NULL,NULL,1.0,0,'统计年鉴/文旅基3表',1,NULL,81,'2025-09-08',50,0.0,2000000.0);
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
INSERT INTO "indicator_target_revision" VALUES(1,2200000.0,'2021-01-01','2025-12-31','year','up',NULL,'[]','expected','全年到馆人次','年度工作要点',3,NULL,NULL,0,1,'2025-09-08',51);
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
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',1,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',1,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.307200',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',2,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',2,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.316958',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',3,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',3,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.330706',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,6);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',4,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,7);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',4,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.342162',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,8);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',5,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,9);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',5,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.351391',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,10);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',6,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,11);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',6,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.360547',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,12);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',7,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,13);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',7,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.369797',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,14);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',8,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,15);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',8,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.383284',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,16);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',9,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,17);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',9,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.392490',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,18);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',10,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,19);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',10,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.401627',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,20);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',11,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,21);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',11,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.413579',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,22);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',12,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,23);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',12,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.426942',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,24);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',13,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,25);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',13,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.438569',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,26);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',14,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,27);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',14,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.449492',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,28);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',15,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,29);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',15,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.463706',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,30);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',16,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,31);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',16,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.473094',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,32);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":0}',NULL,'queued',17,'2025-09-10 02:00:00.000000',NULL,NULL,0,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,33);
INSERT INTO "job" VALUES('tests.any','试验任务','{"number":1}',NULL,'cancelled',17,'2025-09-10 02:00:00.000000',NULL,'2025-09-10 02:00:00.000000',0,NULL,NULL,'2026-11-24 08:21:46.486762',0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,34);
CREATE TABLE "ledger_head" (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	beside BIGINT NOT NULL, 
	CONSTRAINT pk_ledger_head PRIMARY KEY (id)
);
INSERT INTO "ledger_head" VALUES(1,547,12);
CREATE TABLE light_override (
	project_id INTEGER NOT NULL, 
	light VARCHAR(20), 
	expires_on DATE, 
	reason VARCHAR(500), 
	author_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_light_override PRIMARY KEY (id), 
	CONSTRAINT fk_light_override_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_light_override_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_light_override_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "light_override" VALUES(4,'normal','2025-10-10','协调会已定方案，下月可赶上进度。',1,1,'2025-09-10',117);
CREATE TABLE login_session (
	token_hash VARCHAR(64) NOT NULL, 
	user_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_login_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_login_session_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "login_session" VALUES('7f1f4b81bf362c8062dce2f54976003b7d37f9bc4077f27dd0f5f25aa790f6a7',1,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('97c04b9281303b8f39e2c1a26fe34285b80a3d477e6443f8b991c8aa0ce311ff',2,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('424c7f3194fe19b5099f011f8b6b1aa97f94e8edc8b7a888c7982cf1689ae323',3,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('035003ff29bb1e9d37ece6718a84e53ed9d81a6d8a757e358aaecb6a405eca00',4,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('e45282e288b35a0fbd1ad0bbdb2ee8adce6eb568c0653662d0d9307da23a621c',5,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('a6a0eb5ea842a5448feaa2185d578dc4cc32bd07e7db96b38329c080e111e803',6,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('63f85c574f8dfeab498839b74362f5c70c77a07e1a1566ecbdf93d18ea7414a7',7,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('a9d6d8818e8fda2ea7fe3f25837d5ffe702790cce1bf56383c4cd3c9afd10209',8,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('24de982c5248e0c1d2ea98d6202bcbb4640ac37bda3b3d6e9cd70ed962c51cad',9,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('a376c16b1f6e8c683ad8af16cadfa079189444f9f94d65e40dcd21a82f54f447',10,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('50de79808659731eb5b0555a016718f20966074ef96469f9d7356b15fe5a80a5',11,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('461bf9a312a2c28b448faf162e6cc262ff6b5f8b9b05dcfc2c4710ec22077ff7',12,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('59a0ca81932f64ed018a87e80768dce0872de24e129965cf35861744f50a03a3',13,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('d429fe73d02143deae7ed51a370b413db612a8de4985e0b44832e5fd1336f0dc',14,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('f02a98b5f3c7ef655b819129faeb0f9828fb4617321ed974c860ab28f588e6cf',15,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('c9e207208d289c65c18f312aec700217a4ef406f66c1aa263c72bbc9bfdcd2c0',16,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
INSERT INTO "login_session" VALUES('1f151334cdf90ae51fcded4543fc7c4eef50341261d0febc5019272c03b4352d',17,'2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000',NULL);
CREATE TABLE mechanism_case (
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mechanism_case PRIMARY KEY (id), 
	CONSTRAINT fk_mechanism_case_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mechanism_case" VALUES(1,222);
INSERT INTO "mechanism_case" VALUES(2,223);
CREATE TABLE mechanism_case_revision (
	case_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	author_id INTEGER, 
	mechanism VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	situation TEXT NOT NULL, 
	people TEXT NOT NULL, 
	opened_on DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	conclusion VARCHAR(20), 
	concluded_on DATE, 
	opinion TEXT, 
	reason TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mechanism_case_revision PRIMARY KEY (id), 
	CONSTRAINT fk_mechanism_case_revision_case_id FOREIGN KEY(case_id) REFERENCES mechanism_case (id), 
	CONSTRAINT fk_mechanism_case_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_mechanism_case_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mechanism_case_revision" VALUES(1,'register',NULL,'tolerate','先行先试','未达预期。','[7]','2025-09-10','open',NULL,NULL,NULL,NULL,'2025-09-10',1,222);
INSERT INTO "mechanism_case_revision" VALUES(2,'register',NULL,'move','岗位调整','交流任职。','[9]','2025-09-10','open',NULL,NULL,NULL,NULL,'2025-09-10',2,223);
INSERT INTO "mechanism_case_revision" VALUES(2,'conclude',NULL,'move','岗位调整','交流任职。','[9]','2025-09-10','concluded','moved_on','2025-09-10','研究决定。',NULL,'2025-09-10',3,224);
CREATE TABLE mechanism_document (
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mechanism_document PRIMARY KEY (id), 
	CONSTRAINT fk_mechanism_document_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mechanism_document" VALUES(1,221);
CREATE TABLE mechanism_document_revision (
	document_id INTEGER NOT NULL, 
	mechanism VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	number VARCHAR(80), 
	issued_on DATE NOT NULL, 
	in_force BOOLEAN NOT NULL, 
	reason TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mechanism_document_revision PRIMARY KEY (id), 
	CONSTRAINT fk_mechanism_document_revision_document_id FOREIGN KEY(document_id) REFERENCES mechanism_document (id), 
	CONSTRAINT fk_mechanism_document_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mechanism_document_revision" VALUES(1,'tolerate','容错纠错实施办法',NULL,'2025-09-10',1,NULL,'2025-09-10',1,221);
CREATE TABLE mentorship (
	cultivation_id INTEGER NOT NULL, 
	mentor_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mentorship PRIMARY KEY (id), 
	CONSTRAINT fk_mentorship_cultivation_id FOREIGN KEY(cultivation_id) REFERENCES cultivation (id), 
	CONSTRAINT fk_mentorship_mentor_id FOREIGN KEY(mentor_id) REFERENCES user_account (id), 
	CONSTRAINT fk_mentorship_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mentorship" VALUES(1,2,1,344);
INSERT INTO "mentorship" VALUES(2,1,2,351);
INSERT INTO "mentorship" VALUES(3,11,3,358);
INSERT INTO "mentorship" VALUES(4,3,4,365);
INSERT INTO "mentorship" VALUES(5,12,5,372);
INSERT INTO "mentorship" VALUES(6,5,6,379);
INSERT INTO "mentorship" VALUES(7,6,7,386);
INSERT INTO "mentorship" VALUES(8,13,8,393);
INSERT INTO "mentorship" VALUES(9,15,9,400);
CREATE TABLE mentorship_revision (
	mentorship_id INTEGER NOT NULL, 
	field VARCHAR(60) NOT NULL, 
	from_day DATE NOT NULL, 
	to_day DATE, 
	reason TEXT, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_mentorship_revision PRIMARY KEY (id), 
	CONSTRAINT fk_mentorship_revision_mentorship_id FOREIGN KEY(mentorship_id) REFERENCES mentorship (id), 
	CONSTRAINT fk_mentorship_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "mentorship_revision" VALUES(1,'阅读推广','2023-04-01',NULL,NULL,0,1,344);
INSERT INTO "mentorship_revision" VALUES(2,'阅读推广','2023-04-01',NULL,NULL,0,2,351);
INSERT INTO "mentorship_revision" VALUES(3,'阅读推广','2023-04-01',NULL,NULL,0,3,358);
INSERT INTO "mentorship_revision" VALUES(4,'阅读推广','2023-04-01',NULL,NULL,0,4,365);
INSERT INTO "mentorship_revision" VALUES(5,'阅读推广','2023-04-01',NULL,NULL,0,5,372);
INSERT INTO "mentorship_revision" VALUES(6,'阅读推广','2023-04-01',NULL,NULL,0,6,379);
INSERT INTO "mentorship_revision" VALUES(7,'阅读推广','2023-04-01',NULL,NULL,0,7,386);
INSERT INTO "mentorship_revision" VALUES(8,'阅读推广','2023-04-01',NULL,NULL,0,8,393);
INSERT INTO "mentorship_revision" VALUES(9,'阅读推广','2023-04-01',NULL,NULL,0,9,400);
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
INSERT INTO "milestone" VALUES(2,6);
INSERT INTO "milestone" VALUES(3,7);
INSERT INTO "milestone" VALUES(3,8);
INSERT INTO "milestone" VALUES(3,9);
INSERT INTO "milestone" VALUES(4,10);
INSERT INTO "milestone" VALUES(4,11);
INSERT INTO "milestone" VALUES(4,12);
INSERT INTO "milestone" VALUES(5,13);
INSERT INTO "milestone" VALUES(5,14);
INSERT INTO "milestone" VALUES(5,15);
INSERT INTO "milestone" VALUES(6,16);
INSERT INTO "milestone" VALUES(6,17);
INSERT INTO "milestone" VALUES(6,18);
INSERT INTO "milestone" VALUES(6,19);
INSERT INTO "milestone" VALUES(7,20);
INSERT INTO "milestone" VALUES(7,21);
INSERT INTO "milestone" VALUES(7,22);
INSERT INTO "milestone" VALUES(8,23);
INSERT INTO "milestone" VALUES(8,24);
INSERT INTO "milestone" VALUES(8,25);
INSERT INTO "milestone" VALUES(9,26);
INSERT INTO "milestone" VALUES(9,27);
INSERT INTO "milestone" VALUES(9,28);
INSERT INTO "milestone" VALUES(9,29);
INSERT INTO "milestone" VALUES(10,30);
INSERT INTO "milestone" VALUES(10,31);
INSERT INTO "milestone" VALUES(10,32);
INSERT INTO "milestone" VALUES(11,33);
INSERT INTO "milestone" VALUES(11,34);
INSERT INTO "milestone" VALUES(11,35);
INSERT INTO "milestone" VALUES(11,36);
INSERT INTO "milestone" VALUES(12,37);
INSERT INTO "milestone" VALUES(12,38);
INSERT INTO "milestone" VALUES(12,39);
INSERT INTO "milestone" VALUES(12,40);
INSERT INTO "milestone" VALUES(13,41);
INSERT INTO "milestone" VALUES(13,42);
INSERT INTO "milestone" VALUES(13,43);
INSERT INTO "milestone" VALUES(14,44);
INSERT INTO "milestone" VALUES(14,45);
INSERT INTO "milestone" VALUES(14,46);
INSERT INTO "milestone" VALUES(15,47);
INSERT INTO "milestone" VALUES(15,48);
INSERT INTO "milestone" VALUES(15,49);
INSERT INTO "milestone" VALUES(16,50);
INSERT INTO "milestone" VALUES(16,51);
INSERT INTO "milestone" VALUES(16,52);
INSERT INTO "milestone" VALUES(17,53);
INSERT INTO "milestone" VALUES(17,54);
INSERT INTO "milestone" VALUES(17,55);
INSERT INTO "milestone" VALUES(18,56);
INSERT INTO "milestone" VALUES(18,57);
INSERT INTO "milestone" VALUES(18,58);
INSERT INTO "milestone" VALUES(19,59);
INSERT INTO "milestone" VALUES(19,60);
INSERT INTO "milestone" VALUES(19,61);
INSERT INTO "milestone" VALUES(20,62);
INSERT INTO "milestone" VALUES(20,63);
INSERT INTO "milestone" VALUES(20,64);
INSERT INTO "milestone" VALUES(20,65);
INSERT INTO "milestone" VALUES(21,66);
INSERT INTO "milestone" VALUES(21,67);
INSERT INTO "milestone" VALUES(21,68);
INSERT INTO "milestone" VALUES(21,69);
INSERT INTO "milestone" VALUES(22,70);
INSERT INTO "milestone" VALUES(22,71);
INSERT INTO "milestone" VALUES(22,72);
INSERT INTO "milestone" VALUES(22,73);
INSERT INTO "milestone" VALUES(23,74);
INSERT INTO "milestone" VALUES(23,75);
INSERT INTO "milestone" VALUES(23,76);
INSERT INTO "milestone" VALUES(24,77);
INSERT INTO "milestone" VALUES(24,78);
INSERT INTO "milestone" VALUES(24,79);
INSERT INTO "milestone" VALUES(24,80);
INSERT INTO "milestone" VALUES(25,81);
INSERT INTO "milestone" VALUES(25,82);
INSERT INTO "milestone" VALUES(25,83);
INSERT INTO "milestone" VALUES(25,84);
INSERT INTO "milestone" VALUES(26,85);
INSERT INTO "milestone" VALUES(26,86);
INSERT INTO "milestone" VALUES(26,87);
INSERT INTO "milestone" VALUES(27,88);
INSERT INTO "milestone" VALUES(27,89);
INSERT INTO "milestone" VALUES(27,90);
INSERT INTO "milestone" VALUES(28,91);
INSERT INTO "milestone" VALUES(28,92);
INSERT INTO "milestone" VALUES(28,93);
INSERT INTO "milestone" VALUES(29,94);
INSERT INTO "milestone" VALUES(29,95);
INSERT INTO "milestone" VALUES(29,96);
INSERT INTO "milestone" VALUES(29,97);
INSERT INTO "milestone" VALUES(30,98);
INSERT INTO "milestone" VALUES(30,99);
INSERT INTO "milestone" VALUES(30,100);
INSERT INTO "milestone" VALUES(30,101);
INSERT INTO "milestone" VALUES(31,102);
INSERT INTO "milestone" VALUES(31,103);
INSERT INTO "milestone" VALUES(31,104);
INSERT INTO "milestone" VALUES(31,105);
INSERT INTO "milestone" VALUES(32,106);
INSERT INTO "milestone" VALUES(32,107);
INSERT INTO "milestone" VALUES(32,108);
INSERT INTO "milestone" VALUES(32,109);
INSERT INTO "milestone" VALUES(33,110);
INSERT INTO "milestone" VALUES(33,111);
INSERT INTO "milestone" VALUES(33,112);
INSERT INTO "milestone" VALUES(33,113);
INSERT INTO "milestone" VALUES(34,114);
INSERT INTO "milestone" VALUES(34,115);
INSERT INTO "milestone" VALUES(34,116);
INSERT INTO "milestone" VALUES(34,117);
INSERT INTO "milestone" VALUES(35,118);
INSERT INTO "milestone" VALUES(35,119);
INSERT INTO "milestone" VALUES(35,120);
INSERT INTO "milestone" VALUES(36,121);
INSERT INTO "milestone" VALUES(36,122);
INSERT INTO "milestone" VALUES(36,123);
INSERT INTO "milestone" VALUES(36,124);
INSERT INTO "milestone" VALUES(37,125);
INSERT INTO "milestone" VALUES(37,126);
INSERT INTO "milestone" VALUES(37,127);
INSERT INTO "milestone" VALUES(38,128);
INSERT INTO "milestone" VALUES(38,129);
INSERT INTO "milestone" VALUES(38,130);
INSERT INTO "milestone" VALUES(39,131);
INSERT INTO "milestone" VALUES(39,132);
INSERT INTO "milestone" VALUES(39,133);
INSERT INTO "milestone" VALUES(40,134);
INSERT INTO "milestone" VALUES(40,135);
INSERT INTO "milestone" VALUES(40,136);
INSERT INTO "milestone" VALUES(41,137);
INSERT INTO "milestone" VALUES(41,138);
INSERT INTO "milestone" VALUES(41,139);
INSERT INTO "milestone" VALUES(42,140);
INSERT INTO "milestone" VALUES(42,141);
INSERT INTO "milestone" VALUES(42,142);
INSERT INTO "milestone" VALUES(43,143);
INSERT INTO "milestone" VALUES(43,144);
INSERT INTO "milestone" VALUES(43,145);
INSERT INTO "milestone" VALUES(44,146);
INSERT INTO "milestone" VALUES(44,147);
INSERT INTO "milestone" VALUES(44,148);
INSERT INTO "milestone" VALUES(45,149);
INSERT INTO "milestone" VALUES(45,150);
INSERT INTO "milestone" VALUES(45,151);
INSERT INTO "milestone" VALUES(45,152);
INSERT INTO "milestone" VALUES(46,153);
INSERT INTO "milestone" VALUES(46,154);
INSERT INTO "milestone" VALUES(46,155);
INSERT INTO "milestone" VALUES(47,156);
INSERT INTO "milestone" VALUES(47,157);
INSERT INTO "milestone" VALUES(47,158);
INSERT INTO "milestone" VALUES(48,159);
INSERT INTO "milestone" VALUES(48,160);
INSERT INTO "milestone" VALUES(48,161);
INSERT INTO "milestone" VALUES(49,162);
INSERT INTO "milestone" VALUES(49,163);
INSERT INTO "milestone" VALUES(49,164);
INSERT INTO "milestone" VALUES(50,165);
INSERT INTO "milestone" VALUES(50,166);
INSERT INTO "milestone" VALUES(50,167);
INSERT INTO "milestone" VALUES(51,168);
INSERT INTO "milestone" VALUES(51,169);
INSERT INTO "milestone" VALUES(51,170);
INSERT INTO "milestone" VALUES(51,171);
INSERT INTO "milestone" VALUES(52,172);
INSERT INTO "milestone" VALUES(52,173);
INSERT INTO "milestone" VALUES(52,174);
INSERT INTO "milestone" VALUES(53,175);
INSERT INTO "milestone" VALUES(53,176);
INSERT INTO "milestone" VALUES(53,177);
INSERT INTO "milestone" VALUES(53,178);
INSERT INTO "milestone" VALUES(54,179);
INSERT INTO "milestone" VALUES(54,180);
INSERT INTO "milestone" VALUES(54,181);
INSERT INTO "milestone" VALUES(55,182);
INSERT INTO "milestone" VALUES(55,183);
INSERT INTO "milestone" VALUES(55,184);
INSERT INTO "milestone" VALUES(55,185);
INSERT INTO "milestone" VALUES(56,186);
INSERT INTO "milestone" VALUES(56,187);
INSERT INTO "milestone" VALUES(56,188);
INSERT INTO "milestone" VALUES(56,189);
INSERT INTO "milestone" VALUES(57,190);
INSERT INTO "milestone" VALUES(57,191);
INSERT INTO "milestone" VALUES(57,192);
INSERT INTO "milestone" VALUES(57,193);
INSERT INTO "milestone" VALUES(58,194);
INSERT INTO "milestone" VALUES(58,195);
INSERT INTO "milestone" VALUES(58,196);
INSERT INTO "milestone" VALUES(59,197);
INSERT INTO "milestone" VALUES(59,198);
INSERT INTO "milestone" VALUES(59,199);
INSERT INTO "milestone" VALUES(60,200);
INSERT INTO "milestone" VALUES(60,201);
INSERT INTO "milestone" VALUES(60,202);
INSERT INTO "milestone" VALUES(61,203);
INSERT INTO "milestone" VALUES(61,204);
INSERT INTO "milestone" VALUES(61,205);
INSERT INTO "milestone" VALUES(62,206);
INSERT INTO "milestone" VALUES(62,207);
INSERT INTO "milestone" VALUES(62,208);
INSERT INTO "milestone" VALUES(63,209);
INSERT INTO "milestone" VALUES(63,210);
INSERT INTO "milestone" VALUES(63,211);
INSERT INTO "milestone" VALUES(63,212);
INSERT INTO "milestone" VALUES(64,213);
INSERT INTO "milestone" VALUES(64,214);
INSERT INTO "milestone" VALUES(64,215);
INSERT INTO "milestone" VALUES(65,216);
INSERT INTO "milestone" VALUES(65,217);
INSERT INTO "milestone" VALUES(65,218);
INSERT INTO "milestone" VALUES(66,219);
INSERT INTO "milestone" VALUES(66,220);
INSERT INTO "milestone" VALUES(66,221);
INSERT INTO "milestone" VALUES(67,222);
INSERT INTO "milestone" VALUES(67,223);
INSERT INTO "milestone" VALUES(67,224);
INSERT INTO "milestone" VALUES(67,225);
INSERT INTO "milestone" VALUES(68,226);
INSERT INTO "milestone" VALUES(68,227);
INSERT INTO "milestone" VALUES(68,228);
INSERT INTO "milestone" VALUES(68,229);
INSERT INTO "milestone" VALUES(69,230);
INSERT INTO "milestone" VALUES(69,231);
INSERT INTO "milestone" VALUES(69,232);
INSERT INTO "milestone" VALUES(69,233);
INSERT INTO "milestone" VALUES(70,234);
INSERT INTO "milestone" VALUES(70,235);
INSERT INTO "milestone" VALUES(70,236);
INSERT INTO "milestone" VALUES(70,237);
INSERT INTO "milestone" VALUES(71,238);
INSERT INTO "milestone" VALUES(71,239);
INSERT INTO "milestone" VALUES(71,240);
INSERT INTO "milestone" VALUES(72,241);
INSERT INTO "milestone" VALUES(72,242);
INSERT INTO "milestone" VALUES(72,243);
INSERT INTO "milestone" VALUES(72,244);
INSERT INTO "milestone" VALUES(73,245);
INSERT INTO "milestone" VALUES(73,246);
INSERT INTO "milestone" VALUES(73,247);
INSERT INTO "milestone" VALUES(74,248);
INSERT INTO "milestone" VALUES(74,249);
INSERT INTO "milestone" VALUES(74,250);
INSERT INTO "milestone" VALUES(74,251);
INSERT INTO "milestone" VALUES(75,252);
INSERT INTO "milestone" VALUES(75,253);
INSERT INTO "milestone" VALUES(75,254);
INSERT INTO "milestone" VALUES(76,255);
INSERT INTO "milestone" VALUES(76,256);
INSERT INTO "milestone" VALUES(76,257);
CREATE TABLE milestone_dependency (
	plan_id INTEGER NOT NULL, 
	predecessor_id INTEGER NOT NULL, 
	successor_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_milestone_dependency PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_dependency_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_milestone_dependency_predecessor_id FOREIGN KEY(predecessor_id) REFERENCES milestone (id), 
	CONSTRAINT fk_milestone_dependency_successor_id FOREIGN KEY(successor_id) REFERENCES milestone (id), 
	CONSTRAINT uq_milestone_dependency_predecessor_id_successor_id UNIQUE (predecessor_id, successor_id)
);
INSERT INTO "milestone_dependency" VALUES(1,7,1,1);
CREATE TABLE milestone_dependency_revision (
	dependency_id INTEGER NOT NULL, 
	lag_days INTEGER NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_milestone_dependency_revision PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_dependency_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_milestone_dependency_revision_dependency_id FOREIGN KEY(dependency_id) REFERENCES milestone_dependency (id)
);
INSERT INTO "milestone_dependency_revision" VALUES(1,7,0,1,'2025-09-08',56);
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
INSERT INTO "milestone_progress" VALUES(7,1,60.0,1,'2025-08-31',46);
INSERT INTO "milestone_progress" VALUES(10,2,60.0,2,'2025-08-31',47);
INSERT INTO "milestone_progress" VALUES(13,3,60.0,3,'2025-08-31',48);
INSERT INTO "milestone_progress" VALUES(37,4,60.0,4,'2025-08-31',49);
INSERT INTO "milestone_progress" VALUES(40,5,100.0,5,'2025-09-10',174);
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
INSERT INTO "milestone_revision" VALUES(1,1,'意识形态工作责任分工表',NULL,1.0,0,NULL,1,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(2,2,'活动与资源导向审核记录',NULL,1.0,0,NULL,2,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(3,3,'专题学习会议纪要',NULL,1.0,0,NULL,3,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(4,1,'党建工作责任书',NULL,1.0,0,NULL,4,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(5,2,'党组织与党员考核评价办法及结果',NULL,1.0,0,NULL,5,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(6,3,'廉政学习教育计划和签到记录',NULL,1.0,0,NULL,6,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(7,1,'党建品牌创建方案与验收材料',NULL,1.0,0,NULL,7,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(8,2,'评优推荐和表彰记录',NULL,1.0,0,NULL,8,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(9,3,'党员带头的业务项目清单',NULL,1.0,0,NULL,9,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(10,1,'群团组织年度工作计划',NULL,1.0,0,NULL,10,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(11,2,'党组织听取群团汇报的会议记录',NULL,1.0,0,NULL,11,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(12,3,'群团活动台账',NULL,1.0,0,NULL,12,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(13,1,'内部机构调整方案及批准文件',NULL,1.0,0,NULL,13,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(14,2,'部门职责说明书',NULL,1.0,0,NULL,14,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(15,3,'新版组织架构图',NULL,1.0,0,NULL,15,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(16,1,'业务、党务、专技三套考核标准',NULL,1.0,0,NULL,16,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(17,2,'人员聘用与岗位管理办法',NULL,1.0,0,NULL,17,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(18,3,'绩效考核及激励约束细则',NULL,1.0,0,NULL,18,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(19,4,'分层分类分岗标准对照表',NULL,1.0,0,NULL,19,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(20,1,'部门双轨考核评分表',NULL,1.0,0,NULL,20,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(21,2,'人员综合考评表（含群众测评）',NULL,1.0,0,NULL,21,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(22,3,'年度考核结果公示',NULL,1.0,0,NULL,22,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(23,1,'应急组织架构和责任链',NULL,1.0,0,NULL,23,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(24,2,'疫情防控、安全生产等专项预案',NULL,1.0,0,NULL,24,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(25,3,'应急演练记录及整改清单',NULL,1.0,0,NULL,25,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(26,1,'“3+4+X”制度框架图谱',NULL,1.0,0,NULL,26,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(27,2,'岗位、聘用、绩效三项核心制度文本',NULL,1.0,0,NULL,27,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(28,3,'干部、绩效工资、竞聘、日常工作四项机制文本',NULL,1.0,0,NULL,28,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(29,4,'X类规章目录及关联关系表',NULL,1.0,0,NULL,29,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(30,1,'理事会章程与权责清单',NULL,1.0,0,NULL,30,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(31,2,'理事会会议记录与决议',NULL,1.0,0,NULL,31,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(32,3,'各利益方代表构成名单',NULL,1.0,0,NULL,32,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(33,1,'社会合作单位名录及协议',NULL,1.0,0,NULL,33,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(34,2,'第三方独立评估报告',NULL,1.0,0,NULL,34,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(35,3,'志愿服务管理制度',NULL,1.0,0,NULL,35,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(36,4,'志愿服务系统数据库平台（含招募、培训、记录、评价功能）',NULL,1.0,0,NULL,36,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(37,1,'继续教育学时认定管理办法',NULL,1.0,0,NULL,37,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(38,2,'“镀金计划”年度课程表',NULL,1.0,0,NULL,38,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(39,3,'“五个一”完成情况记录',NULL,1.0,0,NULL,39,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(40,4,'馆际交流（交换、跟班、挂职）名单',NULL,1.0,0,NULL,40,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(41,1,'人才需求与结构分析报告',NULL,1.0,0,NULL,41,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(42,2,'引进招聘计划及结果',NULL,1.0,0,NULL,42,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(43,3,'人才扶持政策和经费安排',NULL,1.0,0,NULL,43,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(44,1,'“111”工程实施办法',NULL,1.0,0,NULL,44,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(45,2,'三类人才遴选名单',NULL,1.0,0,NULL,45,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(46,3,'入选者培养计划及成果台账',NULL,1.0,0,NULL,46,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(47,1,'“三项机制”实施办法',NULL,1.0,0,NULL,47,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(48,2,'干部培养锻炼计划',NULL,1.0,0,NULL,48,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(49,3,'干部选拔与调整记录',NULL,1.0,0,NULL,49,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(50,1,'储备干部培养机制文件',NULL,1.0,0,NULL,50,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(51,2,'储备干部基础人员库（年龄、学历、专业）',NULL,1.0,0,NULL,51,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(52,3,'少儿与技术类干部引进培养清单',NULL,1.0,0,NULL,52,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(53,1,'馆藏发展委员会章程与会议记录',NULL,1.0,0,NULL,53,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(54,2,'年度采购计划和结构分析',NULL,1.0,0,NULL,54,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(55,3,'地方文献征集目录',NULL,1.0,0,NULL,55,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(56,1,'特色专藏年度补充目录',NULL,1.0,0,NULL,56,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(57,2,'主题馆藏建设计划（文旅、长江文化、南京学、少儿）',NULL,1.0,0,NULL,57,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(58,3,'“文献+”与业务项目对接表',NULL,1.0,0,NULL,58,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(59,1,'PDA业务流程与审核规则',NULL,1.0,0,NULL,59,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(60,2,'景区校园荐购点清单',NULL,1.0,0,NULL,60,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(61,3,'“线上PDA”功能上线验收',NULL,1.0,0,NULL,61,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(62,1,'数字资源评估指标与年度报告',NULL,1.0,0,NULL,62,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(63,2,'年度采购及联采计划',NULL,1.0,0,NULL,63,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(64,3,'“阅汇点”推广活动记录',NULL,1.0,0,NULL,64,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(65,4,'第三空间合作协议',NULL,1.0,0,NULL,65,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(66,1,'“南京名胜数据库”上线（文字、图片、音视频）',NULL,1.0,0,NULL,66,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(67,2,'“南京学”文献服务阵地',NULL,1.0,0,NULL,67,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(68,3,'长江文化专题资源目录',NULL,1.0,0,NULL,68,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(69,4,'景区数字阅读机布点表',NULL,1.0,0,NULL,69,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(70,1,'微视频与慕课节目目录',NULL,1.0,0,NULL,70,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(71,2,'全市数字资源建设标准文本',NULL,1.0,0,NULL,71,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(72,3,'“阅美四季”主题数据库及展示页',NULL,1.0,0,NULL,72,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(73,4,'国家项目申报与验收材料',NULL,1.0,0,NULL,73,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(74,1,'古籍数字资源管理平台上线',NULL,1.0,0,NULL,74,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(75,2,'南京历代文学专栏（书名、版本、作者、全文）',NULL,1.0,0,NULL,75,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(76,3,'区馆特藏接入清单',NULL,1.0,0,NULL,76,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(77,1,'古籍修复计划与修复档案',NULL,1.0,0,NULL,77,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(78,2,'典籍类文化产品清单',NULL,1.0,0,NULL,78,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(79,3,'地方人物事件专题成果',NULL,1.0,0,NULL,79,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(80,4,'地方文化品牌或公共空间方案',NULL,1.0,0,NULL,80,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(81,1,'捐赠渠道与接收登记册',NULL,1.0,0,NULL,81,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(82,2,'灰色文献目录及数字化清单',NULL,1.0,0,NULL,82,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(83,3,'口述史访谈录音与文稿',NULL,1.0,0,NULL,83,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(84,4,'馆史陈列二期筹备资料目录',NULL,1.0,0,NULL,84,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(85,1,'文献配置、典藏、下架、处置等制度文本',NULL,1.0,0,NULL,85,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(86,2,'自助及智能设备部署清单',NULL,1.0,0,NULL,86,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(87,3,'馆藏评估报告',NULL,1.0,0,NULL,87,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(88,1,'读者行为数据分析报告',NULL,1.0,0,NULL,88,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(89,2,'主题书展与线上荐书栏目',NULL,1.0,0,NULL,89,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(90,3,'阅读辅导产品目录',NULL,1.0,0,NULL,90,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(91,1,'本馆参考咨询平台',NULL,1.0,0,NULL,91,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(92,2,'分类服务产品目录（公众、政府、科研、教育、企业）',NULL,1.0,0,NULL,92,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(93,3,'决策支持与查新报告存档',NULL,1.0,0,NULL,93,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(94,1,'信息素养课程体系',NULL,1.0,0,NULL,94,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(95,2,'读者手册',NULL,1.0,0,NULL,95,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(96,3,'讲座培训与新媒体项目计划',NULL,1.0,0,NULL,96,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(97,4,'咨询馆员培训记录',NULL,1.0,0,NULL,97,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(98,1,'“阅美”品牌架构与定位说明',NULL,1.0,0,NULL,98,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(99,2,'统一形象识别手册',NULL,1.0,0,NULL,99,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(100,3,'全年分众活动日历',NULL,1.0,0,NULL,100,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(101,4,'面向特殊人群与少儿的专项计划',NULL,1.0,0,NULL,101,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(102,1,'分享团章程及分享人名录',NULL,1.0,0,NULL,102,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(103,2,'市、区、街道、社区宣讲点清单',NULL,1.0,0,NULL,103,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(104,3,'宣讲课程目录',NULL,1.0,0,NULL,104,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(105,4,'向都市圈和友好单位推广的记录',NULL,1.0,0,NULL,105,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(106,1,'合作流程与联动机制文件',NULL,1.0,0,NULL,106,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(107,2,'合作单位名录',NULL,1.0,0,NULL,107,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(108,3,'读者节等市区联动方案',NULL,1.0,0,NULL,108,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(109,4,'分会场与宣传矩阵记录',NULL,1.0,0,NULL,109,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(110,1,'线上线下融合活动方案',NULL,1.0,0,NULL,110,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(111,2,'短视频与直播节目清单',NULL,1.0,0,NULL,111,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(112,3,'活动音视频归档目录',NULL,1.0,0,NULL,112,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(113,4,'二次宣传发布记录',NULL,1.0,0,NULL,113,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(114,1,'同类城市及各区少儿馆调研报告',NULL,1.0,0,NULL,114,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(115,2,'100个少儿图书室（阅读空间）名录与验收',NULL,1.0,0,NULL,115,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(116,3,'运维指导规范',NULL,1.0,0,NULL,116,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(117,4,'国内及长三角少儿馆合作记录',NULL,1.0,0,NULL,117,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(118,1,'国内少儿图书馆调研报告',NULL,1.0,0,NULL,118,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(119,2,'建设规划与运营设想文本',NULL,1.0,0,NULL,119,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(120,3,'项目规划获批文件',NULL,1.0,0,NULL,120,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(121,1,'“书服到家”与“你选书 我买单”运行台账',NULL,1.0,0,NULL,121,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(122,2,'全市免押金办证实施方案',NULL,1.0,0,NULL,122,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(123,3,'“一码通”借阅功能验收',NULL,1.0,0,NULL,123,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(124,4,'社区分馆图书配置调整清单',NULL,1.0,0,NULL,124,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(125,1,'公益文化服务菜单',NULL,1.0,0,NULL,125,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(126,2,'基层点单与配送记录',NULL,1.0,0,NULL,126,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(127,3,'现场会参与材料',NULL,1.0,0,NULL,127,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(128,1,'特殊群体服务项目清单',NULL,1.0,0,NULL,128,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(129,2,'分群体活动记录',NULL,1.0,0,NULL,129,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(130,3,'“春风行动”配合工作总结',NULL,1.0,0,NULL,130,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(131,1,'年度品牌主题与内容统筹表',NULL,1.0,0,NULL,131,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(132,2,'系列品牌活动方案',NULL,1.0,0,NULL,132,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(133,3,'联盟馆与高校馆合作记录',NULL,1.0,0,NULL,133,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(134,1,'与阅读办、促进会的对接记录',NULL,1.0,0,NULL,134,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(135,2,'联办承办活动清单',NULL,1.0,0,NULL,135,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(136,3,'专家与志愿者资源库',NULL,1.0,0,NULL,136,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(137,1,'南京文学经典书目与研究成果',NULL,1.0,0,NULL,137,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(138,2,'线上线下推介活动方案',NULL,1.0,0,NULL,138,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(139,3,'活动记录与传播数据',NULL,1.0,0,NULL,139,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(140,1,'作家专家库',NULL,1.0,0,NULL,140,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(141,2,'与文联、作协等单位的合作协议',NULL,1.0,0,NULL,141,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(142,3,'作家主题活动计划与记录',NULL,1.0,0,NULL,142,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(143,1,'文学笔杆队伍名单',NULL,1.0,0,NULL,143,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(144,2,'馆员读者作品集',NULL,1.0,0,NULL,144,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(145,3,'创作分享与展示活动记录',NULL,1.0,0,NULL,145,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(146,1,'文都之窗阅览室主题活动计划',NULL,1.0,0,NULL,146,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(147,2,'与促进会、促进中心的合作协议',NULL,1.0,0,NULL,147,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(148,3,'承办及参与活动清单',NULL,1.0,0,NULL,148,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(149,1,'宣传管理制度（含预报审核、备案、统计、考核流程）',NULL,1.0,0,NULL,149,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(150,2,'宣传稿件台账',NULL,1.0,0,NULL,150,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(151,3,'馆员宣传激励办法',NULL,1.0,0,NULL,151,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(152,4,'全市宣传口径统筹方案',NULL,1.0,0,NULL,152,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(153,1,'全媒体阵地清单与发布计划',NULL,1.0,0,NULL,153,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(154,2,'新型宣传方式引入方案',NULL,1.0,0,NULL,154,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(155,3,'跨地域联动宣传记录',NULL,1.0,0,NULL,155,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(156,1,'分级媒体联络名录（中央级、省级、行业）',NULL,1.0,0,NULL,156,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(157,2,'重大新闻报道台账',NULL,1.0,0,NULL,157,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(158,3,'新媒体多媒体作品集',NULL,1.0,0,NULL,158,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(159,1,'网站改版方案及上线验收',NULL,1.0,0,NULL,159,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(160,2,'年轻化宣传栏目',NULL,1.0,0,NULL,160,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(161,3,'部门话题策划记录',NULL,1.0,0,NULL,161,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(162,1,'营销规划文本',NULL,1.0,0,NULL,162,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(163,2,'读者调查报告',NULL,1.0,0,NULL,163,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(164,3,'营销案例绩效评估报告',NULL,1.0,0,NULL,164,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(165,1,'大型活动策划方案',NULL,1.0,0,NULL,165,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(166,2,'原有业务二次开发项目清单',NULL,1.0,0,NULL,166,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(167,3,'国际营销奖申报材料',NULL,1.0,0,NULL,167,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(168,1,'吉祥物推广方案',NULL,1.0,0,NULL,168,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(169,2,'文创衍生品与儿童绘本',NULL,1.0,0,NULL,169,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(170,3,'吉祥物主题展陈',NULL,1.0,0,NULL,170,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(171,4,'与外部吉祥物机构的合作记录',NULL,1.0,0,NULL,171,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(172,1,'文旅融合阅读实践基地名录',NULL,1.0,0,NULL,172,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(173,2,'文旅阅读空间配置方案',NULL,1.0,0,NULL,173,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(174,3,'面向游客的设施与品牌清单',NULL,1.0,0,NULL,174,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(175,1,'定题咨询协议和报告',NULL,1.0,0,NULL,175,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(176,2,'旅游专题二次文献汇编',NULL,1.0,0,NULL,176,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(177,3,'旅游特色数据库',NULL,1.0,0,NULL,177,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(178,4,'景区文化读物入藏目录',NULL,1.0,0,NULL,178,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(179,1,'文旅文创产品清单',NULL,1.0,0,NULL,179,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(180,2,'品牌联名合作协议',NULL,1.0,0,NULL,180,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(181,3,'产品展示推广记录',NULL,1.0,0,NULL,181,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(182,1,'景区选点调研报告',NULL,1.0,0,NULL,182,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(183,2,'24小时文旅阅读空间建成清单',NULL,1.0,0,NULL,183,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(184,3,'南京文旅资源数据库',NULL,1.0,0,NULL,184,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(185,4,'文旅小程序上线',NULL,1.0,0,NULL,185,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(186,1,'文献流转规则',NULL,1.0,0,NULL,186,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(187,2,'用户画像与网点布局分析',NULL,1.0,0,NULL,187,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(188,3,'主题分馆及阅读空间名录',NULL,1.0,0,NULL,188,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(189,4,'24小时自助设备布点表',NULL,1.0,0,NULL,189,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(190,1,'公共空间使用政策',NULL,1.0,0,NULL,190,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(191,2,'预约办公间及预约功能',NULL,1.0,0,NULL,191,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(192,3,'信息共享空间',NULL,1.0,0,NULL,192,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(193,4,'读者云空间',NULL,1.0,0,NULL,193,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(194,1,'沉浸式体验区建设方案',NULL,1.0,0,NULL,194,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(195,2,'智能坐席、阅读舱、直播间验收',NULL,1.0,0,NULL,195,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(196,3,'设施与用户终端互联功能',NULL,1.0,0,NULL,196,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(197,1,'学术科研管理办法',NULL,1.0,0,NULL,197,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(198,2,'科研项目流程规范',NULL,1.0,0,NULL,198,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(199,3,'科研奖励办法',NULL,1.0,0,NULL,199,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(200,1,'调研工作制度',NULL,1.0,0,NULL,200,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(201,2,'年度调研计划与报告',NULL,1.0,0,NULL,201,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(202,3,'重大决策论证记录',NULL,1.0,0,NULL,202,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(203,1,'优秀成果汇编出版物',NULL,1.0,0,NULL,203,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(204,2,'省级以上奖项申报记录',NULL,1.0,0,NULL,204,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(205,3,'成果转化应用案例',NULL,1.0,0,NULL,205,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(206,1,'换届选举材料',NULL,1.0,0,NULL,206,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(207,2,'修订后的科研管理制度',NULL,1.0,0,NULL,207,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(208,3,'学术交流活动计划与记录',NULL,1.0,0,NULL,208,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(209,1,'馆级课题申报、立项、评审办法',NULL,1.0,0,NULL,209,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(210,2,'专家聘请名单',NULL,1.0,0,NULL,210,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(211,3,'与高校院所的合作研究协议',NULL,1.0,0,NULL,211,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(212,4,'论文专著与高级别课题清单',NULL,1.0,0,NULL,212,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(213,1,'中图学会与省学会任务配合记录',NULL,1.0,0,NULL,213,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(214,2,'跨行业交流活动方案',NULL,1.0,0,NULL,214,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(215,3,'科协系统协会联络名录',NULL,1.0,0,NULL,215,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(216,1,'标准规范参编或主编材料',NULL,1.0,0,NULL,216,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(217,2,'议案提案及专家建议稿',NULL,1.0,0,NULL,217,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(218,3,'与代表委员沟通记录',NULL,1.0,0,NULL,218,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(219,1,'省平台参建分工与运维记录',NULL,1.0,0,NULL,219,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(220,2,'各区馆五类系统接入清单',NULL,1.0,0,NULL,220,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(221,3,'省馆数据标准规范落实说明',NULL,1.0,0,NULL,221,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(222,1,'智慧服务系统建设方案',NULL,1.0,0,NULL,222,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(223,2,'智能化文献管理系统',NULL,1.0,0,NULL,223,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(224,3,'文旅融合虚拟体验平台',NULL,1.0,0,NULL,224,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(225,4,'读者精准定制服务功能',NULL,1.0,0,NULL,225,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(226,1,'全市一站式检索入口',NULL,1.0,0,NULL,226,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(227,2,'各系统集成验收报告',NULL,1.0,0,NULL,227,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(228,3,'地方数字文献平台升级记录',NULL,1.0,0,NULL,228,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(229,4,'地方文献数字化市区共建清单',NULL,1.0,0,NULL,229,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(230,1,'“云上智慧金图”平台',NULL,1.0,0,NULL,230,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(231,2,'知识内容集成仓储（含开放接口）',NULL,1.0,0,NULL,231,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(232,3,'智慧图书馆管理系统升级验收',NULL,1.0,0,NULL,232,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(233,4,'各级馆智慧服务空间名录',NULL,1.0,0,NULL,233,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(234,1,'市区两级数据填报记录',NULL,1.0,0,NULL,234,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(235,2,'数据统计分析系统',NULL,1.0,0,NULL,235,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(236,3,'点单式培训课程菜单',NULL,1.0,0,NULL,236,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(237,4,'个性化培训方案',NULL,1.0,0,NULL,237,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(238,1,'年度“阅美”主题方案',NULL,1.0,0,NULL,238,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(239,2,'全市联合活动清单',NULL,1.0,0,NULL,239,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(240,3,'“金图模式”经验总结',NULL,1.0,0,NULL,240,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(241,1,'系统内合作协议',NULL,1.0,0,NULL,241,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(242,2,'联合品牌与活动清单',NULL,1.0,0,NULL,242,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(243,3,'场地与人才共享目录',NULL,1.0,0,NULL,243,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(244,4,'联动长效机制文件',NULL,1.0,0,NULL,244,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(245,1,'合作机构名录（知识、信息、推广三类）',NULL,1.0,0,NULL,245,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(246,2,'购买服务或联合创建协议',NULL,1.0,0,NULL,246,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(247,3,'合作项目成果总结',NULL,1.0,0,NULL,247,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(248,1,'都市圈合作机制章程或协议',NULL,1.0,0,NULL,248,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(249,2,'成员馆名录',NULL,1.0,0,NULL,249,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(250,3,'交流协调会议与活动记录',NULL,1.0,0,NULL,250,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(251,4,'人才培养及资源共享清单',NULL,1.0,0,NULL,251,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(252,1,'合作协议及名录',NULL,1.0,0,NULL,252,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(253,2,'通借通还与馆际互借规则',NULL,1.0,0,NULL,253,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(254,3,'联合课题和培训记录',NULL,1.0,0,NULL,254,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(255,1,'国际合作项目清单及协议',NULL,1.0,0,NULL,255,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(256,2,'“中国图书之窗”等既有项目活动记录',NULL,1.0,0,NULL,256,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(257,3,'国际交流年度总结',NULL,1.0,0,NULL,257,'2021-01-01',1);
INSERT INTO "milestone_revision" VALUES(1,1,'意识形态工作责任分工表','2025-06-30',1.0,0,NULL,258,'2021-03-01',39);
INSERT INTO "milestone_revision" VALUES(2,2,'活动与资源导向审核记录','2025-07-30',1.0,0,NULL,259,'2021-03-01',39);
INSERT INTO "milestone_revision" VALUES(3,3,'专题学习会议纪要','2025-08-30',1.0,0,NULL,260,'2021-03-01',39);
INSERT INTO "milestone_revision" VALUES(4,1,'党建工作责任书','2025-06-30',1.0,0,NULL,261,'2021-03-01',40);
INSERT INTO "milestone_revision" VALUES(5,2,'党组织与党员考核评价办法及结果','2025-07-30',1.0,0,NULL,262,'2021-03-01',40);
INSERT INTO "milestone_revision" VALUES(6,3,'廉政学习教育计划和签到记录','2025-08-30',1.0,0,NULL,263,'2021-03-01',40);
INSERT INTO "milestone_revision" VALUES(7,1,'党建品牌创建方案与验收材料','2025-06-30',1.0,0,NULL,264,'2021-03-01',41);
INSERT INTO "milestone_revision" VALUES(8,2,'评优推荐和表彰记录','2025-07-30',1.0,0,NULL,265,'2021-03-01',41);
INSERT INTO "milestone_revision" VALUES(9,3,'党员带头的业务项目清单','2025-08-30',1.0,0,NULL,266,'2021-03-01',41);
INSERT INTO "milestone_revision" VALUES(10,1,'群团组织年度工作计划','2025-06-30',1.0,0,NULL,267,'2021-03-01',42);
INSERT INTO "milestone_revision" VALUES(11,2,'党组织听取群团汇报的会议记录','2025-07-30',1.0,0,NULL,268,'2021-03-01',42);
INSERT INTO "milestone_revision" VALUES(12,3,'群团活动台账','2025-08-30',1.0,0,NULL,269,'2021-03-01',42);
INSERT INTO "milestone_revision" VALUES(13,1,'内部机构调整方案及批准文件','2025-06-30',1.0,0,NULL,270,'2021-03-01',43);
INSERT INTO "milestone_revision" VALUES(14,2,'部门职责说明书','2025-07-30',1.0,0,NULL,271,'2021-03-01',43);
INSERT INTO "milestone_revision" VALUES(15,3,'新版组织架构图','2025-08-30',1.0,0,NULL,272,'2021-03-01',43);
INSERT INTO "milestone_revision" VALUES(37,1,'继续教育学时认定管理办法','2025-06-30',1.0,0,NULL,273,'2021-03-01',44);
INSERT INTO "milestone_revision" VALUES(38,2,'“镀金计划”年度课程表','2025-07-30',1.0,0,NULL,274,'2021-03-01',44);
INSERT INTO "milestone_revision" VALUES(39,3,'“五个一”完成情况记录','2025-08-30',1.0,0,NULL,275,'2021-03-01',44);
INSERT INTO "milestone_revision" VALUES(40,4,'馆际交流（交换、跟班、挂职）名单','2025-09-30',1.0,0,NULL,276,'2021-03-01',44);
INSERT INTO "milestone_revision" VALUES(41,1,'人才需求与结构分析报告','2025-06-30',1.0,0,NULL,277,'2021-03-01',45);
INSERT INTO "milestone_revision" VALUES(42,2,'引进招聘计划及结果','2025-07-30',1.0,0,NULL,278,'2021-03-01',45);
INSERT INTO "milestone_revision" VALUES(43,3,'人才扶持政策和经费安排','2025-08-30',1.0,0,NULL,279,'2021-03-01',45);
CREATE TABLE money_figure (
	statement_id INTEGER NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	budget BIGINT, 
	received BIGINT, 
	spent BIGINT, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_money_figure PRIMARY KEY (id), 
	CONSTRAINT fk_money_figure_statement_id FOREIGN KEY(statement_id) REFERENCES money_statement (id), 
	CONSTRAINT uq_money_figure_statement_id_source UNIQUE (statement_id, source)
);
INSERT INTO "money_figure" VALUES(1,'city',5000000,3000000,1000000,1);
CREATE TABLE money_statement (
	project_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	note VARCHAR(500), 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_money_statement PRIMARY KEY (id), 
	CONSTRAINT fk_money_statement_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_money_statement_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_money_statement_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "money_statement" VALUES(4,2025,NULL,2,'2025-09-10 02:00:00.000000',1,'2025-09-10',152);
CREATE TABLE named_system (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_named_system PRIMARY KEY (id), 
	CONSTRAINT fk_named_system_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_named_system_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "named_system" VALUES('S001',1,1);
INSERT INTO "named_system" VALUES('S002',1,2);
INSERT INTO "named_system" VALUES('S003',1,3);
INSERT INTO "named_system" VALUES('S004',1,4);
INSERT INTO "named_system" VALUES('S005',1,5);
INSERT INTO "named_system" VALUES('S006',1,6);
INSERT INTO "named_system" VALUES('S007',1,7);
INSERT INTO "named_system" VALUES('S008',1,8);
INSERT INTO "named_system" VALUES('S009',1,9);
INSERT INTO "named_system" VALUES('S010',1,10);
INSERT INTO "named_system" VALUES('S011',1,11);
INSERT INTO "named_system" VALUES('S012',1,12);
INSERT INTO "named_system" VALUES('S013',1,13);
INSERT INTO "named_system" VALUES('S014',1,14);
INSERT INTO "named_system" VALUES('S015',1,15);
INSERT INTO "named_system" VALUES('S016',1,16);
INSERT INTO "named_system" VALUES('S017',1,17);
INSERT INTO "named_system" VALUES('S018',1,18);
INSERT INTO "named_system" VALUES('S019',1,19);
INSERT INTO "named_system" VALUES('S020',1,20);
INSERT INTO "named_system" VALUES('S021',1,21);
INSERT INTO "named_system" VALUES('S022',1,22);
INSERT INTO "named_system" VALUES('S023',1,23);
INSERT INTO "named_system" VALUES('S024',1,24);
INSERT INTO "named_system" VALUES('S025',1,25);
INSERT INTO "named_system" VALUES('S026',1,26);
INSERT INTO "named_system" VALUES('S027',1,27);
INSERT INTO "named_system" VALUES('S028',1,28);
INSERT INTO "named_system" VALUES('S029',1,29);
INSERT INTO "named_system" VALUES('S030',1,30);
INSERT INTO "named_system" VALUES('S031',1,31);
INSERT INTO "named_system" VALUES('S032',1,32);
INSERT INTO "named_system" VALUES('S033',1,33);
INSERT INTO "named_system" VALUES('S034',1,34);
INSERT INTO "named_system" VALUES('S035',1,35);
INSERT INTO "named_system" VALUES('S036',1,36);
INSERT INTO "named_system" VALUES('S037',1,37);
INSERT INTO "named_system" VALUES('S038',1,38);
INSERT INTO "named_system" VALUES('S039',1,39);
INSERT INTO "named_system" VALUES('S040',1,40);
INSERT INTO "named_system" VALUES('S041',1,41);
INSERT INTO "named_system" VALUES('S042',1,42);
INSERT INTO "named_system" VALUES('S043',1,43);
INSERT INTO "named_system" VALUES('S044',1,44);
INSERT INTO "named_system" VALUES('S045',1,45);
INSERT INTO "named_system" VALUES('S046',1,46);
INSERT INTO "named_system" VALUES('S047',1,47);
INSERT INTO "named_system" VALUES('S048',1,48);
INSERT INTO "named_system" VALUES('S049',1,49);
INSERT INTO "named_system" VALUES('S050',1,50);
INSERT INTO "named_system" VALUES('S051',1,51);
INSERT INTO "named_system" VALUES('S052',1,52);
INSERT INTO "named_system" VALUES('S053',1,53);
INSERT INTO "named_system" VALUES('S054',1,54);
INSERT INTO "named_system" VALUES('S055',1,55);
INSERT INTO "named_system" VALUES('S056',1,56);
INSERT INTO "named_system" VALUES('S057',1,57);
INSERT INTO "named_system" VALUES('S058',1,58);
INSERT INTO "named_system" VALUES('S059',1,59);
INSERT INTO "named_system" VALUES('S060',1,60);
INSERT INTO "named_system" VALUES('S061',1,61);
INSERT INTO "named_system" VALUES('S062',1,62);
INSERT INTO "named_system" VALUES('S063',1,63);
INSERT INTO "named_system" VALUES('S064',1,64);
INSERT INTO "named_system" VALUES('S065',1,65);
INSERT INTO "named_system" VALUES('S066',1,66);
INSERT INTO "named_system" VALUES('S067',1,67);
INSERT INTO "named_system" VALUES('S068',1,68);
INSERT INTO "named_system" VALUES('S069',1,69);
INSERT INTO "named_system" VALUES('S070',1,70);
INSERT INTO "named_system" VALUES('S071',1,71);
INSERT INTO "named_system" VALUES('S072',1,72);
INSERT INTO "named_system" VALUES('S073',1,73);
INSERT INTO "named_system" VALUES('S074',1,74);
INSERT INTO "named_system" VALUES('S075',1,75);
INSERT INTO "named_system" VALUES('S076',1,76);
INSERT INTO "named_system" VALUES('S077',1,77);
INSERT INTO "named_system" VALUES('S078',1,78);
INSERT INTO "named_system" VALUES('S079',1,79);
INSERT INTO "named_system" VALUES('S080',1,80);
INSERT INTO "named_system" VALUES('S081',1,81);
INSERT INTO "named_system" VALUES('S082',1,82);
INSERT INTO "named_system" VALUES('S083',1,83);
INSERT INTO "named_system" VALUES('S084',1,84);
INSERT INTO "named_system" VALUES('S085',1,85);
INSERT INTO "named_system" VALUES('S086',1,86);
INSERT INTO "named_system" VALUES('S087',1,87);
INSERT INTO "named_system" VALUES('S088',1,88);
INSERT INTO "named_system" VALUES('S089',1,89);
INSERT INTO "named_system" VALUES('S090',1,90);
INSERT INTO "named_system" VALUES('S091',1,91);
INSERT INTO "named_system" VALUES('S092',1,92);
INSERT INTO "named_system" VALUES('S093',1,93);
INSERT INTO "named_system" VALUES('S094',1,94);
INSERT INTO "named_system" VALUES('S095',1,95);
INSERT INTO "named_system" VALUES('S096',1,96);
INSERT INTO "named_system" VALUES('S097',1,97);
INSERT INTO "named_system" VALUES('S098',1,98);
INSERT INTO "named_system" VALUES('S099',1,99);
INSERT INTO "named_system" VALUES('S100',1,100);
INSERT INTO "named_system" VALUES('S101',1,101);
INSERT INTO "named_system" VALUES('S102',1,102);
INSERT INTO "named_system" VALUES('S103',1,103);
INSERT INTO "named_system" VALUES('S104',1,104);
INSERT INTO "named_system" VALUES('S105',1,105);
INSERT INTO "named_system" VALUES('S106',1,106);
INSERT INTO "named_system" VALUES('S107',1,107);
INSERT INTO "named_system" VALUES('S108',1,108);
INSERT INTO "named_system" VALUES('S109',1,109);
INSERT INTO "named_system" VALUES('S110',1,110);
INSERT INTO "named_system" VALUES('S111',1,111);
INSERT INTO "named_system" VALUES('S112',1,112);
INSERT INTO "named_system" VALUES('S113',1,113);
INSERT INTO "named_system" VALUES('S114',1,114);
INSERT INTO "named_system" VALUES('S115',1,115);
INSERT INTO "named_system" VALUES('S116',1,116);
INSERT INTO "named_system" VALUES('S117',1,117);
INSERT INTO "named_system" VALUES('S118',1,118);
INSERT INTO "named_system" VALUES('S119',1,119);
INSERT INTO "named_system" VALUES('S120',1,120);
INSERT INTO "named_system" VALUES('S121',1,121);
INSERT INTO "named_system" VALUES('S122',1,122);
INSERT INTO "named_system" VALUES('S123',1,123);
INSERT INTO "named_system" VALUES('S124',1,124);
INSERT INTO "named_system" VALUES('S125',1,125);
INSERT INTO "named_system" VALUES('S126',1,126);
INSERT INTO "named_system" VALUES('S127',1,127);
INSERT INTO "named_system" VALUES('S128',1,128);
INSERT INTO "named_system" VALUES('S129',1,129);
INSERT INTO "named_system" VALUES('S130',1,130);
INSERT INTO "named_system" VALUES('S131',1,131);
INSERT INTO "named_system" VALUES('S132',1,132);
INSERT INTO "named_system" VALUES('S133',1,133);
INSERT INTO "named_system" VALUES('S134',1,134);
INSERT INTO "named_system" VALUES('S135',1,135);
INSERT INTO "named_system" VALUES('S136',1,136);
INSERT INTO "named_system" VALUES('S137',1,137);
INSERT INTO "named_system" VALUES('S138',1,138);
INSERT INTO "named_system" VALUES('S139',1,139);
INSERT INTO "named_system" VALUES('S140',1,140);
INSERT INTO "named_system" VALUES('S141',1,141);
INSERT INTO "named_system" VALUES('S142',1,142);
INSERT INTO "named_system" VALUES('S143',1,143);
INSERT INTO "named_system" VALUES('S144',1,144);
INSERT INTO "named_system" VALUES('S145',1,145);
INSERT INTO "named_system" VALUES('S146',1,146);
INSERT INTO "named_system" VALUES('S147',1,147);
INSERT INTO "named_system" VALUES('S148',1,148);
INSERT INTO "named_system" VALUES('S149',1,149);
INSERT INTO "named_system" VALUES('S150',1,150);
INSERT INTO "named_system" VALUES('S151',1,151);
INSERT INTO "named_system" VALUES('S152',1,152);
INSERT INTO "named_system" VALUES('S153',1,153);
INSERT INTO "named_system" VALUES('S154',1,154);
INSERT INTO "named_system" VALUES('S155',1,155);
INSERT INTO "named_system" VALUES('S156',1,156);
INSERT INTO "named_system" VALUES('S157',1,157);
INSERT INTO "named_system" VALUES('S158',1,158);
INSERT INTO "named_system" VALUES('S159',1,159);
INSERT INTO "named_system" VALUES('S160',1,160);
INSERT INTO "named_system" VALUES('S161',1,161);
INSERT INTO "named_system" VALUES('S162',1,162);
INSERT INTO "named_system" VALUES('S163',1,163);
INSERT INTO "named_system" VALUES('S164',1,164);
INSERT INTO "named_system" VALUES('S165',1,165);
INSERT INTO "named_system" VALUES('S166',1,166);
INSERT INTO "named_system" VALUES('S167',1,167);
INSERT INTO "named_system" VALUES('S168',1,168);
INSERT INTO "named_system" VALUES('S169',1,169);
INSERT INTO "named_system" VALUES('S170',1,170);
INSERT INTO "named_system" VALUES('S171',1,171);
INSERT INTO "named_system" VALUES('S172',1,172);
INSERT INTO "named_system" VALUES('S173',1,173);
INSERT INTO "named_system" VALUES('S174',1,174);
INSERT INTO "named_system" VALUES('S175',1,175);
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
INSERT INTO "named_system_revision" VALUES(1,1,'金优计划','programme','["D01.1.2","D01.3.1"]','["review"]','各版考评方案及其业务、党务、专技分篇，按年度存各部门和个人的考核得分与等次',NULL,0,1,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(2,2,'金优计划党务篇','programme','["D01.1.2"]','[]','支部与党员考核指标、逐项得分、考核年度和整改事项',NULL,0,2,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(3,3,'文旅先锋+','brand','["D01.1.3"]','[]','党建品牌的创建级别、申报时间、验收结果和关联业务项目',NULL,0,3,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(4,4,'两优一先','programme','["D01.1.3"]','[]','评选年度、推荐对象、评选结果与表彰文件',NULL,0,4,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(5,5,'一旗双星','programme','["D01.1.3"]','[]','评选年度、推荐对象、评选结果与表彰文件',NULL,0,5,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(6,6,'党建工作责任制','mechanism','["D01.1.2"]','[]','责任人、责任事项、签订日期、年度述职与检查结论',NULL,0,6,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(7,7,'“双轨并行”部门考核模式','mechanism','["D01.3.2"]','[]','每部门每年度内部管理、业务绩效两轨得分及合成结果',NULL,0,7,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(8,8,'人员综合考评机制','mechanism','["D01.3.2"]','[]','个人业绩、科研、纪律、群众测评四要素得分与考评结论',NULL,0,8,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(9,9,'应急管理领导工作机制','mechanism','["D01.4"]','[]','责任层级、预案版本、演练日期、参加人数和整改闭环',NULL,0,9,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(10,10,'四梁八柱','mechanism','["D01.5.1"]','[]','制度总框架版本及各制度在框架中的位置',NULL,0,10,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(11,11,'3+4+X','mechanism','["D01.5.1"]','[]','制度树：3项核心、4项配套、X类规章的文件、版本、生效日和相互引用',NULL,0,11,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(12,12,'理事会（法人治理结构）','mechanism','["D01.5.2","D01.5.3"]','[]','理事名单与代表方、会议日期、议题（人财物类别）和决议执行状态',NULL,0,12,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(13,13,'第三方绩效评估制度','mechanism','["D01.5.3"]','[]','评估机构、评估年度、指标得分、报告附件及与内部评估的对照',NULL,0,13,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(14,14,'图书馆志愿服务管理体系','mechanism','["D01.5.3"]','[]','招募、培训、分工、服务记录、评价各环节的制度与状态',NULL,0,14,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(15,15,'图书馆志愿服务系统数据库平台','platform','["D01.5.3"]','[]','志愿者档案、培训、排班、服务时长和评价，及供需双方的匹配记录',NULL,0,15,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(16,16,'镀金计划','programme','["D02.1.1"]','[]','年度课程、参训馆员、学时与考核结果',NULL,0,16,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(17,17,'五个一','programme','["D02.1.1"]','[]','五项任务定义（待馆方提供）及每名专技人员逐项完成情况',NULL,0,17,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(18,18,'馆员继续教育学时认定管理体系','mechanism','["D02.1.1"]','[]','学时规则、申报、认定结果和年度累计学时',NULL,0,18,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(19,19,'馆际交流（馆员交换、跟班培训、挂职锻炼）','mechanism','["D02.1.1"]','[]','派出与接收单位、人员、形式、起止日期和总结',NULL,0,19,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(20,20,'111人才培养工程','programme','["T1"]','[]','领军、青年、高技能三类入选人员、批次、培养计划和成果',NULL,0,20,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(21,21,'三项机制','mechanism','["D02.2.1"]','[]','激励、容错、能上能下三类的适用记录、对象与结论',NULL,0,21,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(22,22,'储备干部培养机制','mechanism','["D02.2.2"]','[]','培养对象、层次方向、培养措施和动态调整记录',NULL,0,22,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(23,23,'储备干部基础人员库','database','["D02.2.2"]','[]','人员年龄、学历、学科、方向、梯队层级及入库出库时间',NULL,0,23,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(24,24,'馆藏发展委员会','mechanism','["D03.1.1"]','[]','委员名单、会议日期、采购决策事项和执行状态',NULL,0,24,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(25,25,'PDA（读者决策采购）','mechanism','["D03.1.1","T2"]','[]','荐购单、审核、采购、入藏、借阅闭环及服务点和参与读者数',NULL,0,25,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(26,26,'线上PDA','platform','["T2"]','[]','上线日期、线上荐购单量、成交册数与平台入口',NULL,0,26,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(27,27,'文献+','programme','["D03.1.2"]','[]','主题馆藏清单、计划入藏量与实际量、所支撑的业务项目',NULL,0,27,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(28,28,'馆藏数字资源评估体系','mechanism','["D03.2.1"]','[]','每库评估指标、用量、成本、年度结论和续订决定',NULL,0,28,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(29,29,'南京共享图书馆数字资源联采','mechanism','["D03.2.1"]','[]','参采馆、资源、分摊金额、合同期与用量',NULL,0,29,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(30,30,'阅汇点','platform','["D03.2.1","D10.4"]','[]','有效用户数、使用量、使用率、合作方和推广活动',NULL,0,30,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(31,31,'第三空间（数字阅读合作空间）','facility','["D03.2.1"]','[]','合作单位、地点、开放日期、配置资源和使用数据',NULL,0,31,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(32,32,'南京学','programme','["D03.1.2","D03.2.2"]','[]','专题文献、研究成果和服务阵地的建设清单与用量',NULL,0,32,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(33,33,'长江文化（专题智库）','programme','["D03.1.2","D03.2.2"]','[]','专题资源条目、智库化阶段与产出成果',NULL,0,33,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(34,34,'南京名胜数据库','database','["D03.2.2"]','[]','条目数、媒体类型、上线日期、访问量与景区覆盖',NULL,0,34,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(35,35,'景区数字阅读机','facility','["D03.2.2"]','[]','设备点位、所在景区、在线状态和使用次数',NULL,0,35,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(36,36,'国家公共数字文化地方资源建设项目','programme','["D03.2.3"]','[]','项目名称、批次、立项与验收日期、经费和成果条数',NULL,0,36,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(37,37,'全市数字资源建设标准','mechanism','["D03.2.3"]','[]','标准版本、发布日期和各馆符合情况',NULL,0,37,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(38,38,'南京数字共享图书馆','platform','["D03.2.3"]','[]','参与馆、已整合自建库清单及共享状态',NULL,0,38,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(39,39,'阅美四季主题数据库','database','["D03.2.3"]','[]','收录活动数、媒体条目、展示入口与访问量',NULL,0,39,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(40,40,'馆藏古籍文献数字资源管理平台','platform','["D03.3.1"]','[]','普查目录数、图片与全文数量、四项功能上线状态、区馆接入',NULL,0,40,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(41,41,'中华古籍保护计划','programme','["D03.3.2"]','[]','年度任务、修复册件数、经费与验收',NULL,0,41,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(42,42,'灰色文献捐赠与征集','mechanism','["D03.3.3"]','[]','捐赠人、来源渠道、件数、编目与数字化状态',NULL,0,42,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(43,43,'金图口述史','programme','["D03.3.3"]','[]','受访者、访谈日期、音视频文件、文稿与授权',NULL,0,43,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(44,44,'馆史陈列二期工程','facility','["D03.3.3"]','[]','实物影像征集件数、筹备阶段与开放日期',NULL,0,44,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(45,45,'国家和省级古籍保护中心','partnership','["D03.3.2"]','[]','对接任务、下达与完成日期、修复指导记录',NULL,0,45,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(46,46,'自助借还与智能设备（机器人）','facility','["D04.1.1"]','[]','设备类型、数量、位置、启用日期与业务量占比',NULL,0,46,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(47,47,'全国和江苏省图书馆网上联合参考咨询平台与知识导航站','platform','["D04.1.3"]','[]','本馆参与身份、承接咨询量与答复时限',NULL,0,47,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(48,48,'本馆参考咨询平台','platform','["D04.1.3"]','[]','咨询单、用户类别、服务类型、办结时间与满意度',NULL,0,48,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(49,49,'读者信息素养内容体系','programme','["D04.1.4"]','[]','课程清单、分层对象、场次、人次和读者手册版本',NULL,0,49,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(50,50,'阅美四季','brand','["D03.2.3","D04.2.1"]','["review"]','子品牌清单、年度活动场次、参与人次与统一形象版本',NULL,0,50,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(51,51,'阅美（总品牌）','brand','["D04.2.1","D04.2.2","D04.2.3","D04.3.4","D11.1.2"]','["review"]','品牌下全部系列及市区活动的场次、人次与主办馆',NULL,0,51,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(52,52,'阅读推深','programme','["D04.2.1"]','[]','面向少年儿童等的深度阅读项目、场次、人次',NULL,0,52,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(53,53,'阅美分享团','programme','["D04.2.2","D05.2.3"]','[]','分享人名录（馆员、志愿者、专家、读者）、宣讲场次与受众',NULL,0,53,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(54,54,'四级宣讲服务平台','platform','["D04.2.2"]','[]','市、区、街道、社区各级站点数及每级宣讲场次',NULL,0,54,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(55,55,'“总合力+分动力”宣讲体系','mechanism','["D04.2.2"]','[]','市级统筹任务与各级自办任务的分配和完成情况',NULL,0,55,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(56,56,'金图“阅美”志愿服务队','programme','["D04.2.2"]','[]','队员名单、宣讲资质、服务次数与时长',NULL,0,56,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(57,57,'读者节','brand','["D04.2.3"]','[]','届次、日期、主会场与分会场、场次和人次',NULL,0,57,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(58,58,'阅读推广联动机制','mechanism','["D04.2.3"]','[]','合作单位、分工、合作流程节点与共享资源',NULL,0,58,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(59,59,'南京少儿图书馆（金陵图书馆少儿馆）','facility','["D04.3.1","T3"]','[]','调研、规划、立项、选址、批复各里程碑日期及附件',NULL,0,59,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(60,60,'100个少儿图书室（阅读空间）','facility','["D04.3.1"]','[]','每室名称、区、街道、建成日期与验收状态，累计对比100',NULL,0,60,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(61,61,'三级少儿图书馆（阅读空间）服务体系','mechanism','["D04.3.1"]','[]','市、区、街道各级馆室数、覆盖率与总分馆关系',NULL,0,61,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(62,62,'南京共享图书馆','platform','["T2","D03.2.1","D04.2.1","D04.2.3","D04.3.2","D05.1.1","D10.3","D11.1","D11.1.2"]','["review"]','成员馆、联动业务类别、联动活动与资源共享记录',NULL,0,62,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(63,63,'书服到家','brand','["D04.3.2"]','["review"]','信用网借订单数、册数、配送时效与用户数',NULL,0,63,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(64,64,'你选书 我买单','brand','["D04.3.2"]','["review"]','荐购点、荐购册数、金额与入藏转化率',NULL,0,64,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(65,65,'一卡通','platform','["D04.3.2"]','[]','接入馆、持证人数和通借通还量',NULL,0,65,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(66,66,'一码通','platform','["D04.3.2"]','[]','上线日期、绑定用户数、扫码借阅占比与接入馆',NULL,0,66,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(67,67,'免押金办理实体读者证','mechanism','["D04.3.2"]','[]','实施区馆、启动日期、免押办证数',NULL,0,67,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(68,68,'政府购买公益文化服务现场会','platform','["D04.3.3"]','[]','届次、参会产品、采购签约项目与配送执行',NULL,0,68,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(69,69,'“自下而上、以需定供”菜单式服务模式','mechanism','["D04.3.3"]','[]','服务菜单、基层点单、响应时间与完成评价',NULL,0,69,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(70,70,'春风行动','programme','["D04.3.4"]','[]','年度活动、帮扶对象类别、受益人次与投入',NULL,0,70,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(71,71,'国内外及长三角地区少年儿童图书馆协作','partnership','["D04.3.1"]','[]','合作馆、协议、交流次数与联合项目',NULL,0,71,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(72,72,'社区分馆','facility','["D04.3.2"]','[]','分馆名单、家庭教育与职业技能类图书占比、调整日期',NULL,0,72,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(73,73,'全民阅读','programme','["D01.1.1","D04.2.2","D05","D05.1","D05.1.1","D05.1.2"]','[]','年度活动清单、主办方、场次与参与人次',NULL,0,73,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(74,74,'书香南京','programme','["D05.1","D05.2"]','[]','年度任务分解、活动成果与本馆贡献项',NULL,0,74,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(75,75,'文学之都（世界文学之都）','brand','["D03.2.2","D03.3.1","D05","D05.2","D05.2.1","D05.2.4","D12.3"]','[]','主题文献、活动、合作方与成果，按相关节点汇总',NULL,0,75,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(76,76,'都市圈联盟馆','partnership','["D05.1.1"]','[]','成员馆、协议日期和联合活动',NULL,0,76,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(77,77,'长三角联盟馆','partnership','["D05.1.1"]','[]','成员馆、协议日期和联合活动',NULL,0,77,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(78,78,'全民阅读办与全民阅读促进会','partnership','["D05.1.2"]','[]','联系人、对接事项与联办活动',NULL,0,78,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(79,79,'《金陵全书》','brand','["D05.2.1"]','[]','参照书目、已整理作品与推介活动',NULL,0,79,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(80,80,'阅读打卡、阅读马拉松、抖音主题阅读','programme','["D05.2.1"]','[]','活动期次、平台、参与人数与传播量',NULL,0,80,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(81,81,'金图讲坛','brand','["D05.2.2"]','[]','讲次、主讲人、主题、到场与线上人次',NULL,0,81,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(82,82,'金图书友会','brand','["D05.2.2"]','[]','活动期次、主题、会员数与参与人次',NULL,0,82,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(83,83,'文学之都促进会','partnership','["D05.2.2","D05.2.4"]','[]','合作事项、会议与联合活动',NULL,0,83,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(84,84,'文学之都促进中心','partnership','["D05.2.4"]','[]','合作事项、会议与联合活动',NULL,0,84,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(85,85,'文联、作协','partnership','["D05.2.2"]','[]','合作事项、联络作家与活动记录',NULL,0,85,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(86,86,'文学笔杆队伍','programme','["D05.2.3"]','[]','队员名单（馆员、读者）、作品数与展示次数',NULL,0,86,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(87,87,'文都之窗','facility','["D05.2.4","D07.4"]','[]','阅览室主题馆藏量、活动场次与到访人次',NULL,0,87,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(88,88,'宣传预报审核—备案—统计—考核流程','mechanism','["D06.1.1"]','[]','每条宣传的四环节状态、责任人、时间与考核计分',NULL,0,88,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(89,89,'馆员宣传激励机制','mechanism','["D06.1.1"]','[]','发稿馆员、篇数、级别与奖励',NULL,0,89,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(90,90,'媒体联络渠道分级（中央级、省级、行业、新媒体）','mechanism','["D06.1.3"]','[]','报道标题、媒体名称、级别、日期与链接',NULL,0,90,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(91,91,'南京都市圈图书馆、长江经济带图书馆宣传纽带','partnership','["D06.1.2"]','[]','联动单位、宣传主题、同步日期与发布量',NULL,0,91,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(92,92,'“一带一路”图书馆联盟','partnership','["D06.1.2","D12.1"]','[]','联盟成员、年度活动与联动宣传记录',NULL,0,92,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(93,93,'图书馆的图书馆（网站）','platform','["D06.1.4"]','[]','网站栏目、改版日期、访问量与话题数',NULL,0,93,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(94,94,'“出门营销、整体营销、分众营销”理念','mechanism','["D06.2.1"]','[]','营销案例、所属理念、目标人群、曝光量与绩效评估结论',NULL,0,94,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(95,95,'国际业界营销奖项申报','programme','["D06.2.2"]','[]','奖项名称、申报年度、项目与结果',NULL,0,95,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(96,96,'吉祥物阅美家园（宁宁、图图）','brand','["T4"]','[]','形象授权、衍生品、绘本、展陈与合作机构',NULL,0,96,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(97,97,'文旅融合阅读实践基地','facility','["D07.1"]','[]','基地名称、共建单位、挂牌日期与活动',NULL,0,97,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(98,98,'网红IP（文旅智能设施与品牌）','brand','["D07.1"]','[]','设施或IP名称、上线日期与游客互动量',NULL,0,98,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(99,99,'旅游定题参考咨询服务','mechanism','["D07.2"]','[]','委托单位、课题、交付日期与采纳情况',NULL,0,99,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(100,100,'旅游特色数据库','database','["D07.2"]','[]','条目数、来源、上线日期与访问量',NULL,0,100,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(101,101,'南京文旅创意联名产品','brand','["D07.3"]','[]','产品名称、联名方、上市日期与发放或销售量',NULL,0,101,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(102,102,'景区服务点','facility','["D07.4"]','[]','点位、所在景区、开放状态与服务量',NULL,0,102,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(103,103,'24小时文旅阅读空间','facility','["D07.4"]','[]','空间名称、景区、启用日期、全天开放状态与到访量',NULL,0,103,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(104,104,'南京文旅资源数据库','database','["D07.4"]','[]','条目数、景区覆盖、上线日期与访问量',NULL,0,104,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(105,105,'文旅小程序','platform','["D07.4"]','[]','上线日期、版本、用户数与访问量',NULL,0,105,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(106,106,'馆外文献流转体系','mechanism','["D08.1"]','[]','网点间流转批次、册数、周期与规则版本',NULL,0,106,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(107,107,'用户画像','database','["D08.1"]','[]','数据来源、画像维度、更新日期与据此调整的网点',NULL,0,107,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(108,108,'主题分馆与主题阅读空间','facility','["D08.1"]','[]','名称、主题、地点、开放日期与文献量',NULL,0,108,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(109,109,'24小时自助借阅设备','facility','["D08.1"]','[]','点位、启用日期、在线状态与借还量',NULL,0,109,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(110,110,'预约办公间','facility','["D08.2"]','[]','房间、预约单、到场率与使用率',NULL,0,110,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(111,111,'信息共享空间','facility','["D08.2"]','[]','面积、设备、开放状态与使用人次',NULL,0,111,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(112,112,'读者云空间','platform','["D08.2"]','[]','开通用户数、容量与活跃度',NULL,0,112,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(113,113,'公共空间使用政策','mechanism','["D08.2"]','[]','政策版本、适用空间与生效日期',NULL,0,113,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(114,114,'沉浸式互动体验区（智能坐席、阅读舱、阅读直播间）','facility','["D08.3"]','[]','设施清单、VR/AR类型、启用日期与体验人次',NULL,0,114,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(115,115,'学术科研制度体系','mechanism','["D09.1.1"]','[]','指导意见、流程规范、管理办法的版本与状态',NULL,0,115,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(116,116,'调查研究工作机制','mechanism','["D09.1.2"]','[]','调研课题、负责人（含领导带头）、报告与被决策采用情况',NULL,0,116,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(117,117,'“产”“学”“研”转化','mechanism','["D09.1.3"]','[]','成果名称、转化形式、应用场所、起用日期与效果',NULL,0,117,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(118,118,'南京图书馆学会','partnership','["D01.5.3","D09.2","D09.2.1","D09.2.2","D09.2.3"]','[]','换届进度、会员数、年度活动与科研管理制度','D01.5.3 未指明是市级学会，按语境归入',0,118,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(119,119,'馆级研究课题申报立项评审机制','mechanism','["D09.2.2"]','[]','课题申报、立项、中期、结项及成果',NULL,0,119,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(120,120,'中国图书馆学会','partnership','["D09.2.3"]','["review"]','承接任务、参加活动与获奖',NULL,0,120,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(121,121,'江苏省图书馆学会','partnership','["D09.2.3"]','["review"]','承接任务、参加活动与获奖',NULL,0,121,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(122,122,'科协及下辖行业协会','partnership','["D09.2.3"]','[]','协会名称、跨行业活动与合作事项',NULL,0,122,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(123,123,'图书馆行业标准参编与地方立法推动','programme','["D09.3"]','[]','标准名称、参编角色、提案编号与进展',NULL,0,123,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(124,124,'江苏省文化和旅游重点实验室实践基地','facility','["D10.1"]','[]','基地任务、参与项目与年度考核',NULL,0,124,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(125,125,'全省大数据服务平台','platform','["D10.1"]','[]','本馆与区馆接入状态、数据上报及时率和运维分工',NULL,0,125,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(126,126,'业务管理系统','platform','["D10.1"]','[]','各区馆上线状态、日期与数据对接',NULL,0,126,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(127,127,'馆情填报系统','platform','["D10.1"]','[]','各馆填报周期、完成率与退回次数',NULL,0,127,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(128,128,'客流采集统计系统','platform','["D10.1"]','[]','采集点、在线率与日客流',NULL,0,128,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(129,129,'读者活动管理系统','platform','["D10.1"]','[]','各馆活动录入数、报名与签到数',NULL,0,129,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(130,130,'数字资源服务系统','platform','["D10.1"]','[]','接入资源数、访问量与各区馆状态',NULL,0,130,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(131,131,'智慧服务系统','platform','["D10.2"]','["shortfalls"]','已接数据类别、上线场景与运行状态',NULL,0,131,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(132,132,'智能化文献管理系统','platform','["D10.2"]','[]','上线日期、功能模块与管理册数',NULL,0,132,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(133,133,'文旅融合虚拟体验平台','platform','["D10.2"]','[]','上线日期、体验内容数与使用人次',NULL,0,133,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(134,134,'智慧图书馆管理系统','platform','["D10.3","T5"]','[]','升级阶段、已集成子系统、覆盖业务流程',NULL,0,134,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(135,135,'纸电资源管理系统','platform','["D10.3"]','[]','集成状态、纸电书目数',NULL,0,135,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(136,136,'资源发现服务系统','platform','["D10.3"]','[]','集成状态、检索量与收录量',NULL,0,136,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(137,137,'参考咨询服务系统','platform','["D10.3"]','[]','集成状态、咨询量与办结率',NULL,0,137,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(138,138,'南京共享图书馆——地方数字文献平台','platform','["D10.3"]','[]','升级版本、地方文献数字化件数与区馆贡献',NULL,0,138,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(139,139,'南京地区公共图书馆联盟','partnership','["D10.4"]','[]','成员馆、统一认证接入状态',NULL,0,139,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(140,140,'统一认证登录','platform','["D10.4"]','[]','接入馆与第三方平台、认证用户数、登录次数',NULL,0,140,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(141,141,'数字资源联采联建','mechanism','["D10.4"]','[]','参与馆、资源、金额与共享范围',NULL,0,141,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(142,142,'私有云存储与公有云空间','facility','["D10.4"]','[]','容量、占用、租用期限与费用',NULL,0,142,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(143,143,'云桌面管理系统','platform','["D10.4"]','[]','部署终端数、启用日期与故障数',NULL,0,143,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(144,144,'数字资源生产、存储、发现和获取系统','platform','["D10.4"]','[]','四环节系统的建设状态与互通情况',NULL,0,144,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(145,145,'金图智慧图书馆服务体系（1+2+N）','programme','["T5"]','[]','1、2、N三部分各自的里程碑、完成度与验收',NULL,0,145,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(146,146,'云上智慧金图','platform','["T5"]','[]','上线日期、开放接口数与接入区馆',NULL,0,146,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(147,147,'知识内容集成仓储','platform','["T5"]','[]','入仓内容量、数据标准与接入方',NULL,0,147,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(148,148,'云知识生产中心','platform','["T5"]','[]','区馆采集、生产、加工任务数与产量',NULL,0,148,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(149,149,'智慧化知识网络图谱','database','["T5"]','[]','实体与关联数、更新日期',NULL,0,149,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(150,150,'线下智慧服务空间（N）','facility','["T5"]','[]','空间所属馆、开放日期与使用量，累计N',NULL,0,150,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(151,151,'全市公共图书馆数据统计分析系统','platform','["D11.1.1"]','[]','填报馆、指标、周期、完成率与监测报表',NULL,0,151,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(152,152,'点单式预约式培训','mechanism','["D11.1.1"]','[]','课程菜单、点单馆、场次与参训人次',NULL,0,152,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(153,153,'金图模式','brand','["D11.1.2"]','[]','联合推广案例、参与馆与经验总结',NULL,0,153,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(154,154,'图文博美资源整合共同体','partnership','["D11.2.1"]','[]','成员单位、共享资源类别与联合活动',NULL,0,154,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(155,155,'社会机构共建共享（高校、智库、出版社等）','partnership','["D11.2.2"]','[]','机构、合作领域、方式（购买或共建）与成果',NULL,0,155,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(156,156,'南京都市圈图书馆合作机制','partnership','["D06.1.2","D12.1","T6"]','[]','成员馆、章程、联席会议与联合项目',NULL,0,156,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(157,157,'南京都市圈发展规划（政策依据）','programme','["T6"]','[]','引用条款与对应合作任务',NULL,0,157,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(158,158,'长三角地区、长江经济带沿线图书馆交流合作','partnership','["D12.1"]','[]','合作馆、事项与交流次数',NULL,0,158,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(159,159,'宁镇扬、宁马地区图书馆合作框架','partnership','["T6"]','[]','框架协议、成员馆与整合状态',NULL,0,159,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(160,160,'苏陕合作图书馆对口协作','partnership','["D12.1"]','[]','对口馆、年度任务与交流记录',NULL,0,160,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(161,161,'十五城市公共图书馆','partnership','["D12.1"]','[]','城市与馆名单（待补）、会议届次与合作事项',NULL,0,161,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(162,162,'遵义、延安等革命老区图书馆合作','partnership','["D12.1"]','[]','对口馆、党建交流、资源与培训项目',NULL,0,162,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(163,163,'海洋文化论坛','partnership','["D12.1"]','[]','届次、主题、日期与本馆参与方式',NULL,0,163,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(164,164,'区域通借通还、馆际互借','mechanism','["D12.2"]','[]','参与馆、规则、借还量与互借量',NULL,0,164,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(165,165,'在宁高校图书馆、行业图书馆合作','partnership','["D12.2"]','[]','合作馆、领域（课题、推广、培训）与成果',NULL,0,165,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(166,166,'中国图书之窗','partnership','["D12.3"]','[]','合作国与馆、设立日期、年度活动',NULL,0,166,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(167,167,'美国圣路易斯郡图书馆友好合作','partnership','["D12.3"]','[]','公告签署日期、合作事项与交流记录',NULL,0,167,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(168,168,'中国—中东欧国家图书馆联盟馆长论坛','partnership','["D12.3"]','[]','届次、参会日期与成果',NULL,0,168,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(169,169,'“世界文学之都”图书馆馆际合作','partnership','["D12.3"]','[]','合作城市与馆、协议和交流项目',NULL,0,169,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(170,170,'琢石成玉，阅美筑梦（发展理念）','brand','[]','["review"]','理念版本及对应宣传使用记录',NULL,0,170,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(171,171,'地面沉降修复及功能区调整升级改造项目','programme','[]','["review"]','基线项目：立项、施工、完工日期，只作历史记录',NULL,0,171,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(172,172,'县级以上公共图书馆评估定级','programme','["T3"]','["review","shortfalls"]','评估届次、馆舍面积等达标项、得分与定级结果',NULL,0,172,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(173,173,'智慧图书馆平台（智慧资源、感知、服务、管理四系统）','platform','[]','["shortfalls"]','四系统各自差距说明与对应建设节点',NULL,0,173,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(174,174,'全国图书馆联合编目中心','partnership','[]','["review"]','数据监督任务与所获评价，基线荣誉记录',NULL,0,174,'2021-01-01',1);
INSERT INTO "named_system_revision" VALUES(175,175,'江苏省社会科学普及示范基地','facility','[]','["review"]','命名年份与级别，基线荣誉记录',NULL,0,175,'2021-01-01',1);
CREATE TABLE network_period (
	period VARCHAR(7) NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_network_period PRIMARY KEY (period), 
	CONSTRAINT fk_network_period_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "network_period" VALUES('2021-01',180);
INSERT INTO "network_period" VALUES('2021-02',180);
INSERT INTO "network_period" VALUES('2021-03',180);
INSERT INTO "network_period" VALUES('2021-Q1',180);
INSERT INTO "network_period" VALUES('2021-04',180);
INSERT INTO "network_period" VALUES('2021-05',180);
INSERT INTO "network_period" VALUES('2021-06',180);
INSERT INTO "network_period" VALUES('2021-Q2',180);
INSERT INTO "network_period" VALUES('2021-H1',180);
INSERT INTO "network_period" VALUES('2021-07',180);
INSERT INTO "network_period" VALUES('2021-08',180);
INSERT INTO "network_period" VALUES('2021-09',180);
INSERT INTO "network_period" VALUES('2021-Q3',180);
INSERT INTO "network_period" VALUES('2021-10',180);
INSERT INTO "network_period" VALUES('2021-11',180);
INSERT INTO "network_period" VALUES('2021-12',180);
INSERT INTO "network_period" VALUES('2021-Q4',180);
INSERT INTO "network_period" VALUES('2021-H2',180);
INSERT INTO "network_period" VALUES('2021',180);
INSERT INTO "network_period" VALUES('2022-01',180);
INSERT INTO "network_period" VALUES('2022-02',180);
INSERT INTO "network_period" VALUES('2022-03',180);
INSERT INTO "network_period" VALUES('2022-Q1',180);
INSERT INTO "network_period" VALUES('2022-04',180);
INSERT INTO "network_period" VALUES('2022-05',180);
INSERT INTO "network_period" VALUES('2022-06',180);
INSERT INTO "network_period" VALUES('2022-Q2',180);
INSERT INTO "network_period" VALUES('2022-H1',180);
INSERT INTO "network_period" VALUES('2022-07',180);
INSERT INTO "network_period" VALUES('2022-08',180);
INSERT INTO "network_period" VALUES('2022-09',180);
INSERT INTO "network_period" VALUES('2022-Q3',180);
INSERT INTO "network_period" VALUES('2022-10',180);
INSERT INTO "network_period" VALUES('2022-11',180);
INSERT INTO "network_period" VALUES('2022-12',180);
INSERT INTO "network_period" VALUES('2022-Q4',180);
INSERT INTO "network_period" VALUES('2022-H2',180);
INSERT INTO "network_period" VALUES('2022',180);
INSERT INTO "network_period" VALUES('2023-01',180);
INSERT INTO "network_period" VALUES('2023-02',180);
INSERT INTO "network_period" VALUES('2023-03',180);
INSERT INTO "network_period" VALUES('2023-Q1',180);
INSERT INTO "network_period" VALUES('2023-04',180);
INSERT INTO "network_period" VALUES('2023-05',180);
INSERT INTO "network_period" VALUES('2023-06',180);
INSERT INTO "network_period" VALUES('2023-Q2',180);
INSERT INTO "network_period" VALUES('2023-H1',180);
INSERT INTO "network_period" VALUES('2023-07',180);
INSERT INTO "network_period" VALUES('2023-08',180);
INSERT INTO "network_period" VALUES('2023-09',180);
INSERT INTO "network_period" VALUES('2023-Q3',180);
INSERT INTO "network_period" VALUES('2023-10',180);
INSERT INTO "network_period" VALUES('2023-11',180);
INSERT INTO "network_period" VALUES('2023-12',180);
INSERT INTO "network_period" VALUES('2023-Q4',180);
INSERT INTO "network_period" VALUES('2023-H2',180);
INSERT INTO "network_period" VALUES('2023',180);
INSERT INTO "network_period" VALUES('2024-01',180);
INSERT INTO "network_period" VALUES('2024-02',180);
INSERT INTO "network_period" VALUES('2024-03',180);
INSERT INTO "network_period" VALUES('2024-Q1',180);
INSERT INTO "network_period" VALUES('2024-04',180);
INSERT INTO "network_period" VALUES('2024-05',180);
INSERT INTO "network_period" VALUES('2024-06',180);
INSERT INTO "network_period" VALUES('2024-Q2',180);
INSERT INTO "network_period" VALUES('2024-H1',180);
INSERT INTO "network_period" VALUES('2024-07',180);
INSERT INTO "network_period" VALUES('2024-08',180);
INSERT INTO "network_period" VALUES('2024-09',180);
INSERT INTO "network_period" VALUES('2024-Q3',180);
INSERT INTO "network_period" VALUES('2024-10',180);
INSERT INTO "network_period" VALUES('2024-11',180);
INSERT INTO "network_period" VALUES('2024-12',180);
INSERT INTO "network_period" VALUES('2024-Q4',180);
INSERT INTO "network_period" VALUES('2024-H2',180);
INSERT INTO "network_period" VALUES('2024',180);
INSERT INTO "network_period" VALUES('2025-01',180);
INSERT INTO "network_period" VALUES('2025-02',180);
INSERT INTO "network_period" VALUES('2025-03',180);
INSERT INTO "network_period" VALUES('2025-Q1',180);
INSERT INTO "network_period" VALUES('2025-04',180);
INSERT INTO "network_period" VALUES('2025-05',180);
INSERT INTO "network_period" VALUES('2025-06',180);
INSERT INTO "network_period" VALUES('2025-Q2',180);
INSERT INTO "network_period" VALUES('2025-H1',180);
INSERT INTO "network_period" VALUES('2025-07',180);
INSERT INTO "network_period" VALUES('2025-08',180);
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
INSERT INTO "node" VALUES('D01.1.3',1,5);
INSERT INTO "node" VALUES('D01.1.4',1,6);
INSERT INTO "node" VALUES('D01.2',1,7);
INSERT INTO "node" VALUES('D01.3',1,8);
INSERT INTO "node" VALUES('D01.3.1',1,9);
INSERT INTO "node" VALUES('D01.3.2',1,10);
INSERT INTO "node" VALUES('D01.4',1,11);
INSERT INTO "node" VALUES('D01.5',1,12);
INSERT INTO "node" VALUES('D01.5.1',1,13);
INSERT INTO "node" VALUES('D01.5.2',1,14);
INSERT INTO "node" VALUES('D01.5.3',1,15);
INSERT INTO "node" VALUES('D02',1,16);
INSERT INTO "node" VALUES('D02.1',1,17);
INSERT INTO "node" VALUES('D02.1.1',1,18);
INSERT INTO "node" VALUES('D02.1.2',1,19);
INSERT INTO "node" VALUES('T1',1,20);
INSERT INTO "node" VALUES('D02.2',1,21);
INSERT INTO "node" VALUES('D02.2.1',1,22);
INSERT INTO "node" VALUES('D02.2.2',1,23);
INSERT INTO "node" VALUES('D03',1,24);
INSERT INTO "node" VALUES('D03.1',1,25);
INSERT INTO "node" VALUES('D03.1.1',1,26);
INSERT INTO "node" VALUES('D03.1.2',1,27);
INSERT INTO "node" VALUES('T2',1,28);
INSERT INTO "node" VALUES('D03.2',1,29);
INSERT INTO "node" VALUES('D03.2.1',1,30);
INSERT INTO "node" VALUES('D03.2.2',1,31);
INSERT INTO "node" VALUES('D03.2.3',1,32);
INSERT INTO "node" VALUES('D03.3',1,33);
INSERT INTO "node" VALUES('D03.3.1',1,34);
INSERT INTO "node" VALUES('D03.3.2',1,35);
INSERT INTO "node" VALUES('D03.3.3',1,36);
INSERT INTO "node" VALUES('D04',1,37);
INSERT INTO "node" VALUES('D04.1',1,38);
INSERT INTO "node" VALUES('D04.1.1',1,39);
INSERT INTO "node" VALUES('D04.1.2',1,40);
INSERT INTO "node" VALUES('D04.1.3',1,41);
INSERT INTO "node" VALUES('D04.1.4',1,42);
INSERT INTO "node" VALUES('D04.2',1,43);
INSERT INTO "node" VALUES('D04.2.1',1,44);
INSERT INTO "node" VALUES('D04.2.2',1,45);
INSERT INTO "node" VALUES('D04.2.3',1,46);
INSERT INTO "node" VALUES('D04.2.4',1,47);
INSERT INTO "node" VALUES('D04.3',1,48);
INSERT INTO "node" VALUES('D04.3.1',1,49);
INSERT INTO "node" VALUES('T3',1,50);
INSERT INTO "node" VALUES('D04.3.2',1,51);
INSERT INTO "node" VALUES('D04.3.3',1,52);
INSERT INTO "node" VALUES('D04.3.4',1,53);
INSERT INTO "node" VALUES('D05',1,54);
INSERT INTO "node" VALUES('D05.1',1,55);
INSERT INTO "node" VALUES('D05.1.1',1,56);
INSERT INTO "node" VALUES('D05.1.2',1,57);
INSERT INTO "node" VALUES('D05.2',1,58);
INSERT INTO "node" VALUES('D05.2.1',1,59);
INSERT INTO "node" VALUES('D05.2.2',1,60);
INSERT INTO "node" VALUES('D05.2.3',1,61);
INSERT INTO "node" VALUES('D05.2.4',1,62);
INSERT INTO "node" VALUES('D06',1,63);
INSERT INTO "node" VALUES('D06.1',1,64);
INSERT INTO "node" VALUES('D06.1.1',1,65);
INSERT INTO "node" VALUES('D06.1.2',1,66);
INSERT INTO "node" VALUES('D06.1.3',1,67);
INSERT INTO "node" VALUES('D06.1.4',1,68);
INSERT INTO "node" VALUES('D06.2',1,69);
INSERT INTO "node" VALUES('D06.2.1',1,70);
INSERT INTO "node" VALUES('D06.2.2',1,71);
INSERT INTO "node" VALUES('T4',1,72);
INSERT INTO "node" VALUES('D07',1,73);
INSERT INTO "node" VALUES('D07.1',1,74);
INSERT INTO "node" VALUES('D07.2',1,75);
INSERT INTO "node" VALUES('D07.3',1,76);
INSERT INTO "node" VALUES('D07.4',1,77);
INSERT INTO "node" VALUES('D08',1,78);
INSERT INTO "node" VALUES('D08.1',1,79);
INSERT INTO "node" VALUES('D08.2',1,80);
INSERT INTO "node" VALUES('D08.3',1,81);
INSERT INTO "node" VALUES('D09',1,82);
INSERT INTO "node" VALUES('D09.1',1,83);
INSERT INTO "node" VALUES('D09.1.1',1,84);
INSERT INTO "node" VALUES('D09.1.2',1,85);
INSERT INTO "node" VALUES('D09.1.3',1,86);
INSERT INTO "node" VALUES('D09.2',1,87);
INSERT INTO "node" VALUES('D09.2.1',1,88);
INSERT INTO "node" VALUES('D09.2.2',1,89);
INSERT INTO "node" VALUES('D09.2.3',1,90);
INSERT INTO "node" VALUES('D09.3',1,91);
INSERT INTO "node" VALUES('D10',1,92);
INSERT INTO "node" VALUES('D10.1',1,93);
INSERT INTO "node" VALUES('D10.2',1,94);
INSERT INTO "node" VALUES('D10.3',1,95);
INSERT INTO "node" VALUES('D10.4',1,96);
INSERT INTO "node" VALUES('T5',1,97);
INSERT INTO "node" VALUES('D11',1,98);
INSERT INTO "node" VALUES('D11.1',1,99);
INSERT INTO "node" VALUES('D11.1.1',1,100);
INSERT INTO "node" VALUES('D11.1.2',1,101);
INSERT INTO "node" VALUES('D11.2',1,102);
INSERT INTO "node" VALUES('D11.2.1',1,103);
INSERT INTO "node" VALUES('D11.2.2',1,104);
INSERT INTO "node" VALUES('D12',1,105);
INSERT INTO "node" VALUES('D12.1',1,106);
INSERT INTO "node" VALUES('T6',1,107);
INSERT INTO "node" VALUES('D12.2',1,108);
INSERT INTO "node" VALUES('D12.3',1,109);
INSERT INTO "node" VALUES('E01',2,110);
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
INSERT INTO "node_restriction" VALUES(19,NULL,1,3);
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
INSERT INTO "node_revision" VALUES(1,NULL,'domain',1,'管理机制建设','从党建统领、机构设置、考核、应急到法人治理，补齐全馆内部管理的制度骨架。','["金优计划","四梁八柱","3+4+X","理事会","图书馆志愿服务系统数据库平台"]','["党建责任与考核评价制度文件汇编","部门设置与职能一览表","“3+4+X”制度图谱及规章清单","应急预案库和演练记录"]','[{"name":"已建成制度数","unit":"项"},{"name":"应急演练次数","unit":"次"}]',0,1,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(2,1,'item',1,'切实加强党的领导','守住思想阵地，压实党建责任，让党务与业务彼此带动，并带好工会、共青团等组织。','["金优计划","文旅先锋+","两优一先","一旗双星"]','["意识形态责任清单与检查记录","党建责任制及党员考核办法","党建品牌创建和评优台账","群团工作年度计划与总结"]','[{"name":"党建品牌创建数","unit":"个"},{"name":"党员考核覆盖率","unit":"%"}]',0,2,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(3,2,'subitem',1,'把握意识形态正确方向','以总书记回信要求为指引，在服务和阅读推广中守好思想导向，回应群众文化需要。','["总书记给国家图书馆老专家的回信","全民阅读"]','["意识形态工作责任分工表","活动与资源导向审核记录","专题学习会议纪要"]','[{"name":"专题学习次数","unit":"次"},{"name":"导向审核覆盖率","unit":"%"}]',0,3,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(4,2,'subitem',2,'落实党建工作责任制度','用“金优计划”的党务部分考核支部和党员，抓规范化建设与廉政教育，提高凝聚力。','["金优计划","党务篇"]','["党建工作责任书","党组织与党员考核评价办法及结果","廉政学习教育计划和签到记录"]','[{"name":"党员考核覆盖率","unit":"%"},{"name":"廉政教育场次","unit":"场"}]',0,4,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(5,2,'subitem',3,'党务业务全面深度融合','借各级党建品牌和评先评优拉动业务，使党员骨干在一线服务中起带头作用。','["文旅先锋+","两优一先","一旗双星"]','["党建品牌创建方案与验收材料","评优推荐和表彰记录","党员带头的业务项目清单"]','[{"name":"获评党建荣誉数","unit":"项"},{"name":"党员牵头业务项目数","unit":"个"}]',0,5,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(6,2,'subitem',4,'领导群团组织开展工作','党组织指导工会、共青团依章程自主开展活动，分工协作，汇聚全馆合力。','["工会","共青团"]','["群团组织年度工作计划","党组织听取群团汇报的会议记录","群团活动台账"]','[{"name":"群团活动场次","unit":"场"}]',0,6,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(7,1,'item',2,'统筹设置内部机构','按公众需求和事业走势重新梳理部门设置与职责分工，使管理更顺畅合理。','[]','["内部机构调整方案及批准文件","部门职责说明书","新版组织架构图"]','[{"name":"部门职责说明书覆盖率","unit":"%"}]',0,7,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(8,1,'item',3,'逐步完善考核工作','以“金优计划”为总纲，先立考核标准与配套制度，再落地部门和人员两条线的评价。','["金优计划","双轨并行"]','["考核制度文件汇编","部门与人员年度考核结果","考核过程公开公示记录"]','[{"name":"考核覆盖率","unit":"%"}]',0,8,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(9,8,'subitem',1,'建立考核制度体系','围绕“金优计划”制定业务、党务、专技标准及聘用、岗位、绩效配套办法，分岗施行。','["金优计划"]','["业务、党务、专技三套考核标准","人员聘用与岗位管理办法","绩效考核及激励约束细则","分层分类分岗标准对照表"]','[{"name":"考核标准制定数","unit":"套"},{"name":"岗位标准覆盖率","unit":"%"}]',0,9,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(10,8,'subitem',2,'构建考核评价机制','部门考核兼看内部管理与业务绩效，个人考评重业绩、辅科研，定性定量并用且公开公正。','["双轨并行"]','["部门双轨考核评分表","人员综合考评表（含群众测评）","年度考核结果公示"]','[{"name":"部门考核完成率","unit":"%"},{"name":"群众测评参与率","unit":"%"}]',0,10,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(11,1,'item',4,'强化应急管理机制','逐级压实应急责任，健全组织与制度，重点针对疫情和安全生产编预案、搞演练。','["应急管理领导工作机制"]','["应急组织架构和责任链","疫情防控、安全生产等专项预案","应急演练记录及整改清单"]','[{"name":"应急预案数","unit":"份"},{"name":"应急演练次数","unit":"次"}]',0,11,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(12,1,'item',5,'推进图书馆治理现代化进程','搭建制度框架，让理事会实质参与决策，并吸纳学会、第三方评估与志愿者共同治馆。','["四梁八柱","3+4+X","理事会","图书馆志愿服务系统数据库平台"]','["制度框架图谱","理事会权责清单与会议记录","第三方评估报告","志愿服务平台上线验收"]','[{"name":"理事会会议次数","unit":"次"},{"name":"第三方评估次数","unit":"次"},{"name":"注册志愿者人数","unit":"人"}]',0,12,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(13,12,'subitem',1,'形成制度框架体系','以三项制度为核、四项机制相配，再串联各类规章，画出内部管理的制度图谱。','["四梁八柱","3+4+X"]','["“3+4+X”制度框架图谱","岗位、聘用、绩效三项核心制度文本","干部、绩效工资、竞聘、日常工作四项机制文本","X类规章目录及关联关系表"]','[{"name":"已颁布制度数","unit":"项"},{"name":"年度修订制度数","unit":"项"}]',0,13,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(14,12,'subitem',2,'健全法人治理结构','厘清理事会与主办方、党组织和班子的权责，逐步让其参与人财物重大决策。','["理事会"]','["理事会章程与权责清单","理事会会议记录与决议","各利益方代表构成名单"]','[{"name":"理事会会议次数","unit":"次"},{"name":"经理事会审议的重要事项数","unit":"项"}]',0,14,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(15,12,'subitem',3,'引入社会力量参与','靠学会和理事会引入合作单位，试行第三方绩效评估，并建志愿服务全程管理数据平台。','["图书馆学会","理事会","图书馆志愿服务系统数据库平台"]','["社会合作单位名录及协议","第三方独立评估报告","志愿服务管理制度","志愿服务系统数据库平台（含招募、培训、记录、评价功能）"]','[{"name":"社会合作单位数","unit":"家"},{"name":"注册志愿者人数","unit":"人"},{"name":"志愿服务时长","unit":"小时"}]',0,15,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(16,NULL,'domain',2,'人才队伍建设','一手抓专业馆员的培训与引育，一手抓管理干部锻炼和后备梯队，改善人员结构。','["镀金计划","五个一","111","三项机制","储备干部基础人员库"]','["年度培训计划与学时台账","专业人才引进及培养名单","“111”工程遴选结果","储备干部库"]','[{"name":"人均继续教育学时","unit":"学时"},{"name":"入选人才工程人数","unit":"人"},{"name":"储备干部人数","unit":"人"}]',0,16,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(17,16,'item',1,'专业人才培养','以系统培训补能力、以引进招聘调结构，借“111”工程选树业务与科研尖子。','["镀金计划","五个一","111"]','["岗位培训年度计划","专业人才引进招聘方案","“111”工程遴选办法及名单"]','[{"name":"培训场次","unit":"场"},{"name":"引进专业人才数","unit":"人"}]',0,17,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(18,17,'subitem',1,'加强岗位培训工作','依托“镀金计划”和“五个一”建学时认定办法，抓新人骨干，以赛促训并开展馆际交流。','["镀金计划","五个一"]','["继续教育学时认定管理办法","“镀金计划”年度课程表","“五个一”完成情况记录","馆际交流（交换、跟班、挂职）名单"]','[{"name":"人均继续教育学时","unit":"学时"},{"name":"馆员参训率","unit":"%"},{"name":"馆际交流人次","unit":"人次"}]',0,18,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(19,17,'subitem',2,'建设专业人才队伍','随行业变化调整引才方向，招聘培育新型馆员，并加大政策与经费支持来调动干劲。','[]','["人才需求与结构分析报告","引进招聘计划及结果","人才扶持政策和经费安排"]','[{"name":"引进专业人才数","unit":"人"},{"name":"人才培养经费","unit":"万元"}]',0,19,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(20,17,'topic',3,'“111”人才培养工程','选拔领军、青年、高技能三类人才各一批，培养学术和业务带头人，扩大行业影响。','["111"]','["“111”工程实施办法","三类人才遴选名单","入选者培养计划及成果台账"]','[{"name":"三类人才入选人数","unit":"人"},{"name":"入选者科研成果数","unit":"项"}]',0,20,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(21,16,'item',2,'管理干部培养','用干部管理机制锻造复合型团队，并建储备库，重点补少儿和技术类管理人选。','["三项机制","储备干部基础人员库"]','["干部管理机制实施细则","储备干部库及梯队结构图","短缺人才引进培养方案"]','[{"name":"储备干部人数","unit":"人"},{"name":"干部培养锻炼人次","unit":"人次"}]',0,21,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(22,21,'subitem',1,'强化锻炼管理干部','落实激励、容错、上下流动的干部机制，搭平台、畅通成长路径，培养复合型管理者。','["三项机制"]','["“三项机制”实施办法","干部培养锻炼计划","干部选拔与调整记录"]','[{"name":"干部培养锻炼人次","unit":"人次"}]',0,22,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(23,21,'subitem',2,'积极培养储备干部','建后备人员库，按层次方向分梯队动态管理，优先补充未成年人服务与高新技术人选。','["储备干部培养机制","储备干部基础人员库"]','["储备干部培养机制文件","储备干部基础人员库（年龄、学历、专业）","少儿与技术类干部引进培养清单"]','[{"name":"储备干部入库人数","unit":"人"},{"name":"少儿及技术类储备人数","unit":"人"}]',0,23,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(24,NULL,'domain',3,'文献资源建设','统筹纸本、数字和特藏三条线，强化读者参与采购、地方特色建库与古籍保护。','["馆藏发展委员会","文献+","PDA","阅汇点","南京名胜数据库","中华古籍保护计划"]','["年度文献采购方案","数字资源采购与评估报告","特色数据库上线清单","古籍平台与修复台账"]','[{"name":"新增藏量","unit":"万册件"},{"name":"自建数据库数","unit":"个"},{"name":"古籍数字化数量","unit":"种"}]',0,24,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(25,24,'item',1,'纸质资源建设规划','完善馆藏结构，做强南京地方等特色专藏，并把选书权更多交给读者。','["馆藏发展委员会","文献+","PDA","线上 PDA"]','["馆藏发展政策文件","特色馆藏建设计划","读者荐购实施方案"]','[{"name":"新增纸质藏量","unit":"万册件"},{"name":"读者荐购册数","unit":"册"}]',0,25,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(26,25,'subitem',1,'完善馆藏资源体系建设','多类型、多层次收书并重视本市地方文献，由馆藏发展委员会统筹，提高采购科学性。','["馆藏发展委员会","用户驱动采购模式"]','["馆藏发展委员会章程与会议记录","年度采购计划和结构分析","地方文献征集目录"]','[{"name":"新增藏量","unit":"万册件"},{"name":"地方文献入藏量","unit":"种"}]',0,26,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(27,25,'subitem',2,'特色馆藏“文献+”建设','续建地方、民国、戏曲专藏，先备好文旅、长江文化、南京学、少儿等主题书以支撑业务。','["文献+","长江文化","南京学"]','["特色专藏年度补充目录","主题馆藏建设计划（文旅、长江文化、南京学、少儿）","“文献+”与业务项目对接表"]','[{"name":"特色文献新增量","unit":"册"},{"name":"主题馆藏种数","unit":"种"}]',0,27,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(28,25,'topic',3,'探索文献采购 PDA（读者决策采购）创新模式','让读者参与选书，把荐购点铺到景区校园，并依托共享图书馆推出网上荐购渠道。','["PDA","线上 PDA","南京共享图书馆"]','["PDA业务流程与审核规则","景区校园荐购点清单","“线上PDA”功能上线验收"]','[{"name":"PDA采购册数","unit":"册"},{"name":"荐购服务点数","unit":"个"},{"name":"参与荐购读者数","unit":"人"}]',0,28,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(29,24,'item',2,'数字资源建设规划','按效能评估采购数据库，扩充南京地方特色库，并加大视频慕课等自制力度。','["阅汇点","南京名胜数据库","阅美四季","第三空间"]','["数字资源采购计划","地方特色数据库建设清单","自建数字资源目录"]','[{"name":"数字资源访问量","unit":"万次"},{"name":"自建数字资源数","unit":"条"}]',0,29,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(30,29,'subitem',1,'增加馆藏数字资源采选','建立数字资源评估办法指导采购，做好全市联采，提高“阅汇点”使用率并拓展合作空间。','["阅汇点","南京共享图书馆","第三空间"]','["数字资源评估指标与年度报告","年度采购及联采计划","“阅汇点”推广活动记录","第三空间合作协议"]','[{"name":"“阅汇点”有效使用率","unit":"%"},{"name":"数字资源访问量","unit":"万次"},{"name":"第三空间数","unit":"个"}]',0,30,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(31,29,'subitem',2,'扩充南京地方特色数据库','以南京学、长江文化和“文学之都”为主线建库，配合景区阅读机推出名胜库并走向智库。','["文学之都","南京学","长江文化","南京名胜数据库","数字阅读机"]','["“南京名胜数据库”上线（文字、图片、音视频）","“南京学”文献服务阵地","长江文化专题资源目录","景区数字阅读机布点表"]','[{"name":"名胜条目数","unit":"条"},{"name":"景区阅读机数","unit":"台"},{"name":"特色库访问量","unit":"次"}]',0,31,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(32,29,'subitem',3,'加大自建数字资源力度','承建国家地方资源项目，制作微视频慕课，统一标准整合各区自建库，并为“阅美四季”建主题库。','["国家公共数字文化地方资源建设项目","南京数字共享图书馆","阅美四季"]','["微视频与慕课节目目录","全市数字资源建设标准文本","“阅美四季”主题数据库及展示页","国家项目申报与验收材料"]','[{"name":"自制微视频和慕课数","unit":"部"},{"name":"整合自建库数","unit":"个"},{"name":"主题数据库条目数","unit":"条"}]',0,32,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(33,24,'item',3,'特藏文献保护利用规划','推进古籍数字平台、特藏修复开发，以及灰色文献、口述史和馆史资料的征集。','["馆藏古籍文献数字资源管理平台","中华古籍保护计划","馆史陈列二期工程"]','["古籍数字平台上线验收","特藏修复与开发成果清单","灰色文献和口述史目录"]','[{"name":"古籍数字化数量","unit":"种"},{"name":"古籍修复数量","unit":"册件"},{"name":"口述史访谈人数","unit":"人"}]',0,33,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(34,33,'subitem',1,'加强古籍数字化及平台建设','建古籍数字平台，支持目录、图像、检索与统计，发布历代文学内容，并向各区馆开放。','["馆藏古籍文献数字资源管理平台","世界文学之都"]','["古籍数字资源管理平台上线","南京历代文学专栏（书名、版本、作者、全文）","区馆特藏接入清单"]','[{"name":"上线古籍目录数","unit":"种"},{"name":"全文数字化数量","unit":"种"},{"name":"接入区馆数","unit":"家"}]',0,34,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(35,33,'subitem',2,'加强对古籍、近现代文献、地方文献的保护利用','落实古籍保护计划，有序修复并开发文化产品，挖掘南京人物故事，形成地方品牌与空间。','["中华古籍保护计划"]','["古籍修复计划与修复档案","典籍类文化产品清单","地方人物事件专题成果","地方文化品牌或公共空间方案"]','[{"name":"古籍修复数量","unit":"册件"},{"name":"文化产品数","unit":"个"}]',0,35,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(36,33,'subitem',3,'加强灰色文献、口述史、馆史等搜集研究','打通捐赠渠道广收灰色文献并编目展示，采集金图口述史与实物影像，为馆史展二期备料。','["灰色文献","金图口述史","馆史陈列二期工程"]','["捐赠渠道与接收登记册","灰色文献目录及数字化清单","口述史访谈录音与文稿","馆史陈列二期筹备资料目录"]','[{"name":"灰色文献征集量","unit":"件"},{"name":"口述史访谈人数","unit":"人"},{"name":"馆史实物影像征集量","unit":"件"}]',0,36,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(37,NULL,'domain',4,'阅读服务与推广','从文献保障、参考咨询、品牌活动到少儿及基层惠民项目，全面提升阅读服务。','["阅美四季","阅美分享团","南京少儿图书馆","书服到家","你选书 我买单","一码通","春风行动"]','["年度阅读活动计划与总结","“阅美”品牌架构手册","少儿阅读空间名录","免押金与“一码通”上线记录"]','[{"name":"书刊借阅量","unit":"万册次"},{"name":"活动场次","unit":"场"},{"name":"参与人次","unit":"万人次"}]',0,37,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(38,37,'item',1,'完善阅读服务体系','改进文献管理与布局，做好主题导读、参考咨询及读者信息素养四方面服务。','["参考咨询平台","知识导航站"]','["文献管理制度汇编","主题荐书与导读产品","参考咨询平台及案例集","信息素养课程表"]','[{"name":"书刊借阅量","unit":"万册次"},{"name":"参考咨询量","unit":"件"},{"name":"信息素养活动场次","unit":"场"}]',0,38,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(39,38,'subitem',1,'完善文献专业化管理和保障布局','健全馆藏评估、典藏与下架等制度，以自助机和机器人让借还盘点更智能，带动借阅增长。','["自助设备","机器人"]','["文献配置、典藏、下架、处置等制度文本","自助及智能设备部署清单","馆藏评估报告"]','[{"name":"书刊借阅量","unit":"万册次"},{"name":"自助借还占比","unit":"%"},{"name":"智能设备数","unit":"台"}]',0,39,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(40,38,'subitem',2,'加强主题性分类阅读指导和服务','分析读者行为数据改进服务，挖掘馆藏做导读，用线下展览与线上推荐提供主题内容。','[]','["读者行为数据分析报告","主题书展与线上荐书栏目","阅读辅导产品目录"]','[{"name":"线上荐书期数","unit":"期"},{"name":"主题展陈场次","unit":"场"}]',0,40,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(41,38,'subitem',3,'构建多层次的参考咨询服务体系','参与国家和省级联合咨询与导航，续建本馆平台，按公众、政府、科研等对象分类提供决策与查新。','["网上联合参考咨询平台","知识导航站","本馆参考咨询平台"]','["本馆参考咨询平台","分类服务产品目录（公众、政府、科研、教育、企业）","决策支持与查新报告存档"]','[{"name":"参考咨询量","unit":"件"},{"name":"决策支持报告数","unit":"份"},{"name":"科技查新数","unit":"项"}]',0,41,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(42,38,'subitem',4,'注重读者信息素养能力培养提升','按意识、道德、知识、能力四维设计课程，经手册、讲座和新媒体分层施教，并提高咨询馆员水平。','["读者手册"]','["信息素养课程体系","读者手册","讲座培训与新媒体项目计划","咨询馆员培训记录"]','[{"name":"信息素养活动场次","unit":"场"},{"name":"参与读者人次","unit":"人次"}]',0,42,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(43,37,'item',2,'打造阅读品牌活动','做强“阅美四季”与分享团，联合社会资源和线上技术，扩大阅读推广声势。','["阅美四季","阅美分享团","读者节"]','["总品牌与子品牌架构图","分享团成员名录","市区联动活动方案","线上活动资源库"]','[{"name":"活动场次","unit":"场"},{"name":"参与人次","unit":"万人次"},{"name":"线上观看量","unit":"万次"}]',0,43,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(44,43,'subitem',1,'强化“阅美四季”品牌，深化多元拓展服务','做总体设计理清主品牌与子品牌，统一形象、分众整理全年活动，并向特殊人群和少儿深耕。','["阅美四季","阅美","南京共享图书馆","夜间经济","阅读推深"]','["“阅美”品牌架构与定位说明","统一形象识别手册","全年分众活动日历","面向特殊人群与少儿的专项计划"]','[{"name":"活动场次","unit":"场"},{"name":"参与人次","unit":"万人次"},{"name":"子品牌数","unit":"个"}]',0,44,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(45,43,'subitem',2,'聚力“阅美分享团”，打造阅读宣讲体系','以馆员和志愿者为主体吸纳专家读者，组成分享人队伍，建四级宣讲网络并向都市圈输出。','["阅美分享团","阅美","总合力+分动力"]','["分享团章程及分享人名录","市、区、街道、社区宣讲点清单","宣讲课程目录","向都市圈和友好单位推广的记录"]','[{"name":"宣讲场次","unit":"场"},{"name":"分享人数","unit":"人"},{"name":"覆盖街道社区数","unit":"个"}]',0,45,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(46,43,'subitem',3,'拓展多元社会合作，增强品牌影响效应','与政府、企业、业界等建立推广联动，以“阅美”系列和读者节带动市区协同，放大声量。','["阅美","读者节","南京共享图书馆"]','["合作流程与联动机制文件","合作单位名录","读者节等市区联动方案","分会场与宣传矩阵记录"]','[{"name":"合作单位数","unit":"家"},{"name":"市区联动活动场次","unit":"场"}]',0,46,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(47,43,'subitem',4,'加强现代科技赋能，推进线上阅读推广','用短视频和直播改造活动形式，把产生的音视频归档并再次传播，突破场地时段局限。','["短视频","直播"]','["线上线下融合活动方案","短视频与直播节目清单","活动音视频归档目录","二次宣传发布记录"]','[{"name":"直播与短视频期数","unit":"期"},{"name":"线上观看量","unit":"万次"},{"name":"归档音视频数","unit":"条"}]',0,47,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(48,37,'item',3,'推进民生工程建设','围绕少儿空间网络、便捷借阅、资源下沉与特殊群体保障，办好惠民实事。','["南京少儿图书馆","书服到家","你选书 我买单","一卡通","一码通","政府购买公益文化服务现场会","春风行动"]','["少儿图书室（阅读空间）建成名录","网借与荐购运行台账","基层配送活动记录","特殊群体服务项目清单"]','[{"name":"少儿图书室建成数","unit":"个"},{"name":"基层配送活动场次","unit":"场"},{"name":"特殊群体服务人次","unit":"人次"}]',0,48,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(49,48,'subitem',1,'加强全市少儿阅读服务体系建设','市馆指导各区少儿空间运维，推进百个少儿图书室建成，探索总分馆并织成三级服务网。','["南京少儿图书馆","金陵图书馆少儿馆","少儿图书室"]','["同类城市及各区少儿馆调研报告","100个少儿图书室（阅读空间）名录与验收","运维指导规范","国内及长三角少儿馆合作记录"]','[{"name":"建成少儿图书室数","unit":"个"},{"name":"三级体系覆盖街道数","unit":"个"},{"name":"少儿馆合作交流次数","unit":"次"}]',0,49,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(50,48,'topic',2,'推动南京少儿图书馆规划落地','调研各地经验，提出少儿馆建设规划和运营设想，争取五年内落实，弥补馆舍硬件短板。','["南京少儿图书馆","金陵图书馆少儿馆"]','["国内少儿图书馆调研报告","建设规划与运营设想文本","项目规划获批文件"]','[{"name":"调研城市数","unit":"个"}]',0,50,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(51,48,'subitem',3,'提升公共图书馆基础服务效能','依托共享平台扩大网借与荐购，探索全市免押金和扫码借阅，并调整社区分馆图书结构。','["南京共享图书馆","书服到家","你选书 我买单","一卡通","一码通"]','["“书服到家”与“你选书 我买单”运行台账","全市免押金办证实施方案","“一码通”借阅功能验收","社区分馆图书配置调整清单"]','[{"name":"信用网借册数","unit":"册"},{"name":"免押金办证数","unit":"张"},{"name":"书刊借阅量","unit":"万册次"}]',0,51,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(52,48,'subitem',4,'促进优质阅读资源向基层延伸','借助政府采购平台，以菜单方式按需配送讲座展览培训到区馆、街道和社区。','["政府购买公益文化服务现场会"]','["公益文化服务菜单","基层点单与配送记录","现场会参与材料"]','[{"name":"配送活动场次","unit":"场"},{"name":"覆盖基层服务点数","unit":"个"},{"name":"基层受众人次","unit":"人次"}]',0,52,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(53,48,'subitem',5,'推进公共文化服务保障全覆盖','为老人、儿童、残障、务工、服刑等人群定制阅读项目，配合“春风行动”扶贫助困。','["阅美","春风行动"]','["特殊群体服务项目清单","分群体活动记录","“春风行动”配合工作总结"]','[{"name":"特殊群体活动场次","unit":"场"},{"name":"特殊群体服务人次","unit":"人次"},{"name":"覆盖群体类别数","unit":"类"}]',0,53,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(54,NULL,'domain',5,'全民阅读与“文学之都”建设','发挥主阵地作用联动各类阅读力量，并借“文学之都”开展文献、作家与创作活动。','["文学之都","阅美分享团","金图讲坛","金图书友会","文都之窗"]','["书香南京年度活动方案","社会合作名录","“文学之都”主题活动计划","文都之窗阅览室活动记录"]','[{"name":"全民阅读活动场次","unit":"场"},{"name":"参与人次","unit":"万人次"}]',0,54,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(55,54,'item',1,'强化全民阅读工作，推动书香南京建设','以市馆为主阵地统筹品牌活动，联络联盟馆和阅读组织，互通推广资源。','["全民阅读","书香南京","都市圈联盟馆","长三角联盟馆","南京共享图书馆","全民阅读促进会"]','["全馆品牌活动统筹计划","联盟馆合作协议","社会阅读组织合作台账"]','[{"name":"联合活动场次","unit":"场"},{"name":"合作组织数","unit":"家"}]',0,55,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(56,55,'subitem',1,'发挥公共图书馆全民阅读主阵地作用','统筹馆内阅读品牌，配合采购、联动、文旅渠道办活动，并带动都市圈、长三角和高校馆。','["全民阅读","都市圈联盟馆","长三角联盟馆","南京共享图书馆"]','["年度品牌主题与内容统筹表","系列品牌活动方案","联盟馆与高校馆合作记录"]','[{"name":"品牌活动场次","unit":"场"},{"name":"联动馆数","unit":"家"}]',0,56,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(57,55,'subitem',2,'加强社会合作与阅读推广资源共享','对接全民阅读主管与促进组织，联办活动，吸引科研单位、学生志愿者和退休专家参与。','["全民阅读办","全民阅读促进会"]','["与阅读办、促进会的对接记录","联办承办活动清单","专家与志愿者资源库"]','[{"name":"联办活动场次","unit":"场"},{"name":"合作组织数","unit":"家"},{"name":"参与专家和志愿者数","unit":"人"}]',0,57,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(58,54,'item',2,'紧抓“文学之都”机遇，推动书香南京建设','从整理地方文学、携手作家、培育创作到打造文都地标，四路并进推动书香建设。','["文学之都","书香南京","金陵全书","金图讲坛","金图书友会","阅美分享团","文都之窗"]','["南京文学经典整理成果","作家合作名录","馆员读者作品集","文都之窗主题活动记录"]','[{"name":"“文学之都”活动场次","unit":"场"},{"name":"合作作家数","unit":"人"}]',0,58,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(59,58,'subitem',1,'对南京地方文献佳作进行整理研究','搜集研究六朝、南唐、清代小说等经典，用讲座展览和抖音、马拉松等形式向公众推介。','["金陵全书","文学之都","阅读打卡","阅读马拉松","抖音主题阅读"]','["南京文学经典书目与研究成果","线上线下推介活动方案","活动记录与传播数据"]','[{"name":"整理研究作品数","unit":"种"},{"name":"推介活动场次","unit":"场"}]',0,59,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(60,58,'subitem',2,'与南京籍、常驻南京作家开展深入合作','借金图讲坛和书友会联络文联作协及本地作家，为各类读者策划主题阅读体验。','["金图讲坛","金图书友会","文学之都促进会"]','["作家专家库","与文联、作协等单位的合作协议","作家主题活动计划与记录"]','[{"name":"合作作家数","unit":"人"},{"name":"作家活动场次","unit":"场"}]',0,60,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(61,58,'subitem',3,'挖掘和培育馆员、读者的文学创作潜力','以分享团为依托鼓励馆员写作，征集读者作品并提供展示机会，组建一支写作队伍。','["阅美分享团","文学笔杆队伍"]','["文学笔杆队伍名单","馆员读者作品集","创作分享与展示活动记录"]','[{"name":"笔杆队伍人数","unit":"人"},{"name":"征集作品数","unit":"篇"}]',0,61,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(62,58,'subitem',4,'积极组织并参与“文学之都”相关社会活动','把文都之窗阅览室办成文学打卡点，与促进机构合作承办活动，扩大本馆知名度。','["文学之都","文都之窗","文学之都促进会","文学之都促进中心"]','["文都之窗阅览室主题活动计划","与促进会、促进中心的合作协议","承办及参与活动清单"]','[{"name":"文都之窗活动场次","unit":"场"},{"name":"阅览室到访人次","unit":"人次"},{"name":"承办活动数","unit":"场"}]',0,62,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(63,NULL,'domain',6,'图书馆宣传营销','建全流程宣传管理和全媒体阵地，以营销理念打造亮点，并开发本馆吉祥物。','["图书馆的图书馆","阅美家园","宁宁","图图"]','["宣传管理制度","媒体合作名录","营销案例与评估报告","吉祥物衍生品"]','[{"name":"媒体报道数","unit":"篇"},{"name":"营销活动数","unit":"项"}]',0,63,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(64,63,'item',1,'图书馆宣传规划','用制度管住宣传流程，统筹线上线下阵地，联络新老媒体，革新网站栏目。','["图书馆的图书馆","南京都市圈图书馆","长江经济带图书馆","“一带一路”区域图书馆联盟"]','["宣传管理制度","全媒体发布计划","分级媒体联络名录","网站改版验收"]','[{"name":"宣传稿件数","unit":"篇"},{"name":"网站访问量","unit":"万次"}]',0,64,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(65,64,'subitem',1,'全面贯通宣传工作渠道','建立从预报、备案到统计考核的宣传流程与馆员激励，统一全市口径，提升公众认知。','["预报审核、备案、统计、考核"]','["宣传管理制度（含预报审核、备案、统计、考核流程）","宣传稿件台账","馆员宣传激励办法","全市宣传口径统筹方案"]','[{"name":"宣传稿件数","unit":"篇"},{"name":"预报备案率","unit":"%"}]',0,65,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(66,64,'subitem',2,'统筹线上线下宣传阵地','整合社媒、内刊和智能渠道发布动态，引入新式宣传，并与都市圈等区域联盟同步发声。','["南京都市圈图书馆","长江经济带图书馆","“一带一路”区域图书馆联盟"]','["全媒体阵地清单与发布计划","新型宣传方式引入方案","跨地域联动宣传记录"]','[{"name":"全媒体发布数","unit":"条"},{"name":"跨地域联动次数","unit":"次"}]',0,66,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(67,64,'subitem',3,'拓展新老媒体合作范围','开拓中央和省级媒体渠道及时报道，按新媒体规律制作图文音像，营造良好舆论。','["中央级、省级传统媒体","行业媒体","新媒体社交平台"]','["分级媒体联络名录（中央级、省级、行业）","重大新闻报道台账","新媒体多媒体作品集"]','[{"name":"中央级媒体报道数","unit":"篇"},{"name":"省级媒体报道数","unit":"篇"},{"name":"新媒体阅读量","unit":"万次"}]',0,67,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(68,64,'subitem',4,'着力探索网站创新发展','扩充网站功能与内容，突出品牌展示和资源获取，开设年轻化栏目并捕捉热点话题。','["图书馆的图书馆"]','["网站改版方案及上线验收","年轻化宣传栏目","部门话题策划记录"]','[{"name":"网站访问量","unit":"万次"},{"name":"线上话题数","unit":"个"}]',0,68,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(69,63,'item',2,'图书馆营销规划','转变营销理念并做读者调查和绩效评估，翻新业务亮点，运用吉祥物传播形象。','["阅美家园","宁宁","图图"]','["营销规划文本","营销案例评估报告","国际营销奖申报材料","吉祥物推广方案"]','[{"name":"营销项目数","unit":"项"},{"name":"营销案例评估数","unit":"个"}]',0,69,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(70,69,'subitem',1,'探索营销模式','践行走出去、整体化、分众化营销，调查读者需求，择时打造热点新闻并事后评估成效。','["出门营销、整体营销、分众营销"]','["营销规划文本","读者调查报告","营销案例绩效评估报告"]','[{"name":"读者调查次数","unit":"次"},{"name":"营销案例评估数","unit":"个"}]',0,70,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(71,69,'subitem',2,'打造营销亮点','用营销思路策划大活动、翻新老业务，制造正面热点，申报国际奖项以提升话语权。','[]','["大型活动策划方案","原有业务二次开发项目清单","国际营销奖申报材料"]','[{"name":"二次开发业务数","unit":"项"},{"name":"国际营销奖申报与获奖数","unit":"项"}]',0,71,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(72,69,'topic',3,'探索吉祥物多领域营销形式','以“阅美家园”及宁宁、图图形象开发衍生品、展陈和绘本，对内串业务、对外联文商机构。','["阅美家园","宁宁","图图"]','["吉祥物推广方案","文创衍生品与儿童绘本","吉祥物主题展陈","与外部吉祥物机构的合作记录"]','[{"name":"衍生品种类数","unit":"种"},{"name":"合作机构数","unit":"家"},{"name":"主题展陈场次","unit":"场"}]',0,72,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(73,NULL,'domain',7,'文旅融合有机实践','从资源互融、文献开发、文创产品到文旅空间，把图书馆办成城市旅游的一张名片。','["文旅融合阅读实践基地","旅游特色数据库","文都之窗","24 小时文旅阅读空间","南京文旅资源数据库"]','["实践基地与文旅空间名录","旅游特色数据库","文创产品清单","文旅数据库和小程序"]','[{"name":"文旅空间数","unit":"个"},{"name":"文创产品数","unit":"款"}]',0,73,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(74,73,'item',1,'促进文旅资源双向融合','增设文旅阅读基地与空间，配置智能设施和品牌服务，凸显图书馆的旅游吸引力与地标形象。','["文旅融合阅读实践基地","网红 IP"]','["文旅融合阅读实践基地名录","文旅阅读空间配置方案","面向游客的设施与品牌清单"]','[{"name":"实践基地数","unit":"个"},{"name":"文旅空间接待人次","unit":"人次"}]',0,74,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(75,73,'item',2,'开辟特色文献开发业务','为文保、旅游、规划部门做定题咨询，编纂二次文献，收藏景区读物并建旅游特色库。','["旅游特色数据库"]','["定题咨询协议和报告","旅游专题二次文献汇编","旅游特色数据库","景区文化读物入藏目录"]','[{"name":"定题咨询数","unit":"件"},{"name":"二次文献编纂数","unit":"种"},{"name":"数据库条目数","unit":"条"}]',0,75,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(76,73,'item',3,'打造特色文旅服务产品','提炼南京地方文化元素，与本土文创品牌联名，推出有内涵又具纪念性的服务产品。','[]','["文旅文创产品清单","品牌联名合作协议","产品展示推广记录"]','[{"name":"文创产品数","unit":"款"},{"name":"联名品牌数","unit":"个"}]',0,76,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(77,73,'item',4,'推动文旅空间体系建设','在景区服务点和文都之窗基础上增设全天候阅读空间，并开发文旅数据库与小程序。','["文都之窗","24 小时文旅阅读空间","南京文旅资源数据库和小程序"]','["景区选点调研报告","24小时文旅阅读空间建成清单","南京文旅资源数据库","文旅小程序上线"]','[{"name":"景区服务点数","unit":"个"},{"name":"24小时文旅空间数","unit":"个"},{"name":"小程序用户数","unit":"人"}]',0,77,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(78,NULL,'domain',8,'空间规划合理布局','从主题分馆、共享公共空间到沉浸体验区，重塑馆内外的服务场所格局。','["主题分馆","预约办公间","信息共享空间","读者云空间","沉浸式互动体验区"]','["主题分馆与自助设备布点表","共享空间清单及使用办法","沉浸式体验区验收材料"]','[{"name":"主题空间数","unit":"个"},{"name":"共享空间使用率","unit":"%"},{"name":"沉浸体验人次","unit":"人次"}]',0,78,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(79,78,'item',1,'建设主题型文献空间，完善图书馆服务体系建设','优化文献流转，用行为数据和画像调整网点，在校园园区景区建主题空间或全天自助设备。','["用户画像","主题分馆","24 小时自助借阅设备"]','["文献流转规则","用户画像与网点布局分析","主题分馆及阅读空间名录","24小时自助设备布点表"]','[{"name":"主题空间和分馆数","unit":"个"},{"name":"自助设备数","unit":"台"},{"name":"网点间流转文献量","unit":"册"}]',0,79,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(80,78,'item',2,'建设共享型公共空间，满足读者个性化服务','制定空间使用办法，推出预约办公、信息共享、云空间等形态，实现虚实与用户信息贯通。','["预约办公间","信息共享空间","读者云空间"]','["公共空间使用政策","预约办公间及预约功能","信息共享空间","读者云空间"]','[{"name":"空间预约次数","unit":"次"},{"name":"空间使用率","unit":"%"}]',0,80,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(81,78,'item',3,'建设沉浸式体验空间，提升公众阅读体验','借VR、AR改造硬件，设智能坐席、阅读舱和直播间，与用户终端互联形成沉浸体验。','["沉浸式互动体验区","VR","AR","智能坐席","阅读舱","阅读直播间"]','["沉浸式体验区建设方案","智能坐席、阅读舱、直播间验收","设施与用户终端互联功能"]','[{"name":"沉浸设施数","unit":"套"},{"name":"体验人次","unit":"人次"}]',0,81,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(82,NULL,'domain',9,'学术科研稳步推进','健全科研制度与调研转化，发挥市学会平台作用，并参与标准制定和地方立法。','["南京图书馆学会"]','["学术科研制度汇编","优秀成果汇编","市学会年度工作报告","行业标准与立法建议材料"]','[{"name":"科研课题立项数","unit":"项"},{"name":"论文专著数","unit":"篇"},{"name":"学术交流活动场次","unit":"场"}]',0,82,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(83,82,'item',1,'健全学术科研工作体系','建制度、兴调研、促转化，使科研工作按章办理、成果落到实处。','[]','["学术科研管理办法","年度调研计划与报告","成果转化应用案例"]','[{"name":"科研制度数","unit":"项"},{"name":"调研报告数","unit":"份"}]',0,83,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(84,83,'subitem',1,'建立学术科研制度体系','强化激励，围绕人才、项目、转化、奖励各环节制定管理办法，让科研管理规范起来。','[]','["学术科研管理办法","科研项目流程规范","科研奖励办法"]','[{"name":"科研制度数","unit":"项"}]',0,84,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(85,83,'subitem',2,'形成调查研究工作机制','坚持带着问题做业务调研，完善决策前调研论证和领导带头制度，使其经常化。','[]','["调研工作制度","年度调研计划与报告","重大决策论证记录"]','[{"name":"调研报告数","unit":"份"},{"name":"领导带头调研次数","unit":"次"}]',0,85,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(86,83,'subitem',3,'加速科研成果落地转化','汇编出版馆内及全市优秀论文课题，助馆员报奖，并为成果提供应用机会。','[]','["优秀成果汇编出版物","省级以上奖项申报记录","成果转化应用案例"]','[{"name":"出版成果数","unit":"种"},{"name":"获奖成果数","unit":"项"},{"name":"转化应用数","unit":"项"}]',0,86,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(87,82,'item',2,'发挥南京图书馆学会作用','建好市学会平台，培养行业人才、规划课题研究，并与上级学会和科协系统协作。','["南京图书馆学会","中图学会","省学会","科协"]','["换届选举与学会制度材料","馆级课题管理办法","学会协作活动记录"]','[{"name":"学术交流活动场次","unit":"场"},{"name":"馆级课题立项数","unit":"项"}]',0,87,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(88,87,'subitem',1,'加强市学会平台建设','协助换届并改进学会运作和科研管理，开展跨市跨行业交流，带动全市行业发展。','["南京图书馆学会","市学会"]','["换届选举材料","修订后的科研管理制度","学术交流活动计划与记录"]','[{"name":"学术交流活动场次","unit":"场"}]',0,88,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(89,87,'subitem',2,'加强行业人才培养及学术研究规划组织','经市学会聘专家、兴交流，完善馆级课题管理，与高校合作产出论著并申报高层次项目。','["市学会"]','["馆级课题申报、立项、评审办法","专家聘请名单","与高校院所的合作研究协议","论文专著与高级别课题清单"]','[{"name":"馆级课题立项数","unit":"项"},{"name":"论文专著数","unit":"篇"},{"name":"省部级及以上课题数","unit":"项"}]',0,89,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(90,87,'subitem',3,'加强与各级各类行业学会协作','配合国家和省级图书馆学会工作，利用科协主管优势，联络其他协会开展跨界交流。','["南京图书馆学会","中图学会","省学会","科协"]','["中图学会与省学会任务配合记录","跨行业交流活动方案","科协系统协会联络名录"]','[{"name":"跨行业交流活动场次","unit":"场"}]',0,90,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(91,82,'item',3,'推动行业规范化法制化建设','借鉴先进标准参与或牵头制定行业规范，并通过人大政协渠道促成本地图书馆立法。','[]','["标准规范参编或主编材料","议案提案及专家建议稿","与代表委员沟通记录"]','[{"name":"参与制定标准数","unit":"项"},{"name":"议案提案数","unit":"件"}]',0,91,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(92,NULL,'domain',10,'智慧图书馆与智能服务','参与省级大数据共建，应用新技术，打通全市资源检索与数字服务，搭智慧图书馆架构。','["江苏省文化和旅游重点实验室实践基地","南京共享图书馆","阅汇点","1+2+N","云上智慧金图"]','["省平台参建与区馆接入清单","智慧服务系统建设方案","全市一站式检索入口","“1+2+N”架构落地验收"]','[{"name":"接入区馆数","unit":"家"},{"name":"统一认证用户数","unit":"万人"}]',0,92,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(93,92,'item',1,'积极参与全省公共图书馆大数据共建共享工作','以重点实验室基地身份参与省平台建设，带动各区上马五类业务系统，提高统计智慧化。','["江苏省文化和旅游重点实验室实践基地","大数据服务平台","业务管理系统","馆情填报系统","客流采集统计系统","读者活动管理系统","数字资源服务系统"]','["省平台参建分工与运维记录","各区馆五类系统接入清单","省馆数据标准规范落实说明"]','[{"name":"接入区馆数","unit":"家"},{"name":"已建成系统数","unit":"个"},{"name":"馆情填报及时率","unit":"%"}]',0,93,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(94,92,'item',2,'广泛推动现代技术应用','遵照国图省图标准，综合云、物联网、5G、AI等建智慧服务系统，落到文献、文旅、空间、定制场景。','["智慧服务系统","智能化文献管理系统","文旅融合虚拟体验平台"]','["智慧服务系统建设方案","智能化文献管理系统","文旅融合虚拟体验平台","读者精准定制服务功能"]','[{"name":"落地应用场景数","unit":"个"}]',0,94,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(95,92,'item',3,'加强全市图书馆文献资源智能服务','集成纸电管理、资源发现与咨询系统，实现全市一站检索，升级地方数字文献平台。','["智慧图书馆管理系统","纸电资源管理系统","资源发现服务系统","参考咨询服务系统","南京共享图书馆——地方数字文献平台"]','["全市一站式检索入口","各系统集成验收报告","地方数字文献平台升级记录","地方文献数字化市区共建清单"]','[{"name":"接入馆数","unit":"家"},{"name":"可检索文献量","unit":"条"},{"name":"检索次数","unit":"次"}]',0,95,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(96,92,'item',4,'建设数字图书馆服务体系','拓展“阅汇点”并统一联盟馆与第三方用户登录，联采联建资源，用云存储和云桌面支撑。','["阅汇点","南京地区公共图书馆联盟","统一认证登录","云桌面管理系统"]','["统一认证登录功能","联采联建资源目录","云存储扩容方案","云桌面管理系统部署"]','[{"name":"统一认证用户数","unit":"万人"},{"name":"数字资源存储容量","unit":"TB"},{"name":"云桌面终端数","unit":"台"}]',0,96,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(97,96,'topic',1,'逐步构建金图智慧图书馆服务体系','按“1+2+N”搭云上平台、知识仓储与智慧管理系统，向各级馆铺开线下智慧空间。','["1+2+N","云上智慧金图","知识内容集成仓储","智慧图书馆管理系统","云知识生产中心","智慧化知识网络图谱"]','["“云上智慧金图”平台","知识内容集成仓储（含开放接口）","智慧图书馆管理系统升级验收","各级馆智慧服务空间名录"]','[{"name":"接入区馆数","unit":"家"},{"name":"线下智慧服务空间数","unit":"个"},{"name":"知识条目数","unit":"条"}]',0,97,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(98,NULL,'domain',11,'推动区域内行业联动发展','深化市区两级共享图书馆联动，并与文旅系统、社会机构跨界整合资源，合作供给服务。','["南京共享图书馆","阅美","金图模式","图文博美"]','["市区联动年度计划","数据统计分析系统","系统内及社会合作协议汇编"]','[{"name":"联动活动场次","unit":"场"},{"name":"合作单位数","unit":"家"}]',0,98,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(99,98,'item',1,'深化“南京共享图书馆”市区联动','市馆统筹全市业务统计与培训，携各区共办“阅美”活动，强化共享协同。','["南京共享图书馆","阅美","金图模式"]','["全市业务统计报告","市区培训计划","全市“阅美”联合活动清单"]','[{"name":"参与区馆数","unit":"家"},{"name":"市区联合活动场次","unit":"场"}]',0,99,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(100,99,'subitem',1,'精研基础业务能力','汇总市区业务数据并探索统计分析系统，提供点单预约式培训，为全市图书馆育才。','["数据统计分析系统","点单式预约式培训服务"]','["市区两级数据填报记录","数据统计分析系统","点单式培训课程菜单","个性化培训方案"]','[{"name":"数据填报完成率","unit":"%"},{"name":"培训场次","unit":"场"},{"name":"参训人次","unit":"人次"}]',0,100,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(101,99,'subitem',2,'激发“阅美”品牌活力','围绕年度主题联合各区馆，线上线下同步办“阅美”活动，沉淀可推广的金图模式。','["阅美","南京共享图书馆","金图模式"]','["年度“阅美”主题方案","全市联合活动清单","“金图模式”经验总结"]','[{"name":"联合活动场次","unit":"场"},{"name":"参与区馆数","unit":"家"},{"name":"参与人次","unit":"万人次"}]',0,101,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(102,98,'item',2,'增强跨领域、跨行业联动发展','对内联通文旅系统场馆，对外携手高校、智库、出版社和媒体，互享资源与平台。','["图文博美"]','["系统内场馆合作协议","社会机构合作名录","联合项目成果总结"]','[{"name":"合作单位数","unit":"家"},{"name":"联合项目数","unit":"个"}]',0,102,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(103,102,'subitem',1,'促进系统内单位的资源高度整合','与图文博美、公园景区互通馆藏场地人才，联合办品牌和活动，形成常态联动。','["图文博美"]','["系统内合作协议","联合品牌与活动清单","场地与人才共享目录","联动长效机制文件"]','[{"name":"合作单位数","unit":"家"},{"name":"联合活动场次","unit":"场"}]',0,103,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(104,102,'subitem',2,'推动与其他社会机构的共建共享','在知识、信息、推广三方面与高校智库、咨询机构、出版社和营销公司购买或共建服务。','[]','["合作机构名录（知识、信息、推广三类）","购买服务或联合创建协议","合作项目成果总结"]','[{"name":"合作机构数","unit":"家"},{"name":"合作项目数","unit":"个"}]',0,104,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(105,NULL,'domain',12,'行业交流与合作','深耕国内各区域馆际合作，对接在宁各类图书馆，拓展国际友好馆往来。','["南京都市圈","苏陕合作","十五城市","海洋文化论坛","中国图书之窗","圣路易斯郡图书馆"]','["合作馆名录与协议汇编","都市圈合作机制文件","通借通还与互借规则","国际合作项目清单"]','[{"name":"合作馆数","unit":"家"},{"name":"交流互访次数","unit":"次"}]',0,105,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(106,105,'item',1,'巩固深化国内公共馆馆际合作','以都市圈为重点联络长三角、长江带，并推进苏陕、十五城市、革命老区及论坛联盟合作。','["南京都市圈","苏陕合作","十五城市","遵义","延安","海洋文化论坛","“一带一路”图书馆联盟"]','["合作馆名录与协议","苏陕协作年度任务单","与遵义、延安共建项目记录","海洋文化论坛及联盟活动材料"]','[{"name":"合作馆数","unit":"家"},{"name":"交流互访次数","unit":"次"},{"name":"共建项目数","unit":"个"}]',0,106,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(107,106,'topic',1,'建立南京都市圈图书馆合作机制','响应都市圈规划，整合长三角、宁镇扬、宁马既有框架，由金图牵头组建区域馆际体系。','["南京都市圈发展规划","长三角","宁镇扬","宁马"]','["都市圈合作机制章程或协议","成员馆名录","交流协调会议与活动记录","人才培养及资源共享清单"]','[{"name":"成员馆数","unit":"家"},{"name":"联合项目数","unit":"个"}]',0,107,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(108,105,'item',2,'积极对接在宁其他类型图书馆','与高校馆、行业馆在课题、推广、培训上协作，推行区域通借通还与互借。','["通借通还","馆际互借"]','["合作协议及名录","通借通还与馆际互借规则","联合课题和培训记录"]','[{"name":"合作馆数","unit":"家"},{"name":"馆际互借册数","unit":"册"}]',0,108,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(109,105,'item',3,'不断拓展国际间同行交流合作','延续中非书窗、美国友好馆和中东欧论坛项目，配合外事扩大与友好国家及文都馆交流。','["中国图书之窗","圣路易斯郡图书馆","中东欧国家图书馆联盟馆长论坛","世界文学之都"]','["国际合作项目清单及协议","“中国图书之窗”等既有项目活动记录","国际交流年度总结"]','[{"name":"国际合作馆数","unit":"家"},{"name":"国际交流项目数","unit":"项"}]',0,109,'2021-01-01',1);
INSERT INTO "node_revision" VALUES(110,NULL,'domain',1,'后续领域',NULL,'[]','[]','[]',0,110,'2025-09-10',497);
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
INSERT INTO "notice" VALUES(2,'decision_awaited','progress_report:3:2025-08','党务业务全面深度融合 2025-08 月报待您审核',NULL,15,'/projects/D01.1.3-01?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'awaited:progress_report:1',1);
INSERT INTO "notice" VALUES(1,'decision_awaited','progress_report:4:2025-08','领导群团组织开展工作 2025-08 月报待您审核',NULL,2,'/projects/D01.1.4-01?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'awaited:progress_report:2',2);
INSERT INTO "notice" VALUES(2,'decision_awaited','progress_report:5:2025-08','统筹设置内部机构 2025-08 月报待您审核',NULL,5,'/projects/D01.2-01?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'awaited:progress_report:3',3);
INSERT INTO "notice" VALUES(16,'decision_awaited','progress_report:12:2025-08','加强岗位培训工作 2025-08 月报待您审核',NULL,17,'/projects/D02.1.1-01?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'awaited:progress_report:4',4);
INSERT INTO "notice" VALUES(2,'decision_awaited','observation:V01:city:2025-01','到馆人次 2025-01 数据待您审核',NULL,15,'/indicators/V01?subject=city','2025-09-08 02:00:00.000000',NULL,'awaited:observation:1',5);
INSERT INTO "notice" VALUES(1,'decision_awaited','observation:V01:city:2025-02','到馆人次 2025-02 数据待您审核',NULL,2,'/indicators/V01?subject=city','2025-09-08 02:00:00.000000',NULL,'awaited:observation:2',6);
INSERT INTO "notice" VALUES(2,'decision_awaited','observation:V01:city:2025-03','到馆人次 2025-03 数据待您审核',NULL,5,'/indicators/V01?subject=city','2025-09-08 02:00:00.000000',NULL,'awaited:observation:3',7);
INSERT INTO "notice" VALUES(2,'decision_awaited','observation:V01:city:2025-04','到馆人次 2025-04 数据待您审核',NULL,13,'/indicators/V01?subject=city','2025-09-08 02:00:00.000000',NULL,'awaited:observation:4',8);
INSERT INTO "notice" VALUES(2,'pressed','evaluation:1','请组织撰写“管理机制建设”中期评估，2025-09-08 前由部门负责人签署',NULL,3,'/nodes/D01/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'opened:evaluation:57',9);
INSERT INTO "notice" VALUES(2,'pressed','evaluation:2','请组织撰写“人才队伍建设”中期评估，2025-09-08 前由部门负责人签署',NULL,3,'/nodes/D02/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000','2025-09-08 02:00:00.000000','opened:evaluation:58',10);
INSERT INTO "notice" VALUES(1,'decision_awaited','evaluation:2','人才队伍建设中期评估待您审核',NULL,2,'/nodes/D02/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'awaited:evaluation:1',11);
INSERT INTO "notice" VALUES(2,'pressed','evaluation:3','请组织撰写“文献资源建设”中期评估，2025-09-08 前由部门负责人签署',NULL,3,'/nodes/D03/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000','2025-09-08 02:00:00.000000','opened:evaluation:60',12);
INSERT INTO "notice" VALUES(1,'decision_awaited','evaluation:3','文献资源建设中期评估待您审核',NULL,2,'/nodes/D03/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000','2025-09-08 02:00:00.000000','awaited:evaluation:2',13);
INSERT INTO "notice" VALUES(2,'approved','evaluation:3','文献资源建设中期评估已审核通过',NULL,1,'/nodes/D03/evaluation/midterm?plan=JLP-14','2025-09-08 02:00:00.000000',NULL,'approved:evaluation:2',14);
INSERT INTO "notice" VALUES(1,'decision_awaited','schedule_request:5:1','统筹设置内部机构期限调整待您审核',NULL,2,'/projects/D01.2-01/schedule?plan=JLP-14','2025-09-10 02:00:00.000000',NULL,'awaited:schedule_request:1',15);
INSERT INTO "notice" VALUES(1,'decision_awaited','schedule_request:12:1','加强岗位培训工作期限调整待您审核',NULL,3,'/projects/D02.1.1-01/schedule?plan=JLP-14','2025-09-10 02:00:00.000000',NULL,'awaited:schedule_request:2',16);
INSERT INTO "notice" VALUES(2,'order_handed','supervision_order:1','请承办督办〔2025〕1号：事项0','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/1','2025-09-10 02:00:00.000000',NULL,'order_handed:1:2',17);
INSERT INTO "notice" VALUES(5,'order_handed','supervision_order:1','请承办督办〔2025〕1号：事项0','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/1','2025-09-10 02:00:00.000000',NULL,'order_handed:1:2',18);
INSERT INTO "notice" VALUES(2,'order_handed','supervision_order:3','请承办督办〔2025〕3号：事项2','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/3','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:3:2',19);
INSERT INTO "notice" VALUES(5,'order_handed','supervision_order:3','请承办督办〔2025〕3号：事项2','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/3','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:3:2',20);
INSERT INTO "notice" VALUES(2,'order_handed','supervision_order:4','请承办督办〔2025〕4号：事项3','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/4','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:4:2',21);
INSERT INTO "notice" VALUES(5,'order_handed','supervision_order:4','请承办督办〔2025〕4号：事项3','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/4','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:4:2',22);
INSERT INTO "notice" VALUES(3,'order_answered','supervision_order:4','督办〔2025〕4号已反馈，请办结或退回：事项3','已办完。',2,'/supervision/4','2025-09-10 02:00:00.000000',NULL,'order_answered:4:4',23);
INSERT INTO "notice" VALUES(2,'order_handed','supervision_order:5','请承办督办〔2025〕5号：事项4','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/5','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:5:2',24);
INSERT INTO "notice" VALUES(5,'order_handed','supervision_order:5','请承办督办〔2025〕5号：事项4','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/5','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:5:2',25);
INSERT INTO "notice" VALUES(3,'order_answered','supervision_order:5','督办〔2025〕5号已反馈，请办结或退回：事项4','已办完。',2,'/supervision/5','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_answered:5:4',26);
INSERT INTO "notice" VALUES(2,'order_finished','supervision_order:5','督办〔2025〕5号已办结：事项4',NULL,3,'/supervision/5','2025-09-10 02:00:00.000000',NULL,'order_finished:5:finished',27);
INSERT INTO "notice" VALUES(5,'order_finished','supervision_order:5','督办〔2025〕5号已办结：事项4',NULL,3,'/supervision/5','2025-09-10 02:00:00.000000',NULL,'order_finished:5:finished',28);
INSERT INTO "notice" VALUES(2,'order_handed','supervision_order:6','请承办督办〔2025〕6号：事项5','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/6','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:6:2',29);
INSERT INTO "notice" VALUES(5,'order_handed','supervision_order:6','请承办督办〔2025〕6号：事项5','时限 2025-09-30，请在 3 个工作日内承办',3,'/supervision/6','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_handed:6:2',30);
INSERT INTO "notice" VALUES(3,'order_answered','supervision_order:6','督办〔2025〕6号已反馈，请办结或退回：事项5','已办完。',2,'/supervision/6','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','order_answered:6:4',31);
INSERT INTO "notice" VALUES(2,'order_finished','supervision_order:6','督办〔2025〕6号已办结：事项5',NULL,3,'/supervision/6','2025-09-10 02:00:00.000000',NULL,'order_finished:6:finished',32);
INSERT INTO "notice" VALUES(5,'order_finished','supervision_order:6','督办〔2025〕6号已办结：事项5',NULL,3,'/supervision/6','2025-09-10 02:00:00.000000',NULL,'order_finished:6:finished',33);
INSERT INTO "notice" VALUES(1,'decision_awaited','money:4:2025','领导群团组织开展工作 2025 年经费待您审核',NULL,2,'/projects/D01.1.4-01/money?plan=JLP-14&year=2025','2025-09-10 02:00:00.000000',NULL,'awaited:money:1',34);
INSERT INTO "notice" VALUES(5,'risk_assigned','risk:1','请负责应对风险“风险open”','复核日期 2025-10-10',2,'/risks/1','2025-09-10 02:00:00.000000',NULL,'risk_assigned:risk:1:153',35);
INSERT INTO "notice" VALUES(5,'risk_assigned','risk:2','请负责应对风险“风险closed”','复核日期 2025-10-10',2,'/risks/2','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','risk_assigned:risk:2:154',36);
INSERT INTO "notice" VALUES(5,'risk_assigned','problem:1','请负责处理问题“问题open”',NULL,2,'/problems/1','2025-09-10 02:00:00.000000',NULL,'risk_assigned:problem:1:156',37);
INSERT INTO "notice" VALUES(5,'risk_assigned','problem:2','请负责处理问题“问题coordinating”',NULL,2,'/problems/2','2025-09-10 02:00:00.000000',NULL,'risk_assigned:problem:2:157',38);
INSERT INTO "notice" VALUES(1,'problem_asked','problem:2','请协调：问题coordinating','请协调供货。',2,'/problems/2','2025-09-10 02:00:00.000000',NULL,'problem_asked:problem:2:157',39);
INSERT INTO "notice" VALUES(5,'risk_assigned','problem:3','请负责处理问题“问题solved”',NULL,2,'/problems/3','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','risk_assigned:problem:3:158',40);
INSERT INTO "notice" VALUES(1,'decision_awaited','yearly_statement:2','年度任务“培训”第 1 季度进展待您审核',NULL,2,'/years/2024/items/2','2025-09-10 02:00:00.000000',NULL,'awaited:yearly_statement:1',41);
INSERT INTO "notice" VALUES(2,'decision_awaited','yearly_statement:3','年度任务“宣传”第 1 季度进展待您审核',NULL,5,'/years/2024/items/3','2025-09-10 02:00:00.000000',NULL,'awaited:yearly_statement:2',42);
INSERT INTO "notice" VALUES(16,'decision_awaited','progress_report:12:2025-07','加强岗位培训工作 2025-07 月报待您审核',NULL,17,'/projects/D02.1.1-01?plan=JLP-14','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:progress_report:5',43);
INSERT INTO "notice" VALUES(17,'approved','progress_report:12:2025-07','加强岗位培训工作 2025-07 月报已审核通过',NULL,16,'/projects/D02.1.1-01?plan=JLP-14','2025-09-10 02:00:00.000000',NULL,'approved:progress_report:5',44);
INSERT INTO "notice" VALUES(1,'verification_asked','verification_draw:1','第 1 次抽查有 1 项请您核查','时限 2025-09-10',3,'/verification/1','2025-09-10 02:00:00.000000',NULL,'verification_asked:1',45);
INSERT INTO "notice" VALUES(2,'verification_asked','verification_draw:3','第 3 次抽查有 1 项请您核查','时限 2025-09-10',3,'/verification/3','2025-09-10 02:00:00.000000',NULL,'verification_asked:3',46);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:237',47);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,2,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:239',48);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,1,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:241',49);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,3,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:245',50);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,12,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:247',51);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,5,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:249',52);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,6,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:251',53);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:2','试验批次：有新的申报待资格审查',NULL,13,'/talent/programme/2','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:2:253',54);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:3','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/3','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:3:256',55);
INSERT INTO "notice" VALUES(15,'approved','talent_application:19','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/19','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:19:257',56);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:3','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:3:258',57);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:4','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/4','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:4:263',58);
INSERT INTO "notice" VALUES(15,'approved','talent_application:20','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/20','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:20:264',59);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:4','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:4:265',60);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:5','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/5','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:5:271',61);
INSERT INTO "notice" VALUES(15,'approved','talent_application:21','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/21','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:21:272',62);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:5','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:5:273',63);
INSERT INTO "notice" VALUES(15,'approved','talent_application:21','试验批次：您已通过评审，名单将公示',NULL,NULL,'/talent/applications/21','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:21:277',64);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:6','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/6','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:6:280',65);
INSERT INTO "notice" VALUES(15,'approved','talent_application:22','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/22','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:22:281',66);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:6','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:6:282',67);
INSERT INTO "notice" VALUES(15,'approved','talent_application:22','试验批次：您已通过评审，名单将公示',NULL,NULL,'/talent/applications/22','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:22:286',68);
INSERT INTO "notice" VALUES(15,'approved','talent_application:22','试验批次：名单已公示，至 2025-09-16',NULL,NULL,'/talent/applications/22','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:22:288',69);
INSERT INTO "notice" VALUES(1,'decision_awaited','talent_batch:6','试验批次：名单公示至 2025-09-16，期满无异议后请认定',NULL,NULL,'/talent/programme/6','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:6:287',70);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:6','111 工程公示收到异议，请核实处理',NULL,16,'/talent/programme/6','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:6:289',71);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:7','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/7','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:7:292',72);
INSERT INTO "notice" VALUES(15,'approved','talent_application:23','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/23','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:23:293',73);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:7','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:7:294',74);
INSERT INTO "notice" VALUES(15,'approved','talent_application:23','试验批次：您已通过评审，名单将公示',NULL,NULL,'/talent/applications/23','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:23:298',75);
INSERT INTO "notice" VALUES(15,'approved','talent_application:23','试验批次：名单已公示，至 2025-09-16',NULL,NULL,'/talent/applications/23','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:23:300',76);
INSERT INTO "notice" VALUES(1,'decision_awaited','talent_batch:7','试验批次：名单公示至 2025-09-16，期满无异议后请认定',NULL,NULL,'/talent/programme/7','2025-09-10 02:00:00.000000',NULL,'awaited:talent_batch:7:299',77);
INSERT INTO "notice" VALUES(11,'decision_awaited','talent_batch:8','试验批次：有新的申报待资格审查',NULL,15,'/talent/programme/8','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:8:304',78);
INSERT INTO "notice" VALUES(15,'approved','talent_application:24','试验批次：您的申报已通过资格审查',NULL,NULL,'/talent/applications/24','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:24:305',79);
INSERT INTO "notice" VALUES(7,'decision_awaited','talent_batch:8','您被聘为“试验批次”的评委，请在评审开始后评分',NULL,NULL,'/talent/panel','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:8:306',80);
INSERT INTO "notice" VALUES(15,'approved','talent_application:24','试验批次：您已通过评审，名单将公示',NULL,NULL,'/talent/applications/24','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:24:310',81);
INSERT INTO "notice" VALUES(15,'approved','talent_application:24','试验批次：名单已公示，至 2025-09-16',NULL,NULL,'/talent/applications/24','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:24:312',82);
INSERT INTO "notice" VALUES(1,'decision_awaited','talent_batch:8','试验批次：名单公示至 2025-09-16，期满无异议后请认定',NULL,NULL,'/talent/programme/8','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:talent_batch:8:311',83);
INSERT INTO "notice" VALUES(15,'approved','talent_application:24','试验批次：您已被认定，文号 试人〔2025〕2 号',NULL,NULL,'/talent/applications/24','2025-09-10 02:00:00.000000',NULL,'approved:talent_application:24:314',84);
INSERT INTO "notice" VALUES(2,'mentor_named','cultivation:1','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/1','2025-09-10 02:00:00.000000',NULL,'mentor:1',85);
INSERT INTO "notice" VALUES(15,'mentor_named','cultivation:1','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/1','2025-09-10 02:00:00.000000',NULL,'mentor:1',86);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:1:1','论文“试验论文甲0”待您审核',NULL,15,'/talent/achievements/1','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:1',87);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:2:1','论文“试验论文乙0”待您审核',NULL,15,'/talent/achievements/2','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:2',88);
INSERT INTO "notice" VALUES(15,'returned','achievement_share:2:1','论文“试验论文乙0”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/2/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:2',89);
INSERT INTO "notice" VALUES(1,'mentor_named','cultivation:2','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/2','2025-09-10 02:00:00.000000',NULL,'mentor:2',90);
INSERT INTO "notice" VALUES(2,'mentor_named','cultivation:2','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/2','2025-09-10 02:00:00.000000',NULL,'mentor:2',91);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:3:2','论文“试验论文甲1”待您审核',NULL,2,'/talent/achievements/3','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:3',92);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:4:2','论文“试验论文乙1”待您审核',NULL,2,'/talent/achievements/4','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:4',93);
INSERT INTO "notice" VALUES(2,'returned','achievement_share:4:2','论文“试验论文乙1”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/4/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:4',94);
INSERT INTO "notice" VALUES(1,'mentor_named','cultivation:3','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/3','2025-09-10 02:00:00.000000',NULL,'mentor:3',95);
INSERT INTO "notice" VALUES(11,'mentor_named','cultivation:3','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/3','2025-09-10 02:00:00.000000',NULL,'mentor:3',96);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:5:3','论文“试验论文甲2”待您审核',NULL,1,'/talent/achievements/5','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:5',97);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:6:3','论文“试验论文乙2”待您审核',NULL,1,'/talent/achievements/6','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:6',98);
INSERT INTO "notice" VALUES(1,'returned','achievement_share:6:3','论文“试验论文乙2”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/6/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:6',99);
INSERT INTO "notice" VALUES(3,'mentor_named','cultivation:4','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/4','2025-09-10 02:00:00.000000',NULL,'mentor:4',100);
INSERT INTO "notice" VALUES(11,'mentor_named','cultivation:4','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/4','2025-09-10 02:00:00.000000',NULL,'mentor:4',101);
INSERT INTO "notice" VALUES(3,'mentor_named','cultivation:5','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/5','2025-09-10 02:00:00.000000',NULL,'mentor:5',102);
INSERT INTO "notice" VALUES(12,'mentor_named','cultivation:5','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/5','2025-09-10 02:00:00.000000',NULL,'mentor:5',103);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:9:5','论文“试验论文甲4”待您审核',NULL,3,'/talent/achievements/9','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:9',104);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:10:5','论文“试验论文乙4”待您审核',NULL,3,'/talent/achievements/10','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:10',105);
INSERT INTO "notice" VALUES(3,'returned','achievement_share:10:5','论文“试验论文乙4”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/10/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:10',106);
INSERT INTO "notice" VALUES(5,'mentor_named','cultivation:6','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/6','2025-09-10 02:00:00.000000',NULL,'mentor:6',107);
INSERT INTO "notice" VALUES(12,'mentor_named','cultivation:6','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/6','2025-09-10 02:00:00.000000',NULL,'mentor:6',108);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:11:6','论文“试验论文甲5”待您审核',NULL,12,'/talent/achievements/11','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:11',109);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:12:6','论文“试验论文乙5”待您审核',NULL,12,'/talent/achievements/12','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:12',110);
INSERT INTO "notice" VALUES(12,'returned','achievement_share:12:6','论文“试验论文乙5”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/12/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:12',111);
INSERT INTO "notice" VALUES(5,'mentor_named','cultivation:7','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/7','2025-09-10 02:00:00.000000',NULL,'mentor:7',112);
INSERT INTO "notice" VALUES(6,'mentor_named','cultivation:7','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/7','2025-09-10 02:00:00.000000',NULL,'mentor:7',113);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:13:7','论文“试验论文甲6”待您审核',NULL,5,'/talent/achievements/13','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:13',114);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:14:7','论文“试验论文乙6”待您审核',NULL,5,'/talent/achievements/14','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:14',115);
INSERT INTO "notice" VALUES(5,'returned','achievement_share:14:7','论文“试验论文乙6”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/14/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:14',116);
INSERT INTO "notice" VALUES(6,'mentor_named','cultivation:8','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/8','2025-09-10 02:00:00.000000',NULL,'mentor:8',117);
INSERT INTO "notice" VALUES(13,'mentor_named','cultivation:8','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/8','2025-09-10 02:00:00.000000',NULL,'mentor:8',118);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:15:8','论文“试验论文甲7”待您审核',NULL,6,'/talent/achievements/15','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:15',119);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:16:8','论文“试验论文乙7”待您审核',NULL,6,'/talent/achievements/16','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:16',120);
INSERT INTO "notice" VALUES(6,'returned','achievement_share:16:8','论文“试验论文乙7”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/16/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:16',121);
INSERT INTO "notice" VALUES(13,'mentor_named','cultivation:9','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/9','2025-09-10 02:00:00.000000',NULL,'mentor:9',122);
INSERT INTO "notice" VALUES(15,'mentor_named','cultivation:9','导师安排已确定，指导方向：阅读推广',NULL,NULL,'/talent/cultivation/9','2025-09-10 02:00:00.000000',NULL,'mentor:9',123);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:17:9','论文“试验论文甲8”待您审核',NULL,13,'/talent/achievements/17','2025-09-10 02:00:00.000000',NULL,'awaited:achievement_share:17',124);
INSERT INTO "notice" VALUES(11,'decision_awaited','achievement_share:18:9','论文“试验论文乙8”待您审核',NULL,13,'/talent/achievements/18','2025-09-10 02:00:00.000000','2025-09-10 02:00:00.000000','awaited:achievement_share:18',125);
INSERT INTO "notice" VALUES(13,'returned','achievement_share:18:9','论文“试验论文乙8”被退回，请修改后重新提交','请补充证明材料',11,'/talent/achievements/18/edit','2025-09-10 02:00:00.000000',NULL,'returned:achievement_share:18',126);
INSERT INTO "notice" VALUES(15,'approved','cultivation:10','培养结论已审定：退出',NULL,NULL,'/talent/cultivation/10','2025-09-10 02:00:00.000000',NULL,'concluded:10:409',127);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:1','跟班培训报告（试验大学图书馆）待您审核',NULL,15,'/talent/exchanges?exchange=1','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:1',128);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:1','跟班培训报告（试验大学图书馆）待您审核',NULL,15,'/talent/exchanges?exchange=1','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:1',129);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:1:2025:i2','2025 年“上一堂公开课”待您审核',NULL,15,'/talent/checklist?year=2025&claim=1','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:1',130);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:1:2025:i2','2025 年“上一堂公开课”待您审核',NULL,15,'/talent/checklist?year=2025&claim=1','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:1',131);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:3','跟班培训报告（试验大学图书馆）待您审核',NULL,2,'/talent/exchanges?exchange=3','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:2',132);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:2:2025:i2','2025 年“上一堂公开课”待您审核',NULL,2,'/talent/checklist?year=2025&claim=2','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:2',133);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:5','跟班培训报告（试验大学图书馆）待您审核',NULL,1,'/talent/exchanges?exchange=5','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:3',134);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:5','跟班培训报告（试验大学图书馆）待您审核',NULL,1,'/talent/exchanges?exchange=5','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:3',135);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:3:2025:i2','2025 年“上一堂公开课”待您审核',NULL,1,'/talent/checklist?year=2025&claim=3','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:3',136);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:3:2025:i2','2025 年“上一堂公开课”待您审核',NULL,1,'/talent/checklist?year=2025&claim=3','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:3',137);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:7','跟班培训报告（试验大学图书馆）待您审核',NULL,11,'/talent/exchanges?exchange=7','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:4',138);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:4:2025:i2','2025 年“上一堂公开课”待您审核',NULL,11,'/talent/checklist?year=2025&claim=4','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:4',139);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:9','跟班培训报告（试验大学图书馆）待您审核',NULL,3,'/talent/exchanges?exchange=9','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:5',140);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:9','跟班培训报告（试验大学图书馆）待您审核',NULL,3,'/talent/exchanges?exchange=9','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:5',141);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:5:2025:i2','2025 年“上一堂公开课”待您审核',NULL,3,'/talent/checklist?year=2025&claim=5','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:5',142);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:5:2025:i2','2025 年“上一堂公开课”待您审核',NULL,3,'/talent/checklist?year=2025&claim=5','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:5',143);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:11','跟班培训报告（试验大学图书馆）待您审核',NULL,12,'/talent/exchanges?exchange=11','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:6',144);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:11','跟班培训报告（试验大学图书馆）待您审核',NULL,12,'/talent/exchanges?exchange=11','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:6',145);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:6:2025:i2','2025 年“上一堂公开课”待您审核',NULL,12,'/talent/checklist?year=2025&claim=6','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:6',146);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:6:2025:i2','2025 年“上一堂公开课”待您审核',NULL,12,'/talent/checklist?year=2025&claim=6','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:6',147);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:13','跟班培训报告（试验大学图书馆）待您审核',NULL,5,'/talent/exchanges?exchange=13','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:7',148);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:13','跟班培训报告（试验大学图书馆）待您审核',NULL,5,'/talent/exchanges?exchange=13','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:7',149);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:7:2025:i2','2025 年“上一堂公开课”待您审核',NULL,5,'/talent/checklist?year=2025&claim=7','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:7',150);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:7:2025:i2','2025 年“上一堂公开课”待您审核',NULL,5,'/talent/checklist?year=2025&claim=7','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:7',151);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:15','跟班培训报告（试验大学图书馆）待您审核',NULL,6,'/talent/exchanges?exchange=15','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:8',152);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:15','跟班培训报告（试验大学图书馆）待您审核',NULL,6,'/talent/exchanges?exchange=15','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:8',153);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:8:2025:i2','2025 年“上一堂公开课”待您审核',NULL,6,'/talent/checklist?year=2025&claim=8','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:8',154);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:8:2025:i2','2025 年“上一堂公开课”待您审核',NULL,6,'/talent/checklist?year=2025&claim=8','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:8',155);
INSERT INTO "notice" VALUES(2,'decision_awaited','exchange_report:17','跟班培训报告（试验大学图书馆）待您审核',NULL,13,'/talent/exchanges?exchange=17','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:9',156);
INSERT INTO "notice" VALUES(11,'decision_awaited','exchange_report:17','跟班培训报告（试验大学图书馆）待您审核',NULL,13,'/talent/exchanges?exchange=17','2025-09-10 02:00:00.000000',NULL,'awaited:exchange_report:9',157);
INSERT INTO "notice" VALUES(2,'decision_awaited','checklist_claim:9:2025:i2','2025 年“上一堂公开课”待您审核',NULL,13,'/talent/checklist?year=2025&claim=9','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:9',158);
INSERT INTO "notice" VALUES(11,'decision_awaited','checklist_claim:9:2025:i2','2025 年“上一堂公开课”待您审核',NULL,13,'/talent/checklist?year=2025&claim=9','2025-09-10 02:00:00.000000',NULL,'awaited:checklist_claim:9',159);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:1','学时申报“编目规则培训”待您审核',NULL,15,'/talent/claims/1','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:1',160);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:3','学时申报“编目规则培训”待您审核',NULL,2,'/talent/claims/3','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:3',161);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:5','学时申报“编目规则培训”待您审核',NULL,1,'/talent/claims/5','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:5',162);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:9','学时申报“编目规则培训”待您审核',NULL,3,'/talent/claims/9','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:9',163);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:11','学时申报“编目规则培训”待您审核',NULL,12,'/talent/claims/11','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:11',164);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:13','学时申报“编目规则培训”待您审核',NULL,5,'/talent/claims/13','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:13',165);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:15','学时申报“编目规则培训”待您审核',NULL,6,'/talent/claims/15','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:15',166);
INSERT INTO "notice" VALUES(11,'decision_awaited','hour_claim:17','学时申报“编目规则培训”待您审核',NULL,13,'/talent/claims/17','2025-09-10 02:00:00.000000',NULL,'awaited:hour_claim:17',167);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:516','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,1,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:516',168);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:517','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,2,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:517',169);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:518','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,3,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:518',170);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:519','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,4,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:519',171);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:520','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,5,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:520',172);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:521','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,6,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:521',173);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:522','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,7,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:522',174);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:523','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,8,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:523',175);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:524','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,9,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:524',176);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:525','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,10,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:525',177);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:526','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,11,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:526',178);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:527','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,12,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:527',179);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:528','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,13,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:528',180);
INSERT INTO "notice" VALUES(15,'deputy_named','deputyship:529','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,14,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:529',181);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:530','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,15,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:530',182);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:531','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,16,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:531',183);
INSERT INTO "notice" VALUES(14,'deputy_named','deputyship:532','您被指定为代理人，2026-03-29 至 2026-03-29 代行其职责',NULL,17,'/account','2025-09-10 02:00:00.000000',NULL,'deputy-named:532',184);
CREATE TABLE notice_preference (
	user_id INTEGER NOT NULL, 
	mail BOOLEAN NOT NULL, 
	workdays_only BOOLEAN NOT NULL, 
	quiet_until DATE, 
	CONSTRAINT pk_notice_preference PRIMARY KEY (user_id), 
	CONSTRAINT fk_notice_preference_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
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
INSERT INTO "observation" VALUES(1,'city','2025-01','value',150000.0,'measured',NULL,15,'2025-09-08 02:00:00.000000',1,'2025-01-31',52);
INSERT INTO "observation" VALUES(1,'city','2025-02','value',150000.0,'measured',NULL,2,'2025-09-08 02:00:00.000000',2,'2025-02-28',53);
INSERT INTO "observation" VALUES(1,'city','2025-03','value',150000.0,'measured',NULL,5,'2025-09-08 02:00:00.000000',3,'2025-03-31',54);
INSERT INTO "observation" VALUES(1,'city','2025-04','value',150000.0,'measured',NULL,13,'2025-09-08 02:00:00.000000',4,'2025-04-30',55);
INSERT INTO "observation" VALUES(78,'city','2025','value',1.0,'measured',NULL,11,'2025-09-10 02:00:00.000000',5,'2025-09-10',220);
INSERT INTO "observation" VALUES(68,'city','2025','value',1.0,'measured',NULL,7,'2025-09-10 02:00:00.000000',6,'2025-09-10',316);
CREATE TABLE observation_batch (
	source VARCHAR(20) NOT NULL, 
	author_id INTEGER, 
	created_at DATETIME NOT NULL, 
	note VARCHAR(500), 
	base_seq BIGINT NOT NULL, 
	sealed BOOLEAN NOT NULL, 
	entries INTEGER NOT NULL, 
	published_seq INTEGER, 
	undoes_id INTEGER, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_observation_batch PRIMARY KEY (id), 
	CONSTRAINT fk_observation_batch_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_observation_batch_published_seq FOREIGN KEY(published_seq) REFERENCES change (seq), 
	CONSTRAINT fk_observation_batch_undoes_id FOREIGN KEY(undoes_id) REFERENCES observation_batch (id), 
	CONSTRAINT uq_observation_batch_published_seq UNIQUE (published_seq)
);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,181,1,2,181,NULL,1);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,185,1,2,185,NULL,2);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,188,1,2,188,NULL,3);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,192,1,2,192,NULL,4);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,195,1,2,195,NULL,5);
INSERT INTO "observation_batch" VALUES('grid',NULL,'2025-09-10 02:00:00.000000',NULL,198,1,2,198,NULL,6);
INSERT INTO "observation_batch" VALUES('import',4,'2025-09-10 02:00:00.000000','导入“tried.csv”',538,1,1,NULL,NULL,7);
INSERT INTO "observation_batch" VALUES('import',4,'2025-09-10 02:00:00.000000','导入“committed.csv”',539,1,1,540,NULL,8);
INSERT INTO "observation_batch" VALUES('import',13,'2025-09-10 02:00:00.000000','导入“tried.csv”',544,1,1,NULL,NULL,9);
INSERT INTO "observation_batch" VALUES('import',13,'2025-09-10 02:00:00.000000','导入“committed.csv”',545,1,1,546,NULL,10);
CREATE TABLE observation_batch_part (
	batch_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	CONSTRAINT pk_observation_batch_part PRIMARY KEY (batch_id, unit_id, period), 
	CONSTRAINT fk_observation_batch_part_batch_id FOREIGN KEY(batch_id) REFERENCES observation_batch (id), 
	CONSTRAINT fk_observation_batch_part_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "observation_batch_part" VALUES(1,1,'2024-07');
INSERT INTO "observation_batch_part" VALUES(1,1,'2025-07');
INSERT INTO "observation_batch_part" VALUES(2,2,'2024-07');
INSERT INTO "observation_batch_part" VALUES(2,2,'2025-07');
INSERT INTO "observation_batch_part" VALUES(3,4,'2024-07');
INSERT INTO "observation_batch_part" VALUES(3,4,'2025-07');
INSERT INTO "observation_batch_part" VALUES(4,3,'2024-07');
INSERT INTO "observation_batch_part" VALUES(4,3,'2025-07');
INSERT INTO "observation_batch_part" VALUES(5,6,'2024-07');
INSERT INTO "observation_batch_part" VALUES(5,6,'2025-07');
INSERT INTO "observation_batch_part" VALUES(6,3,'2025-08');
INSERT INTO "observation_batch_part" VALUES(7,4,'2022-01');
INSERT INTO "observation_batch_part" VALUES(8,3,'2022-01');
INSERT INTO "observation_batch_part" VALUES(9,4,'2023-01');
INSERT INTO "observation_batch_part" VALUES(10,3,'2023-01');
CREATE TABLE person_contact (
	user_id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	updated_at DATETIME NOT NULL, 
	CONSTRAINT pk_person_contact PRIMARY KEY (user_id), 
	CONSTRAINT fk_person_contact_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
CREATE TABLE person_name (
	user_id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	position_title VARCHAR(80), 
	CONSTRAINT pk_person_name PRIMARY KEY (user_id), 
	CONSTRAINT fk_person_name_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "person_name" VALUES(1,'甲人员',NULL);
INSERT INTO "person_name" VALUES(2,'申人员',NULL);
INSERT INTO "person_name" VALUES(3,'甴人员',NULL);
INSERT INTO "person_name" VALUES(4,'电人员',NULL);
INSERT INTO "person_name" VALUES(5,'甶人员',NULL);
INSERT INTO "person_name" VALUES(6,'男人员',NULL);
INSERT INTO "person_name" VALUES(7,'甸人员',NULL);
INSERT INTO "person_name" VALUES(8,'甹人员',NULL);
INSERT INTO "person_name" VALUES(9,'町人员',NULL);
INSERT INTO "person_name" VALUES(10,'画人员',NULL);
INSERT INTO "person_name" VALUES(11,'甼人员',NULL);
INSERT INTO "person_name" VALUES(12,'甽人员',NULL);
INSERT INTO "person_name" VALUES(13,'甾人员',NULL);
INSERT INTO "person_name" VALUES(14,'无职者',NULL);
INSERT INTO "person_name" VALUES(15,'同事甲',NULL);
INSERT INTO "person_name" VALUES(16,'外部主任',NULL);
INSERT INTO "person_name" VALUES(17,'外部填报',NULL);
CREATE TABLE "plan" (
	code VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_plan PRIMARY KEY (id), 
	CONSTRAINT uq_plan_code UNIQUE (code)
);
INSERT INTO "plan" VALUES('JLP-14',1);
INSERT INTO "plan" VALUES('JLP-NEXT',2);
CREATE TABLE plan_document (
	name VARCHAR(255) NOT NULL, 
	counted VARCHAR(4) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	header TEXT NOT NULL, 
	left_out TEXT NOT NULL, 
	uploaded_by INTEGER, 
	uploaded_at DATETIME NOT NULL, 
	updated_by INTEGER, 
	updated_at DATETIME NOT NULL, 
	plan_id INTEGER, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_plan_document PRIMARY KEY (id), 
	CONSTRAINT fk_plan_document_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_plan_document_updated_by FOREIGN KEY(updated_by) REFERENCES user_account (id), 
	CONSTRAINT fk_plan_document_uploaded_by FOREIGN KEY(uploaded_by) REFERENCES user_account (id)
);
INSERT INTO "plan_document" VALUES('规划.txt','行','reviewing',2,0,'{"code":"P-15","document_number":"","ends_on":"2030-12-31","organisation":"试验图书馆","starts_on":"2026-01-01","title":"试验规划"}','{}',10,'2025-09-10 02:00:00.000000',10,'2025-09-10 02:00:00.000000',NULL,1);
CREATE TABLE plan_document_row (
	document_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	excerpt VARCHAR(200) NOT NULL, 
	written VARCHAR(40) NOT NULL, 
	number INTEGER, 
	sequence INTEGER NOT NULL, 
	depth INTEGER NOT NULL, 
	parent INTEGER, 
	topic BOOLEAN NOT NULL, 
	notes TEXT NOT NULL, 
	omission VARCHAR(20), 
	standing VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	department VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_plan_document_row PRIMARY KEY (id), 
	CONSTRAINT fk_plan_document_row_document_id FOREIGN KEY(document_id) REFERENCES plan_document (id), 
	CONSTRAINT uq_plan_document_row_document_id_position UNIQUE (document_id, position)
);
INSERT INTO "plan_document_row" VALUES(1,1,1,'一、服务','一、',1,1,1,NULL,0,'[]',NULL,'domain','服务','','',1,1);
INSERT INTO "plan_document_row" VALUES(1,2,2,'（一）阅读服务','（一）',1,2,2,1,0,'[]',NULL,'item','阅读服务','','',1,2);
INSERT INTO "plan_document_row" VALUES(1,3,3,'（二）少儿服务','（二）',2,2,2,1,0,'[]',NULL,'item','少儿服务','','',1,3);
INSERT INTO "plan_document_row" VALUES(1,4,4,'二、馆藏','二、',2,1,1,NULL,0,'[]',NULL,'domain','馆藏','','',1,4);
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
INSERT INTO "plan_revision" VALUES(1,'金陵图书馆“十四五”规划','宁图字〔2021〕7号','金陵图书馆','2021-01-01','2025-12-31','文件未写明起始年份，2021年按五年规划惯例和文号年份推定。',1,'2021-01-01',1);
INSERT INTO "plan_revision" VALUES(2,'后续规划',NULL,'试验图书馆','2026-01-01','2030-12-31',NULL,2,'2025-09-10',497);
CREATE TABLE problem (
	project_id INTEGER, 
	node_id INTEGER, 
	risk_id INTEGER, 
	report_id INTEGER, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_problem PRIMARY KEY (id), 
	CONSTRAINT fk_problem_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_problem_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_problem_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_problem_risk_id FOREIGN KEY(risk_id) REFERENCES risk (id), 
	CONSTRAINT fk_problem_report_id FOREIGN KEY(report_id) REFERENCES progress_report (id)
);
INSERT INTO "problem" VALUES(NULL,NULL,NULL,NULL,1,156);
INSERT INTO "problem" VALUES(NULL,NULL,NULL,NULL,2,157);
INSERT INTO "problem" VALUES(NULL,NULL,NULL,NULL,3,158);
CREATE TABLE problem_revision (
	problem_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	author_id INTEGER, 
	state VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	description TEXT NOT NULL, 
	since_on DATE NOT NULL, 
	effect TEXT, 
	needs_director BOOLEAN NOT NULL, 
	director_id INTEGER, 
	request TEXT, 
	asked_on DATE, 
	answer TEXT, 
	answered_by INTEGER, 
	answered_on DATE, 
	department_id INTEGER, 
	owner_id INTEGER, 
	measures TEXT NOT NULL, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_problem_revision PRIMARY KEY (id), 
	CONSTRAINT fk_problem_revision_problem_id FOREIGN KEY(problem_id) REFERENCES problem (id), 
	CONSTRAINT fk_problem_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_problem_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_problem_revision_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT fk_problem_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_problem_revision_director_id FOREIGN KEY(director_id) REFERENCES user_account (id), 
	CONSTRAINT fk_problem_revision_answered_by FOREIGN KEY(answered_by) REFERENCES user_account (id)
);
INSERT INTO "problem_revision" VALUES(1,'raise',2,'open','问题open','已经推迟。','2021-01-04','影响验收。',0,NULL,NULL,NULL,NULL,NULL,NULL,1,5,'[]',NULL,1,'2025-09-10',156);
INSERT INTO "problem_revision" VALUES(2,'raise',2,'coordinating','问题coordinating','已经推迟。','2021-01-04','影响验收。',1,1,'请协调供货。','2025-09-10',NULL,NULL,NULL,1,5,'[]',NULL,2,'2025-09-10',157);
INSERT INTO "problem_revision" VALUES(3,'raise',2,'open','问题solved','已经推迟。','2021-01-04','影响验收。',0,NULL,NULL,NULL,NULL,NULL,NULL,1,5,'[]',NULL,3,'2025-09-10',158);
INSERT INTO "problem_revision" VALUES(3,'solve',2,'solved','问题solved','已经推迟。','2021-01-04','影响验收。',0,NULL,NULL,NULL,NULL,NULL,NULL,1,5,'[]','已到货。',4,'2025-09-10',159);
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
INSERT INTO "progress_report" VALUES(3,'2025-08',1,15,'2025-09-08 02:00:00.000000','按计划推进。',NULL,NULL,1,'2025-08-31',46);
INSERT INTO "progress_report" VALUES(4,'2025-08',1,2,'2025-09-08 02:00:00.000000','按计划推进。',NULL,NULL,2,'2025-08-31',47);
INSERT INTO "progress_report" VALUES(5,'2025-08',1,5,'2025-09-08 02:00:00.000000','按计划推进。',NULL,NULL,3,'2025-08-31',48);
INSERT INTO "progress_report" VALUES(12,'2025-08',1,17,'2025-09-08 02:00:00.000000','按计划推进。',NULL,NULL,4,'2025-08-31',49);
INSERT INTO "progress_report" VALUES(12,'2025-07',1,17,'2025-09-10 02:00:00.000000','已完成。',NULL,NULL,5,'2025-09-10',174);
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
INSERT INTO "project" VALUES(1,5,'D01.1.3-01',3);
INSERT INTO "project" VALUES(1,6,'D01.1.4-01',4);
INSERT INTO "project" VALUES(1,7,'D01.2-01',5);
INSERT INTO "project" VALUES(1,9,'D01.3.1-01',6);
INSERT INTO "project" VALUES(1,10,'D01.3.2-01',7);
INSERT INTO "project" VALUES(1,11,'D01.4-01',8);
INSERT INTO "project" VALUES(1,13,'D01.5.1-01',9);
INSERT INTO "project" VALUES(1,14,'D01.5.2-01',10);
INSERT INTO "project" VALUES(1,15,'D01.5.3-01',11);
INSERT INTO "project" VALUES(1,18,'D02.1.1-01',12);
INSERT INTO "project" VALUES(1,19,'D02.1.2-01',13);
INSERT INTO "project" VALUES(1,20,'T1-01',14);
INSERT INTO "project" VALUES(1,22,'D02.2.1-01',15);
INSERT INTO "project" VALUES(1,23,'D02.2.2-01',16);
INSERT INTO "project" VALUES(1,26,'D03.1.1-01',17);
INSERT INTO "project" VALUES(1,27,'D03.1.2-01',18);
INSERT INTO "project" VALUES(1,28,'T2-01',19);
INSERT INTO "project" VALUES(1,30,'D03.2.1-01',20);
INSERT INTO "project" VALUES(1,31,'D03.2.2-01',21);
INSERT INTO "project" VALUES(1,32,'D03.2.3-01',22);
INSERT INTO "project" VALUES(1,34,'D03.3.1-01',23);
INSERT INTO "project" VALUES(1,35,'D03.3.2-01',24);
INSERT INTO "project" VALUES(1,36,'D03.3.3-01',25);
INSERT INTO "project" VALUES(1,39,'D04.1.1-01',26);
INSERT INTO "project" VALUES(1,40,'D04.1.2-01',27);
INSERT INTO "project" VALUES(1,41,'D04.1.3-01',28);
INSERT INTO "project" VALUES(1,42,'D04.1.4-01',29);
INSERT INTO "project" VALUES(1,44,'D04.2.1-01',30);
INSERT INTO "project" VALUES(1,45,'D04.2.2-01',31);
INSERT INTO "project" VALUES(1,46,'D04.2.3-01',32);
INSERT INTO "project" VALUES(1,47,'D04.2.4-01',33);
INSERT INTO "project" VALUES(1,49,'D04.3.1-01',34);
INSERT INTO "project" VALUES(1,50,'T3-01',35);
INSERT INTO "project" VALUES(1,51,'D04.3.2-01',36);
INSERT INTO "project" VALUES(1,52,'D04.3.3-01',37);
INSERT INTO "project" VALUES(1,53,'D04.3.4-01',38);
INSERT INTO "project" VALUES(1,56,'D05.1.1-01',39);
INSERT INTO "project" VALUES(1,57,'D05.1.2-01',40);
INSERT INTO "project" VALUES(1,59,'D05.2.1-01',41);
INSERT INTO "project" VALUES(1,60,'D05.2.2-01',42);
INSERT INTO "project" VALUES(1,61,'D05.2.3-01',43);
INSERT INTO "project" VALUES(1,62,'D05.2.4-01',44);
INSERT INTO "project" VALUES(1,65,'D06.1.1-01',45);
INSERT INTO "project" VALUES(1,66,'D06.1.2-01',46);
INSERT INTO "project" VALUES(1,67,'D06.1.3-01',47);
INSERT INTO "project" VALUES(1,68,'D06.1.4-01',48);
INSERT INTO "project" VALUES(1,70,'D06.2.1-01',49);
INSERT INTO "project" VALUES(1,71,'D06.2.2-01',50);
INSERT INTO "project" VALUES(1,72,'T4-01',51);
INSERT INTO "project" VALUES(1,74,'D07.1-01',52);
INSERT INTO "project" VALUES(1,75,'D07.2-01',53);
INSERT INTO "project" VALUES(1,76,'D07.3-01',54);
INSERT INTO "project" VALUES(1,77,'D07.4-01',55);
INSERT INTO "project" VALUES(1,79,'D08.1-01',56);
INSERT INTO "project" VALUES(1,80,'D08.2-01',57);
INSERT INTO "project" VALUES(1,81,'D08.3-01',58);
INSERT INTO "project" VALUES(1,84,'D09.1.1-01',59);
INSERT INTO "project" VALUES(1,85,'D09.1.2-01',60);
INSERT INTO "project" VALUES(1,86,'D09.1.3-01',61);
INSERT INTO "project" VALUES(1,88,'D09.2.1-01',62);
INSERT INTO "project" VALUES(1,89,'D09.2.2-01',63);
INSERT INTO "project" VALUES(1,90,'D09.2.3-01',64);
INSERT INTO "project" VALUES(1,91,'D09.3-01',65);
INSERT INTO "project" VALUES(1,93,'D10.1-01',66);
INSERT INTO "project" VALUES(1,94,'D10.2-01',67);
INSERT INTO "project" VALUES(1,95,'D10.3-01',68);
INSERT INTO "project" VALUES(1,97,'T5-01',69);
INSERT INTO "project" VALUES(1,100,'D11.1.1-01',70);
INSERT INTO "project" VALUES(1,101,'D11.1.2-01',71);
INSERT INTO "project" VALUES(1,103,'D11.2.1-01',72);
INSERT INTO "project" VALUES(1,104,'D11.2.2-01',73);
INSERT INTO "project" VALUES(1,107,'T6-01',74);
INSERT INTO "project" VALUES(1,108,'D12.2-01',75);
INSERT INTO "project" VALUES(1,109,'D12.3-01',76);
INSERT INTO "project" VALUES(2,110,'E01-01',77);
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
INSERT INTO "project_revision" VALUES(1,'把握意识形态正确方向','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,1,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(2,'落实党建工作责任制度','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,2,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(3,'党务业务全面深度融合','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,3,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(4,'领导群团组织开展工作','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,4,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(5,'统筹设置内部机构','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,5,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(6,'建立考核制度体系','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,6,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(7,'构建考核评价机制','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,7,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(8,'强化应急管理机制','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,8,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(9,'形成制度框架体系','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,9,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(10,'健全法人治理结构','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,10,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(11,'引入社会力量参与','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,11,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(12,'加强岗位培训工作','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,12,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(13,'建设专业人才队伍','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,13,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(14,'“111”人才培养工程','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,14,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(15,'强化锻炼管理干部','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,15,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(16,'积极培养储备干部','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,16,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(17,'完善馆藏资源体系建设','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,17,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(18,'特色馆藏“文献+”建设','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,18,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(19,'探索文献采购 PDA（读者决策采购）创新模式','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,19,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(20,'增加馆藏数字资源采选','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,20,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(21,'扩充南京地方特色数据库','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,21,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(22,'加大自建数字资源力度','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,22,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(23,'加强古籍数字化及平台建设','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,23,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(24,'加强对古籍、近现代文献、地方文献的保护利用','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,24,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(25,'加强灰色文献、口述史、馆史等搜集研究','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,25,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(26,'完善文献专业化管理和保障布局','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,26,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(27,'加强主题性分类阅读指导和服务','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,27,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(28,'构建多层次的参考咨询服务体系','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,28,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(29,'注重读者信息素养能力培养提升','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,29,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(30,'强化“阅美四季”品牌，深化多元拓展服务','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,30,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(31,'聚力“阅美分享团”，打造阅读宣讲体系','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,31,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(32,'拓展多元社会合作，增强品牌影响效应','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,32,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(33,'加强现代科技赋能，推进线上阅读推广','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,33,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(34,'加强全市少儿阅读服务体系建设','indicator',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,34,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(35,'推动南京少儿图书馆规划落地','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,35,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(36,'提升公共图书馆基础服务效能','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,36,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(37,'促进优质阅读资源向基层延伸','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,37,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(38,'推进公共文化服务保障全覆盖','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,38,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(39,'发挥公共图书馆全民阅读主阵地作用','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,39,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(40,'加强社会合作与阅读推广资源共享','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,40,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(41,'对南京地方文献佳作进行整理研究','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,41,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(42,'与南京籍、常驻南京作家开展深入合作','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,42,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(43,'挖掘和培育馆员、读者的文学创作潜力','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,43,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(44,'积极组织并参与“文学之都”相关社会活动','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,44,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(45,'全面贯通宣传工作渠道','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,45,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(46,'统筹线上线下宣传阵地','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,46,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(47,'拓展新老媒体合作范围','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,47,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(48,'着力探索网站创新发展','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,48,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(49,'探索营销模式','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,49,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(50,'打造营销亮点','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,50,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(51,'探索吉祥物多领域营销形式','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,51,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(52,'促进文旅资源双向融合','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,52,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(53,'开辟特色文献开发业务','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,53,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(54,'打造特色文旅服务产品','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,54,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(55,'推动文旅空间体系建设','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,55,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(56,'建设主题型文献空间，完善图书馆服务体系建设','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,56,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(57,'建设共享型公共空间，满足读者个性化服务','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,57,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(58,'建设沉浸式体验空间，提升公众阅读体验','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,58,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(59,'建立学术科研制度体系','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,59,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(60,'形成调查研究工作机制','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,60,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(61,'加速科研成果落地转化','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,61,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(62,'加强市学会平台建设','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,62,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(63,'加强行业人才培养及学术研究规划组织','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,63,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(64,'加强与各级各类行业学会协作','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,64,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(65,'推动行业规范化法制化建设','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,65,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(66,'积极参与全省公共图书馆大数据共建共享工作','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,66,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(67,'广泛推动现代技术应用','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,67,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(68,'加强全市图书馆文献资源智能服务','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,68,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(69,'逐步构建金图智慧图书馆服务体系','construction',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,69,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(70,'精研基础业务能力','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,70,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(71,'激发“阅美”品牌活力','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,71,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(72,'促进系统内单位的资源高度整合','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,72,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(73,'推动与其他社会机构的共建共享','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,73,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(74,'建立南京都市圈图书馆合作机制','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,74,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(75,'积极对接在宁其他类型图书馆','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,75,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(76,'不断拓展国际间同行交流合作','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,76,'2021-01-01',1,NULL);
INSERT INTO "project_revision" VALUES(1,'把握意识形态正确方向','construction',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,77,'2021-03-01',39,NULL);
INSERT INTO "project_revision" VALUES(2,'落实党建工作责任制度','construction',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,78,'2021-03-01',40,NULL);
INSERT INTO "project_revision" VALUES(3,'党务业务全面深度融合','construction',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,79,'2021-03-01',41,NULL);
INSERT INTO "project_revision" VALUES(4,'领导群团组织开展工作','construction',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,80,'2021-03-01',42,NULL);
INSERT INTO "project_revision" VALUES(5,'统筹设置内部机构','construction',1,'active',NULL,NULL,1,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,81,'2021-03-01',43,NULL);
INSERT INTO "project_revision" VALUES(12,'加强岗位培训工作','construction',1,'active',NULL,NULL,2,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,82,'2021-03-01',44,NULL);
INSERT INTO "project_revision" VALUES(13,'建设专业人才队伍','construction',1,'active',NULL,NULL,2,'[]',NULL,NULL,'2021-03-01','2025-12-31',1.0,83,'2021-03-01',45,NULL);
INSERT INTO "project_revision" VALUES(77,'后续领域','recurring',0,'active',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,1.0,84,'2025-09-10',497,NULL);
CREATE TABLE project_succession (
	from_project_id INTEGER NOT NULL, 
	to_project_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_project_succession PRIMARY KEY (id), 
	CONSTRAINT fk_project_succession_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_project_succession_from_project_id FOREIGN KEY(from_project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_succession_to_project_id FOREIGN KEY(to_project_id) REFERENCES project (id), 
	CONSTRAINT uq_project_succession_from_project_id_to_project_id UNIQUE (from_project_id, to_project_id)
);
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
CREATE TABLE risk (
	project_id INTEGER, 
	node_id INTEGER, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_risk PRIMARY KEY (id), 
	CONSTRAINT fk_risk_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_risk_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_risk_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "risk" VALUES(NULL,NULL,1,153);
INSERT INTO "risk" VALUES(NULL,NULL,2,154);
CREATE TABLE risk_revision (
	risk_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	author_id INTEGER, 
	state VARCHAR(20) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	description TEXT NOT NULL, 
	likelihood INTEGER NOT NULL, 
	impact INTEGER NOT NULL, 
	review_on DATE, 
	department_id INTEGER, 
	owner_id INTEGER, 
	measures TEXT NOT NULL, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_risk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_risk_revision_risk_id FOREIGN KEY(risk_id) REFERENCES risk (id), 
	CONSTRAINT fk_risk_revision_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_risk_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_risk_revision_owner_id FOREIGN KEY(owner_id) REFERENCES user_account (id), 
	CONSTRAINT fk_risk_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "risk_revision" VALUES(1,'raise',2,'open','风险open','可能推迟。',3,4,'2025-10-10',1,5,'[]',NULL,1,'2025-09-10',153);
INSERT INTO "risk_revision" VALUES(2,'raise',2,'open','风险closed','可能推迟。',3,4,'2025-10-10',1,5,'[]',NULL,2,'2025-09-10',154);
INSERT INTO "risk_revision" VALUES(2,'close',2,'closed','风险closed','可能推迟。',3,4,'2025-10-10',1,5,'[]','不再可能。',3,'2025-09-10',155);
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
INSERT INTO "role_grant" VALUES(1,'director','plan',NULL,'2021-01-04',NULL,NULL,1,7);
INSERT INTO "role_grant" VALUES(2,'department_head','department',1,'2021-01-04',NULL,NULL,2,9);
INSERT INTO "role_grant" VALUES(3,'office','plan',NULL,'2021-01-04',NULL,NULL,3,11);
INSERT INTO "role_grant" VALUES(4,'unit_reviewer','department',1,'2021-01-04',NULL,NULL,4,13);
INSERT INTO "role_grant" VALUES(5,'reporter','department',1,'2021-01-04',NULL,NULL,5,15);
INSERT INTO "role_grant" VALUES(6,'staff','plan',NULL,'2021-01-04',NULL,NULL,6,17);
INSERT INTO "role_grant" VALUES(7,'panel_member','department',1,'2021-01-04',NULL,NULL,7,19);
INSERT INTO "role_grant" VALUES(8,'trustee','plan',NULL,'2021-01-04',NULL,NULL,8,21);
INSERT INTO "role_grant" VALUES(9,'supervisor','plan',NULL,'2021-01-04',NULL,NULL,9,23);
INSERT INTO "role_grant" VALUES(10,'administrator','plan',NULL,'2021-01-04',NULL,NULL,10,25);
INSERT INTO "role_grant" VALUES(11,'hr','plan',NULL,'2021-01-04',NULL,NULL,11,27);
INSERT INTO "role_grant" VALUES(12,'publicity','plan',NULL,'2021-01-04',NULL,NULL,12,29);
INSERT INTO "role_grant" VALUES(13,'statistics','plan',NULL,'2021-01-04',NULL,NULL,13,31);
INSERT INTO "role_grant" VALUES(15,'reporter','department',1,'2021-01-04',NULL,NULL,14,34);
INSERT INTO "role_grant" VALUES(16,'department_head','department',2,'2021-01-04',NULL,NULL,15,36);
INSERT INTO "role_grant" VALUES(17,'reporter','department',2,'2021-01-04',NULL,NULL,16,38);
INSERT INTO "role_grant" VALUES(5,'reporter','unit',3,'2025-09-10',NULL,NULL,17,200);
INSERT INTO "role_grant" VALUES(4,'unit_reviewer','unit',3,'2025-09-10',NULL,NULL,18,201);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',3,'2025-09-10',NULL,NULL,19,259);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',4,'2025-09-10',NULL,NULL,20,266);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',5,'2025-09-10',NULL,NULL,21,274);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',6,'2025-09-10',NULL,NULL,22,283);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',7,'2025-09-10',NULL,NULL,23,295);
INSERT INTO "role_grant" VALUES(7,'panel_member','assignment',8,'2025-09-10',NULL,315,24,307);
INSERT INTO "role_grant" VALUES(4,'unit_reviewer','unit',1,'2025-09-10',NULL,NULL,25,535);
CREATE TABLE schedule_request (
	project_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_schedule_request PRIMARY KEY (id), 
	CONSTRAINT fk_schedule_request_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_schedule_request_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_schedule_request_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "schedule_request" VALUES(5,2,'2025-09-10 02:00:00.000000',1,'2025-09-10',115);
INSERT INTO "schedule_request" VALUES(12,3,'2025-09-10 02:00:00.000000',2,'2025-09-10',116);
CREATE TABLE schedule_request_item (
	request_id INTEGER NOT NULL, 
	milestone_id INTEGER NOT NULL, 
	due_on DATE, 
	wanted_on DATE, 
	reason VARCHAR(500) NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_schedule_request_item PRIMARY KEY (id), 
	CONSTRAINT fk_schedule_request_item_milestone_id FOREIGN KEY(milestone_id) REFERENCES milestone (id), 
	CONSTRAINT fk_schedule_request_item_request_id FOREIGN KEY(request_id) REFERENCES schedule_request (id), 
	CONSTRAINT uq_schedule_request_item_request_id_milestone_id UNIQUE (request_id, milestone_id)
);
INSERT INTO "schedule_request_item" VALUES(1,15,'2025-08-30','2025-12-20','供货推迟，年底前完成。',1);
INSERT INTO "schedule_request_item" VALUES(2,40,'2025-09-30','2025-12-20','供货推迟，年底前完成。',2);
CREATE TABLE setting_revision (
	"key" VARCHAR(40) NOT NULL, 
	value TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_setting_revision PRIMARY KEY (id), 
	CONSTRAINT fk_setting_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE shortfall (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_shortfall PRIMARY KEY (id), 
	CONSTRAINT fk_shortfall_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_shortfall_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "shortfall" VALUES('P1',1,1);
INSERT INTO "shortfall" VALUES('P2',1,2);
INSERT INTO "shortfall" VALUES('P3',1,3);
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
INSERT INTO "shortfall_revision" VALUES(1,1,'馆舍面积','馆舍达不到最新评估定级标准，连带限制藏书规模、读者服务和信息化条件。',0,1,'2021-01-01',1);
INSERT INTO "shortfall_revision" VALUES(2,2,'保障及供给能力','书价与活动成本上涨，而购书、活动等基本经费预算多年没增加，保障供给吃紧。',0,2,'2021-01-01',1);
INSERT INTO "shortfall_revision" VALUES(3,3,'信息化智能化建设','资源、感知、服务、管理一体的智慧图书馆平台仍落后于先进同行。',0,3,'2021-01-01',1);
CREATE TABLE staff_exchange (
	staff_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_staff_exchange PRIMARY KEY (id), 
	CONSTRAINT fk_staff_exchange_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_staff_exchange_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "staff_exchange" VALUES(1,1,415);
INSERT INTO "staff_exchange" VALUES(1,2,416);
INSERT INTO "staff_exchange" VALUES(2,3,419);
INSERT INTO "staff_exchange" VALUES(2,4,420);
INSERT INTO "staff_exchange" VALUES(3,5,423);
INSERT INTO "staff_exchange" VALUES(3,6,424);
INSERT INTO "staff_exchange" VALUES(4,7,427);
INSERT INTO "staff_exchange" VALUES(4,8,428);
INSERT INTO "staff_exchange" VALUES(5,9,431);
INSERT INTO "staff_exchange" VALUES(5,10,432);
INSERT INTO "staff_exchange" VALUES(6,11,435);
INSERT INTO "staff_exchange" VALUES(6,12,436);
INSERT INTO "staff_exchange" VALUES(7,13,439);
INSERT INTO "staff_exchange" VALUES(7,14,440);
INSERT INTO "staff_exchange" VALUES(8,15,443);
INSERT INTO "staff_exchange" VALUES(8,16,444);
INSERT INTO "staff_exchange" VALUES(9,17,447);
INSERT INTO "staff_exchange" VALUES(9,18,448);
INSERT INTO "staff_exchange" VALUES(1,19,451);
CREATE TABLE staff_exchange_revision (
	exchange_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	host VARCHAR(100) NOT NULL, 
	position VARCHAR(100) NOT NULL, 
	from_day DATE NOT NULL, 
	to_day DATE NOT NULL, 
	category VARCHAR(20) NOT NULL, 
	tenths INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_staff_exchange_revision PRIMARY KEY (id), 
	CONSTRAINT fk_staff_exchange_revision_exchange_id FOREIGN KEY(exchange_id) REFERENCES staff_exchange (id), 
	CONSTRAINT fk_staff_exchange_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "staff_exchange_revision" VALUES(1,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',1,415);
INSERT INTO "staff_exchange_revision" VALUES(2,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',2,416);
INSERT INTO "staff_exchange_revision" VALUES(3,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',3,419);
INSERT INTO "staff_exchange_revision" VALUES(4,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',4,420);
INSERT INTO "staff_exchange_revision" VALUES(5,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',5,423);
INSERT INTO "staff_exchange_revision" VALUES(6,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',6,424);
INSERT INTO "staff_exchange_revision" VALUES(7,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',7,427);
INSERT INTO "staff_exchange_revision" VALUES(8,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',8,428);
INSERT INTO "staff_exchange_revision" VALUES(9,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',9,431);
INSERT INTO "staff_exchange_revision" VALUES(10,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',10,432);
INSERT INTO "staff_exchange_revision" VALUES(11,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',11,435);
INSERT INTO "staff_exchange_revision" VALUES(12,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',12,436);
INSERT INTO "staff_exchange_revision" VALUES(13,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',13,439);
INSERT INTO "staff_exchange_revision" VALUES(14,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',14,440);
INSERT INTO "staff_exchange_revision" VALUES(15,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',15,443);
INSERT INTO "staff_exchange_revision" VALUES(16,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',16,444);
INSERT INTO "staff_exchange_revision" VALUES(17,'shadowing','试验大学图书馆','','2025-06-12','2025-06-23','professional',400,'',0,'2025-09-10',17,447);
INSERT INTO "staff_exchange_revision" VALUES(18,'shadowing','试验大学图书馆','','2025-08-01','2025-08-12','professional',400,'',0,'2025-09-10',18,448);
INSERT INTO "staff_exchange_revision" VALUES(19,'shadowing','试验大学图书馆','','2025-11-09','2025-11-20','professional',400,'',0,'2025-09-10',19,451);
CREATE TABLE staff_leave (
	staff_id INTEGER NOT NULL, 
	from_day DATE NOT NULL, 
	to_day DATE, 
	kind VARCHAR(20) NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_staff_leave PRIMARY KEY (id), 
	CONSTRAINT fk_staff_leave_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_staff_leave_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE staff_member (
	user_id INTEGER NOT NULL, 
	number VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_staff_member PRIMARY KEY (id), 
	CONSTRAINT fk_staff_member_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT fk_staff_member_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_staff_member_number UNIQUE (number), 
	CONSTRAINT uq_staff_member_user_id UNIQUE (user_id)
);
INSERT INTO "staff_member" VALUES(15,'YG0001',1,205);
INSERT INTO "staff_member" VALUES(2,'YG0002',2,206);
INSERT INTO "staff_member" VALUES(1,'YG0003',3,207);
INSERT INTO "staff_member" VALUES(11,'YG0004',4,208);
INSERT INTO "staff_member" VALUES(3,'YG0005',5,209);
INSERT INTO "staff_member" VALUES(12,'YG0006',6,210);
INSERT INTO "staff_member" VALUES(5,'YG0007',7,211);
INSERT INTO "staff_member" VALUES(6,'YG0008',8,212);
INSERT INTO "staff_member" VALUES(13,'YG0009',9,213);
CREATE TABLE staff_revision (
	staff_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	title_level VARCHAR(20) NOT NULL, 
	title VARCHAR(40) NOT NULL, 
	staff_group VARCHAR(20) NOT NULL, 
	education VARCHAR(20) NOT NULL, 
	discipline VARCHAR(40) NOT NULL, 
	birth_year INTEGER NOT NULL, 
	entered_on DATE NOT NULL, 
	left_on DATE, 
	status VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_staff_revision PRIMARY KEY (id), 
	CONSTRAINT fk_staff_revision_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_staff_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_staff_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "staff_revision" VALUES(1,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',1,'2015-03-02',205);
INSERT INTO "staff_revision" VALUES(2,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',2,'2015-03-02',206);
INSERT INTO "staff_revision" VALUES(3,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',3,'2015-03-02',207);
INSERT INTO "staff_revision" VALUES(4,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',4,'2015-03-02',208);
INSERT INTO "staff_revision" VALUES(5,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',5,'2015-03-02',209);
INSERT INTO "staff_revision" VALUES(6,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',6,'2015-03-02',210);
INSERT INTO "staff_revision" VALUES(7,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',7,'2015-03-02',211);
INSERT INTO "staff_revision" VALUES(8,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',8,'2015-03-02',212);
INSERT INTO "staff_revision" VALUES(9,1,'middle','馆员','professional','master','library',1985,'2015-03-02',NULL,'active',9,'2015-03-02',213);
CREATE TABLE staged_delta (
	batch_id INTEGER NOT NULL, 
	scope VARCHAR(40) NOT NULL, 
	basis VARCHAR(12) NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	total_e4 BIGINT NOT NULL, 
	told INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	estimated INTEGER NOT NULL, 
	estimated_e4 BIGINT NOT NULL, 
	not_applicable INTEGER NOT NULL, 
	provisional INTEGER NOT NULL, 
	CONSTRAINT pk_staged_delta PRIMARY KEY (batch_id, scope, basis, indicator_id, period), 
	CONSTRAINT fk_staged_delta_batch_id FOREIGN KEY(batch_id) REFERENCES observation_batch (id), 
	CONSTRAINT fk_staged_delta_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);
INSERT INTO "staged_delta" VALUES(7,'network','provisional',1,'2022-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(7,'under:2','provisional',1,'2022-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(7,'under:1','provisional',1,'2022-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(7,'district:320102','provisional',1,'2022-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(7,'type:street','provisional',1,'2022-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(9,'network','provisional',1,'2023-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(9,'under:2','provisional',1,'2023-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(9,'under:1','provisional',1,'2023-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(9,'district:320102','provisional',1,'2023-01',50000,1,0,0,0,0,1);
INSERT INTO "staged_delta" VALUES(9,'type:street','provisional',1,'2023-01',50000,1,0,0,0,0,1);
CREATE TABLE stated_target (
	code VARCHAR(60) NOT NULL, 
	plan_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_stated_target PRIMARY KEY (id), 
	CONSTRAINT fk_stated_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_stated_target_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "stated_target" VALUES('G01',1,1);
INSERT INTO "stated_target" VALUES('G02',1,2);
INSERT INTO "stated_target" VALUES('G03',1,3);
INSERT INTO "stated_target" VALUES('G04',1,4);
INSERT INTO "stated_target" VALUES('G05',1,5);
INSERT INTO "stated_target" VALUES('G06',1,6);
INSERT INTO "stated_target" VALUES('G07',1,7);
INSERT INTO "stated_target" VALUES('G08',1,8);
INSERT INTO "stated_target" VALUES('G09',1,9);
INSERT INTO "stated_target" VALUES('G10',1,10);
INSERT INTO "stated_target" VALUES('G11',1,11);
INSERT INTO "stated_target" VALUES('G12',1,12);
INSERT INTO "stated_target" VALUES('G13',1,13);
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
INSERT INTO "stated_target_revision" VALUES(1,1,'D01.3.2','“双轨并行”','structural',NULL,'2','轨','两轨指内部管理与业务绩效，是模式名称，不是数量指标',0,1,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(2,2,'D01.5.1','“3+4+X”','structural',NULL,'3+4+X','项','三项核心制度、四项配套机制和若干规章，X的数目未定',0,2,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(3,3,'D01.5.1','“四梁八柱”','structural',NULL,'四梁八柱','','比喻性说法，未逐项列出',0,3,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(4,4,'D02.1.1','“五个一”','structural',NULL,'5','个“一”','只提名称，未列五项内容，需由馆方确认',0,4,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(5,5,'T1','“111”','structural',NULL,'3','批','领军、青年、高技能三类人才各一批，每批人数未定',0,5,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(6,6,'D02.2.1','“三项机制”','structural',NULL,'3','项','激励、容错纠错、干部能上能下三项',0,6,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(7,7,'D04.2.2','四级宣讲服务平台','structural',NULL,'4','级','级数是体系结构，不是数量指标',0,7,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(8,8,'D04.3.1','少儿图书室（阅读空间）100个','numeric',100.0,'100','个','唯一可直接核数的建设目标，未写明分年进度',0,8,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(9,9,'D04.3.1','三级少儿图书馆（阅读空间）服务体系','structural',NULL,'3','级','级数是体系结构，不是数量指标',0,9,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(10,10,'D07.4','24小时文旅阅读空间','structural',NULL,'24','小时','指开放时长，空间个数未定',0,10,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(11,11,'D08.1','24小时自助借阅设备','structural',NULL,'24','小时','指开放时长，设备台数未定',0,11,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(12,12,'T5','“1+2+N”','structural',NULL,'1+2+N','','一个总平台、两个系统、N处线下智慧空间，N的数目未定',0,12,'2021-01-01',1);
INSERT INTO "stated_target_revision" VALUES(13,13,'D12.1','十五城市公共图书馆','structural',NULL,'15','个城市','合作网络名称，城市名单未列',0,13,'2021-01-01',1);
CREATE TABLE supervision_order (
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	subject_kind VARCHAR(40), 
	subject_id VARCHAR(80), 
	title VARCHAR(200) NOT NULL, 
	basis VARCHAR(500), 
	requirement TEXT NOT NULL, 
	colour VARCHAR(10) NOT NULL, 
	issuer_id INTEGER, 
	director_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_supervision_order PRIMARY KEY (id), 
	CONSTRAINT fk_supervision_order_issuer_id FOREIGN KEY(issuer_id) REFERENCES user_account (id), 
	CONSTRAINT fk_supervision_order_director_id FOREIGN KEY(director_id) REFERENCES user_account (id), 
	CONSTRAINT fk_supervision_order_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_supervision_order_year_number UNIQUE (year, number)
);
INSERT INTO "supervision_order" VALUES(2025,1,NULL,NULL,'事项0',NULL,'请按要求办理。','none',3,NULL,1,'2025-09-10',131);
INSERT INTO "supervision_order" VALUES(2025,2,NULL,NULL,'事项1',NULL,'请按要求办理。','none',3,NULL,2,'2025-09-10',133);
INSERT INTO "supervision_order" VALUES(2025,3,NULL,NULL,'事项2',NULL,'请按要求办理。','none',3,NULL,3,'2025-09-10',134);
INSERT INTO "supervision_order" VALUES(2025,4,NULL,NULL,'事项3',NULL,'请按要求办理。','none',3,NULL,4,'2025-09-10',137);
INSERT INTO "supervision_order" VALUES(2025,5,NULL,NULL,'事项4',NULL,'请按要求办理。','none',3,NULL,5,'2025-09-10',141);
INSERT INTO "supervision_order" VALUES(2025,6,NULL,NULL,'事项5',NULL,'请按要求办理。','none',3,NULL,6,'2025-09-10',146);
CREATE TABLE supervision_step (
	order_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	actor_id INTEGER, 
	at DATETIME NOT NULL, 
	text TEXT, 
	told INTEGER, 
	state VARCHAR(20) NOT NULL, 
	since DATE NOT NULL, 
	due_on DATE NOT NULL, 
	floor VARCHAR(10) NOT NULL, 
	floor_why VARCHAR(20), 
	department_id INTEGER, 
	person_id INTEGER, 
	handed_on DATE, 
	answered_on DATE, 
	answered_by INTEGER, 
	completion FLOAT, 
	pressed_on DATE, 
	matter VARCHAR(20), 
	escalated INTEGER NOT NULL, 
	turn INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_supervision_step PRIMARY KEY (id), 
	CONSTRAINT fk_supervision_step_order_id FOREIGN KEY(order_id) REFERENCES supervision_order (id), 
	CONSTRAINT fk_supervision_step_actor_id FOREIGN KEY(actor_id) REFERENCES user_account (id), 
	CONSTRAINT fk_supervision_step_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_supervision_step_person_id FOREIGN KEY(person_id) REFERENCES user_account (id), 
	CONSTRAINT fk_supervision_step_answered_by FOREIGN KEY(answered_by) REFERENCES user_account (id), 
	CONSTRAINT fk_supervision_step_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "supervision_step" VALUES(1,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'2025-09-10',131);
INSERT INTO "supervision_step" VALUES(1,'hand_over',3,'2025-09-10 02:00:00.000000',NULL,NULL,'handed','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,2,2,'2025-09-10',132);
INSERT INTO "supervision_step" VALUES(2,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,3,'2025-09-10',133);
INSERT INTO "supervision_step" VALUES(3,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,4,'2025-09-10',134);
INSERT INTO "supervision_step" VALUES(3,'hand_over',3,'2025-09-10 02:00:00.000000',NULL,NULL,'handed','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,2,5,'2025-09-10',135);
INSERT INTO "supervision_step" VALUES(3,'accept',2,'2025-09-10 02:00:00.000000',NULL,NULL,'accepted','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,3,6,'2025-09-10',136);
INSERT INTO "supervision_step" VALUES(4,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,7,'2025-09-10',137);
INSERT INTO "supervision_step" VALUES(4,'hand_over',3,'2025-09-10 02:00:00.000000',NULL,NULL,'handed','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,2,8,'2025-09-10',138);
INSERT INTO "supervision_step" VALUES(4,'accept',2,'2025-09-10 02:00:00.000000',NULL,NULL,'accepted','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,3,9,'2025-09-10',139);
INSERT INTO "supervision_step" VALUES(4,'answer',2,'2025-09-10 02:00:00.000000','已办完。',NULL,'answered','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,4,10,'2025-09-10',140);
INSERT INTO "supervision_step" VALUES(5,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,11,'2025-09-10',141);
INSERT INTO "supervision_step" VALUES(5,'hand_over',3,'2025-09-10 02:00:00.000000',NULL,NULL,'handed','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,2,12,'2025-09-10',142);
INSERT INTO "supervision_step" VALUES(5,'accept',2,'2025-09-10 02:00:00.000000',NULL,NULL,'accepted','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,3,13,'2025-09-10',143);
INSERT INTO "supervision_step" VALUES(5,'answer',2,'2025-09-10 02:00:00.000000','已办完。',NULL,'answered','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,4,14,'2025-09-10',144);
INSERT INTO "supervision_step" VALUES(5,'finish',3,'2025-09-10 02:00:00.000000',NULL,NULL,'finished','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,5,15,'2025-09-10',145);
INSERT INTO "supervision_step" VALUES(6,'raise',3,'2025-09-10 02:00:00.000000',NULL,NULL,'raised','2025-09-10','2025-09-30','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,16,'2025-09-10',146);
INSERT INTO "supervision_step" VALUES(6,'hand_over',3,'2025-09-10 02:00:00.000000',NULL,NULL,'handed','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,2,17,'2025-09-10',147);
INSERT INTO "supervision_step" VALUES(6,'accept',2,'2025-09-10 02:00:00.000000',NULL,NULL,'accepted','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10',NULL,NULL,NULL,NULL,NULL,0,3,18,'2025-09-10',148);
INSERT INTO "supervision_step" VALUES(6,'answer',2,'2025-09-10 02:00:00.000000','已办完。',NULL,'answered','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,4,19,'2025-09-10',149);
INSERT INTO "supervision_step" VALUES(6,'finish',3,'2025-09-10 02:00:00.000000',NULL,NULL,'finished','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,5,20,'2025-09-10',150);
INSERT INTO "supervision_step" VALUES(6,'strike_off',3,'2025-09-10 02:00:00.000000','已核对。',NULL,'struck','2025-09-10','2025-09-30','none',NULL,1,5,'2025-09-10','2025-09-10',2,100.0,NULL,NULL,0,6,21,'2025-09-10',151);
CREATE TABLE talent_application (
	batch_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_application PRIMARY KEY (id), 
	CONSTRAINT fk_talent_application_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_application_batch_id FOREIGN KEY(batch_id) REFERENCES talent_batch (id), 
	CONSTRAINT fk_talent_application_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT uq_talent_application_batch_id_staff_id UNIQUE (batch_id, staff_id)
);
INSERT INTO "talent_application" VALUES(1,1,1,226);
INSERT INTO "talent_application" VALUES(1,2,2,227);
INSERT INTO "talent_application" VALUES(1,3,3,228);
INSERT INTO "talent_application" VALUES(1,4,4,229);
INSERT INTO "talent_application" VALUES(1,5,5,230);
INSERT INTO "talent_application" VALUES(1,6,6,231);
INSERT INTO "talent_application" VALUES(1,7,7,232);
INSERT INTO "talent_application" VALUES(1,8,8,233);
INSERT INTO "talent_application" VALUES(1,9,9,234);
INSERT INTO "talent_application" VALUES(2,1,10,236);
INSERT INTO "talent_application" VALUES(2,2,11,238);
INSERT INTO "talent_application" VALUES(2,3,12,240);
INSERT INTO "talent_application" VALUES(2,4,13,242);
INSERT INTO "talent_application" VALUES(2,5,14,244);
INSERT INTO "talent_application" VALUES(2,6,15,246);
INSERT INTO "talent_application" VALUES(2,7,16,248);
INSERT INTO "talent_application" VALUES(2,8,17,250);
INSERT INTO "talent_application" VALUES(2,9,18,252);
INSERT INTO "talent_application" VALUES(3,1,19,255);
INSERT INTO "talent_application" VALUES(4,1,20,262);
INSERT INTO "talent_application" VALUES(5,1,21,270);
INSERT INTO "talent_application" VALUES(6,1,22,279);
INSERT INTO "talent_application" VALUES(7,1,23,291);
INSERT INTO "talent_application" VALUES(8,1,24,303);
INSERT INTO "talent_application" VALUES(9,1,25,317);
INSERT INTO "talent_application" VALUES(9,2,26,317);
INSERT INTO "talent_application" VALUES(9,3,27,317);
INSERT INTO "talent_application" VALUES(9,4,28,317);
INSERT INTO "talent_application" VALUES(9,5,29,317);
INSERT INTO "talent_application" VALUES(9,6,30,317);
INSERT INTO "talent_application" VALUES(9,7,31,317);
INSERT INTO "talent_application" VALUES(9,8,32,317);
INSERT INTO "talent_application" VALUES(9,9,33,317);
INSERT INTO "talent_application" VALUES(10,1,34,336);
INSERT INTO "talent_application" VALUES(11,1,35,339);
CREATE TABLE talent_application_body (
	application_id INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_application_body PRIMARY KEY (id), 
	CONSTRAINT fk_talent_application_body_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_application_body_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id)
);
INSERT INTO "talent_application_body" VALUES(10,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',1,237);
INSERT INTO "talent_application_body" VALUES(11,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',2,239);
INSERT INTO "talent_application_body" VALUES(12,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',3,241);
INSERT INTO "talent_application_body" VALUES(13,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',4,243);
INSERT INTO "talent_application_body" VALUES(14,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',5,245);
INSERT INTO "talent_application_body" VALUES(15,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',6,247);
INSERT INTO "talent_application_body" VALUES(16,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',7,249);
INSERT INTO "talent_application_body" VALUES(17,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',8,251);
INSERT INTO "talent_application_body" VALUES(18,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',9,253);
INSERT INTO "talent_application_body" VALUES(19,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',10,256);
INSERT INTO "talent_application_body" VALUES(20,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',11,263);
INSERT INTO "talent_application_body" VALUES(21,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',12,271);
INSERT INTO "talent_application_body" VALUES(22,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',13,280);
INSERT INTO "talent_application_body" VALUES(23,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',14,292);
INSERT INTO "talent_application_body" VALUES(24,'{"goal":"完成一项课题。","statement":"主持完成两项业务改进。"}','2025-09-10',15,304);
CREATE TABLE talent_batch (
	category VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_batch PRIMARY KEY (id), 
	CONSTRAINT fk_talent_batch_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "talent_batch" VALUES('young',1,225);
INSERT INTO "talent_batch" VALUES('leading',2,235);
INSERT INTO "talent_batch" VALUES('skilled',3,254);
INSERT INTO "talent_batch" VALUES('skilled',4,261);
INSERT INTO "talent_batch" VALUES('skilled',5,269);
INSERT INTO "talent_batch" VALUES('skilled',6,278);
INSERT INTO "talent_batch" VALUES('skilled',7,290);
INSERT INTO "talent_batch" VALUES('skilled',8,302);
INSERT INTO "talent_batch" VALUES('young',9,317);
INSERT INTO "talent_batch" VALUES('young',10,336);
INSERT INTO "talent_batch" VALUES('young',11,339);
CREATE TABLE talent_batch_revision (
	batch_id INTEGER NOT NULL, 
	terms TEXT NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_batch_revision PRIMARY KEY (id), 
	CONSTRAINT fk_talent_batch_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_batch_revision_batch_id FOREIGN KEY(batch_id) REFERENCES talent_batch (id)
);
INSERT INTO "talent_batch_revision" VALUES(1,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"young","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',1,225);
INSERT INTO "talent_batch_revision" VALUES(2,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"leading","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',2,235);
INSERT INTO "talent_batch_revision" VALUES(3,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',3,254);
INSERT INTO "talent_batch_revision" VALUES(3,'{"apply_from":"2011-01-01","apply_to":"2011-01-21","category":"skilled","decide_by":"2011-03-02","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2013-06-19","trimmed":false,"years_of_service":null}','2025-09-10',4,260);
INSERT INTO "talent_batch_revision" VALUES(4,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',5,261);
INSERT INTO "talent_batch_revision" VALUES(4,'{"apply_from":"2012-01-01","apply_to":"2012-01-21","category":"skilled","decide_by":"2012-03-01","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2014-06-19","trimmed":false,"years_of_service":null}','2025-09-10',6,267);
INSERT INTO "talent_batch_revision" VALUES(5,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',7,269);
INSERT INTO "talent_batch_revision" VALUES(5,'{"apply_from":"2013-01-01","apply_to":"2013-01-21","category":"skilled","decide_by":"2013-03-02","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2015-06-20","trimmed":false,"years_of_service":null}','2025-09-10',8,275);
INSERT INTO "talent_batch_revision" VALUES(6,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',9,278);
INSERT INTO "talent_batch_revision" VALUES(6,'{"apply_from":"2014-01-01","apply_to":"2014-01-21","category":"skilled","decide_by":"2014-03-02","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2016-06-19","trimmed":false,"years_of_service":null}','2025-09-10',10,284);
INSERT INTO "talent_batch_revision" VALUES(7,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',11,290);
INSERT INTO "talent_batch_revision" VALUES(7,'{"apply_from":"2015-01-01","apply_to":"2015-01-21","category":"skilled","decide_by":"2015-03-02","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2017-06-19","trimmed":false,"years_of_service":null}','2025-09-10',12,296);
INSERT INTO "talent_batch_revision" VALUES(8,'{"apply_from":"2025-09-05","apply_to":"2025-09-30","category":"skilled","decide_by":"2025-11-09","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2028-02-27","trimmed":false,"years_of_service":null}','2025-09-10',13,302);
INSERT INTO "talent_batch_revision" VALUES(8,'{"apply_from":"2016-01-01","apply_to":"2016-01-21","category":"skilled","decide_by":"2016-03-01","least_education":null,"least_title":null,"name":"试验批次","oldest":null,"passing":60,"quota":2,"reviewers":1,"rules":"","sheet":[["业绩",60],["潜力",40]],"term_to":"2018-06-19","trimmed":false,"years_of_service":null}','2025-09-10',14,308);
INSERT INTO "talent_batch_revision" VALUES(9,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"2023 年青年人才","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}','2023-01-05',15,317);
INSERT INTO "talent_batch_revision" VALUES(10,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"已退出的批次","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}','2023-01-05',16,336);
INSERT INTO "talent_batch_revision" VALUES(11,'{"apply_from":"2023-01-05","apply_to":"2023-02-05","category":"young","decide_by":"2023-04-01","least_education":null,"least_title":null,"name":"待开始的批次","oldest":null,"passing":60,"quota":9,"reviewers":3,"rules":"","sheet":[["业绩",100]],"term_to":"2026-12-31","trimmed":false,"years_of_service":null}','2023-01-05',17,339);
CREATE TABLE talent_objection (
	application_id INTEGER NOT NULL, 
	publication_id INTEGER NOT NULL, 
	lodged_by INTEGER, 
	source VARCHAR(80), 
	text TEXT NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_objection PRIMARY KEY (id), 
	CONSTRAINT fk_talent_objection_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_objection_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id), 
	CONSTRAINT fk_talent_objection_publication_id FOREIGN KEY(publication_id) REFERENCES talent_publication (id), 
	CONSTRAINT fk_talent_objection_lodged_by FOREIGN KEY(lodged_by) REFERENCES user_account (id)
);
INSERT INTO "talent_objection" VALUES(22,1,16,NULL,'材料与事实不符，请核实。','2025-09-10',1,289);
CREATE TABLE talent_publication (
	batch_id INTEGER NOT NULL, 
	from_day DATE NOT NULL, 
	to_day DATE NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_publication PRIMARY KEY (id), 
	CONSTRAINT fk_talent_publication_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_publication_batch_id FOREIGN KEY(batch_id) REFERENCES talent_batch (id)
);
INSERT INTO "talent_publication" VALUES(6,'2025-09-10','2025-09-16','2025-09-10',1,287);
INSERT INTO "talent_publication" VALUES(7,'2025-09-01','2025-09-08','2025-09-10',2,299);
INSERT INTO "talent_publication" VALUES(8,'2025-09-01','2025-09-08','2025-09-10',3,311);
CREATE TABLE talent_recusal (
	application_id INTEGER NOT NULL, 
	reviewer_id INTEGER NOT NULL, 
	declared_by INTEGER, 
	active BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_recusal PRIMARY KEY (id), 
	CONSTRAINT fk_talent_recusal_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_recusal_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id), 
	CONSTRAINT fk_talent_recusal_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES user_account (id), 
	CONSTRAINT fk_talent_recusal_declared_by FOREIGN KEY(declared_by) REFERENCES user_account (id)
);
CREATE TABLE talent_ruling (
	objection_id INTEGER NOT NULL, 
	upheld BOOLEAN NOT NULL, 
	text TEXT NOT NULL, 
	ruled_by INTEGER, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_ruling PRIMARY KEY (id), 
	CONSTRAINT fk_talent_ruling_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_ruling_objection_id FOREIGN KEY(objection_id) REFERENCES talent_objection (id), 
	CONSTRAINT fk_talent_ruling_ruled_by FOREIGN KEY(ruled_by) REFERENCES user_account (id)
);
CREATE TABLE talent_score (
	application_id INTEGER NOT NULL, 
	reviewer_id INTEGER NOT NULL, 
	points TEXT NOT NULL, 
	comment TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_score PRIMARY KEY (id), 
	CONSTRAINT fk_talent_score_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_score_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id), 
	CONSTRAINT fk_talent_score_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES user_account (id)
);
INSERT INTO "talent_score" VALUES(20,7,'[500,300]',NULL,'2025-09-10',1,268);
INSERT INTO "talent_score" VALUES(21,7,'[500,300]',NULL,'2025-09-10',2,276);
INSERT INTO "talent_score" VALUES(22,7,'[500,300]',NULL,'2025-09-10',3,285);
INSERT INTO "talent_score" VALUES(23,7,'[500,300]',NULL,'2025-09-10',4,297);
INSERT INTO "talent_score" VALUES(24,7,'[500,300]',NULL,'2025-09-10',5,309);
CREATE TABLE talent_seat (
	batch_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	reason TEXT, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_seat PRIMARY KEY (id), 
	CONSTRAINT fk_talent_seat_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_seat_batch_id FOREIGN KEY(batch_id) REFERENCES talent_batch (id), 
	CONSTRAINT fk_talent_seat_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
);
INSERT INTO "talent_seat" VALUES(3,7,1,NULL,'2025-09-10',1,258);
INSERT INTO "talent_seat" VALUES(4,7,1,NULL,'2025-09-10',2,265);
INSERT INTO "talent_seat" VALUES(5,7,1,NULL,'2025-09-10',3,273);
INSERT INTO "talent_seat" VALUES(6,7,1,NULL,'2025-09-10',4,282);
INSERT INTO "talent_seat" VALUES(7,7,1,NULL,'2025-09-10',5,294);
INSERT INTO "talent_seat" VALUES(8,7,1,NULL,'2025-09-10',6,306);
CREATE TABLE talent_step (
	application_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	stage VARCHAR(20) NOT NULL, 
	actor_id INTEGER, 
	at DATETIME NOT NULL, 
	text TEXT, 
	reference VARCHAR(60), 
	publication_id INTEGER, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_talent_step PRIMARY KEY (id), 
	CONSTRAINT fk_talent_step_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_talent_step_application_id FOREIGN KEY(application_id) REFERENCES talent_application (id), 
	CONSTRAINT fk_talent_step_actor_id FOREIGN KEY(actor_id) REFERENCES user_account (id), 
	CONSTRAINT fk_talent_step_publication_id FOREIGN KEY(publication_id) REFERENCES talent_publication (id)
);
INSERT INTO "talent_step" VALUES(1,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',1,226);
INSERT INTO "talent_step" VALUES(2,'start','draft',2,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',2,227);
INSERT INTO "talent_step" VALUES(3,'start','draft',1,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',3,228);
INSERT INTO "talent_step" VALUES(4,'start','draft',11,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',4,229);
INSERT INTO "talent_step" VALUES(5,'start','draft',3,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',5,230);
INSERT INTO "talent_step" VALUES(6,'start','draft',12,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',6,231);
INSERT INTO "talent_step" VALUES(7,'start','draft',5,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',7,232);
INSERT INTO "talent_step" VALUES(8,'start','draft',6,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',8,233);
INSERT INTO "talent_step" VALUES(9,'start','draft',13,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',9,234);
INSERT INTO "talent_step" VALUES(10,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',10,236);
INSERT INTO "talent_step" VALUES(10,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',11,237);
INSERT INTO "talent_step" VALUES(11,'start','draft',2,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',12,238);
INSERT INTO "talent_step" VALUES(11,'submit','applied',2,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',13,239);
INSERT INTO "talent_step" VALUES(12,'start','draft',1,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',14,240);
INSERT INTO "talent_step" VALUES(12,'submit','applied',1,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',15,241);
INSERT INTO "talent_step" VALUES(13,'start','draft',11,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',16,242);
INSERT INTO "talent_step" VALUES(13,'submit','applied',11,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',17,243);
INSERT INTO "talent_step" VALUES(14,'start','draft',3,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',18,244);
INSERT INTO "talent_step" VALUES(14,'submit','applied',3,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',19,245);
INSERT INTO "talent_step" VALUES(15,'start','draft',12,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',20,246);
INSERT INTO "talent_step" VALUES(15,'submit','applied',12,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',21,247);
INSERT INTO "talent_step" VALUES(16,'start','draft',5,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',22,248);
INSERT INTO "talent_step" VALUES(16,'submit','applied',5,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',23,249);
INSERT INTO "talent_step" VALUES(17,'start','draft',6,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',24,250);
INSERT INTO "talent_step" VALUES(17,'submit','applied',6,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',25,251);
INSERT INTO "talent_step" VALUES(18,'start','draft',13,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',26,252);
INSERT INTO "talent_step" VALUES(18,'submit','applied',13,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',27,253);
INSERT INTO "talent_step" VALUES(19,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',28,255);
INSERT INTO "talent_step" VALUES(19,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',29,256);
INSERT INTO "talent_step" VALUES(19,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',30,257);
INSERT INTO "talent_step" VALUES(20,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',31,262);
INSERT INTO "talent_step" VALUES(20,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',32,263);
INSERT INTO "talent_step" VALUES(20,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',33,264);
INSERT INTO "talent_step" VALUES(21,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',34,270);
INSERT INTO "talent_step" VALUES(21,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',35,271);
INSERT INTO "talent_step" VALUES(21,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',36,272);
INSERT INTO "talent_step" VALUES(21,'propose','proposed',NULL,'2025-09-10 02:00:00.000000','1 名评委评分，平均 80.00 分，第 1 名',NULL,NULL,'2025-09-10',37,277);
INSERT INTO "talent_step" VALUES(22,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',38,279);
INSERT INTO "talent_step" VALUES(22,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',39,280);
INSERT INTO "talent_step" VALUES(22,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',40,281);
INSERT INTO "talent_step" VALUES(22,'propose','proposed',NULL,'2025-09-10 02:00:00.000000','1 名评委评分，平均 80.00 分，第 1 名',NULL,NULL,'2025-09-10',41,286);
INSERT INTO "talent_step" VALUES(22,'publish','published',NULL,'2025-09-10 02:00:00.000000','公示至 2025-09-16',NULL,1,'2025-09-10',42,288);
INSERT INTO "talent_step" VALUES(23,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',43,291);
INSERT INTO "talent_step" VALUES(23,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',44,292);
INSERT INTO "talent_step" VALUES(23,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',45,293);
INSERT INTO "talent_step" VALUES(23,'propose','proposed',NULL,'2025-09-10 02:00:00.000000','1 名评委评分，平均 80.00 分，第 1 名',NULL,NULL,'2025-09-10',46,298);
INSERT INTO "talent_step" VALUES(23,'publish','published',NULL,'2025-09-10 02:00:00.000000','公示至 2025-09-16',NULL,2,'2025-09-10',47,300);
INSERT INTO "talent_step" VALUES(24,'start','draft',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',48,303);
INSERT INTO "talent_step" VALUES(24,'submit','applied',15,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',49,304);
INSERT INTO "talent_step" VALUES(24,'qualify','qualified',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2025-09-10',50,305);
INSERT INTO "talent_step" VALUES(24,'propose','proposed',NULL,'2025-09-10 02:00:00.000000','1 名评委评分，平均 80.00 分，第 1 名',NULL,NULL,'2025-09-10',51,310);
INSERT INTO "talent_step" VALUES(24,'publish','published',NULL,'2025-09-10 02:00:00.000000','公示至 2025-09-16',NULL,3,'2025-09-10',52,312);
INSERT INTO "talent_step" VALUES(24,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,'试人〔2025〕2 号',NULL,'2025-09-10',53,314);
INSERT INTO "talent_step" VALUES(25,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',54,318);
INSERT INTO "talent_step" VALUES(25,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',55,319);
INSERT INTO "talent_step" VALUES(26,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',56,320);
INSERT INTO "talent_step" VALUES(26,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',57,321);
INSERT INTO "talent_step" VALUES(27,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',58,322);
INSERT INTO "talent_step" VALUES(27,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',59,323);
INSERT INTO "talent_step" VALUES(28,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',60,324);
INSERT INTO "talent_step" VALUES(28,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',61,325);
INSERT INTO "talent_step" VALUES(29,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',62,326);
INSERT INTO "talent_step" VALUES(29,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',63,327);
INSERT INTO "talent_step" VALUES(30,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',64,328);
INSERT INTO "talent_step" VALUES(30,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',65,329);
INSERT INTO "talent_step" VALUES(31,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',66,330);
INSERT INTO "talent_step" VALUES(31,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',67,331);
INSERT INTO "talent_step" VALUES(32,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',68,332);
INSERT INTO "talent_step" VALUES(32,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',69,333);
INSERT INTO "talent_step" VALUES(33,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',70,334);
INSERT INTO "talent_step" VALUES(33,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',71,335);
INSERT INTO "talent_step" VALUES(34,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',72,337);
INSERT INTO "talent_step" VALUES(34,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',73,338);
INSERT INTO "talent_step" VALUES(35,'submit','applied',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-01-05',74,340);
INSERT INTO "talent_step" VALUES(35,'select','selected',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',75,341);
INSERT INTO "talent_step" VALUES(25,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',76,342);
INSERT INTO "talent_step" VALUES(26,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',77,349);
INSERT INTO "talent_step" VALUES(27,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',78,356);
INSERT INTO "talent_step" VALUES(28,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',79,363);
INSERT INTO "talent_step" VALUES(29,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',80,370);
INSERT INTO "talent_step" VALUES(30,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',81,377);
INSERT INTO "talent_step" VALUES(31,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',82,384);
INSERT INTO "talent_step" VALUES(32,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',83,391);
INSERT INTO "talent_step" VALUES(33,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',84,398);
INSERT INTO "talent_step" VALUES(34,'begin_training','training',NULL,'2025-09-10 02:00:00.000000',NULL,NULL,NULL,'2023-04-01',85,407);
INSERT INTO "talent_step" VALUES(34,'exit','exited',NULL,'2025-09-10 02:00:00.000000','本人申请',NULL,NULL,'2025-09-10',86,409);
CREATE TABLE training_activity (
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_training_activity PRIMARY KEY (id), 
	CONSTRAINT fk_training_activity_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "training_activity" VALUES(1,410);
INSERT INTO "training_activity" VALUES(2,411);
INSERT INTO "training_activity" VALUES(3,412);
CREATE TABLE training_activity_revision (
	activity_id INTEGER NOT NULL, 
	title VARCHAR(100) NOT NULL, 
	category VARCHAR(20) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	tenths INTEGER NOT NULL, 
	provider VARCHAR(100) NOT NULL, 
	place VARCHAR(100) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	department_id INTEGER NOT NULL, 
	places INTEGER, 
	enrol_until DATE, 
	audience VARCHAR(20) NOT NULL, 
	note TEXT NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_training_activity_revision PRIMARY KEY (id), 
	CONSTRAINT fk_training_activity_revision_activity_id FOREIGN KEY(activity_id) REFERENCES training_activity (id), 
	CONSTRAINT fk_training_activity_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_training_activity_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "training_activity_revision" VALUES(1,'将开班的培训','professional','classroom',60,'试验图书馆','','2025-09-24','2025-09-24',1,30,NULL,'staff','',0,'2025-09-10',1,410);
INSERT INTO "training_activity_revision" VALUES(2,'已结束的培训','professional','classroom',60,'试验图书馆','','2025-09-07','2025-09-07',1,30,NULL,'staff','',0,'2025-09-10',2,411);
INSERT INTO "training_activity_revision" VALUES(3,'面向全市的培训','professional','classroom',60,'试验图书馆','','2025-10-01','2025-10-01',1,30,NULL,'network','',0,'2025-09-10',3,412);
CREATE TABLE training_attendance (
	activity_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	tenths INTEGER NOT NULL, 
	note VARCHAR(200) NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_training_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_training_attendance_activity_id FOREIGN KEY(activity_id) REFERENCES training_activity (id), 
	CONSTRAINT fk_training_attendance_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_training_attendance_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE training_enrolment (
	activity_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_training_enrolment PRIMARY KEY (id), 
	CONSTRAINT fk_training_enrolment_activity_id FOREIGN KEY(activity_id) REFERENCES training_activity (id), 
	CONSTRAINT fk_training_enrolment_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_training_enrolment_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "training_enrolment" VALUES(2,1,'enrol','2025-09-10',1,413);
CREATE TABLE training_headcount (
	activity_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	way VARCHAR(20) NOT NULL, 
	booked INTEGER NOT NULL, 
	attended INTEGER, 
	note VARCHAR(200) NOT NULL, 
	effective_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_training_headcount PRIMARY KEY (id), 
	CONSTRAINT fk_training_headcount_activity_id FOREIGN KEY(activity_id) REFERENCES training_activity (id), 
	CONSTRAINT fk_training_headcount_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_training_headcount_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
CREATE TABLE unit (
	code VARCHAR(20) NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES('SG',1,179);
INSERT INTO "unit" VALUES('XW',2,179);
INSERT INTO "unit" VALUES('QH',3,179);
INSERT INTO "unit" VALUES('XW-1',4,179);
INSERT INTO "unit" VALUES('XW-2',5,179);
INSERT INTO "unit" VALUES('QH-1',6,179);
INSERT INTO "unit" VALUES('WX',7,179);
INSERT INTO "unit" VALUES('QU-XW',8,179);
INSERT INTO "unit" VALUES('QU-ALL',9,179);
INSERT INTO "unit" VALUES('QH-2',10,202);
INSERT INTO "unit" VALUES('QH-3',11,202);
CREATE TABLE unit_closure (
	unit_id INTEGER NOT NULL, 
	from_day DATE NOT NULL, 
	to_day DATE, 
	reason VARCHAR(200) NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit_closure PRIMARY KEY (id), 
	CONSTRAINT fk_unit_closure_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_closure_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE unit_doubt (
	unit_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	check_code VARCHAR(30) NOT NULL, 
	value_e4 BIGINT NOT NULL, 
	published_seq INTEGER NOT NULL, 
	expected FLOAT, 
	effect FLOAT NOT NULL, 
	share FLOAT NOT NULL, 
	words VARCHAR(500) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	step_seq INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit_doubt PRIMARY KEY (id), 
	CONSTRAINT fk_unit_doubt_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_doubt_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_unit_doubt_published_seq FOREIGN KEY(published_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_doubt_step_seq FOREIGN KEY(step_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_doubt_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_doubt" VALUES(1,'2025-07',1,'season',90000000,181,7.99999999999999886332e+02,8200.0,9.1111111111111109384e-01,'到馆人次本期 9,000人次；去年同期 800，按此应约 800（193 至 3,320 属正常），高 1025%。','open',182,1,182);
INSERT INTO "unit_doubt" VALUES(3,'2025-08',10,'relation',9000000,198,300.0,600.0,6.66666666666666629659e-01,'少儿文献外借册次 900册次，大于文献外借册次 300册次；少儿文献外借册次不会多于文献外借册次。','open',199,2,199);
CREATE TABLE unit_doubt_step (
	doubt_id INTEGER NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason VARCHAR(40), 
	note VARCHAR(500), 
	author_id INTEGER, 
	at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit_doubt_step PRIMARY KEY (id), 
	CONSTRAINT fk_unit_doubt_step_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_unit_doubt_step_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_doubt_step_doubt_id FOREIGN KEY(doubt_id) REFERENCES unit_doubt (id)
);
INSERT INTO "unit_doubt_step" VALUES(1,'open',NULL,NULL,NULL,'2025-09-10 02:00:00.000000',1,182);
INSERT INTO "unit_doubt_step" VALUES(2,'open',NULL,NULL,NULL,'2025-09-10 02:00:00.000000',2,199);
CREATE TABLE unit_movement (
	indicator_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	base VARCHAR(7) NOT NULL, 
	middle FLOAT NOT NULL, 
	spread FLOAT NOT NULL, 
	units INTEGER NOT NULL, 
	CONSTRAINT pk_unit_movement PRIMARY KEY (indicator_id, period, base), 
	CONSTRAINT fk_unit_movement_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);
CREATE TABLE unit_observation (
	unit_id BIGINT NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	indicator_id BIGINT NOT NULL, 
	batch_id BIGINT NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	value_e4 BIGINT, 
	measurement VARCHAR(20) NOT NULL, 
	reason VARCHAR(40), 
	note VARCHAR(500), 
	CONSTRAINT pk_unit_observation PRIMARY KEY (unit_id, period, indicator_id, batch_id)
)
 WITHOUT ROWID

;
INSERT INTO "unit_observation" VALUES(1,'2024-07',1,1,'value',8000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(1,'2025-07',1,1,'value',90000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(2,'2024-07',1,2,'value',8000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(2,'2025-07',1,2,'value',30000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2022-01',1,8,'value',50000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2023-01',1,10,'value',50000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2024-07',1,4,'value',8000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2025-07',1,4,'value',5000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2025-08',6,6,'value',3000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(3,'2025-08',10,6,'value',9000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(4,'2022-01',1,7,'value',50000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(4,'2023-01',1,9,'value',50000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(4,'2024-07',1,3,'value',8000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(4,'2025-07',1,3,'value',12000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(6,'2024-07',1,5,'value',8000000,'measured',NULL,NULL);
INSERT INTO "unit_observation" VALUES(6,'2025-07',1,5,'value',900000,'measured',NULL,NULL);
CREATE TABLE unit_report (
	unit_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	submitted_seq BIGINT, 
	submitted_on DATE, 
	on_time BOOLEAN NOT NULL, 
	approved_through BIGINT, 
	version BIGINT NOT NULL, 
	CONSTRAINT pk_unit_report PRIMARY KEY (unit_id, period), 
	CONSTRAINT fk_unit_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_report" VALUES(1,'2025-07','approved',183,'2025-09-10',0,181,184);
INSERT INTO "unit_report" VALUES(2,'2025-07','approved',186,'2025-09-10',0,185,187);
INSERT INTO "unit_report" VALUES(4,'2025-07','approved',189,'2025-09-10',0,188,191);
INSERT INTO "unit_report" VALUES(3,'2025-07','approved',193,'2025-09-10',0,192,194);
INSERT INTO "unit_report" VALUES(6,'2025-07','submitted',196,'2025-09-10',0,NULL,196);
INSERT INTO "unit_report" VALUES(10,'2025-08','submitted',203,'2025-09-10',1,NULL,203);
INSERT INTO "unit_report" VALUES(11,'2025-08','reviewed',203,'2025-09-10',1,NULL,204);
CREATE TABLE unit_report_step (
	unit_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	change_seq INTEGER NOT NULL, 
	action VARCHAR(20) NOT NULL, 
	through_seq BIGINT NOT NULL, 
	reason VARCHAR(500), 
	person_id INTEGER, 
	state VARCHAR(20) NOT NULL, 
	submitted_seq BIGINT, 
	submitted_on DATE, 
	on_time BOOLEAN NOT NULL, 
	approved_through BIGINT, 
	CONSTRAINT pk_unit_report_step PRIMARY KEY (unit_id, period, change_seq), 
	CONSTRAINT fk_unit_report_step_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_report_step_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_report_step_person_id FOREIGN KEY(person_id) REFERENCES user_account (id)
);
INSERT INTO "unit_report_step" VALUES(1,'2025-07',183,'submit',181,'核对',NULL,'submitted',183,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(1,'2025-07',184,'approve',181,'核对',NULL,'approved',183,'2025-09-10',0,181);
INSERT INTO "unit_report_step" VALUES(2,'2025-07',186,'submit',185,'核对',NULL,'submitted',186,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(2,'2025-07',187,'approve',185,'核对',NULL,'approved',186,'2025-09-10',0,185);
INSERT INTO "unit_report_step" VALUES(4,'2025-07',189,'submit',188,'核对',NULL,'submitted',189,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(4,'2025-07',190,'review',188,'核对',NULL,'reviewed',189,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(4,'2025-07',191,'approve',188,'核对',NULL,'approved',189,'2025-09-10',0,188);
INSERT INTO "unit_report_step" VALUES(3,'2025-07',193,'submit',192,'核对',NULL,'submitted',193,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(3,'2025-07',194,'approve',192,'核对',NULL,'approved',193,'2025-09-10',0,192);
INSERT INTO "unit_report_step" VALUES(6,'2025-07',196,'submit',195,'核对',NULL,'submitted',196,'2025-09-10',0,NULL);
INSERT INTO "unit_report_step" VALUES(10,'2025-08',203,'submit',0,'核对',NULL,'submitted',203,'2025-09-10',1,NULL);
INSERT INTO "unit_report_step" VALUES(11,'2025-08',203,'submit',0,'核对',NULL,'submitted',203,'2025-09-10',1,NULL);
INSERT INTO "unit_report_step" VALUES(11,'2025-08',204,'review',0,'核对',NULL,'reviewed',203,'2025-09-10',1,NULL);
CREATE TABLE unit_revision (
	unit_id INTEGER NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	type VARCHAR(20) NOT NULL, 
	parent_id INTEGER, 
	district VARCHAR(6), 
	tags TEXT NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	area_m2 FLOAT, 
	seats INTEGER, 
	longitude FLOAT, 
	latitude FLOAT, 
	opened_on DATE, 
	closed_on DATE, 
	report_frequency VARCHAR(20) NOT NULL, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit_revision PRIMARY KEY (id), 
	CONSTRAINT fk_unit_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT fk_unit_revision_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_revision_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_revision" VALUES(1,'单位SG','city',NULL,NULL,'[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,1,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(2,'单位XW','district',1,'320102','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,2,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(3,'单位QH','district',1,'320104','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,3,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(4,'单位XW-1','street',2,'320102','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,4,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(5,'单位XW-2','self_service',2,'320102','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,5,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(6,'单位QH-1','community',3,'320104','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,6,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(7,'单位WX','channel',1,NULL,'[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,7,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(8,'单位QU-XW','area',NULL,'320102','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,8,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(9,'单位QU-ALL','area',NULL,NULL,'[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,9,'2021-01-01',179);
INSERT INTO "unit_revision" VALUES(10,'单位QH-2','street',3,'320104','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,10,'2021-01-01',202);
INSERT INTO "unit_revision" VALUES(11,'单位QH-3','street',3,'320104','[]','',NULL,NULL,NULL,NULL,'2021-01-01',NULL,'month',0,11,'2021-01-01',202);
CREATE TABLE unit_rollup (
	scope VARCHAR(40) NOT NULL, 
	basis VARCHAR(12) NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	total_e4 BIGINT NOT NULL, 
	told INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	estimated INTEGER NOT NULL, 
	estimated_e4 BIGINT NOT NULL, 
	not_applicable INTEGER NOT NULL, 
	provisional INTEGER NOT NULL, 
	CONSTRAINT pk_unit_rollup PRIMARY KEY (scope, basis, indicator_id, period), 
	CONSTRAINT fk_unit_rollup_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);
INSERT INTO "unit_rollup" VALUES('network','approved',1,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',1,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',1,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',1,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',6,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',6,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',6,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',6,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',6,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',7,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',7,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',7,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',7,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',7,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',8,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',8,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',8,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',8,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',8,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',10,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',10,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',10,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',10,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',10,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',13,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',13,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',13,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',14,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',14,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',14,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',15,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',15,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',15,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',17,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',17,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',17,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',18,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',18,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',18,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',18,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',22,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',22,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',22,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',23,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',23,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',23,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',26,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',26,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',26,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',26,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',27,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',27,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',27,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',27,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',29,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',29,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',29,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',29,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',30,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',30,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',30,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',31,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',31,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',31,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',36,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',36,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',36,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',36,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',37,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',37,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',37,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',37,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',49,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',49,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',49,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',63,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',63,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',63,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',33,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',33,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',33,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',33,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',33,'2025-08',20000,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',59,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',59,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',59,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',59,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',59,'2025-08',20000,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',58,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',58,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',58,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',58,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',58,'2025-08',0,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',60,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','approved',60,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',60,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','approved',60,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','approved',60,'2025-08',0,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',1,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',1,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',1,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',1,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',6,'2025-08',3000000,1,8,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',6,'2025-08',3000000,1,4,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',6,'2025-08',3000000,1,8,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',6,'2025-08',3000000,1,4,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',6,'2025-08',3000000,1,2,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('network','provisional',7,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',7,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',7,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',7,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',7,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',8,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',8,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',8,'2025-08',0,0,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',8,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',8,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',10,'2025-08',9000000,1,7,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',10,'2025-08',9000000,1,4,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',10,'2025-08',9000000,1,7,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',10,'2025-08',9000000,1,4,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',10,'2025-08',9000000,1,2,0,0,0,1);
INSERT INTO "unit_rollup" VALUES('network','provisional',13,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',13,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',13,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',14,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',14,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',14,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',15,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',15,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',15,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',17,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',17,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',17,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',18,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',18,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',18,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',18,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',22,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',22,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',22,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',23,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',23,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',23,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',26,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',26,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',26,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',26,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',27,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',27,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',27,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',27,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',29,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',29,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',29,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',29,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',30,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',30,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',30,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',31,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',31,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',31,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',36,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',36,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',36,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',36,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',37,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',37,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',37,'2025-08',0,0,7,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',37,'2025-08',0,0,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',49,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',49,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',49,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',63,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',63,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',63,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',33,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',33,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',33,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',33,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',33,'2025-08',20000,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',59,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',59,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',59,'2025-08',80000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',59,'2025-08',40000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',59,'2025-08',20000,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',58,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',58,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',58,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',58,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',58,'2025-08',0,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',60,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:3','provisional',60,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',60,'2025-08',20000,8,8,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320104','provisional',60,'2025-08',20000,4,4,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:district','provisional',60,'2025-08',0,2,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',1,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',10,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',18,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',26,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',27,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',29,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',36,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',37,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','approved',60,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',1,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',10,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',18,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',26,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',27,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',29,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',36,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',37,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:community','provisional',60,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',1,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',10,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',18,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',26,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',27,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',29,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',36,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',37,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','approved',60,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',1,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',10,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',18,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',26,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',27,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',29,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',36,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',37,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',52,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',64,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',65,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:city','provisional',60,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',5,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',5,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',5,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',5,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',10,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',10,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',58,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',58,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',60,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',60,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',1,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',10,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',10,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',13,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',14,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',15,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',17,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',18,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',22,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',23,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',26,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',27,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',29,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',30,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',31,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',36,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',37,'2025-08',0,0,2,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',49,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',63,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',58,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',58,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',60,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',60,'2025-08',0,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',1,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',10,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',18,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',26,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',27,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',29,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',36,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',37,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',58,'2025-08',20000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','approved',60,'2025-08',20000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',1,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',6,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',7,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',8,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',10,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',18,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',26,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',27,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',29,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',36,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',37,'2025-08',0,0,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',33,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',59,'2025-08',30000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',58,'2025-08',20000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:street','provisional',60,'2025-08',20000,3,3,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','approved',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','approved',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','approved',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','approved',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','approved',60,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',6,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',7,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',8,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',39,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('network','provisional',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:2','provisional',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('under:1','provisional',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('district:320102','provisional',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',40,'2025-08',0,0,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',33,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',59,'2025-08',10000,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',58,'2025-08',0,1,1,0,0,0,0);
INSERT INTO "unit_rollup" VALUES('type:self_service','provisional',60,'2025-08',0,1,1,0,0,0,0);
CREATE TABLE unit_target (
	unit_id INTEGER NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_unit_target PRIMARY KEY (id), 
	CONSTRAINT fk_unit_target_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_target_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT uq_unit_target_unit_id_indicator_id_year UNIQUE (unit_id, indicator_id, year)
);
INSERT INTO "unit_target" VALUES(1,1,2024,1);
CREATE TABLE unit_target_revision (
	target_id INTEGER NOT NULL, 
	value_e4 BIGINT NOT NULL, 
	baseline_e4 BIGINT, 
	baseline_period VARCHAR(20) NOT NULL, 
	source VARCHAR(200) NOT NULL, 
	defined_by INTEGER, 
	confirmed_by INTEGER, 
	confirmed_on DATE, 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_unit_target_revision PRIMARY KEY (id), 
	CONSTRAINT fk_unit_target_revision_target_id FOREIGN KEY(target_id) REFERENCES unit_target (id), 
	CONSTRAINT fk_unit_target_revision_defined_by FOREIGN KEY(defined_by) REFERENCES user_account (id), 
	CONSTRAINT fk_unit_target_revision_confirmed_by FOREIGN KEY(confirmed_by) REFERENCES user_account (id), 
	CONSTRAINT fk_unit_target_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "unit_target_revision" VALUES(1,900000000,NULL,'','试验计划',3,NULL,NULL,0,1,'2025-09-10',197);
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
INSERT INTO "user_account" VALUES('only.director','$argon2id$v=19$m=19456,t=2,p=1$FUiZFfCFCOT/R/nbd4gUmA$Wso2fsrXalwkY051LqTsG0NMPHTP9tMgSJ+OiiloF6g',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',1);
INSERT INTO "user_account" VALUES('only.department-head','$argon2id$v=19$m=19456,t=2,p=1$Fl7IpDK7D1QIAtFNsG6lCA$9r6VEdKwAkIhp7OGdi9oF1xNAGYLukX6yXnaVXYT+tE',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',2);
INSERT INTO "user_account" VALUES('only.office','$argon2id$v=19$m=19456,t=2,p=1$8/HCDMgRPF06ls3ctD8i0g$oM1lEhGix45fqM8tA0e1wyX5dTcjhKWm1bhThV7O1a0',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',3);
INSERT INTO "user_account" VALUES('only.unit-reviewer','$argon2id$v=19$m=19456,t=2,p=1$M1Me/zM4QpSxny3uMe3XdA$xCJqpYvuD+e0Ns135ABUeeJXcPoqW6hnOJlV+Bz+hUA',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',4);
INSERT INTO "user_account" VALUES('only.reporter','$argon2id$v=19$m=19456,t=2,p=1$LqXTrGMuN4VUS/g/kM5Qdg$n93ZgegTK9MbJa0Kjnd0NnDP665Unz23q2I1BZ5WR+Q',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',5);
INSERT INTO "user_account" VALUES('only.staff','$argon2id$v=19$m=19456,t=2,p=1$IueCjd7ThUDoyOmyoyp2CA$yvSda7q8FZWpDLuRk0OEc30CQu45vq3rFu0+Ou2yrd8',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',6);
INSERT INTO "user_account" VALUES('only.panel-member','$argon2id$v=19$m=19456,t=2,p=1$KqMInsf/egHn1bxRO0bSLg$JfunZR4hmB60sUAE79yLN3T9NyXn4CvGRw51PuhbFeU',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',7);
INSERT INTO "user_account" VALUES('only.trustee','$argon2id$v=19$m=19456,t=2,p=1$+13m9QnIkklThSGnZUP55A$7iAWETfpOdcokDMyfdF3nnm22AmxwRGl9qNIW0IvVkk',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',8);
INSERT INTO "user_account" VALUES('only.supervisor','$argon2id$v=19$m=19456,t=2,p=1$Vp19lAVlxWRIFHK5l1mzsg$CiEckUULHL0ZXqXLPsJGNO16RrId58rDUeqHqs6RwNQ',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',9);
INSERT INTO "user_account" VALUES('only.administrator','$argon2id$v=19$m=19456,t=2,p=1$f2wR7sqrcxKiEtWL6sZhnQ$kHiajqlOB4D5RCIkQA2zbOSuKjk+hLQdzCwryFRnQjY',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',10);
INSERT INTO "user_account" VALUES('only.hr','$argon2id$v=19$m=19456,t=2,p=1$spFw1Y6BpYihZWUXK+eOSg$Z1jAGYHdawvO/BpATL8E/pyuzulyLtrnVWet+pc9+rI',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',11);
INSERT INTO "user_account" VALUES('only.publicity','$argon2id$v=19$m=19456,t=2,p=1$Tc2jMzh+2dIYPnolsDKZ6A$3dx0DGakTPR3o/8Ulz5qMLRzqeYYqhSojLJYZkAYn/g',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',12);
INSERT INTO "user_account" VALUES('only.statistics','$argon2id$v=19$m=19456,t=2,p=1$XRBxNUL35paR1d49xwZGIQ$UcQ3TNl4yXvDSxibR2qAq3XbjUV9ogrL6Uml8+vkOM4',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',13);
INSERT INTO "user_account" VALUES('nobody','$argon2id$v=19$m=19456,t=2,p=1$ctc9JkA69OlgPj4ukppK5A$A0j/zSNj/3+50srzJC58ZB3AfKtMDs2jR1wB9hyOr1Y',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',14);
INSERT INTO "user_account" VALUES('colleague','$argon2id$v=19$m=19456,t=2,p=1$UrX93VzsQKfg2l2P1w63Qg$LcACld+kB5Lo2PsbxdmVSPWKPmZ5cMiZKuXu6RqeSb4',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',15);
INSERT INTO "user_account" VALUES('other.head','$argon2id$v=19$m=19456,t=2,p=1$UerTkT6fvRVaxl++RlabQw$i6Dl7kNdCesgnhtWpY7q5Gu1OHhWsZV5MlspXhpjiuo',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',16);
INSERT INTO "user_account" VALUES('other.reporter','$argon2id$v=19$m=19456,t=2,p=1$VtBSB6EbGnQWAeJ3VKVATg$cZjCT0xzJLeWLCzdoy+nKM8a8E6bkhGT5oiN8Mumk3E',0,'2021-01-04 01:00:00.000000',0,NULL,1,'2021-01-04 01:00:00.000000',17);
CREATE TABLE verification_draw (
	plan_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	scope_kind VARCHAR(20) NOT NULL, 
	scope_id INTEGER, 
	claimed_from DATE NOT NULL, 
	claimed_to DATE NOT NULL, 
	method VARCHAR(20) NOT NULL, 
	seed VARCHAR(64) NOT NULL, 
	known_at INTEGER NOT NULL, 
	candidates TEXT NOT NULL, 
	candidates_sha256 VARCHAR(64) NOT NULL, 
	share FLOAT, 
	size INTEGER NOT NULL, 
	due_on DATE NOT NULL, 
	remark VARCHAR(500), 
	drawn_by INTEGER, 
	drawn_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_verification_draw PRIMARY KEY (id), 
	CONSTRAINT fk_verification_draw_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_verification_draw_drawn_by FOREIGN KEY(drawn_by) REFERENCES user_account (id), 
	CONSTRAINT fk_verification_draw_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_verification_draw_plan_id_number UNIQUE (plan_id, number)
);
INSERT INTO "verification_draw" VALUES(1,1,'plan',NULL,'2025-09-10','2025-09-10','sha256-1','2463c8768b1b8c2fe129fc286cabed7c',175,'[[40,5]]','178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab',NULL,1,'2025-09-10',NULL,3,'2025-09-10 02:00:00.000000',1,'2025-09-10',176);
INSERT INTO "verification_draw" VALUES(1,2,'plan',NULL,'2025-09-10','2025-09-10','sha256-1','aeca050015b3fbea534578306f4df89e',176,'[[40,5]]','178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab',NULL,1,'2025-09-10',NULL,3,'2025-09-10 02:00:00.000000',2,'2025-09-10',177);
INSERT INTO "verification_draw" VALUES(1,3,'plan',NULL,'2025-09-10','2025-09-10','sha256-1','8253979094ef2cab9054766583e79440',177,'[[40,5]]','178298978689467db3247d7a41a8e5da660b59792680c7687356f05c5ddfbfab',NULL,1,'2025-09-10',NULL,3,'2025-09-10 02:00:00.000000',3,'2025-09-10',178);
CREATE TABLE verification_finding (
	item_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	result VARCHAR(20) NOT NULL, 
	note TEXT, 
	looked_at TEXT NOT NULL, 
	author_id INTEGER, 
	at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_verification_finding PRIMARY KEY (id), 
	CONSTRAINT fk_verification_finding_item_id FOREIGN KEY(item_id) REFERENCES verification_item (id), 
	CONSTRAINT fk_verification_finding_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_verification_finding_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_verification_finding_item_id_number UNIQUE (item_id, number)
);
CREATE TABLE verification_item (
	draw_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	milestone_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	verifier_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_verification_item PRIMARY KEY (id), 
	CONSTRAINT fk_verification_item_draw_id FOREIGN KEY(draw_id) REFERENCES verification_draw (id), 
	CONSTRAINT fk_verification_item_milestone_id FOREIGN KEY(milestone_id) REFERENCES milestone (id), 
	CONSTRAINT fk_verification_item_report_id FOREIGN KEY(report_id) REFERENCES progress_report (id), 
	CONSTRAINT fk_verification_item_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_verification_item_verifier_id FOREIGN KEY(verifier_id) REFERENCES user_account (id), 
	CONSTRAINT fk_verification_item_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq), 
	CONSTRAINT uq_verification_item_draw_id_position UNIQUE (draw_id, position)
);
INSERT INTO "verification_item" VALUES(1,1,40,5,12,1,1,176);
INSERT INTO "verification_item" VALUES(2,1,40,5,12,3,2,177);
INSERT INTO "verification_item" VALUES(3,1,40,5,12,2,3,178);
CREATE TABLE yearly_item (
	list_id INTEGER NOT NULL, 
	origin_id INTEGER, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_item PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_item_list_id FOREIGN KEY(list_id) REFERENCES yearly_list (id), 
	CONSTRAINT fk_yearly_item_origin_id FOREIGN KEY(origin_id) REFERENCES yearly_item (id)
);
INSERT INTO "yearly_item" VALUES(1,NULL,1);
INSERT INTO "yearly_item" VALUES(1,NULL,2);
INSERT INTO "yearly_item" VALUES(1,NULL,3);
INSERT INTO "yearly_item" VALUES(2,NULL,4);
INSERT INTO "yearly_item" VALUES(3,NULL,5);
CREATE TABLE yearly_item_revision (
	item_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	node_id INTEGER, 
	department_id INTEGER, 
	director_id INTEGER, 
	recurring BOOLEAN NOT NULL, 
	targets TEXT NOT NULL, 
	project_id INTEGER, 
	milestone_ids TEXT NOT NULL, 
	reason VARCHAR(500), 
	removed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_item_revision PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_item_revision_item_id FOREIGN KEY(item_id) REFERENCES yearly_item (id), 
	CONSTRAINT fk_yearly_item_revision_node_id FOREIGN KEY(node_id) REFERENCES node (id), 
	CONSTRAINT fk_yearly_item_revision_department_id FOREIGN KEY(department_id) REFERENCES department (id), 
	CONSTRAINT fk_yearly_item_revision_director_id FOREIGN KEY(director_id) REFERENCES user_account (id), 
	CONSTRAINT fk_yearly_item_revision_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_yearly_item_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "yearly_item_revision" VALUES(1,'服务',NULL,1,NULL,0,'["好","","",""]',NULL,'[]',NULL,0,1,'2025-09-10',161);
INSERT INTO "yearly_item_revision" VALUES(2,'培训',NULL,1,NULL,0,'["好","","",""]',NULL,'[]',NULL,0,2,'2025-09-10',162);
INSERT INTO "yearly_item_revision" VALUES(3,'宣传',NULL,1,NULL,0,'["好","","",""]',NULL,'[]',NULL,0,3,'2025-09-10',163);
INSERT INTO "yearly_item_revision" VALUES(4,'规则',NULL,1,NULL,0,'["好","","",""]',NULL,'[]',NULL,0,4,'2025-09-10',165);
INSERT INTO "yearly_item_revision" VALUES(5,'总结',NULL,1,NULL,0,'["好","","",""]',NULL,'[]',NULL,0,5,'2025-09-10',167);
CREATE TABLE yearly_list (
	plan_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_list PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_list_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_yearly_list_plan_id_year UNIQUE (plan_id, year)
);
INSERT INTO "yearly_list" VALUES(1,2024,1);
INSERT INTO "yearly_list" VALUES(1,2025,2);
INSERT INTO "yearly_list" VALUES(1,2023,3);
CREATE TABLE yearly_list_revision (
	list_id INTEGER NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	document_number VARCHAR(80), 
	issued_on DATE, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_list_revision PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_list_revision_list_id FOREIGN KEY(list_id) REFERENCES yearly_list (id), 
	CONSTRAINT fk_yearly_list_revision_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "yearly_list_revision" VALUES(1,'draft',NULL,NULL,1,'2025-09-10',160);
INSERT INTO "yearly_list_revision" VALUES(2,'draft',NULL,NULL,2,'2025-09-10',164);
INSERT INTO "yearly_list_revision" VALUES(3,'draft',NULL,NULL,3,'2025-09-10',166);
INSERT INTO "yearly_list_revision" VALUES(1,'issued','试发2024','2024-01-10',4,'2025-09-10',168);
INSERT INTO "yearly_list_revision" VALUES(3,'issued','试发2023','2023-01-10',5,'2025-09-10',169);
CREATE TABLE yearly_statement (
	item_id INTEGER NOT NULL, 
	quarter INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	completion FLOAT NOT NULL, 
	author_id INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_statement PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_statement_item_id FOREIGN KEY(item_id) REFERENCES yearly_item (id), 
	CONSTRAINT fk_yearly_statement_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_yearly_statement_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "yearly_statement" VALUES(2,1,'好',20.0,2,'2025-09-10 02:00:00.000000',1,'2025-09-10',171);
INSERT INTO "yearly_statement" VALUES(3,1,'好',20.0,5,'2025-09-10 02:00:00.000000',2,'2025-09-10',172);
CREATE TABLE yearly_verdict (
	item_id INTEGER NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	reason VARCHAR(500), 
	author_id INTEGER, 
	id INTEGER NOT NULL, 
	effective_on DATE NOT NULL, 
	change_seq INTEGER NOT NULL, 
	CONSTRAINT pk_yearly_verdict PRIMARY KEY (id), 
	CONSTRAINT fk_yearly_verdict_item_id FOREIGN KEY(item_id) REFERENCES yearly_item (id), 
	CONSTRAINT fk_yearly_verdict_author_id FOREIGN KEY(author_id) REFERENCES user_account (id), 
	CONSTRAINT fk_yearly_verdict_change_seq FOREIGN KEY(change_seq) REFERENCES change (seq)
);
INSERT INTO "yearly_verdict" VALUES(5,'done',NULL,3,1,'2025-09-10',170);
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
CREATE INDEX ix_milestone_dependency_plan_id ON milestone_dependency (plan_id);
CREATE INDEX ix_milestone_dependency_successor_id ON milestone_dependency (successor_id);
CREATE INDEX ix_milestone_dependency_revision_change_seq ON milestone_dependency_revision (change_seq);
CREATE INDEX ix_milestone_dependency_revision_latest ON milestone_dependency_revision (dependency_id, effective_on, change_seq);
CREATE INDEX ix_schedule_request_change_seq ON schedule_request (change_seq);
CREATE INDEX ix_schedule_request_project_id ON schedule_request (project_id);
CREATE INDEX ix_schedule_request_item_milestone_id ON schedule_request_item (milestone_id);
CREATE INDEX ix_light_override_change_seq ON light_override (change_seq);
CREATE INDEX ix_light_override_latest ON light_override (project_id, effective_on, change_seq);
CREATE INDEX ix_supervision_order_change_seq ON supervision_order (change_seq);
CREATE INDEX ix_supervision_order_subject ON supervision_order (subject_kind, subject_id);
CREATE INDEX ix_supervision_step_change_seq ON supervision_step (change_seq);
CREATE INDEX ix_supervision_step_latest ON supervision_step (order_id, effective_on, change_seq);
CREATE INDEX ix_risk_project_id ON risk (project_id);
CREATE INDEX ix_risk_change_seq ON risk (change_seq);
CREATE INDEX ix_risk_revision_change_seq ON risk_revision (change_seq);
CREATE INDEX ix_risk_revision_latest ON risk_revision (risk_id, effective_on, change_seq);
CREATE INDEX ix_problem_project_id ON problem (project_id);
CREATE INDEX ix_problem_change_seq ON problem (change_seq);
CREATE INDEX ix_problem_revision_change_seq ON problem_revision (change_seq);
CREATE INDEX ix_problem_revision_latest ON problem_revision (problem_id, effective_on, change_seq);
CREATE INDEX ix_yearly_list_revision_change_seq ON yearly_list_revision (change_seq);
CREATE INDEX ix_yearly_list_revision_latest ON yearly_list_revision (list_id, effective_on, change_seq);
CREATE INDEX ix_yearly_item_list_id ON yearly_item (list_id);
CREATE INDEX ix_yearly_item_origin_id ON yearly_item (origin_id);
CREATE INDEX ix_yearly_item_revision_change_seq ON yearly_item_revision (change_seq);
CREATE INDEX ix_yearly_item_revision_latest ON yearly_item_revision (item_id, effective_on, change_seq);
CREATE INDEX ix_yearly_statement_change_seq ON yearly_statement (change_seq);
CREATE INDEX ix_yearly_statement_item ON yearly_statement (item_id, quarter);
CREATE INDEX ix_yearly_verdict_change_seq ON yearly_verdict (change_seq);
CREATE INDEX ix_yearly_verdict_latest ON yearly_verdict (item_id, effective_on, change_seq);
CREATE INDEX ix_money_statement_change_seq ON money_statement (change_seq);
CREATE INDEX ix_money_statement_project ON money_statement (project_id, year);
CREATE INDEX ix_verification_draw_change_seq ON verification_draw (change_seq);
CREATE INDEX ix_verification_item_change_seq ON verification_item (change_seq);
CREATE INDEX ix_verification_item_milestone_id ON verification_item (milestone_id);
CREATE INDEX ix_verification_item_project_id ON verification_item (project_id);
CREATE INDEX ix_verification_finding_change_seq ON verification_finding (change_seq);
CREATE INDEX ix_verification_finding_latest ON verification_finding (item_id, effective_on, change_seq);
CREATE INDEX ix_evaluation_terms_change_seq ON evaluation_terms (change_seq);
CREATE INDEX ix_evaluation_terms_latest ON evaluation_terms (evaluation_id, change_seq);
CREATE INDEX ix_evaluation_submission_change_seq ON evaluation_submission (change_seq);
CREATE INDEX ix_evaluation_finding_change_seq ON evaluation_finding (change_seq);
CREATE INDEX ix_evaluation_finding_submission_id ON evaluation_finding (submission_id);
CREATE INDEX ix_evaluation_seal_change_seq ON evaluation_seal (change_seq);
CREATE INDEX ix_evaluation_seal_latest ON evaluation_seal (evaluation_id, change_seq);
CREATE INDEX ix_evaluation_verdict_project_id ON evaluation_verdict (project_id);
CREATE INDEX ix_project_succession_change_seq ON project_succession (change_seq);
CREATE INDEX ix_project_succession_to_project_id ON project_succession (to_project_id);
CREATE INDEX ix_decision_remark_change_seq ON decision_remark (change_seq);
CREATE INDEX ix_decision_remark_subject ON decision_remark (subject_kind, subject_id);
CREATE INDEX ix_consolidated_text_change_seq ON consolidated_text (change_seq);
CREATE INDEX ix_consolidated_text_latest ON consolidated_text (plan_id, month, node_id, change_seq);
CREATE INDEX ix_unit_change_seq ON unit (change_seq);
CREATE INDEX ix_unit_revision_change_seq ON unit_revision (change_seq);
CREATE INDEX ix_unit_revision_latest ON unit_revision (unit_id, effective_on, change_seq);
CREATE INDEX ix_unit_closure_change_seq ON unit_closure (change_seq);
CREATE INDEX ix_unit_closure_latest ON unit_closure (unit_id, from_day, change_seq);
CREATE INDEX ix_observation_batch_undoes_id ON observation_batch (undoes_id);
CREATE INDEX ix_observation_batch_part_report ON observation_batch_part (unit_id, period);
CREATE INDEX ix_unit_observation_indicator_id_period ON unit_observation (indicator_id, period);
CREATE INDEX ix_network_period_change_seq ON network_period (change_seq);
CREATE INDEX ix_import_source_signature ON import_source (signature);
CREATE INDEX ix_import_run_state ON import_run (state);
CREATE INDEX ix_unit_doubt_change_seq ON unit_doubt (change_seq);
CREATE INDEX ix_unit_doubt_cell ON unit_doubt (unit_id, period, indicator_id);
CREATE INDEX ix_unit_doubt_queue ON unit_doubt (state, share);
CREATE INDEX ix_unit_doubt_step_change_seq ON unit_doubt_step (change_seq);
CREATE INDEX ix_unit_doubt_step_doubt_id ON unit_doubt_step (doubt_id);
CREATE INDEX ix_unit_target_revision_change_seq ON unit_target_revision (change_seq);
CREATE INDEX ix_unit_target_revision_latest ON unit_target_revision (target_id, effective_on, change_seq);
CREATE INDEX ix_unit_report_version ON unit_report (version);
CREATE INDEX ix_unit_report_step_change_seq ON unit_report_step (change_seq);
CREATE INDEX ix_staff_member_change_seq ON staff_member (change_seq);
CREATE INDEX ix_staff_revision_change_seq ON staff_revision (change_seq);
CREATE INDEX ix_staff_revision_latest ON staff_revision (staff_id, effective_on, change_seq);
CREATE INDEX ix_staff_leave_change_seq ON staff_leave (change_seq);
CREATE INDEX ix_staff_leave_latest ON staff_leave (staff_id, from_day, change_seq);
CREATE INDEX ix_hour_rule_revision_change_seq ON hour_rule_revision (change_seq);
CREATE INDEX ix_hour_claim_staff ON hour_claim (staff_id);
CREATE INDEX ix_hour_claim_revision_change_seq ON hour_claim_revision (change_seq);
CREATE INDEX ix_hour_claim_revision_latest ON hour_claim_revision (claim_id, change_seq);
CREATE INDEX ix_hour_entry_change_seq ON hour_entry (change_seq);
CREATE INDEX ix_hour_entry_year ON hour_entry (year, staff_id);
CREATE INDEX ix_hour_entry_staff ON hour_entry (staff_id);
CREATE INDEX ix_hour_entry_source ON hour_entry (source_kind, source_id);
CREATE INDEX ix_hour_close_change_seq ON hour_close (change_seq);
CREATE INDEX ix_hour_assessment_change_seq ON hour_assessment (change_seq);
CREATE INDEX ix_hour_assessment_claim ON hour_assessment (claim_id);
CREATE INDEX ix_training_activity_change_seq ON training_activity (change_seq);
CREATE INDEX ix_training_activity_revision_change_seq ON training_activity_revision (change_seq);
CREATE INDEX ix_training_activity_revision_latest ON training_activity_revision (activity_id, effective_on, change_seq);
CREATE INDEX ix_training_enrolment_change_seq ON training_enrolment (change_seq);
CREATE INDEX ix_training_enrolment_activity ON training_enrolment (activity_id, change_seq);
CREATE INDEX ix_training_enrolment_staff_id ON training_enrolment (staff_id);
CREATE INDEX ix_training_attendance_change_seq ON training_attendance (change_seq);
CREATE INDEX ix_training_attendance_activity ON training_attendance (activity_id, change_seq);
CREATE INDEX ix_training_attendance_staff_id ON training_attendance (staff_id);
CREATE INDEX ix_training_headcount_change_seq ON training_headcount (change_seq);
CREATE INDEX ix_training_headcount_activity ON training_headcount (activity_id, change_seq);
CREATE INDEX ix_staff_exchange_change_seq ON staff_exchange (change_seq);
CREATE INDEX ix_staff_exchange_staff_id ON staff_exchange (staff_id);
CREATE INDEX ix_staff_exchange_revision_change_seq ON staff_exchange_revision (change_seq);
CREATE INDEX ix_staff_exchange_revision_latest ON staff_exchange_revision (exchange_id, effective_on, change_seq);
CREATE INDEX ix_exchange_report_change_seq ON exchange_report (change_seq);
CREATE INDEX ix_exchange_report_exchange_id ON exchange_report (exchange_id);
CREATE INDEX ix_checklist_revision_change_seq ON checklist_revision (change_seq);
CREATE INDEX ix_checklist_revision_latest ON checklist_revision (year, staff_group, effective_on, change_seq);
CREATE INDEX ix_checklist_claim_change_seq ON checklist_claim (change_seq);
CREATE INDEX ix_checklist_claim_staff_id ON checklist_claim (staff_id);
CREATE INDEX ix_checklist_claim_year ON checklist_claim (year, staff_id);
CREATE INDEX ix_talent_batch_change_seq ON talent_batch (change_seq);
CREATE INDEX ix_talent_batch_revision_change_seq ON talent_batch_revision (change_seq);
CREATE INDEX ix_talent_batch_revision_latest ON talent_batch_revision (batch_id, effective_on, change_seq);
CREATE INDEX ix_talent_application_change_seq ON talent_application (change_seq);
CREATE INDEX ix_talent_application_staff_id ON talent_application (staff_id);
CREATE INDEX ix_talent_application_body_change_seq ON talent_application_body (change_seq);
CREATE INDEX ix_talent_application_body_latest ON talent_application_body (application_id, effective_on, change_seq);
CREATE INDEX ix_talent_publication_change_seq ON talent_publication (change_seq);
CREATE INDEX ix_talent_publication_batch_id ON talent_publication (batch_id);
CREATE INDEX ix_talent_step_change_seq ON talent_step (change_seq);
CREATE INDEX ix_talent_step_latest ON talent_step (application_id, effective_on, change_seq);
CREATE INDEX ix_talent_seat_change_seq ON talent_seat (change_seq);
CREATE INDEX ix_talent_seat_latest ON talent_seat (batch_id, user_id, change_seq);
CREATE INDEX ix_talent_recusal_change_seq ON talent_recusal (change_seq);
CREATE INDEX ix_talent_recusal_latest ON talent_recusal (application_id, reviewer_id, change_seq);
CREATE INDEX ix_talent_score_change_seq ON talent_score (change_seq);
CREATE INDEX ix_talent_score_latest ON talent_score (application_id, reviewer_id, change_seq);
CREATE INDEX ix_talent_objection_change_seq ON talent_objection (change_seq);
CREATE INDEX ix_talent_objection_application_id ON talent_objection (application_id);
CREATE INDEX ix_talent_ruling_change_seq ON talent_ruling (change_seq);
CREATE INDEX ix_talent_ruling_objection_id ON talent_ruling (objection_id);
CREATE INDEX ix_cultivation_change_seq ON cultivation (change_seq);
CREATE INDEX ix_cultivation_staff_id ON cultivation (staff_id);
CREATE INDEX ix_cultivation_revision_change_seq ON cultivation_revision (change_seq);
CREATE INDEX ix_cultivation_revision_latest ON cultivation_revision (cultivation_id, effective_on, change_seq);
CREATE INDEX ix_mentorship_change_seq ON mentorship (change_seq);
CREATE INDEX ix_mentorship_cultivation_id ON mentorship (cultivation_id);
CREATE INDEX ix_mentorship_mentor_id ON mentorship (mentor_id);
CREATE INDEX ix_mentorship_revision_change_seq ON mentorship_revision (change_seq);
CREATE INDEX ix_mentorship_revision_latest ON mentorship_revision (mentorship_id, change_seq);
CREATE INDEX ix_development_goal_change_seq ON development_goal (change_seq);
CREATE INDEX ix_development_goal_cultivation_id ON development_goal (cultivation_id);
CREATE INDEX ix_development_goal_revision_change_seq ON development_goal_revision (change_seq);
CREATE INDEX ix_development_goal_revision_latest ON development_goal_revision (goal_id, effective_on, change_seq);
CREATE INDEX ix_development_review_change_seq ON development_review (change_seq);
CREATE INDEX ix_development_review_goal_id ON development_review (goal_id);
CREATE INDEX ix_cultivation_assessment_change_seq ON cultivation_assessment (change_seq);
CREATE INDEX ix_cultivation_assessment_cultivation_id ON cultivation_assessment (cultivation_id);
CREATE INDEX ix_achievement_change_seq ON achievement (change_seq);
CREATE INDEX ix_achievement_revision_change_seq ON achievement_revision (change_seq);
CREATE INDEX ix_achievement_revision_latest ON achievement_revision (achievement_id, change_seq);
CREATE INDEX ix_achievement_revision_same ON achievement_revision (title_key, kind);
CREATE INDEX ix_achievement_share_change_seq ON achievement_share (change_seq);
CREATE INDEX ix_achievement_share_achievement_id ON achievement_share (achievement_id);
CREATE INDEX ix_achievement_share_staff_id ON achievement_share (staff_id);
CREATE INDEX ix_cadre_change_seq ON cadre (change_seq);
CREATE INDEX ix_cadre_staff_id ON cadre (staff_id);
CREATE INDEX ix_cadre_revision_change_seq ON cadre_revision (change_seq);
CREATE INDEX ix_cadre_revision_latest ON cadre_revision (cadre_id, effective_on, change_seq);
CREATE INDEX ix_cadre_action_change_seq ON cadre_action (change_seq);
CREATE INDEX ix_cadre_action_cadre_id ON cadre_action (cadre_id);
CREATE INDEX ix_cadre_action_revision_change_seq ON cadre_action_revision (change_seq);
CREATE INDEX ix_cadre_action_revision_latest ON cadre_action_revision (action_id, effective_on, change_seq);
CREATE INDEX ix_cadre_need_change_seq ON cadre_need (change_seq);
CREATE INDEX ix_cadre_need_revision_change_seq ON cadre_need_revision (change_seq);
CREATE INDEX ix_cadre_need_revision_latest ON cadre_need_revision (need_id, effective_on, change_seq);
CREATE INDEX ix_mechanism_document_change_seq ON mechanism_document (change_seq);
CREATE INDEX ix_mechanism_document_revision_change_seq ON mechanism_document_revision (change_seq);
CREATE INDEX ix_mechanism_document_revision_latest ON mechanism_document_revision (document_id, effective_on, change_seq);
CREATE INDEX ix_mechanism_case_change_seq ON mechanism_case (change_seq);
CREATE INDEX ix_mechanism_case_revision_change_seq ON mechanism_case_revision (change_seq);
CREATE INDEX ix_mechanism_case_revision_latest ON mechanism_case_revision (case_id, effective_on, change_seq);
COMMIT;
