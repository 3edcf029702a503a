BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','schema_migrated','system','',NULL,'nothing to 0010','8d0c13507d8d4a440e3cd2fc76c41134a81e4a8462ebbf6fec70a3e10f302e71','{"binding_slot/1":[null,"569af9630b2ded81c5dc9137529680d8"],"sealed_key/index":[null,"e4149ebd3ae6330c1fc3cbb205e88d74"],"sealed_key/audit":[null,"decf40d03f511bc7faf1b60d329e3128"],"alembic_version/0010":[null,"bce3b85254b071320af3bdcf0e0362d6"]}');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','accounts_added','system','',NULL,'9','6051c86100144a124f8a59a6203847d47e3347ced40c57404f2b96b9e2004697','{"cloud_account/g4OpCQ_SBeLwE4QkrkwTtXc=":[null,"e7f9f162d4285abb3bc0c1911b709513"],"cloud_account/OKxU9Kuys6Tz9qLhWj_kkMg=":[null,"517c6711851a21f1c5eed1cd0c61cd1e"],"cloud_account/wJZJmnYCGWTOx5AAxT0hzmo=":[null,"108d7f969c4f43e7c6d9da511fec288a"],"cloud_account/Vgt35fswzRcZIZCBqvHL48I=":[null,"27ab1fb93aa225aad7eb16dca5dc5142"],"jd_account/PkHwIbebCvbJyjCqPBTcy9k=":[null,"9f2414ee3625b041ed0b1e1fa129456e"],"jd_account/VlS3AEEZvpkNbijvQX2NuKk=":[null,"86925e0112d18af2fa74e8a4aa42947c"],"jd_account/YZWhkiN9FJAbkaiv0AFXeXw=":[null,"7dc1f1661396852c9a9d0d01cbdbd957"],"jd_account/F7psUGJXMeuivmHNo-Z5MzA=":[null,"ecb10406223429fe3c9cabd953493671"],"binding/BKrxtfGrqcCP89lZrjIvSuw=":[null,"09257aba68cb43d27f28c41bb4fd7853"],"verified_identity/_MUIauz_c3jjhUhEGmCz2EY=":[null,"4cacf5b6c84f3e7638ff589e6a902827"],"jd_account/F3dAwyauhZ0utkvvQUYvzWE=":[null,"61e11491069bc22ecb0bf044178794f6"]}');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','844090fc827d587f8d342301205f35dec4e6cc61bd512aa5d7fd7438a1545bb9','{"staff_member/anna":[null,"81605bc5ca5c3bd3fe441c576d312ca7"]}');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','2be0f9d8dd30c3e7539f4e187bea53256832aad89d022253b7fdf356e794c82f','{"kiosk/Desk 1":[null,"254c6fd1747e141272cb710893e05666"]}');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','e82b24cbac2bed703f092f741ac360246c97b167c50323075b2622ad7c41a260','{"shift/9adb9bd47b0b2ad4951923f28e8370d6":[null,"134fcc5b86c01a4fbb9ca5279b1a4f90"]}');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','ca67b01ba6950c0087f3c96f8df02f0ccc328275183962067f109b6447426316','{"staff_member/bert":[null,"bff724094a8b56f26dc99850460ba531"]}');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','1a3832d63c2738c71770850ae57aa69ed1ca1f024700c4037353628ef3737b12','{"staff_member/bert":["bff724094a8b56f26dc99850460ba531","eeb664c736b07fc2b1b5dba1c679a269"]}');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','ec0a67ead3aec9b80ddfa02142c3cc22','waiting_for_scan','ca7928bcbf28a1c9eae4aace8e54537dea441e4cd207c1eb574714b0c9599e09','{"verification_session/ec0a67ead3aec9b80ddfa02142c3cc22":[null,"9a3641cd7a5897e5c43d5ae23d5ad168"],"qr_code/56cbd47cc08b1eab52d1e1a24455d8f8d7fbd19eaf2fd6b576c952ca3e9cd65e":[null,"b01242b3a79fc9b53a02724be30be678"]}');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','session_scanned','phone:61fed05aa8ce5242','Desk 1','ec0a67ead3aec9b80ddfa02142c3cc22','scanned','5446c77e482a945084e8d7e36897f604128556a9aa7b0f390c3d2c3a773a8ce5','{"verification_session/ec0a67ead3aec9b80ddfa02142c3cc22":["9a3641cd7a5897e5c43d5ae23d5ad168","5bb9fc59c3726677f61b56baba3ed579"]}');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_authorized','phone:61fed05aa8ce5242','Desk 1','ec0a67ead3aec9b80ddfa02142c3cc22','verified:verified','04d9d0f63bad65e1b856ef09e84952a7487a97859ff18fe6244a2cd6304cf7b3','{"binding/Mu8Ec7WVeRPWjmfsbIp0NoY=":[null,"bb4db1d813a0e04abdf545491cf9cf6e"],"verified_identity/kXHgI_a9-pzxgtoxdIUaKW4=":[null,"4d4e965751a5faaf26861c495725612d"],"consent_record/ec0a67ead3aec9b80ddfa02142c3cc22":[null,"29a53871567a1f8f410b275d21af6db8"],"verification_session/ec0a67ead3aec9b80ddfa02142c3cc22":["5bb9fc59c3726677f61b56baba3ed579","60c563ea9676cb5503b61660bd95ed24"],"qr_code/56cbd47cc08b1eab52d1e1a24455d8f8d7fbd19eaf2fd6b576c952ca3e9cd65e":["b01242b3a79fc9b53a02724be30be678","3062df9283396ab66ff9f708d22b1f5b"]}');
INSERT INTO "audit_event" VALUES(11,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:61fed05aa8ce5242','','ec0a67ead3aec9b80ddfa02142c3cc22','','a8b6838c16c55611b4bf7ed8dfc54f910d162ec2b368f9847382e5aaf42cfb83','{"consent_record/ec0a67ead3aec9b80ddfa02142c3cc22":["29a53871567a1f8f410b275d21af6db8","82d9e1dabc80c1cf89ed3527b56a5fca"],"verified_identity/kXHgI_a9-pzxgtoxdIUaKW4=":["?",null],"binding/Mu8Ec7WVeRPWjmfsbIp0NoY=":["bb4db1d813a0e04abdf545491cf9cf6e",null]}');
INSERT INTO "audit_event" VALUES(12,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','424883ee3b0e2678b6e0b049a438f890','waiting_for_scan','0e6bf565c1cd59fe65df314d71fc357ffbd7fd465be04a16a4e5dc8ee08e7c99','{"verification_session/424883ee3b0e2678b6e0b049a438f890":[null,"e8dad07bd1b841040d6cd52d1796b993"],"qr_code/6a37efaf3dbd30062768d04e65f1f0a29c598db4d98c2ef5fbfc5143a09e840c":[null,"09224b7baa9e8053951da57f6ddf607f"]}');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','424883ee3b0e2678b6e0b049a438f890','expired:not_scanned_in_time','f1607acb0ef5c7738295d13ab7ff4b010c6977083744cbe07ad0fa16edf7ebea','{"verification_session/424883ee3b0e2678b6e0b049a438f890":["e8dad07bd1b841040d6cd52d1796b993","75a056ae159e462fc42a6afe9c7573e7"],"qr_code/6a37efaf3dbd30062768d04e65f1f0a29c598db4d98c2ef5fbfc5143a09e840c":["09224b7baa9e8053951da57f6ddf607f","1120e130d7287ff87f46f0bdd28ae094"]}');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','4b63a551f7fc966c4e187d04ab79f93933698a3337c8cd1f9ae0c5da9e011b46','{"shift/9adb9bd47b0b2ad4951923f28e8370d6":["134fcc5b86c01a4fbb9ca5279b1a4f90","5ebd625e1f5d804e754af5f83a36eef1"]}');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','9c6e014cf96da9a8298252a8aae60e9052a9f5757c90d23be22014e472666979','{"shift/3c86c0df1fe849e3ace728d86ae778b6":[null,"c2ac921355f10e90630aaea5b5963665"]}');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','8dde8e5a3fa35f5e47d995874023b328','waiting_for_scan','b5fc25e249c8c649d0fcbb83f222b59708ffb726d20c44f3d4aad74f9678639a','{"verification_session/8dde8e5a3fa35f5e47d995874023b328":[null,"9b468f52ff47e5fa4d2d2ad1ab8776db"],"qr_code/64f1e69e89431195c390550ab3dd133228ed8bcb24699eeab6a3eed6d6c0060e":[null,"e6c03d85cc3e3194aa8ec99a3e46cb66"]}');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','session_scanned','phone:471f6440ec7dd9c2','Desk 1','8dde8e5a3fa35f5e47d995874023b328','scanned','6b7f83268d6df6c52153ec54433e97412686c36c8e9851f35ba1c5c485be89fe','{"verification_session/8dde8e5a3fa35f5e47d995874023b328":["9b468f52ff47e5fa4d2d2ad1ab8776db","1ed307b66035cf4ed9688559e2a7ace6"]}');
INSERT INTO "audit_event" VALUES(18,'2026-02-14 09:30:00.000000','session_authorized','phone:471f6440ec7dd9c2','Desk 1','8dde8e5a3fa35f5e47d995874023b328','verified:verified','f65f1969170dd611c4e392638328e1e3f1f3bff7c6070cbef4faf52b19046bea','{"binding/vacp49nre-Or_7gFnsZsTrg=":[null,"d5040e2b22cc8e6d263286026631ced0"],"verified_identity/Hggnh49Q8X6TESBbYVLZCqE=":[null,"5d1065389d3d2c4464282e9641a4feb8"],"consent_record/8dde8e5a3fa35f5e47d995874023b328":[null,"9f0dd59afd6125db397856a7a936fc09"],"verification_session/8dde8e5a3fa35f5e47d995874023b328":["1ed307b66035cf4ed9688559e2a7ace6","97a8e2ed05b1c73239bbae2e00ce57d3"],"qr_code/64f1e69e89431195c390550ab3dd133228ed8bcb24699eeab6a3eed6d6c0060e":["e6c03d85cc3e3194aa8ec99a3e46cb66","10f0b8e5e2c0fdb609d1231c2a341f8a"]}');
INSERT INTO "audit_event" VALUES(19,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','9f3d922b6b3ce6a756373b95ebf09bf6cc5b11a5b40bb635ce9b4ed09f77a5df','{"staff_alert/1":[null,"a2365c779469b5698bdd52edab9ecd4f"]}');
INSERT INTO "audit_event" VALUES(20,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','9e0d77646102413fcb8c4487ad0b2b23363046e255e897814bd0d3b6593e05f1','{"kiosk/Desk 2":[null,"d903d3429b160130430cbe92ce2d46ff"]}');
INSERT INTO "audit_event" VALUES(21,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','f7f9050ba79420a691a60b2ea1d2a59ae0a02521c769b00784e195e397653b9c','{"shift/e72ef77a7c8348802ef6dc106bb0baeb":[null,"97dd8399766a6ade63c2b6f8b5207bf4"]}');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','afd8a7971fd6019f22047364a73087c3','waiting_for_scan','eab4e65de45d210e7a8e3463a1d1e78b865507c4c7b9f9672a4b6bd789dc12f1','{"verification_session/afd8a7971fd6019f22047364a73087c3":[null,"6ae789678182df44992fca8de6f3f77e"],"qr_code/9d86528dfdf9a70aab217d440979d6240a1811841f0ecff76c462b5f1588e575":[null,"3cec0824f3599f77777dfb2f876d9df1"]}');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','afd8a7971fd6019f22047364a73087c3','cancelled:kiosk_closed','5ca730093d93f0d016d1720ffd774b5b5be77d86ee4d5cd8f6665f26735f0adc','{"kiosk/Desk 2":["d903d3429b160130430cbe92ce2d46ff","7b574fdcd209019a16d934705a464a76"],"verification_session/afd8a7971fd6019f22047364a73087c3":["6ae789678182df44992fca8de6f3f77e","6bf3aab473e903fc58af0b9691ccdb13"],"qr_code/9d86528dfdf9a70aab217d440979d6240a1811841f0ecff76c462b5f1588e575":["3cec0824f3599f77777dfb2f876d9df1","2aa5ec124985f10be5e901917ee26b1a"]}');
INSERT INTO "audit_event" VALUES(24,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','6a8314977dbf93a3b116873b6dac38e2779b84102c98b2bb18f547e7438c4cc8','{"shift/e72ef77a7c8348802ef6dc106bb0baeb":["97dd8399766a6ade63c2b6f8b5207bf4","9f0254b30b58097d29018c873db61144"]}');
INSERT INTO "audit_event" VALUES(25,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','258439ececb9d4e349a6d89d04882afe7ce37bff64ba7e17f4faade02599392e','{}');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, head_code VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,25,'258439ececb9d4e349a6d89d04882afe7ce37bff64ba7e17f4faade02599392e','bdb5d1d3227e3c43a6f39a03b0896f64cf948dc69c6ab0d9c35de1b1dbf7f47b');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'8dde8e5a3fa35f5e47d995874023b328','2026-02-14 09:30:00.000000','c8aab8f1fa2a2efc0ecb6b3d41209730932692a36dd29dbca3098d10778c7c43',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','4baa462f9ecd9055119ffc218de02f0156962af8c53fe203ee6371421bbfd79b',1);
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
INSERT INTO "consent_record" VALUES('ec0a67ead3aec9b80ddfa02142c3cc22',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','36c122c878b3d8e877ce015d71067e2ecf6ba8481a2851b2e105038b8ba2688b',NULL);
INSERT INTO "consent_record" VALUES('8dde8e5a3fa35f5e47d995874023b328',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'bedb539c186f55c2838ab37acebd60ea95b7cb82421b31080657c2b58631a2df',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.0U-V-qjyadHGqkx6_Y9cjpCvac2fzj5HwIp-UDqVMm4ZvGX5xw==','f9c97d0f.mhcMnLaEg0-SiQMxTLLVCYb64AHEtWgCqBQneU_2lawD99ZqOHc=','f9c97d0f.QztrRCumVRiuw29QJzAPVTmbdQg9kV3wXdt_7RE4DyGkU0EIlIvLfcd8z6C2Zg==','jd_mall','c8aab8f1fa2a2efc0ecb6b3d41209730932692a36dd29dbca3098d10778c7c43');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.OlimYe26s4yOW_q4BkE3q6Ul193i35lLhcP2hu02tv52pMgquQ==','f9c97d0f.4buI6GETcx90KkRs3l23w9mqjaiFP6EoxvGah5jxi_a0Ugsnljgm_A==','f9c97d0f.9AqAXOWw69Lu_ZDiOSbyLeD_SYeRD86CQLmLiYDNV_edaxZtRgm0YFL3PUE1Jg==','jd_finance','c5ae1c28967315c5531ab33b5bb68779e02d9dce94484bdd3ee7df37e47db148');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.0s6Vvb43xpacwfRU9a-6tfkavRhnc278ugDpGjtgOosym2Lccw==','f9c97d0f.cpTvUKawkfBiZ8Udz8SbfnKBcTtdgwdXYIk-qDPfGhHJPGX9lcSNpA==','f9c97d0f.6K1dDQaf2AvOoFEjO5gf1KUMBOimzcdf7VmmZTorvUpAvpgdLWpGuqesMt9GwA==',NULL,'c96bc9a1612bc2c82f9d1b866c9de30e66fc89a30b38e82f35a2c0b53aa4b252');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.jtfAUhh_qiOhJITxcXcDuCLOYzoI--Q7pNbemcWzZENen2uwkA==','f9c97d0f.MPwe0C_unR0u-wI6TbGiGrtM8hv6bU75Ynzv1vMHcVxmiabcLkU=','f9c97d0f.TETXMlxf7hfw5rpoHt0e35I1JxNFqUirSk3rWl7sklLF1jRV8QW0dOrESkfh7Q==','jd_mall','4baa462f9ecd9055119ffc218de02f0156962af8c53fe203ee6371421bbfd79b');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.9uuS9bHESJrUmJMMhpBemaicuJD0mbgx7mFfD-hQVjQbrsjaIA==','f9c97d0f.WdEML-yWiinyhSdccOYq_FzBAV8DTA4ViiR9_gCnAlJpEgRVknE=','f9c97d0f.sPWKf-rpHyEovx0gsk2NjLEVMQEXmXuHnSNLMrDaRm8mE6vyxBXreejJ9xBCSw==','jd_mall','86b1cf7342d01ebbe9701c4ab32072d793e102b84e14f3a363c4a7d77bc7d32b');
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
INSERT INTO "qr_code" VALUES('56cbd47cc08b1eab52d1e1a24455d8f8d7fbd19eaf2fd6b576c952ca3e9cd65e','ec0a67ead3aec9b80ddfa02142c3cc22','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('6a37efaf3dbd30062768d04e65f1f0a29c598db4d98c2ef5fbfc5143a09e840c','424883ee3b0e2678b6e0b049a438f890','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('64f1e69e89431195c390550ab3dd133228ed8bcb24699eeab6a3eed6d6c0060e','8dde8e5a3fa35f5e47d995874023b328','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('9d86528dfdf9a70aab217d440979d6240a1811841f0ecff76c462b5f1588e575','afd8a7971fd6019f22047364a73087c3','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.7dmntJwxM_5TaXjqJg_dw47xYxSDA-l_tUZn0-VrtZnSzM4J2U0_JNkM_Uq4y0Lxp5DsY7pQ2nfx-zk0bNaEgZK4YmsCPWH63O79z3qQTZNgcCk4u-L8ERI5PSE=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.npDHVo4qmi9S_CIh4RKtrXYb9jr1U8b-j6_pU5HXFTYUe8A4IG54FG3VvDkRvYMgnEvmxXT5zwyYZtxI4msR92h8Fty0FSDMXQPIw2GTkfyCIfPQMhYnsRY80FQ=');
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
INSERT INTO "shift" VALUES('9adb9bd47b0b2ad4951923f28e8370d6','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('3c86c0df1fe849e3ace728d86ae778b6','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('e72ef77a7c8348802ef6dc106bb0baeb','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
	short_name VARCHAR(16), 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.WYBSBQF69aOQ_eU2PYWvP3CM2zXm8osUjnWkB8eOa-ByWJDlp7DvrWonr7stqG5jSBIHvT8kREOV9dXGq--dTkOoGoeJI1cw2ZIOZLdy14JcIdv_7tWj2iJhyOQKuIVAON2sQli6JidmuKvSXwO5_yRdaAS-WtUbaA==','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.02HNCQYzbiD3FZqBqou5XiNL5aBFo0q9wMRsKUXA5w4Ivhw479dyehLkVhlKXxRf4AVToOm_AMyG72dTsxDqZC3Jh0CiT6WHr-FGMAffMaJIi-9J45gz2sScFNkN6ZxTDfNX9J-wYaKjvZEO6c3XEukMTSYx6_1tGQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL);
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
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('ec0a67ead3aec9b80ddfa02142c3cc22','e7ba466f7c3caec5e7a26cc2f4b99164',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','6685',NULL);
INSERT INTO "verification_session" VALUES('424883ee3b0e2678b6e0b049a438f890',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('8dde8e5a3fa35f5e47d995874023b328','fceb501de1165b86aba210cdd38429c8',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','7287',NULL);
INSERT INTO "verification_session" VALUES('afd8a7971fd6019f22047364a73087c3',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.xn3YivrhK5TIZkr5oCkAzJtG90YTRUllhaaT82gcBLlXWWT98g==','f9c97d0f.L7u99Yw0Juqyr7ORcPdLMqU85W6je9Rtacx_psAdTb-duU0rDEcijx-dRgVPew==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.T48k8tgC89btXA9AkxT_P3LVTzC_jLcZkqlR0Q39E7kRueVNig==','f9c97d0f.PsdQY_g034AP1iXIpCMaQ-nRFQ6cFaePAM3PYHQZUcrqi7y99nzFH1BuqOL_7A==','2026-01-01 00:00:00.000000');
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
COMMIT;
