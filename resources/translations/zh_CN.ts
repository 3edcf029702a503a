<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>Kiosk</source>
        <comment>Please pick or type the JD Cloud account to verify.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>There is no such JD Cloud account. Please check the spelling.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>This JD Cloud account has been verified already. There is nothing to do.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>The service cannot be reached at the moment. Nothing is lost; please wait a little and try again, or ask the staff.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>%1 left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>Another phone tried to scan this code and was refused. Only the phone that scanned first can authorize.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Waiting for scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Scanned, waiting for authorization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Declined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Expired</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Open the JD or JD Finance app on your phone and scan the QR code.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Please read the page on your phone, tick the box and tap OK.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>This JD Cloud account is now real-name verified.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>It is the JD account on the phone that must act: finish real-name verification in the JD app (Settings → Account and security) or in JD Finance, then come back and scan a new code.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>The JD account on the phone has already verified a different JD Cloud account, and can verify only one. Scan a new code with another JD account of yours, or ask the staff.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>Already verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>This JD Cloud account was verified somewhere else in the meantime. There is nothing more to do.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>The request was declined on the phone. No identity information was read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>The QR code was not scanned in time. Refresh it to try again.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kiosk</source>
        <comment>The phone did not answer in time. Refresh the QR code and scan it again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>The verification was cancelled. Nothing was changed.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Authorized</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>The JD Cloud account is now real-name verified. You may put your phone away.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>It is your JD account that must act: finish real-name verification under Settings → Account and security, then scan a new code.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>This JD account can verify only one JD Cloud account. Switch to another JD account of yours and scan a new code, or ask the staff.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Already verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>This JD Cloud account was verified in the meantime. There is nothing more to do.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Declined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>JD Cloud has read nothing about you.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Time is over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>JD Cloud has read nothing about you. Refresh the QR code on the kiosk and scan it again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Cancelled at the kiosk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>JD Cloud has read nothing about you. Start again at the kiosk if you still want to verify.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Unknown QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>No kiosk has issued this code. Scan the code on the kiosk&apos;s own screen, not one on paper.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This QR code is out of date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>The kiosk shows a newer code. Scan the one on its screen now.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This QR code has expired</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Tap “Refresh QR code” on the kiosk and scan again.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This QR code was cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Start again at the kiosk and scan the new code.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This QR code has been used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Each code works once. Ask for a new one at the kiosk.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Already scanned by another phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>Only the phone that scanned first can authorize. If that was not you, tap “Cancel” on the kiosk and start again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This request is no longer open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>There is no picture to read. Open an image file, or copy one.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>No QR code in view. Point the camera at the kiosk&apos;s screen.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>The QR code is blurred or covered. Hold still and move closer.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Several QR codes in view. Show only the one on the kiosk.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>This is not a JD Cloud verification code. Scan the kiosk&apos;s code.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Phone</source>
        <comment>This JD Cloud code is damaged or was changed. Scan it again from the kiosk&apos;s screen.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by JD Cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual real-name verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be read: real name, identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your JD account can verify no other JD Cloud account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not start this at the kiosk, decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>JD/JD Finance APP Verification by Scanning the QR Code</source>
        <extracomment>The translation context of every text in this file. The choice on the verification page (document, step 1).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree JD Cloud to read your identity information for individual real-name verification</source>
        <extracomment>The sentence beside the consent checkbox (document, step 2).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current JD Cloud account has not finished the individual real-name verification</source>
        <extracomment>Raised when :data:`CONSENT` changes; kept in every consent record. Why authorization fails for a JD account without real-name verification (document, step 3). It is the JD Mall/JD Finance account that has not finished, though the sentence says &quot;JD Cloud account&quot;: kept verbatim, and both windows add which account must act.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account has verified other JD Cloud accounts</source>
        <extracomment>Why authorization fails for a JD account that verified another cloud account (step 4).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Real-name verification: not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real-name verified in JD Mall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real-name verified in JD Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has verified a JD Cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD account signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>JD Cloud real-name verification kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real-name verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>The service cannot be reached at the moment. Nothing is lost; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Open image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATION — fictitious people only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCodeLabel</name>
    <message>
        <source>Not enough room for the QR code. Please enlarge the window.</source>
        <extracomment>ISO/IEC 18004: four light modules on every side. Below three pixels a module, phones begin to fail: say so rather than show it (own choice).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>JD Cloud account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done / next visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code to scan with the JD or JD Finance app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Individual Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD Cloud account to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick or type your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to verify?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Scan the QR code with the JD or JD Finance app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Read the page on your phone, tick the consent and tap OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Wait for the result on this screen. It takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprises cannot be verified at this kiosk. Please sign in to the JD Cloud console on a computer, or ask the staff at the desk: they are glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewfinderPage</name>
    <message>
        <source>Looking for a QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on the kiosk window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the camera points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewfinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
