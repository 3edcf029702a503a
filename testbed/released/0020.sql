BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0020','acffed37015dc22fcb788af73168c9a9fcfd025a6d66041a75a5016dbf742453','{"binding_slot/1":[null,"ac63c2a991640c62e246d9b9d1a5e90e"],"sealed_key/index":[null,"486b059078aa7e76072252734c49acf9"],"sealed_key/audit":[null,"cb43e4e004fe6508b2755cd9b418b304"],"alembic_version/0020":[null,"def187cb68d6f5179bd3a69ac95047ff"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','adc5ce95c13fef5046ac6682dc32180636c0c902f128edd2597f6683c2977909','{"cloud_account/TE6ANTSjFeikhrenhEO14KU=":[null,"978cf18fa626a4c2277b5287d9ffb3de"],"cloud_account/Cn72Qb-2QEiQ_gTnbXsKjGY=":[null,"0dade4465438cd97feea90cffc2a67e2"],"cloud_account/Cr_FJhPtVuUp501T2INNpUM=":[null,"d1477d9c34d9fec300f6781c435b2ba1"],"cloud_account/9b_jycUpu-HYwTjtTDePWNU=":[null,"9c341e1011b8536b3ea9e4b4c07efb3d"],"jd_account/NbfQVbsSGWrrNQCLJOxe0kk=":[null,"66d27fe2d11a99676a01c8a635007c5a"],"jd_account/-VpDuDBalv9ZMFXsA7qkN1c=":[null,"1914677415ccd1d0989d91d8501ce052"],"jd_account/gvfoWVJ7sXORhxEFtijo18o=":[null,"540c20ad6e2e2ea03301f50ae0c1d7ff"],"jd_account/GWKAWvDVeGY_RAvSPFaAwPc=":[null,"d131ee2b2095a5377c216e9c8e9a67ea"],"binding/1vngInscUdYI9dD_A-UhJ4U=":[null,"64ce93d01a43e2daa84e4bf5d4be265f"],"verified_identity/XQqAU7Slzo7hWdDFy6tzJn8=":[null,"6dcbfa4a7762cb403eb8e699c248aa30"],"jd_account/MeF0zw1avDPss4xQLlu4wSQ=":[null,"2c4c58a67c80f5c125401b357928d54b"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','4cb04adc0dc8f8bfcbe3b65b70c67d3e47eae3555184d9e2835db9ced2eaa903','{"staff_member/anna":[null,"4fd25ebb138155b7f2c12871930ca5d5"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','b943c1ee74246464443e3cf42768a546951eba6f5f934dd92b5824180a134bd0','{"kiosk/Desk 1":[null,"2e94cd6d2426e6f218c9bc37a7bb31df"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','623f9bdac0c8c679b16d04dc569b02f93280da0ea49cacebb4b7974429021b5f','{"shift/bb367bacb40d3c2c2de21a080d3f3a7a":[null,"0de10f8975631128ce9bcfd8465f8814"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','ff54340a57f3ab5278674a728733085a2de87990368a46e878455dcef334326e','{"staff_member/bert":[null,"0922c0fa92bfd48679678f2be9159be2"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','acd5a777e9ef84fdb340df279c1a38c0b769a2c8eb6ba366f08c01a6c9a1f4cf','{"staff_member/bert":["0922c0fa92bfd48679678f2be9159be2","8a47aca27d3c4081243cf5aef21fa15d"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','6c174a3005e6858f121fc2b589b0d850','waiting_for_scan','0bd19541cecd7b9d0bcbfb405bb2f1033b78c82fc681a7da845030f09b8d6598','{"verification_session/6c174a3005e6858f121fc2b589b0d850":[null,"91e80c8e5f4a654e389e3074659d6875"],"qr_code/3f9a742b79be4b431def70af0248113a4e49392c8ad8f4117637417087767d1c":[null,"4cd2dd895a3c0859a72e13bca1fa1296"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:2ed746d61505a436','Desk 1','6c174a3005e6858f121fc2b589b0d850','scanned','f77e01a7a212f219b1411f3a8bc9f901d11912171c7f4294ef05a48238911ad8','{"verification_session/6c174a3005e6858f121fc2b589b0d850":["91e80c8e5f4a654e389e3074659d6875","872327da97a590b0cbda6b728091a0f7"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:2ed746d61505a436','Desk 1','6c174a3005e6858f121fc2b589b0d850','verified:verified','8da21d9bf6fc39cd2f1d54ff57fc73d5d0a6a95c9c490e52dcaf22dabcbfa4a5','{"binding/glr91hLFopceWogUIZucypo=":[null,"799f678067eccda7438afc0c38f87218"],"verified_identity/TJ-uRpjtm6e9R0a_AxdR6X4=":[null,"e8fe9f64f1d952e17e00a98cf04d7e80"],"consent_record/6c174a3005e6858f121fc2b589b0d850":[null,"01c81ae50b54a30d3d88ad179d6dfb3a"],"verification_session/6c174a3005e6858f121fc2b589b0d850":["872327da97a590b0cbda6b728091a0f7","48f35056d93ccf9931b20b3d767a399a"],"qr_code/3f9a742b79be4b431def70af0248113a4e49392c8ad8f4117637417087767d1c":["4cd2dd895a3c0859a72e13bca1fa1296","fc943027db2beda92544d8e2eb3c3550"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:2ed746d61505a436','','6c174a3005e6858f121fc2b589b0d850','','7fd51e75842320abde1ceecfac6251447affca9adac647a556881d09f1780eec','{"consent_record/6c174a3005e6858f121fc2b589b0d850":["01c81ae50b54a30d3d88ad179d6dfb3a","09bca6b37111ee5ca89622bf2274d3ea"],"verified_identity/TJ-uRpjtm6e9R0a_AxdR6X4=":["?",null],"binding/glr91hLFopceWogUIZucypo=":["799f678067eccda7438afc0c38f87218",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','3a692c688a249b7279e5f3918dc1bf3c','waiting_for_scan','559c9fd7ed0200ff90b4a37a7e7010296ff1e66cdf125cc3aae4219ecad03e17','{"verification_session/3a692c688a249b7279e5f3918dc1bf3c":[null,"60f3263732908f2589c86dc54a170f84"],"qr_code/97085a059e9f8e8982cc11c700007d092cf4b225fc0a52f0f99463f64c743e5c":[null,"9c469c269135fa3090ddb5f21b3f6d17"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','3a692c688a249b7279e5f3918dc1bf3c','expired:not_scanned_in_time','207456297c0dc831ffbceeb5091e8f51bfbdc8118e8494ee92d721661744a209','{"verification_session/3a692c688a249b7279e5f3918dc1bf3c":["60f3263732908f2589c86dc54a170f84","a3c7d6521e07773cb1bea7f25fdadcad"],"qr_code/97085a059e9f8e8982cc11c700007d092cf4b225fc0a52f0f99463f64c743e5c":["9c469c269135fa3090ddb5f21b3f6d17","e022959b45a27b8cddb12645b16e1e81"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','3a77cf2bc930a50dfb8e3614eb81386c2c8f6acd60b34d6dd78550836a31aa87','{"shift/bb367bacb40d3c2c2de21a080d3f3a7a":["0de10f8975631128ce9bcfd8465f8814","abaa6909112b4bbead9b2d095878ea81"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','17fe6aa78b2fd9f0c1b97f720987e53aa75d3a15384cb14ea78a24c86c4e879b','{"shift/16e39e391495d7111d81179bcce9c07b":[null,"055efa1fefeec53306adf0a51ea14a90"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','83b04cdb6e3e9a0c3b3040c71684d909','waiting_for_scan','b5a18bbc0305ede17494b0422100cb477a2f158574bb42391b0ff6717bb90910','{"verification_session/83b04cdb6e3e9a0c3b3040c71684d909":[null,"cae822e553db6d7703b7f98d45d8a00e"],"qr_code/0c988a4dc590aa95c0fbecef163a8c05afc638b5f29d645dc798bcc70510df70":[null,"a17beea2599d458cc75add9f5ba1be0d"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:ecc2d7c5f2cdb5a1','Desk 1','83b04cdb6e3e9a0c3b3040c71684d909','scanned','a80603429275ea3b3b8f4c794af9102fabf504506dc7a62a7cabc3a6f94358ad','{"verification_session/83b04cdb6e3e9a0c3b3040c71684d909":["cae822e553db6d7703b7f98d45d8a00e","338acaf3c3645befd901cca749c7f6db"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:ecc2d7c5f2cdb5a1','Desk 1','83b04cdb6e3e9a0c3b3040c71684d909','verified:verified','10b203dd01486e255e6dfafe469b4e8368411bb4e21bfd9482de934562d52764','{"binding/8xjLZhaHlGE2S6tKhvuxNvU=":[null,"51ddda957d1c4d37e6f2f86ea2104175"],"verified_identity/EKzEahkXJ313X0tYOnBw_6A=":[null,"088510176d5f14dd183e2f1b869046f3"],"consent_record/83b04cdb6e3e9a0c3b3040c71684d909":[null,"bf79a787bff70dfc2868a771eb09bc4d"],"verification_session/83b04cdb6e3e9a0c3b3040c71684d909":["338acaf3c3645befd901cca749c7f6db","588ce84749d8de66e8cc2d48eb1aa6dc"],"qr_code/0c988a4dc590aa95c0fbecef163a8c05afc638b5f29d645dc798bcc70510df70":["a17beea2599d458cc75add9f5ba1be0d","2279c8d952a87c220f8e91a40efa7d05"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','d40d49f1809d136b742521a3e03e674eace1282d96d7db75ae564d3542bbf7bb','{"staff_alert/1":[null,"8fc89d2de19fc4193adbdc260bcbed70"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','75fd314f003aee5f6422d3785405adaafdc9643d9a209617de1df5f97b1a0986','{"kiosk/Desk 2":[null,"a3f4f004f871be0633c482a601e55ed1"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','9b5bca8b1b66b254900ca9c50f39488bff4cb4e776ff3c4b1dd84aad67cbe590','{"shift/07afc942e8710bce5ffb55a3f88edad1":[null,"6fa31577804d91915409887ec8770e33"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','c4fc0a267839bda97b37c2136d6acfa8','waiting_for_scan','7499d60ae23c3f5080dcec8df07b2fc8a3b9c17dcff3124537b9b3309a5505ae','{"verification_session/c4fc0a267839bda97b37c2136d6acfa8":[null,"256b1a8c69a9b200912c6616e9b60e31"],"qr_code/e041dbeb31fb2e901367216ac15392ee32dc8e68af7057755147db4e64bca8d7":[null,"6820467aa0fb64b998b99144d9adf40c"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','c4fc0a267839bda97b37c2136d6acfa8','cancelled:kiosk_closed','5a07fc966d9045ae089b3041d0293fd7ddf58836cf9129d4445770bcde9a826d','{"kiosk/Desk 2":["a3f4f004f871be0633c482a601e55ed1","741aecad3543d148c48948d3289a0471"],"verification_session/c4fc0a267839bda97b37c2136d6acfa8":["256b1a8c69a9b200912c6616e9b60e31","8bfa929ca160bf269f5463967816491f"],"qr_code/e041dbeb31fb2e901367216ac15392ee32dc8e68af7057755147db4e64bca8d7":["6820467aa0fb64b998b99144d9adf40c","c311d4d88a8f5f3c2ab2b44f09c3e8e6"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','19c7d093abb40dc9d44633576a5191ea1ed47e219723d00de96ce719edbf38ad','{"shift/07afc942e8710bce5ffb55a3f88edad1":["6fa31577804d91915409887ec8770e33","417247f209ffd19eb98f4fe0861baa24"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','e83236a618b554b930784afdad505e8575764b9f886d634fc5f001d6ae12b75e','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'e83236a618b554b930784afdad505e8575764b9f886d634fc5f001d6ae12b75e','45d22d1f6f453922d03fbc51dd34566d817cbbe80b9a1c82cec1621edda1f5b3');
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
INSERT INTO "binding" VALUES(2,1,'83b04cdb6e3e9a0c3b3040c71684d909','2026-02-14 09:30:00.000000','91dcf59d692ee6413b986ab46c314920760edeef353acabfbe5a816acfd98024',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','9352b3c8cbcc6a56990972cb19ec0f0f667553468a3860da199ad409c9d942f7',1);
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
INSERT INTO "consent_record" VALUES('6c174a3005e6858f121fc2b589b0d850',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','eadd3a8abb1e360f57a4786dcb159a09eedc1ffed4f23919434a386b59e216f3',NULL);
INSERT INTO "consent_record" VALUES('83b04cdb6e3e9a0c3b3040c71684d909',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'ad12e6d0a9074ce39134506f3e48f730dd28966d15d15b6c777faa2a412de416',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.15PpJ2UZ3HhiyuYXDYD2bHtNCRM0G1Vk5mvhLuHBx-7B5cxkgw==','f9c97d0f.ajujw6cfXlGUc18E1gUqYCfjRTVNZXHJhfwHkT4R_bgj3hduBmE=','f9c97d0f.mMAq78PIyRC5rDH7Xi5b5T4al8DbzDavI-VARGI3Uiixfg7-O9JmL6vJL6cL5A==','jd_mall','91dcf59d692ee6413b986ab46c314920760edeef353acabfbe5a816acfd98024');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.qXhlBFaZ0SiLTFrhSqDqgMwdKr62LI0UfCgw5V2btaUuOQEoiQ==','f9c97d0f.mH-2uTDKbqrTWpeIxJV1uXxnVMi7fvZiVWAcAie_W8rQoQFWLbxIpA==','f9c97d0f.bLnf2xCsAhqP83PPBDeCEDK8to6D-dMeNL-vX0qjC0kWpOlki9UmAUcGOcRm4g==','jd_finance','dd90bd8c3a29089dc7f41d1540eacf35c1e7881bfd6f61b1370a9adf973382d0');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.fpSrTnlqKM7fYzX8qyUyvk2MD-kC0a7zXalld3W2trSwCp1W-g==','f9c97d0f.SlBKCRQ4VaxFH23dO8URn5ZXiJryBLJmE6zKCnurUpQk3RIokzJ2Rw==','f9c97d0f.c5Dx2O9gi9WgQBiyRjXdORTFT8J_q5XztTLFH1xh0tVUq7Mtal2GVAhqMzEbDQ==',NULL,'313da85ff0843189356894113199f637897304f3d964b9a3462f3195db372e1c');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.LTt0gZejGx2TqrfaJyyWEiLFzY6o6ZPj-YY7Ved4y3jvnQVtFg==','f9c97d0f.qeGOV0qPO-WSzscjNGZfHxQSA9PHAo93fl6ZyCGCa8hSGtoAIBU=','f9c97d0f.acuTdwzv0W3i_kslm7TIwlC3JLS7Vq2FhJ7XzsliXgjubMTM4Yfpsc6GBb-Ekg==','jd_mall','9352b3c8cbcc6a56990972cb19ec0f0f667553468a3860da199ad409c9d942f7');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.vnGDMMDn_GB7eefuHOqXpmMjK0OIN1rKIN51UyJebt9IPrVEPQ==','f9c97d0f.2bgvrk9lSC55Q2D3q1Re7ai2HQaKP10r8qJAYPxHt87-XIxau54=','f9c97d0f.Uy7crJHQhs9BPaQjqJ9izxJBWa6-WzUOycoRiFru_2sxr-1wYsMYiiPzH6Nsuw==','jd_mall','d373c65f120d45ff77722966eaa911c0a8d66ee5d607a8f92769abf22b262fd1');
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
INSERT INTO "qr_code" VALUES('3f9a742b79be4b431def70af0248113a4e49392c8ad8f4117637417087767d1c','6c174a3005e6858f121fc2b589b0d850','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('97085a059e9f8e8982cc11c700007d092cf4b225fc0a52f0f99463f64c743e5c','3a692c688a249b7279e5f3918dc1bf3c','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('0c988a4dc590aa95c0fbecef163a8c05afc638b5f29d645dc798bcc70510df70','83b04cdb6e3e9a0c3b3040c71684d909','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('e041dbeb31fb2e901367216ac15392ee32dc8e68af7057755147db4e64bca8d7','c4fc0a267839bda97b37c2136d6acfa8','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.y5lmkM0CDXNQH7sSquFvm4Zo9jMnsYZGYvphQ50LTQAzaY5VURuClx3T-BTXdmlyN_LTcCkx70_QiEQsa_5OrA6jwifEuFxtasjcLiqjqD6S8gK9WqjhfisbKNE=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.jV6_fWAxltF3lD8-XJJ8TJ7ODna3WYY47AV6CMNZ6vwsYMPl_ziq3QIm5sJwH3F_mmr2s6DDfdgnpf0E7sV-AZsoBrrQ1hmMgbi9l1Jy5pf6dbK-a3SFZHIghwY=');
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
INSERT INTO "shift" VALUES('bb367bacb40d3c2c2de21a080d3f3a7a','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('16e39e391495d7111d81179bcce9c07b','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('07afc942e8710bce5ffb55a3f88edad1','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.R1zCajAGJDJhR7HWx5VATgBCFMdxaroBErzzyKO_cilnVclA3TNRwT91cdgbzhGOjvnSkTuVT-7DXJez1UizXkUwCqkF6nNZXZWiscsFwTS1Puoz5BOT8fzagk3bJ-24h26apQc2PN3OS6indX0qL37IJNrnMKF_CQ==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.dKooN74l33ZEIFFgb5xFpckDrZv0XyzajLwzhP5kXGh5d125wQbGRsNlfTnb05iBDwXtDrdjfDbmHhxyO4xzz5s-YmjzQk7GeJG02Djnm6Fp0hwRMCiRL25dxqlYBjJ3xGEMtkXDHs5qicAI_YXwD8HVY5XMJN63sw==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('6c174a3005e6858f121fc2b589b0d850','58bf80a64937f982642bf3397fb1f3f8',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','7294',NULL,NULL);
INSERT INTO "verification_session" VALUES('3a692c688a249b7279e5f3918dc1bf3c',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('83b04cdb6e3e9a0c3b3040c71684d909','9068795873ca49b4c05c48e28e5d1b80',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','6760',NULL,NULL);
INSERT INTO "verification_session" VALUES('c4fc0a267839bda97b37c2136d6acfa8',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.cbFtr4hgGNrRXff0Qfdn1hcV1SqHltm_c1X3f957BS6MYbAMcA==','f9c97d0f.eREZLJjFG2gQ4o8XqV7DPR0B93QTiW5FBFRYjWKKjCZIQsFNWaL8LPwEYjRZKA==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.oiMfxFLyVrLjMBTXIcYIw5V58RCEyt1j34GsRxUsmVmWmqIRmA==','f9c97d0f.dSXa2M8FzFLr9VhRIlTuJRZcKfaH-kBTkSfuucl5U89cWMhSmu7ATWWwkf5qGg==','2026-01-01 00:00:00.000000');
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
