BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0011','635117973f5effb5a8749d376b0d3d70dd7ea83465f66233f2af7925f76ac99d','{"binding_slot/1":[null,"68524bed66f77f906ac9e5ac89ddb1dd"],"sealed_key/index":[null,"fc52957d5d2bd26cd112087d81254567"],"sealed_key/audit":[null,"280b29fd4701bd3de431caf8f7a09ce6"],"alembic_version/0011":[null,"37a9693b8e43181719f7ba581be85067"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','36b00370c2499b5778a4be3d19ad243c97ef65f9c915e0efae7754e602f301b4','{"cloud_account/8KkXzZadlXPVlwTJHTvBPl4=":[null,"c22a4f98d2bf798593be0926018ef21a"],"cloud_account/3qZ74YInmpusOo_3LCfSEEI=":[null,"a5a83f71ed7084e36ea519ce8603a910"],"cloud_account/yR627HIiZlyNEDXohC6RGpU=":[null,"e1d83af3dbc9f0454b92314dd48717ac"],"cloud_account/7wDo-4V3FJRC0SIedtfMz7I=":[null,"a01b9b1c02618f39c4bd6acf296d5284"],"jd_account/9hujXAvg7L5dBfC_sktJb7E=":[null,"2b25d5f2ce8003b5a73e68b13e864723"],"jd_account/F8_sxI_fiS3FXYZ82TAZLE8=":[null,"be8c2b04fb553116809eb8d136edfc7c"],"jd_account/rZgyR7Gp7OHF8158UkX5krY=":[null,"067b48d397522a65a306292cb871c3f4"],"jd_account/zGCj6hh_TrvyLigBk55pwiI=":[null,"b8f25e849bb43b227621e838e0f21992"],"binding/pi53vjKb_G6DJTx_8sts_ro=":[null,"12088d23c2477dd0a76b0e6c30785fc5"],"verified_identity/ia0abzSmKWcRDubPY9GneFU=":[null,"67c0ebe35bd2872c44585b87d7aa9419"],"jd_account/h_0d81We6Bj22HEyunUsYeo=":[null,"c3ded18abb10a916f116aeecac6afc15"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','9584a707cb9b894e83eb25afbc183bb5dc23c83aedd8f7518875f5b009831c99','{"staff_member/anna":[null,"9fd340f4336019ce2150cd5a0e8d6553"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','469c0ed52d72e7673dfda6e31ee8428e6b2321f4859670d3d79a91b83a126348','{"kiosk/Desk 1":[null,"47a9c4319e6cd57253934f891e4c6fc4"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','89df06fc6eabbc2e48d0faaf9265e75fd1d4e626dfffbbde62553d559d8a5672','{"shift/9f5a14d2757e561de6dd79b8995d48c4":[null,"62407b3045a1a001330db306244a9aeb"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','f296cebb6f863002da33c8531f66c6bc1e6fdae5a8ea74f8aee1257322f6fe04','{"staff_member/bert":[null,"43d9891a721ef6a5d32d3b452e63b1d2"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','5d1af51b7dd073c736429d1de404513fba973300489e621fb57854bdc39327c0','{"staff_member/bert":["43d9891a721ef6a5d32d3b452e63b1d2","10fc6686279605adbab33b4af669e752"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','7546cccfd45c4e98c78b7292afaddabb','waiting_for_scan','abcd2100651300f17c992b3de3218a95c5f76dc8843fd8b03219e671d4c26f6d','{"verification_session/7546cccfd45c4e98c78b7292afaddabb":[null,"8ad0ed02ac7ab2329845823e6d37ee63"],"qr_code/68363198fb81ece32dada382f04b3d1f7cd0cb4170790202dc544fa1a0e96d74":[null,"24de19537e21a0bc06b18f7d9498108b"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:5f7d34baa5ff4ca4','Desk 1','7546cccfd45c4e98c78b7292afaddabb','scanned','cb693c8b38a184bd176bc4f71d1b55144111ad675fa30b385dd96d076ef9697e','{"verification_session/7546cccfd45c4e98c78b7292afaddabb":["8ad0ed02ac7ab2329845823e6d37ee63","8c0ac535442d99d394aa352aa408f0ba"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:5f7d34baa5ff4ca4','Desk 1','7546cccfd45c4e98c78b7292afaddabb','verified:verified','a094e034ec75fbe06af5adc2511927b22d3e63c296b64b323868e652e95531a1','{"binding/o9tphf6OiDGXytzNMm28uoI=":[null,"51357b0926de3033c1b0fd4bf434ddf0"],"verified_identity/HtoXV2Yl5C4mTB8NF6KknHM=":[null,"df1e54b73ba9f52ac6ba569c1c84de36"],"consent_record/7546cccfd45c4e98c78b7292afaddabb":[null,"7fb914c26e08a3f740530517766ebb1b"],"verification_session/7546cccfd45c4e98c78b7292afaddabb":["8c0ac535442d99d394aa352aa408f0ba","cbed21a232bc3efdb09c9f7da392ae63"],"qr_code/68363198fb81ece32dada382f04b3d1f7cd0cb4170790202dc544fa1a0e96d74":["24de19537e21a0bc06b18f7d9498108b","00d6a5b4649eb7a158825596ed0fd204"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:5f7d34baa5ff4ca4','','7546cccfd45c4e98c78b7292afaddabb','','358392c865d6767aa51486577a23a195851d1cc58dcf1b6a09252fab70a7b26b','{"consent_record/7546cccfd45c4e98c78b7292afaddabb":["7fb914c26e08a3f740530517766ebb1b","891a3dc8970fce76465c637a4e0eaa07"],"verified_identity/HtoXV2Yl5C4mTB8NF6KknHM=":["?",null],"binding/o9tphf6OiDGXytzNMm28uoI=":["51357b0926de3033c1b0fd4bf434ddf0",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','07d20a89a82aad19a9e077ecd76d0a21','waiting_for_scan','e213145c44e575be1fe46cb77b2048c42ff1f8903e562cdcc12372f044469de0','{"verification_session/07d20a89a82aad19a9e077ecd76d0a21":[null,"a8f01223599efdc30835166a735c00c2"],"qr_code/43c1289689446065fd718b8b2cb24926532e9f606dcb2e0ae968b5b1d7e3676e":[null,"5a4e7781bef2a7a9dc06d8b7645afd24"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','07d20a89a82aad19a9e077ecd76d0a21','expired:not_scanned_in_time','9a8575cc88d07847fcd71295dc80fe44ffa42e9b5e5e24bc1c64481eac8f00a2','{"verification_session/07d20a89a82aad19a9e077ecd76d0a21":["a8f01223599efdc30835166a735c00c2","764acfe3182ffe10765e0f8509e74722"],"qr_code/43c1289689446065fd718b8b2cb24926532e9f606dcb2e0ae968b5b1d7e3676e":["5a4e7781bef2a7a9dc06d8b7645afd24","b6171064d867ec9f156eb892c79f5779"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','6e08be9fcfd4da16309c92b54c40facf35989298347636ae8044e0add6d73d13','{"shift/9f5a14d2757e561de6dd79b8995d48c4":["62407b3045a1a001330db306244a9aeb","b066c2eee6a417540a3754f10dbafe1b"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','d573dfc41eb49a712d3c4b159f70d4b424c86896eca5ce4d149cb5ec3dc92bd9','{"shift/fbfbc16c5edaa2c2b9d6fa6dd9532014":[null,"4cb6f765e5fca8126e2abb6d4b246020"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','17ff121f2d0ec811874e3f86091c8903','waiting_for_scan','cf8cdc78d493d1af6584c3a8433c3da3fec56c1b3c9b76f8b5acc8f31c518c69','{"verification_session/17ff121f2d0ec811874e3f86091c8903":[null,"05bf8537c6f0cf00b5bb48f0e99aebe1"],"qr_code/6c34275fd3920da3361187aff3ec46fb80ffcf676907fe21814e4f10603576c8":[null,"5c6a96d2fd9b32dc04d84fe6bf023898"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:988aedfc8e5e1630','Desk 1','17ff121f2d0ec811874e3f86091c8903','scanned','97a5d3d32fbb600b091f93cd47ed84a917c6e6fd49f7f9cd5995d011083d2e8b','{"verification_session/17ff121f2d0ec811874e3f86091c8903":["05bf8537c6f0cf00b5bb48f0e99aebe1","09ba9bd5fed953787fafb9b87ec7f59c"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:988aedfc8e5e1630','Desk 1','17ff121f2d0ec811874e3f86091c8903','verified:verified','9c795718bf1497f6807f3c7af4f3e4d3e70fa55f0e9c6401096f53158a6dcdb1','{"binding/PVAeDc1bu8qRRbfXLdIn790=":[null,"47e6d6025b24745cb4391261e4bd7ffa"],"verified_identity/V1RRmXbrG7p65rlnNPW0b34=":[null,"ebafbc37563e681dcb0d7f60921b2570"],"consent_record/17ff121f2d0ec811874e3f86091c8903":[null,"2e4e3b0cd41377d4dd7f80c249391dca"],"verification_session/17ff121f2d0ec811874e3f86091c8903":["09ba9bd5fed953787fafb9b87ec7f59c","352eacede58ec8baebc1e6eb0af222a5"],"qr_code/6c34275fd3920da3361187aff3ec46fb80ffcf676907fe21814e4f10603576c8":["5c6a96d2fd9b32dc04d84fe6bf023898","1a42a76833d85b038c642d1c2d8aeff7"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','f974c4a7948fbb6b2478886c07090d1658e32398ad991a820f0d6144eb6f25a2','{"staff_alert/1":[null,"5b413e9eead0a6bc6f5131a131e14960"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','61b8ab56aa1afe4aa97186a279956f7dc8d2794bc86b1a8e74cd1cd0d7add5b3','{"kiosk/Desk 2":[null,"ee600025f4e3b8b447c2067091f22b12"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','27f10b28db71c01d355f691c4d94153316422026e3dbea9d823063eb96b0dcea','{"shift/2bb8ff4409562db2dd8f682c51053aa4":[null,"d73b0022bc1c8bdb516497d94d32cd61"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','df622fefbff147360919768727f8b3a2','waiting_for_scan','0b98427dab7cd36ff7aa180a7bf4af213ec0c6471df8cf9b15218d4abd476f30','{"verification_session/df622fefbff147360919768727f8b3a2":[null,"40c712fea8fd85d090a6da0944727418"],"qr_code/923e57f7f86c5e7bf1acbb0e705597be051767364f09e34215742c4cd9430cbf":[null,"6de26ece006223b1ca70587d9213a8e5"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','df622fefbff147360919768727f8b3a2','cancelled:kiosk_closed','b16b38504f30ab97a740b30fe4d0a7facd52124ff235ff839afe216fd1c17d30','{"kiosk/Desk 2":["ee600025f4e3b8b447c2067091f22b12","e075b44db6d2ddd20c59b5949cf0fee9"],"verification_session/df622fefbff147360919768727f8b3a2":["40c712fea8fd85d090a6da0944727418","672b2074e2f583437a21af9cb690dc1f"],"qr_code/923e57f7f86c5e7bf1acbb0e705597be051767364f09e34215742c4cd9430cbf":["6de26ece006223b1ca70587d9213a8e5","49b6cb808734183de42dcbd48989f92d"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','c996bd55349479dacb12511e7605b807188be0e80113f0e78711454ca0f9cfcc','{"shift/2bb8ff4409562db2dd8f682c51053aa4":["d73b0022bc1c8bdb516497d94d32cd61","50fcefda3d0d90743dbd1eea3a47876f"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','c3f2fdac22ca9ac36e80c47eb2e97f62acf5bc4aafce26bfb3d63568e9cffe33','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'c3f2fdac22ca9ac36e80c47eb2e97f62acf5bc4aafce26bfb3d63568e9cffe33','550a37f39ec66b9d9853f5482597e6a25773bfd259aadf496f4cc2602a50e3ae');
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
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'17ff121f2d0ec811874e3f86091c8903','2026-02-14 09:30:00.000000','503b2ada80bf6fdcc25a0780725ebaab6017a261cd019c0b958163d254709a28',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','6087b849f70544d1f98bce615c528b41650e985dc4aa1231295c193dc49b37bb',1);
CREATE TABLE binding_slot (
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding_slot PRIMARY KEY (slot), 
	CONSTRAINT ck_binding_slot_slot CHECK (slot >= 1)
);
INSERT INTO "binding_slot" VALUES(1);
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
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('7546cccfd45c4e98c78b7292afaddabb',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','de0df10da504f2c4ab1f5e4477f6df9ab80a3baf2b7c458233d6bf24f98c0491',NULL);
INSERT INTO "consent_record" VALUES('17ff121f2d0ec811874e3f86091c8903',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'e7d4624a64e45a6f772d1fc7775a1d9b3ed5d0ebcfe266b4501db97fff01b70c',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.jiOaeGZkS15rlRUhZQ50i2lMmIlgqX2zzm_GEBlMWV6IU21yqQ==','f9c97d0f.wfabU-MOxErB0xS9kTehpdVL3BEV2hBTgYH_flaDknRdwruj2TU=','f9c97d0f.DnNLS459Y90LBZKs2p4lUSowtEJML7iQOKjRPAWWAmE4UQjkVfgx2YUxO4I4Ww==','jd_mall','503b2ada80bf6fdcc25a0780725ebaab6017a261cd019c0b958163d254709a28');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.su_2uGzK6GV16Ta4-gWEL8dw5Lg5aninHQ3cGz7xzJVtlL763A==','f9c97d0f.taW1fNFtZi3cKl403k3TBDV0rrs-rus4V7LXl9yL0wl-eu63s3VO8Q==','f9c97d0f.GuNucTKWk6SiM3OzflRHZdrAXB4A2QSzlP3Og-oA33I4aUu1rguc1etzX6hykg==','jd_finance','908c1b040f623bb1b80d1648e27f37d599174ddd8d74d349a119f878d40f4832');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.nOUxR_bLu32NRG8Nj5VjCorYxIyatNxkCcoK6_wy0cUsjHeeGg==','f9c97d0f.7RBr_HpAOxE31ZCUhPofiWC4vSk4QNdC9045syPTV9kQ4FMQwDHv9Q==','f9c97d0f.ozNgNZn-EUJtV2XL7FVIWo2MeprtK6Kdqp8GbgmKV0b0bMhhOMeY8JVgRPGeAw==',NULL,'360f9b58c328e85cdec47ac9738455533eea36826df021e82dd4f6797b74c7a0');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.-_xVrCKphv6cv0p8F09kN-wwRNSQghAj3Qm_qHVG2SwhpQRJjg==','f9c97d0f.NPfM8EmR1w9b9h9q2cV3I9yB1_bXa3N5G06Wbqg4N4KC1Ng7Y_c=','f9c97d0f.Zaj5eRHFYYG6daHyU7vVqzmVrmbOiqZYVSMFu9ckbCtuaIplN3QmdJd7xc5sAA==','jd_mall','6087b849f70544d1f98bce615c528b41650e985dc4aa1231295c193dc49b37bb');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.27tVovi6TUiD7vOFawXvImLW5aE2ErztVuhiDTeDZXiEak0_8A==','f9c97d0f.u17YQIibe8kw3B2XU1BTFBtW6Er6ZVm8K8W6NlBDpGZNkjT-Q10=','f9c97d0f.Kh2-MahulNbKHJ2l-Ib6WkHscEVrTvJfKvznyK9W27CbjGh4UVI4aFG17SpxXw==','jd_mall','7f60611ac652a0b612f53c801dce33ac072c145d0bdb3199e9bda9e2fc523d4f');
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
INSERT INTO "qr_code" VALUES('68363198fb81ece32dada382f04b3d1f7cd0cb4170790202dc544fa1a0e96d74','7546cccfd45c4e98c78b7292afaddabb','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('43c1289689446065fd718b8b2cb24926532e9f606dcb2e0ae968b5b1d7e3676e','07d20a89a82aad19a9e077ecd76d0a21','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('6c34275fd3920da3361187aff3ec46fb80ffcf676907fe21814e4f10603576c8','17ff121f2d0ec811874e3f86091c8903','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('923e57f7f86c5e7bf1acbb0e705597be051767364f09e34215742c4cd9430cbf','df622fefbff147360919768727f8b3a2','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.aGjw193HdBq8GeXe64twgl8xpqzHetpcy_pUlJMkF4rRURYt_Bg-AzdVK1OQJSD4ziW5pBW0muCWFQ-I9jhqSGZuYl44bngW3xhWzPjy0_Y4XmYGm-k3Qzi5eq4=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.nWTpt0hgXynhQDyN0xqGv2oOJLBKI_bIkeHGRa9h0OUoaatJQVrVruuem9TfWyzerbPQ5_FkMT1FF6ySexvMcuk7hATHUZXK51Biz5UBwNi1-abO3M3W6uFv7rY=');
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
INSERT INTO "shift" VALUES('9f5a14d2757e561de6dd79b8995d48c4','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('fbfbc16c5edaa2c2b9d6fa6dd9532014','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('2bb8ff4409562db2dd8f682c51053aa4','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.ScoqSBF6ghAcz8NBSr9TY5TvSuO3yh1s3B_MeuZH-GIVHJgCT-o7e9Y8x_RpodIWfJMXsGwbwizW0qBEmylYWdJPjSCsTovAcv1-a6Q-MrjrNbkMAwRuUpfYSqD0xndJ1IfhyE75VFAZ2z-5oe_5Zm7zOBtV_qCExQ==','2026-01-05 09:30:00.000000',NULL,NULL,'lead');
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.heRiIoWOPMgzmUhT-907UVoYr_Iw97FrjKDUSinpRQ9qVOH1L0dw4Euan910RTsFyv_DeYG4UBFOVd2wr4uX7fle8RyaQr01H9K77s9R5Jw5bJxIwuvlCHALA6lYViqH1RPQW79w5m_Q19WuKvgegMy3pqFYyHr8Zw==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL,'clerk');
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
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('7546cccfd45c4e98c78b7292afaddabb','2dfd1f7dab7189d0f4bd8a37428a9523',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','8493',NULL);
INSERT INTO "verification_session" VALUES('07d20a89a82aad19a9e077ecd76d0a21',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('17ff121f2d0ec811874e3f86091c8903','be0bc4c758881e43e796ed0b24446dfb',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','7337',NULL);
INSERT INTO "verification_session" VALUES('df622fefbff147360919768727f8b3a2',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.iqGX1ZsnMRR0Prhsc02S6z3hsCG1482qQEm8AtXShpkQK1KPig==','f9c97d0f.l8s3VOL675_Oi6ZQrre7fxz9NE8JtE63CGE49rMQ9hFRd-rebiLVoOEQVCA7Dg==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.vXL-rjHd4ZrO2ate-klkluULoZDe18K11AIxQkFtDgFZdZRRQg==','f9c97d0f.2GKwiGKzXT0n1I4QfDXlVmi7JJE3soVdc0jGKgVW4Dk2r7CsvMsE4bvAYD_6ww==','2026-01-01 00:00:00.000000');
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
