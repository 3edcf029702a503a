BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','1ef5a2fce3633bb54e95be6def5d9e58597f41b84bcb1e400c9a81123e3b8905');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','b3001be9522027024c1f89f3203cc3feaf8a983b3693a8122063d0ce566bbefc');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','e1668d9c86a93e57c494c90d96a7300bf596fd820181de7151861362cdd5edda');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','aeb63c63bddf157878a86efe1a279288e4c77502d89442e16f4a54cd47ac83ad');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','d646105e17817fba624044d2ac085fdc8ece7e8c07f96aba1feff613e525b11a');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','0eed8ca56f83373cca65d4673ce17152','waiting_for_scan','f35cda970c583e84d8537d5de54851e1081f93fffef9c84cc0cb393a355eed19');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:36ffbb68a0cd0e58','Desk 1','0eed8ca56f83373cca65d4673ce17152','scanned','f462a99a88cdb117ae9ddfd61078e689f778eb5d0ff9ec75a6f2262d98ffbe22');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:36ffbb68a0cd0e58','Desk 1','0eed8ca56f83373cca65d4673ce17152','verified:verified','6a9e96ad669b88acfd39be56ec1e237598e86121eede6bd98e98d523d7056298');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:36ffbb68a0cd0e58','','0eed8ca56f83373cca65d4673ce17152','','d6818ba4d857d0caa1e721ec35216f242ffb488198b5aec3cd3ebd5ac2787074');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','c2795a9c49709423034a3602246a1797','waiting_for_scan','8294163878d2b2ae686f6a3e37a27f53835b837ef55167a09e26ddeab90a983b');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','c2795a9c49709423034a3602246a1797','expired:not_scanned_in_time','8c42f02b35df4b19137b0b4ba5a930884014f40feffa63e5ec0d3496595cd226');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','55840af332b6cc4438a5fdca62e30e7e485b1f622b4bf4b232c5ced2acbb97bd');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','details_purged','system','',NULL,'1','21c070fc59ef1c8e3d106af29ec28a89be1a5582440d648efe4862e5858af20c');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','385eb03dd01387f05556fde5bdaabd8551aba8595a1d691f5fda25c6d6524f86');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','7fd78f75bc699a7d1aa6bcc195828c28','waiting_for_scan','bd0ec6d924f6a73341248fb287b9ffbc537da2c1d525e2fbe86106a5595be5eb');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_scanned','phone:5028891f5536178f','Desk 1','7fd78f75bc699a7d1aa6bcc195828c28','scanned','9ca8b56a3dc265909ebd98dc470a8cff00c452c0b2cd78cec6c0eed1f9e95f1e');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_authorized','phone:5028891f5536178f','Desk 1','7fd78f75bc699a7d1aa6bcc195828c28','verified:verified','0b1ea688e7d56aa2e52687bb26ab35ccaba8b8ce2271e3d297a53e444cdd1d20');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','578f197b357654a340bbdee6290edb60a650b3f820ae035b315a95e2b756a322');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','d5102acc081e968d92ae6e9ed8f9eeeaa164c17e2ace777f63082ee04cdea9dd');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','4f549c24d45a2a15d4fcd61c58f29fe613926f79776166baffb73cc320cf3bf1');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','55edb7cb92a5b36a44c6612521ad3bb0','waiting_for_scan','816a7c45210b04fc23b988b07e2fbd851e2903573f15b25baf3699747440fcf5');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','871b3a28e2a03d82403ba669043ace4d6a2908df65b452c35408d90f8db8fbbf');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,22,'871b3a28e2a03d82403ba669043ace4d6a2908df65b452c35408d90f8db8fbbf');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'7fd78f75bc699a7d1aa6bcc195828c28','2026-02-14 09:30:00.000000','967e49b774779c9b5ba5b7e11ad78941d7ec7f45b3d25ed07ff0bdc636cdd93f',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','dc6c45bebead53868ac6df54da564b0fb4291045a26cee245d80216bb5dea18e',1);
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
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id)
);
INSERT INTO "consent_record" VALUES('0eed8ca56f83373cca65d4673ce17152',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000');
INSERT INTO "consent_record" VALUES('7fd78f75bc699a7d1aa6bcc195828c28',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.G5-Xtg_TEjjePUqgVyQv0r405rDluI_9zwnT4pw4kpzh5_ghCg==','f9c97d0f.vw_cSHB7h7DN5I0zTQH1XqAipBR6St3U6QeuyDp3NZiXeq1u2XY=','f9c97d0f.fAzJza_UfK47rlVvoMxGuWkHTV1ScwmSxsoIHF9bDnpiX8f1vrl3J_TYgtOXcw==','jd_mall','967e49b774779c9b5ba5b7e11ad78941d7ec7f45b3d25ed07ff0bdc636cdd93f');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.YkOZJme2_mgSGg_xO0xV9nVSGYfHBQ-GeHk5T513pKB9oW_vyg==','f9c97d0f.W220IAGfEyYMxVerBEz2vIaxu88VAcjDvgIRBP3M9lDVVcKf-MPGIw==','f9c97d0f.VSpf4KIDIIAyqT3GBrcYY64cVLr7Hj-Xu_XDNw7c5crXupNgYpWM_PMzBGJU0Q==','jd_finance','651f80ff237084ea89094999eb1262ed8bbf83c1651cdb5289deeb2d261e45be');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.yytv8A3DYydhUKXNt4R8rcwGz8DNnAuQNL5clpy05pDJMd7Czg==','f9c97d0f.LXeYiK8Jwx_tEKXV7pr7w5X6Ygh_FgQqO7rExtIYGm_NbqMe93mtbg==','f9c97d0f.NhQnC0IiA9Qwd4M8WzGMabhwOySoKcu7zmCQfSkbDE9IMv5KBi_lMcmvvIAFkg==',NULL,'7f70caa1f2615d2c286d511eae8fecc66e912eb165190632150816a35f847fd0');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.-AJG9--w8TFMg-_tHNSsHptUPhSGWImbE-tj9mFURHTL2Pfo-Q==','f9c97d0f.RkNDPuhIePfFJJHXOxXi4SDC9JTOwO04fGkpRNGrBPNM1jwVcFQ=','f9c97d0f.XDr6S392rcSLr2VWwxNE-aOTqxgxZwTrPRhNXkqWEnAhXnWe6ekxLDDC0YAcTQ==','jd_mall','dc6c45bebead53868ac6df54da564b0fb4291045a26cee245d80216bb5dea18e');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.51LsM57bXPVC7WceMcyWBitcDyNgqEPiHPAQff2tm6T6Y5jRvQ==','f9c97d0f.BOHg4NxE_FO7nt7LYO-6KaT21R5OqR58UTJkVe-PxCuryjc-25c=','f9c97d0f.pKA7WOQL7xJz8U1UpKFbvKykVU-WaDS4Ncwor59w7FnMhEOPvNBcmScdb2kRVg==','jd_mall','8b1d15d212e4580c1a818d90243ce12725dc01f7cf9f238d5cc975a1dfdee2a8');
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
INSERT INTO "qr_code" VALUES('afe79908692274eb104abe60359b6ae9e2a8e73d112a4ca023f59482e92968c8','c2795a9c49709423034a3602246a1797','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('9875b812419967e204b5ca9d118253a776ecaee3036f6197ec5caa4d4f879afe','7fd78f75bc699a7d1aa6bcc195828c28','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3742a742bd2fb6e50f74331e47913b00dce6eeae6a8d6e48efcb01bd8c1cfcfd','55edb7cb92a5b36a44c6612521ad3bb0','2026-02-14 09:30:00.000000',NULL,'f9c97d0f.kphtI3fr6lZgv82Jukax45yo_kwFCzsZZZ8n5tBj_ZcWyKXbc5BxPFKHxj-TqlYNFxqH_o8wIIRNHzeyAuln_DO-yUKQjBWlUBf00BDDaMc0hifdjZV6ayNB9E0=');
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.0MAKHXT3uud1OPf0VWY2QJ1AmGwNe1lLhJ3wV5-lDvH0m3rL0TojAgFl0yMItwvkrvzJKLyEp4ty7k4OzS5rHCXkHXkHcESfyNLxC09jGi4u__vH26kInfsd-54=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.lNCk4ID2P5o109E8DAaahfHbVt2y0IARsox6WdZFRd-cqD1FZ9hLJYRwm5ABDFnnES0Q65n3SAqrz6Eel0loxyInzm8q4PXDjrTfWwGGOE6SlPUeX6e_jCguMOI=');
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
INSERT INTO "shift" VALUES('bcd5f031da7b5714c530958d5d831a3e','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('8212ad04e28ddf8b975acdbfbce68064','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('cc23dfcf149a4cc751017a6a21efa3b3','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','$argon2id$v=19$m=8,t=1,p=1$HnXReXJcXI+mH4+8pIieww$nUroYO8AGQj9tZdn4ZUtyv/pQIjlL/H1SIdDbUOxdMQ','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "staff_member" VALUES('bert','$argon2id$v=19$m=8,t=1,p=1$25T7Mw6isA0nSlEW9KEGBw$zN5Gqileqb8m0ZoknEoGL4cK0e32Dpuump7EkVvLVrU','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000');
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
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('0eed8ca56f83373cca65d4673ce17152',NULL,NULL,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000',NULL,'2026-02-14 09:30:00.000000');
INSERT INTO "verification_session" VALUES('c2795a9c49709423034a3602246a1797',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('7fd78f75bc699a7d1aa6bcc195828c28','12d40cb8463a9e72f9950c28ac49a07b',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','0071',NULL);
INSERT INTO "verification_session" VALUES('55edb7cb92a5b36a44c6612521ad3bb0',NULL,3,'Desk 2','waiting_for_scan',NULL,'2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,NULL,0,0,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.DNrO9d3lqitXrsXM69wjzT24lL1Q40T1DEWW0QmSus4yGIpR2g==','f9c97d0f.PMakQMYKTuSoBmqpwtbRm4KDyClPydgH47lYMJY-JEGEvE-S_c6c0cp4DNgMBA==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.QQ2FgqUPUfzVuwO3xzYt3RtVykCnO-lHEGggBRaNuUb1XEXKsw==','f9c97d0f.a4pGiXWhX_BtJxJB_7TKScMD1k1Chvi_rSbDn1X8x5_iCbCyu66a9HSrBjZ_PA==','2026-01-01 00:00:00.000000');
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
CREATE INDEX ix_consent_record_jd_account_id ON consent_record (jd_account_id);
COMMIT;
