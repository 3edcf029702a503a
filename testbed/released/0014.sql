BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0014');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0014','d126eb973b32ca67bf13c6b7bf2204d7562f012391fffbebc7a53bd254f14042','{"binding_slot/1":[null,"579a09b37a226b92605e0ad9b2460966"],"sealed_key/index":[null,"8282a544507566c759a58bbe3f2a5ce9"],"sealed_key/audit":[null,"2e6e77562136ca44259229455e1a3f6b"],"alembic_version/0014":[null,"262b916be564b0b70f5cc5c3305685d6"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','40263ad42a03af1ace6ff570ce40defd1f15c712cd9a05d3e4c033f4e6a5c26d','{"cloud_account/oI98-aPZzBfW3Y9EYyovO0k=":[null,"e401682a51aefae623cff657f7df0bf8"],"cloud_account/XFel7M-B7k28Wu60wNqPHw4=":[null,"2bc9be44097c3652ad34307c3802041d"],"cloud_account/660LH1rp-2bT3oNBY5aRkn4=":[null,"a154a93a054265edfdafb30f26972f5e"],"cloud_account/UmbXFJWzCkvf2JPGesWCc4g=":[null,"cdf56a51e76147b937147e257e2b6465"],"jd_account/-rnhUE7kym7emMzEp8mtstA=":[null,"590842bdf938e63019f2e7a30a23078f"],"jd_account/PfzA0U-FYUWBJ93hXZRIOug=":[null,"74ca613d040d805bbfaa827e787606e2"],"jd_account/tgvv1rlCBcY3bgDI_ewfcPE=":[null,"dcaadb1735609bc7e649a2482ec6cb35"],"jd_account/yajJJlF5Rq4oPRVlWFha-ac=":[null,"e733cda22535649a78703bf8cfc2a463"],"binding/uaAR2I2aM23UUn_tBNy2MtU=":[null,"e560c9b17788b1ff6e60a69630b41da0"],"verified_identity/oQpHHgNWuoq3h35frh_fvJA=":[null,"b90e8a847b1cc9d93b4a69072e3340f8"],"jd_account/pmPRc0MoABUsxCghU-636b0=":[null,"a175cf5f1f8ccb932938cca723fc0d5e"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','adeafd23c9469849492c996f67edccf34492ab95b37d2502dc3a726995d5fbed','{"staff_member/anna":[null,"95c7168332f6f855a7bd54a947bfcb5c"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','57a9a2779d0c431347b58a265dad5b2014076195966e48755451aa0f446c14dc','{"kiosk/Desk 1":[null,"b6b58a5c8f5dfa30b400111722f213d8"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','9f9674f92d6fe00e5641c8db5ec0e661739fe0532cbbf68aa9a1ceea03b92d2a','{"shift/8870bcbb4503eae27479ca7b15b4e0fd":[null,"906ac76b8080ac43d6e681d4d11637e2"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','367df0d6d8840ed9fc15ee67004514c629c423db61329f809c42cca74d491d7c','{"staff_member/bert":[null,"e79b34346512f2c500605d900b618948"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','4cea8de5981f25ef4d52df4aeb71ed2b08e53cec8026bfeec91e2bebbb7c5e3e','{"staff_member/bert":["e79b34346512f2c500605d900b618948","caccf6f41ab28d4357dd764e06fa773e"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','fbba748d76b73b2abbd09e99484aeb3b','waiting_for_scan','06ac1eb1568912236083d0de64cdcb8d23cbd9bc10d1959f3c5aa99bf5c65516','{"verification_session/fbba748d76b73b2abbd09e99484aeb3b":[null,"84d62958a0cdc44c96d6722ee09b07c9"],"qr_code/0bcbc648308c45bb7d944b747666e4e785fd42ed7d24e8e64fd2e7442f4c7c83":[null,"39a9992ba0d5acee03c110a2c1c99d9b"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:b433bec3ee712940','Desk 1','fbba748d76b73b2abbd09e99484aeb3b','scanned','cf68283a167e1a04d4ec7e4a4d6b76d6c654e397377642b9a27d64476b751a07','{"verification_session/fbba748d76b73b2abbd09e99484aeb3b":["84d62958a0cdc44c96d6722ee09b07c9","468c2b2f80b2b6482708f77e999f1cd0"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:b433bec3ee712940','Desk 1','fbba748d76b73b2abbd09e99484aeb3b','verified:verified','6a958a56c24a29d2accd0ad680d24281968e6cd00e8bef2751f28c8715058253','{"binding/U-reYjtGID_gh51qi1gWzGQ=":[null,"17132c994bec7b2d5a0950dc6f59f2b3"],"verified_identity/LPJLrRJMSueSSBbSh7e84YI=":[null,"c3e0c6e544180326968100a462def1dc"],"consent_record/fbba748d76b73b2abbd09e99484aeb3b":[null,"1d9b3519df35d7e0370a68e367853c7d"],"verification_session/fbba748d76b73b2abbd09e99484aeb3b":["468c2b2f80b2b6482708f77e999f1cd0","bd96c1055781e43ac8bc1b40e9a57bd7"],"qr_code/0bcbc648308c45bb7d944b747666e4e785fd42ed7d24e8e64fd2e7442f4c7c83":["39a9992ba0d5acee03c110a2c1c99d9b","92c04d79ccc626181250cd2c9c863f45"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:b433bec3ee712940','','fbba748d76b73b2abbd09e99484aeb3b','','61443e9519b9a4bd5f8f8a72d3be02ce18b4836b658795943dd87b5cd0ec7f96','{"consent_record/fbba748d76b73b2abbd09e99484aeb3b":["1d9b3519df35d7e0370a68e367853c7d","c6b1b6f2a2ba2aa9641b579cd24783b5"],"verified_identity/LPJLrRJMSueSSBbSh7e84YI=":["?",null],"binding/U-reYjtGID_gh51qi1gWzGQ=":["17132c994bec7b2d5a0950dc6f59f2b3",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','af817b6c6c318662173dd92e2efc7f15','waiting_for_scan','df8fb0dc7572045667ef2244d022f2d494a4252d336c00d0ff8d03802916d0fa','{"verification_session/af817b6c6c318662173dd92e2efc7f15":[null,"9d05e5f287829245fb265c1bd8a2d933"],"qr_code/d7621c2aaf7251f5bbe298575b4acf4879c8438c3d142ec3d116b5e1e6198090":[null,"46b848f698b2122abd69a330d1abbcfe"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','af817b6c6c318662173dd92e2efc7f15','expired:not_scanned_in_time','922c1062d7e568ae0265c051ca9f60d34e13ed68d0bce9e54672d3d2855cb29d','{"verification_session/af817b6c6c318662173dd92e2efc7f15":["9d05e5f287829245fb265c1bd8a2d933","e7f7a4ff1d618f51a98f7d7aa3d758c1"],"qr_code/d7621c2aaf7251f5bbe298575b4acf4879c8438c3d142ec3d116b5e1e6198090":["46b848f698b2122abd69a330d1abbcfe","e4b291188afe15e44f35c440f96dc634"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','41aeb896d440508917d5ec20df184a7afe5e6571e21cb5c7cfe80311d77dbfbb','{"shift/8870bcbb4503eae27479ca7b15b4e0fd":["906ac76b8080ac43d6e681d4d11637e2","ee214409ca5d530db85ef91beb087cfb"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','acda4764b54c1a00d0766fca181d4d55b547af8ded1e4af3b5362fde03417242','{"shift/396657ecf1f1057f049c3afcc0844090":[null,"24a74c0eae745891706ccf93e818a86c"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','eaf6ff530dadf6fd51c856286f9d6580','waiting_for_scan','3d957f072b8cbc4fbabecba0b69e4da0681c71b1ce5f13d79ce3827208555ae3','{"verification_session/eaf6ff530dadf6fd51c856286f9d6580":[null,"f835212d23a8da095d3c91565ea3d3fa"],"qr_code/7e8d8185b55d4e26ce1993ce6616696f149f64b477d04842f64111f6f24abe5b":[null,"32c68b90f4c8dbda335ac7da0d3600c5"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:6fb9cacf9478864b','Desk 1','eaf6ff530dadf6fd51c856286f9d6580','scanned','504ec8e93b6111742d08f2b2fd3ea2d8c1bd5f61056f1c9faee7077f76c67d8f','{"verification_session/eaf6ff530dadf6fd51c856286f9d6580":["f835212d23a8da095d3c91565ea3d3fa","ac560e06d55e627cab43704175e517f6"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:6fb9cacf9478864b','Desk 1','eaf6ff530dadf6fd51c856286f9d6580','verified:verified','93a0ea0ffebf773564343e715f3f8bf3213e368151cd472b21fb1e34ea6ece9f','{"binding/GE3x_HnixCSRzAdKEa_Es3Y=":[null,"9a1d6697129c74ca32baf386db60f1b5"],"verified_identity/OBSTIWvavYOcoODm2rzhHN4=":[null,"a9cd1fcc1d1ce182b514358bc1ebef62"],"consent_record/eaf6ff530dadf6fd51c856286f9d6580":[null,"f7de0bea57298df8b0e67d7b6d218297"],"verification_session/eaf6ff530dadf6fd51c856286f9d6580":["ac560e06d55e627cab43704175e517f6","9ea0e8e96976c4d916bdc17b5f9dc1c9"],"qr_code/7e8d8185b55d4e26ce1993ce6616696f149f64b477d04842f64111f6f24abe5b":["32c68b90f4c8dbda335ac7da0d3600c5","6d3ca76c835f48aeaf06d67ce22d7362"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','643c727e01df0e032561eb9b75abc01294c02927e05f8fe714c08fa4285c1edd','{"staff_alert/1":[null,"f8dba33b252b4db36210930f13652ebf"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','95c838ac7037e8f9dcd0e2e4f424f67f9a139b9a2ab8e5d22dac2feaeb7ba39e','{"kiosk/Desk 2":[null,"e1daf8fc47db2a5fcb7dcb9002731b5f"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','9b50b881a078a5eaa3735e94212f3218ab48f6c060e526da0cb95c5e83673bb5','{"shift/0e8a55e27261cf33e8000808d8ff9c84":[null,"d65b96c6295d11618f07c89dcfcca655"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','6515a6084104543c79a5bda2dd167e2b','waiting_for_scan','cd06c20bda28e8ff798aff74b3b38fb4e84a4323c0bee0cfa24a620f3afbf7d9','{"verification_session/6515a6084104543c79a5bda2dd167e2b":[null,"d09c52f019966e902a58afd2ac55d5e3"],"qr_code/03112e5e620c8f8a822cac3d0d9ed988d5eed6031149502d7458cd585b675756":[null,"d6859ce75cf15ba95126a4cafc497074"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','6515a6084104543c79a5bda2dd167e2b','cancelled:kiosk_closed','9563da84e8a1980837f2bce329a388c794cc3041ebb673120734c5ed7a91d035','{"kiosk/Desk 2":["e1daf8fc47db2a5fcb7dcb9002731b5f","d696edb020b77685af82cb0f0a789e48"],"verification_session/6515a6084104543c79a5bda2dd167e2b":["d09c52f019966e902a58afd2ac55d5e3","7114014b957ae481b61b0d24b85775d1"],"qr_code/03112e5e620c8f8a822cac3d0d9ed988d5eed6031149502d7458cd585b675756":["d6859ce75cf15ba95126a4cafc497074","8f331a880829f9a28616ff71697b9385"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','5ebadfc48d744038e2f7bc747ce152308e00b9e055de351c4e824cdda0d526c6','{"shift/0e8a55e27261cf33e8000808d8ff9c84":["d65b96c6295d11618f07c89dcfcca655","1bc672b8b326ac3288b8dde58ff11eb4"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','25829299bd339740edd7f16e08961762f9345f2b0010f2324cc876d06f4b4095','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'25829299bd339740edd7f16e08961762f9345f2b0010f2324cc876d06f4b4095','01aa1b6d225eb59f990fb9493ae0b61c209bc2f50b8e1ae95295eec626fddf5b');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'eaf6ff530dadf6fd51c856286f9d6580','2026-02-14 09:30:00.000000','bd332b7b46af74c1a620e1eee074103f05c8c348f7286779ef58acb8e3b62699',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','204011117b1a32522bcdb8e8927f980f88f0fa952eed132155a0549bc48d8584',1);
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
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('fbba748d76b73b2abbd09e99484aeb3b',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','8b35b56593e7d5c8dcda9e00c316112249d22dc6908715ac5c6f685019194b29',NULL);
INSERT INTO "consent_record" VALUES('eaf6ff530dadf6fd51c856286f9d6580',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'9a5f4ed1edaa74131de2fde441a340c72752550f518d8609433a2fe63fe72f66',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.Om7hitZcHrC0rGnj0W6K3_A9b5COrGHCo-qlDts7su8DojhcNQ==','f9c97d0f.lk9q7U8l_wv4ZbyLw3j0ze98FpP4rr4e83gY5Ne72it31TUhZFk=','f9c97d0f.rYkY8KQjOd2jPuoOfDdQWTvUywtJxgmwIGuS7q8aEm94CmTBs7tAhVDOP1RQsg==','jd_mall','bd332b7b46af74c1a620e1eee074103f05c8c348f7286779ef58acb8e3b62699');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.F2mennvL6PIrzbrbgCSl0ZJIfAfXmMNHmjTQAEaJM77KUk5rGQ==','f9c97d0f.Rop2qThM3IHkBlSQbzU01PnBllHzk6IrJayrvapopXrxXJLv638CAw==','f9c97d0f.0FJxb0fwdSV5i2fMj4ett02NjeI73xqmn31z0iAqfsnpE3SxJGvQ2tAWgeq_CA==','jd_finance','996b41edb0fcd24b8c6fd3bb30dc245722e74bfbbb11d9d180de10b81ce8d97d');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.UBId_ocSaWfkL5rn5Hhhw2xozb3BLUNMkgGiarb7FG8wzGIg3A==','f9c97d0f.B7xJQsTHy7-TS00yvbSd34HxAROtx69_wIw4-R3AdMsDt4hAjmPNbQ==','f9c97d0f.sqGKqGnGN4p1cypm1xiDbJr_dVmh2MQqKyGFoBd8sJ6bxnoH2FFA4GA9rgp3vA==',NULL,'5ec6f22163edff37f2d99d01f73ebb5334c48d4a0f27310e842b554337e8aa4d');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.Ue-eDMbJme9neUATuoYgW5S3RWDpnKBS9rYwcwiMZQhLYodAXQ==','f9c97d0f.bh6I_J1qISeBzf3JWS4kaR-WWnHNT-k_If87htZkT88iwBymtKE=','f9c97d0f.sXqbsUwdjUsyfrw6gaPTyJ12Nj1kxojbbbn9EVf-MSXNrSHeKfKoMntQsi5oRQ==','jd_mall','204011117b1a32522bcdb8e8927f980f88f0fa952eed132155a0549bc48d8584');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.FF18AtGbwheeSBkQ5eBav9WFRoP3SrIhZ7Ygk8KrOIze3LVe1A==','f9c97d0f.URjUPq4HanbPfZUPTcv5-fHVLDCkkxVKCVta47ShX_zf1kEp5I0=','f9c97d0f.5u-aod65KlmNxQ7UYLPEgasayAdKfHXBPn6XgIcMpFWAXudiEg9shbdZ2OfX7g==','jd_mall','4e237558deb1ed66c1e0c7991e741084b13444d5b8c6a01a1f455d1a85753642');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, key_ids TEXT, 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000',NULL);
CREATE TABLE kiosk_enrolment (
	enrolment_id VARCHAR(32) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	deadline DATETIME NOT NULL, 
	tries INTEGER NOT NULL, 
	station VARCHAR(64), 
	public_key VARCHAR(64), 
	proof VARCHAR(64), 
	sealed_keys TEXT, 
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
INSERT INTO "qr_code" VALUES('0bcbc648308c45bb7d944b747666e4e785fd42ed7d24e8e64fd2e7442f4c7c83','fbba748d76b73b2abbd09e99484aeb3b','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('d7621c2aaf7251f5bbe298575b4acf4879c8438c3d142ec3d116b5e1e6198090','af817b6c6c318662173dd92e2efc7f15','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('7e8d8185b55d4e26ce1993ce6616696f149f64b477d04842f64111f6f24abe5b','eaf6ff530dadf6fd51c856286f9d6580','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('03112e5e620c8f8a822cac3d0d9ed988d5eed6031149502d7458cd585b675756','6515a6084104543c79a5bda2dd167e2b','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.Ftuz77N5G4UV0JyuK3_-p0d8IfER4i8PP_7RereEkmy43zeG7p8PeHjONU-wahjloOP2CIC9ChIfoDt6L4gi3wTljG6gj78XsRgduqVygesAX62_5_9HE8U3GGk=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.ctDLgvl9qvjB5NTgycWlGc-0xtpHYAOyZ2GtHqx6aTGdRvImykmIyt5FYA-BFZ3XsJW8yid_SqGekzrHAjuM29N1cv8g80UQPVXMzi313mH85mZRkogLMbYJGbY=');
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
INSERT INTO "shift" VALUES('8870bcbb4503eae27479ca7b15b4e0fd','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('396657ecf1f1057f049c3afcc0844090','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('0e8a55e27261cf33e8000808d8ff9c84','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
	short_name VARCHAR(16), role VARCHAR(16) DEFAULT 'clerk' NOT NULL, 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.XI4OVDd-Ls8J_LJi4Xq9MsoPJO-_SlaqgJ3S_r3BuUIeX6UHAQvjp9Y_rwkabC3UzfQUjf_1UG9uZz-7fLdDHXZ2OLI3Xqdrj0LNmkOnSvaRgGyiGx_vq-sgoSoMkWf79vFN_cV2C8hItSGt88AGjIKd_TPdGhdCsA==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.iw-agDV2Z2FlozX5yXu2LPwFgUQXnSCAFQhcUgISsNuJyxFXNQ2Mf6-cPIdVMcsu-qBBFjNoSEIEpt8o_6Bth546P0jrDDY-yWZTbSHxjZqH-604xbD3gqrJO66SXqNgfmSAMvBeRG8o_Ib3Rxfn4bl_WoPIF5cQxA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('fbba748d76b73b2abbd09e99484aeb3b','34be633b11df4dec94fd7ed1db10f984',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','8961',NULL,NULL);
INSERT INTO "verification_session" VALUES('af817b6c6c318662173dd92e2efc7f15',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('eaf6ff530dadf6fd51c856286f9d6580','013c50841f4dc30e43439d97b6afbe05',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','8301',NULL,NULL);
INSERT INTO "verification_session" VALUES('6515a6084104543c79a5bda2dd167e2b',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.KaIP4p7zqCHS8z3aHxiXGTC2u3eCnYTw7tzRy68YR2sU7cFrtg==','f9c97d0f.VgqYw7Uik8p4YgWmLuyAeTnmASVnbfXZh8wNJBbaRbp57FE5P73Lled20rFeaQ==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.OY4dR_VOyKPPy7pIdRQt8iC6Wb0KWRCMtSQ1nBegBhgeDmbfkA==','f9c97d0f.GPc_MfUllMfco78OQt_VDKpN6IvYw6ANrhtuEjZZxQE8KKkej0YAaOsKvhR65A==','2026-01-01 00:00:00.000000');
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
