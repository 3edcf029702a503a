<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountEntry</name>
    <message>
        <source>Your JD Cloud account</source>
        <extracomment>Characters of the longest login name that can be typed. The tick of the account that was found, in the design&apos;s pixels. How wide a name of usual length is, in heights of its letters.</extracomment>
        <translation>您的京东云账号</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>请输入账号</translation>
    </message>
    <message>
        <source>Your account, in full</source>
        <translation>请完整输入您的账号</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Account found. It is not real-name verified yet.</source>
        <translation>已找到该账号，尚未实名认证。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>%1 is in neither UTF-8 nor GB18030: save it as “CSV UTF-8”</source>
        <extracomment>The columns of a file, in any order. Those after &quot;login&quot; are for JD accounts. 1990-05-04, 1990/5/4, 1990.5.4, 1990年5月4日; a time of midnight may follow. No living person was born earlier; a year such as 0199 is a typing error. Bytes of a file: hundreds of thousands of accounts.</extracomment>
        <translation>%1 既不是 UTF-8 也不是 GB18030 编码：请另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>a field begins here that does not end: is a quotation mark missing?</source>
        <translation>此处开始的字段没有结束：是否缺少引号？</translation>
    </message>
    <message>
        <source>there must be columns kind, login, real_name, latin_name, birth_date, verified_in; no %1</source>
        <translation>须有列 kind、login、real_name、latin_name、birth_date、verified_in；缺少 %1</translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation>有两列都叫“%1”</translation>
    </message>
    <message>
        <source>there are more fields than columns: is a quotation mark missing, or a comma too many?</source>
        <translation>内容的格数多于表头的列数：是否少了引号，或多了逗号？</translation>
    </message>
    <message>
        <source>%1 has no rows below its heading</source>
        <translation>%1 的表头下没有数据行</translation>
    </message>
    <message>
        <source>kind is “cloud” or “jd”</source>
        <translation>kind 应为“cloud”或“jd”</translation>
    </message>
    <message>
        <source>“%1” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore</source>
        <translation>“%1”不是登录名：3 至 64 个 a-z、0-9、点、横线、下划线</translation>
    </message>
    <message>
        <source>real_name and latin_name have 1 to 64 letters</source>
        <translation>real_name 和 latin_name 为 1 至 64 个字</translation>
    </message>
    <message>
        <source>a name contains a character that is not visible (%1): type the name again</source>
        <translation>姓名中有看不见的字符（%1）：请重新输入</translation>
    </message>
    <message>
        <source>“%1” is no birth_date: it is written 1993-06-18 or 1993/6/18</source>
        <translation>“%1”不是 birth_date：应写成 1993-06-18 或 1993/6/18</translation>
    </message>
    <message>
        <source>a birth_date of %1 cannot be right: it is from 1900 to today</source>
        <translation>birth_date 不可能是 %1：应在 1900 年至今天之间</translation>
    </message>
    <message>
        <source>verified_in is empty, jd_mall or jd_finance</source>
        <translation>verified_in 为空、jd_mall 或 jd_finance</translation>
    </message>
    <message>
        <source>%1 is already in row %2</source>
        <translation>%1 已出现在第 %2 行</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 已被使用</translation>
    </message>
    <message>
        <source>%1 is there already, with other details</source>
        <translation>%1 已存在，但信息不同</translation>
    </message>
    <message>
        <source>a thousand people were born on %1 already</source>
        <translation>%1 出生的人已有一千个</translation>
    </message>
    <message>
        <source>row %1: </source>
        <extracomment>Before a sentence about one row.</extracomment>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>it is not a file, but a device, a pipe or a socket</source>
        <translation>它不是文件，而是设备、管道或套接字</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大，不是所需的文件</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>this user does not have the permission</source>
        <translation>当前用户没有此权限</translation>
    </message>
    <message>
        <source>its path leads through a file, not a folder</source>
        <extracomment>What the system&apos;s answers mean to a person at a command line.</extracomment>
        <translation>其路径中间有一处是文件，而不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>this user&apos;s disk quota is used up</source>
        <translation>当前用户的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is full, or this user&apos;s files may not be so large (ulimit -f)</source>
        <translation>磁盘已满，或已超出当前用户的文件大小限制（ulimit -f）</translation>
    </message>
    <message>
        <source>it is in use: choose another file</source>
        <translation>文件正在使用，请另选一个</translation>
    </message>
    <message>
        <source>it is on a disk that cannot be written</source>
        <translation>所在磁盘不可写入</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>链接没有指向任何文件</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>该输出已关闭</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>磁盘报告故障</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <extracomment>The exit status of a bug of ours (BSD&apos;s EX_SOFTWARE). Context &quot;Accounts&quot;, as what else is said of files.</extracomment>
        <translation>里面是其他内容</translation>
    </message>
    <message>
        <source>it holds something else: choose another name</source>
        <translation>其中是别的内容：请换一个文件名</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>Verifications undone: %1</source>
        <translation>已收回的认证：%1</translation>
    </message>
    <message>
        <source>Accounts added: %1</source>
        <extracomment>Sentences about rows that the window shows; there is no need to read a hundred. Pixels that a window manager takes for itself.</extracomment>
        <translation>已添加账号：%1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>已存在的账号：%1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Verifications that will be undone: %1.</source>
        <translation>将收回的认证：%1 个。</translation>
    </message>
    <message>
        <source>Sessions and the audit trail stay.</source>
        <translation>会话和审计记录会保留。</translation>
    </message>
    <message>
        <source>Staff have set this database up, so it may serve visitors: they would have to verify again.</source>
        <translation>该数据库由工作人员设置，可能正在为访客服务：收回后，访客须重新认证。</translation>
    </message>
    <message>
        <source>Begin training again</source>
        <translation>重新开始培训</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 处</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何账号。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>JD Mall</source>
        <translation>京东商城</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京东金融</translation>
    </message>
    <message>
        <source>Training accounts</source>
        <translation>培训账号</translation>
    </message>
    <message>
        <source>JD Cloud accounts</source>
        <translation>京东云账号</translation>
    </message>
    <message>
        <source>JD accounts (fictitious people)</source>
        <translation>京东账号（虚构人物）</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Real name verified in</source>
        <translation>实名来源</translation>
    </message>
    <message>
        <source>Has verified</source>
        <translation>已认证数</translation>
    </message>
    <message>
        <source>JD Cloud account</source>
        <translation>京东云账号</translation>
    </message>
    <message>
        <source>JD account</source>
        <translation>京东账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>导入 CSV 文件</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Write a path such as /path/to/file.db or ./file.db, or sqlite:///path/to/file.db, or postgresql://user@server/database.</source>
        <translation>请填写文件路径（如 /路径/文件.db 或 ./文件.db）、sqlite:///路径/文件.db 或 postgresql://用户名@服务器/数据库。</translation>
    </message>
    <message>
        <source>PostgreSQL needs psycopg, which is not installed: pip install &apos;psycopg[binary]&apos;</source>
        <translation>使用 PostgreSQL 需要 psycopg，本机尚未安装：pip install &apos;psycopg[binary]&apos;</translation>
    </message>
    <message>
        <source>Which database? Write postgresql://user@server/database.</source>
        <translation>缺少数据库名，请填写 postgresql://用户名@服务器/数据库。</translation>
    </message>
    <message>
        <source>%1 databases are not supported. Write a path such as /path/to/file.db, or postgresql://user@server/database.</source>
        <translation>不支持 %1 数据库。请填写路径，如 /path/to/file.db，或 postgresql://user@server/database。</translation>
    </message>
    <message>
        <source>the two windows share a file: write sqlite:///path/to/file.db</source>
        <translation>两个窗口共用一个文件：请填写 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file: write sqlite:///path/to/file.db</source>
        <translation>%1 是文件夹，不是文件：请填写 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file: write sqlite:///path/to/file.db</source>
        <translation>%1 是设备、管道或套接字，不是文件：请填写 sqlite:///path/to/file.db</translation>
    </message>
    <message>
        <source>In a database address, a “@” within the login or the password is written %1.</source>
        <translation>在数据库地址中，登录名或密码里的“@”须写作 %1。</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>“%1” is not a port: write a number from 1 to 65535.</source>
        <translation>“%1”不是端口号，请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Write one port for all hosts, or one for each: postgresql://a:1,b:2/database.</source>
        <translation>请为所有主机填写同一个端口，或为每台主机各填一个：postgresql://a:1,b:2/数据库。</translation>
    </message>
    <message>
        <source>“%1” cannot be set in a database address.</source>
        <translation>数据库地址中不能设置“%1”。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1”的取值无效。</translation>
    </message>
    <message>
        <source>The path is too long, or a name in it: choose a shorter one.</source>
        <translation>路径或其中的某个名称过长：请换一个较短的。</translation>
    </message>
    <message>
        <source>A database on a network drive cannot be shared safely. Choose a folder on this computer; many machines share a PostgreSQL server.</source>
        <translation>网络驱动器上的数据库无法安全共享。请选择本机上的文件夹；多台机器请共用一台 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a device, a pipe or a socket.</source>
        <translation>%1 指向的不是文件，而是文件夹、设备、管道或套接字。</translation>
    </message>
    <message>
        <source>The folder that this program was started in no longer exists. Start it in another one.</source>
        <translation>启动本程序时所在的文件夹已不存在，请换一个文件夹再启动。</translation>
    </message>
    <message>
        <source>The address has characters that are not text.</source>
        <translation>地址中含有无效字符。</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>You can say: %1</source>
        <extracomment>In the design&apos;s pixels: the coloured edge, the corners, the sign. What was shown when a button went down: the next may be there before it is let go.</extracomment>
        <translation>您可以说：%1</translation>
    </message>
    <message>
        <source>I&apos;m on my way</source>
        <translation>我这就过去</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
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
        <translation>%1 分钟</translation>
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
        <translation>京东</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京东金融</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫一扫</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>财富</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Prove who you are, with your phone</source>
        <extracomment>In the design&apos;s pixels. Between the words and the button, beside the least, where there is room. The headline and the other language&apos;s, from the largest that is tried.</extracomment>
        <translation>用手机完成实名认证</translation>
    </message>
    <message>
        <source>用手机完成实名认证</source>
        <comment>in the other language</comment>
        <translation>Prove who you are, with your phone</translation>
    </message>
    <message>
        <source>It takes about a minute</source>
        <translation>约需一分钟</translation>
    </message>
    <message>
        <source>Nothing is read before you agree on your phone. This screen clears itself after every visitor.</source>
        <translation>在您于手机上同意之前，不会读取任何信息；每位访客离开后，本画面自动清空。</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>点击开始</translation>
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
        <translation>剩余 %1，请确认</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延长 1 分钟</translation>
    </message>
    <message>
        <source>Tick the box to continue · %1 left</source>
        <translation>勾选后可继续 · 剩余 %1</translation>
    </message>
    <message>
        <source>For more time: One minute more.</source>
        <extracomment>What scrolls has at least this height, or everything above the consent scrolls. Above the buttons, without scrolling: as much as the code and its question need. Seconds before the end from which the time that is left is emphasized. Between the status bar and the highest sheet.</extracomment>
        <translation>如需更多时间，请点“延长 1 分钟”。</translation>
    </message>
    <message>
        <source>Tick the box to continue</source>
        <translation>勾选后可继续</translation>
    </message>
    <message>
        <source>JD Cloud asks for your real name</source>
        <translation>京东云申请获取您的实名信息</translation>
    </message>
    <message>
        <source>%1 · JD Cloud account</source>
        <translation>%1 · 京东云账号</translation>
    </message>
    <message>
        <source>Real name %1</source>
        <translation>真实姓名 %1</translation>
    </message>
    <message>
        <source>ID number %1</source>
        <translation>身份证号 %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请账号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Individual real-name verification</source>
        <translation>个人实名认证</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>将读取</translation>
    </message>
    <message>
        <source>Afterwards your JD account can verify no other JD Cloud account. You can withdraw at any time.</source>
        <translation>授权后，您的京东账号不能再认证其他京东云账号。您可随时撤回同意。</translation>
    </message>
    <message>
        <source>Same code on the kiosk &apos;%1&apos;?</source>
        <translation>请核对终端“%1”上的核对码</translation>
    </message>
    <message>
        <source>Different, or you did not start this? Then decline.</source>
        <translation>不一致或非本人发起，请点“拒绝”。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>That is the database itself. Choose another name.</source>
        <translation>这是数据库文件本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or make it first.</source>
        <translation>该文件夹不存在，请换一个文件夹，或先新建该文件夹。</translation>
    </message>
    <message>
        <source>That is a folder. Give the backup a file name in it.</source>
        <translation>这是文件夹，请在其中为备份指定文件名。</translation>
    </message>
    <message>
        <source>That is not an ordinary file. Choose another name.</source>
        <translation>这不是普通文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>Another file has this name, and it is no backup. Choose another name.</source>
        <translation>已有同名文件，且不是备份文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>the record of what was removed cannot be read (%1). Withdrawn consents could come back; move it away to restore anyway</source>
        <extracomment>How often a restore tries to find no writer between copying and replacing. Everything: the database that was replaced could be read. What the record beside the keys says; what came later is not known. What the backup and the record that was brought with it say; there was no database here. Nothing: no record is kept on this machine.</extracomment>
        <translation>无法读取清除记录（%1）。已撤回的同意可能会随之恢复；如仍要恢复备份，请先将该记录移走</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is not a data file</source>
        <translation>这不是数据文件</translation>
    </message>
    <message>
        <source>it is the database itself</source>
        <translation>这就是当前的数据库</translation>
    </message>
    <message>
        <source>the database is incomplete</source>
        <translation>这不是完整的数据库</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>it is not a database of this program</source>
        <translation>这不是本程序的数据库</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it (%1)</source>
        <translation>这是由较新版本的程序写入的（%1）</translation>
    </message>
    <message>
        <source>its audit trail is not whole: %1</source>
        <translation>其审计记录不完整：%1</translation>
    </message>
    <message>
        <source>it cannot be brought up to date</source>
        <translation>无法将其升级</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database</source>
        <extracomment>Whether there is a file to be replaced.</extracomment>
        <translation>%1 是其他程序的数据库</translation>
    </message>
    <message>
        <source>the disk is full: %1</source>
        <extracomment>How many of the files that were kept before a restore, or before an upgrade, stay. Seconds after which a folder that is not locked, or cannot be locked, counts as left over. Bytes: a disk with less has no room for what SQLite lays beside a database. Failures of the disk that no room would prevent. What Windows answers for a file that is open elsewhere: a sharing or a lock violation. What SQLite lays beside a database.</extracomment>
        <translation>磁盘已满：%1</translation>
    </message>
    <message>
        <source>another program has %1 open</source>
        <translation>另一个程序正打开着 %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Verify a JD Cloud account?</source>
        <extracomment>Of the goods&apos; pictures, height to width; of the articles&apos;.</extracomment>
        <translation>要认证京东云账号？</translation>
    </message>
    <message>
        <source>Scan the code on the kiosk</source>
        <translation>请扫描终端上的二维码</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫一扫</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>Branch of %1</source>
        <translation>%1 所属网点</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>There is the branch %1, which reads the same.</source>
        <translation>已有网点“%1”，与此看起来相同。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Trainees&apos; own phones become the JD app, and scan the kiosk beside this. All people are fictitious. Choose the address at which phones reach this computer.</source>
        <translation>学员自己的手机即成为京东 App，扫描旁边终端上的二维码。所有人物均为虚构。请选择手机可访问本机的地址。</translation>
    </message>
    <message>
        <source>%1: this computer only</source>
        <translation>%1：仅限本机</translation>
    </message>
    <message>
        <source>Address for the phones</source>
        <translation>供手机访问的地址</translation>
    </message>
    <message>
        <source>Hold a class</source>
        <translation>开始课堂</translation>
    </message>
</context>
<context>
    <name>ClassStage</name>
    <message>
        <source>A class needs a part that is not installed: %1</source>
        <translation>课堂所需的组件尚未安装：%1</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Who plays whom</source>
        <extracomment>Purposes of what is made of the key. Bytes of a form: a roster, whose every byte may be written as three.</extracomment>
        <translation>谁扮演谁</translation>
    </message>
    <message>
        <source>A trainee on each line. After a comma, the login of the person to be played; without one, the first who is left. Anybody on this network can read the names: first names or seat numbers are enough.</source>
        <translation>每行一名学员。逗号后写要扮演的人物的登录名；不写则分配第一位空闲人物。同一网络中的任何人都能看到这些名字：写名不写姓，或只写座位号即可。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>使用此名单</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>返回控制面板</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>is asked for consent</source>
        <translation>正在征求同意</translation>
    </message>
    <message>
        <source>sees the outcome</source>
        <translation>已看到结果</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>The class is over</source>
        <translation>课堂已结束</translation>
    </message>
    <message>
        <source>The class is paused</source>
        <translation>课堂已暂停</translation>
    </message>
    <message>
        <source>Class with real phones</source>
        <extracomment>Device-independent pixels.</extracomment>
        <translation>真机课堂</translation>
    </message>
    <message>
        <source>Phones on the same network scan this code, or the one on the kiosk.</source>
        <translation>同一网络中的手机可扫描此码，或终端上的二维码。</translation>
    </message>
    <message>
        <source>Anyone on this network can read along: the people are fictitious, and no real data belongs here.</source>
        <translation>同一网络中的任何人都能看到传输内容：人物均为虚构，请勿填写真实信息。</translation>
    </message>
    <message>
        <source>Phones connected: %1</source>
        <translation>在线手机：%1</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>结束课堂</translation>
    </message>
    <message>
        <source>%1 (simulation)</source>
        <translation>%1（模拟演示）</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>No connection. This page will continue automatically.</source>
        <translation>网络已断开，恢复后将自动继续。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Switch to another person</source>
        <translation>换一个人物</translation>
    </message>
    <message>
        <source>Point this phone&apos;s own camera at the code on the kiosk and open the address that it shows.</source>
        <translation>用本机相机对准终端上的二维码，并打开识别到的网址。</translation>
    </message>
    <message>
        <source>Scan this code?</source>
        <translation>确认扫描此二维码？</translation>
    </message>
    <message>
        <source>Only if you are at the kiosk and started this yourself. If someone sent you this address, close the page.</source>
        <translation>仅当您本人就在终端旁并亲自发起时才继续。若网址是他人发来的，请关闭本页。</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>您扮演：%1</translation>
    </message>
    <message>
        <source>Another phone plays that person now. You are another.</source>
        <translation>该人物刚被另一部手机选走，已为您换成另一位。</translation>
    </message>
    <message>
        <source>Tap to scan</source>
        <translation>点击扫码</translation>
    </message>
    <message>
        <source>Withdraw at any time: the app has a button for it.</source>
        <translation>您可随时在 App 内撤回同意。</translation>
    </message>
    <message>
        <source>The button below does it.</source>
        <translation>点击下方按钮即可完成。</translation>
    </message>
    <message>
        <source>Which name is yours?</source>
        <translation>哪个是您的名字？</translation>
    </message>
    <message>
        <source>You play the person beside it. Not on the list? Take one without a name.</source>
        <translation>您将扮演名字下方的人物。名单上没有您？请选择没有名字的一位。</translation>
    </message>
    <message>
        <source>Who are you in this class?</source>
        <translation>您在课堂中扮演谁？</translation>
    </message>
    <message>
        <source>All of them are fictitious. People who are played on another phone are not listed.</source>
        <translation>人物均为虚构，已被其他手机选用的不再列出。</translation>
    </message>
    <message>
        <source>Another phone plays that person now. Choose another.</source>
        <translation>该人物刚被另一部手机选走，请另选一位。</translation>
    </message>
    <message>
        <source>The trainer has paused the class</source>
        <translation>讲师已暂停课堂</translation>
    </message>
    <message>
        <source>Nothing is lost. This page will continue automatically.</source>
        <translation>信息不会丢失，本页将自动继续。</translation>
    </message>
    <message>
        <source>You may close this page.</source>
        <translation>您可以关闭本页。</translation>
    </message>
    <message>
        <source>Every person is already being played</source>
        <translation>所有人物均已被选用</translation>
    </message>
    <message>
        <source>Ask the trainer to add more accounts.</source>
        <translation>请讲师添加更多账号。</translation>
    </message>
    <message>
        <source>This is not a code of the kiosk</source>
        <translation>这不是终端的二维码</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>本页已过期</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back to the app and try again.</source>
        <translation>未提交任何内容，请返回 App 重试。</translation>
    </message>
    <message>
        <source>This browser keeps no cookies</source>
        <translation>此浏览器未保存 Cookie</translation>
    </message>
    <message>
        <source>Without them, the page cannot tell this phone from others. Open the address in the phone&apos;s own browser, or allow cookies, and scan the code again.</source>
        <translation>没有 Cookie，页面无法识别这部手机。请用手机自带的浏览器打开此地址，或允许使用 Cookie，然后重新扫码。</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>一次提交的内容过多</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>This phone has asked very often. Wait ten seconds, then go back and try again.</source>
        <translation>这部手机的操作过于频繁。请等待十秒后返回重试。</translation>
    </message>
    <message>
        <source>This is not the address of the class</source>
        <translation>这不是本课堂的网址</translation>
    </message>
    <message>
        <source>This database is not marked as one for training</source>
        <translation>该数据库未标记为培训用</translation>
    </message>
    <message>
        <source>The phones wait, and nothing is lost. Was another database put in its place? Mark it with “jdcloud-kiosk accounts mark-training”, or end the class with Ctrl+C.</source>
        <translation>手机正在等待，不会丢失任何内容。数据库是否被换成了另一个？请用“jdcloud-kiosk accounts mark-training”标记，或按 Ctrl+C 结束课堂。</translation>
    </message>
    <message>
        <source>This is the trainer&apos;s panel</source>
        <translation>这是讲师控制面板</translation>
    </message>
    <message>
        <source>Open the address that “jdcloud-kiosk classroom” has printed.</source>
        <translation>请打开“jdcloud-kiosk classroom”显示的网址。</translation>
    </message>
    <message>
        <source>Out of service for a moment</source>
        <translation>服务暂不可用</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>页面不存在</translation>
    </message>
    <message>
        <source>Scan the code on the kiosk&apos;s screen.</source>
        <translation>请扫描终端屏幕上的二维码。</translation>
    </message>
    <message>
        <source>Go to the app</source>
        <translation>进入 App</translation>
    </message>
    <message>
        <source>The list is no text: save it as CSV, in UTF-8 or GB18030.</source>
        <extracomment>Bytes of a list, and trainees on it: more than a room holds. Characters of a trainee&apos;s name. Faults that are told at once. First lines that name the columns.</extracomment>
        <translation>名单不是文本文件：请另存为 CSV，编码用 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>名单过长。</translation>
    </message>
    <message>
        <source>line %1: “%2” is on the list already</source>
        <translation>第 %1 行：“%2”已在名单中</translation>
    </message>
    <message>
        <source>line %1: a name has 1 to %2 characters</source>
        <translation>第 %1 行：名字须为 1 至 %2 个字符</translation>
    </message>
    <message>
        <source>line %1: there is no JD account “%2”</source>
        <translation>第 %1 行：没有京东账号“%2”</translation>
    </message>
    <message>
        <source>line %1: “%2” is taken already</source>
        <translation>第 %1 行：“%2”已分配给其他学员</translation>
    </message>
    <message>
        <source>line %1: no JD account is left; there are %2</source>
        <translation>第 %1 行：京东账号不够，共 %2 个</translation>
    </message>
    <message>
        <source>line %1: more than a name and a login: “%2”</source>
        <translation>第 %1 行：除姓名和登录名外还有内容：“%2”</translation>
    </message>
    <message>
        <source>line %1: a quotation mark is missing, or there is one too many</source>
        <translation>第 %1 行：少了一个引号，或多了一个</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>A visitor is in the middle of a verification.</source>
        <translation>有访客正在认证。</translation>
    </message>
    <message>
        <source>Closing the kiosk cancels it.</source>
        <translation>关闭终端会取消本次认证。</translation>
    </message>
    <message>
        <source>Close this kiosk to visitors?</source>
        <translation>要对访客关闭本终端吗？</translation>
    </message>
    <message>
        <source>Visitors can use it again once a member of the staff has signed in.</source>
        <translation>工作人员登录后，访客才能继续使用。</translation>
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
        <translation>“%1”不是地址（如 192.168.1.5）。本机地址：%2</translation>
    </message>
    <message>
        <source>%1 means every address of this computer. Choose one: %2</source>
        <translation>%1 代表多个地址。请选择一个：%2</translation>
    </message>
    <message>
        <source>Nothing can be served at %1, port %2: %3. This computer&apos;s addresses: %4</source>
        <translation>无法在 %1 端口 %2 提供服务：%3。本机地址：%4</translation>
    </message>
    <message>
        <source>This database is not marked as one for training, so no class may be held on it: everyone in the room could play every person in it. If it is for training: jdcloud-kiosk accounts mark-training</source>
        <extracomment>Context &quot;Commands&quot;.</extracomment>
        <translation>该数据库未标记为培训用，不能用于课堂：在场的任何人都可以扮演其中的每个人。如确用于培训：jdcloud-kiosk accounts mark-training</translation>
    </message>
    <message>
        <source>There are no people to play in this database. Add accounts first: jdcloud-kiosk accounts training, or accounts import FILE.csv</source>
        <extracomment>What this machine signs the phones&apos; cookies with: the credential of no kiosk&apos;s station. Context &quot;Commands&quot;.</extracomment>
        <translation>该数据库中没有可扮演的人物。请先添加账号：jdcloud-kiosk accounts training，或 accounts import FILE.csv</translation>
    </message>
    <message>
        <source>There are people in this database whose identity numbers are not fictitious. No class may be held on it.</source>
        <translation>该数据库中有人的身份证号不是虚构的，不能用于课堂。</translation>
    </message>
    <message>
        <source>Choose the address that phones reach, with --address. Here: %1</source>
        <translation>请用 --address 选择手机可访问的地址。本机地址：%1</translation>
    </message>
    <message>
        <source>TLS needs all of --certificate, --certificate-key and --name.</source>
        <translation>使用 TLS 须同时指定 --certificate、--certificate-key 和 --name。</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>The keys cannot be used: %1</source>
        <translation>无法使用密钥：%1</translation>
    </message>
    <message>
        <source>%1 cannot be used:</source>
        <translation>无法使用 %1：</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The certificate cannot be used: the files are not its chain and its key in PEM, or they do not belong together.</source>
        <translation>证书无法使用：文件不是 PEM 格式的证书链和私钥，或两者不匹配。</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1</source>
        <translation>无法使用该证书：%1</translation>
    </message>
    <message>
        <source>%1 is too long for a QR code, or no address.</source>
        <translation>%1 对二维码来说太长，或不是地址。</translation>
    </message>
    <message>
        <source>A class is already running on this database and computer.</source>
        <translation>本机已在该数据库上开课。</translation>
    </message>
    <message>
        <source>The kiosks cannot be notified of the class: %1</source>
        <translation>无法将课堂通知终端：%1</translation>
    </message>
    <message>
        <source>The class is at %1
Your panel, on this computer only: %2
The kiosks on this computer show codes for it from their next code on; one on another computer:
    jdcloud-kiosk kiosk --class-address %1</source>
        <translation>课堂地址：%1
您的控制面板（仅限本机）：%2
本机的终端从下一个二维码起指向该课堂；其他电脑上的终端：
    jdcloud-kiosk kiosk --class-address %1</translation>
    </message>
    <message>
        <source>Anyone on this network can read along. All people in it are fictitious.</source>
        <translation>同一网络中的任何人都能看到传输内容。其中的人物均为虚构。</translation>
    </message>
    <message>
        <source>End it in the panel, or with Ctrl+C.</source>
        <translation>请在控制面板中结束，或按 Ctrl+C。</translation>
    </message>
    <message>
        <source>The class is over.</source>
        <translation>课堂已结束。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.</source>
        <extracomment>Context &quot;Commands&quot;.</extracomment>
        <translation>请设置 6 至 12 位数字，不能全部相同，也不能是 123456 这样的连续数字。</translation>
    </message>
    <message>
        <source>This name, or one that reads like it, is or was in use; choose another.</source>
        <translation>这个姓名或看起来相同的姓名正在使用或曾被使用，请换一个。</translation>
    </message>
    <message>
        <source>No staff member has this name.</source>
        <translation>没有叫这个名字的工作人员。</translation>
    </message>
    <message>
        <source>This is the last member of staff: no one else could open a kiosk. Add another member first: jdcloud-kiosk staff add NAME</source>
        <translation>这是最后一位工作人员，移除后将无人能开启终端。请先添加其他人：jdcloud-kiosk staff add 姓名</translation>
    </message>
    <message>
        <source>This is the only lead: make another member lead first: jdcloud-kiosk staff lead NAME</source>
        <translation>这是唯一的负责人，请先将另一人设为负责人：jdcloud-kiosk staff lead 姓名</translation>
    </message>
    <message>
        <source>This code is not one that a console shows now: it holds for ten minutes, for one machine. Nothing was changed.</source>
        <translation>当前没有工作台显示该配对码：配对码十分钟内有效，且只能用于一台电脑。未做任何更改。</translation>
    </message>
    <message>
        <source>The station belongs to another login: give --station with this kiosk&apos;s own name. Nothing was changed.</source>
        <translation>该终端名属于另一个登录账号：请用 --station 指定本终端自己的名称。未做任何更改。</translation>
    </message>
    <message>
        <source>This login may not do that: ask the database&apos;s owner, or someone with the role verification_manager (docs/fleet.md).</source>
        <translation>该登录名无权执行此操作：请联系数据库所有者，或拥有 verification_manager 角色的人员（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>No kiosk of this name is registered. Those that are: jdcloud-kiosk kiosks list</source>
        <translation>没有登记过这个名称的终端。查看已登记的终端：jdcloud-kiosk kiosks list</translation>
    </message>
    <message>
        <source>This kiosk is not revoked. It is admitted to another login or machine, or removed, once it is: jdcloud-kiosk kiosks revoke STATION</source>
        <translation>该终端未被停用。如需由其他登录名或机器接管，或将其移除，请先停用：jdcloud-kiosk kiosks revoke 终端名称</translation>
    </message>
    <message>
        <source>No station belongs to this branch. Nothing was changed. Those that do: jdcloud-kiosk kiosks list</source>
        <translation>没有终端属于该网点，未作任何更改。查看各终端所属网点：jdcloud-kiosk kiosks list</translation>
    </message>
    <message>
        <source>This cannot be a name: 1 to 64 characters, all of which can be seen, no line breaks. Nothing was changed.</source>
        <translation>不能用作名称：须为 1 到 64 个可见字符，不含换行。未作任何更改。</translation>
    </message>
    <message>
        <source>No kiosk can sign in to the server with this login: the server has no such login, or it lacks the role verification_kiosk (docs/fleet.md). Nothing was changed.</source>
        <translation>终端无法用该登录名登录服务器：服务器上没有该登录名，或它缺少 verification_kiosk 角色（见 docs/fleet.md）。未作任何更改。</translation>
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
        <translation>已撤回的培训认证：%1 项</translation>
    </message>
    <message>
        <source>%1 training verifications withdrawn</source>
        <translation>已撤回的培训认证：%1 项</translation>
    </message>
    <message>
        <source>%1 reset of the training, the last one</source>
        <translation>培训数据重置：%1 次（最近一次）</translation>
    </message>
    <message>
        <source>%1 kind of details erased after its retention</source>
        <translation>保留期满后已清除的明细：%1 类</translation>
    </message>
    <message>
        <source>%1 kinds of details erased after their retention</source>
        <translation>保留期满后已清除的明细：%1 类</translation>
    </message>
    <message>
        <source>%1 person&apos;s data erased at their request</source>
        <translation>应本人要求已清除数据：%1 人</translation>
    </message>
    <message>
        <source>%1 people&apos;s data erased at their request</source>
        <translation>应本人要求已清除数据：%1 人</translation>
    </message>
    <message>
        <source>%1 member of the staff removed</source>
        <translation>已移除的工作人员：%1 人</translation>
    </message>
    <message>
        <source>%1 members of the staff removed</source>
        <translation>已移除的工作人员：%1 人</translation>
    </message>
    <message>
        <source>%1 kiosk revoked</source>
        <translation>已停用的终端：%1 台</translation>
    </message>
    <message>
        <source>%1 kiosks revoked</source>
        <translation>已停用的终端：%1 台</translation>
    </message>
    <message>
        <source>%1 PIN changed</source>
        <translation>已更改的 PIN：%1 个</translation>
    </message>
    <message>
        <source>%1 PINs changed</source>
        <translation>已更改的 PIN：%1 个</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>What a role may do, context &quot;Commands&quot;.</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>The level of a finding in the lines for a person; a monitoring system reads ``--json``.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>What was looked at, for a person; ``--json`` has the names as they are.</extracomment>
        <translation>数据库</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>sqlite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>附属记录</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>异常退出</translation>
    </message>
    <message>
        <source>There was no answer, so nothing was done.</source>
        <translation>没有收到回答，未执行任何操作。</translation>
    </message>
    <message>
        <source>What was typed is not valid text in this terminal&apos;s encoding. Nothing was done.</source>
        <translation>输入的内容在此命令行的编码下不是文本，未执行任何操作。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>无法使用 %1：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no file %1. Was another one meant? Without --database, the command is for this machine&apos;s own: %2.</source>
        <translation>没有文件 %1。是否写错了？不带 --database 时，命令针对本机自己的数据库：%2。</translation>
    </message>
    <message>
        <source>The login %1 keeps the database locked. If that lasts, the server&apos;s administrator ends it: ALTER ROLE &quot;%1&quot; NOLOGIN; SELECT pg_terminate_backend(%2); then run this command again.</source>
        <translation>登录名 %1 正锁定着数据库。如持续如此，请由服务器管理员终止：ALTER ROLE &quot;%1&quot; NOLOGIN; SELECT pg_terminate_backend(%2)；然后重新运行本命令。</translation>
    </message>
    <message>
        <source>%1 withdrawn consent, of the session %2</source>
        <translation>已撤回的同意 %1 份，会话：%2</translation>
    </message>
    <message>
        <source>%1 withdrawn consents, of the sessions %2</source>
        <translation>已撤回的同意 %1 份，会话：%2</translation>
    </message>
    <message>
        <source>%1 removed member of the staff: %2</source>
        <translation>已移除的工作人员 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 removed members of the staff: %2</source>
        <translation>已移除的工作人员 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 revoked kiosk: %2</source>
        <translation>已停用的终端 %1 台：%2</translation>
    </message>
    <message>
        <source>%1 revoked kiosks: %2</source>
        <translation>已停用的终端 %1 台：%2</translation>
    </message>
    <message>
        <source>%1 person&apos;s data, erased at their request: %2</source>
        <translation>应本人要求已清除的数据 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 people&apos;s data, erased at their request: %2</source>
        <translation>应本人要求已清除的数据 %1 人：%2</translation>
    </message>
    <message>
        <source>%1 session or withdrawn consent whose details were erased</source>
        <translation>明细已清除的会话或已撤回的同意：%1 项</translation>
    </message>
    <message>
        <source>%1 sessions and withdrawn consents whose details were erased</source>
        <translation>明细已清除的会话和已撤回的同意：%1 项</translation>
    </message>
    <message>
        <source>Removed again, because it was removed after the backup was made:</source>
        <translation>以下内容在备份之后曾被移除，现已再次移除：</translation>
    </message>
    <message>
        <source>An earlier PIN holds again for %1: give them new ones with “staff pin NAME”.</source>
        <translation>%1 的旧 PIN 重新生效：请用“staff pin 姓名”为其设置新的 PIN。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Nothing was written.</source>
        <translation>%1 就是数据库本身，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is written: log, versions and health, without personal data.</source>
        <translation>已写入 %1：包含日志、版本和运行状况，不含个人信息。</translation>
    </message>
    <message>
        <source>details of %1 session</source>
        <translation>%1 个会话的明细</translation>
    </message>
    <message>
        <source>details of %1 sessions</source>
        <translation>%1 个会话的明细</translation>
    </message>
    <message>
        <source>links of %1 withdrawn consent</source>
        <translation>%1 份已撤回同意的关联</translation>
    </message>
    <message>
        <source>links of %1 withdrawn consents</source>
        <translation>%1 份已撤回同意的关联</translation>
    </message>
    <message>
        <source>%1 seen alert</source>
        <translation>%1 条已处理的提醒</translation>
    </message>
    <message>
        <source>%1 seen alerts</source>
        <translation>%1 条已处理的提醒</translation>
    </message>
    <message>
        <source>%1 instruction to a kiosk</source>
        <translation>%1 条发给终端的指令</translation>
    </message>
    <message>
        <source>%1 instructions to kiosks</source>
        <translation>%1 条发给终端的指令</translation>
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
        <translation>%1 个新电脑配对码</translation>
    </message>
    <message>
        <source>%1 codes for new machines</source>
        <translation>%1 个新电脑配对码</translation>
    </message>
    <message>
        <source>%1 counted attempt</source>
        <translation>%1 次计数的尝试</translation>
    </message>
    <message>
        <source>%1 counted attempts</source>
        <translation>%1 次计数的尝试</translation>
    </message>
    <message>
        <source>%1 account was added.</source>
        <translation>已添加 %1 个账号。</translation>
    </message>
    <message>
        <source>%1 accounts were added.</source>
        <translation>已添加 %1 个账号。</translation>
    </message>
    <message>
        <source>%1 verification was undone.</source>
        <translation>已撤销 %1 项认证。</translation>
    </message>
    <message>
        <source>%1 verifications were undone.</source>
        <translation>已撤销 %1 项认证。</translation>
    </message>
    <message>
        <source>Roles are a server&apos;s: give --database postgresql://owner@server/database</source>
        <translation>角色只存在于服务器上：请指定 --database postgresql://owner@server/database</translation>
    </message>
    <message>
        <source>Tables and roles are up to date. Each machine needs a login of its own, as in:</source>
        <translation>表和角色已是最新。每台机器都需要自己的登录名，例如：</translation>
    </message>
    <message>
        <source>Tables and roles of a server are brought up to date together, by the database&apos;s owner: jdcloud-kiosk fleet-roles --apply</source>
        <translation>服务器上的表和角色由数据库所有者一并升级：jdcloud-kiosk fleet-roles --apply</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 已是最新版本。</translation>
    </message>
    <message>
        <source>%1 is brought up to date, from %2 to %3.</source>
        <translation>%1 已从 %2 升级到 %3。</translation>
    </message>
    <message>
        <source>The database from before is kept as %1.</source>
        <translation>升级前的数据库保留为 %1。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Give a file: jdcloud-kiosk accounts import FILE.csv</source>
        <translation>请指定文件：jdcloud-kiosk accounts import FILE.csv</translation>
    </message>
    <message>
        <source>“accounts add” takes only: %1</source>
        <translation>“accounts add”只接受以下参数：%1</translation>
    </message>
    <message>
        <source>There are accounts already; nothing was added.</source>
        <translation>已有账号，未添加任何内容。</translation>
    </message>
    <message>
        <source>Staff have set this database up, so it may serve visitors. In a class, everyone can play every person in it. Nothing was changed. If it is for training: jdcloud-kiosk accounts mark-training --yes</source>
        <translation>该数据库已由工作人员设置，可能正在为访客服务。在课堂上，任何人都可以扮演其中的每个人。未作任何更改。如确用于培训：jdcloud-kiosk accounts mark-training --yes</translation>
    </message>
    <message>
        <source>This database is marked as one for training: jdcloud-kiosk classroom may use it.</source>
        <translation>该数据库已标记为培训用：可用于 jdcloud-kiosk classroom。</translation>
    </message>
    <message>
        <source>This database may serve visitors: staff have set it up. %1 verification would be undone, and its owner would have to verify again. Nothing was changed. To do it anyway: jdcloud-kiosk accounts reset --yes</source>
        <translation>该数据库已由工作人员设置，可能正在为访客服务。将有 %1 项认证被撤销，本人须重新认证。未作任何更改。如仍要执行：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>This database may serve visitors: staff have set it up. %1 verifications would be undone, and their owners would have to verify again. Nothing was changed. To do it anyway: jdcloud-kiosk accounts reset --yes</source>
        <translation>该数据库已由工作人员设置，可能正在为访客服务。将有 %1 项认证被撤销，本人须重新认证。未作任何更改。如仍要执行：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>%1 That is kept. Undo the rest: jdcloud-kiosk accounts reset --yes</source>
        <translation>%1已撤销的不会恢复。撤销其余认证：jdcloud-kiosk accounts reset --yes</translation>
    </message>
    <message>
        <source>%1 Import the same file again: the rest is added, and accounts that are there already are skipped.</source>
        <translation>%1请再次导入同一文件：其余账号会被添加，已有的会跳过。</translation>
    </message>
    <message>
        <source>%1 Correct the file and import it again: accounts that are there already are skipped.</source>
        <translation>%1请更正文件后重新导入：已有的账号会跳过。</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>另有 %1 个已存在。</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>另有 %1 个已存在。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何账号。</translation>
    </message>
    <message>
        <source>Ended or withdrawn before %2 (%1 day):</source>
        <translation>在 %2 之前结束或撤回的（%1 天）：</translation>
    </message>
    <message>
        <source>Ended or withdrawn before %2 (%1 days):</source>
        <translation>在 %2 之前结束或撤回的（%1 天）：</translation>
    </message>
    <message>
        <source>Would be erased: %1.</source>
        <translation>将清除：%1。</translation>
    </message>
    <message>
        <source>%1 row was erased for good. Run the same command again: it erases the rest.</source>
        <translation>已清除 %1 行，不可恢复。请再次运行同一命令以清除其余部分。</translation>
    </message>
    <message>
        <source>%1 rows were erased for good. Run the same command again: it erases the rest.</source>
        <translation>已清除 %1 行，不可恢复。请再次运行同一命令以清除其余部分。</translation>
    </message>
    <message>
        <source>Nothing was recorded from %1 until %2: either no kiosk was in use, or the clock is wrong. Nothing was erased. Check date and time; if they are right: jdcloud-kiosk purge --clock-is-right</source>
        <translation>从 %1 到 %2 没有任何记录：可能没有终端在使用，也可能时钟有误。未清除任何内容。请检查日期和时间；如无误：jdcloud-kiosk purge --clock-is-right</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>已清除：%1。</translation>
    </message>
    <message>
        <source>The audit trail was not checked to its end, so there is no result. Nothing was changed. Run the same command again: it starts over.</source>
        <translation>审计记录未检查完，尚无结论。未作任何更改。请再次运行同一命令，将从头检查。</translation>
    </message>
    <message>
        <source>The end given with --head was mistyped: %1.</source>
        <translation>--head 指定的末端输入有误：%1。</translation>
    </message>
    <message>
        <source>The audit trail is NOT whole: %1 problem.</source>
        <translation>审计记录不完整：有 %1 处问题。</translation>
    </message>
    <message>
        <source>The audit trail is NOT whole: %1 problems.</source>
        <translation>审计记录不完整：有 %1 处问题。</translation>
    </message>
    <message>
        <source>The database was changed: something is missing from its schema.</source>
        <translation>数据库被改动过：其结构有缺失。</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 event, and every row matches.</source>
        <translation>审计记录完整：共 %1 个事件，各行数据均与之相符。</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 events, and every row matches.</source>
        <translation>审计记录完整：共 %1 个事件，各行数据均与之相符。</translation>
    </message>
    <message>
        <source>%1 is written and checked nevertheless.</source>
        <translation>%1 仍已写入并通过检查。</translation>
    </message>
    <message>
        <source>%1 was not written; earlier backups are unchanged. Run the same command again: it starts over.</source>
        <translation>%1 未写入；以前的备份保持原样。请再次运行同一命令，将从头开始。</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was written.</source>
        <translation>%1：%2未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is written and checked (%2).</source>
        <translation>%1 已写入并通过检查（%2）。</translation>
    </message>
    <message>
        <source>It needs the key to be of use; keep that apart: %1</source>
        <translation>没有密钥就无法使用该备份；请将密钥另行保存：%1</translation>
    </message>
    <message>
        <source>Part of it may be removed again. Run the same command again: it removes the rest.</source>
        <translation>可能已再次移除了一部分。请再次运行同一命令以移除其余部分。</translation>
    </message>
    <message>
        <source>Nothing had to be removed again.</source>
        <translation>没有需要再次移除的内容。</translation>
    </message>
    <message>
        <source>The record of removals cannot be read: %1. Nothing was changed.</source>
        <translation>无法读取清除记录：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>Noted up to event %1 of the audit trail.</source>
        <translation>已记录至审计记录的第 %1 个事件。</translation>
    </message>
    <message>
        <source>%1 is restored from %2 nevertheless.</source>
        <translation>%1 仍已从 %2 恢复。</translation>
    </message>
    <message>
        <source>Nothing was changed. Run the same command again: it starts over.</source>
        <translation>未作任何更改。请再次运行同一命令，将从头开始。</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 已从 %2 恢复。</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>原数据库保留为 %1。</translation>
    </message>
    <message>
        <source>The former database could not be read: what was removed after %1 is not known, and may be back.</source>
        <translation>原数据库无法读取：%1 之后移除的内容不得而知，可能已随备份恢复。</translation>
    </message>
    <message>
        <source>There was no database here. Removals are known until %1; if the desk was in use after that, elsewhere, check “staff list” and “kiosks list”.</source>
        <translation>此处原先没有数据库。已知的移除记录截至 %1；如此后该终端在别处使用过，请查看“staff list”和“kiosks list”。</translation>
    </message>
    <message>
        <source>This machine has no record of removals from this database: withdrawn consents, removed staff and revoked kiosks may be back. Check “staff list” and “kiosks list”.</source>
        <translation>本机没有该数据库的清除记录：已撤回的同意、已移除的工作人员和已停用的终端可能已随备份恢复。请查看“staff list”和“kiosks list”。</translation>
    </message>
    <message>
        <source>It is sealed with the retired key %1: run jdcloud-kiosk keys rotate.</source>
        <translation>其数据由已停用的密钥 %1 加密：请运行 jdcloud-kiosk keys rotate。</translation>
    </message>
    <message>
        <source>No staff yet: the first kiosk asks for a name.</source>
        <translation>暂无：首台终端会要求设置姓名。</translation>
    </message>
    <message>
        <source>All waits after wrong PINs are over.</source>
        <translation>因 PIN 输错而需等待的限制已全部解除。</translation>
    </message>
    <message>
        <source>Give a name: jdcloud-kiosk staff %1 NAME</source>
        <translation>请指定姓名：jdcloud-kiosk staff %1 姓名</translation>
    </message>
    <message>
        <source>%1 can no longer open kiosks.</source>
        <translation>%1 已不能再开启终端。</translation>
    </message>
    <message>
        <source>%1 works at the branch %2 alone now.</source>
        <translation>%1 现仅限在网点 %2 工作。</translation>
    </message>
    <message>
        <source>%1 can work at every branch now.</source>
        <translation>%1 现可在所有网点工作。</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 现为%2。</translation>
    </message>
    <message>
        <source>PIN, 6 to 12 digits: </source>
        <translation>PIN（6 至 12 位数字）：</translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>请再输入一次：</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>两次输入的 PIN 不一致，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has the new PIN now.</source>
        <translation>%1 的新 PIN 码已生效。</translation>
    </message>
    <message>
        <source>%1 can open kiosks now.</source>
        <translation>%1 现在可以开启终端。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近在线：%1</translation>
    </message>
    <message>
        <source>No kiosk is registered yet.</source>
        <translation>尚未登记任何终端。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks admit STATION</source>
        <translation>请指定终端：jdcloud-kiosk kiosks admit 终端名称</translation>
    </message>
    <message>
        <source>A database file has no logins: --login is for a server&apos;s.</source>
        <translation>数据库文件没有登录名：--login 仅用于服务器上的数据库。</translation>
    </message>
    <message>
        <source>Staff can sign in at %1 again.</source>
        <translation>工作人员可以重新在 %1 登录。</translation>
    </message>
    <message>
        <source>The station belongs to the login %1.</source>
        <translation>该终端归登录名 %1 使用。</translation>
    </message>
    <message>
        <source>The station belongs to the login that signs in there first.</source>
        <translation>该终端归最先在那里登录的登录名使用。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks revoke STATION</source>
        <translation>请指定终端：jdcloud-kiosk kiosks revoke 终端名称</translation>
    </message>
    <message>
        <source>%1 starts no sessions, and no one can sign in there, until it is admitted again: jdcloud-kiosk kiosks admit STATION [--login LOGIN]</source>
        <translation>在重新准入之前，%1 不能发起会话，也无人能在那里登录：jdcloud-kiosk kiosks admit 终端名称 [--login 登录名]</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks remove STATION</source>
        <translation>请指定终端：jdcloud-kiosk kiosks remove 终端名称</translation>
    </message>
    <message>
        <source>%1 is off the list; its history stays. Another machine can use its name.</source>
        <translation>%1 已从列表中移除，其历史记录予以保留。其他机器可使用该名称。</translation>
    </message>
    <message>
        <source>Give a station: jdcloud-kiosk kiosks branch STATION [BRANCH]</source>
        <translation>请指定终端：jdcloud-kiosk kiosks branch 终端名称 [网点名称]</translation>
    </message>
    <message>
        <source>%1 belongs to the branch %2 now.</source>
        <translation>%1 现属于网点 %2。</translation>
    </message>
    <message>
        <source>%1 belongs to no branch now.</source>
        <translation>%1 现不属于任何网点。</translation>
    </message>
    <message>
        <source>Some people have verified more accounts than that; nothing was changed.</source>
        <translation>有人认证的账号已超过该数目，未作任何更改。</translation>
    </message>
    <message>
        <source>One person may verify %1 JD Cloud account.</source>
        <translation>每人可认证 %1 个京东云账号。</translation>
    </message>
    <message>
        <source>One person may verify %1 JD Cloud accounts.</source>
        <translation>每人可认证 %1 个京东云账号。</translation>
    </message>
    <message>
        <source>It was done completely or not at all. Check, and repeat it if it was not.</source>
        <extracomment>Of a change in one transaction: the signal may have come before its commit, or after.</extracomment>
        <translation>该操作要么已全部完成，要么完全没有执行。请查看；如未完成，请重新执行。</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>已中断。%1</translation>
    </message>
    <message>
        <source>standby</source>
        <extracomment>Context &quot;Commands&quot;; what a database seals with now is &quot;active&quot;.</extracomment>
        <translation>备用</translation>
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
        <translation>当前</translation>
    </message>
    <message>
        <source>Do not give the code with the command: everybody on this computer can read it there. Type it when you are asked: jdcloud-kiosk keys enrol</source>
        <extracomment>What an action needs to be told. Bytes: an export of thousands of keys is smaller. Seconds between two looks whether the keys are there.</extracomment>
        <translation>请不要在命令中直接写配对码：本机其他用户都能看到。请运行 jdcloud-kiosk keys enrol，在提示时输入配对码</translation>
    </message>
    <message>
        <source>Give %1: jdcloud-kiosk keys %2 %1</source>
        <translation>请指定 %1：jdcloud-kiosk keys %2 %1</translation>
    </message>
    <message>
        <source>%1 field is sealed with the new key %2.</source>
        <translation>%1 个字段已用新密钥 %2 加密。</translation>
    </message>
    <message>
        <source>%1 fields are sealed with the new key %2.</source>
        <translation>%1 个字段已用新密钥 %2 加密。</translation>
    </message>
    <message>
        <source>Older backups need the older keys: keep a copy of %1.</source>
        <translation>以前的备份需要旧密钥：请保留一份 %1 的副本。</translation>
    </message>
    <message>
        <source>The key %1 is added; it seals nothing yet.
Next: keys export FILE, keys import FILE on every other machine,
then here: keys activate %1</source>
        <translation>已添加密钥 %1，尚未用于加密。
下一步：keys export FILE，在其他每台机器上 keys import FILE，
然后在本机：keys activate %1</translation>
    </message>
    <message>
        <source>%1 field is sealed with the key %2, the active one now.</source>
        <translation>%1 个字段已用密钥 %2 加密，它现为当前密钥。</translation>
    </message>
    <message>
        <source>%1 fields are sealed with the key %2, the active one now.</source>
        <translation>%1 个字段已用密钥 %2 加密，它现为当前密钥。</translation>
    </message>
    <message>
        <source>Next: keys list shows which older keys can be retired.</source>
        <translation>下一步：运行 keys list 查看哪些旧密钥可以停用。</translation>
    </message>
    <message>
        <source>The key %1 is retired. It stays for older backups.</source>
        <translation>密钥 %1 已停用，仍为以前的备份保留。</translation>
    </message>
    <message>
        <source>%1 field was sealed with the new key; the others open with the former one, which stays. Nothing is lost. Run again: %2</source>
        <translation>已重新加密 %1 个字段；其余字段仍由保留的原密钥解密，没有丢失任何数据。请再次运行：%2</translation>
    </message>
    <message>
        <source>%1 fields were sealed with the new key; the others open with the former one, which stays. Nothing is lost. Run again: %2</source>
        <translation>已重新加密 %1 个字段；其余字段仍由保留的原密钥解密，没有丢失任何数据。请再次运行：%2</translation>
    </message>
    <message>
        <source>Kept in %1; the newest is last.</source>
        <translation>保存在 %1；最新的在最后。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 已存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 key is written to %2, for its owner alone.</source>
        <translation>已将 %1 个密钥写入 %2，仅其所有者可读。</translation>
    </message>
    <message>
        <source>%1 keys are written to %2, for its owner alone.</source>
        <translation>已将 %1 个密钥写入 %2，仅其所有者可读。</translation>
    </message>
    <message>
        <source>Anyone who has that file can read the personal data: keep it apart from backups, and
delete it once it has been imported.</source>
        <translation>持有该文件即可读取个人信息：请与备份分开保存，
导入后立即删除。</translation>
    </message>
    <message>
        <source>%1 key is new in %2: %3</source>
        <translation>%2 中新增 %1 个密钥：%3</translation>
    </message>
    <message>
        <source>%1 keys are new in %2: %3</source>
        <translation>%2 中新增 %1 个密钥：%3</translation>
    </message>
    <message>
        <source>No database was notified: add --database to notify one.</source>
        <translation>未通知任何数据库：如需通知，请同时指定 --database。</translation>
    </message>
    <message>
        <source>%1 could not be notified.</source>
        <translation>未能通知 %1。</translation>
    </message>
    <message>
        <source>Code that the console shows: </source>
        <translation>工作台显示的配对码：</translation>
    </message>
    <message>
        <source>Waiting for the console …</source>
        <translation>正在等待工作台…</translation>
    </message>
    <message>
        <source>The keys that came were not sealed by whoever showed the code. Nothing was taken: tell whoever runs the kiosks.</source>
        <translation>收到的密钥并非由显示配对码的工作台加密。未接收任何密钥：请告知终端管理员。</translation>
    </message>
    <message>
        <source>Start the kiosk now, and sign in.</source>
        <translation>现在请启动终端并登录。</translation>
    </message>
    <message>
        <source>Backups, and other databases, that were sealed with %1 can never be opened again without it. If that is meant: keys forget %1 --yes</source>
        <translation>没有密钥 %1，由它加密的备份和其他数据库将永远无法打开。如确要如此：keys forget %1 --yes</translation>
    </message>
    <message>
        <source>The key %1 is forgotten here; copies elsewhere are not.</source>
        <translation>已在本机删除密钥 %1；别处的副本不受影响。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>未导入任何密钥：%1</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>not here: import it</source>
        <translation>本机没有：请导入</translation>
    </message>
    <message>
        <source>not here: import it, unless it was forgotten here</source>
        <translation>本机没有：请导入，除非是在本机删除的</translation>
    </message>
    <message>
        <source>not yet at: %1</source>
        <translation>尚未到达：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>the login of the database&apos;s owner</source>
        <translation>数据库所有者的登录名</translation>
    </message>
    <message>
        <source>a login with the role verification_manager, or the owner&apos;s</source>
        <translation>拥有 verification_manager 角色的登录名，或所有者的登录名</translation>
    </message>
    <message>
        <source>a login with the role verification_auditor, or the owner&apos;s</source>
        <translation>拥有 verification_auditor 角色的登录名，或所有者的登录名</translation>
    </message>
    <message>
        <source>a login with the role verification_desk, or the owner&apos;s</source>
        <translation>拥有 verification_desk 角色的登录名，或所有者的登录名</translation>
    </message>
    <message>
        <source>a login with the role verification_kiosk, or the owner&apos;s</source>
        <translation>拥有 verification_kiosk 角色的登录名，或所有者的登录名</translation>
    </message>
    <message>
        <source>The login %1 does not have the rights for this command: give --database with %2 (docs/fleet.md).</source>
        <translation>登录名 %1 没有执行此命令的权限：请在 --database 中使用%2（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>This login does not have the rights for this command: give --database with %2 (docs/fleet.md).</source>
        <translation>该登录名没有执行此命令的权限：请在 --database 中使用%2（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>Backups made before an erasure still hold what was erased: keep them no longer than docs/security.md says. A restore here erases it again by itself; on a server, run “jdcloud-kiosk removals replay” there.</source>
        <extracomment>Context &quot;Commands&quot;, as all of these.</extracomment>
        <translation>清除之前的备份仍含有被清除的内容：保存时间请勿超过 docs/security.md 的规定。在本机恢复备份时会自动再次清除；在服务器上请运行“jdcloud-kiosk removals replay”。</translation>
    </message>
    <message>
        <source>Do not give a name or number on the command line, where other users of this computer can see it: type it when asked, or put it in a file (--who FILE).</source>
        <extracomment>Bytes of a file with one line in it.</extracomment>
        <translation>请勿在命令行中写姓名或号码，本机的其他用户可以看到：请在提示时输入，或写入文件（--who FILE）。</translation>
    </message>
    <message>
        <source>Give a file for the copy: jdcloud-kiosk subject export FILE</source>
        <extracomment>What is typed to erase; the English word holds in any language.</extracomment>
        <translation>请指定副本文件：jdcloud-kiosk subject export FILE</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>无法读取 %1：它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Nothing was typed; nothing was done.</source>
        <translation>没有输入任何内容，未执行任何操作。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty: the login name or the identity number belongs there.</source>
        <translation>%1 的第一行是空的：应写登录名或身份证号码。</translation>
    </message>
    <message>
        <source>No account has this login name, and it is not an identity number. After an erasure, only the number or the reference leads to it.</source>
        <translation>没有使用该登录名的账号，它也不是身份证号。清除之后，只能凭身份证号或编号查找。</translation>
    </message>
    <message>
        <source>Login name or identity number: </source>
        <translation>登录名或身份证号：</translation>
    </message>
    <message>
        <source>There is no data about this person.</source>
        <translation>未保存此人的任何信息。</translation>
    </message>
    <message>
        <source>If %1 is there, delete it: it may not be in the audit trail. Then run the same command again.</source>
        <translation>如果 %1 已存在，请将其删除：它可能未记入审计记录。然后再次运行同一命令。</translation>
    </message>
    <message>
        <source>%1 contains all data about this person. Only you can read it.
Deliver it in a way that no one else can read, then delete it.</source>
        <translation>%1 包含所保存的此人的全部信息，只有您可以读取。
请以他人无法读取的方式交付本人，然后删除。</translation>
    </message>
    <message>
        <source>Nothing is left to erase about this person.</source>
        <translation>此人已没有可清除的信息。</translation>
    </message>
    <message>
        <source>All of it is erased, and the person&apos;s verifications are undone. This is final.</source>
        <translation>以上全部将被清除，此人的认证也将撤销，且不可恢复。</translation>
    </message>
    <message>
        <source>Type “%1” to go on: </source>
        <translation>输入“%1”以继续：</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>未清除任何内容。</translation>
    </message>
    <message>
        <source>%1 row was erased for good; others still identify the person. Run the same command again: it erases the rest, and gives the reference.</source>
        <translation>已清除 %1 行，不可恢复；其余数据仍可识别此人。请再次运行同一命令以清除其余部分并获得编号。</translation>
    </message>
    <message>
        <source>%1 rows were erased for good; others still identify the person. Run the same command again: it erases the rest, and gives the reference.</source>
        <translation>已清除 %1 行，不可恢复；其余数据仍可识别此人。请再次运行同一命令以清除其余部分并获得编号。</translation>
    </message>
    <message>
        <source>A verification of this person is under way at %1: finish or cancel it, then erase again. What was erased until now stays erased.</source>
        <translation>此人正在 %1 进行认证：请先完成或取消，再次执行清除。目前已清除的不会恢复。</translation>
    </message>
    <message>
        <source>A verification of this person is under way: finish or cancel it, then erase again. What was erased until now stays erased.</source>
        <translation>此人正在进行认证：请先完成或取消，再次执行清除。目前已清除的不会恢复。</translation>
    </message>
    <message>
        <source>Erased: JD accounts %1, verifications %2, sessions %3, consents %4, counted attempts %5.</source>
        <translation>已清除：京东账号 %1 个、认证 %2 项、会话 %3 个、同意 %4 份、计数的尝试 %5 次。</translation>
    </message>
    <message>
        <source>%1 JD account is not a training account: JD has to erase it.</source>
        <translation>%1 个京东账号不是培训账号：须由京东清除。</translation>
    </message>
    <message>
        <source>%1 JD accounts are not training accounts: JD has to erase them.</source>
        <translation>%1 个京东账号不是培训账号：须由京东清除。</translation>
    </message>
    <message>
        <source>Reference: %1. Proof: jdcloud-kiosk subject prove --reference %1</source>
        <translation>编号：%1。清除证明：jdcloud-kiosk subject prove --reference %1</translation>
    </message>
    <message>
        <source>The record of removals cannot be read: %1.</source>
        <translation>无法读取清除记录：%1。</translation>
    </message>
    <message>
        <source>No erasure is on record for this person or reference.</source>
        <translation>没有此人或该编号的清除记录。</translation>
    </message>
    <message>
        <source>%1  event %2: %3
  digest %4</source>
        <translation>%1  事件 %2：%3
  摘要 %4</translation>
    </message>
    <message>
        <source>Statement of erasure</source>
        <translation>清除证明</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Its end is %1</source>
        <translation>其末端为 %1</translation>
    </message>
    <message>
        <source>The audit trail has %1 events and is NOT whole: %2</source>
        <translation>审计记录共 %1 个事件，不完整：%2</translation>
    </message>
    <message>
        <source>The audit trail has %1 events and is whole.</source>
        <translation>审计记录共 %1 个事件，完整。</translation>
    </message>
    <message>
        <source>%1  in this machine&apos;s record of removals; its event was in a trail that a restore has left behind</source>
        <translation>%1  载于本机的清除记录；对应事件在恢复备份前的审计记录中</translation>
    </message>
    <message>
        <source>JD account</source>
        <translation>京东账号</translation>
    </message>
    <message>
        <source>verified JD Cloud account</source>
        <translation>已认证的京东云账号</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>counted attempts</source>
        <translation>计数的尝试</translation>
    </message>
    <message>
        <source>A class with real phones needs a part that is not installed: pip install &quot;jdcloud-verification-kiosk[classroom]&quot;, or in a checkout pip install -e .[classroom]</source>
        <extracomment>Commands whose windows stay open for visitors: their crashes are noted for the next start. An address with a password in it. What the extra &quot;classroom&quot; brings. Commands that open the windows only to play in them.</extracomment>
        <translation>用真实手机开课所需的组件尚未安装：pip install &quot;jdcloud-verification-kiosk[classroom]&quot;，在源码目录中则运行 pip install -e .[classroom]</translation>
    </message>
    <message>
        <source>%1 cannot be the log: %2.</source>
        <translation>%1 不能用作日志：%2。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>无法输出：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, and try again.</source>
        <translation>内存不足，无法完成该操作。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This should not have happened. The details are in %1.</source>
        <translation>程序出现意外错误，详情见 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 无法使用：%2。</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the password that was given with --database. Next time, leave it out, and write it into ~/.pgpass or the file that $PGPASSFILE names (with rights 0600); or give the whole address in $KIOSK_DATABASE_URL.</source>
        <translation>这台计算机上的所有人都能看到 --database 中的密码。下次请不要写密码，而把它写入 ~/.pgpass 或 $PGPASSFILE 指定的文件（权限 0600），或者用 $KIOSK_DATABASE_URL 给出整个地址。</translation>
    </message>
    <message>
        <source>So it is not known which database is meant, and nothing was done. Put that file right, or give --database.</source>
        <translation>因此无法确定要用哪个数据库，未执行任何操作。请修复该文件，或用 --database 指明数据库。</translation>
    </message>
    <message>
        <source>Qt has no platform “%1” here, so no window can open: leave $QT_QPA_PLATFORM out, or set one of these: %2.</source>
        <translation>这里的 Qt 没有平台“%1”，无法打开窗口：请不要设置 $QT_QPA_PLATFORM，或设为以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no display here, or it does not let this user in, so no window can open. Start this from the desk&apos;s session.</source>
        <translation>此处没有显示器，或当前用户无权使用，无法打开窗口。请在终端的桌面会话中启动。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. Playing the demonstration instead; its pictures go to demo/.</source>
        <translation>此处没有显示器，无法打开窗口，改为播放演示；图片将保存到 demo/。</translation>
    </message>
    <message>
        <source>There is no station %1. Nothing was written.</source>
        <translation>没有名为 %1 的终端。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no branch %1. Nothing was written.</source>
        <translation>没有名为 %1 的网点。未写入任何文件。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <extracomment>Asks for the session that began last.</extracomment>
        <translation>没有会话 %1。</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>还没有任何会话。</translation>
    </message>
    <message>
        <source>%1 begins the references of several sessions: %2</source>
        <translation>有多个会话的编号以 %1 开头：%2</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒绝的扫码</translation>
    </message>
    <message>
        <source>--seed and --clock are for tests, and this database is not marked as one for training. If it is: jdcloud-kiosk accounts mark-training</source>
        <extracomment>Sessions that are counted for a seed.</extracomment>
        <translation>--seed 和 --clock 仅供测试，而此数据库未标记为培训用。如果它确为培训用：jdcloud-kiosk accounts mark-training</translation>
    </message>
    <message>
        <source>The certificate expired on %1: phones would refuse it.</source>
        <extracomment>Bytes of a chain: a few certificates.</extracomment>
        <translation>证书已于 %1 过期：手机会拒绝它。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on: is this computer&apos;s clock right?</source>
        <translation>证书自 %1 起才有效：本机时间是否正确？</translation>
    </message>
    <message>
        <source>The certificate is not for %1, so phones would refuse it. It is for: %2</source>
        <translation>证书不适用于 %1，手机会拒绝它。它适用于：%2</translation>
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
        <translation>无法加载 Qt，因此无法打开窗口：%1。</translation>
    </message>
    <message>
        <source>The system&apos;s library %1 is missing, so Qt can open no window. Install it, then start this again. In Debian and Ubuntu: apt install %2</source>
        <translation>系统缺少库 %1，Qt 无法打开窗口。请安装后重新启动。在 Debian 和 Ubuntu 上：apt install %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No sign of life: check the kiosk</source>
        <translation>没有响应，请到现场查看</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待扫码</translation>
    </message>
    <message>
        <source>Scanned, waiting for OK</source>
        <translation>已扫码，等待确认</translation>
    </message>
    <message>
        <source>Visitor is reading the result</source>
        <translation>访客正在查看结果</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>取消认证</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>换新二维码</translation>
    </message>
    <message>
        <source>Give a minute more</source>
        <translation>延长 1 分钟</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>开启终端</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>切换语言：%1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1：未执行。%2</translation>
    </message>
    <message>
        <source>%1: asked …</source>
        <translation>%1：已发送…</translation>
    </message>
    <message>
        <source>%1: the kiosk did not answer</source>
        <translation>%1：终端未响应</translation>
    </message>
    <message>
        <source>That visitor has left or is done; nothing was changed.</source>
        <translation>该访客已离开或已办完，未做任何更改。</translation>
    </message>
    <message>
        <source>The code was scanned already: the phone has to answer.</source>
        <translation>二维码已被扫描，请在手机上操作。</translation>
    </message>
    <message>
        <source>More time was given ten times: send a new code instead.</source>
        <translation>已延长十次，请改为换新二维码。</translation>
    </message>
    <message>
        <source>It is already open.</source>
        <translation>终端已由他人开启。</translation>
    </message>
    <message>
        <source>The station is closed: open it first.</source>
        <translation>终端已关闭，请先开启。</translation>
    </message>
    <message>
        <source>This kiosk was revoked or removed.</source>
        <translation>该终端已被停用或移除。</translation>
    </message>
    <message>
        <source>This kiosk is in use: revoke it first.</source>
        <translation>该终端正在使用，请先停用。</translation>
    </message>
    <message>
        <source>Too many codes in a minute: try again a little later.</source>
        <translation>一分钟内生成的二维码过多，请稍后再试。</translation>
    </message>
    <message>
        <source>The member who asked has since been removed from the staff.</source>
        <translation>发出指令的人员已被移除。</translation>
    </message>
    <message>
        <source>The kiosk does not have this language.</source>
        <translation>该终端没有此语言。</translation>
    </message>
    <message>
        <source>Wrong name or PIN.</source>
        <translation>姓名或 PIN 码错误。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.</source>
        <translation>请选择 6 至 12 位数字，不能全部相同，也不能是 123456 这样的连续数字。</translation>
    </message>
    <message>
        <source>A member has or had this name, or one that reads like it: choose another.</source>
        <translation>已有（或曾有）同事使用这个姓名或看起来相同的姓名，请换一个。</translation>
    </message>
    <message>
        <source>This cannot be a name: it is too long, or has characters that cannot be seen. Choose another.</source>
        <translation>不能用作名称：过长，或含有不可见字符。请换一个。</translation>
    </message>
    <message>
        <source>Only a lead can do this: ask one of them.</source>
        <translation>仅负责人可执行此操作，请联系负责人。</translation>
    </message>
    <message>
        <source>There must be a lead: make another member lead first.</source>
        <translation>至少需要一名负责人，请先指定其他人。</translation>
    </message>
    <message>
        <source>No station belongs to this branch: choose another.</source>
        <translation>没有终端属于该网点，请另选。</translation>
    </message>
    <message>
        <source>The station belongs to another branch than yours.</source>
        <translation>该终端不属于您所在的网点。</translation>
    </message>
    <message>
        <source>This login of the server may not do that.</source>
        <translation>此服务器登录名无权执行该操作。</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>未能执行。</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 现在可以登录了</translation>
    </message>
    <message>
        <source>%1 has the new PIN</source>
        <translation>%1 的新 PIN 码已生效</translation>
    </message>
    <message>
        <source>What a sign-in shows of %1 is changed</source>
        <translation>%1 的登录显示名已修改</translation>
    </message>
    <message>
        <source>%1 is a lead now</source>
        <translation>%1 已设为负责人</translation>
    </message>
    <message>
        <source>%1 is a clerk now</source>
        <translation>%1 已改为工作人员</translation>
    </message>
    <message>
        <source>%1 works at one branch alone now</source>
        <translation>%1 现仅限在一个网点工作</translation>
    </message>
    <message>
        <source>%1 can work at every branch now</source>
        <translation>%1 现可在所有网点工作</translation>
    </message>
    <message>
        <source>%1 signs in with the new name and the same PIN now</source>
        <translation>%1 现在使用新姓名登录，PIN 不变</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>请输入两遍新 PIN 码。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 码不一致。</translation>
    </message>
    <message>
        <source>&quot;Compare the four digits with your phone. Tick the consent there and tap OK; if they differ, tap Decline.&quot;</source>
        <translation>“请核对手机上的四位数字。一致就勾选同意并点“确定”，不一致请点“拒绝”。”</translation>
    </message>
    <message>
        <source>&quot;Open the JD or JD Finance app, tap Scan, and hold your phone before the code. The code keeps changing; that is normal.&quot;</source>
        <translation>“请打开京东或京东金融 App，点“扫一扫”，对准屏幕上的二维码。二维码会不断更新，这是正常的。”</translation>
    </message>
    <message>
        <source>&quot;Your account is verified; you are done.&quot;</source>
        <translation>“您的账号已完成实名认证，可以离开了。”</translation>
    </message>
    <message>
        <source>&quot;Nothing is wrong with your JD Cloud account: JD does not know your real name yet. In the JD app: Me, Settings, Account and security. It takes a few minutes.&quot;</source>
        <translation>“您的京东云账号没有问题，只是京东还没有您的实名信息。请在京东 App 中打开“我的 → 设置 → 账号与安全”，几分钟即可完成。”</translation>
    </message>
    <message>
        <source>&quot;Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need? If not, withdraw it on your phone and scan again.&quot;</source>
        <translation>“每人只能认证一个京东云账号，您已认证过另一个。那个账号您还需要吗？如果不需要，请在手机上撤回授权后重新扫码。”</translation>
    </message>
    <message>
        <source>&quot;This account was verified meanwhile; there is nothing more to do.&quot;</source>
        <translation>“这个账号刚刚已在别处完成认证，无需再操作。”</translation>
    </message>
    <message>
        <source>&quot;The request was declined on your phone, so nothing was read. If that was not what you wanted, take a new code.&quot;</source>
        <translation>“您在手机上点了拒绝，没有读取任何信息。如果不是您的本意，请重新获取二维码。”</translation>
    </message>
    <message>
        <source>&quot;The time ran out; nothing is lost. Take a new code; I will stay with you.&quot;</source>
        <translation>“时间到了，没有任何影响。请重新获取二维码，我在旁边协助您。”</translation>
    </message>
    <message>
        <source>&quot;Our computer&apos;s clock was changed. Please start again.&quot; Check it first.</source>
        <translation>“我们电脑的时间有变动，请重新开始。”请先检查日期和时间。</translation>
    </message>
    <message>
        <source>&quot;The session was cancelled; nothing was changed. Please start again.&quot;</source>
        <translation>“本次认证已取消，没有任何变更，请重新开始。”</translation>
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
        <translation>PIN 码错误次数过多，请在 %1 后重试。</translation>
    </message>
    <message>
        <source>A visitor asks for help.</source>
        <translation>有访客请求帮助。</translation>
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
        <translation>%1 给下一班留了言（%2）。</translation>
    </message>
    <message>
        <source>Your name is %1 now. If your last press did nothing, press again.</source>
        <translation>您的姓名现已改为“%1”。如果刚才的操作没有反应，请再试一次。</translation>
    </message>
    <message>
        <source>You were removed from the staff: you are signed out.</source>
        <translation>您已不在工作人员名单中，已退出登录。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. %1 tries left, then a pause.</source>
        <translation>姓名或 PIN 码错误。还可再试 %1 次，之后须等待。</translation>
    </message>
    <message>
        <source>A visitor who is in the middle has to begin again; nothing is changed.</source>
        <translation>正在认证的访客需要重新开始，不会产生任何变更。</translation>
    </message>
    <message>
        <source>%1 has solved this call already.</source>
        <translation>%1 已处理此次呼叫。</translation>
    </message>
    <message>
        <source>%1 has solved this call already; your note was added to it.</source>
        <translation>%1 已处理此次呼叫，您的备注已补充到该呼叫中。</translation>
    </message>
    <message>
        <source>There is no database yet: open a kiosk first.</source>
        <translation>尚无数据库，请先开启一台终端。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>查看留言</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>终端</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>scan</source>
        <extracomment>The head of an arrow, by how its line is drawn. What an arrow of the diagram says.</extracomment>
        <translation>扫码</translation>
    </message>
    <message>
        <source>authorize</source>
        <translation>同意授权</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1：%2/%3（%4%）</translation>
    </message>
    <message>
        <source>  not exercised: %1</source>
        <translation>  未覆盖：%1</translation>
    </message>
    <message>
        <source>not exercised</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>kiosk: start</source>
        <translation>终端：首页</translation>
    </message>
    <message>
        <source>kiosk: attract</source>
        <translation>终端：待机画面</translation>
    </message>
    <message>
        <source>kiosk: code</source>
        <translation>终端：二维码</translation>
    </message>
    <message>
        <source>kiosk: match code</source>
        <translation>终端：核对码</translation>
    </message>
    <message>
        <source>kiosk: outcome</source>
        <translation>终端：结果</translation>
    </message>
    <message>
        <source>kiosk: sign-in</source>
        <translation>终端：工作人员登录</translation>
    </message>
    <message>
        <source>kiosk: out of service</source>
        <translation>终端：暂停服务</translation>
    </message>
    <message>
        <source>kiosk: staff, today</source>
        <translation>终端：工作人员页面，今日</translation>
    </message>
    <message>
        <source>kiosk: staff, history</source>
        <translation>终端：工作人员页面，历史</translation>
    </message>
    <message>
        <source>kiosk: staff, reports</source>
        <translation>终端：工作人员页面，报表</translation>
    </message>
    <message>
        <source>kiosk: staff, settings</source>
        <translation>终端：工作人员页面，设置</translation>
    </message>
    <message>
        <source>kiosk: staff, health</source>
        <translation>终端：工作人员页面，状态</translation>
    </message>
    <message>
        <source>phone: home screen</source>
        <translation>手机：主屏幕</translation>
    </message>
    <message>
        <source>phone: app</source>
        <translation>手机：App 首页</translation>
    </message>
    <message>
        <source>phone: scanner</source>
        <translation>手机：扫一扫</translation>
    </message>
    <message>
        <source>phone: authorization</source>
        <translation>手机：授权页面</translation>
    </message>
    <message>
        <source>phone: result</source>
        <translation>手机：结果</translation>
    </message>
    <message>
        <source>phone: receipt</source>
        <translation>手机：授权凭证</translation>
    </message>
    <message>
        <source>phone: withdrawal</source>
        <translation>手机：撤回授权</translation>
    </message>
    <message>
        <source>phone: real name</source>
        <translation>手机：实名认证</translation>
    </message>
    <message>
        <source>phone: faults</source>
        <translation>手机：故障面板</translation>
    </message>
</context>
<context>
    <name>DatabaseSetting</name>
    <message>
        <source>Write sqlite:///path/to/file.db or postgresql://user@server/database, or leave it empty.</source>
        <translation>请填写 sqlite:///path/to/file.db 或 postgresql://user@server/database，或留空。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>It cannot be used from here: %1</source>
        <translation>本机无法使用：%1</translation>
    </message>
    <message>
        <source>It can be used from here.</source>
        <translation>本机可以使用。</translation>
    </message>
    <message>
        <source>A file on this computer: it is opened, or made, at the next start.</source>
        <translation>这是本机上的文件：下次启动时打开，没有则新建。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检测连接</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Empty: the usual file</source>
        <translation>留空则使用默认文件</translation>
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
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>The call that your note is about has left the list. Press Solved to add the note to it, or choose another call.</source>
        <translation>备注对应的呼叫已不在列表中。点击“已解决”可将备注补充到该呼叫，也可选择其他呼叫。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>暂无呼叫</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>No kiosk has been opened yet</source>
        <translation>尚未开启任何终端</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已用时</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近情况</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>I&apos;m coming</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>呼叫备注</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>开启动画</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>关闭动画</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
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
        <translation>京东/京东金融APP扫码认证</translation>
    </message>
    <message>
        <source>Agree JD Cloud to read your identity information for individual real-name verification</source>
        <extracomment>The sentence beside the consent checkbox (document, step 2).</extracomment>
        <translation>同意京东云读取您的身份信息用于个人实名认证</translation>
    </message>
    <message>
        <source>Individual real-name verification</source>
        <extracomment>What the consent is for, and what is read with it (document, step 2).</extracomment>
        <translation>个人实名认证</translation>
    </message>
    <message>
        <source>The current JD Cloud account has not finished the individual real-name verification</source>
        <extracomment>Raised when :data:`CONSENT` changes; kept in every consent record. Why authorization fails for a JD account without real-name verification (document, step 3). It is the JD Mall/JD Finance account that has not finished, though the sentence says &quot;JD Cloud account&quot;: kept verbatim, and both windows add which account must act.</extracomment>
        <translation>当前京东云账号未完成个人实名认证</translation>
    </message>
    <message>
        <source>your account has verified other JD Cloud accounts</source>
        <extracomment>Why authorization fails for a JD account that verified another cloud account (step 4).</extracomment>
        <translation>您的账号已认证过其他京东云账号</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Another program keeps the database locked. Close programs that have it open; a backup may also take a moment.</source>
        <translation>另一个程序锁住了数据库。请关闭正在使用它的程序；备份也可能需要片刻。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>磁盘已满，请清理出一些空间。</translation>
    </message>
    <message>
        <source>The database cannot be written. Give this user the right to write the file and its folder.</source>
        <translation>无法写入数据库。请授予当前用户对该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The database is on a disk that cannot be written: it is mounted read-only, as also happens when a disk fails. Call whoever looks after this computer.</source>
        <translation>数据库所在的磁盘无法写入：磁盘以只读方式挂载，磁盘出现故障时也会如此。请联系负责这台电脑的人。</translation>
    </message>
    <message>
        <source>The database file is damaged or empty. Restore the last backup: jdcloud-kiosk restore FILE</source>
        <translation>数据库文件已损坏或为空。请恢复最近的备份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>The database file is missing. Put it back, or restore the last backup: jdcloud-kiosk restore FILE</source>
        <translation>未找到数据库文件。请放回原处，或恢复最近的备份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>There is no database here yet. Start the kiosk once, which makes it, or restore a backup: jdcloud-kiosk restore FILE</source>
        <translation>此处还没有数据库。请启动一次终端以创建数据库，或恢复备份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>An older version of this program made this database. Close every window of that version; then start the kiosk, which brings the database up to date, or run jdcloud-kiosk migrate</source>
        <translation>此数据库由本程序的旧版本创建。请先关闭旧版本的所有窗口，再启动终端（启动时会升级数据库），或运行 jdcloud-kiosk migrate</translation>
    </message>
    <message>
        <source>The database was replaced; the new one is being opened.</source>
        <translation>数据库已被替换，正在打开新的数据库。</translation>
    </message>
    <message>
        <source>Another program deleted the database&apos;s log (-wal). The database is being checked. If this happens again, find out what cleans up or copies that folder.</source>
        <translation>数据库的日志文件（-wal）被其他程序删除，正在检查数据库。如再次出现，请排查清理或复制该文件夹的程序。</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left as it is. Choose another one in the settings or with --database.</source>
        <translation>该数据库属于其他程序，未做任何改动。请在“设置”中或使用 --database 选择其他数据库。</translation>
    </message>
    <message>
        <source>The database was changed outside of this program. The log has the details; jdcloud-kiosk audit verify finds more. Restore the last backup.</source>
        <translation>数据库被本程序以外的途径改动过。改动之处见日志，运行 jdcloud-kiosk audit verify 可进一步检查。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>This program was started for tests (--seed or --clock), and this database is not marked as one for training. Start the program without them, or put the training database back.</source>
        <translation>本程序以测试方式启动（--seed 或 --clock），而该数据库未标记为培训用。请去掉这些选项重新启动，或换回培训数据库。</translation>
    </message>
    <message>
        <source>The database is on a server: it is backed up and restored there, with the server&apos;s own tools (pg_dump, pg_restore; docs/fleet.md).</source>
        <translation>数据库在服务器上：请在服务器端用其自带的工具备份和恢复（pg_dump、pg_restore，见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program. Update the program.</source>
        <translation>数据库由本程序的更新版本创建，请升级程序。</translation>
    </message>
    <message>
        <source>The database is in a folder that cannot be shared safely, such as a network folder. Move it to a local disk.</source>
        <translation>数据库所在的文件夹（例如网络文件夹）无法安全共享，请移到本地磁盘。</translation>
    </message>
    <message>
        <source>This computer lacks the key %1, which the personal data is sealed with now. On a computer that has it, run: jdcloud-kiosk keys export FILE. Bring the file here and run: jdcloud-kiosk keys import FILE</source>
        <translation>本机缺少当前用于加密个人信息的密钥 %1。请在持有该密钥的电脑上运行 jdcloud-kiosk keys export 文件，将文件带到本机后运行 jdcloud-kiosk keys import 文件。</translation>
    </message>
    <message>
        <source>The key to the personal data is missing, or this user cannot use it. Put the key file back where it was, with the rights it had (see --key-file).</source>
        <translation>缺少个人信息的密钥，或当前用户无权使用。请将密钥文件放回原处并恢复原有权限（见 --key-file）。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by more than two seconds: phones could not read its codes. Set date and time; service resumes automatically once they are right.</source>
        <translation>本机时钟与服务器相差超过 2 秒，手机将无法识别本机的二维码。请校准日期和时间；时间正确后会自动恢复。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder exists and can be used.</source>
        <translation>无法打开数据库。请检查其文件夹是否存在、能否使用。</translation>
    </message>
    <message>
        <source>The database address cannot be used. Start the program with --database ADDRESS, then correct the address in Settings.</source>
        <translation>数据库地址无法使用。请用 --database 地址 启动程序，然后在“设置”中更正地址。</translation>
    </message>
    <message>
        <source>An error in the program itself. It keeps trying; the log has the details for the program&apos;s maintainers.</source>
        <translation>程序自身出错，正在不断重试；详情见日志，请转交程序维护人员。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the network; service resumes automatically once it is back.</source>
        <translation>无法连接服务器。请检查网络；恢复后会自动继续。</translation>
    </message>
    <message>
        <source>The name of the database server is not known here. Check the network and the database address (host name); a network administrator can help.</source>
        <translation>无法解析数据库服务器的主机名。请检查网络和数据库地址中的主机名，或联系网络管理员。</translation>
    </message>
    <message>
        <source>What answers at this address is no PostgreSQL server. Check host and port in the database address; the database administrator knows them.</source>
        <translation>该地址上应答的不是 PostgreSQL 服务器。请核对数据库地址中的主机和端口；如不清楚，请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database server and this kiosk do not agree on encryption (TLS). The database administrator can help: compare sslmode in the database address with the server&apos;s settings.</source>
        <translation>数据库服务器与本终端的加密（TLS）设置不一致。请联系数据库管理员，核对数据库地址中的 sslmode 与服务器设置。</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. Check the clock; the database administrator renews the certificate.</source>
        <translation>数据库服务器的证书已过期或尚未生效，也可能是本机时钟不准。请先核对时钟；证书由数据库管理员更新。</translation>
    </message>
    <message>
        <source>The database server cannot prove its identity: its certificate, or the file it is checked with (sslrootcert), does not match. Tell the database administrator; do not turn the check off.</source>
        <translation>无法确认数据库服务器的身份：服务器证书或用于校验的文件（sslrootcert）不匹配。请通知数据库管理员，切勿关闭校验。</translation>
    </message>
    <message>
        <source>The database server does not accept this kiosk&apos;s login and password. The password is in the file ~/.pgpass (permissions 0600); the database administrator can set a new one.</source>
        <translation>数据库服务器不接受本终端的登录名和密码。密码保存在 ~/.pgpass 文件中（权限须为 0600）；可请数据库管理员重设密码。</translation>
    </message>
    <message>
        <source>The database server does not know this kiosk&apos;s login, or does not let it log in. Ask the database administrator.</source>
        <translation>数据库服务器上没有本终端的登录名，或该登录名不允许登录。请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database server does not admit this machine or login (pg_hba.conf). Ask the database administrator to add an entry.</source>
        <translation>数据库服务器不允许本机或该登录名连接（pg_hba.conf）。请联系数据库管理员添加相应条目。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s login does not have the rights that it needs. Ask the database administrator to give it its role (docs/fleet.md).</source>
        <translation>本终端的登录名缺少所需权限。请联系数据库管理员为其授予角色（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check the database address, or ask the database administrator.</source>
        <translation>服务器上没有该名称的数据库。请核对数据库地址，或联系数据库管理员。</translation>
    </message>
    <message>
        <source>The server lets nobody connect to this database: it is a template, such as template0, or was closed. Check the name in the database address, or ask the database administrator.</source>
        <translation>服务器不允许任何人连接该数据库：它是 template0 之类的模板数据库，或已被关闭。请核对数据库地址中的数据库名，或联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database server has no connection left for this kiosk. It keeps trying; if this lasts, ask the database administrator to allow more connections.</source>
        <translation>数据库服务器的连接数已满，正在不断重试。如持续出现，请联系数据库管理员调高连接数上限。</translation>
    </message>
    <message>
        <source>The database server is stopped or restarting. Service resumes automatically once the server is back; if this lasts, call the database administrator.</source>
        <translation>数据库服务器已停止或正在重启，恢复后会自动继续。如持续出现，请联系数据库管理员。</translation>
    </message>
    <message>
        <source>No primary database server is found, only one that cannot be written. After a fail-over this takes a moment; if it lasts, call the database administrator.</source>
        <translation>未找到主数据库服务器，只有不可写入的备用服务器。故障切换后需稍候片刻；如持续出现，请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database server is busy and did not answer in time. It keeps trying; if this lasts, call the database administrator.</source>
        <translation>数据库服务器繁忙，未及时响应，正在不断重试。如持续出现，请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full. Call the database administrator.</source>
        <translation>数据库服务器的磁盘已满，请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Call the database administrator: it has to be restored from the server&apos;s backup.</source>
        <translation>服务器上的数据库已损坏。请联系数据库管理员，用服务器的备份恢复。</translation>
    </message>
    <message>
        <source>The database server reports an internal problem. Call the database administrator; the server&apos;s log says more.</source>
        <translation>数据库服务器自身出现问题。请联系数据库管理员，详情见服务器日志。</translation>
    </message>
    <message>
        <source>The database is not set up for this version of the program. Its owner runs once: jdcloud-kiosk fleet-roles --apply (docs/fleet.md)</source>
        <translation>数据库尚未针对本版本程序完成初始化或升级。请由数据库所有者运行一次：jdcloud-kiosk fleet-roles --apply（见 docs/fleet.md）</translation>
    </message>
    <message>
        <source>The database does not store text as UTF-8. Ask the database administrator for a new database with ENCODING &apos;UTF8&apos; (docs/fleet.md).</source>
        <translation>数据库未使用 UTF-8 编码。请联系数据库管理员以 ENCODING &apos;UTF8&apos; 新建数据库（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>The connection pooler before the database server does not keep a session for each kiosk. Ask the database administrator for pool_mode = session (docs/fleet.md).</source>
        <translation>数据库服务器前的连接池没有为每台终端保持独立会话。请联系数据库管理员设置 pool_mode = session（见 docs/fleet.md）。</translation>
    </message>
    <message>
        <source>This database server is too old or of another kind. PostgreSQL 15 or newer is needed.</source>
        <translation>数据库服务器版本过旧或类型不符，需要 PostgreSQL 15 或更高版本。</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Faults to rehearse</source>
        <translation>演练故障</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Clock ahead, seconds</source>
        <translation>时钟快（秒）</translation>
    </message>
    <message>
        <source>Camera turned, degrees</source>
        <translation>画面旋转（度）</translation>
    </message>
    <message>
        <source>Blurred, pixels</source>
        <translation>模糊（像素）</translation>
    </message>
    <message>
        <source>Darkened, %</source>
        <translation>变暗（%）</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>遮挡（%）</translation>
    </message>
    <message>
        <source>Another account signs in</source>
        <translation>切换登录账号</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Breaks at the next answer</source>
        <translation>在下一个应答时中断</translation>
    </message>
    <message>
        <source>Scan with another app</source>
        <translation>用其他 App 扫码</translation>
    </message>
    <message>
        <source>JD withdraws the real name</source>
        <translation>京东收回实名</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>关闭App</translation>
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
        <translation>实名：已在京东商城认证</translation>
    </message>
    <message>
        <source>Real name: verified in JD Finance</source>
        <translation>实名：已在京东金融认证</translation>
    </message>
    <message>
        <source>Real name: not verified</source>
        <translation>实名：未认证</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京东金融</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>Hidden. There is no money in this simulation.</source>
        <translation>已隐藏。模拟中没有真实资金。</translation>
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
        <translation>保险</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Money basics</source>
        <translation>理财入门</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>安全须知</translation>
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
        <translation>由工作人员取消</translation>
    </message>
    <message>
        <source>Shift from %1 to %2</source>
        <translation>班次：%1 至 %2</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>网点：%1</translation>
    </message>
    <message>
        <source>Figures as they are today:</source>
        <translation>以下数据为今日重新统计：</translation>
    </message>
    <message>
        <source>Sessions begun: %1</source>
        <translation>发起认证次数：%1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>认证成功：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Median time: %1</source>
        <translation>用时中位数：%1</translation>
    </message>
    <message>
        <source>Calls for help: %1</source>
        <translation>求助呼叫：%1</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>待处理：</translation>
    </message>
    <message>
        <source>– sessions: %1</source>
        <translation>– 进行中的认证：%1</translation>
    </message>
    <message>
        <source>– calls not solved: %1</source>
        <translation>– 未解决的呼叫：%1</translation>
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
        <translation>交接网点“%1”的本班次？</translation>
    </message>
    <message>
        <source>Hand over this shift?</source>
        <translation>确认交接本班次？</translation>
    </message>
    <message>
        <source>It is kept with your note, and the next one begins.</source>
        <translation>将连同您的留言一并保存，并开始下一班次。</translation>
    </message>
    <message>
        <source>Nothing has happened since the last handover: hand over with a note.</source>
        <translation>上次交接后没有新的记录；如仍要交接，请填写留言。</translation>
    </message>
    <message>
        <source>Somebody else has handed over meanwhile: above is what has happened since. Your note is still here.</source>
        <translation>其他同事已先交班，上方是此后的记录。您的留言仍在。</translation>
    </message>
    <message>
        <source>No station belongs to this branch any more: nothing was handed over. Your note is still here.</source>
        <translation>已没有终端属于该网点，未交班。您的留言仍在。</translation>
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
        <translation>%1/%2 字，请缩短留言。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 字</translation>
    </message>
    <message>
        <source>Note to the next shift</source>
        <translation>给下一班的留言</translation>
    </message>
</context>
<context>
    <name>HandoversModel</name>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
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
        <translation>还没有交班记录。</translation>
    </message>
    <message>
        <source>Your note is still here. See in the list what was handed over.</source>
        <translation>您的留言仍在。是否已交班，请查看列表。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑没有设置打印机。</translation>
    </message>
    <message>
        <source>The summary is being printed.</source>
        <translation>正在打印本班汇总。</translation>
    </message>
    <message>
        <source>The summary cannot be printed. Check the printer.</source>
        <translation>无法打印本班汇总，请检查打印机。</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>保存交班记录</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交班记录</translation>
    </message>
    <message>
        <source>Summary of the shift</source>
        <translation>本班汇总</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回认证记录</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Staff</source>
        <extracomment>In the design&apos;s pixels. What is left out, or said in few words, where there is no room: the least important first. Last the kiosk&apos;s name: a visitor compares it with the phone, and the staff look for it. The simulation mark&apos;s letters, and how much of the size of text that was chosen they take.</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Staff, please check: %1</source>
        <translation>请工作人员查看：%1</translation>
    </message>
    <message>
        <source>JD Cloud</source>
        <translation>京东云</translation>
    </message>
    <message>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check the audit trail</source>
        <translation>检查审计记录</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>数据结构 %1</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>上次退出</translation>
    </message>
    <message>
        <source>The program closed normally.</source>
        <translation>程序正常退出。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Each week&apos;s report</source>
        <translation>每周报表</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>This release of SQLite can damage a database in rare cases. Back up every day, and have the operating system updated (SQLite 3.51.3 or newer).</source>
        <translation>此版本的 SQLite 在极少数情况下可能损坏数据库。请每天备份，并请管理员升级系统（SQLite 3.51.3 或更高版本）。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly at %1. Save the diagnostics and send them to your technical support.</source>
        <translation>程序于 %1 异常退出。请保存诊断信息并发给技术支持。</translation>
    </message>
    <message>
        <source>Managed by the database server&apos;s administrator.</source>
        <translation>由数据库服务器管理员负责。</translation>
    </message>
    <message>
        <source>: please make room soon.</source>
        <translation>：请尽快腾出空间。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1. Something was stored with a later time: compare the clocks of all kiosks.</source>
        <translation>%1。有数据的时间晚于此时钟：请核对所有终端的时钟。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Never. Please make one today.</source>
        <translation>从未备份。请今天完成一次备份。</translation>
    </message>
    <message>
        <source>%1: please make another.</source>
        <translation>%1：请再次备份。</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>服务器备份</translation>
    </message>
    <message>
        <source>The server cannot archive its log at the moment: please tell the database administrator.</source>
        <translation>服务器目前无法归档日志，请通知数据库管理员。</translation>
    </message>
    <message>
        <source>Made by the database administrator.</source>
        <translation>由数据库管理员负责。</translation>
    </message>
    <message>
        <source> Its log is not archived continuously.</source>
        <translation>服务器未启用日志连续归档。</translation>
    </message>
    <message>
        <source> Its log was last archived %1.</source>
        <translation>最近一次日志归档：%1。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>All are here.</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>This computer lacks %1, which other kiosks have. Before it is used, run there: jdcloud-kiosk keys export FILE, and here: jdcloud-kiosk keys import FILE</source>
        <translation>本机缺少其他终端已有的密钥 %1。请在其启用前，在持有该密钥的电脑上运行 jdcloud-kiosk keys export 文件，再在本机运行 jdcloud-kiosk keys import 文件。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>上次在线 %1</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>终端</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I have no phone / no JD app</source>
        <translation>我没有手机 / 没有京东 App</translation>
    </message>
    <message>
        <source>No phone?</source>
        <translation>没有手机？</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Switch language: %1</source>
        <translation>切换语言：%1</translation>
    </message>
    <message>
        <source>The staff have been called. Please stay here.</source>
        <extracomment>In the design&apos;s pixels.</extracomment>
        <translation>已呼叫工作人员，请在此稍候。</translation>
    </message>
    <message>
        <source>The staff are on their way to you.</source>
        <translation>工作人员正在赶来。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>No phone, or no JD app?</source>
        <translation>没有手机，或没有京东 App？</translation>
    </message>
    <message>
        <source>Install the app.</source>
        <translation>安装 App。</translation>
    </message>
    <message>
        <source>Search for JD or JD Finance in your phone&apos;s app store, sign in, and come back.</source>
        <translation>在手机应用商店搜索“京东”或“京东金融”，登录后再回到这里。</translation>
    </message>
    <message>
        <source>Ask at the desk for another way.</source>
        <translation>到柜台咨询其他办法。</translation>
    </message>
    <message>
        <source>Bring your identity card: the staff know what else is possible.</source>
        <translation>请带上身份证，工作人员会告诉您还有哪些认证方式。</translation>
    </message>
    <message>
        <source>Call the staff.</source>
        <translation>呼叫工作人员。</translation>
    </message>
    <message>
        <source>They come to you; you can stay here.</source>
        <translation>工作人员会过来，您无需离开。</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Account, ref.</source>
        <extracomment>Milliseconds after a key until the search begins. Pixels between two fields, and the fields&apos; shares of a row. The periods, in days back from today; None is any time, -1 is chosen by two dates.</extracomment>
        <translation>账号或编号</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
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
        <translation>全部结果</translation>
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
        <translation>全部终端</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>Search by account or reference</source>
        <translation>按账号或编号搜索</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>开始</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>%1 sessions, and more as you scroll</source>
        <extracomment>So many rows are on the screen at least.</extracomment>
        <translation>%1 条记录，向下滚动查看更多</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>认证记录</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交班记录</translation>
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
        <translation>主屏幕</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京东金融</translation>
    </message>
    <message>
        <source>Open the app</source>
        <translation>打开 App</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Open an app, then tap Scan</source>
        <translation>打开 App，点“扫一扫”</translation>
    </message>
    <message>
        <source>The app was closed.</source>
        <translation>App 已关闭。</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>By hour</source>
        <extracomment>In the design&apos;s pixels: the letters, and the bars.</extracomment>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>今天还没有记录。</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>This screen will be cleared in %1 to protect your privacy.</source>
        <translation>本画面将在 %1 后清空，以免他人看到您的信息。</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我还需要时间</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Kiosk</source>
        <extracomment>Rows and events that are kept in view.</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Behind the windows</source>
        <translation>窗口背后</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>数据变化</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>侧栏内容</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>保存运行轨迹</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Speech is on.</source>
        <translation>语音已开启。</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Search in JD</source>
        <translation>搜索京东商品</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>超市</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>数码</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到家</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>领券</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为你推荐</translation>
    </message>
    <message>
        <source>Reading tablet</source>
        <translation>墨水屏阅读器</translation>
    </message>
    <message>
        <source>Stoneware mug</source>
        <translation>粗陶马克杯</translation>
    </message>
    <message>
        <source>Plant pot</source>
        <translation>绿植花盆</translation>
    </message>
    <message>
        <source>Desk lamp</source>
        <translation>护眼台灯</translation>
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
        <translation>键盘</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>another program is changing the key ring; try again in a moment</source>
        <extracomment>Seconds to wait for another program that changes the ring; it holds the lock for one commit. Bytes: a ring of thousands of keys is smaller. Seconds after which a half-written ring of an earlier version, which took no lock, is dead.</extracomment>
        <translation>另一个程序正在更改密钥环，请稍后重试</translation>
    </message>
    <message>
        <source>files in %1 cannot be locked: keep the keys on a local disk</source>
        <translation>无法锁定 %1 中的文件：请将密钥保存在本地磁盘</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read: %2</source>
        <translation>无法读取密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1 中的内容与写入的不符</translation>
    </message>
    <message>
        <source>the key file %1 is read-only: chmod u+w it, then try again</source>
        <translation>密钥文件 %1 为只读：请执行 chmod u+w 后重试</translation>
    </message>
    <message>
        <source>the key file %1 belongs to another user: change the keys as that user</source>
        <translation>密钥文件 %1 属于其他用户：请以该用户身份更改密钥</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written: %2</source>
        <translation>无法写入密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>everyone on this computer can read the key file %1: its owner has to chmod 600 it, or 640 to share it with a group</source>
        <translation>本机所有人都能读取密钥文件 %1：其所有者须执行 chmod 600，或用 640 与用户组共享</translation>
    </message>
    <message>
        <source>the key %1 is missing from %2: where it is, run “keys export FILE”, and here “keys import FILE”</source>
        <translation>%2 中缺少密钥 %1：请在有该密钥的机器上运行“keys export FILE”，再在本机运行“keys import FILE”</translation>
    </message>
    <message>
        <source>%1 is an export: it opens data, but is not a machine&apos;s own key ring</source>
        <translation>%1 是导出文件：可以解密数据，但不是机器自己的密钥环</translation>
    </message>
    <message>
        <source>there is no key at %1. Where the keys are, run “keys export FILE”, and here “keys import FILE”. A timer or a remote session that cannot reach the keyring of the desktop reads such a file with --key-file FILE</source>
        <translation>%1 处没有密钥。请在有密钥的机器上运行“keys export FILE”，再在本机运行“keys import FILE”。定时任务或远程会话如无法使用桌面的密钥环，可用 --key-file FILE 读取这样的文件</translation>
    </message>
    <message>
        <source>the key ring in %1 is not whole</source>
        <extracomment>Characters of one entry: Windows Credential Manager keeps 2560 bytes, in UTF-16. The entry that says where the pieces of a longer ring are: their turn, number, and digest. A locked keyring asks for its password.</extracomment>
        <translation>%1 中的密钥环不完整</translation>
    </message>
    <message>
        <source>%1 is full: forget keys, or use a key file</source>
        <translation>%1 已满：请删除部分密钥，或改用密钥文件</translation>
    </message>
    <message>
        <source>the keyring cannot be read: %1</source>
        <translation>无法读取系统密钥环：%1</translation>
    </message>
    <message>
        <source>the keyring cannot be written: %1</source>
        <translation>无法写入系统密钥环：%1</translation>
    </message>
    <message>
        <source>the keyring cannot be locked: %1</source>
        <translation>无法锁定系统密钥环：%1</translation>
    </message>
    <message>
        <source>the key ring is empty</source>
        <extracomment>Bytes of a key, and of the machine&apos;s secret. Opens, but has never sealed: it is being distributed. No longer seals anything in the database; older backups need it.</extracomment>
        <translation>密钥环为空</translation>
    </message>
    <message>
        <source>the key %1 there differs from the one here</source>
        <translation>该文件中的密钥 %1 与本机的不同</translation>
    </message>
    <message>
        <source>what is kept at %1 is not a key ring, but something else: give the file that this program made, or that “keys export” wrote</source>
        <translation>%1 处的内容不是密钥环：请指定本程序生成的文件，或“keys export”写入的文件</translation>
    </message>
    <message>
        <source>the key ring at %1 is not whole: there is no key in it</source>
        <translation>%1 处的密钥环不完整：其中没有密钥</translation>
    </message>
    <message>
        <source>There is no key %1 in %2.</source>
        <extracomment>A kiosk that was not seen for longer does not hold a rotation up (not specified by the document). Rows in one transaction: most of the work is done before it takes the write lock.</extracomment>
        <translation>%2 中没有密钥 %1。</translation>
    </message>
    <message>
        <source>The key %1 is retired; add a new one.</source>
        <translation>密钥 %1 已停用；请添加新密钥。</translation>
    </message>
    <message>
        <source>Another key has become the active one after %1: that rotation seals the rest.</source>
        <translation>在 %1 之后已有另一个密钥成为当前密钥：其余字段由那次轮换加密。</translation>
    </message>
    <message>
        <source>Fields that open with no key that is here, and stay as they are: %1. The others are sealed with %2.</source>
        <translation>用本机密钥无法解密、保持原样的字段：%1 个。其余字段已用 %2 加密。</translation>
    </message>
    <message>
        <source>Retire the key first: keys retire %1</source>
        <translation>请先停用该密钥：keys retire %1</translation>
    </message>
    <message>
        <source>Other machines share this database: %1. They need a new key before it is used: run keys add, then keys export, import the file there, then keys activate.</source>
        <translation>其他机器也在使用该数据库：%1。启用新密钥之前须先让它们拿到：请依次运行 keys add、keys export，在那些机器上导入文件，再运行 keys activate。</translation>
    </message>
    <message>
        <source>These kiosks have not confirmed yet that they have the key %1: %2. On their machines, run keys import; or revoke those that no longer exist. (--force activates it anyway: they go out of service until they have it.)</source>
        <translation>以下终端尚未报告已拥有密钥 %1：%2。请在它们所在的机器上运行 keys import，或停用已不存在的终端。（--force 会强制启用：它们在拿到密钥之前将暂停服务。）</translation>
    </message>
    <message>
        <source>The key %1 is the active one; activate another first.</source>
        <translation>密钥 %1 是当前密钥；请先启用另一个。</translation>
    </message>
    <message>
        <source>Fields that are still sealed with %1: %2. keys activate %3 seals them with the new key.</source>
        <translation>仍由 %1 加密的字段：%2 个。运行 keys activate %3 可重新加密。</translation>
    </message>
    <message>
        <source>the database has lost its key “%1”: restore it</source>
        <extracomment>The station whose chain this process has written to last.</extracomment>
        <translation>数据库缺失密钥“%1”：请恢复备份</translation>
    </message>
    <message>
        <source>the database&apos;s own keys cannot be opened: they were changed</source>
        <extracomment>How often a piece waits for the write lock: each time as long as any transaction does. Letters of a key&apos;s id. Sealed at once when another key becomes the active one: they say which it is. Resealed in pieces.</extracomment>
        <translation>无法解密数据库自身的密钥：它们被改动过</translation>
    </message>
    <message>
        <source>%1 cannot be opened: altered?</source>
        <translation>%1 无法打开：是否被篡改？</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please type the JD Cloud account to verify.</source>
        <extracomment>So near to the end of a wait, it is said, and another code is the next sensible thing.</extracomment>
        <translation>请输入要认证的京东云账号。</translation>
    </message>
    <message>
        <source>There is no such JD Cloud account. Please check the spelling.</source>
        <translation>没有这个京东云账号，请检查输入是否正确。</translation>
    </message>
    <message>
        <source>This JD Cloud account has been verified already. There is nothing to do.</source>
        <translation>该京东云账号已完成实名认证，无需再次操作。</translation>
    </message>
    <message>
        <source>This JD Cloud account is being verified at another kiosk. Finish or cancel it there, or wait: it ends in %1 at the latest.</source>
        <translation>该京东云账号正在另一台终端上认证。请在那里完成或取消，或稍候：最迟 %1 后结束。</translation>
    </message>
    <message>
        <source>Too many tries in a short time. Please wait %1, or ask the staff.</source>
        <translation>短时间内尝试次数过多。请等待 %1，或询问工作人员。</translation>
    </message>
    <message>
        <source>The QR code cannot be read well on this screen. Please ask the staff; they may have to enlarge the window.</source>
        <translation>此屏幕上的二维码不易识别。请联系工作人员，可能需要放大窗口。</translation>
    </message>
    <message>
        <source>The verification had to be ended. Please start again.</source>
        <translation>本次认证已被终止，请重新开始。</translation>
    </message>
    <message>
        <source>Training class: scan with your own phone&apos;s camera.</source>
        <translation>培训课堂：请用您自己手机的相机扫码。</translation>
    </message>
    <message>
        <source>Training class: scan with your own phone&apos;s camera. It opens %1</source>
        <translation>培训课堂：用您自己手机的相机扫码，将打开 %1</translation>
    </message>
    <message>
        <source>If you need more time, take a new code.</source>
        <translation>如需更多时间，可换新码。</translation>
    </message>
    <message>
        <source>If you need more time, press One minute more.</source>
        <translation>如需更多时间，请点“延长 1 分钟”。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Need more time? Take a new code; nothing is lost.</source>
        <translation>
            <numerusform>还剩 %n 秒。来不及？可换新码，信息不会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone, or take one minute more.</source>
        <translation>
            <numerusform>还剩 %n 秒。请在手机上作答，或延长 1 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone: OK or Decline.</source>
        <translation>
            <numerusform>还剩 %n 秒。请在手机上点“确定”或“拒绝”。</numerusform>
        </translation>
    </message>
    <message>
        <source>left to scan</source>
        <translation>剩余扫码时间</translation>
    </message>
    <message>
        <source>left to tap OK</source>
        <translation>剩余确认时间</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>核对码 %1</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待扫码</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>未读取任何信息。</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>请用手机扫描二维码</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>请扫描二维码</translation>
    </message>
    <message>
        <source>Scanned, waiting for authorization</source>
        <translation>已扫码，等待授权</translation>
    </message>
    <message>
        <source>Does your phone show this code?</source>
        <translation>手机上的核对码是否一致？</translation>
    </message>
    <message>
        <source>Same code on your phone?</source>
        <translation>手机上核对码一致吗？</translation>
    </message>
    <message>
        <source>This JD Cloud account was verified somewhere else in the meantime</source>
        <translation>该京东云账号刚刚已在别处完成认证</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>无需再次操作。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>认证成功</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The request was declined on the phone</source>
        <translation>您已在手机上拒绝授权</translation>
    </message>
    <message>
        <source>If that was not what you wanted, take a new code.</source>
        <translation>如非本意，可换新码重试。</translation>
    </message>
    <message>
        <source>The verification was cancelled</source>
        <translation>本次认证已取消</translation>
    </message>
    <message>
        <source>This JD Cloud account is now real-name verified</source>
        <translation>该京东云账号已完成实名认证</translation>
    </message>
    <message>
        <source>You may put your phone away.</source>
        <translation>您可以收起手机了。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>认证时间</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Use JD Cloud as a verified individual, from now on</source>
        <translation>即刻起，可以实名个人身份使用京东云</translation>
    </message>
    <message>
        <source>Find your consent receipt on your phone, and withdraw the consent at any time</source>
        <translation>授权凭证保存在手机上，可随时撤回同意</translation>
    </message>
    <message>
        <source>user authorization failed because</source>
        <translation>用户授权失败，原因如下</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Nothing was read.
Nothing was changed.</source>
        <translation>未读取任何信息，
也没有任何更改。</translation>
    </message>
    <message>
        <source>JD does not know your real name yet. Your JD Cloud account itself is fine.</source>
        <translation>京东还没有您的实名信息，您的京东云账号本身没有问题。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>You, on your phone</source>
        <translation>您本人，在手机上</translation>
    </message>
    <message>
        <source>You: finish it in the JD app</source>
        <translation>您：在京东 App 中完成</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>JD: Me → Settings → Account and security</source>
        <translation>京东：我的 → 设置 → 账号与安全</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Come back and scan a new code</source>
        <translation>回到这里，扫描新码</translation>
    </message>
    <message>
        <source>Then: scan a new code here</source>
        <translation>然后：在此扫描新码</translation>
    </message>
    <message>
        <source>One person can verify one JD Cloud account. The earlier one still counts.</source>
        <translation>每人只能认证一个京东云账号，之前的认证仍然有效。</translation>
    </message>
    <message>
        <source>Need the other one?</source>
        <translation>还需要那个账号？</translation>
    </message>
    <message>
        <source>Yes: use that account. You are done here.</source>
        <translation>请使用那个账号，这里无需再操作。</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>请使用之前的账号</translation>
    </message>
    <message>
        <source>No longer needed?</source>
        <translation>不再需要？</translation>
    </message>
    <message>
        <source>Withdraw its consent on your phone, then scan a new code</source>
        <translation>在手机上撤回对该账号的同意，再扫描新码</translation>
    </message>
    <message>
        <source>Or withdraw its consent first</source>
        <translation>或先撤回对该账号的同意</translation>
    </message>
    <message>
        <source>Was it not you?</source>
        <translation>不是您本人操作？</translation>
    </message>
    <message>
        <source>Call the staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Not you? Call the staff</source>
        <translation>非本人操作？请呼叫工作人员</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The code was not scanned in time</source>
        <translation>二维码未在有效时间内扫描</translation>
    </message>
    <message>
        <source>Nothing is lost: your account stays filled in. A new code is ready at once.</source>
        <translation>信息不会丢失：账号已保留，可立即换新码。</translation>
    </message>
    <message>
        <source>The phone did not answer in time</source>
        <translation>手机未在有效时间内确认</translation>
    </message>
    <message>
        <source>Nothing is lost: get a new code and scan it again.</source>
        <translation>信息不会丢失：换新码后重新扫描即可。</translation>
    </message>
    <message>
        <source>The clock of this computer was changed</source>
        <translation>本机时钟被更改</translation>
    </message>
    <message>
        <source>The verification was ended to be safe. Please start again; staff: check date and time.</source>
        <translation>为安全起见认证已终止，请重新开始。工作人员请检查日期和时间。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Already verified</source>
        <translation>已完成认证</translation>
    </message>
    <message>
        <source>Another phone tried to scan this code and was refused. Only the phone that scanned first can authorize.</source>
        <extracomment>Of no interest once the right phone has scanned: the other one was only too slow.</extracomment>
        <translation>另一部手机试图扫描此二维码，已被拒绝。只有先扫码的手机可以授权。</translation>
    </message>
    <message>
        <source>A scan was refused: its picture of the code was too old. The code keeps changing. Scan this screen, not a photo.</source>
        <translation>一次扫码被拒绝：所扫的画面已过时。二维码会不断更新，请扫屏幕，不要扫照片。</translation>
    </message>
    <message>
        <source>A scan was refused: the clocks do not agree. No code from the future. Staff: check date and time.</source>
        <translation>一次扫码被拒绝：时钟不一致。不接受来自未来的二维码。工作人员请检查日期和时间。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been changed. Only the kiosk can make its codes. Staff: check for stickers.</source>
        <translation>一次扫码被拒绝：二维码被改动过。只有本终端能生成自己的二维码。工作人员请检查是否有贴纸。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an older code. A new code replaces the one before. Scan the one on this screen.</source>
        <translation>一次扫码被拒绝：所扫的是旧码。新码替换旧码。请扫屏幕上的二维码。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an earlier code of this kiosk. A code ends with its verification. Staff: check for photos and stickers.</source>
        <translation>一次扫码被拒绝：所扫的是本终端先前的二维码。二维码随认证结束而失效。工作人员请检查是否有照片或贴纸。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been used. Each code works once. Staff: check for photos and stickers.</source>
        <translation>一次扫码被拒绝：该二维码已用过。每个二维码只能用一次。工作人员请检查是否有照片或贴纸。</translation>
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
        <translation>止于：%1</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>JD Cloud real-name verification kiosk</source>
        <translation>京东云实名认证自助终端</translation>
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
        <translation>剩余有效时间 %1，只能用于一台电脑。</translation>
    </message>
    <message numerus="yes">
        <source>A computer asked with a wrong code (%n time(s)). If it was none of you, take the code back.</source>
        <translation>
            <numerusform>有电脑使用了错误的配对码（%n 次）。如非你们所为，请收回配对码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are sealed for the machine at %1, which takes them now.</source>
        <translation>已为 %1 的电脑加密密钥，正在传送。</translation>
    </message>
    <message>
        <source>The machine at %1 has the keys. Sign in there.</source>
        <translation>%1 的电脑已获得密钥。请在那里登录。</translation>
    </message>
    <message>
        <source>The code holds no more. Make another one.</source>
        <translation>配对码已失效。请重新生成。</translation>
    </message>
    <message>
        <source>%1 starts no more sessions.</source>
        <translation>%1 不再开始新的认证。</translation>
    </message>
    <message>
        <source>Staff can sign in at %1 again.</source>
        <translation>工作人员可再次在 %1 登录。</translation>
    </message>
    <message>
        <source>%1 is off the list. Another machine can use its name.</source>
        <translation>%1 已从列表中移除，其他机器可使用该名称。</translation>
    </message>
    <message>
        <source>The branch of %1 is changed.</source>
        <translation>已更改 %1 所属网点。</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>What is open there ends at once, and no session can start there.</source>
        <translation>那里正在进行的认证会立即结束，且无法开始新的认证。</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>从列表中移除 %1？</translation>
    </message>
    <message>
        <source>Its sessions stay in the history. Another machine can use its name; it returns only with a new sign-in there.</source>
        <translation>其认证记录仍保留在历史中。其他机器可使用该名称；工作人员在该终端重新登录后，它才会再次出现。</translation>
    </message>
    <message>
        <source>The keys are sealed for the new machine, which takes them now.</source>
        <translation>已为新电脑加密密钥，正在传送。</translation>
    </message>
    <message>
        <source>The new machine has the keys. Name it, and sign in there.</source>
        <translation>新电脑已获得密钥。请在那里为终端命名并登录。</translation>
    </message>
    <message>
        <source>It is the only station of the branch %1: members who work at this branch alone can then sign in at no kiosk, and the branch can no longer be chosen.</source>
        <translation>这是网点 %1 唯一的终端：仅限该网点的人员此后无法在任何终端登录，该网点也无法再选择。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its earlier sessions count for this branch, too. Leave it empty for none.</source>
        <translation>该终端以往的认证记录也计入此网点。留空表示不属于任何网点。</translation>
    </message>
    <message>
        <source>Take %1 out of the branch %2?</source>
        <translation>将 %1 移出网点 %2？</translation>
    </message>
    <message>
        <source>Change the branch</source>
        <translation>更改网点</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A new machine</source>
        <translation>新电脑</translation>
    </message>
    <message>
        <source>It gets the keys by a code: start the kiosk there, and type the code. It holds for ten minutes and for one machine.</source>
        <translation>新电脑凭配对码获取密钥：在那台电脑上启动终端并输入配对码。配对码十分钟内有效，只能用于一台电脑。</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>显示配对码</translation>
    </message>
    <message>
        <source>Take the code back</source>
        <translation>收回配对码</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>重新准入</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Branch …</source>
        <translation>网点…</translation>
    </message>
    <message>
        <source>Only a lead can let new machines in, revoke and remove kiosks, or set branches.</source>
        <translation>仅负责人可接入新电脑、停用或移除终端、设置网点。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LiveModel</name>
    <message>
        <source>%1 left</source>
        <extracomment>So many ended sessions are shown. Each is to be read whole, so that rows may be high.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Latest sessions</source>
        <translation>最近认证</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>the roster cannot be kept: %1</source>
        <extracomment>Seconds for which a roster is kept after a class was killed: a day of classes. Seconds that the lock is waited for: a kiosk that looks holds it for a moment.</extracomment>
        <translation>无法保存学员名单：%1</translation>
    </message>
    <message>
        <source>whether a class is on cannot be seen: %1</source>
        <translation>无法确认是否正在上课：%1</translation>
    </message>
    <message>
        <source>a note was left out: %1</source>
        <extracomment>Bytes of the nonce (NIST SP 800-38D section 5.2.1.1). Random: one key seals far fewer than 2 to the 32 fields before it is rotated (section 8.3).</extracomment>
        <translation>已略去一条备注：%1</translation>
    </message>
    <message>
        <source>half-written keys are still beside the key file %1: %2</source>
        <translation>密钥文件 %1 旁仍有未写完的密钥：%2</translation>
    </message>
    <message>
        <source>the key file %1 could be read by everybody; now only its owner can</source>
        <translation>密钥文件 %1 此前所有人都能读取；现在只有其所有者可以读取</translation>
    </message>
    <message>
        <source>a restore cannot be noted: %1</source>
        <translation>无法记下这次恢复：%1</translation>
    </message>
    <message>
        <source>the end of the audit trail cannot be noted: %1</source>
        <translation>无法记下审计记录的末端：%1</translation>
    </message>
    <message>
        <source>there is no log: %1 cannot be written (%2)</source>
        <extracomment>Bytes of one log file, and how many earlier ones are kept. A program that runs keeps a file of this name locked; one that is left over means a crash. Its first line is the program&apos;s name. An empty one means nothing: its program is about to lock it, or has closed. The same file, once a start has found it: kept while that program runs, as evidence. Seconds between two signs of life, the file&apos;s time.</extracomment>
        <translation>没有日志：无法写入 %1（%2）</translation>
    </message>
    <message>
        <source>killed, or the power went</source>
        <translation>被强行终止或断电</translation>
    </message>
    <message>
        <source>%1 ended without closing; it was last alive at %2: %3</source>
        <translation>%1 未正常关闭即已结束；最后一次运行于 %2：%3</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>the record of removals cannot be kept: %1</source>
        <extracomment>What must not come back with a backup. The newest ends of the trail&apos;s chains that this machine has seen. The ends of chains that were noted here last, by station.</extracomment>
        <translation>无法保存删除记录：%1</translation>
    </message>
    <message>
        <source>the record of removals cannot read the trail</source>
        <translation>删除记录无法读取审计记录</translation>
    </message>
    <message>
        <source>reports are read from the database, not its replica</source>
        <translation>报表改从主库读取，未使用副本</translation>
    </message>
    <message>
        <source>the database is an older copy than was in use here (event %1 is not in it): jdcloud-kiosk removals replay does again what was removed since</source>
        <extracomment>Events that say of a removal, or of a PIN that is no longer trusted. Events that may pass before the record says again how far it has looked, if it found nothing. Events before the newest that was seen which are looked at again: on a server, one with a lower number may have been committed since. What is noted already is not noted twice.</extracomment>
        <translation>此数据库比本机此前使用的旧（其中没有事件 %1）：运行 jdcloud-kiosk removals replay 可重新执行此后的删除</translation>
    </message>
    <message>
        <source>the secret of a code cannot be opened: altered?</source>
        <extracomment>Where the sealed secrets are. What a session&apos;s row is found by. Rows as this transaction has read or left them, by the session&apos;s id: the session, and its codes with a secret. Sessions that this transaction has added: they have no code yet.</extracomment>
        <translation>二维码的密钥无法打开：是否被篡改？</translation>
    </message>
    <message>
        <source>a name was left out: %1</source>
        <extracomment>The names of the sealed fields. What the blind index of a person is made of. What a row is found by. A JD account, once for each cloud account that its person has verified (or once), and the limit. A console&apos;s login may read no more of an identity than this. Binds a person, in a free slot; nothing where a constraint is in the way. Where no slot is free, the first one: it is taken.</extracomment>
        <translation>已略去一个姓名：%1</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <extracomment>Ticks of the presenter&apos;s clock (0.1 s) between two tries to use a database again. Ticks between two signs of life.</extracomment>
        <translation>暂停服务：%1</translation>
    </message>
    <message>
        <source>old details were not erased, or past days not counted: %1</source>
        <extracomment>Ticks of the presenter&apos;s clock (0.1 s) between two looks at what is due.</extracomment>
        <translation>未能清除过期信息或统计往日数据：%1</translation>
    </message>
    <message>
        <source>the keys were not taken: %1</source>
        <extracomment>Milliseconds between two looks whether the keys are there.</extracomment>
        <translation>未能取用密钥：%1</translation>
    </message>
    <message>
        <source>no lock can be kept in %1: %2</source>
        <translation>无法在 %1 中加锁：%2</translation>
    </message>
    <message>
        <source>nothing can be locked here: %1</source>
        <translation>此处无法加锁：%1</translation>
    </message>
    <message>
        <source>the week&apos;s report was not written to %1: %2</source>
        <extracomment>Milliseconds between two looks whether a week is over. The clocks of two computers differ so much. The file whose figures are known to be right.</extracomment>
        <translation>每周报表未能写入 %1：%2</translation>
    </message>
    <message>
        <source>the week&apos;s report was not written: %1</source>
        <translation>每周报表未写入：%1</translation>
    </message>
    <message>
        <source>the windows&apos; places cannot be kept: %1</source>
        <extracomment>Bytes of the file; and how many sets of screens it keeps, the last used ones.</extracomment>
        <translation>无法保存窗口位置：%1</translation>
    </message>
    <message>
        <source>the windows&apos; places cannot be read</source>
        <translation>无法读取窗口位置</translation>
    </message>
    <message>
        <source>no sound: %1 does not start</source>
        <extracomment>The tones of each sound: hertz and seconds. Rising is good, falling is bad, even is neutral. Seconds in which a tone rises and falls, so that it does not click. Starts to play a WAV file; False if that is not possible here.</extracomment>
        <translation>没有声音：无法启动 %1</translation>
    </message>
    <message>
        <source>no sound: %1</source>
        <translation>没有声音：%1</translation>
    </message>
    <message>
        <source>the screen may be blanked or locked: no session bus</source>
        <translation>屏幕可能会变黑或锁定：没有会话总线</translation>
    </message>
    <message>
        <source>%1 is missing: the windows show English. Run `python tasks.py setup`, or install the program again</source>
        <translation>缺少 %1，窗口将显示英文。请运行 `python tasks.py setup`，或重新安装本程序</translation>
    </message>
    <message>
        <source>the PIN of %1 cannot be opened: altered?</source>
        <extracomment>The setting that marks a database as one for training. As many keys does a kiosk say it has, the newest; a server&apos;s roles allow no more. The name of the sealed field.</extracomment>
        <translation>%1 的 PIN 码无法打开：是否被篡改？</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>and this kiosk</source>
        <extracomment>In the design&apos;s pixels: the digits, the answers below them, and between those. Of the digits&apos; height: the room between the two pairs, and their line; nothing hangs below it. The least digits, and what is above and below them together, in the design&apos;s pixels. The room beside the digits and the kiosk&apos;s name, and above the name where it is below them. How much of their height digits keep at least for the kiosk&apos;s name beside them; in large text, in which they are no smaller than in usual text. Whether the digits ask for all of their room, and not for the least.</extracomment>
        <translation>以及本终端名称</translation>
    </message>
    <message>
        <source>Same on both</source>
        <translation>两边一致</translation>
    </message>
    <message>
        <source>Tick the consent, tap OK</source>
        <translation>勾选同意，点“确定”</translation>
    </message>
    <message>
        <source>Yes: tick, then OK</source>
        <translation>一致：勾选后点“确定”</translation>
    </message>
    <message>
        <source>Different, or not you</source>
        <translation>不一致或非本人操作</translation>
    </message>
    <message>
        <source>Tap Decline on the phone</source>
        <translation>在手机上点“拒绝”</translation>
    </message>
    <message>
        <source>No: tap Decline</source>
        <translation>不一致：点“拒绝”</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Settings</source>
        <extracomment>Rows that the shop alone has, and JD Finance alone.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>我的订单</translation>
    </message>
    <message>
        <source>Bank cards</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助与客服</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>This name is already in use. Please choose another short name.</source>
        <translation>该名称已有人使用，请换一个简称。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已修改。</translation>
    </message>
    <message>
        <source>Your name at the sign-in</source>
        <translation>登录页显示的名称</translation>
    </message>
    <message>
        <source>The sign-in shows who signed in here last. Choose a short name, or leave it empty: then nothing is shown, and you type your name.</source>
        <translation>登录页会向所有人显示最近在此登录的工作人员。请设定一个简称；留空则不显示您，登录时需自行输入姓名。</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>修改简称</translation>
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
        <translation>PIN 和角色保持不变。此前的操作仍记录在原姓名下；若正在某台终端登录，该终端将关闭。</translation>
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
        <translation>这台电脑没有可供 Qt 使用的语音：需要安装 pyside6-addons，以及系统语音。</translation>
    </message>
    <message>
        <source>This computer has no voice for the present language.</source>
        <translation>这台电脑没有当前语言的语音。</translation>
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
        <translation>%1 给下一班留了言（%2）。</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>There is no such file here, nor on a plugged-in drive.</source>
        <extracomment>Files that are offered, the newest first.</extracomment>
        <translation>此处及插入的 U 盘上没有这样的文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Out of service for a moment</source>
        <translation>暂停服务，请稍候</translation>
    </message>
    <message>
        <source>Nothing is lost. This screen closes automatically as soon as the service is back.</source>
        <translation>没有任何数据丢失。恢复后本画面会自动消失。</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>致工作人员：%1</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Waiting for the console … Leave the code on its screen.</source>
        <extracomment>Characters: the code, and what may be typed between them.</extracomment>
        <translation>正在等待工作台…请让配对码留在其屏幕上。</translation>
    </message>
    <message>
        <source>This code is wrong, or no longer holds. Compare it with the console, or have another one shown.</source>
        <translation>配对码有误或已失效。请与工作台核对，或请负责人重新显示。</translation>
    </message>
    <message>
        <source>The server has this kiosk&apos;s name for another login. Ask whoever runs it.</source>
        <translation>服务器上该终端名称属于另一个登录名。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>These keys were not sealed by whoever showed the code. Nothing was taken: tell whoever runs the kiosks.</source>
        <translation>收到的密钥并非由显示配对码的一方加密。未导入任何密钥：请告知终端管理员。</translation>
    </message>
    <message>
        <source>This computer&apos;s key file cannot be read or written. Tell whoever runs the kiosks, then have another code shown.</source>
        <translation>无法读取或写入本机的密钥文件。请告知终端管理员，处理后再请负责人重新显示配对码。</translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment. Try again.</source>
        <translation>暂时无法连接数据库，请重试。</translation>
    </message>
    <message>
        <source>The keys are here. The kiosk opens in a moment.</source>
        <translation>已获取密钥。终端即将开启。</translation>
    </message>
    <message>
        <source>A new machine? Type the code that a lead&apos;s console shows under &quot;Kiosks&quot;.</source>
        <translation>新电脑？请输入负责人工作台“终端”页显示的配对码。</translation>
    </message>
    <message>
        <source>Code for a new machine</source>
        <translation>新电脑的配对码</translation>
    </message>
    <message>
        <source>Get the keys</source>
        <translation>获取密钥</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Authorized</source>
        <translation>授权成功</translation>
    </message>
    <message>
        <source>The JD Cloud account is now real-name verified. You may put your phone away.</source>
        <translation>该京东云账号已完成实名认证，您可以收起手机了。</translation>
    </message>
    <message>
        <source>You can verify only one JD Cloud account, whichever of your JD accounts you use. Withdraw the earlier consent and scan a new code, or ask the staff.</source>
        <translation>无论用您的哪个京东账号，都只能认证一个京东云账号。请撤回之前的同意后重新扫码，或询问工作人员。</translation>
    </message>
    <message>
        <source>Already verified</source>
        <translation>已完成认证</translation>
    </message>
    <message>
        <source>This JD Cloud account was verified in the meantime. There is nothing more to do.</source>
        <translation>该京东云账号刚刚已完成认证，无需再次操作。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you.</source>
        <translation>京东云没有读取您的任何信息。</translation>
    </message>
    <message>
        <source>Withdraw at any time under Me → Settings → Account and security.</source>
        <translation>可随时在“我的 → 设置 → 账号与安全”中撤回同意。</translation>
    </message>
    <message>
        <source>It is your JD account that must act, not JD Cloud&apos;s.</source>
        <translation>需要完成实名的是您的京东账号。</translation>
    </message>
    <message>
        <source>Verify your real name in the JD app</source>
        <translation>在京东 App 完成实名认证</translation>
    </message>
    <message>
        <source>Under Me → Settings → Account and security.</source>
        <translation>路径：我的 → 设置 → 账号与安全。</translation>
    </message>
    <message>
        <source>Ask for a new code at the kiosk</source>
        <translation>在终端换一个新码</translation>
    </message>
    <message>
        <source>Your account is still chosen there.</source>
        <translation>您的账号仍保留在终端上。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫码</translation>
    </message>
    <message>
        <source>Then agree, and you are done.</source>
        <translation>同意授权即可完成。</translation>
    </message>
    <message>
        <source>Changed your mind? Tap &apos;Try again with a new code&apos; on the kiosk and scan it.</source>
        <translation>改变主意了？请在终端上点“换新码重试”，再扫描新码。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you. Tap &apos;Get a new code&apos; on the kiosk and scan it.</source>
        <translation>京东云没有读取您的任何信息。请在终端上点击“换新码”后重新扫码。</translation>
    </message>
    <message>
        <source>This request was ended</source>
        <translation>本次请求已终止</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was changed. JD Cloud has read nothing about you. Start again at the kiosk.</source>
        <translation>终端的时钟被更改。京东云没有读取您的任何信息。请在终端上重新开始。</translation>
    </message>
    <message>
        <source>Cancelled at the kiosk</source>
        <translation>已在终端上取消</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you. Start again at the kiosk if you still want to verify.</source>
        <translation>京东云没有读取您的任何信息。如仍需认证，请在终端上重新开始。</translation>
    </message>
    <message>
        <source>This picture of the QR code is too old</source>
        <translation>二维码画面已过时</translation>
    </message>
    <message>
        <source>The code on the kiosk keeps changing, so a photo of it does not work. Go to the kiosk and scan its screen.</source>
        <translation>终端上的二维码会不断更新，翻拍的照片无效。请站在终端前扫描屏幕。</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>This QR code is dated in the future. Ask the staff to check the kiosk&apos;s date and time, then scan again.</source>
        <translation>该二维码的时间晚于当前时间。请工作人员检查终端的日期和时间，然后重新扫码。</translation>
    </message>
    <message>
        <source>This QR code was changed</source>
        <translation>二维码被篡改</translation>
    </message>
    <message>
        <source>It is not what the kiosk showed. Do not scan it again; tell the staff.</source>
        <translation>这不是终端所显示的二维码。请勿再次扫描，并告知工作人员。</translation>
    </message>
    <message>
        <source>Already in progress</source>
        <translation>正在进行中</translation>
    </message>
    <message>
        <source>This JD account has a request open on another phone. Answer it there, or wait: it ends within %1 min.</source>
        <translation>该京东账号在另一部手机上有未处理的请求。请在那里处理，或稍候：%1 分钟内自动结束。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>Please wait %1 min, then scan the code on the kiosk again.</source>
        <translation>请等待 %1 分钟，再扫描终端上的二维码。</translation>
    </message>
    <message>
        <source>There is nothing to withdraw</source>
        <translation>没有可撤回的同意</translation>
    </message>
    <message>
        <source>This JD account has verified no JD Cloud account.</source>
        <translation>该京东账号没有认证过任何京东云账号。</translation>
    </message>
    <message>
        <source>Unknown QR code</source>
        <translation>无法识别的二维码</translation>
    </message>
    <message>
        <source>No kiosk has issued this code. Scan the code on the kiosk&apos;s own screen, not one on paper.</source>
        <translation>没有终端生成过这个二维码。请扫描终端屏幕上的二维码，不要扫描纸上的。</translation>
    </message>
    <message>
        <source>This QR code is out of date</source>
        <translation>二维码已更新</translation>
    </message>
    <message>
        <source>The kiosk shows a newer code. Scan the one on its screen now.</source>
        <translation>终端上已显示新的二维码，请扫描屏幕上现在的二维码。</translation>
    </message>
    <message>
        <source>This QR code has expired</source>
        <translation>二维码已过期</translation>
    </message>
    <message>
        <source>Tap &apos;Get a new code&apos; on the kiosk and scan it.</source>
        <translation>请在终端上点击“换新码”后重新扫码。</translation>
    </message>
    <message>
        <source>This QR code was cancelled</source>
        <translation>二维码已取消</translation>
    </message>
    <message>
        <source>Start again at the kiosk and scan the new code.</source>
        <translation>请在终端上重新开始，并扫描新的二维码。</translation>
    </message>
    <message>
        <source>This QR code has been used</source>
        <translation>二维码已被使用</translation>
    </message>
    <message>
        <source>Each code works once. Ask for a new one at the kiosk.</source>
        <translation>每个二维码只能使用一次，请在终端上获取新的二维码。</translation>
    </message>
    <message>
        <source>Already scanned by another phone</source>
        <translation>已被其他手机扫描</translation>
    </message>
    <message>
        <source>Only the phone that scanned first can authorize. If that was not you, tap &apos;Cancel&apos; on the kiosk and start again.</source>
        <translation>只有最先扫码的手机可以授权。如果不是您扫的，请在终端上点击“取消”后重新开始。</translation>
    </message>
    <message>
        <source>Another account is signed in now</source>
        <translation>现在登录的是另一个账号</translation>
    </message>
    <message>
        <source>The request belongs to the account that scanned the code, and JD Cloud has read nothing. Sign in with that account again, or start again at the kiosk.</source>
        <translation>该请求属于扫码时的账号，京东云未读取任何信息。请重新登录该账号，或在终端上重新开始。</translation>
    </message>
    <message>
        <source>This request is no longer open</source>
        <translation>该请求已结束</translation>
    </message>
    <message>
        <source>Your real name is verified</source>
        <translation>您已完成实名认证</translation>
    </message>
    <message>
        <source>Ask for a new code at the kiosk, then scan it.</source>
        <translation>请在终端换一个新码，然后重新扫码。</translation>
    </message>
    <message>
        <source>This app cannot use the code</source>
        <translation>此 App 无法使用该二维码</translation>
    </message>
    <message>
        <source>It was another app that scanned it, and nothing was sent. Open the JD or JD Finance app and scan the code with that.</source>
        <translation>扫码的是其他 App，没有发送任何信息。请打开京东或京东金融 App 扫码。</translation>
    </message>
    <message>
        <source>There is no picture to read. Open an image file, or copy one.</source>
        <translation>没有可读取的图片。请打开图片文件，或先复制一张图片。</translation>
    </message>
    <message>
        <source>This computer does not show its screen to the phone. If the desktop asks, allow the screenshot; otherwise take one yourself and paste it here.</source>
        <translation>本机不允许手机查看屏幕。如果桌面弹出询问，请允许截屏；否则请自行截屏，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>macOS does not let this program see the screen. Allow it in System Settings, Privacy &amp; Security, Screen Recording, and start the program again. Until then, take a picture of the screen yourself and paste it here.</source>
        <translation>macOS 不允许本程序查看屏幕。请在“系统设置 &gt; 隐私与安全性 &gt; 屏幕录制”中允许，然后重新启动本程序。在此之前，可自行截屏并粘贴到这里。</translation>
    </message>
    <message>
        <source>macOS does not let this program use the camera. Allow it in System Settings, Privacy &amp; Security, Camera, and start the program again.</source>
        <translation>macOS 不允许本程序使用摄像头。请在“系统设置 &gt; 隐私与安全性 &gt; 摄像头”中允许，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>No QR code in view. Point the camera at the kiosk&apos;s screen.</source>
        <translation>画面中没有二维码，请将摄像头对准终端屏幕。</translation>
    </message>
    <message>
        <source>The QR code is blurred or covered. Hold still and move closer.</source>
        <translation>二维码模糊或被遮挡，请拿稳手机并靠近一些。</translation>
    </message>
    <message>
        <source>Several QR codes in view. Show only the one on the kiosk.</source>
        <translation>画面中有多个二维码，请只对准终端上的二维码。</translation>
    </message>
    <message>
        <source>This is not a JD Cloud verification code. Scan the kiosk&apos;s code.</source>
        <translation>这不是京东云认证二维码，请扫描终端上的二维码。</translation>
    </message>
    <message>
        <source>If this goes on, ask the staff at the kiosk.</source>
        <translation>如果一直这样，请询问终端旁的工作人员。</translation>
    </message>
    <message>
        <source>This JD Cloud code is damaged or was changed. Scan it again from the kiosk&apos;s screen.</source>
        <translation>该京东云二维码已损坏或被改动，请重新扫码终端屏幕上的二维码。</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Nothing is lost; please try again.</source>
        <translation>暂时无法连接服务，您的信息没有丢失，请重试。</translation>
    </message>
    <message>
        <source>Signal good</source>
        <translation>信号良好</translation>
    </message>
    <message>
        <source>Signal weak</source>
        <translation>信号弱</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>JD Cloud has erased your real name and identity number; the JD Cloud account is no longer verified. A record that you had agreed, and withdrew, is kept.</source>
        <translation>京东云已删除您的真实姓名和身份证号，该京东云账号不再处于已认证状态。您曾同意及撤回的记录会予以保存。</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Open image</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Not part of the simulation</source>
        <extracomment>The app&apos;s page, also while the home screen is over it.</extracomment>
        <translation>模拟演示中未提供此功能</translation>
    </message>
    <message>
        <source>Simulated phone</source>
        <translation>模拟手机</translation>
    </message>
    <message>
        <source>Show the tools&apos; rail</source>
        <extracomment>What is offered in the panel, wherever the phone is. What is on the rail. The side of the handle that brings the rail back.</extracomment>
        <translation>显示工具栏</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模拟演示 — 人物均为虚构</translation>
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
        <translation>当前 PIN 码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再次输入新 PIN 码</translation>
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
        <translation>为 %1 设置新 PIN 码</translation>
    </message>
    <message>
        <source>You change your own PIN; it is the one that you sign in with.</source>
        <translation>您正在修改自己的 PIN 码，之后登录须使用新 PIN 码。</translation>
    </message>
    <message>
        <source>%1 can sign in only with the new PIN from now on.</source>
        <translation>此后 %1 只能用新 PIN 码登录。</translation>
    </message>
    <message>
        <source>Your current PIN</source>
        <translation>您当前的 PIN 码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再次输入新 PIN 码</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的 PIN 码</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>确认设置</translation>
    </message>
    <message>
        <source>Type your current PIN.</source>
        <translation>请输入您当前的 PIN 码。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>In the design&apos;s pixels: a key, between keys, and around them.</extracomment>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play by hand: both windows are yours. What you do can be saved.</source>
        <translation>手动操作：两个窗口由您操作，操作过程可以保存。</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>演示结束</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Milliseconds from a change in the database until the windows show it.</extracomment>
        <translation>手动操作</translation>
    </message>
    <message>
        <source>No trainee</source>
        <extracomment>How fast the play&apos;s clock runs: not at all, as ours, ten times as fast.</extracomment>
        <translation>未选学员</translation>
    </message>
    <message>
        <source>Practice: what happens next?</source>
        <translation>练习：接下来会发生什么？</translation>
    </message>
    <message>
        <source>Trainee at the stage</source>
        <translation>当前学员</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
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
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>保存为场景</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice: ask what comes next</source>
        <translation>练习：提问接下来会发生什么</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>时钟：%1</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 秒</translation>
    </message>
    <message>
        <source>Time of the play</source>
        <translation>演示中的时间</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>it is cut off, or was changed by mistake</source>
        <extracomment>A kiosk&apos;s default name: in training, tests and demonstrations. How a folder&apos;s name that is no text is kept. Bytes.</extracomment>
        <translation>文件不完整，或被误改</translation>
    </message>
    <message>
        <source>In this computer&apos;s settings, %1, these cannot be used: %2.</source>
        <translation>这台电脑的设置 %1 中，以下各项无法使用：%2。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings, %1, cannot be read: %2.</source>
        <translation>这台电脑的设置 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings, %1, were written anew; the former are in %2.</source>
        <translation>本机设置 %1 已重新写入，原文件保留为 %2。</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Now %1</source>
        <extracomment>Milliseconds between two pictures of the stage, and between two looks at the time. Device-independent pixels.</extracomment>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Elapsed time: %1</source>
        <translation>已用时间：%1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动操作</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>演示结束</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show the stage</source>
        <translation>恢复画面</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>讲师视图</translation>
    </message>
    <message>
        <source>Reset the time</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>观众看到的画面</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Nothing was printed. It is saved as %1</source>
        <translation>未打印，已保存为 %1</translation>
    </message>
    <message>
        <source>%1 cannot be saved: choose another folder.</source>
        <translation>无法保存 %1：请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>QrCodeLabel</name>
    <message>
        <source>Not enough room for the QR code. Please enlarge the window.</source>
        <extracomment>ISO/IEC 18004: four light modules on every side. Below three pixels a module, phones begin to fail: say so rather than show it. ISO/IEC 18004 section 7.8 asks for the mask that spreads dark and light best: to try all eight takes four times as long as all the rest, and reading gains nothing by it (docs/performance.md). In the design&apos;s pixels: the corners of the white plate.</extracomment>
        <translation>空间不足，无法显示二维码，请放大窗口。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Right</source>
        <extracomment>Milliseconds between two looks at the time.</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Incorrect</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>A question for the trainee</source>
        <translation>向学员提问</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions</source>
        <extracomment>A question, and the caption before it.</extracomment>
        <translation>试题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2   Right: %3 of %4</source>
        <translation>姓名：%1   日期：%2   答对：%3 / %4</translation>
    </message>
    <message>
        <source>Printed %1, seed %2</source>
        <translation>打印于 %1，种子 %2</translation>
    </message>
</context>
<context>
    <name>RealNamePage</name>
    <message>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>请确认是否本人</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>The real app reads your identity card and your face. In the simulation one tap does it; no real person is involved.</source>
        <translation>真实的 App 会核验身份证和人脸。模拟演示中点一下即可完成，不涉及任何真实人员。</translation>
    </message>
    <message>
        <source>Verify my real name</source>
        <translation>立即实名认证</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Save the receipt</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <extracomment>Digits of a fingerprint that a person compares.</extracomment>
        <translation>凭证 (*.json)</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>授权凭证</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to JD</source>
        <translation>返回京东</translation>
    </message>
    <message>
        <source>Back to JD Finance</source>
        <translation>返回京东金融</translation>
    </message>
    <message>
        <source>no; you can, in this app, at any time</source>
        <translation>未撤回；您可随时在本 App 中撤回</translation>
    </message>
    <message>
        <source>You agreed on</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>同意内容</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文本版本</translation>
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
        <translation>读取内容</translation>
    </message>
    <message>
        <source>real name, identity number</source>
        <translation>姓名、证件号</translation>
    </message>
    <message>
        <source>JD Cloud account</source>
        <translation>京东云账号</translation>
    </message>
    <message>
        <source>Kiosk, reference</source>
        <translation>终端、编号</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>认证成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Scanned, waiting for OK</source>
        <translation>已扫码，等待确认</translation>
    </message>
    <message>
        <source>Waiting for scan</source>
        <translation>等待扫码</translation>
    </message>
    <message>
        <source>Failed: JD account not real-name verified</source>
        <translation>失败：京东账号未实名</translation>
    </message>
    <message>
        <source>Failed: has verified another account</source>
        <translation>失败：已认证其他账号</translation>
    </message>
    <message>
        <source>Failed: verified meanwhile</source>
        <translation>失败：期间已在别处认证</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>已在手机上拒绝</translation>
    </message>
    <message>
        <source>Expired: not scanned</source>
        <translation>过期：未扫码</translation>
    </message>
    <message>
        <source>Expired: no answer</source>
        <translation>过期：未答复</translation>
    </message>
    <message>
        <source>Expired: clock was changed</source>
        <translation>过期：时钟被更改</translation>
    </message>
    <message>
        <source>Cancelled at the kiosk</source>
        <translation>已在终端上取消</translation>
    </message>
    <message>
        <source>Cancelled: kiosk closed</source>
        <translation>取消：终端已关闭</translation>
    </message>
    <message>
        <source>Taken over from an older version</source>
        <extracomment>Actions with the state that they led to as their detail, and why, if it ended the session.</extracomment>
        <translation>由旧版本接管</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Scanned by a phone</source>
        <translation>手机已扫码</translation>
    </message>
    <message>
        <source>OK on the phone</source>
        <translation>手机上已确认</translation>
    </message>
    <message>
        <source>QR code renewed</source>
        <translation>二维码已刷新</translation>
    </message>
    <message>
        <source>Cancelled by staff: %1</source>
        <translation>由工作人员取消：%1</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Asked for at the staff console</source>
        <translation>工作台发出指令</translation>
    </message>
    <message>
        <source>The kiosk answered the staff console</source>
        <translation>终端已响应工作台</translation>
    </message>
    <message>
        <source>Visitor asks for help</source>
        <translation>访客请求协助</translation>
    </message>
    <message>
        <source>One minute more given</source>
        <translation>已延长 1 分钟</translation>
    </message>
    <message>
        <source>%1 comes to help</source>
        <translation>%1 前来协助</translation>
    </message>
    <message>
        <source>Solved by %1</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>A scan was refused: an old picture of the code. The screen itself has to be scanned, not a photo.</source>
        <translation>扫码被拒绝：画面已过时。请直接扫屏幕，不要扫照片。</translation>
    </message>
    <message>
        <source>A scan was refused: the clocks do not agree. Check the kiosk&apos;s date and time.</source>
        <translation>扫码被拒绝：时钟不一致。请检查终端的日期和时间。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been changed. Check for stickers on or near the screen.</source>
        <translation>扫码被拒绝：二维码被改动过。请检查屏幕上及周围是否有贴纸。</translation>
    </message>
    <message>
        <source>A scan was refused: an older code. The one on the screen has to be scanned.</source>
        <translation>扫码被拒绝：所扫的是旧码。请访客扫屏幕上的二维码。</translation>
    </message>
    <message>
        <source>A scan was refused: the code was no longer valid. Take a new code.</source>
        <translation>扫码被拒绝：二维码已失效。请换新二维码。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been used before. Check for a photo or a printed copy near the kiosk.</source>
        <translation>扫码被拒绝：二维码已用过。请检查终端附近是否有照片或打印件。</translation>
    </message>
    <message>
        <source>A scan was refused: another phone had scanned the code first. Ask whose phone that is; if in doubt, cancel and take a new code.</source>
        <translation>扫码被拒绝：另一部手机已先扫过此码。请问清是谁的手机；如有疑问，请取消后换新二维码。</translation>
    </message>
    <message>
        <source>A scan was refused: this JD account has a request open on another phone. It has to be answered there, or times out.</source>
        <translation>扫码被拒绝：该京东账号在另一部手机上有待处理的请求。请在那部手机上处理，或等待其超时。</translation>
    </message>
    <message>
        <source>A scan was refused: this JD account had too many refused scans. Wait a few minutes, then scan again.</source>
        <translation>扫码被拒绝：该京东账号被拒次数过多。请等几分钟再扫。</translation>
    </message>
    <message>
        <source>A scan was refused: the kiosk was closed. Open it, and take a new code.</source>
        <translation>扫码被拒绝：终端已关闭。请开启终端并换新二维码。</translation>
    </message>
    <message>
        <source>A scan was refused. Take a new code.</source>
        <translation>扫码被拒绝。请换新二维码。</translation>
    </message>
    <message>
        <source>A used QR code was scanned</source>
        <translation>有人扫描了已使用的二维码</translation>
    </message>
    <message>
        <source>A second phone was refused</source>
        <translation>已拒绝第二部手机</translation>
    </message>
    <message>
        <source>A changed QR code was scanned</source>
        <translation>有人扫描了被篡改的二维码</translation>
    </message>
    <message>
        <source>The QR code cannot be read</source>
        <translation>屏幕上的二维码无法识别</translation>
    </message>
    <message>
        <source>Wrong PINs again and again</source>
        <translation>PIN 多次输错</translation>
    </message>
    <message>
        <source>A wrong code for a new machine</source>
        <translation>新电脑的配对码错误</translation>
    </message>
    <message>
        <source>The kiosk&apos;s name was taken over</source>
        <translation>终端名称已被接管</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>时钟被调回</translation>
    </message>
    <message>
        <source>The clock may be behind</source>
        <translation>时钟可能偏慢</translation>
    </message>
    <message>
        <source>The clock may be ahead</source>
        <translation>时钟可能偏快</translation>
    </message>
    <message>
        <source>&quot;Nothing is wrong with your JD Cloud account. JD does not know your real name yet. It takes a few minutes in the JD app.&quot;</source>
        <translation>“您的京东云账号没有问题，只是京东还没有您的实名信息，在京东 App 中几分钟即可完成。”</translation>
    </message>
    <message>
        <source>&quot;Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need?&quot;</source>
        <translation>“每人只能认证一个京东云账号，您已认证过另一个。那个账号您还需要吗？”</translation>
    </message>
    <message>
        <source>A visitor at this kiosk asks for your help.</source>
        <translation>此终端的访客请求帮助。</translation>
    </message>
    <message>
        <source>A QR code was scanned that had been used before. Check for a photo or a printed copy near the kiosk; someone may be passing codes on.</source>
        <translation>有人扫描了已使用过的二维码。请留意终端附近是否有照片或打印件；可能有人在传递二维码。</translation>
    </message>
    <message>
        <source>A second phone scanned a code that a visitor had scanned. It was refused. Ask the visitor whether someone is looking over their shoulder.</source>
        <translation>另一部手机扫描了访客已扫过的二维码，已被拒绝。请询问访客是否有人在旁窥视。</translation>
    </message>
    <message>
        <source>A QR code that had been changed was scanned. It was refused. Check for stickers on or near the screen.</source>
        <translation>有人扫描了被篡改的二维码，已被拒绝。请检查屏幕上或附近是否有贴纸。</translation>
    </message>
    <message>
        <source>The QR code cannot be read from this screen. Enlarge the window, and check the screen&apos;s scaling.</source>
        <translation>无法从此屏幕识别二维码。请放大窗口并检查屏幕缩放。</translation>
    </message>
    <message>
        <source>A wrong PIN was typed repeatedly at this kiosk; it waits longer each time. If it was none of you, check who is at the kiosk.</source>
        <translation>有人在本终端多次输入错误的 PIN，每次等待时间会更长。如非你们所为，请查看终端前是谁。</translation>
    </message>
    <message>
        <source>While this console showed a code for a new machine, a computer asked for the keys with a wrong one. It got nothing. If it was none of you, tell the operator.</source>
        <translation>工作台显示新电脑配对码期间，有电脑用错误的配对码索取密钥，未能得到。如非你们所为，请告知运维人员。</translation>
    </message>
    <message>
        <source>Another computer took over this kiosk&apos;s name, with a staff PIN; the earlier one was closed. If it was none of you, tell the operator.</source>
        <translation>另一台电脑凭工作人员 PIN 接管了本终端的名称，原终端已关闭。如非你们所为，请立即告知终端管理员。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back during a verification, which was ended. Check date and time.</source>
        <translation>认证过程中本机时钟被回拨，该认证已终止。请检查日期和时间。</translation>
    </message>
    <message>
        <source>The last event on record is later than this computer&apos;s clock. Check date and time.</source>
        <translation>最近一条记录的时间晚于本机时钟。请检查日期和时间。</translation>
    </message>
    <message>
        <source>Nothing was recorded for days, or this computer&apos;s clock is wrong. Until tomorrow no old details are erased. Check date and time.</source>
        <translation>连续多日没有记录，或本机时钟有误。明天之前不会清除过期的信息。请检查日期和时间。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>%1 is not a note of this program</source>
        <extracomment>Seconds to wait for another process that notes an end at this moment. Bytes of a note: the longest number, a colon, 64 digits, a space, a mark. All are as long. Digits of what stands for a station. Its name may be anything. What stands for the trail as a whole, in the place of a mark. Chains that are noted: a kiosk writes to few, a phone&apos;s machine to that of every kiosk. Of more than these, the one that was written to last takes the place of the one longest ago. Bytes of a note, or of a list of thousands of restores.</extracomment>
        <translation>%1 不是本程序的记录</translation>
    </message>
    <message>
        <source>%1 is not a list of this program</source>
        <translation>%1 不是本程序的列表</translation>
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
        <translation>%1 不是清除记录</translation>
    </message>
    <message>
        <source>%1 is the record of another database</source>
        <translation>%1 是另一个数据库的记录</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is not a record of removals</source>
        <translation>这不是清除记录</translation>
    </message>
    <message>
        <source>line %1 of %2 cannot be read: %3</source>
        <translation>无法读取 %2 的第 %1 行：%3</translation>
    </message>
    <message>
        <source>%1 is empty: copy it again from the other machine</source>
        <translation>%1 是空文件：请从另一台机器重新复制</translation>
    </message>
</context>
<context>
    <name>Repertoire</name>
    <message>
        <source>This file is not a scenario</source>
        <translation>此文件不是场景</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>场景 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚未录制任何操作。</translation>
    </message>
    <message>
        <source>%1 recorded; the last: %2</source>
        <translation>已录制 %1 步，最近一步：%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved as %1, a test for pytest.</source>
        <translation>已保存为 %1，可作为 pytest 测试运行。</translation>
    </message>
    <message>
        <source>Saved as %1. It is in the list of scenarios now.</source>
        <translation>已保存为 %1，现已列入场景列表。</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>场景 (*.yaml)</translation>
    </message>
    <message>
        <source>Tests for pytest (*.py)</source>
        <translation>pytest 测试 (*.py)</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>保存为场景</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>保存运行轨迹</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动操作</translation>
    </message>
    <message>
        <source>What you did by hand is not saved.</source>
        <translation>您的手动操作尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
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
        <translation>全部终端</translation>
    </message>
    <message>
        <source>Cancelled by staff</source>
        <translation>由工作人员取消</translation>
    </message>
    <message>
        <source>JD Cloud individual real-name verification: report</source>
        <translation>京东云个人实名认证：报表</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>QR codes shown</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Median seconds from QR code to verified</source>
        <translation>从显示二维码到认证成功的用时中位数（秒）</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>求助呼叫</translation>
    </message>
    <message>
        <source>Calls not solved</source>
        <translation>未解决的呼叫</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seconds from scan to OK</source>
        <translation>从扫码到确认的用时（秒）</translation>
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
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑没有设置打印机。</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>正在打印报告。</translation>
    </message>
    <message>
        <source>The report cannot be printed. Check the printer.</source>
        <translation>无法打印报告，请检查打印机。</translation>
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
        <translation>时段</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>全部终端</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>保存为 PNG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n QR codes shown, %1 scanned, %2 authorized (%3).</source>
        <translation>
            <numerusform>显示二维码 %n 次，扫码 %1 次，授权 %2 次（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>QR codes shown</source>
        <extracomment>Bars of the time to authorize; later ones are added up in the last. Stations that have a bar of their own.</extracomment>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>授权成功</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>%2 生成于 %1</translation>
    </message>
    <message>
        <source>Median to verified: %1.</source>
        <translation>认证用时中位数：%1。</translation>
    </message>
    <message>
        <source>Calls for help: %1, not solved: %2.</source>
        <translation>求助呼叫：%1，未解决：%2。</translation>
    </message>
    <message>
        <source>Outcomes by day</source>
        <translation>按日统计结果</translation>
    </message>
    <message>
        <source>Outcomes by hour of the day</source>
        <translation>按时段统计结果</translation>
    </message>
    <message>
        <source>Outcomes by station</source>
        <translation>按终端统计结果</translation>
    </message>
    <message>
        <source>Why sessions were not verified</source>
        <translation>未通过认证的原因</translation>
    </message>
    <message>
        <source>From QR code to authorization</source>
        <translation>从二维码到授权</translation>
    </message>
    <message>
        <source>Seconds from scan to OK</source>
        <translation>从扫码到确认的秒数</translation>
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
        <translation>授权</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go and verify</source>
        <translation>去认证</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>授权凭证</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫码</translation>
    </message>
    <message>
        <source>Back to JD</source>
        <translation>返回京东</translation>
    </message>
    <message>
        <source>Back to JD Finance</source>
        <translation>返回京东金融</translation>
    </message>
    <message>
        <source>Real name, ID number</source>
        <translation>真实姓名、身份证号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Was read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Scan refused</source>
        <translation>扫码被拒绝</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>document, step 1</source>
        <translation>文档，第 1 步</translation>
    </message>
    <message>
        <source>QR code renewed</source>
        <translation>二维码已刷新</translation>
    </message>
    <message>
        <source>project rule: a new code replaces the one before</source>
        <translation>自定规则：新码替换旧码</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延长 1 分钟</translation>
    </message>
    <message>
        <source>project rule, after WCAG 2.2.1: ten times, before the end</source>
        <translation>自定规则（参照 WCAG 2.2.1）：结束前可延长十次</translation>
    </message>
    <message>
        <source>Scanned: the phone asks</source>
        <translation>已扫码：手机请求授权</translation>
    </message>
    <message>
        <source>document, step 2; project rule: the first scan claims</source>
        <translation>文档，第 2 步；自定规则：首次扫码即占有</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>project rule, after RFC 10027: no is as prominent as yes</source>
        <translation>自定规则，依据 RFC 10027：拒绝与同意同样醒目</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>project rule: until the outcome</source>
        <translation>自定规则：出结果前均可</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>RFC 8628 section 3.2 asks for a limit; project rule: its seconds</source>
        <translation>RFC 8628 第 3.2 节要求设限；时长为自定规则</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>PIPL art. 15</source>
        <translation>《个人信息保护法》第十五条</translation>
    </message>
    <message>
        <source>Staff alerted</source>
        <translation>已提醒工作人员</translation>
    </message>
    <message>
        <source>project rule: what honest visitors do not cause</source>
        <translation>自定规则：正常访客不会引起的情况</translation>
    </message>
    <message>
        <source>Staff opens the kiosk</source>
        <translation>工作人员启用终端</translation>
    </message>
    <message>
        <source>project rule: no session without staff</source>
        <translation>自定规则：无工作人员则不开始认证</translation>
    </message>
    <message>
        <source>project rule</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>OK: verified</source>
        <translation>确定：认证成功</translation>
    </message>
    <message>
        <source>document, step 2</source>
        <translation>文档，第 2 步</translation>
    </message>
    <message>
        <source>Failed: not real-name verified</source>
        <translation>失败：未实名</translation>
    </message>
    <message>
        <source>document, step 3</source>
        <translation>文档，第 3 步</translation>
    </message>
    <message>
        <source>Failed: has verified another account</source>
        <translation>失败：已认证其他账号</translation>
    </message>
    <message>
        <source>document, step 4</source>
        <translation>文档，第 4 步</translation>
    </message>
    <message>
        <source>Failed: verified meanwhile</source>
        <translation>失败：期间已在别处认证</translation>
    </message>
    <message>
        <source>project rule: an account is verified once</source>
        <translation>自定规则：一个账号只认证一次</translation>
    </message>
    <message>
        <source>too old: a frame lives two seconds (after BankID)</source>
        <translation>过时：一帧只活两秒（仿 BankID）</translation>
    </message>
    <message>
        <source>from the future: the clocks do not agree</source>
        <translation>来自未来：时钟不一致</translation>
    </message>
    <message>
        <source>altered: HMAC-SHA256 (RFC 2104) does not match</source>
        <translation>被改动：HMAC-SHA256（RFC 2104）不符</translation>
    </message>
    <message>
        <source>replaced: a new code replaces the one before</source>
        <translation>已替换：新码替换旧码</translation>
    </message>
    <message>
        <source>over: a code ends with its session</source>
        <translation>已失效：二维码随认证结束</translation>
    </message>
    <message>
        <source>used: each code works once</source>
        <translation>已用过：每个码只能用一次</translation>
    </message>
    <message>
        <source>unknown: no kiosk has issued it</source>
        <translation>未知：没有终端签发过</translation>
    </message>
    <message>
        <source>in progress: one request at a time</source>
        <translation>进行中：一次只能有一个请求</translation>
    </message>
    <message>
        <source>too many tries in ten minutes</source>
        <translation>十分钟内尝试过多</translation>
    </message>
    <message>
        <source>another phone: the first scan claims the session</source>
        <translation>另一部手机：首次扫码即占有认证</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Choose a shorter name without / \ : * ? &quot; &lt; &gt; | in it.</source>
        <extracomment>Bytes of a file&apos;s name that every usual file system takes. What means something else to a file system or a shell than a letter of a name.</extracomment>
        <translation>请换一个较短的名称，且不含 / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>A file with this name already exists.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
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
        <translation>无法保存 %1：磁盘已满，请先清理空间。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: this folder or file is write-protected. Choose another.</source>
        <translation>无法保存 %1：该文件夹或文件不可写入，请另选位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: there is no such folder. Choose another.</source>
        <translation>无法保存 %1：文件夹已不存在，请另选位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: choose a shorter, simpler name.</source>
        <translation>无法保存 %1：请换一个更短、更简单的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2). Try another folder or drive.</source>
        <translation>无法保存 %1（%2）。请换一个文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Of the window that a dialog is opened in, its width and height. A window&apos;s property: where a file was chosen last in it.</extracomment>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open JD or
JD Finance</source>
        <extracomment>In the design&apos;s pixels, between cards. How much a list&apos;s pictures grow with the text at most, and less where there is little room.</extracomment>
        <translation>打开京东或
京东金融 App</translation>
    </message>
    <message>
        <source>Tap Scan at
the top</source>
        <translation>点击首页顶部
“扫一扫”</translation>
    </message>
    <message>
        <source>Hold it a hand&apos;s
breadth away</source>
        <translation>对准屏幕二维码，
相距约一掌宽</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Code read</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>The camera is not allowed. Open a picture instead.</source>
        <translation>未获相机权限，请从相册打开图片。</translation>
    </message>
    <message>
        <source>Point at the kiosk&apos;s QR code</source>
        <translation>对准终端上的二维码</translation>
    </message>
    <message>
        <source>A hand&apos;s breadth away</source>
        <translation>相距约一掌宽</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫一扫</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Viewfinder</source>
        <translation>取景框</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>手电筒</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相册</translation>
    </message>
</context>
<context>
    <name>ScenarioChooser</name>
    <message>
        <source>By hand</source>
        <extracomment>Characters of a title that the open list has room for.</extracomment>
        <translation>手动操作</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Say which: a scenario&apos;s file, or a folder of them</source>
        <translation>请指定场景文件，或其所在文件夹</translation>
    </message>
    <message>
        <source>--two-process does not go with %1: both are files</source>
        <translation>--two-process 不能与 %1 同时使用：两个进程只能共用数据库文件</translation>
    </message>
    <message>
        <source>coverage: %1</source>
        <translation>覆盖报告：%1</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>No scenario “%1”. There are: %2</source>
        <translation>没有场景“%1”。可用的有：%2</translation>
    </message>
    <message>
        <source>None of these scenarios asks a question.</source>
        <translation>这些场景都没有提问。</translation>
    </message>
    <message>
        <source>The questions cannot be written to %1: %2</source>
        <translation>无法将题目写入 %1：%2</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>Seconds until something that should happen counts as not happening. Seconds that reading in the background may take. Seconds until an untouched start page attracts, and a little more. Pixels of a module of a code that is redrawn: as large as on the kiosk. Seconds until what should happen counts as not happening, unless the usual ones.</extracomment>
        <translation>账号列表</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>there is no second one yet: begin with the step “%1”</source>
        <translation>还没有第二台：请先写步骤“%1”</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>新的二维码</translation>
    </message>
    <message>
        <source>the outcome on the kiosk</source>
        <translation>终端显示结果</translation>
    </message>
    <message>
        <source>the outcome on the phone</source>
        <translation>手机显示结果</translation>
    </message>
    <message>
        <source>a minute more</source>
        <translation>延长一分钟</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>提醒工作人员</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登录框</translation>
    </message>
    <message>
        <source>staff&apos;s page</source>
        <translation>工作人员页面</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>attract page</source>
        <translation>待机页</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>终端显示已扫码</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>手机说明问题所在</translation>
    </message>
    <message>
        <source>there is no code in the picture that was kept</source>
        <translation>保留的图片中没有二维码</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>扫码的回应</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>终端暂停服务</translation>
    </message>
    <message>
        <source>service</source>
        <translation>终端恢复服务</translation>
    </message>
    <message>
        <source>no database to be moved: %1</source>
        <translation>数据库无法移动：%1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>预期 %1，实际 %2</translation>
    </message>
    <message>
        <source>a scan refused: %1</source>
        <translation>扫码被拒绝：%1</translation>
    </message>
    <message>
        <source>expected refused %1, got %2</source>
        <translation>预期因 %1 被拒绝，实际为 %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1”和“%2”</translation>
    </message>
    <message>
        <source>neither status nor result</source>
        <translation>既无状态也无结果</translation>
    </message>
    <message>
        <source>%1 to be pressed</source>
        <translation>%1 可以按下</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <extracomment>Grows when a method or its meaning changes; what is added leaves it as it is.</extracomment>
        <translation>%1 出现“%2”</translation>
    </message>
    <message>
        <source>waited %1 s in vain for: %2; seen %3</source>
        <translation>等待 %1 秒仍未出现：%2；当时显示%3</translation>
    </message>
    <message>
        <source>the clock goes forward only, at most %1 seconds at once</source>
        <translation>时钟只能向前调，一次最多 %1 秒</translation>
    </message>
    <message>
        <source>%1 is no number of seconds from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 之间的秒数</translation>
    </message>
    <message>
        <source>no window “%1”; there are kiosk, phone and, once they are there, kiosk 2 …</source>
        <translation>没有窗口“%1”；可用 kiosk、phone，添加后还有 kiosk 2 …</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>Where pictures go unless --out says otherwise. Pixels that a window manager takes for itself.</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>waited %1 s in vain for: %2</source>
        <translation>等待 %1 秒仍未出现：%2</translation>
    </message>
    <message>
        <source>nobody can play “%1”: no such account, or it is played</source>
        <extracomment>What can be touched on the page of a request or an outcome.</extracomment>
        <translation>无法扮演“%1”：没有此账号，或已有人使用</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>APP 页面</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>%1 to be touched</source>
        <translation>%1 可以点按</translation>
    </message>
    <message>
        <source>“%1” on the browser&apos;s page</source>
        <translation>浏览器页面显示“%1”</translation>
    </message>
    <message>
        <source>%1 scenario: nothing is wrong</source>
        <translation>%1 个场景：没有问题</translation>
    </message>
    <message>
        <source>%1 scenarios: nothing is wrong</source>
        <translation>%1 个场景：没有问题</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL server&apos;s address</source>
        <extracomment>Names the server for scenarios, fixtures and ``drive``.</extracomment>
        <translation>%1 不是 PostgreSQL 服务器的地址</translation>
    </message>
    <message>
        <source>the server cannot be used: %1</source>
        <translation>无法使用服务器：%1</translation>
    </message>
    <message>
        <source>a server needs psycopg: install the extra “postgresql”</source>
        <translation>使用服务器需要 psycopg：请安装附加组件“postgresql”</translation>
    </message>
    <message>
        <source>mapping values are not allowed here</source>
        <extracomment>What the YAML library finds wrong most often, as it says it; and what is refused beside.</extracomment>
        <translation>此处不应有冒号</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>缺少冒号 &apos;:&apos;</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>引号或括号未闭合，文件已结束</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>此处有%1</translation>
    </message>
    <message>
        <source>this is no YAML: %1</source>
        <translation>不符合 YAML 格式：%1</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>“%1”: %2 is no argument of a step</source>
        <translation>“%1”：%2 不能作为步骤的参数</translation>
    </message>
    <message>
        <source>no file in this folder ends in .yaml or .yml</source>
        <translation>此文件夹中没有 .yaml 或 .yml 文件</translation>
    </message>
    <message>
        <source>a scenario has title, source and steps</source>
        <translation>场景应包含 title、source 和 steps</translation>
    </message>
    <message>
        <source>unknown: %1%2</source>
        <translation>无法识别：%1%2</translation>
    </message>
    <message>
        <source>a size is %1</source>
        <translation>尺寸应写作 %1</translation>
    </message>
    <message>
        <source>%1 is no whole number from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 之间的整数</translation>
    </message>
    <message>
        <source>this line is no JSON</source>
        <extracomment>As deep are lists within lists: no method takes more, and Python&apos;s own limit is near. A number beyond it means nothing to any method, and might be none that a float can be. A step, or what was waited for, did not lead where it should.</extracomment>
        <translation>此行不是 JSON</translation>
    </message>
    <message>
        <source>a request has %1, a method and, if any, params</source>
        <translation>请求应包含 %1 和 method，需要时还有 params</translation>
    </message>
    <message>
        <source>no method %1%2</source>
        <translation>没有方法“%1”%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a phone shows once a scan was answered.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 不能为 %2</translation>
    </message>
    <message>
        <source>%1 parameters are too many</source>
        <translation>参数过多：%1 个</translation>
    </message>
    <message>
        <source>no parameter %1%2</source>
        <translation>没有参数“%1”%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>a part is repeated by * here: write it out</source>
        <extracomment>Bytes of a scenario. The languages that a scenario of ours is written in.</extracomment>
        <translation>此处用 * 重复了一段内容：请完整写出</translation>
    </message>
    <message>
        <source>steps is a list, each step beginning with a dash</source>
        <translation>steps 应为列表，每个步骤以“-”开头</translation>
    </message>
    <message>
        <source>“%1” is here again: first on line %2</source>
        <translation>“%1”重复出现：首次出现在第 %2 行</translation>
    </message>
    <message>
        <source>a step has one name; begin the next with a dash</source>
        <translation>一个步骤只有一个名称；下一步骤请另起一行并以“-”开头</translation>
    </message>
    <message>
        <source>“%1” takes nothing</source>
        <translation>“%1”后不应再写内容</translation>
    </message>
    <message>
        <source>“%1” needs a %2: %3</source>
        <translation>“%1”缺少%2：%3</translation>
    </message>
    <message>
        <source>a field and its text are expected here: %1</source>
        <translation>此处应写输入框及其内容：%1</translation>
    </message>
    <message>
        <source>“%1” is not an objectName of the kiosk%2</source>
        <translation>“%1”不是终端的 objectName%2</translation>
    </message>
    <message>
        <source>a text, or one for each of %1</source>
        <translation>此处应写文本，或按语言分别书写：%1</translation>
    </message>
    <message>
        <source>the text in %1 is missing</source>
        <translation>缺少 %1 文本</translation>
    </message>
    <message>
        <source>a question has %1</source>
        <translation>提问应包含 %1</translation>
    </message>
    <message>
        <source>a question needs “%1”</source>
        <translation>提问缺少“%1”</translation>
    </message>
    <message>
        <source>answers is a list of two to four, each with a dash</source>
        <translation>answers 应为列表，含两至四个答案，各以“-”开头</translation>
    </message>
    <message>
        <source>there is no answer %1</source>
        <translation>没有第 %1 个答案</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此处应写文本</translation>
    </message>
    <message>
        <source>%1 is none of %2%3</source>
        <translation>%1 不在可选值之列：%2%3</translation>
    </message>
    <message>
        <source>“%1” is not %2%3</source>
        <translation>“%1”不是%2%3</translation>
    </message>
    <message>
        <source>%1 (there is %2)</source>
        <translation>%1（此处有%2）</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>no state %1%2</source>
        <translation>没有状态 %1%2</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>The steps that address the audience; all others act on the windows. What the phone&apos;s network can be made. The tabs of the staff&apos;s area, and what shows that one is open.</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>number of seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>field</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>可选值为 %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>a text, or one for each language</source>
        <extracomment>Whole numbers that nothing else bounds, such as a seed. Pixels of a window&apos;s longest side: a picture of it has to fit into memory.</extracomment>
        <translation>一段文本，或按语言分别书写</translation>
    </message>
    <message>
        <source>words on a page</source>
        <translation>页面上的文字</translation>
    </message>
    <message>
        <source>question, answers (two to four), right (1 for the first) and rule</source>
        <translation>question、answers（两至四个）、right（第一个为 1）和 rule</translation>
    </message>
    <message>
        <source>a cloud account&apos;s login</source>
        <translation>云账号的登录名</translation>
    </message>
    <message>
        <source>a cloud account&apos;s login, also an unknown one</source>
        <translation>云账号的登录名，也可以是不存在的</translation>
    </message>
    <message>
        <source>a JD account&apos;s login</source>
        <translation>京东账号的登录名</translation>
    </message>
    <message>
        <source>an objectName of the kiosk</source>
        <translation>终端的 objectName</translation>
    </message>
    <message>
        <source>an objectName of the phone</source>
        <translation>手机的 objectName</translation>
    </message>
    <message>
        <source>{objectName: text}</source>
        <translation>{objectName: 文本}</translation>
    </message>
    <message>
        <source>[width, height], from %1 × %2 to %3 × %3</source>
        <translation>[宽, 高]，%1 × %2 至 %3 × %3</translation>
    </message>
    <message>
        <source>seconds, also parts of one</source>
        <translation>秒，可带小数</translation>
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
        <translation>没有步骤“%1”%2</translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <extracomment>Characters: no name of a step, a widget, a method or a parameter is longer.</extracomment>
        <translation>；是否想写“%1”？</translation>
    </message>
    <message>
        <source>; did you mean “%1” or “%2”?</source>
        <translation>；是否想写“%1”或“%2”？</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>；可用的有 %1</translation>
    </message>
    <message>
        <source>Nothing can be recorded to %1: %2</source>
        <extracomment>Plays a scenario, in a language, and pictures each step. What the source document is called.</extracomment>
        <translation>无法录制到 %1：%2</translation>
    </message>
    <message>
        <source>No pictures can be put into %1: %2</source>
        <translation>无法将图片保存到 %1：%2</translation>
    </message>
    <message>
        <source>  %1 cannot be written</source>
        <translation>  无法写入 %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 picture in %2</source>
        <translation>%1 张图片，保存在 %2</translation>
    </message>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1 张图片，保存在 %2</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>已录制：%1</translation>
    </message>
    <message>
        <source>  kiosk: %1</source>
        <translation>  终端：%1</translation>
    </message>
    <message>
        <source>The results cannot be written to %1: %2</source>
        <translation>无法将结果写入 %1：%2</translation>
    </message>
    <message>
        <source>FAILED  %1  %2 s</source>
        <translation>失败  %1  %2 秒</translation>
    </message>
    <message>
        <source>passed  %1  %2 s</source>
        <translation>通过  %1  %2 秒</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>通过 %1 个，失败 %2 个</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>“%1”: %2; seen %3</source>
        <translation>“%1”：%2；当时显示%3</translation>
    </message>
    <message>
        <source>the kiosk&apos;s process does not answer</source>
        <extracomment>Seconds until the other process counts as stuck: on a busy machine it takes long to start. One that has ended is noticed at once.</extracomment>
        <translation>终端进程没有响应</translation>
    </message>
    <message>
        <source>the kiosk&apos;s process has ended</source>
        <translation>终端进程已退出</translation>
    </message>
    <message>
        <source>a browser phone plays with both windows in one process only</source>
        <translation>浏览器手机只能与同一进程中的两个窗口配合</translation>
    </message>
    <message>
        <source>unknown request “%1”</source>
        <translation>无法识别的请求“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be pressed now</source>
        <extracomment>A layout may ask for another.</extracomment>
        <translation>%1 现在不能按下</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”</source>
        <translation>%1 中没有“%2”</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-11-26</source>
        <translation>“%1”不是日期，应写作 2026-11-26</translation>
    </message>
    <message>
        <source>%1 cannot be written in</source>
        <translation>%1 不能输入</translation>
    </message>
    <message>
        <source>%1 has no tab %2: they are from 0 to %3</source>
        <translation>%1 没有第 %2 个标签页：编号为 0 至 %3</translation>
    </message>
    <message>
        <source>%1 has no text to be read</source>
        <translation>%1 没有可读取的文字</translation>
    </message>
    <message>
        <source>%1 × %2 is no size of this window: from %3 to %4</source>
        <translation>此窗口的尺寸不能为 %1 × %2：应为 %3 至 %4</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>现在没有 %1</translation>
    </message>
    <message>
        <source>no widget of this window is named “%1”%2</source>
        <translation>此窗口中没有名为“%1”的控件%2</translation>
    </message>
    <message>
        <source>%1 is no list to choose from</source>
        <extracomment>What a widget of another kind is not.</extracomment>
        <translation>%1 不是可选择的列表</translation>
    </message>
    <message>
        <source>%1 has no tabs</source>
        <translation>%1 没有标签页</translation>
    </message>
    <message>
        <source>%1 is no table</source>
        <translation>%1 不是表格</translation>
    </message>
    <message>
        <source>%1 is no button</source>
        <translation>%1 不是按钮</translation>
    </message>
    <message>
        <source>a full-width colon “：”; write “: ”</source>
        <extracomment>Characters that look like those of YAML, and what to write instead.</extracomment>
        <translation>全角冒号“：”，请改为“: ”</translation>
    </message>
    <message>
        <source>a full-width dash “－”; write “- ”</source>
        <translation>全角横线“－”，请改为“- ”</translation>
    </message>
    <message>
        <source>a full-width comma “，”; write “, ”</source>
        <translation>全角逗号“，”，请改为“, ”</translation>
    </message>
    <message>
        <source>a full-width bracket “［”; write “[”</source>
        <translation>全角方括号“［”，请改为“[”</translation>
    </message>
    <message>
        <source>a full-width bracket “］”; write “]”</source>
        <translation>全角方括号“］”，请改为“]”</translation>
    </message>
    <message>
        <source>a full-width brace “｛”; write “{”</source>
        <translation>全角花括号“｛”，请改为“{”</translation>
    </message>
    <message>
        <source>a full-width brace “｝”; write “}”</source>
        <translation>全角花括号“｝”，请改为“}”</translation>
    </message>
    <message>
        <source>a full-width number sign “＃”; write “#”</source>
        <translation>全角井号“＃”，请改为“#”</translation>
    </message>
    <message>
        <source>an ideographic space; write a space</source>
        <translation>全角空格，请改为半角空格</translation>
    </message>
    <message>
        <source>a no-break space; write a space</source>
        <translation>不间断空格，请改为普通空格</translation>
    </message>
    <message>
        <source>a tab; write spaces</source>
        <translation>制表符，请改为空格</translation>
    </message>
    <message>
        <source>it is in UTF-16; save it as UTF-8</source>
        <extracomment>Chinese characters and their punctuation.</extracomment>
        <translation>文件编码为 UTF-16，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is in GBK (GB18030); save it as UTF-8</source>
        <translation>文件编码为 GBK（GB18030），请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>a video needs a part that is not installed: %1</source>
        <extracomment>What a recording may end in; videos need the extra &quot;video&quot;. Pixels across; a moving picture is for a slide, a handout for paper and screen. Colours of a GIF: those of the design are exact, the rest is as near as it can be.</extracomment>
        <translation>录制视频需先安装组件：%1</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>当前用户没有写入权限</translation>
    </message>
    <message>
        <source>trace: cannot be written to %1: %2</source>
        <translation>运行轨迹：无法写入 %1：%2</translation>
    </message>
    <message>
        <source>trace: %1</source>
        <translation>运行轨迹：%1</translation>
    </message>
    <message>
        <source>no browser: install Debian&apos;s chromium and chromium-driver</source>
        <extracomment>Seconds until the driver has started, and until it has answered.</extracomment>
        <translation>没有浏览器：请安装 Debian 的 chromium 和 chromium-driver</translation>
    </message>
    <message>
        <source>chromedriver does not start</source>
        <translation>chromedriver 无法启动</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Save the score sheet</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>已记入 %1 的成绩。</translation>
    </message>
    <message>
        <source>Pages (*.html *.pdf)</source>
        <translation>网页与 PDF (*.html *.pdf)</translation>
    </message>
    <message>
        <source>Trainee&apos;s name</source>
        <translation>学员姓名</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>记入成绩</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No results. Try fewer letters, or another day.</source>
        <translation>没有符合的记录。请减少输入的字符，或换一天再试。</translation>
    </message>
    <message>
        <source>The newest %1 of more than %2 sessions</source>
        <translation>超过 %2 个会话，仅显示最近 %1 个</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sessions</source>
        <translation>共 %2 个会话，仅显示最近 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Account, name, reference or slip, station, &quot;this morning&quot; …</source>
        <translation>账号、姓名、编号或凭条、终端、“今天上午”…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>认证记录</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Me → Settings → Account and security</source>
        <translation>我的 → 设置 → 账号与安全</translation>
    </message>
    <message>
        <source>Real name: verified</source>
        <translation>实名状态：已认证</translation>
    </message>
    <message>
        <source>Real name: not verified</source>
        <translation>实名状态：未认证</translation>
    </message>
    <message>
        <source>In JD Mall</source>
        <translation>认证渠道：京东商城</translation>
    </message>
    <message>
        <source>In JD Finance</source>
        <translation>认证渠道：京东金融</translation>
    </message>
    <message>
        <source>JD Cloud cannot verify you before this is done.</source>
        <translation>完成实名后，京东云才能为您认证。</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Who may read my real name</source>
        <translation>谁可以读取我的实名信息</translation>
    </message>
    <message>
        <source>No JD Cloud account</source>
        <translation>没有京东云账号</translation>
    </message>
    <message>
        <source>JD Cloud · %1</source>
        <translation>京东云 · %1</translation>
    </message>
    <message>
        <source>JD Cloud</source>
        <translation>京东云</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 同意</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>账号与安全</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verify my real name</source>
        <translation>立即实名认证</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>登录设备</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>JD Cloud account %1</source>
        <extracomment>In the design&apos;s pixels: beside and above the words, and between parts of the page. How much of an upright card is the picture&apos;s beside large words, as far as those have room. Milliseconds in which an earlier state gives way.</extracomment>
        <translation>京东云账号 %1</translation>
    </message>
    <message>
        <source>QR code to scan with your own phone&apos;s camera</source>
        <translation>请用您自己手机的相机扫描的二维码</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Try again with a new code</source>
        <translation>换新码重试</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延长 1 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>QR code: your slip, as text</source>
        <translation>二维码：您的凭条（文字版）</translation>
    </message>
    <message>
        <source>QR code to scan with the JD or JD Finance app</source>
        <translation>请用京东或京东金融App扫描的二维码</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Write the whole path of a folder, or leave it empty.</source>
        <translation>请填写文件夹的完整路径，或留空。</translation>
    </message>
    <message>
        <source>System default: %1</source>
        <translation>系统默认：%1</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>无打印机</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>Choose a printer: &quot;%1&quot; writes files or sends faxes, and would ask the visitor.</source>
        <translation>请选择打印机：“%1”会生成文件或发送传真，并在访客面前弹出对话框。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>访客凭条</translation>
    </message>
    <message>
        <source>Printer for slips</source>
        <translation>凭条打印机</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>终端名称</translation>
    </message>
    <message>
        <source>Folder for files in full screen</source>
        <translation>全屏时的文件保存位置</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>关闭动画</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 项更改</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits or spaces; not &quot;console …&quot;.</source>
        <translation>1 到 64 个字母、数字或空格，不能以“console ”开头。</translation>
    </message>
    <message>
        <source>Please type an amount from %1 to %2.</source>
        <translation>请填写 %1至 %2之间的值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>all kiosks</source>
        <translation>所有终端</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>this kiosk</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>this kiosk, from the next start</source>
        <translation>本终端，下次启动后生效</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Time to scan the QR code</source>
        <translation>扫码有效时长</translation>
    </message>
    <message>
        <source>Export this kiosk&apos;s settings</source>
        <translation>导出本终端的设置</translation>
    </message>
    <message>
        <source>Import another kiosk&apos;s settings</source>
        <translation>导入其他终端的设置</translation>
    </message>
    <message>
        <source>Save your changes first, or undo them.</source>
        <translation>请先保存或撤销更改。</translation>
    </message>
    <message>
        <source>Time from scan to OK</source>
        <translation>扫码到确认的时长</translation>
    </message>
    <message>
        <source>Details are kept for</source>
        <translation>明细保留时长</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>减少：%1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>增加：%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Each visitor may change it</source>
        <translation>每位访客可自行切换</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>This computer&apos;s settings</source>
        <translation>本机系统设置</translation>
    </message>
    <message>
        <source>Dark, contrast, no motion: unless chosen here</source>
        <translation>深色、对比度、减弱动画；此处已选择的除外</translation>
    </message>
    <message>
        <source>For calls and results</source>
        <translation>用于呼叫和结果</translation>
    </message>
    <message>
        <source>Offered with the result</source>
        <translation>随结果提供</translation>
    </message>
    <message>
        <source>Paper of slips</source>
        <translation>凭条纸张</translation>
    </message>
    <message>
        <source>Folder for PDF slips</source>
        <translation>PDF 凭条文件夹</translation>
    </message>
    <message>
        <source>Visitors compare it with their phone</source>
        <translation>访客会与手机上的名称核对</translation>
    </message>
    <message>
        <source>Folder for each week&apos;s report</source>
        <translation>每周报表的文件夹</translation>
    </message>
    <message>
        <source>Written by itself; empty: none</source>
        <translation>自动写入；留空则不写</translation>
    </message>
    <message>
        <source>Follow them</source>
        <translation>跟随系统设置</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Show it as a QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>80 毫米卷纸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>账号与安全</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>The summary cannot be printed. Check the printer.</source>
        <translation>无法打印本班汇总，请检查打印机。</translation>
    </message>
    <message>
        <source>The summary is being printed.</source>
        <translation>正在打印本班汇总。</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>保存交班记录</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>By</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>认证成功</translation>
    </message>
    <message>
        <source>See in Shift whether the shift was handed over: your note is there.</source>
        <extracomment>By who typed it, a note that was not handed over. Which shift is to be selected once they are read; empty for the present one. Of which shift something is said.</extracomment>
        <translation>请在“班次”中查看是否已交班，您的留言仍保留在该页。</translation>
    </message>
    <message>
        <source>The shift was not handed over: your note is still in Shift.</source>
        <translation>尚未交班，您的留言仍保留在“班次”中。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this kiosk</source>
        <extracomment>Parts of its usual height that the pad below a long form has at least.</extracomment>
        <translation>设置本终端</translation>
    </message>
    <message>
        <source>Only staff open a kiosk. Choose your name and a PIN of 6 to 12 digits; this computer is registered as &apos;%1&apos;.</source>
        <translation>只有工作人员可以开启终端。请设定您的姓名和 6 至 12 位数字的 PIN；本机将登记为“%1”。</translation>
    </message>
    <message>
        <source>Set up and open</source>
        <translation>设置并开启</translation>
    </message>
    <message>
        <source>Open this kiosk</source>
        <translation>开启本终端</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is closed. Staff sign in to open it.</source>
        <translation>“%1”已关闭。请工作人员登录以开启。</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>开启终端</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Sign in to see what needs your attention at &apos;%1&apos;.</source>
        <translation>登录以查看“%1”需要您关注的事项。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take &apos;%1&apos; over</source>
        <translation>接管“%1”</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;. Sign in, and this one takes its place: the other is closed at once, and what a visitor has open there ends.</source>
        <translation>另一台电脑正以“%1”的名称运行。登录后将由本机接管：原终端立即关闭，访客在那里进行中的认证随之结束。</translation>
    </message>
    <message>
        <source>Take over and open</source>
        <translation>接管并开启</translation>
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
        <translation>服务器不允许本终端执行此操作。请联系管理员：修改 PIN 用 jdcloud-kiosk staff；名称属于其他终端时用 jdcloud-kiosk kiosks。</translation>
    </message>
    <message>
        <source>This kiosk was revoked. A lead can admit it again at the staff console, under Kiosks.</source>
        <translation>此终端已停用。负责人可在工作台的“终端”页重新准入。</translation>
    </message>
    <message>
        <source>Staff console</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>The same as at a kiosk. Staff are set up at the first kiosk that is opened.</source>
        <translation>姓名和 PIN 码与终端上的相同。首次使用时，请在第一台终端上设置工作人员。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>%1 后可重试</translation>
    </message>
    <message>
        <source>or ask another member of staff at another kiosk</source>
        <translation>或请其他工作人员在其他终端处理</translation>
    </message>
    <message>
        <source>Wrong name or PIN. 1 try left, then a pause.</source>
        <translation>姓名或 PIN 码错误。还可再试 1 次，之后须等待。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. %1 tries left, then a pause.</source>
        <translation>姓名或 PIN 码错误。还可再试 %1 次，之后须等待。</translation>
    </message>
    <message>
        <source>Please type your name and your PIN.</source>
        <translation>请输入您的姓名和 PIN 码。</translation>
    </message>
    <message>
        <source>Wrong name or PIN. Please try again.</source>
        <translation>姓名或 PIN 码错误，请重试。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are neither all the same nor a sequence such as 123456.</source>
        <translation>请选择 6 至 12 位数字，不能全部相同，也不能像 123456 那样连续。</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type both again.</source>
        <translation>两次输入的 PIN 码不同，请重新输入。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1.</source>
        <translation>PIN 码错误次数过多，请等待 %1。</translation>
    </message>
    <message>
        <source>Another computer is registered as &apos;%1&apos;. This one needs another name: start it again to choose one.</source>
        <translation>另一台电脑已登记为“%1”。本机需要使用其他名称：请重新启动程序后设定。</translation>
    </message>
    <message>
        <source>There are no staff who could sign in here. The operator adds staff on the command line: jdcloud-kiosk staff add NAME</source>
        <translation>目前没有可以在此登录的工作人员。请由管理员在命令行添加：jdcloud-kiosk staff add 姓名</translation>
    </message>
    <message>
        <source>You work at another branch than this kiosk&apos;s. A lead can change that at the console.</source>
        <translation>您所在的网点与该终端不同。负责人可在工作台更改。</translation>
    </message>
    <message>
        <source>The member who was signed in is no longer on the staff; another can sign in.</source>
        <translation>刚才登录的工作人员已被移除，请其他工作人员登录。</translation>
    </message>
    <message>
        <source>A lead has changed your name. Sign in again, with the new one.</source>
        <translation>负责人已更改您的姓名，请用新姓名重新登录。</translation>
    </message>
    <message>
        <source>This name cannot be used. Please choose another.</source>
        <translation>该姓名无法使用，请换一个。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>JD Cloud account</source>
        <translation>京东云账号</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>JD Cloud individual real-name verification</source>
        <translation>京东云个人实名认证</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模拟演示 — 人物均为虚构</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>printed again by the staff</source>
        <translation>由工作人员补打</translation>
    </message>
</context>
<context>
    <name>SlipOffer</name>
    <message>
        <source>Get a slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>凭条正在打印。</translation>
    </message>
    <message>
        <source>Your slip was saved for the staff: %1</source>
        <translation>凭条已保存，可向工作人员领取：%1</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera: it is your slip, as text.</source>
        <translation>请用手机摄像头扫描二维码，即可获得文字版凭条。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Scan the code with your phone&apos;s camera: it is your slip, as text. Or ask the staff.</source>
        <translation>无法连接打印机。请用手机摄像头扫描二维码获得文字版凭条，或联系工作人员。</translation>
    </message>
    <message>
        <source>The printer is out of paper. Scan the code with your phone&apos;s camera: it is your slip, as text. Or ask the staff.</source>
        <translation>打印机缺纸。请用手机摄像头扫描二维码获得文字版凭条，或联系工作人员。</translation>
    </message>
    <message>
        <source>The slip cannot be saved. Please ask the staff.</source>
        <translation>凭条无法保存，请联系工作人员。</translation>
    </message>
</context>
<context>
    <name>StaffAreaPresenter</name>
    <message>
        <source>Saved.</source>
        <extracomment>Milliseconds in which several commits are one reason to read again. The branch that who looks is limited to, once it was read; empty for all. Whose changed settings wait to be saved, if there are any.</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Nothing was saved: this database cannot be used at the moment: %1</source>
        <translation>未保存：该数据库目前无法使用：%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>The settings of this kiosk cannot be written: %1</source>
        <translation>无法写入本终端的设置：%1</translation>
    </message>
    <message>
        <source>The audit trail is not whole: %1</source>
        <translation>审计记录不完整：%1</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>审计记录完整。</translation>
    </message>
    <message>
        <source>On the server, this kiosk may not read all that the audit trail answers for. An auditor checks it: jdcloud-kiosk audit verify</source>
        <translation>本终端无权在服务器上读取审计记录涉及的全部数据。请由审计员检查：jdcloud-kiosk audit verify</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>返回终端</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StaffFileWork</name>
    <message numerus="yes">
        <source>%n sessions saved: %1</source>
        <extracomment>Member of the staff -&gt; what became of their export, until they have seen it.</extracomment>
        <translation>
            <numerusform>已保存 %n 条记录：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>导出已取消，未保存任何内容。</translation>
    </message>
    <message>
        <source>Too many for one worksheet. Choose a shorter period, or CSV.</source>
        <translation>超出单个工作表的容量。请缩短时段或选择 CSV。</translation>
    </message>
    <message>
        <source>The slip is being printed, as a copy.</source>
        <translation>正在打印凭条副本。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message>
        <source>This kiosk has no printer for slips. Connect one, and choose it in Settings.</source>
        <translation>本终端没有可用的凭条打印机。请连接打印机，并在“设置”中选择。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, and the choice in Settings.</source>
        <translation>无法连接打印机。请检查打印机以及“设置”中的选择。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. Keep a copy of the key apart from it.</source>
        <translation>已备份并校验：%1。请将密钥副本与其分开保存。</translation>
    </message>
    <message>
        <source>The backup did not work: %1</source>
        <translation>备份失败：%1</translation>
    </message>
    <message>
        <source>Saved, without personal data: %1</source>
        <translation>已保存，不含个人信息：%1</translation>
    </message>
    <message>
        <source>Saved, without the station&apos;s name and without passwords: %1</source>
        <translation>已保存，不含终端名称和密码：%1</translation>
    </message>
    <message>
        <source>Taken from %1. Look at the changes, then save them.</source>
        <translation>已从 %1 读取。请核对更改后保存。</translation>
    </message>
    <message>
        <source>This kiosk is set as %1 says already.</source>
        <translation>本终端的设置与 %1 一致。</translation>
    </message>
    <message>
        <source>%1 has no settings of a kiosk. Nothing was changed.</source>
        <translation>%1 不是终端设置文件。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; cannot be so. Nothing was changed.</source>
        <translation>%1 无法使用：“%2”的值无效。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>无法读取 %1：%2。未做任何更改。</translation>
    </message>
    <message>
        <source>This kiosk cannot write into the folder %1.</source>
        <translation>本终端无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>This computer has no folder %1.</source>
        <translation>本机没有文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Make a clerk</source>
        <translation>改为工作人员</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>设为负责人</translation>
    </message>
    <message>
        <source>A sign-in shows %1 as %2, too: give one of them another name.</source>
        <translation>登录时 %1 也显示为“%2”，请为其中一人换一个显示名称。</translation>
    </message>
    <message>
        <source>Type the name of the new member.</source>
        <translation>请输入新成员的姓名。</translation>
    </message>
    <message>
        <source>Make %1 a clerk?</source>
        <translation>将 %1 改为工作人员？</translation>
    </message>
    <message>
        <source>They will no longer manage the staff.</source>
        <translation>此人将不能再管理人员。</translation>
    </message>
    <message>
        <source>Make %1 a lead?</source>
        <translation>将 %1 设为负责人？</translation>
    </message>
    <message>
        <source>They may then add and remove staff, and give PINs: yours, too.</source>
        <translation>此后此人可以添加、移除人员并重设 PIN 码（包括您的）。</translation>
    </message>
    <message>
        <source>They sign in only at its stations, and see only these; where they are signed in elsewhere, the kiosk closes. Leave it empty for every branch.</source>
        <translation>此人只能在该网点的终端登录，也只能看到该网点；如正在其他网点登录，相应终端将关闭。留空表示不限网点。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>They can no longer sign in; where they are signed in, the kiosk closes.</source>
        <translation>此人将无法登录；其已登录的终端会关闭。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Shown at the sign-in</source>
        <translation>登录时显示</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message>
        <source>Only a lead can add and change other members.</source>
        <translation>仅负责人可添加和更改其他人员。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>添加新成员</translation>
    </message>
    <message>
        <source>New PIN …</source>
        <translation>设置新 PIN 码…</translation>
    </message>
    <message>
        <source>Branch …</source>
        <translation>网点…</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Who is to be selected once the members are read again. Whose display name is in the field, and which it was.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show this name</source>
        <translation>修改显示名</translation>
    </message>
</context>
<context>
    <name>StageActions</name>
    <message>
        <source>Step</source>
        <extracomment>The keys of every action, by its name: those of slides, which clickers send, too. What the menu shows, group by group. What goes on by hand, where letters and arrows belong to the windows.</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>讲师视图</translation>
    </message>
    <message>
        <source>Behind the windows</source>
        <translation>窗口背后</translation>
    </message>
    <message>
        <source>Control bar</source>
        <translation>控制栏</translation>
    </message>
    <message>
        <source>Captions as subtitles</source>
        <translation>将说明显示为字幕</translation>
    </message>
    <message>
        <source>Large pointer</source>
        <translation>大指针</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>朗读说明</translation>
    </message>
    <message>
        <source>Timer at questions</source>
        <translation>答题计时</translation>
    </message>
    <message>
        <source>Trainees…</source>
        <translation>学员…</translation>
    </message>
    <message>
        <source>Both windows (Z)</source>
        <translation>两个窗口（Z）</translation>
    </message>
    <message>
        <source>Kiosk alone</source>
        <translation>仅终端</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>仅手机</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Captions are not read aloud</source>
        <translation>无法朗读说明</translation>
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
        <translation>用手机完成实名认证</translation>
    </message>
    <message>
        <source>Have your phone with JD or JD Finance ready</source>
        <translation>请准备好装有京东或京东金融 App 的手机</translation>
    </message>
    <message>
        <source>It takes about a minute</source>
        <translation>约需一分钟</translation>
    </message>
    <message>
        <source>Nothing is read before you agree on your phone</source>
        <translation>在手机上同意之前，不会读取任何信息</translation>
    </message>
    <message>
        <source>Individual Verification</source>
        <translation>个人认证</translation>
    </message>
    <message>
        <source>Enterprise Verification</source>
        <translation>企业认证</translation>
    </message>
    <message>
        <source>Kind of verification</source>
        <translation>认证类型</translation>
    </message>
    <message>
        <source>Your JD Cloud account</source>
        <translation>您的京东云账号</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>Tap to show your QR code</source>
        <translation>点击后显示二维码</translation>
    </message>
    <message>
        <source>Confirm your account first</source>
        <translation>请先确认账号</translation>
    </message>
    <message>
        <source>JD Cloud reads your real name and identity number once, only after you tick the consent on your phone.</source>
        <translation>仅在您于手机上勾选同意后，京东云才会读取一次您的真实姓名和身份证号。</translation>
    </message>
    <message>
        <source>Enterprises cannot be verified at this kiosk. Please sign in to the JD Cloud console on a computer, or ask the staff at the desk: they are glad to help.</source>
        <translation>本终端不办理企业认证。请在电脑上登录京东云控制台办理，或咨询柜台工作人员，他们很乐意帮助您。</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Waiting for scan</source>
        <extracomment>Shares of the width: a column of states on either side, arrows between them.</extracomment>
        <translation>等待扫码</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>States of a session</source>
        <translation>认证的状态</translation>
    </message>
</context>
<context>
    <name>StationLock</name>
    <message>
        <source>The kiosk &apos;%1&apos; is open already on this computer. Its window comes to the front.</source>
        <translation>终端“%1”已在本机上打开，其窗口将显示到最前面。</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Front desk %1</source>
        <translation>前台 %1</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;</source>
        <translation>“%1”已被另一台电脑使用</translation>
    </message>
    <message>
        <source>It stays as it is. Give this computer a name of its own; or, if it replaces the other one, staff take &apos;%1&apos; over with their PIN: the other is closed then.</source>
        <translation>那台电脑不受影响。请为本机设定一个不同的名称；如果本机用于替换那台电脑，工作人员可凭 PIN 接管“%1”，原终端随即关闭。</translation>
    </message>
    <message>
        <source>What is this kiosk called?</source>
        <translation>请为本终端命名</translation>
    </message>
    <message>
        <source>Visitors see the name on both screens and compare it; every kiosk has another. It can be changed later in the settings.</source>
        <translation>访客会在终端和手机上看到并核对此名称，每台终端的名称各不相同。以后可在“设置”中修改。</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>终端名称</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此名称</translation>
    </message>
    <message>
        <source>Take &apos;%1&apos; over</source>
        <translation>接管“%1”</translation>
    </message>
    <message>
        <source>Please type a name: 1 to 64 letters, digits or spaces, not &quot;console …&quot;.</source>
        <translation>请输入名称：1 至 64 个字，可含字母、数字和空格，不能以“console ”开头。</translation>
    </message>
    <message>
        <source>Another computer is &apos;%1&apos;. Please choose another name.</source>
        <translation>“%1”已被另一台电脑使用，请换一个名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is open already on this computer.</source>
        <translation>本机上已经打开了“%1”。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>none: the program closed normally</source>
        <extracomment>When staff should do something: bytes free, age of the newest backup, silence of a kiosk. What is wrong with the database, and what its driver said, where that is the finding.</extracomment>
        <translation>无：程序已正常关闭</translation>
    </message>
    <message>
        <source>%1 ended without closing; it was last alive at %2: jdcloud-kiosk diagnostics FILE.zip</source>
        <translation>%1 未正常关闭，最后一次运行迹象在 %2：jdcloud-kiosk diagnostics FILE.zip</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>the newest end of the trail</source>
        <translation>审计记录的最新末端</translation>
    </message>
    <message>
        <source>the newest end that was seen here is not in the trail: audit verify</source>
        <translation>本机见过的最新末端不在审计记录中：audit verify</translation>
    </message>
    <message>
        <source>the restores that are known</source>
        <translation>已知的恢复记录</translation>
    </message>
    <message>
        <source>the record of removals</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 behind the trail</source>
        <translation>比审计记录慢 %1</translation>
    </message>
    <message>
        <source>%1 has a rare fault, fixed in 3.51.3</source>
        <translation>%1 有一处罕见缺陷，3.51.3 已修复</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 无已知缺陷</translation>
    </message>
    <message>
        <source>%1: last seen %2</source>
        <translation>%1：最近在线 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving fails; it last worked: %1</source>
        <translation>由服务器负责：归档失败；上次成功：%1</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving is on, last: %1</source>
        <translation>由服务器负责：归档已开启，最近一次：%1</translation>
    </message>
    <message>
        <source>the server&apos;s: archiving is off, last: %1</source>
        <translation>由服务器负责：归档未开启，最近一次：%1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>已生成二维码</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>Seconds left at which it is said; and a second or two is no more time, but a late look.</extracomment>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>You can say: %1</source>
        <extracomment>In the design&apos;s pixels: from the times to the dots and from these to the words, between events. The outcome&apos;s sign stands for the last dot; it grows with the letters.</extracomment>
        <translation>您可以说：%1</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>补打凭条</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Choose a session to see its timeline.</source>
        <translation>选择一条记录以查看时间线。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>For your attention</source>
        <extracomment>So many alerts are shown one by one; the others once these are seen. What waited when the button for all went down.</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Latest sessions</source>
        <translation>最近认证</translation>
    </message>
    <message>
        <source>Performance today</source>
        <translation>今日运行情况</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要查看的事项。</translation>
    </message>
    <message>
        <source>No verification is in progress.</source>
        <translation>目前没有正在进行的认证。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部由我处理</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>今日概览</translation>
    </message>
    <message>
        <source>all kiosks</source>
        <translation>所有终端</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>Kiosks in service</source>
        <translation>服务中的终端</translation>
    </message>
    <message>
        <source>The first %1; longest wait first</source>
        <translation>显示前 %1 项，等待最久的在前</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>等待最久的在前</translation>
    </message>
    <message>
        <source>Choose one for its timeline</source>
        <translation>选择一条可查看时间线</translation>
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
        <translation>实名认证：未完成</translation>
    </message>
    <message>
        <source>Real-name verified in JD Mall</source>
        <translation>实名来源：京东商城</translation>
    </message>
    <message>
        <source>Real-name verified in JD Finance</source>
        <translation>实名来源：京东金融</translation>
    </message>
    <message>
        <source>Has verified a JD Cloud account</source>
        <translation>已认证过一个京东云账号</translation>
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
        <translation>展开工具</translation>
    </message>
    <message>
        <source>Home screen</source>
        <translation>主屏幕</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Hide this rail</source>
        <translation>隐藏工具栏</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>数据变化</translation>
    </message>
    <message>
        <source>No row changed in this step.</source>
        <translation>这一步没有数据变化。</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>本次运行的信息</translation>
    </message>
    <message>
        <source>Keys: ← → one step, Home and End, Space plays.</source>
        <translation>按键：← → 前后一步，Home、End 到首尾，空格播放。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show this window alone, or both</source>
        <translation>只看这个窗口，或两个都看</translation>
    </message>
    <message>
        <source>Simulation: all people are fictitious.</source>
        <translation>模拟演示：所有人物均为虚构。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The quality of a picture, and the most pixels across: a window&apos;s smallest text can be read. What is said of a quiet table&apos;s row. The trail&apos;s own chain: it changes with every event, and says nothing that the event does not.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Clock at the start</source>
        <translation>开始时的时钟</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
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
        <translation>本机记下的审计记录末端已丢失：%1</translation>
    </message>
    <message>
        <source>there is a foreign %1</source>
        <extracomment>Triggers that the migrations make: name -&gt; (table, what it does). A test holds them together. Kind, name and table -&gt; what it does: the wording of a trigger or a view, an index&apos;s columns and whether it is unique and of which rows, a table&apos;s columns with what may be NULL. SQLite&apos;s own bookkeeping. Any other name that begins so was written past SQLite.</extracomment>
        <translation>有外来的 %1</translation>
    </message>
    <message>
        <source>the %1 was changed</source>
        <translation>%1 被改动过</translation>
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
        <translation>其加密密钥不在密钥环中</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Rows that are read at a time. From which share of their digits on two codes are the same one, mistyped. Where these are among the cells. What needs no second look. How names begin whose key is encrypted.</extracomment>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>table %1 lacks %2</source>
        <translation>表 %1 缺少%2</translation>
    </message>
    <message>
        <source>sealed_key/audit is missing: nothing can be checked without it</source>
        <translation>缺少 sealed_key/audit：没有它就无法检查</translation>
    </message>
    <message>
        <source>sealed_key/audit was changed: nothing can be checked without it</source>
        <translation>sealed_key/audit 被改动过：没有它就无法检查</translation>
    </message>
    <message>
        <source>sealed_key/audit cannot be opened, so nothing checked: %1</source>
        <translation>无法解密 sealed_key/audit，因此无法检查：%1</translation>
    </message>
    <message>
        <source>the trail has no head that says where it ends</source>
        <translation>没有标明审计记录末端的行</translation>
    </message>
    <message>
        <source>an event has the number %1</source>
        <translation>有一个事件的编号是 %1</translation>
    </message>
    <message>
        <source>event %1 was changed, or moved here from elsewhere</source>
        <translation>事件 %1 被改动过，或从别处移来</translation>
    </message>
    <message>
        <source>event %1 has another code</source>
        <translation>事件 %1 的校验码不同</translation>
    </message>
    <message>
        <source>the head of the chain of %1 is not what this program writes</source>
        <translation>%1 的链的末端记录不是本程序写入的</translation>
    </message>
    <message>
        <source>the head of the chain of %1 was changed by something else</source>
        <translation>%1 的链的末端记录被其他程序改动过</translation>
    </message>
    <message>
        <source>the chain of %1 has a head, but never began</source>
        <translation>%1 的链有末端记录，但从未开始</translation>
    </message>
    <message>
        <source>the chain of %1 ends with event %2, but should end with event %3</source>
        <translation>%1 的链止于事件 %2，但应止于事件 %3</translation>
    </message>
    <message>
        <source>the chain of %1 has begun, but has no head that says where it ends</source>
        <translation>%1 的链已经开始，但没有说明其末端的记录</translation>
    </message>
    <message>
        <source>the trail ends at event %1</source>
        <translation>审计记录到事件 %1 为止</translation>
    </message>
    <message>
        <source>the earlier end of the trail is not in it: %1. It is of another database, or an older copy of this one was put in place, or events were changed</source>
        <translation>先前的末端不在审计记录中：%1。它属于另一个数据库，或当前数据库被换成了旧副本，或事件被改动过</translation>
    </message>
    <message>
        <source>event %1, the newest that this machine has seen, is not in the trail as it was: its end was cut off, or an older copy was put in place</source>
        <translation>本机见过的最新事件 %1 已不在审计记录中：末尾被截去，或数据库被换成了旧副本</translation>
    </message>
    <message>
        <source>event %1 is where event %2 of %3 should be</source>
        <translation>在应为%3的第 %2 个事件处，是事件 %1</translation>
    </message>
    <message>
        <source>event %1 of %2 is missing</source>
        <translation>缺少%2的第 %1 个事件</translation>
    </message>
    <message>
        <source>event %1 to %2 of %3 is missing</source>
        <translation>缺少%3的第 %1 至第 %2 个事件</translation>
    </message>
    <message>
        <source>an end of the trail is NUMBER:CODE, the code 64 of the digits 0 to 9 and letters a to f: copy it as audit verify printed it, after “head”</source>
        <translation>审计记录的末端写作 NUMBER:CODE，其中 CODE 为 64 位数字 0 至 9 和字母 a 至 f：请照 audit verify 在“head”之后输出的内容复制</translation>
    </message>
    <message>
        <source>its code is that of event %1, not %2</source>
        <translation>其校验码属于事件 %1，而不是 %2</translation>
    </message>
    <message>
        <source>its code is nearly that of event %1</source>
        <translation>其校验码与事件 %1 的几乎相同</translation>
    </message>
    <message>
        <source>event %1 has the unknown action %2</source>
        <translation>事件 %1 的操作未知：%2</translation>
    </message>
    <message>
        <source>event %1 notes that something else had changed the head of its chain, to event %2</source>
        <translation>事件 %1 记下：其链的末端记录曾被其他程序改为事件 %2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>所有终端</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>无法检查 %1：%2</translation>
    </message>
    <message>
        <source>%1 is there, but no event says so</source>
        <extracomment>Links that are stored at a time. Rows whose last event is remembered, for the next one to be joined to it. KiB that sorting may use in memory. Stands for the number of an event, after all of them: what is in the tables now. Of each name the last link: first and last event, and what the row was before and after.</extracomment>
        <translation>%1 存在，但没有相应事件</translation>
    </message>
    <message>
        <source>%1 is not as event %2 left it</source>
        <translation>%1 与事件 %2 之后的状态不符</translation>
    </message>
    <message>
        <source>%1 was changed before event %2</source>
        <translation>%1 在事件 %2 之前被改动过</translation>
    </message>
    <message>
        <source>%1 was there before event %2, but no event said so</source>
        <translation>%1 在事件 %2 之前就已存在，但没有相应事件</translation>
    </message>
    <message>
        <source>%1 is gone, but no event says so since event %2</source>
        <translation>%1 已消失，但事件 %2 之后没有相应事件</translation>
    </message>
</context>
<context>
    <name>TraineeReports</name>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Results of the class</source>
        <translation>全班成绩</translation>
    </message>
    <message>
        <source>Right answers of the newest run; in brackets, how many runs there were.</source>
        <translation>显示最近一次的答对题数；括号内为练习次数。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印于 %1</translation>
    </message>
</context>
<context>
    <name>TraineesWindow</name>
    <message>
        <source>%1: a quotation mark is missing, or there is one too many.</source>
        <extracomment>Device-independent pixels.</extracomment>
        <translation>%1：缺少一个引号，或多了一个引号。</translation>
    </message>
    <message>
        <source>%1 has no names: one on each line, or a column “name”.</source>
        <translation>%1 中没有姓名：每行写一个，或设一列“姓名”。</translation>
    </message>
    <message>
        <source>Names added: %1</source>
        <translation>已添加 %1 人</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>名单 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Remove %1, with all runs?</source>
        <translation>移除 %1 及其全部成绩？</translation>
    </message>
    <message>
        <source>Begin a new class? All trainees and their runs are removed.</source>
        <translation>开始新班级？将移除所有学员及其成绩。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pages (*.pdf *.html)</source>
        <translation>网页与 PDF (*.pdf *.html)</translation>
    </message>
    <message>
        <source>Runs of %1</source>
        <translation>%1 的成绩</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部成绩</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>A name, or several with commas</source>
        <translation>姓名，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>打印页…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新班级…</translation>
    </message>
    <message>
        <source>Trainees and their newest results</source>
        <translation>学员及其最近成绩</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>成绩</translation>
    </message>
</context>
<context>
    <name>TrainerWindow</name>
    <message>
        <source>Phone %1</source>
        <extracomment>Device-independent pixels: the kiosk as its theme is made for, the phone, the inspector.</extracomment>
        <translation>手机 %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>JD Cloud real-name verification: demonstration</source>
        <translation>京东云实名认证：演示</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Some settings are changed and not saved.</source>
        <translation>有设置已更改但未保存。</translation>
    </message>
    <message>
        <source>If you leave now, they stay as they were.</source>
        <translation>现在离开将不保存这些更改。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” is one word too many</source>
        <extracomment>What may be left empty: columns of an account.</extracomment>
        <translation>“%1”是多余的参数</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>%1 is empty: leave it out, or say which</source>
        <translation>%1 为空：请去掉，或填写内容</translation>
    </message>
    <message>
        <source>there is no command “%1”. There are: %2</source>
        <translation>没有命令“%1”。可用的命令：%2</translation>
    </message>
    <message>
        <source>say what to do: %1</source>
        <translation>请指定操作：%1</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>缺少参数：%1</translation>
    </message>
    <message>
        <source>the training accounts: a window; or list, add, import a CSV, training, reset; mark-training lets a class be held</source>
        <translation>培训账号：打开窗口；或 list（列出）、add（添加）、import（导入 CSV）、training（添加培训账号）、reset（重置）；mark-training 允许用于课堂</translation>
    </message>
    <message>
        <source>reset or mark a database that may serve visitors</source>
        <translation>对可能正在为访客服务的数据库也执行重置或标记</translation>
    </message>
    <message>
        <source>check the audit trail: find edited, removed or reordered events</source>
        <translation>检查审计记录：找出被修改、删除或调换顺序的事件</translation>
    </message>
    <message>
        <source>an earlier end of the trail, as verify printed it: it must still be in the trail</source>
        <translation>先前由 verify 输出的审计记录末端：它必须仍在记录中</translation>
    </message>
    <message>
        <source>what was found as JSON, for another program</source>
        <translation>以 JSON 输出检查结果，供其他程序使用</translation>
    </message>
    <message>
        <source>erase personal details of old unverified sessions</source>
        <translation>清除未通过认证的旧会话中的个人信息</translation>
    </message>
    <message>
        <source>older than this (default: the retention that staff has set)</source>
        <translation>早于此天数（默认：工作人员设置的保留天数）</translation>
    </message>
    <message>
        <source>say what would be erased, and erase nothing</source>
        <translation>只说明将清除的内容，不实际清除</translation>
    </message>
    <message>
        <source>erase although nothing was recorded for days, so that the clock is in doubt</source>
        <translation>即使连续多日没有记录、时钟可疑，也执行清除</translation>
    </message>
    <message>
        <source>the keys to the personal data: list, change, take to another machine</source>
        <translation>个人信息的密钥：列出、更换、带到另一台机器</translation>
    </message>
    <message>
        <source>write a checked copy of the database while it is in use</source>
        <translation>在数据库使用期间写入一份经过检查的副本</translation>
    </message>
    <message>
        <source>how many earlier backups stay, as FILE.1, FILE.2 … (default %1)</source>
        <translation>保留多少份以前的备份，命名为 FILE.1、FILE.2……（默认 %1）</translation>
    </message>
    <message>
        <source>replace the database by a backup, once that is checked</source>
        <translation>检查备份后，用它替换数据库</translation>
    </message>
    <message>
        <source>what must not come back with a backup; remove it again after a server&apos;s restore</source>
        <translation>不得随备份恢复的内容；服务器恢复备份后再次移除</translation>
    </message>
    <message>
        <source>records of other machines, too</source>
        <translation>其他机器的记录文件</translation>
    </message>
    <message>
        <source>the staff console in a window; or who may open a kiosk: list, add …</source>
        <translation>打开员工工作台窗口；或管理可以开启终端的工作人员：list、add……</translation>
    </message>
    <message>
        <source>without it, the console of a clerk who has a computer of their own; lead and clerk set who manages the staff there</source>
        <translation>不写则打开工作台，供使用自己电脑的工作人员；lead 和 clerk 用于指定谁在工作台管理工作人员</translation>
    </message>
    <message>
        <source>with branch: the only one where they may work; all without it</source>
        <translation>与 branch 连用：仅限其工作的网点，不写则不限</translation>
    </message>
    <message>
        <source>which kiosks may start sessions</source>
        <translation>可以发起会话的终端</translation>
    </message>
    <message>
        <source>with branch: which one the station belongs to; none without it</source>
        <translation>与 branch 连用：终端所属的网点，不写则不属于任何网点</translation>
    </message>
    <message>
        <source>with admit, on a server: whose the station is from now on; else whose it was</source>
        <translation>与 admit 合用，仅限服务器：终端今后归哪个登录名使用；不写则保持原来的</translation>
    </message>
    <message>
        <source>one session: its state, and what happened at both devices</source>
        <translation>单个会话：状态，以及两台设备上发生的事</translation>
    </message>
    <message>
        <source>as on a slip and in the history, or “last” for the newest</source>
        <translation>凭条和历史记录中的编号，或用“last”表示最新的会话</translation>
    </message>
    <message>
        <source>what logins of a PostgreSQL server may do: print the SQL, or run it</source>
        <translation>PostgreSQL 服务器登录名的权限：输出或执行 SQL</translation>
    </message>
    <message>
        <source>make or update tables and roles; as the database&apos;s owner, who may create roles</source>
        <translation>创建或更新表和角色；须为数据库所有者且可创建角色</translation>
    </message>
    <message>
        <source>bring a database file that an older version made up to date, as a start of the kiosk does; close every window of that version first</source>
        <translation>将旧版本创建的数据库文件升级，效果与启动终端相同；请先关闭旧版本的所有窗口</translation>
    </message>
    <message>
        <source>the desk&apos;s status: exit status 0 if all is well, 1 if it needs attention, 2 if it is out of service</source>
        <translation>终端的运行状况：退出码 0 为正常，1 为需关注，2 为暂停服务</translation>
    </message>
    <message>
        <source>for a monitoring system</source>
        <translation>供监控系统使用</translation>
    </message>
    <message>
        <source>figures for a collector, such as Prometheus (docs/monitoring.md)</source>
        <translation>供采集器（如 Prometheus）使用的指标（见 docs/monitoring.md）</translation>
    </message>
    <message>
        <source>save log, versions, health and settings in one zip file</source>
        <translation>将日志、版本、运行状况和设置保存为一个 zip 文件</translation>
    </message>
    <message>
        <source>write the figures of the last whole week as CSV into a folder; a timer does it weekly</source>
        <translation>将上一整周的统计数据以 CSV 格式写入文件夹；可由定时任务每周执行</translation>
    </message>
    <message>
        <source>the last N days, until now</source>
        <translation>最近 N 天，截至现在</translation>
    </message>
    <message>
        <source>this station alone (default: all)</source>
        <translation>仅统计该终端（默认：全部）</translation>
    </message>
    <message>
        <source>the stations of this branch alone (default: all)</source>
        <translation>仅此网点的终端（默认：全部）</translation>
    </message>
    <message>
        <source>count all past sessions again first, one by one</source>
        <translation>先逐条重新统计所有历史会话</translation>
    </message>
    <message>
        <source>one person&apos;s request: find what is held, export, erase, prove the erasure</source>
        <translation>个人请求：查询所保存的信息、导出、清除、证明已清除</translation>
    </message>
    <message>
        <source>how many JD Cloud accounts one person may verify (JD: 1)</source>
        <translation>每人可认证的京东云账号数（京东：1）</translation>
    </message>
    <message>
        <source>%1 as JSON, for another program</source>
        <translation>%1 以 JSON 输出，供其他程序读取</translation>
    </message>
    <message>
        <source>rotate: all in one go, on one machine. For many machines: add, export, import on each other machine, activate, retire. enrol: get them by a code that a lead&apos;s console shows</source>
        <translation>rotate：在一台电脑上一次完成。多台电脑：add、export，在其他每台电脑上 import，再 activate、retire。enrol：凭负责人工作台显示的配对码获取密钥</translation>
    </message>
    <message>
        <source>activate a key although some kiosks have not confirmed that they have it</source>
        <translation>即使有终端尚未报告拥有该密钥，也启用它</translation>
    </message>
    <message>
        <source>forget a key: what it sealed can never be opened again</source>
        <translation>删除密钥：由它加密的内容将永远无法打开</translation>
    </message>
    <message>
        <source>where export, or the statement of prove, goes</source>
        <translation>export 的副本或 prove 的证明保存到的文件</translation>
    </message>
    <message>
        <source>read the login name or identity number from FILE (its first line), do not ask</source>
        <translation>从 FILE 的第一行读取登录名或身份证号，不再提示输入</translation>
    </message>
    <message>
        <source>prove the erasure of this reference</source>
        <translation>证明该编号的清除</translation>
    </message>
    <message>
        <source>erase without asking again</source>
        <translation>清除时不再确认</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>请填写 %1 至 %2 的数字</translation>
    </message>
    <message>
        <source>log everything, and show it on the terminal</source>
        <translation>记录全部日志并在命令行显示</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>the shared database: a file&apos;s path (a single word that does not end in .db only where that file is there), sqlite:///path/to/file.db, or postgresql://user@server/database (default: $KIOSK_DATABASE_URL, else as staff has set it, else a file in your data folder)</source>
        <translation>共用的数据库：文件路径（不以 .db 结尾的单个词仅在该文件已存在时有效）、sqlite:///path/to/file.db 或 postgresql://user@server/database（默认：$KIOSK_DATABASE_URL，否则按工作人员的设置，否则为数据文件夹中的文件）</translation>
    </message>
    <message>
        <source>language (default: the system&apos;s)</source>
        <translation>语言（默认：跟随系统）</translation>
    </message>
    <message>
        <source>log there (default: a file in your state folder)</source>
        <translation>日志写入该文件（默认：状态文件夹中的文件）</translation>
    </message>
    <message>
        <source>the kiosk&apos;s name, another for each kiosk (default: as staff has set it, else the first start asks)</source>
        <translation>终端名称，每台各不相同（默认：按工作人员的设置，否则首次启动时询问）</translation>
    </message>
    <message>
        <source>the key to the personal data, where the computer has no keyring (default: $KIOSK_KEY_FILE, else a file in your configuration folder)</source>
        <translation>个人信息的密钥文件，用于没有系统密钥环的电脑（默认：$KIOSK_KEY_FILE，否则为配置文件夹中的文件）</translation>
    </message>
    <message>
        <source>how long sessions without a binding keep their details (default: as staff has set it, else %1)</source>
        <translation>未绑定的会话保留明细的天数（默认：按工作人员的设置，否则 %1）</translation>
    </message>
    <message>
        <source>%1 (default: as staff has set it, else %2)</source>
        <translation>%1（默认：按工作人员的设置，否则 %2）</translation>
    </message>
    <message>
        <source>how long a session waits for the scan</source>
        <extracomment>Option -&gt; the field of :class:`Settings`, and its help.</extracomment>
        <translation>会话等待扫码的秒数</translation>
    </message>
    <message>
        <source>how long a session waits for OK after the scan</source>
        <translation>扫码后等待点“确定”的秒数</translation>
    </message>
    <message>
        <source>how long a kiosk is idle before it asks whether someone is there</source>
        <translation>无人操作多少秒后询问是否还在</translation>
    </message>
    <message>
        <source>how often the QR code changes</source>
        <translation>二维码更新的间隔秒数</translation>
    </message>
    <message>
        <source>give the class&apos;s address, without a path</source>
        <translation>请填写课堂公布的地址，不含路径</translation>
    </message>
    <message>
        <source>for tests, on a training database: make the same ids and codes each time</source>
        <translation>仅供测试，用于培训数据库：每次生成相同的标识和二维码</translation>
    </message>
    <message>
        <source>for tests, on a training database: let the clock run from this time, or seconds ahead or behind</source>
        <translation>仅供测试，用于培训数据库：让时钟从该时间走起，或快、慢若干秒</translation>
    </message>
    <message>
        <source>hold a class: trainees&apos; own phones are the JD app, as a page on the local network</source>
        <translation>开课：学员用自己的手机打开本地网络上的页面，充当京东 App</translation>
    </message>
    <message>
        <source>the one address of this computer to serve</source>
        <translation>本机用于提供服务的地址</translation>
    </message>
    <message>
        <source>default: 8080</source>
        <translation>默认：8080</translation>
    </message>
    <message>
        <source>of the trainer&apos;s panel, on this computer only (default: any that is free)</source>
        <translation>讲师控制面板的端口，仅限本机（默认：任意空闲端口）</translation>
    </message>
    <message>
        <source>which trainee plays whom: a name and a JD account&apos;s login on each line (or type it in the panel)</source>
        <translation>学员与人物的对应名单：每行一个名字和一个京东账号登录名（也可在控制面板中输入）</translation>
    </message>
    <message>
        <source>for TLS: its chain, PEM</source>
        <translation>用于 TLS：证书链（PEM）</translation>
    </message>
    <message>
        <source>its key, PEM</source>
        <translation>证书的私钥（PEM）</translation>
    </message>
    <message>
        <source>the host name that the certificate is for</source>
        <translation>证书所属的主机名</translation>
    </message>
    <message>
        <source>scenarios of your own, files or folders of them; the first one is played</source>
        <translation>您自己的场景文件或其文件夹；先播放第一个</translation>
    </message>
    <message>
        <source>all steps in one file: .gif, .webp, .mp4 or .webm (moving), .html or .pdf (a handout); or in a folder</source>
        <translation>所有步骤存为一个文件：.gif、.webp、.mp4 或 .webm（动态），.html 或 .pdf（讲义）；或存入文件夹</translation>
    </message>
    <message>
        <source>the drills&apos; questions on a sheet, .html or .pdf, and their answers in a second file</source>
        <translation>将演练试题写成 .html 或 .pdf，答案写入另一个文件</translation>
    </message>
    <message>
        <source>of --questions: another seed, another order of the answers</source>
        <translation>用于 --questions：换一个种子，换一种答案顺序</translation>
    </message>
    <message>
        <source>scenario files: run as tests on the real widgets, check, list; what may be in them</source>
        <translation>场景文件：在真实界面上作为测试运行、检查、列出；可写的内容</translation>
    </message>
    <message>
        <source>a file, or a folder of such files</source>
        <translation>一个文件，或存放这类文件的文件夹</translation>
    </message>
    <message>
        <source>list and names as JSON, for another program</source>
        <translation>list 和 names 以 JSON 输出，供其他程序使用</translation>
    </message>
    <message>
        <source>seconds until what a step waits for counts as not happening (default: 40)</source>
        <translation>步骤等待多少秒后仍未出现即判为失败（默认：40）</translation>
    </message>
    <message>
        <source>run nothing more after the first failure</source>
        <translation>首次失败后不再运行其余场景</translation>
    </message>
    <message>
        <source>leave a page of each run: both windows step by step, events, rows and rules</source>
        <translation>为每次运行留下一个网页：逐步展示两个窗口、事件、数据变化和规则</translation>
    </message>
    <message>
        <source>say which states, transitions, refusals, rules and screens the files exercise; coverage.json and a diagram, coverage.svg, go to --out</source>
        <translation>报告这些文件覆盖了哪些状态、转换、拒绝原因、规则和页面；coverage.json 和状态图 coverage.svg 存入 --out</translation>
    </message>
    <message>
        <source>where pictures of failures, traces and coverage go (default: demo)</source>
        <translation>失败截图、运行轨迹和覆盖报告的存放位置（默认：demo）</translation>
    </message>
    <message>
        <source>both windows for another program, on a database of their own: JSON-RPC on the standard input and output (docs/driving.md)</source>
        <translation>让其他程序操作两个窗口，使用独立的数据库：标准输入输出上的 JSON-RPC（docs/driving.md）</translation>
    </message>
    <message>
        <source>for other ids and codes, the same each time (default: 1)</source>
        <translation>换一套标识和二维码，每次都相同（默认：1）</translation>
    </message>
    <message>
        <source>the time to begin with (default: 2026-01-05T09:30Z)</source>
        <translation>开始时的时间（默认：2026-01-05T09:30Z）</translation>
    </message>
    <message>
        <source>leave a page of all that was done; without FILE, when “trace” is called</source>
        <translation>为所做的一切留下一个网页；不给出 FILE 时，在调用“trace”时写出</translation>
    </message>
    <message>
        <source>JD Cloud real-name verification kiosk. Without a command: both windows.</source>
        <translation>京东云实名认证自助终端。不带命令时打开两个窗口。</translation>
    </message>
    <message>
        <source>the kiosk window alone</source>
        <translation>仅打开终端窗口</translation>
    </message>
    <message>
        <source>over the whole screen; it can be left on the staff&apos;s page only</source>
        <translation>全屏显示，只能在工作人员页面退出</translation>
    </message>
    <message>
        <source>show codes for the class at this address, http://192.168.1.5:8080 (default: of a class that is held on this computer)</source>
        <translation>显示指向该地址课堂的二维码，如 http://192.168.1.5:8080（默认：本机正在进行的课堂）</translation>
    </message>
    <message>
        <source>the simulated phone alone</source>
        <translation>仅打开模拟手机</translation>
    </message>
    <message>
        <source>the trainer&apos;s stage; with --out or --record, or without a display: pictures</source>
        <translation>讲师演示窗口；带 --out 或 --record，或没有显示器时生成图片</translation>
    </message>
    <message>
        <source>give a time, such as 2026-05-04T09:00</source>
        <extracomment>A clock can show these, and whatever is added to it or taken off.</extracomment>
        <translation>请给出时间，例如 2026-05-04T09:00</translation>
    </message>
    <message>
        <source>a recording ends in .gif, .webp, .html, .pdf, .mp4 or .webm, or is a folder</source>
        <translation>录制文件以 .gif、.webp、.html、.pdf、.mp4 或 .webm 结尾，或为文件夹</translation>
    </message>
    <message>
        <source>a sheet ends in .html or .pdf</source>
        <translation>试题文件以 .html 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>begin with this one; of pictures, only this one (default: all)</source>
        <translation>从该场景开始；生成图片时只生成该场景（默认：全部）</translation>
    </message>
    <message>
        <source>a picture of each step goes there</source>
        <translation>每一步的图片保存到此处</translation>
    </message>
    <message>
        <source>picture the trainer&apos;s whole stage, not the two windows alone</source>
        <translation>拍摄整个讲师演示窗口，而不只是两个窗口</translation>
    </message>
    <message>
        <source>run: as tests; check: say what is wrong, and run nothing; list: name and title of FILEs, or of the program&apos;s own; names: every objectName; schema: JSON Schema for an editor; pytest: print FILEs as tests for pytest</source>
        <translation>run：作为测试运行；check：只指出错误，不运行；list：列出 FILE 或自带场景的名称和标题；names：所有 objectName；schema：供编辑器使用的 JSON Schema；pytest：把 FILE 输出为 pytest 测试</translation>
    </message>
    <message>
        <source>the kiosks in a process of their own</source>
        <translation>让终端在单独的进程中运行</translation>
    </message>
    <message>
        <source>make the same ids and codes as the run that printed it (default: a new one)</source>
        <translation>生成与输出该种子的那次运行相同的编号和二维码（默认：新的种子）</translation>
    </message>
    <message>
        <source>write JUnit&apos;s XML</source>
        <translation>写入 JUnit 的 XML</translation>
    </message>
    <message>
        <source>default: 1</source>
        <translation>默认：1</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”, which plays on a database of its own</source>
        <extracomment>The exit status of a command line that is wrong, as argparse&apos;s own. What only &quot;scenario run&quot; takes. What a command takes with some of its actions only: (command, attribute) -&gt; the actions. Commands whose windows play on a database of their own.</extracomment>
        <translation>%1 不能与“%2”合用：该命令使用自己的数据库</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”, only with: %3</source>
        <translation>--%1 不能与“%2”合用，只能用于：%3</translation>
    </message>
    <message>
        <source>“%1” takes no further words. See jdcloud-kiosk %2 --help</source>
        <translation>“%1”没有更多参数。请查看 jdcloud-kiosk %2 --help</translation>
    </message>
    <message>
        <source>give text that this terminal can show</source>
        <translation>请输入此命令行能显示的文本</translation>
    </message>
    <message>
        <source>give a name of 1 to 64 characters, without line breaks or characters that cannot be seen, that does not begin with “console ”</source>
        <translation>请给出 1 到 64 个字符的名称，不能有换行或不可见字符，也不能以“console ”开头</translation>
    </message>
    <message>
        <source>the folder that this program was started in no longer exists: start it in another one</source>
        <translation>启动本程序时所在的文件夹已不存在：请换一个文件夹再启动</translation>
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
        <translation>京东云将删除您的真实姓名和身份证号，该京东云账号不再处于已认证状态，您的京东账号之后可认证另一个账号。撤回前的处理仍然合法；您的同意记录会予以保存。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不撤回</translation>
    </message>
</context>
<context>
    <name>_PermissionSheet</name>
    <message>
        <source>&quot;%1&quot; would like to use the camera</source>
        <extracomment>The frame&apos;s side beside the screen&apos;s width, while it looks; around a code that was read. How far the phone is held askew, in degrees. Milliseconds of the sweep (two thirds of it down, then a pause), and of the frame&apos;s snap.</extracomment>
        <translation>“%1”想使用相机</translation>
    </message>
    <message>
        <source>To scan QR codes. In the simulation it sees the kiosk only.</source>
        <translation>用于扫描二维码。模拟演示中只能看到终端。</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Trainer&apos;s tools</source>
        <translation>培训工具</translation>
    </message>
    <message>
        <source>Not part of the phone</source>
        <translation>不属于手机画面</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation>京东金融</translation>
    </message>
    <message>
        <source>App that is open</source>
        <translation>打开的 App</translation>
    </message>
    <message>
        <source>Who holds this phone</source>
        <translation>手机持有人</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Size of the phone&apos;s text</source>
        <translation>手机文字大小</translation>
    </message>
    <message>
        <source>The kiosk&apos;s window</source>
        <translation>终端窗口</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>This computer&apos;s camera</source>
        <translation>本机摄像头</translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation>模拟演示 — 人物均为虚构</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s：错误：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下参数：%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多只能有一个值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>不接受值 %r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 合用</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s 的值无效：%(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>选项无效：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项不明确：%(option)s 可能是 %(matches)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
</context>
</TS>
