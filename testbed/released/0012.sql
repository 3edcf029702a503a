BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0012','cd92ffad9bdab0ce3a4f494de6e71101ab31dabf97ea1a6f442b2cc20bb18b0c','{"binding_slot/1":[null,"ccc1f5e06a2bad9cff686b008c68bd30"],"sealed_key/index":[null,"7e3587258cd023e07fd7888fff34fb17"],"sealed_key/audit":[null,"c7dfe6e18b6affa7c476c7282393a264"],"alembic_version/0012":[null,"158792c013bbffaed05e3a114ab3d12d"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','ce8441dbd1cad68364314c309ca9d953d448c5bf4b1022ea30ab7608a94d0def','{"cloud_account/GeezuJ-jp7rXWmUE2YFmaC0=":[null,"614055dbd578dc44284f2327adc8f0b2"],"cloud_account/7sNn_vQaKR4TqYBxfu_LbPc=":[null,"2a78ab4b6bc5f77b49f1d5f304e2376b"],"cloud_account/w1hCtzEG9aXT2pziZEB1nSc=":[null,"13da489deb4a7755d011c32e2af4284b"],"cloud_account/yk_g4cyj4uYMYI2_FVNz0e8=":[null,"a361e76c57786e119a5d7666d5d4733f"],"jd_account/5bMIeIqSahYomMFQjPJSkZo=":[null,"dffa7b06d00e5ecb6709d117bd8e7a21"],"jd_account/VpDJkxonJIBFHkmgB3FOsjc=":[null,"ee1476a0f4bc58274d9e79e8ac3316b3"],"jd_account/5RfEZLHREowukZB4l-nSyok=":[null,"cda1a9f9129f40843c655e0164c2d6e9"],"jd_account/nUKmgL40TlHb1A05i7DqvMw=":[null,"4d2bd4883d963583bbe007a428f8c88f"],"binding/CxDR27FXkJHdoPlzw1P_TCM=":[null,"3507fbceffb6d42366ca52c92066863e"],"verified_identity/23mazo8cCmx5oRcSRfyLOvg=":[null,"48d33fc975d29b992dd4adc055788304"],"jd_account/exzHtMv71Bb6VVAoXALg_Xc=":[null,"ffd50ad893c0928f4aec0c8b6a94c831"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','c251a3d6b7dae2458b6bd27b0cfffc1ff2b79b02379540f76748d3e85d3b32ee','{"staff_member/anna":[null,"bd03c4eb75e47f459c2db5df4fee524a"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','eedebdf86085e52bf271fc83a209b105898929c3559e0f8cacb138fed50545c8','{"kiosk/Desk 1":[null,"015920101edf8451663c8690477741fb"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','edf3c94e6f36723d8d0f2957c3b34326883328b45e5ef9dac6b0ddf7a571910f','{"shift/b19927b296811b2bcada9a7cdd203558":[null,"2b9436337e8b3d9a9a9c26f45b8d1624"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','6d1356f6d956c025776b64c78017cd73c5505300284eedac5bbbb30e863cc671','{"staff_member/bert":[null,"bc1276262d3b43fa33a2a1fec5e83252"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','063cff80001cfbdc1f87e454bdfd490616072ad2891b620e524da65e304b8c7b','{"staff_member/bert":["bc1276262d3b43fa33a2a1fec5e83252","9e8209399768c5df58f7a7c9c77e825f"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','d0b50a4329f3c5ecf940ecdb7ac0bc2d','waiting_for_scan','7d0b4f157361c61cafba33b4ffed264e55b2a5c470ca60bad6f7c966957acbf0','{"verification_session/d0b50a4329f3c5ecf940ecdb7ac0bc2d":[null,"31e111b02591cec96ba1b855164acfb7"],"qr_code/ae173d8bd2dcd670ddfd4b78d28ba8691c00725e764992b5d4bca123f346f6b1":[null,"8ef9e4e346cd0639f990b67a01c3bf80"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:f958f7e4fe1f0e4d','Desk 1','d0b50a4329f3c5ecf940ecdb7ac0bc2d','scanned','a0d11d3ad1462aa7ee382ce6485b38dbb990c10b03d85fc135634ad0dc0ebb7c','{"verification_session/d0b50a4329f3c5ecf940ecdb7ac0bc2d":["31e111b02591cec96ba1b855164acfb7","e862261fdaf4e17da2cc6c3a7737d847"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:f958f7e4fe1f0e4d','Desk 1','d0b50a4329f3c5ecf940ecdb7ac0bc2d','verified:verified','6105906f38a3361e161961b38bc9cd19cf0fa240bc8532561f9ef87c60886f7c','{"binding/ZIvsY_aALaC9LYpEhQrCh8M=":[null,"fcd625e6701e22d35388e380a2fcc951"],"verified_identity/P6o3DBIoKR3z4lHZL7j8H54=":[null,"55b4bef6eb15a438dcce954d5b89e759"],"consent_record/d0b50a4329f3c5ecf940ecdb7ac0bc2d":[null,"a8a1e36939640dfd164f17f60e94ef0a"],"verification_session/d0b50a4329f3c5ecf940ecdb7ac0bc2d":["e862261fdaf4e17da2cc6c3a7737d847","4e8c5a16d90a9d613440e6f0f38c3e0e"],"qr_code/ae173d8bd2dcd670ddfd4b78d28ba8691c00725e764992b5d4bca123f346f6b1":["8ef9e4e346cd0639f990b67a01c3bf80","49aa349444194edf216a4bf879d13579"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:f958f7e4fe1f0e4d','','d0b50a4329f3c5ecf940ecdb7ac0bc2d','','f0a72573b21a8e49c6bc47c59a04e960c60e70e157f9ab9bf41f40f949ab8111','{"consent_record/d0b50a4329f3c5ecf940ecdb7ac0bc2d":["a8a1e36939640dfd164f17f60e94ef0a","7dd36f18fd88a59b809552bd03150ad4"],"verified_identity/P6o3DBIoKR3z4lHZL7j8H54=":["?",null],"binding/ZIvsY_aALaC9LYpEhQrCh8M=":["fcd625e6701e22d35388e380a2fcc951",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','6e531b019e09e1656d2aa30700564d61','waiting_for_scan','0c8cea31122e2d41d70d74d13146e52d247cd259c13e72acabada97da42d5db6','{"verification_session/6e531b019e09e1656d2aa30700564d61":[null,"7769290f68c10689abdd849c5ee64801"],"qr_code/5a2fba13edbd662f7595045f3ba2d854557dfeaca754ba972ddac6708f08592c":[null,"1717e0b08b2b2da7e5e21379447bf4dd"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','6e531b019e09e1656d2aa30700564d61','expired:not_scanned_in_time','1ad162824f00e8942c601b86fa2a44fb1932ae0a7ff5af0624e8ce4d21af0a05','{"verification_session/6e531b019e09e1656d2aa30700564d61":["7769290f68c10689abdd849c5ee64801","a7c7714b0d242e59a528ba5ebdbbad79"],"qr_code/5a2fba13edbd662f7595045f3ba2d854557dfeaca754ba972ddac6708f08592c":["1717e0b08b2b2da7e5e21379447bf4dd","46ba36b04339608c39432516a3849e27"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','6f0d62d91307c07d366abb724ec464415bf581cbb35229a7a9c2c725ba9c9c9f','{"shift/b19927b296811b2bcada9a7cdd203558":["2b9436337e8b3d9a9a9c26f45b8d1624","cd9b0d1dd8ac3e30a5560695bc2f732e"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','2406c6035929afc9539d5c7bb05e11ee4f6bcbd8b858e293ff6a1f11f5f3298a','{"shift/3563241eeba1bfb9f726f89da2a11431":[null,"ff28c2298f76c79f9f978231b08f8003"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','a0b23a9771703bb97cc422f6cfeb6403','waiting_for_scan','6af7ee66df5437aa2be34f3825cb5fdf200049d3adc84a2da4a043c378eeadd9','{"verification_session/a0b23a9771703bb97cc422f6cfeb6403":[null,"6d7431aed2a89659131aa13bd14f05b8"],"qr_code/e0eb6b935c5ed8dfb0753da14f18ef25d39d3636090a832189caaf55fc3ba6fd":[null,"e7bae71cffcc4f150933745023d7c73c"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:ae7969b1a720c37c','Desk 1','a0b23a9771703bb97cc422f6cfeb6403','scanned','d409f8832a4fd11a7ddcd7eafaff619685b865bc7f26cbcb7feb3ffdf212e02e','{"verification_session/a0b23a9771703bb97cc422f6cfeb6403":["6d7431aed2a89659131aa13bd14f05b8","f867db279db1f275cce5a3c02c511e2d"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:ae7969b1a720c37c','Desk 1','a0b23a9771703bb97cc422f6cfeb6403','verified:verified','020bc29cde3b71ebaec3307b75be38ddf4429e2fa3b323207e46b4934f58b8d3','{"binding/vZU_KsllaZunv7KQj4ly4dA=":[null,"7bc6388af5fe3e13f74cfe8647cd4bc1"],"verified_identity/9poNysZYkwOhmFUIMFbvBhc=":[null,"4862275278d53e3aa94ed4905e7a3b80"],"consent_record/a0b23a9771703bb97cc422f6cfeb6403":[null,"ff5379e429af73b366b334b845c663c4"],"verification_session/a0b23a9771703bb97cc422f6cfeb6403":["f867db279db1f275cce5a3c02c511e2d","65df00c3fdf82a5ccc28d011f67c1a9f"],"qr_code/e0eb6b935c5ed8dfb0753da14f18ef25d39d3636090a832189caaf55fc3ba6fd":["e7bae71cffcc4f150933745023d7c73c","c0610ec45b69fec91a85e33ba5131fe8"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','2897563af40e5149011d37726c6d3e2a8d30eb5dd814d605c8665fbc7dfdff8f','{"staff_alert/1":[null,"b3631922721700558ccff6ba29b36125"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','404d1adf3394d58d522b9acac0c4a91ecf4d8ad301848c58c9b44825fe76af53','{"kiosk/Desk 2":[null,"2593bdaba5b80447a9f9b36364d32042"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','dec21f6bf37e6126f4e3b80d860992deeefe79d47d481335932b9bdc98a89b51','{"shift/14546eb2f667a9226f99f3b4462afc14":[null,"5d18edfb8d7b0df30bcc6d3376817ecb"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','424fd6b10b957b1ecdf17e7b9196b2d4','waiting_for_scan','05ded00728237f58c264ec1e2a1d1cdb2d436e4952f0753001f417bf634ec30a','{"verification_session/424fd6b10b957b1ecdf17e7b9196b2d4":[null,"6a26bee21bc3b0d97c9092d0ff6709f4"],"qr_code/a10385a63abe4bf88e8b29736bf99c5308c62bb8dd4b8d06c78be74d2fd8278f":[null,"9bee0bb3df2c6a0082b1982cc37b539c"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','424fd6b10b957b1ecdf17e7b9196b2d4','cancelled:kiosk_closed','aab8a8a68467e282b107712d113c4bfcaedc63aa17d7b96c8fb7e5a8640dba1b','{"kiosk/Desk 2":["2593bdaba5b80447a9f9b36364d32042","2fe172b10f334e74620a16b2e44b8e5e"],"verification_session/424fd6b10b957b1ecdf17e7b9196b2d4":["6a26bee21bc3b0d97c9092d0ff6709f4","3607b313ea4540e36322772cca97a0f1"],"qr_code/a10385a63abe4bf88e8b29736bf99c5308c62bb8dd4b8d06c78be74d2fd8278f":["9bee0bb3df2c6a0082b1982cc37b539c","a8d50d199327c71655ecaeebd311d9ef"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','aadd0bc9a25516236d1f157323c3cc8a8044ddaf25469c3d79aad925d2f5d179','{"shift/14546eb2f667a9226f99f3b4462afc14":["5d18edfb8d7b0df30bcc6d3376817ecb","b3db2974ee687c63adaed063ea7a37f9"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','8b8843b956d33bf488606c2b45225a19296ca83aa32958cf775954de12eaedb5','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'8b8843b956d33bf488606c2b45225a19296ca83aa32958cf775954de12eaedb5','e0d069d422d9596fb942223387b011dc1120b43b0f5636d0548ad14782ae4757');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'a0b23a9771703bb97cc422f6cfeb6403','2026-02-14 09:30:00.000000','565c715ed742843a33f6cf82e8553a0bec5dd696c90400c0abed876b825a38f9',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','106a200f88bf4d60049acc285f632a529c5f2045d0f55053e72dcd087fa02a50',1);
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
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('d0b50a4329f3c5ecf940ecdb7ac0bc2d',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','ece946b80c514e50aaa1ec707537b6af046a2013620a41294321f47c3f615aa7',NULL);
INSERT INTO "consent_record" VALUES('a0b23a9771703bb97cc422f6cfeb6403',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'74fa7644275584c6ee34c3104a6bfc5b8d4fbc273bc033277d6bda7ef31089da',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.oFzWtoMYCLgySmYrtRIzciwMcCQ5RdeKf6jpucshqC5hXBmC1A==','f9c97d0f.B9PPn4AvZ5YywphTBkMhJ1OpG-DDnGCO1tGtP2fI-9cOGJM8sZs=','f9c97d0f.7LU4VEC8oyb-XjRwBMJ5NuLNWhs-FlTdrc9TcIl7QccQrE4OVn7aazCagxZUfg==','jd_mall','565c715ed742843a33f6cf82e8553a0bec5dd696c90400c0abed876b825a38f9');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.yquZk128HiSZNTrubfgPLC5SJnoxmm2UiXWy-dVcrGUwe0ku8A==','f9c97d0f.r3oWdapPR86itY6KojFDEFHkiNQZZ1UjVOUg0tkeGoyvgfSQxe1Pkg==','f9c97d0f.sW7w9qeE4PHb4OSDJKEkNIzVLqpEF0WGourY_Tt6bJZm8yW41DjOVGzsNIoS5A==','jd_finance','62916b561c3d6e70847af9a7bb208975e2d2a97aac418a09c3a4f2f971a6afbd');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.xEczuArdQetuEJyp6jRR8EO23jZJubcbQlhtOm7meAWvGDhbYw==','f9c97d0f.Y9g8reQrLIELPdU26z27BQc6qH4FeNyBjfUl64qIh-dD00ZWJV0SBg==','f9c97d0f.Wau8dBxNlnf4pN0Iw2jyi6gf9FAGMH5DON8WmE9QbNuCWtqh85R9G5A2m1R0-g==',NULL,'9e8119073502846f4b22586f65db24a6f9a159312707e28bb66fd358e1e7edba');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.mcVjkbOheUoBdEI39ei7YKHduDE-3CkQZ8qJMIYzrQ16TUt0_g==','f9c97d0f.FHkopUJT1QLO3s9GWza3yIepegsAcuY4nk244OSSAh0mF7bs-fo=','f9c97d0f.5jGPzCbFAvkrLNAQFdgzLVsRyI3JyB88k-SPJ7ocmAtcCiwn2D9mJ7SYiTMRWw==','jd_mall','106a200f88bf4d60049acc285f632a529c5f2045d0f55053e72dcd087fa02a50');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.dr9BGR_2jXQb3mFU90VAOPUE7GzM34PhW6cbIFE792XoH-OXoQ==','f9c97d0f.X_-8FsI9_7rRr1yNSniazyi3EVU0C7zfBVRJImrX1K8blwwf_Ys=','f9c97d0f.fEzDdb-zWqmo6OdwwvC0Ep0Ht_b8pqyNoMtg4AOUOTbvVDIuA6FpNHSgs_KBaA==','jd_mall','bc2848b6eacf8e5482d69f7ed852a715e6a3886c7c2232cb117bcefac22687de');
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
INSERT INTO "qr_code" VALUES('ae173d8bd2dcd670ddfd4b78d28ba8691c00725e764992b5d4bca123f346f6b1','d0b50a4329f3c5ecf940ecdb7ac0bc2d','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('5a2fba13edbd662f7595045f3ba2d854557dfeaca754ba972ddac6708f08592c','6e531b019e09e1656d2aa30700564d61','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('e0eb6b935c5ed8dfb0753da14f18ef25d39d3636090a832189caaf55fc3ba6fd','a0b23a9771703bb97cc422f6cfeb6403','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('a10385a63abe4bf88e8b29736bf99c5308c62bb8dd4b8d06c78be74d2fd8278f','424fd6b10b957b1ecdf17e7b9196b2d4','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.ZFmnRJxsLQwsFugSkDRZeGsjlVJkKpI9CfR2G3oy4p8vw-NOgWqdsURSexmg30UC07LGdb9fRUu65he3Bew3jTgDhc4EA8rVd-7EKGeDqsUoC2H_YpwtnKi3-Bk=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.DbtVbllrmMLKuBFwQdwQVesjTSqUvYPf_AQeUhsCZfhHhdHbDdKIdXFQ9rY2-yn0S3H5P6in4mZaM4nLdUm1fg7bm7SjaeVsq2ijPXprusFK1ZIpQZcxmFX6z3s=');
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
INSERT INTO "shift" VALUES('b19927b296811b2bcada9a7cdd203558','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('3563241eeba1bfb9f726f89da2a11431','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('14546eb2f667a9226f99f3b4462afc14','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.mTMAKprtMX69jSQkgJd8sgWUrSUr1rHyGTRfEkX_rcEOEwmOVcbYetze5DXWbFFw-1VvflQLQjlfaePz-TCWYDp4VFM9UmFDoEhWAH43eOX4pfGRXkWxR8V38U4dJir-aKywkglQk5GFPYZbO0xZPSrQknJggLVBpw==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.FEhK8AFj-A9kqsuf0lub_618MYsjOTz135TAxyr-PKaCciBPoILqhpXB56cfE4Tw5SRcmg86VRaKlJok3E3VnHhIFJYm-nUoPXm0CLmyf-Mxq2jvO2knVtwRIoo403HUl_yJdLArKKnnsWp-W0n5Fqg2VOEPrbkTjA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('d0b50a4329f3c5ecf940ecdb7ac0bc2d','188706847f2f4ce20fd06aee9703ce81',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','1794',NULL);
INSERT INTO "verification_session" VALUES('6e531b019e09e1656d2aa30700564d61',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('a0b23a9771703bb97cc422f6cfeb6403','1012730d4d7283d59418524590ff280b',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','1438',NULL);
INSERT INTO "verification_session" VALUES('424fd6b10b957b1ecdf17e7b9196b2d4',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.K5NWrv1zsp0VMEYPd5O-oGxGMkfYpKTjLfq-fIWXqNg6Zmmghg==','f9c97d0f.pSXx05FT7PCYvqVE4EWpmGftTqPSyMH3lOEzysqU5oeZ_EnpCsQK_e9Tpva3_g==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.F6DWw3lKdlOfsAMCoJkuSz4k28K6qdthAGLw7e7079P1-JYW7w==','f9c97d0f.ZjSc1fjS92SQ-mhuTs3yblVPP3qJMVgE8Jb2bL_D6lOaArNUM5PklF_nLsCtLA==','2026-01-01 00:00:00.000000');
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
