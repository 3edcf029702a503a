BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0019','9c22e4be0df77d7e32ec7e1f068ac8710230a481917d7f3c5da1f1802ea8dbc7','{"binding_slot/1":[null,"661efa9ce2df714ec8e1dd41cd40a27f"],"sealed_key/index":[null,"cc93592f6df5c71d9345979571b400d9"],"sealed_key/audit":[null,"28cae0201d55d4312a642886ab72ad76"],"alembic_version/0019":[null,"e7978acfe2687610cb14a525160009a1"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','801375fec47483cab5590adbbee64512a072a7542f4011c623e7b8a7724e37a2','{"cloud_account/jKJD2b34EHUya55rTNX-gEM=":[null,"3f256ede2c127e41d51f66f44103382b"],"cloud_account/kdKgTDgnPaguPUs0iStG6Iw=":[null,"bdbf6c3ac8ffc8e44fb375e517369cdc"],"cloud_account/ZfMEL18pq5n8LKYrvwyRwzw=":[null,"c6c6ad2d580e3a9244f3fb6448d6062d"],"cloud_account/zKdhum779Ep2JP0mkXYjLo4=":[null,"85675d87fd11af4ab1201a3b5244290a"],"jd_account/eqk11C6TBAJ7W6N3nFMp49k=":[null,"d5abbcc734324c82815dd0555db18b56"],"jd_account/Yi12T4JPNtweg7IAvaVIPBY=":[null,"e33593dd0f68f24eec1836336bab44ad"],"jd_account/PJxNfv_PZ-e8lmdy7dsBsWQ=":[null,"d48fc2641acfcb8049f68b05e91cf949"],"jd_account/VZ5hRDOewNtrDRXGyXorwCo=":[null,"85fa9de4ac019f460dd3880f0b43a571"],"binding/5UUkD6C3Mdl29Vrpa6FyLXk=":[null,"6fa93269b7cdb850abe8ddf2419e1034"],"verified_identity/JHHMouXZUWhbSK6kIpDyZSQ=":[null,"cd402aabac8b0dd73c9e377d1744365e"],"jd_account/lZpBYsQZdXsfiHulSPMxNq4=":[null,"a8ca67c9374e26bd249d6cf9e0dee69d"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','e0e2b19c6dca4c7993def3f48e393e62536c301652e8c8b95ed5906d6f149419','{"staff_member/anna":[null,"7abda36b66927622d61bc8113c8469bb"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','477e77070afa3faa4d67df4907929907c418201d28b910e8d503e30b04c0b86f','{"kiosk/Desk 1":[null,"4c7fbbeb55bb467518d66c97c05749c5"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','a10144bbd5a6e58b716c8242c68908401d3603a1bcd26d30e2d23f1d6b3a8991','{"shift/56aae1ada1341ace4d78c81ccc20a194":[null,"42dec4dcd68b3d308a179889bbb3bf8a"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','a512379bb7f507d458babaa1de6af8934f9f090222ef466fb58307fdf479343a','{"staff_member/bert":[null,"dd3bd75c7ab34f0f11cc624429b4626b"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','55804bf4d8970dcd3656b836092bbb346634ae1efbc5dfa7be0792cd9aa88c83','{"staff_member/bert":["dd3bd75c7ab34f0f11cc624429b4626b","d20f00fffc5569e130561cd0eb4460d0"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','aba476b1acae50368162e14bda6a8efa','waiting_for_scan','db37b961917beac6ff528e9e7dea1fddcf8f6b7e3beb1bfec0769d8a100c8094','{"verification_session/aba476b1acae50368162e14bda6a8efa":[null,"d51e1dfb51085f04556c55c6f0d911de"],"qr_code/62cc57d1d3b89297b10cb78bf1d9a5f8910e7df5937311d1d70dc5270c704d32":[null,"48c63a913cc6b43b26e3d9bebcf978cc"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:11a99b6f49a3d9e1','Desk 1','aba476b1acae50368162e14bda6a8efa','scanned','24f663f3b94bbd41a8f90e2be3fa2f2df31916237267589b15664da7cc3b8ab5','{"verification_session/aba476b1acae50368162e14bda6a8efa":["d51e1dfb51085f04556c55c6f0d911de","94e1ae0ec2ad9eb5ca4d3aa65ef9a30a"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:11a99b6f49a3d9e1','Desk 1','aba476b1acae50368162e14bda6a8efa','verified:verified','68d30455f926e8272b0f2df78f381d85479f37c8d7b2d3672678f6a2b35f46ec','{"binding/cgkjfJ9pqwjEtXBV6mu1O40=":[null,"4c96109d3a12e7763a88001bcd8586a5"],"verified_identity/r1l8hWNfSjnNsBBYzJkrIbM=":[null,"a23277ae642e66869d4cb17dd0da7f60"],"consent_record/aba476b1acae50368162e14bda6a8efa":[null,"d8be7469c44b75cc27556b4cbc6a1846"],"verification_session/aba476b1acae50368162e14bda6a8efa":["94e1ae0ec2ad9eb5ca4d3aa65ef9a30a","c139f9b503b1470bf9575fe320155dd0"],"qr_code/62cc57d1d3b89297b10cb78bf1d9a5f8910e7df5937311d1d70dc5270c704d32":["48c63a913cc6b43b26e3d9bebcf978cc","8471e4417c1c9d47f639988ef2b14558"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:11a99b6f49a3d9e1','','aba476b1acae50368162e14bda6a8efa','','42794f06641291bb5da43cd3d20aa067f7a5d800d0c24b61ba40845fbd21f814','{"consent_record/aba476b1acae50368162e14bda6a8efa":["d8be7469c44b75cc27556b4cbc6a1846","4a1305c25a32f5da5e773509f735a748"],"verified_identity/r1l8hWNfSjnNsBBYzJkrIbM=":["?",null],"binding/cgkjfJ9pqwjEtXBV6mu1O40=":["4c96109d3a12e7763a88001bcd8586a5",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','5f17ad003122470c8edfafd374af3da5','waiting_for_scan','03bee38ae60b912db4d12798261f114fdba1d28efbb7170f6cc8cbe53aa2fd1e','{"verification_session/5f17ad003122470c8edfafd374af3da5":[null,"39650614cc74d90ef22e59cb46851a81"],"qr_code/9f74c052a08f5baccb92b640ecd6d200e6ada54adc9a84ef3a15907f98ef9f28":[null,"d77cbae972a7fea8b066976e3f0bd14f"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','5f17ad003122470c8edfafd374af3da5','expired:not_scanned_in_time','84eef0ca279d35731057db75fb6fa8facefaa71b5450fbbaeb583de4c96e497c','{"verification_session/5f17ad003122470c8edfafd374af3da5":["39650614cc74d90ef22e59cb46851a81","8f8d9d65d56fb4a4574ede75af0d6ed2"],"qr_code/9f74c052a08f5baccb92b640ecd6d200e6ada54adc9a84ef3a15907f98ef9f28":["d77cbae972a7fea8b066976e3f0bd14f","ec6f79b25c4a3dfec3f721e48d7aa379"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','1ae0ccb7bb73824b43bce5d4dc75275dde824d9a7aa1b73aafc7e3a9d1a7850a','{"shift/56aae1ada1341ace4d78c81ccc20a194":["42dec4dcd68b3d308a179889bbb3bf8a","5fc8563ec3350c662f9e9ea9d392e956"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','ca187b6dbe0e7d4e22e51de891c7d2771bbdbcd46a830388e28fa8f3044099b3','{"shift/59525d8999c5dea3bb6c0bbc9153ea5e":[null,"c9a27ef888ce60c3f27d3462e71403fd"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','c8ce520352e728a89e9db3c3320d1b1c','waiting_for_scan','55ad94b54366cd1c189fe62baecc8521f1c2bb685d0186f48000a3e26ca65a84','{"verification_session/c8ce520352e728a89e9db3c3320d1b1c":[null,"6835b0adabe74344ecd5421337863b85"],"qr_code/32e0344aba9d474d0433d339b2ce0ff18b6001c3ced11fa71758d9b0ffd5b3d8":[null,"34d7610c215571585767a1a60d1d91d4"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:cd2f9744f2eba3df','Desk 1','c8ce520352e728a89e9db3c3320d1b1c','scanned','4768c0d30a2f0342146c773c37ffa004f9912061cf432ae8c8796fa22c949a1b','{"verification_session/c8ce520352e728a89e9db3c3320d1b1c":["6835b0adabe74344ecd5421337863b85","a7cd19144f3c3833589cc2854746450c"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:cd2f9744f2eba3df','Desk 1','c8ce520352e728a89e9db3c3320d1b1c','verified:verified','fa0a11d717123757736977a9055739ec689460881769d84d40e80590f374bb38','{"binding/_hF0Ryl2iqSHwocDDT_V1Dw=":[null,"8f3fb2ce03fd3cb443cbd6fca7725c4c"],"verified_identity/qYMnWbWnkNpTrGj9cXwtCUw=":[null,"b51ca2865c38ce37d0c17f7430106347"],"consent_record/c8ce520352e728a89e9db3c3320d1b1c":[null,"54f549abc579404d1a45a736f2ace66b"],"verification_session/c8ce520352e728a89e9db3c3320d1b1c":["a7cd19144f3c3833589cc2854746450c","0e62b6da0c2ec3f6a20c7151bb452963"],"qr_code/32e0344aba9d474d0433d339b2ce0ff18b6001c3ced11fa71758d9b0ffd5b3d8":["34d7610c215571585767a1a60d1d91d4","20981a33b2e3de4b79d3e0453f1a3a81"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','70bb101c8d70775fd93e52099874a859e74caa7a6ea29c3a6d15f829925268e1','{"staff_alert/1":[null,"2324219d45c5ad909f7e9c34beba3b11"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','4c39150970406d1787f85661ae9aa42e5014c990bdfc9e6fa00a65a9b1194332','{"kiosk/Desk 2":[null,"1b4164c355f6ad2a83912b16490b1b28"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','5401a32cef1b37955631dc35d292fa176dbd62fc041f1e96b7a67ba869d4e5b0','{"shift/8004bbcabbcc09c5acd1e542232cd455":[null,"89b1d1cb84cca88d0030b30b193ebda6"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','3f9f7fe300c32d1076299077e3e1a8fa','waiting_for_scan','84df5ca9d11273ef4df742eff468779a2a6d1958d97f50e40c436bf905ccb7cc','{"verification_session/3f9f7fe300c32d1076299077e3e1a8fa":[null,"a718a2cbd6e63e0b5510018dad210ab7"],"qr_code/84f82299ee6f93fb17216a8c6bf7925dff8734dcda5ce55b0357c6c57bf41f29":[null,"3e50dfe30b07b0db83fbd425cc26d03b"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','3f9f7fe300c32d1076299077e3e1a8fa','cancelled:kiosk_closed','6fe2972a46af4a65bd1074d066b8fddd29cec9cbc754748eb3ec080b0ee6693d','{"kiosk/Desk 2":["1b4164c355f6ad2a83912b16490b1b28","6fdea7ca6608c5378dd6a7aac4917281"],"verification_session/3f9f7fe300c32d1076299077e3e1a8fa":["a718a2cbd6e63e0b5510018dad210ab7","6a916ece40bec5c81468f40fdb20d032"],"qr_code/84f82299ee6f93fb17216a8c6bf7925dff8734dcda5ce55b0357c6c57bf41f29":["3e50dfe30b07b0db83fbd425cc26d03b","f598edc21446e33e144b0c897724643a"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','60a19605cf8cd14fae12469fa2daf83b597eda84d0f018e9725ae895c91c6a83','{"shift/8004bbcabbcc09c5acd1e542232cd455":["89b1d1cb84cca88d0030b30b193ebda6","2dc8f2bc0e301ef2180b953774e55cab"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','3dabcddfc060c2a715bd8d1f50f4ab6d8426c02a654db41722d538fd9f98b432','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'3dabcddfc060c2a715bd8d1f50f4ab6d8426c02a654db41722d538fd9f98b432','6417609e1a6c2bfa477e0383159579a8f9fb3dfb5c97938686df554b121a87d6');
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
INSERT INTO "binding" VALUES(2,1,'c8ce520352e728a89e9db3c3320d1b1c','2026-02-14 09:30:00.000000','237da45d6bd65fc18d1e1f93f02c0e187f155ba8eba4999a7a40ed6cede6aa1a',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','791444f4098a52bf6ac4e77f54d26f6348495b845fa3d5f70e8a46a508078ca9',1);
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
INSERT INTO "consent_record" VALUES('aba476b1acae50368162e14bda6a8efa',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','b055a1495050ba94f203fc438cb1b43cd4ebb73ad071064e682ff17089d2149c',NULL);
INSERT INTO "consent_record" VALUES('c8ce520352e728a89e9db3c3320d1b1c',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'102c59caf90eb9ced825f9485a7793949a119bfcacb22adf170ca80c6b38ad34',NULL);
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
	sealed_note TEXT, branch VARCHAR(64), 
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.1rTaq-RTxi_pLnYhQXHh-GCZrHwsT_PiBEJlw_d5ETCxm_IibQ==','f9c97d0f.m-OKPXw6YStr6d0dG3V-pPdyfCbBO1CWRTBUJyc6J5U1auqp5Lk=','f9c97d0f.F5CLetILH5NgHALIk5mLdOjAlttBu4FWRFLzVGU6DjyfLH4ZMyo8_SM71QmRcQ==','jd_mall','237da45d6bd65fc18d1e1f93f02c0e187f155ba8eba4999a7a40ed6cede6aa1a');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.CIy9Te7HIq3a1K5NuO6IXxKLNQZIBwRvKsJlG8c5qXthdg8vlA==','f9c97d0f.oi7lzA2yIZao1t9iA1-x0k3L8sXkxCyHIysQ9qk5p0gtZtY4dXrtKA==','f9c97d0f.JVyIiUihRUWFHjHtmhFSd8KnxL8ciH7tOqmHtdQ5FXYwOWKay_1vVK0-1898FA==','jd_finance','96a4fda6f2eabc1ceb7d8dbcbea5b4e902ce7b960971b27c46e6bcb264238e61');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.wn_wTkyJUpdT1O3Ueb_nN6kjDFvBfIMluKTlI3le02EH4O21sw==','f9c97d0f.v4gF0w45y2Y7jdWpwfOVEzDkn3oew_NkuUhMJfnkoEl2J6gBP5mR4A==','f9c97d0f.UKuus6luuaE4nYtopRpR33TRPaHi9d-cXgBQUqbaAbtcyeTAI4jgIVHYofxDSQ==',NULL,'cd06d4c26cf3bb8c12bb75f648ec281b675fb0d042ab3f30e31e0372a867bba6');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.6mHY-LPOen3flNQQjBVK07fREHjsKI4UEaCpf7330VRo7qIVuw==','f9c97d0f.mcI4iHvzy1qJ0bQC4DqgM3jwD2_T4wa8VIWlwDHffZKguxIVQ9Q=','f9c97d0f.cGdQaIanR1nUmDqO8pLdNJuL2pOquawiWROxNXw6wRtkaPHsJgcekL99PtSU2w==','jd_mall','791444f4098a52bf6ac4e77f54d26f6348495b845fa3d5f70e8a46a508078ca9');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.0mM0pQzIRtUn6S-FlmAtqVyzDBbuxv7poOfe8xxNkGUuTfAA1Q==','f9c97d0f.C8w1ocUD4qJlZm51Du-4b3xorOYxDMD5jpcvbnl2ZdHg5Ozbt4w=','f9c97d0f.pRVfl1BicoaINIxfEDDE1I8_XPdyEFFdPhskteGTfvl6nXsfPiJgi2luVzFoZg==','jd_mall','9827f8f0db3d36e80cb07cb7853e86b342c5a9df1be596475483624a5ba59cd8');
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
INSERT INTO "qr_code" VALUES('62cc57d1d3b89297b10cb78bf1d9a5f8910e7df5937311d1d70dc5270c704d32','aba476b1acae50368162e14bda6a8efa','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('9f74c052a08f5baccb92b640ecd6d200e6ada54adc9a84ef3a15907f98ef9f28','5f17ad003122470c8edfafd374af3da5','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('32e0344aba9d474d0433d339b2ce0ff18b6001c3ced11fa71758d9b0ffd5b3d8','c8ce520352e728a89e9db3c3320d1b1c','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('84f82299ee6f93fb17216a8c6bf7925dff8734dcda5ce55b0357c6c57bf41f29','3f9f7fe300c32d1076299077e3e1a8fa','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.H5wZb6FQYdLeTBx3TA2hrfdBNkbFH599a87PwObKMxcKalhJdVOsYl2doPNC7fJxujjcRLZNnjXLw_RuNCSe8itEhfoEf_NCsA9jswJ1fwwy-1IzUh38nbcwkOU=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.GkEwjCPTcxmEFu7j8HnZBcPTu1N5DYkL7qJn2ikIrwYfCU19JwyIT_mPnOodbupKQ_7Xmd64818vu4nxsZms5WgU5h5xhs-1DeslqFrXp36x7ttWikHPwxN77Hg=');
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
INSERT INTO "shift" VALUES('56aae1ada1341ace4d78c81ccc20a194','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('59525d8999c5dea3bb6c0bbc9153ea5e','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('8004bbcabbcc09c5acd1e542232cd455','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.pZXaR7r1GkKu7SogMXizqCTcdVGk4Nq-zg4W4n44f7lCekoBM-9WYlH25zuQVXNSubrXt5WHP2EZLPpPHiy9Wf13b3WhFR8ubUmqFZAiCp_5hNtLfkWkSobbjtxModtLGMntyxorLNR2LWm-psoYN4m0Bu1dBW8PTg==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.j11MCNs2HDOwy3G2vzzoAXOZ-ALOmLm9LbMlanefJPkOYaxjxMX1cVHDM6KJBFmSKrx8fNVaOxWbiHqvPoGH3tF_XQxKTE4SmLw3WYYqEjvQipdoKYWkEV0WoWDLNDHua6n1ozxTzaUgF4bCgEPO2m3qFxTyN6E_BQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('aba476b1acae50368162e14bda6a8efa','7a65cf7021a61de43ec8a04f93da148e',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','0612',NULL,NULL);
INSERT INTO "verification_session" VALUES('5f17ad003122470c8edfafd374af3da5',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('c8ce520352e728a89e9db3c3320d1b1c','92ab499d0b5b617bfa959472604ce414',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','3917',NULL,NULL);
INSERT INTO "verification_session" VALUES('3f9f7fe300c32d1076299077e3e1a8fa',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.hi9V2Iqzbms-dYV1YG9LHY8vvLLFOxDbn-suSKWUNMH53Im6AQ==','f9c97d0f.Vkf6e66Kik4F1C8Ki2V9tIUFp-RwSL_assNIpcHzqSiH6Nb0h3I55hid7o3U7Q==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.06S3BLOhXAUibcKD9qK0bIjvPgk4Rao1-KBkovHBuLjZJ3tIpQ==','f9c97d0f.w03kBqqS7_B4rcSOzte9epblmx1zfQQSP600jxXOH-N5e53ZqUlWP_euFkwJ9w==','2026-01-01 00:00:00.000000');
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
