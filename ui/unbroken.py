"""Where lines may end: not within words, nor within some Chinese terms.

Within what is longer than any word, such as a masked name, they may.
"""

from __future__ import annotations

import re

_JOINER = "\u2060"
#: In the languages in which a line may end after any character, and the one with a hyphen.
_TERMS = (
    *("real-name", "实名认证", "实名信息", "账号与安全", "身份证号", "京东金融", "京东云"),
    *("二维码", "账号", "手机", "授权", "實名認證", "實名資訊", "帳號與安全", "身分證號"),
    *("京東金融", "京東雲", "行動條碼", "帳號", "手機", "授權", "拒绝", "拒絕", "确定", "確定"),
    *("屏幕", "螢幕"),
)
_ANY = re.compile("|".join(_TERMS))


#: Kana, ideographs, their punctuation and full-width forms: a line may end after any of them.
_ANYWHERE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


def breaks_anywhere(text: str) -> bool:
    """Whether a line may end within its words, as Chinese does, and not only at spaces."""
    return bool(_ANYWHERE.search(text))


#: Longer than any word of a text.
_LONG = re.compile(r"[!-~]{16,}")


def breakable(text: str) -> str:
    """Return *text* as it is laid out where no width is given up: with breaks in what is long."""
    return _LONG.sub(lambda long: "\u200b".join(long[0]), text)


def unbroken(text: str) -> str:
    """Return *text* as it is laid out: joiners, which are not seen, within its terms."""
    return _ANY.sub(lambda term: _JOINER.join(term[0]), text)


def whole(laid_out: str) -> str:
    """Return what is seen of a text that is laid out."""
    return laid_out.replace(_JOINER, "")
