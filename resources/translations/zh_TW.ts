<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AccountEntry</name>
    <message>
        <source>Your JD Cloud account</source>
        <extracomment>Characters of the longest login name that can be typed. The tick of the account that was found, in the design&apos;s pixels. How wide a name of usual length is, in heights of its letters.</extracomment>
        <translation>您的京東雲帳號</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>請輸入帳號</translation>
    </message>
    <message>
        <source>Your account, in full</source>
        <translation>請完整輸入您的帳號</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Account found. It is not real-name verified yet.</source>
        <translation>已找到該帳號，尚未實名認證。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>%1 is in neither UTF-8 nor GB18030: save it as “CSV UTF-8”</source>
        <extracomment>The columns of a file, in any order. Those after &quot;login&quot; are for JD accounts. 1990-05-04, 1990/5/4, 1990.5.4, 1990年5月4日; a time of midnight may follow. No living person was born earlier; a year such as 0199 is a typing error. Bytes of a file: hundreds of thousands of accounts.</extracomment>
        <translation>%1 既不是 UTF-8 也不是 GB18030 編碼：請另存為「CSV UTF-8」</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>a field begins here that does not end: is a quotation mark missing?</source>
        <translation>此處開始的欄位沒有結束：是否缺少引號？</translation>
    </message>
    <message>
        <source>there must be columns kind, login, real_name, latin_name, birth_date, verified_in; no %1</source>
        <translation>須有欄位 kind、login、real_name、latin_name、birth_date、verified_in；缺少 %1</translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation>有兩欄都叫「%1」</translation>
    </message>
    <message>
        <source>there are more fields than columns: is a quotation mark missing, or a comma too many?</source>
        <translation>內容的格數多於標題的欄數：是否少了引號，或多了逗號？</translation>
    </message>
    <message>
        <source>%1 has no rows below its heading</source>
        <translation>%1 的表頭下沒有資料列</translation>
    </message>
    <message>
        <source>kind is “cloud” or “jd”</source>
        <translation>kind 應為「cloud」或「jd」</translation>
    </message>
    <message>
        <source>“%1” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore</source>
        <translation>「%1」不是登入名稱：3 至 64 個 a-z、0-9、點、連字號、底線</translation>
    </message>
    <message>
        <source>real_name and latin_name have 1 to 64 letters</source>
        <translation>real_name 和 latin_name 為 1 至 64 個字</translation>
    </message>
    <message>
        <source>a name contains a character that is not visible (%1): type the name again</source>
        <translation>姓名中有看不見的字元（%1）：請重新輸入</translation>
    </message>
    <message>
        <source>“%1” is no birth_date: it is written 1993-06-18 or 1993/6/18</source>
        <translation>「%1」不是 birth_date：應寫成 1993-06-18 或 1993/6/18</translation>
    </message>
    <message>
        <source>a birth_date of %1 cannot be right: it is from 1900 to today</source>
        <translation>birth_date 不可能是 %1：應在 1900 年至今天之間</translation>
    </message>
    <message>
        <source>verified_in is empty, jd_mall or jd_finance</source>
        <translation>verified_in 為空、jd_mall 或 jd_finance</translation>
    </message>
    <message>
        <source>%1 is already in row %2</source>
        <translation>%1 已出現在第 %2 行</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 已被使用</translation>
    </message>
    <message>
        <source>%1 is there already, with other details</source>
        <translation>%1 已存在，但資訊不同</translation>
    </message>
    <message>
        <source>a thousand people were born on %1 already</source>
        <translation>%1 出生的人已有一千個</translation>
    </message>
    <message>
        <source>row %1: </source>
        <extracomment>Before a sentence about one row.</extracomment>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>it is not a file, but a device, a pipe or a socket</source>
        <translation>它不是檔案，而是裝置、管線或通訊端</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>檔案過大，不是所需的檔案</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有此檔案或資料夾</translation>
    </message>
    <message>
        <source>this user does not have the permission</source>
        <translation>目前使用者沒有此權限</translation>
    </message>
    <message>
        <source>its path leads through a file, not a folder</source>
        <extracomment>What the system&apos;s answers mean to a person at a command line.</extracomment>
        <translation>其路徑中間有一處是檔案，而不是資料夾</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>已存在同名檔案</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>this user&apos;s disk quota is used up</source>
        <translation>目前使用者的磁碟配額已用完</translation>
    </message>
    <message>
        <source>the disk is full, or this user&apos;s files may not be so large (ulimit -f)</source>
        <translation>磁碟已滿，或已超出目前使用者的檔案大小限制（ulimit -f）</translation>
    </message>
    <message>
        <source>it is in use: choose another file</source>
        <translation>檔案正在使用中，請另選一個</translation>
    </message>
    <message>
        <source>it is on a disk that cannot be written</source>
        <translation>所在磁碟不可寫入</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名稱過長</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>連結沒有指向任何檔案</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>該輸出已關閉</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>磁碟報告故障</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <extracomment>The exit status of a bug of ours (BSD&apos;s EX_SOFTWARE). Context &quot;Accounts&quot;, as what else is said of files.</extracomment>
        <translation>裡面是其他內容</translation>
    </message>
    <message>
        <source>it holds something else: choose another name</source>
        <translation>其中是別的內容：請換一個檔名</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>Verifications undone: %1</source>
        <translation>已收回的認證：%1</translation>
    </message>
    <message>
        <source>Accounts added: %1</source>
        <extracomment>Sentences about rows that the window shows; there is no need to read a hundred. Pixels that a window manager takes for itself.</extracomment>
        <translation>已新增帳號：%1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>已存在的帳號：%1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>匯入帳號</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Verifications that will be undone: %1.</source>
        <translation>將收回的認證：%1 個。</translation>
    </message>
    <message>
        <source>Sessions and the audit trail stay.</source>
        <translation>工作階段和稽核記錄會保留。</translation>
    </message>
    <message>
        <source>Staff have set this database up, so it may serve visitors: they would have to verify again.</source>
        <translation>該資料庫由工作人員設定，可能正在為訪客服務：收回後，訪客須重新認證。</translation>
    </message>
    <message>
        <source>Begin training again</source>
        <translation>重新開始訓練</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 處</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>沒有新增任何帳號。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>JD Mall</source>
        <translation>京東商城</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京東金融</translation>
    </message>
    <message>
        <source>Training accounts</source>
        <translation>訓練帳號</translation>
    </message>
    <message>
        <source>JD Cloud accounts</source>
        <translation>京東雲帳號</translation>
    </message>
    <message>
        <source>JD accounts (fictitious people)</source>
        <translation>京東帳號（虛構人物）</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>實名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Real name verified in</source>
        <translation>實名來源</translation>
    </message>
    <message>
        <source>Has verified</source>
        <translation>已認證數</translation>
    </message>
    <message>
        <source>JD Cloud account</source>
        <translation>京東雲帳號</translation>
    </message>
    <message>
        <source>JD account</source>
        <translation>京東帳號</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新帳號</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Birth date, as 1993-06-18</source>
        <translation>出生日期，如 1993-06-18</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>匯入 CSV 檔案</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Write a path such as /path/to/file.db or ./file.db, or sqlite:///path/to/file.db, or postgresql://user@server/database.</source>
        <translation>請填寫檔案路徑（如 /路徑/檔案.db 或 ./檔案.db）、sqlite:///路徑/檔案.db 或 postgresql://使用者名稱@伺服器/資料庫。</translation>
    </message>
    <message>
        <source>PostgreSQL needs psycopg, which is not installed: pip install &apos;psycopg[binary]&apos;</source>
        <translation>使用 PostgreSQL 需要 psycopg，本機尚未安裝：pip install &apos;psycopg[binary]&apos;</translation>
    </message>
    <message>
        <source>Which database? Write postgresql://user@server/database.</source>
        <translation>缺少資料庫名稱，請填寫 postgresql://使用者名稱@伺服器/資料庫。</translation>
    </message>
    <message>
        <source>%1 databases are not supported. Write a path such as /path/to/file.db, or postgresql://user@server/database.</source>
        <translation>不支援 %1 資料庫。請填寫路徑，如 /path/to/file.db，或 postgresql://user@server/database。</translation>
    </message>
    <message>
        <source>the two windows share a file: write sqlite:///path/to/file.db</source>
        <translation>兩個視窗共用一個檔案：請填寫 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file: write sqlite:///path/to/file.db</source>
        <translation>%1 是資料夾，不是檔案：請填寫 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file: write sqlite:///path/to/file.db</source>
        <translation>%1 是裝置、管線或通訊端，不是檔案：請填寫 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>In a database address, a “@” within the login or the password is written %1.</source>
        <translation>在資料庫位址中，登入名稱或密碼裡的「@」須寫作 %1。</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>「%1」不是主機名稱。</translation>
    </message>
    <message>
        <source>“%1” is not a port: write a number from 1 to 65535.</source>
        <translation>「%1」不是連接埠號碼，請填寫 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Write one port for all hosts, or one for each: postgresql://a:1,b:2/database.</source>
        <translation>請為所有主機填寫同一個連接埠，或為每台主機各填一個：postgresql://a:1,b:2/資料庫。</translation>
    </message>
    <message>
        <source>“%1” cannot be set in a database address.</source>
        <translation>資料庫位址中不能設定「%1」。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>「%1」的取值無效。</translation>
    </message>
    <message>
        <source>The path is too long, or a name in it: choose a shorter one.</source>
        <translation>路徑或其中的某個名稱過長：請換一個較短的。</translation>
    </message>
    <message>
        <source>A database on a network drive cannot be shared safely. Choose a folder on this computer; many machines share a PostgreSQL server.</source>
        <translation>網路磁碟機上的資料庫無法安全共用。請選擇本機上的資料夾；多台機器請共用一台 PostgreSQL 伺服器。</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a device, a pipe or a socket.</source>
        <translation>%1 指向的不是檔案，而是資料夾、裝置、管線或通訊端。</translation>
    </message>
    <message>
        <source>The folder that this program was started in no longer exists. Start it in another one.</source>
        <translation>啟動本程式時所在的資料夾已不存在，請換一個資料夾再啟動。</translation>
    </message>
    <message>
        <source>The address has characters that are not text.</source>
        <translation>位址中含有無效字元。</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>You can say: %1</source>
        <extracomment>In the design&apos;s pixels: the coloured edge, the corners, the sign. What was shown when a button went down: the next may be there before it is let go.</extracomment>
        <translation>您可以說：%1</translation>
    </message>
    <message>
        <source>I&apos;m on my way</source>
        <translation>我這就過去</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>我來處理</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 s</source>
        <extracomment>What Qt leaves free at each side of a line&apos;s words, in pixels.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>JD</source>
        <extracomment>The buttons that lead from one section to the next.</extracomment>
        <translation>京東</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京東金融</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃一掃</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>購物車</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>財富</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>權益</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Prove who you are, with your phone</source>
        <extracomment>In the design&apos;s pixels. Between the words and the button, beside the least, where there is room. The headline and the other language&apos;s, from the largest that is tried.</extracomment>
        <translation>用手機完成實名認證</translation>
    </message>
    <message>
        <source>用手机完成实名认证</source>
        <comment>in the other language</comment>
        <translation>Prove who you are, with your phone</translation>
    </message>
    <message>
        <source>It takes about a minute</source>
        <translation>約需一分鐘</translation>
    </message>
    <message>
        <source>Nothing is read before you agree on your phone. This screen clears itself after every visitor.</source>
        <translation>在您於手機上同意之前，不會讀取任何資訊；每位訪客離開後，本畫面自動清空。</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>點選開始</translation>
    </message>
    <message>
        <source>点击开始</source>
        <comment>in the other language</comment>
        <translation>Touch to begin</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>%1 left to decide</source>
        <translation>剩餘 %1，請確認</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延長 1 分鐘</translation>
    </message>
    <message>
        <source>Tick the box to continue · %1 left</source>
        <translation>勾選後可繼續 · 剩餘 %1</translation>
    </message>
    <message>
        <source>For more time: One minute more.</source>
        <extracomment>What scrolls has at least this height, or everything above the consent scrolls. Above the buttons, without scrolling: as much as the code and its question need. Seconds before the end from which the time that is left is emphasized. Between the status bar and the highest sheet.</extracomment>
        <translation>如需更多時間，請點選「延長 1 分鐘」。</translation>
    </message>
    <message>
        <source>Tick the box to continue</source>
        <translation>勾選後可繼續</translation>
    </message>
    <message>
        <source>JD Cloud asks for your real name</source>
        <translation>京東雲申請取得您的實名資訊</translation>
    </message>
    <message>
        <source>%1 · JD Cloud account</source>
        <translation>%1 · 京東雲帳號</translation>
    </message>
    <message>
        <source>Real name %1</source>
        <translation>真實姓名 %1</translation>
    </message>
    <message>
        <source>ID number %1</source>
        <translation>身分證號 %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申請帳號</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Individual real-name verification</source>
        <translation>個人實名認證</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>將讀取</translation>
    </message>
    <message>
        <source>Afterwards your JD account can verify no other JD Cloud account. You can withdraw at any time.</source>
        <translation>授權後，您的京東帳號不能再認證其他京東雲帳號。您可隨時撤回同意。</translation>
    </message>
    <message>
        <source>Same code on the kiosk &apos;%1&apos;?</source>
        <translation>請核對終端機「%1」上的核對碼</translation>
    </message>
    <message>
        <source>Different, or you did not start this? Then decline.</source>
        <translation>不一致或非本人發起，請點選「拒絕」。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>That is the database itself. Choose another name.</source>
        <translation>這是資料庫檔案本身，請換一個檔名。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or make it first.</source>
        <translation>該資料夾不存在，請換一個資料夾，或先建立該資料夾。</translation>
    </message>
    <message>
        <source>That is a folder. Give the backup a file name in it.</source>
        <translation>這是資料夾，請在其中為備份指定檔名。</translation>
    </message>
    <message>
        <source>That is not an ordinary file. Choose another name.</source>
        <translation>這不是普通檔案，請換一個檔名。</translation>
    </message>
    <message>
        <source>Another file has this name, and it is no backup. Choose another name.</source>
        <translation>已有同名檔案，且不是備份檔案，請換一個檔名。</translation>
    </message>
    <message>
        <source>the record of what was removed cannot be read (%1). Withdrawn consents could come back; move it away to restore anyway</source>
        <extracomment>How often a restore tries to find no writer between copying and replacing. Everything: the database that was replaced could be read. What the record beside the keys says; what came later is not known. What the backup and the record that was brought with it say; there was no database here. Nothing: no record is kept on this machine.</extracomment>
        <translation>無法讀取清除記錄（%1）。已撤回的同意可能會隨之還原；如仍要還原備份，請先將該記錄移走</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>沒有檔案 %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>it is not a data file</source>
        <translation>這不是資料檔案</translation>
    </message>
    <message>
        <source>it is the database itself</source>
        <translation>這就是目前的資料庫</translation>
    </message>
    <message>
        <source>the database is incomplete</source>
        <translation>這不是完整的資料庫</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>檔案已損壞：%1</translation>
    </message>
    <message>
        <source>it is not a database of this program</source>
        <translation>這不是本程式的資料庫</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it (%1)</source>
        <translation>這是由較新版本的程式寫入的（%1）</translation>
    </message>
    <message>
        <source>its audit trail is not whole: %1</source>
        <translation>其稽核記錄不完整：%1</translation>
    </message>
    <message>
        <source>it cannot be brought up to date</source>
        <translation>無法將其升級</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database</source>
        <extracomment>Whether there is a file to be replaced.</extracomment>
        <translation>%1 是其他程式的資料庫</translation>
    </message>
    <message>
        <source>the disk is full: %1</source>
        <extracomment>How many of the files that were kept before a restore, or before an upgrade, stay. Seconds after which a folder that is not locked, or cannot be locked, counts as left over. Bytes: a disk with less has no room for what SQLite lays beside a database. Failures of the disk that no room would prevent. What Windows answers for a file that is open elsewhere: a sharing or a lock violation. What SQLite lays beside a database.</extracomment>
        <translation>磁碟已滿：%1</translation>
    </message>
    <message>
        <source>another program has %1 open</source>
        <translation>另一個程式正在使用 %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Verify a JD Cloud account?</source>
        <extracomment>Of the goods&apos; pictures, height to width; of the articles&apos;.</extracomment>
        <translation>要認證京東雲帳號？</translation>
    </message>
    <message>
        <source>Scan the code on the kiosk</source>
        <translation>請掃描終端機上的行動條碼</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃一掃</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>Branch of %1</source>
        <translation>%1 所屬據點</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>There is the branch %1, which reads the same.</source>
        <translation>已有據點「%1」，與此看起來相同。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Trainees&apos; own phones become the JD app, and scan the kiosk beside this. All people are fictitious. Choose the address at which phones reach this computer.</source>
        <translation>學員自己的手機即成為京東 App，掃描旁邊終端機上的行動條碼。所有人物均為虛構。請選擇手機可連到本機的位址。</translation>
    </message>
    <message>
        <source>%1: this computer only</source>
        <translation>%1：僅限本機</translation>
    </message>
    <message>
        <source>Address for the phones</source>
        <translation>供手機連線的位址</translation>
    </message>
    <message>
        <source>Hold a class</source>
        <translation>開始課堂</translation>
    </message>
</context>
<context>
    <name>ClassStage</name>
    <message>
        <source>A class needs a part that is not installed: %1</source>
        <translation>課堂所需的元件尚未安裝：%1</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Who plays whom</source>
        <extracomment>Purposes of what is made of the key. Bytes of a form: a roster, whose every byte may be written as three.</extracomment>
        <translation>誰扮演誰</translation>
    </message>
    <message>
        <source>A trainee on each line. After a comma, the login of the person to be played; without one, the first who is left. Anybody on this network can read the names: first names or seat numbers are enough.</source>
        <translation>每行一名學員。逗號後寫要扮演的人物的登入名稱；不寫則分配第一位空閒人物。同一網路中的任何人都能看到這些名字：寫名不寫姓，或只寫座位號即可。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>使用此名單</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>返回控制面板</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>is asked for consent</source>
        <translation>正在徵求同意</translation>
    </message>
    <message>
        <source>sees the outcome</source>
        <translation>已看到結果</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>The class is over</source>
        <translation>課堂已結束</translation>
    </message>
    <message>
        <source>The class is paused</source>
        <translation>課堂已暫停</translation>
    </message>
    <message>
        <source>Class with real phones</source>
        <extracomment>Device-independent pixels.</extracomment>
        <translation>實機課堂</translation>
    </message>
    <message>
        <source>Phones on the same network scan this code, or the one on the kiosk.</source>
        <translation>同一網路中的手機可掃描此碼，或終端機上的行動條碼。</translation>
    </message>
    <message>
        <source>Anyone on this network can read along: the people are fictitious, and no real data belongs here.</source>
        <translation>同一網路中的任何人都能看到傳輸內容：人物均為虛構，請勿填寫真實資訊。</translation>
    </message>
    <message>
        <source>Phones connected: %1</source>
        <translation>線上手機：%1</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>學員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前狀態</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>結束課堂</translation>
    </message>
    <message>
        <source>%1 (simulation)</source>
        <translation>%1（模擬示範）</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>No connection. This page will continue automatically.</source>
        <translation>網路已斷開，恢復後將自動繼續。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟%1</translation>
    </message>
    <message>
        <source>Switch to another person</source>
        <translation>換一個人物</translation>
    </message>
    <message>
        <source>Point this phone&apos;s own camera at the code on the kiosk and open the address that it shows.</source>
        <translation>用本機相機對準終端機上的行動條碼，並開啟識別到的網址。</translation>
    </message>
    <message>
        <source>Scan this code?</source>
        <translation>確認掃描此行動條碼？</translation>
    </message>
    <message>
        <source>Only if you are at the kiosk and started this yourself. If someone sent you this address, close the page.</source>
        <translation>僅當您本人就在終端機旁並親自發起時才繼續。若網址是他人發來的，請關閉本頁。</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>您扮演：%1</translation>
    </message>
    <message>
        <source>Another phone plays that person now. You are another.</source>
        <translation>該人物剛被另一支手機選走，已為您換成另一位。</translation>
    </message>
    <message>
        <source>Tap to scan</source>
        <translation>點選掃碼</translation>
    </message>
    <message>
        <source>Withdraw at any time: the app has a button for it.</source>
        <translation>您可隨時在 App 內撤回同意。</translation>
    </message>
    <message>
        <source>The button below does it.</source>
        <translation>點選下方按鈕即可完成。</translation>
    </message>
    <message>
        <source>Which name is yours?</source>
        <translation>哪個是您的名字？</translation>
    </message>
    <message>
        <source>You play the person beside it. Not on the list? Take one without a name.</source>
        <translation>您將扮演名字下方的人物。名單上沒有您？請選擇沒有名字的一位。</translation>
    </message>
    <message>
        <source>Who are you in this class?</source>
        <translation>您在課堂中扮演誰？</translation>
    </message>
    <message>
        <source>All of them are fictitious. People who are played on another phone are not listed.</source>
        <translation>人物均為虛構，已被其他手機選用的不再列出。</translation>
    </message>
    <message>
        <source>Another phone plays that person now. Choose another.</source>
        <translation>該人物剛被另一支手機選走，請另選一位。</translation>
    </message>
    <message>
        <source>The trainer has paused the class</source>
        <translation>講師已暫停課堂</translation>
    </message>
    <message>
        <source>Nothing is lost. This page will continue automatically.</source>
        <translation>資訊不會丟失，本頁將自動繼續。</translation>
    </message>
    <message>
        <source>You may close this page.</source>
        <translation>您可以關閉本頁。</translation>
    </message>
    <message>
        <source>Every person is already being played</source>
        <translation>所有人物均已被選用</translation>
    </message>
    <message>
        <source>Ask the trainer to add more accounts.</source>
        <translation>請講師新增更多帳號。</translation>
    </message>
    <message>
        <source>This is not a code of the kiosk</source>
        <translation>這不是終端機的行動條碼</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>本頁已過期</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back to the app and try again.</source>
        <translation>未提交任何內容，請返回 App 重試。</translation>
    </message>
    <message>
        <source>This browser keeps no cookies</source>
        <translation>此瀏覽器未儲存 Cookie</translation>
    </message>
    <message>
        <source>Without them, the page cannot tell this phone from others. Open the address in the phone&apos;s own browser, or allow cookies, and scan the code again.</source>
        <translation>沒有 Cookie，頁面無法辨識這部手機。請用手機內建的瀏覽器開啟此網址，或允許使用 Cookie，然後重新掃碼。</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>一次送出的內容過多</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>This phone has asked very often. Wait ten seconds, then go back and try again.</source>
        <translation>這支手機的操作過於頻繁。請等待十秒後返回重試。</translation>
    </message>
    <message>
        <source>This is not the address of the class</source>
        <translation>這不是本課堂的網址</translation>
    </message>
    <message>
        <source>This database is not marked as one for training</source>
        <translation>該資料庫未標記為培訓用</translation>
    </message>
    <message>
        <source>The phones wait, and nothing is lost. Was another database put in its place? Mark it with “jdcloud-kiosk accounts mark-training”, or end the class with Ctrl+C.</source>
        <translation>手機正在等待，不會遺失任何內容。資料庫是否被換成了另一個？請用「jdcloud-kiosk accounts mark-training」標記，或按 Ctrl+C 結束課堂。</translation>
    </message>
    <message>
        <source>This is the trainer&apos;s panel</source>
        <translation>這是講師控制面板</translation>
    </message>
    <message>
        <source>Open the address that “jdcloud-kiosk classroom” has printed.</source>
        <translation>請開啟「jdcloud-kiosk classroom」顯示的網址。</translation>
    </message>
    <message>
        <source>Out of service for a moment</source>
        <translation>服務暫不可用</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>頁面不存在</translation>
    </message>
    <message>
        <source>Scan the code on the kiosk&apos;s screen.</source>
        <translation>請掃描終端機螢幕上的行動條碼。</translation>
    </message>
    <message>
        <source>Go to the app</source>
        <translation>進入 App</translation>
    </message>
    <message>
        <source>The list is no text: save it as CSV, in UTF-8 or GB18030.</source>
        <extracomment>Bytes of a list, and trainees on it: more than a room holds. Characters of a trainee&apos;s name. Faults that are told at once. First lines that name the columns.</extracomment>
        <translation>名單不是文字檔：請另存為 CSV，編碼用 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>名單過長。</translation>
    </message>
    <message>
        <source>line %1: “%2” is on the list already</source>
        <translation>第 %1 行：「%2」已在名單中</translation>
    </message>
    <message>
        <source>line %1: a name has 1 to %2 characters</source>
        <translation>第 %1 行：名字須為 1 至 %2 個字元</translation>
    </message>
    <message>
        <source>line %1: there is no JD account “%2”</source>
        <translation>第 %1 行：沒有京東帳號「%2」</translation>
    </message>
    <message>
        <source>line %1: “%2” is taken already</source>
        <translation>第 %1 行：「%2」已分配給其他學員</translation>
    </message>
    <message>
        <source>line %1: no JD account is left; there are %2</source>
        <translation>第 %1 行：京東帳號不夠，共 %2 個</translation>
    </message>
    <message>
        <source>line %1: more than a name and a login: “%2”</source>
        <translation>第 %1 行：除姓名和登入名稱外還有內容：「%2」</translation>
    </message>
    <message>
        <source>line %1: a quotation mark is missing, or there is one too many</source>
        <translation>第 %1 行：少了一個引號，或多了一個</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the kiosk</source>
        <translation>關閉終端機</translation>
    </message>
    <message>
        <source>A visitor is in the middle of a verification.</source>
        <translation>有訪客正在認證。</translation>
    </message>
    <message>
        <source>Closing the kiosk cancels it.</source>
        <translation>關閉終端機會取消本次認證。</translation>
    </message>
    <message>
        <source>Close this kiosk to visitors?</source>
        <translation>要對訪客關閉本終端嗎？</translation>
    </message>
    <message>
        <source>Visitors can use it again once a member of the staff has signed in.</source>
        <translation>工作人員登入後，訪客才能繼續使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is not an address such as 192.168.1.5. This computer&apos;s: %2</source>
        <translation>「%1」不是位址（如 192.168.1.5）。本機位址：%2</translation>
    </message>
    <message>
        <source>%1 means every address of this computer. Choose one: %2</source>
        <translation>%1 代表多個位址。請選擇一個：%2</translation>
    </message>
    <message>
        <source>Nothing can be served at %1, port %2: %3. This computer&apos;s addresses: %4</source>
        <translation>無法在 %1 連接埠 %2 提供服務：%3。本機位址：%4</translation>
    </message>
    <message>
        <source>This database is not marked as one for training, so no class may be held on it: everyone in the room could play every person in it. If it is for training: jdcloud-kiosk accounts mark-training</source>
        <extracomment>Context &quot;Commands&quot;.</extracomment>
        <translation>該資料庫未標記為訓練用，不能用於課堂：在場的任何人都可以扮演其中的每個人。如確用於訓練：jdcloud-kiosk accounts mark-training</translation>
    </message>
    <message>
        <source>There are no people to play in this database. Add accounts first: jdcloud-kiosk accounts training, or accounts import FILE.csv</source>
        <extracomment>What this machine signs the phones&apos; cookies with: the credential of no kiosk&apos;s station. Context &quot;Commands&quot;.</extracomment>
        <translation>該資料庫中沒有可扮演的人物。請先新增帳號：jdcloud-kiosk accounts training，或 accounts import FILE.csv</translation>
    </message>
    <message>
        <source>There are people in this database whose identity numbers are not fictitious. No class may be held on it.</source>
        <translation>該資料庫中有人的身分證號不是虛構的，不能用於課堂。</translation>
    </message>
    <message>
        <source>Choose the address that phones reach, with --address. Here: %1</source>
        <translation>請用 --address 選擇手機可訪問的位址。本機位址：%1</translation>
    </message>
    <message>
        <source>TLS needs all of --certificate, --certificate-key and --name.</source>
        <translation>使用 TLS 須同時指定 --certificate、--certificate-key 和 --name。</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>資料庫：%1</translation>
    </message>
    <message>
        <source>The keys cannot be used: %1</source>
        <translation>無法使用金鑰：%1</translation>
    </message>
    <message>
        <source>%1 cannot be used:</source>
        <translation>無法使用 %1：</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>The certificate cannot be used: the files are not its chain and its key in PEM, or they do not belong together.</source>
        <translation>憑證無法使用：檔案不是 PEM 格式的憑證鏈和私密金鑰，或兩者不匹配。</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1</source>
        <translation>無法使用該憑證：%1</translation>
    </message>
    <message>
        <source>%1 is too long for a QR code, or no address.</source>
        <translation>%1 對行動條碼來說太長，或不是位址。</translation>
    </message>
    <message>
        <source>A class is already running on this database and computer.</source>
        <translation>本機已在該資料庫上開課。</translation>
    </message>
    <message>
        <source>The kiosks cannot be notified of the class: %1</source>
        <translation>無法將課堂通知終端機：%1</translation>
    </message>
    <message>
        <source>The class is at %1
Your panel, on this computer only: %2
The kiosks on this computer show codes for it from their next code on; one on another computer:
    jdcloud-kiosk kiosk --class-address %1</source>
        <translation>課堂位址：%1
您的控制面板（僅限本機）：%2
本機的終端機從下一個行動條碼起指向該課堂；其他電腦上的終端機：
    jdcloud-kiosk kiosk --class-address %1</translation>
    </message>
    <message>
        <source>Anyone on this network can read along. All people in it are fictitious.</source>
        <translation>同一網路中的任何人都能看到傳輸內容。其中的人物均為虛構。</translation>
    </message>
    <message>
        <source>End it in the panel, or with Ctrl+C.</source>
        <translation>請在控制面板中結束，或按 Ctrl+C。</translation>
    </message>
    <message>
        <source>The class is over.</source>
        <translation>課堂已結束。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.</source>
        <extracomment>Context &quot;Commands&quot;.</extracomment>
        <translation>請設定 6 至 12 位數字，不能全部相同，也不能是 123456 這樣的連續數字。</translation>
    </message>
    <message>
        <source>This name, or one that reads like it, is or was in use; choose another.</source>
        <translation>這個姓名或看起來相同的姓名正在使用或曾被使用，請換一個。</translation>
    </message>
    <message>
        <source>No staff member has this name.</source>
        <translation>沒有叫這個名字的工作人員。</translation>
    </message>
    <message>
        <source>This is the last member of staff: no one else could open a kiosk. Add another member first: jdcloud-kiosk staff add NAME</source>
        <translation>這是最後一位工作人員，移除後將無人能開啟終端機。請先新增其他人：jdcloud-kiosk staff add 姓名</translation>
    </message>
    <message>
        <source>This is the only lead: make another member lead first: jdcloud-kiosk staff lead NAME</source>
        <translation>這是唯一的負責人，請先將另一人設為負責人：jdcloud-kiosk staff lead 姓名</translation>
    </message>
    <message>
        <source>This code is not one that a console shows now: it holds for ten minutes, for one machine. Nothing was changed.</source>
        <translation>目前沒有工作台顯示該配對碼：配對碼十分鐘內有效，且只能用於一台電腦。未做任何更改。</translation>
    </message>
    <message>
        <source>The station belongs to another login: give --station with this kiosk&apos;s own name. Nothing was changed.</source>
        <translation>此終端機名稱屬於另一個登入帳號：請用 --station 指定本終端機自己的名稱。未做任何變更。</translation>
    </message>
    <message>
        <source>This login may not do that: ask the database&apos;s owner, or someone with the role verification_manager (docs/fleet.md).</source>
        <translation>該登入名稱無權執行此操作：請聯絡資料庫所有者，或擁有 verification_manager 角色的人員（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>No kiosk of this name is registered. Those that are: jdcloud-kiosk kiosks list</source>
        <translation>沒有登記過這個名稱的終端機。查看已登記的終端機：jdcloud-kiosk kiosks list</translation>
    </message>
    <message>
        <source>This kiosk is not revoked. It is admitted to another login or machine, or removed, once it is: jdcloud-kiosk kiosks revoke STATION</source>
        <translation>該終端機未被停用。如需由其他登入名稱或機器接管，或將其移除，請先停用：jdcloud-kiosk kiosks revoke 終端機名稱</translation>
    </message>
    <message>
        <source>No station belongs to this branch. Nothing was changed. Those that do: jdcloud-kiosk kiosks list</source>
        <translation>沒有終端機屬於該據點，未作任何更改。查看各終端機所屬據點：jdcloud-kiosk kiosks list</translation>
    </message>
    <message>
        <source>This cannot be a name: 1 to 64 characters, all of which can be seen, no line breaks. Nothing was changed.</source>
        <translation>不能用作名稱：須為 1 到 64 個可見字元，不含換行。未作任何更改。</translation>
    </message>
    <message>
        <source>No kiosk can sign in to the server with this login: the server has no such login, or it lacks the role verification_kiosk (docs/fleet.md). Nothing was changed.</source>
        <translation>終端機無法用該登入名稱登入伺服器：伺服器上沒有該登入名稱，或它缺少 verification_kiosk 角色（見 docs/fleet.md）。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 consent withdrawn</source>
        <extracomment>For one and for several, context &quot;Commands&quot;.</extracomment>
        <translation>已撤回的同意：%1 份</translation>
    </message>
    <message>
        <source>%1 consents withdrawn</source>
        <translation>已撤回的同意：%1 份</translation>
    </message>
    <message>
        <source>%1 training verification withdrawn</source>
        <translation>已撤回的訓練認證：%1 項</translation>
    </message>
    <message>
        <source>%1 training verifications withdrawn</source>
        <translation>已撤回的訓練認證：%1 項</translation>
    </message>
    <message>
        <source>%1 reset of the training, the last one</source>
        <translation>訓練資料重設：%1 次（最近一次）</translation>
    </message>
    <message>
        <source>%1 kind of details erased after its retention</source>
        <translation>保留期滿後已清除的明細：%1 類</translation>
    </message>
    <message>
        <source>%1 kinds of details erased after their retention</source>
        <translation>保留期滿後已清除的明細：%1 類</translation>
    </message>
    <message>
        <source>%1 person&apos;s data erased at their request</source>
        <translation>應本人要求已清除資料：%1 人</translation>
    </message>
    <message>
        <source>%1 people&apos;s data erased at their request</source>
        <translation>應本人要求已清除資料：%1 人</translation>
    </message>
    <message>
        <source>%1 member of the staff removed</source>
        <translation>已移除的工作人員：%1 人</translation>
    </message>
    <message>
        <source>%1 members of the staff removed</source>
        <translation>已移除的工作人員：%1 人</translation>
    </message>
    <message>
        <source>%1 kiosk revoked</source>
        <translation>已停用的終端機：%1 台</translation>
    </message>
    <message>
        <source>%1 kiosks revoked</source>
        <translation>已停用的終端機：%1 台</translation>
    </message>
    <message>
        <source>%1 PIN changed</source>
        <translation>已更改的 PIN：%1 個</translation>
    </message>
    <message>
        <source>%1 PINs changed</source>
        <translation>已更改的 PIN：%1 個</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>What a role may do, context &quot;Commands&quot;.</extracomment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>The level of a finding in the lines for a person; a monitoring system reads ``--json``.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>需關注</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>What was looked at, for a person; ``--json`` has the names as they are.</extracomment>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>sqlite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>附屬記錄</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>稽核記錄</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>異常結束</translation>
    </message>
    <message>
        <source>There was no answer, so nothing was done.</source>
        <translation>沒有收到回答，未執行任何操作。</translation>
    </message>
    <message>
        <source>What was typed is not valid text in this terminal&apos;s encoding. Nothing was done.</source>
        <translation>輸入的內容在此命令列的編碼下不是文字，未執行任何操作。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>無法使用 %1：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no file %1. Was another one meant? Without --database, the command is for this machine&apos;s own: %2.</source>
        <translation>沒有檔案 %1。是否寫錯了？不帶 --database 時，命令針對本機自己的資料庫：%2。</translation>
    </message>
    <message>
        <source>The login %1 keeps the database locked. If that lasts, the server&apos;s administrator ends it: ALTER ROLE &quot;%1&quot; NOLOGIN; SELECT pg_terminate_backend(%2); then run this command again.</source>
        <translation>登入名稱 %1 正鎖定著資料庫。如持續如此，請由伺服器管理員終止：ALTER ROLE &quot;%1&quot; NOLOGIN; SELECT pg_terminate_backend(%2)；然後重新執行本命令。</translation>
    </message>
    <message>
        <source>%1 withdrawn consent, of the session %2</source>
        <translation>已撤回的同意 %1 份，工作階段：%2</translation>
    </message>
    <message>
        <source>%1 withdrawn consents, of the sessions %2</source>
        <translation>已撤回的同意 %1 份，工作階段：%2</translation>
    </message>
    <message>
        <source>%1 removed member of the staff: %2</source>
        <translation>已移除的工作人員 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 removed members of the staff: %2</source>
        <translation>已移除的工作人員 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 revoked kiosk: %2</source>
        <translation>已停用的終端機 %1 台：%2</translation>
    </message>
    <message>
        <source>%1 revoked kiosks: %2</source>
        <translation>已停用的終端機 %1 台：%2</translation>
    </message>
    <message>
        <source>%1 person&apos;s data, erased at their request: %2</source>
        <translation>應本人要求已清除的資料 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 people&apos;s data, erased at their request: %2</source>
        <translation>應本人要求已清除的資料 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 session or withdrawn consent whose details were erased</source>
        <translation>明細已清除的工作階段或已撤回的同意：%1 項</translation>
    </message>
    <message>
        <source>%1 sessions and withdrawn consents whose details were erased</source>
        <translation>明細已清除的工作階段和已撤回的同意：%1 項</translation>
    </message>
    <message>
        <source>Removed again, because it was removed after the backup was made:</source>
        <translation>以下內容在備份之後曾被移除，現已再次移除：</translation>
    </message>
    <message>
        <source>An earlier PIN holds again for %1: give them new ones with “staff pin NAME”.</source>
        <translation>%1 的舊 PIN 重新生效：請用「staff pin 姓名」為其設定新的 PIN。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Nothing was written.</source>
        <translation>%1 就是資料庫本身，未寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 is written: log, versions and health, without personal data.</source>
        <translation>已寫入 %1：包含記錄檔、版本和執行狀況，不含個人資訊。</translation>
    </message>
    <message>
        <source>details of %1 session</source>
        <translation>%1 個工作階段的明細</translation>
    </message>
    <message>
        <source>details of %1 sessions</source>
        <translation>%1 個工作階段的明細</translation>
    </message>
    <message>
        <source>links of %1 withdrawn consent</source>
        <translation>%1 份已撤回同意的關聯</translation>
    </message>
    <message>
        <source>links of %1 withdrawn consents</source>
        <translation>%1 份已撤回同意的關聯</translation>
    </message>
    <message>
        <source>%1 seen alert</source>
        <translation>%1 條已處理的提醒</translation>
    </message>
    <message>
        <source>%1 seen alerts</source>
        <translation>%1 條已處理的提醒</translation>
    </message>
    <message>
        <source>%1 instruction to a kiosk</source>
        <translation>%1 條發給終端機的指令</translation>
    </message>
    <message>
        <source>%1 instructions to kiosks</source>
        <translation>%1 條發給終端機的指令</translation>
    </message>
    <message>
        <source>%1 handover</source>
        <translation>%1 份交接</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 份交接</translation>
    </message>
    <message>
        <source>%1 code for a new machine</source>
        <translation>%1 個新電腦配對碼</translation>
    </message>
    <message>
        <source>%1 codes for new machines</source>
        <translation>%1 個新電腦配對碼</translation>
    </message>
    <message>
        <source>%1 counted attempt</source>
        <translation>%1 次計數的嘗試</translation>
    </message>
    <message>
        <source>%1 counted attempts</source>
        <translation>%1 次計數的嘗試</translation>
    </message>
    <message>
        <source>%1 account was added.</source>
        <translation>已新增 %1 個帳號。</translation>
    </message>
    <message>
        <source>%1 accounts were added.</source>
        <translation>已新增 %1 個帳號。</translation>
    </message>
    <message>
        <source>%1 verification was undone.</source>
        <translation>已撤銷 %1 項認證。</translation>
    </message>
    <message>
        <source>%1 verifications were undone.</source>
        <translation>已撤銷 %1 項認證。</translation>
    </message>
    <message>
        <source>Roles are a server&apos;s: give --database postgresql://owner@server/database</source>
        <translation>角色只存在於伺服器上：請指定 --database postgresql://owner@server/database</translation>
    </message>
    <message>
        <source>Tables and roles are up to date. Each machine needs a login of its own, as in:</source>
        <translation>表和角色已是最新。每台機器都需要自己的登入名稱，例如：</translation>
    </message>
    <message>
        <source>Tables and roles of a server are brought up to date together, by the database&apos;s owner: jdcloud-kiosk fleet-roles --apply</source>
        <translation>伺服器上的表和角色由資料庫所有者一並升級：jdcloud-kiosk fleet-roles --apply</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 已是最新版本。</translation>
    </message>
    <message>
        <source>%1 is brought up to date, from %2 to %3.</source>
        <translation>%1 已從 %2 升級到 %3。</translation>
    </message>
    <message>
        <source>The database from before is kept as %1.</source>
        <translation>升級前的資料庫保留為 %1。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Give a file: jdcloud-kiosk accounts import FILE.csv</source>
        <translation>請指定檔案：jdcloud-kiosk accounts import FILE.csv</translation>
    </message>
    <message>
        <source>“accounts add” takes only: %1</source>
        <translation>「accounts add」只接受以下參數：%1</translation>
    </message>
    <message>
        <source>There are accounts already; nothing was added.</source>
        <translation>已有帳號，未新增任何內容。</translation>
    </message>
    <message>
        <source>Staff have set this database up, so it may serve visitors. In a class, everyone can play every person in it. Nothing was changed. If it is for training: jdcloud-kiosk accounts mark-training --yes</source>
        <translation>該資料庫已由工作人員設定，可能正在為訪客服務。在課堂上，任何人都可以扮演其中的每個人。未作任何更改。如確用於訓練：jdcloud-kiosk accounts mark-training --yes</translation>
    </message>
    <message>
        <source>This database is marked as one for training: jdcloud-kiosk classroom may use it.</source>
        <translation>該資料庫已標記為訓練用：可用於 jdcloud-kiosk classroom。</translation>
    </message>
    <message>
        <source>This database may serve visitors: staff have set it up. %1 verification would be undone, and its owner would have to verify again. Nothing was changed. To do it anyway: jdcloud-kiosk accounts reset --yes</source>
        <translation>該資料庫已由工作人員設定，可能正在為訪客服務。將有 %1 項認證被撤銷，本人須重新認證。未作任何更改。如仍要執行：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>This database may serve visitors: staff have set it up. %1 verifications would be undone, and their owners would have to verify again. Nothing was changed. To do it anyway: jdcloud-kiosk accounts reset --yes</source>
        <translation>該資料庫已由工作人員設定，可能正在為訪客服務。將有 %1 項認證被撤銷，本人須重新認證。未作任何更改。如仍要執行：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>%1 That is kept. Undo the rest: jdcloud-kiosk accounts reset --yes</source>
        <translation>%1已撤銷的不會恢復。撤銷其餘認證：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>%1 Import the same file again: the rest is added, and accounts that are there already are skipped.</source>
        <translation>%1請再次匯入同一檔案：其餘帳號會被新增，已有的會跳過。</translation>
    </message>
    <message>
        <source>%1 Correct the file and import it again: accounts that are there already are skipped.</source>
        <translation>%1請更正檔案後重新匯入：已有的帳號會跳過。</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>另有 %1 個已存在。</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>另有 %1 個已存在。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>沒有新增任何帳號。</translation>
    </message>
    <message>
        <source>Ended or withdrawn before %2 (%1 day):</source>
        <translation>在 %2 之前結束或撤回的（%1 天）：</translation>
    </message>
    <message>
        <source>Ended or withdrawn before %2 (%1 days):</source>
        <translation>在 %2 之前結束或撤回的（%1 天）：</translation>
    </message>
    <message>
        <source>Would be erased: %1.</source>
        <translation>將清除：%1。</translation>
    </message>
    <message>
        <source>%1 row was erased for good. Run the same command again: it erases the rest.</source>
        <translation>已清除 %1 列，無法復原。請再次執行同一命令以清除其餘部分。</translation>
    </message>
    <message>
        <source>%1 rows were erased for good. Run the same command again: it erases the rest.</source>
        <translation>已清除 %1 列，無法復原。請再次執行同一命令以清除其餘部分。</translation>
    </message>
    <message>
        <source>Nothing was recorded from %1 until %2: either no kiosk was in use, or the clock is wrong. Nothing was erased. Check date and time; if they are right: jdcloud-kiosk purge --clock-is-right</source>
        <translation>從 %1 到 %2 沒有任何記錄：可能沒有終端機在使用，也可能時鐘有誤。未清除任何內容。請檢查日期和時間；如無誤：jdcloud-kiosk purge --clock-is-right</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>已清除：%1。</translation>
    </message>
    <message>
        <source>The audit trail was not checked to its end, so there is no result. Nothing was changed. Run the same command again: it starts over.</source>
        <translation>稽核記錄未檢查完，尚無結論。未作任何更改。請再次執行同一命令，將從頭檢查。</translation>
    </message>
    <message>
        <source>The end given with --head was mistyped: %1.</source>
        <translation>--head 指定的末端輸入有誤：%1。</translation>
    </message>
    <message>
        <source>The audit trail is NOT whole: %1 problem.</source>
        <translation>稽核記錄不完整：有 %1 處問題。</translation>
    </message>
    <message>
        <source>The audit trail is NOT whole: %1 problems.</source>
        <translation>稽核記錄不完整：有 %1 處問題。</translation>
    </message>
    <message>
        <source>The database was changed: something is missing from its schema.</source>
        <translation>資料庫被改動過：其結構有缺失。</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 event, and every row matches.</source>
        <translation>稽核記錄完整：共 %1 個事件，各列資料均與之相符。</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 events, and every row matches.</source>
        <translation>稽核記錄完整：共 %1 個事件，各列資料均與之相符。</translation>
    </message>
    <message>
        <source>%1 is written and checked nevertheless.</source>
        <translation>%1 仍已寫入並通過檢查。</translation>
    </message>
    <message>
        <source>%1 was not written; earlier backups are unchanged. Run the same command again: it starts over.</source>
        <translation>%1 未寫入；以前的備份保持原樣。請再次執行同一命令，將從頭開始。</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was written.</source>
        <translation>%1：%2未寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is written and checked (%2).</source>
        <translation>%1 已寫入並通過檢查（%2）。</translation>
    </message>
    <message>
        <source>It needs the key to be of use; keep that apart: %1</source>
        <translation>沒有金鑰就無法使用該備份；請將金鑰另行儲存：%1</translation>
    </message>
    <message>
        <source>Part of it may be removed again. Run the same command again: it removes the rest.</source>
        <translation>可能已再次移除了一部分。請再次執行同一命令以移除其餘部分。</translation>
    </message>
    <message>
        <source>Nothing had to be removed again.</source>
        <translation>沒有需要再次移除的內容。</translation>
    </message>
    <message>
        <source>The record of removals cannot be read: %1. Nothing was changed.</source>
        <translation>無法讀取清除記錄：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>Noted up to event %1 of the audit trail.</source>
        <translation>已記錄至稽核記錄的第 %1 個事件。</translation>
    </message>
    <message>
        <source>%1 is restored from %2 nevertheless.</source>
        <translation>%1 仍已從 %2 還原。</translation>
    </message>
    <message>
        <source>Nothing was changed. Run the same command again: it starts over.</source>
        <translation>未作任何更改。請再次執行同一命令，將從頭開始。</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 已從 %2 還原。</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>原資料庫保留為 %1。</translation>
    </message>
    <message>
        <source>The former database could not be read: what was removed after %1 is not known, and may be back.</source>
        <translation>原資料庫無法讀取：%1 之後移除的內容不得而知，可能已隨備份還原。</translation>
    </message>
    <message>
        <source>There was no database here. Removals are known until %1; if the desk was in use after that, elsewhere, check “staff list” and “kiosks list”.</source>
        <translation>此處原先沒有資料庫。已知的移除記錄截至 %1；如此後該終端機在別處使用過，請查看「staff list」和「kiosks list」。</translation>
    </message>
    <message>
        <source>This machine has no record of removals from this database: withdrawn consents, removed staff and revoked kiosks may be back. Check “staff list” and “kiosks list”.</source>
        <translation>本機沒有該資料庫的清除記錄：已撤回的同意、已移除的工作人員和已停用的終端機可能已隨備份還原。請查看「staff list」和「kiosks list」。</translation>
    </message>
    <message>
        <source>It is sealed with the retired key %1: run jdcloud-kiosk keys rotate.</source>
        <translation>其資料由已停用的金鑰 %1 加密：請執行 jdcloud-kiosk keys rotate。</translation>
    </message>
    <message>
        <source>No staff yet: the first kiosk asks for a name.</source>
        <translation>暫無：首台終端機會要求設定姓名。</translation>
    </message>
    <message>
        <source>All waits after wrong PINs are over.</source>
        <translation>因 PIN 輸錯而需等待的限制已全部解除。</translation>
    </message>
    <message>
        <source>Give a name: jdcloud-kiosk staff %1 NAME</source>
        <translation>請指定姓名：jdcloud-kiosk staff %1 姓名</translation>
    </message>
    <message>
        <source>%1 can no longer open kiosks.</source>
        <translation>%1 已不能再開啟終端機。</translation>
    </message>
    <message>
        <source>%1 works at the branch %2 alone now.</source>
        <translation>%1 現僅限在據點 %2 工作。</translation>
    </message>
    <message>
        <source>%1 can work at every branch now.</source>
        <translation>%1 現可在所有據點工作。</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 現為%2。</translation>
    </message>
    <message>
        <source>PIN, 6 to 12 digits: </source>
        <translation>PIN（6 至 12 位數字）：</translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>請再輸入一次：</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>兩次輸入的 PIN 不一致，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has the new PIN now.</source>
        <translation>%1 的新 PIN 碼已生效。</translation>
    </message>
    <message>
        <source>%1 can open kiosks now.</source>
        <translation>%1 現在可以開啟終端機。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近線上：%1</translation>
    </message>
    <message>
        <source>No kiosk is registered yet.</source>
        <translation>尚未登記任何終端機。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks admit STATION</source>
        <translation>請指定終端機：jdcloud-kiosk kiosks admit 終端機名稱</translation>
    </message>
    <message>
        <source>A database file has no logins: --login is for a server&apos;s.</source>
        <translation>資料庫檔案沒有登入名稱：--login 僅用於伺服器上的資料庫。</translation>
    </message>
    <message>
        <source>Staff can sign in at %1 again.</source>
        <translation>工作人員可以重新在 %1 登入。</translation>
    </message>
    <message>
        <source>The station belongs to the login %1.</source>
        <translation>該終端機歸登入名稱 %1 使用。</translation>
    </message>
    <message>
        <source>The station belongs to the login that signs in there first.</source>
        <translation>該終端機歸最先在那裡使用的登入名稱所有。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks revoke STATION</source>
        <translation>請指定終端機：jdcloud-kiosk kiosks revoke 終端機名稱</translation>
    </message>
    <message>
        <source>%1 starts no sessions, and no one can sign in there, until it is admitted again: jdcloud-kiosk kiosks admit STATION [--login LOGIN]</source>
        <translation>在重新核准之前，%1 不能發起工作階段，也無人能在那裡登入：jdcloud-kiosk kiosks admit 終端機名稱 [--login 登入名稱]</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks remove STATION</source>
        <translation>請指定終端機：jdcloud-kiosk kiosks remove 終端機名稱</translation>
    </message>
    <message>
        <source>%1 is off the list; its history stays. Another machine can use its name.</source>
        <translation>%1 已從清單中移除，其歷史記錄予以保留。其他機器可使用該名稱。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks branch STATION [BRANCH]</source>
        <translation>請指定終端機：jdcloud-kiosk kiosks branch 終端機名稱 [據點名稱]</translation>
    </message>
    <message>
        <source>%1 belongs to the branch %2 now.</source>
        <translation>%1 現屬於據點 %2。</translation>
    </message>
    <message>
        <source>%1 belongs to no branch now.</source>
        <translation>%1 現不屬於任何據點。</translation>
    </message>
    <message>
        <source>Some people have verified more accounts than that; nothing was changed.</source>
        <translation>有人認證的帳號已超過該數目，未作任何更改。</translation>
    </message>
    <message>
        <source>One person may verify %1 JD Cloud account.</source>
        <translation>每人可認證 %1 個京東雲帳號。</translation>
    </message>
    <message>
        <source>One person may verify %1 JD Cloud accounts.</source>
        <translation>每人可認證 %1 個京東雲帳號。</translation>
    </message>
    <message>
        <source>It was done completely or not at all. Check, and repeat it if it was not.</source>
        <extracomment>Of a change in one transaction: the signal may have come before its commit, or after.</extracomment>
        <translation>該操作要麼已全部完成，要麼完全沒有執行。請查看；如未完成，請重新執行。</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>已中斷。%1</translation>
    </message>
    <message>
        <source>standby</source>
        <extracomment>Context &quot;Commands&quot;; what a database seals with now is &quot;active&quot;.</extracomment>
        <translation>備用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Do not give the code with the command: everybody on this computer can read it there. Type it when you are asked: jdcloud-kiosk keys enrol</source>
        <extracomment>What an action needs to be told. Bytes: an export of thousands of keys is smaller. Seconds between two looks whether the keys are there.</extracomment>
        <translation>請不要在命令中直接寫配對碼：本機其他使用者都看得到。請執行 jdcloud-kiosk keys enrol，在提示時輸入配對碼</translation>
    </message>
    <message>
        <source>Give %1: jdcloud-kiosk keys %2 %1</source>
        <translation>請指定 %1：jdcloud-kiosk keys %2 %1</translation>
    </message>
    <message>
        <source>%1 field is sealed with the new key %2.</source>
        <translation>%1 個欄位已用新金鑰 %2 加密。</translation>
    </message>
    <message>
        <source>%1 fields are sealed with the new key %2.</source>
        <translation>%1 個欄位已用新金鑰 %2 加密。</translation>
    </message>
    <message>
        <source>Older backups need the older keys: keep a copy of %1.</source>
        <translation>以前的備份需要舊金鑰：請保留一份 %1 的副本。</translation>
    </message>
    <message>
        <source>The key %1 is added; it seals nothing yet.
Next: keys export FILE, keys import FILE on every other machine,
then here: keys activate %1</source>
        <translation>已新增金鑰 %1，尚未用於加密。
下一步：keys export FILE，在其他每台機器上 keys import FILE，
然後在本機：keys activate %1</translation>
    </message>
    <message>
        <source>%1 field is sealed with the key %2, the active one now.</source>
        <translation>%1 個欄位已用金鑰 %2 加密，它現為目前金鑰。</translation>
    </message>
    <message>
        <source>%1 fields are sealed with the key %2, the active one now.</source>
        <translation>%1 個欄位已用金鑰 %2 加密，它現為目前金鑰。</translation>
    </message>
    <message>
        <source>Next: keys list shows which older keys can be retired.</source>
        <translation>下一步：執行 keys list 查看哪些舊金鑰可以停用。</translation>
    </message>
    <message>
        <source>The key %1 is retired. It stays for older backups.</source>
        <translation>金鑰 %1 已停用，仍為以前的備份保留。</translation>
    </message>
    <message>
        <source>%1 field was sealed with the new key; the others open with the former one, which stays. Nothing is lost. Run again: %2</source>
        <translation>已重新加密 %1 個欄位；其餘欄位仍由保留的原金鑰解密，沒有丟失任何資料。請再次執行：%2</translation>
    </message>
    <message>
        <source>%1 fields were sealed with the new key; the others open with the former one, which stays. Nothing is lost. Run again: %2</source>
        <translation>已重新加密 %1 個欄位；其餘欄位仍由保留的原金鑰解密，沒有丟失任何資料。請再次執行：%2</translation>
    </message>
    <message>
        <source>Kept in %1; the newest is last.</source>
        <translation>儲存在 %1；最新的在最後。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 已存在，未寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 key is written to %2, for its owner alone.</source>
        <translation>已將 %1 個金鑰寫入 %2，僅其所有者可讀。</translation>
    </message>
    <message>
        <source>%1 keys are written to %2, for its owner alone.</source>
        <translation>已將 %1 個金鑰寫入 %2，僅其所有者可讀。</translation>
    </message>
    <message>
        <source>Anyone who has that file can read the personal data: keep it apart from backups, and
delete it once it has been imported.</source>
        <translation>持有該檔案即可讀取個人資訊：請與備份分開儲存，
匯入後立即刪除。</translation>
    </message>
    <message>
        <source>%1 key is new in %2: %3</source>
        <translation>%2 中新增 %1 個金鑰：%3</translation>
    </message>
    <message>
        <source>%1 keys are new in %2: %3</source>
        <translation>%2 中新增 %1 個金鑰：%3</translation>
    </message>
    <message>
        <source>No database was notified: add --database to notify one.</source>
        <translation>未通知任何資料庫：如需通知，請同時指定 --database。</translation>
    </message>
    <message>
        <source>%1 could not be notified.</source>
        <translation>未能通知 %1。</translation>
    </message>
    <message>
        <source>Code that the console shows: </source>
        <translation>工作台顯示的配對碼：</translation>
    </message>
    <message>
        <source>Waiting for the console …</source>
        <translation>正在等待工作台…</translation>
    </message>
    <message>
        <source>The keys that came were not sealed by whoever showed the code. Nothing was taken: tell whoever runs the kiosks.</source>
        <translation>收到的金鑰並非由顯示配對碼的工作台加密。未接收任何金鑰：請告知終端機管理員。</translation>
    </message>
    <message>
        <source>Start the kiosk now, and sign in.</source>
        <translation>現在請啟動終端機並登入。</translation>
    </message>
    <message>
        <source>Backups, and other databases, that were sealed with %1 can never be opened again without it. If that is meant: keys forget %1 --yes</source>
        <translation>沒有金鑰 %1，由它加密的備份和其他資料庫將永遠無法開啟。如確要如此：keys forget %1 --yes</translation>
    </message>
    <message>
        <source>The key %1 is forgotten here; copies elsewhere are not.</source>
        <translation>已在本機刪除金鑰 %1；別處的副本不受影響。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>未匯入任何金鑰：%1</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 個欄位</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 個欄位</translation>
    </message>
    <message>
        <source>not here: import it</source>
        <translation>本機沒有：請匯入</translation>
    </message>
    <message>
        <source>not here: import it, unless it was forgotten here</source>
        <translation>本機沒有：請匯入，除非是在本機刪除的</translation>
    </message>
    <message>
        <source>not yet at: %1</source>
        <translation>尚未到達：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
    <message>
        <source>the login of the database&apos;s owner</source>
        <translation>資料庫所有者的登入名稱</translation>
    </message>
    <message>
        <source>a login with the role verification_manager, or the owner&apos;s</source>
        <translation>擁有 verification_manager 角色的登入名稱，或所有者的登入名稱</translation>
    </message>
    <message>
        <source>a login with the role verification_auditor, or the owner&apos;s</source>
        <translation>擁有 verification_auditor 角色的登入名稱，或所有者的登入名稱</translation>
    </message>
    <message>
        <source>a login with the role verification_desk, or the owner&apos;s</source>
        <translation>擁有 verification_desk 角色的登入名稱，或所有者的登入名稱</translation>
    </message>
    <message>
        <source>a login with the role verification_kiosk, or the owner&apos;s</source>
        <translation>擁有 verification_kiosk 角色的登入名稱，或所有者的登入名稱</translation>
    </message>
    <message>
        <source>The login %1 does not have the rights for this command: give --database with %2 (docs/fleet.md).</source>
        <translation>登入名稱 %1 沒有執行此命令的權限：請在 --database 中使用%2（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>This login does not have the rights for this command: give --database with %2 (docs/fleet.md).</source>
        <translation>該登入名稱沒有執行此命令的權限：請在 --database 中使用%2（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>Backups made before an erasure still hold what was erased: keep them no longer than docs/security.md says. A restore here erases it again by itself; on a server, run “jdcloud-kiosk removals replay” there.</source>
        <extracomment>Context &quot;Commands&quot;, as all of these.</extracomment>
        <translation>清除之前的備份仍含有被清除的內容：儲存時間請勿超過 docs/security.md 的規定。在本機還原備份時會自動再次清除；在伺服器上請執行「jdcloud-kiosk removals replay」。</translation>
    </message>
    <message>
        <source>Do not give a name or number on the command line, where other users of this computer can see it: type it when asked, or put it in a file (--who FILE).</source>
        <extracomment>Bytes of a file with one line in it.</extracomment>
        <translation>請勿在命令列中寫姓名或號碼，本機的其他使用者可以看到：請在提示時輸入，或寫入檔案（--who FILE）。</translation>
    </message>
    <message>
        <source>Give a file for the copy: jdcloud-kiosk subject export FILE</source>
        <extracomment>What is typed to erase; the English word holds in any language.</extracomment>
        <translation>請指定副本檔案：jdcloud-kiosk subject export FILE</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>無法讀取 %1：它不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>Nothing was typed; nothing was done.</source>
        <translation>沒有輸入任何內容，未執行任何操作。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty: the login name or the identity number belongs there.</source>
        <translation>%1 的第一行是空的：應寫登入名稱或身分證號碼。</translation>
    </message>
    <message>
        <source>No account has this login name, and it is not an identity number. After an erasure, only the number or the reference leads to it.</source>
        <translation>沒有使用該登入名稱的帳號，它也不是身分證號。清除之後，只能憑身分證號或編號查詢。</translation>
    </message>
    <message>
        <source>Login name or identity number: </source>
        <translation>登入名稱或身分證號：</translation>
    </message>
    <message>
        <source>There is no data about this person.</source>
        <translation>未儲存此人的任何資訊。</translation>
    </message>
    <message>
        <source>If %1 is there, delete it: it may not be in the audit trail. Then run the same command again.</source>
        <translation>如果 %1 已存在，請將其刪除：它可能未記入稽核記錄。然後再次執行同一命令。</translation>
    </message>
    <message>
        <source>%1 contains all data about this person. Only you can read it.
Deliver it in a way that no one else can read, then delete it.</source>
        <translation>%1 包含所儲存的此人的全部資訊，只有您可以讀取。
請以他人無法讀取的方式交付本人，然後刪除。</translation>
    </message>
    <message>
        <source>Nothing is left to erase about this person.</source>
        <translation>此人已沒有可清除的資訊。</translation>
    </message>
    <message>
        <source>All of it is erased, and the person&apos;s verifications are undone. This is final.</source>
        <translation>以上全部將被清除，此人的認證也將撤銷，且無法復原。</translation>
    </message>
    <message>
        <source>Type “%1” to go on: </source>
        <translation>輸入「%1」以繼續：</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>未清除任何內容。</translation>
    </message>
    <message>
        <source>%1 row was erased for good; others still identify the person. Run the same command again: it erases the rest, and gives the reference.</source>
        <translation>已清除 %1 列，無法復原；其餘資料仍可識別此人。請再次執行同一命令以清除其餘部分並取得編號。</translation>
    </message>
    <message>
        <source>%1 rows were erased for good; others still identify the person. Run the same command again: it erases the rest, and gives the reference.</source>
        <translation>已清除 %1 列，無法復原；其餘資料仍可識別此人。請再次執行同一命令以清除其餘部分並取得編號。</translation>
    </message>
    <message>
        <source>A verification of this person is under way at %1: finish or cancel it, then erase again. What was erased until now stays erased.</source>
        <translation>此人正在 %1 進行認證：請先完成或取消，再次執行清除。目前已清除的不會恢復。</translation>
    </message>
    <message>
        <source>A verification of this person is under way: finish or cancel it, then erase again. What was erased until now stays erased.</source>
        <translation>此人正在進行認證：請先完成或取消，再次執行清除。目前已清除的不會恢復。</translation>
    </message>
    <message>
        <source>Erased: JD accounts %1, verifications %2, sessions %3, consents %4, counted attempts %5.</source>
        <translation>已清除：京東帳號 %1 個、認證 %2 項、工作階段 %3 個、同意 %4 份、計數的嘗試 %5 次。</translation>
    </message>
    <message>
        <source>%1 JD account is not a training account: JD has to erase it.</source>
        <translation>%1 個京東帳號不是訓練帳號：須由京東清除。</translation>
    </message>
    <message>
        <source>%1 JD accounts are not training accounts: JD has to erase them.</source>
        <translation>%1 個京東帳號不是訓練帳號：須由京東清除。</translation>
    </message>
    <message>
        <source>Reference: %1. Proof: jdcloud-kiosk subject prove --reference %1</source>
        <translation>編號：%1。清除證明：jdcloud-kiosk subject prove --reference %1</translation>
    </message>
    <message>
        <source>The record of removals cannot be read: %1.</source>
        <translation>無法讀取清除記錄：%1。</translation>
    </message>
    <message>
        <source>No erasure is on record for this person or reference.</source>
        <translation>沒有此人或該編號的清除記錄。</translation>
    </message>
    <message>
        <source>%1  event %2: %3
  digest %4</source>
        <translation>%1  事件 %2：%3
  摘要 %4</translation>
    </message>
    <message>
        <source>Statement of erasure</source>
        <translation>清除證明</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>編號 %1</translation>
    </message>
    <message>
        <source>Its end is %1</source>
        <translation>其末端為 %1</translation>
    </message>
    <message>
        <source>The audit trail has %1 events and is NOT whole: %2</source>
        <translation>稽核記錄共 %1 個事件，不完整：%2</translation>
    </message>
    <message>
        <source>The audit trail has %1 events and is whole.</source>
        <translation>稽核記錄共 %1 個事件，完整。</translation>
    </message>
    <message>
        <source>%1  in this machine&apos;s record of removals; its event was in a trail that a restore has left behind</source>
        <translation>%1  載於本機的清除記錄；對應事件在還原備份前的稽核記錄中</translation>
    </message>
    <message>
        <source>JD account</source>
        <translation>京東帳號</translation>
    </message>
    <message>
        <source>verified JD Cloud account</source>
        <translation>已認證的京東雲帳號</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>counted attempts</source>
        <translation>計數的嘗試</translation>
    </message>
    <message>
        <source>A class with real phones needs a part that is not installed: pip install &quot;jdcloud-verification-kiosk[classroom]&quot;, or in a checkout pip install -e .[classroom]</source>
        <extracomment>Commands whose windows stay open for visitors: their crashes are noted for the next start. An address with a password in it. What the extra &quot;classroom&quot; brings. Commands that open the windows only to play in them.</extracomment>
        <translation>用真實手機開課所需的元件尚未安裝：pip install &quot;jdcloud-verification-kiosk[classroom]&quot;，在原始碼目錄中則執行 pip install -e .[classroom]</translation>
    </message>
    <message>
        <source>%1 cannot be the log: %2.</source>
        <translation>%1 不能用作記錄檔：%2。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>無法輸出：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, and try again.</source>
        <translation>記憶體不足，無法完成該操作。請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>This should not have happened. The details are in %1.</source>
        <translation>程式發生未預期的錯誤，詳情見 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 無法使用：%2。</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the password that was given with --database. Next time, leave it out, and write it into ~/.pgpass or the file that $PGPASSFILE names (with rights 0600); or give the whole address in $KIOSK_DATABASE_URL.</source>
        <translation>這台電腦上的所有人都能看到 --database 中的密碼。下次請不要寫密碼，而把它寫入 ~/.pgpass 或 $PGPASSFILE 指定的檔案（權限 0600），或者用 $KIOSK_DATABASE_URL 給出整個位址。</translation>
    </message>
    <message>
        <source>So it is not known which database is meant, and nothing was done. Put that file right, or give --database.</source>
        <translation>因此無法確定要用哪個資料庫，未執行任何操作。請修復該檔案，或用 --database 指明資料庫。</translation>
    </message>
    <message>
        <source>Qt has no platform “%1” here, so no window can open: leave $QT_QPA_PLATFORM out, or set one of these: %2.</source>
        <translation>這裡的 Qt 沒有平台「%1」，無法開啟視窗：請不要設定 $QT_QPA_PLATFORM，或設為以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no display here, or it does not let this user in, so no window can open. Start this from the desk&apos;s session.</source>
        <translation>此處沒有顯示器，或目前使用者無權使用，無法開啟視窗。請在終端機的桌面工作階段中啟動。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. Playing the demonstration instead; its pictures go to demo/.</source>
        <translation>此處沒有顯示器，無法開啟視窗，改為播放示範；圖片將儲存到 demo/。</translation>
    </message>
    <message>
        <source>There is no station %1. Nothing was written.</source>
        <translation>沒有名為 %1 的終端機。未寫入任何內容。</translation>
    </message>
    <message>
        <source>There is no branch %1. Nothing was written.</source>
        <translation>沒有名為 %1 的據點。未寫入任何檔案。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <extracomment>Asks for the session that began last.</extracomment>
        <translation>沒有工作階段 %1。</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>還沒有任何工作階段。</translation>
    </message>
    <message>
        <source>%1 begins the references of several sessions: %2</source>
        <translation>有多個工作階段的編號以 %1 開頭：%2</translation>
    </message>
    <message>
        <source>session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒絕的掃碼</translation>
    </message>
    <message>
        <source>--seed and --clock are for tests, and this database is not marked as one for training. If it is: jdcloud-kiosk accounts mark-training</source>
        <extracomment>Sessions that are counted for a seed.</extracomment>
        <translation>--seed 和 --clock 僅供測試，而此資料庫未標記為訓練用。如果它確為訓練用：jdcloud-kiosk accounts mark-training</translation>
    </message>
    <message>
        <source>The certificate expired on %1: phones would refuse it.</source>
        <extracomment>Bytes of a chain: a few certificates.</extracomment>
        <translation>憑證已於 %1 過期：手機會拒絕它。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on: is this computer&apos;s clock right?</source>
        <translation>憑證自 %1 起才有效：本機時間是否正確？</translation>
    </message>
    <message>
        <source>The certificate is not for %1, so phones would refuse it. It is for: %2</source>
        <translation>憑證不適用於 %1，手機會拒絕它。它適用於：%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Marks that have their space within them. Takes a context and the English of a text; returns the text to show.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Qt cannot be loaded, so no window can open: %1.</source>
        <extracomment>Qt&apos;s platforms that need a display server, by the beginning of their names. What the dynamic linker says of a library that is not installed.</extracomment>
        <translation>無法載入 Qt，因此無法開啟視窗：%1。</translation>
    </message>
    <message>
        <source>The system&apos;s library %1 is missing, so Qt can open no window. Install it, then start this again. In Debian and Ubuntu: apt install %2</source>
        <translation>系統缺少庫 %1，Qt 無法開啟視窗。請安裝後重新啟動。在 Debian 和 Ubuntu 上：apt install %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Clerk</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>No sign of life: check the kiosk</source>
        <translation>沒有回應，請到現場查看</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>閒置</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待掃碼</translation>
    </message>
    <message>
        <source>Scanned, waiting for OK</source>
        <translation>已掃碼，等待確認</translation>
    </message>
    <message>
        <source>Visitor is reading the result</source>
        <translation>訪客正在查看結果</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>取消認證</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>換新行動條碼</translation>
    </message>
    <message>
        <source>Give a minute more</source>
        <translation>延長 1 分鐘</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>關閉終端機</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>開啟終端機</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>切換語言：%1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1：未執行。%2</translation>
    </message>
    <message>
        <source>%1: asked …</source>
        <translation>%1：已傳送…</translation>
    </message>
    <message>
        <source>%1: the kiosk did not answer</source>
        <translation>%1：終端機未回應</translation>
    </message>
    <message>
        <source>That visitor has left or is done; nothing was changed.</source>
        <translation>該訪客已離開或已辦完，未做任何變更。</translation>
    </message>
    <message>
        <source>The code was scanned already: the phone has to answer.</source>
        <translation>行動條碼已被掃描，請在手機上操作。</translation>
    </message>
    <message>
        <source>More time was given ten times: send a new code instead.</source>
        <translation>已延長十次，請改為換新行動條碼。</translation>
    </message>
    <message>
        <source>It is already open.</source>
        <translation>終端機已由他人開啟。</translation>
    </message>
    <message>
        <source>The station is closed: open it first.</source>
        <translation>終端機已關閉，請先開啟。</translation>
    </message>
    <message>
        <source>This kiosk was revoked or removed.</source>
        <translation>該終端機已被停用或移除。</translation>
    </message>
    <message>
        <source>This kiosk is in use: revoke it first.</source>
        <translation>該終端機正在使用，請先停用。</translation>
    </message>
    <message>
        <source>Too many codes in a minute: try again a little later.</source>
        <translation>一分鐘內產生的行動條碼過多，請稍後再試。</translation>
    </message>
    <message>
        <source>The member who asked has since been removed from the staff.</source>
        <translation>發出指令的人員已被移除。</translation>
    </message>
    <message>
        <source>The kiosk does not have this language.</source>
        <translation>該終端機沒有此語言。</translation>
    </message>
    <message>
        <source>Wrong name or PIN.</source>
        <translation>姓名或 PIN 碼錯誤。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.</source>
        <translation>請選擇 6 至 12 位數字，不能全部相同，也不能是 123456 這樣的連續數字。</translation>
    </message>
    <message>
        <source>A member has or had this name, or one that reads like it: choose another.</source>
        <translation>已有（或曾有）同事使用這個姓名或看起來相同的姓名，請換一個。</translation>
    </message>
    <message>
        <source>This cannot be a name: it is too long, or has characters that cannot be seen. Choose another.</source>
        <translation>不能用作名稱：過長，或含有不可見字元。請換一個。</translation>
    </message>
    <message>
        <source>Only a lead can do this: ask one of them.</source>
        <translation>僅負責人可執行此操作，請聯絡負責人。</translation>
    </message>
    <message>
        <source>There must be a lead: make another member lead first.</source>
        <translation>至少需要一名負責人，請先指定其他人。</translation>
    </message>
    <message>
        <source>No station belongs to this branch: choose another.</source>
        <translation>沒有終端機屬於該據點，請另選。</translation>
    </message>
    <message>
        <source>The station belongs to another branch than yours.</source>
        <translation>該終端機不屬於您所在的據點。</translation>
    </message>
    <message>
        <source>This login of the server may not do that.</source>
        <translation>此伺服器登入名稱無權執行該操作。</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>未能執行。</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 現在可以登入了</translation>
    </message>
    <message>
        <source>%1 has the new PIN</source>
        <translation>%1 的新 PIN 碼已生效</translation>
    </message>
    <message>
        <source>What a sign-in shows of %1 is changed</source>
        <translation>%1 的登入顯示名稱已修改</translation>
    </message>
    <message>
        <source>%1 is a lead now</source>
        <translation>%1 已設為負責人</translation>
    </message>
    <message>
        <source>%1 is a clerk now</source>
        <translation>%1 已改為工作人員</translation>
    </message>
    <message>
        <source>%1 works at one branch alone now</source>
        <translation>%1 現僅限在一個據點工作</translation>
    </message>
    <message>
        <source>%1 can work at every branch now</source>
        <translation>%1 現可在所有據點工作</translation>
    </message>
    <message>
        <source>%1 signs in with the new name and the same PIN now</source>
        <translation>%1 現在使用新姓名登入，PIN 不變</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>請輸入兩遍新 PIN 碼。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>兩次輸入的 PIN 碼不一致。</translation>
    </message>
    <message>
        <source>&quot;Compare the four digits with your phone. Tick the consent there and tap OK; if they differ, tap Decline.&quot;</source>
        <translation>「請核對手機上的四位數字。一致就勾選同意並點『確定』，不一致請點『拒絕』。」</translation>
    </message>
    <message>
        <source>&quot;Open the JD or JD Finance app, tap Scan, and hold your phone before the code. The code keeps changing; that is normal.&quot;</source>
        <translation>「請開啟京東或京東金融 App，點『掃一掃』，對準螢幕上的行動條碼。行動條碼會不斷更新，這是正常的。」</translation>
    </message>
    <message>
        <source>&quot;Your account is verified; you are done.&quot;</source>
        <translation>「您的帳號已完成實名認證，可以離開了。」</translation>
    </message>
    <message>
        <source>&quot;Nothing is wrong with your JD Cloud account: JD does not know your real name yet. In the JD app: Me, Settings, Account and security. It takes a few minutes.&quot;</source>
        <translation>「您的京東雲帳號沒有問題，只是京東還沒有您的實名資訊。請在京東 App 中開啟『我的 → 設定 → 帳號與安全』，幾分鐘即可完成。」</translation>
    </message>
    <message>
        <source>&quot;Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need? If not, withdraw it on your phone and scan again.&quot;</source>
        <translation>「每人只能認證一個京東雲帳號，您已認證過另一個。那個帳號您還需要嗎？如果不需要，請在手機上撤回授權後重新掃碼。」</translation>
    </message>
    <message>
        <source>&quot;This account was verified meanwhile; there is nothing more to do.&quot;</source>
        <translation>「這個帳號剛剛已在別處完成認證，無需再操作。」</translation>
    </message>
    <message>
        <source>&quot;The request was declined on your phone, so nothing was read. If that was not what you wanted, take a new code.&quot;</source>
        <translation>「您在手機上點了拒絕，沒有讀取任何資訊。如果不是您的本意，請重新取得行動條碼。」</translation>
    </message>
    <message>
        <source>&quot;The time ran out; nothing is lost. Take a new code; I will stay with you.&quot;</source>
        <translation>「時間到了，沒有任何影響。請重新取得行動條碼，我在旁邊協助您。」</translation>
    </message>
    <message>
        <source>&quot;Our computer&apos;s clock was changed. Please start again.&quot; Check it first.</source>
        <translation>「我們電腦的時間有變動，請重新開始。」請先檢查日期和時間。</translation>
    </message>
    <message>
        <source>&quot;The session was cancelled; nothing was changed. Please start again.&quot;</source>
        <translation>「本次認證已取消，沒有任何變更，請重新開始。」</translation>
    </message>
    <message>
        <source>Staff console</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>Too many wrong PINs: try again in %1.</source>
        <translation>PIN 碼錯誤次數過多，請在 %1 後重試。</translation>
    </message>
    <message>
        <source>A visitor asks for help.</source>
        <translation>有訪客請求幫助。</translation>
    </message>
    <message>
        <source>Staff console</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <source>%1 has left a note for the next shift (%2).</source>
        <extracomment>A clerk reads from nearer than a visitor, and sees more at once. Of a branch&apos;s name, what is seen at least. The first name of whom what is typed belongs to, empty while locked.</extracomment>
        <translation>%1 給下一班留了言（%2）。</translation>
    </message>
    <message>
        <source>Your name is %1 now. If your last press did nothing, press again.</source>
        <translation>您的姓名現已改為「%1」。如果剛才的操作沒有反應，請再試一次。</translation>
    </message>
    <message>
        <source>You were removed from the staff: you are signed out.</source>
        <translation>您已不在工作人員名單中，已登出。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. %1 tries left, then a pause.</source>
        <translation>姓名或 PIN 碼錯誤。還可再試 %1 次，之後須等待。</translation>
    </message>
    <message>
        <source>A visitor who is in the middle has to begin again; nothing is changed.</source>
        <translation>正在認證的訪客需要重新開始，不會產生任何變更。</translation>
    </message>
    <message>
        <source>%1 has solved this call already.</source>
        <translation>%1 已處理此次呼叫。</translation>
    </message>
    <message>
        <source>%1 has solved this call already; your note was added to it.</source>
        <translation>%1 已處理此次呼叫，您的備註已補充到該呼叫中。</translation>
    </message>
    <message>
        <source>There is no database yet: open a kiosk first.</source>
        <translation>尚無資料庫，請先開啟一台終端機。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>查看留言</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部據點</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>終端機</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>states</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>拒絕原因</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>scan</source>
        <extracomment>The head of an arrow, by how its line is drawn. What an arrow of the diagram says.</extracomment>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>authorize</source>
        <translation>同意授權</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1：%2/%3（%4%）</translation>
    </message>
    <message>
        <source>  not exercised: %1</source>
        <translation>  未覆蓋：%1</translation>
    </message>
    <message>
        <source>not exercised</source>
        <translation>未覆蓋</translation>
    </message>
    <message>
        <source>kiosk: start</source>
        <translation>終端機：首頁</translation>
    </message>
    <message>
        <source>kiosk: attract</source>
        <translation>終端機：待機畫面</translation>
    </message>
    <message>
        <source>kiosk: code</source>
        <translation>終端機：行動條碼</translation>
    </message>
    <message>
        <source>kiosk: match code</source>
        <translation>終端機：核對碼</translation>
    </message>
    <message>
        <source>kiosk: outcome</source>
        <translation>終端機：結果</translation>
    </message>
    <message>
        <source>kiosk: sign-in</source>
        <translation>終端機：工作人員登入</translation>
    </message>
    <message>
        <source>kiosk: out of service</source>
        <translation>終端機：暫停服務</translation>
    </message>
    <message>
        <source>kiosk: staff, today</source>
        <translation>終端機：工作人員頁面，今日</translation>
    </message>
    <message>
        <source>kiosk: staff, history</source>
        <translation>終端機：工作人員頁面，歷史</translation>
    </message>
    <message>
        <source>kiosk: staff, reports</source>
        <translation>終端機：工作人員頁面，報表</translation>
    </message>
    <message>
        <source>kiosk: staff, settings</source>
        <translation>終端機：工作人員頁面，設定</translation>
    </message>
    <message>
        <source>kiosk: staff, health</source>
        <translation>終端機：工作人員頁面，狀態</translation>
    </message>
    <message>
        <source>phone: home screen</source>
        <translation>手機：主螢幕</translation>
    </message>
    <message>
        <source>phone: app</source>
        <translation>手機：App 首頁</translation>
    </message>
    <message>
        <source>phone: scanner</source>
        <translation>手機：掃一掃</translation>
    </message>
    <message>
        <source>phone: authorization</source>
        <translation>手機：授權頁面</translation>
    </message>
    <message>
        <source>phone: result</source>
        <translation>手機：結果</translation>
    </message>
    <message>
        <source>phone: receipt</source>
        <translation>手機：授權憑證</translation>
    </message>
    <message>
        <source>phone: withdrawal</source>
        <translation>手機：撤回授權</translation>
    </message>
    <message>
        <source>phone: real name</source>
        <translation>手機：實名認證</translation>
    </message>
    <message>
        <source>phone: faults</source>
        <translation>手機：故障面板</translation>
    </message>
</context>
<context>
    <name>DatabaseSetting</name>
    <message>
        <source>Write sqlite:///path/to/file.db or postgresql://user@server/database, or leave it empty.</source>
        <translation>請填寫 sqlite:///path/to/file.db 或 postgresql://user@server/database，或留空。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在檢測…</translation>
    </message>
    <message>
        <source>It cannot be used from here: %1</source>
        <translation>本機無法使用：%1</translation>
    </message>
    <message>
        <source>It can be used from here.</source>
        <translation>本機可以使用。</translation>
    </message>
    <message>
        <source>A file on this computer: it is opened, or made, at the next start.</source>
        <translation>這是本機上的檔案：下次啟動時開啟，沒有則建立。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Empty: the usual file</source>
        <translation>留空則使用預設檔案</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>%1 is coming</source>
        <translation>%1 正前往</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>asks for help</source>
        <extracomment>The station, what it is to do, a value, and the session seen there (None for no session). What was typed about each open call, and which one the field is about. The same of who has locked the console, by who they are.</extracomment>
        <translation>請求幫助</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>我來處理</translation>
    </message>
    <message>
        <source>The call that your note is about has left the list. Press Solved to add the note to it, or choose another call.</source>
        <translation>備註對應的呼叫已不在清單中。點選「已解決」可將備註補充到該呼叫，也可選擇其他呼叫。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 個呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>暫無呼叫</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>No kiosk has been opened yet</source>
        <translation>尚未開啟任何終端機</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>協助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已耗時</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近情況</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>I&apos;m coming</source>
        <translation>我來處理</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>備註（可選）</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>呼叫備註</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動畫</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>開啟動畫</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>關閉動畫</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>JD/JD Finance APP Verification by Scanning the QR Code</source>
        <extracomment>The choice on the verification page (document, step 1).</extracomment>
        <translation>京東/京東金融APP掃碼認證</translation>
    </message>
    <message>
        <source>Agree JD Cloud to read your identity information for individual real-name verification</source>
        <extracomment>The sentence beside the consent checkbox (document, step 2).</extracomment>
        <translation>同意京東雲讀取您的身分資訊用於個人實名認證</translation>
    </message>
    <message>
        <source>Individual real-name verification</source>
        <extracomment>What the consent is for, and what is read with it (document, step 2).</extracomment>
        <translation>個人實名認證</translation>
    </message>
    <message>
        <source>The current JD Cloud account has not finished the individual real-name verification</source>
        <extracomment>Raised when :data:`CONSENT` changes; kept in every consent record. Why authorization fails for a JD account without real-name verification (document, step 3). It is the JD Mall/JD Finance account that has not finished, though the sentence says &quot;JD Cloud account&quot;: kept verbatim, and both windows add which account must act.</extracomment>
        <translation>目前京東雲帳號未完成個人實名認證</translation>
    </message>
    <message>
        <source>your account has verified other JD Cloud accounts</source>
        <extracomment>Why authorization fails for a JD account that verified another cloud account (step 4).</extracomment>
        <translation>您的帳號已認證過其他京東雲帳號</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Another program keeps the database locked. Close programs that have it open; a backup may also take a moment.</source>
        <translation>另一個程式鎖住了資料庫。請關閉正在使用它的程式；備份也可能需要片刻。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>磁碟已滿，請清理出一些空間。</translation>
    </message>
    <message>
        <source>The database cannot be written. Give this user the right to write the file and its folder.</source>
        <translation>無法寫入資料庫。請授予目前使用者對該檔案及其資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>The database is on a disk that cannot be written: it is mounted read-only, as also happens when a disk fails. Call whoever looks after this computer.</source>
        <translation>資料庫所在的磁碟無法寫入：磁碟以唯讀方式掛載，磁碟發生故障時也會如此。請聯絡負責這台電腦的人。</translation>
    </message>
    <message>
        <source>The database file is damaged or empty. Restore the last backup: jdcloud-kiosk restore FILE</source>
        <translation>資料庫檔案已損壞或為空。請還原最近的備份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>The database file is missing. Put it back, or restore the last backup: jdcloud-kiosk restore FILE</source>
        <translation>未找到資料庫檔案。請放回原處，或還原最近的備份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>There is no database here yet. Start the kiosk once, which makes it, or restore a backup: jdcloud-kiosk restore FILE</source>
        <translation>此處還沒有資料庫。請啟動一次終端機以建立資料庫，或還原備份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>An older version of this program made this database. Close every window of that version; then start the kiosk, which brings the database up to date, or run jdcloud-kiosk migrate</source>
        <translation>此資料庫由本程式的舊版本建立。請先關閉舊版本的所有視窗，再啟動終端機（啟動時會升級資料庫），或執行 jdcloud-kiosk migrate</translation>
    </message>
    <message>
        <source>The database was replaced; the new one is being opened.</source>
        <translation>資料庫已被替換，正在開啟新的資料庫。</translation>
    </message>
    <message>
        <source>Another program deleted the database&apos;s log (-wal). The database is being checked. If this happens again, find out what cleans up or copies that folder.</source>
        <translation>資料庫的記錄檔（-wal）被其他程式刪除，正在檢查資料庫。如再次出現，請檢查清理或複製該資料夾的程式。</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left as it is. Choose another one in the settings or with --database.</source>
        <translation>該資料庫屬於其他程式，未做任何改動。請在「設定」中或使用 --database 選擇其他資料庫。</translation>
    </message>
    <message>
        <source>The database was changed outside of this program. The log has the details; jdcloud-kiosk audit verify finds more. Restore the last backup.</source>
        <translation>資料庫被本程式以外的途徑改動過。改動之處見記錄檔，執行 jdcloud-kiosk audit verify 可進一步檢查。請還原最近一次備份。</translation>
    </message>
    <message>
        <source>This program was started for tests (--seed or --clock), and this database is not marked as one for training. Start the program without them, or put the training database back.</source>
        <translation>本程式以測試方式啟動（--seed 或 --clock），而該資料庫未標記為訓練用。請去掉這些選項重新啟動，或換回訓練資料庫。</translation>
    </message>
    <message>
        <source>The database is on a server: it is backed up and restored there, with the server&apos;s own tools (pg_dump, pg_restore; docs/fleet.md).</source>
        <translation>資料庫在伺服器上：請在伺服器端用其內建的工具備份和還原（pg_dump、pg_restore，見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program. Update the program.</source>
        <translation>資料庫由本程式的更新版本建立，請升級程式。</translation>
    </message>
    <message>
        <source>The database is in a folder that cannot be shared safely, such as a network folder. Move it to a local disk.</source>
        <translation>資料庫所在的資料夾（例如網路資料夾）無法安全共用，請移到本機磁碟。</translation>
    </message>
    <message>
        <source>This computer lacks the key %1, which the personal data is sealed with now. On a computer that has it, run: jdcloud-kiosk keys export FILE. Bring the file here and run: jdcloud-kiosk keys import FILE</source>
        <translation>本機缺少目前用於加密個人資訊的金鑰 %1。請在持有該金鑰的電腦上執行 jdcloud-kiosk keys export 檔案，將檔案帶到本機後執行 jdcloud-kiosk keys import 檔案。</translation>
    </message>
    <message>
        <source>The key to the personal data is missing, or this user cannot use it. Put the key file back where it was, with the rights it had (see --key-file).</source>
        <translation>缺少個人資訊的金鑰，或目前使用者無權使用。請將金鑰檔案放回原處並恢復原有權限（見 --key-file）。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by more than two seconds: phones could not read its codes. Set date and time; service resumes automatically once they are right.</source>
        <translation>本機時鐘與伺服器相差超過 2 秒，手機將無法識別本機的行動條碼。請校正日期和時間；時間正確後會自動恢復。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder exists and can be used.</source>
        <translation>無法開啟資料庫。請檢查其資料夾是否存在、能否使用。</translation>
    </message>
    <message>
        <source>The database address cannot be used. Start the program with --database ADDRESS, then correct the address in Settings.</source>
        <translation>資料庫位址無法使用。請用 --database 位址 啟動程式，然後在「設定」中更正位址。</translation>
    </message>
    <message>
        <source>An error in the program itself. It keeps trying; the log has the details for the program&apos;s maintainers.</source>
        <translation>程式自身出錯，正在不斷重試；詳情見記錄檔，請轉交程式維護人員。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the network; service resumes automatically once it is back.</source>
        <translation>無法連線伺服器。請檢查網路；恢復後會自動繼續。</translation>
    </message>
    <message>
        <source>The name of the database server is not known here. Check the network and the database address (host name); a network administrator can help.</source>
        <translation>無法解析資料庫伺服器的主機名稱。請檢查網路和資料庫位址中的主機名稱，或聯絡網路管理員。</translation>
    </message>
    <message>
        <source>What answers at this address is no PostgreSQL server. Check host and port in the database address; the database administrator knows them.</source>
        <translation>該位址上回應的不是 PostgreSQL 伺服器。請核對資料庫位址中的主機與連接埠；如不清楚，請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database server and this kiosk do not agree on encryption (TLS). The database administrator can help: compare sslmode in the database address with the server&apos;s settings.</source>
        <translation>資料庫伺服器與本終端機的加密（TLS）設定不一致。請聯絡資料庫管理員，核對資料庫位址中的 sslmode 與伺服器設定。</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. Check the clock; the database administrator renews the certificate.</source>
        <translation>資料庫伺服器的憑證已過期或尚未生效，也可能是本機時鐘不準。請先核對時鐘；憑證由資料庫管理員更新。</translation>
    </message>
    <message>
        <source>The database server cannot prove its identity: its certificate, or the file it is checked with (sslrootcert), does not match. Tell the database administrator; do not turn the check off.</source>
        <translation>無法確認資料庫伺服器的身分：伺服器憑證或用於驗證的檔案（sslrootcert）不匹配。請通知資料庫管理員，切勿關閉驗證。</translation>
    </message>
    <message>
        <source>The database server does not accept this kiosk&apos;s login and password. The password is in the file ~/.pgpass (permissions 0600); the database administrator can set a new one.</source>
        <translation>資料庫伺服器不接受本終端機的登入名稱和密碼。密碼儲存在 ~/.pgpass 檔案中（權限須為 0600）；可請資料庫管理員重設密碼。</translation>
    </message>
    <message>
        <source>The database server does not know this kiosk&apos;s login, or does not let it log in. Ask the database administrator.</source>
        <translation>資料庫伺服器上沒有本終端機的登入名稱，或該登入名稱不允許登入。請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database server does not admit this machine or login (pg_hba.conf). Ask the database administrator to add an entry.</source>
        <translation>資料庫伺服器不允許本機或該登入名稱連線（pg_hba.conf）。請聯絡資料庫管理員新增相應項目。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s login does not have the rights that it needs. Ask the database administrator to give it its role (docs/fleet.md).</source>
        <translation>本終端機的登入名稱缺少所需權限。請聯絡資料庫管理員為其授予角色（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check the database address, or ask the database administrator.</source>
        <translation>伺服器上沒有該名稱的資料庫。請核對資料庫位址，或聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The server lets nobody connect to this database: it is a template, such as template0, or was closed. Check the name in the database address, or ask the database administrator.</source>
        <translation>伺服器不允許任何人連線到該資料庫：它是 template0 之類的範本資料庫，或已被關閉。請核對資料庫位址中的資料庫名稱，或聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database server has no connection left for this kiosk. It keeps trying; if this lasts, ask the database administrator to allow more connections.</source>
        <translation>資料庫伺服器的連線數已滿，正在不斷重試。如持續出現，請聯絡資料庫管理員調高連線數上限。</translation>
    </message>
    <message>
        <source>The database server is stopped or restarting. Service resumes automatically once the server is back; if this lasts, call the database administrator.</source>
        <translation>資料庫伺服器已停止或正在重新啟動，恢復後會自動繼續。如持續出現，請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>No primary database server is found, only one that cannot be written. After a fail-over this takes a moment; if it lasts, call the database administrator.</source>
        <translation>未找到主資料庫伺服器，只有不可寫入的備用伺服器。容錯移轉後需稍候片刻；如持續出現，請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database server is busy and did not answer in time. It keeps trying; if this lasts, call the database administrator.</source>
        <translation>資料庫伺服器繁忙，未及時回應，正在不斷重試。如持續出現，請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full. Call the database administrator.</source>
        <translation>資料庫伺服器的磁碟已滿，請聯絡資料庫管理員。</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Call the database administrator: it has to be restored from the server&apos;s backup.</source>
        <translation>伺服器上的資料庫已損壞。請聯絡資料庫管理員，用伺服器的備份還原。</translation>
    </message>
    <message>
        <source>The database server reports an internal problem. Call the database administrator; the server&apos;s log says more.</source>
        <translation>資料庫伺服器自身出現問題。請聯絡資料庫管理員，詳情見伺服器記錄檔。</translation>
    </message>
    <message>
        <source>The database is not set up for this version of the program. Its owner runs once: jdcloud-kiosk fleet-roles --apply (docs/fleet.md)</source>
        <translation>資料庫尚未針對本版本程式完成初始化或升級。請由資料庫所有者執行一次：jdcloud-kiosk fleet-roles --apply（見 docs/fleet.md）</translation>
    </message>
    <message>
        <source>The database does not store text as UTF-8. Ask the database administrator for a new database with ENCODING &apos;UTF8&apos; (docs/fleet.md).</source>
        <translation>資料庫未使用 UTF-8 編碼。請聯絡資料庫管理員以 ENCODING &apos;UTF8&apos; 建立資料庫（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The connection pooler before the database server does not keep a session for each kiosk. Ask the database administrator for pool_mode = session (docs/fleet.md).</source>
        <translation>資料庫伺服器前的連線集區沒有為每台終端機保持獨立工作階段。請聯絡資料庫管理員設定 pool_mode = session（見 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>This database server is too old or of another kind. PostgreSQL 15 or newer is needed.</source>
        <translation>資料庫伺服器版本過舊或類型不符，需要 PostgreSQL 15 或更高版本。</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Faults to rehearse</source>
        <translation>演練故障</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Clock ahead, seconds</source>
        <translation>時鐘快（秒）</translation>
    </message>
    <message>
        <source>Camera turned, degrees</source>
        <translation>畫面旋轉（度）</translation>
    </message>
    <message>
        <source>Blurred, pixels</source>
        <translation>模糊（像素）</translation>
    </message>
    <message>
        <source>Darkened, %</source>
        <translation>變暗（%）</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>遮擋（%）</translation>
    </message>
    <message>
        <source>Another account signs in</source>
        <translation>切換登入帳號</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>緩慢</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Breaks at the next answer</source>
        <translation>在下一個回應時中斷</translation>
    </message>
    <message>
        <source>Scan with another app</source>
        <translation>用其他 App 掃碼</translation>
    </message>
    <message>
        <source>JD withdraws the real name</source>
        <translation>京東收回實名</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>關閉App</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>清除全部故障</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FinanceHome</name>
    <message>
        <source>Real name: verified in JD Mall</source>
        <translation>實名：已在京東商城認證</translation>
    </message>
    <message>
        <source>Real name: verified in JD Finance</source>
        <translation>實名：已在京東金融認證</translation>
    </message>
    <message>
        <source>Real name: not verified</source>
        <translation>實名：未認證</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京東金融</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>金融卡</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>總資產</translation>
    </message>
    <message>
        <source>Hidden. There is no money in this simulation.</source>
        <translation>已隱藏。模擬中沒有真實資金。</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保險</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Money basics</source>
        <translation>理財入門</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>安全須知</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>示例文章</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HandOverQuestion</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Cancelled by staff</source>
        <translation>由工作人員取消</translation>
    </message>
    <message>
        <source>Shift from %1 to %2</source>
        <translation>班別：%1 至 %2</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>據點：%1</translation>
    </message>
    <message>
        <source>Figures as they are today:</source>
        <translation>以下資料為今日重新統計：</translation>
    </message>
    <message>
        <source>Sessions begun: %1</source>
        <translation>發起認證次數：%1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>認證成功：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Median time: %1</source>
        <translation>耗時中位數：%1</translation>
    </message>
    <message>
        <source>Calls for help: %1</source>
        <translation>求助呼叫：%1</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>待處理：</translation>
    </message>
    <message>
        <source>– sessions: %1</source>
        <translation>– 進行中的認證：%1</translation>
    </message>
    <message>
        <source>– calls not solved: %1</source>
        <translation>– 未解決的呼叫：%1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>交班人：%1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over this shift of the branch %1?</source>
        <translation>交接據點「%1」的本班別？</translation>
    </message>
    <message>
        <source>Hand over this shift?</source>
        <translation>確認交接本班次？</translation>
    </message>
    <message>
        <source>It is kept with your note, and the next one begins.</source>
        <translation>將連同您的留言一併保存，並開始下一班次。</translation>
    </message>
    <message>
        <source>Nothing has happened since the last handover: hand over with a note.</source>
        <translation>上次交接後沒有新的記錄；如仍要交接，請填寫留言。</translation>
    </message>
    <message>
        <source>Somebody else has handed over meanwhile: above is what has happened since. Your note is still here.</source>
        <translation>其他同事已先交班，上方是此後的記錄。您的留言仍在。</translation>
    </message>
    <message>
        <source>No station belongs to this branch any more: nothing was handed over. Your note is still here.</source>
        <translation>已沒有終端屬於該據點，未交班。您的留言仍在。</translation>
    </message>
    <message>
        <source>The shift was not handed over. Your note is still here.</source>
        <translation>尚未交班。您的留言仍在。</translation>
    </message>
</context>
<context>
    <name>HandoverNote</name>
    <message>
        <source>%1 of %2 characters: please shorten the note.</source>
        <extracomment>Device-independent pixels, at most.</extracomment>
        <translation>%1/%2 字，請縮短留言。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 字</translation>
    </message>
    <message>
        <source>Note to the next shift</source>
        <translation>給下一班的留言</translation>
    </message>
</context>
<context>
    <name>HandoversModel</name>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>By</source>
        <translation>交班人</translation>
    </message>
</context>
<context>
    <name>HandoversView</name>
    <message>
        <source>No shift has been handed over yet.</source>
        <extracomment>By who typed it, a note that was not handed over when they left.</extracomment>
        <translation>還沒有交班記錄。</translation>
    </message>
    <message>
        <source>Your note is still here. See in the list what was handed over.</source>
        <translation>您的留言仍在。是否已交班，請查看列表。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>這台電腦沒有設定印表機。</translation>
    </message>
    <message>
        <source>The summary is being printed.</source>
        <translation>正在列印本班摘要。</translation>
    </message>
    <message>
        <source>The summary cannot be printed. Check the printer.</source>
        <translation>無法列印本班摘要，請檢查印表機。</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>儲存交班記錄</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交班記錄</translation>
    </message>
    <message>
        <source>Summary of the shift</source>
        <translation>本班摘要</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回認證記錄</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Staff</source>
        <extracomment>In the design&apos;s pixels. What is left out, or said in few words, where there is no room: the least important first. Last the kiosk&apos;s name: a visitor compares it with the phone, and the staff look for it. The simulation mark&apos;s letters, and how much of the size of text that was chosen they take.</extracomment>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Staff, please check: %1</source>
        <translation>請工作人員查看：%1</translation>
    </message>
    <message>
        <source>JD Cloud</source>
        <translation>京東雲</translation>
    </message>
    <message>
        <source>Real-name verification</source>
        <translation>實名認證</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Check the audit trail</source>
        <translation>檢查稽核記錄</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>資料結構 %1</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>上次結束</translation>
    </message>
    <message>
        <source>The program closed normally.</source>
        <translation>程式正常結束。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>儲存診斷資訊</translation>
    </message>
    <message>
        <source>Each week&apos;s report</source>
        <translation>每週報表</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>結束程式</translation>
    </message>
    <message>
        <source>This release of SQLite can damage a database in rare cases. Back up every day, and have the operating system updated (SQLite 3.51.3 or newer).</source>
        <translation>此版本的 SQLite 在極少數情況下可能損壞資料庫。請每天備份，並請管理員升級系統（SQLite 3.51.3 或更高版本）。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly at %1. Save the diagnostics and send them to your technical support.</source>
        <translation>程式於 %1 異常結束。請儲存診斷資訊並傳送給技術支援。</translation>
    </message>
    <message>
        <source>Managed by the database server&apos;s administrator.</source>
        <translation>由資料庫伺服器管理員負責。</translation>
    </message>
    <message>
        <source>: please make room soon.</source>
        <translation>：請儘快騰出空間。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>%1. Something was stored with a later time: compare the clocks of all kiosks.</source>
        <translation>%1。有資料的時間晚於此時鐘：請核對所有終端機的時鐘。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次備份</translation>
    </message>
    <message>
        <source>Never. Please make one today.</source>
        <translation>從未備份。請今天完成一次備份。</translation>
    </message>
    <message>
        <source>%1: please make another.</source>
        <translation>%1：請再次備份。</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>伺服器備份</translation>
    </message>
    <message>
        <source>The server cannot archive its log at the moment: please tell the database administrator.</source>
        <translation>伺服器目前無法封存記錄檔，請通知資料庫管理員。</translation>
    </message>
    <message>
        <source>Made by the database administrator.</source>
        <translation>由資料庫管理員負責。</translation>
    </message>
    <message>
        <source> Its log is not archived continuously.</source>
        <translation>伺服器未啟用記錄檔持續封存。</translation>
    </message>
    <message>
        <source> Its log was last archived %1.</source>
        <translation>最近一次記錄檔封存：%1。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>All are here.</source>
        <translation>齊全</translation>
    </message>
    <message>
        <source>This computer lacks %1, which other kiosks have. Before it is used, run there: jdcloud-kiosk keys export FILE, and here: jdcloud-kiosk keys import FILE</source>
        <translation>本機缺少其他終端機已有的金鑰 %1。請在其啟用前，在持有該金鑰的電腦上執行 jdcloud-kiosk keys export 檔案，再在本機執行 jdcloud-kiosk keys import 檔案。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>上次線上 %1</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>服務中</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>終端機</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I have no phone / no JD app</source>
        <translation>我沒有手機 / 沒有京東 App</translation>
    </message>
    <message>
        <source>No phone?</source>
        <translation>沒有手機？</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人員</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Switch language: %1</source>
        <translation>切換語言：%1</translation>
    </message>
    <message>
        <source>The staff have been called. Please stay here.</source>
        <extracomment>In the design&apos;s pixels.</extracomment>
        <translation>已呼叫工作人員，請在此稍候。</translation>
    </message>
    <message>
        <source>The staff are on their way to you.</source>
        <translation>工作人員正在趕來。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>No phone, or no JD app?</source>
        <translation>沒有手機，或沒有京東 App？</translation>
    </message>
    <message>
        <source>Install the app.</source>
        <translation>安裝 App。</translation>
    </message>
    <message>
        <source>Search for JD or JD Finance in your phone&apos;s app store, sign in, and come back.</source>
        <translation>在手機應用程式商店搜尋「京東」或「京東金融」，登入後再回到這裡。</translation>
    </message>
    <message>
        <source>Ask at the desk for another way.</source>
        <translation>到櫃檯諮詢其他辦法。</translation>
    </message>
    <message>
        <source>Bring your identity card: the staff know what else is possible.</source>
        <translation>請帶上身分證，工作人員會告訴您還有哪些認證方式。</translation>
    </message>
    <message>
        <source>Call the staff.</source>
        <translation>呼叫工作人員。</translation>
    </message>
    <message>
        <source>They come to you; you can stay here.</source>
        <translation>工作人員會過來，您無需離開。</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人員</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Account, ref.</source>
        <extracomment>Milliseconds after a key until the search begins. Pixels between two fields, and the fields&apos; shares of a row. The periods, in days back from today; None is any time, -1 is chosen by two dates.</extracomment>
        <translation>帳號或編號</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>全部結果</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>全部終端機</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部據點</translation>
    </message>
    <message>
        <source>Search by account or reference</source>
        <translation>按帳號或編號搜尋</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Started</source>
        <extracomment>The column that takes the room that is left; the whole text is in the timeline too. What the card of a chosen session says as well: reference, duration, station.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>%1 sessions, and more as you scroll</source>
        <extracomment>So many rows are on the screen at least.</extracomment>
        <translation>%1 條記錄，向下捲動查看更多</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 條記錄</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>認證記錄</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>匯出 %1</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消匯出</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交班記錄</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a date, as QLocale writes it</comment>
        <extracomment>An icon&apos;s side, its corner, the picture in it. Between two rows of icons. Beside all, and what is between the parts from top to foot.</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Home screen</source>
        <translation>主螢幕</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京東金融</translation>
    </message>
    <message>
        <source>Open the app</source>
        <translation>開啟 App</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>瀏覽器</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>錢包</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>Open an app, then tap Scan</source>
        <translation>開啟 App，點選「掃一掃」</translation>
    </message>
    <message>
        <source>The app was closed.</source>
        <translation>App 已關閉。</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>By hour</source>
        <extracomment>In the design&apos;s pixels: the letters, and the bars.</extracomment>
        <translation>按小時</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>今天還沒有記錄。</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message>
        <source>This screen will be cleared in %1 to protect your privacy.</source>
        <translation>本畫面將在 %1 後清空，以免他人看到您的資訊。</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我還需要時間</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Kiosk</source>
        <extracomment>Rows and events that are kept in view.</extracomment>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Behind the windows</source>
        <translation>視窗背後</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>資料變化</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>側欄內容</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>儲存執行軌跡</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Speech is on.</source>
        <translation>語音已開啟。</translation>
    </message>
</context>
<context>
    <name>JdHome</name>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Search in JD</source>
        <translation>搜尋京東商品</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>超市</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>數位</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家電</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到家</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>領券</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>秒殺</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>國際</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>為你推薦</translation>
    </message>
    <message>
        <source>Reading tablet</source>
        <translation>電子紙閱讀器</translation>
    </message>
    <message>
        <source>Stoneware mug</source>
        <translation>粗陶馬克杯</translation>
    </message>
    <message>
        <source>Plant pot</source>
        <translation>植栽花盆</translation>
    </message>
    <message>
        <source>Desk lamp</source>
        <translation>護眼檯燈</translation>
    </message>
    <message>
        <source>Sample goods</source>
        <translation>示例商品</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <extracomment>In the design&apos;s pixels: a key&apos;s height, between keys, and around all of them. The keys&apos; letters, and how much they grow: their places stay as they are.</extracomment>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>another program is changing the key ring; try again in a moment</source>
        <extracomment>Seconds to wait for another program that changes the ring; it holds the lock for one commit. Bytes: a ring of thousands of keys is smaller. Seconds after which a half-written ring of an earlier version, which took no lock, is dead.</extracomment>
        <translation>另一個程式正在更改金鑰圈，請稍後重試</translation>
    </message>
    <message>
        <source>files in %1 cannot be locked: keep the keys on a local disk</source>
        <translation>無法鎖定 %1 中的檔案：請將金鑰儲存在本機磁碟</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read: %2</source>
        <translation>無法讀取金鑰檔案 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1 中的內容與寫入的不符</translation>
    </message>
    <message>
        <source>the key file %1 is read-only: chmod u+w it, then try again</source>
        <translation>金鑰檔案 %1 為唯讀：請執行 chmod u+w 後重試</translation>
    </message>
    <message>
        <source>the key file %1 belongs to another user: change the keys as that user</source>
        <translation>金鑰檔案 %1 屬於其他使用者：請以該使用者身分更改金鑰</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written: %2</source>
        <translation>無法寫入金鑰檔案 %1：%2</translation>
    </message>
    <message>
        <source>everyone on this computer can read the key file %1: its owner has to chmod 600 it, or 640 to share it with a group</source>
        <translation>本機所有人都能讀取金鑰檔案 %1：其所有者須執行 chmod 600，或用 640 與使用者群組共用</translation>
    </message>
    <message>
        <source>the key %1 is missing from %2: where it is, run “keys export FILE”, and here “keys import FILE”</source>
        <translation>%2 中缺少金鑰 %1：請在有該金鑰的機器上執行「keys export FILE」，再在本機執行「keys import FILE」</translation>
    </message>
    <message>
        <source>%1 is an export: it opens data, but is not a machine&apos;s own key ring</source>
        <translation>%1 是匯出檔案：可以解密資料，但不是機器自己的金鑰圈</translation>
    </message>
    <message>
        <source>there is no key at %1. Where the keys are, run “keys export FILE”, and here “keys import FILE”. A timer or a remote session that cannot reach the keyring of the desktop reads such a file with --key-file FILE</source>
        <translation>%1 處沒有金鑰。請在有金鑰的機器上執行「keys export FILE」，再在本機執行「keys import FILE」。排程工作或遠端工作階段如無法使用桌面的金鑰圈，可用 --key-file FILE 讀取這樣的檔案</translation>
    </message>
    <message>
        <source>the key ring in %1 is not whole</source>
        <extracomment>Characters of one entry: Windows Credential Manager keeps 2560 bytes, in UTF-16. The entry that says where the pieces of a longer ring are: their turn, number, and digest. A locked keyring asks for its password.</extracomment>
        <translation>%1 中的金鑰圈不完整</translation>
    </message>
    <message>
        <source>%1 is full: forget keys, or use a key file</source>
        <translation>%1 已滿：請刪除部分金鑰，或改用金鑰檔案</translation>
    </message>
    <message>
        <source>the keyring cannot be read: %1</source>
        <translation>無法讀取系統金鑰圈：%1</translation>
    </message>
    <message>
        <source>the keyring cannot be written: %1</source>
        <translation>無法寫入系統金鑰圈：%1</translation>
    </message>
    <message>
        <source>the keyring cannot be locked: %1</source>
        <translation>無法鎖定系統金鑰圈：%1</translation>
    </message>
    <message>
        <source>the key ring is empty</source>
        <extracomment>Bytes of a key, and of the machine&apos;s secret. Opens, but has never sealed: it is being distributed. No longer seals anything in the database; older backups need it.</extracomment>
        <translation>金鑰圈為空</translation>
    </message>
    <message>
        <source>the key %1 there differs from the one here</source>
        <translation>該檔案中的金鑰 %1 與本機的不同</translation>
    </message>
    <message>
        <source>what is kept at %1 is not a key ring, but something else: give the file that this program made, or that “keys export” wrote</source>
        <translation>%1 處的內容不是金鑰圈：請指定本程式產生的檔案，或「keys export」寫入的檔案</translation>
    </message>
    <message>
        <source>the key ring at %1 is not whole: there is no key in it</source>
        <translation>%1 處的金鑰圈不完整：其中沒有金鑰</translation>
    </message>
    <message>
        <source>There is no key %1 in %2.</source>
        <extracomment>A kiosk that was not seen for longer does not hold a rotation up (not specified by the document). Rows in one transaction: most of the work is done before it takes the write lock.</extracomment>
        <translation>%2 中沒有金鑰 %1。</translation>
    </message>
    <message>
        <source>The key %1 is retired; add a new one.</source>
        <translation>金鑰 %1 已停用；請新增新金鑰。</translation>
    </message>
    <message>
        <source>Another key has become the active one after %1: that rotation seals the rest.</source>
        <translation>在 %1 之後已有另一個金鑰成為目前金鑰：其餘欄位由那次輪替加密。</translation>
    </message>
    <message>
        <source>Fields that open with no key that is here, and stay as they are: %1. The others are sealed with %2.</source>
        <translation>用本機金鑰無法解密、保持原樣的欄位：%1 個。其餘欄位已用 %2 加密。</translation>
    </message>
    <message>
        <source>Retire the key first: keys retire %1</source>
        <translation>請先停用該金鑰：keys retire %1</translation>
    </message>
    <message>
        <source>Other machines share this database: %1. They need a new key before it is used: run keys add, then keys export, import the file there, then keys activate.</source>
        <translation>其他機器也在使用該資料庫：%1。啟用新金鑰之前須先讓它們拿到：請依次執行 keys add、keys export，在那些機器上匯入檔案，再執行 keys activate。</translation>
    </message>
    <message>
        <source>These kiosks have not confirmed yet that they have the key %1: %2. On their machines, run keys import; or revoke those that no longer exist. (--force activates it anyway: they go out of service until they have it.)</source>
        <translation>以下終端機尚未報告已擁有金鑰 %1：%2。請在它們所在的機器上執行 keys import，或停用已不存在的終端機。（--force 會強制啟用：它們在拿到金鑰之前將暫停服務。）</translation>
    </message>
    <message>
        <source>The key %1 is the active one; activate another first.</source>
        <translation>金鑰 %1 是目前金鑰；請先啟用另一個。</translation>
    </message>
    <message>
        <source>Fields that are still sealed with %1: %2. keys activate %3 seals them with the new key.</source>
        <translation>仍由 %1 加密的欄位：%2 個。執行 keys activate %3 可重新加密。</translation>
    </message>
    <message>
        <source>the database has lost its key “%1”: restore it</source>
        <extracomment>The station whose chain this process has written to last.</extracomment>
        <translation>資料庫缺失金鑰「%1」：請還原備份</translation>
    </message>
    <message>
        <source>the database&apos;s own keys cannot be opened: they were changed</source>
        <extracomment>How often a piece waits for the write lock: each time as long as any transaction does. Letters of a key&apos;s id. Sealed at once when another key becomes the active one: they say which it is. Resealed in pieces.</extracomment>
        <translation>無法解密資料庫自身的金鑰：它們被改動過</translation>
    </message>
    <message>
        <source>%1 cannot be opened: altered?</source>
        <translation>%1 無法開啟：是否被竄改？</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please type the JD Cloud account to verify.</source>
        <extracomment>So near to the end of a wait, it is said, and another code is the next sensible thing.</extracomment>
        <translation>請輸入要認證的京東雲帳號。</translation>
    </message>
    <message>
        <source>There is no such JD Cloud account. Please check the spelling.</source>
        <translation>沒有這個京東雲帳號，請檢查輸入是否正確。</translation>
    </message>
    <message>
        <source>This JD Cloud account has been verified already. There is nothing to do.</source>
        <translation>該京東雲帳號已完成實名認證，無需再次操作。</translation>
    </message>
    <message>
        <source>This JD Cloud account is being verified at another kiosk. Finish or cancel it there, or wait: it ends in %1 at the latest.</source>
        <translation>該京東雲帳號正在另一台終端機上認證。請在那裡完成或取消，或稍候：最遲 %1 後結束。</translation>
    </message>
    <message>
        <source>Too many tries in a short time. Please wait %1, or ask the staff.</source>
        <translation>短時間內嘗試次數過多。請等待 %1，或詢問工作人員。</translation>
    </message>
    <message>
        <source>The QR code cannot be read well on this screen. Please ask the staff; they may have to enlarge the window.</source>
        <translation>此螢幕上的行動條碼不易識別。請聯絡工作人員，可能需要放大視窗。</translation>
    </message>
    <message>
        <source>The verification had to be ended. Please start again.</source>
        <translation>本次認證已被終止，請重新開始。</translation>
    </message>
    <message>
        <source>Training class: scan with your own phone&apos;s camera.</source>
        <translation>訓練課堂：請用您自己手機的相機掃碼。</translation>
    </message>
    <message>
        <source>Training class: scan with your own phone&apos;s camera. It opens %1</source>
        <translation>訓練課堂：用您自己手機的相機掃碼，將開啟 %1</translation>
    </message>
    <message>
        <source>If you need more time, take a new code.</source>
        <translation>如需更多時間，可換新碼。</translation>
    </message>
    <message>
        <source>If you need more time, press One minute more.</source>
        <translation>如需更多時間，請點選「延長 1 分鐘」。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Need more time? Take a new code; nothing is lost.</source>
        <translation>
            <numerusform>還剩 %n 秒。來不及？可換新碼，資訊不會丟失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone, or take one minute more.</source>
        <translation>
            <numerusform>還剩 %n 秒。請在手機上作答，或延長 1 分鐘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone: OK or Decline.</source>
        <translation>
            <numerusform>還剩 %n 秒。請在手機上點選「確定」或「拒絕」。</numerusform>
        </translation>
    </message>
    <message>
        <source>left to scan</source>
        <translation>剩餘掃碼時間</translation>
    </message>
    <message>
        <source>left to tap OK</source>
        <translation>剩餘確認時間</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>核對碼 %1</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待掃碼</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>未讀取任何資訊。</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>請用手機掃描行動條碼</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>請掃描行動條碼</translation>
    </message>
    <message>
        <source>Scanned, waiting for authorization</source>
        <translation>已掃碼，等待授權</translation>
    </message>
    <message>
        <source>Does your phone show this code?</source>
        <translation>手機上的核對碼是否一致？</translation>
    </message>
    <message>
        <source>Same code on your phone?</source>
        <translation>手機上核對碼一致嗎？</translation>
    </message>
    <message>
        <source>This JD Cloud account was verified somewhere else in the meantime</source>
        <translation>該京東雲帳號剛剛已在別處完成認證</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>無需再次操作。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何更改。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認證成功</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>The request was declined on the phone</source>
        <translation>您已在手機上拒絕授權</translation>
    </message>
    <message>
        <source>If that was not what you wanted, take a new code.</source>
        <translation>如非本意，可換新碼重試。</translation>
    </message>
    <message>
        <source>The verification was cancelled</source>
        <translation>本次認證已取消</translation>
    </message>
    <message>
        <source>This JD Cloud account is now real-name verified</source>
        <translation>該京東雲帳號已完成實名認證</translation>
    </message>
    <message>
        <source>You may put your phone away.</source>
        <translation>您可以收起手機了。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>編號 %1</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>認證時間</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Use JD Cloud as a verified individual, from now on</source>
        <translation>即刻起，可以實名個人身分使用京東雲</translation>
    </message>
    <message>
        <source>Find your consent receipt on your phone, and withdraw the consent at any time</source>
        <translation>授權憑證儲存在手機上，可隨時撤回同意</translation>
    </message>
    <message>
        <source>user authorization failed because</source>
        <translation>使用者授權失敗，原因如下</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認證</translation>
    </message>
    <message>
        <source>Nothing was read.
Nothing was changed.</source>
        <translation>未讀取任何資訊，
也沒有任何更改。</translation>
    </message>
    <message>
        <source>JD does not know your real name yet. Your JD Cloud account itself is fine.</source>
        <translation>京東還沒有您的實名資訊，您的京東雲帳號本身沒有問題。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由誰處理</translation>
    </message>
    <message>
        <source>You, on your phone</source>
        <translation>您本人，在手機上</translation>
    </message>
    <message>
        <source>You: finish it in the JD app</source>
        <translation>您：在京東 App 中完成</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>JD: Me → Settings → Account and security</source>
        <translation>京東：我的 → 設定 → 帳號與安全</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然後</translation>
    </message>
    <message>
        <source>Come back and scan a new code</source>
        <translation>回到這裡，掃描新碼</translation>
    </message>
    <message>
        <source>Then: scan a new code here</source>
        <translation>然後：在此掃描新碼</translation>
    </message>
    <message>
        <source>One person can verify one JD Cloud account. The earlier one still counts.</source>
        <translation>每人只能認證一個京東雲帳號，之前的認證仍然有效。</translation>
    </message>
    <message>
        <source>Need the other one?</source>
        <translation>還需要那個帳號？</translation>
    </message>
    <message>
        <source>Yes: use that account. You are done here.</source>
        <translation>請使用那個帳號，這裡無需再操作。</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>請使用之前的帳號</translation>
    </message>
    <message>
        <source>No longer needed?</source>
        <translation>不再需要？</translation>
    </message>
    <message>
        <source>Withdraw its consent on your phone, then scan a new code</source>
        <translation>在手機上撤回對該帳號的同意，再掃描新碼</translation>
    </message>
    <message>
        <source>Or withdraw its consent first</source>
        <translation>或先撤回對該帳號的同意</translation>
    </message>
    <message>
        <source>Was it not you?</source>
        <translation>不是您本人操作？</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人員</translation>
    </message>
    <message>
        <source>Not you? Call the staff</source>
        <translation>非本人操作？請呼叫工作人員</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>已呼叫工作人員</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>The code was not scanned in time</source>
        <translation>行動條碼未在有效時間內掃描</translation>
    </message>
    <message>
        <source>Nothing is lost: your account stays filled in. A new code is ready at once.</source>
        <translation>資訊不會丟失：帳號已保留，可立即換新碼。</translation>
    </message>
    <message>
        <source>The phone did not answer in time</source>
        <translation>手機未在有效時間內確認</translation>
    </message>
    <message>
        <source>Nothing is lost: get a new code and scan it again.</source>
        <translation>資訊不會丟失：換新碼後重新掃描即可。</translation>
    </message>
    <message>
        <source>The clock of this computer was changed</source>
        <translation>本機時鐘被更改</translation>
    </message>
    <message>
        <source>The verification was ended to be safe. Please start again; staff: check date and time.</source>
        <translation>為安全起見認證已終止，請重新開始。工作人員請檢查日期和時間。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Already verified</source>
        <translation>已完成認證</translation>
    </message>
    <message>
        <source>Another phone tried to scan this code and was refused. Only the phone that scanned first can authorize.</source>
        <extracomment>Of no interest once the right phone has scanned: the other one was only too slow.</extracomment>
        <translation>另一部手機試圖掃描此行動條碼，已被拒絕。只有先掃碼的手機可以授權。</translation>
    </message>
    <message>
        <source>A scan was refused: its picture of the code was too old. The code keeps changing. Scan this screen, not a photo.</source>
        <translation>一次掃碼被拒絕：所掃的畫面已過時。行動條碼會不斷更新，請掃螢幕，不要掃照片。</translation>
    </message>
    <message>
        <source>A scan was refused: the clocks do not agree. No code from the future. Staff: check date and time.</source>
        <translation>一次掃碼被拒絕：時鐘不一致。不接受來自未來的行動條碼。工作人員請檢查日期和時間。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been changed. Only the kiosk can make its codes. Staff: check for stickers.</source>
        <translation>一次掃碼被拒絕：行動條碼被改動過。只有本終端機能產生自己的行動條碼。工作人員請檢查是否有貼紙。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an older code. A new code replaces the one before. Scan the one on this screen.</source>
        <translation>一次掃碼被拒絕：所掃的是舊碼。新碼替換舊碼。請掃螢幕上的行動條碼。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an earlier code of this kiosk. A code ends with its verification. Staff: check for photos and stickers.</source>
        <translation>一次掃碼被拒絕：所掃的是本終端機先前的行動條碼。行動條碼隨認證結束而失效。工作人員請檢查是否有照片或貼紙。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been used. Each code works once. Staff: check for photos and stickers.</source>
        <translation>一次掃碼被拒絕：該行動條碼已用過。每個行動條碼只能用一次。工作人員請檢查是否有照片或貼紙。</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>第 %1 步，共 %2 步，%3，已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, not reached</source>
        <translation>第 %1 步，共 %2 步，%3，未完成</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, not yet</source>
        <translation>第 %1 步，共 %2 步，%3，尚未完成</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>止於：%1</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>JD Cloud real-name verification kiosk</source>
        <translation>京東雲實名認證自助終端機</translation>
    </message>
</context>
<context>
    <name>KiosksPage</name>
    <message>
        <source>Revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>It holds for %1, for one machine.</source>
        <translation>剩餘有效時間 %1，只能用於一台電腦。</translation>
    </message>
    <message numerus="yes">
        <source>A computer asked with a wrong code (%n time(s)). If it was none of you, take the code back.</source>
        <translation>
            <numerusform>有電腦使用了錯誤的配對碼（%n 次）。若非你們所為，請收回配對碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are sealed for the machine at %1, which takes them now.</source>
        <translation>已為 %1 的電腦加密金鑰，正在傳送。</translation>
    </message>
    <message>
        <source>The machine at %1 has the keys. Sign in there.</source>
        <translation>%1 的電腦已取得金鑰。請在那裡登入。</translation>
    </message>
    <message>
        <source>The code holds no more. Make another one.</source>
        <translation>配對碼已失效。請重新產生。</translation>
    </message>
    <message>
        <source>%1 starts no more sessions.</source>
        <translation>%1 不再開始新的認證。</translation>
    </message>
    <message>
        <source>Staff can sign in at %1 again.</source>
        <translation>工作人員可再次在 %1 登入。</translation>
    </message>
    <message>
        <source>%1 is off the list. Another machine can use its name.</source>
        <translation>%1 已從清單中移除，其他機器可使用該名稱。</translation>
    </message>
    <message>
        <source>The branch of %1 is changed.</source>
        <translation>已更改 %1 所屬據點。</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>What is open there ends at once, and no session can start there.</source>
        <translation>那裡正在進行的認證會立即結束，且無法開始新的認證。</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>從清單中移除 %1？</translation>
    </message>
    <message>
        <source>Its sessions stay in the history. Another machine can use its name; it returns only with a new sign-in there.</source>
        <translation>其認證記錄仍保留在歷史中。其他機器可使用該名稱；工作人員在該終端機重新登入後，它才會再次出現。</translation>
    </message>
    <message>
        <source>The keys are sealed for the new machine, which takes them now.</source>
        <translation>已為新電腦加密金鑰，正在傳送。</translation>
    </message>
    <message>
        <source>The new machine has the keys. Name it, and sign in there.</source>
        <translation>新電腦已取得金鑰。請在那裡為終端機命名並登入。</translation>
    </message>
    <message>
        <source>It is the only station of the branch %1: members who work at this branch alone can then sign in at no kiosk, and the branch can no longer be chosen.</source>
        <translation>這是據點 %1 唯一的終端機：僅限該據點的人員此後無法在任何終端機登入，該據點也無法再選擇。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its earlier sessions count for this branch, too. Leave it empty for none.</source>
        <translation>該終端機以往的認證記錄也計入此據點。留空表示不屬於任何據點。</translation>
    </message>
    <message>
        <source>Take %1 out of the branch %2?</source>
        <translation>將 %1 移出據點 %2？</translation>
    </message>
    <message>
        <source>Change the branch</source>
        <translation>變更據點</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>最近線上</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>A new machine</source>
        <translation>新電腦</translation>
    </message>
    <message>
        <source>It gets the keys by a code: start the kiosk there, and type the code. It holds for ten minutes and for one machine.</source>
        <translation>新電腦憑配對碼取得金鑰：在那台電腦上啟動終端機並輸入配對碼。配對碼十分鐘內有效，只能用於一台電腦。</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>顯示配對碼</translation>
    </message>
    <message>
        <source>Take the code back</source>
        <translation>收回配對碼</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>重新核准</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Branch …</source>
        <translation>據點…</translation>
    </message>
    <message>
        <source>Only a lead can let new machines in, revoke and remove kiosks, or set branches.</source>
        <translation>僅負責人可接入新電腦、停用或移除終端機、設定據點。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>LiveModel</name>
    <message>
        <source>%1 left</source>
        <extracomment>So many ended sessions are shown. Each is to be read whole, so that rows may be high.</extracomment>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Latest sessions</source>
        <translation>最近認證</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>the roster cannot be kept: %1</source>
        <extracomment>Seconds for which a roster is kept after a class was killed: a day of classes. Seconds that the lock is waited for: a kiosk that looks holds it for a moment.</extracomment>
        <translation>無法儲存學員名單：%1</translation>
    </message>
    <message>
        <source>whether a class is on cannot be seen: %1</source>
        <translation>無法確認是否正在上課：%1</translation>
    </message>
    <message>
        <source>a note was left out: %1</source>
        <extracomment>Bytes of the nonce (NIST SP 800-38D section 5.2.1.1). Random: one key seals far fewer than 2 to the 32 fields before it is rotated (section 8.3).</extracomment>
        <translation>已略去一條備註：%1</translation>
    </message>
    <message>
        <source>half-written keys are still beside the key file %1: %2</source>
        <translation>金鑰檔案 %1 旁仍有未寫完的金鑰：%2</translation>
    </message>
    <message>
        <source>the key file %1 could be read by everybody; now only its owner can</source>
        <translation>金鑰檔案 %1 此前所有人都能讀取；現在只有其所有者可以讀取</translation>
    </message>
    <message>
        <source>a restore cannot be noted: %1</source>
        <translation>無法記下這次還原：%1</translation>
    </message>
    <message>
        <source>the end of the audit trail cannot be noted: %1</source>
        <translation>無法記下稽核記錄的末端：%1</translation>
    </message>
    <message>
        <source>there is no log: %1 cannot be written (%2)</source>
        <extracomment>Bytes of one log file, and how many earlier ones are kept. A program that runs keeps a file of this name locked; one that is left over means a crash. Its first line is the program&apos;s name. An empty one means nothing: its program is about to lock it, or has closed. The same file, once a start has found it: kept while that program runs, as evidence. Seconds between two signs of life, the file&apos;s time.</extracomment>
        <translation>沒有記錄檔：無法寫入 %1（%2）</translation>
    </message>
    <message>
        <source>killed, or the power went</source>
        <translation>被強行終止或斷電</translation>
    </message>
    <message>
        <source>%1 ended without closing; it was last alive at %2: %3</source>
        <translation>%1 未正常關閉即已結束；最後一次執行於 %2：%3</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某個程式</translation>
    </message>
    <message>
        <source>the record of removals cannot be kept: %1</source>
        <extracomment>What must not come back with a backup. The newest ends of the trail&apos;s chains that this machine has seen. The ends of chains that were noted here last, by station.</extracomment>
        <translation>無法儲存刪除記錄：%1</translation>
    </message>
    <message>
        <source>the record of removals cannot read the trail</source>
        <translation>刪除記錄無法讀取稽核記錄</translation>
    </message>
    <message>
        <source>reports are read from the database, not its replica</source>
        <translation>報表改從主資料庫讀取，未使用複本</translation>
    </message>
    <message>
        <source>the database is an older copy than was in use here (event %1 is not in it): jdcloud-kiosk removals replay does again what was removed since</source>
        <extracomment>Events that say of a removal, or of a PIN that is no longer trusted. Events that may pass before the record says again how far it has looked, if it found nothing. Events before the newest that was seen which are looked at again: on a server, one with a lower number may have been committed since. What is noted already is not noted twice.</extracomment>
        <translation>此資料庫比本機此前使用的舊（其中沒有事件 %1）：執行 jdcloud-kiosk removals replay 可重新執行此後的刪除</translation>
    </message>
    <message>
        <source>the secret of a code cannot be opened: altered?</source>
        <extracomment>Where the sealed secrets are. What a session&apos;s row is found by. Rows as this transaction has read or left them, by the session&apos;s id: the session, and its codes with a secret. Sessions that this transaction has added: they have no code yet.</extracomment>
        <translation>行動條碼的金鑰無法開啟：是否被竄改？</translation>
    </message>
    <message>
        <source>a name was left out: %1</source>
        <extracomment>The names of the sealed fields. What the blind index of a person is made of. What a row is found by. A JD account, once for each cloud account that its person has verified (or once), and the limit. A console&apos;s login may read no more of an identity than this. Binds a person, in a free slot; nothing where a constraint is in the way. Where no slot is free, the first one: it is taken.</extracomment>
        <translation>已略去一個姓名：%1</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <extracomment>Ticks of the presenter&apos;s clock (0.1 s) between two tries to use a database again. Ticks between two signs of life.</extracomment>
        <translation>暫停服務：%1</translation>
    </message>
    <message>
        <source>old details were not erased, or past days not counted: %1</source>
        <extracomment>Ticks of the presenter&apos;s clock (0.1 s) between two looks at what is due.</extracomment>
        <translation>未能清除過期資訊或統計往日資料：%1</translation>
    </message>
    <message>
        <source>the keys were not taken: %1</source>
        <extracomment>Milliseconds between two looks whether the keys are there.</extracomment>
        <translation>未能取用金鑰：%1</translation>
    </message>
    <message>
        <source>no lock can be kept in %1: %2</source>
        <translation>無法在 %1 中加鎖：%2</translation>
    </message>
    <message>
        <source>nothing can be locked here: %1</source>
        <translation>此處無法加鎖：%1</translation>
    </message>
    <message>
        <source>the week&apos;s report was not written to %1: %2</source>
        <extracomment>Milliseconds between two looks whether a week is over. The clocks of two computers differ so much. The file whose figures are known to be right.</extracomment>
        <translation>每週報表未能寫入 %1：%2</translation>
    </message>
    <message>
        <source>the week&apos;s report was not written: %1</source>
        <translation>每週報表未寫入：%1</translation>
    </message>
    <message>
        <source>the windows&apos; places cannot be kept: %1</source>
        <extracomment>Bytes of the file; and how many sets of screens it keeps, the last used ones.</extracomment>
        <translation>無法儲存視窗位置：%1</translation>
    </message>
    <message>
        <source>the windows&apos; places cannot be read</source>
        <translation>無法讀取視窗位置</translation>
    </message>
    <message>
        <source>no sound: %1 does not start</source>
        <extracomment>The tones of each sound: hertz and seconds. Rising is good, falling is bad, even is neutral. Seconds in which a tone rises and falls, so that it does not click. Starts to play a WAV file; False if that is not possible here.</extracomment>
        <translation>沒有聲音：無法啟動 %1</translation>
    </message>
    <message>
        <source>no sound: %1</source>
        <translation>沒有聲音：%1</translation>
    </message>
    <message>
        <source>the screen may be blanked or locked: no session bus</source>
        <translation>螢幕可能會變黑或鎖定：沒有工作階段匯流排</translation>
    </message>
    <message>
        <source>%1 is missing: the windows show English. Run `python tasks.py setup`, or install the program again</source>
        <translation>缺少 %1，視窗將顯示英文。請執行 `python tasks.py setup`，或重新安裝本程式</translation>
    </message>
    <message>
        <source>the PIN of %1 cannot be opened: altered?</source>
        <extracomment>The setting that marks a database as one for training. As many keys does a kiosk say it has, the newest; a server&apos;s roles allow no more. The name of the sealed field.</extracomment>
        <translation>%1 的 PIN 碼無法開啟：是否被竄改？</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>and this kiosk</source>
        <extracomment>In the design&apos;s pixels: the digits, the answers below them, and between those. Of the digits&apos; height: the room between the two pairs, and their line; nothing hangs below it. The least digits, and what is above and below them together, in the design&apos;s pixels. The room beside the digits and the kiosk&apos;s name, and above the name where it is below them. How much of their height digits keep at least for the kiosk&apos;s name beside them; in large text, in which they are no smaller than in usual text. Whether the digits ask for all of their room, and not for the least.</extracomment>
        <translation>以及本終端機名稱</translation>
    </message>
    <message>
        <source>Same on both</source>
        <translation>兩邊一致</translation>
    </message>
    <message>
        <source>Tick the consent, tap OK</source>
        <translation>勾選同意，點選「確定」</translation>
    </message>
    <message>
        <source>Yes: tick, then OK</source>
        <translation>一致：勾選後點選「確定」</translation>
    </message>
    <message>
        <source>Different, or not you</source>
        <translation>不一致或非本人操作</translation>
    </message>
    <message>
        <source>Tap Decline on the phone</source>
        <translation>在手機上點選「拒絕」</translation>
    </message>
    <message>
        <source>No: tap Decline</source>
        <translation>不一致：點選「拒絕」</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Settings</source>
        <extracomment>Rows that the shop alone has, and JD Finance alone.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>我的訂單</translation>
    </message>
    <message>
        <source>Bank cards</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>收件地址</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助與客服</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>This name is already in use. Please choose another short name.</source>
        <translation>該名稱已有人使用，請換一個簡稱。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已修改。</translation>
    </message>
    <message>
        <source>Your name at the sign-in</source>
        <translation>登入頁顯示的名稱</translation>
    </message>
    <message>
        <source>The sign-in shows who signed in here last. Choose a short name, or leave it empty: then nothing is shown, and you type your name.</source>
        <translation>登入頁會向所有人顯示最近在此登入的工作人員。請設定一個簡稱；留空則不顯示您，登入時需自行輸入姓名。</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>修改簡稱</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New name for %1</source>
        <translation>%1 的新姓名</translation>
    </message>
    <message>
        <source>PIN and role stay. What they have done stays under the earlier name, and where they are signed in, the kiosk closes.</source>
        <translation>PIN 和角色保持不變。此前的操作仍記錄在原姓名下；若正在某台終端機登入，該終端機將關閉。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新姓名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>NamePills</name>
    <message>
        <source>Another name</source>
        <extracomment>In the design&apos;s pixels: between pills, and a pill.</extracomment>
        <translation>其他姓名</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>This computer has no speech for Qt: it takes pyside6-addons and a voice of the system.</source>
        <translation>這台電腦沒有可供 Qt 使用的語音：需要安裝 pyside6-addons，以及系統語音。</translation>
    </message>
    <message>
        <source>This computer has no voice for the present language.</source>
        <translation>這台電腦沒有目前語言的語音。</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>From the shift before</source>
        <translation>上一班留言</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>查看留言</translation>
    </message>
    <message>
        <source>%1 has left a note for the next shift (%2).</source>
        <translation>%1 給下一班留了言（%2）。</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>There is no such file here, nor on a plugged-in drive.</source>
        <extracomment>Files that are offered, the newest first.</extracomment>
        <translation>此處及插入的隨身碟上沒有這樣的檔案。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Out of service for a moment</source>
        <translation>暫停服務，請稍候</translation>
    </message>
    <message>
        <source>Nothing is lost. This screen closes automatically as soon as the service is back.</source>
        <translation>沒有任何資料丟失。恢復後本畫面會自動消失。</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>致工作人員：%1</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Waiting for the console … Leave the code on its screen.</source>
        <extracomment>Characters: the code, and what may be typed between them.</extracomment>
        <translation>正在等待工作台…請讓配對碼留在其螢幕上。</translation>
    </message>
    <message>
        <source>This code is wrong, or no longer holds. Compare it with the console, or have another one shown.</source>
        <translation>配對碼有誤或已失效。請與工作台核對，或請負責人重新顯示。</translation>
    </message>
    <message>
        <source>The server has this kiosk&apos;s name for another login. Ask whoever runs it.</source>
        <translation>伺服器上該終端機名稱屬於另一個登入名稱。請聯絡伺服器管理員。</translation>
    </message>
    <message>
        <source>These keys were not sealed by whoever showed the code. Nothing was taken: tell whoever runs the kiosks.</source>
        <translation>收到的金鑰並非由顯示配對碼的一方加密。未匯入任何金鑰：請告知終端機管理員。</translation>
    </message>
    <message>
        <source>This computer&apos;s key file cannot be read or written. Tell whoever runs the kiosks, then have another code shown.</source>
        <translation>無法讀取或寫入本機的金鑰檔案。請告知終端機管理員，處理後再請負責人重新顯示配對碼。</translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment. Try again.</source>
        <translation>暫時無法連線至資料庫，請重試。</translation>
    </message>
    <message>
        <source>The keys are here. The kiosk opens in a moment.</source>
        <translation>已取得金鑰。終端機即將開啟。</translation>
    </message>
    <message>
        <source>A new machine? Type the code that a lead&apos;s console shows under &quot;Kiosks&quot;.</source>
        <translation>新電腦？請輸入負責人工作台「終端機」頁顯示的配對碼。</translation>
    </message>
    <message>
        <source>Code for a new machine</source>
        <translation>新電腦的配對碼</translation>
    </message>
    <message>
        <source>Get the keys</source>
        <translation>取得金鑰</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Authorized</source>
        <translation>授權成功</translation>
    </message>
    <message>
        <source>The JD Cloud account is now real-name verified. You may put your phone away.</source>
        <translation>該京東雲帳號已完成實名認證，可以收起手機了。</translation>
    </message>
    <message>
        <source>You can verify only one JD Cloud account, whichever of your JD accounts you use. Withdraw the earlier consent and scan a new code, or ask the staff.</source>
        <translation>無論用您的哪個京東帳號，都只能認證一個京東雲帳號。請撤回之前的同意後重新掃碼，或詢問工作人員。</translation>
    </message>
    <message>
        <source>Already verified</source>
        <translation>已完成認證</translation>
    </message>
    <message>
        <source>This JD Cloud account was verified in the meantime. There is nothing more to do.</source>
        <translation>該京東雲帳號剛剛已完成認證，無需再次操作。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you.</source>
        <translation>京東雲沒有讀取您的任何資訊。</translation>
    </message>
    <message>
        <source>Withdraw at any time under Me → Settings → Account and security.</source>
        <translation>可隨時在「我的 → 設定 → 帳號與安全」中撤回同意。</translation>
    </message>
    <message>
        <source>It is your JD account that must act, not JD Cloud&apos;s.</source>
        <translation>需要完成實名的是您的京東帳號。</translation>
    </message>
    <message>
        <source>Verify your real name in the JD app</source>
        <translation>在京東 App 完成實名認證</translation>
    </message>
    <message>
        <source>Under Me → Settings → Account and security.</source>
        <translation>路徑：我的 → 設定 → 帳號與安全。</translation>
    </message>
    <message>
        <source>Ask for a new code at the kiosk</source>
        <translation>在終端機換一個新碼</translation>
    </message>
    <message>
        <source>Your account is still chosen there.</source>
        <translation>您的帳號仍保留在終端機上。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新掃碼</translation>
    </message>
    <message>
        <source>Then agree, and you are done.</source>
        <translation>同意授權即可完成。</translation>
    </message>
    <message>
        <source>Changed your mind? Tap &apos;Try again with a new code&apos; on the kiosk and scan it.</source>
        <translation>改變主意了？請在終端上點「換新碼重試」，再掃描新碼。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you. Tap &apos;Get a new code&apos; on the kiosk and scan it.</source>
        <translation>京東雲沒有讀取您的任何資訊。請在終端機上點選「換新碼」後重新掃碼。</translation>
    </message>
    <message>
        <source>This request was ended</source>
        <translation>本次請求已終止</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was changed. JD Cloud has read nothing about you. Start again at the kiosk.</source>
        <translation>終端機的時鐘被更改。京東雲沒有讀取您的任何資訊。請在終端機上重新開始。</translation>
    </message>
    <message>
        <source>Cancelled at the kiosk</source>
        <translation>已在終端機上取消</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you. Start again at the kiosk if you still want to verify.</source>
        <translation>京東雲沒有讀取您的任何資訊。如仍需認證，請在終端機上重新開始。</translation>
    </message>
    <message>
        <source>This picture of the QR code is too old</source>
        <translation>行動條碼畫面已過時</translation>
    </message>
    <message>
        <source>The code on the kiosk keeps changing, so a photo of it does not work. Go to the kiosk and scan its screen.</source>
        <translation>終端機上的行動條碼會不斷更新，翻拍的照片無效。請站在終端機前掃描螢幕。</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>時鐘不一致</translation>
    </message>
    <message>
        <source>This QR code is dated in the future. Ask the staff to check the kiosk&apos;s date and time, then scan again.</source>
        <translation>該行動條碼的時間晚於目前時間。請工作人員檢查終端機的日期和時間，然後重新掃碼。</translation>
    </message>
    <message>
        <source>This QR code was changed</source>
        <translation>行動條碼被竄改</translation>
    </message>
    <message>
        <source>It is not what the kiosk showed. Do not scan it again; tell the staff.</source>
        <translation>這不是終端機所顯示的行動條碼。請勿再次掃描，並告知工作人員。</translation>
    </message>
    <message>
        <source>Already in progress</source>
        <translation>正在進行中</translation>
    </message>
    <message>
        <source>This JD account has a request open on another phone. Answer it there, or wait: it ends within %1 min.</source>
        <translation>該京東帳號在另一部手機上有未處理的請求。請在那裡處理，或稍候：%1 分鐘內自動結束。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>嘗試次數過多</translation>
    </message>
    <message>
        <source>Please wait %1 min, then scan the code on the kiosk again.</source>
        <translation>請等待 %1 分鐘，再掃描終端機上的行動條碼。</translation>
    </message>
    <message>
        <source>There is nothing to withdraw</source>
        <translation>沒有可撤回的同意</translation>
    </message>
    <message>
        <source>This JD account has verified no JD Cloud account.</source>
        <translation>該京東帳號沒有認證過任何京東雲帳號。</translation>
    </message>
    <message>
        <source>Unknown QR code</source>
        <translation>無法識別的行動條碼</translation>
    </message>
    <message>
        <source>No kiosk has issued this code. Scan the code on the kiosk&apos;s own screen, not one on paper.</source>
        <translation>沒有終端機產生過這個行動條碼。請掃描終端機螢幕上的行動條碼，不要掃描紙上的。</translation>
    </message>
    <message>
        <source>This QR code is out of date</source>
        <translation>行動條碼已更新</translation>
    </message>
    <message>
        <source>The kiosk shows a newer code. Scan the one on its screen now.</source>
        <translation>終端機上已顯示新的行動條碼，請掃描螢幕上現在的行動條碼。</translation>
    </message>
    <message>
        <source>This QR code has expired</source>
        <translation>行動條碼已過期</translation>
    </message>
    <message>
        <source>Tap &apos;Get a new code&apos; on the kiosk and scan it.</source>
        <translation>請在終端機上點選「換新碼」後重新掃碼。</translation>
    </message>
    <message>
        <source>This QR code was cancelled</source>
        <translation>行動條碼已取消</translation>
    </message>
    <message>
        <source>Start again at the kiosk and scan the new code.</source>
        <translation>請在終端機上重新開始，並掃描新的行動條碼。</translation>
    </message>
    <message>
        <source>This QR code has been used</source>
        <translation>行動條碼已被使用</translation>
    </message>
    <message>
        <source>Each code works once. Ask for a new one at the kiosk.</source>
        <translation>每個行動條碼只能使用一次，請在終端機上取得新的行動條碼。</translation>
    </message>
    <message>
        <source>Already scanned by another phone</source>
        <translation>已被其他手機掃描</translation>
    </message>
    <message>
        <source>Only the phone that scanned first can authorize. If that was not you, tap &apos;Cancel&apos; on the kiosk and start again.</source>
        <translation>只有最先掃碼的手機可以授權。如果不是您掃的，請在終端機上點選「取消」後重新開始。</translation>
    </message>
    <message>
        <source>Another account is signed in now</source>
        <translation>現在登入的是另一個帳號</translation>
    </message>
    <message>
        <source>The request belongs to the account that scanned the code, and JD Cloud has read nothing. Sign in with that account again, or start again at the kiosk.</source>
        <translation>該請求屬於掃碼時的帳號，京東雲未讀取任何資訊。請重新登入該帳號，或在終端機上重新開始。</translation>
    </message>
    <message>
        <source>This request is no longer open</source>
        <translation>該請求已結束</translation>
    </message>
    <message>
        <source>Your real name is verified</source>
        <translation>您已完成實名認證</translation>
    </message>
    <message>
        <source>Ask for a new code at the kiosk, then scan it.</source>
        <translation>請在終端機換一個新碼，然後重新掃碼。</translation>
    </message>
    <message>
        <source>This app cannot use the code</source>
        <translation>此 App 無法使用該行動條碼</translation>
    </message>
    <message>
        <source>It was another app that scanned it, and nothing was sent. Open the JD or JD Finance app and scan the code with that.</source>
        <translation>掃碼的是其他 App，沒有傳送任何資訊。請開啟京東或京東金融 App 掃碼。</translation>
    </message>
    <message>
        <source>There is no picture to read. Open an image file, or copy one.</source>
        <translation>沒有可讀取的圖片。請開啟圖片檔案，或先複製一張圖片。</translation>
    </message>
    <message>
        <source>This computer does not show its screen to the phone. If the desktop asks, allow the screenshot; otherwise take one yourself and paste it here.</source>
        <translation>本機不允許手機查看螢幕。如果桌面彈出詢問，請允許截圖；否則請自行截圖，然後貼上到這裡。</translation>
    </message>
    <message>
        <source>macOS does not let this program see the screen. Allow it in System Settings, Privacy &amp; Security, Screen Recording, and start the program again. Until then, take a picture of the screen yourself and paste it here.</source>
        <translation>macOS 不允許本程式查看螢幕。請在「系統設定 &gt; 隱私權與安全性 &gt; 螢幕錄製」中允許，然後重新啟動本程式。在此之前，可自行截圖並貼上到這裡。</translation>
    </message>
    <message>
        <source>macOS does not let this program use the camera. Allow it in System Settings, Privacy &amp; Security, Camera, and start the program again.</source>
        <translation>macOS 不允許本程式使用攝影機。請在「系統設定 &gt; 隱私權與安全性 &gt; 攝影機」中允許，然後重新啟動本程式。</translation>
    </message>
    <message>
        <source>No QR code in view. Point the camera at the kiosk&apos;s screen.</source>
        <translation>畫面中沒有行動條碼，請將攝影機對準終端機螢幕。</translation>
    </message>
    <message>
        <source>The QR code is blurred or covered. Hold still and move closer.</source>
        <translation>行動條碼模糊或被遮擋，請拿穩手機並靠近一些。</translation>
    </message>
    <message>
        <source>Several QR codes in view. Show only the one on the kiosk.</source>
        <translation>畫面中有多個行動條碼，請只對準終端機上的行動條碼。</translation>
    </message>
    <message>
        <source>This is not a JD Cloud verification code. Scan the kiosk&apos;s code.</source>
        <translation>這不是京東雲認證行動條碼，請掃描終端機上的行動條碼。</translation>
    </message>
    <message>
        <source>If this goes on, ask the staff at the kiosk.</source>
        <translation>如果一直這樣，請詢問終端機旁的工作人員。</translation>
    </message>
    <message>
        <source>This JD Cloud code is damaged or was changed. Scan it again from the kiosk&apos;s screen.</source>
        <translation>該京東雲行動條碼已損壞或被改動，請重新掃描終端機螢幕上的行動條碼。</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Nothing is lost; please try again.</source>
        <translation>暫時無法連線服務，您的資訊沒有丟失，請重試。</translation>
    </message>
    <message>
        <source>Signal good</source>
        <translation>訊號良好</translation>
    </message>
    <message>
        <source>Signal weak</source>
        <translation>訊號弱</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>無訊號</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>JD Cloud has erased your real name and identity number; the JD Cloud account is no longer verified. A record that you had agreed, and withdrew, is kept.</source>
        <translation>京東雲已刪除您的真實姓名和身分證號，該京東雲帳號不再處於已認證狀態。您曾同意及撤回的記錄會予以儲存。</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Open image</source>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Not part of the simulation</source>
        <extracomment>The app&apos;s page, also while the home screen is over it.</extracomment>
        <translation>模擬示範中未提供此功能</translation>
    </message>
    <message>
        <source>Simulated phone</source>
        <translation>模擬手機</translation>
    </message>
    <message>
        <source>Show the tools&apos; rail</source>
        <extracomment>What is offered in the panel, wherever the phone is. What is on the rail. The side of the handle that brings the rail back.</extracomment>
        <translation>顯示工具欄</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模擬示範 — 人物均為虛構</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Your PIN was changed.</source>
        <translation>您的 PIN 已修改。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>目前 PIN 碼</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 碼</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再次輸入新 PIN 碼</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>修改 PIN</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>New PIN for %1</source>
        <translation>為 %1 設定新 PIN 碼</translation>
    </message>
    <message>
        <source>You change your own PIN; it is the one that you sign in with.</source>
        <translation>您正在修改自己的 PIN 碼，之後登入須使用新 PIN 碼。</translation>
    </message>
    <message>
        <source>%1 can sign in only with the new PIN from now on.</source>
        <translation>此後 %1 只能用新 PIN 碼登入。</translation>
    </message>
    <message>
        <source>Your current PIN</source>
        <translation>您目前的 PIN 碼</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 碼</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再次輸入新 PIN 碼</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的 PIN 碼</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>確認設定</translation>
    </message>
    <message>
        <source>Type your current PIN.</source>
        <translation>請輸入您目前的 PIN 碼。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>In the design&apos;s pixels: a key, between keys, and around them.</extracomment>
        <translation>刪除最後一位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play by hand: both windows are yours. What you do can be saved.</source>
        <translation>手動操作：兩個視窗由您操作，操作過程可以儲存。</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>示範結束</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Milliseconds from a change in the database until the windows show it.</extracomment>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>No trainee</source>
        <extracomment>How fast the play&apos;s clock runs: not at all, as ours, ten times as fast.</extracomment>
        <translation>未選學員</translation>
    </message>
    <message>
        <source>Practice: what happens next?</source>
        <translation>練習：接下來會發生什麼？</translation>
    </message>
    <message>
        <source>Trainee at the stage</source>
        <translation>目前學員</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>Speed of the play</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤銷上一步</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>儲存為情境</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice: ask what comes next</source>
        <translation>練習：提問接下來會發生什麼</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>10×</source>
        <translation>10×</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>時鐘：%1</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 秒</translation>
    </message>
    <message>
        <source>Time of the play</source>
        <translation>示範中的時間</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>it is cut off, or was changed by mistake</source>
        <extracomment>A kiosk&apos;s default name: in training, tests and demonstrations. How a folder&apos;s name that is no text is kept. Bytes.</extracomment>
        <translation>檔案不完整，或遭誤改</translation>
    </message>
    <message>
        <source>In this computer&apos;s settings, %1, these cannot be used: %2.</source>
        <translation>這台電腦的設定 %1 中，以下各項無法使用：%2。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings, %1, cannot be read: %2.</source>
        <translation>這台電腦的設定 %1 無法讀取：%2。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings, %1, were written anew; the former are in %2.</source>
        <translation>本機設定 %1 已重新寫入，原檔案保留為 %2。</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Now %1</source>
        <extracomment>Milliseconds between two pictures of the stage, and between two looks at the time. Device-independent pixels.</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Elapsed time: %1</source>
        <translation>已耗時間：%1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>示範結束</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show the stage</source>
        <translation>恢復畫面</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>講師查看</translation>
    </message>
    <message>
        <source>Reset the time</source>
        <translation>重新計時</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>觀眾看到的畫面</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Nothing was printed. It is saved as %1</source>
        <translation>未列印，已儲存為 %1</translation>
    </message>
    <message>
        <source>%1 cannot be saved: choose another folder.</source>
        <translation>無法儲存 %1：請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>QrCodeLabel</name>
    <message>
        <source>Not enough room for the QR code. Please enlarge the window.</source>
        <extracomment>ISO/IEC 18004: four light modules on every side. Below three pixels a module, phones begin to fail: say so rather than show it. ISO/IEC 18004 section 7.8 asks for the mask that spreads dark and light best: to try all eight takes four times as long as all the rest, and reading gains nothing by it (docs/performance.md). In the design&apos;s pixels: the corners of the white plate.</extracomment>
        <translation>空間不足，無法顯示行動條碼，請放大視窗。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Right</source>
        <extracomment>Milliseconds between two looks at the time.</extracomment>
        <translation>正確</translation>
    </message>
    <message>
        <source>Incorrect</source>
        <translation>不正確</translation>
    </message>
    <message>
        <source>A question for the trainee</source>
        <translation>向學員提問</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions</source>
        <extracomment>A question, and the caption before it.</extracomment>
        <translation>試題</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2   Right: %3 of %4</source>
        <translation>姓名：%1   日期：%2   答對：%3 / %4</translation>
    </message>
    <message>
        <source>Printed %1, seed %2</source>
        <translation>列印於 %1，種子 %2</translation>
    </message>
</context>
<context>
    <name>RealNamePage</name>
    <message>
        <source>Real-name verification</source>
        <translation>實名認證</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>請確認是否本人</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真實姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證號</translation>
    </message>
    <message>
        <source>The real app reads your identity card and your face. In the simulation one tap does it; no real person is involved.</source>
        <translation>真實的 App 會查驗身分證和臉部。模擬示範中點一下即可完成，不涉及任何真實人員。</translation>
    </message>
    <message>
        <source>Verify my real name</source>
        <translation>立即實名認證</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Save the receipt</source>
        <translation>儲存憑證</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <extracomment>Digits of a fingerprint that a person compares.</extracomment>
        <translation>憑證 (*.json)</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>授權憑證</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back to JD</source>
        <translation>返回京東</translation>
    </message>
    <message>
        <source>Back to JD Finance</source>
        <translation>返回京東金融</translation>
    </message>
    <message>
        <source>no; you can, in this app, at any time</source>
        <translation>未撤回；您可隨時在本 App 中撤回</translation>
    </message>
    <message>
        <source>You agreed on</source>
        <translation>同意時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>同意內容</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文字版本</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>讀取內容</translation>
    </message>
    <message>
        <source>real name, identity number</source>
        <translation>姓名、證件號碼</translation>
    </message>
    <message>
        <source>JD Cloud account</source>
        <translation>京東雲帳號</translation>
    </message>
    <message>
        <source>Kiosk, reference</source>
        <translation>終端機、編號</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>In progress</source>
        <extracomment>Gets a context and the English.</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認證成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>認證失敗</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Scanned, waiting for OK</source>
        <translation>已掃碼，等待確認</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待掃碼</translation>
    </message>
    <message>
        <source>Failed: JD account not real-name verified</source>
        <translation>失敗：京東帳號未實名</translation>
    </message>
    <message>
        <source>Failed: has verified another account</source>
        <translation>失敗：已認證其他帳號</translation>
    </message>
    <message>
        <source>Failed: verified meanwhile</source>
        <translation>失敗：期間已在別處認證</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>已在手機上拒絕</translation>
    </message>
    <message>
        <source>Expired: not scanned</source>
        <translation>過期：未掃碼</translation>
    </message>
    <message>
        <source>Expired: no answer</source>
        <translation>過期：未答覆</translation>
    </message>
    <message>
        <source>Expired: clock was changed</source>
        <translation>過期：時鐘被更改</translation>
    </message>
    <message>
        <source>Cancelled at the kiosk</source>
        <translation>已在終端機上取消</translation>
    </message>
    <message>
        <source>Cancelled: kiosk closed</source>
        <translation>取消：終端機已關閉</translation>
    </message>
    <message>
        <source>Taken over from an older version</source>
        <extracomment>Actions with the state that they led to as their detail, and why, if it ended the session.</extracomment>
        <translation>由舊版本接管</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>顯示行動條碼</translation>
    </message>
    <message>
        <source>Scanned by a phone</source>
        <translation>手機已掃碼</translation>
    </message>
    <message>
        <source>OK on the phone</source>
        <translation>手機上已確認</translation>
    </message>
    <message>
        <source>QR code renewed</source>
        <translation>行動條碼已重新整理</translation>
    </message>
    <message>
        <source>Cancelled by staff: %1</source>
        <translation>由工作人員取消：%1</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Asked for at the staff console</source>
        <translation>工作台發出指令</translation>
    </message>
    <message>
        <source>The kiosk answered the staff console</source>
        <translation>終端機已回應工作台</translation>
    </message>
    <message>
        <source>Visitor asks for help</source>
        <translation>訪客請求協助</translation>
    </message>
    <message>
        <source>One minute more given</source>
        <translation>已延長 1 分鐘</translation>
    </message>
    <message>
        <source>%1 comes to help</source>
        <translation>%1 前來協助</translation>
    </message>
    <message>
        <source>Solved by %1</source>
        <translation>%1 已處理</translation>
    </message>
    <message>
        <source>A scan was refused: an old picture of the code. The screen itself has to be scanned, not a photo.</source>
        <translation>掃碼被拒絕：畫面已過時。請直接掃螢幕，不要掃照片。</translation>
    </message>
    <message>
        <source>A scan was refused: the clocks do not agree. Check the kiosk&apos;s date and time.</source>
        <translation>掃碼被拒絕：時鐘不一致。請檢查終端機的日期和時間。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been changed. Check for stickers on or near the screen.</source>
        <translation>掃碼被拒絕：行動條碼被改動過。請檢查螢幕上及周圍是否有貼紙。</translation>
    </message>
    <message>
        <source>A scan was refused: an older code. The one on the screen has to be scanned.</source>
        <translation>掃碼被拒絕：所掃的是舊碼。請訪客掃螢幕上的行動條碼。</translation>
    </message>
    <message>
        <source>A scan was refused: the code was no longer valid. Take a new code.</source>
        <translation>掃碼被拒絕：行動條碼已失效。請換新行動條碼。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been used before. Check for a photo or a printed copy near the kiosk.</source>
        <translation>掃碼被拒絕：行動條碼已用過。請檢查終端機附近是否有照片或列印件。</translation>
    </message>
    <message>
        <source>A scan was refused: another phone had scanned the code first. Ask whose phone that is; if in doubt, cancel and take a new code.</source>
        <translation>掃碼被拒絕：另一部手機已先掃過此碼。請問清是誰的手機；如有疑問，請取消後換新行動條碼。</translation>
    </message>
    <message>
        <source>A scan was refused: this JD account has a request open on another phone. It has to be answered there, or times out.</source>
        <translation>掃碼被拒絕：該京東帳號在另一部手機上有待處理的請求。請在那部手機上處理，或等待其逾時。</translation>
    </message>
    <message>
        <source>A scan was refused: this JD account had too many refused scans. Wait a few minutes, then scan again.</source>
        <translation>掃碼被拒絕：該京東帳號被拒次數過多。請等幾分鐘再掃。</translation>
    </message>
    <message>
        <source>A scan was refused: the kiosk was closed. Open it, and take a new code.</source>
        <translation>掃碼被拒絕：終端機已關閉。請開啟終端機並換新行動條碼。</translation>
    </message>
    <message>
        <source>A scan was refused. Take a new code.</source>
        <translation>掃碼被拒絕。請換新行動條碼。</translation>
    </message>
    <message>
        <source>A used QR code was scanned</source>
        <translation>有人掃描了已使用的行動條碼</translation>
    </message>
    <message>
        <source>A second phone was refused</source>
        <translation>已拒絕第二部手機</translation>
    </message>
    <message>
        <source>A changed QR code was scanned</source>
        <translation>有人掃描了被竄改的行動條碼</translation>
    </message>
    <message>
        <source>The QR code cannot be read</source>
        <translation>螢幕上的行動條碼無法識別</translation>
    </message>
    <message>
        <source>Wrong PINs again and again</source>
        <translation>PIN 多次輸錯</translation>
    </message>
    <message>
        <source>A wrong code for a new machine</source>
        <translation>新電腦的配對碼錯誤</translation>
    </message>
    <message>
        <source>The kiosk&apos;s name was taken over</source>
        <translation>終端機名稱已被接管</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>時鐘被調回</translation>
    </message>
    <message>
        <source>The clock may be behind</source>
        <translation>時鐘可能偏慢</translation>
    </message>
    <message>
        <source>The clock may be ahead</source>
        <translation>時鐘可能偏快</translation>
    </message>
    <message>
        <source>&quot;Nothing is wrong with your JD Cloud account. JD does not know your real name yet. It takes a few minutes in the JD app.&quot;</source>
        <translation>「您的京東雲帳號沒有問題，只是京東還沒有您的實名資訊，在京東 App 中幾分鐘即可完成。」</translation>
    </message>
    <message>
        <source>&quot;Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need?&quot;</source>
        <translation>「每人只能認證一個京東雲帳號，您已認證過另一個。那個帳號您還需要嗎？」</translation>
    </message>
    <message>
        <source>A visitor at this kiosk asks for your help.</source>
        <translation>此終端機的訪客請求幫助。</translation>
    </message>
    <message>
        <source>A QR code was scanned that had been used before. Check for a photo or a printed copy near the kiosk; someone may be passing codes on.</source>
        <translation>有人掃描了已使用過的行動條碼。請留意終端機附近是否有照片或列印件；可能有人在傳遞行動條碼。</translation>
    </message>
    <message>
        <source>A second phone scanned a code that a visitor had scanned. It was refused. Ask the visitor whether someone is looking over their shoulder.</source>
        <translation>另一部手機掃描了訪客已掃過的行動條碼，已被拒絕。請詢問訪客是否有人在旁偷看。</translation>
    </message>
    <message>
        <source>A QR code that had been changed was scanned. It was refused. Check for stickers on or near the screen.</source>
        <translation>有人掃描了被竄改的行動條碼，已被拒絕。請檢查螢幕上或附近是否有貼紙。</translation>
    </message>
    <message>
        <source>The QR code cannot be read from this screen. Enlarge the window, and check the screen&apos;s scaling.</source>
        <translation>無法從此螢幕識別行動條碼。請放大視窗並檢查螢幕縮放。</translation>
    </message>
    <message>
        <source>A wrong PIN was typed repeatedly at this kiosk; it waits longer each time. If it was none of you, check who is at the kiosk.</source>
        <translation>有人在本終端機多次輸入錯誤的 PIN，每次等待時間會更長。如非你們所為，請查看終端機前是誰。</translation>
    </message>
    <message>
        <source>While this console showed a code for a new machine, a computer asked for the keys with a wrong one. It got nothing. If it was none of you, tell the operator.</source>
        <translation>工作台顯示新電腦配對碼期間，有電腦用錯誤的配對碼索取金鑰，未能取得。若非你們所為，請告知維運人員。</translation>
    </message>
    <message>
        <source>Another computer took over this kiosk&apos;s name, with a staff PIN; the earlier one was closed. If it was none of you, tell the operator.</source>
        <translation>另一台電腦憑工作人員 PIN 接管了本終端機的名稱，原終端機已關閉。如非你們所為，請立即告知終端機管理員。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back during a verification, which was ended. Check date and time.</source>
        <translation>認證過程中本機時鐘被回撥，該認證已終止。請檢查日期和時間。</translation>
    </message>
    <message>
        <source>The last event on record is later than this computer&apos;s clock. Check date and time.</source>
        <translation>最近一條記錄的時間晚於本機時鐘。請檢查日期和時間。</translation>
    </message>
    <message>
        <source>Nothing was recorded for days, or this computer&apos;s clock is wrong. Until tomorrow no old details are erased. Check date and time.</source>
        <translation>連續多日沒有記錄，或本機時鐘有誤。明天之前不會清除過期的資訊。請檢查日期和時間。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小時前</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>%1 is not a note of this program</source>
        <extracomment>Seconds to wait for another process that notes an end at this moment. Bytes of a note: the longest number, a colon, 64 digits, a space, a mark. All are as long. Digits of what stands for a station. Its name may be anything. What stands for the trail as a whole, in the place of a mark. Chains that are noted: a kiosk writes to few, a phone&apos;s machine to that of every kiosk. Of more than these, the one that was written to last takes the place of the one longest ago. Bytes of a note, or of a list of thousands of restores.</extracomment>
        <translation>%1 不是本程式的記錄</translation>
    </message>
    <message>
        <source>%1 is not a list of this program</source>
        <translation>%1 不是本程式的列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Bytes of a record: hundreds of thousands of removals. A consent with its binding and identity; the session that had it. A binding that came without a session; the pseudonym of its JD account. Every binding of a session, by a reset of the training; nothing names it. The details of &quot;sessions&quot; that ended, or &quot;consents&quot; that were withdrawn, before a time. A staff member; a fingerprint of the name. A kiosk; its station. Everything held about a person, at their request; the reference of the erasure. Not a removal: a PIN that was changed, so that the one before it is not trusted.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is not a record of removals</source>
        <translation>%1 不是清除記錄</translation>
    </message>
    <message>
        <source>%1 is the record of another database</source>
        <translation>%1 是另一個資料庫的記錄</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>it is not a record of removals</source>
        <translation>這不是清除記錄</translation>
    </message>
    <message>
        <source>line %1 of %2 cannot be read: %3</source>
        <translation>無法讀取 %2 的第 %1 行：%3</translation>
    </message>
    <message>
        <source>%1 is empty: copy it again from the other machine</source>
        <translation>%1 是空檔案：請從另一台機器重新複製</translation>
    </message>
</context>
<context>
    <name>Repertoire</name>
    <message>
        <source>This file is not a scenario</source>
        <translation>此檔案不是情境</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>開啟情境</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>情境 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚未錄製任何操作。</translation>
    </message>
    <message>
        <source>%1 recorded; the last: %2</source>
        <translation>已錄製 %1 步，最近一步：%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saved as %1, a test for pytest.</source>
        <translation>已儲存為 %1，可作為 pytest 測試執行。</translation>
    </message>
    <message>
        <source>Saved as %1. It is in the list of scenarios now.</source>
        <translation>已儲存為 %1，現已列入情境列表。</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>情境 (*.yaml)</translation>
    </message>
    <message>
        <source>Tests for pytest (*.py)</source>
        <translation>pytest 測試 (*.py)</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>儲存為情境</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>儲存執行軌跡</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>What you did by hand is not saved.</source>
        <translation>您的手動操作尚未儲存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All stations</source>
        <extracomment>How outcomes follow one another in every report.</extracomment>
        <translation>全部終端機</translation>
    </message>
    <message>
        <source>Cancelled by staff</source>
        <translation>由工作人員取消</translation>
    </message>
    <message>
        <source>JD Cloud individual real-name verification: report</source>
        <translation>京東雲個人實名認證：報表</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>產生時間</translation>
    </message>
    <message>
        <source>QR codes shown</source>
        <translation>顯示行動條碼</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Median seconds from QR code to verified</source>
        <translation>從顯示行動條碼到認證成功的耗時中位數（秒）</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>求助呼叫</translation>
    </message>
    <message>
        <source>Calls not solved</source>
        <translation>未解決的呼叫</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>時間段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seconds from scan to OK</source>
        <translation>從掃碼到確認的耗時（秒）</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>; </source>
        <extracomment>A report on paper is drawn on a field this wide, in its own units, and scaled to what is there. Two charts are beside one another in a field that is at least so wide. Where made and summary begin; the legend is below them. Letters of the report&apos;s title, and one line of it. Of a bar that lies: its row at most, and the part of the width that its label has. The same with a label of two lines, and the letters that a long label has at least.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Save the report</source>
        <extracomment>Of a station&apos;s name, what is seen at least. What is drawn until there are figures. In the design&apos;s pixels: between a drawing and its scroll bar. Pixels of a saved picture, across.</extracomment>
        <translation>儲存報表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>這台電腦沒有設定印表機。</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>正在列印報告。</translation>
    </message>
    <message>
        <source>The report cannot be printed. Check the printer.</source>
        <translation>無法列印報告，請檢查印表機。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>全部終端機</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部據點</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>儲存為 PNG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>儲存為 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n QR codes shown, %1 scanned, %2 authorized (%3).</source>
        <translation>
            <numerusform>顯示行動條碼 %n 次，掃碼 %1 次，授權 %2 次（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>QR codes shown</source>
        <extracomment>Bars of the time to authorize; later ones are added up in the last. Stations that have a bar of their own.</extracomment>
        <translation>顯示行動條碼</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>授權成功</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>%2 產生於 %1</translation>
    </message>
    <message>
        <source>Median to verified: %1.</source>
        <translation>認證耗時中位數：%1。</translation>
    </message>
    <message>
        <source>Calls for help: %1, not solved: %2.</source>
        <translation>求助呼叫：%1，未解決：%2。</translation>
    </message>
    <message>
        <source>Outcomes by day</source>
        <translation>按日統計結果</translation>
    </message>
    <message>
        <source>Outcomes by hour of the day</source>
        <translation>按時段統計結果</translation>
    </message>
    <message>
        <source>Outcomes by station</source>
        <translation>按終端機統計結果</translation>
    </message>
    <message>
        <source>Why sessions were not verified</source>
        <translation>未通過認證的原因</translation>
    </message>
    <message>
        <source>From QR code to authorization</source>
        <translation>從行動條碼到授權</translation>
    </message>
    <message>
        <source>Seconds from scan to OK</source>
        <translation>從掃碼到確認的秒數</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>其他（%1 台）</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Authorization</source>
        <extracomment>Above the sign, and above the words alone. As many steps as any message has.</extracomment>
        <translation>授權</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go and verify</source>
        <translation>去認證</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>授權憑證</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新掃碼</translation>
    </message>
    <message>
        <source>Back to JD</source>
        <translation>返回京東</translation>
    </message>
    <message>
        <source>Back to JD Finance</source>
        <translation>返回京東金融</translation>
    </message>
    <message>
        <source>Real name, ID number</source>
        <translation>真實姓名、身分證號</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Was read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>同意時間</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Scan refused</source>
        <translation>掃碼被拒絕</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>顯示行動條碼</translation>
    </message>
    <message>
        <source>document, step 1</source>
        <translation>文件，第 1 步</translation>
    </message>
    <message>
        <source>QR code renewed</source>
        <translation>行動條碼已重新整理</translation>
    </message>
    <message>
        <source>project rule: a new code replaces the one before</source>
        <translation>自訂規則：新碼替換舊碼</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延長 1 分鐘</translation>
    </message>
    <message>
        <source>project rule, after WCAG 2.2.1: ten times, before the end</source>
        <translation>自訂規則（參照 WCAG 2.2.1）：結束前可延長十次</translation>
    </message>
    <message>
        <source>Scanned: the phone asks</source>
        <translation>已掃碼：手機請求授權</translation>
    </message>
    <message>
        <source>document, step 2; project rule: the first scan claims</source>
        <translation>文件，第 2 步；自訂規則：首次掃碼即佔有</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>project rule, after RFC 10027: no is as prominent as yes</source>
        <translation>自訂規則，依據 RFC 10027：拒絕與同意同樣醒目</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>project rule: until the outcome</source>
        <translation>自訂規則：出結果前均可</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>RFC 8628 section 3.2 asks for a limit; project rule: its seconds</source>
        <translation>RFC 8628 第 3.2 節要求設限；時間為自訂規則</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>PIPL art. 15</source>
        <translation>《個人信息保護法》第十五條</translation>
    </message>
    <message>
        <source>Staff alerted</source>
        <translation>已提醒工作人員</translation>
    </message>
    <message>
        <source>project rule: what honest visitors do not cause</source>
        <translation>自訂規則：正常訪客不會引起的情況</translation>
    </message>
    <message>
        <source>Staff opens the kiosk</source>
        <translation>工作人員啟用終端機</translation>
    </message>
    <message>
        <source>project rule: no session without staff</source>
        <translation>自訂規則：無工作人員則不開始認證</translation>
    </message>
    <message>
        <source>project rule</source>
        <translation>自訂規則</translation>
    </message>
    <message>
        <source>OK: verified</source>
        <translation>確定：認證成功</translation>
    </message>
    <message>
        <source>document, step 2</source>
        <translation>文件，第 2 步</translation>
    </message>
    <message>
        <source>Failed: not real-name verified</source>
        <translation>失敗：未實名</translation>
    </message>
    <message>
        <source>document, step 3</source>
        <translation>文件，第 3 步</translation>
    </message>
    <message>
        <source>Failed: has verified another account</source>
        <translation>失敗：已認證其他帳號</translation>
    </message>
    <message>
        <source>document, step 4</source>
        <translation>文件，第 4 步</translation>
    </message>
    <message>
        <source>Failed: verified meanwhile</source>
        <translation>失敗：期間已在別處認證</translation>
    </message>
    <message>
        <source>project rule: an account is verified once</source>
        <translation>自訂規則：一個帳號只認證一次</translation>
    </message>
    <message>
        <source>too old: a frame lives two seconds (after BankID)</source>
        <translation>過時：一格畫面只活兩秒（仿 BankID）</translation>
    </message>
    <message>
        <source>from the future: the clocks do not agree</source>
        <translation>來自未來：時鐘不一致</translation>
    </message>
    <message>
        <source>altered: HMAC-SHA256 (RFC 2104) does not match</source>
        <translation>被改動：HMAC-SHA256（RFC 2104）不符</translation>
    </message>
    <message>
        <source>replaced: a new code replaces the one before</source>
        <translation>已替換：新碼替換舊碼</translation>
    </message>
    <message>
        <source>over: a code ends with its session</source>
        <translation>已失效：行動條碼隨認證結束</translation>
    </message>
    <message>
        <source>used: each code works once</source>
        <translation>已用過：每個碼只能用一次</translation>
    </message>
    <message>
        <source>unknown: no kiosk has issued it</source>
        <translation>未知：沒有終端機簽發過</translation>
    </message>
    <message>
        <source>in progress: one request at a time</source>
        <translation>進行中：一次只能有一個請求</translation>
    </message>
    <message>
        <source>too many tries in ten minutes</source>
        <translation>十分鐘內嘗試過多</translation>
    </message>
    <message>
        <source>another phone: the first scan claims the session</source>
        <translation>另一部手機：首次掃碼即佔有認證</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Choose a shorter name without / \ : * ? &quot; &lt; &gt; | in it.</source>
        <extracomment>Bytes of a file&apos;s name that every usual file system takes. What means something else to a file system or a shell than a letter of a name.</extracomment>
        <translation>請換一個較短的名稱，且不含 / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替換</translation>
    </message>
    <message>
        <source>A file with this name already exists.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1 cannot be saved: the disk is full. Make room there.</source>
        <translation>無法儲存 %1：磁碟已滿，請先清理空間。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: this folder or file is write-protected. Choose another.</source>
        <translation>無法儲存 %1：該資料夾或檔案不可寫入，請另選位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: there is no such folder. Choose another.</source>
        <translation>無法儲存 %1：資料夾已不存在，請另選位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: choose a shorter, simpler name.</source>
        <translation>無法儲存 %1：請換一個更短、更簡單的名稱。</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2). Try another folder or drive.</source>
        <translation>無法儲存 %1（%2）。請換一個資料夾或磁碟。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Of the window that a dialog is opened in, its width and height. A window&apos;s property: where a file was chosen last in it.</extracomment>
        <translation>資料夾：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>檔案類型：</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open JD or
JD Finance</source>
        <extracomment>In the design&apos;s pixels, between cards. How much a list&apos;s pictures grow with the text at most, and less where there is little room.</extracomment>
        <translation>開啟京東或
京東金融 App</translation>
    </message>
    <message>
        <source>Tap Scan at
the top</source>
        <translation>點選首頁頂部
「掃一掃」</translation>
    </message>
    <message>
        <source>Hold it a hand&apos;s
breadth away</source>
        <translation>對準螢幕行動條碼，
相距約一掌寬</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Code read</source>
        <translation>已識別</translation>
    </message>
    <message>
        <source>The camera is not allowed. Open a picture instead.</source>
        <translation>未取得相機權限，請從相簿開啟圖片。</translation>
    </message>
    <message>
        <source>Point at the kiosk&apos;s QR code</source>
        <translation>對準終端機上的行動條碼</translation>
    </message>
    <message>
        <source>A hand&apos;s breadth away</source>
        <translation>相距約一掌寬</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃一掃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Viewfinder</source>
        <translation>觀景窗</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>手電筒</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相簿</translation>
    </message>
</context>
<context>
    <name>ScenarioChooser</name>
    <message>
        <source>By hand</source>
        <extracomment>Characters of a title that the open list has room for.</extracomment>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>情境 %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Say which: a scenario&apos;s file, or a folder of them</source>
        <translation>請指定場景檔案，或其所在資料夾</translation>
    </message>
    <message>
        <source>--two-process does not go with %1: both are files</source>
        <translation>--two-process 不能與 %1 同時使用：兩個處理程序只能共用資料庫檔案</translation>
    </message>
    <message>
        <source>coverage: %1</source>
        <translation>覆蓋報告：%1</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>No scenario “%1”. There are: %2</source>
        <translation>沒有場景「%1」。可用的有：%2</translation>
    </message>
    <message>
        <source>None of these scenarios asks a question.</source>
        <translation>這些場景都沒有提問。</translation>
    </message>
    <message>
        <source>The questions cannot be written to %1: %2</source>
        <translation>無法將題目寫入 %1：%2</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>Seconds until something that should happen counts as not happening. Seconds that reading in the background may take. Seconds until an untouched start page attracts, and a little more. Pixels of a module of a code that is redrawn: as large as on the kiosk. Seconds until what should happen counts as not happening, unless the usual ones.</extracomment>
        <translation>帳號清單</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>there is no second one yet: begin with the step “%1”</source>
        <translation>還沒有第二台：請先寫步驟「%1」</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>新的行動條碼</translation>
    </message>
    <message>
        <source>the outcome on the kiosk</source>
        <translation>終端機顯示結果</translation>
    </message>
    <message>
        <source>the outcome on the phone</source>
        <translation>手機顯示結果</translation>
    </message>
    <message>
        <source>a minute more</source>
        <translation>延長一分鐘</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>提醒工作人員</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登入框</translation>
    </message>
    <message>
        <source>staff&apos;s page</source>
        <translation>工作人員頁面</translation>
    </message>
    <message>
        <source>history</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>attract page</source>
        <translation>待機頁</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>終端機顯示已掃碼</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>手機說明問題所在</translation>
    </message>
    <message>
        <source>there is no code in the picture that was kept</source>
        <translation>保留的圖片中沒有行動條碼</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>掃碼的回應</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>終端機暫停服務</translation>
    </message>
    <message>
        <source>service</source>
        <translation>終端機恢復服務</translation>
    </message>
    <message>
        <source>no database to be moved: %1</source>
        <translation>資料庫無法移動：%1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>預期 %1，實際 %2</translation>
    </message>
    <message>
        <source>a scan refused: %1</source>
        <translation>掃碼被拒絕：%1</translation>
    </message>
    <message>
        <source>expected refused %1, got %2</source>
        <translation>預期因 %1 被拒絕，實際為 %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>「%1」和「%2」</translation>
    </message>
    <message>
        <source>neither status nor result</source>
        <translation>既無狀態也無結果</translation>
    </message>
    <message>
        <source>%1 to be pressed</source>
        <translation>%1 可以按下</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <extracomment>Grows when a method or its meaning changes; what is added leaves it as it is.</extracomment>
        <translation>%1 出現「%2」</translation>
    </message>
    <message>
        <source>waited %1 s in vain for: %2; seen %3</source>
        <translation>等待 %1 秒仍未出現：%2；當時顯示%3</translation>
    </message>
    <message>
        <source>the clock goes forward only, at most %1 seconds at once</source>
        <translation>時鐘只能向前調，一次最多 %1 秒</translation>
    </message>
    <message>
        <source>%1 is no number of seconds from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 之間的秒數</translation>
    </message>
    <message>
        <source>no window “%1”; there are kiosk, phone and, once they are there, kiosk 2 …</source>
        <translation>沒有視窗「%1」；可用 kiosk、phone，新增後還有 kiosk 2 …</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>Where pictures go unless --out says otherwise. Pixels that a window manager takes for itself.</extracomment>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>waited %1 s in vain for: %2</source>
        <translation>等待 %1 秒仍未出現：%2</translation>
    </message>
    <message>
        <source>nobody can play “%1”: no such account, or it is played</source>
        <extracomment>What can be touched on the page of a request or an outcome.</extracomment>
        <translation>無法扮演「%1」：沒有此帳號，或已有人使用</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>APP 頁面</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>行動條碼</translation>
    </message>
    <message>
        <source>%1 to be touched</source>
        <translation>%1 可以點按</translation>
    </message>
    <message>
        <source>“%1” on the browser&apos;s page</source>
        <translation>瀏覽器頁面顯示「%1」</translation>
    </message>
    <message>
        <source>%1 scenario: nothing is wrong</source>
        <translation>%1 個場景：沒有問題</translation>
    </message>
    <message>
        <source>%1 scenarios: nothing is wrong</source>
        <translation>%1 個場景：沒有問題</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL server&apos;s address</source>
        <extracomment>Names the server for scenarios, fixtures and ``drive``.</extracomment>
        <translation>%1 不是 PostgreSQL 伺服器的位址</translation>
    </message>
    <message>
        <source>the server cannot be used: %1</source>
        <translation>無法使用伺服器：%1</translation>
    </message>
    <message>
        <source>a server needs psycopg: install the extra “postgresql”</source>
        <translation>使用伺服器需要 psycopg：請安裝附加元件「postgresql」</translation>
    </message>
    <message>
        <source>mapping values are not allowed here</source>
        <extracomment>What the YAML library finds wrong most often, as it says it; and what is refused beside.</extracomment>
        <translation>此處不應有冒號</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>缺少冒號 &apos;:&apos;</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>引號或括號未閉合，檔案已結束</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>此處有%1</translation>
    </message>
    <message>
        <source>this is no YAML: %1</source>
        <translation>不符合 YAML 格式：%1</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>“%1”: %2 is no argument of a step</source>
        <translation>「%1」：%2 不能作為步驟的參數</translation>
    </message>
    <message>
        <source>no file in this folder ends in .yaml or .yml</source>
        <translation>此資料夾中沒有 .yaml 或 .yml 檔案</translation>
    </message>
    <message>
        <source>a scenario has title, source and steps</source>
        <translation>場景應包含 title、source 和 steps</translation>
    </message>
    <message>
        <source>unknown: %1%2</source>
        <translation>無法識別：%1%2</translation>
    </message>
    <message>
        <source>a size is %1</source>
        <translation>尺寸應寫作 %1</translation>
    </message>
    <message>
        <source>%1 is no whole number from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 之間的整數</translation>
    </message>
    <message>
        <source>this line is no JSON</source>
        <extracomment>As deep are lists within lists: no method takes more, and Python&apos;s own limit is near. A number beyond it means nothing to any method, and might be none that a float can be. A step, or what was waited for, did not lead where it should.</extracomment>
        <translation>此行不是 JSON</translation>
    </message>
    <message>
        <source>a request has %1, a method and, if any, params</source>
        <translation>請求應包含 %1 和 method，需要時還有 params</translation>
    </message>
    <message>
        <source>no method %1%2</source>
        <translation>沒有方法「%1」%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a phone shows once a scan was answered.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 不能為 %2</translation>
    </message>
    <message>
        <source>%1 parameters are too many</source>
        <translation>參數過多：%1 個</translation>
    </message>
    <message>
        <source>no parameter %1%2</source>
        <translation>沒有參數「%1」%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>a part is repeated by * here: write it out</source>
        <extracomment>Bytes of a scenario. The languages that a scenario of ours is written in.</extracomment>
        <translation>此處用 * 重複了一段內容：請完整寫出</translation>
    </message>
    <message>
        <source>steps is a list, each step beginning with a dash</source>
        <translation>steps 應為清單，每個步驟以「-」開頭</translation>
    </message>
    <message>
        <source>“%1” is here again: first on line %2</source>
        <translation>「%1」重複出現：首次出現在第 %2 行</translation>
    </message>
    <message>
        <source>a step has one name; begin the next with a dash</source>
        <translation>一個步驟只有一個名稱；下一步驟請另起一行並以「-」開頭</translation>
    </message>
    <message>
        <source>“%1” takes nothing</source>
        <translation>「%1」後不應再寫內容</translation>
    </message>
    <message>
        <source>“%1” needs a %2: %3</source>
        <translation>「%1」缺少%2：%3</translation>
    </message>
    <message>
        <source>a field and its text are expected here: %1</source>
        <translation>此處應寫輸入框及其內容：%1</translation>
    </message>
    <message>
        <source>“%1” is not an objectName of the kiosk%2</source>
        <translation>「%1」不是終端機的 objectName%2</translation>
    </message>
    <message>
        <source>a text, or one for each of %1</source>
        <translation>此處應寫文字，或按語言分別書寫：%1</translation>
    </message>
    <message>
        <source>the text in %1 is missing</source>
        <translation>缺少 %1 文字</translation>
    </message>
    <message>
        <source>a question has %1</source>
        <translation>提問應包含 %1</translation>
    </message>
    <message>
        <source>a question needs “%1”</source>
        <translation>提問缺少「%1」</translation>
    </message>
    <message>
        <source>answers is a list of two to four, each with a dash</source>
        <translation>answers 應為清單，含兩至四個答案，各以「-」開頭</translation>
    </message>
    <message>
        <source>there is no answer %1</source>
        <translation>沒有第 %1 個答案</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此處應寫文字</translation>
    </message>
    <message>
        <source>%1 is none of %2%3</source>
        <translation>%1 不在可選值之列：%2%3</translation>
    </message>
    <message>
        <source>“%1” is not %2%3</source>
        <translation>「%1」不是%2%3</translation>
    </message>
    <message>
        <source>%1 (there is %2)</source>
        <translation>%1（此處有%2）</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>no state %1%2</source>
        <translation>沒有狀態 %1%2</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>The steps that address the audience; all others act on the windows. What the phone&apos;s network can be made. The tabs of the staff&apos;s area, and what shows that one is open.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>number of seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>說明文字</translation>
    </message>
    <message>
        <source>field</source>
        <translation>輸入框</translation>
    </message>
    <message>
        <source>question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>可選值為 %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>a text, or one for each language</source>
        <extracomment>Whole numbers that nothing else bounds, such as a seed. Pixels of a window&apos;s longest side: a picture of it has to fit into memory.</extracomment>
        <translation>一段文字，或按語言分別書寫</translation>
    </message>
    <message>
        <source>words on a page</source>
        <translation>頁面上的文字</translation>
    </message>
    <message>
        <source>question, answers (two to four), right (1 for the first) and rule</source>
        <translation>question、answers（兩至四個）、right（第一個為 1）和 rule</translation>
    </message>
    <message>
        <source>a cloud account&apos;s login</source>
        <translation>雲帳號的登入名稱</translation>
    </message>
    <message>
        <source>a cloud account&apos;s login, also an unknown one</source>
        <translation>雲帳號的登入名稱，也可以是不存在的</translation>
    </message>
    <message>
        <source>a JD account&apos;s login</source>
        <translation>京東帳號的登入名稱</translation>
    </message>
    <message>
        <source>an objectName of the kiosk</source>
        <translation>終端機的 objectName</translation>
    </message>
    <message>
        <source>an objectName of the phone</source>
        <translation>手機的 objectName</translation>
    </message>
    <message>
        <source>{objectName: text}</source>
        <translation>{objectName: 文字}</translation>
    </message>
    <message>
        <source>[width, height], from %1 × %2 to %3 × %3</source>
        <translation>[寬, 高]，%1 × %2 至 %3 × %3</translation>
    </message>
    <message>
        <source>seconds, also parts of one</source>
        <translation>秒，可帶小數</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>unknown step: %1%2</source>
        <translation>沒有步驟「%1」%2</translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <extracomment>Characters: no name of a step, a widget, a method or a parameter is longer.</extracomment>
        <translation>；是否想寫「%1」？</translation>
    </message>
    <message>
        <source>; did you mean “%1” or “%2”?</source>
        <translation>；是否想寫「%1」或「%2」？</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>；可用的有 %1</translation>
    </message>
    <message>
        <source>Nothing can be recorded to %1: %2</source>
        <extracomment>Plays a scenario, in a language, and pictures each step. What the source document is called.</extracomment>
        <translation>無法錄製到 %1：%2</translation>
    </message>
    <message>
        <source>No pictures can be put into %1: %2</source>
        <translation>無法將圖片儲存到 %1：%2</translation>
    </message>
    <message>
        <source>  %1 cannot be written</source>
        <translation>  無法寫入 %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>%1 picture in %2</source>
        <translation>%1 張圖片，儲存在 %2</translation>
    </message>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1 張圖片，儲存在 %2</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>已錄製：%1</translation>
    </message>
    <message>
        <source>  kiosk: %1</source>
        <translation>  終端機：%1</translation>
    </message>
    <message>
        <source>The results cannot be written to %1: %2</source>
        <translation>無法將結果寫入 %1：%2</translation>
    </message>
    <message>
        <source>FAILED  %1  %2 s</source>
        <translation>失敗  %1  %2 秒</translation>
    </message>
    <message>
        <source>passed  %1  %2 s</source>
        <translation>通過  %1  %2 秒</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>通過 %1 個，失敗 %2 個</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>無法儲存</translation>
    </message>
    <message>
        <source>seed: %1</source>
        <translation>種子：%1</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>“%1”: %2; seen %3</source>
        <translation>「%1」：%2；當時顯示%3</translation>
    </message>
    <message>
        <source>the kiosk&apos;s process does not answer</source>
        <extracomment>Seconds until the other process counts as stuck: on a busy machine it takes long to start. One that has ended is noticed at once.</extracomment>
        <translation>終端機的處理程序沒有回應</translation>
    </message>
    <message>
        <source>the kiosk&apos;s process has ended</source>
        <translation>終端機的處理程序已結束</translation>
    </message>
    <message>
        <source>a browser phone plays with both windows in one process only</source>
        <translation>瀏覽器手機只能與同一處理程序中的兩個視窗配合</translation>
    </message>
    <message>
        <source>unknown request “%1”</source>
        <translation>無法識別的請求「%1」</translation>
    </message>
    <message>
        <source>%1 cannot be pressed now</source>
        <extracomment>A layout may ask for another.</extracomment>
        <translation>%1 現在不能按下</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”</source>
        <translation>%1 中沒有「%2」</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-11-26</source>
        <translation>「%1」不是日期，應寫作 2026-11-26</translation>
    </message>
    <message>
        <source>%1 cannot be written in</source>
        <translation>%1 不能輸入</translation>
    </message>
    <message>
        <source>%1 has no tab %2: they are from 0 to %3</source>
        <translation>%1 沒有第 %2 個標籤頁：編號為 0 至 %3</translation>
    </message>
    <message>
        <source>%1 has no text to be read</source>
        <translation>%1 沒有可讀取的文字</translation>
    </message>
    <message>
        <source>%1 × %2 is no size of this window: from %3 to %4</source>
        <translation>此視窗的尺寸不能為 %1 × %2：應為 %3 至 %4</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>現在沒有 %1</translation>
    </message>
    <message>
        <source>no widget of this window is named “%1”%2</source>
        <translation>此視窗中沒有名為「%1」的控制元件%2</translation>
    </message>
    <message>
        <source>%1 is no list to choose from</source>
        <extracomment>What a widget of another kind is not.</extracomment>
        <translation>%1 不是可選擇的列表</translation>
    </message>
    <message>
        <source>%1 has no tabs</source>
        <translation>%1 沒有標籤頁</translation>
    </message>
    <message>
        <source>%1 is no table</source>
        <translation>%1 不是表格</translation>
    </message>
    <message>
        <source>%1 is no button</source>
        <translation>%1 不是按鈕</translation>
    </message>
    <message>
        <source>a full-width colon “：”; write “: ”</source>
        <extracomment>Characters that look like those of YAML, and what to write instead.</extracomment>
        <translation>全形冒號「：」，請改為「: 」</translation>
    </message>
    <message>
        <source>a full-width dash “－”; write “- ”</source>
        <translation>全形橫線「－」，請改為「- 」</translation>
    </message>
    <message>
        <source>a full-width comma “，”; write “, ”</source>
        <translation>全形逗號「，」，請改為「, 」</translation>
    </message>
    <message>
        <source>a full-width bracket “［”; write “[”</source>
        <translation>全形方括號「［」，請改為「[」</translation>
    </message>
    <message>
        <source>a full-width bracket “］”; write “]”</source>
        <translation>全形方括號「］」，請改為「]」</translation>
    </message>
    <message>
        <source>a full-width brace “｛”; write “{”</source>
        <translation>全形大括號「｛」，請改為「{」</translation>
    </message>
    <message>
        <source>a full-width brace “｝”; write “}”</source>
        <translation>全形大括號「｝」，請改為「}」</translation>
    </message>
    <message>
        <source>a full-width number sign “＃”; write “#”</source>
        <translation>全形井字號「＃」，請改為「#」</translation>
    </message>
    <message>
        <source>an ideographic space; write a space</source>
        <translation>全形空格，請改為半形空格</translation>
    </message>
    <message>
        <source>a no-break space; write a space</source>
        <translation>不換行空格，請改為一般空格</translation>
    </message>
    <message>
        <source>a tab; write spaces</source>
        <translation>定位字元，請改為空格</translation>
    </message>
    <message>
        <source>it is in UTF-16; save it as UTF-8</source>
        <extracomment>Chinese characters and their punctuation.</extracomment>
        <translation>檔案編碼為 UTF-16，請另存為 UTF-8</translation>
    </message>
    <message>
        <source>it is in GBK (GB18030); save it as UTF-8</source>
        <translation>檔案編碼為 GBK（GB18030），請另存為 UTF-8</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>a video needs a part that is not installed: %1</source>
        <extracomment>What a recording may end in; videos need the extra &quot;video&quot;. Pixels across; a moving picture is for a slide, a handout for paper and screen. Colours of a GIF: those of the design are exact, the rest is as near as it can be.</extracomment>
        <translation>錄製影片需先安裝元件：%1</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 不是資料夾</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>目前使用者沒有寫入權限</translation>
    </message>
    <message>
        <source>trace: cannot be written to %1: %2</source>
        <translation>執行軌跡：無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>trace: %1</source>
        <translation>執行軌跡：%1</translation>
    </message>
    <message>
        <source>no browser: install Debian&apos;s chromium and chromium-driver</source>
        <extracomment>Seconds until the driver has started, and until it has answered.</extracomment>
        <translation>沒有瀏覽器：請安裝 Debian 的 chromium 和 chromium-driver</translation>
    </message>
    <message>
        <source>chromedriver does not start</source>
        <translation>chromedriver 無法啟動</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Save the score sheet</source>
        <translation>儲存成績單</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>已記入 %1 的成績。</translation>
    </message>
    <message>
        <source>Pages (*.html *.pdf)</source>
        <translation>網頁與 PDF (*.html *.pdf)</translation>
    </message>
    <message>
        <source>Trainee&apos;s name</source>
        <translation>學員姓名</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>記入成績</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答對 %1 題，共 %2 題</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>成績單</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>種子 %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No results. Try fewer letters, or another day.</source>
        <translation>沒有符合的記錄。請減少輸入的字元，或換一天再試。</translation>
    </message>
    <message>
        <source>The newest %1 of more than %2 sessions</source>
        <translation>超過 %2 個會話，僅顯示最近 %1 個</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sessions</source>
        <translation>共 %2 個會話，僅顯示最近 %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Account, name, reference or slip, station, &quot;this morning&quot; …</source>
        <translation>帳號、姓名、編號或單據、終端機、「今天上午」…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>認證記錄</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Me → Settings → Account and security</source>
        <translation>我的 → 設定 → 帳號與安全</translation>
    </message>
    <message>
        <source>Real name: verified</source>
        <translation>實名狀態：已認證</translation>
    </message>
    <message>
        <source>Real name: not verified</source>
        <translation>實名狀態：未認證</translation>
    </message>
    <message>
        <source>In JD Mall</source>
        <translation>認證管道：京東商城</translation>
    </message>
    <message>
        <source>In JD Finance</source>
        <translation>認證管道：京東金融</translation>
    </message>
    <message>
        <source>JD Cloud cannot verify you before this is done.</source>
        <translation>完成實名後，京東雲才能為您認證。</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真實姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證號</translation>
    </message>
    <message>
        <source>Who may read my real name</source>
        <translation>誰可以讀取我的實名資訊</translation>
    </message>
    <message>
        <source>No JD Cloud account</source>
        <translation>沒有京東雲帳號</translation>
    </message>
    <message>
        <source>JD Cloud · %1</source>
        <translation>京東雲 · %1</translation>
    </message>
    <message>
        <source>JD Cloud</source>
        <translation>京東雲</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 同意</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>帳號與安全</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verify my real name</source>
        <translation>立即實名認證</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>登入裝置</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>本機</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>JD Cloud account %1</source>
        <extracomment>In the design&apos;s pixels: beside and above the words, and between parts of the page. How much of an upright card is the picture&apos;s beside large words, as far as those have room. Milliseconds in which an earlier state gives way.</extracomment>
        <translation>京東雲帳號 %1</translation>
    </message>
    <message>
        <source>QR code to scan with your own phone&apos;s camera</source>
        <translation>請用您自己手機的相機掃描的行動條碼</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>換新碼</translation>
    </message>
    <message>
        <source>Try again with a new code</source>
        <translation>換新碼重試</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>換新碼</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延長 1 分鐘</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>QR code: your slip, as text</source>
        <translation>行動條碼：您的單據（文字版）</translation>
    </message>
    <message>
        <source>QR code to scan with the JD or JD Finance app</source>
        <translation>請用京東或京東金融App掃描的行動條碼</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Write the whole path of a folder, or leave it empty.</source>
        <translation>請填寫資料夾的完整路徑，或留空。</translation>
    </message>
    <message>
        <source>System default: %1</source>
        <translation>系統預設：%1</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>無印表機</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未連線）</translation>
    </message>
    <message>
        <source>Choose a printer: &quot;%1&quot; writes files or sends faxes, and would ask the visitor.</source>
        <translation>請選擇印表機：「%1」會產生檔案或傳送傳真，並在訪客面前彈出對話方塊。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>訪客單據</translation>
    </message>
    <message>
        <source>Printer for slips</source>
        <translation>單據印表機</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>終端機名稱</translation>
    </message>
    <message>
        <source>Folder for files in full screen</source>
        <translation>全螢幕時的檔案儲存位置</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>關閉動畫</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 項更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 項更改</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits or spaces; not &quot;console …&quot;.</source>
        <translation>1 到 64 個字母、數字或空格，不能以「console 」開頭。</translation>
    </message>
    <message>
        <source>Please type an amount from %1 to %2.</source>
        <translation>請填寫 %1至 %2之間的值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>all kiosks</source>
        <translation>所有終端機</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>this kiosk</source>
        <translation>本終端機</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>this kiosk, from the next start</source>
        <translation>本終端機，下次啟動後生效</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Time to scan the QR code</source>
        <translation>掃碼有效時間</translation>
    </message>
    <message>
        <source>Export this kiosk&apos;s settings</source>
        <translation>匯出本終端機的設定</translation>
    </message>
    <message>
        <source>Import another kiosk&apos;s settings</source>
        <translation>匯入其他終端機的設定</translation>
    </message>
    <message>
        <source>Save your changes first, or undo them.</source>
        <translation>請先儲存或復原變更。</translation>
    </message>
    <message>
        <source>Time from scan to OK</source>
        <translation>掃碼到確認的時間</translation>
    </message>
    <message>
        <source>Details are kept for</source>
        <translation>明細保留時間</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>減少：%1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>增加：%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Each visitor may change it</source>
        <translation>每位訪客可自行切換</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動畫</translation>
    </message>
    <message>
        <source>This computer&apos;s settings</source>
        <translation>本機系統設定</translation>
    </message>
    <message>
        <source>Dark, contrast, no motion: unless chosen here</source>
        <translation>深色、對比度、減弱動畫；此處已選擇的除外</translation>
    </message>
    <message>
        <source>For calls and results</source>
        <translation>用於呼叫和結果</translation>
    </message>
    <message>
        <source>Offered with the result</source>
        <translation>隨結果提供</translation>
    </message>
    <message>
        <source>Paper of slips</source>
        <translation>單據紙張</translation>
    </message>
    <message>
        <source>Folder for PDF slips</source>
        <translation>PDF 單據資料夾</translation>
    </message>
    <message>
        <source>Visitors compare it with their phone</source>
        <translation>訪客會與手機上的名稱核對</translation>
    </message>
    <message>
        <source>Folder for each week&apos;s report</source>
        <translation>每週報表的資料夾</translation>
    </message>
    <message>
        <source>Written by itself; empty: none</source>
        <translation>自動寫入；留空則不寫</translation>
    </message>
    <message>
        <source>Follow them</source>
        <translation>跟隨系統設定</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放聲音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統預設</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>Show it as a QR code</source>
        <translation>顯示行動條碼</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>80 公釐捲筒紙</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>帳號與安全</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>The summary cannot be printed. Check the printer.</source>
        <translation>無法列印本班摘要，請檢查印表機。</translation>
    </message>
    <message>
        <source>The summary is being printed.</source>
        <translation>正在列印本班摘要。</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>儲存交班記錄</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>By</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認證成功</translation>
    </message>
    <message>
        <source>See in Shift whether the shift was handed over: your note is there.</source>
        <extracomment>By who typed it, a note that was not handed over. Which shift is to be selected once they are read; empty for the present one. Of which shift something is said.</extracomment>
        <translation>請在「班次」中查看是否已交班，您的留言仍保留在該頁。</translation>
    </message>
    <message>
        <source>The shift was not handed over: your note is still in Shift.</source>
        <translation>尚未交班，您的留言仍保留在「班次」中。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this kiosk</source>
        <extracomment>Parts of its usual height that the pad below a long form has at least.</extracomment>
        <translation>設定本終端機</translation>
    </message>
    <message>
        <source>Only staff open a kiosk. Choose your name and a PIN of 6 to 12 digits; this computer is registered as &apos;%1&apos;.</source>
        <translation>只有工作人員可以開啟終端機。請設定您的姓名和 6 至 12 位數字的 PIN；本機將登記為「%1」。</translation>
    </message>
    <message>
        <source>Set up and open</source>
        <translation>設定並開啟</translation>
    </message>
    <message>
        <source>Open this kiosk</source>
        <translation>開啟本終端機</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is closed. Staff sign in to open it.</source>
        <translation>「%1」已關閉。請工作人員登入以開啟。</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>開啟終端機</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Sign in to see what needs your attention at &apos;%1&apos;.</source>
        <translation>登入以查看「%1」需要您關注的事項。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Take &apos;%1&apos; over</source>
        <translation>接管「%1」</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;. Sign in, and this one takes its place: the other is closed at once, and what a visitor has open there ends.</source>
        <translation>另一台電腦正以「%1」的名稱執行。登入後將由本機接管：原終端機立即關閉，訪客在那裡進行中的認證隨之結束。</translation>
    </message>
    <message>
        <source>Take over and open</source>
        <translation>接管並開啟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>The server does not let this kiosk do that. Ask the operator: jdcloud-kiosk staff for a PIN, jdcloud-kiosk kiosks for a station that is another&apos;s.</source>
        <translation>伺服器不允許本終端機執行此操作。請聯絡管理員：修改 PIN 用 jdcloud-kiosk staff；名稱屬於其他終端機時用 jdcloud-kiosk kiosks。</translation>
    </message>
    <message>
        <source>This kiosk was revoked. A lead can admit it again at the staff console, under Kiosks.</source>
        <translation>此終端機已停用。負責人可在工作台的「終端機」頁重新核准。</translation>
    </message>
    <message>
        <source>Staff console</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>The same as at a kiosk. Staff are set up at the first kiosk that is opened.</source>
        <translation>姓名和 PIN 碼與終端機上的相同。首次使用時，請在第一台終端機上設定工作人員。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再次輸入 PIN 碼</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>%1 後可重試</translation>
    </message>
    <message>
        <source>or ask another member of staff at another kiosk</source>
        <translation>或請其他工作人員在其他終端機處理</translation>
    </message>
    <message>
        <source>Wrong name or PIN. 1 try left, then a pause.</source>
        <translation>姓名或 PIN 碼錯誤。還可再試 1 次，之後須等待。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. %1 tries left, then a pause.</source>
        <translation>姓名或 PIN 碼錯誤。還可再試 %1 次，之後須等待。</translation>
    </message>
    <message>
        <source>Please type your name and your PIN.</source>
        <translation>請輸入您的姓名和 PIN 碼。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. Please try again.</source>
        <translation>姓名或 PIN 碼錯誤，請重試。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are neither all the same nor a sequence such as 123456.</source>
        <translation>請選擇 6 至 12 位數字，不能全部相同，也不能像 123456 那樣連續。</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type both again.</source>
        <translation>兩次輸入的 PIN 碼不同，請重新輸入。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1.</source>
        <translation>PIN 碼錯誤次數過多，請等待 %1。</translation>
    </message>
    <message>
        <source>Another computer is registered as &apos;%1&apos;. This one needs another name: start it again to choose one.</source>
        <translation>另一台電腦已登記為「%1」。本機需要使用其他名稱：請重新啟動程式後設定。</translation>
    </message>
    <message>
        <source>There are no staff who could sign in here. The operator adds staff on the command line: jdcloud-kiosk staff add NAME</source>
        <translation>目前沒有可以在此登入的工作人員。請由管理員在命令列新增：jdcloud-kiosk staff add 姓名</translation>
    </message>
    <message>
        <source>You work at another branch than this kiosk&apos;s. A lead can change that at the console.</source>
        <translation>您所在的據點與該終端機不同。負責人可在工作台更改。</translation>
    </message>
    <message>
        <source>The member who was signed in is no longer on the staff; another can sign in.</source>
        <translation>剛才登入的工作人員已被移除，請其他工作人員登入。</translation>
    </message>
    <message>
        <source>A lead has changed your name. Sign in again, with the new one.</source>
        <translation>負責人已更改您的姓名，請用新姓名重新登入。</translation>
    </message>
    <message>
        <source>This name cannot be used. Please choose another.</source>
        <translation>該姓名無法使用，請換一個。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>JD Cloud account</source>
        <translation>京東雲帳號</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身分證號</translation>
    </message>
    <message>
        <source>JD Cloud individual real-name verification</source>
        <translation>京東雲個人實名認證</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模擬示範 — 人物均為虛構</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>printed again by the staff</source>
        <translation>由工作人員補打</translation>
    </message>
</context>
<context>
    <name>SlipOffer</name>
    <message>
        <source>Get a slip</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>單據正在列印。</translation>
    </message>
    <message>
        <source>Your slip was saved for the staff: %1</source>
        <translation>單據已儲存，可向工作人員領取：%1</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera: it is your slip, as text.</source>
        <translation>請用手機攝影機掃描行動條碼，即可取得文字版單據。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Scan the code with your phone&apos;s camera: it is your slip, as text. Or ask the staff.</source>
        <translation>無法連線印表機。請用手機攝影機掃描行動條碼取得文字版單據，或聯絡工作人員。</translation>
    </message>
    <message>
        <source>The printer is out of paper. Scan the code with your phone&apos;s camera: it is your slip, as text. Or ask the staff.</source>
        <translation>印表機缺紙。請用手機攝影機掃描行動條碼取得文字版單據，或聯絡工作人員。</translation>
    </message>
    <message>
        <source>The slip cannot be saved. Please ask the staff.</source>
        <translation>單據無法儲存，請聯絡工作人員。</translation>
    </message>
</context>
<context>
    <name>StaffAreaPresenter</name>
    <message>
        <source>Saved.</source>
        <extracomment>Milliseconds in which several commits are one reason to read again. The branch that who looks is limited to, once it was read; empty for all. Whose changed settings wait to be saved, if there are any.</extracomment>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Nothing was saved: this database cannot be used at the moment: %1</source>
        <translation>未儲存：該資料庫目前無法使用：%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未儲存。</translation>
    </message>
    <message>
        <source>The settings of this kiosk cannot be written: %1</source>
        <translation>無法寫入本終端機的設定：%1</translation>
    </message>
    <message>
        <source>The audit trail is not whole: %1</source>
        <translation>稽核記錄不完整：%1</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>稽核記錄完整。</translation>
    </message>
    <message>
        <source>On the server, this kiosk may not read all that the audit trail answers for. An auditor checks it: jdcloud-kiosk audit verify</source>
        <translation>本終端機無權在伺服器上讀取稽核記錄涉及的全部資料。請由稽核員檢查：jdcloud-kiosk audit verify</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Today</source>
        <extracomment>In the design&apos;s pixels. A long name is shortened to this much where others have their words; to all that is left if not.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>返回終端機</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>關閉終端機</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>StaffFileWork</name>
    <message numerus="yes">
        <source>%n sessions saved: %1</source>
        <extracomment>Member of the staff -&gt; what became of their export, until they have seen it.</extracomment>
        <translation>
            <numerusform>已儲存 %n 條記錄：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>匯出已取消，未儲存任何內容。</translation>
    </message>
    <message>
        <source>Too many for one worksheet. Choose a shorter period, or CSV.</source>
        <translation>超出單一工作表的容量。請縮短時段或選擇 CSV。</translation>
    </message>
    <message>
        <source>The slip is being printed, as a copy.</source>
        <translation>正在列印單據副本。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>印表機缺紙。</translation>
    </message>
    <message>
        <source>This kiosk has no printer for slips. Connect one, and choose it in Settings.</source>
        <translation>本終端沒有可用的單據印表機。請連接印表機，並在「設定」中選擇。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, and the choice in Settings.</source>
        <translation>無法連線印表機。請檢查印表機以及「設定」中的選擇。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. Keep a copy of the key apart from it.</source>
        <translation>已備份並驗證：%1。請將金鑰副本與其分開儲存。</translation>
    </message>
    <message>
        <source>The backup did not work: %1</source>
        <translation>備份失敗：%1</translation>
    </message>
    <message>
        <source>Saved, without personal data: %1</source>
        <translation>已儲存，不含個人資訊：%1</translation>
    </message>
    <message>
        <source>Saved, without the station&apos;s name and without passwords: %1</source>
        <translation>已儲存，不含終端機名稱和密碼：%1</translation>
    </message>
    <message>
        <source>Taken from %1. Look at the changes, then save them.</source>
        <translation>已從 %1 讀取。請核對變更後儲存。</translation>
    </message>
    <message>
        <source>This kiosk is set as %1 says already.</source>
        <translation>本終端機的設定與 %1 一致。</translation>
    </message>
    <message>
        <source>%1 has no settings of a kiosk. Nothing was changed.</source>
        <translation>%1 不是終端機設定檔。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; cannot be so. Nothing was changed.</source>
        <translation>%1 無法使用：「%2」的值無效。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>無法讀取 %1：%2。未做任何變更。</translation>
    </message>
    <message>
        <source>This kiosk cannot write into the folder %1.</source>
        <translation>本終端無法寫入資料夾「%1」。</translation>
    </message>
    <message>
        <source>This computer has no folder %1.</source>
        <translation>本機沒有資料夾「%1」。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Make a clerk</source>
        <translation>改為工作人員</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>設為負責人</translation>
    </message>
    <message>
        <source>A sign-in shows %1 as %2, too: give one of them another name.</source>
        <translation>登入時 %1 也顯示為「%2」，請為其中一人換一個顯示名稱。</translation>
    </message>
    <message>
        <source>Type the name of the new member.</source>
        <translation>請輸入新成員的姓名。</translation>
    </message>
    <message>
        <source>Make %1 a clerk?</source>
        <translation>將 %1 改為工作人員？</translation>
    </message>
    <message>
        <source>They will no longer manage the staff.</source>
        <translation>此人將不能再管理人員。</translation>
    </message>
    <message>
        <source>Make %1 a lead?</source>
        <translation>將 %1 設為負責人？</translation>
    </message>
    <message>
        <source>They may then add and remove staff, and give PINs: yours, too.</source>
        <translation>此後此人可以新增、移除人員並重設 PIN 碼（包括您的）。</translation>
    </message>
    <message>
        <source>They sign in only at its stations, and see only these; where they are signed in elsewhere, the kiosk closes. Leave it empty for every branch.</source>
        <translation>此人只能在該據點的終端機登入，也只能看到該據點；如正在其他據點登入，相應終端機將關閉。留空表示不限據點。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>They can no longer sign in; where they are signed in, the kiosk closes.</source>
        <translation>此人將無法登入；其已登入的終端機會關閉。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Shown at the sign-in</source>
        <translation>登入時顯示</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次輸入 PIN 碼</translation>
    </message>
    <message>
        <source>Only a lead can add and change other members.</source>
        <translation>僅負責人可新增和變更其他人員。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>New PIN …</source>
        <translation>設定新 PIN 碼…</translation>
    </message>
    <message>
        <source>Branch …</source>
        <translation>據點…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Who is to be selected once the members are read again. Whose display name is in the field, and which it was.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show this name</source>
        <translation>修改顯示名</translation>
    </message>
</context>
<context>
    <name>StageActions</name>
    <message>
        <source>Step</source>
        <extracomment>The keys of every action, by its name: those of slides, which clickers send, too. What the menu shows, group by group. What goes on by hand, where letters and arrows belong to the windows.</extracomment>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>結束全螢幕</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>講師查看</translation>
    </message>
    <message>
        <source>Behind the windows</source>
        <translation>視窗背後</translation>
    </message>
    <message>
        <source>Control bar</source>
        <translation>控制欄</translation>
    </message>
    <message>
        <source>Captions as subtitles</source>
        <translation>將說明顯示為字幕</translation>
    </message>
    <message>
        <source>Large pointer</source>
        <translation>大指標</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>朗讀說明</translation>
    </message>
    <message>
        <source>Timer at questions</source>
        <translation>答題計時</translation>
    </message>
    <message>
        <source>Trainees…</source>
        <translation>學員…</translation>
    </message>
    <message>
        <source>Both windows (Z)</source>
        <translation>兩個視窗（Z）</translation>
    </message>
    <message>
        <source>Kiosk alone</source>
        <translation>僅終端機</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>僅手機</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Captions are not read aloud</source>
        <translation>無法朗讀說明</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prove who you are, with your phone</source>
        <extracomment>In the design&apos;s pixels: the picture, and the room around the words below it.</extracomment>
        <translation>用手機完成實名認證</translation>
    </message>
    <message>
        <source>Have your phone with JD or JD Finance ready</source>
        <translation>請準備好裝有京東或京東金融 App 的手機</translation>
    </message>
    <message>
        <source>It takes about a minute</source>
        <translation>約需一分鐘</translation>
    </message>
    <message>
        <source>Nothing is read before you agree on your phone</source>
        <translation>在手機上同意之前，不會讀取任何資訊</translation>
    </message>
    <message>
        <source>Individual Verification</source>
        <translation>個人認證</translation>
    </message>
    <message>
        <source>Enterprise Verification</source>
        <translation>企業認證</translation>
    </message>
    <message>
        <source>Kind of verification</source>
        <translation>認證類型</translation>
    </message>
    <message>
        <source>Your JD Cloud account</source>
        <translation>您的京東雲帳號</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>認證方式</translation>
    </message>
    <message>
        <source>Tap to show your QR code</source>
        <translation>點選後顯示行動條碼</translation>
    </message>
    <message>
        <source>Confirm your account first</source>
        <translation>請先確認帳號</translation>
    </message>
    <message>
        <source>JD Cloud reads your real name and identity number once, only after you tick the consent on your phone.</source>
        <translation>僅在您於手機上勾選同意後，京東雲才會讀取一次您的真實姓名和身分證號。</translation>
    </message>
    <message>
        <source>Enterprises cannot be verified at this kiosk. Please sign in to the JD Cloud console on a computer, or ask the staff at the desk: they are glad to help.</source>
        <translation>本終端機不辦理企業認證。請在電腦上登入京東雲控制台辦理，或諮詢櫃檯工作人員，他們很樂意幫助您。</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Waiting for scan</source>
        <extracomment>Shares of the width: a column of states on either side, arrows between them.</extracomment>
        <translation>等待掃碼</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>States of a session</source>
        <translation>認證的狀態</translation>
    </message>
</context>
<context>
    <name>StationLock</name>
    <message>
        <source>The kiosk &apos;%1&apos; is open already on this computer. Its window comes to the front.</source>
        <translation>終端機「%1」已在本機上開啟，其視窗將顯示到最前面。</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Front desk %1</source>
        <translation>櫃檯 %1</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;</source>
        <translation>「%1」已被另一台電腦使用</translation>
    </message>
    <message>
        <source>It stays as it is. Give this computer a name of its own; or, if it replaces the other one, staff take &apos;%1&apos; over with their PIN: the other is closed then.</source>
        <translation>那台電腦不受影響。請為本機設定一個不同的名稱；如果本機用於替換那台電腦，工作人員可憑 PIN 接管「%1」，原終端機隨即關閉。</translation>
    </message>
    <message>
        <source>What is this kiosk called?</source>
        <translation>請為本終端機命名</translation>
    </message>
    <message>
        <source>Visitors see the name on both screens and compare it; every kiosk has another. It can be changed later in the settings.</source>
        <translation>訪客會在終端機和手機上看到並核對此名稱，每台終端機的名稱各不相同。以後可在「設定」中修改。</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>終端機名稱</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此名稱</translation>
    </message>
    <message>
        <source>Take &apos;%1&apos; over</source>
        <translation>接管「%1」</translation>
    </message>
    <message>
        <source>Please type a name: 1 to 64 letters, digits or spaces, not &quot;console …&quot;.</source>
        <translation>請輸入名稱：1 至 64 個字，可含字母、數字和空格，不能以「console 」開頭。</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;. Please choose another name.</source>
        <translation>「%1」已被另一台電腦使用，請換一個名稱。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is open already on this computer.</source>
        <translation>本機上已經開啟了「%1」。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>none: the program closed normally</source>
        <extracomment>When staff should do something: bytes free, age of the newest backup, silence of a kiosk. What is wrong with the database, and what its driver said, where that is the finding.</extracomment>
        <translation>無：程式已正常關閉</translation>
    </message>
    <message>
        <source>%1 ended without closing; it was last alive at %2: jdcloud-kiosk diagnostics FILE.zip</source>
        <translation>%1 未正常關閉，最後一次執行跡象在 %2：jdcloud-kiosk diagnostics FILE.zip</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取%1：%2</translation>
    </message>
    <message>
        <source>the newest end of the trail</source>
        <translation>稽核記錄的最新末端</translation>
    </message>
    <message>
        <source>the newest end that was seen here is not in the trail: audit verify</source>
        <translation>本機見過的最新末端不在稽核記錄中：audit verify</translation>
    </message>
    <message>
        <source>the restores that are known</source>
        <translation>已知的還原記錄</translation>
    </message>
    <message>
        <source>the record of removals</source>
        <translation>清除記錄</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 behind the trail</source>
        <translation>比稽核記錄慢 %1</translation>
    </message>
    <message>
        <source>%1 has a rare fault, fixed in 3.51.3</source>
        <translation>%1 有一處罕見缺陷，3.51.3 已修復</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 無已知缺陷</translation>
    </message>
    <message>
        <source>%1: last seen %2</source>
        <translation>%1：最近線上 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving fails; it last worked: %1</source>
        <translation>由伺服器負責：封存失敗；上次成功：%1</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving is on, last: %1</source>
        <translation>由伺服器負責：封存已開啟，最近一次：%1</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving is off, last: %1</source>
        <translation>由伺服器負責：封存未開啟，最近一次：%1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>QR shown</source>
        <translation>已產生行動條碼</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已認證</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>Seconds left at which it is said; and a second or two is no more time, but a late look.</extracomment>
        <translation>
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>You can say: %1</source>
        <extracomment>In the design&apos;s pixels: from the times to the dots and from these to the words, between events. The outcome&apos;s sign stands for the last dot; it grows with the letters.</extracomment>
        <translation>您可以說：%1</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>補打單據</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Choose a session to see its timeline.</source>
        <translation>選擇一條記錄以查看時間軸。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>For your attention</source>
        <extracomment>So many alerts are shown one by one; the others once these are seen. What waited when the button for all went down.</extracomment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Latest sessions</source>
        <translation>最近認證</translation>
    </message>
    <message>
        <source>Performance today</source>
        <translation>今日運作情況</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>沒有需要查看的事項。</translation>
    </message>
    <message>
        <source>No verification is in progress.</source>
        <translation>目前沒有正在進行的認證。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部由我處理</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>今日概覽</translation>
    </message>
    <message>
        <source>all kiosks</source>
        <translation>所有終端機</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小時</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部據點</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>耗時中位數</translation>
    </message>
    <message>
        <source>Kiosks in service</source>
        <translation>服務中的終端機</translation>
    </message>
    <message>
        <source>The first %1; longest wait first</source>
        <translation>顯示前 %1 項，等待最久的在前</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>等待最久的在前</translation>
    </message>
    <message>
        <source>Choose one for its timeline</source>
        <translation>選擇一條可查看時間軸</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Real-name verification: not finished</source>
        <translation>實名認證：未完成</translation>
    </message>
    <message>
        <source>Real-name verified in JD Mall</source>
        <translation>實名來源：京東商城</translation>
    </message>
    <message>
        <source>Real-name verified in JD Finance</source>
        <translation>實名來源：京東金融</translation>
    </message>
    <message>
        <source>Has verified a JD Cloud account</source>
        <translation>已認證過一個京東雲帳號</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Hide the tools</source>
        <extracomment>Percent of the usual size of the phone&apos;s text.</extracomment>
        <translation>收起工具</translation>
    </message>
    <message>
        <source>Show the tools</source>
        <translation>展開工具</translation>
    </message>
    <message>
        <source>Home screen</source>
        <translation>主螢幕</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上圖片</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Hide this rail</source>
        <translation>隱藏工具欄</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>資料變化</translation>
    </message>
    <message>
        <source>No row changed in this step.</source>
        <translation>這一步沒有資料變化。</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>本次執行的資訊</translation>
    </message>
    <message>
        <source>Keys: ← → one step, Home and End, Space plays.</source>
        <translation>按鍵：← → 前後一步，Home、End 到首尾，空格播放。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Show this window alone, or both</source>
        <translation>只看這個視窗，或兩個都看</translation>
    </message>
    <message>
        <source>Simulation: all people are fictitious.</source>
        <translation>模擬示範：所有人物均為虛構。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The quality of a picture, and the most pixels across: a window&apos;s smallest text can be read. What is said of a quiet table&apos;s row. The trail&apos;s own chain: it changes with every event, and says nothing that the event does not.</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Clock at the start</source>
        <translation>開始時的時鐘</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>錄製時間</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>第一步之前</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>the end of the trail that this machine has noted is lost: %1</source>
        <translation>本機記下的稽核記錄末端已丟失：%1</translation>
    </message>
    <message>
        <source>there is a foreign %1</source>
        <extracomment>Triggers that the migrations make: name -&gt; (table, what it does). A test holds them together. Kind, name and table -&gt; what it does: the wording of a trigger or a view, an index&apos;s columns and whether it is unique and of which rows, a table&apos;s columns with what may be NULL. SQLite&apos;s own bookkeeping. Any other name that begins so was written past SQLite.</extracomment>
        <translation>有外來的 %1</translation>
    </message>
    <message>
        <source>the %1 was changed</source>
        <translation>%1 被改動過</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%3 的 %1 %2</translation>
    </message>
    <message>
        <source>it is sealed with a key that the key ring lacks</source>
        <extracomment>Findings that are given in full; more are counted.</extracomment>
        <translation>其加密金鑰不在金鑰圈中</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部內容</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Rows that are read at a time. From which share of their digits on two codes are the same one, mistyped. Where these are among the cells. What needs no second look. How names begin whose key is encrypted.</extracomment>
        <translation>另有 %1 處</translation>
    </message>
    <message>
        <source>table %1 lacks %2</source>
        <translation>表 %1 缺少%2</translation>
    </message>
    <message>
        <source>sealed_key/audit is missing: nothing can be checked without it</source>
        <translation>缺少 sealed_key/audit：沒有它就無法檢查</translation>
    </message>
    <message>
        <source>sealed_key/audit was changed: nothing can be checked without it</source>
        <translation>sealed_key/audit 被改動過：沒有它就無法檢查</translation>
    </message>
    <message>
        <source>sealed_key/audit cannot be opened, so nothing checked: %1</source>
        <translation>無法解密 sealed_key/audit，因此無法檢查：%1</translation>
    </message>
    <message>
        <source>the trail has no head that says where it ends</source>
        <translation>沒有標明稽核記錄末端的資料列</translation>
    </message>
    <message>
        <source>an event has the number %1</source>
        <translation>有一個事件的編號是 %1</translation>
    </message>
    <message>
        <source>event %1 was changed, or moved here from elsewhere</source>
        <translation>事件 %1 被改動過，或從別處移來</translation>
    </message>
    <message>
        <source>event %1 has another code</source>
        <translation>事件 %1 的檢查碼不同</translation>
    </message>
    <message>
        <source>the head of the chain of %1 is not what this program writes</source>
        <translation>%1 的鏈的末端記錄不是本程式寫入的</translation>
    </message>
    <message>
        <source>the head of the chain of %1 was changed by something else</source>
        <translation>%1 的鏈的末端記錄被其他程式改動過</translation>
    </message>
    <message>
        <source>the chain of %1 has a head, but never began</source>
        <translation>%1 的鏈有末端記錄，但從未開始</translation>
    </message>
    <message>
        <source>the chain of %1 ends with event %2, but should end with event %3</source>
        <translation>%1 的鏈止於事件 %2，但應止於事件 %3</translation>
    </message>
    <message>
        <source>the chain of %1 has begun, but has no head that says where it ends</source>
        <translation>%1 的鏈已經開始，但沒有說明其末端的記錄</translation>
    </message>
    <message>
        <source>the trail ends at event %1</source>
        <translation>稽核記錄到事件 %1 為止</translation>
    </message>
    <message>
        <source>the earlier end of the trail is not in it: %1. It is of another database, or an older copy of this one was put in place, or events were changed</source>
        <translation>先前的末端不在稽核記錄中：%1。它屬於另一個資料庫，或目前資料庫被換成了舊副本，或事件被改動過</translation>
    </message>
    <message>
        <source>event %1, the newest that this machine has seen, is not in the trail as it was: its end was cut off, or an older copy was put in place</source>
        <translation>本機見過的最新事件 %1 已不在稽核記錄中：末尾被截去，或資料庫被換成了舊副本</translation>
    </message>
    <message>
        <source>event %1 is where event %2 of %3 should be</source>
        <translation>在應為%3的第 %2 個事件處，是事件 %1</translation>
    </message>
    <message>
        <source>event %1 of %2 is missing</source>
        <translation>缺少%2的第 %1 個事件</translation>
    </message>
    <message>
        <source>event %1 to %2 of %3 is missing</source>
        <translation>缺少%3的第 %1 至第 %2 個事件</translation>
    </message>
    <message>
        <source>an end of the trail is NUMBER:CODE, the code 64 of the digits 0 to 9 and letters a to f: copy it as audit verify printed it, after “head”</source>
        <translation>稽核記錄的末端寫作 NUMBER:CODE，其中 CODE 為 64 位數字 0 至 9 和字母 a 至 f：請照 audit verify 在「head」之後輸出的內容複製</translation>
    </message>
    <message>
        <source>its code is that of event %1, not %2</source>
        <translation>其檢查碼屬於事件 %1，而不是 %2</translation>
    </message>
    <message>
        <source>its code is nearly that of event %1</source>
        <translation>其檢查碼與事件 %1 的幾乎相同</translation>
    </message>
    <message>
        <source>event %1 has the unknown action %2</source>
        <translation>事件 %1 的操作未知：%2</translation>
    </message>
    <message>
        <source>event %1 notes that something else had changed the head of its chain, to event %2</source>
        <translation>事件 %1 記下：其鏈的末端記錄曾被其他程式改為事件 %2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>所有終端</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>無法檢查 %1：%2</translation>
    </message>
    <message>
        <source>%1 is there, but no event says so</source>
        <extracomment>Links that are stored at a time. Rows whose last event is remembered, for the next one to be joined to it. KiB that sorting may use in memory. Stands for the number of an event, after all of them: what is in the tables now. Of each name the last link: first and last event, and what the row was before and after.</extracomment>
        <translation>%1 存在，但沒有相應事件</translation>
    </message>
    <message>
        <source>%1 is not as event %2 left it</source>
        <translation>%1 與事件 %2 之後的狀態不符</translation>
    </message>
    <message>
        <source>%1 was changed before event %2</source>
        <translation>%1 在事件 %2 之前被改動過</translation>
    </message>
    <message>
        <source>%1 was there before event %2, but no event said so</source>
        <translation>%1 在事件 %2 之前就已存在，但沒有相應事件</translation>
    </message>
    <message>
        <source>%1 is gone, but no event says so since event %2</source>
        <translation>%1 已消失，但事件 %2 之後沒有相應事件</translation>
    </message>
</context>
<context>
    <name>TraineeReports</name>
    <message>
        <source>Trainee</source>
        <translation>學員</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>耗時（秒）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Results of the class</source>
        <translation>全班成績</translation>
    </message>
    <message>
        <source>Right answers of the newest run; in brackets, how many runs there were.</source>
        <translation>顯示最近一次的答對題數；括號內為練習次數。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>列印於 %1</translation>
    </message>
</context>
<context>
    <name>TraineesWindow</name>
    <message>
        <source>%1: a quotation mark is missing, or there is one too many.</source>
        <extracomment>Device-independent pixels.</extracomment>
        <translation>%1：缺少一個引號，或多了一個引號。</translation>
    </message>
    <message>
        <source>%1 has no names: one on each line, or a column “name”.</source>
        <translation>%1 中沒有姓名：每行寫一個，或設一列「姓名」。</translation>
    </message>
    <message>
        <source>Names added: %1</source>
        <translation>已新增 %1 人</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>名單 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>匯入名單</translation>
    </message>
    <message>
        <source>Remove %1, with all runs?</source>
        <translation>移除 %1 及其全部成績？</translation>
    </message>
    <message>
        <source>Begin a new class? All trainees and their runs are removed.</source>
        <translation>開始新班級？將移除所有學員及其成績。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pages (*.pdf *.html)</source>
        <translation>網頁與 PDF (*.pdf *.html)</translation>
    </message>
    <message>
        <source>Runs of %1</source>
        <translation>%1 的成績</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部成績</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>學員</translation>
    </message>
    <message>
        <source>A name, or several with commas</source>
        <translation>姓名，多個用逗號分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>匯入名單…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>匯出 CSV…</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>列印頁…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新班級…</translation>
    </message>
    <message>
        <source>Trainees and their newest results</source>
        <translation>學員及其最近成績</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>成績</translation>
    </message>
</context>
<context>
    <name>TrainerWindow</name>
    <message>
        <source>Phone %1</source>
        <extracomment>Device-independent pixels: the kiosk as its theme is made for, the phone, the inspector.</extracomment>
        <translation>手機 %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>課堂</translation>
    </message>
    <message>
        <source>JD Cloud real-name verification: demonstration</source>
        <translation>京東雲實名認證：示範</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Some settings are changed and not saved.</source>
        <translation>有設定已更改但未儲存。</translation>
    </message>
    <message>
        <source>If you leave now, they stay as they were.</source>
        <translation>現在離開將不儲存這些更改。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不儲存並離開</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回設定</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” is one word too many</source>
        <extracomment>What may be left empty: columns of an account.</extracomment>
        <translation>「%1」是多餘的參數</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>沒有選項 %1</translation>
    </message>
    <message>
        <source>%1 is empty: leave it out, or say which</source>
        <translation>%1 為空：請去掉，或填寫內容</translation>
    </message>
    <message>
        <source>there is no command “%1”. There are: %2</source>
        <translation>沒有命令「%1」。可用的命令：%2</translation>
    </message>
    <message>
        <source>say what to do: %1</source>
        <translation>請指定操作：%1</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>缺少參數：%1</translation>
    </message>
    <message>
        <source>the training accounts: a window; or list, add, import a CSV, training, reset; mark-training lets a class be held</source>
        <translation>訓練帳號：開啟視窗；或 list（列出）、add（新增）、import（匯入 CSV）、training（新增訓練帳號）、reset（重設）；mark-training 允許用於課堂</translation>
    </message>
    <message>
        <source>reset or mark a database that may serve visitors</source>
        <translation>對可能正在為訪客服務的資料庫也執行重設或標記</translation>
    </message>
    <message>
        <source>check the audit trail: find edited, removed or reordered events</source>
        <translation>檢查稽核記錄：找出被修改、刪除或調換順序的事件</translation>
    </message>
    <message>
        <source>an earlier end of the trail, as verify printed it: it must still be in the trail</source>
        <translation>先前由 verify 輸出的稽核記錄末端：它必須仍在記錄中</translation>
    </message>
    <message>
        <source>what was found as JSON, for another program</source>
        <translation>以 JSON 輸出檢查結果，供其他程式使用</translation>
    </message>
    <message>
        <source>erase personal details of old unverified sessions</source>
        <translation>清除未通過認證的舊工作階段中的個人資訊</translation>
    </message>
    <message>
        <source>older than this (default: the retention that staff has set)</source>
        <translation>早於此天數（預設：工作人員設定的保留天數）</translation>
    </message>
    <message>
        <source>say what would be erased, and erase nothing</source>
        <translation>只說明將清除的內容，不實際清除</translation>
    </message>
    <message>
        <source>erase although nothing was recorded for days, so that the clock is in doubt</source>
        <translation>即使連續多日沒有記錄、時鐘可疑，也執行清除</translation>
    </message>
    <message>
        <source>the keys to the personal data: list, change, take to another machine</source>
        <translation>個人資訊的金鑰：列出、更換、帶到另一台機器</translation>
    </message>
    <message>
        <source>write a checked copy of the database while it is in use</source>
        <translation>在資料庫使用期間寫入一份經過檢查的副本</translation>
    </message>
    <message>
        <source>how many earlier backups stay, as FILE.1, FILE.2 … (default %1)</source>
        <translation>保留多少份以前的備份，命名為 FILE.1、FILE.2……（預設 %1）</translation>
    </message>
    <message>
        <source>replace the database by a backup, once that is checked</source>
        <translation>檢查備份後，用它替換資料庫</translation>
    </message>
    <message>
        <source>what must not come back with a backup; remove it again after a server&apos;s restore</source>
        <translation>不得隨備份還原的內容；伺服器還原備份後再次移除</translation>
    </message>
    <message>
        <source>records of other machines, too</source>
        <translation>其他機器的記錄檔案</translation>
    </message>
    <message>
        <source>the staff console in a window; or who may open a kiosk: list, add …</source>
        <translation>開啟員工工作台視窗；或管理可以開啟終端機的工作人員：list、add……</translation>
    </message>
    <message>
        <source>without it, the console of a clerk who has a computer of their own; lead and clerk set who manages the staff there</source>
        <translation>不寫則開啟工作台，供使用自己電腦的工作人員；lead 和 clerk 用於指定誰在工作台管理工作人員</translation>
    </message>
    <message>
        <source>with branch: the only one where they may work; all without it</source>
        <translation>與 branch 連用：僅限其工作的據點，不寫則不限</translation>
    </message>
    <message>
        <source>which kiosks may start sessions</source>
        <translation>可以發起工作階段的終端機</translation>
    </message>
    <message>
        <source>with branch: which one the station belongs to; none without it</source>
        <translation>與 branch 連用：終端機所屬的據點，不寫則不屬於任何據點</translation>
    </message>
    <message>
        <source>with admit, on a server: whose the station is from now on; else whose it was</source>
        <translation>與 admit 合用，僅限伺服器：終端機今後歸哪個登入名稱使用；不寫則保持原來的</translation>
    </message>
    <message>
        <source>one session: its state, and what happened at both devices</source>
        <translation>單一工作階段：狀態，以及兩台裝置上發生的事</translation>
    </message>
    <message>
        <source>as on a slip and in the history, or “last” for the newest</source>
        <translation>單據和歷史記錄中的編號，或用「last」表示最新的工作階段</translation>
    </message>
    <message>
        <source>what logins of a PostgreSQL server may do: print the SQL, or run it</source>
        <translation>PostgreSQL 伺服器登入名稱的權限：輸出或執行 SQL</translation>
    </message>
    <message>
        <source>make or update tables and roles; as the database&apos;s owner, who may create roles</source>
        <translation>建立或更新表和角色；須為資料庫所有者且可建立角色</translation>
    </message>
    <message>
        <source>bring a database file that an older version made up to date, as a start of the kiosk does; close every window of that version first</source>
        <translation>將舊版本建立的資料庫檔案升級，效果與啟動終端機相同；請先關閉舊版本的所有視窗</translation>
    </message>
    <message>
        <source>the desk&apos;s status: exit status 0 if all is well, 1 if it needs attention, 2 if it is out of service</source>
        <translation>終端機的執行狀況：結束代碼 0 為正常，1 為需關注，2 為暫停服務</translation>
    </message>
    <message>
        <source>for a monitoring system</source>
        <translation>供監控系統使用</translation>
    </message>
    <message>
        <source>figures for a collector, such as Prometheus (docs/monitoring.md)</source>
        <translation>供收集器（如 Prometheus）使用的指標（見 docs/monitoring.md）</translation>
    </message>
    <message>
        <source>save log, versions, health and settings in one zip file</source>
        <translation>將記錄檔、版本、執行狀況和設定儲存為一個 zip 檔案</translation>
    </message>
    <message>
        <source>write the figures of the last whole week as CSV into a folder; a timer does it weekly</source>
        <translation>將上一整週的統計資料以 CSV 格式寫入資料夾；可由排程工作每週執行</translation>
    </message>
    <message>
        <source>the last N days, until now</source>
        <translation>最近 N 天，截至現在</translation>
    </message>
    <message>
        <source>this station alone (default: all)</source>
        <translation>僅統計該終端機（預設：全部）</translation>
    </message>
    <message>
        <source>the stations of this branch alone (default: all)</source>
        <translation>僅此據點的終端機（預設：全部）</translation>
    </message>
    <message>
        <source>count all past sessions again first, one by one</source>
        <translation>先逐筆重新統計所有過往的驗證工作階段</translation>
    </message>
    <message>
        <source>one person&apos;s request: find what is held, export, erase, prove the erasure</source>
        <translation>個人請求：查詢所儲存的資訊、匯出、清除、證明已清除</translation>
    </message>
    <message>
        <source>how many JD Cloud accounts one person may verify (JD: 1)</source>
        <translation>每人可認證的京東雲帳號數（京東：1）</translation>
    </message>
    <message>
        <source>%1 as JSON, for another program</source>
        <translation>%1 以 JSON 輸出，供其他程式讀取</translation>
    </message>
    <message>
        <source>rotate: all in one go, on one machine. For many machines: add, export, import on each other machine, activate, retire. enrol: get them by a code that a lead&apos;s console shows</source>
        <translation>rotate：在一台電腦上一次完成。多台電腦：add、export，在其他每台電腦上 import，再 activate、retire。enrol：憑負責人工作台顯示的配對碼取得金鑰</translation>
    </message>
    <message>
        <source>activate a key although some kiosks have not confirmed that they have it</source>
        <translation>即使有終端機尚未報告擁有該金鑰，也啟用它</translation>
    </message>
    <message>
        <source>forget a key: what it sealed can never be opened again</source>
        <translation>刪除金鑰：由它加密的內容將永遠無法開啟</translation>
    </message>
    <message>
        <source>where export, or the statement of prove, goes</source>
        <translation>export 的副本或 prove 的證明儲存到的檔案</translation>
    </message>
    <message>
        <source>read the login name or identity number from FILE (its first line), do not ask</source>
        <translation>從 FILE 的第一行讀取登入名稱或身分證號，不再提示輸入</translation>
    </message>
    <message>
        <source>prove the erasure of this reference</source>
        <translation>證明該編號的清除</translation>
    </message>
    <message>
        <source>erase without asking again</source>
        <translation>清除時不再確認</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>請填寫 %1 至 %2 的數字</translation>
    </message>
    <message>
        <source>log everything, and show it on the terminal</source>
        <translation>記錄全部記錄檔並在命令列顯示</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>顯示版本並結束</translation>
    </message>
    <message>
        <source>the shared database: a file&apos;s path (a single word that does not end in .db only where that file is there), sqlite:///path/to/file.db, or postgresql://user@server/database (default: $KIOSK_DATABASE_URL, else as staff has set it, else a file in your data folder)</source>
        <translation>共用的資料庫：檔案路徑（不以 .db 結尾的單一詞僅在該檔案已存在時有效）、sqlite:///path/to/file.db 或 postgresql://user@server/database（預設：$KIOSK_DATABASE_URL，否則按工作人員的設定，否則為資料資料夾中的檔案）</translation>
    </message>
    <message>
        <source>language (default: the system&apos;s)</source>
        <translation>語言（預設：跟隨系統）</translation>
    </message>
    <message>
        <source>log there (default: a file in your state folder)</source>
        <translation>記錄檔寫入該檔案（預設：狀態資料夾中的檔案）</translation>
    </message>
    <message>
        <source>the kiosk&apos;s name, another for each kiosk (default: as staff has set it, else the first start asks)</source>
        <translation>終端機名稱，每台各不相同（預設：按工作人員的設定，否則首次啟動時詢問）</translation>
    </message>
    <message>
        <source>the key to the personal data, where the computer has no keyring (default: $KIOSK_KEY_FILE, else a file in your configuration folder)</source>
        <translation>個人資訊的金鑰檔案，用於沒有系統金鑰圈的電腦（預設：$KIOSK_KEY_FILE，否則為設定資料夾中的檔案）</translation>
    </message>
    <message>
        <source>how long sessions without a binding keep their details (default: as staff has set it, else %1)</source>
        <translation>未綁定的工作階段保留明細的天數（預設：按工作人員的設定，否則 %1）</translation>
    </message>
    <message>
        <source>%1 (default: as staff has set it, else %2)</source>
        <translation>%1（預設：按工作人員的設定，否則 %2）</translation>
    </message>
    <message>
        <source>how long a session waits for the scan</source>
        <extracomment>Option -&gt; the field of :class:`Settings`, and its help.</extracomment>
        <translation>工作階段等待掃碼的秒數</translation>
    </message>
    <message>
        <source>how long a session waits for OK after the scan</source>
        <translation>掃碼後等待點選「確定」的秒數</translation>
    </message>
    <message>
        <source>how long a kiosk is idle before it asks whether someone is there</source>
        <translation>無人操作多少秒後詢問是否還在</translation>
    </message>
    <message>
        <source>how often the QR code changes</source>
        <translation>行動條碼更新的間隔秒數</translation>
    </message>
    <message>
        <source>give the class&apos;s address, without a path</source>
        <translation>請填寫課堂公佈的位址，不含路徑</translation>
    </message>
    <message>
        <source>for tests, on a training database: make the same ids and codes each time</source>
        <translation>僅供測試，用於訓練資料庫：每次產生相同的標識和行動條碼</translation>
    </message>
    <message>
        <source>for tests, on a training database: let the clock run from this time, or seconds ahead or behind</source>
        <translation>僅供測試，用於訓練資料庫：讓時鐘從該時間走起，或快、慢若干秒</translation>
    </message>
    <message>
        <source>hold a class: trainees&apos; own phones are the JD app, as a page on the local network</source>
        <translation>開課：學員用自己的手機開啟區域網路上的頁面，充當京東 App</translation>
    </message>
    <message>
        <source>the one address of this computer to serve</source>
        <translation>本機用於提供服務的位址</translation>
    </message>
    <message>
        <source>default: 8080</source>
        <translation>預設：8080</translation>
    </message>
    <message>
        <source>of the trainer&apos;s panel, on this computer only (default: any that is free)</source>
        <translation>講師控制面板的連接埠，僅限本機（預設：任意可用的連接埠）</translation>
    </message>
    <message>
        <source>which trainee plays whom: a name and a JD account&apos;s login on each line (or type it in the panel)</source>
        <translation>學員與人物的對應名單：每行一個名字和一個京東帳號登入名稱（也可在控制面板中輸入）</translation>
    </message>
    <message>
        <source>for TLS: its chain, PEM</source>
        <translation>用於 TLS：憑證鏈（PEM）</translation>
    </message>
    <message>
        <source>its key, PEM</source>
        <translation>憑證的私密金鑰（PEM）</translation>
    </message>
    <message>
        <source>the host name that the certificate is for</source>
        <translation>憑證所屬的主機名稱</translation>
    </message>
    <message>
        <source>scenarios of your own, files or folders of them; the first one is played</source>
        <translation>您自己的情境檔案或其資料夾；先播放第一個</translation>
    </message>
    <message>
        <source>all steps in one file: .gif, .webp, .mp4 or .webm (moving), .html or .pdf (a handout); or in a folder</source>
        <translation>所有步驟存為一個檔案：.gif、.webp、.mp4 或 .webm（動態），.html 或 .pdf（講義）；或存入資料夾</translation>
    </message>
    <message>
        <source>the drills&apos; questions on a sheet, .html or .pdf, and their answers in a second file</source>
        <translation>將演練試題寫成 .html 或 .pdf，答案寫入另一個檔案</translation>
    </message>
    <message>
        <source>of --questions: another seed, another order of the answers</source>
        <translation>用於 --questions：換一個種子，換一種答案順序</translation>
    </message>
    <message>
        <source>scenario files: run as tests on the real widgets, check, list; what may be in them</source>
        <translation>情境檔案：在真實介面上作為測試執行、檢查、列出；可寫的內容</translation>
    </message>
    <message>
        <source>a file, or a folder of such files</source>
        <translation>一個檔案，或存放這類檔案的資料夾</translation>
    </message>
    <message>
        <source>list and names as JSON, for another program</source>
        <translation>list 和 names 以 JSON 輸出，供其他程式使用</translation>
    </message>
    <message>
        <source>seconds until what a step waits for counts as not happening (default: 40)</source>
        <translation>步驟等待多少秒後仍未出現即判為失敗（預設：40）</translation>
    </message>
    <message>
        <source>run nothing more after the first failure</source>
        <translation>首次失敗後不再執行其餘情境</translation>
    </message>
    <message>
        <source>leave a page of each run: both windows step by step, events, rows and rules</source>
        <translation>為每次執行留下一個網頁：逐步展示兩個視窗、事件、資料變化和規則</translation>
    </message>
    <message>
        <source>say which states, transitions, refusals, rules and screens the files exercise; coverage.json and a diagram, coverage.svg, go to --out</source>
        <translation>報告這些檔案覆蓋了哪些狀態、轉換、拒絕原因、規則和頁面；coverage.json 和狀態圖 coverage.svg 存入 --out</translation>
    </message>
    <message>
        <source>where pictures of failures, traces and coverage go (default: demo)</source>
        <translation>失敗截圖、執行軌跡和覆蓋報告的存放位置（預設：demo）</translation>
    </message>
    <message>
        <source>both windows for another program, on a database of their own: JSON-RPC on the standard input and output (docs/driving.md)</source>
        <translation>讓其他程式操作兩個視窗，使用獨立的資料庫：標準輸入輸出上的 JSON-RPC（docs/driving.md）</translation>
    </message>
    <message>
        <source>for other ids and codes, the same each time (default: 1)</source>
        <translation>換一套標識和行動條碼，每次都相同（預設：1）</translation>
    </message>
    <message>
        <source>the time to begin with (default: 2026-01-05T09:30Z)</source>
        <translation>開始時的時間（預設：2026-01-05T09:30Z）</translation>
    </message>
    <message>
        <source>leave a page of all that was done; without FILE, when “trace” is called</source>
        <translation>為所做的一切留下一個網頁；不給出 FILE 時，在呼叫「trace」時寫出</translation>
    </message>
    <message>
        <source>JD Cloud real-name verification kiosk. Without a command: both windows.</source>
        <translation>京東雲實名認證自助終端機。不帶命令時開啟兩個視窗。</translation>
    </message>
    <message>
        <source>the kiosk window alone</source>
        <translation>僅開啟終端機視窗</translation>
    </message>
    <message>
        <source>over the whole screen; it can be left on the staff&apos;s page only</source>
        <translation>全螢幕顯示，只能在工作人員頁面離開</translation>
    </message>
    <message>
        <source>show codes for the class at this address, http://192.168.1.5:8080 (default: of a class that is held on this computer)</source>
        <translation>顯示指向該位址課堂的行動條碼，如 http://192.168.1.5:8080（預設：本機正在進行的課堂）</translation>
    </message>
    <message>
        <source>the simulated phone alone</source>
        <translation>僅開啟模擬手機</translation>
    </message>
    <message>
        <source>the trainer&apos;s stage; with --out or --record, or without a display: pictures</source>
        <translation>講師示範視窗；帶 --out 或 --record，或沒有顯示器時產生圖片</translation>
    </message>
    <message>
        <source>give a time, such as 2026-05-04T09:00</source>
        <extracomment>A clock can show these, and whatever is added to it or taken off.</extracomment>
        <translation>請給出時間，例如 2026-05-04T09:00</translation>
    </message>
    <message>
        <source>a recording ends in .gif, .webp, .html, .pdf, .mp4 or .webm, or is a folder</source>
        <translation>錄製檔案以 .gif、.webp、.html、.pdf、.mp4 或 .webm 結尾，或為資料夾</translation>
    </message>
    <message>
        <source>a sheet ends in .html or .pdf</source>
        <translation>試題檔案以 .html 或 .pdf 結尾</translation>
    </message>
    <message>
        <source>begin with this one; of pictures, only this one (default: all)</source>
        <translation>從該情境開始；產生圖片時只產生該情境（預設：全部）</translation>
    </message>
    <message>
        <source>a picture of each step goes there</source>
        <translation>每一步的圖片儲存到此處</translation>
    </message>
    <message>
        <source>picture the trainer&apos;s whole stage, not the two windows alone</source>
        <translation>拍攝整個講師示範視窗，而不只是兩個視窗</translation>
    </message>
    <message>
        <source>run: as tests; check: say what is wrong, and run nothing; list: name and title of FILEs, or of the program&apos;s own; names: every objectName; schema: JSON Schema for an editor; pytest: print FILEs as tests for pytest</source>
        <translation>run：作為測試執行；check：只指出錯誤，不執行；list：列出 FILE 或內建情境的名稱和標題；names：所有 objectName；schema：供編輯器使用的 JSON Schema；pytest：把 FILE 輸出為 pytest 測試</translation>
    </message>
    <message>
        <source>the kiosks in a process of their own</source>
        <translation>讓終端機在單獨的程序中執行</translation>
    </message>
    <message>
        <source>make the same ids and codes as the run that printed it (default: a new one)</source>
        <translation>產生與輸出該種子的那次執行相同的編號和行動條碼（預設：新的種子）</translation>
    </message>
    <message>
        <source>write JUnit&apos;s XML</source>
        <translation>寫入 JUnit 的 XML</translation>
    </message>
    <message>
        <source>default: 1</source>
        <translation>預設：1</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”, which plays on a database of its own</source>
        <extracomment>The exit status of a command line that is wrong, as argparse&apos;s own. What only &quot;scenario run&quot; takes. What a command takes with some of its actions only: (command, attribute) -&gt; the actions. Commands whose windows play on a database of their own.</extracomment>
        <translation>%1 不能與「%2」合用：該命令使用自己的資料庫</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”, only with: %3</source>
        <translation>--%1 不能與「%2」合用，只能用於：%3</translation>
    </message>
    <message>
        <source>“%1” takes no further words. See jdcloud-kiosk %2 --help</source>
        <translation>「%1」沒有更多參數。請查看 jdcloud-kiosk %2 --help</translation>
    </message>
    <message>
        <source>give text that this terminal can show</source>
        <translation>請輸入此命令列能顯示的文字</translation>
    </message>
    <message>
        <source>give a name of 1 to 64 characters, without line breaks or characters that cannot be seen, that does not begin with “console ”</source>
        <translation>請給出 1 到 64 個字元的名稱，不能有換行或不可見字元，也不能以「console 」開頭</translation>
    </message>
    <message>
        <source>the folder that this program was started in no longer exists: start it in another one</source>
        <translation>啟動本程式時所在的資料夾已不存在：請換一個資料夾再啟動</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>JD Cloud erases your real name and identity number, and the JD Cloud account is no longer verified. Your JD account can then verify another one. What was done before stays lawful; a record of your consent is kept.</source>
        <translation>京東雲將刪除您的真實姓名和身分證號，該京東雲帳號不再處於已認證狀態，您的京東帳號之後可認證另一個帳號。撤回前的處理仍然合法；您的同意記錄會予以儲存。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暫不撤回</translation>
    </message>
</context>
<context>
    <name>_PermissionSheet</name>
    <message>
        <source>&quot;%1&quot; would like to use the camera</source>
        <extracomment>The frame&apos;s side beside the screen&apos;s width, while it looks; around a code that was read. How far the phone is held askew, in degrees. Milliseconds of the sweep (two thirds of it down, then a pause), and of the frame&apos;s snap.</extracomment>
        <translation>「%1」想使用相機</translation>
    </message>
    <message>
        <source>To scan QR codes. In the simulation it sees the kiosk only.</source>
        <translation>用於掃描行動條碼。模擬示範中只能看到終端機。</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Trainer&apos;s tools</source>
        <translation>訓練工具</translation>
    </message>
    <message>
        <source>Not part of the phone</source>
        <translation>不屬於手機畫面</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京東金融</translation>
    </message>
    <message>
        <source>App that is open</source>
        <translation>開啟的 App</translation>
    </message>
    <message>
        <source>Who holds this phone</source>
        <translation>手機持有人</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>攝影機畫面</translation>
    </message>
    <message>
        <source>Size of the phone&apos;s text</source>
        <translation>手機文字大小</translation>
    </message>
    <message>
        <source>The kiosk&apos;s window</source>
        <translation>終端機視窗</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>整個螢幕</translation>
    </message>
    <message>
        <source>This computer&apos;s camera</source>
        <translation>本機攝影機</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模擬示範 — 人物均為虛構</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <extracomment>What argparse itself says, in Python 3.11 to 3.14; it asks gettext for a translation.</extracomment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>顯示本說明並結束</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>顯示版本並結束</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s：錯誤：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>參數 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下參數：%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一個值</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多只能有一個值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一個值</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>不接受值 %r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能與參數 %s 合用</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s 的值無效：%(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>選項無效：%(value)r（可選：%(choices)s）</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>選項不明確：%(option)s 可能是 %(matches)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>無法識別的參數：%s</translation>
    </message>
</context>
</TS>
