BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE audit_event (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	actor VARCHAR(96) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32), 
	detail VARCHAR(96) NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (number)
);
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','a98e999ef74e1b9fb1bfd4b995a7268f5262b1493e2bb0f7eb148c48ca145ced');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','ab4499f11416d8bccaff67a41aa4b61e1b9988febb73ccebf355b1031309764f');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','08f68bb421f110e24ce38e2a3a4f29fdb581d7110e91422f64b53190cf236e46');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','765d9f2672b2f70a5f14d3f7f4800a6047670a741186c3e7992d56b4aa34d196');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','70448b6009936f64b22a218c32d8a487714619b375f365603de0d179b382e867');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','6850b7af698c106eb281a8ed36c4ec24','waiting_for_scan','5f1388349c8bac0f31445bd561d8a1938c219500e0cfce4cf5b6de4b24a2de28');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:32a7ede201f6296a','Desk 1','6850b7af698c106eb281a8ed36c4ec24','scanned','b41331f590a48a25a2ad5aa9de17ebfb50ebace25c4d60ecfff9cc5fe8443b05');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:32a7ede201f6296a','Desk 1','6850b7af698c106eb281a8ed36c4ec24','verified:verified','4fc5ec25b292c75d51c0df9206d1c1d2ccf548f2bae819e3aea035b6ad74eb08');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:32a7ede201f6296a','','6850b7af698c106eb281a8ed36c4ec24','','8ffbf2a6d33cebb7562d54720ca9daf8bd208dace69ab8f362879139ebe189a2');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','cad4178df1f561984586ed1536a59911','waiting_for_scan','4c8c10c0f044a3008137798d5db2ff69b9f9bc821a6fb16f83ac084ff4e08903');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','cad4178df1f561984586ed1536a59911','expired:not_scanned_in_time','47e84606774e0dbb5a49e36198673625bfb2504e2370c741dfca8565920dbc37');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','07123699543a2e9948b354a77013a2cd4239b04174b80184b392e467d028f67e');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','details_purged','system','',NULL,'1','037a759924296bcf28ef39d34b6189509f57af5f9c8ae523fe98e8b40c22ac37');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','133f80f4bcd7f0c71a78a17164d3f0d6d349d7872426a3e7a10cbd01dc00bacc');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','dbd758ffe62d936e4105078148f092a9','waiting_for_scan','ab0fbe6e2b1be1e4ea0d457f496ce44809edf2479ef8ce3c28d28e27dbf0e9fe');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_scanned','phone:bb12ed2a821c42ed','Desk 1','dbd758ffe62d936e4105078148f092a9','scanned','3be8af1988659b1509278e04bd69ab1381868bbd92203346fa43f3283b1158d2');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_authorized','phone:bb12ed2a821c42ed','Desk 1','dbd758ffe62d936e4105078148f092a9','verified:verified','a9852f4500ae07d0a5dacfd361a132d64116d412201cce6f4bb85bf933e16123');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','c136869ce286bcddf6b242a04bb686cd73f2a80e0a8133a9c4f7fdde22c4a00c');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','16794a66d5a473cb3f8601dedf8d134d8e5894366f387a9691ad21b1c9dd1138');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','198be06e61eb97f38b832ac6f84a6715e8d3b23dd6685e9a9561310f2e504469');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','803f2cec2aec7c3acfb42253f5ff6642','waiting_for_scan','2682a8d46a3916fdcb3f41cf7f26cd931f8d13cd9de8d6c18a62cef82ed87f13');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','3453af5a07ba2867b8ba404e8fc5c8b86b54e72b1cc1c3d70dfcc0f0ccfb8b6f');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,22,'3453af5a07ba2867b8ba404e8fc5c8b86b54e72b1cc1c3d70dfcc0f0ccfb8b6f');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'dbd758ffe62d936e4105078148f092a9','2026-02-14 09:30:00.000000','f12205d69c3d792545ef34f02eabaeffca1b583507b71371d3cc6aef891c4c9d',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','c0afe6c7ce87240ff504146c1b8bfe4fcea121c4a0160777e15ea56b3b4ec73e',1);
CREATE TABLE binding_slot (
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding_slot PRIMARY KEY (slot), 
	CONSTRAINT ck_binding_slot_slot CHECK (slot >= 1)
);
INSERT INTO "binding_slot" VALUES(1);
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
CREATE TABLE "consent_record" (
	session_id VARCHAR(32) NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	text_version VARCHAR(32) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	text_sha256 VARCHAR(64) NOT NULL, 
	agreed_at DATETIME NOT NULL, 
	cloud_account_id INTEGER NOT NULL, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_consent_record PRIMARY KEY (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id)
);
INSERT INTO "consent_record" VALUES('6850b7af698c106eb281a8ed36c4ec24',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000');
INSERT INTO "consent_record" VALUES('dbd758ffe62d936e4105078148f092a9',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL);
CREATE TABLE "jd_account" (
	account_id INTEGER NOT NULL, 
	login_name VARCHAR(64) NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_latin_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	real_name_source VARCHAR(16), 
	identity_index VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_jd_account PRIMARY KEY (account_id), 
	CONSTRAINT uq_jd_account_login_name UNIQUE (login_name)
);
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.qqTR-LdfKsKkrsrauUBlGPGT6FFxBDun_zENYfkETscPlF5Ivw==','f9c97d0f.rc1mStpPP-QThMQ6SN9sGElfJ6GArWNgu0raf7wht8rOU5i5lNQ=','f9c97d0f.q9ebXp29smpS2EdNPtTNZnZugAYEjawhijBKe0RzhiC4jMPkTYLIiaMEBbPGUA==','jd_mall','f12205d69c3d792545ef34f02eabaeffca1b583507b71371d3cc6aef891c4c9d');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.imGOgA8K60TAzDPNXulvQeUc5WjtUW9tuXqCuFzpGZEimK1OSg==','f9c97d0f.lBwQBSLT4XGy0BWjaNQmEiPTXZRHRikdOk6VMx1P12KjS3FHZasWLQ==','f9c97d0f.ohQoy1EC9vBYajiTrvvqHxh7Z8kg2aSggMrYV8u40bkx6pHmjv2ezkkPyp98kQ==','jd_finance','4bdb9a42f6e1b99fe9c9cb5a264dd3482d496ec208b919e6ea3386a7dde051cc');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.RgGVAj7Xjg0_USamr-L2CcrFP9WYnfrg3FRMh8j5whchmoJPZw==','f9c97d0f.RKiYfVn6rVqibEpDSKmuWk9IiUEv_N8-zyCWt3gp_XWTy5zK6rZ01g==','f9c97d0f.YRYWYVM8U0bHGpAsYpWzEbE_gV0MEJbfIFz_xw7axJpLGqvzHGWyf4bv3Yhl-Q==',NULL,'ff2deec415ce6bda416a73baf9e3a8df994dc0b60f1be40d653be090561ca4b1');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.a8QHiHQw3ikp4scyMa9fDZPpEMBf5rMEsnx-25iErsG1OYJUzw==','f9c97d0f.J6msg_tq44SUubB7MuoTSJcAGJ6ok-ic5q9OZOFEPCNebRoK29M=','f9c97d0f.B1vIReEEYTgK4esQy2BV8TQYAatdr2wNIboTGJLmhn1wlLiRD0u0Unm97YiAtQ==','jd_mall','c0afe6c7ce87240ff504146c1b8bfe4fcea121c4a0160777e15ea56b3b4ec73e');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.PQKkurI8WuKHs7HsXJOV0AIws5HAC821GTnD4elwI4d4qp7wPA==','f9c97d0f.Qyzz-YuXV7dYxGtZMpvuFQQHNwHMGEb3yzOUaFJpdixbRL0SmDU=','f9c97d0f.eXGauMziGK71kiXbrbfNWaDtvxD6RQXniUtY1Fw1TQQBKUcIwo2Q3wsJ4QJjBw==','jd_mall','2d8661490716660070b48fa010081586137bcfdd834fee58f59a149b3a05de1f');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
CREATE TABLE limited_try (
	try_id INTEGER NOT NULL, 
	subject VARCHAR(96) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_limited_try PRIMARY KEY (try_id)
);
INSERT INTO "limited_try" VALUES(1,'kiosk:Desk 1','2026-02-14 09:30:00.000000');
INSERT INTO "limited_try" VALUES(2,'kiosk:Desk 2','2026-02-14 09:30:00.000000');
CREATE TABLE qr_code (
	token_digest VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	replaced_at DATETIME, sealed_secret TEXT, 
	CONSTRAINT pk_qr_code PRIMARY KEY (token_digest), 
	CONSTRAINT fk_qr_code_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id)
);
INSERT INTO "qr_code" VALUES('e0021762e74d6acdc0295e31980b98d85569ebf3fbf4a7d733e777af50333180','cad4178df1f561984586ed1536a59911','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('15f884af3782d69724fac5b39eed0d774d8cca05f614a32fbb3c718d06b8fcbf','dbd758ffe62d936e4105078148f092a9','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('36652f3661baf3d31bcd23e3ed1fe5637549d4aea2608a8dd71b8b28d9844d5d','803f2cec2aec7c3acfb42253f5ff6642','2026-02-14 09:30:00.000000',NULL,'f9c97d0f.HMY5GfMY4KNrYbDL981S8xml-dNwS4C17H4UwoX_U6L3m3JK64kGV3I5IwCukdMdm3nPIKVQZZofAwFsI09fAOKXAVnBZfr7vUkNQy2iDkgjmRtda-UY6NlfFrk=');
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.k09NCAe2FfMK6gV_p8t5-_ESJ8vYWMoY57Yu1Yy2dYLlAsTayNhpMRhpPSjrYRIgMSj02MZT-AzGFaYsXJ71WDR4VTMEakhWkCNTBxfmHC60kYtt4YOHKktwwgc=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.PM-REXwBgKYz_Hn9nqx_aaIm-WHNYLv6imUlhZeywEDgogkKz2AyB3Cr8K8CXlC8V2QnOIRRtxAwuKhH4J6LoJkEIWQ5cXngZJTChVNZzGSpHYOawCGMHIkgxA4=');
CREATE TABLE setting (
	name VARCHAR(32) NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
CREATE TABLE shift (
	shift_id VARCHAR(32) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	staff_name VARCHAR(64) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_shift PRIMARY KEY (shift_id), 
	CONSTRAINT fk_shift_station FOREIGN KEY(station) REFERENCES kiosk (station), 
	CONSTRAINT fk_shift_staff_name FOREIGN KEY(staff_name) REFERENCES staff_member (name)
);
INSERT INTO "shift" VALUES('31b2741e5ffb0e7cc8674b02c7e5d869','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('cb6909c9675e09a2528abf20df237921','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('f3008b2aac34511a1a6659d606937e1e','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
CREATE TABLE staff_alert (
	alert_id INTEGER NOT NULL, 
	raised_at DATETIME NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	alert VARCHAR(32) NOT NULL, 
	seen_at DATETIME, 
	seen_by VARCHAR(64), 
	CONSTRAINT pk_staff_alert PRIMARY KEY (alert_id)
);
INSERT INTO "staff_alert" VALUES(1,'2026-02-14 09:30:00.000000','Desk 1','help_wanted',NULL,NULL);
CREATE TABLE staff_member (
	name VARCHAR(64) NOT NULL, 
	pin_hash TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','$argon2id$v=19$m=8,t=1,p=1$a5hBRn3pKr0JGf3x2G4ZYw$3CPV/i4KiGXiK6r9hTqIO6GZIKNluCku4+2VxeZZhUU','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "staff_member" VALUES('bert','$argon2id$v=19$m=8,t=1,p=1$lUq33hSk23dxB136SGAwQQ$U2hp3NX8ahLYuouNNnD5wps4DflnTYnRqLTCeSznmEU','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000');
CREATE TABLE "verification_session" (
	session_id VARCHAR(32) NOT NULL, 
	authorization_id VARCHAR(32), 
	cloud_account_id INTEGER, 
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
	changed_at DATETIME NOT NULL, 
	match_code VARCHAR(4), 
	purged_at DATETIME, 
	CONSTRAINT pk_verification_session PRIMARY KEY (session_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('6850b7af698c106eb281a8ed36c4ec24',NULL,NULL,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000',NULL,'2026-02-14 09:30:00.000000');
INSERT INTO "verification_session" VALUES('cad4178df1f561984586ed1536a59911',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('dbd758ffe62d936e4105078148f092a9','aa749e7ce5dfb4437261ec8676c5d81c',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','7497',NULL);
INSERT INTO "verification_session" VALUES('803f2cec2aec7c3acfb42253f5ff6642',NULL,3,'Desk 2','waiting_for_scan',NULL,'2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,NULL,0,0,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.fsOSr4uFHTY1Hn1I17KL5Fum85nD6eUImeOKwfXSrStMkLj9ig==','f9c97d0f.Vn1Zi7mDqy0lbBdrxnptZqAsJFqD14WPv0GWzG4O8N_ZrZT-hjAnRXe7vwwtUw==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f._QMW0zHP8lxLRL6MiQkWkenRQdp7UvFPAc3z5Dj_IWmEaXkKow==','f9c97d0f.E7Dv1PcAG2s5_IvTiA8Ch5sBFX61xPJ0qml2uEOpIz8rsmbpHsu4xGzGRzySLA==','2026-01-01 00:00:00.000000');
CREATE INDEX ix_qr_code_session_id ON qr_code (session_id);
CREATE INDEX ix_limited_try_subject ON limited_try (subject, at);
CREATE UNIQUE INDEX uq_shift_open_station ON shift (station) WHERE closed_at IS NULL;
CREATE INDEX ix_staff_alert_unseen ON staff_alert (station) WHERE seen_at IS NULL;
CREATE INDEX ix_audit_event_session_id ON audit_event (session_id);
CREATE INDEX ix_jd_account_identity_index ON jd_account (identity_index);
CREATE UNIQUE INDEX uq_verification_session_open_station ON verification_session (station) WHERE result IS NULL;
CREATE INDEX ix_verification_session_ended_at ON verification_session (ended_at);
CREATE UNIQUE INDEX uq_verification_session_open_cloud_account_id ON verification_session (cloud_account_id) WHERE result IS NULL;
CREATE UNIQUE INDEX uq_verification_session_open_scanner_jd_account_id ON verification_session (scanner_jd_account_id) WHERE result IS NULL;
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE INDEX ix_verification_session_created_at ON verification_session (created_at, session_id);
CREATE INDEX ix_verification_session_state_created_at ON verification_session (state, created_at, session_id);
CREATE INDEX ix_verification_session_station_created_at ON verification_session (station, created_at, session_id);
CREATE INDEX ix_verification_session_cloud_account_id_created_at ON verification_session (cloud_account_id, created_at, session_id);
COMMIT;
