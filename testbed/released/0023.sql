BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0023');
CREATE TABLE audit_chain (
	station VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	head_code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_chain PRIMARY KEY (station)
);
INSERT INTO "audit_chain" VALUES('',21,7,'a357499212c341d5e4ddd1b039eb5130df9d604f24222bd01a82f465dac7d26a','f4a928c2c83574db42bde290baf1a0050ab7be5824686c5ae1d230e16b1e20cf');
INSERT INTO "audit_chain" VALUES('Desk 1',20,14,'aee4ee6df65b1dcac94514e1b512fc16e6ea9f8ffdcced8ad462e0d6925b1d07','7c79aff0768bbf396cb1fd2958ffd3b9d2775e080bab1fb1351ca423140a8c6f');
INSERT INTO "audit_chain" VALUES('Desk 2',27,6,'0548dd00565537d6d24eb83b54b702d604cbcef9ea5d25781df8290cc5bc1631','cb9bd5d1aaf2588d9ee7c3959c7d7580ce7bcd69e35ba1a4882ec5bb0f746258');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0023','5be09c91dd5de50527cd5ddb9d38f0c7a4cd9c1ac37ec6677a427590bedd4097','{"binding_slot/1":[null,"17c40e7655c960505df21a8ed481555d"],"sealed_key/index":[null,"b8b3c5524d91eb12352ccabb500425c6"],"sealed_key/audit":[null,"8f508a42a33c4d3fdae7beb4750b9502"],"alembic_version/0023":[null,"5b54119ddf00089eb19ca1443771ab9c"]}',1);
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','d43db96eadb4de8efaeb2af576e22675dc3358f7963d44319ebec03911fcfede','{"cloud_account/MPVwzb6ldjIYBRhBpe4G7O4=":[null,"7813eaac7c6f6c233e2ab380f2610b1e"],"cloud_account/qf6vEMIzOj0wJnsFQlzKIXw=":[null,"e17ee0013fa908fe3fa0fe71b9a90cdc"],"cloud_account/QN8V2K8zna1uINJ6ubQEIpI=":[null,"6063d950a0e5bd202766b6bcfd3b31ec"],"cloud_account/39Vm9C0kxRdD8Rn7YruGIkg=":[null,"c8ffb2a77a46eb012ee4bc844ff0065d"],"jd_account/nGXGYkq2RF7PZfngqfteo-Q=":[null,"42c29339ffd97ffa39fa8c58b0e65438"],"jd_account/FgiwyTNCnHnczlIRXsQudsI=":[null,"9d8c8075b8527ae062c7dd89326072e2"],"jd_account/rij_vI-sk3-kv6aOslK7lRc=":[null,"b1cb5ed10c14415b475ccff2455130ec"],"jd_account/p0aefIXyyq0jXthGI8NA3R8=":[null,"52f091a01e8aa04a20c980e2cbdd66a4"],"binding/uNiMTvVJBMBF6rJXFWo6l40=":[null,"07683803a8d44bf71776502d274b3a96"],"verified_identity/XPH2kcRvv2fpgKx-5kRbJ-k=":[null,"2a098692fe9dd24bd5097cf6227f0393"],"jd_account/bO2rPw4Hjuyn_c6zojYOGBA=":[null,"7ac0fabc848c13bb8a0783d69cb33ae4"]}',2);
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 1','71878ff0b703b8547fb11241b6757f95ed2e3df020308dfa87a6e68b893c5b92','{}',3);
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','a788fd9b23a5ff089811934ff7993661f0e5063d613788133a2d4d2124fdb321','{"staff_member/anna":[null,"08208b9eaf3bb5f9d6934a6663f9c5f2"]}',4);
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','825ce89a2cfbfc177fba87d999cf3cc8fa0abc37d7fbc715726384c21c20b257','{"kiosk/Desk 1":[null,"c3c659a7ae4fa5adfc9aa655c41566b5"]}',1);
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','81e0c18b1df68b86f1435f9992e11575ed81dc020fe00d6663c4d59ae6c3ee63','{"shift/6be72a5658985e8eeef28c82dfe2085e":[null,"4ddef025b177afd135c91ef8e6796264"]}',2);
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','f411f89d16f986677b7927ea0e17b43a6aeafc64fc6c938da6965c6d238af0dc','{"staff_member/bert":[null,"b18b0aa4451fb6e91b91787928634821"]}',5);
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','14834789cb6b1b54ff00ff10756506ff1671325fde3e2bb953a3d3df4ea8fa85','{"staff_member/bert":["b18b0aa4451fb6e91b91787928634821","64ae09e83d0895d8559455b010d845dd"]}',6);
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','639861df55e7931512308238c8e71ded','waiting_for_scan','b0922d741621cce1273fab96760bd6a9c45e3278894fc109e05d59548c84004d','{"verification_session/639861df55e7931512308238c8e71ded":[null,"1e65a6bc245569bd47216714a96d5e75"],"qr_code/049e652ae78ffbd8611e9ea725c92c0996e7007c190106081c12272fea0107cf":[null,"d565c2f8422538f75af6716200da84aa"]}',3);
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_scanned','phone:361ff6d5274def0f','Desk 1','639861df55e7931512308238c8e71ded','scanned','c094fb713ed61cd0cfd128b387eadb54f22bbcb31df89eeea3afbe34002c71c2','{"verification_session/639861df55e7931512308238c8e71ded":["1e65a6bc245569bd47216714a96d5e75","45a5990b13a872be962e68c6c0e4b414"]}',4);
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','session_authorized','phone:361ff6d5274def0f','Desk 1','639861df55e7931512308238c8e71ded','verified:verified','e515865c6874c36d2667ab5e2f271af8370073339f1015c1fa53e37bb1f9731c','{"binding/LyuWzqX9YxgF0rj3KxD49LI=":[null,"874ac19d6c985d0d78fbbd190f4a1e49"],"verified_identity/qUjB1E64ELSFZGXByAk2ykE=":[null,"5e50fb20718139681e3a18d8f5c2cc0e"],"consent_record/639861df55e7931512308238c8e71ded":[null,"15b02e994d03bc7116f7762dc26a1dee"],"verification_session/639861df55e7931512308238c8e71ded":["45a5990b13a872be962e68c6c0e4b414","30c095423de6020281773c47b672fb23"],"qr_code/049e652ae78ffbd8611e9ea725c92c0996e7007c190106081c12272fea0107cf":["d565c2f8422538f75af6716200da84aa","7a5c7ff68b629f35943f42482ff4b0ae"]}',5);
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:361ff6d5274def0f','Desk 1','639861df55e7931512308238c8e71ded','','75f3c3ea20d128cebd1005c5adfbdafbc53acd0fd0674ac5042aa95e2037b399','{"consent_record/639861df55e7931512308238c8e71ded":["15b02e994d03bc7116f7762dc26a1dee","931f46a8551fb9403a8072a5d557b924"],"verified_identity/qUjB1E64ELSFZGXByAk2ykE=":["?",null],"binding/LyuWzqX9YxgF0rj3KxD49LI=":["874ac19d6c985d0d78fbbd190f4a1e49",null]}',6);
INSERT INTO "audit_event" VALUES(13,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','c381fa79f5f81154775712d4413924ac','waiting_for_scan','cb0cfe9334a1451c6aad68e28fa955a682fcb2a7938660f9acc82ace6b9a0bba','{"verification_session/c381fa79f5f81154775712d4413924ac":[null,"fe8ed3368e6db993b203bea62074c842"],"qr_code/ad6666ebd9ad2eda7d69508aaf214c063bfbb057313c52525a0f0f3c1e7e0760":[null,"aa52ee34ea8dbc518c66be2f22d09702"]}',7);
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','c381fa79f5f81154775712d4413924ac','expired:not_scanned_in_time','ba18d5269e0f8192804eab2e80edcc91f60355704be72c4a7384924688f0696e','{"verification_session/c381fa79f5f81154775712d4413924ac":["fe8ed3368e6db993b203bea62074c842","b561fade4da335734d27cf94916b8d03"],"qr_code/ad6666ebd9ad2eda7d69508aaf214c063bfbb057313c52525a0f0f3c1e7e0760":["aa52ee34ea8dbc518c66be2f22d09702","cf879ec507ca2740efa81100d9884425"]}',8);
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','72603383fe40dba51dce520e94a4cf0de32d25edf85eb6fabc386bbe54ef6572','{"shift/6be72a5658985e8eeef28c82dfe2085e":["4ddef025b177afd135c91ef8e6796264","eee8df644e1330ee143e50ad3931c6d1"]}',9);
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','7f7d4579c8594a40ce97c655583ce8b17ecadfb584400c3aba1ac56d42838e3a','{"shift/042e7a51fff6c244c2e8876d6f537246":[null,"f45f1b67b613083bfc707fd4eb1557c8"]}',10);
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','18aa856a26f8865978f9e1e45c8ecd29','waiting_for_scan','7e0dd5d8661b23f2770a3ba465ea0f9a668980ba621b478e84bfae67377076ad','{"verification_session/18aa856a26f8865978f9e1e45c8ecd29":[null,"06d1e0da78f57a19e5ea8aaafc4b8987"],"qr_code/79e71a9638b89c9273cedfb4c00b78ed38888012dd9ab55c7416b2a2ef200ccd":[null,"6afbd861847de93638a8f5eb39590474"]}',11);
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_scanned','phone:6f64b5145a8da3bb','Desk 1','18aa856a26f8865978f9e1e45c8ecd29','scanned','495e66d5948c408a3e54b3e36ffcceede6b9fc47cd60c727a3d8c83f5980ef6a','{"verification_session/18aa856a26f8865978f9e1e45c8ecd29":["06d1e0da78f57a19e5ea8aaafc4b8987","c494c3a0307c1f2de8d7efa00b834a91"]}',12);
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','session_authorized','phone:6f64b5145a8da3bb','Desk 1','18aa856a26f8865978f9e1e45c8ecd29','verified:verified','584f7db0c1fd212d1afc35ecd7c64a015da0e4bba517ef07c4595cb0577cfee5','{"binding/E2ZZf6NTqMmqFj8FfUBhBzk=":[null,"ddb3a30f64076ac83f0a49655a710425"],"verified_identity/5HMvNQCL-p_a1eFH1gzrITk=":[null,"036fa8ba45bfb8850957608634e39e01"],"consent_record/18aa856a26f8865978f9e1e45c8ecd29":[null,"5853362c29deea944996364493eb0d0a"],"verification_session/18aa856a26f8865978f9e1e45c8ecd29":["c494c3a0307c1f2de8d7efa00b834a91","259e975c71eba69cd964a16b8b50835c"],"qr_code/79e71a9638b89c9273cedfb4c00b78ed38888012dd9ab55c7416b2a2ef200ccd":["6afbd861847de93638a8f5eb39590474","52bf7dc388f6f60afa6ca1bfc1b2a2ad"]}',13);
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','aee4ee6df65b1dcac94514e1b512fc16e6ea9f8ffdcced8ad462e0d6925b1d07','{"staff_alert/1":[null,"72e8061dd891ef5035ce360c04590ac1"]}',14);
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','chain_begun','system','',NULL,'Desk 2','a357499212c341d5e4ddd1b039eb5130df9d604f24222bd01a82f465dac7d26a','{}',7);
INSERT INTO "audit_event" VALUES(22,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','303c769c646986c11be05dc09ed6b312c70f4c12c4567665ab9663e1ac78bf4c','{"kiosk/Desk 2":[null,"7b623ccd8ddc315a09f884730ed4de46"]}',1);
INSERT INTO "audit_event" VALUES(23,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','800f284e871d63b18a1ee45d319bc3d1a9131fa2320af0cd0f29487d93480471','{"shift/f7f1549862bc7895bca3f9a709fa1d5a":[null,"f13b4ee77cba34aa66cb0602293c711d"]}',2);
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','6de2b765c21e071daa9fe37884097db0','waiting_for_scan','a7ebe15241d7db7c308e17c61761dc229301fb6e378ca60df4e08c9ea77294e1','{"verification_session/6de2b765c21e071daa9fe37884097db0":[null,"e93f6b37c1b50b39c9e2d10a06cae138"],"qr_code/7f825da581894098db1dc068177d2c1c8fd046dc76a2b13d68aacbb5c40b5488":[null,"943205a7d8bac43611f4b770e1efe2dd"]}',3);
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','6de2b765c21e071daa9fe37884097db0','cancelled:kiosk_closed','db79de8a61eea86aabf9485b9274e5354ffa154e9eab4c955e43e17f06e474a9','{"kiosk/Desk 2":["7b623ccd8ddc315a09f884730ed4de46","699ae0497c9ef386838ada623e2b8a12"],"verification_session/6de2b765c21e071daa9fe37884097db0":["e93f6b37c1b50b39c9e2d10a06cae138","06d85d7f8dc08b459dc7d668d5b2a4da"],"qr_code/7f825da581894098db1dc068177d2c1c8fd046dc76a2b13d68aacbb5c40b5488":["943205a7d8bac43611f4b770e1efe2dd","5363bafd920463e67d9ba5cf0256b267"]}',4);
INSERT INTO "audit_event" VALUES(26,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','c6d4e2e035037ef9cc240638f6b99fbc546cadc9677895b788b384dd5fff3d25','{"shift/f7f1549862bc7895bca3f9a709fa1d5a":["f13b4ee77cba34aa66cb0602293c711d","0222032df1fa95c49243b4c8df3225d8"]}',5);
INSERT INTO "audit_event" VALUES(27,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','0548dd00565537d6d24eb83b54b702d604cbcef9ea5d25781df8290cc5bc1631','{}',6);
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
INSERT INTO "binding" VALUES(2,1,'18aa856a26f8865978f9e1e45c8ecd29','2026-02-14 09:30:00.000000','44cdf34eed838f78f23e67de9a965b1a6117b40b8fbb2bee99b67f4b433fe926',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','a9da80fe39fe527a405002f0e66e9744faaf8804f716feae7961fb739d562409',1);
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
INSERT INTO "consent_record" VALUES('639861df55e7931512308238c8e71ded',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','11ccc407c5a9a46a4f7c3e8a6b1a0a8faeb855c51575a3d9e490a3bc78783784',NULL);
INSERT INTO "consent_record" VALUES('18aa856a26f8865978f9e1e45c8ecd29',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'e6c5d0e754d090baada95ab0080a5752a9f2b00dcf5d4c4b71a17b59351da1c4',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.qr2Ra9NvHdzwQQL6Hx2tC38Xw-iT_RdOlx65ROSy6Pk8x-tWKA==','f9c97d0f.JCcrdRZQjqz88Uv39Npe5RqvifaHmsb5TNqKXHI5scOMRJWMz3k=','f9c97d0f.yfGVoPyF4yZwTsPDiyxGhsRM19c0glhrGYQiRzvyJdOr4cvKCi4kIPmOu9w70A==','jd_mall','44cdf34eed838f78f23e67de9a965b1a6117b40b8fbb2bee99b67f4b433fe926');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.z-eH-3Yl8vNXGpP2UbLtBWNqy-YNJO97G11MQBWiXdz4f2ODiw==','f9c97d0f.1Hbs1WDBYO5liK9ZOsxLEy3pce5EUmyIk1S1lev9CMXn0sVO2CSrIg==','f9c97d0f.pqrYdn0iTEL8tprvdE11DJAorq0spGUncVuadriLH4-98DiFAAPkz7onMnCFPw==','jd_finance','2acafbd89a13666b72e27654ee032275f4537e733443f0e019d982ef1c2ca47f');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.L95Bs1r7i4F8dcjuSlk4Xa3wd0CDQ6vqDwDKk7DkYlJYi72Raw==','f9c97d0f.3YJDRGyoTKeo5q69K3e27VidlvrDAMsgVnYkD7yLsctowNMo2Vbbtg==','f9c97d0f.3_Lt5zt9n8UyGojbhGiX6gjeDfzGNRULYsPoOXemfkzG_xGGQF-9PJKdkdhx0A==',NULL,'2921f9f6c9e877c9d8e099c3cd66985d3479053edcd99af3c615cec6d55d6cb6');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.JQWENH7IFjRP-NLuY41vnhDaUiNOcaGTH-Yxq4GRqUCyYLeb6A==','f9c97d0f.ZDUTXwLEOouNx42GDH1xMflITED1JziFnW1CbhwCaMymrkOFvek=','f9c97d0f.oNlZgGClbrnJwEimDEMF-yqTGGg1jyWZOkoI2hqkpxUzbaE1ddXDunuJO8mivg==','jd_mall','a9da80fe39fe527a405002f0e66e9744faaf8804f716feae7961fb739d562409');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.x8536PehI4xyAuly72lyOfWmklwBZwpluaHa6HwXgniVoqgiUw==','f9c97d0f.nklgis-TrG0tDbV6q51DQ4T8dVkvvWk2LCNueXhgwZc9DrSSsSg=','f9c97d0f.-4YPiHwN2OlcIftIHbBL4WSdLKi3l3pIzt0v6vMVJjjIc6Y9uE_XZg2t-2dbPg==','jd_mall','62bfba420f6ab73082d0e5e1fe59205a2d63bcfe1d2e85a222fe838eb8f265de');
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
INSERT INTO "qr_code" VALUES('049e652ae78ffbd8611e9ea725c92c0996e7007c190106081c12272fea0107cf','639861df55e7931512308238c8e71ded','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('ad6666ebd9ad2eda7d69508aaf214c063bfbb057313c52525a0f0f3c1e7e0760','c381fa79f5f81154775712d4413924ac','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('79e71a9638b89c9273cedfb4c00b78ed38888012dd9ab55c7416b2a2ef200ccd','18aa856a26f8865978f9e1e45c8ecd29','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('7f825da581894098db1dc068177d2c1c8fd046dc76a2b13d68aacbb5c40b5488','6de2b765c21e071daa9fe37884097db0','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.Dlo_TAgOwPW-tysXmJFtpObJSEzmWKDxxo8sBj8P2lNsPDJNRzC2WYIH9FX-mSSY7IDy7RxNyyvrATB3V9JU7MDP4q3vLlR6Sj4yfmTyqitPrLgYwt2-INw6ixI=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.oxeLpJMpxTiERx_lO_Wx2xmf3FySAfQebD4B1pl3AbFVJaop5KZfJATsv6R30t1i4pxjqDmxkShIYbMNCUza8Ac_1PCyP_hHbz1LsBOtpAHOqBvqQ5tOqZY31uY=');
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
INSERT INTO "shift" VALUES('6be72a5658985e8eeef28c82dfe2085e','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('042e7a51fff6c244c2e8876d6f537246','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('f7f1549862bc7895bca3f9a709fa1d5a','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.rXJFvRC13sKOix6S6ScCAq5MlvintLbmVUG0dzWXiqa_gjE0LccbBgZ8I3_U0FcG8mlTF6hrCjRZ8WU-_V1gXZ76KeGmahjoTkhCZoU3n9fuvldoZGyDCqXWIavjHKX_aY2O9Vk9g8GeRX5tnZz1BAjG47aLybsivw==','2026-01-05 09:30:00.000000',NULL,NULL,'lead',NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.E2UOke_EE8RtLKhFxjnozeT9Ym1dnW5w_mxbpqjdoCWHMpQE05Q2RePsqVEG6rgI4c7YZOwqskjEq4pI0junxAESYoieKhUxmlad2yfrvg25riRa-QllpEft6ixwsv6VRX0H1d1Ga-WlTcWAoXj-MgvgW2aezD8UiA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk',NULL);
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
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('639861df55e7931512308238c8e71ded','bbc40e8d88a685b9a0fdb569203987b9',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','2958',NULL,NULL);
INSERT INTO "verification_session" VALUES('c381fa79f5f81154775712d4413924ac',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "verification_session" VALUES('18aa856a26f8865978f9e1e45c8ecd29','567395713bccc98993f55b0fdbf5c1bc',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','1657',NULL,NULL);
INSERT INTO "verification_session" VALUES('6de2b765c21e071daa9fe37884097db0',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, sealed_masked_name TEXT, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.WIt0OwJzFlFrTa2XBKgqhn2pMdFcx6ALueg1wZ0bvttAsYenfA==','f9c97d0f._j3sddQexIsTTVdFNfT85WXKxvxnG9ndb7dsRzbg6hBUhC8g1ndtRVnlNjdx2w==','2026-02-14 09:30:00.000000','f9c97d0f.Myc0CASy4lsnSBcUX7t98ezag-QdlQK4s6Wfdl4xL5Rz');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.hg0QqtXiZPzg9SJt9yJFSoyp9EZGLUo3PxIepr-jyUWuikl7Ig==','f9c97d0f.eSZls-KktuMJUqF-5cctRmh1igPU9AeTR-IY1v2ANxv_mbfUFwXNUKbvRq6fvg==','2026-01-01 00:00:00.000000','f9c97d0f.GkOvtbFK40lOiemOQYL2-5aFUdkQ_6FhRTIFFHMpFPsm');
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
