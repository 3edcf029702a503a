BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit_event" VALUES(1,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'anna','81122c04c9e723be77cde94ba6c6b90b6668b53f7dfbfe09d2d4c93b404debe2');
INSERT INTO "audit_event" VALUES(2,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 1',NULL,'','8797426115e3597e70e4acf5eaa5617532a83486531c54db58724af06328f580');
INSERT INTO "audit_event" VALUES(3,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','0e6c8308b47035ee6354e4fb4fa47332a40f66efe11f6f3ff72699252a8a8f79');
INSERT INTO "audit_event" VALUES(4,'2026-01-05 09:30:00.000000','staff_added','operator','',NULL,'bert','71bc0122f59e677e9b7588f7a4b2569d5d754f1361a2f05e3d3ec072ccdd7111');
INSERT INTO "audit_event" VALUES(5,'2026-01-05 09:30:00.000000','staff_removed','operator','',NULL,'bert','0183cd0ca6e8093fb5878001c6fc7ed77081fbbd1b070b035714610eff2a835e');
INSERT INTO "audit_event" VALUES(6,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','1d82b8482b522b0a4a2c344100b63b9f','waiting_for_scan','1e531cabc8d6006e3c8c4b5c1d0225212e94cd73f7a15d1ea1ef01a0b26c6206');
INSERT INTO "audit_event" VALUES(7,'2026-01-05 09:30:00.000000','session_scanned','phone:48b3b3485613d10c','Desk 1','1d82b8482b522b0a4a2c344100b63b9f','scanned','92c7133a3d99330b19701452574315dcef98671f30d04a1baf18a4c38e96eca7');
INSERT INTO "audit_event" VALUES(8,'2026-01-05 09:30:00.000000','session_authorized','phone:48b3b3485613d10c','Desk 1','1d82b8482b522b0a4a2c344100b63b9f','verified:verified','edcab94fd757b3dc9f17be72017a10c0686437d976c84721a8836562591b80d3');
INSERT INTO "audit_event" VALUES(9,'2026-01-05 09:30:00.000000','consent_withdrawn','phone:48b3b3485613d10c','','1d82b8482b522b0a4a2c344100b63b9f','','810160a1ca18c5b16f2bff27ed9769152143d333dd35c969e6db58672c97bee1');
INSERT INTO "audit_event" VALUES(10,'2026-01-05 09:30:00.000000','session_started','kiosk','Desk 1','81bca5a108be63aef6115daa67d4dd3e','waiting_for_scan','1b96ad093425020d0d4ff7c812c94196a0d9434815b255a42b59ec119265c8b8');
INSERT INTO "audit_event" VALUES(11,'2026-02-14 09:30:00.000000','session_expired','system','Desk 1','81bca5a108be63aef6115daa67d4dd3e','expired:not_scanned_in_time','df1f1e075669a1f9e015f8bd534094eb4548ebb4c073ce31a6ad73c6d7184749');
INSERT INTO "audit_event" VALUES(12,'2026-02-14 09:30:00.000000','signed_out','system','Desk 1',NULL,'','45b83d51dfafadfc3bfb9342c629a0af57e12fa8cee76972b8eb3efa6016929b');
INSERT INTO "audit_event" VALUES(13,'2026-02-14 09:30:00.000000','signed_in','staff:anna','Desk 1',NULL,'','0b66ff26e301d4a3d79674c00dcba704afee59a1b7ba91df08561ddd08e2b404');
INSERT INTO "audit_event" VALUES(14,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 1','b224b2c41a7c4fcd1b6b66a54994b11d','waiting_for_scan','54b9040c78c305c1e7b047b97ef73edea8acf7b73149e018d5208e9cb879a74b');
INSERT INTO "audit_event" VALUES(15,'2026-02-14 09:30:00.000000','session_scanned','phone:10a24d145ef00ae8','Desk 1','b224b2c41a7c4fcd1b6b66a54994b11d','scanned','70de76da1123c6cfb7e3ad1c3006ade9a768c79d7a9051dc5fd2be47173160d7');
INSERT INTO "audit_event" VALUES(16,'2026-02-14 09:30:00.000000','session_authorized','phone:10a24d145ef00ae8','Desk 1','b224b2c41a7c4fcd1b6b66a54994b11d','verified:verified','cc5698901373e833049573bdaa09fb917706b868c0796aa1042de569229781e0');
INSERT INTO "audit_event" VALUES(17,'2026-02-14 09:30:00.000000','alert_raised','system','Desk 1',NULL,'help_wanted','3878633459b539870a0693f58ace848f9b1769a9900c69ff26d47d2ab964dd6a');
INSERT INTO "audit_event" VALUES(18,'2026-01-05 09:30:00.000000','kiosk_registered','staff:anna','Desk 2',NULL,'','be47fbbef8107bcba937333dcce79047329d1f0ca37a05281ab01552ce0fb27b');
INSERT INTO "audit_event" VALUES(19,'2026-01-05 09:30:00.000000','signed_in','staff:anna','Desk 2',NULL,'','3e12c7212c6b768cf3ae9a33e5cc53325d88ec6961f830b02901ca3072c0f57b');
INSERT INTO "audit_event" VALUES(20,'2026-02-14 09:30:00.000000','session_started','kiosk','Desk 2','8d4a441df88fd06c3b46ee549eee1b30','waiting_for_scan','1bab9a489907e23809b0e2df99f27540bdef10db18c289527d471b4b2ec1c457');
INSERT INTO "audit_event" VALUES(21,'2026-02-14 09:30:00.000000','session_cancelled','operator','Desk 2','8d4a441df88fd06c3b46ee549eee1b30','cancelled:kiosk_closed','5a4c751ebddccf841d403f371e4b8f7adac131f9037bc749c7fa231c3075ec90');
INSERT INTO "audit_event" VALUES(22,'2026-02-14 09:30:00.000000','signed_out','operator','Desk 2',NULL,'','374b4533601791e165100c32735262401633dd0d710780e415a49422a5adb879');
INSERT INTO "audit_event" VALUES(23,'2026-02-14 09:30:00.000000','kiosk_revoked','operator','Desk 2',NULL,'','9f9f15152f12723e9c74844edd9be072f0b1af1a0a82a3267a1002fd46c1a1de');
CREATE TABLE audit_head (
	head_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (head_id), 
	CONSTRAINT ck_audit_head_single CHECK (head_id = 1)
);
INSERT INTO "audit_head" VALUES(1,23,'9f9f15152f12723e9c74844edd9be072f0b1af1a0a82a3267a1002fd46c1a1de');
CREATE TABLE "binding" (
	cloud_account_id INTEGER NOT NULL, 
	jd_account_id INTEGER NOT NULL, 
	session_id VARCHAR(32), 
	bound_at DATETIME NOT NULL, 
	person_index VARCHAR(64) NOT NULL, 
	slot INTEGER NOT NULL, 
	CONSTRAINT pk_binding PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_binding_session_id FOREIGN KEY(session_id) REFERENCES verification_session (session_id), 
	CONSTRAINT fk_binding_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT uq_binding_session_id UNIQUE (session_id), 
	CONSTRAINT fk_binding_jd_account_id FOREIGN KEY(jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT uq_binding_jd_account_id UNIQUE (jd_account_id, slot), 
	CONSTRAINT uq_binding_person_index UNIQUE (person_index, slot), 
	CONSTRAINT fk_binding_slot FOREIGN KEY(slot) REFERENCES binding_slot (slot)
);
INSERT INTO "binding" VALUES(2,1,'b224b2c41a7c4fcd1b6b66a54994b11d','2026-02-14 09:30:00.000000','f9e571d5737918eccbfe4b6ef7373de213f5dd84893fa0c862db75a60bbaa352',1);
INSERT INTO "binding" VALUES(4,4,NULL,'2026-01-01 00:00:00.000000','e82078d5e234400bfb90f683c233b81b1091b9537059531aa1fcb0278bbc4cc2',1);
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
INSERT INTO "consent_record" VALUES('1d82b8482b522b0a4a2c344100b63b9f',2,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-01-05 09:30:00.000000',1,'2026-01-05 09:30:00.000000','f5403ab34f9abe2a5566a28505a0abecff51ac23f4e5f5ae70d69dec5b999dab',NULL);
INSERT INTO "consent_record" VALUES('b224b2c41a7c4fcd1b6b66a54994b11d',1,'2022-02-21','en','006380650a2e2781bac1cd96a583d20c555eaf472a5e663c27e44f5548872a7a','2026-02-14 09:30:00.000000',2,NULL,'e5ab20c7b79b86909735f1f74ce72e750718fa741d13806a8f2f1fa907668515',NULL);
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
INSERT INTO "jd_account" VALUES(1,'lin-zhixia','f9c97d0f.A4ni_YBlM2sFd1yvHJwachbqlqQeF6ctiX9dh7doHiAj1caE3w==','f9c97d0f.U3cuj3kqZD059P2YniOBsHFrWFIyBCcP99QnfA4bMgTjLSRoPFU=','f9c97d0f.F6ItRKC4NL-L_eflOANQp4bLEFJiNdnBl9s8UwSFGtx7OZ-Puk3JTu8h55pWmw==','jd_mall','f9e571d5737918eccbfe4b6ef7373de213f5dd84893fa0c862db75a60bbaa352');
INSERT INTO "jd_account" VALUES(2,'chen-wangshu','f9c97d0f.qDotEImGQOtp6AtQekAiYOVxTnmOZWLS2Z-_3Y8o_jtJozsidw==','f9c97d0f.0h-99hhQ37V9yl-cX1XiSD01RZytyFc9WqxLKcLe7EHBpWywaXVdPA==','f9c97d0f.DMkWJ5zl72WhaVv_N9L8wInVY6Ic2vcXgAb3uUQ2JyqNbxifywtcXratABSezA==','jd_finance','3985f8530e620bc75f148bdbc7d1af397daf6a2419e193a9610ae3b5a9ad0d2c');
INSERT INTO "jd_account" VALUES(3,'zhao-weiming','f9c97d0f.OWEmRHrt_4nfeDrgnIYKVnvM9K5CMP4RTS839gCvGv7ovKQGxg==','f9c97d0f.t-IjeJfpfol0sGirjsf9uZgnf2kuFquFegsxX8wYEu-BGJE0UhcONA==','f9c97d0f.1gSVUe9RueWet74TvkZLsWiAC1bIvjXFNsyotnR3QuVMdgZWDrsaYQarPz6ZyA==',NULL,'89f2230c71c31df271f59385cceaad0f661d1b42dc2929440d21fa53af330093');
INSERT INTO "jd_account" VALUES(4,'sun-jiming','f9c97d0f.crxssablRXC21KgFtc04aMGVE-CpFwe6mFM_6mEyO8BJXADMEA==','f9c97d0f.Z74I403aR39O4KCnvb-GH74MPvXF6bZotfrqvI1JAl_RPHWbKsU=','f9c97d0f.j-i1ASxYNohffQGbrKdxxW71-ShkOfqpetQpZ54axVzz5rgUlZ3xyzMlhpqR7g==','jd_mall','e82078d5e234400bfb90f683c233b81b1091b9537059531aa1fcb0278bbc4cc2');
INSERT INTO "jd_account" VALUES(5,'zhou-qiyue','f9c97d0f.jNsnO9gQ0IYYtxPzgzTTBOLSWqzK99kO1FvM6T_MLqysQ3ghnA==','f9c97d0f.4CwT5LzjXc0cFihPxNYN8yB7xfIbe7oDLicQkA5kgtHQAwV63GY=','f9c97d0f.VQKI9AV6QgJqK3gDZP-L220GnCQLu3vLBze_L0eYjOxN7_Po_D5mt4POCDnSsw==','jd_mall','d9764b1dccfe89fba20b54168407c234df361965645b7f86e3d2f4ac26a20aa1');
CREATE TABLE kiosk (
	station VARCHAR(64) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_kiosk PRIMARY KEY (station), 
	CONSTRAINT fk_kiosk_registered_by FOREIGN KEY(registered_by) REFERENCES staff_member (name)
);
INSERT INTO "kiosk" VALUES('Desk 1','7996d5a56caf0d805e031b6aa804e60dc5b3c23e1a35fa371b1a8aae53a0f16d','2026-01-05 09:30:00.000000','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "kiosk" VALUES('Desk 2','c6b3b2bdbc3a544e479bbc880822bbd30fe18f87421fe6d47961d63d3f4406fb','2026-01-05 09:30:00.000000','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "qr_code" VALUES('2a988b946e206ee8b3c764d6918e567c67dae30af00e9b6da855807e3ac17527','1d82b8482b522b0a4a2c344100b63b9f','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('fca666abdf1f29e7a0680ab2720a48c2e704991e47546eb868c52d2c936afc89','81bca5a108be63aef6115daa67d4dd3e','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('72c5d3232189ee4d265f0f873b594e1b879ce746895f83ba614fc69fbe6f6c22','b224b2c41a7c4fcd1b6b66a54994b11d','2026-02-14 09:30:00.000000',NULL,NULL);
INSERT INTO "qr_code" VALUES('bc1317a5eefa311c104bd94b89ba9a67340585ee100e99449562143876cc0b99','8d4a441df88fd06c3b46ee549eee1b30','2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE sealed_key (
	name VARCHAR(16) NOT NULL, 
	sealed TEXT NOT NULL, 
	CONSTRAINT pk_sealed_key PRIMARY KEY (name)
);
INSERT INTO "sealed_key" VALUES('index','f9c97d0f.32RaY8daI1hDrvBT3xpK86BYzgZKBPYmUUgvYXVfXRQGAoCwZ6mCq4IFKATjCsWpcSwXuAZhcjqmrPEX4qkgqD5tbxfYhlGBTmYf-0jO1d1CsloTVYl_aItfEIM=');
INSERT INTO "sealed_key" VALUES('audit','f9c97d0f.lnWd9vCs6xWDBRxk35hfV391Ib-EoSTQ7zSZi2zjvD9Q48wyji0ZyJ2RiJFqnSL7hr50p2mHWX4FJXQ8eK71Et5WglYLG1dxyzZMFJfAQ-L5Q6bjMY515wRIOrU=');
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
INSERT INTO "shift" VALUES('df22679e29585d71fb089d6c1ab5f6df','Desk 1','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
INSERT INTO "shift" VALUES('4a1689c6e75448961345c0b3ba674359','Desk 1','anna','2026-02-14 09:30:00.000000',NULL);
INSERT INTO "shift" VALUES('1cf58a1fe48b016d4fa0fef1040e069b','Desk 2','anna','2026-01-05 09:30:00.000000','2026-02-14 09:30:00.000000');
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
INSERT INTO "staff_member" VALUES('anna','f9c97d0f.9hHZ3OThpx9We0c46GIn5wM6i3VH_pn14Yyo3RnLNsgQDIOHW_iv7OVoOOxfTT2Dj1uItcKMCFQuBqPzNaeUwc8Q8pCoxauJo7DpWhqrpBA6ErlIKsgl6bDHXfzeY7D-vRsgwrT5mqWtzD2pFWcQPskCaPciif292Q==','2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "staff_member" VALUES('bert','f9c97d0f.GZtokimQPxynvY9-NX8GPB03lOIVlZAflOuNhYrUSSXfuQpsaV0qGMtvkeAPJmrDj9G85CqjpwOZ8PXUivCNjhE_0I5p_gpGHOxPtAr0_brxhcbO695s-UJHyved-fmi07b_4FGpx3I_hK6G-cnb1_-8WoXAhfLwxQ==','2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',NULL);
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
	CONSTRAINT uq_verification_session_authorization_id UNIQUE (authorization_id), 
	CONSTRAINT ck_verification_session_result_when_final CHECK ((state IN ('waiting_for_scan', 'scanned')) = (result IS NULL) AND (result IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_verification_session_scanner_jd_account_id FOREIGN KEY(scanner_jd_account_id) REFERENCES jd_account (account_id), 
	CONSTRAINT fk_verification_session_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES cloud_account (account_id), 
	CONSTRAINT ck_verification_session_scanner CHECK (state <> 'scanned' OR scanner_device_id IS NOT NULL), 
	CONSTRAINT ck_verification_session_state CHECK (state IN ('waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled')), 
	CONSTRAINT ck_verification_session_cloud_account_id CHECK (cloud_account_id IS NOT NULL OR purged_at IS NOT NULL)
);
INSERT INTO "verification_session" VALUES('1d82b8482b522b0a4a2c344100b63b9f','40cec9f906090d88c58aa783d00ec926',1,'Desk 1','verified','verified','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000','phone-2',2,'2026-01-05 09:30:00.000000','2026-01-05 09:30:00.000000',0,2,'2026-01-05 09:30:00.000000','6108',NULL);
INSERT INTO "verification_session" VALUES('81bca5a108be63aef6115daa67d4dd3e',NULL,3,'Desk 1','expired','not_scanned_in_time','2026-01-05 09:30:00.000000','2026-01-05 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-01-05 09:30:00.000000',NULL,NULL);
INSERT INTO "verification_session" VALUES('b224b2c41a7c4fcd1b6b66a54994b11d','089b84b7f8efcdda3789c5713934bdf0',2,'Desk 1','verified','verified','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000','phone-1',1,'2026-02-14 09:30:00.000000','2026-02-14 09:30:00.000000',0,2,'2026-02-14 09:30:00.000000','3050',NULL);
INSERT INTO "verification_session" VALUES('8d4a441df88fd06c3b46ee549eee1b30',NULL,3,'Desk 2','cancelled','kiosk_closed','2026-02-14 09:30:00.000000','2026-02-14 09:32:00.000000',NULL,NULL,NULL,'2026-02-14 09:30:00.000000',0,1,'2026-02-14 09:30:00.000000',NULL,NULL);
CREATE TABLE "verified_identity" (
	cloud_account_id INTEGER NOT NULL, 
	sealed_real_name TEXT NOT NULL, 
	sealed_identity_number TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	CONSTRAINT pk_verified_identity PRIMARY KEY (cloud_account_id), 
	CONSTRAINT fk_verified_identity_cloud_account_id FOREIGN KEY(cloud_account_id) REFERENCES binding (cloud_account_id)
);
INSERT INTO "verified_identity" VALUES(2,'f9c97d0f.6E3XhABF8RrvJLl72LTU3t8T97YT0kk8YHhBVcuvrA4fa3aO1w==','f9c97d0f.brGRJIoBjy8XJy6xlckpzWo_ntI-Egu_cjki12KF5cITzDhQ9Sgf2gim5y90qA==','2026-02-14 09:30:00.000000');
INSERT INTO "verified_identity" VALUES(4,'f9c97d0f.QkVSCzmRXgFIZn8Qu5kmFoOWVzutdL_ePbTfSaIwVjxgS4FmUg==','f9c97d0f.QC2TJKz6oEfYOladEK6_XRhs77ZSam4fEedKDaYnGUzzdzq_8-Nt-6bUQj1_RQ==','2026-01-01 00:00:00.000000');
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
