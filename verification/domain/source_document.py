"""The words of the source document, verbatim, each with the step that it belongs to.

Source: JD Cloud, "JD/JD Finance APP Verification by Scanning the QR Code", 2022-02-21.
The document spells the consent sentence "identify information"; both windows show
"identity information", which is what it means.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001
    """Mark *text* for Qt's lupdate, which finds this name, without importing Qt here."""
    return text


#: The choice on the verification page (document, step 1).
VERIFICATION_METHOD = QT_TRANSLATE_NOOP(
    "Document", "JD/JD Finance APP Verification by Scanning the QR Code"
)

#: The sentence beside the consent checkbox (document, step 2).
CONSENT = QT_TRANSLATE_NOOP(
    "Document",
    "Agree JD Cloud to read your identity information for individual real-name verification",
)

#: What the consent is for, and what is read with it (document, step 2).
PURPOSE = QT_TRANSLATE_NOOP("Document", "Individual real-name verification")
DATA_READ = ("real name", "identity number")

#: Raised when :data:`CONSENT` changes; kept in every consent record.
CONSENT_VERSION = "2022-02-21"

#: Why authorization fails for a JD account without real-name verification (document, step 3).
#: It is the JD Mall/JD Finance account that has not finished, though the sentence says
#: "JD Cloud account": kept verbatim, and both windows add which account must act.
NOT_FINISHED = QT_TRANSLATE_NOOP(
    "Document",
    "The current JD Cloud account has not finished the individual real-name verification",
)

#: Why authorization fails for a JD account that verified another cloud account (step 4).
VERIFIED_OTHERS = QT_TRANSLATE_NOOP("Document", "your account has verified other JD Cloud accounts")
