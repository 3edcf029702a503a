BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','79a04895f0fa10fc990d549719494a318ad590d2117cc09ae0d73acc3071d6b0');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','ca98f17354b2d5dac1a8873f947cff739a8ce2af5e5b7ebc6ebfd41755011b96');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','8069318bc1641d2681e621d2eb703af37177ce304a55e51f1619a4d897da47f7');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','2a74171fb0fa550a08ad3ea211125ca68eea1941bf0cddc959af0014d05dbf75');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','cb717a9f464c4709bc5be201ec094abc412084b414a792ab7124e4bf347d84ab');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','3bcb2d377ab7a3cb209788b8045eb6ba','waiting_for_scan','6fe3aa0315a1312ef8c8591bc4bf433f1895f80c2e2e1a1efaa6d5033875668d');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:54c3f259d5328aad','Desk 1','3bcb2d377ab7a3cb209788b8045eb6ba','scanned','1ce4ba88332f826b7e84457d911cb4636255d4d321711a4de8177a6cb8bddaa7');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:54c3f259d5328aad','Desk 1','3bcb2d377ab7a3cb209788b8045eb6ba','verified:verified','d57362684d33856340a414dd20907a4d779bd5259eada34b95338698e99cc3cb');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:54c3f259d5328aad','','3bcb2d377ab7a3cb209788b8045eb6ba','','8d642af69244e12aec59650cc731fc399592ecfcf252aa44f2d949ef2e0dfb99');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','b8d77b632deca1809bf721996d0a4a2d','waiting_for_scan','7e4f0774b839d239e3c07d68bad0b35ecb69242b5d5b8247b7a666a94b446300');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','b8d77b632deca1809bf721996d0a4a2d','expired:not_scanned_in_time','9403d1447dd2a10b6cc3006a6dc7536fd4269ce55ea4cf94320ef26a362323b0');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','423cac8ddce43d657ed4aa1d594563df11f531fbd61595c6861255cdeece230a');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','details_purged','system','',NULL,'1','e8465019af9d2e35983ec881b768dc71e4e37ee60a1c2f981b1cc3ee6861d01a');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','713418b390cbdaf49b3b66260f3107a06eb1b8775062133aca2ffcd7c5fcad59');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','3ce1081b717b569bd7547dee0e501448','waiting_for_scan','829f0b5d733dc9f752f2067f335a3178b6f9ce0ef5b45b2a339666878f81f3a6');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_scanned','phone:8fc60787e5ca3021','Desk 1','3ce1081b717b569bd7547dee0e501448','scanned','95283cbd9533c62553affcea8cfef576dd23425e9fd1f88a52e51cace69e1a45');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_authorized','phone:8fc60787e5ca3021','Desk 1','3ce1081b717b569bd7547dee0e501448','verified:verified','3d934c78173196bcd6b541bf32f0c133be57f2f075383d533de1b2dee024e99c');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','6d5de0fac5a554f1376412ed74c5eb38a9c0aee1e43a73583077821d64be8330');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','0ad3d2d47814ed282bb96e33b729a8cd5912b30f5986411018416f1c603db0dd');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','7d641ab4a89c211b8351e76be96560fcde18ccf158bbd7df48bf2e9a613f270d');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','8d721a784dc3086534175d73b2823acf','waiting_for_scan','1f23bae81c61d9c909298316607d2ba563e00eeda3a0e76e18b80e854639cd11');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','241d6a970e83ada701a32babf80d5d091e555e33dcd1d31a573f8f768055cbf5');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,22,'241d6a970e83ada701a32babf80d5d091e555e33dcd1d31a573f8f768055cbf5');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'3ce1081b717b569bd7547dee0e501448','2026-02-14 09:30:00.000000','6c711ac81a546c53d0cb4f4db676d6699b72da5bd5e3460fafdd9aedbf024983',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','54ae201f99a4253a5e3a6813fe4ce3a6dbcd7a0967f9978b9986d032a03f0077',1);
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
INSERT INTO "consent_record" VALUES('3bcb2d377ab7a3cb209788b8045eb6ba',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000');
INSERT INTO "consent_record" VALUES('3ce1081b717b569bd7547dee0e501448',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.vDGttrZNSqX9QhBm5GgfF90s3358HrbNJVBvhjCB-v7CdAo7mA==','f9c97d0f.pSIh5-esjXvvlIj_lKQV8fRhLCiX5kuPCdMya0TuQdEmawPJ7mc=','f9c97d0f.gp0citwp0RaU1MbeFTtKzVWrHM4GcifbuMJqs7S98toPGuJ7Gs9MJrxOTV5PPg==','jd_mall','6c711ac81a546c53d0cb4f4db676d6699b72da5bd5e3460fafdd9aedbf024983');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.MS9KKL5DuTvOU2O8pd5HOqreYUmTVn_ZG2bc0iDlLIbayL7_lA==','f9c97d0f.mIFdIT0XlJ1wTybTsV_fiIaqpsdJYZXAWqmch8Xwdkt5ylNqiMpuKQ==','f9c97d0f.8LElOnXBUvDinMbVsOkQGm0LMIXgTtoGGq9F5fc6xIklZENeUSMNv2h0gL_E2w==','jd_finance','046c716206ef1c03308a818ee5b444304e18f51a6da2e67d17641a0ab36a5d7c');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.YTufClifeMZmw00s0ph5EFWJANvSf_YVPV-zDiCO5X5ysK0rtw==','f9c97d0f.5NjPbxdUICWxsQ7GrYw7EHH9tcWHt3u2IkfwVYqqKNmLF2IfPAfXhQ==','f9c97d0f.Ia0mYTObq0j01-NMm03_D_XH0Tmlic-APyL6tQGYBpA9urDMuCn6wBRE59jzKg==',NULL,'8b6c647878b869621ab80eb6b9dda5758b85e4408d98eb15b25bb52e4336249c');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.kK-yqTP9jsTX0CWdddzcSP64vBL31qT-NXgPuzAJmEgTmhhyNw==','f9c97d0f.aQXqZUfymxhAEQy1AIPPZg9kNnbBJ6nGbMxl5CqqnGkkPdUOKU0=','f9c97d0f.eXVKZdXyKVcE1onluFxKpv8hZEeSeh5ZxYmjBYSi6oGLAdQ6uxwHj86nmcExQw==','jd_mall','54ae201f99a4253a5e3a6813fe4ce3a6dbcd7a0967f9978b9986d032a03f0077');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.s9W2LQSwO0RBCO_aPWfaGouFCt-6FsHf0U0B9T_wznyIjHle3A==','f9c97d0f.raCU2zRpnL_vvBdeKYh0fKFrQXfEx72UHCZR4QoOUDiurXllX5k=','f9c97d0f.E3x5R-nO0bV8bGXgC5jiFXXsEjZVkmFOXSbGQ5iWykd9zwjcM0VAZfeEvqzSgA==','jd_mall','b25770518f628b9b1fe72c2687c4fddad0ba5f1667118f81fd04c1fa7004ad3d');
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
INSERT INTO "qr_code" VALUES('46e15795ff884cc9275116192968547826706c72f0a9a0bd0fea457aabb21894','b8d77b632deca1809bf721996d0a4a2d','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('22e8fa6d9234102e8b774aaf79e68c5bb37de3e42199d161684d2559a824b3e0','3ce1081b717b569bd7547dee0e501448','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('51479c3e07bf1a67bf4328ca5b06b26e1143a6c347813e99604d0327ac1103e1','8d721a784dc3086534175d73b2823acf','2026-02-14 09:30:00.000000',NULL,'f9c97d0f.Fvs8ieDb0qFTxPRYVWe3d9HaJfT2enXYgHYSWOpFThEY9hlM-cXOGR_08yJ22N3YrVfE7nRNAR2Tw-tQ92jQZEtBQoq8GF8iiPzoE4fxaYJXLC453idKTgu7HSU=');
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.532Txflor1Q_YHAMcbP91AH3dSAiUuIeBTFvcLuWlYLrOYlO486RQy0a7K0A3-mMhOkrztdKgiV0Gfc5RJv7v1sbwIRB1HwovjTtC65TRHOGI_EJiToYx3l72zU=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.kLw4hRrM9WeDjttkN6KfvAm36w9VveCehA3l7d7CQkLf5kZH_B-plI1ZX20JTS_fW1m-LVVAyXb5M81W7jGKXl-KTRyU00M1V9SctyAWFRJTB9LFkuNRQdhSY7I=');
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
INSERT INTO "shift" VALUES('788144c4f39d3ed4cfa1a364ea4d40b9','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('a4f79db9130a6589a76700bb02a261a8','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('4aa4ee612229fab355a1a17b21c38e6d','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','$argon2id$v=19$m=8,t=1,p=1$dUO7LBvHj+5BoMzx4144Vg$LHhvPP577zDh19btHPjf/EENpQRPrDPPvqdjE01SW10','2026-01-05 09:30:00.000000',NULL);
INSERT INTO "staff_member" VALUES('bert','$argon2id$v=19$m=8,t=1,p=1$CQCux5A7ZzVTfg0a/FS9aA$J4lvgdrz0Aln577JGciMJF3FRuUmjLUPxZHePeDz0L0','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000');
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
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('3bcb2d377ab7a3cb209788b8045eb6ba',NULL,NULL,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000',NULL,'2026-02-14 09:30:00.000000');
INSERT INTO "verification_session" VALUES('b8d77b632deca1809bf721996d0a4a2d',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('3ce1081b717b569bd7547dee0e501448','04cbf7b0eff25b7d8131ea81cb1dbb52',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','4745',NULL);
INSERT INTO "verification_session" VALUES('8d721a784dc3086534175d73b2823acf',NULL,3,'Desk 2','waiting_for_scan',NULL,'2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,NULL,0,0,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.O8m3y5tVQDxhZjLpZAcVs9UGe-fpgw3Z9DxILV3pfOf80clSjA==','f9c97d0f.BpXteEXjN7QBCCUJpIazxCQRt8EFpIiEA4E_zH9p6GzBwxjFUZCLLczESlLzqg==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.o_nk884q5cLsuOv7BL3u2k7qL7p4pXw7pDLFVkPNTaPtwKEUUg==','f9c97d0f.yjevA304V1V9rt7HqF24kQK7sUQ-2B1uThyDHytm1I_mAS-hJWz1akEbVFGuTg==','2026-01-01 00:00:00.000000');
CREATE INDEX ix_qr_code_session_id ON qr_code (session_id);
CREATE INDEX ix_limited_try_subject ON limited_try (subject, at);
CREATE UNIQUE INDEX uq_shift_open_station ON shift (station) WHERE closed_at IS NULL;
CREATE INDEX ix_staff_alert_unseen ON staff_alert (station) WHERE seen_at IS NULL;
CREATE INDEX ix_audit_event_session_id ON audit_event (session_id);
CREATE INDEX ix_jd_account_identity_index ON jd_account (identity_index);
CREATE UNIQUE INDEX uq_verification_session_open_station ON verification_session (station) WHERE result IS NULL;
CREATE INDEX ix_verification_session_cloud_account_id ON verification_session (cloud_account_id);
CREATE INDEX ix_verification_session_ended_at ON verification_session (ended_at);
CREATE UNIQUE INDEX uq_verification_session_open_cloud_account_id ON verification_session (cloud_account_id) WHERE result IS NULL;
CREATE UNIQUE INDEX uq_verification_session_open_scanner_jd_account_id ON verification_session (scanner_jd_account_id) WHERE result IS NULL;
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
COMMIT;
