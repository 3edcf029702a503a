BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0013','a48bbcac6c6b87a42eabbe0bf4f72e1092eedc98cfea5fc1149af8c419c5a740','{"binding_slot/1":[null,"34e80550b5c03b6204ee3ed10604b3f5"],"sealed_key/index":[null,"0c9e91fd7818a7d12c09280f1d5fd44a"],"sealed_key/audit":[null,"348af121055f66f5861f2b4b28b7ec80"],"alembic_version/0013":[null,"6b7abf98bbf0a94ec210d7ca044bef0f"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','50b49c4e2da3b095c368ab2f085282bd7cfc6e8f3c77a9a6b90a3ae20ff68505','{"cloud_account/a8b5jmZYMs7fcX7MvA5tbgI=":[null,"9ac40d74a12889a9af5e03375e495f0b"],"cloud_account/bl3s9u7kLLKiM3xayydyrk8=":[null,"1c263480c9758f23fde07a307cfe4874"],"cloud_account/p5jNiSRIO5IW6L0wSKzoDNM=":[null,"d0170fce2ca2879d23f234ec94fe9095"],"cloud_account/KQDsxCDJsltCGP1GgEbes1I=":[null,"61f7b2528b7da4910cd8e491e17f556e"],"jd_account/WBms8G--uTmW2KFPkn_ch4Q=":[null,"500849a56b5552af4c35d9e86518c70e"],"jd_account/B4HoMP_a0U7W0q_btttnobY=":[null,"8d84bd6f7f5ae7a824eb7c712a8e50eb"],"jd_account/8jVA8yfA7OmGuamclkeub_w=":[null,"eeca926ed31c1c2c09867edab473c887"],"jd_account/ME2YMC7kYGCgBJfMvHGCGGA=":[null,"5bf6dacd67b7cbf9c01e90608b7be354"],"binding/1TMajRucJmbzL6Lgdmsz1OY=":[null,"a899bf35dc261575de212abe59389d01"],"verified_identity/BHi_rDleEz6nQ0NNeHDHWH8=":[null,"f0934728289b46889b6c992fd91bd973"],"jd_account/FXdxkampKIkVQWvrPQxsjBE=":[null,"bf630324dfe3cda0d5d4de7c7df7360d"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','a16b4d94b10bd698c7165c03d95b305a689cc703d8da0d7e8ff482f18902f610','{"staff_member/anna":[null,"2d7c749ea2968ea3090f2ba65c8241df"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','5a759ae426c5fec59c72675497d8b9e24cc6eb3edcea021d811f6a1764a808d6','{"kiosk/Desk 1":[null,"0ae9ed5c6ad8ef968ecf1729cfc44845"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','0c1589bbed3e16692319d2ca8056f58d096e1771a907b3dbc84e012518b1f6c5','{"shift/9808036bfe91156c1f35fc84bfd64053":[null,"212cee24479a28bf794b3a4ec41a9ba2"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','5eaffd8fad6476d7356b547de60c1c325c05661bcb914d55abbc10f324abfc15','{"staff_member/bert":[null,"dcabfb9a3dfea75071b59f2bb83c7100"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','a839751107f141bbdf5f112f824e93da1dd0671d6ca1d38d2b1b40451ec88e1b','{"staff_member/bert":["dcabfb9a3dfea75071b59f2bb83c7100","5b3f6ae1345e3cede11f3ae329bce9bb"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','94ce89dd2eb85e0d603df970b71f5d85','waiting_for_scan','e7cdc306585e838cd578d3cc36c29107a7599beea83bb98faf8f68358d4a4f16','{"verification_session/94ce89dd2eb85e0d603df970b71f5d85":[null,"deab3442ecbb70bcc6b993a7b1416a82"],"qr_code/d06d415e822263072b34e598d0da9a3f8d8c28ae81d79017da1306a2dc205d79":[null,"5be7d13b01fde498dd32dd14ee5be45f"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:9eb87878753bfaf7','Desk 1','94ce89dd2eb85e0d603df970b71f5d85','scanned','409f43c90a1524cf9b4c194cbb538a025d597b925e6b979251ce4e3228990817','{"verification_session/94ce89dd2eb85e0d603df970b71f5d85":["deab3442ecbb70bcc6b993a7b1416a82","d5896e3b3ca8459b1e087ccdfc8b1a21"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:9eb87878753bfaf7','Desk 1','94ce89dd2eb85e0d603df970b71f5d85','verified:verified','2ce14bbf446d31d3f37592799ce7803d0ce2e1f07db894c90a48d0853c7237ea','{"binding/xMLnFO4LdoNwoagaaDmRnaI=":[null,"64c5a4c7fef2b718f8eef14db671afa1"],"verified_identity/buogGIz2BHzBsAnaPw209h8=":[null,"fdb258cd3fd9847f5570140505ad0396"],"consent_record/94ce89dd2eb85e0d603df970b71f5d85":[null,"9222dfb0359e472a483081625005c511"],"verification_session/94ce89dd2eb85e0d603df970b71f5d85":["d5896e3b3ca8459b1e087ccdfc8b1a21","8feeeef9404c8846cdd9af9ee465b95b"],"qr_code/d06d415e822263072b34e598d0da9a3f8d8c28ae81d79017da1306a2dc205d79":["5be7d13b01fde498dd32dd14ee5be45f","16f231f4fdc26dfde1cbf232c23129ae"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:9eb87878753bfaf7','','94ce89dd2eb85e0d603df970b71f5d85','','24442dc3861754741ca3f384281fc610b5165d9af9ee52c5bd298d3efa0ed5ec','{"consent_record/94ce89dd2eb85e0d603df970b71f5d85":["9222dfb0359e472a483081625005c511","2f6aa0bb54ea5b656e20093349481582"],"verified_identity/buogGIz2BHzBsAnaPw209h8=":["?",null],"binding/xMLnFO4LdoNwoagaaDmRnaI=":["64c5a4c7fef2b718f8eef14db671afa1",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','64b13b1a7510dbf3e2ae0d702fdc29b7','waiting_for_scan','a4f1c3a9730bd4a72c361f2f5998b31cdd76e366242b9a6a1ee3a2122ecd9ef1','{"verification_session/64b13b1a7510dbf3e2ae0d702fdc29b7":[null,"0f87d170e05c9c3991ef5ea56fe7eeef"],"qr_code/4356fdafa499e19e509119362de4bf709f4222d34d90fef08ea5d31674193966":[null,"8ee8b301e7c52ee7f11d1cbd24013e72"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','64b13b1a7510dbf3e2ae0d702fdc29b7','expired:not_scanned_in_time','9275b88afd5c40b7c33a24bcc9925da85d84b1a5c0bf05480d37c920f7c0c3a6','{"verification_session/64b13b1a7510dbf3e2ae0d702fdc29b7":["0f87d170e05c9c3991ef5ea56fe7eeef","744b17051f95444546898f4c9c47c551"],"qr_code/4356fdafa499e19e509119362de4bf709f4222d34d90fef08ea5d31674193966":["8ee8b301e7c52ee7f11d1cbd24013e72","6d85daed049e44b85c32c953c0b7fcf5"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','d32d12ed96ccb0d14e2f6c2c1da2a096e7f737ebaccaf5b6c68c9c8a7356b2f3','{"shift/9808036bfe91156c1f35fc84bfd64053":["212cee24479a28bf794b3a4ec41a9ba2","9015baec9dcf63aada6ec0a4acdeb0f1"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','10f66dd0add2b47db48dee90f161f1f5ee9f8860e023c07366205e4e888741ab','{"shift/012478448c43a650a348bbcf352325b8":[null,"766bbc1dbcbcdb69c38c3f9a52eb8bcf"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','6b42e9f788b61f6261a0d5284687349e','waiting_for_scan','c07ce3f6262ee4cfdae940751254ce87c04422796dd6d29ea1e3c0f70abcd6fe','{"verification_session/6b42e9f788b61f6261a0d5284687349e":[null,"874be8273d8c8804a890f30e332ed48c"],"qr_code/f34f2fd5cbadee93a0e7947ef1b47b091b2519ddfb5b3b0e579b17a2246ff186":[null,"7860133248e04869ba954cb7a3238d3e"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:f56d4f79bb509234','Desk 1','6b42e9f788b61f6261a0d5284687349e','scanned','12fab8d77976f9a2234d68cb05d2204334b99269269a521179d5a64495aa559b','{"verification_session/6b42e9f788b61f6261a0d5284687349e":["874be8273d8c8804a890f30e332ed48c","e122c8f95150460ce901b01e3912d1d8"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:f56d4f79bb509234','Desk 1','6b42e9f788b61f6261a0d5284687349e','verified:verified','e901f954b71cbb9d2594a5fe316b501ea79b14b64621c5136a4425002287d2b2','{"binding/c9lsQ5diPFmTEv56jjEujn8=":[null,"ad0dd64ca2c149368f90de348243be27"],"verified_identity/i-w8ATBAESHv-wcZrxz1644=":[null,"cc4281670e88be76e8e68bbf91652d6a"],"consent_record/6b42e9f788b61f6261a0d5284687349e":[null,"e3c801a6fa83506e0a8a1365fefa4111"],"verification_session/6b42e9f788b61f6261a0d5284687349e":["e122c8f95150460ce901b01e3912d1d8","3e4b5dbd2bdd578c2c666301a0e1ffa8"],"qr_code/f34f2fd5cbadee93a0e7947ef1b47b091b2519ddfb5b3b0e579b17a2246ff186":["7860133248e04869ba954cb7a3238d3e","da44741fbcc0f42b8587167346c58c46"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','f21bdb3ceeeed92df7bbb22b96da287310fe378b0959a431f880914d428d4aaa','{"staff_alert/1":[null,"134775c471c8f7f305b0d88fd0770b6f"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','08dc3c27ea4866bd91b8e25b2d1a2424c691de3bf345d159ab8b697b7de62a37','{"kiosk/Desk 2":[null,"a7c175806f811c025b31496f2230e587"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','bc8edcc0fa3eb4d39ae8e5a8e6e12bcee13daf937060f87b9c2071c80412ff36','{"shift/753def54dfc941102b9718e3a465a5d1":[null,"d41b1979b9d7a6815154f34af1baaad7"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','54d507d99e7d6f1192b6ea928ede55dd','waiting_for_scan','8bcf3a8139bc5a63f79dcf87a24c0378833584e8de86ba1fe6453a14e98574cb','{"verification_session/54d507d99e7d6f1192b6ea928ede55dd":[null,"eb1d487612ac5538b976b89d28a891cb"],"qr_code/3337bc18ad74bdad460e4fd26cb3533b3dee5f156adf167708bf5950b4b74b4c":[null,"9099834a390cde6f998491d50996993b"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','54d507d99e7d6f1192b6ea928ede55dd','cancelled:kiosk_closed','b89170788149331b89f219ef64f08c96e3f20b75ae1f895532c4534b62d1e581','{"kiosk/Desk 2":["a7c175806f811c025b31496f2230e587","ad071fd68696d435266dd12eddd09eec"],"verification_session/54d507d99e7d6f1192b6ea928ede55dd":["eb1d487612ac5538b976b89d28a891cb","901b4b7d75ab0e3d485306c8ad1ce0b5"],"qr_code/3337bc18ad74bdad460e4fd26cb3533b3dee5f156adf167708bf5950b4b74b4c":["9099834a390cde6f998491d50996993b","323673cdd16f12af86a42346c98b374f"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','e5bb49ab30da2949758440688a88c6625273833ce8eea4e0be9af08db032302b','{"shift/753def54dfc941102b9718e3a465a5d1":["d41b1979b9d7a6815154f34af1baaad7","04c951614b943792bde014614ac04105"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','594af8987fb3e87e5ac72405915a9086adc781ac40e5ea059329f8d2705fa32d','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'594af8987fb3e87e5ac72405915a9086adc781ac40e5ea059329f8d2705fa32d','6e42f41301bc4dad33ed2941d7635ec4460b6420ef6d11d1c15a0f3df850defc');
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
INSERT INTO "binding" VALUES(2,1,'6b42e9f788b61f6261a0d5284687349e','2026-02-14 09:30:00.000000','f505a26782aa47827f43abbb3b37f0c59980e9f144edcfd3c4ad8086a47ff435',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','dffb8b53c852b6bfe845a699f59d5ddd2c408e124e4dc1e007370ccf599b2ae2',1);
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
INSERT INTO "consent_record" VALUES('94ce89dd2eb85e0d603df970b71f5d85',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','6a3405c80d5dae3dc301bcac976830a6a1e3bc03c3e6cf239ca4215284ea9f0c',NULL);
INSERT INTO "consent_record" VALUES('6b42e9f788b61f6261a0d5284687349e',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'6df9a6075b2aa283b443c8ceafab3a248e5edb09bf2a0abd59c1430485790188',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.ATMql4Lkcfks8wrysft7dD6naQ8862S6kBnWVZnKNFTaKbLepg==','f9c97d0f.pI7AmFveezfBIiF0R6NnhV7VgOTvidi2cKu-2LPuf09aF6RgNTo=','f9c97d0f.UW7TfO1C3np8tjQlYEDDBHgR3qlNc5rjQyHEVwQSGSLwkVa6SzuEToKyP7UrAA==','jd_mall','f505a26782aa47827f43abbb3b37f0c59980e9f144edcfd3c4ad8086a47ff435');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.IGYmADM2QXyeZ9_PW1Q2WtzJjzEmvchDsl_v0dGYeDU-zVTPzQ==','f9c97d0f.N3bqgLF7qHmTbU3oyy0wtSjSZ2bSB3Lh85wSs3kmBq_wY1FIRTHPLQ==','f9c97d0f.9qjXg0ZzIH99SkN87X7o05Blzh49P08fAvI97FtiuHiwAHN68nmf_XVpUVEUPA==','jd_finance','5394752057a996feaa934e7c8efa82ace86dbf93e2ecc3fee7d1533c7494fe76');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.vTJEKH5aVnzneERwGLpIbOwSqC16RV99IUYj5wtM4CXrOoizKQ==','f9c97d0f.9igAh-obsX_j4f8QQ6aURvjsWT-kxGGTPosyagcgusmyHLezMVZFnQ==','f9c97d0f.NFvltSiaQqJrw4iYJj6qv6AQH7mdWXJ4IhGn9adto7-KAbestarg-pFnU6IEwA==',NULL,'6aaa14b57dbe9fa5f7780f53f2af91abbf411b71fb5dc7f965d202753e149c07');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.5-ZEofqVXwJWNuJBSh9TcH48Qt5G1sxMplfnH2nVmhTTfdEYXQ==','f9c97d0f.CzUAdIncNYH2gIQhWfW1JaR2tTW9udUxC0Hl_OLPjkn5-leXTag=','f9c97d0f.kMYVvckByvMdasvFmCBZ7D0f9vPpH47CF8uq5yAnj5fWhw8FS5cXIxN19pu4ew==','jd_mall','dffb8b53c852b6bfe845a699f59d5ddd2c408e124e4dc1e007370ccf599b2ae2');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f._b6bGgmfn3MnUp2iz7B43jgsADa8mtHrDW96mVARAcH9_LlrrA==','f9c97d0f.pOgiccTGmbsl24zpe2pRVIhoLfXuYq54NnSdKJOZ2R9Ix1lpg40=','f9c97d0f.LR5JoUtVpDi9YpU3aHFsPATHkIU5eqU5-q-_NHzhxcUw5CcDpmjHlWRjbxBNwg==','jd_mall','64279a5cb062653046943216491ae4b5747f1377ed5810880dfcaae341b2491b');
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
INSERT INTO "qr_code" VALUES('d06d415e822263072b34e598d0da9a3f8d8c28ae81d79017da1306a2dc205d79','94ce89dd2eb85e0d603df970b71f5d85','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('4356fdafa499e19e509119362de4bf709f4222d34d90fef08ea5d31674193966','64b13b1a7510dbf3e2ae0d702fdc29b7','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('f34f2fd5cbadee93a0e7947ef1b47b091b2519ddfb5b3b0e579b17a2246ff186','6b42e9f788b61f6261a0d5284687349e','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3337bc18ad74bdad460e4fd26cb3533b3dee5f156adf167708bf5950b4b74b4c','54d507d99e7d6f1192b6ea928ede55dd','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.GIu6D5rPmwJUYRkBuCFTQAl6hhL8joXgneqo3KuL2WuSvio2WRRS1OQZxzhMJ14MRaZDttNVRjQ6Nnao4BQiaxxKiAV69pM8rbAtbZy5JuiJj1KxeoHIKmi7p6Y=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.TY-0ho3I5Queu8AoapCDJAXtUVXdMBx2llGLZnP1xZFfjdcxrmGOHDsKUdN_IoozwM1R3OevoIGzjz48sIAtQfgiDAERIBaoq4UEWNNv5bmKdRSew7NBjr-LSj4=');
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
INSERT INTO "shift" VALUES('9808036bfe91156c1f35fc84bfd64053','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('012478448c43a650a348bbcf352325b8','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('753def54dfc941102b9718e3a465a5d1','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.XkR5Ur84v9SznWr_3r_njyVRxPOUmVnImnjYuI5_70DFxjIqcwvgkyN4V_aUlUnyzYb3PA_kFiMEt4LVMeFoG1n_Wocw-BwuPfVBAteyLGXR0gqm6bWSw836595EoGl35UiPcifz30Zx_2LH3fgPmcp89PAmJsWgLQ==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.CXQYBGEw1qoiK9px1kwgq4woBwyTEZUnLAXRXeuW7JHtJepvpIdXuiQdioVyora0TC-dP3lOLukVRphodiAP94OJl9je6LlqEIU3q0AjZezLrg1RHvgR5mOBTJts0Mm6wS--Y-pnIO_Awjdv6YHabQ2bzL_KBOID1w==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('94ce89dd2eb85e0d603df970b71f5d85','a93875c6c42143ee5871883cb9107812',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','8153',NULL,NULL);
INSERT INTO "verification_session" VALUES('64b13b1a7510dbf3e2ae0d702fdc29b7',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('6b42e9f788b61f6261a0d5284687349e','80ed01d37b85358f69d9726630eabbd1',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','7990',NULL,NULL);
INSERT INTO "verification_session" VALUES('54d507d99e7d6f1192b6ea928ede55dd',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.rTlca283tPsP9HHf4jj0SpZk_8Ot8VjfZUW3KocggnPjSYiHAw==','f9c97d0f.xrEU3uXI26BOfJiYZlkwbKSaUMEiBDZlvXW4d6UQcq-FwLQeBk0OD5x0dmsWtw==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.Ib9CLQhpBi9HGnt2R064zsPrl5PAZpJJZHJYYyOpkboEZ24FDw==','f9c97d0f.CEBEjKlchv3TQ7e-O-wx8Dn28PZCIOq2uPuRJLOZOLuzxK9ri8vX2v4yW7pR3w==','2026-01-01 00:00:00.000000');
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
