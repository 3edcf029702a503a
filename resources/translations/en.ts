<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>%n seconds left. Need more time? Take a new code; nothing is lost.</source>
        <translation>
            <numerusform>%n second left. Need more time? Take a new code; nothing is lost.</numerusform>
            <numerusform>%n seconds left. Need more time? Take a new code; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone, or take one minute more.</source>
        <translation>
            <numerusform>%n second left. Answer on your phone, or take one minute more.</numerusform>
            <numerusform>%n seconds left. Answer on your phone, or take one minute more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Answer on your phone: OK or Decline.</source>
        <translation>
            <numerusform>%n second left. Answer on your phone: OK or Decline.</numerusform>
            <numerusform>%n seconds left. Answer on your phone: OK or Decline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksPage</name>
    <message numerus="yes">
        <source>A computer asked with a wrong code (%n time(s)). If it was none of you, take the code back.</source>
        <translation>
            <numerusform>A computer asked with a wrong code (%n time). If it was none of you, take the code back.</numerusform>
            <numerusform>A computer asked with a wrong code (%n times). If it was none of you, take the code back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n QR codes shown, %1 scanned, %2 authorized (%3).</source>
        <translation>
            <numerusform>%n QR code shown, %1 scanned, %2 authorized (%3).</numerusform>
            <numerusform>%n QR codes shown, %1 scanned, %2 authorized (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffFileWork</name>
    <message numerus="yes">
        <source>%n sessions saved: %1</source>
        <extracomment>Member of the staff -&gt; what became of their export, until they have seen it.</extracomment>
        <translation>
            <numerusform>%n session saved: %1</numerusform>
            <numerusform>%n sessions saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>Seconds left at which it is said; and a second or two is no more time, but a late look.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
