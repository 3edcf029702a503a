BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0024');
CREATE TABLE audit_chain (
	station VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	head_code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_chain PRIMARY KEY (station)
);
INSERT INTO "audit_chain" VALUES('',21,7,'f174b36ad242e61671aff17e19d8767ae3188a26976e10821fa02dc4e78d9474','3ca21e8381070770a7ef39934b0f98d59b834f94634f4c321b2bfed9d2d0f5a4');
INSERT INTO "audit_chain" VALUES('Desk 1',20,14,'fdce584297ffd4376a707d6c7cc2b650d15709ae8166023ff7d206e42c6e77b2','e1d3080fb49ab28e51f383c59a72fb1067aca1b3243d7d58d14cc4c4adcc775e');
INSERT INTO "audit_chain" VALUES('Desk 2',27,6,'8c6bfa572dc64aab78f60951b6e4e6436267f3c52b2751931c9a3c420bb6cd70','6bfee38779ba00c64f205662606cd6e98dd28168d8eb23686f3d1152023e7e37');
CREATE TABLE audit_event (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	actor VARCHAR(96) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32), 
	detail VARCHAR(96) NOT NULL, 
	code VARCHAR(64) NOT NULL, row_digests TEXT, position INTEGER, 
	CONSTRAINT pk_audit_event PRIMARY KEY (number)
);
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0024','600440350dadd1b72b5929a2f7adb4266914e9357656378a6ef3fcaf8d8d1682','{"binding_slot/1":[null,"3f2c13a1eba71873647321a8ecc14fcc"],"sealed_key/index":[null,"32c1188be72ce382ea763e0b87887447"],"sealed_key/audit":[null,"c0701ef84450ef1f1c3a2fa03492c320"],"alembic_version/0024":[null,"8b412ac8668aeddc0103cc76bb357374"]}',1);
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','69768521bce3c30eb3c6b6da7d05005a04182bf59113296ccba05dd0fde465fc','{"cloud_account/Z3eeisEXxLXLv_kfleB2fmY=":[null,"304ad72bb78cf1dd8186d90002d18d49"],"cloud_account/kDfSjMNVxD01ng_2Sib1W-c=":[null,"ead5227fe30dfb15401d91b80d9a1418"],"cloud_account/sbLsjkrm1icPdCBrnUnAjuw=":[null,"988f6a0168a366d5dc466078753b6b3d"],"cloud_account/f6kxQgUKOCTuFbiPBjO3Pqg=":[null,"ac399db0a34c87f8194b60528c289daa"],"jd_account/QHrEdrZmAE_Z2McTTxF4-Og=":[null,"0d61333bc61fe00bf08a3f8e1bd29222"],"jd_account/Dszk3qCgCDiY4qV71rQACmI=":[null,"11af43743cbf1e81ad17b3af8cd685e8"],"jd_account/8q7ux-0g8MlXjJhNFeEnyeY=":[null,"8fbd1ba05434aa4d64c65bf9f5fd7731"],"jd_account/svg-g87lxmLacgyYld4uurc=":[null,"1b098aeb3bc223eb4574e32a47788b47"],"binding/VJZHZaJsJF_sIcTl72vB61I=":[null,"b7e235452e3019c10d07917b09031f8e"],"verified_identity/lJL3nm9iu7WmrZ2ethWghBg=":[null,"95a2fd1dab845510443f18f1b7ca5f86"],"jd_account/-nWUGSCql1QcOo9ow6SQHXo=":[null,"0ab4173053d8b72a320b0a308942713e"]}',2);
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 1','7e89b1ea3398c7058697c3d8e370014da0abb995bd6e32a9edb9a567b05fd220','{}',3);
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','fda8ad9f76afe7333aa8983e18a606a650151cb8473fce04f4b14cd16f8d9627','{"staff_member/anna":[null,"040ac8a772f7db3df88ec74d7332a46f"]}',4);
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','9889a1d22c219a395e03f349ec2be775971bf95dbac024dfb18c61409fd939f7','{"kiosk/Desk 1":[null,"04b746c0d89b43efddcea66417b5f42c"]}',1);
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','dce118985026064ed62440949ce949cc672199ff1e7976f45162aaeef00e54aa','{"shift/686e5f311040b2282c261dd5ed58e8e6":[null,"8770ce7047a30314355509b0dc7c6c83"]}',2);
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','bf813efdd35a3cdf13fc8be1a8cdcd85c0dafd1dbbfc00f6d5f4b8f44fcea73e','{"staff_member/bert":[null,"c0b0e39153b94d011f38fcd10b1e6785"]}',5);
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','cf0bc690afb80f40cc0fd8540c789cab4062fcf139f5fc9c3ad93c99cf85a661','{"staff_member/bert":["c0b0e39153b94d011f38fcd10b1e6785","a67b00de67f36373a178269a2b13e7c4"]}',6);
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','b32901dfeb222122107ba90cd187618c','waiting_for_scan','6eb8a64e68d1fcaffa41279c3b35151ff8143d4e83670bae46a7cc72ca129f12','{"verification_session/b32901dfeb222122107ba90cd187618c":[null,"a7a5b713c5c77fa671ce308ff5772e86"],"qr_code/f2cce559e7be017a6325136a1dc2a8d36370003a0e6abaabc6813d1957e7a9c5":[null,"7cebcabb89444e78f3e7ee0800368c82"]}',3);
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_scanned','phone:ad7b9b60140100e3','Desk 1','b32901dfeb222122107ba90cd187618c','scanned','099e7d362cb169295a6a891cde65b576b4f00bc16bb75ac10ab47d5416d319f2','{"verification_session/b32901dfeb222122107ba90cd187618c":["a7a5b713c5c77fa671ce308ff5772e86","f70532c093f978e6ebf28c673f58538e"]}',4);
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','session_authorized','phone:ad7b9b60140100e3','Desk 1','b32901dfeb222122107ba90cd187618c','verified:verified','5d265fe796845b3abf3ce131aaa338b8849ee874550a2e771bdea0b6ca99eaa5','{"binding/48g6IzhQrsQNr9xqRKOvDKs=":[null,"13cfadb9188b2d46498b40a17037db3a"],"verified_identity/94JTGOPR1N6TxxPD0BNw-B0=":[null,"5a6b7ad6402844e665d9ffc340ad4d12"],"consent_record/b32901dfeb222122107ba90cd187618c":[null,"0412406480cc1c7a9a6e44b730779e71"],"verification_session/b32901dfeb222122107ba90cd187618c":["f70532c093f978e6ebf28c673f58538e","a9cb96adac7da03d0b9f228c6709e7f9"],"qr_code/f2cce559e7be017a6325136a1dc2a8d36370003a0e6abaabc6813d1957e7a9c5":["7cebcabb89444e78f3e7ee0800368c82","aab3f086d50ecf606cff188de5ea1917"]}',5);
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:ad7b9b60140100e3','Desk 1','b32901dfeb222122107ba90cd187618c','','3c212fa5bf2436c73651d027b96aa5f942ea9cfeb29ec68c157e6c0cc2f5f54e','{"consent_record/b32901dfeb222122107ba90cd187618c":["0412406480cc1c7a9a6e44b730779e71","107508cf40ce8c53e92cb1cfcb5518f1"],"verified_identity/94JTGOPR1N6TxxPD0BNw-B0=":["?",null],"binding/48g6IzhQrsQNr9xqRKOvDKs=":["13cfadb9188b2d46498b40a17037db3a",null]}',6);
INSERT INTO "audit_event" VALUES(13,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','b896bded9bf82e24faf57a2fedd3cea8','waiting_for_scan','b8819d109b1ee0ca3ba6116cb6d627f7207e435c22ef3ed83ea2be4a678af6e6','{"verification_session/b896bded9bf82e24faf57a2fedd3cea8":[null,"22c7be257be58dc566ea94960d832584"],"qr_code/3e6d12c2c29407252f16ebd9aac10d060b36939d341d7935d8ff3e61e10128bb":[null,"865719e7eb5a89ca45c6f3ffc5443382"]}',7);
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','b896bded9bf82e24faf57a2fedd3cea8','expired:not_scanned_in_time','79b0768d6fb56eb89dd4ac4e453d577581ca08bbd9474a495c1cdf1e52be59b0','{"verification_session/b896bded9bf82e24faf57a2fedd3cea8":["22c7be257be58dc566ea94960d832584","e8ab2c35bc93ef16b1bf7535cbdecb35"],"qr_code/3e6d12c2c29407252f16ebd9aac10d060b36939d341d7935d8ff3e61e10128bb":["865719e7eb5a89ca45c6f3ffc5443382","ab3a5fcb27b70038ab0d94bedf7f89f7"]}',8);
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','4723cc5c7748eb93729fee9eb3882e1ef03f8147db911fe9369c7d7ad32ec398','{"shift/686e5f311040b2282c261dd5ed58e8e6":["8770ce7047a30314355509b0dc7c6c83","493cb81ec6c97a2ad339358f5be5a4a5"]}',9);
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','3786a77b5afe6633f98f3566adb76d4f600d799a777667c0872f6b684a1395cb','{"shift/54871dd131151198050beb26a31bcf6a":[null,"de1d16b357ce0bf82624d77f5d2ab692"]}',10);
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','95a19e456eefe9725c1c8367f110d674','waiting_for_scan','9f8fb3639436b0a32aaaa1d491bb4d2eeec17b26732c0eace1f33df9b7e5d192','{"verification_session/95a19e456eefe9725c1c8367f110d674":[null,"d1b8163bb4ad9813abb6c54974f3ac25"],"qr_code/61c36309b8ddc12600fb0ca77224153e0f5a80b0b67c112675f0ce05411bd6d9":[null,"c05d447d57e6c714b990e54163fbbff5"]}',11);
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_scanned','phone:8a46adcbe1f6020c','Desk 1','95a19e456eefe9725c1c8367f110d674','scanned','46d5167f4ee098fe189db0f4a885a354f87ec437999fde9f965bc7d4d0bdf6c2','{"verification_session/95a19e456eefe9725c1c8367f110d674":["d1b8163bb4ad9813abb6c54974f3ac25","ea5aa5d64f4f1e855fe6938bde4f31af"]}',12);
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','session_authorized','phone:8a46adcbe1f6020c','Desk 1','95a19e456eefe9725c1c8367f110d674','verified:verified','b2541c33da44116766594432b95a748a58d792e49d06f30e9735327e9587a2e7','{"binding/_y7xGAkqRmb0_zxf3IDJqmY=":[null,"01da3d014db86428e7a4c72dbc2fe6af"],"verified_identity/YU_bXPgYNR-3cMGvvKpUzMY=":[null,"5bc5093927513cbd5b1b447dc5f8032a"],"consent_record/95a19e456eefe9725c1c8367f110d674":[null,"5b643dac9e36744e32146c2f8eb8544d"],"verification_session/95a19e456eefe9725c1c8367f110d674":["ea5aa5d64f4f1e855fe6938bde4f31af","f09c668a89e2d932add7b2966721b045"],"qr_code/61c36309b8ddc12600fb0ca77224153e0f5a80b0b67c112675f0ce05411bd6d9":["c05d447d57e6c714b990e54163fbbff5","acf2d63c61240fc1cf66f6b0e6d1278f"]}',13);
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','fdce584297ffd4376a707d6c7cc2b650d15709ae8166023ff7d206e42c6e77b2','{"staff_alert/1":[null,"3af150c8484c5b322f80d7956a066275"]}',14);
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 2','f174b36ad242e61671aff17e19d8767ae3188a26976e10821fa02dc4e78d9474','{}',7);
INSERT INTO "audit_event" VALUES(22,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','1e2bf65063f83b9bde5d8666e3b0a1639d28bdfc2603783f7d3210bd195649f6','{"kiosk/Desk 2":[null,"fc70f8168c4cf855121597eb11d4d443"]}',1);
INSERT INTO "audit_event" VALUES(23,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','30c33804c7090eff0a21a69512068eecaaabc1316ab3bd8c2068e8ddeb22cf21','{"shift/cf4dc0c543e07f6298a325c4f26c31a1":[null,"60ccb533fe3c010f4bbcbdf2056eb290"]}',2);
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','080edf66aaa1997cd4af240f526c9146','waiting_for_scan','c855a8c9eabf46e5f08639a84d37525891ec19e7a027f105ed0ccf3e82101923','{"verification_session/080edf66aaa1997cd4af240f526c9146":[null,"66a280996b3f8e0a2f9501f845bd7285"],"qr_code/e7633c02625b16c0fb420c70b000cf8ad9d1ae1b84402dc2d28b6fd10920e039":[null,"be28c8c8bf42a09541f5b1aaaadf9f16"]}',3);
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','080edf66aaa1997cd4af240f526c9146','cancelled:kiosk_closed','f150696d5bd3a257c1a9d487529175061c3130c986bd8f9cf201847ec504eef3','{"kiosk/Desk 2":["fc70f8168c4cf855121597eb11d4d443","aed52a3ca7e27218f96b85022f7eede2"],"verification_session/080edf66aaa1997cd4af240f526c9146":["66a280996b3f8e0a2f9501f845bd7285","87bf2b5e5b68ce91872005dd03d50887"],"qr_code/e7633c02625b16c0fb420c70b000cf8ad9d1ae1b84402dc2d28b6fd10920e039":["be28c8c8bf42a09541f5b1aaaadf9f16","b7c84e0b74719f7250ae92572c6cd330"]}',4);
INSERT INTO "audit_event" VALUES(26,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','c5001c95c5926fe4982a8607d58722fb6daceeed0eac13e48c10bf87a1605ade','{"shift/cf4dc0c543e07f6298a325c4f26c31a1":["60ccb533fe3c010f4bbcbdf2056eb290","d80029ef25843fa717f691cf1cd5bc0a"]}',5);
INSERT INTO "audit_event" VALUES(27,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','8c6bfa572dc64aab78f60951b6e4e6436267f3c52b2751931c9a3c420bb6cd70','{}',6);
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
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'95a19e456eefe9725c1c8367f110d674','2026-02-14 09:30:00.000000','4f568d0387df28f328ab32b648f870d546932511e3fc47f6424cf79fe4a82e96',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','1f2f3f0dcd3d63561710c49ec9d87b1d6d740150ec491ac16d2a7730d1a29d00',1);
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
INSERT INTO "consent_record" VALUES('b32901dfeb222122107ba90cd187618c',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','fe18418bbf25fe8a4d5736b138983d98a7909c07e9d44beb4de4d53dec13a953',NULL);
INSERT INTO "consent_record" VALUES('95a19e456eefe9725c1c8367f110d674',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'698e6c816a4a53c4b1935fb72a78aea8cdab6da8f3c3d5bd8cf134662e55c4a0',NULL);
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
	sealed_note TEXT, branch VARCHAR(64), figures TEXT, 
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.yeyJBqlBkgfF8h2F2ZSuTjFL6uBqF6FXoOvbtiBO3M4RvkHz-Q==','f9c97d0f.vt3-JAwPqEWnRjW-scipUTsoob8gAL7XAzwEybRxMvXYN1tPdaM=','f9c97d0f.NsQrhfB_XEGGhA13mVckD_ldpBN2heP157jjOgfnnr4q-olZSM6ndT_8VFO-lw==','jd_mall','4f568d0387df28f328ab32b648f870d546932511e3fc47f6424cf79fe4a82e96');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.8hisTXlH_7puu5pua7UzlsUpaqa0AJXylGJiEYHGxUaiMXB0kw==','f9c97d0f.Ou-6CD0P4U0Ynftj6KaaYzydRxuVnPZT0Q8VCrTAdW36aw_Kezj8ZA==','f9c97d0f.ufTibCDnE3Dph7GZO2uOZk29YVbyTVss_ZPp12Qea7Gws7tSDHXoUJs_SY-Eaw==','jd_finance','f8cb6e912e9e3a5c57da69355bd9680a51c93382401fa8c01dd5735f7a85e6f3');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.-u_NUDnUQlf2HIbsAoikUQ2HmK4UjrYGqD-Hml5hsq-1zqH0eQ==','f9c97d0f.0i8l_hHw4UPSnLNc1IvppJYxUrFhRm6muwFDqKNuxvJubo43T9IRBw==','f9c97d0f.9oEKkWxmjBSEvxrasGY1buYSz7eeUr3MZy8MMGV728Vz8EfSoI1iH1vCTbJ27w==',NULL,'493b7c28910c667ff0e7d08c9821b9938e6abff723af83f32a9954641d18de1e');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.2-OO6xgrM5tHnna9dME91lNMyDu028oYfecyuKsMMTNtX6makg==','f9c97d0f.ea19FNhqjTDCwl_h8-spcO2lYcoGyGWiwfIcY-vRvc8TmPqU2KM=','f9c97d0f.Psxoqm7LnlEOl4mixiTEqpXaFeEZGiwHw7L9NHFwnG6CvaKO8JNCr5qGYTHOOQ==','jd_mall','1f2f3f0dcd3d63561710c49ec9d87b1d6d740150ec491ac16d2a7730d1a29d00');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.tFzKj5AClrgyvpuNRwaZjmwzjSs-uB_d1ByLJmPUQ9-R1wNvwA==','f9c97d0f.wjzWnBD0PdQbwl5aLamqZG19WsQ5AEaUhv60SpgnKHYhAZIjuAo=','f9c97d0f.VXWN2SCNrLrsg6YIfMA_UmvPTDQtQbzDW6BEtfrdKGYRFtTlaFl3AVEuIJKx3Q==','jd_mall','25ffb4630e25533d3a26b6858438aaad6332db771029522789c86c6e72a977a5');
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
INSERT INTO "qr_code" VALUES('f2cce559e7be017a6325136a1dc2a8d36370003a0e6abaabc6813d1957e7a9c5','b32901dfeb222122107ba90cd187618c','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3e6d12c2c29407252f16ebd9aac10d060b36939d341d7935d8ff3e61e10128bb','b896bded9bf82e24faf57a2fedd3cea8','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('61c36309b8ddc12600fb0ca77224153e0f5a80b0b67c112675f0ce05411bd6d9','95a19e456eefe9725c1c8367f110d674','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('e7633c02625b16c0fb420c70b000cf8ad9d1ae1b84402dc2d28b6fd10920e039','080edf66aaa1997cd4af240f526c9146','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.NU_5RICwbReOIhZBEjuXGDmRQrEy9ZrZoWZWf5Xqbr71JwEEt457gEPDCtkoEZrVGmKUBOGLCOT7jsg-3o0XkRmgeKyt-Av6L1NRlWC-7mxVzIsd06JZMxpb53s=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.9872pUmbi6yHbVOhBi4kXltOL-5w9FQ-PNvAgwn5BW47QjrNRteEQGL1IwwAp5gBLo8RHF6GPyZlwoIUTH7AXgAFu0YBsvInIuUWcDSWkzu7m6xyWVZOAZuOsKw=');
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
INSERT INTO "shift" VALUES('686e5f311040b2282c261dd5ed58e8e6','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('54871dd131151198050beb26a31bcf6a','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('cf4dc0c543e07f6298a325c4f26c31a1','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.ctLmCT06g4gvquXdkjc9RQs5V7XzLd4i2zUMDvfUrZYif84s5nUrkSlIcFGEC90-8cBuczCflH8nkBbGA-c3OtZzP7EosgGLxwmxcVvMTChwTUHp-QyQkUQAgqw0EfedLdX3c0YxZ4qRh3al6CYasfQdXckACJVVdA==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.r6kBcjSACCfhjkPPhFwi7wclkEwF31DNgtKP1Bf-QLaJpBXRWstBw0d08m6ktpuFq0GypIKZPZzyozaIvaceG4FmTxJ_gRafXkIJiRVBmqZRGecH1vMNM8Tkfdfg7IREy-TcYmJmexhQyIClyh8GEN577pvCOAMgtw==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('b32901dfeb222122107ba90cd187618c','834cda35d45501b461e5fad7fd9a4071',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','2715',NULL,NULL);
INSERT INTO "verification_session" VALUES('b896bded9bf82e24faf57a2fedd3cea8',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('95a19e456eefe9725c1c8367f110d674','6a62b3fc6cce082b6d27cb649c973993',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','5505',NULL,NULL);
INSERT INTO "verification_session" VALUES('080edf66aaa1997cd4af240f526c9146',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, sealed_masked_name TEXT, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.Ev8D4bJX1W-dVfpAW35GVFwjZlyZ3GrlOr9970ydlOW-7AxdGw==','f9c97d0f.XhuVR6G-7OjZbnvU_ryd1byBQdWvAcomvaN6FEJGZ65g4_40AgWhSGGj1S_wJQ==','2026-02-14 09:30:00.000000','f9c97d0f.0PubHWWzCgyacq5dbQN-w7GW_hcYMXlSB9MY4L1OhsG_');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.gIFXBw6i6kG2sUb3OewWuzVZ4c_AXuBuSc49sG6cTJ4bW1jweg==','f9c97d0f.oej31tAhwomdQ8kB_5sXmpJ2BNfVHyXObshDZixhPzsGB1fBm339Ge8AqsKIBQ==','2026-01-01 00:00:00.000000','f9c97d0f.lFs55NmsLqEV_xiPaebVcl-IjJ4nxs3fKaSLrvXuHCGV');
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
CREATE UNIQUE INDEX uq_audit_event_position ON audit_event (station, position) WHERE position IS NOT NULL;
COMMIT;
