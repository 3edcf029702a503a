BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE audit_event (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	actor VARCHAR(96) NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	session_id VARCHAR(32), 
	detail VARCHAR(96) NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (number)
);
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','5ad694ac94d1b84015741de00ed2dcb9cda55e1d286221a45990eecbc2f56f37');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','6cd83268f3adf9a81464b6d6647fd8df239f8fc443ec2f4b986c75d6fa501fa5');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','411ecc5fd471c4f94928a9e4172e7079c2023b178d35b0bf89666bf926316c2c');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','f1726c6af6b88e69413b431387bb154ab6de15c695a60f114a5a45809b275d06');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','726c8bf74c340d3286cf47f7279932b8da6b69e181e6b96f030e68ac7d519679');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','efb387febec613114a206c45bb87f772','waiting_for_scan','cdf14cb4a40a9c35af03d63fefa3f29f29720139cfa5abb6a3df49957b336733');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:b4d22e5a551cf2e1','Desk 1','efb387febec613114a206c45bb87f772','scanned','a88ebcb28aa6cd140a615bf412ece78c311d0115567af080d407e64873748de1');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:b4d22e5a551cf2e1','Desk 1','efb387febec613114a206c45bb87f772','verified:verified','56d15c0a10b2c847a24770406d51a25a830304e0a40771c53b5841ad155c7b4f');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:b4d22e5a551cf2e1','','efb387febec613114a206c45bb87f772','','5ea3f8396fd1ff6f006e67b7c0f2836e12da8fc3ea27a6aaaac1f87ce1c376cb');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','89470bd17fae9bc5e3eaa4394b5d7dc3','waiting_for_scan','8df95ec12a9ba4431d991df0a5ec46d104665b10ae28e1a0481866f466aecc1b');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','89470bd17fae9bc5e3eaa4394b5d7dc3','expired:not_scanned_in_time','c7b3029e66caf27e244467c1e71106245721237aae6667eb6861015a6481fd4a');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','7a85cc6ac124966882602212b9c74c726b52501c75365807b960cb60539bd488');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','aad206077e929a2e3b0311833636c83faa1654ca3d395f08cfdbcc704f500af3');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','8ce3e775115ffe1ff3003aa7c3946624','waiting_for_scan','5b8ae7457df76c3640e8b892fdc1fed5de866ba49aa831dabddff1aa44d1c1fa');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_scanned','phone:37e402b04a2a6122','Desk 1','8ce3e775115ffe1ff3003aa7c3946624','scanned','34894fd28b6a46c8ae0a3be0b58088785e849f79266878d934c06a2b094e3c98');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_authorized','phone:37e402b04a2a6122','Desk 1','8ce3e775115ffe1ff3003aa7c3946624','verified:verified','140d95305a6e4da4ac5f265907d34ddb437ea619331fd7bd359206f7dba1d0b8');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','53f46d2d138a9d34b2a3cc04f3b71b864098d544d37a8711bacafeb0c74749c3');
INSERT INTO "audit_event" VALUES(18,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','b12abdf145616b0a61037b214c3c39394621824a42133ad27af33c4ea5f1945b');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','89b9956a674798dcd6afc5146765124865a265d235198b281233ac808962bd43');
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','c07a1cff85079a3d42886b4b23031cbd','waiting_for_scan','bb6566277a238b39b096fbb4e1924a5e2073dcc19094741b32f328057ec6ab41');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','c07a1cff85079a3d42886b4b23031cbd','cancelled:kiosk_closed','e5d06ff2be594b6a93383ed5a022f459bfdb2d790c6511b46eeb68069392e423');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','9e0bfcc59c88787c640654d71994df5b39e6919e1af6cb6af6706d8a3ca31bb8');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','5c9411752e0c9c5fb994a0a88c8b7f01d2b086cb384d67baec6f11b7a2d36fb2');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,23,'5c9411752e0c9c5fb994a0a88c8b7f01d2b086cb384d67baec6f11b7a2d36fb2');
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
INSERT INTO "binding" VALUES(2,1,'8ce3e775115ffe1ff3003aa7c3946624','2026-02-14 09:30:00.000000','e76c23b41a1ef2104f672c005c0b1d5fd2f82eef27fa4bed9f036e569270af8f',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','e48ea0f401ee868823e2265f5945e9c85e7e1f9eaa5c7a8686c677009b3ff17d',1);
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
	CONSTRAINT fk_consent_record_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_consent_record_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_consent_record_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_consent_record_erased CHECK ((erased_at IS NULL) = (jd_account_id IS NOT NULL) AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL))
);
INSERT INTO "consent_record" VALUES('efb387febec613114a206c45bb87f772',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','07d356355e48249d97545e68869f2c628425e7e809cb5d3787900604b4d675ba',NULL);
INSERT INTO "consent_record" VALUES('8ce3e775115ffe1ff3003aa7c3946624',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'222c22a0527432bb6b7d2a19ab17fd259f5d3cf0e95b5583c793c2986ec84928',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.rgCbQ3apqOZ9-AKYu5fqYjlxxBykeD_md2bhs3m5EEDR2iB3-Q==','f9c97d0f.zcjoF_6tC-VBhh_InZrUHdnIdd7f2h2NwasJPszC1zsSs6FTMPI=','f9c97d0f.rxyUhb8wVnpsz-yw1HKR6zh6G4q86-TIoVFx8OmF4VUtbxtACSwVQ1Tb3_1UYg==','jd_mall','e76c23b41a1ef2104f672c005c0b1d5fd2f82eef27fa4bed9f036e569270af8f');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.Z-b5VkMDltWvvt29c1nUfhrg5lE548V3NpAPVjPuSg6D0BtxpA==','f9c97d0f.jBrN02hh9FMKHgI8O_rnDdScWsf5vKLy3TbvIOXmxoiJYb9FE2W5sA==','f9c97d0f.hGi7fK6TsnMgVUkithFgMNxqWQh_dEczqgz1ghSXRJNwLF5JjL-FuDZ6A6OCXQ==','jd_finance','3975093c8d281893d59d13940edffcee3f42cd257ab9a1e55473ac89c493aca5');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.SInu8RXt8md6rxOPnklkxYWoQbq3-1KqRy8__RikhUVKuVDH8A==','f9c97d0f._zYPDLJ0yD8z61Co_JLoEA0vnBcW4xfPtr2f_quHil8YDHbCm5uqJQ==','f9c97d0f.LMMOWcrGjFha7dN9dMe8WgGQuDzp5nbyoVX65cqHMkddDhR4t91i3MYY6XBVEw==',NULL,'b7b6c49b35acd3bdd80069321a45a19bf76490d5c45c7989346a7e73dc6566ff');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.t3hdvfNGhutBezUC1jP6URBF1ehBZNuG2DqyJacTTQw7qZ1dyA==','f9c97d0f.2Mlgg3j9vVDK-dWM_Vkgpgyt2iA5cAEWuZVL3hdvuwbNEvibp5k=','f9c97d0f.CBq-Ck17u1SBE9FMRKUTEVLT13UR5Q-ZHR696bUic2NhQ-U9O20ntKBIVEagSQ==','jd_mall','e48ea0f401ee868823e2265f5945e9c85e7e1f9eaa5c7a8686c677009b3ff17d');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.yHpkriu-0gaK3FbmqY7mchWiRBhRb4sXqu3vCHiG1z9XJ5utaA==','f9c97d0f.SjqJlV-9j4eds9YF-6MS66tHeccvjAla7_87dY73GAR5DNwAoio=','f9c97d0f.2VviyNU62fU7Tk2IgXGJos-86QUbT5vuNCXmYIBAee11sId__XiLLDyz7-CkDw==','jd_mall','ea2ab1f5fb6c380cdfa359201e22312607b75179b6bf5c6ccec7506089a044af');
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
INSERT INTO "qr_code" VALUES('4bf31444bcc1c0eb54753bc29422a59651934b28347fcdc0bd74f8fd9c64193f','efb387febec613114a206c45bb87f772','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('3bbcbb6cc7b0fffcf8c0e37fd257ecd262e3b37e8c1c084f3cce45fee330d539','89470bd17fae9bc5e3eaa4394b5d7dc3','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('0adc5535f4b7c28e14125c0f7886442045a371fc93734934d8f333d4027e524d','8ce3e775115ffe1ff3003aa7c3946624','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('439ee98b5b1ece33f45c8db53ff6eb9625c79f41d9d0e36032359c1f20c64c5b','c07a1cff85079a3d42886b4b23031cbd','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.wiciR5gDHELm6yzAKrMjYW39TMY-6avfANXbLaWyl3TVOBNrPKoE_ghzgxQb9DIfqXe0KDRHxxOB1NlbcT1X02EwSquKdEPzaP4jzJ9r5a8a7Mquoc1Sip0KKgM=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.X5FjLXAzwLz51h3YXx4rDfwDqa_CPU7BaIK0LPBKEGm32UiZSyKjpf2rkUDpNKGJ622zwbSJc6F-R2RsNR2mMXQNnItrtaHlkv766GbNidWH9-2XY1qHzBVDKBs=');
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
INSERT INTO "shift" VALUES('aca2a8620df792c28310c3375abe2296','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('729d015817fdacc75b6ef300e1d7d29d','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('0dbbf2853c08035f9929e8c6a6d7b607','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
CREATE TABLE staff_alert (
	alert_id INTEGER NOT NULL, 
	raised_at DATETIME NOT NULL, 
	station VARCHAR(64) NOT NULL, 
	alert VARCHAR(32) NOT NULL, 
	seen_at DATETIME, 
	seen_by VARCHAR(64), 
	CONSTRAINT pk_staff_alert PRIMARY KEY (alert_id)
);
INSERT INTO "staff_alert" VALUES(1,'2026-02-14 09:30:00.000000','Desk 1','help_wanted',NULL,NULL);
CREATE TABLE "staff_member" (
	name VARCHAR(64) NOT NULL, 
	sealed_pin_hash TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	short_name VARCHAR(16), 
	CONSTRAINT pk_staff_member PRIMARY KEY (name)
);
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.ZkUlEJ_qjXlQRBTOp2cMsLvSHs3ZfUuklY6wQs9n5aEaXqszQU2fFKZdBT5KcCtY9h80kY6yU40tmIwz22Itzsx-AXTe7cK0IvwgCFchHcgRo1d5dK0fqUk-kdRzp2JqvXA1WHMrv4eZR-4tW04dkoqV_ma7lQEesg==','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.OtljV6dgGOOkP8hJ_TaaPmbN2QFX2nr4VY1cxx-P5CQOzinujHJem9VH4LlPJ0UkTSl2qnLX5DgyBaiNBIeiwLfWdZx-6N4Nsd9u4QEZ16uJgwJLi1JUjRZuLPs9ORsdrbfI76Gvjui4x6j2Nh30JTTwb5U6FwXNmA==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL);
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
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('efb387febec613114a206c45bb87f772','a8096ae16e6acbd17cac10db8d99b73a',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','5210',NULL);
INSERT INTO "verification_session" VALUES('89470bd17fae9bc5e3eaa4394b5d7dc3',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('8ce3e775115ffe1ff3003aa7c3946624','57bddae44468950c573f7f10b291c17c',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','2241',NULL);
INSERT INTO "verification_session" VALUES('c07a1cff85079a3d42886b4b23031cbd',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.bhc6sF2chHnYx8vz67HZk8lJi3M6XyLJd6R6hXa0utqYEG0Teg==','f9c97d0f.F2fPgW31YfpC0WTkcsx8j7M_EgqRTfEZIIg5wYifbcDasxwCf3bG6C7garmC0Q==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.Sk2gbsMjvGsCX64D0XCz1vq0PkxDBfFtooOuYNF1ThnPJYgmMA==','f9c97d0f.fowg4lfBY6dbquXnRKTJuI6WsI3NrPCRc0MUj9YdlgeSXNwaNc4XMH-tix-XQw==','2026-01-01 00:00:00.000000');
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
COMMIT;
