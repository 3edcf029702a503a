BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0017');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0017','0dec3e02b10d0a1f2eabd4723e715d099025ff0d1cb70d20abc96674011ad020','{"binding_slot/1":[null,"11f5fef1b269e7eae51617d6c78de9b0"],"sealed_key/index":[null,"1b98bc04cb7ec481a0ae183f8e96f293"],"sealed_key/audit":[null,"b08312e866250581990b0477bd027b5b"],"alembic_version/0017":[null,"eef96d451139643c2b8ad5c9804f03a0"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','6a310b86b5711f5ca9e5bc8e1df3fce1514e6a9713e243be0e2003e83f725b85','{"cloud_account/wjV6_9uN4ZG0fbu11FrrrmM=":[null,"ee9c35b22ceece199998193b454f6780"],"cloud_account/ZIa7N9a4Iy-qCG5VnDgpuSk=":[null,"feaca9ebb7dff5c9df05e652cf4bf852"],"cloud_account/SLdST1Txw_0IMzu0abYOQ3A=":[null,"c69b0428bc8c7207617735038af8b055"],"cloud_account/yBxaFvBfA6tp4EVWdKIz47M=":[null,"bacd2c65dccfe936f72a79a1ea314f5d"],"jd_account/sttLmh6imU0FMHHKUzsPDWk=":[null,"c9633685476937a5314f02ac40f7c01b"],"jd_account/dHV5-IlCy1dxegUXjotFT5k=":[null,"66307acdcaf160f7780ec9f1ffca7069"],"jd_account/E3Zic2S4RHOJ68xeZEdN4i0=":[null,"9a7463bbbb0fc4f88c7ac1316ae444bb"],"jd_account/83m8tIxjZkaZ_YPKtIghzJE=":[null,"18b7f78826660060506048611ed713c6"],"binding/znauC74HY0gWzAwblcx-0S4=":[null,"72d64cf765307096c7f71925e6ab131b"],"verified_identity/7kKMeTiVbMtwwL68qOxillw=":[null,"357362308922e141389e0899884f7871"],"jd_account/QAEpHlNsdpK_X12GYxeAl8Q=":[null,"fca4256737c2663133252f61df25bca7"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','211fe26d0f1226bf5d57ced17652067f9955694b6552911f504fb35e80a2f501','{"staff_member/anna":[null,"aab3a77c0827b8485dbf283a0256af3b"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','85e9dd1f0b5d53516b17993e71c7fe0f92a8bb49be401f69dedc3a8424c63e0f','{"kiosk/Desk 1":[null,"a430ecabbab157cc341568092bef01e2"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','61f3e9250e04937c40311a8fc253627b07c0623e7698d9307ed4ce714bdda93c','{"shift/169e17337557f9307502ceccc1f87904":[null,"ab6b0b2263f94f72e8c6e78007321052"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','ed339cd28d7cffc61f393c7251fdd3046b2dec34b2e5a046cd0b614d5b9c1916','{"staff_member/bert":[null,"4dd24c173433d85acb3ff5d5ea10fff8"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','035b7928947714e3662f3ecfbdb6c1609e6f921e42a88feaa85a3a4e62ce9fd9','{"staff_member/bert":["4dd24c173433d85acb3ff5d5ea10fff8","ad5534248d0ac475069a80e19db00c5d"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','28bd394f478cf568b45e0ba77c3c88c9','waiting_for_scan','a60a0deea1356aec05d29cb8e6b9548f028755b9b08af0f2cdb7753873939551','{"verification_session/28bd394f478cf568b45e0ba77c3c88c9":[null,"f7dbaf773e2c14986fb09d89acb79560"],"qr_code/6c16ca68d8f86b62761cdc160e3f4f0a96aebed990841a8cddf6a8881e503e4f":[null,"84a8320a3f62e2ca730681ab22c416c4"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:4a3efebad0701746','Desk 1','28bd394f478cf568b45e0ba77c3c88c9','scanned','0d6e1a0883dc8da0a4d002cfcd19e5f346339a99da3cf656a81271b4aa5b2bfc','{"verification_session/28bd394f478cf568b45e0ba77c3c88c9":["f7dbaf773e2c14986fb09d89acb79560","15696a358b75798126f31298a394a4b8"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:4a3efebad0701746','Desk 1','28bd394f478cf568b45e0ba77c3c88c9','verified:verified','08e791b2fd8535688ed7a8324c039b3bb6f96762b8d6d3a361e94041ff4d6484','{"binding/CQU7Dphs1fBIe8c7PCxZFLo=":[null,"f2b2f0e0a56ff43bba70b10d1b7e67c1"],"verified_identity/zf7zmUvYgQ40V-cyHmUKYnc=":[null,"0d182638ac247a1860ff44083579ee12"],"consent_record/28bd394f478cf568b45e0ba77c3c88c9":[null,"252b061c051fb19915f2d1b64a562f78"],"verification_session/28bd394f478cf568b45e0ba77c3c88c9":["15696a358b75798126f31298a394a4b8","bfda72a6f96cc1b11d296fc1e896b025"],"qr_code/6c16ca68d8f86b62761cdc160e3f4f0a96aebed990841a8cddf6a8881e503e4f":["84a8320a3f62e2ca730681ab22c416c4","01958e0e41a57d55f379b9119b4b1bb3"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:4a3efebad0701746','','28bd394f478cf568b45e0ba77c3c88c9','','4b5d5bf1310ff10167f04039ca1a95d0ef1442377945baed1a8a957a946493da','{"consent_record/28bd394f478cf568b45e0ba77c3c88c9":["252b061c051fb19915f2d1b64a562f78","e0c652ec47d5ed122d78be9c5f01b31f"],"verified_identity/zf7zmUvYgQ40V-cyHmUKYnc=":["?",null],"binding/CQU7Dphs1fBIe8c7PCxZFLo=":["f2b2f0e0a56ff43bba70b10d1b7e67c1",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','10ee07262945a218d3eb10d84d3e371e','waiting_for_scan','90df17c97f46ee406f19b5b2c6b8f26ae95596c493391ccfae27cd2422a35571','{"verification_session/10ee07262945a218d3eb10d84d3e371e":[null,"2186eb1fad8ba7dc6520890b28062638"],"qr_code/e96bc37d73906600c2666275b6f88067991d95a5eba256500ff173c24b3b4ed8":[null,"50c56545ad5557d50a56bf406d57d4a9"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','10ee07262945a218d3eb10d84d3e371e','expired:not_scanned_in_time','7aa8630109f56385343e6187781e7a9b06d1ae2fdc5f611776c396999ca8f96f','{"verification_session/10ee07262945a218d3eb10d84d3e371e":["2186eb1fad8ba7dc6520890b28062638","5aee0d299cc65eea2bffde0d199e0611"],"qr_code/e96bc37d73906600c2666275b6f88067991d95a5eba256500ff173c24b3b4ed8":["50c56545ad5557d50a56bf406d57d4a9","3be85baa65890bdf211dc769bfae0547"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','fabbd0fe4f26cf14ecfecff251937208a7b001d088a0bbd48df8e41a1ab65d25','{"shift/169e17337557f9307502ceccc1f87904":["ab6b0b2263f94f72e8c6e78007321052","b005eba662310b123d78bd76f5a47b4b"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','a1e89e10903ee36b350e137b80bc706d1ffd91c06024d14c388dfe95def86898','{"shift/23ae7e73261150da133d351422d4e75a":[null,"1385d8807b4fe5ff30aabef7ee569b54"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','b38baae739e572c18350ae42f944ccb5','waiting_for_scan','f30d3599b0971e85d39e2db6c2acfe3c55f9c6bc5ee3b35f82703ff67b1c14b9','{"verification_session/b38baae739e572c18350ae42f944ccb5":[null,"e981941dd1ec02bbb76e033d9098b6aa"],"qr_code/0597c4c79cc90e027d6b86bf8bcbfba2d1c5571775eaae175859ec607c128a8a":[null,"be0cd6a6cd44ba4e0c6583b76a3b06bd"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:d535663b3f532d5d','Desk 1','b38baae739e572c18350ae42f944ccb5','scanned','fdac8f61e6fb65b0242a67df75b4691005ede83a9eab0f742b832c3245c643bb','{"verification_session/b38baae739e572c18350ae42f944ccb5":["e981941dd1ec02bbb76e033d9098b6aa","b3ca8178db65cd83c2e378546076ae97"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:d535663b3f532d5d','Desk 1','b38baae739e572c18350ae42f944ccb5','verified:verified','c8fe0dd8269890b3489c44d27852ad60e37f7078ba0a2ce5bf2c7cfd91916016','{"binding/oTeq8vxTXUVUatzoNmiTwJc=":[null,"03a778ae7eb15fe22b133c6fce50b7d2"],"verified_identity/N0Cu2EeVYzC4eqEFoPXHHxo=":[null,"edc8864d977dcc0ed7802d7b453dbb82"],"consent_record/b38baae739e572c18350ae42f944ccb5":[null,"a82a84a4f138acc0ce6a91bdfc2989d3"],"verification_session/b38baae739e572c18350ae42f944ccb5":["b3ca8178db65cd83c2e378546076ae97","6abc4c54498b657661972df40ddc316f"],"qr_code/0597c4c79cc90e027d6b86bf8bcbfba2d1c5571775eaae175859ec607c128a8a":["be0cd6a6cd44ba4e0c6583b76a3b06bd","2ae188cff16c04bb280dffbc0e467b42"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','eee709fd0f66684e51e121321a5fb96035dd5c17682249581e130b6c1782995e','{"staff_alert/1":[null,"5a6b9bd54e6c7af245debb91b3ed4254"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','25d54af5ba664b4ce895c986415ccee7f2bcb71641a79a2ef05b0c5255080d53','{"kiosk/Desk 2":[null,"79c7e41909f8e3b99ca70fc669e7e808"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','20d57d999a365c507caa61abf4756f7638c5ebe9db9d243ccab8a1251b6ea52e','{"shift/ce2e21d447f82bba894d937bbd8d456f":[null,"d2fe34e5553be824a3338faff3909937"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','db240aa8b9064dd37c253dad7a477361','waiting_for_scan','75c6112a09622628a9d73b5093842ef5520251e378765a1ff838c64cb060a708','{"verification_session/db240aa8b9064dd37c253dad7a477361":[null,"38acd05d2e6b5a68e772196cfb9e2885"],"qr_code/460d4f80dc1993aac2f719c002aaf1fcb1d8b6d8b1f387d251341142db92bd88":[null,"4f8031579c2bad6cf1506ff230641eb0"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','db240aa8b9064dd37c253dad7a477361','cancelled:kiosk_closed','22d7f375a277e7aff5b984d6db1276e55b284faf283c1abdfe75b3a85697dae2','{"kiosk/Desk 2":["79c7e41909f8e3b99ca70fc669e7e808","82c325e07e453f7d3622dc364fc63996"],"verification_session/db240aa8b9064dd37c253dad7a477361":["38acd05d2e6b5a68e772196cfb9e2885","2cdb607468115ac43e45065a208b30be"],"qr_code/460d4f80dc1993aac2f719c002aaf1fcb1d8b6d8b1f387d251341142db92bd88":["4f8031579c2bad6cf1506ff230641eb0","6ccdfbe77454296df1ec2de7138f20af"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','c31a03a36226f0319b63457b272a55aa55b10fe545cc575aa45dc109fa37ff84','{"shift/ce2e21d447f82bba894d937bbd8d456f":["d2fe34e5553be824a3338faff3909937","ed26da1eb173f11519143323dba67bf2"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','ab1b0e129c4205c960df09cb7cc589512a746a63dc206a03d197cdfd1b1102bb','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'ab1b0e129c4205c960df09cb7cc589512a746a63dc206a03d197cdfd1b1102bb','723c8d6b8e933b07669dad550977a10156449683e5c8f5dad90b195e908f3e7f');
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
INSERT INTO "binding" VALUES(2,1,'b38baae739e572c18350ae42f944ccb5','2026-02-14 09:30:00.000000','fc50534c640eca1c6367b2f8fc53cf930da385b7a2bade0a34b83f8a33ed0123',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','ced954f578e7e707c536732a362ad7c36fcfe13f8a3d48bfaa5b7bcfe9e56350',1);
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
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('28bd394f478cf568b45e0ba77c3c88c9',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','cccc62e30c42629113b3c66d3878a903851a81e9e2be02fcac6e1acd19d72cfa',NULL);
INSERT INTO "consent_record" VALUES('b38baae739e572c18350ae42f944ccb5',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'be4fcd5469cfb5709abd90fd95f8410586e3a8242ee76b7a2c101902eeca2b56',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.LLMsgTaef0_Ddng2qCy2a5_0ymKJjyeMmBBmt13egEv5zLk_Gw==','f9c97d0f.NmIPZeTou8GHIW4m4d-fhBnFdH-ZxbqXLMq7-AtaKAZXwQPzU-w=','f9c97d0f.4O_Iyr82hzXJn_uaIWwN5eSo-NvoneZ_-p6J0rgRzPL3W_NeW9SmYXCRlgVjHg==','jd_mall','fc50534c640eca1c6367b2f8fc53cf930da385b7a2bade0a34b83f8a33ed0123');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.lXqE1qS4MkjcfF7Pwb2WeXGb9Tj3kVLT3MggoqO_inSQ3VSctQ==','f9c97d0f.TnxTGiUpKPyw76WjwwcfmVa1Dzz4tog0JCH5IrcMsg4NlckK2ypK8Q==','f9c97d0f.KiGUJyxVe6j_UbsiYnQckfh66CpXyNIlhk6KaCaiVvk5e1xwelpY4QhUkhv3rQ==','jd_finance','4beeed09edcfd213b023549f86f80b1aedcdb2f4d2592ff6d33dd12d59560c19');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.8VvYtyKfmtY3PQfBMmsy-cMpboMF6ReBuSGgsvJB4uYHjptpaw==','f9c97d0f.8mo2Eaxg09J_3dnElW2Pefmj9fSYP7SjnepI1WSUondsPNik4L2Zag==','f9c97d0f.DxAMba__TdgXsHyuEbrR1fR7XlQGfYc819QXi6Htxsjgw8LrYv3d5cH-uEt7Kg==',NULL,'826ff6d46232d9fcd39ceef399b0378164cb4f8cc00ee6cebf5e725f55fc091a');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.5QjEtl_hF94cRMVnNuuSfySh8vcT5iF25RMjg6i6_xFujPDd6g==','f9c97d0f.JQBRLGlXJfMCITZpO4oFU19-kHOYDmmqTgWxcKZeBcV1HVfTJzE=','f9c97d0f.TJZQHdC33Elx7Taerv41C2lG3oxBDWNobW8BSGgMmsOxoe_2S180lG0MN0Mv0A==','jd_mall','ced954f578e7e707c536732a362ad7c36fcfe13f8a3d48bfaa5b7bcfe9e56350');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.LiOV0UC8Pcb2FCWVJRSqrE9bERCiz6bwuchuzXZnvhIMxbBqIA==','f9c97d0f.GEGolv8ZNEDF0XntCqjEIJTGEFSPdTKliOmyeYIPn8iK5FgCBDE=','f9c97d0f.poh46uQsuLO7L0GybEtYqvNRJiWWNYpJFebhFuwJHqxWiioIl28WZvfCjzAYxg==','jd_mall','aa6f26950cd3337a28efbf25ae7049c198ec3d050e9828f05803a878b8a92acc');
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
INSERT INTO "qr_code" VALUES('6c16ca68d8f86b62761cdc160e3f4f0a96aebed990841a8cddf6a8881e503e4f','28bd394f478cf568b45e0ba77c3c88c9','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('e96bc37d73906600c2666275b6f88067991d95a5eba256500ff173c24b3b4ed8','10ee07262945a218d3eb10d84d3e371e','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('0597c4c79cc90e027d6b86bf8bcbfba2d1c5571775eaae175859ec607c128a8a','b38baae739e572c18350ae42f944ccb5','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('460d4f80dc1993aac2f719c002aaf1fcb1d8b6d8b1f387d251341142db92bd88','db240aa8b9064dd37c253dad7a477361','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.hg2-uW15cc5qT2XhFWz1bRA9n528nqUpcoyNZKqoytSI6WcoPpmhBIJIPsK0wD3-weoYc7kWFjNq7kXSu_TXHoSlZWcxKT-80khxgU1yCxWhUnZnwVZLLjU5oWQ=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.7DyfqAr525LpfN0bLtrpBjc-C8FRnjQ79LHXb4cQruDaURiHQG0h8Svyru5fPRaGeZ4wScrDk2M0gI7_We8Q0RpQXTsHixGwztTjwboiL5F95qjedmEDf8nYptw=');
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
INSERT INTO "shift" VALUES('169e17337557f9307502ceccc1f87904','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('23ae7e73261150da133d351422d4e75a','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('ce2e21d447f82bba894d937bbd8d456f','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.nBBpRP3O3UjQNjIJn6d81MXAeYonHuUQWtoU3bYl6WoFKIl8wABNYe5B3RpS3ydU91n4CaG8s_9wCLzgn9e21PJ7msmIVv9QQ0aPi4Ep8dqucjxIrI3Rc1cmt33QspCcpp2SRnW_xPeum7-rKZb6V8edYTpsu2aUww==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.qSlWlHbwhwRGJzVwDWg_W4aKrbaahJUGa2_7c3HSIim4y0e99AxCayli1q_pTmqFu4vPDdH1KPLKcLlltz5d8K-skMjsf07ZT9xioV5nnmGb1cohG8awTsuOxUJ534f63oXFV19vBOteW-6HJ1kMpjOQpgyM9Bd6Vw==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('28bd394f478cf568b45e0ba77c3c88c9','11e5299f334126d2a6aaa615cf52fe6a',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','8698',NULL,NULL);
INSERT INTO "verification_session" VALUES('10ee07262945a218d3eb10d84d3e371e',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('b38baae739e572c18350ae42f944ccb5','2bfeccc64bb8a0e656a3d53e9a313863',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','1024',NULL,NULL);
INSERT INTO "verification_session" VALUES('db240aa8b9064dd37c253dad7a477361',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.SWcFipDCnoVW7ie4JccQQaWkUqud2FPOqg2-CYcnY1yGhK5lLg==','f9c97d0f.XcOV3TqOCgTIH9vEV4qCb8VLpm3j3PodV-EUywo0t5PAlzkF1WsMNpb-GGq7UQ==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.EVtRAGOyMa7TMiD1lda0WG4_5zCFsTe_j0bCTPTzwOybjNv2Ow==','f9c97d0f.IwTW8pg_TxghqepcdxQdQpZqhlQ9xIrNVonbrVJJ38qg-3Yb4a-ZtZwgBFYrWg==','2026-01-01 00:00:00.000000');
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
