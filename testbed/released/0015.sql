BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0015','acb28b70a559d57a13f3f92761e29aba4a4eed270fea60bccdfba6d63cd01a19','{"binding_slot/1":[null,"63b1d19c5ef159515ce3cc2850dd2d3d"],"sealed_key/index":[null,"a51ad184300c10de46c7440236730f9f"],"sealed_key/audit":[null,"322f41ac53bd3dca501aabf056d2afa3"],"alembic_version/0015":[null,"992fed155afd535f33ad58f7351e553b"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','96ba0fc9c17e2ac14abc655a6a82a931e669a43f96740faa1c1dac13db4b5135','{"cloud_account/9L3ac5o1c4XXPfCV_6Y_gkk=":[null,"cdc41aa1b866aa07ed7d82ed8210c332"],"cloud_account/qkO3LfEPAZ2qxv3GHg_PW8Y=":[null,"d9650bad658cc21a3c21dd752177eb39"],"cloud_account/DIdNFRN2_82ImKpEBjNv53Y=":[null,"20a4d6d7a67b9fe32ba8bc12dcf08437"],"cloud_account/tm0r3kpj-m_BIQ7X5Np0RmA=":[null,"b4da697cd6f0df89c536cf07f12148a3"],"jd_account/QSpauHEOumROwtyPOMsH_bc=":[null,"49673187ef2bde18a343c671bd56bfd6"],"jd_account/dEIDuv-VeMvblME2uAKkIUY=":[null,"245f95af7c2b64c8bf768144838f02b6"],"jd_account/7KnsdchAAJtAfbIUUDlGrvo=":[null,"2d8ba8a1f4ea404d4fb9cafe3e7851cc"],"jd_account/OxklMgQVPFku088eKdLG4Xs=":[null,"cbe8feec838e852203f8142a20b57d46"],"binding/Zdmnut44UKfPIH0nRcZ7v3w=":[null,"a088948c3617c0410f696c39508667b4"],"verified_identity/OYRZONgLHBTuDlGf0qgfhnk=":[null,"cf797eead1e73f44b09763ab73de66b7"],"jd_account/x_Rlm3vAG6WzQipKXnc1Yas=":[null,"66a0720bef900604c4c08bce53a22174"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','a9732841428a83f55b2cf76855abf16c086a0313988f7cc3060eb76e3030f09d','{"staff_member/anna":[null,"9056d8f48bebd6ae4ec546e6606292e9"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','e71a9e0adafa0109c073f799fd674eb28ae42fe8d2253c1599f0be70e97455fe','{"kiosk/Desk 1":[null,"59d3f7731ed30ffc33b292afdf49216b"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','592f394f849f1bbc571cf6170a27ebaa647df4ef69dec6b157a4a3e9b514f321','{"shift/f6fa0a2f23341327737f60ab5e7dfe44":[null,"dea8a6327c07eacbb5a93b9c61d88455"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','2c83708efa07daf831b82fda46730884623980c4e85d0341daf0c73e4ccf17f5','{"staff_member/bert":[null,"3fdf96753c4c81475135f0108b5ff299"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','d124b59678be65068f6efb5adaee43d7671f417590ef3d14e10f2a39190bdc25','{"staff_member/bert":["3fdf96753c4c81475135f0108b5ff299","78692e881ea3105fc04927997ec20610"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','72ea92761c73e2456c2a284a88442dae','waiting_for_scan','ac18fe0dad75a60ceedf22f25b7a91189d2df1264dca87bd1075b09e11d06d6f','{"verification_session/72ea92761c73e2456c2a284a88442dae":[null,"0fc4cde3f81e5bfa317ff661b8e32e69"],"qr_code/d5e8d4413e7b643d5ed8a30c919a5e101118f14697a3045e6485e05015199094":[null,"38d757ee16e51b5a13133ab3192383ca"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:89ac68409a693547','Desk 1','72ea92761c73e2456c2a284a88442dae','scanned','98ae255462d71ddff2df28ae16685069aa9624ee72f0b5d8e4980ccd02469afb','{"verification_session/72ea92761c73e2456c2a284a88442dae":["0fc4cde3f81e5bfa317ff661b8e32e69","ccf69c6d0aa3841010aeb47dd26f9da4"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:89ac68409a693547','Desk 1','72ea92761c73e2456c2a284a88442dae','verified:verified','445710071b6d04fde78517c5d8c2a51ea65429394c2c13ea925a6520bef55d91','{"binding/l-qTsbGmawc9jg3_5VsMIf0=":[null,"9ddac2ce70686587462cb725b72ac9f1"],"verified_identity/83HRoBy5d8BFw1Q2ydxgj4k=":[null,"bd7712cb12a3d37fbb2ed3f1b12f13c4"],"consent_record/72ea92761c73e2456c2a284a88442dae":[null,"26c6736277e7ec0a88c45fefa1790761"],"verification_session/72ea92761c73e2456c2a284a88442dae":["ccf69c6d0aa3841010aeb47dd26f9da4","8d9246763539c6074af75be4b42e94e7"],"qr_code/d5e8d4413e7b643d5ed8a30c919a5e101118f14697a3045e6485e05015199094":["38d757ee16e51b5a13133ab3192383ca","6c0b400c0f0195bed232058214ccb689"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:89ac68409a693547','','72ea92761c73e2456c2a284a88442dae','','e092296b5db96805971f6ba00b0cae5ff0f74d8ca66ad2f7b5171ef91247723d','{"consent_record/72ea92761c73e2456c2a284a88442dae":["26c6736277e7ec0a88c45fefa1790761","cfc5f356d4f9b76aae71f31b1ed9cf79"],"verified_identity/83HRoBy5d8BFw1Q2ydxgj4k=":["?",null],"binding/l-qTsbGmawc9jg3_5VsMIf0=":["9ddac2ce70686587462cb725b72ac9f1",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','6a1a035fe3c96d6c5109c7c870d51f26','waiting_for_scan','c2979912258e413cf08edceff3d9eebcf9ef6460c520f8caff2cd673f82dca5f','{"verification_session/6a1a035fe3c96d6c5109c7c870d51f26":[null,"421b5932b7569018b25a4b4d86826db2"],"qr_code/44d9a1bd4cd2093bf91cc95a7790b1cd954340fa52a3aa8dc5659f37bc219ed5":[null,"87adc43c77ab3352e023fffda4635236"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','6a1a035fe3c96d6c5109c7c870d51f26','expired:not_scanned_in_time','14f9ae186f9420b24763d06f1b83fa26df38e12c3de72e1f57b311381560e7c6','{"verification_session/6a1a035fe3c96d6c5109c7c870d51f26":["421b5932b7569018b25a4b4d86826db2","b3a6ecea53014e7a62589e2bffb98535"],"qr_code/44d9a1bd4cd2093bf91cc95a7790b1cd954340fa52a3aa8dc5659f37bc219ed5":["87adc43c77ab3352e023fffda4635236","d8f2c0e20c62582d7eda60b86e7225a3"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','3d7f4dc12cdbfccaf3d9da0ff35f3439dfba3f010e6e56b1bd3c6f7489ae4efa','{"shift/f6fa0a2f23341327737f60ab5e7dfe44":["dea8a6327c07eacbb5a93b9c61d88455","fd928568b29438e887e179eb8e8c1808"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','d35368b7f9594e15ff6e55478798db126d947b23afb19ca318fa714426560c7b','{"shift/9bb35b276b547ebad7d06264361db993":[null,"752300d49346a6ca47eafad93006ed0c"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','d64f494c0532af037501ff7c57123367','waiting_for_scan','bbff7e3a9a1f37b1590b983790d6bfb1d22e1627596f3dae65ec95cfb4e8a067','{"verification_session/d64f494c0532af037501ff7c57123367":[null,"257b7601a49dac27145dffdaeb18d3c0"],"qr_code/72b5b00baf4a9417e694f354fc3ebb23dc0ded735cbb36f954c2fb628a7f3d53":[null,"86c40d2de6b56aa626e8e69138bcdad6"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:789a0aa4664e0050','Desk 1','d64f494c0532af037501ff7c57123367','scanned','55533272418c281fe81cd6eafb895b61dcdc35a88b7ee22493f59c0087ecfa64','{"verification_session/d64f494c0532af037501ff7c57123367":["257b7601a49dac27145dffdaeb18d3c0","7beab6b6cdbc9cad72a8ae9d4cf7d22e"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:789a0aa4664e0050','Desk 1','d64f494c0532af037501ff7c57123367','verified:verified','2a7c3ffa43871754ebb4e5572fa8afed584f29d6ccd9d857df2174c7e71f6a8e','{"binding/zvBpGAyefii9wj5sLdOyigw=":[null,"8d297083c78df5a4f7cc42c086081596"],"verified_identity/wGli-0LmPGT0h4mbm9CSZJs=":[null,"c77b9a3ad051fbc98e96f84c5f03b9f8"],"consent_record/d64f494c0532af037501ff7c57123367":[null,"4a09e9b51edc63bef8509494d0b1eb39"],"verification_session/d64f494c0532af037501ff7c57123367":["7beab6b6cdbc9cad72a8ae9d4cf7d22e","7376d06728f5fbd08c711e72401cee22"],"qr_code/72b5b00baf4a9417e694f354fc3ebb23dc0ded735cbb36f954c2fb628a7f3d53":["86c40d2de6b56aa626e8e69138bcdad6","e04d820158be18438c08aa6154cd33a2"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','af23c452df46d764263ceec64321d00618ffa28220c5ef827b0c1a526c0eef1d','{"staff_alert/1":[null,"22857194388cd67bd67833c13dda0c11"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','008fc769288c9e4174c4ff98939a1e2749088b9fd1f42164e3f737ddb476d9ec','{"kiosk/Desk 2":[null,"46f2c357d2d630a2b93bfdcc1806fcc0"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','f463c987daf7dfcc31f998a5e96b006a51b80289bf28f22532052f566c09cc05','{"shift/7de32f642661e38e843dfa063696836b":[null,"8b966826ab88582917a883ad047c8846"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','0af7034e1631d7dbd9b79c3b0628bdca','waiting_for_scan','b485d5e8b432c2dac955fa53d61ec90138c04ae12fcc754897ca5759a45c7b91','{"verification_session/0af7034e1631d7dbd9b79c3b0628bdca":[null,"4abdeb42f105fcee80217f0e1669edf7"],"qr_code/3e721c04f6f43478ffcdf553e68b326371e6170b8b62de8514dc18420d3ba511":[null,"4c471b31beb8417332851f56e875c274"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','0af7034e1631d7dbd9b79c3b0628bdca','cancelled:kiosk_closed','3635f3ffd2a2a4becd172b82dcb3f9100a0d964d057bf4d426a3bf052668a2ea','{"kiosk/Desk 2":["46f2c357d2d630a2b93bfdcc1806fcc0","93cee9c2ccf6b2ad152d37c204f52ea8"],"verification_session/0af7034e1631d7dbd9b79c3b0628bdca":["4abdeb42f105fcee80217f0e1669edf7","0b177d3909a5c8b60a0324db926999fe"],"qr_code/3e721c04f6f43478ffcdf553e68b326371e6170b8b62de8514dc18420d3ba511":["4c471b31beb8417332851f56e875c274","ec3fdcef2f77f27a946e33e700e20963"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','8de7fabc4d6db406e5e5b6fc0b05770c0cde9df84125813cb100c25f078a896a','{"shift/7de32f642661e38e843dfa063696836b":["8b966826ab88582917a883ad047c8846","1b2449b6a551f78c5a95554a8322775b"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','6e1a3f3d5bf9fa70ab3c501b556a6c8d0f00b313108050d4585785f8303ce20b','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'6e1a3f3d5bf9fa70ab3c501b556a6c8d0f00b313108050d4585785f8303ce20b','b92719673d8657dbcd23de11c50a03d5bd081b66359d0afb0c69bf328080416d');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'d64f494c0532af037501ff7c57123367','2026-02-14 09:30:00.000000','956d74cc8f1a7861458c7c566fffc1ac0e0d1f67657bf3e5d612dffaaa458742',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','a68964931c17c6ede2b6c132e73bb92b10896735d2a0ef8496c2e75744b44472',1);
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
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('72ea92761c73e2456c2a284a88442dae',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','a86673035cdf12b57d4cf94ae0d52f3ad370690657326c5ce941bb0f0d54a093',NULL);
INSERT INTO "consent_record" VALUES('d64f494c0532af037501ff7c57123367',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'3bc39bc5e7bd92125abaacc124c175929d417c58abf1b38dc0e30a24f0fa4448',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.YAfKhqBDYJUHHmNmsPQfvPikXe8RJWRlujD2kOd8sc1TqeJzsQ==','f9c97d0f.Muw78QSbgPOgV2TunwaEl_K9mqc0jB7TGd3Vgtoe-UwkS7ngixg=','f9c97d0f.K_IdmFJsa5PKPXiiHA_Hys-ijkG20n4CG4rZmiZ8rFI737QJjHu96Oc1fBI9gg==','jd_mall','956d74cc8f1a7861458c7c566fffc1ac0e0d1f67657bf3e5d612dffaaa458742');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.8w6iNmA7dArJ8EyK2KdrHvgFPpkr-FzcjVNJNdzntIbhInwmWw==','f9c97d0f.RWtrwgPU_Aywb7BV1TAEItTg3fWfFXY0mTG45vLEMpnS3OfDPg1seg==','f9c97d0f.znwmEK2ImZ4NmpcDKgZuqR595GbgPJLtFKjJPsGKkFN-cHneyO5oxxMGI8cVqQ==','jd_finance','c0307a13b2e56d9401900bfb80e740b2f9051ae1da1b9047cdc4c4fb45a1c7cc');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.xredn8GMgusNyBXAvn9-3yZDsTrZ7iAD88ZVWhpsgg9140nfFw==','f9c97d0f.br0FaxVQrx0pX18MXaM_gA-o1X2Cdnyr7MRgK6bnc-JtqSGBEN1jVg==','f9c97d0f.Luro2QS1MmU7_xwhAa-P9hYqQPiYuG6wtfHp4gvQ94N06Lo0CQsE9pqrA9As5A==',NULL,'61fed91aa4721f87b289d1d11dd79fb0a5b8753cc56e81920f40f5aabde91d6c');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f._MUDOw9Cy193QU_7TbGxa0M_tOMMchb9Igs9V7OcLVzD5MwaAA==','f9c97d0f.HxRHUGp9-jWTAYuSioWifqv1Bqrq56KUuKZjhDte6FixVlcBJTg=','f9c97d0f.tMqlIxsGibTLtMSwjZPAOBXaEJFEorZbtu66ang8iCgkR9-DKvXDQIaEtduOAw==','jd_mall','a68964931c17c6ede2b6c132e73bb92b10896735d2a0ef8496c2e75744b44472');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.12Zwn6fOwNL5CQkSToTCbph-CiGcoS7nMoG0pnJHsnKLtfI-SQ==','f9c97d0f.N3CEKRwTOvwb2Yhs4lrYA-NpZeFpXsboR-QErc6csHYt-46ktQM=','f9c97d0f.W7Tuo_1uSq3OSmpfu3VM6_14-89GJBbLzqj2bUZn1K2bsACl6iWlWznw6omkBQ==','jd_mall','7c68c7271d449db1ad8dd32b93e42d1f6dbc4184309fc911b3385ccb442e5355');
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
INSERT INTO "qr_code" VALUES('d5e8d4413e7b643d5ed8a30c919a5e101118f14697a3045e6485e05015199094','72ea92761c73e2456c2a284a88442dae','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('44d9a1bd4cd2093bf91cc95a7790b1cd954340fa52a3aa8dc5659f37bc219ed5','6a1a035fe3c96d6c5109c7c870d51f26','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('72b5b00baf4a9417e694f354fc3ebb23dc0ded735cbb36f954c2fb628a7f3d53','d64f494c0532af037501ff7c57123367','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3e721c04f6f43478ffcdf553e68b326371e6170b8b62de8514dc18420d3ba511','0af7034e1631d7dbd9b79c3b0628bdca','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.ftTSakMlWHdq5MFoRk3QUb3FHERx1qo1_X7WJJ3Enl3S3hIxPWXul_ZGBauJXl0RpJM_JSsKJySafXOlMRmiCbIfjxtpVMPBqkhaJXJRFCNbEKFUYNSohiWz4SA=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.-bMaDzApBVYadE2f5119ENlXG4mwZmSe4p31HZYDxYioprGaFlZmKXxjNK4jzmeha123AurdZMPAOMJRM_zEGUBgHmQ5rjjuSBDz5A1z1Ot8IeoceIXPqsBHR3M=');
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
INSERT INTO "shift" VALUES('f6fa0a2f23341327737f60ab5e7dfe44','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('9bb35b276b547ebad7d06264361db993','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('7de32f642661e38e843dfa063696836b','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.zIZFuqtnaQQmt7VK3HOGCPU2ij1VZTBhka9VJ7ZsJw88SSLQxk03aqlXM_yJLxZ9kGCd7hbf3Twhps0u5O-3cCOj0A5S6ifz-_308q4ajsDZW8Y0zZmqeHFcDgo7EaPxKO66oNLn-pQKnbm1-DXwydS3O4G8VfOyBA==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.Ba6wNUK-JV-UmbpRSviEHhnaS9DpHIrYU7rW405PMHHEB8xs49ShRjXxfi1nfAYIi8XTsvfnWciw4idXunmUhy7oVOKS25JI8Ql8scF0MxLtJpRTpI45P5Sqc-yakn3Mz63zTlNcyG_-Fu4WGCvT1Yep6W7lJ8eJSA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('72ea92761c73e2456c2a284a88442dae','2773d554df19e69c81e2dda57d3f912f',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','1733',NULL,NULL);
INSERT INTO "verification_session" VALUES('6a1a035fe3c96d6c5109c7c870d51f26',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('d64f494c0532af037501ff7c57123367','9914b39f924e391dba1c5ef2896dea46',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','3615',NULL,NULL);
INSERT INTO "verification_session" VALUES('0af7034e1631d7dbd9b79c3b0628bdca',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.4FAUxnXh3a3MJZZvc0N5fkS1BlMM5bavbKKJRRgO-PoLd4s8bQ==','f9c97d0f.WBYc7TEwsxW1QHeiHYCT5AjQfBoBPFJRaNfB1sjU-GPQ7o1CFMnjAqrTQglBHA==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.gIEZXAfYOcfZz5WqpKKDgUB_ojoHY0OXx_J6QaRzf9YoAjkCjw==','f9c97d0f.aKRzjUavZhWcS4m24j8miTHHAtLKeFn8aeQs3UhNqBlr7HDD8UwYx0IFqOlwZg==','2026-01-01 00:00:00.000000');
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
