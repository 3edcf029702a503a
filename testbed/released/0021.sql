BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0021');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0021','1ffd532a135e8e4112dd96f4aeb5212519711e1083cb8b42358fb0cd69c4f63b','{"binding_slot/1":[null,"9d251d46be36cf12b98914282905e29b"],"sealed_key/index":[null,"675c432e43ecbe8a72cc8e60e386ebeb"],"sealed_key/audit":[null,"f549874799b1871e1cf998d18bad0a23"],"alembic_version/0021":[null,"985682aa6d4fe35160bed99964087b6e"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','f29950496caba07c0a99040fd43a21f12be8e82676c11c4c68f141e4f436fcdc','{"cloud_account/0btrFc6dWDQykP354R9Muas=":[null,"7e269bc6c2eb5cb2c1eaa6ddbe9108e5"],"cloud_account/RQPogd8Z6zUmMpxI7ICUYp4=":[null,"568f321d24693c801e7d58099ffb9324"],"cloud_account/f5QQSwyemH8P4YceliVlW5w=":[null,"82a7ca534867c0212764179eaff8c67c"],"cloud_account/CFxHEZLXJJkD4j7Lxj5812U=":[null,"eac888b48fa74171dc93b88d9a49c373"],"jd_account/VeFBEZx4laoDBzYuq2kzRm8=":[null,"9da5a331dc507043dec79c844976bbd8"],"jd_account/IJyjKmaci1d5BJcbHQY7cZk=":[null,"944c4d1ecf45e520fcb0ba346c31aa9a"],"jd_account/GTDmRykata5hES-EYnAQpwo=":[null,"d8ca9ca7c323dca6657b9f24b89dcf23"],"jd_account/Vy4jovNrlz9KYltmqHGe3rI=":[null,"4e83ca630ed498c98a3d0815d3934438"],"binding/cUjVMAGAsiIkNindTh6LcLQ=":[null,"b426ab354926f61ec94be2ef0081f88b"],"verified_identity/NlNEI4x3VrhyHpUEiADzj2Y=":[null,"cc9f29ef32c8f544d13abab5b1a629a3"],"jd_account/PO8YHRK5JITjGFw9zYdgY90=":[null,"8c0d77847ede924b8512d57440d508ec"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','7bacd234da33c2d9c09ae2b18b084930c783aa8b268b4f4242c560368e201b8a','{"staff_member/anna":[null,"377ed61bed58e90aa83bed37a893512e"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','52f9044c7a0ce6a928583d6c51648c5239aebcd493510be135d2f117285d4f29','{"kiosk/Desk 1":[null,"80e8b13f0a6bbda8d2fec4f78f3b50e7"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','02e7702f88b929962fa4629d6e89fb9c38b39c55c7ed153c41fa50d7ec5b05a6','{"shift/a71ff7ef0869bbc431d5631973dfb76c":[null,"da42ca84fd214129cc542dbd450acbd0"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','5a897f0ec141c7fdeab821bf3a18b9b1eb3260c51e297139505bb712283deef2','{"staff_member/bert":[null,"a40b0ca4b068a259349493526131630c"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','fa8331b8db758578a665b6ef07463dc20f3a78a2163e4753ac0145c725cb97a7','{"staff_member/bert":["a40b0ca4b068a259349493526131630c","0d872e9b37f61faaed38b2ad26f958d9"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','9fa702c0e20a79f2acd5ddcacb1cbd52','waiting_for_scan','57b99aaab88195044677c9cdcd363b8fffc57072ed4bec33cff26587ef22dd0c','{"verification_session/9fa702c0e20a79f2acd5ddcacb1cbd52":[null,"4c3400af2b37f23c797465bc80a9f0a1"],"qr_code/abe957cd4a5e697986977e618700fdf45bf818ff4eb04258d11e287b7117428a":[null,"2bba809b99efea45a690968dda13e0f4"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:72141981b1e187a9','Desk 1','9fa702c0e20a79f2acd5ddcacb1cbd52','scanned','9ef245cfc25b623cc83146bcf5763c34610efbd7138a89cb010e649d8233c155','{"verification_session/9fa702c0e20a79f2acd5ddcacb1cbd52":["4c3400af2b37f23c797465bc80a9f0a1","b7d3cbd4338943706f9117f2502fa607"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:72141981b1e187a9','Desk 1','9fa702c0e20a79f2acd5ddcacb1cbd52','verified:verified','ac962581b4c393419f16bfc1474ff56b40a5bb13d117566d21d5ea089d485364','{"binding/E8B0vBlFzq-LkiuhJ7LVtcs=":[null,"dc084f9706dca442824a83e56552960f"],"verified_identity/qjem3y-UBPe9WAkDrgbIIHQ=":[null,"94c0bc1662d6a7772b19e43be97a4c47"],"consent_record/9fa702c0e20a79f2acd5ddcacb1cbd52":[null,"348ba3f4c962f61b34a8e39856c83192"],"verification_session/9fa702c0e20a79f2acd5ddcacb1cbd52":["b7d3cbd4338943706f9117f2502fa607","44b3a9b03989568c8f3428253e8f339b"],"qr_code/abe957cd4a5e697986977e618700fdf45bf818ff4eb04258d11e287b7117428a":["2bba809b99efea45a690968dda13e0f4","124c3bcbae3446cec973ffd6c7106f67"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:72141981b1e187a9','','9fa702c0e20a79f2acd5ddcacb1cbd52','','474bd2ec7e1b8e32f058f03516f556306f1d274eafba1be3a2b6061342301dd4','{"consent_record/9fa702c0e20a79f2acd5ddcacb1cbd52":["348ba3f4c962f61b34a8e39856c83192","a0ef7eb2d691e6518dc3d4a255997145"],"verified_identity/qjem3y-UBPe9WAkDrgbIIHQ=":["?",null],"binding/E8B0vBlFzq-LkiuhJ7LVtcs=":["dc084f9706dca442824a83e56552960f",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','a1d13e6258edae109df7fe51b43756cc','waiting_for_scan','c534d0d29cfc833ee6db75cec4c5d368aea08772b5b0fc191d9d6a916f13763f','{"verification_session/a1d13e6258edae109df7fe51b43756cc":[null,"74603e1e053b0af3cc80d8a05fff5b17"],"qr_code/f2aa2916aa443d1b4ca3d32cd14afdefc81a7c72b6a9207de7f2a345a0fb5e57":[null,"86b60f3c0c57c1dac7ed2cdc4dd07b02"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','a1d13e6258edae109df7fe51b43756cc','expired:not_scanned_in_time','1a29e8c82a666353a504c713e76fd34012ab13aca0308a2f1b3e45c068cd65ba','{"verification_session/a1d13e6258edae109df7fe51b43756cc":["74603e1e053b0af3cc80d8a05fff5b17","8412ec091d2457116f4ceeb025fc611d"],"qr_code/f2aa2916aa443d1b4ca3d32cd14afdefc81a7c72b6a9207de7f2a345a0fb5e57":["86b60f3c0c57c1dac7ed2cdc4dd07b02","24b884411a527782d3f5acfb35402484"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','8947a2b223e44d3de93a801c4bfcf94d1ee08d088bc7041e16e9c2fdd8dc6600','{"shift/a71ff7ef0869bbc431d5631973dfb76c":["da42ca84fd214129cc542dbd450acbd0","4a2405827ff218ec1445d5db6fb0f734"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','e1b68339a6e6f5778e55c668bc1a17831c68dd97097d0cac16470b83d1a9cfd3','{"shift/a09c2dbd614512e3766f80028733e76c":[null,"861e1005fe1b77ff96ad3e69600945fd"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','3612309e928081979d6420eb4fd70fa3','waiting_for_scan','bb294ddc92b1084c361239e50d6f7015ec0e89f7768948f093ecdca3919ba199','{"verification_session/3612309e928081979d6420eb4fd70fa3":[null,"59869edcd3f6a87f7c75405924b3d673"],"qr_code/376e3e4a62bac46590f75bb598086c247467dbfecb6bdfe4bb3bae49c6977b4a":[null,"26f6f881289e51baad70a95a73a24353"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:7b7fe5f43ed2abd3','Desk 1','3612309e928081979d6420eb4fd70fa3','scanned','31bda7b10ff707a6ee2498f6b5e2357ebff5f09a9998757407c6e06112e94933','{"verification_session/3612309e928081979d6420eb4fd70fa3":["59869edcd3f6a87f7c75405924b3d673","43d2797dacee9ea67a1fa3a29704c1ef"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:7b7fe5f43ed2abd3','Desk 1','3612309e928081979d6420eb4fd70fa3','verified:verified','f04019e52903188602a88db0fc5417dc9042cb0a312abd6ea36c01d107d5a9ec','{"binding/-iW6Mo3xoezGekk57krUG4s=":[null,"ba179d8e40834bead49a797d07ad8749"],"verified_identity/rgEtkR3tex1Y6y4TwGNFSQk=":[null,"0e87bc347b6c570c764de91824230b9e"],"consent_record/3612309e928081979d6420eb4fd70fa3":[null,"c7ddc137d68298fd54bf0f41726e8218"],"verification_session/3612309e928081979d6420eb4fd70fa3":["43d2797dacee9ea67a1fa3a29704c1ef","7d858f6b4f50b92d57db18156d70ecaa"],"qr_code/376e3e4a62bac46590f75bb598086c247467dbfecb6bdfe4bb3bae49c6977b4a":["26f6f881289e51baad70a95a73a24353","b91ae2647c58ffccc298aebd4812fe90"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','cbbf7c26d844f15776608834522a8fb5920c12b45df310a34b23f330abaf7f23','{"staff_alert/1":[null,"da7158af95f204ed0ba43cdb0f1b27d3"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','c4d2ca96434d089787a4207cfe4a9ce721404ba040c840c65696651302d6b48e','{"kiosk/Desk 2":[null,"36c02c679d0cddfb73fdbf2251cb7550"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','c1799ebcc2aa2498d17101d2e3d6722e02146c8534b47c39f5fe4ec634becae4','{"shift/848fc0bdbafa5b91580f250963d81399":[null,"e574ab4cbe7fa9b1b5f9318697640b39"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','e8e1fa0f5db5f1d62d2041b2a8bf7b27','waiting_for_scan','a09a1658cb3efb5f25a92d38eb08743f93f5a639b170dbe99fe2ec6c8d66177d','{"verification_session/e8e1fa0f5db5f1d62d2041b2a8bf7b27":[null,"7c489c991c774881883d461c24168787"],"qr_code/3b7c9a5b9c63ea392d52b31508d7ca9ff064c0f92635df5168500d5da82212a4":[null,"250355ad59825ed19fda3a8a3f10b537"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','e8e1fa0f5db5f1d62d2041b2a8bf7b27','cancelled:kiosk_closed','704736b42897bef3663abbda7369e9ce8990ec0a9cc0721b379f568098b31d6d','{"kiosk/Desk 2":["36c02c679d0cddfb73fdbf2251cb7550","8cb1b6e9ea070d43a2cbe30885eb8a7b"],"verification_session/e8e1fa0f5db5f1d62d2041b2a8bf7b27":["7c489c991c774881883d461c24168787","1fc2a643d72153ee5be48fac16c153e9"],"qr_code/3b7c9a5b9c63ea392d52b31508d7ca9ff064c0f92635df5168500d5da82212a4":["250355ad59825ed19fda3a8a3f10b537","4f544d5a6c132eb294c96cde1129832d"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','9ac1040ac9458575c0bd5bee298b7990cfb9adf8271bbf847f081ce386f4ce05','{"shift/848fc0bdbafa5b91580f250963d81399":["e574ab4cbe7fa9b1b5f9318697640b39","6011fa376ab97219c131452bcf7c8c6b"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','fa5d2d7c9e754e4fda84cd06d48fa0f0a3b5b55a683c48469df77696d6001798','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'fa5d2d7c9e754e4fda84cd06d48fa0f0a3b5b55a683c48469df77696d6001798','799c959494532fdaf6d951adf89e67df30d232a604c19958111d98a9e8dfb49f');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'3612309e928081979d6420eb4fd70fa3','2026-02-14 09:30:00.000000','8e88b5628e74aa251ae0ebd11f72ddfd7222ad2867ab8a1378bb54dfc6e12fbf',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','8c15a6df44a1f9a7641ac9d42bb6e575ec76762767da882bb3eed5d1f5413732',1);
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
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('9fa702c0e20a79f2acd5ddcacb1cbd52',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','f2b6887f14eda1636eec1c8018135f93180e664ec53aa49908732655fce0ed9a',NULL);
INSERT INTO "consent_record" VALUES('3612309e928081979d6420eb4fd70fa3',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'b24e6c3188af7d8a2b145130abbfc1c84731e4d39fbb017a2e0ca4feceaedb94',NULL);
CREATE TABLE counted_station (
	station VARCHAR(64) NOT NULL, 
	counted_until DATETIME NOT NULL, 
	CONSTRAINT pk_counted_station PRIMARY KEY (station)
);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.K-ptVQzkjUN2cDXoQbmobXSlILlYmgH2uwoTMJodji9h4z4rqg==','f9c97d0f.ygFMzyNZ726GvJBihisetXjXcNvg91_s1QWpUdwIFzHYzrkqUG8=','f9c97d0f.zz77qhufsPfcwnd4C1G0wYPNj-kfSD2oa5FB3gn-FwCXb9yUFNkdksa35qrwaQ==','jd_mall','8e88b5628e74aa251ae0ebd11f72ddfd7222ad2867ab8a1378bb54dfc6e12fbf');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.2H543VDeXrrcTNqtNcFAGr5EPz8m7DsiMQVWBKFYfwIDK2cx7A==','f9c97d0f.3Whz2eb_yJheUN8cBFuB_bsArcyQ_b-F8FvYMbIACIcK21wW-yLs2Q==','f9c97d0f.Gu1mrnwcc8qOTI6Tyd0YxuGXi_DP_0MbF0_fd2-PTIUYyguDSryITdxL8XZlQA==','jd_finance','694ff34c0ad10eb9a71f2f046d3387defd429347642f355244ce7e20d74d4dc3');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.AGgbF8POAUgFmmgiysu-sFLl957GFqOMnSV_xeNQTeKG0vJfJw==','f9c97d0f.MAW1IJ1WZGIKS36LCGFzDDhn_0Qlvme8EOzVoFFXPSkLMnuHEffUxw==','f9c97d0f.O6INqd3psPHAkwrTpBMpD_pdBDeWhp4mOCB3HuSuQdGYDnQHgLcNd9iboFYs9Q==',NULL,'64c9bc5206b8c3db9a9cbe9baa232ba1ecd9b4f0ad7742fb05eb62a589844656');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f._hjlz22zPcwoQjhH4OWuuSbi-VTLOeYVVx5HCKe0wKvQGvWjYw==','f9c97d0f.ugnTUwEea6El8VplIVzRvyXXYYdk1GuYxpfdohIKILd_o8zaP3c=','f9c97d0f.1FACexe1pppxtres7pcHcMATqDFC5HXuAITuRq-v21QjcrKskEVr9882ixdMig==','jd_mall','8c15a6df44a1f9a7641ac9d42bb6e575ec76762767da882bb3eed5d1f5413732');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.XQHloI_1Istyx2NH985Aj0j9FM2apWuri3j_fxLboxrndyB04A==','f9c97d0f.1OrUzwM4VO3wkAizSLitk9nu4QsA_vOkuZ_O4MDB6ia8IOcS9v8=','f9c97d0f.jtRF19B0BTLAvyQPC3nhq3FMoAZ5sMqLbaI96Fl4UjJiuDQxTFIe9nZGV9jzHw==','jd_mall','8e5ab6f7c062a3762108f24ddebc4c64301f4c02982d66ff486a22bf8fada620');
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
INSERT INTO "qr_code" VALUES('abe957cd4a5e697986977e618700fdf45bf818ff4eb04258d11e287b7117428a','9fa702c0e20a79f2acd5ddcacb1cbd52','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('f2aa2916aa443d1b4ca3d32cd14afdefc81a7c72b6a9207de7f2a345a0fb5e57','a1d13e6258edae109df7fe51b43756cc','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('376e3e4a62bac46590f75bb598086c247467dbfecb6bdfe4bb3bae49c6977b4a','3612309e928081979d6420eb4fd70fa3','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3b7c9a5b9c63ea392d52b31508d7ca9ff064c0f92635df5168500d5da82212a4','e8e1fa0f5db5f1d62d2041b2a8bf7b27','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.t1K_AiQQX441cBddsP8THXaW90Ks2BPZpV8ynrkDWy2J--x1m9U4ehpGFaOQgToJHgXdY5PG5eR3RkCEWq-PQfyKytqdxQ9dbm-VTvoyGeDt9M1QcKfz-nkP6tQ=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.LPi7h_TV_5M2a6U504KMZaB_QyW5lcLFVjnE3G-eOPf6Oos15bFI3RwBSdcOF1MUDeE3QJKF1znDABhnLW9dYvaNa2i0TblyfNUp_YtZrtaaQqzDGC_bYAWdfOg=');
CREATE TABLE session_sum (
	figure VARCHAR(16) NOT NULL, 
	hour INTEGER NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	value VARCHAR(64) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_session_sum PRIMARY KEY (figure, hour, station, value)
)
 WITHOUT ROWID

;
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
INSERT INTO "shift" VALUES('a71ff7ef0869bbc431d5631973dfb76c','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('a09c2dbd614512e3766f80028733e76c','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('848fc0bdbafa5b91580f250963d81399','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.vD7QKihxWGstEUjDP1gfqglLHY_Cup0S5XWNSsNO_coyX-pmkOcesU_sTLbzbo-MQ3znrBSlUEgxPu3vdoHSYPRVjLJ7CQLTghk3nnHaPW_-EeQPUpjHbOohejP5jwUefFCqwxSrQszxun91xu3bEJB73EVU-F64XQ==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.6BEemdB7q5XBetV10K2lq8HqIOM9agEb0xsB_Tz-n_F-A5uIsLOA6GIK2PMCw3t03s5J3tZX-F-D7pvL6FpGwEi7FZdUg7IUnUoG6T05Jxiy2gSJ9-_5tirrfw2jnCMVv_gbNx01UqSHbhdKmB7nlNNtkmnF6d47UQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('9fa702c0e20a79f2acd5ddcacb1cbd52','f21e1523df01f60fe1a0e94c17c55bd3',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','4453',NULL,NULL);
INSERT INTO "verification_session" VALUES('a1d13e6258edae109df7fe51b43756cc',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('3612309e928081979d6420eb4fd70fa3','5d99a0bcb4286cacb2858578d35b5565',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','5328',NULL,NULL);
INSERT INTO "verification_session" VALUES('e8e1fa0f5db5f1d62d2041b2a8bf7b27',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, sealed_masked_name TEXT, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.TmQl0iNCVomT3NNMnb8jJQPw7I6inJ627446tyNIzUwk5uiDjw==','f9c97d0f.CMgSAJ5IhGibVqmijeY1LguHY_II41Y1B10Rk48tWMuF_ViW2e203ZqEGvMf0g==','2026-02-14 09:30:00.000000','f9c97d0f.i2Uu67USwJGIIyFeJgS68L47dTdGo9Fgv5CdfRmU4_dc');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.j5iGo4AnG1-ubyGTqYwTkH7QYR0qZYtcwvkKxVUWl6Dc5tygjA==','f9c97d0f.gmyrvShy0bs8sA0EdcfSh5QIcLzCMp_4-1RXCjewGb67lBajnw-U2QWCRtt0ZA==','2026-01-01 00:00:00.000000','f9c97d0f.0rhfZDfxtrHFePjL8YftD-h3t6I5rwby1m4XF4rObPXQ');
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
CREATE TRIGGER verification_session_counted AFTER INSERT ON verification_session
WHEN NEW.created_at < (SELECT counted_until FROM counted_station WHERE station = NEW.station)
BEGIN
    DELETE FROM session_sum WHERE station = NEW.station
        AND hour >= strftime('%s', substr(NEW.created_at, 1, 10)) / 3600;
    UPDATE counted_station SET counted_until = substr(NEW.created_at, 1, 10)
        || ' 00:00:00.000000' WHERE station = NEW.station;
END;
COMMIT;
