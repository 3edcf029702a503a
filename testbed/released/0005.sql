BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','1665a0df9cda592820bde7bd05cc8320de8315f8fa30ec569f6c216cf24569c6');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','666e0119bea881f80c5edfdf33b77ad5f1bc59b796266591f378009fc868e0ff');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','19c2f8d9f38582da0b26911000cf9441b5a5a5ee326ac1cb7c15bd2a86384d69');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','af7aff8c88642159dae04ede1cc824de579e444af92a7c23f72bda3b5eb4d7bc');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','be1bd6e7ffb845f5de8eb043fa424c8f5ce5bce3073e8effd2ce5329f3e31a21');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','97b04e82eafd2c57fc4fbedc7aadcaaf','waiting_for_scan','550e1083a7b3a94a535bfcef7346a6624194a71007a80e799fc7c0ce7f629b97');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:db5ff7771f058529','Desk 1','97b04e82eafd2c57fc4fbedc7aadcaaf','scanned','b10b6e55302fbf94fa486307a4a3e965d7a2a0000bbf6551cf65c8b8391f2658');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:db5ff7771f058529','Desk 1','97b04e82eafd2c57fc4fbedc7aadcaaf','verified:verified','995933bb8f99a7a213b4ac1dddbac0c4f90d69c5fdddbd01b22a3067d303ef58');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:db5ff7771f058529','','97b04e82eafd2c57fc4fbedc7aadcaaf','','40b2af6cea7187b3d632188eb1c20b6f4f2046994d6c828f9a307b83eb983a84');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','33b442e9c3c4062c470ff662c6d6fe3a','waiting_for_scan','ee415479a51184e1c2df956084c8e600c844323acaec9a5fa1ff2a216bd5d6a3');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','33b442e9c3c4062c470ff662c6d6fe3a','expired:not_scanned_in_time','2f7da6b06e32db2d914fa17bebf25227cfd39a2bc10390097d02910022f8543a');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','2944eb7392988875f5143f20f0ac304bc217d4fc8a522be1837e27db1bf9c983');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','5f96f9121cf99b50f450a7f1137ad7b9f2afbc4e31326e2a8e5e44e8980ab21e');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','746a325dbe8a1b9112ad0544e1d6bfca','waiting_for_scan','2da0de20a251b5a94c0d21454d29063da97a40380276cd60660cad75db5e1ce3');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_scanned','phone:3ace5c89a0995c71','Desk 1','746a325dbe8a1b9112ad0544e1d6bfca','scanned','fe3a76ad1caf71331c7bfafa2b328d4c57c2071080fd471f7367791a431c2914');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_authorized','phone:3ace5c89a0995c71','Desk 1','746a325dbe8a1b9112ad0544e1d6bfca','verified:verified','dbb7e99f42c5802d379f69570466036bc7f545d7629b3433a1eacc0114456644');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','79aaba4f869703f6fbcf4cfb34094ad229a637a8abd1046edd0548575e1d47a8');
INSERT INTO "audit_event" VALUES(18,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','0f3cb86aa1e0f13c36654e44ab62609df6064a6705e87a39add563cdffd2ce11');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','50427fc2ce4ad84bc45175458e715b72df93f3ccdc81eaca5288d97f161c19ef');
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','7eec416b7db9e363d49c6ef388eb3692','waiting_for_scan','b955ddca65bc48b9c94e402208bd93197e39d1052f4df07031525007004f8664');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','7eec416b7db9e363d49c6ef388eb3692','cancelled:kiosk_closed','60ff73288bda78a3de69f3481bfd964d50211ddb6d89f2f254d5be0c77d29eca');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','23239ada0bf7f8ddb425b5d0cfe3c4b9908cac3f94567944f2d52f2582d85f09');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','8801aa6ff90f17d96280695dbd0cb8556cf5a75aff0c5f03615171295dce35f3');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,23,'8801aa6ff90f17d96280695dbd0cb8556cf5a75aff0c5f03615171295dce35f3');
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
INSERT INTO "binding" VALUES(2,1,'746a325dbe8a1b9112ad0544e1d6bfca','2026-02-14 09:30:00.000000','b8ece0fefc0aa62933983ea93edde31c73859040212cd83dee02a129ae157d0d',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','0fa810a5cea52ef36cf0f5f7a9857c7f97b8fd0fcad40835d479089a2a635bf8',1);
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
	jd_account_id INTEGER, 
	text_version VARCHAR(32) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	text_sha256 VARCHAR(64) NOT NULL, 
	agreed_at DATETIME NOT NULL, 
	cloud_account_id INTEGER, 
	withdrawn_at DATETIME, 
	subject_code VARCHAR(64) NOT NULL, 
	erased_at DATETIME, 
	CONSTRAINT pk_consent_record PRIMARY KEY (session_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('97b04e82eafd2c57fc4fbedc7aadcaaf',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','484baec57888075cc10fe9bd9c4f6a43864c4c4e2ea9ee6e8b9b019178c41b48',NULL);
INSERT INTO "consent_record" VALUES('746a325dbe8a1b9112ad0544e1d6bfca',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'e048c0f38dfa30a2dd04da0b193249939a9535aa4e52dd43c2beb6a9e9c7f7e5',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.NN5HbqdiobPdMWlrlICz4p5556Sj7rH373uYr-JvxhumaUw-2Q==','f9c97d0f.QRiFWpCHYzwvPtNpsuiXOIDuIcWfcHdyFRNPP1rN-j4tUkct71c=','f9c97d0f.hNrHuR-VmQMHubT08NAcWqENZHe-bNiCEv_TkJwrcXDkGu_GZKsjIKoE8OJupw==','jd_mall','b8ece0fefc0aa62933983ea93edde31c73859040212cd83dee02a129ae157d0d');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.Gudwffd1zsh3pGI-xupIuFrZK5c-UNcr3-he3h8x_VDFP8n6Qw==','f9c97d0f.OmnW4CRzue-XUiqp687ZNrbkqK2PxSGBxlMEA3nNs1DxN2IxWakBvw==','f9c97d0f.vcJWGeIgtXgYRDQXNuehkY6nSewZvZ92tQ1qs_2bcEVUY8i-1pHgP8PCMULRww==','jd_finance','3a7a2ea841353310edeb6d451b6468d26e5360257e18839d8b52a65c20d2fa1b');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.rOPx8Fk2HorYsbLpOGVrv2tKqgc2pt9ZWUCFS_LdaRhwJMprVA==','f9c97d0f.4oI92UDCgEKZDcDTlCH6NW9komTgYcfB47lms4MX-mhfIzhEe_fQsA==','f9c97d0f.q7H6ZgVKwSULWG003Fgk2AmZnSGaN0xdnBVC3RHpvVg-eKKLm0Pa_XTFILYL5A==',NULL,'cd458cacd5d813aa9c9b06485de8ed2f86cb9fdf5a8aa11783e4ca7987580c3a');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.Ug_HWILCB5OoWScAVj2Yfym6GufwPsIe5OgrQfD1qgybR1eUsg==','f9c97d0f.sZKyanBz94OW_d8cXLs-VvByYsI3ATTq5pYmp6Vj-kwa7MgxKsY=','f9c97d0f.KHK6AzlQKA2a7UMtQbDj8bLrVPkmnlHMSvrMl417u01G1YKpS6NaMjYcSgyn0g==','jd_mall','0fa810a5cea52ef36cf0f5f7a9857c7f97b8fd0fcad40835d479089a2a635bf8');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.Dw1IN3k4nbBrUi48BdGCvYIAYXScRBKOjde2X_BNHvijUQo5fA==','f9c97d0f.qwwOho_hzszc6xWyGT0-nbFEW1HOPGQEJkmMSumv3XHIKR0bnzY=','f9c97d0f.zuphB9M4kGL_qlyLMCKWxj7QKOM2j5t1krzTjXp1t2L66azlh7pI4uCbdMviHw==','jd_mall','fc1e83b670f62e5ef6044f9b9b1f975838f63d380a9f0c7bbef98430e9cd4041');
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
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
CREATE TABLE limited_try (
	try_id INTEGER NOT NULL, 
	subject VARCHAR(96) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_limited_try PRIMARY KEY (try_id)
);
INSERT INTO "limited_try" VALUES(1,'kiosk:Desk 1','2026-01-05 09:30:00.000000');
INSERT INTO "limited_try" VALUES(2,'kiosk:Desk 1','2026-01-05 09:30:00.000000');
INSERT INTO "limited_try" VALUES(3,'kiosk:Desk 1','2026-02-14 09:30:00.000000');
INSERT INTO "limited_try" VALUES(4,'kiosk:Desk 2','2026-02-14 09:30:00.000000');
CREATE TABLE qr_code (
	token_digest VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	replaced_at DATETIME, sealed_secret TEXT, 
	CONSTRAINT pk_qr_code PRIMARY KEY (token_digest), 
	CONSTRAINT fk_qr_code_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id)
);
INSERT INTO "qr_code" VALUES('620d8429691d7c589f3b6b760a2c2840f94f4a3cb2b94ee370a17718255b9ada','97b04e82eafd2c57fc4fbedc7aadcaaf','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('324a538c4842f4dcddeec6e88e113e8473fe6a65b36d58281552e644659f5800','33b442e9c3c4062c470ff662c6d6fe3a','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('96aca5cfc271d5b4f4d0d82ca07c97b24769f57b350f57ef9365d496b7d6614a','746a325dbe8a1b9112ad0544e1d6bfca','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('ca02bc7a2e2c92bcfef13b0ea4198a7e8b0c277532b2d2265e72d456173776ea','7eec416b7db9e363d49c6ef388eb3692','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.G8e3z7Q27PxEr1nC2HODNGkd7MmMo6z9W_S-eOzdBu_DD1c5G4v-o05rB92i4vbNXwIHP-x8DW83eekfLJr4raOEWajN9_AY6BQo-NujpayieN_9CqRKN7d4wxQ=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.3ogkJuZNmYcoSdidK-Cr9ZcGScxBaTfghq9Q68FvmapEo9pUPjQQcdeho757XUVHCR60pxAny_USr2XUk4mAg71xUAAXEt7UVOur-cv4SV0hRQQYmW6sfVADCxU=');
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
INSERT INTO "shift" VALUES('5855d02972cfba59515bd7d1f18e38e8','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('f70a1cb6d78fa87a3dcfcdb1589a0782','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('6404e7824f64f3b00f19d8ba9278f563','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','$argon2id$v=19$m=8,t=1,p=1$iIrWPr/RyO0Am9apf+q5RQ$JtmTPC8Io22//a/sLW1UVlgs4nhoDOed6iWC7wSQKtI','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "staff_member" VALUES('bert','$argon2id$v=19$m=8,t=1,p=1$W2MyTCeuCTSwYfFDAahbSQ$nIbXKyT/2nwH6DF0s53MPRyOIrdo/mbADWqEcusorSg','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000');
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
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('97b04e82eafd2c57fc4fbedc7aadcaaf','bf029b5931889df1982211eb912bbe29',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','1449',NULL);
INSERT INTO "verification_session" VALUES('33b442e9c3c4062c470ff662c6d6fe3a',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('746a325dbe8a1b9112ad0544e1d6bfca','dca39247c4b190fe5135b763a7b7e65e',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','4281',NULL);
INSERT INTO "verification_session" VALUES('7eec416b7db9e363d49c6ef388eb3692',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.MnJUxWRHxxuE58TW1oA45Ke7r4Jdv8hB0PAXXpKMOEC255fqzQ==','f9c97d0f.6QwBkmWlgvJ01R2WjdX400LIxElzzKu3VEbZY6CHTxg9KjAlC-wbH_MYIYb62A==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.1S7BnBgK4aEGYIynZoHwVfXmz-dxBNFjs_yA1tFpLOTRmBBJBw==','f9c97d0f.jESKKruiamb_cNHJcw5LwTw57hnV030PkrFhl89yDZqzfJnjcaDoiudtq7E2CA==','2026-01-01 00:00:00.000000');
CREATE INDEX ix_qr_code_session_id ON qr_code (session_id);
CREATE INDEX ix_limited_try_subject ON limited_try (subject, at);
CREATE UNIQUE INDEX uq_shift_open_station ON shift (station) WHERE closed_at IS NULL;
CREATE INDEX ix_staff_alert_unseen ON staff_alert (station) WHERE seen_at IS NULL;
CREATE INDEX ix_audit_event_session_id ON audit_event (session_id);
CREATE INDEX ix_jd_account_identity_index ON jd_account (identity_index);
CREATE UNIQUE INDEX uq_verification_session_open_station ON verification_session (station) WHERE result IS NULL;
CREATE UNIQUE INDEX uq_verification_session_open_cloud_account_id ON verification_session (cloud_account_id) WHERE result IS NULL;
CREATE UNIQUE INDEX uq_verification_session_open_scanner_jd_account_id ON verification_session (scanner_jd_account_id) WHERE result IS NULL;
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE INDEX ix_verification_session_created_at ON verification_session (created_at, session_id);
CREATE INDEX ix_verification_session_state_created_at ON verification_session (state, created_at, session_id);
CREATE INDEX ix_verification_session_station_created_at ON verification_session (station, created_at, session_id);
CREATE INDEX ix_verification_session_cloud_account_id_created_at ON verification_session (cloud_account_id, created_at, session_id);
CREATE INDEX ix_verification_session_due ON verification_session (ended_at) WHERE purged_at IS NULL AND state <> 'verified';
CREATE INDEX ix_limited_try_at ON limited_try (at);
CREATE INDEX ix_staff_alert_seen_at ON staff_alert (seen_at);
CREATE INDEX ix_consent_record_jd_account_id ON consent_record (jd_account_id);
CREATE INDEX ix_consent_record_due ON consent_record (withdrawn_at) WHERE erased_at IS NULL;
COMMIT;
