BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0018');
CREATE TABLE audit_event (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	actor VARCHAR(96) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32), 
	detail VARCHAR(96) NOT NULL, 
	code VARCHAR(64) NOT NULL, row_digests TEXT, 
	CONSTRAINT pk_audit_event PRIMARY KEY (number)
);
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0018','ac89e296016df2bd67064c818244ccdaa30fd0ed6ae22ac659b482bfca63bac7','{"binding_slot/1":[null,"b58140126950282265020ec9c09914b4"],"sealed_key/index":[null,"f451b6cfa835607fe20b25923ae18b0d"],"sealed_key/audit":[null,"a2662583baaf262f055f8bf213d04bbf"],"alembic_version/0018":[null,"2243940dc0bb1e8900689c6f8cb94d79"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','738554aad4bb96545a12b79188a2714fa1b502d946f62f426231edb5b985c5dc','{"cloud_account/QmHQnukM3zVVFTjgRbpM7E4=":[null,"a475dc008213e70001bfa0d3f9a73286"],"cloud_account/dRYOzkDzAepn4pn_mb8oH74=":[null,"0c4fed9a6bc3b721c749eef9ca0a9930"],"cloud_account/4Z8nipZlV8EY2JuqHAowOw4=":[null,"a784b8f09ef37198ba98140bb21dced1"],"cloud_account/_TKVwu9w7xNrgkpckppBsf4=":[null,"2ef5f61d9cb105bc20556711b765634f"],"jd_account/bo6DNZoLwCWGp5wLbOh-R5I=":[null,"485768b669ec561fe27362ffbc2ac851"],"jd_account/K-zb1apaLNkfsonbVMv2xUs=":[null,"b906aee2396bfcd6b175b73e9355dd4b"],"jd_account/XjIJkfY4wxy3Jq8h029gsqw=":[null,"9606fe0ec273e7e04946d822c47b902f"],"jd_account/A3LP_dWJW5Tz2RZHDgaStfI=":[null,"1860897162847008e4c1d010e31c83b3"],"binding/H__7CXMS4N7fHKwdD1vn5xE=":[null,"9b678b704f425ee59771752b2c1f415a"],"verified_identity/M4tgWudqqcMVMLPI8WyHTHQ=":[null,"cf757e073d88cca2e098890604e3db4f"],"jd_account/uQAGXDIdy4MCM7XJzZSDUPQ=":[null,"12ae86a5952d1e37760e8d9f801e3544"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','f6a9c9de605eb94117f700a8415ae6c8aac852de01ccaaf78847e6dc1dbec96c','{"staff_member/anna":[null,"c002abe703a404dd3e16a3e3cea0e274"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','8e51e30af17effc506ad42d6fc7cc8e2807046fa7e1929d75bb0d3abefd88fbc','{"kiosk/Desk 1":[null,"8b348e09efbbfe994f68f1d4f037a88c"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','f151b4ebdce17579b5117efca942f775ff441eea9ba26f21bc4e59cba81d584b','{"shift/bdbb36975bef29e1ea98f68e8a7ff2d2":[null,"ee4fd020d62463945a0a3c9ff1898c3d"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','34246b4cc3ae5bba193887f5d77b6bd8725450e3418f43355d2077fddfc93320','{"staff_member/bert":[null,"6ae7bed1668d37669a6bb6a53a7bf441"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','22965cc5c207d06f157abe64285d7e44af7afdd7bcf334e6a95fe30b9fbbcb9c','{"staff_member/bert":["6ae7bed1668d37669a6bb6a53a7bf441","7186d8895521a1e12f6de11788164b48"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','0868dce91367065a5c218111305dd9b4','waiting_for_scan','feee54aebf56b51724e5f54ba5ac843879503684fa28f2e6cfacc2c24b881824','{"verification_session/0868dce91367065a5c218111305dd9b4":[null,"ad6f17def9c5e60b2063077048f9fe8a"],"qr_code/8b5c9468428f465cadad245d423cd94e9a1bd8371d129403607d3470fb3322cc":[null,"f2b09970e7298ede402c6468144e8c14"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:6020ca3b54475bcd','Desk 1','0868dce91367065a5c218111305dd9b4','scanned','ceb98683191f00544ba9fe425575bc35e81f7c0952ce629f878e4ee98f2e000c','{"verification_session/0868dce91367065a5c218111305dd9b4":["ad6f17def9c5e60b2063077048f9fe8a","b78010db5c12ad7de3d9be6716f68c12"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:6020ca3b54475bcd','Desk 1','0868dce91367065a5c218111305dd9b4','verified:verified','c1c58f518034ec418a33a555319fc8b3981484f67b3798b442fe79d7951502bb','{"binding/3TX4eeXBf48gu7Ryvd4lHyM=":[null,"bb852eb024616a5f5b2f4665b126b044"],"verified_identity/lDjCf5z3_UYmZZaXREPXNfk=":[null,"5bf6c3370185ee46db711e3865168877"],"consent_record/0868dce91367065a5c218111305dd9b4":[null,"fb81f8b957850cc8e285d0b9c6c8d66e"],"verification_session/0868dce91367065a5c218111305dd9b4":["b78010db5c12ad7de3d9be6716f68c12","be07713885949bc58cc5cbd6492157bb"],"qr_code/8b5c9468428f465cadad245d423cd94e9a1bd8371d129403607d3470fb3322cc":["f2b09970e7298ede402c6468144e8c14","6d661ef38c722f57d26ba771b8c6c685"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:6020ca3b54475bcd','','0868dce91367065a5c218111305dd9b4','','d33faa78821d50be92b902edfe7c92e06932fbdccdf819791adb33eb2e04c130','{"consent_record/0868dce91367065a5c218111305dd9b4":["fb81f8b957850cc8e285d0b9c6c8d66e","f7712d062b4d538da6f4b30e1bc76fae"],"verified_identity/lDjCf5z3_UYmZZaXREPXNfk=":["?",null],"binding/3TX4eeXBf48gu7Ryvd4lHyM=":["bb852eb024616a5f5b2f4665b126b044",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','cd9fcc14572729a19127a9dcf5aab8a5','waiting_for_scan','30caa561a0055692d0f895971b645281c6db3d311b77e79bfa87dc5fcffa6dcb','{"verification_session/cd9fcc14572729a19127a9dcf5aab8a5":[null,"ff13138ad79826fdcd21a3c53be5600f"],"qr_code/f13ccdeadb67ce9a2adbc424093c62d611129e35b5d0313c6b386012a5bb8c18":[null,"2109a8c6307e54394c2332e90e5e3dc0"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','cd9fcc14572729a19127a9dcf5aab8a5','expired:not_scanned_in_time','bce2f32f97984679aa548e009da1052f6727361d3a5b13a455699008e7d3f881','{"verification_session/cd9fcc14572729a19127a9dcf5aab8a5":["ff13138ad79826fdcd21a3c53be5600f","cfc6332928e99458600ac64d45084257"],"qr_code/f13ccdeadb67ce9a2adbc424093c62d611129e35b5d0313c6b386012a5bb8c18":["2109a8c6307e54394c2332e90e5e3dc0","9824c10064f8930b7c28643e3721d92c"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','abbcf52d3b33075496cef81bbd03437c2c0effce32bb3e3aae632b6851f4cb73','{"shift/bdbb36975bef29e1ea98f68e8a7ff2d2":["ee4fd020d62463945a0a3c9ff1898c3d","f4e0e8faf1ccb4d4d60b7690d3f61b90"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','b129adeace6e8c3593720db14c1396f8f03ceea08bf30f2040b864e2f5ee2b2b','{"shift/949c62c3e6909e99785d9ced130d480b":[null,"7701b91df065194ec84974132a007fac"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','1a24a717854c98e03e4892267360a21d','waiting_for_scan','0201a35b626b4f1b1edce4047362ee5d139a304f1c6bf1764253fce93cc57841','{"verification_session/1a24a717854c98e03e4892267360a21d":[null,"94817b314ce080969535a207af6cafc2"],"qr_code/74d3df63ba6f4588c7c64ab023544027d813540e552a823e0c1a3cec9006680f":[null,"9f0f9861882c4c9de992d40e6d3f9df5"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:2767506b4ed8eb8a','Desk 1','1a24a717854c98e03e4892267360a21d','scanned','49264d6dc31fb3d4670ba3d81af6634914f0ef516cab8743fcf27b5db6d169ff','{"verification_session/1a24a717854c98e03e4892267360a21d":["94817b314ce080969535a207af6cafc2","75d1c5b00e2d32b65fc17478198bee9b"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:2767506b4ed8eb8a','Desk 1','1a24a717854c98e03e4892267360a21d','verified:verified','2018b8171e3bc5b5aa735952b604a5f19738d8c3cd9edf2071fecc58a1413d0b','{"binding/kAcC-ezhYKfxGbmC1RnKfLU=":[null,"f4495e356652f259d838602410dc2303"],"verified_identity/MBIJ-YfGjuMrU0hALqJcblQ=":[null,"1ed3f7c1f8721e560360f466fcfa981b"],"consent_record/1a24a717854c98e03e4892267360a21d":[null,"040c3084f3d9bce78c06cfecf798a132"],"verification_session/1a24a717854c98e03e4892267360a21d":["75d1c5b00e2d32b65fc17478198bee9b","59f5dffce57b6611c696b796999885a6"],"qr_code/74d3df63ba6f4588c7c64ab023544027d813540e552a823e0c1a3cec9006680f":["9f0f9861882c4c9de992d40e6d3f9df5","83f767d9cb67a4c294312721fd054ffb"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','fa2a0fe49659c05e73ac8bdbf5ef9479aaee312fe7387fcd603378a7cc3d8dc7','{"staff_alert/1":[null,"a7028cd41649665d6968048eda26ff82"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','52252b87fd9393f240927e8473a94007164865242222a3b0dc8aaec2dfd5e52a','{"kiosk/Desk 2":[null,"4c8fc9ebdd1bff58614846333eac48f4"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','9c24a71f6582f5a4a799b315297c60dccaaaec5415eeb82a6b4bc20df32d6685','{"shift/fe87b98a6e216eca32a6faed392b9a4a":[null,"cacbd226625eb32a14a7a25a911e420e"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','b9d9a83d7eec590705763c9ee04fb9bd','waiting_for_scan','f2b1fcfd171de601b3322bd30b0fe31c3e3ff861882f5e91d20acc601a402a3e','{"verification_session/b9d9a83d7eec590705763c9ee04fb9bd":[null,"689c802e4bc8e4148d6ac14a4765652a"],"qr_code/de13e835a336d90ebc1a7aa7e49cd06fc814f5c3d79d64c6f4f390944ad27c9b":[null,"055788f2816ecd6d5301a745a3abfc6f"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','b9d9a83d7eec590705763c9ee04fb9bd','cancelled:kiosk_closed','a63f5e5a135d2542c6c89a78ef86f4da163ca87f8d1c2753ec42e050f28d5c5d','{"kiosk/Desk 2":["4c8fc9ebdd1bff58614846333eac48f4","9fb2c5b40a3c8178ee77c0e68af48c0e"],"verification_session/b9d9a83d7eec590705763c9ee04fb9bd":["689c802e4bc8e4148d6ac14a4765652a","475574fb864de6638cc98197bf601d09"],"qr_code/de13e835a336d90ebc1a7aa7e49cd06fc814f5c3d79d64c6f4f390944ad27c9b":["055788f2816ecd6d5301a745a3abfc6f","0befb71e45a876e9f4e960b3248f2790"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','dbea7511612a99a81b4a3a265b3b619e0aa77c759488057e4b6436b81ab64a14','{"shift/fe87b98a6e216eca32a6faed392b9a4a":["cacbd226625eb32a14a7a25a911e420e","71b7abbc2eec6d20af511df2d714a49a"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','44c82e40825a74c0e051575317d37b1655704871e27ab802a7804854790805b7','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'44c82e40825a74c0e051575317d37b1655704871e27ab802a7804854790805b7','4a2f00f7e64f276bce9fb303122819cb8a40a74972b880618388ab28a69b6a1b');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'1a24a717854c98e03e4892267360a21d','2026-02-14 09:30:00.000000','6f97c06faff6d4f5b861dc1e5eb82cf858b9e4d10ce35134302ef68a815a9650',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','75a916db6ace5176f776025eb4a57d4a20a4c816031a1ee5f96fcf9abcde47d5',1);
CREATE TABLE binding_slot (
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding_slot PRIMARY KEY (slot), 
	CONSTRAINT ck_binding_slot_slot CHECK (slot >= 1)
);
INSERT INTO "binding_slot" VALUES(1);
CREATE TABLE class_player (
	jd_account_id INTEGER NOT NULL, 
	device_id VARCHAR(32) NOT NULL, 
	taken_at DATETIME NOT NULL, 
	CONSTRAINT pk_class_player PRIMARY KEY (jd_account_id), 
	CONSTRAINT uq_class_player_device_id UNIQUE (device_id)
);
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
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('0868dce91367065a5c218111305dd9b4',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','8f5973f2a95c7a06f3a332e36359a9402225eb1d6945cb0410218c5075b4ef9f',NULL);
INSERT INTO "consent_record" VALUES('1a24a717854c98e03e4892267360a21d',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'d77b331878cbf8d9112fb6bd736d3e766af271637818e19c15204e69a3b26152',NULL);
CREATE TABLE enrolment_request (
	enrolment_id VARCHAR(32) NOT NULL, 
	public_key VARCHAR(64) NOT NULL, 
	login VARCHAR(64) DEFAULT '' NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	proof VARCHAR(64) NOT NULL, 
	refused_at DATETIME, 
	sealed_keys TEXT, 
	CONSTRAINT pk_enrolment_request PRIMARY KEY (enrolment_id, public_key), 
	CONSTRAINT fk_enrolment_request_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES kiosk_enrolment (enrolment_id) ON DELETE CASCADE
);
CREATE TABLE handover (
	handover_id VARCHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	written_by VARCHAR(64) NOT NULL, 
	sealed_note TEXT, 
	CONSTRAINT pk_handover PRIMARY KEY (handover_id), 
	CONSTRAINT fk_handover_written_by FOREIGN KEY(written_by) REFERENCES staff_member (name)
);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.4kvzpp-A-las2i5rqsPTzLphwgiy0EQzOYLTw-frBU5zp4c_-A==','f9c97d0f.JHwzUVD1CMQmVe2GFW5LPLH-98co667M6JXvAYF2U4u_GQTy-mU=','f9c97d0f.kVSjXi4nV9dPTgRJgBbFZ5qd5VwJRAIwlu_9YgYpS9kFdUsptVpjS4uo0K5FUA==','jd_mall','6f97c06faff6d4f5b861dc1e5eb82cf858b9e4d10ce35134302ef68a815a9650');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.ATBc-6_TL5xUHMqX-YME0YSL0CaEfvchJhD1DCl9a_pPgk3Zew==','f9c97d0f.AFNLVBuTWDAgJvaoXWESvoyZtRFy0y96MTw0sXoRMW8EI2OXB2joqw==','f9c97d0f.320NA-xTHE2Hjn_V2RvQS4A7LZIEluCdmwf7LkO85BqoW6e7EN4sDY3llRFrgg==','jd_finance','c4c518e0ec9882f0446e3d6d04a33fa0e783dc22c047d2b0e3d86927c9befa2a');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.ZKkYRrkSLj4IcSM0lGvX2lC4HS4Fk_hWxMLvlCLSJ7GG7t1dsA==','f9c97d0f.rU7twkfY_4wF64DQtcoBr4z4I8VB4i_cgjw6ZaoDCt_wfewEgUpBxg==','f9c97d0f.J5jBfPyF9MDMZqgWQCyyO8HfCLm9lp23Ii38uzPlSCSG8aciS3kuJpZTCMa6nw==',NULL,'88b4de27a1299e74eadff208e02ae2210521e996310e3c58be51c7ba33d1eced');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.SBSdU4p2m-ux2ZadZr9jw4IPzGLgq85x7-YKf0ry60AkWd0nDw==','f9c97d0f.SMtWvHAich6Tv3CGjq9BYON25Fg1qCYksl27kD4x1V1gR6a3m5o=','f9c97d0f.znEMHu5KX03QbLv6ev1TBW5Bmi-QRQBRB7SxooO_rsfvJuKkmtlpvk-HvbDIHg==','jd_mall','75a916db6ace5176f776025eb4a57d4a20a4c816031a1ee5f96fcf9abcde47d5');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.-Xo5bmU2PUJ-oCQZDWoULSkMQ6Op6ceQmTyYgTylKUq0RjpK7w==','f9c97d0f.fzwKdnH6nKT3mibmV0vYayCMlQZWYYSu8Ilq3uCbxqKKIk1clpA=','f9c97d0f.8Xqk9EhS0UX_74j5vNyy2jzpiLZUXC8pZjFLCLTscEjxTcSxqik5CdBbl3gMnw==','jd_mall','415a381e9d32c7f59bf697c2e09d243959f5d50dc21b7eda10b3c1ad4c328e9d');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, key_ids TEXT, removed_at DATETIME, branch VARCHAR(64), 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE kiosk_enrolment (
	enrolment_id VARCHAR(32) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	deadline DATETIME NOT NULL, 
	served_at DATETIME, 
	CONSTRAINT pk_kiosk_enrolment PRIMARY KEY (enrolment_id)
);
CREATE TABLE kiosk_instruction (
	instruction_id VARCHAR(32) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	value VARCHAR(16) NOT NULL, 
	session_id VARCHAR(32), 
	given_by VARCHAR(64) NOT NULL, 
	given_at DATETIME NOT NULL, 
	outcome VARCHAR(16), 
	reason VARCHAR(64), 
	settled_at DATETIME, 
	CONSTRAINT pk_kiosk_instruction PRIMARY KEY (instruction_id), 
	CONSTRAINT ck_kiosk_instruction_ck_kiosk_instruction_settled CHECK ((outcome IS NULL) = (settled_at IS NULL)), 
	CONSTRAINT fk_kiosk_instruction_station FOREIGN KEY(station) REFERENCES kiosk (station), 
	CONSTRAINT fk_kiosk_instruction_given_by FOREIGN KEY(given_by) REFERENCES staff_member (name)
);
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
INSERT INTO "qr_code" VALUES('8b5c9468428f465cadad245d423cd94e9a1bd8371d129403607d3470fb3322cc','0868dce91367065a5c218111305dd9b4','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('f13ccdeadb67ce9a2adbc424093c62d611129e35b5d0313c6b386012a5bb8c18','cd9fcc14572729a19127a9dcf5aab8a5','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('74d3df63ba6f4588c7c64ab023544027d813540e552a823e0c1a3cec9006680f','1a24a717854c98e03e4892267360a21d','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('de13e835a336d90ebc1a7aa7e49cd06fc814f5c3d79d64c6f4f390944ad27c9b','b9d9a83d7eec590705763c9ee04fb9bd','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.Y8rbez5lQCmNFbQaxDLi-aFGZ-N2wxxGsg7puiKwHxR4hg7OFuuMvScOkpIf2hhQ6Xjq_Fk6DrQZ5jrK7DQLhPZ55b_hZGCH8js32B6vCNfdGSvB_TTwAtO4wzM=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.v2-ABJ7tGVe96V8j7fhW52AFevI3ilTDUsYG6EALtjfimvvvB2U_nCVH5q4L6y7Hq5Tw5fmOTP49w08ubwVSUqLd_A5-iaNbOtRZ6xyiaR2UoFYs2-spozer6ro=');
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
INSERT INTO "shift" VALUES('bdbb36975bef29e1ea98f68e8a7ff2d2','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('949c62c3e6909e99785d9ced130d480b','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('fe87b98a6e216eca32a6faed392b9a4a','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
CREATE TABLE staff_alert (
	alert_id INTEGER NOT NULL, 
	raised_at DATETIME NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	alert VARCHAR(32) NOT NULL, 
	seen_at DATETIME, 
	seen_by VARCHAR(64), solved_at DATETIME, solved_by VARCHAR(64), sealed_note TEXT, 
	CONSTRAINT pk_staff_alert PRIMARY KEY (alert_id)
);
INSERT INTO "staff_alert" VALUES(1,'2026-02-14 09:30:00.000000','Desk 1','help_wanted',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "staff_member" (
	name VARCHAR(64) NOT NULL, 
	sealed_pin_hash TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	short_name VARCHAR(16), role VARCHAR(16) DEFAULT 'clerk' NOT NULL, branch VARCHAR(64), 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.2henM4EG9FMfAPKD4vs1M_THFufIXy_nN11BDPibMy08bYcj42Tb6ZYF4SBaGOusU0ZC_0QsquOXpF_v5rfI03XwTaOYHI_qJkKTlHKdXjVcHLpixYPfdnSH1f0EPU_IZFUn1WgqC82nZGXISH40i_vYmrV_zUqx5w==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.DU31Nge7kvSfnVeYMI-ROdrRTi196wEwsevxNGcu3h37Mws3K6iMsysLlc91Z7qLvrS6skaZ9Xh9AT-JrIGeKpbDpWUaadnr00EJMNe1Bw6a0i90RyGmO3jse3ZBZLxz1ae0CmvpMU-ByDkheQqUWmvRatHbXcqfow==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	purged_at DATETIME, extensions INTEGER, 
	CONSTRAINT pk_verification_session PRIMARY KEY (session_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('0868dce91367065a5c218111305dd9b4','a3464c9627b9d637d977c27061c44653',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','4313',NULL,NULL);
INSERT INTO "verification_session" VALUES('cd9fcc14572729a19127a9dcf5aab8a5',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('1a24a717854c98e03e4892267360a21d','34d9f92f509f3d1244a2949be7aa393d',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','7645',NULL,NULL);
INSERT INTO "verification_session" VALUES('b9d9a83d7eec590705763c9ee04fb9bd',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.1vEPJFLTS0EGUYLUmW553vBhEvmxSnOBtBP_fXak1dBa3amKpw==','f9c97d0f.a550iXMlpw9MAYE1r_LO2UBP5uKGUB7_9c-5qsslU4WdsHjBvw7-zn6MqzpVkg==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.9z8tKPGgRIS7cueN5QF28pFv59h7xvIRwNrv_EQSRkkOO99Fbw==','f9c97d0f.PF5ClwcHMXSMWN_gcr8GjeJnRMRcrNSfM49Mnymh8fer5nd8dwJ4WUi3P9X3Ag==','2026-01-01 00:00:00.000000');
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
CREATE UNIQUE INDEX uq_staff_member_short_name ON staff_member (short_name) WHERE removed_at IS NULL AND short_name <> '';
CREATE INDEX ix_kiosk_instruction_given_at ON kiosk_instruction (given_at);
CREATE INDEX ix_kiosk_instruction_open ON kiosk_instruction (station) WHERE outcome IS NULL;
CREATE INDEX ix_audit_event_backup ON audit_event (number) WHERE action IN ('backed_up', 'restored');
CREATE INDEX ix_handover_until ON handover (until);
COMMIT;
