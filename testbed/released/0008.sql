BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0008','841bfaf45e70e279c9139417cb66e7674305729a7f4fc747a97990ee92da46fd','{"binding_slot/1":[null,"c5895ebf35f8d92c91ca377a0299254b"],"sealed_key/index":[null,"f5b90c59dda1df0a6bc382d85d4d69af"],"sealed_key/audit":[null,"57394ed900bdc0f93543f24ccfbe0e75"],"alembic_version/0008":[null,"3e2e330fdc410e41a7c3d5fdb414262a"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','9b4245bc74a908c5d90ebb38e5c2601325c929e8c3ff266fa589f3e2f4053736','{"cloud_account/zhwu4_4jtgnu-c5EqrMpfAE=":[null,"1e295a5036246f4ffde49676ef465666"],"cloud_account/qBzjWgFqhkHEJJrwpf2iTRw=":[null,"f416aedbbb5dfd3fa61fab5af7de463d"],"cloud_account/KAGibE9tq2dqUedjrUArbDM=":[null,"967ba6e22451e91a48e7cefb1d60c6f0"],"cloud_account/JPZsxg0fdKsdSHoXRFdfWeI=":[null,"2bfb9381b2d98ce373f51c5a08a912bb"],"jd_account/ECYJC1LEfF0nGD-cQqm4_Ck=":[null,"0e492207c08691cb4e95d45738e026c2"],"jd_account/ty9G1W7lnmAYmhTnXj639G0=":[null,"bb332b29bc2bd35b87aca640b46b75dc"],"jd_account/QjFFHy9QPMQAaQZF41jBO_s=":[null,"a704d89fc37d66db0476084096f5f9c0"],"jd_account/9IMwZ9hVe6qNreqK8SzttfE=":[null,"52e01925a66f89703057180dd9966d94"],"binding/8GVQs5seHY6C_UksigVVFlw=":[null,"1434ae1455577b3699b67314545c1041"],"verified_identity/J6BM_ru9rGMs_AHU46X1zkY=":[null,"b0d964de88a46c1f684b49cefe59c80a"],"jd_account/_dAmzg9WDX_RPDp5wfzeKCY=":[null,"8b33d0c91c1df9715bfb0d7c59ca186c"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','8dc1332287676c519d2192facd40562a88675fe6b6abfff8fb4892dcc2700622','{"staff_member/anna":[null,"6599401c89967ffc71f3ab1f9fde775d"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','864c29eb8fbb58877019d57025728bb8844328bae273cd852b7403cf848b97f7','{"kiosk/Desk 1":[null,"f74a01426f4984a3920e2d92682021c4"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','0cf38e748e1671a292386345e90bacbfafe0644e7dcac00f41be98e12701b90d','{"shift/e21a330e09bec6bf10c7b697d7302196":[null,"32bc9971b328dbfee6ca7670c7732c03"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','08c0a2293e0212dc66aa930dbb9ce83e4381af5380192d564fcfedc6ade79e30','{"staff_member/bert":[null,"e2f4e26ca6013543b876840b71b00acc"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','50b535d37afda26033360fe13461aaee9ee200472aa0f15392a943d5904b3ae1','{"staff_member/bert":["e2f4e26ca6013543b876840b71b00acc","8f1f09cf936ab5f5650f5d635efd7e30"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','089654a821baae1ca0ab463b1dabff2c','waiting_for_scan','3ccef35797155da5b086f1ac153aef68717a518ab861c9c7e2eb2d8ca4d0e6c8','{"verification_session/089654a821baae1ca0ab463b1dabff2c":[null,"5fee1ee38d2325bbd069005229972d8f"],"qr_code/59b8bbdfcb429398b11e82d7bd9e50c7816c2303c0e1285959d336dbaa8686ae":[null,"0bbead00aa1e5b36e5c290d7d10af349"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:3b508b81ec9b303e','Desk 1','089654a821baae1ca0ab463b1dabff2c','scanned','09106c5ac7c7a678921571ab7a42ff2791b7a9f036cec8891a4bd79d1a5a759f','{"verification_session/089654a821baae1ca0ab463b1dabff2c":["5fee1ee38d2325bbd069005229972d8f","d9fe1239d1bbb4e35739724abe62ad88"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:3b508b81ec9b303e','Desk 1','089654a821baae1ca0ab463b1dabff2c','verified:verified','d32d595758a70335959c2d260eeb3caa321f249e2026d52e1dc2d11761131717','{"binding/qbgA4nouJZg2R0Po8wRMCyA=":[null,"b9997b94230ccceffdd3f16ebe4abfff"],"verified_identity/NHm-PA6gTlAy40QhyezqsQw=":[null,"d606adbf8a285f0a5c63abd965ef3b5c"],"consent_record/089654a821baae1ca0ab463b1dabff2c":[null,"2f2e795bd48225708a51feba40297637"],"verification_session/089654a821baae1ca0ab463b1dabff2c":["d9fe1239d1bbb4e35739724abe62ad88","e4e342a46a8dc26a6d9f6b78fc200315"],"qr_code/59b8bbdfcb429398b11e82d7bd9e50c7816c2303c0e1285959d336dbaa8686ae":["0bbead00aa1e5b36e5c290d7d10af349","ca90caebe6fd814445937134b77fe5d2"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:3b508b81ec9b303e','','089654a821baae1ca0ab463b1dabff2c','','1d09f6da1c72e6146ee5d2f49f234fa24bafd23c452d08b72fe0bcfaa8236c98','{"consent_record/089654a821baae1ca0ab463b1dabff2c":["2f2e795bd48225708a51feba40297637","9e8d012619b430aca63d019218efc17f"],"verified_identity/NHm-PA6gTlAy40QhyezqsQw=":["?",null],"binding/qbgA4nouJZg2R0Po8wRMCyA=":["b9997b94230ccceffdd3f16ebe4abfff",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','0ad43f8bf94b25f96dc0e8841bf84c39','waiting_for_scan','b465824e17a7ddedcb4e6ef2b4ebfb7b569401e41160ee445d0882c0b348bb20','{"verification_session/0ad43f8bf94b25f96dc0e8841bf84c39":[null,"4ed44de56d17ea6e5c77d0e6abd2c40c"],"qr_code/c90b8f4e7af288f37624873bdc04ae36f9d803a286536bba1a6dee3c2a7c4093":[null,"f70c33dd47dec90a974c03f9229acc90"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','0ad43f8bf94b25f96dc0e8841bf84c39','expired:not_scanned_in_time','a211eb76d3bb9c1645a8e420f9fa878d7731ddca6c2cac6bda53866a23680807','{"verification_session/0ad43f8bf94b25f96dc0e8841bf84c39":["4ed44de56d17ea6e5c77d0e6abd2c40c","98ab62b77e29bcdfe14dad4e32df2b15"],"qr_code/c90b8f4e7af288f37624873bdc04ae36f9d803a286536bba1a6dee3c2a7c4093":["f70c33dd47dec90a974c03f9229acc90","5539e02d9737a51b52dc42f34d8c757a"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','81693de29111c5d7db6be4a5217e901d81188b4e4a250e8cb4a4a3aae44decf0','{"shift/e21a330e09bec6bf10c7b697d7302196":["32bc9971b328dbfee6ca7670c7732c03","74042a37fa539d665909ae8d6226c892"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','d78b73d41887b5b602d27ad55606c81a87fa95964c6325f51ac8a331d1045250','{"shift/818a5bee738124faa1043f69c933e304":[null,"1cb372b28c69c66acf062fb2e602490d"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','6be75bb8ca56e5103ffa912da3de887b','waiting_for_scan','347cd6b516fb0cb5ec1eee963e6e3cd1b5dba81afcde2f3ecefda5a9d688a2ad','{"verification_session/6be75bb8ca56e5103ffa912da3de887b":[null,"ab5b4022ec37ac5c5149b0181285095c"],"qr_code/4ce8330b03c6c5365835610574e7953006af05bf97f3c5787bfe25b175c17fd7":[null,"079c73511957d4e9ea16aaf7120823b5"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:dca4d68ff135b378','Desk 1','6be75bb8ca56e5103ffa912da3de887b','scanned','370f4dd97ecdce50e7d7e2f6957498cf5f83b8413c2f9c74092f53c50236e02d','{"verification_session/6be75bb8ca56e5103ffa912da3de887b":["ab5b4022ec37ac5c5149b0181285095c","7c8d8c7d6133245f833e1dba7ac7f47d"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:dca4d68ff135b378','Desk 1','6be75bb8ca56e5103ffa912da3de887b','verified:verified','aa44a033cd6ee67453900f49d59fef5cdddebbfbbe2e5cfd35ca23c60bc5e55d','{"binding/Tq4uv3Cve7kiadCO2qUe5JU=":[null,"6a707bed6b77f20c99b67a820e53c124"],"verified_identity/Xq4llqvU0uOcWF8zsb1WhvI=":[null,"b85ea98148c65445ba8a0aca600be3fd"],"consent_record/6be75bb8ca56e5103ffa912da3de887b":[null,"9a9c7e8e4adcc94ad946af96a77f833a"],"verification_session/6be75bb8ca56e5103ffa912da3de887b":["7c8d8c7d6133245f833e1dba7ac7f47d","57e2d88ae8789cd7c6b62136d8c7a0c8"],"qr_code/4ce8330b03c6c5365835610574e7953006af05bf97f3c5787bfe25b175c17fd7":["079c73511957d4e9ea16aaf7120823b5","1ae3fcaccb908de910d5a9ba68346682"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','fae30acf965e044e4a4ce5a541a213948e5763c378122355b4dfd9a5c4f12e2e','{"staff_alert/1":[null,"0f91c7149f9fa02bdba447b7ba19fe5b"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','5ca6c6df1e9b07880d7e3668ec5fda66fc791e4a4bb62c4c708c26718788a7d3','{"kiosk/Desk 2":[null,"3867481ce2e554cec79f7201e19f8db7"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','b27b6d7c7cd6da38218b0edd831e9439c64709a53a3cc42e92020e43ff22d0a8','{"shift/0d5f124c9d2aaccc850a89c90c745cdc":[null,"d594bd74a52c618b99153a395d2b1027"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','68d36ded408d7171930e2bb53653e941','waiting_for_scan','23d0fbedcafa8d1ce25170d3ce41f867d903b2104a6725a4813f574fe4a90c51','{"verification_session/68d36ded408d7171930e2bb53653e941":[null,"6a6d10a68236048ee837180ce4098cf1"],"qr_code/48412cf063247b9e7fd46243527ed4165e7701207d9e1e37abaa7c7f473a1cfe":[null,"ce7f8e3cc8a74ff51b5625a5601a3c67"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','68d36ded408d7171930e2bb53653e941','cancelled:kiosk_closed','c81b2dcb14de8f60cd4343f97a299cbdfe5bdc889937dba9df0a4143fb488682','{"kiosk/Desk 2":["3867481ce2e554cec79f7201e19f8db7","8fbe95feacfc87206196754c85ccd990"],"verification_session/68d36ded408d7171930e2bb53653e941":["6a6d10a68236048ee837180ce4098cf1","98a3ab58b9c705fe4b1f6fd76b17167a"],"qr_code/48412cf063247b9e7fd46243527ed4165e7701207d9e1e37abaa7c7f473a1cfe":["ce7f8e3cc8a74ff51b5625a5601a3c67","121f7de7a8624010a83d7ebdf2edb14c"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','86a6a2b9736464d453aa7282505dc3e406433501e257a8c6d9216d3892cfa1ce','{"shift/0d5f124c9d2aaccc850a89c90c745cdc":["d594bd74a52c618b99153a395d2b1027","1721e05ef57ff9ac5b422540b94374c7"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','d3b05eeede0a047207b948d1b75e4a9e768e5747b3cf749ae453622b492767a5','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'d3b05eeede0a047207b948d1b75e4a9e768e5747b3cf749ae453622b492767a5','03a167408c37826cb0536de6e7576dc60446e4b63d706fa99915448c7e1c9c6d');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'6be75bb8ca56e5103ffa912da3de887b','2026-02-14 09:30:00.000000','8b5411cb25081f43b374147dd894f3fab6909d4b8db7c726afaab29dc615a42d',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','8908798fd33230174ea812b2adaa961d9d7d7b60640fa79f7cc7ad75da76ab71',1);
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
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('089654a821baae1ca0ab463b1dabff2c',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','d24fa6d118a575b4e55e05d7b5ea37cd231bc153f42eca7e0deb62926ffaa373',NULL);
INSERT INTO "consent_record" VALUES('6be75bb8ca56e5103ffa912da3de887b',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'4e2dfb985d9445d01ef098a91bbe63bd70c4d16f3270240a4af691e5ecf2c0bf',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.5eMWvvNceYeJt22883UHa3d6IUeiku58f-AS2S3fdlr-0nPnUQ==','f9c97d0f.BK31QNxwtb3wDUJ6JFRWqndtbx0eM_jgBoRWxWjIJIeQ074Q5Dw=','f9c97d0f.ZNrX9djGNY3mbsV9iwh197VO-X1cSALwiSz96B5Yj2vQKaB_G-TqTgRU7X91Ew==','jd_mall','8b5411cb25081f43b374147dd894f3fab6909d4b8db7c726afaab29dc615a42d');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.yBlOMsgK9LwNOVb6IbD1U9SKmXZK0UEEHGNtepeFaoVo3npOjg==','f9c97d0f.QMF7Foxxrj7j4hfQcyAkzSMZtO3_pD89VJTAxy3Z60KLoNpB2Rs1kA==','f9c97d0f.3D7tPGGhdSw5fszWBP5p9-EE3igCoX3yqRGZx30JGePiw6pnFzEDkmoIKLVR9g==','jd_finance','7432511bfa6dc85df1697eeebea966b9670f05c599200995dd30a3a97c5a6c54');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.gMF0T6-i1JEG_jaSw5tBhdgNh6yBA_pmTD34Kkw6VjtU2Nh5KA==','f9c97d0f.qWw6yedTbY_AvJ4LthjEpjg0qO9T-06B67KbnlaKtlGTWT-iJ5k0BA==','f9c97d0f.5f2rFHthZY9cb7XT4B47Vw6HbmWzJRwjsr04ceqillMqFKhNSl6Nsc11MKXR6g==',NULL,'65bced6c11cff012eb5809acee71bab8b64afdc4f99d966c441e1d8fc6efd23a');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.NPcMP2EGA-yYvLOae-9jJye1qQIKkR47WJlH6k74z7EzXmY3Aw==','f9c97d0f.-UNGrcioyvTtmS7ImD-txx1yvlQFNUVm5It2pZkcdTgXykw62kw=','f9c97d0f.M3K80gW6_gwrsQJmDO-JedRCuYQ9yfwvmaSbsiIn9cmYGPyaN2TtbndYN1EjQQ==','jd_mall','8908798fd33230174ea812b2adaa961d9d7d7b60640fa79f7cc7ad75da76ab71');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.pmRJOQSGYM8D777j3nBTzcw706vJD6QQV4Aa7ePu64MTB9bhFQ==','f9c97d0f.fQK-8fuBCRAmk0Kb69aXjSFRI7olmoUBMA2J3or6z6Q_Iz1mPfA=','f9c97d0f.PcU4PVgGoAwM24KQx8MNhQusLvGkm9VhMzIpn8eqagU27niJo3M3oMDNLO-8Qw==','jd_mall','521fb5321a25ae3020c1c5951ae5b8c79b50d804fdf50e89131fc988be899c35');
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
INSERT INTO "qr_code" VALUES('59b8bbdfcb429398b11e82d7bd9e50c7816c2303c0e1285959d336dbaa8686ae','089654a821baae1ca0ab463b1dabff2c','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('c90b8f4e7af288f37624873bdc04ae36f9d803a286536bba1a6dee3c2a7c4093','0ad43f8bf94b25f96dc0e8841bf84c39','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('4ce8330b03c6c5365835610574e7953006af05bf97f3c5787bfe25b175c17fd7','6be75bb8ca56e5103ffa912da3de887b','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('48412cf063247b9e7fd46243527ed4165e7701207d9e1e37abaa7c7f473a1cfe','68d36ded408d7171930e2bb53653e941','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.A17AvCb7EnVg2kPCZAYjpwjyeErBtIAW3linBoDy0-cvgDTrxRwbC7exXwSmjtPWlFZldofjuRRemr2rAto79C4JgmwLuYsUmQtoKnIL7ae_zw5qPbC8qzK48Hg=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.VffeMfz_2zd6ianbaWjnQUr7vVdLimWvx5AeALzoAlgMD3nTouSdc40N3wVJGUlBQk1y5pYsRfB57p5eyuLDHmtUdpwMpzWfaAARGFH4x72UeokbPVx0wdh39hA=');
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
INSERT INTO "shift" VALUES('e21a330e09bec6bf10c7b697d7302196','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('818a5bee738124faa1043f69c933e304','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('0d5f124c9d2aaccc850a89c90c745cdc','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
CREATE TABLE "staff_member" (
	name VARCHAR(64) NOT NULL, 
	sealed_pin_hash TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	short_name VARCHAR(16), 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.Tf-KSsy_lqfJs5zCO6NwIxxlAEUcuIHBGheESH7z4zWbopLMbKOXUdFpl9vrpCv5qxsS3VX_UIxP8z8AG3VsDVPNl4-WiFXXglsei400_i8m6t61T2c0kOZwvFvbm_NUZo9Hn5DmpN6tAEyYbpyoDZiqxTByd5Ch1A==','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.Jp9t9DcU6yw_J2K-tWqrai0JDyP08bTJnIRdjVcDqR2ieOyeGYGjmvksblq-QPQvt3UxADX5UBMYvH37C8fWBL_pQRz_qY8rVkXXOW33pQScG1JywxjqAZs66QYgTpz_A6AZSN5uar396oP5ANgZnZFpUHTM0m-RYg==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL);
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
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('089654a821baae1ca0ab463b1dabff2c','6da53a98b5a34ad256d3d900f9cc341c',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','4020',NULL);
INSERT INTO "verification_session" VALUES('0ad43f8bf94b25f96dc0e8841bf84c39',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('6be75bb8ca56e5103ffa912da3de887b','871bf4d6562388e52d387da5fe9b4530',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','2509',NULL);
INSERT INTO "verification_session" VALUES('68d36ded408d7171930e2bb53653e941',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.Lbkpu3XopWJp_2EUA86SQaIE3XEuMfW6J0xTqSx5kCBs6hEPmw==','f9c97d0f.LBe02GISIRSvZ3oW0E66FKqQIVfo8FnPDcPvcgeaf1AkmkoPDOBMwrmDLME-SQ==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.aC2BoO2EJZab_FTARZMrjlbHrJ71TVcmrI7m2M0tCEGVXg1L7w==','f9c97d0f.Egiz5nrdngkHCRaWdhj6wRTF7XKM6JMs8BK76zgG0SzZlpYD1Dcz6dFhxZ128g==','2026-01-01 00:00:00.000000');
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
COMMIT;
