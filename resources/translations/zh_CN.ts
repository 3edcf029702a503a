<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountEntry</name>
    <message>
        <source>Your JD Cloud account</source>
        <extracomment>Characters of the longest login name that can be typed. In the design&apos;s pixels: beside the tick of the account that was found, and the tick.</extracomment>
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
        <source>%1 is not in UTF-8: save it as “CSV UTF-8”</source>
        <extracomment>The columns of a file, in any order. Those after &quot;login&quot; are for JD accounts. The setting that marks a database as one for training. Nobody alive was born earlier; a year such as 0199 is a slip of the finger. Bytes of a file: hundreds of thousands of accounts. Values that one statement asks for.</extracomment>
        <translation>%1 不是 UTF-8 编码：请另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>there must be columns kind, login, real_name, latin_name, birth_date, verified_in; no %1</source>
        <translation>须有列 kind、login、real_name、latin_name、birth_date、verified_in；缺少 %1</translation>
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
        <source>birth_date is written 1993-06-18, from 1900 to today</source>
        <translation>birth_date 写作 1993-06-18，自 1900 年起，不晚于今天</translation>
    </message>
    <message>
        <source>verified_in is empty, jd_mall or jd_finance</source>
        <translation>verified_in 为空、jd_mall 或 jd_finance</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
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
        <source>it is no file, but a device, a pipe or a socket</source>
        <translation>它不是文件，而是设备、管道或套接字</translation>
    </message>
    <message>
        <source>it is too large to be what is asked for</source>
        <translation>文件过大，不是所需的文件</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>this user has not the right to</source>
        <translation>当前用户没有此权限</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>What the system&apos;s answers mean to a person at a command line.</extracomment>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>this user may store no more on the disk</source>
        <translation>当前用户的磁盘配额已用完</translation>
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
        <source>the disk reports a failure</source>
        <translation>磁盘报告故障</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>Verifications taken back: %1</source>
        <translation>已收回的认证：%1</translation>
    </message>
    <message>
        <source>Accounts added: %1</source>
        <extracomment>Sentences about rows that the window shows; there is no need to read a hundred.</extracomment>
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
        <source>Verifications that are taken back: %1.</source>
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
        <source>“%1” has a value that it cannot have.</source>
        <translation>“%1”的取值无效。</translation>
    </message>
    <message>
        <source>A database on a network drive cannot be shared safely. Choose a folder on this computer; many machines share a PostgreSQL server.</source>
        <translation>网络驱动器上的数据库无法安全共享。请选择本机上的文件夹；多台机器请共用一台 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>What %1 names is no file, but a folder, a device, a pipe or a socket.</source>
        <translation>%1 指向的不是文件，而是文件夹、设备、管道或套接字。</translation>
    </message>
    <message>
        <source>The folder that this program was started in is gone. Start it in another one.</source>
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
        <extracomment>In the design&apos;s pixels: the coloured edge, the corners, the sign.</extracomment>
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
        <extracomment>In the design&apos;s pixels. The headline and the other language&apos;s, from the largest that is tried.</extracomment>
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
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>%1 left to decide</source>
        <extracomment>What scrolls has at least this height, or everything above the consent scrolls. Above the buttons, without scrolling: as much as the code and its question need. Between the status bar and the highest sheet.</extracomment>
        <translation>剩余 %1，请确认</translation>
    </message>
    <message>
        <source>Tick the box to go on · %1 left</source>
        <translation>勾选后可继续 · 剩余 %1</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
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
    <name>Classroom</name>
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
        <translation>真机课堂</translation>
    </message>
    <message>
        <source>Phones on the same network scan this code, or the one on the kiosk.</source>
        <translation>同一网络中的手机可扫描此码，或终端上的二维码。</translation>
    </message>
    <message>
        <source>Anybody on this network can read along: the people are fictitious, and no real data belongs here.</source>
        <translation>同一网络中的任何人都能看到传输内容：人物均为虚构，请勿填写真实信息。</translation>
    </message>
    <message>
        <source>Phones connected: %1</source>
        <translation>在线手机：%1</translation>
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
        <source>No connection. The page goes on by itself.</source>
        <translation>网络已断开，恢复后将自动继续。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Be somebody else</source>
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
        <source>Only if you stand at the kiosk and began there yourself. Somebody sent you this address? Then close the page.</source>
        <translation>仅当您本人就在终端旁并亲自发起时才继续。若网址是他人发来的，请关闭本页。</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>您扮演：%1</translation>
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
        <source>Who are you in this class?</source>
        <translation>您在课堂中扮演谁？</translation>
    </message>
    <message>
        <source>All of them are fictitious. Whom another phone plays is not listed.</source>
        <translation>人物均为虚构，已被其他手机选用的不再列出。</translation>
    </message>
    <message>
        <source>The trainer has paused the class</source>
        <translation>讲师已暂停课堂</translation>
    </message>
    <message>
        <source>Nothing is lost. This page goes on by itself.</source>
        <translation>信息不会丢失，本页将自动继续。</translation>
    </message>
    <message>
        <source>You may close this page.</source>
        <translation>您可以关闭本页。</translation>
    </message>
    <message>
        <source>Every person is being played already</source>
        <translation>所有人物均已被选用</translation>
    </message>
    <message>
        <source>Ask the trainer to add more accounts.</source>
        <translation>请讲师添加更多账号。</translation>
    </message>
    <message>
        <source>This is no code of the kiosk</source>
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
        <source>Back</source>
        <translation>返回</translation>
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
        <source>No sign of life: look there</source>
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
        <source>Cancel the session</source>
        <translation>取消认证</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>换新二维码</translation>
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
        <translation>切换为%1</translation>
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
        <source>The session has ended meanwhile.</source>
        <translation>本次认证已经结束。</translation>
    </message>
    <message>
        <source>The code was scanned already: the phone has to answer.</source>
        <translation>二维码已被扫描，请在手机上操作。</translation>
    </message>
    <message>
        <source>Somebody has opened it already.</source>
        <translation>终端已由他人开启。</translation>
    </message>
    <message>
        <source>The station is closed: open it first.</source>
        <translation>终端已关闭，请先开启。</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>该终端已被停用。</translation>
    </message>
    <message>
        <source>Too many codes in a minute: try again a little later.</source>
        <translation>一分钟内生成的二维码过多，请稍后再试。</translation>
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
        <source>This name is or was in use, or too long: choose another.</source>
        <translation>该姓名正在使用、曾被使用或过长，请换一个。</translation>
    </message>
    <message>
        <source>A lead looks after the staff: ask one of them.</source>
        <translation>人员由负责人管理，请联系负责人。</translation>
    </message>
    <message>
        <source>There has to be a lead: make somebody else one first.</source>
        <translation>至少需要一名负责人，请先指定其他人。</translation>
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
        <source>“Compare the four digits with your phone. Tick the consent there and tap OK; if they differ, tap Decline.”</source>
        <translation>“请核对手机上的四位数字。一致就勾选同意并点“确定”，不一致请点“拒绝”。”</translation>
    </message>
    <message>
        <source>“Open the JD or JD Finance app, tap Scan, and hold your phone before the code. The code changes each second; that is right so.”</source>
        <translation>“请打开京东或京东金融 App，点“扫一扫”，对准屏幕上的二维码。二维码每秒变化，这是正常的。”</translation>
    </message>
    <message>
        <source>“Your account is verified; you are done.”</source>
        <translation>“您的账号已完成实名认证，可以离开了。”</translation>
    </message>
    <message>
        <source>“Nothing is wrong with your JD Cloud account: JD does not know your real name yet. In the JD app: Me, Settings, Account and security. It takes a few minutes.”</source>
        <translation>“您的京东云账号没有问题，只是京东还没有您的实名信息。请在京东 App 中打开“我的 → 设置 → 账号与安全”，几分钟即可完成。”</translation>
    </message>
    <message>
        <source>“Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need? If not, withdraw it on your phone and scan again.”</source>
        <translation>“每人只能认证一个京东云账号，您已认证过另一个。那个账号您还需要吗？如果不需要，请在手机上撤回授权后重新扫码。”</translation>
    </message>
    <message>
        <source>“This account was verified meanwhile; there is nothing more to do.”</source>
        <translation>“这个账号刚刚已在别处完成认证，无需再操作。”</translation>
    </message>
    <message>
        <source>“The request was declined on your phone, so nothing was read. If that was not what you wanted, take a new code.”</source>
        <translation>“您在手机上点了拒绝，没有读取任何信息。如果不是您的本意，请重新获取二维码。”</translation>
    </message>
    <message>
        <source>“The time was over; nothing is lost. Take a new code, and I stay.”</source>
        <translation>“时间到了，没有任何影响。请重新获取二维码，我在旁边协助您。”</translation>
    </message>
    <message>
        <source>“Our computer&apos;s clock was changed. Please start again.” Check it first.</source>
        <translation>“我们电脑的时间有变动，请重新开始。”请先检查日期和时间。</translation>
    </message>
    <message>
        <source>“The session was cancelled; nothing was changed. Please start again.”</source>
        <translation>“本次认证已取消，没有任何变更，请重新开始。”</translation>
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
        <source>Done.</source>
        <extracomment>A clerk reads from nearer than a visitor, and sees more at once.</extracomment>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>A visitor who is in the middle has to begin again; nothing is changed.</source>
        <translation>正在认证的访客需要重新开始，不会产生任何变更。</translation>
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
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>%1 comes</source>
        <translation>%1 正前往</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>请求帮助</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody calls</source>
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
        <source>The database file is damaged or empty. Restore the last backup: jdcloud-kiosk restore FILE</source>
        <translation>数据库文件已损坏或为空。请恢复最近的备份：jdcloud-kiosk restore FILE</translation>
    </message>
    <message>
        <source>The database file is gone. Put it back, or restore the last backup: jdcloud-kiosk restore FILE</source>
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
        <source>Another program deleted the database&apos;s log (-wal). The database is being checked. If this comes again, look for what cleans up or copies that folder.</source>
        <translation>数据库的日志文件（-wal）被其他程序删除，正在检查数据库。如再次出现，请排查清理或复制该文件夹的程序。</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left as it is. Choose another one in the settings or with --database.</source>
        <translation>该数据库属于其他程序，未做任何改动。请在“设置”中或使用 --database 选择其他数据库。</translation>
    </message>
    <message>
        <source>The database was changed outside of this program. The log says what; jdcloud-kiosk audit verify looks for more. Restore the last backup.</source>
        <translation>数据库被本程序以外的途径改动过。改动之处见日志，运行 jdcloud-kiosk audit verify 可进一步检查。请恢复最近一次备份。</translation>
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
        <source>The database is in a folder that cannot be shared safely, as a network folder. Move it to a local disk.</source>
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
        <source>The clock of this computer differs from the server&apos;s by more than two seconds: phones could not read its codes. Set date and time; it goes on by itself once they are right.</source>
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
        <source>An error in the program itself. It keeps trying; the log has the details for whoever maintains the program.</source>
        <translation>程序自身出错，正在不断重试；详情见日志，请转交程序维护人员。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the network; it goes on by itself once it is back.</source>
        <translation>无法连接服务器。请检查网络；恢复后会自动继续。</translation>
    </message>
    <message>
        <source>The name of the database server is not known here. Check the network and the database address (host name); a network administrator can help.</source>
        <translation>无法解析数据库服务器的主机名。请检查网络和数据库地址中的主机名，或联系网络管理员。</translation>
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
        <source>The database server cannot prove who it is: its certificate, or the file it is checked with (sslrootcert), does not fit. Tell the database administrator; do not turn the check off.</source>
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
        <source>The database server has no connection left for this kiosk. It keeps trying; if this lasts, ask the database administrator to allow more connections.</source>
        <translation>数据库服务器的连接数已满，正在不断重试。如持续出现，请联系数据库管理员调高连接数上限。</translation>
    </message>
    <message>
        <source>The database server is stopped or restarting. It goes on by itself once the server is back; if this lasts, call the database administrator.</source>
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
        <source>The database server reports a problem of its own. Call the database administrator; the server&apos;s log says more.</source>
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
        <extracomment>A day either way.</extracomment>
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
        <source>JD takes the real name back</source>
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
    <name>Header</name>
    <message>
        <source>Staff</source>
        <extracomment>In the design&apos;s pixels.</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Staff, please look: %1</source>
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
        <extracomment>In the design&apos;s pixels.</extracomment>
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
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Switch language: %1</source>
        <translation>切换语言：%1</translation>
    </message>
    <message>
        <source>The staff have been called. Please stay here.</source>
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
        <extracomment>Milliseconds after a key until the search begins. All fields are in one row that is so many times as wide as letters are high. The periods, in days back from today; None is any time, -1 is chosen by two dates.</extracomment>
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
        <extracomment>The column that takes the room that is left; the whole text is in the timeline too.</extracomment>
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
        <extracomment>Pixels around the question where it lies over the window.</extracomment>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>This screen is cleared in %1, so that nobody sees what is yours.</source>
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
        <extracomment>Rows and events that are kept in view. Tables that only count and chain: one line says enough.</extracomment>
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
        <extracomment>In the design&apos;s pixels: a key&apos;s height, between keys, and around all of them. Of the screen&apos;s text, how much the keys&apos; letters take: their places stay as they are.</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <source>Training class: scan with your own phone&apos;s camera. It opens %1</source>
        <translation>培训课堂：用您自己手机的相机扫码，将打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Need more time? Take a new code; nothing is lost.</source>
        <translation>
            <numerusform>还剩 %n 秒。来不及？可换新码，信息不会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone: OK or Decline.</source>
        <translation>
            <numerusform>还剩 %n 秒。请在手机上点“确定”或“拒绝”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
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
        <source>Staff can say: nothing is wrong with your JD Cloud account; JD does not know your real name yet. It takes a few minutes in the JD app.</source>
        <translation>工作人员可以说：您的京东云账号没有问题，只是京东还没有您的实名信息，在京东 App 中几分钟即可完成。</translation>
    </message>
    <message>
        <source>Staff can say: each person can verify one JD Cloud account, and you have verified another. Is it one that you still need?</source>
        <translation>工作人员可以说：每人只能认证一个京东云账号，您已认证过另一个。那个账号您还需要吗？</translation>
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
        <source>Find your consent receipt on your phone, and withdraw at any time</source>
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
        <source>Not any more?</source>
        <translation>不再需要？</translation>
    </message>
    <message>
        <source>Withdraw it on your phone, then scan a new code</source>
        <translation>在手机上撤回同意，再扫描新码</translation>
    </message>
    <message>
        <source>Or withdraw it, then scan again</source>
        <translation>或撤回同意后重新扫码</translation>
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
        <extracomment>Of no interest any more once the right phone has scanned: somebody was only too slow.</extracomment>
        <translation>另一部手机试图扫描此二维码，已被拒绝。只有先扫码的手机可以授权。</translation>
    </message>
    <message>
        <source>A scan was refused: its picture of the code was too old. The code changes every second. Scan this screen, not a photo.</source>
        <translation>一次扫码被拒绝：所扫的画面已过时。二维码每秒变化。请扫屏幕，不要扫照片。</translation>
    </message>
    <message>
        <source>A scan was refused: the clocks do not agree. No code from the future. Staff: check date and time.</source>
        <translation>一次扫码被拒绝：时钟不一致。不接受来自未来的二维码。工作人员请检查日期和时间。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been changed. Only the kiosk can make its codes. Staff: look for stickers.</source>
        <translation>一次扫码被拒绝：二维码被改动过。只有本终端能生成自己的二维码。工作人员请检查是否有贴纸。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an older code. A new code replaces the one before. Scan the one on this screen.</source>
        <translation>一次扫码被拒绝：所扫的是旧码。新码替换旧码。请扫屏幕上的二维码。</translation>
    </message>
    <message>
        <source>A scan was refused: it was of an earlier code of this kiosk. A code ends with its verification. Staff: look for photos and stickers.</source>
        <translation>一次扫码被拒绝：所扫的是本终端先前的二维码。二维码随认证结束而失效。工作人员请检查是否有照片或贴纸。</translation>
    </message>
    <message>
        <source>A scan was refused: the code had been used. Each code works once. Staff: look for photos and stickers.</source>
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
    <name>LiveModel</name>
    <message>
        <source>%1 left</source>
        <extracomment>So many ended sessions are shown.</extracomment>
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
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Sessions in progress</source>
        <translation>进行中的认证</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>and this kiosk</source>
        <extracomment>In the design&apos;s pixels: the digits, the answers below them, and between those. Of the digits&apos; height: the room between the two pairs, and above and below.</extracomment>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>我的订单</translation>
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
        <source>Somebody else is called so. Please choose another short name.</source>
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
        <source>The sign-in shows everybody who signed in here last. Choose a short name, or leave it empty: nothing is shown of you then, and you type your name.</source>
        <translation>登录页会向所有人显示最近在此登录的工作人员。请设定一个简称；留空则不显示您，登录时需自行输入姓名。</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>修改简称</translation>
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
    <name>OutOfServicePage</name>
    <message>
        <source>Out of service for a moment</source>
        <translation>暂停服务，请稍候</translation>
    </message>
    <message>
        <source>Nothing is lost. This screen goes away by itself as soon as it works again.</source>
        <translation>没有任何数据丢失。恢复后本画面会自动消失。</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>致工作人员：%1</translation>
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
        <source>You can verify only one JD Cloud account, with whichever JD account of yours. Withdraw the earlier consent and scan a new code, or ask the staff.</source>
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
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>JD Cloud has read nothing about you. Refresh the QR code on the kiosk and scan it again.</source>
        <translation>京东云没有读取您的任何信息。请在终端上刷新二维码后重新扫码。</translation>
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
        <source>The code on the kiosk changes every second, so that a photo of it is worth nothing. Stand at the kiosk and scan its screen.</source>
        <translation>终端上的二维码每秒更新，翻拍的照片无效。请站在终端前扫描屏幕。</translation>
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
        <source>Tap &apos;Refresh QR code&apos; on the kiosk and scan again.</source>
        <translation>请在终端上点击“刷新二维码”后重新扫码。</translation>
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
        <source>JD Cloud has erased your real name and identity number; the JD Cloud account is not verified any more. A record that you had agreed, and withdrew, is kept.</source>
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
        <extracomment>The window with the strip of tools alone, and with their panel. What is offered in the panel of tools, wherever the phone is. The app&apos;s page, also while the home screen is over it.</extracomment>
        <translation>模拟演示中未提供此功能</translation>
    </message>
    <message>
        <source>Simulated phone</source>
        <translation>模拟手机</translation>
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
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再次输入新 PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>修改 PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>In the design&apos;s pixels: a key, and between keys.</extracomment>
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
        <extracomment>How fast the play&apos;s clock runs: not at all, as ours, ten times as fast.</extracomment>
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
        <translation>手动操作</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
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
        <source>Clock paused</source>
        <translation>时钟已暂停</translation>
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
        <source>+1 s</source>
        <translation>+1 秒</translation>
    </message>
    <message>
        <source>Time of the play</source>
        <translation>演示中的时间</translation>
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
        <source>The real app reads your identity card and your face. In the simulation one tap does it; nobody real is concerned.</source>
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
        <source>A scan was refused</source>
        <translation>一次扫码被拒绝</translation>
    </message>
    <message>
        <source>Time was over</source>
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
        <source>“Nothing is wrong with your JD Cloud account. JD does not know your real name yet. It takes a few minutes in the JD app.”</source>
        <translation>“您的京东云账号没有问题，只是京东还没有您的实名信息，在京东 App 中几分钟即可完成。”</translation>
    </message>
    <message>
        <source>“Each person can verify one JD Cloud account, and you have verified another. Is it one that you still need?”</source>
        <translation>“每人只能认证一个京东云账号，您已认证过另一个。那个账号您还需要吗？”</translation>
    </message>
    <message>
        <source>A visitor at this kiosk asks for your help.</source>
        <translation>此终端的访客请求帮助。</translation>
    </message>
    <message>
        <source>A QR code was scanned that had been used before. Look for a photo or a printed copy near the kiosk; somebody may be passing codes on.</source>
        <translation>有人扫描了已使用过的二维码。请留意终端附近是否有照片或打印件；可能有人在传递二维码。</translation>
    </message>
    <message>
        <source>A second phone scanned a code that a visitor had scanned. It was refused. Ask the visitor whether somebody looks over their shoulder.</source>
        <translation>另一部手机扫描了访客已扫过的二维码，已被拒绝。请询问访客是否有人在旁窥视。</translation>
    </message>
    <message>
        <source>Somebody scanned a QR code that was changed. It was refused. Look for stickers on or near the screen.</source>
        <translation>有人扫描了被篡改的二维码，已被拒绝。请检查屏幕上或附近是否有贴纸。</translation>
    </message>
    <message>
        <source>The QR code cannot be read from this screen. Enlarge the window, and check the screen&apos;s scaling.</source>
        <translation>无法从此屏幕识别二维码。请放大窗口并检查屏幕缩放。</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN again and again at this kiosk; it waits longer each time. If none of you did, look who stands there.</source>
        <translation>有人在本终端多次输入错误的 PIN，每次等待时间会更长。如非你们所为，请查看终端前是谁。</translation>
    </message>
    <message>
        <source>Another computer took this kiosk&apos;s name over, with a staff PIN; the earlier one was closed. If nobody of you did that, tell whoever runs the kiosks.</source>
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
    <name>ReportsPage</name>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Pixels of a saved picture, across. Bars of the time to authorize; later ones are added up in the last.</extracomment>
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
    <message numerus="yes">
        <source>%n QR codes shown, %1 scanned, %2 authorized (%3).</source>
        <translation>
            <numerusform>显示二维码 %n 次，扫码 %1 次，授权 %2 次（%3）。</numerusform>
        </translation>
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
        <translation>授权成功</translation>
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
        <source>From QR code to authorization</source>
        <translation>从二维码到授权</translation>
    </message>
    <message>
        <source>Seconds from scan to OK</source>
        <translation>从扫码到确认的秒数</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Authorization</source>
        <extracomment>As many steps as any message has.</extracomment>
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
        <source>own choice: a new code replaces the one before</source>
        <translation>自定规则：新码替换旧码</translation>
    </message>
    <message>
        <source>Scanned: the phone asks</source>
        <translation>已扫码：手机请求授权</translation>
    </message>
    <message>
        <source>document, step 2; the first scan claims: own choice</source>
        <translation>文档，第 2 步；首次扫码即占有：自定规则</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>own choice, after RFC 10027: no is as prominent as yes</source>
        <translation>自定规则，依据 RFC 10027：拒绝与同意同样醒目</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>own choice: until the outcome</source>
        <translation>自定规则：出结果前均可</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>own choice of seconds; RFC 8628 section 3.2 asks for a limit</source>
        <translation>时长为自定；RFC 8628 第 3.2 节要求设限</translation>
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
        <source>own choice: what honest visitors do not cause</source>
        <translation>自定规则：正常访客不会引起的情况</translation>
    </message>
    <message>
        <source>Staff opens the kiosk</source>
        <translation>工作人员启用终端</translation>
    </message>
    <message>
        <source>own choice: no session without staff</source>
        <translation>自定规则：无工作人员则不开始认证</translation>
    </message>
    <message>
        <source>own choice</source>
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
        <source>own choice: an account is verified once</source>
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
        <source>altered: HMAC-SHA256 (RFC 2104) does not fit</source>
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
        <source>There is a file of this name already.</source>
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
        <source>%1 cannot be saved: there is no such folder any more. Choose another.</source>
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
        <extracomment>Of the window that a dialog is opened in, its width and height.</extracomment>
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
        <extracomment>In the design&apos;s pixels: between cards, the number&apos;s circle, and a picture in the list.</extracomment>
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
        <translation>对准屏幕二维码
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
    <name>ScoreSheet</name>
    <message>
        <source>Save the score sheet</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Trainee&apos;s name, for the sheet</source>
        <translation>学员姓名（写入成绩单）</translation>
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
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing fits. Try fewer letters, or another day.</source>
        <translation>没有符合的记录。请减少输入的字符，或换一天再试。</translation>
    </message>
    <message>
        <source>More than %1 sessions; the newest are shown.</source>
        <translation>超过 %1 条记录，仅显示最新的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Account, reference or slip, station, “this morning” …</source>
        <translation>账号、编号或小票、终端、“今天上午”…</translation>
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
        <source>How it stands</source>
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
        <extracomment>In the design&apos;s pixels: beside and above the words, and between parts of the page. Milliseconds in which an earlier state gives way.</extracomment>
        <translation>京东云账号 %1</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>QR code to scan with the JD or JD Finance app</source>
        <translation>请用京东或京东金融App扫描的二维码</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>1 to 64 letters, without a space at either end.</source>
        <translation>1 至 64 个字符，首尾不能有空格。</translation>
    </message>
    <message>
        <source>Write sqlite:///path/to/file.db or postgresql://user@server/database, or leave it empty.</source>
        <translation>请填写 sqlite:///path/to/file.db 或 postgresql://user@server/database，或留空。</translation>
    </message>
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
        <source>Choose a printer: “%1” writes files or sends faxes, and would ask the visitor.</source>
        <translation>请选择打印机：“%1”会生成文件或发送传真，并在访客面前弹出对话框。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>请填写 %1 至 %2 之间的数字。</translation>
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
        <source>Time from scan to OK</source>
        <translation>扫码到确认的时长</translation>
    </message>
    <message>
        <source>Details are kept for</source>
        <translation>明细保留时长</translation>
    </message>
    <message>
        <source>Days, %1 to %2</source>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>Seconds, %1 to %2</source>
        <translation>%1–%2 秒</translation>
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
        <translation>小票纸张</translation>
    </message>
    <message>
        <source>Visitors compare it with their phone</source>
        <translation>访客会与手机上的名称核对</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Empty: the usual file</source>
        <translation>留空则使用默认文件</translation>
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
        <source>Shift from %1 to %2</source>
        <translation>班次：%1 至 %2</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>认证次数：%1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>认证成功：%1</translation>
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
        <source>Note to the next shift</source>
        <translation>给下一班的留言</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
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
        <translation>请选择您的姓名</translation>
    </message>
    <message>
        <source>Staff console</source>
        <translation>工作台</translation>
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
        <source>Nobody can sign in here yet, or any more. Whoever runs the kiosks adds staff on the command line: jdcloud-kiosk staff add NAME</source>
        <translation>目前没有可以在此登录的工作人员。请由管理员在命令行添加：jdcloud-kiosk staff add 姓名</translation>
    </message>
    <message>
        <source>The server does not let this kiosk do that. Ask whoever runs the kiosks: jdcloud-kiosk staff for a PIN, jdcloud-kiosk kiosks for a station that was revoked or is another&apos;s.</source>
        <translation>服务器不允许本终端执行此操作。请联系管理员：修改 PIN 用 jdcloud-kiosk staff；终端被注销或名称属于其他终端时用 jdcloud-kiosk kiosks。</translation>
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
        <source>The printer cannot be reached. Please ask the staff.</source>
        <translation>无法连接打印机，请联系工作人员。</translation>
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
        <extracomment>Milliseconds in which several commits are one reason to read again.</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved, but this database cannot be used at the moment: %1</source>
        <translation>已保存，但目前无法使用该数据库：%1</translation>
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
        <extracomment>In the design&apos;s pixels.</extracomment>
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
</context>
<context>
    <name>StaffFileWork</name>
    <message numerus="yes">
        <source>%n sessions saved: %1</source>
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
        <source>Type the new PIN twice.</source>
        <translation>请输入两遍新 PIN 码。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 码不一致。</translation>
    </message>
    <message>
        <source>Type the name of the new member.</source>
        <translation>请输入新成员的姓名。</translation>
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
        <source>Since</source>
        <translation>加入时间</translation>
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
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>重设 PIN 码</translation>
    </message>
    <message>
        <source>Show this name</source>
        <translation>修改显示名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
        <source>Please type a name: 1 to 64 letters, digits or spaces.</source>
        <translation>请输入名称：1 至 64 个字，可含字母、数字和空格。</translation>
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
    <name>TimelineCard</name>
    <message>
        <source>You can say: %1</source>
        <extracomment>In the design&apos;s pixels: from the times to the dots, from these to the words, between events.</extracomment>
        <translation>您可以说：%1</translation>
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
        <extracomment>So many alerts are shown one by one; the others once these are seen.</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>没有需要查看的事项。</translation>
    </message>
    <message>
        <source>Nobody is being verified at the moment.</source>
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
        <source>In progress</source>
        <translation>进行中</translation>
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
        <source>How it goes</source>
        <translation>运行情况</translation>
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
</context>
<context>
    <name>TrainerWindow</name>
    <message>
        <source>Phone %1</source>
        <extracomment>Device-independent pixels: the kiosk as its theme is made for, the phone, the inspector.</extracomment>
        <translation>手机 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>保存为场景</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>场景 (*.yaml)</translation>
    </message>
    <message>
        <source>JD Cloud real-name verification: demonstration</source>
        <translation>京东云实名认证：演示</translation>
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
        <source>JD Cloud erases your real name and identity number, and the JD Cloud account is not verified any more. Your JD account can then verify another one. What was done before stays lawful; a record of your consent is kept.</source>
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
        <source>“%1” would like to use the camera</source>
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
</TS>
