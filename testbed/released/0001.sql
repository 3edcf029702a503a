BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE binding (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id)
);
INSERT INTO "binding" VALUES(2,1,'0e814caa12544e8a4764974d5901edac','2026-02-14 09:30:00.000000');
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000');
CREATE TABLE cloud_account (
	account_id INTEGER NOT NULL, 
	login_name VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_cloud_account PRIMARY KEY (account_id), 
	CONSTRAINT uq_cloud_account_login_name UNIQUE (login_name)
);
INSERT INTO "cloud_account" VALUES(1,'lanqiao-design');
INSERT INTO "cloud_account" VALUES(2,'qinghe-books');
INSERT INTO "cloud_account" VALUES(3,'yunshan-tea');
INSERT INTO "cloud_account" VALUES(4,'xinghai-music');
CREATE TABLE consent_record (
	session_id VARCHAR(32) NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	text_version VARCHAR(32) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	text_sha256 VARCHAR(64) NOT NULL, 
	agreed_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent_record PRIMARY KEY (session_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id)
);
INSERT INTO "consent_record" VALUES('0e814caa12544e8a4764974d5901edac',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000');
CREATE TABLE jd_account (
	account_id INTEGER NOT NULL, 
	login_name VARCHAR(64) NOT NULL, 
	real_name VARCHAR(64) NOT NULL, 
	latin_name VARCHAR(64) NOT NULL, 
	identity_number VARCHAR(18) NOT NULL, 
	real_name_source VARCHAR(16), 
	CONSTRAINT pk_jd_account PRIMARY KEY (account_id), 
	CONSTRAINT uq_jd_account_login_name UNIQUE (login_name)
);
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','林知夏','Lin Zhixia','999999199306181027','jd_mall');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','陈望舒','Chen Wangshu','999999198811112159','jd_finance');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','赵未名','Zhao Weiming','999999200103050313',NULL);
INSERT INTO "jd_account" VALUES(4,'sun-jiming','孙既明','Sun Jiming','99999919790930447X','jd_mall');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','周启月','Zhou Qiyue','999999199602295088','jd_mall');
CREATE TABLE qr_code (
	token_digest VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	replaced_at DATETIME, 
	CONSTRAINT pk_qr_code PRIMARY KEY (token_digest), 
	CONSTRAINT fk_qr_code_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id)
);
INSERT INTO "qr_code" VALUES('34b5cef31bc01e4b304a720b6cd9ec0b727103b9c6eba12a08484ae4a867b1da','4200dcad0d2582a9a5009d23f7e96df9','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "qr_code" VALUES('f3e50facfef3ef8fc0a426aaa93a2101ff90dad2cfa311a9fab4b1f77697f539','0e814caa12544e8a4764974d5901edac','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "qr_code" VALUES('76074420ba9fc2ec683bb6c196961b89baca7c3bb905c998902f8ca93ef86153','f1d9a190ee8e7476b30e861c9fccdec0','2026-02-14 09:30:00.000000',NULL);
CREATE TABLE verification_session (
	session_id VARCHAR(32) NOT NULL, 
	authorization_id VARCHAR(32), 
	cloud_account_id INTEGER NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	result VARCHAR(64), 
	created_at DATETIME NOT NULL, 
	deadline DATETIME NOT NULL, 
	scanner_device_id VARCHAR(32), 
	scanner_jd_account_id INTEGER, 
	scanned_at DATETIME, 
	ended_at DATETIME, 
	refused_scans INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_verification_session PRIMARY KEY (session_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('4200dcad0d2582a9a5009d23f7e96df9',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1);
INSERT INTO "verification_session" VALUES('0e814caa12544e8a4764974d5901edac','1e227d927bfaef5a2203b60ca461a61d',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2);
INSERT INTO "verification_session" VALUES('f1d9a190ee8e7476b30e861c9fccdec0',NULL,3,'Desk 2','waiting_for_scan',NULL,'2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,NULL,0,0);
CREATE TABLE verified_identity (
	cloud_account_id INTEGER NOT NULL, 
	real_name VARCHAR(64) NOT NULL, 
	identity_number VARCHAR(18) NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'林知夏','999999199306181027','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'孙既明','99999919790930447X','2026-01-01 00:00:00.000000');
CREATE INDEX ix_verification_session_cloud_account_id ON verification_session (cloud_account_id);
CREATE UNIQUE INDEX uq_verification_session_open_station ON verification_session (station) WHERE result IS NULL;
CREATE INDEX ix_qr_code_session_id ON qr_code (session_id);
COMMIT;
