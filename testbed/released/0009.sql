BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0009','9e7c286c152e543e6c8e5c517c9f48c16deb3d8364262e5913d3ac6088c37df5','{"binding_slot/1":[null,"d9c7bd110bffc70e61f7723a786c20d9"],"sealed_key/index":[null,"da9c5a6a85584055969b24d2d948d902"],"sealed_key/audit":[null,"177f6b62819b121c3d0c3acf41177766"],"alembic_version/0009":[null,"67a3f1a0c1f124cb4c5f610eb0847d4d"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','cb20982eb1ed2f072114b9636ea6d4f9e3b529ce74314d642d1c96e1fccb954d','{"cloud_account/K1CtdYih2iLVoi7-CkqPNLs=":[null,"58f0011cea2a86891101abb22794cf68"],"cloud_account/2Tp95r1eFrfg_X5BOt1YUOQ=":[null,"b7a4c46705ce75fa0c846fbec4695f1d"],"cloud_account/RWBM5-vNmzJn0gOGB2xT6Ns=":[null,"8b3947da7bc851c058f7173d52d54665"],"cloud_account/Cfhst5fSMCVwU_dXrOtchd0=":[null,"4f2c2710fcb9f1ee9d428128c99b8e30"],"jd_account/cHeMu_UJhWpYezCbKXPmbow=":[null,"f3e5a3c161679b18d6150176ef1f58d5"],"jd_account/XFZ7cqLlrPqu_zgHyw9V8x8=":[null,"a6069a578bcc7b3c7cbb53cfa26bf347"],"jd_account/OGOENtnIlUG-7p9dGekHItw=":[null,"89fe4ca2cc9b69ce264c9391bad36d8a"],"jd_account/Hs6yJW_8Y5ZdmeNPRM2bU10=":[null,"0b47f460dd4b824158abba69c1b1bc61"],"binding/JSpJlJwUm5ohB0wZXKo0mj4=":[null,"9392535e9cdac03cfd25738f31cb2a7a"],"verified_identity/DuIkwZxtxAvDpIUn770vSWY=":[null,"588d0cb7e175fc268bc1c9f4682308aa"],"jd_account/jEBbfe5d8JBJjZ67rBH__DY=":[null,"1f78aadc7793d2398fdeb6ab0f4d9e84"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','995689b424248f6f07e3368e39d215a344cb1d8fb166e18f683f13f8bef10da8','{"staff_member/anna":[null,"d43213606ca100bb080006b807861aec"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','1efdca2da3ffa9f2ef6e26df09c071605acbbd4d6a0ad1a9daf7db629c21aad9','{"kiosk/Desk 1":[null,"f0b017feb3dc2802d0c5a8dcfa791121"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','1d5462bd071f42fae5584cb38361d2a3dece06117b581b3214a54b07ba1cc932','{"shift/5c88a445ce6252470d2b053e92d8ecb3":[null,"ea0d4cb87eb1d0310c6a574376982271"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','74c420735eabab64caabccbc4ea6eff592d20db367c12c3fb6194524984b1796','{"staff_member/bert":[null,"acf8a97312ce01bca027bade37647306"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','3ea94166be2a2ecdd864348158d398900052cae77e1403f3571573cfd6212c68','{"staff_member/bert":["acf8a97312ce01bca027bade37647306","88a9b6dfda8d1a5d5ea5f690c3029aac"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','e1f2d69370a4100f0787935365ec217a','waiting_for_scan','fe4b29b656ec98625b46301a184f46b76822d53dc896f0dfe6ca8986200bb1f9','{"verification_session/e1f2d69370a4100f0787935365ec217a":[null,"b3a847ee86871913d8b97cea3ce35d12"],"qr_code/750561b0735273bb3a6535093ad63a41740d8263121c3336a974f43ce51e5afa":[null,"b5d86c5e4a402260c9d30641787ee006"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:29e7cc6cf7dbe375','Desk 1','e1f2d69370a4100f0787935365ec217a','scanned','b9681a9f8515483e650b0428d881b723802c268c24250df153574ffedbe11082','{"verification_session/e1f2d69370a4100f0787935365ec217a":["b3a847ee86871913d8b97cea3ce35d12","26e354e14725ba29f9f3cc99bd79272e"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:29e7cc6cf7dbe375','Desk 1','e1f2d69370a4100f0787935365ec217a','verified:verified','153a1e341cc14195adb1ed8b944f95c9ed7a39804aac96d878dffc1da654d4b0','{"binding/CY6_G_JTjxM1Xaq6Y9tp2jA=":[null,"a9c92b53c9758b59f12f2b21596be67f"],"verified_identity/am24-8bf2hk4aie_DTpPJyc=":[null,"37080123f1c7aac9e36471caa8488066"],"consent_record/e1f2d69370a4100f0787935365ec217a":[null,"32df8a5dccc6d10dbd51bb75f58890f2"],"verification_session/e1f2d69370a4100f0787935365ec217a":["26e354e14725ba29f9f3cc99bd79272e","70924578a1ac879ef691905c3a186eb6"],"qr_code/750561b0735273bb3a6535093ad63a41740d8263121c3336a974f43ce51e5afa":["b5d86c5e4a402260c9d30641787ee006","637142165a53cd7fe5188d6d25ea5892"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:29e7cc6cf7dbe375','','e1f2d69370a4100f0787935365ec217a','','2cb1ae7109ac28d2feef9080e0837f27a7e30a8048fb0fba4dd73430f605211b','{"consent_record/e1f2d69370a4100f0787935365ec217a":["32df8a5dccc6d10dbd51bb75f58890f2","064cf39ce0bc6217874a354b28beae81"],"verified_identity/am24-8bf2hk4aie_DTpPJyc=":["?",null],"binding/CY6_G_JTjxM1Xaq6Y9tp2jA=":["a9c92b53c9758b59f12f2b21596be67f",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','f0c9b4946269c2e384b9e4bf28dc4dbe','waiting_for_scan','1683189a8be78f8c3beec83a0470fd7a1d8dfe927c300949c4ffdb768d299fd6','{"verification_session/f0c9b4946269c2e384b9e4bf28dc4dbe":[null,"346138e83cd01bee7ef533f2a06c4978"],"qr_code/dc60b69e6e8895dcc49f0ce9b678a7924892c5a08428d3472bf6abfa1ad9f49b":[null,"f6dcbb0fec315f7cdb9ac5f907915d3b"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','f0c9b4946269c2e384b9e4bf28dc4dbe','expired:not_scanned_in_time','60991c2ea95327f679af6799ea8a3eeb1e460b4d2b9c0ad76abcfb1d4831dad6','{"verification_session/f0c9b4946269c2e384b9e4bf28dc4dbe":["346138e83cd01bee7ef533f2a06c4978","b0697a8dee341fc4fcead0bc9159bfc4"],"qr_code/dc60b69e6e8895dcc49f0ce9b678a7924892c5a08428d3472bf6abfa1ad9f49b":["f6dcbb0fec315f7cdb9ac5f907915d3b","95c441ee02bae4137b86af554edb584c"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','ac7dc51bbd9e502767e3b7370532e4c3fbe86a2303c47bb14ecf221e6e5669e4','{"shift/5c88a445ce6252470d2b053e92d8ecb3":["ea0d4cb87eb1d0310c6a574376982271","655fe8b0a38c83f05507c679db33d9d3"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','e2d5387c7a4c92802af09a785c4ee3de2a334394babe6399bf9659d2d86b95bf','{"shift/f378a65055cf6c7d86c500eaec835e69":[null,"47c7ed22405ad90d0c4acc8aaa95b6ef"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','5953447d8ed5d025622b5ded40b972ca','waiting_for_scan','d2b0133a709471716bdd05d16b89dd3847bbb4514567c713bc0bbfa5c178cded','{"verification_session/5953447d8ed5d025622b5ded40b972ca":[null,"b8be92f0549b7e63db1ec7d0160e4337"],"qr_code/f99969f958d1d19c4eb695242aa2c822efc55854ab3e6239fbd70605f9f21b10":[null,"90e7923276778cf9fa84e9cb80704e7a"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:b98ae546d7748707','Desk 1','5953447d8ed5d025622b5ded40b972ca','scanned','b1b1b418153b535de510eba8e7336f90b012f3f4f6aedf2a673fd1ecf4646c70','{"verification_session/5953447d8ed5d025622b5ded40b972ca":["b8be92f0549b7e63db1ec7d0160e4337","9b910b60a4ed530028bb0767075bf2a8"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:b98ae546d7748707','Desk 1','5953447d8ed5d025622b5ded40b972ca','verified:verified','42fd0f5b50b7a0ecc13c4f5233a1d0d0cb8f2dcaeb290ddc99dd2bee7a95dc1d','{"binding/1M3OLSqh3pgnkxpmV8FM9IM=":[null,"f5b36b639663e6f1cb0f9ade37633c37"],"verified_identity/jzx-2ZNPwM3LGPEHViH0itY=":[null,"f0074677987407630de941d82fc4c243"],"consent_record/5953447d8ed5d025622b5ded40b972ca":[null,"3aeb645558d78a56a37f218e9c21805c"],"verification_session/5953447d8ed5d025622b5ded40b972ca":["9b910b60a4ed530028bb0767075bf2a8","08de0c58544f401c6253fa0b8da91132"],"qr_code/f99969f958d1d19c4eb695242aa2c822efc55854ab3e6239fbd70605f9f21b10":["90e7923276778cf9fa84e9cb80704e7a","1ab980e0dc7f2aec7ffa0e815dd3322d"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','4fe49c6396b0d44916175120e4a6cf5ef6d114005723058e23753a5dbe52e021','{"staff_alert/1":[null,"52643fded327dc0730165e11f26bfe7c"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','6f5334c27739ac13663751e4cfc093af8ee418373366e21246b02820a41d57e1','{"kiosk/Desk 2":[null,"f150af58c77d5d333c6579e981c8c1bb"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','a6ad68c100441203e896ab0c3a00182a84b9daff8a68e9d4c3a70baaa77e1e9b','{"shift/f5bca37d80bada85130ab3b12a8f5eae":[null,"dced931ac4b2cd25c9a9df4a3b633fc0"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','ed34d0618fe594d723bc09c56c3fc027','waiting_for_scan','d81e58f2d9c06329b3c3077b79e5c17578f83fe271036c715cc650487edb6498','{"verification_session/ed34d0618fe594d723bc09c56c3fc027":[null,"f678e9f6d1f9b2b8921b5189d000a80e"],"qr_code/3cd032dfcc9e1c4a98b25b6b72e24d3d50854db3692bba66a9581a4727270b4d":[null,"bea0c4d8bf007d991afbf166be480213"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','ed34d0618fe594d723bc09c56c3fc027','cancelled:kiosk_closed','6728b096f049008517d2496d12dbb665b17557fae1e5c86c8cec075de370d63e','{"kiosk/Desk 2":["f150af58c77d5d333c6579e981c8c1bb","b4c23f5042f1686808787428363d3bbe"],"verification_session/ed34d0618fe594d723bc09c56c3fc027":["f678e9f6d1f9b2b8921b5189d000a80e","872bd25da2fc24ec3c35320f7df633f3"],"qr_code/3cd032dfcc9e1c4a98b25b6b72e24d3d50854db3692bba66a9581a4727270b4d":["bea0c4d8bf007d991afbf166be480213","081217d5be83e82f39ba23eff34acabe"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','b21bc0d90182991213cebaaf1908f502bfbd10fd5706e7baa5d529f23dbb056e','{"shift/f5bca37d80bada85130ab3b12a8f5eae":["dced931ac4b2cd25c9a9df4a3b633fc0","3854b2f2c3d94fbc97d02a079da87ea7"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','3b79756cb926ae16198ee123cc6bd6f9add1f19b3e2c294f76082ac5cbfc7e83','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'3b79756cb926ae16198ee123cc6bd6f9add1f19b3e2c294f76082ac5cbfc7e83','42fa02908f0fc63250a3e626b8f683c83fe49892b2d1a9af7ed81364e830ab64');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'5953447d8ed5d025622b5ded40b972ca','2026-02-14 09:30:00.000000','425e8dd01f5f126a48caa29e0dc6f10f102d98bc8418bd411220b0d9a6517a63',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','9967adc7cbc4feae2b5821d25a4d7f6bb42d130dec1de09e11e68d108388a064',1);
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
INSERT INTO "consent_record" VALUES('e1f2d69370a4100f0787935365ec217a',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','a8a4cd054a2596d8c6dcf08a3dcf93480d46ec105756f7e515f632b0601a9b80',NULL);
INSERT INTO "consent_record" VALUES('5953447d8ed5d025622b5ded40b972ca',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'503ceea75ff823ee6498d9b62f792ff854f2b3a1197a597af77866bff0c74dd2',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.4EKGsr1tfUj3OQYfLP6nnoknSQg8augZcifB66d44i3YG3GsiQ==','f9c97d0f.IegaHfu0D6Dbj-QzpaWwAwwO0pE0h_VTGEZdx1uXHLPDW3grDns=','f9c97d0f.X_P_dk7Y40FoqMyjOQLSY7TfphfiDx0iIDhy_XYbMEWeUEKviBxZXGtzSarPBg==','jd_mall','425e8dd01f5f126a48caa29e0dc6f10f102d98bc8418bd411220b0d9a6517a63');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.ZKeiaPEk1KTbo-oiRBwY-fQmxOn_8C6BPDmcuX3aV0p84_xntg==','f9c97d0f.VKctC5KFSJzkTrzp_gWxZaBokwiVUtoM_Jgfce_xM2VFPpy3nQaaYw==','f9c97d0f.JxLkokFFAwdrU1ee3oPyZ480UbScM6RhwWekurZxVGWZn8qwsaTBU8DDW_LKXg==','jd_finance','89338e4a0c5c1eab8b721d3945b0d57f5210ab797409fd7fddae9a10640368c9');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.46GQgfzFN2AI1gcLG8Crhh5hvRFNRTV6tynhq1y2Qs0HDNkHnQ==','f9c97d0f.0V5PlAKSiOhbbmM5w-0aCL-__XNZGH8Iy5Hf-UyI3L82z02e_5fQOA==','f9c97d0f.ZfsTtQXYVfx_gVEMlnKduKmuS3TELzYgFhUeeDdYfkCiUGhNWIHR76ngU5drnA==',NULL,'577c15f0df7dc28ba62dd16b3de600dcf109a46ae34f300ec0bc865015d2a6e5');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.lGGw-Y2RU5jwTKgI9IjpF1p2R-BDhsDehFP503DY5-Cv5bGx3Q==','f9c97d0f.mnhq5kcWb_avcKGbgR9AlUEDZL2LN5994z436gtDnvoLo99KAFg=','f9c97d0f.SZG3FLoNqhlsPabA0SsFDUISIWq0t2bY4Ymx-Jl-AP6RS4vchbyFaMvKJvuu9Q==','jd_mall','9967adc7cbc4feae2b5821d25a4d7f6bb42d130dec1de09e11e68d108388a064');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.LdFlvrXrIFyLpzKLdBZC-CGAw3RgSP4vU59GjxZx8AUz4-h4kQ==','f9c97d0f.ldMM3jMBVms00qNCPcE-plzNFRcpyWo_M4NQBBBR7vrtpWeMP9g=','f9c97d0f.C9sSTjKWFKMqdPVakYJCvF4-dvp1UwBUNMFzoFCm4ywkTTMeNUNWjjPFT0lCuw==','jd_mall','f45f536b348855f283a9605be0031712f5ae934dace151d76ec97464b02650e0');
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
INSERT INTO "qr_code" VALUES('750561b0735273bb3a6535093ad63a41740d8263121c3336a974f43ce51e5afa','e1f2d69370a4100f0787935365ec217a','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('dc60b69e6e8895dcc49f0ce9b678a7924892c5a08428d3472bf6abfa1ad9f49b','f0c9b4946269c2e384b9e4bf28dc4dbe','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('f99969f958d1d19c4eb695242aa2c822efc55854ab3e6239fbd70605f9f21b10','5953447d8ed5d025622b5ded40b972ca','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3cd032dfcc9e1c4a98b25b6b72e24d3d50854db3692bba66a9581a4727270b4d','ed34d0618fe594d723bc09c56c3fc027','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.KVBL-OL7QhjZuCLWKUmBfSDQkOIUBbgUcOGNDiAPoWrwibUUK836mYp3kngqy_jrV87teIM9YG00aG0qegJ9q79gOjWul3jXtIGFChybEtsPSAoB2acrcAd1pPI=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.AN-vgehM3IwIKQHKEmZLla0L9LNu4Yv5ihwBBR1STZYYF93iC3iQ19TFhhF0HbWF1Kd8j8i44U_r-ds8GoQsJDxtuv0M8levvqHiE8xSFAV_sH3s4misvow8tR4=');
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
INSERT INTO "shift" VALUES('5c88a445ce6252470d2b053e92d8ecb3','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('f378a65055cf6c7d86c500eaec835e69','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('f5bca37d80bada85130ab3b12a8f5eae','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
	short_name VARCHAR(16), 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.l5Ki2ThHhPMRIJ1IujyUQS82U1gwmAa8TfWOsw1E1yopZInpajhXDSae_pqyCYwrgA1O706qd1OxexivDvc5sSTGZGSnJgYtEdRuIDpXPJboMvF_QBWSTvzRRsVhXMwC_sw1oUHmsQZ_UwqSG2CZw6yB9Q5yu-zHfQ==','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.WAhWFVv6b0n5r0aFNL6lRb2UYpLwbQXrXj5d2FX08eAGfZdUvbnIehmpqHt0PzlnWxEJGmlAxxaAipn4jfxP-tWyB11-tgc0cwuJMKmTzjcwRktDmSiMuZoWSkVVT13eKyRdlQjRc-1Fdro2ZExBIpRw3keX_039zA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL);
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
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('e1f2d69370a4100f0787935365ec217a','76d800a2ce310a284999d6271d1d1cdd',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','1595',NULL);
INSERT INTO "verification_session" VALUES('f0c9b4946269c2e384b9e4bf28dc4dbe',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('5953447d8ed5d025622b5ded40b972ca','881b426ac9679fd53a5c363ae688c405',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','0628',NULL);
INSERT INTO "verification_session" VALUES('ed34d0618fe594d723bc09c56c3fc027',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.mWhyyvHAS7EZpk8BnWXl5PaRPhS7GCZFkIBfDozSIbz9hbCQbg==','f9c97d0f.Z_4t6oUIURlZ9qXY55wuBTMX0DfLIN9I4zspYq3ioDQ9WyGCZDtIG27Ro7h7zg==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.v6tlvwlJS_tpeZ8SrERH6YduafEOoJklimhgtORB7wBeUr4hGQ==','f9c97d0f.JU_5OT5FNrWz9I2IYeXJ_RXw-3NsDSR-mh96NF4LUTGmZ_WFP0s9RoBdBjBItA==','2026-01-01 00:00:00.000000');
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
COMMIT;
