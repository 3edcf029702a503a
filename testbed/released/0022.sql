BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0022');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0022','9f4ff0137df81a61cde27f3855741bd7a087a7056083c45bd660386dc98e971d','{"binding_slot/1":[null,"d1150722fbd244af856c782d025279f7"],"sealed_key/index":[null,"d94fccc2a89c135c176d4715f46b5a27"],"sealed_key/audit":[null,"516d50e5be23a3c1a9c39e855967a3e8"],"alembic_version/0022":[null,"0f32be55b215cbd3195a80af4ca4b9bf"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','1278e2f4e7ad71dbce5218efc10bbdd201e14d31fd341d194256ea02c3836f9d','{"cloud_account/RlAi8SzmT7ZEMxfh6OJF__M=":[null,"bb4f6751b5eadaa4557b20224a058a65"],"cloud_account/SGj26GKllGI7S9fBoBSQi2A=":[null,"f7fd5bbf6c76aa217072ac651a8a466a"],"cloud_account/eoBbAr1ANvViePz33ROaIj0=":[null,"0624b9546e59252eba6e4f00cae16c5e"],"cloud_account/zeao0HcPLAJ7hWuT2yy5Nmo=":[null,"3a58d5dc9e4097858fe98020e2206406"],"jd_account/3FjA2XtGO9ViDmitG2WZn5o=":[null,"b40ad9c00029beb695d5a8d65cb33642"],"jd_account/dAHZZDERb9sw5211M1uUobw=":[null,"a56bbf459dd7a6e8fe6fd8b66116ee0f"],"jd_account/SsCUtV_ADsrgZmHgUThxH48=":[null,"c133b4284a452118356e063ea6126d52"],"jd_account/zh95P3LgjDOOrjiVj18_zhc=":[null,"86624a3c5cc4d9a98ac6554aefb6d36d"],"binding/CXxhOzA4I7JOqDoBrtZV_sY=":[null,"aed3dc6b87f17246dcf5371f5416d0cb"],"verified_identity/panVHehnPv5At7vhkKkZIvc=":[null,"6add4614005c97c9037056b6562524bc"],"jd_account/6xr6dte-JoP3EISV66KasNs=":[null,"37f713b327b237d154fd55eab9789711"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','70cea6bcc9c448cc9521e822067401c89f56911c8cf7fc58be16afffc681f416','{"staff_member/anna":[null,"a703a57d77e7969689a8efbfd12d142a"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','e2901ebbfd692e2fad7f0eaa5240498063570028a3fcbe4040fe575ac9f245d7','{"kiosk/Desk 1":[null,"230958e0da477219f756469f6131c542"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','7c4f36f68de7d75f551f354e756d170b8a5472552c67a65e74b78f168e112f1c','{"shift/db0ba6ad79adda12c16a1bcc100dbcaa":[null,"9d1b17bc21c9c72fbe44a8a519bf222d"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','b3c330eb29a0c20ef8cf0b9747c9e15452534b913421a6be3bacbcc0f11e6e4d','{"staff_member/bert":[null,"a2eba87cb891b8185595445e16620254"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','3a1d5b274ecd52c3107cdcea72d2670d64fd8abc48e4978ff82d5f2fdc7f425c','{"staff_member/bert":["a2eba87cb891b8185595445e16620254","586cf20a2d0a76e35b276b14fa8ce9e5"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','8153994f13a49b527a649e8b597e5bcf','waiting_for_scan','a4c0e3f345f463775b9201995da0a50bdc88bdfaf86beee80c3f6d528063e66a','{"verification_session/8153994f13a49b527a649e8b597e5bcf":[null,"45665ae7e3c19b39f52c82f51d0cd5c1"],"qr_code/927ea5add435d931672da606e0a9283b0dc8c748702d553b83043eb69cd68c81":[null,"fac988e6dc16c20b69f167574a2982fa"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:334d63baf874ef2d','Desk 1','8153994f13a49b527a649e8b597e5bcf','scanned','06edd690979b56d4a68de12e1618abf17b7860b0b998fd1c3a213e15cf31f016','{"verification_session/8153994f13a49b527a649e8b597e5bcf":["45665ae7e3c19b39f52c82f51d0cd5c1","0bcde2f7ef4277d0f742f07ee818b140"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:334d63baf874ef2d','Desk 1','8153994f13a49b527a649e8b597e5bcf','verified:verified','98aa45ca45de7f9f1eec235cbae21831cd5291986c36058dbd5aacb858aeeff9','{"binding/lthFezfXAzUlCUlD8oGjSlQ=":[null,"652c7251b10165b21f402cba88052c75"],"verified_identity/vF23alQ-IKeuHW7KicKOzq0=":[null,"22f1d8adbc684abbbd2e8804bab3a274"],"consent_record/8153994f13a49b527a649e8b597e5bcf":[null,"a82fbef2c8a761e546e379be270af4e1"],"verification_session/8153994f13a49b527a649e8b597e5bcf":["0bcde2f7ef4277d0f742f07ee818b140","eef8ab357a69a22bf2001309f68dcf0d"],"qr_code/927ea5add435d931672da606e0a9283b0dc8c748702d553b83043eb69cd68c81":["fac988e6dc16c20b69f167574a2982fa","82167cce066c2b19ea8804381a9d7602"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:334d63baf874ef2d','','8153994f13a49b527a649e8b597e5bcf','','f2f7adee9336c12477d1637a61764a1c737a7747a962882c6dacd54e7a8215c0','{"consent_record/8153994f13a49b527a649e8b597e5bcf":["a82fbef2c8a761e546e379be270af4e1","d8f8a08243bc83e3f0c1d5a8053166b0"],"verified_identity/vF23alQ-IKeuHW7KicKOzq0=":["?",null],"binding/lthFezfXAzUlCUlD8oGjSlQ=":["652c7251b10165b21f402cba88052c75",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','e827d042356e41122e501da0acc0aab3','waiting_for_scan','9e780d35220a2f6431be0d1058876d031342a4e76b6565b1ccc6d788e893795d','{"verification_session/e827d042356e41122e501da0acc0aab3":[null,"ce32b2bbaf51e2ab23803903fbefa8b9"],"qr_code/7af104020a381bf0004d759d37f5b4d2f7a98fd6e23674868215be9b6ab05df7":[null,"6619aff65c3f1c08c51782db532bca79"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','e827d042356e41122e501da0acc0aab3','expired:not_scanned_in_time','950abc480d8cdcb37f25ee6c6da78e7e59436477420a999b1e2a1a6bd6b696a1','{"verification_session/e827d042356e41122e501da0acc0aab3":["ce32b2bbaf51e2ab23803903fbefa8b9","cc500317e4eaa894e567e9401d177776"],"qr_code/7af104020a381bf0004d759d37f5b4d2f7a98fd6e23674868215be9b6ab05df7":["6619aff65c3f1c08c51782db532bca79","5860ee3952e6f8695342e41ce983e8ce"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','e028b3fd67e534bb439c9be352ffd73556386fa80d0ce3abe681516ebf769f03','{"shift/db0ba6ad79adda12c16a1bcc100dbcaa":["9d1b17bc21c9c72fbe44a8a519bf222d","2af7199b4589aa5a5b2e4cac9813791f"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','33805885694c2998147805eb781f33ab5a0f1cd688aae81a1f1d6f3b798a3db7','{"shift/2a2551559ffca686081ffa15400d3b89":[null,"a96547c11ccfa9cea7eb95adb7d30ab0"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','fed26329e1bfd67e0c89e0e4d1056759','waiting_for_scan','b5e55f3102220dc94f32e405b60c8b5b9e11e8be34aaf7a326004cf882691565','{"verification_session/fed26329e1bfd67e0c89e0e4d1056759":[null,"d4f00250269698229cf4353d0b657ba3"],"qr_code/9560da34930cfc9c8612a490c9770927e4baafc35e84e11338386be953d45a0d":[null,"78c770d9b33cbcaaec6907e74e2a0126"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:09fd4a8c61ea725d','Desk 1','fed26329e1bfd67e0c89e0e4d1056759','scanned','e46d70fcb21d8673ef480f593e070a7285f450f5a743d02b3b9a77f630be35ee','{"verification_session/fed26329e1bfd67e0c89e0e4d1056759":["d4f00250269698229cf4353d0b657ba3","24844352a9aa7d4e572df072c7229f42"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:09fd4a8c61ea725d','Desk 1','fed26329e1bfd67e0c89e0e4d1056759','verified:verified','f6492127f22a9780f74015ae45eee6ce44fe0ae530baf14ef52ad9387a69439c','{"binding/EvoYl4BJS_OdSQNFu25GJSY=":[null,"7597001319fbb0de0b3ed66f9e37123d"],"verified_identity/CllVBXAKtG4P-sApznNRM5g=":[null,"9c2bc08d66c5bd626710a7e91fd1b826"],"consent_record/fed26329e1bfd67e0c89e0e4d1056759":[null,"de4adfb0a1685f5b945f0a51c0f8b290"],"verification_session/fed26329e1bfd67e0c89e0e4d1056759":["24844352a9aa7d4e572df072c7229f42","dc7c9bf8bbba3f9e71a8e9320bd3a370"],"qr_code/9560da34930cfc9c8612a490c9770927e4baafc35e84e11338386be953d45a0d":["78c770d9b33cbcaaec6907e74e2a0126","850b43ce9d944221320c86878ffebce4"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','da7c48d65d330382e13b62836ca9d40efc5e573e4e2f054ce3d0636ca33183c6','{"staff_alert/1":[null,"62e67668c3efa2fc898b8a5d5a374cf5"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','521fc355e09d9bfb377ff1f820291ddad16b6f2f4bef49598f54f5f15479596a','{"kiosk/Desk 2":[null,"8d4b13ecf44f40842ff0deb30b919f9b"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','9ffdc03f81da61bffc4d017609159efad1ff52e26cbbfb1bcf07e45f420153e4','{"shift/a8433e42e62311eb431c5b9cc1918c41":[null,"940b7164a0967de3aab238f81f168371"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','2ba11c9de1115170c2790197606581b4','waiting_for_scan','63a6b09380eaa41b0f9b4055070b5d47c82491b5b117b24f1ea2d50fc7f0e965','{"verification_session/2ba11c9de1115170c2790197606581b4":[null,"d1292290bcab05312cfbc1e6f0cdbcb2"],"qr_code/892156519e89d62772dfac33e648fc2a06fd46b4e64b0bab79d0a6c0a4cb60ed":[null,"b663f0a4344a79c44bd7081f1abd6c1b"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','2ba11c9de1115170c2790197606581b4','cancelled:kiosk_closed','81097f2680c122eaa1ea9187c9bf25ea9d64419cbe859f219a40cb3048a1ba64','{"kiosk/Desk 2":["8d4b13ecf44f40842ff0deb30b919f9b","cdf810c05af37f4c1ad43207b3631425"],"verification_session/2ba11c9de1115170c2790197606581b4":["d1292290bcab05312cfbc1e6f0cdbcb2","156290b92124a613a4ea91d2c57213b4"],"qr_code/892156519e89d62772dfac33e648fc2a06fd46b4e64b0bab79d0a6c0a4cb60ed":["b663f0a4344a79c44bd7081f1abd6c1b","a58d0db822222ddb13f9710c626441c0"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','5d43f21e581e2f903602e7e9c8ffaf28f3834ac8f5928bfd2dbe8a45a22171a9','{"shift/a8433e42e62311eb431c5b9cc1918c41":["940b7164a0967de3aab238f81f168371","42438df528ab6dfea43c0dd6309181f8"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','345d19cd9c8ca9d95ec338d12eea930a491701961e8b419af0abff36f6042d85','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'345d19cd9c8ca9d95ec338d12eea930a491701961e8b419af0abff36f6042d85','744433d5d9a5ac10d613c24e300ab0a3b9e92ed380b8ebb164a46b93afe88acf');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'fed26329e1bfd67e0c89e0e4d1056759','2026-02-14 09:30:00.000000','e832e054f7cf151dc898d00234238fb665bd71c612cd1ac305def2493bf75a91',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','2a7b102d68271da1b96e87783b2d4d12468b1e58c14ff8528956cc502a2f580f',1);
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
INSERT INTO "consent_record" VALUES('8153994f13a49b527a649e8b597e5bcf',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','1555bb97f5fcd8401c7b2f64eae8e830a040f21d5d1f58069c7f2dd9d9adcab6',NULL);
INSERT INTO "consent_record" VALUES('fed26329e1bfd67e0c89e0e4d1056759',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'754e78e55ccad60ed2eff41f4bd4f9b19e3e7c8617b6d4b3c5d6de97e985cd99',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.T0la_Mqaic9NG8Fj2hcFAIXEjKrlVBxJu_M0JsdedMkz_6mjAw==','f9c97d0f.ySipxAVh2VW_PG1v199H1LQOKZrjSxyoogNdThG9vW8zJYMSStE=','f9c97d0f.a9kijOkMluCEO-lnSuIoJNQ6zCm0hRbP9u2_9y4H97dtDJhR2JkHPfn8YSqXEQ==','jd_mall','e832e054f7cf151dc898d00234238fb665bd71c612cd1ac305def2493bf75a91');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.L7tQylSHSlJVJOG2uCjXAFMY9VZDaNRNyVCrN3XDHwjijmr65g==','f9c97d0f._5KO6ZjZ74GCwCAynEvpqXYOKynQNMRe6si259O7z_7c5GxvL7emTA==','f9c97d0f.F8iT6-_Pg0kBGcN3XPZhgDi_XMAri4uSdwxO-ICl_8Kqxj4lF0chwjSHmTw6nw==','jd_finance','f458d985bad09e0851f19d5a75abbe64cb824ec9a6d1d91710442d1b2d468e61');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.t4BXMu29UkxoL7ymnkNYLHyfDdsrqdMDDCSEiIRoaIu-vqXT4w==','f9c97d0f.JdM2d_L0Z8MLaU4GnTWuvB_j0bys8NoGuos4CMpAOw31cjVYUp5PtA==','f9c97d0f.tegqP7dYihTlh4BS_xPxYiQ8BACmn3gYG2-6sFZNpsuEBRl7WnqjQ04YxOF8MA==',NULL,'5e98cb851f7272bead64cb0cd67f5bbabdec129d22e8cfa0be7fbcbe565018bf');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.NT-ndGq675EL-kwF4kArf5Y2yoW8IUEm-F4-UrjC0SjLhUFOSw==','f9c97d0f.Qq1Xx-4LZTigrHcQACjn0BUdCugUJ2CRaVOdked0PGn6h5NXr-4=','f9c97d0f.JsugYRFCuv3hJ4Gt6qXQuFtCtheriCljkd14oSWFqhx-wsoi_FczKFooYGjJeQ==','jd_mall','2a7b102d68271da1b96e87783b2d4d12468b1e58c14ff8528956cc502a2f580f');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.GzNka3OB-kQrpEt9jcNiLyIfGZV4JglIEqm9fWhQvAV1zA4XAQ==','f9c97d0f.r3nGt4ES4C-lyxj0OAzTNbIdN86Q6aR0-GXu5eUXTNwNwlweIY0=','f9c97d0f.8oka3xs4hlYR6fBP1GMOsHGVYSypLGULVqlAv8trxUGXLE7f70rGeiWH1X0wPg==','jd_mall','b978c0c01b8e8359829970692c98d1aad784d5d331d4620209cddc0960339fa8');
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
INSERT INTO "qr_code" VALUES('927ea5add435d931672da606e0a9283b0dc8c748702d553b83043eb69cd68c81','8153994f13a49b527a649e8b597e5bcf','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('7af104020a381bf0004d759d37f5b4d2f7a98fd6e23674868215be9b6ab05df7','e827d042356e41122e501da0acc0aab3','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('9560da34930cfc9c8612a490c9770927e4baafc35e84e11338386be953d45a0d','fed26329e1bfd67e0c89e0e4d1056759','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('892156519e89d62772dfac33e648fc2a06fd46b4e64b0bab79d0a6c0a4cb60ed','2ba11c9de1115170c2790197606581b4','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.mq4nzvuh7zTzDhIaNJNjp0tV2muNAwcb3LhPzoKzKjUHcFujRfWRWuhh3cjC_JhOsvwrx8RHZrNr7uShgfilJ465PNNMS9iRLpmkX2wWuvyXPkD8j8hDI52H9pU=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.-bBwV_ySoA8eDCBjzKw67F-syKun7mVDF9I3-_0td2FlAkBAGiku6ZAX77v6QVbFi1M7JfEoTk3-u2xtbZWg9XdTBsRoszqz1ShG6Gkqqhm_Rl1LoVyJMXWwKW8=');
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
INSERT INTO "shift" VALUES('db0ba6ad79adda12c16a1bcc100dbcaa','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('2a2551559ffca686081ffa15400d3b89','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('a8433e42e62311eb431c5b9cc1918c41','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.LVQ1y_eN2a2BPHwudU9t0NU9nkcy9lKBrOBZuNgI8UYaWMHNb0vpeHO_XuMtsO4bJWbLSlxK4l0gr6N_Hifms0QvCxDRRYFk9VGRGAUIWAJRvHiKTfQUSyXHaB_kzeIS3HXrNlCovHPIz2sqcXQSTsgCrwlMuzD3Jw==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.oa5ZW9T21OhUrLWogazRxmZtQpSgE-SHitvokcPZJRJVyeoUFXMCRYFsY_Egc3Eaj6IeX0R4YVdcb1TQGiqANZb7elEJktXtKpe6ZzVjp7Tsxil1oSU719J9zQC5GyXEVB3NFi2yYk0qEjF_MHDSfnanmMIB1JFRbQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('8153994f13a49b527a649e8b597e5bcf','c8d268cbc40c433f47b5443c19b8c3b5',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','1249',NULL,NULL);
INSERT INTO "verification_session" VALUES('e827d042356e41122e501da0acc0aab3',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('fed26329e1bfd67e0c89e0e4d1056759','a599d25cad32e1fd5644765565a23145',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','2792',NULL,NULL);
INSERT INTO "verification_session" VALUES('2ba11c9de1115170c2790197606581b4',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, sealed_masked_name TEXT, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.gdazvb80g3YSB0PoRkCC2eK1iton7TJrAq7lW0Lllu3qFGy4oA==','f9c97d0f.lV2R_12Gm24-7vxa5-V0Aop9RUZKjcAMQ5J30pSRfsnsE_OL90IRQugNEr_S_w==','2026-02-14 09:30:00.000000','f9c97d0f.kyAZlagqdK8Z2JsI_moiItHjFZjByGGRPtuEX7LSwJKe');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.soalgC1CpmW9-3osB79okjA-VpMxHcJKiEuSidyQH6-JMYyckQ==','f9c97d0f.Pm0XjsXKv-lPL6KvXTmGqo-0xCTM4RkTpnPqQa_thrB7FK2UedquW6_1pSDa3Q==','2026-01-01 00:00:00.000000','f9c97d0f.aovO8o1lPGhxPBSrgHQddXldqfxqxVn60LS0Ctz9fnFy');
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
