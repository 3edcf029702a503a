BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0016','e46fb079c2804f4fe319222cf8552ad1bd736d92c0f96ffc0228356aa2e910ce','{"binding_slot/1":[null,"c035a75c125cce75274eaec10fcf94ac"],"sealed_key/index":[null,"38ed6621185677bbce304edb354b9079"],"sealed_key/audit":[null,"e028caafd255a3ce2b9b468ea6b380ea"],"alembic_version/0016":[null,"be0113491266bf0aa0741057b8b23733"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','567a4834859c4a2f35b42537b067bef3fac75c5b329961e50b3c619e5071d363','{"cloud_account/A38oNDVB5YtLSbdNRlYqjFc=":[null,"6ba7a1844c479533fd8e7b7fe5978968"],"cloud_account/EXOnHkizcupXN8tekUdfqTU=":[null,"caeb7f281c196b30d43da4ace3bd2d03"],"cloud_account/lKif8S0yKHFjLpirej4OuEg=":[null,"9743efb0d4b8d7cb566fdabf20b0ac85"],"cloud_account/3F5_oe6WudRCh8_X_djJl2g=":[null,"6ad5f8d4da0a89ecf43ec4afbe01eee3"],"jd_account/1FBtlcxl58odB1uhgUmP2Jo=":[null,"04891b7ad90b3cd9ba4765d3906f4ba2"],"jd_account/HvpCJIGPyNIsBOYm231Fy80=":[null,"973b92c1d5b9bc00f8f3bf3bac461a2a"],"jd_account/Dzt2GbIKvyngMm-rjzc_gp4=":[null,"484561edf28840c385d0872273901321"],"jd_account/K0KfhGpBsWl_5ybUF7W4qso=":[null,"0cc430971e052e9d6568ab075df53754"],"binding/VCne5AQkhm9f2i8oR-Obucc=":[null,"66210be42fbfec8a375b74cee8d4719d"],"verified_identity/czghb7ISNY5qDeTcUrc5Ok8=":[null,"84fc389b4f83d792101734618bced1e5"],"jd_account/EN9AVgGlXkHJHCBY-WwXeLM=":[null,"0caa0323405b4bc370d896f199ebbe01"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','2f6d503d2162a69b9354c132a4120860197670627226f69cefa151eb24bedb46','{"staff_member/anna":[null,"e8f37f62b4b1278baf318cd2ef3765b2"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','1107191415facdbb3fee79c913d90761be658578cf2137731523b2b47937f54f','{"kiosk/Desk 1":[null,"9fd3443bea6df88c04cce4d06a3d096c"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','9689e0a5b716a965bf0cfdcd4494f730f344bf82de09dc423567a085c11c0fe7','{"shift/306704ffd9c5671ec941d2dd7aa0ae2d":[null,"0c21accaa328223e31835e4d5abdf5a0"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','2f90f117f9d9b3165f9e2d2b923c96e027466a306bb6578d79f718aa5553088e','{"staff_member/bert":[null,"473a6530073764355e2e42f482a2a120"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','21104b28921170886c4c15944620a4d31a094b58a154c698529d20b50a0d83b1','{"staff_member/bert":["473a6530073764355e2e42f482a2a120","c1811a434b936e16e243f52842ce846a"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','2f4a494d6940b6ce88a0b5e409633439','waiting_for_scan','06ba192b8028bfb4fe5c556367da5058f1510756bbb7fa305105cb3b784a714b','{"verification_session/2f4a494d6940b6ce88a0b5e409633439":[null,"c23aa38d5bba7c5a684efe4941bb205b"],"qr_code/68352b28b2f666e28ab20e0f9134161468bbcfe31db6a92570e6d3f25c4493f9":[null,"76bcddf96cb09873317131ff3eb9697a"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:4e3d951ce2b72bf5','Desk 1','2f4a494d6940b6ce88a0b5e409633439','scanned','f76fc26fb9f4305111d19729d2a21b11602602c64f0f5996caaf10fbd72ed45c','{"verification_session/2f4a494d6940b6ce88a0b5e409633439":["c23aa38d5bba7c5a684efe4941bb205b","8c55015bf1cc01f708162c19788e94dd"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:4e3d951ce2b72bf5','Desk 1','2f4a494d6940b6ce88a0b5e409633439','verified:verified','861040ff6aa9be2e62f6b9f81326ba15cbd9c922ccbc2638e85fc0f82978c45f','{"binding/ny0Elhm6rvwpNtVmPIl3E_w=":[null,"7e6e7ef96e012772d64247e53e17dfcf"],"verified_identity/Guj0zjgEnBUDQPNLIY24fVE=":[null,"3f8b4c402230bc1485f1c87031eb91cf"],"consent_record/2f4a494d6940b6ce88a0b5e409633439":[null,"76b200ad01ece5e2938b1e250f44e2e2"],"verification_session/2f4a494d6940b6ce88a0b5e409633439":["8c55015bf1cc01f708162c19788e94dd","6a1024c758c4fbe20ab356d6f4559b33"],"qr_code/68352b28b2f666e28ab20e0f9134161468bbcfe31db6a92570e6d3f25c4493f9":["76bcddf96cb09873317131ff3eb9697a","40719cbf4babd004aeaadf57c1367e88"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:4e3d951ce2b72bf5','','2f4a494d6940b6ce88a0b5e409633439','','b044239bf4b6352b5ace30e0b5c7858cf2855e41c688e264f7577fc22f4851e7','{"consent_record/2f4a494d6940b6ce88a0b5e409633439":["76b200ad01ece5e2938b1e250f44e2e2","47b2675d4071fb12f62822a24aa32057"],"verified_identity/Guj0zjgEnBUDQPNLIY24fVE=":["?",null],"binding/ny0Elhm6rvwpNtVmPIl3E_w=":["7e6e7ef96e012772d64247e53e17dfcf",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','6552ce4778fd11db9b2aebb5c014b2ca','waiting_for_scan','c96caf8957fa3353cf878ff21b8298a25cc5845666502642eba97ebd6b561d76','{"verification_session/6552ce4778fd11db9b2aebb5c014b2ca":[null,"65169d562edcd76ec65a357108d741c5"],"qr_code/1b24b318edfab436aa8103b6e06025867c52c7b4144eabce22e9a89f2bf95f4d":[null,"3de6848034248fe742c3a445397aef32"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','6552ce4778fd11db9b2aebb5c014b2ca','expired:not_scanned_in_time','3df26f0dfc19a2da8fe874c0e57c1949a288647e41267b33513266aa0abf8ba4','{"verification_session/6552ce4778fd11db9b2aebb5c014b2ca":["65169d562edcd76ec65a357108d741c5","49d724c2d06d406a6f0c895ea9ca62af"],"qr_code/1b24b318edfab436aa8103b6e06025867c52c7b4144eabce22e9a89f2bf95f4d":["3de6848034248fe742c3a445397aef32","f4342ad59d5cb6f9e32eae1eef82ceec"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','3dd927544c14f4416dacec38a6627ede3c6e4c5b39aa493c1530d3e97cc8dd9b','{"shift/306704ffd9c5671ec941d2dd7aa0ae2d":["0c21accaa328223e31835e4d5abdf5a0","086a916763bf3108519d9de266aa4241"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','c1ef23e29fbd29a7de3da486cad0d93d6c8ee1ecf0a8ec8db7004e0b72c653b8','{"shift/4e6a0c5b948f13f90b374604ea40a45c":[null,"4e0f62d033b77069e63a9366d4da9a21"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','80312a68530da17e4ab9234da78075d0','waiting_for_scan','47de2d090a5f1545d88ec4c76818a0ce6a48e5061234c1dbc7ff9b8d9b7cf1ad','{"verification_session/80312a68530da17e4ab9234da78075d0":[null,"030337d74e92f4d1ea3fca3aaced648a"],"qr_code/59c9fad74f2a3d16a1f39723d003ae0c257a0d66ce33207e09843916bb547cc6":[null,"38b92b2dfe1c979e3060a6498141b2ff"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:5327df4e97ec5092','Desk 1','80312a68530da17e4ab9234da78075d0','scanned','4df2139ef667b44b64baaf24e6b9d5368a7a1c7f5b6e8249bc51c597b1a1128a','{"verification_session/80312a68530da17e4ab9234da78075d0":["030337d74e92f4d1ea3fca3aaced648a","a0d9f7a09e83e068e25f528375b0fbd7"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:5327df4e97ec5092','Desk 1','80312a68530da17e4ab9234da78075d0','verified:verified','d80f7e84ce382ff21713a97bd0b3703d52675ae4c2c8ad80c4cdd232de5a98e1','{"binding/zM4UCT5QWdvjLU7vlLQkv9I=":[null,"a4957bbae6b0609af85897a6bdf78c9e"],"verified_identity/1AyokTX5KSm0oP1V4ir5fis=":[null,"f5a688cec1cc2b74e2df1559cd62622d"],"consent_record/80312a68530da17e4ab9234da78075d0":[null,"d6f49897681ba91ff70b3991f28101a4"],"verification_session/80312a68530da17e4ab9234da78075d0":["a0d9f7a09e83e068e25f528375b0fbd7","75dd3d796dc17783da5c54889446d974"],"qr_code/59c9fad74f2a3d16a1f39723d003ae0c257a0d66ce33207e09843916bb547cc6":["38b92b2dfe1c979e3060a6498141b2ff","b669592b642cac1b2a85f38aab5ee863"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','a1d447f1be72749f1be78de0cbdf24f4cba9b0c8c87e11ea33b455c053b7befc','{"staff_alert/1":[null,"572bc622c4d945c966cd6add2fca4e92"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','9f089ab2a83101397bcec89b8e31c3e8867b76d4bc7a8c51f6e2b48530bdd5a6','{"kiosk/Desk 2":[null,"d97bfa8890e800d84c672dfeade8e2c7"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','0950ac5919236d19433afd479b67c6de9786a0d35b1b4437e070592351a106fd','{"shift/034670c6a70cc767fab12b059badb919":[null,"66c6886ff5605c326e22753d7ca12c15"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','44ec44038a21a638d35432c0ed992839','waiting_for_scan','e9c88d84f794c789355d7c0ac30576b303527911c104711a6ad8635a1d9d195d','{"verification_session/44ec44038a21a638d35432c0ed992839":[null,"a61474adeb0e92a3b4bd9908f53d2bf4"],"qr_code/69c7f97da5247f0eadd23752d89a503252afc2bec359fcc931cb93551d68347d":[null,"15e7c0a64ab2813dc65af98112b42420"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','44ec44038a21a638d35432c0ed992839','cancelled:kiosk_closed','dba0be28edef9588a04f87e5a0d1091965e832b3bedcefdffce193a9c01fe337','{"kiosk/Desk 2":["d97bfa8890e800d84c672dfeade8e2c7","b779031e848e1fedf796ee91f8f5e280"],"verification_session/44ec44038a21a638d35432c0ed992839":["a61474adeb0e92a3b4bd9908f53d2bf4","151965703d6beee5e559cf66db481d5a"],"qr_code/69c7f97da5247f0eadd23752d89a503252afc2bec359fcc931cb93551d68347d":["15e7c0a64ab2813dc65af98112b42420","9b3c6c62234679d1d0021b5f95d4a604"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','fbaa4091f35f7e1e81e9d70ffa6dd96cff7ef391deba18090c2ae750290cdeb7','{"shift/034670c6a70cc767fab12b059badb919":["66c6886ff5605c326e22753d7ca12c15","8bbc3f3ed3f6394a35da0486be323b47"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','3252d1c436ee60625232b5be86b9bf906cf822af44fa603dcff8fc0786c84e21','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'3252d1c436ee60625232b5be86b9bf906cf822af44fa603dcff8fc0786c84e21','e0739bd0148c1e9442428617a930f145d0c4a415a1226497366f2110d3e19368');
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
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'80312a68530da17e4ab9234da78075d0','2026-02-14 09:30:00.000000','9531843dd7e41697122c92f2d5d9fc8d2b79c93dd86fb23b7efac038bf8efe79',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','a255b5d05c98f45b7c21b786b0a68005c89d1cfa5fc865e5d5402c1fa60c3ec5',1);
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
INSERT INTO "consent_record" VALUES('2f4a494d6940b6ce88a0b5e409633439',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','5a3a84c3b5546be8050f87c5b6fad27de8cc4d1f709e17240d44fbf6b0458153',NULL);
INSERT INTO "consent_record" VALUES('80312a68530da17e4ab9234da78075d0',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'b5cc535ff2b3f17029806e17edd445745a6b7f15cd716dd6a2428b22e9dbe98e',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.BGRSxaSrqAiTsaaC9eDB2i4b6RZUDQWTXtPh7fcepEQi8HBw7w==','f9c97d0f.IIJcl2cOdgQCmBPBHN93uqFrwDxBk2salImBVjxJ0GVEkdpN3cs=','f9c97d0f.3JZKSkWg4fEadQ1ODyM4LsrOu0iDSah2MPBwbY4a-3BqzjQkQVajFjv5qVYjog==','jd_mall','9531843dd7e41697122c92f2d5d9fc8d2b79c93dd86fb23b7efac038bf8efe79');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.9XGvQ6TJvGDVasuimp2CgCjWhVaLwJ3CPoXrpiv-Qcwc8yAbYw==','f9c97d0f.m-i6AI6uzl0tzso6Mjelb-2YjGpSbADtlNXCwgdoY6W3zR2X10NDaA==','f9c97d0f.T_x8PPol6VboAxhaadY69CvXQPLZxMDaObimyuDxH2FqWT5V-VJmMXvWW1d2lQ==','jd_finance','b33349dad4e31c1f0d44c33340c541204208ad4770155ddc7d876e0c451da084');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.ncqcVd4nAPetlZvv6-k__-HhikvZC6mJFYxqJp1GJc3B1T7uDQ==','f9c97d0f.4Zfe4qP8G-AtQpRWagLwItJOx8uy9yzQcOplFJ0WpwvQF1cBfrs3Vw==','f9c97d0f.BNdOa-9piFliCJvWePaYNgirJQv_q0j6GukAQid4Df0kYpU-nWL1vViytHYTQg==',NULL,'a9a89aa8853c029b2e8ab227e5b73797358dfbd1dd7e5a4fb8c734f5c8006966');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.tyDLB4xR4t_fW770jCIn5ccywpLD9MOc5_Fo3UKN9dCFf_y0-g==','f9c97d0f.OcFZJSsxS4FhSBtjwTuU8MuLVwuQI1eUZ1pqBs0TTTTiW7Y-ZpM=','f9c97d0f.aKQQF5EoIFGoEzcT2tHCSp_765r3-CO-y34PjjMuyQ-lgnJHtcvKvoSmOD0RUQ==','jd_mall','a255b5d05c98f45b7c21b786b0a68005c89d1cfa5fc865e5d5402c1fa60c3ec5');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.SvJHSFbWHgSCbbneJXeRjE3Iq8Zi6wZiGiOoc8UcaENaplhgYw==','f9c97d0f.3Wik7QxUZfPfUEHcezGUCaGp5Esq4LGlOIbojLSt3dUCjJXI8Dk=','f9c97d0f.DDfet-l7IgnEv7e7PXJ4W-N7wmsWxd-oKUwHB2-FwPRW4Oau0fqz3I5Wjlurlg==','jd_mall','0702673db1cb9628493e8eb42f0f82d01d53c5550b9633419fcdab0f2626b980');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, key_ids TEXT, removed_at DATETIME, 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000',NULL,NULL);
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
INSERT INTO "qr_code" VALUES('68352b28b2f666e28ab20e0f9134161468bbcfe31db6a92570e6d3f25c4493f9','2f4a494d6940b6ce88a0b5e409633439','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('1b24b318edfab436aa8103b6e06025867c52c7b4144eabce22e9a89f2bf95f4d','6552ce4778fd11db9b2aebb5c014b2ca','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('59c9fad74f2a3d16a1f39723d003ae0c257a0d66ce33207e09843916bb547cc6','80312a68530da17e4ab9234da78075d0','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('69c7f97da5247f0eadd23752d89a503252afc2bec359fcc931cb93551d68347d','44ec44038a21a638d35432c0ed992839','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.8ePqjdE9sBO33B4JtnwXw2Bf3Vl5uAzW8UNJ0HnRNMyDMUisJBgcsjf6A8jPPDD88ZSJa1U1zyb4RkCx9YayeFtSGrirbuPORCwucsZPm9MhB-glV4fj5KQEbQI=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.JGc_9nVM5LMnJlGeggrAlrNRIkUK1rrleLNMGoTIiXLQP5LPFMr_vXBs6Ai3HOau83Rf2N90nqqGmx9Tlk3lDbG8iIuCjStwOHq17veYI2IB1uoMsjoNwXBauBM=');
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
INSERT INTO "shift" VALUES('306704ffd9c5671ec941d2dd7aa0ae2d','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('4e6a0c5b948f13f90b374604ea40a45c','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('034670c6a70cc767fab12b059badb919','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.eD0atE39i1xJWz0Iw1vSnCgZ0CyM2p_qDyHXTA0Ol1vvtO3pNK4Y9T9oqsTECYR-hvKpxm6tdE5KG-SL5AP7Z9IFfVBSGNuoPWyJbEdcXS2brQvGOdN4BTYEBvSphKdk8ed3NgDogVbyplae_DwzI5dJQdhZTVn8jA==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.Jp2O0_FszkRcTTc0JCW00j0c3qArqYtZYTWOEV7bGRJj4IEs_eiKaACzDbbGUFuPKZwScFir7EAsHvkJFoZoIGq8uc3Emt-xqVRfjF7NRCk7RZByismnoGynbLyO1COCWLuwex9Vf681lixfvMRwUX5RU5Lb5eJYsA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('2f4a494d6940b6ce88a0b5e409633439','da81bedc196d44b0470a78e217f5dc16',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','2848',NULL,NULL);
INSERT INTO "verification_session" VALUES('6552ce4778fd11db9b2aebb5c014b2ca',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('80312a68530da17e4ab9234da78075d0','7b06f9ce545ec0712e67ba05223c83ef',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','6637',NULL,NULL);
INSERT INTO "verification_session" VALUES('44ec44038a21a638d35432c0ed992839',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.FSjo0U_NxQbLKGcsa3rdccdkz-lN6E0UqRhPIih-59M_C1uI3Q==','f9c97d0f.GXPamYsnJJSmOI4q5vUV2kVFGQgvb_socKqIA2qGylTZ1iurLJfNtFPZeTr5wg==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f._srJetJlaZYiZMpeOpjIZEm3Lb4jf9YD-cReF2pb9fG3cRdxnQ==','f9c97d0f.WCm7tNzT8YV-GM3N0KLiQS3kbj3W02jgNv7UEm7Kf6YLfmnI52zLaNhylMDxiQ==','2026-01-01 00:00:00.000000');
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
