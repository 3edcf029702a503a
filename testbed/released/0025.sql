BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0025');
CREATE TABLE audit_chain (
	station VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	head_code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_chain PRIMARY KEY (station)
);
INSERT INTO "audit_chain" VALUES('',21,7,'bdd83680b121ea31806b016c715a081ed511d4620f90fd1a7bcb0ad0ab3ffa20','0eb6a8970f8e003c6bff4f9d00fcf4985847f4cc74cee66d1dee105fb19a0e7b');
INSERT INTO "audit_chain" VALUES('Desk 1',20,14,'c057e306931f3345e5b7de78aa552f75f105f6358af789562bd892f2b84e1dae','b65962c55cb58e593f7ef344e4b5f000b4716ddddf692c37f2d7532106a7204d');
INSERT INTO "audit_chain" VALUES('Desk 2',27,6,'a03226c4ee038bb52867e7ba892baef7e1810f845acabd17342c007ae8dcc5e9','e5b473f45391204a92afe07d213bb2e2e960fa484b4127b84c3fc0aea66684e3');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0025','036e61613dab3ad5a010ce8cb9460f884c6878104d6519a3ed8916ac1359cc3d','{"binding_slot/1":[null,"cb115b55b3762cb6c98164cc4b7363e8"],"sealed_key/index":[null,"42cce2c0659a277712b843b1054f0b10"],"sealed_key/audit":[null,"13955544c0dfe637d780b6e7a44bcfa2"],"alembic_version/0025":[null,"c9f57038956d72778ff7b176bdc61fec"]}',1);
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','d4276b6a3b2a5902d4f36ec8def7f7b178a8148ec267afd85e295eccebf411ec','{"cloud_account/J6WlTgKP5nY0q8Pj2Ir_z54=":[null,"b723578181723de1e777926f471c6cfe"],"cloud_account/utpzG7Zn5U2BktIJDOxBi8g=":[null,"cad0262d861e773b425dc5d071ac8d44"],"cloud_account/WFo_aXn8PG7xpKurNmbnrHE=":[null,"b0bc49808accb82664e2cde17c4b9511"],"cloud_account/yvOUw3ehLWpDpKl4F4EypRc=":[null,"4f89322e68e2f5bf63a194d5c03ef427"],"jd_account/yfgSe31x-JhUWHLRr-U7qWM=":[null,"82651aae4956e1d57f91fbcafeca033b"],"jd_account/WfJV568KWXYrmThjnBQ7D2U=":[null,"6507cab69bceb3aaf9603217421acd23"],"jd_account/MT_et0Dgzhj7UIRDlVJ0CWU=":[null,"b72d5900f3c79d6260fdb525b6e52e81"],"jd_account/9cGiGp_SoWVzEKlsRKxAOrA=":[null,"13fd0811f8f97572567a002a142e337b"],"binding/yTnL4RZFZ5LiDGBZ5ZAPFuU=":[null,"8ddd39ff4cddd7f3884d22d512d5561c"],"verified_identity/gpui5pZxQmfpv29-qrXyTHM=":[null,"ed08c6be65d7c7af8002598f5d3ced36"],"jd_account/t7qjeTpNMmsEaB_u2NL0c0o=":[null,"3823b5b8f1f1784caf9cd64cec71c9d9"]}',2);
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 1','f2625983cdb455799884413a5f07e81aa485802b210ffbe672d81c9e3ae8d0b6','{}',3);
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','67cc7e8db9a892a734945e55e9ed6e6720f44b6050bed3d0d6f8d2fd8939fbf4','{"staff_member/anna":[null,"1605a835df5c943d3ed7320895c9cc23"]}',4);
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','6a8acf0b46f52048f0d3f1c229d1b90e8be82bed25dcd2b49ca0b2944a59bdc5','{"kiosk/Desk 1":[null,"9675c5ef3b6cc44380fc28cf5209dc54"]}',1);
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','a895e6dca82cf054cd406057bd07dd713d8443a7cea1b4ca731b2012a5f30700','{"shift/64ccda995bb9cb55679049cb26cd9199":[null,"1cb14625baf3ba9d6e7b4101df29ee24"]}',2);
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','ebe9d08b84319523a4674cdcee13116fa137c5cabeb1d34ea7eeffd33f21798f','{"staff_member/bert":[null,"8f2f5cca036b6ad7ab2f1a30de4c9896"]}',5);
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','1289d5dca225971ec6ca708ab8eaa3d05069fed669020e7e79378360b414461b','{"staff_member/bert":["8f2f5cca036b6ad7ab2f1a30de4c9896","345e5ca242e526c007405c9dc576cf5f"]}',6);
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','8ba65f0b0ce710363277aa50909c1edb','waiting_for_scan','bf7b1e2014bf24fe079c7e72c571e8627ad7baae32bab4e0fe4bd68ad1170a71','{"verification_session/8ba65f0b0ce710363277aa50909c1edb":[null,"77c6b0472a290c7e7ebed05e5555bc54"],"qr_code/f98b5644839563d3bf7bde43ca0effe441ceb45f074583266507c23f2b5ed856":[null,"5116d9b29a7bfa0c65264dcc99b4f57c"]}',3);
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_scanned','phone:4c0f3e67378377be','Desk 1','8ba65f0b0ce710363277aa50909c1edb','scanned','84d85cf94eea018b4e226aa83b044e8b75b71c0427a54e73fc4325a2018def8d','{"verification_session/8ba65f0b0ce710363277aa50909c1edb":["77c6b0472a290c7e7ebed05e5555bc54","e715e6027045766d5c337003a8ffa3bf"]}',4);
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','session_authorized','phone:4c0f3e67378377be','Desk 1','8ba65f0b0ce710363277aa50909c1edb','verified:verified','04578e7c77ae0b576ebe31acaf6853b4ddc16fef7cde0695b28821f14200ded5','{"binding/ooFza8UN286ujWSpkLeSG84=":[null,"f02714ac61d8f7d37c598835cdca7c29"],"verified_identity/4Vovi5tkXyduoU2R4ki6GCA=":[null,"8afd42de0e68ed454e43347038b110d6"],"consent_record/8ba65f0b0ce710363277aa50909c1edb":[null,"dcf52a8fd938cbb78eee266be1532e02"],"verification_session/8ba65f0b0ce710363277aa50909c1edb":["e715e6027045766d5c337003a8ffa3bf","535c35525548ff345f3eb5ae66c80d70"],"qr_code/f98b5644839563d3bf7bde43ca0effe441ceb45f074583266507c23f2b5ed856":["5116d9b29a7bfa0c65264dcc99b4f57c","ec2e8af3c8f0733c9f371cd25d563846"]}',5);
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:4c0f3e67378377be','Desk 1','8ba65f0b0ce710363277aa50909c1edb','','350465fe444001e76e790eb23bcaba5caee56bce9af2004de44b471e5f27b837','{"consent_record/8ba65f0b0ce710363277aa50909c1edb":["dcf52a8fd938cbb78eee266be1532e02","85f2733d68eb5076108b73bf20b06a74"],"verified_identity/4Vovi5tkXyduoU2R4ki6GCA=":["?",null],"binding/ooFza8UN286ujWSpkLeSG84=":["f02714ac61d8f7d37c598835cdca7c29",null]}',6);
INSERT INTO "audit_event" VALUES(13,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','a7027e8fe0be7e219ee6ba114b3c323c','waiting_for_scan','bbd6b1580b9db0539705b123d00d3909fdba1a4678f1ee1d390cd6a69a76340e','{"verification_session/a7027e8fe0be7e219ee6ba114b3c323c":[null,"e2a26bb2adb2a955ada39aaf819cac32"],"qr_code/5d8ce7ce041fe897506a7c845690be2b9316a3ee0737249a9c6b43a50b2514ef":[null,"c6f30f2f2110c4aec1080b5ca5cba075"]}',7);
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','a7027e8fe0be7e219ee6ba114b3c323c','expired:not_scanned_in_time','79f8ac9102de5deeee1b6fbc499ba5717ad9cb6fd691184543a611c1c5b197e8','{"verification_session/a7027e8fe0be7e219ee6ba114b3c323c":["e2a26bb2adb2a955ada39aaf819cac32","2b263e75aba7cb070d31e5e3be8b052e"],"qr_code/5d8ce7ce041fe897506a7c845690be2b9316a3ee0737249a9c6b43a50b2514ef":["c6f30f2f2110c4aec1080b5ca5cba075","7978c35e730662fd86741b33d8c2350f"]}',8);
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','4d2119130ff3c5e64d31dae960c71857f0aeb040de07780d6b7a6302cd5dde24','{"shift/64ccda995bb9cb55679049cb26cd9199":["1cb14625baf3ba9d6e7b4101df29ee24","4872011d18351b937ca5030364a8a3d4"]}',9);
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','60d97bd73b14f22549c422ba1ad3ee431b0edd4f2b06759c07b6ce20f48c909a','{"shift/316456332ec603da17772447de4e0398":[null,"39b26a4398a1db509eed2fb4182a8e8b"]}',10);
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','0a13a9e01180419034fa51b1308dfb19','waiting_for_scan','471fc275a6d474bae3b10b9d693fc87d44c8deb8b104b12c30bcb4cc2a9a49ed','{"verification_session/0a13a9e01180419034fa51b1308dfb19":[null,"b5a3315448126fce0ea954f81921c183"],"qr_code/309810412ca2a6bcd8ecbcd93067122ddece53565e9e414aa8230a798e0994ea":[null,"720573486160db2cf28d7d0d6c8de00b"]}',11);
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_scanned','phone:12bb7d0849660929','Desk 1','0a13a9e01180419034fa51b1308dfb19','scanned','290bf0b6f0f4f46a3750d63da61be7deb3e792e85ee9352d5f3d747850dcc34d','{"verification_session/0a13a9e01180419034fa51b1308dfb19":["b5a3315448126fce0ea954f81921c183","f430b9f551c4eabc0bd5b9967a7b0571"]}',12);
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','session_authorized','phone:12bb7d0849660929','Desk 1','0a13a9e01180419034fa51b1308dfb19','verified:verified','da5ffc69e5dc901c2119d40c87fdd22ea0a670f3b3256b426e5d09500107c9eb','{"binding/Z5cgmF0eEY1fCuWpXu16sK8=":[null,"78dfede8a43c0e5f8da3882dfaba1f03"],"verified_identity/4G7TDEHJqgFbqvl82ABtWfU=":[null,"8ae7fcae036d9ab4a93397ee44f83c39"],"consent_record/0a13a9e01180419034fa51b1308dfb19":[null,"5c43058795d9a10aae61b0af044c23e7"],"verification_session/0a13a9e01180419034fa51b1308dfb19":["f430b9f551c4eabc0bd5b9967a7b0571","b374782414899f0b4f00977919d7fdd4"],"qr_code/309810412ca2a6bcd8ecbcd93067122ddece53565e9e414aa8230a798e0994ea":["720573486160db2cf28d7d0d6c8de00b","d39123798f596371b57c43ec66ef7c7b"]}',13);
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','c057e306931f3345e5b7de78aa552f75f105f6358af789562bd892f2b84e1dae','{"staff_alert/1":[null,"b991dfdd7ccc63261d4ff0557ebb06fe"]}',14);
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 2','bdd83680b121ea31806b016c715a081ed511d4620f90fd1a7bcb0ad0ab3ffa20','{}',7);
INSERT INTO "audit_event" VALUES(22,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','4b55b78d779fe4a90473c50c9a1173c4e72360eed6e23c0025b34bc925b23c53','{"kiosk/Desk 2":[null,"e81165bfd9b903feed48c91ed7d1562a"]}',1);
INSERT INTO "audit_event" VALUES(23,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','64303494987d29f218a5a880b5ab4005d8bae145df37585c5b40c548d2472b19','{"shift/6653fe37f36f5c72583759144887bc2e":[null,"7be9c96070a72f4a096c7e097969f9dc"]}',2);
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','65101c4978ab06b0e5f9880b1e9dfa4a','waiting_for_scan','fa8ca4502bbe50b3cdaedd4befbfe44500592c30978f8c04109419852722bc26','{"verification_session/65101c4978ab06b0e5f9880b1e9dfa4a":[null,"3c253720eaf81c74e5160a6250d53fb5"],"qr_code/a66426e62cd3ef1501f41934570b7152bbda99891779ea630f81e6c769f83475":[null,"0995f2e902e04a5e6cceaeb9f1e114f2"]}',3);
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','65101c4978ab06b0e5f9880b1e9dfa4a','cancelled:kiosk_closed','3d8b7e88db8e0b9949988e4abb38c7d994b3cb07751c7a03028092d8dd9315fd','{"kiosk/Desk 2":["e81165bfd9b903feed48c91ed7d1562a","df3950502ab89c589a58eaa72d0d3ee8"],"verification_session/65101c4978ab06b0e5f9880b1e9dfa4a":["3c253720eaf81c74e5160a6250d53fb5","89b6faca1cce89c2d3718605d5311694"],"qr_code/a66426e62cd3ef1501f41934570b7152bbda99891779ea630f81e6c769f83475":["0995f2e902e04a5e6cceaeb9f1e114f2","5ceb52a901c37be5694c9a956590a42f"]}',4);
INSERT INTO "audit_event" VALUES(26,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','f0b0a2bb6262b8a3e118b72f264eedd38923f5769d751fec19a757da9c945d8e','{"shift/6653fe37f36f5c72583759144887bc2e":["7be9c96070a72f4a096c7e097969f9dc","224287e16468b4b4f4ab5e1a375391e5"]}',5);
INSERT INTO "audit_event" VALUES(27,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','a03226c4ee038bb52867e7ba892baef7e1810f845acabd17342c007ae8dcc5e9','{}',6);
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
INSERT INTO "binding" VALUES(2,1,'0a13a9e01180419034fa51b1308dfb19','2026-02-14 09:30:00.000000','6b0883ea2473cf84ce99f29cbf755ccb3b2276bf5880881431f7d0c9bf9d0593',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','b77891e174747e504699cd06be0b76c02a379e1473594c01f02212674fa453bb',1);
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
INSERT INTO "consent_record" VALUES('8ba65f0b0ce710363277aa50909c1edb',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','e0e0c9690cb149f9c90f4f5160fb3b5d66362d379377cede73fd2933fdfba1da',NULL);
INSERT INTO "consent_record" VALUES('0a13a9e01180419034fa51b1308dfb19',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'db3045fd052e9bac2be52154e29eb809af7bf5611bd3b6e86763e28899e83074',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.aDxSBwGTnNiPzgVPW3wA0rVx6DqtwbrV-Fx3Lz2nl0ttKOg3pQ==','f9c97d0f.4VUpBq-_5z27v2TWac6SDG-T3Wn9MdL796pu61eRx7_7clfHMp0=','f9c97d0f.oJ7awhJLXPKjzQQ-Xmt8tUyk0TlNMcW2itNaltS9R8ET-xIkeBzQ8KMhNUia8A==','jd_mall','6b0883ea2473cf84ce99f29cbf755ccb3b2276bf5880881431f7d0c9bf9d0593');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.TmoUd2TXNaPVsZKvz05HWb5ueLjwi9LQvh5a8s_c6sK7g_fU1Q==','f9c97d0f._EafOJ92aYnLVKtim3HshnGRQpLA7AdBwkHteYHBR4gXlcGinh8oQA==','f9c97d0f.6BNpOygLAQTmI8w1XffsxjaWx1lxki8liPxWBZrmn_FpfNxHP3L_ds_7enspgA==','jd_finance','b06c302f97075fbafc513d21d17f9799464a412b679448f39c4f8d86f8864cfb');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.GugTtW3pCkBBj2IvICGwJFUHBI1o3mhERl9vtfx6AfGlapdHhg==','f9c97d0f.cUXkaYRvZHyaJME9mpYqY5OxHIxiMIeSpmRiPaJFV9J-amHNQnjgGw==','f9c97d0f.zujmR8HINanSRQt7oyAfSe-D9FKKTHOCW7m3pcbxanVcuSaOzPhNW4-yNGgzPQ==',NULL,'342c73e720f1e90532133f8c947871c2f6e1ed8f3d80a4e4b7eefc0d61856de3');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.IVtB_y1th-v7WCW2M2JdjE86bsuUhMRPb9fLcGENCVfkIfM7-Q==','f9c97d0f.pwm6nCsBM_ER7KBg4GU8D6lK_9wddsH4pNysFbTMx3_5NHkBuZY=','f9c97d0f.14NakmDT_bKmMbLEeUyhp378_l_9lROYu8sBDo6axhzOpoGjqKRxOO54u70w1g==','jd_mall','b77891e174747e504699cd06be0b76c02a379e1473594c01f02212674fa453bb');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.8wq2GqLD5xX4fYXmbN_DzT7y_lhq7IZvaV7FrTSd3y-rdcLOtw==','f9c97d0f.7i-JL897lfmsvHQVCPSCRvfu43m20Z3d-sQXgLL9wQRbX6O138I=','f9c97d0f.KieCiUMnuvS2LPgbU2tGPeeBXu2pgsk4XmZ2jRWb1UG53vp02TD_5srrXnxtLw==','jd_mall','598d1855a47888a7b043557f041ccb424297227b913f8b5d060ac3e251c96997');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, key_ids TEXT, removed_at DATETIME, branch VARCHAR(64), shown_outcome VARCHAR(32), 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000',NULL,NULL,NULL,NULL);
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
INSERT INTO "qr_code" VALUES('f98b5644839563d3bf7bde43ca0effe441ceb45f074583266507c23f2b5ed856','8ba65f0b0ce710363277aa50909c1edb','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('5d8ce7ce041fe897506a7c845690be2b9316a3ee0737249a9c6b43a50b2514ef','a7027e8fe0be7e219ee6ba114b3c323c','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('309810412ca2a6bcd8ecbcd93067122ddece53565e9e414aa8230a798e0994ea','0a13a9e01180419034fa51b1308dfb19','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('a66426e62cd3ef1501f41934570b7152bbda99891779ea630f81e6c769f83475','65101c4978ab06b0e5f9880b1e9dfa4a','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.U8-Od6uI0MY96NQI1uFJ8KLQSjGadZQqvjV1WwxiVuxiaMtws7qvUt4HWml4Ey2YaptcpxRzXPyBH2OtT0kyuJ0Zy1lx-FlUVJDjpvY0T5vgFKVpy57opz4IHHU=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.98uL1sAB--2IMcgbK9mbPZupg8LHP5IjAk8QS4ZnVdDOx_hozP7JuokbRSPv7c-j3K2HcMC_fDHjF7IHXUgD369SWozHRxtuguwItOthgTuI5lM4htZ6rakRK4Q=');
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
INSERT INTO "shift" VALUES('64ccda995bb9cb55679049cb26cd9199','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('316456332ec603da17772447de4e0398','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('6653fe37f36f5c72583759144887bc2e','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.CorQKJRNet4qmzvNr9Ybl8cnoyBCSdU4r0AZgG5_Mzdi8RzA2v80WgL0RtLnxFYi_SbHPbY_ZPRmcNbpaPQTI6RTsrlsyt1T3cQhg-HFP9CBAsqAAJJ3TSZJ7ucq26ouyr-kwLBLd8zPeTH2Sa8iJhAXQPwnbxymmA==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.N4UeUtS3KMZhJiO9ad_ni1AWdPKb-qmyQ8W2_4WaKhySX7TTD3sG4GL04l4U_Vy5Y2_QdiubzSi65v3T3vEF4brtyEpuoSgA5TD6AvP4mQBkb6SCDzWY82ddQVOSMU-6D46FoCsiD9_yHCZejhCSYGtgewFTgFDxEQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('8ba65f0b0ce710363277aa50909c1edb','2023c94b4bf897019d7c6d704d635f69',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','5799',NULL,NULL);
INSERT INTO "verification_session" VALUES('a7027e8fe0be7e219ee6ba114b3c323c',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('0a13a9e01180419034fa51b1308dfb19','99f691dd3349521e2b503d1326dd74a5',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','6276',NULL,NULL);
INSERT INTO "verification_session" VALUES('65101c4978ab06b0e5f9880b1e9dfa4a',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, sealed_masked_name TEXT, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.utGpcA-fE-vZAiluo0imSiSDAr9HDxznhm728viJMo5JFxxk5A==','f9c97d0f.pPwxLiCaLPsA3wqg6_YJMPWxKNAYH2tvADTuWjrg95LK3YwwGNXtzQX0JlHFsQ==','2026-02-14 09:30:00.000000','f9c97d0f.sZi_t4C7Lwk9aaY7ABHfQMT4LttR6HpKR9nzLvpzxmmb');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.uc61bCwxa3E3udIduYRRTQc9uW8q2iETvCwO7i7tlcup8QaFXg==','f9c97d0f.FE5YmdTm2A9kWNcMx5lw5LyYbT_Oi5-PNeml1kQIQKzjiJiY0ezO5Zd0bHOm1A==','2026-01-01 00:00:00.000000','f9c97d0f.FPb4MyE5edZT8mwtcxNH9O4gCgrrjlnH43cQSJwvGU9B');
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
