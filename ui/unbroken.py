"""Terms that no line's end goes through."""

from __future__ import annotations

import re

_JOINER = "\u2060"
#: In the languages in which a line may end after any character, and the one with a hyphen.
_TERMS = (
    *("real-name", "实名认证", "实名信息", "账号与安全", "身份证号", "京东金融", "京东云"),
    *("二维码", "账号", "手机", "授权", "實名認證", "實名資訊", "帳號與安全", "身分證號"),
    *("京東金融", "京東雲", "行動條碼", "帳號", "手機", "授權"),
)
_ANY = re.compile("|".join(_TERMS))


def unbroken(text: str) -> str:
    """Return *text* as it is laid out: joiners, which are not seen, within its terms."""
    return _ANY.sub(lambda term: _JOINER.join(term[0]), text)
